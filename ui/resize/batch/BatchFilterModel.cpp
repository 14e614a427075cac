// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchFilterModel.h"

#include "ui/instances/InstanceTableModel.h"
#include "ui/resize/batch/BatchModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

BatchFilterModel::BatchFilterModel(BatchModel *model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setDynamicSortFilter(false);
    setSortRole(InstanceTableModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(model);
}

void BatchFilterModel::setFilter(PlanFilter filter)
{
    m_filter = filter;
    refresh();
}

void BatchFilterModel::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    refresh();
}

void BatchFilterModel::refresh() { invalidate(); }

const PlanRow &BatchFilterModel::rowAt(int row) const
{
    return m_model->rowAt(mapToSource(index(row, 0)).row());
}

QSet<QString> BatchFilterModel::shownIds() const
{
    QSet<QString> ids;
    for (int row = 0; row < rowCount(); ++row)
        ids.insert(rowAt(row).instance.id);
    return ids;
}

bool BatchFilterModel::belongs(const PlanRow &row, bool canBeResized, PlanFilter filter)
{
    if (!canBeResized || filter == PlanFilter::CannotBeResized)
        return !canBeResized && filter == PlanFilter::CannotBeResized;
    const Candidate *chosen = row.chosen();
    switch (filter) {
    case PlanFilter::MayLoseData:
        return chosen && chosen->impact.dataMayBeLost;
    case PlanFilter::Interrupted:
        return chosen && chosen->impact.interruption != Interruption::None;
    case PlanFilter::ReadOnly:
        return chosen && chosen->impact.readOnly;
    case PlanFilter::Orders:
        return chosen && chosen->createsOrder;
    case PlanFilter::Unchanged:
        return !chosen;
    case PlanFilter::All:
    case PlanFilter::CannotBeResized:
        break;
    }
    return true;
}

bool BatchFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const PlanRow &row = m_model->rowAt(sourceRow);
    if (!belongs(row, m_model->canBeResized(sourceRow), m_filter))
        return false;
    return m_words.isEmpty()
        || std::all_of(
            m_words.begin(), m_words.end(), [text = m_model->searchText(sourceRow)](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
}

} // namespace dcs
