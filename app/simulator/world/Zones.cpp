// SPDX-License-Identifier: MIT
#include "simulator/world/Zones.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

bool isInStock(const Specification &specification, const SimulatedZone &zone)
{
    if (specification.zonesInStock) {
        const QStringList &named = *specification.zonesInStock;
        return named.contains(zone.id) || named.contains(zone.code);
    }
    if (specification.specCode == "redis.ha.xu1.large.r2.48"_L1)
        return false;
    return specification.specCode != "redis.cluster.xu1.large.r2.96"_L1 || zone.code != "cn-north-4b"_L1;
}

} // namespace

bool isZoneCode(const QString &text)
{
    return std::ranges::find(zones, text, &SimulatedZone::code) != zones.end();
}

QString zoneCodeOf(const QString &idOrCode)
{
    const auto *zone = std::ranges::find(zones, idOrCode, &SimulatedZone::id);
    return zone == zones.end() ? idOrCode : QString(zone->code);
}

QList<SimulatedZone> zonesInStock(const Specification &specification)
{
    QList<SimulatedZone> result;
    for (const SimulatedZone &zone : zones) {
        if (isInStock(specification, zone))
            result.append(zone);
    }
    return result;
}

} // namespace dcs
