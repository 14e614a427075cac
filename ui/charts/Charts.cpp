// SPDX-License-Identifier: MIT
#include "ui/charts/Charts.h"

#include "ui/theme/Paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace dcs::charts {

namespace {

constexpr double TickWidth = 2;
constexpr double TickOverhang = 3; ///< of the tick above and below its bar
constexpr double SparkLine = 1.25;
constexpr double SparkArea = 0.12; ///< share of the accent in the area under the line
constexpr double DotRadius = 2;
constexpr double Gap = 2; ///< between parts
constexpr double BarCorner = 3;
constexpr double RingShare = 0.18; ///< of the diameter
constexpr double HatchDistance = 5;
constexpr double FullPercent = 100;
constexpr int Sixteenths = 16; ///< of a degree, in which Qt draws arcs
constexpr int FullCircle = 360 * Sixteenths;

class Saved {
    Q_DISABLE_COPY_MOVE(Saved)
public:
    explicit Saved(QPainter *painter) : m_painter(painter) { m_painter->save(); }
    ~Saved() { m_painter->restore(); }

private:
    QPainter *m_painter;
};

double shareOf(double percent) { return std::clamp(percent / FullPercent, 0.0, 1.0); }

/// The stretches without gaps of a sparkline, each as a line of points.
QList<QPolygonF> stretches(const QRectF &rect, std::span<const float> percents)
{
    QList<QPolygonF> lines;
    bool open = false;
    const double step = rect.width() / static_cast<double>(percents.size() - 1);
    for (size_t i = 0; i < percents.size(); ++i) {
        const double value = static_cast<double>(percents[i]);
        if (std::isnan(value)) {
            open = false;
            continue;
        }
        if (!open)
            lines.append(QPolygonF());
        open = true;
        lines.last().append(
            {rect.left() + step * static_cast<double>(i), rect.bottom() - shareOf(value) * rect.height()});
    }
    return lines;
}

void drawStretch(QPainter *painter, const QPolygonF &line, double bottom, const ThemeColours &colours)
{
    QPolygonF area = line;
    area.append({line.last().x(), bottom});
    area.append({line.first().x(), bottom});
    QColor ground = colours.accent;
    ground.setAlphaF(static_cast<float>(SparkArea));
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawPolygon(area);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colours.accent, SparkLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (line.size() == 1)
        painter->drawPoint(line.first());
    else
        painter->drawPolyline(line);
}

} // namespace

Tone toneOf(MemoryLevel level)
{
    switch (level) {
    case MemoryLevel::Normal:
        return Tone::Busy;
    case MemoryLevel::Caution:
        return Tone::Caution;
    case MemoryLevel::Full:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

void usageBar(QPainter *painter, const QRectF &rect, double percent, std::optional<double> peakPercent,
    const ThemeColours &colours, const MemoryLevels &levels)
{
    const Saved saved(painter);
    const double radius = rect.height() / 2;
    paint::box(painter, rect, colours.track, {}, radius);
    QRectF used = rect;
    used.setWidth(rect.width() * shareOf(percent));
    if (used.width() > 0) {
        QPainterPath groove;
        groove.addRoundedRect(rect, radius, radius);
        painter->setClipPath(groove, Qt::IntersectClip);
        paint::box(painter, used, colours.fill(toneOf(levels.levelOf(percent))), {}, radius);
        painter->setClipping(false);
    }
    if (!peakPercent)
        return;
    const double x = rect.left() + (rect.width() - TickWidth) * shareOf(*peakPercent);
    painter->fillRect(
        QRectF(x, rect.top() - TickOverhang, TickWidth, rect.height() + 2 * TickOverhang), colours.text);
}

void sparkline(QPainter *painter, const QRectF &rect, std::span<const float> percents,
    const ThemeColours &colours, const MemoryLevels &levels)
{
    const Saved saved(painter);
    const auto known = [](float value) { return !std::isnan(value); };
    if (std::ranges::count_if(percents, known) < 2) {
        painter->setPen(QPen(colours.field, 1));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        return;
    }
    const QRectF inside = rect.adjusted(DotRadius, DotRadius, -DotRadius, 0);
    for (const QPolygonF &line : stretches(inside, percents))
        drawStretch(painter, line, inside.bottom(), colours);

    const auto peak = std::ranges::max_element(percents, {}, [known](float v) { return known(v) ? v : -1; });
    const double step = inside.width() / static_cast<double>(percents.size() - 1);
    const auto value = static_cast<double>(*peak);
    const QPointF at(inside.left() + step * static_cast<double>(peak - percents.begin()),
        inside.bottom() - shareOf(value) * inside.height());
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.fill(toneOf(levels.levelOf(value))));
    painter->drawEllipse(at, DotRadius, DotRadius);
}

void partsBar(QPainter *painter, const QRectF &rect, std::span<const Part> parts, double total,
    const ThemeColours &colours)
{
    const Saved saved(painter);
    QPainterPath groove;
    groove.addRoundedRect(rect, BarCorner, BarCorner);
    painter->setClipPath(groove, Qt::IntersectClip);
    double left = rect.left();
    if (total > 0) {
        for (const Part &part : parts) {
            const double width = rect.width() * std::max(part.value, 0.0) / total;
            if (width > 0)
                painter->fillRect(
                    QRectF(left, rect.top(), std::max(width - Gap, 1.0), rect.height()), part.colour);
            left += width;
        }
    }
    if (left < rect.right())
        painter->fillRect(QRectF(left, rect.top(), rect.right() - left, rect.height()), colours.track);
}

void column(QPainter *painter, const QRectF &rect, double share, const QColor &colour)
{
    if (share <= 0)
        return;
    const Saved saved(painter);
    QRectF bar = rect;
    bar.setTop(rect.bottom() - std::max(rect.height() * std::min(share, 1.0), Gap));
    paint::box(painter, bar, colour, {}, std::min(BarCorner, bar.height() / 2));
}

void ring(QPainter *painter, const QRectF &rect, std::span<const Part> parts, const ThemeColours &colours)
{
    const Saved saved(painter);
    const double width = rect.width() * RingShare;
    const QRectF middle = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const auto arc = [&](const QColor &colour, int start, int length) {
        painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        painter->drawArc(middle, start, length);
    };
    painter->setBrush(Qt::NoBrush);
    double total = 0;
    for (const Part &part : parts)
        total += part.value;
    if (total <= 0)
        return arc(colours.track, 0, FullCircle);
    double start = FullCircle / 4.0;
    const double gap = 2.0 * Sixteenths;
    for (const Part &part : parts) {
        const double length = FullCircle * part.value / total;
        const bool alone = part.value >= total;
        if (length > 0)
            arc(part.colour, qRound(start - (alone ? 0 : gap / 2)),
                -qRound(alone ? length : std::max(length - gap, gap)));
        start -= length;
    }
}

void hatching(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    const Saved saved(painter);
    QPainterPath edge;
    edge.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), BarCorner, BarCorner);
    painter->setPen(QPen(colour, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(edge);
    painter->setClipPath(edge, Qt::IntersectClip);
    for (double x = rect.left() - rect.height(); x < rect.right(); x += HatchDistance)
        painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
}

} // namespace dcs::charts
