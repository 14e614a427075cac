// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/ResizePlan.h"

#include <QSortFilterProxyModel>

namespace dcs {

class BatchModel;

/// Which rows of a plan are shown.
enum class PlanFilter { All, MayLoseData, Interrupted, ReadOnly, Orders, Unchanged, CannotBeResized };

/// The rows of a plan that are shown, in the order asked for. A row whose target is changed stays where it is
/// until it is filtered or sorted again: it does not run away under the hand.
class BatchFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// The model outlives it.
    explicit BatchFilterModel(BatchModel *model, QObject *parent = nullptr);

    void setFilter(PlanFilter filter);
    PlanFilter filter() const { return m_filter; }
    /// Every word has to be in the name, the id, the type, the target or the effect.
    void setText(const QString &text);
    /// Filters and sorts again.
    void refresh();

    BatchModel *model() const { return m_model; }
    const PlanRow &rowAt(int row) const;
    QSet<QString> shownIds() const;

    /// canBeResized: it is one of the rows of the plan.
    static bool belongs(const PlanRow &row, bool canBeResized, PlanFilter filter);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    BatchModel *m_model;
    PlanFilter m_filter = PlanFilter::All;
    QStringList m_words;
};

} // namespace dcs
