// SPDX-License-Identifier: MIT
#include "ui/operations/batches/BatchReportDialog.h"

#include "ui/language/ChangeTexts.h"
#include "ui/language/OutsideText.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationTexts.h"
#include "ui/operations/batches/BatchReportHead.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/TableLook.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    InstanceColumn,
    ChangeColumn,
    StateColumn,
    SentColumn,
    TookColumn,
    VerifiedColumn,
    numberOfColumns
};
enum Role { ShareRole = Qt::UserRole, FailedRole };

constexpr int tookBar = 11 * Spacing::control;
constexpr int barHeight = Spacing::control;
constexpr int barCorner = 2;
constexpr QSize firstSize{150 * Spacing::control, 95 * Spacing::control};

/// How long it took, and a bar of it beside the longest.
class TookDelegate : public QStyledItemDelegate {
public:
    TookDelegate(const Theme *theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const double share = index.data(ShareRole).toDouble();
        if (share <= 0)
            return;
        const ThemeColours &colours = m_theme->colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF bar(option.rect.right() - tookBar - Spacing::control,
            option.rect.center().y() - barHeight / 2 + 1, qMax(share * tookBar, 2.0), barHeight);
        paint::box(
            painter, bar, index.data(FailedRole).toBool() ? colours.badFill : colours.soft, {}, barCorner);
        painter->restore();
    }

private:
    const Theme *m_theme;
};

} // namespace

BatchReportDialog::BatchReportDialog(const BatchReport &report, const Theme *theme, QWidget *parent)
    : QDialog(parent), m_report(report), m_theme(theme), m_table(new QTableWidget(this)),
      m_news(new QLabel(this)), m_openFolder(new QPushButton(tr("Open folder"), this))
{
    setWindowTitle(OutsideText::title(report.title));
    auto *title = new QLabel(report.title, this);
    setRole(title, "title");
    QStringList lines;
    for (const auto &[label, value] : report.facts)
        lines.append(tr("%1: %2").arg(label, value));
    auto *facts = new QLabel(lines.join(u" · "_s), this);
    facts->setObjectName(u"reportFacts"_s);
    facts->setTextFormat(Qt::PlainText);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts->setWordWrap(true);
    setRole(facts, "secondary");
    m_news->setObjectName(u"reportNews"_s);
    m_news->setWordWrap(true);
    m_news->setTextFormat(Qt::PlainText);
    auto *copying = new QPushButton(tr("Copy"), this);
    copying->setObjectName(u"copyReport"_s);
    m_openFolder->setObjectName(u"openReportFolder"_s);
    m_openFolder->setEnabled(false);
    auto *closing = new QPushButton(tr("Close"), this);
    auto *saving = new QPushButton(tr("Save…"), this);
    saving->setObjectName(u"saveReport"_s);
    setPrimary(saving);
    saving->setDefault(true);
    fillTable();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Spacing::control);
    foot->addWidget(m_news, 1);
    for (QPushButton *button : {copying, m_openFolder, closing, saving})
        foot->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    column->setSpacing(Spacing::control);
    column->addWidget(title);
    column->addWidget(facts);
    column->addWidget(new BatchReportHead(report, theme, this));
    if (report.failed > 0)
        column->addWidget(makeBanner());
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(copying, &QPushButton::clicked, this, &BatchReportDialog::copy);
    connect(m_openFolder, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedTo)); });
    connect(closing, &QPushButton::clicked, this, &QDialog::close);
    connect(saving, &QPushButton::clicked, this, &BatchReportDialog::askForFile);
    resize(firstSize);
}

QWidget *BatchReportDialog::makeBanner()
{
    auto *banner = new QFrame(this);
    banner->setFrameShape(QFrame::StyledPanel);
    setTone(banner, Tone::Bad);
    auto *text = new QLabel(tr("%n failed.", "resizes of a batch", m_report.failed), banner);
    auto *showing = new QPushButton(tr("Show the %n failed", nullptr, m_report.failed), banner);
    showing->setObjectName(u"showFailed"_s);
    auto *retrying = new QPushButton(tr("Retry failed…"), banner);
    retrying->setObjectName(u"retryFailed"_s);
    auto *row = new QHBoxLayout(banner);
    row->setContentsMargins(Spacing::group, Spacing::control, Spacing::group, Spacing::control);
    row->setSpacing(Spacing::control);
    row->addWidget(text, 1);
    row->addWidget(showing);
    row->addWidget(retrying);
    connect(showing, &QPushButton::clicked, this, [this] { // they stand first
        m_table->selectRow(0);
        m_table->scrollToTop();
        m_table->setFocus();
    });
    connect(retrying, &QPushButton::clicked, this, [this] {
        QList<Operation> failed = m_report.operations;
        failed.removeIf([](const Operation &each) { return each.state != OperationState::Failed; });
        close();
        Q_EMIT retryRequested(failed);
    });
    return banner;
}

void BatchReportDialog::fillTable()
{
    const QList<Operation> &operations = m_report.operations;
    m_table->setObjectName(u"report"_s);
    m_table->setAccessibleName(m_report.title);
    m_table->setRowCount(static_cast<int>(operations.size()));
    m_table->setColumnCount(numberOfColumns);
    m_table->setHorizontalHeaderLabels({tr("Instance"), tr("Change"), tr("State"),
        //: column of a report: when the request was sent
        tr("Sent"), tr("Took"), tr("Verified, or what to do")});
    setTableLook(m_table);
    m_table->setItemDelegateForColumn(TookColumn, new TookDelegate(m_theme, m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    qint64 longest = 1;
    for (const Operation &operation : operations)
        longest = std::max(longest, BatchReport::tookMs(operation));
    for (int row = 0; row < operations.size(); ++row) {
        const Operation &operation = operations.at(row);
        const qint64 took = BatchReport::tookMs(operation);
        const QStringList texts{OperationTexts::instance(operation), ChangeTexts::change(operation.request),
            Texts::operationState(operation.state),
            operation.sentAt.isValid() ? OperationTexts::time(operation.sentAt, operation.startedAt) : u"–"_s,
            took < 0 ? u"–"_s : Texts::duration(took), m_report.verified.at(row)};
        for (int column = 0; column < numberOfColumns; ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            m_table->setItem(row, column, item);
        }
        m_table->item(row, StateColumn)
            ->setIcon(m_theme->icon(Texts::icon(operation.state), Texts::tone(operation.state)));
        m_table->item(row, TookColumn)->setData(ShareRole, double(took) / double(longest));
        m_table->item(row, TookColumn)->setData(FailedRole, operation.state == OperationState::Failed);
    }
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(TookColumn, m_table->columnWidth(TookColumn) + tookBar + Spacing::group);
    for (const int column : {InstanceColumn, ChangeColumn})
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), 3 * tookBar));
}

/// With tabs between, for a spreadsheet.
void BatchReportDialog::copy() const
{
    QStringList lines{m_report.title, m_report.table.headers.join(u'\t')};
    for (const TableRow &row : m_report.table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells.append(std::get<QString>(cell).simplified());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void BatchReportDialog::askForFile()
{
    auto *dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: kinds of files
    dialog->setNameFilters({tr("Web page (*.html)"), tr("Table (*.csv)"), tr("Excel workbook (*.xlsx)")});
    dialog->setDefaultSuffix(u"html"_s);
    dialog->setWindowTitle(tr("Save report"));
    dialog->selectFile(m_report.fileName);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.csv"_L1) ? u"csv"_s
                : filter.contains("*.xlsx"_L1)               ? u"xlsx"_s
                                                             : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &BatchReportDialog::save);
    dialog->open();
}

void BatchReportDialog::save(const QString &path)
{
    QString why; // it was not saved
    const auto endsWith = [&path](QLatin1StringView ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    };
    if (endsWith(".html"_L1) || endsWith(".htm"_L1)) {
        const QByteArray bytes = m_report.toHtml().toUtf8();
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            why = file.errorString();
    } else if (const auto problem = exportTable(
                   m_report.table, endsWith(".xlsx"_L1) ? TableFormat::Xlsx : TableFormat::Csv, path)) {
        why = problem->detail;
    }
    const QString name = QFileInfo(path).fileName();
    setTone(m_news, why.isEmpty() ? Tone::Good : Tone::Bad);
    //: %1 is the name of a file, %2 what the system says
    m_news->setText(why.isEmpty() ? tr("The report is saved as “%1”.").arg(name)
                                  : tr("“%1” cannot be written: %2").arg(name, why));
    if (why.isEmpty()) {
        m_savedTo = QFileInfo(path).absolutePath();
        m_openFolder->setEnabled(true);
    }
}

} // namespace dcs
