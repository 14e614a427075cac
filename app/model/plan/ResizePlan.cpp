// SPDX-License-Identifier: MIT
#include "model/plan/ResizePlan.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

InstanceSize sizeOf(const Instance &instance)
{
    return {instance.capacity, instance.specCode, instance.cacheMode};
}

InstanceSize sizeOf(const Specification &specification)
{
    return {specification.capacity, specification.specCode, specification.cacheMode};
}

bool isSameSize(const InstanceSize &a, const InstanceSize &b)
{
    return a.capacity == b.capacity && a.specCode == b.specCode;
}

bool isForPlans(const Candidate &candidate)
{
    const bool isKindForPlans = candidate.kind == ChangeKind::Size
        || (candidate.kind == ChangeKind::Type && candidate.before.cacheMode == CacheMode::Single
            && candidate.after.cacheMode == CacheMode::MasterStandby);
    return candidate.isAllowed() && isKindForPlans;
}

/// In the order of the enum, each once.
template <typename E> QList<E> withoutRepetition(QList<E> values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

/// Makes rows of instances. Most of a catalogue is for other engines, versions and types: what cannot be a
/// target in a plan is not judged for every instance anew.
class RowMaker {
public:
    explicit RowMaker(const PlanGround &ground) : m_ground(ground) { }

    ResizeContext contextOf(const Instance &instance) const
    {
        ResizeContext context = m_ground.context;
        context.operationUnsettled = m_ground.unsettledIds.contains(instance.id);
        return context;
    }

    PlanRow make(const Instance &instance)
    {
        const ResizeContext context = contextOf(instance);
        PlanRow row{instance, {}, ResizeRules::instanceRefusals(instance, m_ground.catalogue, context)};
        if (!row.refusals.isEmpty())
            return row;
        const QList<Candidate> candidates =
            ResizeRules::candidates(instance, nearCatalogue(instance), context);
        std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(row.targets), isForPlans);
        if (row.targets.isEmpty())
            row.refusals = refusalsOfSizes(candidates);
        return row;
    }

private:
    /// Why no other size of the same type is to be had; empty if there is none.
    static QList<Refusal> refusalsOfSizes(const QList<Candidate> &candidates)
    {
        static constexpr std::array fromOutside{
            Refusal::MemoryTooFull, Refusal::PrepaidOnly, Refusal::MemoryQuota, Refusal::NoStock};
        const auto isFromOutside = [](Refusal refusal) {
            return std::find(fromOutside.begin(), fromOutside.end(), refusal) != fromOutside.end();
        };
        QList<Refusal> reasons;
        for (const Candidate &candidate : candidates) {
            const QList<Refusal> &refusals = candidate.refusals;
            if (candidate.kind == ChangeKind::Size
                && std::all_of(refusals.begin(), refusals.end(), isFromOutside))
                reasons += refusals;
        }
        return withoutRepetition(reasons);
    }

    /// The part of the catalogue that can hold targets of the instance. All of it where instance and
    /// catalogue do not tell the same about the instance.
    const Catalogue &nearCatalogue(const Instance &instance)
    {
        const Specification *present = m_ground.catalogue.find(instance);
        const CacheMode told = cacheModeOf(instance.cacheMode, instance.specCode);
        if (!present || present->engine != instance.engine
            || (told != CacheMode::Unknown && told != present->cacheMode)
            || (instance.cpuType != CpuType::Unknown && instance.cpuType != present->cpuType))
            return m_ground.catalogue;

        const QString version = majorMinorVersion(instance.engineVersion);
        const QString key = u"%1 %2 %3 %4"_s.arg(version)
                                .arg(static_cast<int>(present->engine))
                                .arg(static_cast<int>(present->cpuType))
                                .arg(static_cast<int>(present->cacheMode));
        const auto known = m_parts.constFind(key);
        if (known != m_parts.constEnd())
            return *known;
        QList<Specification> part;
        for (const Specification &each : m_ground.catalogue.specifications()) {
            const bool isTypeInPlans = each.cacheMode == present->cacheMode
                || (present->cacheMode == CacheMode::Single && each.cacheMode == CacheMode::MasterStandby);
            if (each.engine == present->engine && each.cpuType == present->cpuType && isTypeInPlans
                && each.fitsVersion(version))
                part.append(each);
        }
        return *m_parts.insert(key, Catalogue(m_ground.catalogue.source(), part));
    }

    const PlanGround &m_ground;
    QHash<QString, Catalogue> m_parts;
};

QHash<QString, const Instance *> indexed(const QList<Instance> &instances)
{
    QHash<QString, const Instance *> index;
    index.reserve(instances.size());
    for (const Instance &instance : instances)
        index.insert(instance.id, &instance);
    return index;
}

/// Chooses the target of the entry in the row; a finding if that cannot be.
std::optional<PlanFinding> chooseWished(
    PlanRow &row, const PlanEntry &entry, const PlanGround &ground, const ResizeContext &context)
{
    using Kind = PlanFinding::Kind;
    const InstanceSize present = sizeOf(row.instance);
    if (isSameSize(present, *entry.to))
        return PlanFinding{Kind::AlreadyThere, entry, present, {}};
    if (!isSameSize(present, entry.from))
        return PlanFinding{Kind::ResizedMeanwhile, entry, present, {}};
    for (qsizetype i = 0; i < row.targets.size(); ++i) {
        if (isSameSize(sizeOf(row.targets.at(i).specification), *entry.to)) {
            row.choice = i;
            return std::nullopt;
        }
    }
    const Specification *target = ground.catalogue.find(entry.to->specCode, entry.to->capacity);
    if (!target)
        return PlanFinding{Kind::NotOffered, entry, present, {}};
    const Candidate verdict = ResizeRules::evaluate(row.instance, *target, ground.catalogue, context);
    return PlanFinding{
        verdict.isAllowed() ? Kind::NotInPlans : Kind::NotAllowed, entry, present, verdict.refusals};
}

PlanEntry entryOf(const PlanRow &row)
{
    PlanEntry entry{0, row.instance.id, row.instance.name, sizeOf(row.instance), std::nullopt};
    if (const Candidate *chosen = row.chosen())
        entry.to = sizeOf(chosen->specification);
    return entry;
}

} // namespace

ResizePlan::ResizePlan(const PlanGround &ground, const QStringList &instanceIds)
{
    QList<PlanEntry> entries;
    for (const QString &id : instanceIds)
        entries.append(PlanEntry{0, id, {}, {}, std::nullopt});
    QList<PlanFinding> findings;
    *this = fromEntries(ground, entries, &findings);
}

ResizePlan ResizePlan::fromEntries(
    const PlanGround &ground, const QList<PlanEntry> &entries, QList<PlanFinding> *findings)
{
    findings->clear();
    ResizePlan plan;
    plan.m_quota = ground.context.quota;
    RowMaker maker(ground);
    const QHash<QString, const Instance *> present = indexed(ground.instances);
    for (const PlanEntry &entry : entries) {
        const Instance *instance = present.value(entry.instanceId);
        if (!instance) {
            findings->append(PlanFinding{PlanFinding::Kind::Gone, entry, {}, {}});
            continue;
        }
        PlanRow row = maker.make(*instance);
        if (entry.to) {
            const auto finding = chooseWished(row, entry, ground, maker.contextOf(*instance));
            if (finding)
                findings->append(*finding);
        }
        (row.targets.isEmpty() ? plan.m_unavailable : plan.m_rows).append(row);
    }
    return plan;
}

ResizePlan ResizePlan::without(const QSet<QString> &instanceIds) const
{
    ResizePlan rest = *this;
    const auto isNamed = [&instanceIds](const PlanRow &row) { return instanceIds.contains(row.instance.id); };
    rest.m_rows.removeIf(isNamed);
    rest.m_unavailable.removeIf(isNamed);
    return rest;
}

PlanTotals ResizePlan::totals() const
{
    PlanTotals totals;
    for (const PlanRow &row : m_rows) {
        const Candidate *chosen = row.chosen();
        if (!chosen)
            continue;
        const Capacity before = row.instance.capacity;
        const Capacity after = chosen->specification.capacity;
        const ResizeImpact &impact = chosen->impact;
        ++totals.instances;
        totals.before = totals.before + before;
        totals.after = totals.after + after;
        if (after > before)
            totals.growth = totals.growth + (after - before);
        totals.mayLoseData += impact.dataMayBeLost ? 1 : 0;
        totals.readOnly += impact.readOnly ? 1 : 0;
        totals.interrupted += impact.interruption != Interruption::None ? 1 : 0;
        totals.typeChanges += chosen->kind == ChangeKind::Type ? 1 : 0;
        totals.orders += chosen->createsOrder ? 1 : 0;
    }
    return totals;
}

std::optional<MemoryQuota> ResizePlan::quotaAfter() const
{
    if (!m_quota.memory)
        return std::nullopt;
    const PlanTotals sums = totals();
    return MemoryQuota{m_quota.memory->limit, m_quota.memory->used + sums.after - sums.before};
}

QList<Condition> ResizePlan::conditions() const
{
    QList<Condition> conditions;
    for (const PlanRow &row : m_rows) {
        if (const Candidate *chosen = row.chosen())
            conditions += chosen->conditions;
    }
    return withoutRepetition(conditions);
}

QList<PlanBlocker> ResizePlan::blockers(const QList<Condition> &confirmed) const
{
    QList<PlanBlocker> blockers;
    const PlanTotals sums = totals();
    if (sums.instances == 0)
        blockers.append(PlanBlocker::NothingChosen);
    if (m_quota.memory && sums.growth > m_quota.memory->left())
        blockers.append(PlanBlocker::MemoryQuota);
    const QList<Condition> needed = conditions();
    if (!std::all_of(needed.begin(), needed.end(),
            [&confirmed](Condition condition) { return confirmed.contains(condition); }))
        blockers.append(PlanBlocker::ConditionsOpen);
    return blockers;
}

QList<PlanEntry> ResizePlan::entries() const
{
    QList<PlanEntry> entries;
    entries.reserve(m_rows.size() + m_unavailable.size());
    for (const QList<PlanRow> *rows : {&m_rows, &m_unavailable})
        std::transform(rows->begin(), rows->end(), std::back_inserter(entries), entryOf);
    return entries;
}

QList<ResizeRequest> ResizePlan::requests() const
{
    QList<ResizeRequest> requests;
    for (const PlanRow &row : m_rows) {
        if (const Candidate *chosen = row.chosen())
            requests.append(ResizeRules::request(row.instance, *chosen, {}));
    }
    return requests;
}

} // namespace dcs
