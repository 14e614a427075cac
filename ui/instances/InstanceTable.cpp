// SPDX-License-Identifier: MIT
#include "ui/instances/InstanceTable.h"

#include "ui/instances/InstanceDelegate.h"
#include "ui/theme/TableMetrics.h"
#include "ui/widgets/TableLook.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

InstanceTable::InstanceTable(QAbstractItemModel *model, const Theme *theme, QWidget *parent)
    : QTableView(parent), m_delegate(new InstanceDelegate(theme, this)), m_columnsMenu(new QMenu(this)),
      m_sortMenu(new QMenu(this))
{
    setObjectName(u"instancesTable"_s);
    setModel(model);
    setItemDelegate(m_delegate);
    setTableLook(this);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setTextElideMode(Qt::ElideRight);
    header->setMinimumSectionSize(InstanceTableMetrics::smallest);
    header->setStretchLastSection(true);
    setSortingEnabled(true);
    sortByColumn(static_cast<int>(Column::Name), Qt::AscendingOrder);
    connect(header, &QHeaderView::customContextMenuRequested, m_columnsMenu,
        [this, header](const QPoint &location) {
            m_clicked = header->logicalIndexAt(location);
            m_columnsMenu->popup(header->mapToGlobal(location));
        });
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &InstanceTable::fillColumnsMenu);
    connect(m_columnsMenu, &QMenu::aboutToHide, this, [this] { m_clicked = -1; });
    connect(m_sortMenu, &QMenu::aboutToShow, this, &InstanceTable::fillSortMenu);
    connect(theme, &Theme::changed, this, &InstanceTable::fitRows);
    fitRows();
    resetColumns();
}

void InstanceTable::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int section = 0; section < InstanceTableModel::numberOfColumns; ++section) {
        header->moveSection(header->visualIndex(section), section);
        setColumnHidden(section, section > static_cast<int>(Column::Specification));
    }
    setColumnHidden(static_cast<int>(Column::Engine), !m_compact);
    header->moveSection(header->visualIndex(static_cast<int>(Column::Region)), 1);
    header->moveSection(header->visualIndex(static_cast<int>(Column::Project)), 2);
    hideLocations(!m_locationsShown);
    setDefaultWidths();
}

void InstanceTable::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    m_delegate->setCompact(compact);
    setColumnHidden(static_cast<int>(Column::Engine), !compact);
    fitRows();
    fitHeaders();
    scrollTo(currentIndex());
}

/// The whole row shows what is current, not only the cell.
void InstanceTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous);
    updateRow(current);
}

void InstanceTable::updateRow(const QModelIndex &index)
{
    if (index.isValid())
        viewport()->update(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row()));
}

int InstanceTable::sizeHintForColumn(int column) const
{
    return std::clamp(QTableView::sizeHintForColumn(column), InstanceTableMetrics::smallest,
        InstanceTableMetrics::largestFitted);
}

void InstanceTable::setLocationsShown(bool shown)
{
    if (shown == m_locationsShown)
        return;
    m_locationsShown = shown;
    hideLocations(!shown);
    fitHeaders();
}

void InstanceTable::restoreColumns(const QByteArray &state)
{
    horizontalHeader()->restoreState(state);
    hideLocations(!m_locationsShown);
    fitHeaders();
}

void InstanceTable::hideLocations(bool hidden)
{
    setColumnHidden(static_cast<int>(Column::Region), hidden);
    setColumnHidden(static_cast<int>(Column::Project), hidden);
}

bool InstanceTable::isLocation(int section)
{
    const auto column = static_cast<Column>(section);
    return column == Column::Region || column == Column::Project;
}

void InstanceTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(InstanceDelegate::rowHeight(font(), m_compact));
    viewport()->update();
}

int InstanceTable::naturalWidth(Column column)
{
    switch (column) {
    case Column::Name:
        return InstanceTableMetrics::name;
    case Column::Status:
        return InstanceTableMetrics::status;
    case Column::Engine:
        return InstanceTableMetrics::engine;
    case Column::Type:
        return InstanceTableMetrics::type;
    case Column::Capacity:
        return InstanceTableMetrics::capacity;
    case Column::MemoryUsed:
        return InstanceTableMetrics::memoryUsed;
    case Column::Specification:
    case Column::Address:
    case Column::Zone:
    case Column::Billing:
    case Column::MaintenanceWindow:
    case Column::Created:
    case Column::Region:
    case Column::Project:
        return InstanceTableMetrics::other;
    }
    return InstanceTableMetrics::other;
}

void InstanceTable::setDefaultWidths()
{
    for (int section = 0; section < InstanceTableModel::numberOfColumns; ++section)
        setColumnWidth(section, naturalWidth(static_cast<Column>(section)));
    fitHeaders();
}

void InstanceTable::fitHeaders()
{
    for (int section = 0; section < InstanceTableModel::numberOfColumns; ++section) {
        const int needed = horizontalHeader()->sectionSizeHint(section);
        if (!isColumnHidden(section) && columnWidth(section) < needed)
            setColumnWidth(section, needed);
    }
}

void InstanceTable::fillColumnsMenu()
{
    m_columnsMenu->clear();
    for (int section = 0; section < InstanceTableModel::numberOfColumns; ++section) {
        if (isLocation(section) && !m_locationsShown)
            continue;
        QAction *action = m_columnsMenu->addAction(model()->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        // The name stays: a table without any column could not be brought back.
        action->setEnabled(section != static_cast<int>(Column::Name));
        connect(action, &QAction::toggled, this, [this, section](bool on) {
            setColumnHidden(section, !on);
            fitHeaders();
        });
    }
    m_columnsMenu->addSeparator();
    if (m_clicked >= 0) {
        //: menu of a column's header: as wide as its content
        m_columnsMenu->addAction(
            tr("Fit"), this, [this, section = m_clicked] { resizeColumnToContents(section); });
    }
    //: menu of the headers: every column as wide as its content
    m_columnsMenu->addAction(tr("Fit all"), this, &QTableView::resizeColumnsToContents);
    //: menu of the headers: columns, widths and order as at the first start
    m_columnsMenu->addAction(tr("Reset columns"), this, &InstanceTable::resetColumns);
}

void InstanceTable::fillSortMenu()
{
    m_sortMenu->clear();
    const QHeaderView *header = horizontalHeader();
    auto *columns = new QActionGroup(m_sortMenu);
    for (int section = 0; section < InstanceTableModel::numberOfColumns; ++section) {
        if (isColumnHidden(section))
            continue;
        QAction *action = m_sortMenu->addAction(model()->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(section == header->sortIndicatorSection());
        columns->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, section] { sortByColumn(section, horizontalHeader()->sortIndicatorOrder()); });
    }
    m_sortMenu->addSeparator();
    //: entry of the menu Sort by: largest or last first
    QAction *descending = m_sortMenu->addAction(tr("Descending"));
    descending->setCheckable(true);
    descending->setChecked(header->sortIndicatorOrder() == Qt::DescendingOrder);
    connect(descending, &QAction::toggled, this, [this](bool on) {
        sortByColumn(
            horizontalHeader()->sortIndicatorSection(), on ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

} // namespace dcs
