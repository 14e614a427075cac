// SPDX-License-Identifier: MIT
#include "ui/mainwindow/ExportFlow.h"

#include "ui/instances/InstanceTableModel.h"
#include "ui/instances/InstancesView.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationsPanel.h"
#include "ui/widgets/Banner.h"

#include <QAction>
#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QTableView>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace dcs {

using namespace Qt::StringLiterals;

ExportFlow::ExportFlow(const Theme *theme, QWidget *window)
    : QObject(window), m_window(window), m_banner(new Banner(theme, window))
{
    m_banner->setObjectName(u"exportBanner"_s);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_job) {
            m_job->cancel();
            return;
        }
        if (!m_folder.isEmpty())
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
        m_banner->dismiss();
    });
    m_banner->dismiss();
}

void ExportFlow::offerInstances(QAction *action, const InstancesView *instances)
{
    const auto source = [this, instances] {
        Table table = tableOf(*instances->table());
        m_remark = Texts::listExtent(instances->extent());
        if (!m_remark.isEmpty()) {
            TableRow last(table.headers.size(), QString());
            last.first() = m_remark;
            table.rows.append(last);
        }
        return sourceOf(table);
    };
    connect(action, &QAction::triggered, this, [this, source] { open(tr("Instances"), source); });
}

void ExportFlow::offerOperations(QAction *action, OperationsPanel *operations)
{
    connect(action, &QAction::triggered, this, [this, operations] {
        const QString date = QDate::currentDate().toString(Qt::ISODate);
        open(u"dcs-operations-"_s + date, [this, operations] {
            m_remark.clear();
            return operations->rows();
        });
    });
    connect(this, &ExportFlow::runningChanged, action, [this, action] { action->setEnabled(!isRunning()); });
}

void ExportFlow::open(const QString &name, const std::function<TableSource()> &source)
{
    auto *dialog = new QFileDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setWindowTitle(tr("Export"));
    //: kinds of files
    dialog->setNameFilters({tr("Excel workbook (*.xlsx)"), tr("CSV (*.csv)")});
    dialog->setDefaultSuffix(u"xlsx"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.csv"_L1) ? u"csv"_s : u"xlsx"_s);
    });
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, source](const QString &path) { write(path, source()); });
    dialog->open();
}

void ExportFlow::write(const QString &path, const TableSource &source)
{
    const bool isXlsx = path.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
    m_job = new ExportJob(source, isXlsx ? TableFormat::Xlsx : TableFormat::Csv, path, this);
    m_file = QDir::toNativeSeparators(path);
    connect(m_job, &ExportJob::progressed, this, &ExportFlow::showProgress);
    connect(m_job, &ExportJob::ended, this, &ExportFlow::end);
    showProgress(0, 0);
    m_job->start();
    Q_EMIT runningChanged();
}

void ExportFlow::showProgress(qint64 rows, qint64 total)
{
    m_rows = rows;
    //: %1 is a file, %2 how many of %3 rows are written
    const QString text = total > 0 ? tr("Exporting to “%1”: %L2 of %L3 rows")
                                         .arg(m_file, QLocale().toString(rows), QLocale().toString(total))
                                   : tr("Exporting to “%1”…").arg(m_file);
    m_banner->present(Tone::Busy, u"export"_s, text, tr("Cancel"));
}

void ExportFlow::end(const std::optional<ExportProblem> &problem)
{
    std::exchange(m_job, nullptr)->deleteLater();
    Q_EMIT runningChanged();
    m_folder = problem ? QString() : QFileInfo(m_file).absolutePath();
    if (!problem) {
        //: %1 is a file
        QString text = tr("%n row(s) exported to “%1”.", nullptr, static_cast<int>(m_rows)).arg(m_file);
        if (!m_remark.isEmpty())
            text += u' ' + m_remark;
        m_banner->present(m_remark.isEmpty() ? Tone::Good : Tone::Caution,
            m_remark.isEmpty() ? u"check"_s : u"warning"_s, text, tr("Open folder"));
        return;
    }
    QString text;
    switch (problem->kind) {
    case ExportProblem::Kind::Cancelled:
        m_banner->dismiss();
        return;
    case ExportProblem::Kind::Unwritable:
    case ExportProblem::Kind::WriteFailed:
        //: %1 is a file, %2 what the system says
        text = tr("Nothing was exported: “%1” cannot be written (%2).").arg(m_file, problem->detail);
        break;
    case ExportProblem::Kind::TooLarge:
        text = tr("Nothing was exported: these are more rows than a sheet of .xlsx holds. Use CSV.");
        break;
    case ExportProblem::Kind::ReadFailed:
        //: %1 is what the database says
        text = tr("Nothing was exported: the journal of resizes cannot be read (%1).").arg(problem->detail);
        break;
    }
    m_banner->present(Tone::Bad, u"warning"_s, text, tr("Close"));
}

Table tableOf(const QTableView &instances)
{
    const QAbstractItemModel &model = *instances.model();
    const QHeaderView &header = *instances.horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        if (!header.isSectionHidden(logical))
            columns.append(logical);
    }
    QList<int> rows;
    const QModelIndexList selected = instances.selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::ranges::sort(rows);
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(row);
    }
    Table table{{ExportFlow::tr("Instance ID")}, {}};
    for (const int column : std::as_const(columns))
        table.headers.append(model.headerData(column, Qt::Horizontal).toString());
    for (const int row : std::as_const(rows)) {
        QList<TableCell> cells{model.index(row, 0).data(InstanceTableModel::InstanceIdRole).toString()};
        for (const int column : std::as_const(columns))
            cells.append(model.index(row, column).data().toString());
        table.rows.append(cells);
    }
    return table;
}

} // namespace dcs
