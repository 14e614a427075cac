// SPDX-License-Identifier: MIT
#pragma once

#include "model/MemoryLevels.h"
#include "ui/theme/Theme.h"

#include <QRectF>

#include <optional>
#include <span>

class QPainter;

/// Small pictures of numbers, for widgets, delegates and the pictures of a report. All take values, a
/// rectangle in px and the colours; all expect an antialiasing painter and leave it as it was. None shows a
/// number: that stands beside it.
namespace dcs::charts {

/// One stretch of a bar or of a ring.
struct Part {
    double value; ///< 0 or more, in any unit common to all parts
    QColor colour;
};

/// The tone of a level; Busy is the accent.
Tone toneOf(MemoryLevel level);

/// A round bar filled to so many per cent in the colour of its level, with a tick at the peak.
void usageBar(QPainter *painter, const QRectF &rect, double percent, std::optional<double> peakPercent,
    const ThemeColours &colours, const MemoryLevels &levels);

/// Values of 0 to 100 per cent at equal distances, oldest first, with a dot at the largest in the colour of
/// its level. A NaN is a gap. Fewer than two values: a flat line.
void sparkline(QPainter *painter, const QRectF &rect, std::span<const float> percents,
    const ThemeColours &colours, const MemoryLevels &levels);

/// Parts side by side with gaps of 2 px, together as long as the rectangle if their sum is `total`; the rest
/// is the track.
void partsBar(QPainter *painter, const QRectF &rect, std::span<const Part> parts, double total,
    const ThemeColours &colours);

/// A bar that stands on the lower edge, `share` (0 to 1) of the rectangle high, 2 px at least if more than 0.
void column(QPainter *painter, const QRectF &rect, double share, const QColor &colour);

/// A ring of parts, clockwise from the top, with gaps. No parts: the track.
void ring(QPainter *painter, const QRectF &rect, std::span<const Part> parts, const ThemeColours &colours);

/// Slanted lines inside a round box with an edge: what is expected, not seen.
void hatching(QPainter *painter, const QRectF &rect, const QColor &colour);

} // namespace dcs::charts
