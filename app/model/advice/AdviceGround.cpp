// SPDX-License-Identifier: MIT
#include "model/advice/AdviceGround.h"

#include "model/resize/PresentState.h"

#include <algorithm>
#include <utility>

namespace dcs {

namespace {

qint64 usableMbNow(const Instance &instance, const Specification *present)
{
    if (instance.maxMemoryMb && *instance.maxMemoryMb > 0)
        return *instance.maxMemoryMb;
    return present ? usableMbOf(*present) : instance.capacity.megabytes();
}

bool comesBefore(const Candidate &a, const Candidate &b)
{
    return std::pair(a.after.capacity, a.conditions.size())
        < std::pair(b.after.capacity, b.conditions.size());
}

} // namespace

qint64 usableMbOf(const Specification &specification)
{
    const qint64 usable = specification.usableMemoryMb.value_or(0);
    return usable > 0 ? usable : specification.capacity.megabytes();
}

std::optional<int> connectionsOf(const Specification &specification)
{
    return specification.connectionsDefault ? specification.connectionsDefault
                                            : specification.connectionsLimit;
}

double percentThen(const AdviceGround &ground, const Candidate &target, double percentNow)
{
    return percentNow * double(ground.usableMb) / double(usableMbOf(target.specification));
}

AdviceTarget adviceTarget(const AdviceGround &ground, const Candidate &target)
{
    AdviceTarget result{target, std::nullopt, false};
    if (const std::optional<double> peak = ground.peakPercent()) {
        result.peakThenPercent = percentThen(ground, target, *peak);
        result.underAim = *result.peakThenPercent < ground.thresholds.aimPercent;
    }
    return result;
}

AdviceGround adviceGround(const Instance &instance, const MeasuredUse &use, const Catalogue &catalogue,
    const ResizeContext &context, const AdviceThresholds &thresholds, const QDateTime &now)
{
    AdviceGround ground{instance, use, catalogue, context, thresholds, catalogue.find(instance)};
    ground.usableMb = usableMbNow(instance, ground.present);
    ground.peaks = dailyPeaks(use.memory, use.steps, ground.usableMb, thresholds.windowDays, now);
    ground.forecast = forecastOf(
        ground.peaks, {double(thresholds.fullPercent), thresholds.lookAheadDays, thresholds.leastDays});
    const PresentState present = presentState(instance, catalogue);
    for (const Specification &specification : catalogue.specifications()) {
        // Others are no change of size: they need not be judged.
        if (specification.engine != instance.engine.value || specification.cacheMode != present.cacheMode)
            continue;
        const Candidate candidate = ResizeRules::evaluate(instance, specification, catalogue, context);
        if (candidate.isAllowed() && candidate.kind == ChangeKind::Size)
            ground.sizes += candidate;
    }
    std::stable_sort(ground.sizes.begin(), ground.sizes.end(), comesBefore);
    return ground;
}

} // namespace dcs
