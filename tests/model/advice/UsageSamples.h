// SPDX-License-Identifier: MIT
#pragma once

#include "model/metrics/UsageSeries.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace dcs::test {

/// Noon of a day of UTC, when all series of these tests have just ended at midnight.
inline const QDateTime &now()
{
    static const QDateTime moment({2026, 11, 24}, {12, 0}, Qt::UTC);
    return moment;
}

/// Daily peaks of the last days before today; percentAt is asked with days ago: the middle of yesterday is 1.
inline UsageSeries dailySeries(int days, const std::function<double(double daysAgo)> &percentAt)
{
    UsageSeries series;
    series.start = QDateTime(now().date().addDays(-days), QTime(0, 0), Qt::UTC);
    for (int day = days; day >= 1; --day)
        series.values.append(float(percentAt(day)));
    return series;
}

inline UsageSeries steady(int days, double percent)
{
    return dailySeries(days, [percent](double) { return percent; });
}

} // namespace dcs::test
