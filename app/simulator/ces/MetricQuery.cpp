// SPDX-License-Identifier: MIT
#include "simulator/ces/MetricQuery.h"

#include "simulator/ces/UsageModel.h"
#include "simulator/world/Topology.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

struct Retention {
    int period;
    int days;
};
constexpr std::array retentions{Retention{300, 10}, Retention{1200, 20}, Retention{3600, 155},
    Retention{14400, 300}, Retention{86400, 365}};

bool hasNode(const SimulatedInstance &instance, const QString &nodeId)
{
    return std::ranges::any_of(instance.shards, [&](const SimulatedShard &shard) {
        return std::ranges::any_of(
            shard.nodes, [&](const SimulatedNode &node) { return monitoredNodeId(node) == nodeId; });
    });
}

const SimulatedInstance *measuredInstance(WorldState &world, const AskedMetric &asked)
{
    const QString redis = asked.dimension(u"dcs_instance_id");
    const QString memcached = asked.dimension(u"dcs_memcached_instance_id");
    const SimulatedInstance *instance = world.find(redis.isEmpty() ? memcached : redis);
    if (!instance || instance->isMemcached() != redis.isEmpty())
        return nullptr;
    const bool runs = instance->status() != "CREATING"_L1 && instance->status() != "CREATEFAILED"_L1;
    const QString node = asked.dimension(u"dcs_cluster_redis_node");
    return runs && (node.isEmpty() || hasNode(*instance, node)) ? instance : nullptr;
}

} // namespace

HttpAnswer cesError(int status, const QString &code, const QString &details)
{
    return jsonAnswer(
        {{u"http_code"_s, status}, {u"message"_s, QJsonObject{{u"details"_s, details}, {u"code"_s, code}}},
            {u"encoded_authorization_message"_s, QJsonValue()}},
        status);
}

bool MetricWindow::isValid() const
{
    static const QStringList filters{u"average"_s, u"max"_s, u"min"_s, u"sum"_s, u"variance"_s};
    return fromMs > 0 && toMs > fromMs && filters.contains(filter)
        && std::ranges::find(retentions, period, &Retention::period) != retentions.end();
}

void MetricWindow::clip(qsizetype series)
{
    constexpr qint64 mostPoints = 3000;
    const qint64 longest = mostPoints * period * 1000 / std::max<qsizetype>(1, series);
    fromMs = std::max(fromMs, toMs - longest);
}

QString AskedMetric::dimension(QStringView name) const
{
    for (const QJsonValue &value : dimensions) {
        const QJsonObject object = value.toObject();
        if (object.value("name"_L1).toString() == name)
            return object.value("value"_L1).toString();
    }
    return {};
}

AnsweredMetric measure(WorldState &world, const QDateTime &begunAt, const AskedMetric &asked,
    const MetricWindow &window, const QDateTime &now)
{
    const SimulatedInstance *instance = measuredInstance(world, asked);
    if (!instance)
        return {};
    const UsageModel model(*instance, asked.dimension(u"dcs_cluster_redis_node"), begunAt);
    AnsweredMetric answer{model.unitOf(asked.metricName), {}};
    const qint64 step = qint64(window.period) * 1000;
    const bool isInOnePeriod = window.fromMs / step == window.toMs / step;
    const auto *kept = std::ranges::find(retentions, window.period, &Retention::period);
    const qint64 oldest = now.addDays(-kept->days).toMSecsSinceEpoch();
    const qint64 newest = std::min(window.toMs, now.toMSecsSinceEpoch() - 1);
    for (qint64 at = window.fromMs / step * step; !isInOnePeriod && at <= newest; at += step) {
        const std::optional<double> value = at < oldest
            ? std::nullopt
            : model.value(asked.metricName, window.filter, QDateTime::fromMSecsSinceEpoch(at, Qt::UTC),
                window.period, now);
        if (value)
            answer.points.append(QJsonObject{{window.filter, *value}, {u"timestamp"_s, at}});
    }
    return answer;
}

QString monitoredNodeId(const SimulatedNode &node) { return hexOf(u"monitored "_s + node.replicationId); }

} // namespace dcs
