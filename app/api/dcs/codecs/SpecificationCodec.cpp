// SPDX-License-Identifier: MIT
#include "api/dcs/codecs/SpecificationCodec.h"

#include "model/Instance.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace dcs {

namespace SpecificationCodec {

namespace {

std::optional<int> figure(const JsonFields &details, QLatin1StringView name)
{
    const std::optional<qint64> number = details.integer(name);
    return number && *number > 0 && *number < 1'000'000'000 ? std::optional(int(*number)) : std::nullopt;
}

/// max_memory is GB with a fraction.
std::optional<qint64> usableMemoryMb(const JsonFields &details)
{
    bool ok = false;
    const double gigabytes = details.text("max_memory"_L1).toDouble(&ok);
    return ok && gigabytes > 0 && gigabytes < 1e6 ? std::optional<qint64>(std::llround(gigabytes * 1024))
                                                  : std::nullopt;
}

void appendTexts(QStringList *list, const QJsonArray &elements)
{
    for (const QJsonValue &element : elements) {
        if (const QString text = scalarText(element).value_or(QString());
            !text.isEmpty() && !list->contains(text))
            list->append(text);
    }
}

} // namespace

Specification commonPart(JsonReader &element, QLatin1StringView versionsName)
{
    Specification common;
    common.specCode = element.requiredText("spec_code"_L1);
    common.resourceType = element.text("cloud_resource_type_code"_L1);
    const SpecCodeParts parts = partsOfSpecCode(common.specCode);
    common.engine = engineFromWire(element.optionalText("engine"_L1));
    const QStringList versions = element.optionalText(versionsName).split(u';', Qt::SkipEmptyParts);
    for (const QString &version : versions)
        common.engineVersions += majorMinorVersion(version.trimmed());
    const CacheMode cacheMode = cacheModeFromWire(element.optionalText("cache_mode"_L1));
    common.cacheMode = cacheMode == CacheMode::Unknown ? parts.cacheMode : cacheMode;
    const CpuType cpuType = cpuTypeFromWire(element.optionalText("cpu_type"_L1));
    common.cpuType = cpuType == CpuType::Unknown ? parts.cpuType : cpuType;
    common.replicas = parts.replicas;
    return common;
}

Capacity requiredCapacity(JsonReader &element)
{
    const Capacity capacity = element.optionalCapacity("capacity"_L1);
    if (capacity.isNull())
        element.fail("capacity"_L1);
    return capacity;
}

Specification withFigures(Specification specification, const JsonFields &figures)
{
    specification.usableMemoryMb = usableMemoryMb(figures);
    specification.connectionsDefault = figure(figures, "max_clients"_L1);
    specification.connectionsLimit = figure(figures, "max_connections"_L1);
    specification.bandwidthAssuredMbps = figure(figures, "max_in_bandwidth"_L1);
    specification.bandwidthMaxMbps = figure(figures, "max_bandwidth"_L1);
    specification.shards = figure(figures, "sharding_num"_L1);
    return specification;
}

std::optional<QList<Stock>> stockOf(JsonReader &element, QLatin1StringView name)
{
    if (!element.has(name))
        return std::nullopt;
    QList<Stock> result;
    QList<JsonReader> parts = element.requiredObjects(name);
    for (JsonReader &part : parts) {
        Stock stock{requiredCapacity(part), {}};
        for (const QLatin1StringView zones : {"available_zones"_L1, "az_codes"_L1, "az_code"_L1})
            appendTexts(&stock.zones, part.object().value(zones).toArray());
        result += stock;
    }
    return result;
}

void setStock(Specification *specification, const std::optional<QList<Stock>> &stock)
{
    if (!stock)
        return;
    QStringList zones;
    for (const Stock &part : *stock) {
        if (part.capacity == specification->capacity)
            zones += part.zones;
    }
    specification->zonesInStock = zones;
}

} // namespace SpecificationCodec

namespace {

template <typename T> void fillIn(std::optional<T> *here, const std::optional<T> &there)
{
    if (!*here)
        *here = there;
}

/// Adds what another element of the same code and capacity tells.
void merge(Specification *into, const Specification &other)
{
    for (const QString &version : other.engineVersions) {
        if (!into->engineVersions.contains(version))
            into->engineVersions += version;
    }
    if (other.soldPayPerUse)
        into->soldPayPerUse = into->soldPayPerUse.value_or(false) || *other.soldPayPerUse;
    if (other.zonesInStock) {
        QStringList zones = into->zonesInStock.value_or(QStringList());
        zones += *other.zonesInStock;
        zones.removeDuplicates();
        into->zonesInStock = zones;
    }
    fillIn(&into->usableMemoryMb, other.usableMemoryMb);
    fillIn(&into->connectionsDefault, other.connectionsDefault);
    fillIn(&into->connectionsLimit, other.connectionsLimit);
    fillIn(&into->bandwidthAssuredMbps, other.bandwidthAssuredMbps);
    fillIn(&into->bandwidthMaxMbps, other.bandwidthMaxMbps);
    fillIn(&into->shards, other.shards);
}

} // namespace

void SpecificationList::add(const Specification &specification)
{
    const std::pair key(specification.specCode, specification.capacity.megabytes());
    const auto known = m_indexOf.constFind(key);
    if (known != m_indexOf.constEnd()) {
        merge(&m_list[*known], specification);
    } else {
        m_indexOf.insert(key, m_list.size());
        m_list += specification;
    }
}

} // namespace dcs
