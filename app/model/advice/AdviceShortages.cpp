// SPDX-License-Identifier: MIT
#include "model/advice/AdviceGround.h"
#include "model/resize/ChangeRules.h"

#include <algorithm>

namespace dcs {

namespace {

bool isLarger(const Candidate &target) { return target.after.capacity > target.before.capacity; }

/// Per cent of the connections that are allowed now.
std::optional<double> connectionsPercent(const AdviceGround &ground)
{
    if (ground.use.connectionsPeakPercent)
        return ground.use.connectionsPeakPercent;
    const std::optional<int> allowed = ground.present ? connectionsOf(*ground.present) : std::nullopt;
    if (!ground.use.connectionsPeak || !allowed || *allowed <= 0)
        return std::nullopt;
    return *ground.use.connectionsPeak * 100 / *allowed;
}

/// Whether the figure grows enough from the present specification to the target that the peak, in per cent
/// of it now, would no longer be short.
bool growsEnough(const AdviceGround &ground, std::optional<int> now, std::optional<int> then, double percent)
{
    return now && then && *now > 0 && *then > *now && percent * *now / *then < ground.thresholds.shortPercent;
}

bool relieves(const AdviceGround &ground, const Candidate &target, const ShortageFinding &finding)
{
    if (!isLarger(target))
        return false;
    const Specification &then = target.specification;
    switch (finding.shortage) {
    case Shortage::Cpu:
        // Only shards bring more CPU power; more memory alone does not.
        return isSharded(target.after.cacheMode) && shardDifference(target).value_or(0) > 0;
    case Shortage::Connections:
        return ground.present
            && growsEnough(ground, connectionsOf(*ground.present), connectionsOf(then), finding.figure);
    case Shortage::Bandwidth:
        return ground.present
            && growsEnough(ground, ground.present->bandwidthMaxMbps, then.bandwidthMaxMbps, finding.figure);
    case Shortage::Memory:
        return true;
    }
    return false;
}

bool allowsOtherType(const AdviceGround &ground)
{
    const QList<Specification> &all = ground.catalogue.specifications();
    return std::any_of(all.begin(), all.end(), [&](const Specification &specification) {
        if (specification.engine != ground.instance.engine.value)
            return false;
        const Candidate candidate =
            ResizeRules::evaluate(ground.instance, specification, ground.catalogue, ground.context);
        return candidate.isAllowed() && candidate.kind == ChangeKind::Type;
    });
}

Relief reliefOf(const AdviceGround &ground, const ShortageFinding &finding)
{
    const bool sizeHelps = std::any_of(ground.sizes.begin(), ground.sizes.end(),
        [&](const Candidate &target) { return relieves(ground, target, finding); });
    if (sizeHelps)
        return finding.shortage == Shortage::Cpu ? Relief::MoreShards : Relief::LargerSize;
    const bool typeHelps = finding.shortage != Shortage::Memory && allowsOtherType(ground);
    return typeHelps ? Relief::OtherType : Relief::NothingOffered;
}

} // namespace

QList<ShortageFinding> shortagesOf(const AdviceGround &ground)
{
    const MeasuredUse &use = ground.use;
    const double shortFrom = ground.thresholds.shortPercent;
    const double connections = connectionsPercent(ground).value_or(0);
    const double bandwidth = use.bandwidthPeakPercent.value_or(0);
    QList<ShortageFinding> findings;
    const auto addIf = [&](bool holds, Shortage shortage, double figure) {
        if (!holds)
            return;
        ShortageFinding finding{shortage, Relief::NothingOffered, figure};
        finding.relief = reliefOf(ground, finding);
        findings.append(finding);
    };
    addIf(use.cpuPeakPercent.value_or(0) >= shortFrom, Shortage::Cpu, use.cpuPeakPercent.value_or(0));
    // What was refused or held back shows that all of it was in use.
    const bool refused = use.rejectedConnections.value_or(0) > 0;
    addIf(refused || connections >= shortFrom, Shortage::Connections,
        refused ? std::max(connections, 100.0) : connections);
    const bool heldBack = use.throttled.value_or(0) > 0;
    addIf(heldBack || bandwidth >= shortFrom, Shortage::Bandwidth,
        heldBack ? std::max(bandwidth, 100.0) : bandwidth);
    addIf(use.evictedKeys.value_or(0) > 0, Shortage::Memory, double(use.evictedKeys.value_or(0)));
    return findings;
}

QList<AdviceTarget> reliefTargets(const AdviceGround &ground, const QList<ShortageFinding> &shortages)
{
    QList<AdviceTarget> targets;
    for (const Candidate &target : ground.sizes) {
        const auto isWanted = [](const ShortageFinding &finding) {
            return finding.relief == Relief::LargerSize || finding.relief == Relief::MoreShards;
        };
        const bool helps = std::any_of(shortages.begin(), shortages.end(), isWanted)
            && std::all_of(shortages.begin(), shortages.end(), [&](const ShortageFinding &finding) {
                   return !isWanted(finding) || relieves(ground, target, finding);
               });
        if (helps && targets.size() < Advice::mostTargets)
            targets += adviceTarget(ground, target);
    }
    return targets;
}

} // namespace dcs
