// SPDX-License-Identifier: MIT
#include "simulator/calls/OfferCalls.h"

#include "simulator/world/SpecificationFigures.h"
#include "simulator/world/Zones.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

struct Charging {
    QLatin1StringView type;
    QLatin1StringView productSuffix;
    bool payPerUse;
};

constexpr std::array chargings{Charging{"Hourly"_L1, "-h"_L1, true}, Charging{"Monthly"_L1, "-m"_L1, false}};

QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// The element of products for all capacities of one code, none of which is missing from the list.
QJsonObject productOf(const QList<Specification> &sameCode, const Charging &charging)
{
    const Specification &first = sameCode.first();
    QJsonArray details;
    QJsonArray flavors;
    QStringList capacities;
    for (const Specification &specification : sameCode) {
        details.append(figuresOf(specification));
        flavors.append(stockOf(specification));
        capacities.append(specification.capacity.toGigabyteText());
    }
    return {{u"product_id"_s, first.specCode + charging.productSuffix}, {u"spec_code"_s, first.specCode},
        {u"cache_mode"_s, word(first.cacheMode).raw}, {u"product_type"_s, u"generic"_s},
        {u"cpu_type"_s, word(first.cpuType).raw}, {u"storage_type"_s, u"DRAM"_s},
        {u"details"_s, details.first()}, {u"engine"_s, word(first.engine).raw.toLower()},
        {u"engine_versions"_s, first.engineVersions.join(u';')},
        {u"spec_details"_s, jsonText({QJsonObject{{u"mem"_s, capacities.join(u',')}}})},
        {u"spec_details2"_s, jsonText(details)}, {u"charging_type"_s, QString(charging.type)},
        {u"price"_s, 0.0}, {u"currency"_s, u""_s}, {u"prod_type"_s, u"instance"_s},
        {u"cloud_service_type_code"_s, u"hws.service.type.dcs"_s},
        {u"cloud_resource_type_code"_s, u"hws.resource.type.dcs"_s}, {u"flavors"_s, flavors},
        {u"billing_factor"_s, u"Duration"_s}};
}

/// Backup space is sold in the same list; it is no instance.
QJsonObject backupSpace()
{
    return {{u"product_id"_s, u"dcs.obs_space-h"_s}, {u"spec_code"_s, u"dcs.obs_space"_s},
        {u"engine"_s, u"redis"_s}, {u"charging_type"_s, u"Hourly"_s}, {u"prod_type"_s, u"obs_space"_s},
        {u"flavors"_s, QJsonArray()}};
}

} // namespace

HttpAnswer OfferCalls::products() const
{
    QJsonArray list;
    for (const QList<Specification> &sameCode : groupedByCode(m_catalogue.specifications())) {
        for (const Charging &charging : chargings) {
            QList<Specification> sold = sameCode;
            sold.removeIf([&](const Specification &specification) {
                return charging.payPerUse && !isSoldPayPerUse(specification);
            });
            if (!sold.isEmpty())
                list.append(productOf(sold, charging));
        }
    }
    list.append(backupSpace());
    return jsonAnswer({{u"products"_s, list}});
}

HttpAnswer OfferCalls::quota() const
{
    return m_world.access([](const WorldState &world) {
        const QJsonObject instances{{u"type"_s, u"instance"_s}, {u"quota"_s, world.instanceQuota},
            {u"used"_s, world.instances.size()}, {u"min"_s, 1}, {u"max"_s, world.instanceQuota},
            {u"unit"_s, QJsonValue()}};
        const QJsonObject memory{{u"type"_s, u"ram"_s}, {u"quota"_s, world.memoryQuotaGb},
            {u"used"_s, world.usedGigabytes()}, {u"min"_s, 1}, {u"max"_s, world.memoryQuotaGb},
            {u"unit"_s, u"GB"_s}};
        const QJsonObject user{
            {u"tenant_id"_s, Simulator::projectId()}, {u"tenant_name"_s, u"dcs_resource_tenant"_s}};
        const QJsonObject quotas{{u"resources"_s, QJsonArray{instances, memory}}, {u"resource_user"_s, user}};
        return jsonAnswer({{u"quotas"_s, quotas}});
    });
}

HttpAnswer OfferCalls::availableZones()
{
    QJsonArray list;
    for (const SimulatedZone &zone : zones) {
        list.append(QJsonObject{{u"id"_s, QString(zone.id)}, {u"code"_s, QString(zone.code)},
            {u"name"_s, QString(zone.code)}, {u"port"_s, u"8003"_s},
            {u"resource_availability"_s, u"true"_s}});
    }
    return jsonAnswer({{u"regionId"_s, Simulator::region()}, {u"available_zones"_s, list}});
}

HttpAnswer OfferCalls::maintainWindows()
{
    const auto hour = [](int number) { return QString::number(number % 24).rightJustified(2, u'0'); };
    QJsonArray list;
    for (int number = 0; number < 6; ++number) {
        const int begin = 22 + 4 * number;
        list.append(QJsonObject{{u"seq"_s, number + 1}, {u"begin"_s, hour(begin)},
            {u"end"_s, hour(begin + 4)}, {u"default"_s, number == 1}});
    }
    return jsonAnswer({{u"maintain_windows"_s, list}});
}

} // namespace dcs
