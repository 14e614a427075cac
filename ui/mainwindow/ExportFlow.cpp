// SPDX-License-Identifier: MIT
#include "ui/mainwindow/ExportFlow.h"

#include "ui/instances/InstanceTableModel.h"
#include "ui/mainwindow/Banner.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace dcs {

using namespace Qt::StringLiterals;

ExportFlow::ExportFlow(const Theme *theme, QWidget *window)
    : QObject(window), m_window(window), m_banner(new Banner(theme, window))
{
    m_banner->setObjectName(u"exportBanner"_s);
    connect(m_banner, &Banner::actionTriggered, m_banner, &Banner::dismiss);
    m_banner->dismiss();
}

void ExportFlow::open(const QString &name, const std::function<Table()> &table)
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
        [this, table](const QString &path) { write(path, table()); });
    dialog->open();
}

void ExportFlow::write(const QString &path, const Table &table)
{
    const bool isXlsx = path.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
    const auto problem = exportTable(table, isXlsx ? TableFormat::Xlsx : TableFormat::Csv, path);
    const QString file = QDir::toNativeSeparators(path);
    if (!problem) {
        //: %1 is a file
        m_banner->present(Tone::Good, u"check"_s,
            tr("%n row(s) exported to “%1”.", nullptr, static_cast<int>(table.rows.size())).arg(file),
            tr("Close"));
        return;
    }
    QString text;
    switch (problem->kind) {
    case ExportProblem::Kind::Unwritable:
    case ExportProblem::Kind::WriteFailed:
        //: %1 is a file, %2 what the system says
        text = tr("Nothing was exported: “%1” cannot be written (%2).").arg(file, problem->detail);
        break;
    case ExportProblem::Kind::TooLarge:
        text = tr("Nothing was exported: these are more rows than a sheet of .xlsx holds. Use CSV.");
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
