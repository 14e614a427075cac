// SPDX-License-Identifier: MIT
#pragma once

#include "ui/charts/BeforeAfterBar.h"

/// What the rows of bars and of boxes have in common.
namespace dcs::charts::rowparts {

inline constexpr double LeftRoom = 96; ///< px of the words left of a row
inline constexpr double RightRoom = 190; ///< px of the words right of it

/// The words left and right of a bar or a row of boxes. roomy: in two lines each, else in one.
void words(QPainter *painter, const QRectF &rect, const QRectF &row, const RowWords &words,
    const ThemeColours &colours, bool roomy);

} // namespace dcs::charts::rowparts
