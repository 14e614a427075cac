// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchChanges.h"

#include "ui/language/Texts.h"
#include "ui/resize/batch/BatchTexts.h"

namespace dcs {

void BatchChanges::setPlan(const ResizePlan &plan)
{
    beginResetModel();
    m_rows.clear();
    for (const PlanRow &row : plan.rows()) {
        if (row.chosen())
            m_rows.append(row);
    }
    endResetModel();
}

int BatchChanges::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BatchChanges::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : numberOfColumns;
}

QVariant BatchChanges::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (index.column() == NumberColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const PlanRow &row = m_rows.at(index.row());
    switch (index.column()) {
    case NumberColumn:
        return Texts::number(index.row() + 1);
    case InstanceColumn:
        return BatchTexts::name(row.instance).simplified();
    case ChangeColumn:
        return BatchTexts::change(*row.chosen());
    default:
        return BatchTexts::listed(BatchTexts::effect(*row.chosen()).parts);
    }
}

} // namespace dcs
