// SPDX-License-Identifier: MIT
#include "model/plan/ResizePlanFill.h"

#include <functional>
#include <utility>

namespace dcs {

namespace {

using Predicate = std::function<bool(const Candidate &)>;

/// Index of the smallest target for which it holds, of equal ones the first of those with the fewest
/// conditions; or -1.
qsizetype smallest(const PlanRow &row, const Predicate &holds)
{
    const auto rank = [&row](qsizetype index) {
        const Candidate &candidate = row.targets.at(index);
        return std::pair(candidate.specification.capacity, candidate.conditions.size());
    };
    qsizetype found = -1;
    for (qsizetype i = 0; i < row.targets.size(); ++i) {
        if (holds(row.targets.at(i)) && (found < 0 || rank(i) < rank(found)))
            found = i;
    }
    return found;
}

bool isBelow(qint64 usedMb, qint64 usableMb, int percent) { return usedMb * 100 < usableMb * percent; }

/// Whether the rule holds of the instance as it is.
bool isFulfilled(const Instance &instance, const FillRule &rule)
{
    switch (rule.kind) {
    case FillRule::Kind::AtLeast:
        return instance.capacity >= rule.atLeast;
    case FillRule::Kind::UseBelow:
        return instance.usedMemoryMb && instance.maxMemoryMb
            && isBelow(*instance.usedMemoryMb, *instance.maxMemoryMb, rule.percent);
    case FillRule::Kind::NextSizeUp:
    case FillRule::Kind::MasterStandby:
    case FillRule::Kind::Stay:
        break;
    }
    return rule.kind == FillRule::Kind::Stay;
}

/// Whether the target is one that the rule asks for.
bool isAskedFor(const Instance &instance, const Candidate &candidate, const FillRule &rule)
{
    const Specification &target = candidate.specification;
    const bool grows = candidate.kind == ChangeKind::Size && target.capacity > instance.capacity;
    switch (rule.kind) {
    case FillRule::Kind::NextSizeUp:
        return grows;
    case FillRule::Kind::AtLeast:
        return grows && target.capacity >= rule.atLeast;
    case FillRule::Kind::UseBelow:
        return grows && instance.usedMemoryMb
            && isBelow(*instance.usedMemoryMb, target.usableMemoryMb.value_or(target.capacity.megabytes()),
                rule.percent);
    case FillRule::Kind::MasterStandby:
        return candidate.kind == ChangeKind::Type && target.capacity >= instance.capacity;
    case FillRule::Kind::Stay:
        break;
    }
    return false;
}

/// The rule is about other instances, and says nothing about this one.
bool isNotMeant(const Instance &instance, const FillRule &rule)
{
    return rule.kind == FillRule::Kind::MasterStandby
        && cacheModeOf(instance.cacheMode, instance.specCode) != CacheMode::Single;
}

} // namespace

FillOutcome fill(ResizePlan &plan, const FillRule &rule)
{
    FillOutcome outcome;
    for (qsizetype i = 0; i < plan.rows().size(); ++i) {
        const PlanRow &row = plan.rows().at(i);
        const Instance &instance = row.instance;
        if (isNotMeant(instance, rule)) {
            ++outcome.fulfilled;
            continue;
        }
        if (isFulfilled(instance, rule)) {
            ++outcome.fulfilled;
            plan.choose(i, -1);
            continue;
        }
        const qsizetype target =
            smallest(row, [&](const Candidate &candidate) { return isAskedFor(instance, candidate, rule); });
        ++(target < 0 ? outcome.impossible : outcome.filled);
        if (target >= 0 || rule.kind != FillRule::Kind::MasterStandby)
            plan.choose(i, target);
    }
    return outcome;
}

} // namespace dcs
