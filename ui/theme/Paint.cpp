// SPDX-License-Identifier: MIT
#include "ui/theme/Paint.h"

#include <QPainter>
#include <QPen>
#include <QPolygonF>

#include <array>

namespace dcs::paint {

namespace {

constexpr double penWidth = 1.5;

void polyline(QPainter *painter, const QRectF &rect, const QColor &colour, QPolygonF points)
{
    points.translate(rect.center());
    painter->setPen(QPen(colour, penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(points);
}

} // namespace

QColor mix(const QColor &colour, const QColor &ground, double share)
{
    const auto part = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(part(colour.red(), ground.red()), part(colour.green(), ground.green()),
        part(colour.blue(), ground.blue()));
}

void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius)
{
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        painter->setPen(QPen(border, 1));
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    }
}

void focusRing(QPainter *painter, const QRectF &rect, const QColor &colour, double radius)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

void checkMark(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    polyline(painter, rect, colour, {{-3.5, 0.25}, {-1, 2.75}, {3.75, -2.5}});
}

void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour)
{
    static constexpr double halfWidth = 3.5;
    static constexpr double chevronDepth = 1.75;
    switch (direction) {
    case Qt::UpArrow:
        return polyline(painter, rect, colour,
            {{-halfWidth, chevronDepth}, {0, -chevronDepth}, {halfWidth, chevronDepth}});
    case Qt::DownArrow:
        return polyline(painter, rect, colour,
            {{-halfWidth, -chevronDepth}, {0, chevronDepth}, {halfWidth, -chevronDepth}});
    case Qt::LeftArrow:
        return polyline(painter, rect, colour,
            {{chevronDepth, -halfWidth}, {-chevronDepth, 0}, {chevronDepth, halfWidth}});
    case Qt::RightArrow:
        return polyline(painter, rect, colour,
            {{-chevronDepth, -halfWidth}, {chevronDepth, 0}, {-chevronDepth, halfWidth}});
    case Qt::NoArrow:
        return;
    }
}

} // namespace dcs::paint
