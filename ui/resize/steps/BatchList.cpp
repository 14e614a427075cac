// SPDX-License-Identifier: MIT
#include "ui/resize/steps/BatchList.h"

#include "ui/instances/InstanceDelegate.h"
#include "ui/instances/InstanceTableModel.h"
#include "ui/widgets/TableLook.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

BatchList::BatchList(const Theme *theme, QWidget *parent) : QTableWidget(parent)
{
    setItemDelegate(new InstanceDelegate(theme, this));
    setTableLook(this);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    verticalHeader()->setDefaultSectionSize(InstanceDelegate::rowHeight(font()));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void BatchList::setLines(const QStringList &headers, const QList<Line> &lines)
{
    const int columns = static_cast<int>(headers.size());
    setColumnCount(columns);
    setHorizontalHeaderLabels(headers);
    setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            const Cell &cell = lines.at(row).at(column);
            // Texts may come from a file: whatever is in them stays in its line.
            QStringList texts{cell.text.simplified(), cell.secondLine.simplified()};
            auto *item = new QTableWidgetItem(texts.first());
            item->setData(InstanceTableModel::SecondLineRole, texts.last());
            texts.removeAll(QString());
            item->setToolTip(texts.join(u'\n'));
            //: Spoken for a cell of a table: header of its column, its text
            item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(headers.at(column), texts.join(u", "_s)));
            setItem(row, column, item);
        }
    }
    for (int column = 0; column + 1 < columns; ++column) {
        const int widest = Spacing::group * 18;
        setColumnWidth(column,
            std::min(widest,
                std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column))
                    + Spacing::group));
    }
}

} // namespace dcs
