// SPDX-License-Identifier: MIT
#include "ui/operations/OperationsOrder.h"

#include "ui/operations/OperationsModel.h"

namespace dcs {

OperationsOrder::OperationsOrder(OperationsModel *model, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(OperationsModel::SortRole);
    setSortLocaleAware(true);
    setSourceModel(model);
}

bool OperationsOrder::isByTime() const
{
    return sortColumn() < 0
        || (sortColumn() == static_cast<int>(OperationsModel::Column::Queued)
            && sortOrder() == Qt::DescendingOrder);
}

bool OperationsOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // The rows of the model are in the order of time, the newest first.
    const bool isOlder = left.row() > right.row();
    if (left.column() == static_cast<int>(OperationsModel::Column::Queued))
        return isOlder;
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    if (QSortFilterProxyModel::lessThan(right, left))
        return false;
    return sortOrder() == Qt::DescendingOrder ? isOlder : !isOlder;
}

} // namespace dcs
