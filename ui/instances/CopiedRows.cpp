// SPDX-License-Identifier: MIT
#include "ui/instances/CopiedRows.h"

#include "ui/instances/InstanceTableModel.h"

#include <QHeaderView>
#include <QTableView>

namespace dcs {

namespace {

QString asCell(QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); }

QList<int> shownColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        if (const int section = header.logicalIndex(place); !header.isSectionHidden(section))
            columns.append(section);
    }
    return columns;
}

} // namespace

QString CopiedRows::text(const QTableView &table, const QModelIndexList &rows)
{
    if (rows.isEmpty())
        return {};
    const QList<int> columns = shownColumns(*table.horizontalHeader());
    QStringList cells;
    for (const int column : columns)
        cells.append(asCell(table.model()->headerData(column, Qt::Horizontal).toString()));
    //: header of a column of copied rows: id of the instance
    cells.append(tr("ID"));
    QStringList lines{cells.join(u'\t')};
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(asCell(row.siblingAtColumn(column).data().toString()));
        cells.append(row.data(InstanceTableModel::InstanceIdRole).toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace dcs
