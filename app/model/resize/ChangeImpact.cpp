// SPDX-License-Identifier: MIT
#include "model/resize/ChangeRules.h"
#include "model/resize/PresentState.h"

namespace dcs {

namespace {

constexpr MinuteRange fiveToThirtyMinutes{5, 30};
constexpr MinuteRange aboutOneMinute{1, 1};
constexpr double nearlyFull = 0.9;

/// Single-node, master/standby and read/write splitting: one shard whose memory grows or shrinks.
ResizeImpact impactOnOneShard(const Instance &instance, const Candidate &change)
{
    const bool single = change.before.cacheMode == CacheMode::Single;
    ResizeImpact impact;
    impact.interruption = Interruption::Seconds;
    impact.readOnly = aboutOneMinute;
    impact.backups = change.shrinks() && !single ? BackupEffect::Lost : BackupEffect::OlderSourcesSayLost;
    impact.duration = fiveToThirtyMinutes;
    // Memcached is of the age of Redis 3.0 and no edition gives figures of its own for it.
    if (isFirstGeneration(instance)) {
        impact.readOnly = fiveToThirtyMinutes;
        if (single)
            impact.interruption = Interruption::AboutOneMinute;
    }
    return impact;
}

/// Whether shards grow in size, so that nodes may have to move to hosts with more room. Redis 3.0 only gains
/// shards; where the number of shards is not known the worse is assumed.
bool mayMoveNodes(const Instance &instance, const Candidate &change)
{
    if (isFirstGeneration(instance))
        return false;
    if (!shardDifference(change))
        return !change.shrinks();
    return change.after.capacity.megabytes() * *change.before.shards
        > change.before.capacity.megabytes() * *change.after.shards;
}

ResizeImpact impactOnCluster(const Instance &instance, const Candidate &change)
{
    ResizeImpact impact;
    if (losesShards(change))
        impact.interruption = Interruption::ConnectionsBreak;
    else if (mayMoveNodes(instance, change))
        impact.interruption = Interruption::Seconds;
    const bool smallerShardsOnly = change.shrinks() && shardDifference(change) == 0;
    impact.slowerWhileMoving = !smallerShardsOnly;
    impact.backups = BackupEffect::Lost;
    return impact;
}

ResizeImpact impactOfType(const Instance &instance, const Candidate &change)
{
    const TypeRule rule = typeRule(instance, change.before.cacheMode, change.after.cacheMode);
    ResizeImpact impact;
    switch (rule) {
    case TypeRule::SingleToMasterStandby:
        impact.interruption = Interruption::Seconds;
        impact.readOnly = aboutOneMinute;
        impact.backups = BackupEffect::OlderSourcesSayLost;
        impact.duration = fiveToThirtyMinutes;
        break;
    case TypeRule::OldProxy:
        impact.interruption = Interruption::ConnectionsBreak;
        impact.readOnly = fiveToThirtyMinutes;
        impact.backups = BackupEffect::Lost;
        break;
    case TypeRule::Proxy:
        impact.interruption = Interruption::Seconds;
        impact.readOnly = aboutOneMinute;
        impact.backups = BackupEffect::Lost;
        impact.proxyLimitsCommands = change.after.cacheMode == CacheMode::Proxy;
        break;
    case TypeRule::Splitting:
        impact.interruption = Interruption::Seconds;
        impact.backups = BackupEffect::OlderSourcesSayLost;
        impact.duration = fiveToThirtyMinutes;
        break;
    case TypeRule::None:
        break;
    }
    impact.alarmRulesAreLost = rule == TypeRule::Proxy || rule == TypeRule::Splitting;
    impact.keysMayBeEvicted = impact.alarmRulesAreLost && memoryUse(instance).value_or(0) > nearlyFull;
    return impact;
}

ResizeImpact impactOfReplica(const Candidate &change)
{
    const bool cluster = change.before.cacheMode == CacheMode::Cluster;
    ResizeImpact impact;
    if (change.kind == ChangeKind::RemoveReplica)
        impact.interruption = Interruption::ConnectionsBreak;
    impact.backups = cluster ? BackupEffect::Lost : BackupEffect::OlderSourcesSayLost;
    if (!cluster)
        impact.duration = fiveToThirtyMinutes;
    return impact;
}

ResizeImpact impactOfKind(const Instance &instance, const Candidate &change)
{
    switch (change.kind) {
    case ChangeKind::Size:
        return isSharded(change.before.cacheMode) ? impactOnCluster(instance, change)
                                                  : impactOnOneShard(instance, change);
    case ChangeKind::Type:
        return impactOfType(instance, change);
    case ChangeKind::AddReplica:
    case ChangeKind::RemoveReplica:
        return impactOfReplica(change);
    }
    Q_UNREACHABLE();
}

} // namespace

ResizeImpact impactOf(const Instance &instance, const Candidate &change, bool canWait)
{
    const CacheMode before = change.before.cacheMode;
    if (before == CacheMode::Unknown)
        return {};
    ResizeImpact impact = impactOfKind(instance, change);
    impact.dataMayBeLost = before == CacheMode::Single;
    impact.onlyMemoryGrows =
        change.after.capacity > change.before.capacity && !isSharded(change.after.cacheMode);
    impact.clientsMustFollowTopology = before == CacheMode::Cluster;
    impact.memoryNearlyFull = memoryUse(instance).value_or(0) > nearlyFull;
    if (canWait) {
        impact.start = impact.interruption == Interruption::None ? ResizeStart::AtOnceAnyway
                                                                 : ResizeStart::WindowPossible;
    }
    impact.ifItFails = before == CacheMode::Single ? FailedState::Unavailable : FailedState::UsableAtOldSize;
    return impact;
}

} // namespace dcs
