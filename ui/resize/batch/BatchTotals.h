// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/ResizePlan.h"

#include "ui/theme/Theme.h"

#include <QFrame>

#include <array>

class QLabel;

namespace dcs {

/// The sums of a plan, side by side: instances, memory, quota, and how many are affected in which way.
class BatchTotals : public QFrame {
    Q_OBJECT
public:
    explicit BatchTotals(QWidget *parent = nullptr);

    void setPlan(const ResizePlan &plan);

private:
    enum Fact { Instances, Memory, Quota, DataLoss, ReadOnly, Interrupted, Orders, FactCount };
    struct Cell {
        QLabel *caption = nullptr;
        QLabel *value = nullptr;
    };

    static QString caption(Fact fact);
    QString value(Fact fact) const;
    std::optional<Tone> tone(Fact fact) const;
    void retranslateUi();

    ResizePlan m_plan;
    PlanTotals m_totals;
    std::array<Cell, FactCount> m_cells;
};

} // namespace dcs
