// SPDX-License-Identifier: MIT
#include "ui/widgets/TableLook.h"

#include <QHeaderView>
#include <QTableView>

namespace dcs {

void setTableLook(QTableView *table)
{
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setEditTriggers(QTableView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
}

} // namespace dcs
