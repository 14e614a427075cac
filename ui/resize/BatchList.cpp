// SPDX-License-Identifier: MIT
#include "ui/resize/BatchList.h"

#include "ui/theme/Theme.h"

#include <QHeaderView>

#include <algorithm>

namespace dcs {

BatchList::BatchList(QWidget *parent) : QTableWidget(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Spacing::CompactRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void BatchList::setLines(const QStringList &headers, const QList<QStringList> &lines)
{
    const int columns = static_cast<int>(headers.size());
    setColumnCount(columns);
    setHorizontalHeaderLabels(headers);
    setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            const QString text = lines.at(row).at(column).simplified();
            auto *cell = new QTableWidgetItem(text);
            cell->setToolTip(text);
            //: Spoken for a cell of a table: header of its column, its text
            cell->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(headers.at(column), text));
            setItem(row, column, cell);
        }
    }
    for (int column = 0; column + 1 < columns; ++column) {
        const int widest = Spacing::Group * 18;
        setColumnWidth(column,
            std::min(widest,
                std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column))
                    + Spacing::Group));
    }
}

} // namespace dcs
