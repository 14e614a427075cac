// SPDX-License-Identifier: MIT
#pragma once

#include "ui/overview/Overview.h"
#include "ui/theme/Theme.h"
#include "ui/theme/WindowRoom.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace dcs {

class CapacityBar;
class CautionFigure;
class MemoryHistogram;
class NamedValue;

/// All instances of the account in one line: how much memory is allocated, used, free and left of the quota,
/// and how many instances use how much of theirs. The bars of the histogram filter the table.
class OverviewStrip : public QFrame {
    Q_OBJECT
public:
    explicit OverviewStrip(const Theme *theme, QWidget *parent = nullptr);

    /// All instances, not only those that pass the filters. Nothing: the list is not read yet.
    void display(const std::optional<QList<Instance>> &instances, const QList<LocatedQuota> &quotas);
    void setLevels(const MemoryLevels &levels);
    /// The filter in force.
    void setChosen(const QList<MemoryRange> &ranges);
    /// Also its height.
    void setRoom(WindowRoom room);

Q_SIGNALS:
    /// Only instances whose use of memory is in one of these; empty: all.
    void memoryChosen(const QList<dcs::MemoryRange> &ranges);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showFigures();
    void showQuotas();
    QString quotaToolTip() const;
    void arrange();
    int arrangeRight();
    void arrangeLarge(int right);
    void arrangeSmall(int right);

    const Theme *m_theme;
    std::optional<QList<Instance>> m_instances;
    QList<LocatedQuota> m_quotas;
    MemoryLevels m_levels;
    Overview m_overview;
    WindowRoom m_room = WindowRoom::Wide;
    int m_dividerX = 0;
    QLabel *m_total;
    QLabel *m_totalText;
    QLabel *m_share; ///< of memory in use, where there is no legend
    NamedValue *m_instanceQuota;
    NamedValue *m_memoryQuota;
    CapacityBar *m_bar;
    QList<NamedValue *> m_legend;
    CautionFigure *m_caution;
    MemoryHistogram *m_histogram;
};

} // namespace dcs
