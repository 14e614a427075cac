// SPDX-License-Identifier: MIT
#include "model/metrics/MetricRange.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dcs {

namespace {

// Cloud Eye API, "Periods, retention, rounding, limits".
constexpr std::array periods{MetricPeriod{300, 6}, MetricPeriod{1200, 20}, MetricPeriod{3600, 155},
    MetricPeriod{14400, 300}, MetricPeriod{86400, 365}};

void raise(float &value, float other)
{
    if (std::isnan(value) || other > value)
        value = other;
}

} // namespace

std::span<const MetricPeriod> metricPeriods() { return periods; }

int finestPeriod(qint64 rangeSeconds, int mostPoints)
{
    constexpr qint64 day = 86400;
    const auto *found = std::ranges::find_if(periods, [&](const MetricPeriod &period) {
        return rangeSeconds <= period.keptDays * day && rangeSeconds <= qint64(period.seconds) * mostPoints;
    });
    return found == periods.end() ? periods.back().seconds : found->seconds;
}

MetricRange completeRange(const QDateTime &now, qint64 rangeSeconds, int period)
{
    const qint64 to = now.toSecsSinceEpoch() / period * period;
    const qint64 count = std::max<qint64>(1, rangeSeconds / period);
    return {QDateTime::fromSecsSinceEpoch(to - count * period, Qt::UTC),
        QDateTime::fromSecsSinceEpoch(to, Qt::UTC), period};
}

UsageSeries emptySeries(const MetricRange &range)
{
    return {.start = range.from,
        .stepSeconds = range.period,
        .values = QList<float>(std::max(0, range.points()), UsageSeries::Gap)};
}

UsageSeries movedTo(const UsageSeries &series, const MetricRange &range)
{
    return merged(series, emptySeries(range), range);
}

UsageSeries merged(const UsageSeries &older, const UsageSeries &newer, const MetricRange &range)
{
    UsageSeries result = emptySeries(range);
    result.source = newer.source;
    for (const UsageSeries *series : {&older, &newer}) {
        const qint64 shift = series->values.isEmpty() ? 0 : range.from.secsTo(series->start) / range.period;
        for (qsizetype i = 0; i < series->values.size(); ++i) {
            const qint64 place = i + shift;
            if (place >= 0 && place < result.values.size() && !std::isnan(series->values[i]))
                result.values[place] = series->values[i];
        }
    }
    return result;
}

MetricRange missingOf(const UsageSeries &known, const MetricRange &wanted)
{
    if (known.values.isEmpty() || known.stepSeconds != wanted.period || known.start > wanted.from)
        return wanted;
    const QDateTime end = known.end();
    if (end >= wanted.to)
        return {wanted.to, wanted.to, wanted.period};
    return {std::max(wanted.from, end.addSecs(-wanted.period)), wanted.to, wanted.period};
}

UsageSeries rolledUp(const UsageSeries &series, const MetricRange &range)
{
    UsageSeries result = emptySeries(range);
    result.source = series.source;
    for (qsizetype i = 0; i < series.values.size(); ++i) {
        const qint64 after = range.from.secsTo(series.timeOf(i));
        if (after >= 0 && after / range.period < result.values.size())
            raise(result.values[after / range.period], series.values[i]);
    }
    return result;
}

UsageSeries highestOf(const QList<UsageSeries> &nodes)
{
    UsageSeries result = nodes.value(0);
    for (const UsageSeries &node : nodes) {
        for (qsizetype i = 0; i < std::min(node.values.size(), result.values.size()); ++i)
            raise(result.values[i], node.values[i]);
    }
    return result;
}

} // namespace dcs
