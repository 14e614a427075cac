// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

namespace dcs {

/// How much room a window gives its parts.
enum class WindowRoom {
    Wide,
    Medium, ///< parts lose what repeats other parts
    Small ///< parts are one line each
};

/// Of a window of this size, px at 100 %.
inline WindowRoom windowRoom(QSize window)
{
    constexpr QSize small{1100, 720};
    constexpr int wide = 1400;
    if (window.width() < small.width() || window.height() < small.height())
        return WindowRoom::Small;
    return window.width() < wide ? WindowRoom::Medium : WindowRoom::Wide;
}

} // namespace dcs
