// SPDX-License-Identifier: MIT
#include "simulator/calls/V2Members.h"

#include "simulator/world/Topology.h"

#include <QJsonArray>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

bool isNewer(const SimulatedInstance &instance) { return instance.members.contains("spec_code"_L1); }

void copyMembers(
    QJsonObject &to, const SimulatedInstance &from, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const auto found = from.members.constFind(name);
        if (found != from.members.constEnd())
            to.insert(name, *found);
    }
}

/// Members of both calls and both editions.
QJsonObject commonMembers(const SimulatedInstance &instance)
{
    QJsonObject result;
    copyMembers(result, instance,
        {"instance_id"_L1, "name"_L1, "description"_L1, "status"_L1, "engine"_L1, "engine_version"_L1,
            "capacity"_L1, "capacity_minor"_L1, "max_memory"_L1, "used_memory"_L1, "ip"_L1, "port"_L1,
            "charging_mode"_L1, "order_id"_L1, "vpc_id"_L1, "vpc_name"_L1, "subnet_id"_L1,
            "security_group_id"_L1, "user_id"_L1, "user_name"_L1, "created_at"_L1, "error_code"_L1,
            "maintain_begin"_L1, "maintain_end"_L1, "no_password_access"_L1, "access_user"_L1,
            "enable_publicip"_L1, "publicip_id"_L1, "publicip_address"_L1, "enable_ssl"_L1,
            "service_upgrade"_L1, "service_task_id"_L1, "enterprise_project_id"_L1, "tags"_L1,
            "readonly_domain_name"_L1, "freeze_scene"_L1});
    const QJsonValue domain = instance.members.value(isNewer(instance) ? "domain_name"_L1 : "domainName"_L1);
    result[u"domain_name"_s] = domain.isUndefined() ? QJsonValue() : domain;
    result[u"spec_code"_s] = instance.specCode();
    result[u"az_codes"_s] = QJsonArray::fromStringList(instance.zoneCodes());
    return result;
}

QJsonObject featuresOf(const SimulatedInstance &instance)
{
    const bool sinceFour = !instance.isFirstGeneration();
    return {{u"support_acl"_s, sinceFour}, {u"support_transparent_client_ip"_s, sinceFour},
        {u"support_ssl"_s, instance.version() == "6.0"_L1}, {u"support_audit_log"_s, false}};
}

void addNewerMembers(QJsonObject &members, const SimulatedInstance &instance)
{
    members[u"cpu_type"_s] = word(partsOfSpecCode(instance.specCode()).cpuType).raw;
    members[u"features"_s] = featuresOf(instance);
    members[u"sub_status"_s] = u"normal"_s;
}

/// {"az_code": …} of each, as the older list has them.
QJsonArray wrapped(const QStringList &codes)
{
    QJsonArray result;
    for (const QString &code : codes)
        result.append(QJsonObject{{u"az_code"_s, code}});
    return result;
}

QJsonObject nodeOf(const SimulatedInstance &instance, const SimulatedNode &node)
{
    const auto dimension = [](const QString &name, const QString &value) {
        return QJsonObject{{u"name"_s, name}, {u"value"_s, value}};
    };
    return {{u"node_id"_s, node.nodeId}, {u"replication_id"_s, node.replicationId},
        {u"replication_ip"_s, node.ip}, {u"replication_role"_s, node.isMaster ? u"master"_s : u"slave"_s},
        {u"is_replication"_s, node.isAdded}, {u"status"_s, u"Active"_s}, {u"az_code"_s, node.zoneCode},
        {u"dimensions"_s,
            QJsonArray{dimension(u"dcs_instance_id"_s, instance.id),
                dimension(u"dcs_cluster_redis_node"_s, hexOf(u"dimension "_s + node.nodeId))}}};
}

} // namespace

QJsonObject v2Listed(const SimulatedInstance &instance)
{
    QJsonObject result = commonMembers(instance);
    if (result.value("enterprise_project_id"_L1) == "0"_L1)
        result[u"enterprise_project_id"_s] = 0;
    if (result.value("publicip_id"_L1).isNull())
        result[u"publicip_id"_s] = QJsonObject();
    if (!isNewer(instance)) {
        result[u"cpu_type"_s] = word(partsOfSpecCode(instance.specCode()).cpuType).raw;
        result[u"az_codes"_s] = wrapped(instance.zoneCodes());
        return result;
    }
    addNewerMembers(result, instance);
    result[u"no_password_access"_s] = result.value("no_password_access"_L1) == "true"_L1;
    result[u"updated_at"_s] = instance.members.value("update_at"_L1);
    return result;
}

QJsonObject v2Shown(const SimulatedInstance &instance)
{
    QJsonObject result = commonMembers(instance);
    copyMembers(result, instance,
        {"security_group_name"_L1, "subnet_name"_L1, "subnet_cidr"_L1, "instance_backup_policy"_L1,
            "enterprise_project_name"_L1, "task"_L1});
    if (!isNewer(instance))
        return result;
    addNewerMembers(result, instance);
    copyMembers(result, instance,
        {"available_zones"_L1, "backend_addrs"_L1, "update_at"_L1, "launched_at"_L1, "product_type"_L1,
            "storage_type"_L1, "cache_mode"_L1, "sharding_count"_L1, "db_number"_L1,
            "support_slow_log_flag"_L1, "cloud_service_type_code"_L1, "cloud_resource_type_code"_L1,
            "inquery_spec_code"_L1, "is_free"_L1, "libos"_L1, "crr_role"_L1});
    result[u"replica_count"_s] = instance.copies();
    result[u"transparent_client_ip_enable"_s] = false;
    result[u"domain_name_info"_s] =
        QJsonObject{{u"support_public_resolve"_s, true}, {u"is_latest_rules"_s, true},
            {u"zone_name"_s, u"dcs.huaweicloud.com"_s}, {u"history_domain_names"_s, QJsonValue()}};
    for (const QString &reserved : {u"free"_s, u"active_active"_s, u"proxy_links"_s})
        result[reserved] = QJsonValue();
    return result;
}

QJsonObject v2Groups(const SimulatedInstance &instance)
{
    QJsonArray groups;
    for (const SimulatedShard &shard : instance.shards) {
        QJsonArray nodes;
        for (const SimulatedNode &node : shard.nodes)
            nodes.append(nodeOf(instance, node));
        groups.append(QJsonObject{{u"group_id"_s, shard.groupId},
            {u"group_name"_s, u"group-%1"_s.arg(groups.size())}, {u"replication_list"_s, nodes}});
    }
    return {{u"group_count"_s, groups.size()}, {u"group_list"_s, groups}};
}

} // namespace dcs
