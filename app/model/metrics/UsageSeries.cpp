// SPDX-License-Identifier: MIT
#include "model/metrics/UsageSeries.h"

#include <algorithm>
#include <cmath>

namespace dcs {

namespace {

constexpr qint64 SecondsOfDay = 86400;

qint64 dayOf(qint64 secondsSinceEpoch) { return secondsSinceEpoch / SecondsOfDay; }

} // namespace

QDateTime UsageSeries::timeOf(qsizetype index) const { return start.addSecs(qint64(stepSeconds) * index); }

std::optional<UsagePoint> UsageSeries::peak() const { return peakSince(start); }

std::optional<UsagePoint> UsageSeries::peakSince(const QDateTime &time) const
{
    const qint64 before = std::max<qint64>(0, start.secsTo(time) / stepSeconds);
    qsizetype highest = -1;
    for (qsizetype i = before; i < values.size(); ++i) {
        if (!std::isnan(values[i]) && (highest < 0 || values[i] >= values[highest]))
            highest = i;
    }
    if (highest < 0)
        return std::nullopt;
    return UsagePoint{values[highest], timeOf(highest)};
}

std::optional<UsagePoint> UsageSeries::last() const
{
    for (qsizetype i = values.size() - 1; i >= 0; --i) {
        if (!std::isnan(values[i]))
            return UsagePoint{values[i], timeOf(i)};
    }
    return std::nullopt;
}

int UsageSeries::measuredDays() const
{
    const qint64 first = start.toSecsSinceEpoch();
    qint64 counted = -1;
    int days = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const qint64 day = dayOf(first + i * stepSeconds);
        if (day != counted && !std::isnan(values[i])) {
            counted = day;
            ++days;
        }
    }
    return days;
}

int UsageSeries::askedDays() const
{
    if (values.isEmpty())
        return 0;
    return int(dayOf(end().toSecsSinceEpoch() - 1) - dayOf(start.toSecsSinceEpoch())) + 1;
}

std::optional<QDate> UsageSeries::firstMeasuredDay() const
{
    const auto found = std::find_if(values.begin(), values.end(), [](float v) { return !std::isnan(v); });
    if (found == values.end())
        return std::nullopt;
    return timeOf(found - values.begin()).toUTC().date();
}

bool operator==(const UsageSeries &a, const UsageSeries &b)
{
    const auto same = [](float x, float y) { return x == y || (std::isnan(x) && std::isnan(y)); };
    return a.start == b.start && a.stepSeconds == b.stepSeconds && a.source == b.source
        && std::equal(a.values.begin(), a.values.end(), b.values.begin(), b.values.end(), same);
}

} // namespace dcs
