// SPDX-License-Identifier: MIT
#pragma once

#include "model/Capacity.h"
#include "model/Words.h"

#include <QStringList>

#include <optional>

namespace dcs {

/// One thing the service sells: a specification code with one capacity (Redis 3.0 and Memcached have one code
/// for several capacities). Figures are those of the product description; unset where it gives none.
struct Specification {
    Engine engine = Engine::Unknown;
    QStringList engineVersions; ///< major.minor, "4.0"; empty for Memcached, which has no version
    CacheMode cacheMode = CacheMode::Unknown;
    CpuType cpuType = CpuType::Unknown;
    QString specCode;
    QString resourceType = {}; ///< what billing calls it; "" if not known
    Capacity capacity;
    std::optional<qint64> usableMemoryMb; ///< MB, rounded (3.2 GB is 3277 MB)
    std::optional<int> connectionsDefault;
    std::optional<int> connectionsLimit;
    std::optional<int> bandwidthAssuredMbps; ///< Mbit/s of the whole instance
    std::optional<int> bandwidthMaxMbps; ///< Mbit/s of the whole instance
    std::optional<int> referenceQps;
    std::optional<int> shards;
    std::optional<int> replicas; ///< copies of each shard, master included
    /// Zones (ids and codes) with stock; unset if nothing is known about stock, empty if there is none
    /// anywhere.
    std::optional<QStringList> zonesInStock;
    /// Whether it is sold pay-per-use; unset if not known.
    std::optional<bool> soldPayPerUse;

    /// Whether it is sold for this version (major.minor) of its engine. Memcached has no versions: any fits.
    bool fitsVersion(const QString &version) const
    {
        return engine == Engine::Memcached || engineVersions.contains(version);
    }

    friend bool operator==(const Specification &, const Specification &) = default;
};

} // namespace dcs
