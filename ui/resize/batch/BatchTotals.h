// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/ResizePlan.h"
#include "model/BatchSettings.h"
#include "ui/theme/Theme.h"

#include <QDateTime>
#include <QWidget>

#include <array>

class QLabel;

namespace dcs {

/// The sums of a plan, side by side: memory, quota, and how long it takes.
class BatchTotals : public QWidget {
    Q_OBJECT
public:
    explicit BatchTotals(QWidget *parent = nullptr);

    /// now: UTC.
    void setPlan(const ResizePlan &plan, const BatchSettings &settings, const QDateTime &now);

private:
    enum Fact { Memory, Quota, Duration, FactCount };
    struct Cell {
        QLabel *caption = nullptr;
        QLabel *value = nullptr;
        QLabel *note = nullptr;
    };
    struct Words {
        QString caption;
        QString value;
        QString note;
        std::optional<Tone> tone;
    };

    Words memoryWords() const;
    Words quotaWords() const;
    Words durationWords() const;
    void retranslateUi();

    ResizePlan m_plan;
    BatchSettings m_settings;
    QDateTime m_now;
    std::array<Cell, FactCount> m_cells;
};

} // namespace dcs
