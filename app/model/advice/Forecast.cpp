// SPDX-License-Identifier: MIT
#include "model/advice/Forecast.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <vector>

namespace dcs {

namespace {

constexpr double secondsOfDay = 86400;
constexpr double recentDays = 7;

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/// Median distance of values from their median.
double spreadOf(std::vector<double> values)
{
    const double median = medianOf(values);
    for (double &value : values)
        value = std::abs(value - median);
    return medianOf(std::move(values));
}

/// Usable memory at a time, in MB.
qint64 usableMbAt(const QDateTime &time, const QList<CapacityStep> &steps, qint64 usableMbNow)
{
    const CapacityStep *next = nullptr;
    for (const CapacityStep &step : steps) {
        if (step.time > time && step.usableMbBefore > 0 && (!next || step.time < next->time))
            next = &step;
    }
    return next ? next->usableMbBefore : usableMbNow;
}

bool hasStep(const QDateTime &begin, const QDateTime &end, const QList<CapacityStep> &steps)
{
    return std::any_of(steps.begin(), steps.end(),
        [&](const CapacityStep &step) { return step.time > begin && step.time < end; });
}

/// A line through days and what is uncertain about it. Days count from now, the past is below 0.
struct Line {
    double slope = 0; ///< per day
    double slopeLow = 0; ///< bounds of 90 % confidence
    double slopeHigh = 0;
    double now = 0; ///< height at day 0
    double fit = 0; ///< 1: all days on the line; 0: it explains nothing
};

double heightNow(const DailyPeaks &peaks, double slope)
{
    std::vector<double> heights;
    for (const DailyPeaks::Day &day : peaks.days)
        heights.push_back(day.percent + slope * day.daysAgo);
    return medianOf(std::move(heights));
}

std::vector<double> sortedSlopes(const DailyPeaks &peaks)
{
    std::vector<double> slopes;
    for (qsizetype i = 0; i < peaks.days.size(); ++i) {
        for (qsizetype j = i + 1; j < peaks.days.size(); ++j) {
            const double days = peaks.days[i].daysAgo - peaks.days[j].daysAgo;
            if (days > 0)
                slopes.push_back((peaks.days[j].percent - peaks.days[i].percent) / days);
        }
    }
    std::sort(slopes.begin(), slopes.end());
    return slopes;
}

/// How much of the spread of the peaks the line takes away, 0 to 1.
double fitOf(const DailyPeaks &peaks, double slope)
{
    std::vector<double> heights;
    std::vector<double> rest;
    for (const DailyPeaks::Day &day : peaks.days) {
        heights.push_back(day.percent);
        rest.push_back(day.percent + slope * day.daysAgo);
    }
    const double spread = spreadOf(std::move(heights));
    return spread > 0 ? std::max(0.0, 1 - spreadOf(std::move(rest)) / spread) : 0;
}

/// Needs three days at least.
Line lineThrough(const DailyPeaks &peaks)
{
    const std::vector<double> slopes = sortedSlopes(peaks);
    Line line;
    line.slope = medianOf(slopes);
    line.now = heightNow(peaks, line.slope);
    line.fit = fitOf(peaks, line.slope);
    // Bounds of the slope by the distribution of Kendall's rank statistic.
    constexpr double quantile = 1.645; // 90 %, both sides
    const double days = double(peaks.days.size());
    const double width = quantile * std::sqrt(days * (days - 1) * (2 * days + 5) / 18);
    const double pairs = double(slopes.size());
    const auto at = [&](double location) {
        return slopes[std::size_t(std::clamp(location, 0.0, pairs - 1))];
    };
    line.slopeLow = at(std::floor((pairs - width) / 2) - 1);
    line.slopeHigh = at(std::ceil((pairs + width) / 2));
    return line;
}

/// Days from now until the height is reached by a line of this slope; nothing if it never is.
std::optional<double> daysUntil(const DailyPeaks &peaks, double slope, double height)
{
    constexpr double longest = 36'500;
    if (slope <= 0)
        return std::nullopt;
    const double days = (height - heightNow(peaks, slope)) / slope;
    return days <= longest ? std::optional(std::max(0.0, days)) : std::nullopt;
}

} // namespace

std::optional<double> DailyPeaks::highest() const
{
    return highestSince(std::numeric_limits<double>::infinity());
}

std::optional<double> DailyPeaks::highestSince(double daysAgo) const
{
    std::optional<double> highest;
    for (const Day &day : days) {
        if (day.daysAgo <= daysAgo && day.percent >= highest.value_or(0))
            highest = day.percent;
    }
    return highest;
}

DailyPeaks dailyPeaks(const UsageSeries &memoryPercent, const QList<CapacityStep> &steps, qint64 usableMbNow,
    int windowDays, const QDateTime &now)
{
    QMap<QDate, double> byDay;
    for (qsizetype i = 0; usableMbNow > 0 && i < memoryPercent.values.size(); ++i) {
        const double value = double(memoryPercent.values[i]);
        const QDateTime begin = memoryPercent.timeOf(i).toUTC();
        const bool isMeasured = std::isfinite(value) && value >= 0 && begin <= now
            && begin.daysTo(now) <= windowDays
            && !hasStep(begin, begin.addSecs(memoryPercent.stepSeconds), steps);
        if (!isMeasured)
            continue;
        const double percent = value * double(usableMbAt(begin, steps, usableMbNow)) / double(usableMbNow);
        double &highest = byDay[begin.date()];
        highest = std::max(highest, percent);
    }
    DailyPeaks peaks;
    for (auto day = byDay.begin(); day != byDay.end(); ++day) {
        const QDateTime noon(day.key(), QTime(12, 0), Qt::UTC);
        peaks.days.append({double(noon.secsTo(now)) / secondsOfDay, day.value()});
    }
    return peaks;
}

Forecast forecastOf(const DailyPeaks &allPeaks, const ForecastSettings &settings)
{
    constexpr qsizetype mostDays = 366;
    constexpr int fewestDays = 3; // of any line
    constexpr double leastFit = 0.4;
    const DailyPeaks peaks{allPeaks.days.last(std::min(allPeaks.days.size(), mostDays))};
    Forecast forecast;
    forecast.measuredDays = int(peaks.days.size());
    const bool isFull = peaks.highestSince(recentDays).value_or(0) >= settings.fullPercent;
    if (peaks.days.size() < std::max(settings.leastDays, fewestDays)) {
        forecast.kind = isFull ? Forecast::Kind::Already : Forecast::Kind::TooFewDays;
        forecast.percentNow = peaks.highestSince(recentDays).value_or(0);
        return forecast;
    }
    const Line line = lineThrough(peaks);
    forecast.percentNow = line.now;
    forecast.percentPerDay = line.slope;
    if (isFull) {
        forecast.kind = Forecast::Kind::Already;
        return forecast;
    }
    const std::optional<double> days = daysUntil(peaks, line.slope, settings.fullPercent);
    const bool isCertain = line.slopeLow > 0 && line.fit >= leastFit;
    if (!days || (!isCertain && *days > settings.lookAheadDays)) {
        forecast.kind = Forecast::Kind::NotRising;
        return forecast;
    }
    if (!isCertain) {
        forecast.kind = Forecast::Kind::PoorFit;
        return forecast;
    }
    forecast.kind = *days <= settings.lookAheadDays ? Forecast::Kind::Reaches : Forecast::Kind::Later;
    forecast.inDays = *days;
    forecast.earliestInDays =
        std::min(*days, daysUntil(peaks, line.slopeHigh, settings.fullPercent).value_or(*days));
    forecast.latestInDays = daysUntil(peaks, line.slopeLow, settings.fullPercent);
    if (forecast.latestInDays)
        forecast.latestInDays = std::max(*days, *forecast.latestInDays);
    return forecast;
}

} // namespace dcs
