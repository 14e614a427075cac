// SPDX-License-Identifier: MIT
#include "model/resize/ResizeRules.h"

#include "model/resize/ChangeRules.h"
#include "model/resize/PresentState.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

bool isPrepaid(const Instance &instance) { return instance.chargingMode == ChargingMode::YearlyMonthly; }

/// Nothing but the call of v1.0, whose limits are reasons of their own.
bool isExtendOnly(const ApiVersions &apiVersions) { return apiVersions.v1Extend && !apiVersions.v2Resize; }

/// Sold yearly/monthly only: by what the service says, otherwise Redis 3.0 Proxy Cluster from 512 GB on
/// (product description of 2024-11).
bool isPrepaidOnly(const Specification &target)
{
    if (target.soldPayPerUse)
        return !*target.soldPayPerUse;
    return target.engine == Engine::Redis && target.fitsVersion(u"3.0"_s)
        && target.cacheMode == CacheMode::Proxy && target.capacity >= Capacity::fromGigabytes(512);
}

bool fitsMemoryQuota(const Instance &instance, const Specification &target, const Quota &quota)
{
    return !quota.memory || target.capacity <= instance.capacity
        || target.capacity - instance.capacity <= quota.memory->left();
}

/// Whether every zone of the instance has stock, or any zone for a new replica, which may be anywhere. Zones
/// come as codes, as ids, or both in the same order; what is in stock may be listed by either. An instance
/// whose zones are not known is only refused where nothing is left.
bool isInStock(const Instance &instance, const Candidate &change)
{
    const Specification &target = change.specification;
    if (!target.zonesInStock || change.kind == ChangeKind::RemoveReplica)
        return true;
    const QStringList &stock = *target.zonesInStock;
    if (stock.isEmpty() || change.kind == ChangeKind::AddReplica)
        return !stock.isEmpty();

    const auto allServed = [&stock](const QStringList &zones) {
        return !zones.isEmpty() && std::all_of(zones.begin(), zones.end(), [&](const QString &zone) {
            return stock.contains(zone);
        });
    };
    const QStringList &zones = instance.zones;
    const QStringList &ids = instance.zoneIds;
    if (zones.size() != ids.size())
        return allServed(zones) || allServed(ids);
    for (qsizetype i = 0; i < zones.size(); ++i) {
        if (!stock.contains(zones[i]) && !stock.contains(ids[i]))
            return false;
    }
    return true;
}

/// Collects the reasons that hold.
struct Refusals {
    QList<Refusal> list;
    void addIf(bool holds, Refusal refusal)
    {
        if (holds)
            list.append(refusal);
    }
};

/// Reasons that lie in the instance, whatever the target.
QList<Refusal> refusalsOfInstance(
    const Instance &instance, const PresentState &present, const ResizeContext &context)
{
    const bool presentKnown = present.cacheMode != CacheMode::Unknown && present.cpuType != CpuType::Unknown
        && !instance.capacity.isNull();
    Refusals refusals;
    refusals.addIf(instance.status != Status::Running, Refusal::NotRunning);
    refusals.addIf(!instance.task.isEmpty(), Refusal::TaskRunning);
    refusals.addIf(context.operationUnsettled, Refusal::OperationUnsettled);
    refusals.addIf(!context.apiVersions.v1Extend && !context.apiVersions.v2Resize, Refusal::NoApiVersion);
    refusals.addIf(isExtendOnly(context.apiVersions) && isPrepaid(instance), Refusal::PrepaidNotDocumented);
    refusals.addIf(!present.versionKnown, Refusal::VersionUnknown);
    refusals.addIf(!presentKnown, Refusal::PresentUnknown);
    return refusals.list;
}

/// Reasons against a change where v1.0 extend is all there is.
QList<Refusal> refusalsOfExtend(const Instance &instance, const Candidate &change)
{
    const CacheMode before = change.before.cacheMode;
    const CacheMode after = change.after.cacheMode;
    const bool typeKnown = before != CacheMode::Unknown;
    const bool capacityKnown = !change.before.capacity.isNull();
    const Capacity capacity = change.after.capacity;
    const bool otherType = change.kind == ChangeKind::Type
        && typeRule(instance, before, after) != TypeRule::SingleToMasterStandby;
    // Becoming master/standby means a second copy: that is the change of type, judged as such.
    const bool otherCopies = typeKnown && change.after.replicas != change.before.replicas
        && !(before == CacheMode::Single && after == CacheMode::MasterStandby);
    const bool resizeCould = typeKnown && capacityKnown && (otherType || otherCopies)
        && changeRefusals(instance, change).isEmpty();
    Refusals refusals;
    refusals.addIf(capacityKnown && capacity <= change.before.capacity, Refusal::NotLarger);
    refusals.addIf(capacity.isNull() || !capacity.wholeGigabytes(), Refusal::NotWholeGigabytes);
    refusals.addIf(otherType && !resizeCould, Refusal::TypeChange);
    refusals.addIf(otherCopies && !resizeCould, Refusal::ReplicasChange);
    refusals.addIf(resizeCould, Refusal::NeedsV2);
    return refusals.list;
}

/// Reasons that lie in what is sold, whatever it changes. What is not known of the instance is not compared:
/// it is refused as such already.
QList<Refusal> refusalsOfTarget(const Instance &instance, const PresentState &present,
    const Candidate &change, std::optional<ResizeVersion> apiVersion, const ResizeContext &context)
{
    const Specification &target = change.specification;
    const bool sameEngine = target.engine == instance.engine.value;
    const bool codeNeeded = !ResizeRules::specCodeOptional(instance) || apiVersion == ResizeVersion::V2Resize;
    const bool prepaidPossible = isPrepaid(instance) && context.apiVersions.v2Resize;
    Refusals refusals;
    refusals.addIf(instance.engine != Engine::Unknown && !sameEngine, Refusal::OtherEngine);
    refusals.addIf(
        present.versionKnown && sameEngine && !target.fitsVersion(present.version), Refusal::OtherVersion);
    refusals.addIf(
        present.cpuType != CpuType::Unknown && target.cpuType != present.cpuType, Refusal::OtherCpuType);
    refusals.addIf(target.specCode.isEmpty() && codeNeeded, Refusal::SpecCodeMissing);
    refusals.addIf(isPrepaidOnly(target) && !prepaidPossible, Refusal::PrepaidOnly);
    refusals.addIf(!instance.capacity.isNull() && !fitsMemoryQuota(instance, target, context.quota),
        Refusal::MemoryQuota);
    refusals.addIf(!isInStock(instance, change), Refusal::NoStock);
    return refusals.list;
}

/// The change from what is to the target, without a verdict.
Candidate changeTo(const Specification &target, const Instance &instance, const PresentState &present)
{
    const std::optional<int> told =
        target.replicas ? target.replicas : partsOfSpecCode(target.specCode).replicas;
    const int copies = copiesOf(target.cacheMode, {told});
    const bool shardsTold = target.shards.value_or(0) > 0;
    Candidate change;
    change.specification = target;
    change.before = {instance.capacity, instance.specCode, present.cacheMode, present.shards, present.copies};
    change.after = {target.capacity, target.specCode, target.cacheMode,
        shardsTold ? target.shards : std::nullopt, copies};
    if (present.cacheMode == CacheMode::Unknown)
        return change;
    if (target.cacheMode != present.cacheMode)
        change.kind = ChangeKind::Type;
    else if (copies != present.copies)
        change.kind = copies > present.copies ? ChangeKind::AddReplica : ChangeKind::RemoveReplica;
    return change;
}

ChangeTraits traitsOf(const Instance &instance, const Candidate &change)
{
    ChangeTraits traits;
    traits.larger = change.after.capacity > change.before.capacity;
    traits.wholeGigabytes = change.after.capacity.wholeGigabytes().has_value();
    traits.prepaid = isPrepaid(instance);
    traits.typeBeyondExtend = change.kind == ChangeKind::Type
        && typeRule(instance, change.before.cacheMode, change.after.cacheMode)
            != TypeRule::SingleToMasterStandby;
    traits.otherReplicas = change.kind == ChangeKind::AddReplica || change.kind == ChangeKind::RemoveReplica;
    return traits;
}

/// Whether the change can be told to wait for the maintenance window: by v2 resize, not for the first
/// generation.
bool canWait(const Instance &instance, ChangeTraits traits, const ApiVersions &apiVersions)
{
    traits.inMaintenanceWindow = true;
    return resizeVersionFor(traits, apiVersions).has_value() && !isFirstGeneration(instance);
}

Candidate judge(const Instance &instance, const PresentState &present, const Specification &target,
    const ResizeContext &context)
{
    Candidate candidate = changeTo(target, instance, present);
    const ChangeTraits traits = traitsOf(instance, candidate);
    const std::optional<ResizeVersion> apiVersion = resizeVersionFor(traits, context.apiVersions);
    candidate.refusals = refusalsOfInstance(instance, present, context)
        + (isExtendOnly(context.apiVersions) ? refusalsOfExtend(instance, candidate)
                                             : changeRefusals(instance, candidate))
        + refusalsOfTarget(instance, present, candidate, apiVersion, context);
    std::sort(candidate.refusals.begin(), candidate.refusals.end());
    candidate.impact = impactOf(instance, candidate, canWait(instance, traits, context.apiVersions));
    candidate.sourceDifference = sourceDifferenceOf(instance, candidate);
    if (candidate.isAllowed() && apiVersion) {
        candidate.apiVersion = *apiVersion;
        candidate.createsOrder = traits.prepaid;
        candidate.conditions = conditionsOf(instance, candidate);
        candidate.inputs = inputsOf(candidate);
    }
    return candidate;
}

/// How far a refused target is from what the instance is: engine weighs more than version, CPU type and type.
int distance(const Candidate &candidate)
{
    if (candidate.isAllowed())
        return 0;
    int distance = 0;
    for (const Refusal kind : {Refusal::OtherEngine, Refusal::OtherVersion, Refusal::OtherCpuType})
        distance = distance * 2 + (candidate.refusals.contains(kind) ? 1 : 0);
    return distance * 2 + (candidate.kind == ChangeKind::Type ? 1 : 0);
}

using Rank = std::tuple<bool, int, qsizetype, Capacity, CacheMode, QStringView>;

/// What candidates are listed by, the smallest first.
Rank rankOf(const Candidate &candidate)
{
    const Specification &specification = candidate.specification;
    return {!candidate.isAllowed(), distance(candidate), candidate.refusals.size(), specification.capacity,
        specification.cacheMode, specification.specCode};
}

} // namespace

Candidate ResizeRules::evaluate(const Instance &instance, const Specification &target,
    const Catalogue &catalogue, const ResizeContext &context)
{
    return judge(instance, presentState(instance, catalogue), target, context);
}

QList<Candidate> ResizeRules::candidates(
    const Instance &instance, const Catalogue &catalogue, const ResizeContext &context)
{
    const PresentState present = presentState(instance, catalogue);
    std::vector<Candidate> judged;
    judged.reserve(static_cast<std::size_t>(catalogue.specifications().size()));
    for (const Specification &target : catalogue.specifications())
        judged.push_back(judge(instance, present, target, context));

    // Ranks are made once, not at every comparison; where they are equal the order of the catalogue stays.
    std::vector<std::pair<Rank, std::size_t>> order;
    order.reserve(judged.size());
    for (const Candidate &candidate : judged)
        order.emplace_back(rankOf(candidate), order.size());
    std::sort(order.begin(), order.end());

    QList<Candidate> candidates;
    candidates.reserve(catalogue.specifications().size());
    for (const auto &[rank, index] : order)
        candidates.append(judged[index]);
    return candidates;
}

QList<Refusal> ResizeRules::instanceRefusals(
    const Instance &instance, const Catalogue &catalogue, const ResizeContext &context)
{
    return refusalsOfInstance(instance, presentState(instance, catalogue), context);
}

bool ResizeRules::specCodeOptional(const Instance &instance) { return isFirstGeneration(instance); }

ResizeRequest ResizeRules::request(
    const Instance &instance, const Candidate &candidate, const ResizeOptions &options)
{
    ResizeRequest request{instance.id, instance.name, candidate.before, candidate.after, {}};
    request.inMaintenanceWindow =
        options.inMaintenanceWindow && candidate.impact.start == ResizeStart::WindowPossible;
    request.apiVersion = request.inMaintenanceWindow ? ResizeVersion::V2Resize : candidate.apiVersion;
    request.kind = candidate.kind;
    request.createsOrder = candidate.createsOrder;
    request.body = request.apiVersion == ResizeVersion::V1Extend
        ? extendBody(request.to.capacity, request.to.specCode)
        : resizeBody(request, options);
    return request;
}

} // namespace dcs
