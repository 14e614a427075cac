// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>

namespace dcs {

/// How the use of an instance goes over the weeks.
enum class UsageKind {
    Waves, ///< by day and by week, no growth
    Growing,
    Leaking, ///< rises evenly, falls with a restart
    Idle,
    Evicting, ///< full at the height of each day
    New, ///< measured for three days
    Gap, ///< not measured for two days
    NoData
};

/// A resize that was carried out: usable memory before it.
struct PastResize {
    QDateTime at;
    qint64 maxMemoryBeforeMb = 0;
};

} // namespace dcs
