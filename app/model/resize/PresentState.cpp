// SPDX-License-Identifier: MIT
#include "model/resize/PresentState.h"

#include <algorithm>

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

} // namespace

PresentState presentState(const Instance &instance, const Catalogue &catalogue)
{
    const SpecCodeParts parts = partsOfSpecCode(instance.specCode);
    const Specification *entry = catalogue.find(instance);
    const bool shardsTold = instance.shardCount.value_or(0) > 0;
    PresentState present;
    present.version = majorMinorVersion(instance.engineVersion);
    present.cacheMode = firstKnown(
        {cacheModeOf(instance.cacheMode, instance.specCode), entry ? entry->cacheMode : CacheMode::Unknown});
    present.cpuType =
        firstKnown({instance.cpuType.value, parts.cpuType, entry ? entry->cpuType : CpuType::Unknown});
    present.copies = copiesOf(
        present.cacheMode, {instance.replicaCount, parts.replicas, entry ? entry->replicas : std::nullopt});
    present.shards = shardsTold ? instance.shardCount : entry ? entry->shards : std::nullopt;
    present.versionKnown = catalogue.knowsVersionOf(instance);
    return present;
}

QVersionNumber redisVersion(const Instance &instance)
{
    if (instance.engine != Engine::Redis)
        return {};
    const QVersionNumber version = QVersionNumber::fromString(QStringView(instance.engineVersion).trimmed());
    return version.isNull() ? version : QVersionNumber(version.majorVersion(), version.minorVersion());
}

bool isFirstGeneration(const Instance &instance)
{
    return instance.engine == Engine::Memcached || redisVersion(instance) == QVersionNumber(3, 0);
}

int copiesOf(CacheMode mode, std::initializer_list<std::optional<int>> told)
{
    for (const std::optional<int> &copies : told) {
        if (copies && isPlausible(mode, *copies))
            return *copies;
    }
    return mode == CacheMode::Single ? 1 : 2;
}

} // namespace dcs
