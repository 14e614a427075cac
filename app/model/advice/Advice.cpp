// SPDX-License-Identifier: MIT
#include "model/advice/Advice.h"

#include "model/advice/AdviceGround.h"
#include "model/resize/ChangeRules.h"

#include <algorithm>

namespace dcs {

namespace {

using Evidence = AdviceEvidence::Kind;
using Verdict = AdviceEvidence::Verdict;

/// The service refuses a smaller size from this use of it on.
constexpr double servicePercent = 70;
constexpr int fewestDaysForShrinking = 14;

AdviceEvidence evidenceOf(Evidence kind, std::optional<double> figure, double limit)
{
    if (!figure)
        return {kind, Verdict::NotMeasured, 0, limit};
    return {kind, *figure < limit ? Verdict::Holds : Verdict::Warns, *figure, limit};
}

AdviceEvidence daysMeasured(const AdviceGround &ground)
{
    const int days = ground.forecast.measuredDays;
    const bool enough = days >= std::max(ground.thresholds.leastDays, fewestDaysForShrinking);
    return {Evidence::DaysMeasured, enough ? Verdict::Holds : Verdict::Warns, double(days),
        double(ground.thresholds.windowDays)};
}

AdviceEvidence evictions(const AdviceGround &ground)
{
    const std::optional<qint64> evicted = ground.use.evictedKeys;
    if (!evicted)
        return {Evidence::Evictions, Verdict::NotMeasured, 0, 0};
    return {Evidence::Evictions, *evicted == 0 ? Verdict::Holds : Verdict::Warns, double(*evicted), 0};
}

/// How much of the CPU power is left after the change: shards have it, memory has not.
double cpuShare(const Candidate &target)
{
    if (!isSharded(target.after.cacheMode))
        return 1;
    if (target.before.shards.value_or(0) > 0 && target.after.shards.value_or(0) > 0)
        return double(*target.after.shards) / *target.before.shards;
    return double(target.after.capacity.megabytes()) / double(target.before.capacity.megabytes());
}

AdviceEvidence cpuThen(const AdviceGround &ground, const Candidate &target)
{
    std::optional<double> peak = ground.use.cpuPeakPercent;
    if (peak)
        *peak /= std::min(1.0, cpuShare(target));
    return evidenceOf(Evidence::Cpu, peak, ground.thresholds.spareLoadPercent);
}

AdviceEvidence connectionsThen(const AdviceGround &ground, const Candidate &target)
{
    const std::optional<int> allowed = connectionsOf(target.specification);
    const double limit = allowed.value_or(0) * double(ground.thresholds.spareLoadPercent) / 100;
    return evidenceOf(Evidence::Connections, allowed ? ground.use.connectionsPeak : std::nullopt, limit);
}

AdviceEvidence bandwidthThen(const AdviceGround &ground, const Candidate &target)
{
    std::optional<double> peak = ground.use.bandwidthPeakPercent;
    const std::optional<int> now = ground.present ? ground.present->bandwidthMaxMbps : std::nullopt;
    const std::optional<int> then = target.specification.bandwidthMaxMbps;
    if (peak && now && then && *then > 0)
        *peak *= double(*now) / *then;
    return evidenceOf(Evidence::Bandwidth, peak, ground.thresholds.shortPercent);
}

Advice adviceOf(const AdviceGround &ground, Advice::Kind kind)
{
    Advice advice;
    advice.instanceId = ground.instance.id;
    advice.kind = kind;
    advice.forecast = ground.forecast;
    advice.peakPercent = ground.peakPercent();
    advice.measuredDays = ground.forecast.measuredDays;
    return advice;
}

/// The smallest larger sizes whose peak stays under the aim; if none does, the largest there is.
QList<AdviceTarget> enlargingTargets(const AdviceGround &ground)
{
    QList<AdviceTarget> targets;
    std::optional<AdviceTarget> largest;
    for (const Candidate &candidate : ground.sizes) {
        if (candidate.after.capacity <= candidate.before.capacity)
            continue;
        const AdviceTarget target = adviceTarget(ground, candidate);
        if (!largest || candidate.after.capacity > largest->candidate.after.capacity)
            largest = target;
        const bool fits = target.underAim || !target.peakThenPercent;
        if (fits && targets.size() < Advice::mostTargets)
            targets += target;
    }
    if (targets.isEmpty() && largest)
        targets += *largest;
    return targets;
}

std::optional<Advice> willBeFull(const AdviceGround &ground, const QList<ShortageFinding> &shortages)
{
    const bool evicts = ground.use.evictedKeys.value_or(0) > 0;
    const bool isNow = ground.forecast.kind == Forecast::Kind::Already || evicts;
    if (!isNow && ground.forecast.kind != Forecast::Kind::Reaches)
        return std::nullopt;
    Advice advice = adviceOf(ground, Advice::Kind::WillBeFull);
    advice.isNow = isNow;
    advice.targets = enlargingTargets(ground);
    advice.shortages = shortages;
    advice.evidence = {daysMeasured(ground),
        evidenceOf(Evidence::MemoryPeak, advice.peakPercent, ground.thresholds.fullPercent),
        evictions(ground)};
    if (!advice.targets.isEmpty())
        advice.evidence += evidenceOf(
            Evidence::PeakAfter, advice.targets.first().peakThenPercent, ground.thresholds.aimPercent);
    return advice;
}

std::optional<Advice> shortOfSomethingElse(
    const AdviceGround &ground, const QList<ShortageFinding> &shortages)
{
    if (shortages.isEmpty())
        return std::nullopt;
    Advice advice = adviceOf(ground, Advice::Kind::ShortOfSomethingElse);
    advice.shortages = shortages;
    advice.targets = reliefTargets(ground, shortages);
    advice.evidence = {daysMeasured(ground),
        evidenceOf(Evidence::MemoryPeak, advice.peakPercent, ground.thresholds.fullPercent)};
    return advice;
}

/// Whether enough is known for any advice to shrink.
bool mayShrink(const AdviceGround &ground)
{
    const Forecast &forecast = ground.forecast;
    const bool sharded = !ground.sizes.isEmpty() && isSharded(ground.sizes.first().before.cacheMode);
    return ground.use.memory.source == UsageSource::CloudEye && ground.use.evictedKeys == 0
        && daysMeasured(ground).verdict == Verdict::Holds && ground.peakPercent()
        && forecast.kind != Forecast::Kind::TooFewDays && (!sharded || ground.use.everyShardMeasured);
}

/// What must hold for shrinking to this target, each with its figure.
QList<AdviceEvidence> shrinkingEvidence(const AdviceGround &ground, const AdviceTarget &target)
{
    const double aim = std::min(double(ground.thresholds.aimPercent), servicePercent);
    QList<AdviceEvidence> evidence{daysMeasured(ground),
        evidenceOf(Evidence::PeakAfter, target.peakThenPercent, aim), evictions(ground),
        cpuThen(ground, target.candidate), connectionsThen(ground, target.candidate)};
    const AdviceEvidence bandwidth = bandwidthThen(ground, target.candidate);
    if (bandwidth.verdict != Verdict::NotMeasured)
        evidence += bandwidth;
    return evidence;
}

/// Whether a growing instance would soon be full at the smaller size.
bool wouldBeFullSoon(const AdviceGround &ground, const Candidate &target)
{
    const AdviceThresholds &thresholds = ground.thresholds;
    return ground.forecast.hasLine()
        && percentThen(ground, target, ground.forecast.percentIn(thresholds.lookAheadDays))
        >= thresholds.fullPercent;
}

std::optional<Advice> largerThanNeeded(const AdviceGround &ground)
{
    if (!mayShrink(ground))
        return std::nullopt;
    Advice advice = adviceOf(ground, Advice::Kind::LargerThanNeeded);
    for (const Candidate &candidate : ground.sizes) {
        if (candidate.after.capacity >= candidate.before.capacity)
            break; // the smallest come first
        const AdviceTarget target = adviceTarget(ground, candidate);
        const QList<AdviceEvidence> evidence = shrinkingEvidence(ground, target);
        const bool holds = std::all_of(evidence.begin(), evidence.end(),
            [](const AdviceEvidence &one) { return one.verdict == Verdict::Holds; });
        if (!holds || wouldBeFullSoon(ground, candidate) || advice.targets.size() == Advice::mostTargets)
            continue;
        if (advice.targets.isEmpty())
            advice.evidence = evidence;
        advice.targets += target;
    }
    return advice.targets.isEmpty() ? std::nullopt : std::optional(advice);
}

} // namespace

std::optional<Advice> adviceFor(const Instance &instance, const MeasuredUse &use, const Catalogue &catalogue,
    const ResizeContext &context, const AdviceThresholds &thresholds, const QDateTime &now)
{
    const AdviceGround ground = adviceGround(instance, use, catalogue, context, thresholds, now);
    const QList<ShortageFinding> shortages = shortagesOf(ground);
    if (const std::optional<Advice> full = willBeFull(ground, shortages))
        return full;
    if (const std::optional<Advice> other = shortOfSomethingElse(ground, shortages))
        return other;
    return largerThanNeeded(ground);
}

} // namespace dcs
