// SPDX-License-Identifier: MIT
#include "ui/instances/InstanceFilterModel.h"

#include "ui/instances/InstanceSearch.h"

namespace dcs {

using namespace Qt::StringLiterals;

InstanceFilterModel::InstanceFilterModel(InstanceTableModel *model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(model);
    followLocale();
}

void InstanceFilterModel::setFilter(const InstanceFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateRowsFilter();
}

const Instance &InstanceFilterModel::instanceAt(const QModelIndex &index) const
{
    return m_model->instanceAt(mapToSource(index).row());
}

qint64 InstanceFilterModel::megabytes() const
{
    qint64 sum = 0;
    for (int row = 0; row < rowCount(); ++row)
        sum += instanceAt(index(row, 0)).capacity.megabytes();
    return sum;
}

QVariant InstanceFilterModel::data(const QModelIndex &index, int role) const
{
    using Model = InstanceTableModel;
    const bool concerned = role == Model::SecondLineRole || role == Model::MatchStartRole
        || role == Model::MatchLengthRole || role == Qt::AccessibleTextRole;
    if (!concerned || m_filter.text.isEmpty() || !index.isValid()
        || index.column() != static_cast<int>(Model::Column::Name))
        return QSortFilterProxyModel::data(index, role);
    const auto reason = InstanceSearch::hiddenReason(instanceAt(index), m_filter.text);
    if (!reason)
        return QSortFilterProxyModel::data(index, role);
    switch (role) {
    case Model::MatchStartRole:
        return reason->start;
    case Model::MatchLengthRole:
        return reason->length;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(QSortFilterProxyModel::data(index, role).toString(), reason->text);
    default:
        return reason->text;
    }
}

void InstanceFilterModel::followLocale()
{
    // The C locale compares bytes and has no numeric mode.
    const QLocale locale;
    m_collator.setLocale(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    invalidate();
}

bool InstanceFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return !sourceParent.isValid() && m_filter.matches(m_model->instanceAt(sourceRow));
}

bool InstanceFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant leftValue = m_model->data(left, InstanceTableModel::SortRole);
    const QVariant rightValue = m_model->data(right, InstanceTableModel::SortRole);
    if (leftValue.isValid() != rightValue.isValid())
        return leftValue.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (const int order = compare(leftValue, rightValue); order != 0)
        return order < 0;
    const Instance &one = m_model->instanceAt(left.row());
    const Instance &other = m_model->instanceAt(right.row());
    const int byName = m_collator.compare(one.name, other.name);
    return byName == 0 ? one.id < other.id : byName < 0;
}

int InstanceFilterModel::compare(const QVariant &left, const QVariant &right) const
{
    if (!left.isValid())
        return 0;
    if (left.typeId() == QMetaType::QString)
        return m_collator.compare(left.toString(), right.toString());
    const QPartialOrdering order = QVariant::compare(left, right);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

} // namespace dcs
