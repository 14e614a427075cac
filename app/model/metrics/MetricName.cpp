// SPDX-License-Identifier: MIT
#include "model/metrics/MetricName.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

using enum MetricUnit;
using enum MetricFilter;

// Cloud Eye API, "Names".
constexpr std::array table{
    MetricFacts{Metric::MemoryUsage, "memory_usage"_L1, "memory_usage"_L1, Percent, Max, true, true},
    MetricFacts{Metric::UsedMemory, "used_memory"_L1, "mc_used_memory"_L1, Byte, Max, true, true},
    MetricFacts{Metric::CpuUsage, "cpu_usage"_L1, "cpu_usage"_L1, Percent, Max, true, true},
    MetricFacts{
        Metric::ConnectedClients, "connected_clients"_L1, "mc_connected_clients"_L1, Count, Max, true, true},
    MetricFacts{Metric::ConnectionsUsage, "connections_usage"_L1, {}, Percent, Max, false, false},
    MetricFacts{
        Metric::HitRate, "keyspace_hits_perc"_L1, "mc_keyspace_hits_perc"_L1, Percent, Average, true, true},
    MetricFacts{Metric::EvictedKeys, "evicted_keys"_L1, "mc_evicted_keys"_L1, Count, Sum, true, true},
    MetricFacts{Metric::OpsPerSecond, "instantaneous_ops"_L1, "mc_instantaneous_ops"_L1, CountPerSecond, Max,
        true, true},
    MetricFacts{Metric::BandwidthUsage, "bandwidth_usage"_L1, {}, Percent, Max, false, true},
    MetricFacts{Metric::BandwidthThrottled, "rx_controlled"_L1, {}, Count, Sum, false, true},
    MetricFacts{Metric::CommandMaxDelay, "command_max_delay"_L1, "mc_command_max_delay"_L1, Millisecond, Max,
        true, true},
};

bool isCluster(const Instance &instance)
{
    return instance.cacheMode == CacheMode::Cluster || instance.cacheMode == CacheMode::Proxy;
}

bool isRedis3(const Instance &instance) { return majorMinorVersion(instance.engineVersion) == "3.0"_L1; }

} // namespace

std::span<const MetricFacts> metricFacts() { return table; }

const MetricFacts &factsOf(Metric metric) { return table[static_cast<size_t>(metric)]; }

bool hasMetric(const Instance &instance, Metric metric)
{
    const MetricFacts &facts = factsOf(metric);
    if (instance.engine == Engine::Memcached)
        return !facts.memcachedName.isEmpty();
    return facts.inRedis3 || !isRedis3(instance);
}

bool nodesDecide(const Instance &instance, Metric metric)
{
    if (instance.engine == Engine::Memcached || isRedis3(instance))
        return false;
    return (metric == Metric::MemoryUsage && isCluster(instance))
        || (metric == Metric::CpuUsage && instance.cacheMode == CacheMode::Cluster);
}

bool isPlausible(double value, MetricUnit unit)
{
    constexpr double mostPercent = 1000; // bandwidth is above 100 at times
    constexpr double mostOfAll = 1e15;
    return value >= 0 && value <= (unit == MetricUnit::Percent ? mostPercent : mostOfAll);
}

} // namespace dcs
