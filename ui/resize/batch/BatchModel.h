// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/ResizePlan.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>

namespace dcs {

/// The instances of a plan as a table whose targets are edited in place: EditRole of the target column is the
/// index of the chosen target, -1 for none. First the rows of the plan, then those that cannot be resized.
/// Its roles for a second line and for sorting are those of InstanceTableModel.
class BatchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        InstanceColumn,
        NowColumn,
        MemoryColumn,
        TargetColumn,
        EffectColumn,
        MinutesColumn,
        RemoveColumn,
        numberOfColumns
    };
    enum Role {
        UseBeforeRole = Qt::UserRole + 100, ///< MemoryColumn: per cent as double, invalid if not known
        UseAfterRole, ///< the same, once the change is done
        ToneRole ///< EffectColumn: int of Tone
    };

    explicit BatchModel(const Theme *theme, QObject *parent = nullptr);

    const ResizePlan &plan() const { return m_plan; }
    const PlanRow &rowAt(int row) const;
    bool canBeResized(int row) const { return row < m_plan.rows().size(); }
    /// What the words of a filter are looked for in.
    QString searchText(int row) const;
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
    QString text(int row, int column) const;
    QString secondLine(int row, int column) const;
    QString toolTip(int row, int column) const;
    QVariant sortValue(int row, int column) const;
    QVariant decoration(int row, int column) const;
    std::optional<Tone> tone(int row) const;

    const Theme *m_theme;
    ResizePlan m_plan;
};

} // namespace dcs
