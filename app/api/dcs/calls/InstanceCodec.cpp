// SPDX-License-Identifier: MIT
#include "api/dcs/calls/InstanceCodec.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dcs::InstanceCodec {

namespace {

/// The whole GB, and below 1 GB the minor part (".125").
Capacity decodeCapacity(JsonReader &reader)
{
    const Capacity whole = reader.optionalCapacity("capacity"_L1);
    return whole.isNull() ? reader.optionalCapacity("capacity_minor"_L1) : whole;
}

/// Addresses with Western or full-width commas between them.
QStringList splitAddresses(const QString &text)
{
    static const QRegularExpression comma(u"[,\\x{FF0C}]"_s);
    QStringList addresses;
    const QStringList parts = text.split(comma);
    for (const QString &part : parts) {
        if (const QString address = part.trimmed(); !address.isEmpty())
            addresses += address;
    }
    return addresses;
}

/// Elements are text, or objects with the text under az_code.
QStringList decodeZones(const JsonReader &reader, QLatin1StringView name)
{
    QStringList zones;
    const QJsonArray elements = reader.object().value(name).toArray();
    for (const QJsonValue &element : elements) {
        const QJsonValue zone = element.isObject() ? element.toObject().value("az_code"_L1) : element;
        if (const QString text = scalarText(zone).value_or(QString()); !text.isEmpty())
            zones += text;
    }
    return zones;
}

QList<Tag> decodeTags(const JsonReader &reader)
{
    QList<Tag> tags;
    const QJsonArray elements = reader.object().value("tags"_L1).toArray();
    for (const QJsonValue &element : elements) {
        const QJsonObject tag = element.toObject();
        const QString key = scalarText(tag.value("key"_L1)).value_or(QString());
        if (!key.isEmpty())
            tags.append({key, scalarText(tag.value("value"_L1)).value_or(QString())});
    }
    return tags;
}

/// Anything but null means that the instance is busy; what it is varies.
QString decodeTask(const JsonReader &reader)
{
    if (!reader.has("task"_L1))
        return {};
    const QJsonValue task = reader.object().value("task"_L1);
    if (!task.isObject())
        return scalarText(task).value_or(u"?"_s);
    const QString name = scalarText(task.toObject().value("name"_L1)).value_or(QString());
    return name.isEmpty() ? u"?"_s : name;
}

std::optional<int> positiveCount(const JsonReader &reader, QLatin1StringView name)
{
    const std::optional<qint64> count = reader.integer(name);
    return count && *count > 0 && *count < 100'000 ? std::optional(int(*count)) : std::nullopt;
}

void decodeIdentity(JsonReader &reader, Instance *instance)
{
    instance->id = reader.requiredText("instance_id"_L1);
    instance->name = reader.optionalText("name"_L1);
    instance->description = reader.text("description"_L1);
    instance->userName = reader.text("user_name"_L1);
    instance->orderId = reader.text("order_id"_L1);
    instance->enterpriseProjectId = reader.text("enterprise_project_id"_L1);
    instance->enterpriseProjectName = reader.text("enterprise_project_name"_L1);
    instance->tags = decodeTags(reader);
    instance->createdAt = reader.time("created_at"_L1);
    instance->updatedAt = reader.time("updated_at"_L1);
    if (!instance->updatedAt.isValid())
        instance->updatedAt = reader.time("update_at"_L1);
}

void decodeSpecification(JsonReader &reader, Instance *instance)
{
    instance->engine = engineFromWire(reader.optionalText("engine"_L1));
    instance->engineVersion = reader.optionalText("engine_version"_L1);
    instance->capacity = decodeCapacity(reader);
    instance->specCode = reader.optionalFirstText({"spec_code"_L1, "resource_spec_code"_L1});
    instance->chargingMode = chargingModeFromWire(reader.optionalText("charging_mode"_L1));
    instance->shardCount = positiveCount(reader, "sharding_count"_L1);
    instance->replicaCount = positiveCount(reader, "replica_count"_L1);

    // The lists of the service leave out type and CPU: the specification code tells them.
    const SpecCodeParts parts = partsOfSpecCode(instance->specCode);
    instance->cacheMode = cacheModeFromWire(reader.optionalText("cache_mode"_L1));
    if (instance->cacheMode.raw.isEmpty())
        instance->cacheMode = word(parts.cacheMode);
    instance->cpuType = cpuTypeFromWire(reader.optionalText("cpu_type"_L1));
    if (instance->cpuType.raw.isEmpty())
        instance->cpuType = word(parts.cpuType);
    if (!instance->replicaCount)
        instance->replicaCount = parts.replicas;
}

void decodeState(JsonReader &reader, Instance *instance)
{
    instance->status = statusFromWire(reader.optionalText("status"_L1));
    instance->task = decodeTask(reader);
    instance->errorCode = reader.text("error_code"_L1);
    instance->maxMemoryMb = reader.optionalInteger("max_memory"_L1);
    instance->usedMemoryMb = reader.optionalInteger("used_memory"_L1);
    instance->maintainBegin = reader.text("maintain_begin"_L1);
    instance->maintainEnd = reader.text("maintain_end"_L1);
}

void decodeNetwork(const JsonReader &reader, Instance *instance)
{
    instance->ips = splitAddresses(reader.text("ip"_L1));
    const qint64 port = reader.integer("port"_L1).value_or(0);
    instance->port = port > 0 && port < 65'536 ? int(port) : 0;
    instance->domainName = reader.firstText({"domain_name"_L1, "domainName"_L1});
    instance->readonlyDomainName = reader.firstText({"readonly_domain_name"_L1, "readonlyDomainName"_L1});
    instance->zoneIds = decodeZones(reader, "available_zones"_L1);
    instance->zones = decodeZones(reader, "az_codes"_L1);
    if (instance->zones.isEmpty())
        instance->zones = instance->zoneIds;
    instance->vpcId = reader.text("vpc_id"_L1);
    instance->vpcName = reader.text("vpc_name"_L1);
    instance->subnetId = reader.text("subnet_id"_L1);
    instance->subnetName = reader.text("subnet_name"_L1);
    instance->subnetCidr = reader.text("subnet_cidr"_L1);
    instance->securityGroupId = reader.text("security_group_id"_L1);
    instance->securityGroupName = reader.text("security_group_name"_L1);
    instance->publicIp = reader.text("publicip_address"_L1);
    instance->passwordFree = reader.boolean("no_password_access"_L1);
    instance->sslEnabled = reader.boolean("enable_ssl"_L1);
}

} // namespace

Instance decode(JsonReader &reader)
{
    Instance instance;
    decodeIdentity(reader, &instance);
    decodeSpecification(reader, &instance);
    decodeState(reader, &instance);
    decodeNetwork(reader, &instance);
    return instance;
}

} // namespace dcs::InstanceCodec
