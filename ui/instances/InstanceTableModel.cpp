// SPDX-License-Identifier: MIT
#include "ui/instances/InstanceTableModel.h"

#include "ui/instances/InstanceCells.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"

namespace dcs {

namespace {

/// Of a quantity the largest, or the latest, matters most.
bool isQuantity(InstanceTableModel::Column column)
{
    using Column = InstanceTableModel::Column;
    return column == Column::Capacity || column == Column::MemoryUsed || column == Column::Created;
}

} // namespace

InstanceTableModel::InstanceTableModel(const Theme *theme, QObject *parent)
    : QAbstractTableModel(parent), m_theme(theme)
{
}

InstanceTableModel::~InstanceTableModel() = default;

void InstanceTableModel::setInstances(const QList<Instance> &instances)
{
    InstancesById wanted;
    wanted.reserve(instances.size());
    QList<const Instance *> added;
    for (const Instance &instance : instances) {
        if (wanted.contains(instance.id))
            continue;
        wanted.insert(instance.id, &instance);
        if (!m_byId.contains(instance.id))
            added.append(&instance);
    }
    removeAllBut(wanted);
    changeTo(wanted);
    append(added);
}

bool InstanceTableModel::isWanted(int row, const InstancesById &wanted) const
{
    return wanted.contains(instanceAt(row).id);
}

void InstanceTableModel::removeAllBut(const InstancesById &wanted)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (isWanted(last, wanted))
            continue;
        int first = last;
        while (first > 0 && !isWanted(first - 1, wanted))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_byId.remove(instanceAt(row).id);
        m_instances.erase(m_instances.begin() + first, m_instances.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

/// Each run of rows is announced before the next one is touched: a sorting proxy looks for the new places of
/// rows among those that it takes for unchanged.
void InstanceTableModel::changeTo(const InstancesById &wanted)
{
    const int count = rowCount();
    for (int first = 0; first < count; ++first) {
        int end = first;
        while (end < count) {
            Instance &present = *m_instances[static_cast<size_t>(end)];
            const Instance &next = *wanted.value(present.id);
            if (present == next)
                break;
            present = next;
            ++end;
        }
        if (end == first)
            continue;
        Q_EMIT dataChanged(index(first, 0), index(end - 1, numberOfColumns - 1));
        first = end;
    }
}

void InstanceTableModel::append(const QList<const Instance *> &added)
{
    if (added.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    for (const Instance *instance : added) {
        m_instances.push_back(std::make_unique<Instance>(*instance));
        m_byId.insert(instance->id, m_instances.back().get());
    }
    endInsertRows();
}

void InstanceTableModel::setStaleProjects(const QSet<QString> &projectIds)
{
    if (projectIds == m_staleProjects)
        return;
    m_staleProjects = projectIds;
    announceAll();
}

void InstanceTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, numberOfColumns - 1);
    announceAll();
}

void InstanceTableModel::announceAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, numberOfColumns - 1));
}

int InstanceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_instances.size());
}

int InstanceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : numberOfColumns;
}

QVariant InstanceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Instance &instance = instanceAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return InstanceCells::text(instance, column);
    case Qt::ToolTipRole:
        return InstanceCells::toolTip(instance, column, isStale(instance));
    case Qt::AccessibleTextRole:
        return InstanceCells::accessibleText(instance, column, isStale(instance));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(InstanceCells::alignment(column));
    case Qt::DecorationRole:
        return decoration(instance, column);
    case SortRole:
        return InstanceCells::sortValue(instance, column);
    case SecondLineRole:
        return InstanceCells::secondLine(instance, column, isStale(instance));
    case ShareRole:
        if (const auto share = memoryUse(instance); share && column == Column::MemoryUsed)
            return *share;
        return {};
    case StaleRole:
        return isStale(instance);
    case InstanceIdRole:
        return instance.id;
    case ToneRole:
        return column == Column::Status ? QVariant(static_cast<int>(Texts::tone(instance.status)))
                                        : QVariant();
    default:
        return {};
    }
}

QVariant InstanceTableModel::decoration(const Instance &instance, Column column) const
{
    if (column != Column::Status)
        return {};
    return m_theme->icon(Texts::icon(instance.status), Texts::tone(instance.status));
}

QVariant InstanceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= numberOfColumns)
        return {};
    const auto column = static_cast<Column>(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return InstanceCells::header(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(InstanceCells::alignment(column));
    case Qt::InitialSortOrderRole:
        return static_cast<int>(isQuantity(column) ? Qt::DescendingOrder : Qt::AscendingOrder);
    default:
        return {};
    }
}

} // namespace dcs
