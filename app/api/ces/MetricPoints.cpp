// SPDX-License-Identifier: MIT
#include "api/ces/MetricPoints.h"

#include <QJsonObject>

#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// A number, or text that is one.
std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool ok = false;
    const double number = value.toString().trimmed().toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

double bytesPerUnit(const QString &unit)
{
    constexpr std::array larger{"KB"_L1, "MB"_L1, "GB"_L1, "TB"_L1};
    double factor = 1;
    for (const QLatin1StringView name : larger) {
        factor *= 1024;
        if (unit.compare(name, Qt::CaseInsensitive) == 0)
            return factor;
    }
    return 1;
}

/// The place in the range of a time in ms, if it is in there.
std::optional<qsizetype> placeOf(double timestamp, const MetricRange &range)
{
    const auto from = double(range.from.toMSecsSinceEpoch());
    const double place = std::floor((timestamp - from) / (range.period * 1000.0));
    return place >= 0 && place < range.points() ? std::optional(qsizetype(place)) : std::nullopt;
}

} // namespace

QString wireName(MetricFilter filter)
{
    switch (filter) {
    case MetricFilter::Max:
        return u"max"_s;
    case MetricFilter::Average:
        return u"average"_s;
    case MetricFilter::Sum:
        return u"sum"_s;
    }
    Q_UNREACHABLE();
}

UsageSeries seriesOf(
    const QJsonArray &points, const QString &unit, const SeriesKey &key, const MetricRange &range)
{
    const MetricFacts &facts = factsOf(key.metric);
    const QString valueName = wireName(facts.filter);
    UsageSeries series = emptySeries(range);
    for (const QJsonValue &element : points) {
        const QJsonObject point = element.toObject();
        const std::optional<double> time = numberOf(point.value("timestamp"_L1));
        const std::optional<double> told = numberOf(point.value(valueName));
        const std::optional<qsizetype> place = time ? placeOf(*time, range) : std::nullopt;
        if (!place || !told)
            continue;
        const QString ownUnit = unit.isEmpty() ? point.value("unit"_L1).toString() : unit;
        const double value = facts.unit == MetricUnit::Byte ? *told * bytesPerUnit(ownUnit.trimmed()) : *told;
        if (!isPlausible(value, facts.unit))
            continue;
        float &present = series.values[*place];
        if (std::isnan(present) || float(value) > present)
            present = float(value);
    }
    return series;
}

} // namespace dcs
