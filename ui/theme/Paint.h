// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

/// The few shapes the look is made of. All expect an antialiasing painter.
namespace dcs::paint {

/// So much (0 to 1) of the first colour on the second.
QColor mix(const QColor &colour, const QColor &ground, double share);

/// A filled box with round corners and a 1 px border inside the rectangle; an invalid colour leaves its part
/// out.
void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius);
/// The mark of keyboard focus: a 2 px line along the inside of the rectangle.
void focusRing(QPainter *painter, const QRectF &rect, const QColor &colour, double radius);
/// A check mark in the middle of the rectangle.
void checkMark(QPainter *painter, const QRectF &rect, const QColor &colour);
/// An open arrow head in the middle of the rectangle.
void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour);

} // namespace dcs::paint
