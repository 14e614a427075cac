// SPDX-License-Identifier: MIT
#include "model/metrics/MetricPlan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// What surrounds the series, and the fixed text of one with its names; both rounded up.
constexpr qint64 bytesOfFrame = 200;
constexpr qint64 bytesOfEntry = 250;
/// A character of an id, escaped in JSON.
constexpr qint64 bytesOfCharacter = 6;

/// No entry of the body is larger than that.
qint64 mostBytes(const SeriesKey &key)
{
    return bytesOfEntry + bytesOfCharacter * (key.instanceId.size() + key.node.value.size());
}

QList<MetricRange> cut(const MetricRange &range, int mostPoints)
{
    QList<MetricRange> parts;
    const int most = std::max(1, mostPoints);
    for (MetricRange rest = range; !rest.isEmpty(); rest.from = parts.last().to) {
        MetricRange part = rest;
        if (part.points() > most)
            part.to = part.from.addSecs(qint64(most) * range.period);
        parts.append(part);
    }
    return parts;
}

QList<MetricBatch> planOneFilter(
    const QList<SeriesKey> &keys, const MetricRange &range, const MetricLimits &limits)
{
    QList<MetricBatch> batches;
    const qsizetype most =
        std::clamp(limits.maxPoints / (range.points() + 1), 1, std::max(1, limits.maxSeries));
    qint64 bytes = 0;
    for (const SeriesKey &key : keys) {
        const qint64 more = mostBytes(key);
        const bool isFull =
            batches.isEmpty() || batches.last().keys.size() >= most || bytes + more > limits.maxBodyBytes;
        if (isFull) {
            batches.append({{}, range});
            bytes = bytesOfFrame;
        }
        batches.last().keys.append(key);
        bytes += more;
    }
    return batches;
}

} // namespace

QString SeriesKey::metricName() const
{
    const MetricFacts &facts = factsOf(metric);
    return isMemcached ? facts.memcachedName : facts.redisName;
}

QList<MetricDimension> SeriesKey::dimensions() const
{
    QList<MetricDimension> result{
        {isMemcached ? u"dcs_memcached_instance_id"_s : u"dcs_instance_id"_s, instanceId}};
    if (!node.name.isEmpty())
        result.append(node);
    return result;
}

size_t qHash(const SeriesKey &key, size_t seed)
{
    return qHashMulti(seed, key.instanceId, static_cast<int>(key.metric), key.node.name, key.node.value);
}

SeriesKey seriesKey(const Instance &instance, Metric metric)
{
    return {instance.id, metric, instance.engine == Engine::Memcached};
}

QList<MetricBatch> planBatches(
    const QList<SeriesKey> &keys, const MetricRange &range, const MetricLimits &limits)
{
    QList<MetricBatch> batches;
    for (const MetricRange &part : cut(range, limits.maxPoints - 1)) {
        for (const MetricFilter filter : {MetricFilter::Max, MetricFilter::Average, MetricFilter::Sum}) {
            QList<SeriesKey> ofFilter;
            std::ranges::copy_if(keys, std::back_inserter(ofFilter),
                [filter](const SeriesKey &key) { return factsOf(key.metric).filter == filter; });
            batches += planOneFilter(ofFilter, part, limits);
        }
    }
    return batches;
}

} // namespace dcs
