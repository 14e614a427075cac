// SPDX-License-Identifier: MIT
#include "simulator/checks/ReplicaChecks.h"

#include "simulator/world/Topology.h"
#include "simulator/world/Zones.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

bool hasReplicas(CacheMode mode)
{
    return mode == CacheMode::MasterStandby || mode == CacheMode::ReadWriteSplitting
        || mode == CacheMode::Cluster;
}

/// One zone for the new copy of each shard, or one for every copy.
OptionalFailure refusalOfNewZones(const QStringList &named, int copies)
{
    if (named.size() > copies)
        return CheckFailure{u"DCS.4875"_s};
    const bool fits =
        (named.size() == 1 || named.size() == copies) && std::all_of(named.begin(), named.end(), isZoneCode);
    return fits ? OptionalFailure() : CheckFailure{u"DCS.4933"_s};
}

/// Addresses of nodes to keep: of this cluster, and not more of a shard than it keeps.
OptionalFailure refusalOfReserved(const ResizeSubject &subject, int copies)
{
    QHash<qsizetype, int> perShard;
    for (const QString &ip : subject.request.reservedIps) {
        const qsizetype shard = shardOfAddress(subject.instance, ip);
        if (shard < 0 || ++perShard[shard] > copies)
            return CheckFailure{u"DCS.4800"_s, u"reserved_ip"_s};
    }
    return std::nullopt;
}

/// The zones of a removal in a cluster.
OptionalFailure refusalOfOldZones(const QStringList &named)
{
    return std::all_of(named.begin(), named.end(), isZoneCode) ? OptionalFailure()
                                                               : CheckFailure{u"DCS.4933"_s};
}

} // namespace

OptionalFailure refusalToAdd(const ResizeSubject &subject)
{
    const Specification &present = subject.present;
    const bool isSold =
        std::ranges::any_of(subject.catalogue.specifications(), [&](const Specification &entry) {
            return entry.cacheMode == present.cacheMode && entry.cpuType == present.cpuType
                && entry.capacity == present.capacity && isSoldFor(entry, subject.instance)
                && copiesOf(entry) == copiesOf(present) + 1;
        });
    return isSold ? OptionalFailure() : CheckFailure{u"DCS.4875"_s};
}

OptionalFailure refusalToRemove(const ResizeSubject &subject)
{
    const QStringList &named = subject.request.nodes;
    if (!hasReplicas(subject.present.cacheMode))
        return CheckFailure{u"DCS.4931"_s};
    const CheckFailure last{u"DCS.4937"_s};
    const bool isLast = copiesOf(subject.present) <= 2;
    if (subject.present.cacheMode == CacheMode::Cluster) {
        if (!named.isEmpty())
            return CheckFailure{u"DCS.4930"_s};
        return isLast ? OptionalFailure(last) : std::nullopt;
    }
    const SimulatedNode *node = named.size() == 1 ? findNode(subject.instance, named.first()) : nullptr;
    if (!node)
        return CheckFailure{u"DCS.4930"_s};
    if (node->isMaster)
        return CheckFailure{u"DCS.4936"_s};
    return isLast ? OptionalFailure(last) : std::nullopt;
}

OptionalFailure refusalOfReplicas(const ResizeSubject &subject, const Specification &target)
{
    const ResizeBody &request = subject.request;
    const bool adds = request.changeType == "createReplication"_L1;
    const int step = copiesOf(target) - copiesOf(subject.present);
    if (target.capacity != subject.present.capacity)
        return CheckFailure{u"DCS.4012"_s};
    if (target.cacheMode != subject.present.cacheMode || step != (adds ? 1 : -1))
        return CheckFailure{adds && step > 1 ? u"DCS.4875"_s : u"DCS.4927"_s};
    if (adds && !request.nodes.isEmpty())
        return CheckFailure{u"DCS.4930"_s};
    if (adds && !request.reservedIps.isEmpty())
        return CheckFailure{u"DCS.4800"_s, u"reserved_ip"_s};
    if (adds)
        return refusalOfNewZones(request.zones, copiesOf(target));
    if (const OptionalFailure refusal = refusalOfOldZones(request.zones))
        return refusal;
    return refusalOfReserved(subject, copiesOf(target));
}

} // namespace dcs
