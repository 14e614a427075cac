// SPDX-License-Identifier: MIT
#pragma once

#include "ui/batches/TimelineView.h"
#include "ui/theme/Theme.h"

#include <QList>
#include <QStyledItemDelegate>

namespace dcs {

struct TimelineBar;

/// Draws the cells of a timeline: each shows its slice of what all rows share (grid, pauses, now, the likely
/// end), and its own bar. Every kind of bar differs by more than its colour.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TimelineDelegate(TimelineView *view, const TimelineModel *model, const Theme *theme);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the lines of the grid are: at whole local times, far enough apart to be labelled.
    static QList<QDateTime> gridLines(const TimelineScale &scale);

private:
    void paintGround(QPainter *painter, const QRectF &rect, const TimelineScale &scale) const;
    void paintBar(QPainter *painter, const QRectF &rect, const TimelineScale &scale, const TimelineBar &bar,
        const QFontMetrics &metrics) const;
    void paintMark(QPainter *painter, const QRectF &rect, const QString &icon, Tone tone) const;

    const TimelineView *m_view;
    const TimelineModel *m_model;
    const Theme *m_theme;
};

} // namespace dcs
