// SPDX-License-Identifier: MIT
#include "model/ResizeRules.h"

#include <QVersionNumber>

#include <algorithm>
#include <initializer_list>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// The first value that is known.
template <typename E> E firstKnown(std::initializer_list<E> values)
{
    const auto known =
        std::find_if(values.begin(), values.end(), [](E value) { return value != E::Unknown; });
    return known == values.end() ? E::Unknown : *known;
}

/// Whether an instance of this type can have so many copies of each shard, master included.
bool isPlausible(CacheMode mode, int copies)
{
    switch (mode) {
    case CacheMode::Single:
        return copies == 1;
    case CacheMode::Proxy:
        return copies == 2;
    case CacheMode::MasterStandby:
    case CacheMode::ReadWriteSplitting:
        return copies >= 2;
    case CacheMode::Cluster:
        return copies >= 1;
    case CacheMode::Unknown:
        break;
    }
    return false;
}

/// The first plausible number of copies, otherwise what the service makes by default.
int copiesOf(CacheMode mode, std::initializer_list<std::optional<int>> told)
{
    for (const std::optional<int> &copies : told) {
        if (copies && isPlausible(mode, *copies))
            return *copies;
    }
    return mode == CacheMode::Single ? 1 : 2;
}

/// What the instance is now, from everything that tells it: its own fields, its code, the catalogue.
struct Present {
    Engine engine = Engine::Unknown;
    QString version; ///< major.minor
    CacheMode cacheMode = CacheMode::Unknown;
    CpuType cpuType = CpuType::Unknown;
    int copies = 0;
    bool versionKnown = false; ///< to the catalogue
};

Present presentOf(const Instance &instance, const Catalogue &catalogue)
{
    const SpecCodeParts parts = partsOfSpecCode(instance.specCode);
    const Specification *entry = catalogue.find(instance);
    Present present;
    present.engine = instance.engine;
    present.version = majorMinorVersion(instance.engineVersion);
    present.cacheMode = firstKnown(
        {cacheModeOf(instance.cacheMode, instance.specCode), entry ? entry->cacheMode : CacheMode::Unknown});
    present.cpuType =
        firstKnown({instance.cpuType.value, parts.cpuType, entry ? entry->cpuType : CpuType::Unknown});
    present.copies = copiesOf(
        present.cacheMode, {instance.replicaCount, parts.replicas, entry ? entry->replicas : std::nullopt});
    present.versionKnown = catalogue.knowsVersionOf(instance);
    return present;
}

bool isVersion3(Engine engine, const QString &version)
{
    return engine == Engine::Redis && version == u"3.0";
}

/// Redis 3.0 and Memcached: the first generation, with codes for several capacities and rules of its own.
bool isFirstGeneration(Engine engine, const QString &version)
{
    return engine == Engine::Memcached || isVersion3(engine, version);
}

/// The only change of type that extend documents; user guides offer it for the first generation alone.
bool isDocumentedTypeChange(const Present &present, CacheMode target)
{
    return present.cacheMode == CacheMode::Single && target == CacheMode::MasterStandby
        && isFirstGeneration(present.engine, present.version);
}

bool changesCopies(const Present &present, const Specification &target)
{
    // Becoming master/standby means a second copy: that is the change of type, judged as such.
    if (present.cacheMode == CacheMode::Single && target.cacheMode == CacheMode::MasterStandby)
        return false;
    const std::optional<int> told =
        target.replicas ? target.replicas : partsOfSpecCode(target.specCode).replicas;
    return copiesOf(target.cacheMode, {told}) != present.copies;
}

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

/// Whether every zone of the instance has stock. Zones come as codes, as ids, or both in the same order; what
/// is in stock may be listed by either. An instance whose zones are not known is only refused where nothing
/// is left.
bool isInStock(const Instance &instance, const Specification &target)
{
    if (!target.zonesInStock)
        return true;
    const QStringList &stock = *target.zonesInStock;
    if (stock.isEmpty())
        return false;

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
    const Instance &instance, const Present &present, const ResizeContext &context)
{
    const bool presentKnown = present.cacheMode != CacheMode::Unknown && present.cpuType != CpuType::Unknown
        && !instance.capacity.isNull();
    Refusals refusals;
    refusals.addIf(instance.status != Status::Running, Refusal::NotRunning);
    refusals.addIf(!instance.task.isEmpty(), Refusal::TaskRunning);
    refusals.addIf(context.operationUnsettled, Refusal::OperationUnsettled);
    refusals.addIf(instance.chargingMode == ChargingMode::YearlyMonthly, Refusal::PrepaidNotDocumented);
    refusals.addIf(!present.versionKnown, Refusal::VersionUnknown);
    refusals.addIf(!presentKnown, Refusal::PresentUnknown);
    return refusals.list;
}

/// Reasons that lie in the target. What is not known of the instance is not compared: it is refused as such
/// already.
QList<Refusal> refusalsOfTarget(const Instance &instance, const Present &present, const Specification &target,
    const ResizeContext &context)
{
    const bool capacityKnown = !instance.capacity.isNull();
    const bool cpuTypeKnown = present.cpuType != CpuType::Unknown;
    const bool typeKnown = present.cacheMode != CacheMode::Unknown;
    const bool engineKnown = present.engine != Engine::Unknown;
    const bool sameEngine = target.engine == present.engine;
    const bool sameType = target.cacheMode == present.cacheMode;
    Refusals refusals;
    refusals.addIf(capacityKnown && target.capacity <= instance.capacity, Refusal::NotLarger);
    refusals.addIf(target.capacity.isNull() || !target.capacity.wholeGigabytes(), Refusal::NotWholeGigabytes);
    refusals.addIf(engineKnown && !sameEngine, Refusal::OtherEngine);
    refusals.addIf(
        present.versionKnown && sameEngine && !target.fitsVersion(present.version), Refusal::OtherVersion);
    refusals.addIf(cpuTypeKnown && target.cpuType != present.cpuType, Refusal::OtherCpuType);
    refusals.addIf(
        typeKnown && !sameType && !isDocumentedTypeChange(present, target.cacheMode), Refusal::TypeChange);
    refusals.addIf(typeKnown && changesCopies(present, target), Refusal::ReplicasChange);
    refusals.addIf(
        target.specCode.isEmpty() && !ResizeRules::specCodeOptional(instance), Refusal::SpecCodeMissing);
    refusals.addIf(isPrepaidOnly(target), Refusal::PrepaidOnly);
    refusals.addIf(capacityKnown && !fitsMemoryQuota(instance, target, context.quota), Refusal::MemoryQuota);
    refusals.addIf(!isInStock(instance, target), Refusal::NoStock);
    return refusals.list;
}

/// Editions of the user guide contradict one another about Proxy Cluster and read/write splitting from 6.0
/// on.
bool doSourcesDiffer(const Present &present, CacheMode target)
{
    const auto isDisputed = [](CacheMode mode) {
        return mode == CacheMode::Proxy || mode == CacheMode::ReadWriteSplitting;
    };
    return present.engine == Engine::Redis
        && QVersionNumber::fromString(present.version) >= QVersionNumber(6, 0)
        && (isDisputed(present.cacheMode) || isDisputed(target));
}

Candidate judge(const Instance &instance, const Present &present, const Specification &target,
    const ResizeContext &context)
{
    Candidate candidate;
    candidate.specification = target;
    candidate.refusals =
        refusalsOfInstance(instance, present, context) + refusalsOfTarget(instance, present, target, context);
    std::sort(candidate.refusals.begin(), candidate.refusals.end());
    candidate.typeChange = isDocumentedTypeChange(present, target.cacheMode);
    candidate.sourcesDiffer = doSourcesDiffer(present, target.cacheMode);
    return candidate;
}

/// How far a target is from what the instance is: engine weighs more than version, CPU type and type.
int distance(const Candidate &candidate)
{
    int distance = 0;
    for (const Refusal kind :
        {Refusal::OtherEngine, Refusal::OtherVersion, Refusal::OtherCpuType, Refusal::TypeChange})
        distance = distance * 2 + (candidate.refusals.contains(kind) ? 1 : 0);
    return distance;
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
    return judge(instance, presentOf(instance, catalogue), target, context);
}

QList<Candidate> ResizeRules::candidates(
    const Instance &instance, const Catalogue &catalogue, const ResizeContext &context)
{
    const Present present = presentOf(instance, catalogue);
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
    return refusalsOfInstance(instance, presentOf(instance, catalogue), context);
}

bool ResizeRules::specCodeOptional(const Instance &instance)
{
    return isFirstGeneration(instance.engine, majorMinorVersion(instance.engineVersion));
}

namespace {

constexpr MinuteRange fiveToThirtyMinutes{5, 30};
constexpr MinuteRange aboutOneMinute{1, 1};

/// Single-node, master/standby and read/write splitting: one shard whose memory grows.
ResizeImpact impactOnOneShard(const Instance &instance, CacheMode present, CacheMode target)
{
    ResizeImpact impact;
    impact.interruption = Interruption::Seconds;
    impact.readOnly = aboutOneMinute;
    impact.dataMayBeLost = present == CacheMode::Single;
    impact.backups = BackupEffect::OlderSourcesSayLost;
    impact.duration = fiveToThirtyMinutes;
    impact.onlyMemoryGrows = true;
    // Memcached is of the age of Redis 3.0 and no edition gives figures of its own for it.
    if (present == target && ResizeRules::specCodeOptional(instance)) {
        impact.readOnly = fiveToThirtyMinutes;
        if (present == CacheMode::Single)
            impact.interruption = Interruption::AboutOneMinute;
    }
    return impact;
}

/// Whether shards grow in size, so that nodes may have to move to hosts with more room. Redis 3.0 only gains
/// shards; where the present number of shards is not known the worse is assumed.
bool mayMoveNodes(const Instance &instance, const Specification &target)
{
    if (isVersion3(instance.engine, majorMinorVersion(instance.engineVersion)))
        return false;
    const int presentShards = instance.shardCount.value_or(0);
    const int targetShards = target.shards.value_or(0);
    if (presentShards <= 0 || targetShards <= 0)
        return true;
    return target.capacity.megabytes() * presentShards > instance.capacity.megabytes() * targetShards;
}

ResizeImpact impactOnCluster(const Instance &instance, CacheMode present, const Specification &target)
{
    ResizeImpact impact;
    impact.interruption = mayMoveNodes(instance, target) ? Interruption::Seconds : Interruption::None;
    impact.slowerWhileMoving = true;
    impact.backups = BackupEffect::Lost;
    impact.clientsMustFollowTopology = present == CacheMode::Cluster;
    return impact;
}

} // namespace

ResizeImpact ResizeRules::impact(const Instance &instance, const Specification &target)
{
    const CacheMode present =
        firstKnown({cacheModeOf(instance.cacheMode, instance.specCode), target.cacheMode});
    switch (present) {
    case CacheMode::Single:
    case CacheMode::MasterStandby:
    case CacheMode::ReadWriteSplitting:
        return impactOnOneShard(instance, present, target.cacheMode);
    case CacheMode::Proxy:
    case CacheMode::Cluster:
        return impactOnCluster(instance, present, target);
    case CacheMode::Unknown:
        break;
    }
    return {};
}

} // namespace dcs
