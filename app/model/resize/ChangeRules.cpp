// SPDX-License-Identifier: MIT
#include "model/resize/ChangeRules.h"

#include "model/resize/PresentState.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace dcs {

namespace {

constexpr Capacity smallestSplitting = Capacity::fromGigabytes(4);

bool isBetween4And6(const QVersionNumber &version)
{
    return version >= QVersionNumber(4, 0) && version < QVersionNumber(7, 0);
}

bool isOneMasterType(CacheMode mode)
{
    return mode == CacheMode::MasterStandby || mode == CacheMode::ReadWriteSplitting;
}

/// Whole GB, and the three sizes below.
bool isPossibleCapacity(Capacity capacity)
{
    constexpr std::array fractions{
        Capacity::fromMegabytes(128), Capacity::fromMegabytes(256), Capacity::fromMegabytes(512)};
    return (!capacity.isNull() && capacity.wholeGigabytes())
        || std::find(fractions.begin(), fractions.end(), capacity) != fractions.end();
}

TypeRule typeRuleOf(const Instance &instance, const Candidate &change)
{
    return typeRule(instance, change.before.cacheMode, change.after.cacheMode);
}

/// Whether the data has to fit below 70 % of the target: where the instance shrinks, and where it becomes a
/// proxy or ceases to be one.
bool needsRoom(const Instance &instance, const Candidate &change)
{
    return change.shrinks() || typeRuleOf(instance, change) == TypeRule::Proxy;
}

/// The used memory of the whole instance against 70 % of the usable memory of the whole target: for clusters
/// that is the average of their nodes, which the largest one exceeds at least.
bool isTooFull(const Instance &instance, const Candidate &change)
{
    const qint64 usableMb = change.specification.usableMemoryMb.value_or(change.after.capacity.megabytes());
    return instance.usedMemoryMb && *instance.usedMemoryMb * 10 >= usableMb * 7;
}

bool isUnchanged(const Instance &instance, const Candidate &change)
{
    const Specification &target = change.specification;
    return change.kind == ChangeKind::Size && change.after.capacity == change.before.capacity
        && shardDifference(change).value_or(0) == 0 && target.engine == instance.engine.value
        && target.fitsVersion(majorMinorVersion(instance.engineVersion));
}

QList<Refusal> typeRefusals(const Instance &instance, const Candidate &change)
{
    const TypeRule rule = typeRuleOf(instance, change);
    if (rule == TypeRule::None)
        return {Refusal::TypeChange};

    // Where the new type has a choice of replicas their number stays.
    const bool otherCopies = change.before.cacheMode != CacheMode::Single
        && change.after.cacheMode != CacheMode::Proxy && change.after.replicas != change.before.replicas;
    const bool splitting = rule == TypeRule::Splitting;
    const bool otherCapacity = splitting && change.after.capacity != change.before.capacity;
    QList<Refusal> refusals;
    if (otherCopies || otherCapacity)
        refusals.append(Refusal::OneAtATime);
    if (splitting && change.after.capacity < smallestSplitting)
        refusals.append(Refusal::TooSmallForType);
    if (splitting && redisVersion(instance) == QVersionNumber(6, 0) && instance.sslEnabled.value_or(false))
        refusals.append(Refusal::SslOn);
    return refusals;
}

/// Copies of each shard that a type can have by its codes; nothing where there is no choice.
struct CopiesRange {
    int from = 0;
    int to = 0;
};
std::optional<CopiesRange> copiesRange(CacheMode mode)
{
    switch (mode) {
    case CacheMode::MasterStandby:
        return CopiesRange{2, 5};
    case CacheMode::ReadWriteSplitting:
        return CopiesRange{2, 6};
    case CacheMode::Cluster:
        return CopiesRange{1, 5};
    case CacheMode::Single:
    case CacheMode::Proxy:
    case CacheMode::Unknown:
        break;
    }
    return std::nullopt;
}

QList<Refusal> replicaRefusals(const Instance &instance, const Candidate &change)
{
    const std::optional<CopiesRange> range = copiesRange(change.after.cacheMode);
    const int before = change.before.replicas.value_or(0);
    const int after = change.after.replicas.value_or(0);
    if (redisVersion(instance) < QVersionNumber(4, 0) || !range || after < range->from || after > range->to)
        return {Refusal::ReplicasChange};

    QList<Refusal> refusals;
    if (change.kind == ChangeKind::RemoveReplica && after < 2)
        refusals.append(Refusal::LastReplica);
    if (change.after.capacity != change.before.capacity || std::abs(after - before) > 1)
        refusals.append(Refusal::OneAtATime);
    return refusals;
}

} // namespace

TypeRule typeRule(const Instance &instance, CacheMode before, CacheMode after)
{
    const bool fromMasterStandby = before == CacheMode::MasterStandby;
    if (isFirstGeneration(instance)) {
        if (before == CacheMode::Single && after == CacheMode::MasterStandby)
            return TypeRule::SingleToMasterStandby;
        const bool toProxy = fromMasterStandby && after == CacheMode::Proxy;
        return toProxy && instance.engine == Engine::Redis ? TypeRule::OldProxy : TypeRule::None;
    }
    if (!isBetween4And6(redisVersion(instance)))
        return TypeRule::None;
    if ((isOneMasterType(before) && after == CacheMode::Proxy)
        || (before == CacheMode::Proxy && isOneMasterType(after)))
        return TypeRule::Proxy;
    return fromMasterStandby && after == CacheMode::ReadWriteSplitting ? TypeRule::Splitting : TypeRule::None;
}

bool isSharded(CacheMode mode) { return mode == CacheMode::Proxy || mode == CacheMode::Cluster; }

std::optional<int> shardDifference(const Candidate &change)
{
    if (!change.before.shards || !change.after.shards)
        return std::nullopt;
    return *change.after.shards - *change.before.shards;
}

bool losesShards(const Candidate &change)
{
    const std::optional<int> difference = shardDifference(change);
    return change.kind == ChangeKind::Size && isSharded(change.before.cacheMode)
        && (difference ? *difference < 0 : change.shrinks());
}

QList<Refusal> changeRefusals(const Instance &instance, const Candidate &change)
{
    QList<Refusal> refusals;
    if (!isPossibleCapacity(change.after.capacity))
        refusals.append(Refusal::NoSuchCapacity);
    if (change.before.cacheMode == CacheMode::Unknown || change.before.capacity.isNull())
        return refusals;

    if (isUnchanged(instance, change))
        refusals.append(Refusal::Unchanged);
    if (change.kind == ChangeKind::Type)
        refusals.append(typeRefusals(instance, change));
    else if (change.kind != ChangeKind::Size)
        refusals.append(replicaRefusals(instance, change));
    if (change.shrinks() && isFirstGeneration(instance) && change.before.cacheMode == CacheMode::Proxy)
        refusals.append(Refusal::ProxyNeverShrinks);
    if (needsRoom(instance, change) && isTooFull(instance, change))
        refusals.append(Refusal::MemoryTooFull);
    return refusals;
}

SourceDifference sourceDifferenceOf(const Instance &instance, const Candidate &change)
{
    const auto isDisputed = [](CacheMode mode) {
        return mode == CacheMode::Proxy || mode == CacheMode::ReadWriteSplitting;
    };
    const QVersionNumber version = redisVersion(instance);
    const TypeRule rule = typeRuleOf(instance, change);
    if (rule == TypeRule::Splitting)
        return SourceDifference::OnlyHelpPanel;
    if (version >= QVersionNumber(6, 0)
        && (isDisputed(change.before.cacheMode) || isDisputed(change.after.cacheMode)))
        return SourceDifference::DisputedVersion;
    if (rule == TypeRule::Proxy)
        return SourceDifference::OnlyNewerSources;
    if (change.kind == ChangeKind::AddReplica || change.kind == ChangeKind::RemoveReplica) {
        const bool everywhere =
            change.before.cacheMode == CacheMode::MasterStandby && version < QVersionNumber(6, 0);
        return everywhere ? SourceDifference::None : SourceDifference::OnlyNewerSources;
    }
    if (change.kind == ChangeKind::Size && isSharded(change.before.cacheMode) && change.shrinks())
        return SourceDifference::ClustersOnlyGrow;
    return SourceDifference::None;
}

namespace {

/// What clients of the instance must be able to do.
QList<Condition> clientConditions(const Candidate &change, TypeRule rule)
{
    const bool cluster = change.before.cacheMode == CacheMode::Cluster;
    const bool fewerShards = losesShards(change);
    const bool removesReplica = change.kind == ChangeKind::RemoveReplica;
    const bool removesNodes = fewerShards || removesReplica;
    QList<Condition> conditions;
    if (removesNodes || rule == TypeRule::OldProxy || rule == TypeRule::Proxy)
        conditions.append(Condition::ClientsReconnect);
    if (cluster && (removesNodes || change.kind == ChangeKind::AddReplica))
        conditions.append(Condition::ClientsFollowTopology);
    if (cluster && removesNodes)
        conditions.append(Condition::RemovedNodesNotAddressed);
    return conditions;
}

} // namespace

QList<Condition> conditionsOf(const Instance &instance, const Candidate &change)
{
    const TypeRule rule = typeRuleOf(instance, change);
    const bool fromMasterStandby = change.before.cacheMode == CacheMode::MasterStandby;
    const bool shrinks = change.shrinks();
    QList<Condition> conditions;
    const auto addIf = [&conditions](bool holds, Condition condition) {
        if (holds)
            conditions.append(condition);
    };
    addIf(rule == TypeRule::OldProxy, Condition::DataInDatabase0Only);
    addIf(rule == TypeRule::Proxy && change.before.cacheMode == CacheMode::Proxy, Condition::MultiDbUnused);
    addIf(fromMasterStandby && (rule == TypeRule::Proxy || rule == TypeRule::Splitting),
        Condition::ReadOnlyAddressUnused);
    if (rule == TypeRule::Splitting) {
        conditions.append(Condition::NoAclAccounts);
        addIf(redisVersion(instance) == QVersionNumber(6, 0) && !instance.sslEnabled, Condition::SslOff);
    }
    addIf(needsRoom(instance, change) && !instance.usedMemoryMb, Condition::MemoryBelow70Percent);
    addIf(shrinks && (isSharded(change.before.cacheMode) || isSharded(change.after.cacheMode)),
        Condition::EveryNodeBelow70Percent);
    addIf(shrinks, Condition::NoBigKeys);
    addIf(shrinks, Condition::NoBurstOfWrites);
    return conditions + clientConditions(change, rule);
}

QList<ResizeInput> inputsOf(const Candidate &change)
{
    const bool cluster = change.before.cacheMode == CacheMode::Cluster;
    switch (change.kind) {
    case ChangeKind::AddReplica:
        return {ResizeInput::ZoneOfNewReplica};
    case ChangeKind::RemoveReplica:
        return {cluster ? ResizeInput::NodesToKeep : ResizeInput::NodeToDrop};
    case ChangeKind::Size:
        if (cluster && losesShards(change))
            return {ResizeInput::NodesToKeep};
        break;
    case ChangeKind::Type:
        break;
    }
    return {};
}

} // namespace dcs
