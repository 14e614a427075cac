// SPDX-License-Identifier: MIT
#include "ui/mainwindow/frame/WindowPlacement.h"

#include <algorithm>

namespace dcs {

namespace {

constexpr int leastMargin = 32; ///< of what is available, in each direction
constexpr double leastShare = 0.9; ///< of the wanted size

} // namespace

WindowPlacement firstPlacement(QSize wanted, const QRect &available)
{
    const QSize size = wanted.boundedTo(available.size() - QSize(leastMargin, leastMargin));
    QRect geometry(QPoint(), size);
    geometry.moveCenter(available.center());
    const bool isMaximised =
        size.width() < leastShare * wanted.width() || size.height() < leastShare * wanted.height();
    return {geometry, isMaximised};
}

QRect fittedTo(QRect geometry, const QRect &available)
{
    geometry.setSize(geometry.size().boundedTo(available.size()));
    const QPoint last(available.right() - geometry.width() + 1, available.bottom() - geometry.height() + 1);
    geometry.moveTo(std::clamp(geometry.left(), available.left(), last.x()),
        std::clamp(geometry.top(), available.top(), last.y()));
    return geometry;
}

} // namespace dcs
