// SPDX-License-Identifier: MIT
#include "simulator/calls/V2OfferCalls.h"

#include "simulator/calls/InstanceCalls.h"
#include "simulator/checks/ChangeChecks.h"
#include "simulator/http/Query.h"
#include "simulator/world/SpecificationFigures.h"
#include "simulator/world/TypeChanges.h"
#include "simulator/world/Zones.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Figures of one capacity, all as text.
QJsonArray attributesOf(const Specification &specification)
{
    constexpr std::array names{"sharding_num"_L1, "proxy_num"_L1, "db_number"_L1, "max_memory"_L1,
        "max_connections"_L1, "max_clients"_L1, "max_bandwidth"_L1, "max_in_bandwidth"_L1};
    const QJsonObject figures = figuresOf(specification);
    QJsonArray attributes;
    for (const QLatin1StringView name : names) {
        const QJsonValue figure = figures.value(name);
        if (!figure.isNull())
            attributes.append(QJsonObject{{u"capacity"_s, specification.capacity.toGigabyteText()},
                {u"name"_s, QString(name)}, {u"value"_s, figure.toVariant().toString()}});
    }
    return attributes;
}

/// The flavor of all capacities of one code that are sold in the same ways.
QJsonObject flavorOf(const QList<Specification> &sameCode, bool severalCapacities)
{
    const Specification &first = sameCode.first();
    QJsonArray billing{u"Monthly"_s, u"Yearly"_s};
    if (isSoldPayPerUse(first))
        billing.prepend(u"Hourly"_s);
    QJsonArray capacities;
    QJsonArray attributes;
    QJsonArray stock;
    for (const Specification &specification : sameCode) {
        capacities.append(specification.capacity.toGigabyteText());
        stock.append(stockOf(specification));
        const QJsonArray some = attributesOf(specification);
        for (const QJsonValue &attribute : some)
            attributes.append(attribute);
    }
    return {{u"spec_code"_s, first.specCode}, {u"cache_mode"_s, word(first.cacheMode).raw},
        {u"engine"_s, word(first.engine).raw.toLower()},
        {u"engine_version"_s, first.engineVersions.join(u';')}, {u"product_type"_s, u"generic"_s},
        {u"cpu_type"_s, word(first.cpuType).raw}, {u"storage_type"_s, u"DRAM"_s}, {u"capacity"_s, capacities},
        {u"billing_mode"_s, billing}, {u"tenant_ip_count"_s, shardsOf(first) * copiesOf(first)},
        {u"pricing_type"_s, severalCapacities ? u"tier"_s : u"normal"_s}, {u"is_dec"_s, false},
        {u"dec"_s, false}, {u"attrs"_s, attributes}, {u"flavors_available_zones"_s, stock},
        {u"replica_count"_s, copiesOf(first)}, {u"inquery_spec_code"_s, QJsonValue()},
        {u"billing_factor"_s, u"Duration"_s}, {u"cloud_service_type_code"_s, u"hws.service.type.dcs"_s},
        {u"cloud_resource_type_code"_s, u"hws.resource.type.dcs3"_s}};
}

bool isWanted(const Specification &specification, const QUrlQuery &query)
{
    const auto fits = [&query](const QString &name, const QString &value) {
        const QString wanted = queryValue(query, name);
        return wanted.isEmpty() || wanted.compare(value, Qt::CaseInsensitive) == 0;
    };
    const QString version = queryValue(query, u"engine_version"_s);
    return fits(u"spec_code"_s, specification.specCode)
        && fits(u"cache_mode"_s, word(specification.cacheMode).raw)
        && fits(u"engine"_s, word(specification.engine).raw)
        && fits(u"cpu_type"_s, word(specification.cpuType).raw)
        && fits(u"capacity"_s, specification.capacity.toGigabyteText())
        && (version.isEmpty() || specification.engineVersions.contains(version));
}

/// Whether the instance can become it by one change or several of the same type.
bool isWithinReach(const Specification &specification, const SimulatedInstance &instance)
{
    const SpecCodeParts present = partsOfSpecCode(instance.specCode());
    return isSoldFor(specification, instance) && specification.cpuType == present.cpuType
        && (specification.cacheMode == present.cacheMode
            || typeChange(instance, present.cacheMode, specification.cacheMode) != TypeChange::None);
}

} // namespace

HttpAnswer V2OfferCalls::flavors(const Call &call) const
{
    const QUrlQuery query(call.request.query);
    QList<Specification> wanted = m_catalogue.specifications();
    wanted.removeIf([&](const Specification &specification) { return !isWanted(specification, query); });
    const QString instanceId = queryValue(query, u"instance_id"_s);
    if (!instanceId.isEmpty()) {
        const bool isKnown = m_world.access([&](WorldState &world) {
            const SimulatedInstance *instance = world.find(instanceId);
            if (instance)
                wanted.removeIf([&](const Specification &entry) { return !isWithinReach(entry, *instance); });
            return instance != nullptr;
        });
        if (!isKnown)
            return unknownInstanceError(instanceId);
    }
    QJsonArray list;
    for (const QList<Specification> &sameCode : groupedByCode(wanted)) {
        for (const bool payPerUse : {true, false}) {
            QList<Specification> sold = sameCode;
            sold.removeIf([&](const Specification &entry) { return isSoldPayPerUse(entry) != payPerUse; });
            if (!sold.isEmpty())
                list.append(flavorOf(sold, sameCode.size() > 1));
        }
    }
    return jsonAnswer({{u"flavors"_s, list}});
}

HttpAnswer V2OfferCalls::quota() const
{
    return m_world.access([](const WorldState &world) {
        const QJsonObject instances{{u"type"_s, u"instance"_s}, {u"quota"_s, world.instanceQuota},
            {u"used"_s, world.instances.size()}, {u"min"_s, 0}, {u"max"_s, std::numeric_limits<int>::max()},
            {u"unit"_s, QJsonObject()}};
        const QJsonObject memory{{u"type"_s, u"ram"_s}, {u"quota"_s, world.memoryQuotaGb},
            {u"used"_s, world.usedGigabytes()}, {u"min"_s, 0}, {u"max"_s, 1'048'576}, {u"unit"_s, u"GB"_s}};
        return jsonAnswer({{u"quotas"_s, QJsonObject{{u"resources"_s, QJsonArray{instances, memory}}}}});
    });
}

HttpAnswer V2OfferCalls::availableZones()
{
    QJsonArray list;
    for (const SimulatedZone &zone : zones) {
        list.append(QJsonObject{{u"id"_s, QString(zone.id)}, {u"code"_s, QString(zone.code)},
            {u"name"_s, u"AZ%1"_s.arg(list.size() + 1)}, {u"port"_s, u"8403"_s},
            {u"resource_availability"_s, u"true"_s}});
    }
    return jsonAnswer({{u"region_id"_s, Simulator::region()}, {u"available_zones"_s, list}});
}

} // namespace dcs
