// SPDX-License-Identifier: MIT
#include "ui/instances/InstanceTable.h"

#include "ui/instances/InstanceDelegate.h"
#include "ui/language/Texts.h"
#include "ui/widgets/TableLook.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

#include <array>

namespace dcs {

using namespace Qt::StringLiterals;

InstanceTable::InstanceTable(QAbstractItemModel *model, const Theme *theme, QWidget *parent)
    : QTableView(parent), m_columnsMenu(new QMenu(this)), m_sortMenu(new QMenu(this))
{
    setObjectName(u"instancesTable"_s);
    setModel(model);
    setItemDelegate(new InstanceDelegate(theme, this));
    setTableLook(this);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setTextElideMode(Qt::ElideRight);
    setSortingEnabled(true);
    sortByColumn(static_cast<int>(Column::Name), Qt::AscendingOrder);
    connect(header, &QHeaderView::customContextMenuRequested, m_columnsMenu,
        [this, header](const QPoint &location) { m_columnsMenu->popup(header->mapToGlobal(location)); });
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &InstanceTable::fillColumnsMenu);
    connect(m_sortMenu, &QMenu::aboutToShow, this, &InstanceTable::fillSortMenu);
    connect(theme, &Theme::changed, this, &InstanceTable::fitRows);
    fitRows();
    setDefaultWidths();
    header->moveSection(header->visualIndex(static_cast<int>(Column::Region)), 1);
    header->moveSection(header->visualIndex(static_cast<int>(Column::Project)), 2);
    hideLocations(true);
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
    verticalHeader()->setDefaultSectionSize(InstanceDelegate::rowHeight(font()));
    viewport()->update();
}

/// Wide enough for usual content. The first six columns fit a window of the smallest size beside the details
/// pane.
int InstanceTable::naturalWidth(Column column) const
{
    // Digits, in the order of the columns.
    constexpr std::array<int, InstanceTableModel::numberOfColumns> characters{
        20, 16, 10, 16, 9, 18, 28, 22, 18, 15, 20, 20, 14, 14};
    return characters[static_cast<size_t>(column)] * fontMetrics().horizontalAdvance(u'0')
        + 2 * Spacing::control;
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
