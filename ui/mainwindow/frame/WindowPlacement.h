// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

namespace dcs {

/// Where a window goes. Everything in px of the desktop at 100 %, without the window's frame.
struct WindowPlacement {
    QRect geometry;
    bool isMaximised = false;

    friend bool operator==(const WindowPlacement &, const WindowPlacement &) = default;
};

/// The first time: of the wanted size in the middle of the screen, but smaller than what is available there;
/// maximised if that leaves too little of it.
WindowPlacement firstPlacement(QSize wanted, const QRect &available);

/// A kept geometry on a screen that may be another one now: no larger than it, and wholly on it.
QRect fittedTo(QRect geometry, const QRect &available);

} // namespace dcs
