// SPDX-License-Identifier: MIT
#include "simulator/world/SpecificationFigures.h"

#include "simulator/world/Zones.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// MB as a number of GB with three digits: the service writes 3.2, where the catalogue has 3277 MB.
double gigabytes(qint64 megabytes) { return std::round(double(megabytes) * 1000.0 / 1024.0) / 1000.0; }

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace

QJsonObject figuresOf(const Specification &specification)
{
    const int shards = specification.shards.value_or(1);
    const bool isProxy = specification.cacheMode == CacheMode::Proxy;
    return {{u"capacity"_s, gigabytes(specification.capacity.megabytes())},
        {u"max_memory"_s,
            gigabytes(specification.usableMemoryMb.value_or(specification.capacity.megabytes()))},
        {u"max_connections"_s, numberOrNull(specification.connectionsLimit)},
        {u"max_clients"_s, numberOrNull(specification.connectionsDefault)},
        {u"max_bandwidth"_s, numberOrNull(specification.bandwidthMaxMbps)},
        {u"max_in_bandwidth"_s, numberOrNull(specification.bandwidthAssuredMbps)},
        {u"tenant_ip_count"_s, shards * specification.replicas.value_or(1)}, {u"sharding_num"_s, shards},
        {u"proxy_num"_s, isProxy ? shards : 0},
        {u"db_number"_s, specification.cacheMode == CacheMode::Cluster ? 1 : 256}};
}

QJsonObject stockOf(const Specification &specification)
{
    QJsonArray ids;
    QJsonArray codes;
    for (const SimulatedZone &zone : zonesInStock(specification)) {
        ids.append(QString(zone.id));
        codes.append(QString(zone.code));
    }
    return {{u"capacity"_s, specification.capacity.toGigabyteText()}, {u"unit"_s, u"GB"_s},
        {u"available_zones"_s, ids}, {u"az_codes"_s, codes}};
}

bool isSoldPayPerUse(const Specification &specification)
{
    return specification.soldPayPerUse.value_or(
        specification.specCode != "dcs.cluster"_L1 || specification.capacity <= Capacity::fromGigabytes(256));
}

QList<QList<Specification>> groupedByCode(const QList<Specification> &specifications)
{
    QList<QList<Specification>> groups;
    QHash<QString, qsizetype> positions;
    for (const Specification &specification : specifications) {
        const auto known = positions.constFind(specification.specCode);
        if (known != positions.constEnd()) {
            groups[*known].append(specification);
            continue;
        }
        positions.insert(specification.specCode, groups.size());
        groups.append({specification});
    }
    return groups;
}

} // namespace dcs
