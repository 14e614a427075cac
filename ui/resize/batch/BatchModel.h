// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/ResizePlan.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>

namespace dcs {

/// The rows of a plan as a table whose targets are edited in place: EditRole of the target column is the
/// index of the chosen target, -1 for none. Its roles for a second line and a bar are those of
/// InstanceTableModel.
class BatchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { InstanceColumn, NowColumn, MemoryColumn, TargetColumn, EffectColumn, numberOfColumns };

    explicit BatchModel(const Theme *theme, QObject *parent = nullptr);

    const ResizePlan &plan() const { return m_plan; }
    const PlanRow &rowAt(int row) const { return m_plan.rows().at(row); }
    /// Another plan. Rows of the same instances in the same order leave selection and scroll position as they
    /// are.
    void setPlan(const ResizePlan &plan);
    /// Announces changed texts and icons after a change of language or theme.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// By setPlan or a choice of the user.
    void planChanged();

private:
    static QString header(int column);
    static QString text(const PlanRow &row, int column);
    static QString secondLine(const PlanRow &row, int column);
    static QString toolTip(const PlanRow &row, int column);
    QVariant decoration(const PlanRow &row, int column) const;

    const Theme *m_theme;
    ResizePlan m_plan;
};

} // namespace dcs
