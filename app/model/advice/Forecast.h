// SPDX-License-Identifier: MIT
#pragma once

#include "model/metrics/UsageSeries.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace dcs {

/// A resize within a series: the usable memory changed.
struct CapacityStep {
    QDateTime time; ///< UTC
    qint64 usableMbBefore = 0; ///< MB, of the percentages before this time; above 0
    friend bool operator==(const CapacityStep &, const CapacityStep &) = default;
};

/// The largest use of each day.
struct DailyPeaks {
    struct Day {
        double daysAgo = 0; ///< the middle of the day of UTC, in days before now
        double percent = 0; ///< of the usable memory now, never below 0
        friend bool operator==(const Day &, const Day &) = default;
    };
    QList<Day> days; ///< measured ones only, oldest first
    friend bool operator==(const DailyPeaks &, const DailyPeaks &) = default;

    std::optional<double> highest() const;
    std::optional<double> highestSince(double daysAgo) const;
};

/// The days before now that a series of percentages covers, at most windowDays of them. What was measured
/// before a resize is scaled to usableMbNow; the day of a resize, of which both are part, is left out.
DailyPeaks dailyPeaks(const UsageSeries &memoryPercent, const QList<CapacityStep> &steps, qint64 usableMbNow,
    int windowDays, const QDateTime &now);

/// When a robust line through the daily peaks reaches a percentage.
struct Forecast {
    enum class Kind {
        TooFewDays, ///< no forecast: not enough days are measured
        PoorFit, ///< no forecast: the peaks do not follow a line
        NotRising, ///< level or falling
        Later, ///< rising, but not there within the days looked ahead
        Reaches, ///< within the days looked ahead
        Already ///< a peak of the last week was there
    };
    Kind kind = Kind::TooFewDays;
    int measuredDays = 0;
    // Of Later and Reaches, in days from now; never below 0:
    double inDays = 0;
    double earliestInDays = 0; ///< 90 of 100 such series get there between earliest and latest
    std::optional<double> latestInDays = {}; ///< unset: it may never
    // The line, of all kinds but TooFewDays and PoorFit:
    double percentNow = 0;
    double percentPerDay = 0;

    bool hasLine() const { return kind != Kind::TooFewDays && kind != Kind::PoorFit; }
    /// Where the line is then; only with a line.
    double percentIn(double days) const { return percentNow + percentPerDay * days; }
    friend bool operator==(const Forecast &, const Forecast &) = default;
};

struct ForecastSettings {
    double fullPercent = 90;
    int lookAheadDays = 30;
    int leastDays = 14; ///< at least 3
    friend bool operator==(const ForecastSettings &, const ForecastSettings &) = default;
};

/// Theil-Sen: the slope is the median of the slopes between all pairs of days, so that single bursts and
/// quiet weekends do not bend the line. At most 366 days are regarded.
Forecast forecastOf(const DailyPeaks &peaks, const ForecastSettings &settings);

} // namespace dcs
