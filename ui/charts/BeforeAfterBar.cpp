// SPDX-License-Identifier: MIT
#include "ui/charts/BeforeAfterBar.h"

#include "ui/charts/Charts.h"
#include "ui/charts/RowParts.h"
#include "ui/theme/Paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dcs::charts {

namespace {

constexpr double RoomyHeight = 140; ///< from here on there is room for ticks and a label
constexpr double PeakLabelHeight = 20;
constexpr double MostBar = 32;
constexpr double LeastBar = 10;
constexpr double RowPitch = 68; ///< from bar to bar
constexpr double LeastLength = 24; ///< a shorter bar could not be seen
constexpr double TickedLength = 160; ///< shorter bars have no words at their ticks
constexpr double TickHeight = 6;
constexpr double PeakWidth = 2;
constexpr double PeakOverhang = 4;
constexpr double PeakDot = 3;
constexpr double Corner = 4;
constexpr double FirstTick = 70; ///< per cent: from here on the service warns about a change
constexpr double FullPercent = 100;

QRectF zone(const QRectF &bar, double from, double to)
{
    return {bar.left() + bar.width() * from / FullPercent, bar.top(), bar.width() * (to - from) / FullPercent,
        bar.height()};
}

void drawBar(QPainter *painter, const QRectF &bar, double total, std::optional<double> used,
    const ThemeColours &colours, const MemoryLevels &levels)
{
    painter->save();
    QPainterPath outline;
    outline.addRoundedRect(bar, Corner, Corner);
    painter->setClipPath(outline, Qt::IntersectClip);
    painter->fillRect(bar, colours.track);
    painter->fillRect(zone(bar, levels.caution, levels.full), colours.zoneCaution);
    painter->fillRect(zone(bar, levels.full, FullPercent), colours.zoneBad);
    if (used && total > 0) {
        const double percent = *used / total * FullPercent;
        painter->fillRect(
            zone(bar, 0, std::min(percent, FullPercent)), colours.fill(toneOf(levels.levelOf(percent))));
    }
    painter->restore();
}

void drawTicks(QPainter *painter, const QRectF &bar, const ThemeColours &colours, const MemoryLevels &levels)
{
    const bool hasWords = bar.width() >= TickedLength;
    const std::array marks{FirstTick, levels.caution, levels.full};
    painter->setFont(Theme::smallFont());
    for (const double mark : marks) {
        const double x = bar.left() + bar.width() * mark / FullPercent;
        painter->setPen(QPen(colours.secondaryText, 1));
        painter->drawLine(QPointF(x, bar.bottom() + 1), QPointF(x, bar.bottom() + TickHeight));
        if (!hasWords)
            continue;
        const QString text = QString::number(mark) + (mark == marks.back() ? u"%"_s : QString());
        const double width = painter->fontMetrics().horizontalAdvance(text) + 2;
        painter->drawText(QRectF(x - width / 2, bar.bottom() + TickHeight, width, PeakLabelHeight),
            Qt::AlignHCenter | Qt::AlignTop, text);
    }
}

void drawPeak(QPainter *painter, const BeforeAfterLayout &layout, const QString &label, const QRectF &rect,
    const ThemeColours &colours)
{
    const double x = *layout.peakX;
    const double top = layout.before.top() - PeakOverhang;
    const double bottom = (layout.after.isNull() ? layout.before : layout.after).bottom() + PeakOverhang;
    painter->fillRect(QRectF(x - PeakWidth / 2, top, PeakWidth, bottom - top), colours.text);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.text);
    painter->drawEllipse(QPointF(x, top), PeakDot, PeakDot);
    if (!layout.roomy)
        return;
    painter->setFont(Theme::smallFont());
    painter->setPen(colours.text);
    const double width = painter->fontMetrics().horizontalAdvance(label);
    const bool fitsLeft = x - Spacing::control - width >= rect.left();
    const double left = fitsLeft ? x - Spacing::control - width : x + Spacing::control;
    painter->drawText(QRectF(left, rect.top(), width + 1, layout.before.top() - rect.top()),
        Qt::AlignLeft | Qt::AlignTop, label);
}

} // namespace

BeforeAfterLayout layOut(const BeforeAfter &values, const QRectF &rect)
{
    BeforeAfterLayout layout;
    layout.roomy = rect.height() >= RoomyHeight;
    const double height = layout.roomy
        ? MostBar
        : std::clamp((rect.height() - Spacing::control) / 2 - PeakOverhang, LeastBar, MostBar);
    const double top = rect.top() + (layout.roomy ? PeakLabelHeight : PeakOverhang);
    const double pitch = layout.roomy ? RowPitch : height + Spacing::control;
    const double left = rect.left() + rowparts::LeftRoom;
    const double full = std::max(rect.width() - rowparts::LeftRoom - rowparts::RightRoom, LeastLength);
    const double most = std::max(values.before, values.after.value_or(0));
    const double scale = most > 0 ? full / most : 0;
    layout.before = QRectF(left, top, std::max(values.before * scale, LeastLength), height);
    if (values.after)
        layout.after = QRectF(left, top + pitch, std::max(*values.after * scale, LeastLength), height);
    if (values.peak)
        layout.peakX = left + std::min(*values.peak * scale, full);
    return layout;
}

void beforeAfterBar(QPainter *painter, const QRectF &rect, const BeforeAfter &values, const RowWords &before,
    const RowWords &after, const QString &peakLabel, const ThemeColours &colours, const MemoryLevels &levels)
{
    painter->save();
    const BeforeAfterLayout layout = layOut(values, rect);
    rowparts::words(painter, rect, layout.before, before, colours, layout.roomy);
    drawBar(painter, layout.before, values.before, values.used, colours, levels);
    if (layout.roomy)
        drawTicks(painter, layout.before, colours, levels);
    if (values.after) {
        rowparts::words(painter, rect, layout.after, after, colours, layout.roomy);
        drawBar(painter, layout.after, *values.after, values.used, colours, levels);
        if (layout.roomy)
            drawTicks(painter, layout.after, colours, levels);
    }
    if (layout.peakX)
        drawPeak(painter, layout, peakLabel, rect, colours);
    painter->restore();
}

} // namespace dcs::charts
