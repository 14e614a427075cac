// SPDX-License-Identifier: MIT
#pragma once

#include "model/metrics/MetricPlan.h"

#include <QJsonArray>

namespace dcs {

/// The name of a filter in requests, and of the member of a data point that has its value.
QString wireName(MetricFilter filter);

/// A "datapoints" array as a series over the range. A point counts for the period that its time lies in, the
/// largest of several; what has no time in the range or no plausible value is left out. unit: as told beside
/// the array, "" if it is told inside the points or not at all; only sizes in other units than bytes are
/// converted.
UsageSeries seriesOf(
    const QJsonArray &points, const QString &unit, const SeriesKey &key, const MetricRange &range);

} // namespace dcs
