// SPDX-License-Identifier: MIT
#include "simulator/checks/ResizeChecks.h"

#include "simulator/checks/ReplicaChecks.h"
#include "simulator/world/Topology.h"
#include "simulator/world/TypeChanges.h"
#include "simulator/world/Zones.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr QLatin1StringView addReplica = "createReplication"_L1;
constexpr QLatin1StringView removeReplica = "deleteReplication"_L1;
constexpr QLatin1StringView addShards = "addSharding"_L1;
constexpr QLatin1StringView changeType = "instanceType"_L1;

CheckFailure invalid(const QString &member) { return {u"DCS.4800"_s, member}; }

bool isReplicaChange(const ResizeBody &request)
{
    return request.changeType == addReplica || request.changeType == removeReplica;
}

/// bss_param is for prepaid instances, and for all of them.
OptionalFailure refusalOfPayment(const ResizeBody &request, const SimulatedInstance &instance)
{
    return instance.prepaid() == request.autoPay.has_value() ? OptionalFailure() : invalid(u"bss_param"_s);
}

bool losesShards(const ResizeSubject &subject, const Specification &target)
{
    return shardsOf(target) < shardsOf(subject.present);
}

/// The nodes to keep: of a cluster that loses shards, and of as many shards as stay.
OptionalFailure refusalOfReserved(const ResizeSubject &subject, const Specification &target)
{
    const QStringList &ips = subject.request.reservedIps;
    if (ips.isEmpty())
        return std::nullopt;
    QSet<qsizetype> shards;
    for (const QString &ip : ips)
        shards.insert(shardOfAddress(subject.instance, ip));
    const bool fits = target.cacheMode == CacheMode::Cluster && losesShards(subject, target)
        && !shards.contains(-1) && shards.size() == shardsOf(target);
    return fits ? OptionalFailure() : invalid(u"reserved_ip"_s);
}

OptionalFailure refusalOfSize(const ResizeSubject &subject, const Specification &target)
{
    const Specification &present = subject.present;
    if (target.cacheMode != present.cacheMode)
        return CheckFailure{u"DCS.4200"_s};
    if (copiesOf(target) != copiesOf(present))
        return CheckFailure{u"DCS.4927"_s};
    if (target.capacity == present.capacity)
        return CheckFailure{u"DCS.4012"_s};
    const bool gainsShards = shardsOf(target) > shardsOf(present);
    if (gainsShards != (subject.request.changeType == addShards))
        return invalid(u"change_type"_s);
    const bool oldProxy = subject.instance.isFirstGeneration() && present.cacheMode == CacheMode::Proxy;
    if (oldProxy && target.capacity < present.capacity)
        return CheckFailure{u"DCS.4102"_s};
    return refusalOfReserved(subject, target);
}

OptionalFailure refusalOfType(const ResizeSubject &subject, const Specification &target)
{
    const Specification &present = subject.present;
    const TypeChange change = typeChange(subject.instance, present.cacheMode, target.cacheMode);
    if (change == TypeChange::None)
        return CheckFailure{u"DCS.4200"_s};
    const bool isCopiesChosen =
        present.cacheMode != CacheMode::Single && target.cacheMode != CacheMode::Proxy;
    if (isCopiesChosen && copiesOf(target) != copiesOf(present))
        return CheckFailure{u"DCS.4927"_s};
    if (change == TypeChange::Splitting) {
        const bool fits =
            target.capacity == present.capacity && target.capacity >= Capacity::fromGigabytes(4);
        if (!fits)
            return CheckFailure{u"DCS.4012"_s};
        const bool ssl = subject.instance.members.value("enable_ssl"_L1).toBool();
        if (ssl && subject.instance.version() == "6.0"_L1)
            return CheckFailure{u"DCS.4200"_s};
    }
    return subject.request.reservedIps.isEmpty() ? OptionalFailure() : invalid(u"reserved_ip"_s);
}

OptionalFailure refusalOfKind(const ResizeSubject &subject, const Specification &target)
{
    if (isReplicaChange(subject.request))
        return refusalOfReplicas(subject, target);
    if (!subject.request.nodes.isEmpty())
        return CheckFailure{u"DCS.4930"_s};
    if (!subject.request.zones.isEmpty())
        return CheckFailure{u"DCS.4933"_s};
    return subject.request.changeType == changeType ? refusalOfType(subject, target)
                                                    : refusalOfSize(subject, target);
}

/// The data has to fit below 70 % of the target when the memory shrinks, and when the instance becomes a
/// proxy or ceases to be one. The nodes of a simulated cluster are equally full.
bool isTooFull(const ResizeSubject &subject, const Specification &target)
{
    const bool needsRoom = target.capacity < subject.present.capacity
        || typeChange(subject.instance, subject.present.cacheMode, target.cacheMode) == TypeChange::Proxy;
    const qint64 used = subject.instance.members.value("used_memory"_L1).toInteger();
    return needsRoom && used * 10 >= target.usableMemoryMb.value_or(target.capacity.megabytes()) * 7;
}

/// Whether connections break, so that the change can wait for the maintenance window. Redis 3.0 and Memcached
/// change at once only.
bool interrupts(const ResizeSubject &subject, const Specification &target)
{
    if (subject.instance.isFirstGeneration())
        return false;
    constexpr Capacity threshold = Capacity::fromGigabytes(8);
    const bool oneNode =
        target.cacheMode == CacheMode::Single || target.cacheMode == CacheMode::MasterStandby;
    const bool crosses = subject.present.capacity < threshold && target.capacity >= threshold;
    return subject.request.changeType == changeType || subject.request.changeType == removeReplica
        || losesShards(subject, target) || (oneNode && crosses);
}

PlannedChange planOf(const ResizeSubject &subject, const Specification &target)
{
    PlannedChange plan;
    plan.target = target;
    plan.addsReplica = subject.request.changeType == addReplica;
    if (plan.addsReplica)
        plan.newZones = {subject.request.zones.last()};
    plan.removedNode = subject.request.nodes.value(0);
    plan.reservedIps = subject.request.reservedIps;
    plan.interrupts = interrupts(subject, target);
    return plan;
}

/// Checks that come before the specification is looked at.
OptionalFailure refusalOfRequest(const ResizeSubject &subject)
{
    const QString &change = subject.request.changeType;
    if (change == addReplica)
        return refusalToAdd(subject);
    if (change == removeReplica)
        return refusalToRemove(subject);
    const bool known = change.isEmpty() || change == addShards || change == changeType;
    return known ? OptionalFailure() : invalid(u"change_type"_s);
}

} // namespace

std::variant<PlannedChange, CheckFailure> checkResize(const ResizeBody &request,
    const SimulatedInstance &instance, const WorldState &world, const Catalogue &catalogue)
{
    if (const OptionalFailure refusal = refusalOfState(instance))
        return *refusal;
    if (const OptionalFailure refusal = refusalOfPayment(request, instance))
        return *refusal;
    const Specification *present = catalogue.find(instance.specCode(), instance.capacity());
    if (!present)
        return CheckFailure{u"DCS.4102"_s};
    const ResizeSubject subject{request, instance, *present, catalogue};
    if (const OptionalFailure refusal = refusalOfRequest(subject))
        return *refusal;
    const auto named = namedSpecification(request, instance, catalogue);
    if (const auto *failure = std::get_if<CheckFailure>(&named))
        return *failure;
    const auto &target = std::get<Specification>(named);
    if (const OptionalFailure refusal = refusalOfKind(subject, target))
        return *refusal;
    if (isTooFull(subject, target))
        return CheckFailure{u"DCS.4012"_s};
    if (request.changeType != removeReplica) {
        const QStringList zoneCodes = request.changeType == addReplica ? request.zones : instance.zoneCodes();
        if (const OptionalFailure refusal = refusalOfResources(target, instance, zoneCodes, world))
            return *refusal;
    }
    return planOf(subject, target);
}

std::variant<Specification, CheckFailure> namedSpecification(
    const ResizeBody &request, const SimulatedInstance &instance, const Catalogue &catalogue)
{
    const Specification *entry = entryOf(request.specCode, catalogue);
    const Specification *present = entryOf(instance.specCode(), catalogue);
    if (!entry || !present || !isSoldFor(*entry, instance) || entry->cpuType != present->cpuType)
        return CheckFailure{u"DCS.4927"_s};
    return soldSpecification(*entry, request.newCapacity, instance, catalogue);
}

} // namespace dcs
