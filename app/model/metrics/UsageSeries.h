// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMetaType>

#include <limits>
#include <optional>

namespace dcs {

/// Where the values of a series come from.
enum class UsageSource {
    CloudEye, ///< measured by the cloud
    OwnSamples, ///< what this program saw whenever it read the list
};

/// One value of a series and the beginning of its period.
struct UsagePoint {
    float value = 0;
    QDateTime time; ///< UTC
    friend bool operator==(const UsagePoint &, const UsagePoint &) = default;
};

/// One metric of one object over the range that was asked for, one value per period, oldest first. Values
/// have the unit of their metric (memory_usage: per cent of the usable memory, 0 to 100). A period without a
/// measurement is a gap: NaN. Periods that the service left out at the beginning are gaps too, so that the
/// size of the series tells what was asked, and its numbers what is known. Days are those of UTC.
struct UsageSeries {
    static constexpr float Gap = std::numeric_limits<float>::quiet_NaN();

    QDateTime start = {}; ///< UTC: the beginning of the period of values.first()
    int stepSeconds = 86400; ///< above 0
    QList<float> values = {}; ///< NaN: a gap; never infinite
    UsageSource source = UsageSource::CloudEye;

    /// The beginning of the period of values[index]; UTC.
    QDateTime timeOf(qsizetype index) const;
    /// The end of the last period; UTC.
    QDateTime end() const { return timeOf(values.size()); }

    /// The largest value, of equal ones the newest. Nothing if there are only gaps.
    std::optional<UsagePoint> peak() const;
    /// The largest value of the periods that end after this time.
    std::optional<UsagePoint> peakSince(const QDateTime &time) const;
    /// The newest value.
    std::optional<UsagePoint> last() const;

    /// How many days of UTC have a value.
    int measuredDays() const;
    /// How many days of UTC the series touches.
    int askedDays() const;
    std::optional<QDate> firstMeasuredDay() const;

    /// Gaps are equal to each other.
    friend bool operator==(const UsageSeries &a, const UsageSeries &b);
};

} // namespace dcs

Q_DECLARE_METATYPE(dcs::UsageSeries)
