// SPDX-License-Identifier: MIT
#pragma once

#include "model/metrics/UsageSeries.h"

#include <span>

namespace dcs {

/// A period that Cloud Eye rolls its measurements up to.
struct MetricPeriod {
    int seconds;
    int keptDays; ///< values older than that are gone; of published numbers the smaller one
};
/// From the finest to the coarsest.
std::span<const MetricPeriod> metricPeriods();

/// Whole periods, from inclusive to exclusive; both are UTC and multiples of the period since 1970.
struct MetricRange {
    QDateTime from;
    QDateTime to;
    int period = 86400; ///< seconds, above 0

    int points() const { return int(from.secsTo(to) / period); }
    bool isEmpty() const { return from >= to; }
    friend bool operator==(const MetricRange &, const MetricRange &) = default;
};

/// The finest period that is still kept for the beginning of a range that ends now, and that has at most this
/// many points; the coarsest if none fits.
int finestPeriod(qint64 rangeSeconds, int mostPoints);
/// The last periods that are complete now. Days are those of UTC.
MetricRange completeRange(const QDateTime &now, qint64 rangeSeconds, int period);
/// A series of this range without a value.
UsageSeries emptySeries(const MetricRange &range);
/// The series over another range of the same period: known values at their place, gaps elsewhere.
UsageSeries movedTo(const UsageSeries &series, const MetricRange &range);
/// The values of newer where it has one, otherwise those of older, over the range. Both have its period.
UsageSeries merged(const UsageSeries &older, const UsageSeries &newer, const MetricRange &range);
/// What is to be asked to know the wanted range: what comes after the known series, and its last period once
/// more, which may have had late measurements. Empty if nothing is missing.
MetricRange missingOf(const UsageSeries &known, const MetricRange &wanted);
/// The largest value of each of the longer periods of the range.
UsageSeries rolledUp(const UsageSeries &series, const MetricRange &range);
/// Period by period the largest value: of the nodes of one instance, the fullest decides. All have the start
/// and step of the first; empty if there is none.
UsageSeries highestOf(const QList<UsageSeries> &nodes);

} // namespace dcs
