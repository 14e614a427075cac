// SPDX-License-Identifier: MIT
#include "ui/operations/batches/BatchReportDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/TableLook.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 30 * Spacing::control;

QTableWidget *tableOf(const Table &table)
{
    auto *widget =
        new QTableWidget(static_cast<int>(table.rows.size()), static_cast<int>(table.headers.size()));
    widget->setObjectName(u"report"_s);
    widget->setHorizontalHeaderLabels(table.headers);
    setTableLook(widget);
    for (int row = 0; row < widget->rowCount(); ++row) {
        for (int column = 0; column < widget->columnCount(); ++column) {
            const QString text = std::get<QString>(table.rows.at(row).at(column));
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(text.toHtmlEscaped());
            widget->setItem(row, column, item);
        }
    }
    widget->resizeColumnsToContents();
    for (int column = 0; column < widget->columnCount(); ++column)
        widget->setColumnWidth(column, qMin(widget->columnWidth(column), widestColumn));
    return widget;
}

} // namespace

BatchReportDialog::BatchReportDialog(const BatchReport &report, QWidget *parent)
    : QDialog(parent), m_report(report), m_news(new QLabel(this))
{
    setWindowTitle(report.title);
    QStringList lines;
    for (const auto &[label, value] : report.facts)
        lines.append(tr("%1: %2").arg(label, value));
    auto *facts = new QLabel(lines.join(u"; "_s), this);
    facts->setObjectName(u"reportFacts"_s);
    facts->setTextFormat(Qt::PlainText);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts->setWordWrap(true);
    QTableWidget *table = tableOf(report.table);
    table->setAccessibleName(report.title);

    m_news->setObjectName(u"reportNews"_s);
    m_news->setTextFormat(Qt::PlainText);
    m_news->setWordWrap(true);
    auto *save = new QPushButton(tr("&Save…"), this);
    save->setObjectName(u"saveReport"_s);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    connect(save, &QPushButton::clicked, this, &BatchReportDialog::askForFile);
    connect(close, &QPushButton::clicked, this, &BatchReportDialog::accept);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::control);
    buttons->addWidget(m_news, 1);
    buttons->addWidget(save);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    layout->setSpacing(Spacing::group);
    layout->addWidget(facts);
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    resize(Spacing::group * 60, Spacing::group * 30);
}

void BatchReportDialog::askForFile()
{
    auto *dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: kinds of files
    dialog->setNameFilters({tr("Web page (*.html)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(u"html"_s);
    dialog->setWindowTitle(tr("Save report"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.csv"_L1) ? u"csv"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &BatchReportDialog::save);
    dialog->open();
}

void BatchReportDialog::save(const QString &path)
{
    QString why; // it was not saved
    if (path.endsWith(".html"_L1, Qt::CaseInsensitive) || path.endsWith(".htm"_L1, Qt::CaseInsensitive)) {
        const QByteArray bytes = m_report.toHtml().toUtf8();
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            why = file.errorString();
    } else if (const auto problem = exportTable(m_report.table, TableFormat::Csv, path)) {
        why = problem->detail;
    }
    const QString name = QFileInfo(path).fileName();
    setTone(m_news, why.isEmpty() ? Tone::Good : Tone::Bad);
    //: %1 is the name of a file, %2 what the system says
    m_news->setText(why.isEmpty() ? tr("The report is saved as “%1”.").arg(name)
                                  : tr("“%1” cannot be written: %2").arg(name, why));
}

} // namespace dcs
