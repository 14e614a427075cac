// SPDX-License-Identifier: MIT
#pragma once

#include "model/metrics/MetricName.h"
#include "model/metrics/MetricRange.h"

#include <QHash>

namespace dcs {

/// A name and value by which Cloud Eye finds what it measured.
struct MetricDimension {
    QString name;
    QString value;
    friend bool operator==(const MetricDimension &, const MetricDimension &) = default;
};

/// One series: a metric of an instance, or of one of its nodes.
struct SeriesKey {
    QString instanceId;
    Metric metric = Metric::MemoryUsage;
    bool isMemcached = false;
    MetricDimension node = {}; ///< without a name: of the instance as a whole

    QString metricName() const; ///< as Cloud Eye calls it
    QList<MetricDimension> dimensions() const; ///< the instance first
    friend bool operator==(const SeriesKey &, const SeriesKey &) = default;
};
size_t qHash(const SeriesKey &key, size_t seed = 0);

SeriesKey seriesKey(const Instance &instance, Metric metric);

using SeriesByKey = QHash<SeriesKey, UsageSeries>;

/// What one request may ask for (Cloud Eye API, "Periods, retention, rounding, limits").
struct MetricLimits {
    /// Series times points. One point more than the range has is counted for each series, since the service
    /// rounds the beginning down.
    int maxPoints = 3000;
    int maxSeries = 500; ///< some clouds take only 10
    int maxBodyBytes = 512 * 1024;
    friend bool operator==(const MetricLimits &, const MetricLimits &) = default;
};

/// What one request asks for: series of the same filter over the same range.
struct MetricBatch {
    QList<SeriesKey> keys; ///< never empty
    MetricRange range;
    friend bool operator==(const MetricBatch &, const MetricBatch &) = default;
};

/// The fewest requests within the limits that ask each point of each series once, series in the given order
/// within their filter. A range that is too long for a single request is cut.
QList<MetricBatch> planBatches(
    const QList<SeriesKey> &keys, const MetricRange &range, const MetricLimits &limits);

} // namespace dcs
