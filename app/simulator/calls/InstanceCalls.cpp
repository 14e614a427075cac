// SPDX-License-Identifier: MIT
#include "simulator/calls/InstanceCalls.h"

#include "simulator/calls/ListFilter.h"
#include "simulator/calls/V2Members.h"
#include "simulator/ces/MetricQuery.h"
#include "simulator/http/Query.h"

#include <QJsonArray>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Members of show instance that the list leaves out.
bool isDetail(const QString &member, bool newer)
{
    static const QSet<QString> details{u"cache_mode"_s, u"task"_s, u"task_status"_s, u"available_zones"_s,
        u"az_codes"_s, u"cpu_type"_s, u"product_type"_s, u"storage_type"_s, u"description"_s,
        u"subnet_name"_s, u"subnet_cidr"_s, u"security_group_name"_s, u"backend_addrs"_s, u"product_id"_s,
        u"order_id"_s, u"instance_backup_policy"_s, u"enterprise_project_name"_s, u"is_free"_s, u"libos"_s,
        u"launched_at"_s, u"crr_role"_s, u"inquery_spec_code"_s, u"support_slow_log_flag"_s, u"ipv6"_s,
        u"enable_ipv6"_s, u"db_number"_s, u"features"_s, u"sharding_count"_s, u"cloud_service_type_code"_s,
        u"cloud_resource_type_code"_s};
    return details.contains(member) || member == (newer ? "enterprise_project_id"_L1 : "subnet_id"_L1);
}

QJsonObject listed(const QJsonObject &members)
{
    const bool newer = members.contains("spec_code"_L1);
    QJsonObject result;
    for (auto member = members.constBegin(); member != members.constEnd(); ++member) {
        if (!isDetail(member.key(), newer))
            result.insert(member.key(), member.value());
    }
    return result;
}

/// Load figures of an instance: made from its id, so that they stay the same.
QJsonObject statisticsOf(const SimulatedInstance &instance)
{
    const QString id = instance.id;
    const auto number = [&id](int position, int most) {
        return QStringView(id).mid(position, 4).toInt(nullptr, 16) % most;
    };
    const qint64 used = instance.members.value("used_memory"_L1).toInteger();
    const auto decimal = [](int hundredths) { return QString::number(hundredths / 100.0, 'f', 2); };
    return {{u"instance_id"_s, id}, {u"keys"_s, used * (50 + number(0, 400))}, {u"used_memory"_s, used},
        {u"max_memory"_s, instance.members.value("max_memory"_L1)},
        {u"cmd_get_count"_s, qint64(number(4, 60'000)) * 100},
        {u"cmd_set_count"_s, qint64(number(9, 60'000)) * 10}, {u"used_cpu"_s, decimal(number(24, 9'000))},
        {u"input_kbps"_s, decimal(number(28, 60'000))}, {u"output_kbps"_s, decimal(number(32, 60'000))}};
}

QString counterOf(const QString &status) { return status.toLower() + "_count"_L1; }

QJsonObject zeroCounters(const QStringList &words)
{
    QJsonObject counters;
    for (const QString &word : words)
        counters.insert(counterOf(word), 0);
    return counters;
}

void countUp(QJsonObject &counters, const QString &status)
{
    const auto counter = counters.find(counterOf(status));
    if (counter != counters.end())
        *counter = counter->toInt() + 1;
}

} // namespace

HttpAnswer InstanceCalls::list(const Call &call)
{
    const QUrlQuery query(call.request.query);
    const auto start = queryNumber(query, u"start"_s, 1, {.least = 1});
    if (!start)
        return dcsError(u"DCS.4062"_s, ErrorShape::Flat, u"start"_s);
    const auto limit = queryNumber(query, u"limit"_s, largestPage, {1, largestPage});
    if (!limit)
        return dcsError(u"DCS.4062"_s, ErrorShape::Flat, u"limit"_s);
    const ListFilter filter = ListFilter::ofV1(query);
    QJsonArray page;
    int matching = 0;
    m_world.access([&](WorldState &world) {
        for (const SimulatedInstance &instance : std::as_const(world.instances)) {
            if (filter.accepts(instance) && ++matching >= *start && page.size() < world.rowsOnPage(*limit))
                page.append(listed(instance.members));
        }
        world.changeList();
    });
    return jsonAnswer({{u"instances"_s, page}, {u"instance_num"_s, matching}});
}

HttpAnswer InstanceCalls::show(const QString &instanceId)
{
    return m_world.access([&](WorldState &world) {
        const SimulatedInstance *instance = world.find(instanceId);
        return instance ? jsonAnswer(instance->members) : unknownInstanceError(instanceId);
    });
}

HttpAnswer InstanceCalls::v2List(const Call &call)
{
    const QUrlQuery query(call.request.query);
    const auto page = v2PageOf(query);
    if (const auto *refusal = std::get_if<HttpAnswer>(&page))
        return *refusal;
    const V2Page wanted = std::get<V2Page>(page);
    const ListFilter filter = ListFilter::ofV2(query);
    QJsonArray list;
    int matching = 0;
    m_world.access([&](WorldState &world) {
        const int rows = world.rowsOnPage(wanted.limit);
        for (const SimulatedInstance &instance : std::as_const(world.instances)) {
            if (filter.accepts(instance) && ++matching > wanted.offset && list.size() < rows)
                list.append(v2Listed(instance));
        }
        world.changeList();
    });
    return jsonAnswer({{u"instance_num"_s, matching}, {u"instances"_s, list}});
}

HttpAnswer InstanceCalls::v2Show(const QString &instanceId)
{
    return m_world.access([&](WorldState &world) {
        const SimulatedInstance *instance = world.find(instanceId);
        return instance ? jsonAnswer(v2Shown(*instance)) : unknownInstanceError(instanceId);
    });
}

HttpAnswer InstanceCalls::groups(const QString &instanceId)
{
    return m_world.access([&](WorldState &world) {
        const SimulatedInstance *instance = world.find(instanceId);
        return instance ? jsonAnswer(v2Groups(*instance)) : unknownInstanceError(instanceId);
    });
}

HttpAnswer InstanceCalls::monitoredObjects(const QString &instanceId)
{
    return m_world.access([&](WorldState &state) {
        const SimulatedInstance *instance = state.find(instanceId);
        if (!instance)
            return unknownInstanceError(instanceId);
        QJsonArray nodes;
        for (const SimulatedShard &shard : instance->shards) {
            for (const SimulatedNode &node : shard.nodes)
                nodes.append(
                    QJsonObject{{u"name"_s, (node.isMaster ? "(master)"_L1 : "(slave)"_L1) + node.ip},
                        {u"status"_s, u"RUNNING"_s}, {u"dcs_instance_id"_s, instanceId},
                        {u"dcs_cluster_redis_node"_s, monitoredNodeId(node)}});
        }
        const QJsonObject child{{u"dim_name"_s, u"dcs_cluster_redis_node"_s},
            {u"dim_route"_s, u"dcs_instance_id,dcs_cluster_redis_node"_s}};
        const QJsonObject self{{u"name"_s, instance->members.value("name"_L1)},
            {u"status"_s, instance->status()}, {u"dcs_instance_id"_s, instanceId}};
        return jsonAnswer({{u"router"_s, QJsonArray{u"dcs_instance_id"_s}}, {u"total"_s, 1},
            {u"children"_s, QJsonArray{child}}, {u"instances"_s, QJsonArray{self}},
            {u"dcs_cluster_redis_node"_s, nodes}});
    });
}

HttpAnswer InstanceCalls::statistics()
{
    QJsonArray list;
    m_world.access([&](const WorldState &world) {
        for (const SimulatedInstance &instance : world.instances) {
            if (instance.status() == "RUNNING"_L1)
                list.append(statisticsOf(instance));
        }
    });
    return jsonAnswer({{u"statistics"_s, list}});
}

HttpAnswer InstanceCalls::statusCounts(const Call &call)
{
    const bool withFailed = ListFilter::ofV1(QUrlQuery(call.request.query)).withFailed;
    return countedBy(withFailed,
        {u"paying"_s, u"migrating"_s, u"error"_s, u"restarting"_s, u"createfailed"_s, u"flushing"_s,
            u"closed"_s, u"extending"_s, u"creating"_s, u"starting"_s, u"closing"_s, u"running"_s,
            u"upgrading"_s, u"restoring"_s, u"frozen"_s, u"deleting"_s});
}

HttpAnswer InstanceCalls::v2StatusCounts(const Call &call)
{
    const bool withFailed = ListFilter::ofV2(QUrlQuery(call.request.query)).withFailed;
    return countedBy(withFailed,
        {u"paying"_s, u"freezing"_s, u"migrating"_s, u"flushing"_s, u"upgrading"_s, u"extending"_s,
            u"creating"_s, u"running"_s, u"error"_s, u"frozen"_s, u"createfailed"_s, u"restarting"_s});
}

HttpAnswer InstanceCalls::countedBy(bool withFailed, const QStringList &words)
{
    QJsonObject all = zeroCounters(words);
    QJsonObject redis = all;
    QJsonObject memcached = all;
    m_world.access([&](const WorldState &world) {
        for (const SimulatedInstance &instance : world.instances) {
            const QString status = instance.status();
            if (status == "CREATEFAILED"_L1 && !withFailed)
                continue;
            countUp(all, status);
            countUp(instance.members.value("engine"_L1) == "Redis"_L1 ? redis : memcached, status);
        }
    });
    all.insert(u"redis"_s, redis);
    all.insert(u"memcached"_s, memcached);
    return jsonAnswer(all);
}

HttpAnswer unknownInstanceError(const QString &instanceId)
{
    return dcsError(QUuid::fromString(instanceId).isNull() ? u"DCS.4061"_s : u"DCS.3022"_s);
}

} // namespace dcs
