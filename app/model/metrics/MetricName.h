// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"

#include <QLatin1StringView>
#include <QList>

#include <optional>
#include <span>

namespace dcs {

/// What Cloud Eye measures of an instance, as far as it is used here.
enum class Metric {
    MemoryUsage, ///< of the memory that may be used, reserved memory left out: the one for sizing
    UsedMemory,
    CpuUsage,
    ConnectedClients,
    ConnectionsUsage,
    HitRate, ///< 0 also where nobody read
    EvictedKeys, ///< above 0: the memory was too small
    OpsPerSecond,
    BandwidthUsage, ///< above 100 in bursts
    BandwidthThrottled, ///< above 0: throttled by its bandwidth
    CommandMaxDelay
};

/// The unit that the values of a metric have.
enum class MetricUnit { Percent, Byte, Count, CountPerSecond, Millisecond };

/// How the measurements of one period become one value.
enum class MetricFilter { Max, Average, Sum };

/// What is fixed about a metric.
struct MetricFacts {
    Metric metric;
    QLatin1StringView redisName;
    QLatin1StringView memcachedName; ///< "": Memcached has none
    MetricUnit unit;
    MetricFilter filter;
    bool inRedis3; ///< Redis 3.0 has it, too
    bool ofNodes; ///< each Redis Server has it, too
};

/// All metrics, in the order of the enum.
std::span<const MetricFacts> metricFacts();
const MetricFacts &factsOf(Metric metric);

/// Whether an instance of this engine and version has the metric, on the level of the instance or below.
bool hasMetric(const Instance &instance, Metric metric);
/// Whether the nodes are to be asked, of which the one with the largest value counts: the CPU of a Redis
/// Cluster is not measured on the level of the instance at all, and the memory of a cluster is there the sum
/// over its shards, while the fullest one is the first to evict.
bool nodesDecide(const Instance &instance, Metric metric);

/// Whether a measurement can be true. Everything else in an answer is as good as no measurement.
bool isPlausible(double value, MetricUnit unit);

} // namespace dcs
