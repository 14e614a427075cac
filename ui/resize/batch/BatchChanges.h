// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/ResizePlan.h"

#include <QAbstractTableModel>

namespace dcs {

/// The changes of a plan in the order of sending, a row each.
class BatchChanges : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, InstanceColumn, ChangeColumn, EffectColumn, numberOfColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const ResizePlan &plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<PlanRow> m_rows; ///< with a target, all of them
};

} // namespace dcs
