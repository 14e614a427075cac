// SPDX-License-Identifier: MIT
#pragma once

#include "model/Catalogue.h"
#include "model/Instance.h"

#include <QVersionNumber>

#include <initializer_list>
#include <optional>

namespace dcs {

/// What an instance is now, from everything that tells it: its own fields, its code, the catalogue.
struct PresentState {
    QString version; ///< major.minor
    CacheMode cacheMode = CacheMode::Unknown;
    CpuType cpuType = CpuType::Unknown;
    int copies = 0; ///< of each shard, master included; the default of the type where nothing tells it
    std::optional<int> shards; ///< above 0
    bool versionKnown = false; ///< to the catalogue
};
PresentState presentState(const Instance &instance, const Catalogue &catalogue);

/// Major and minor version of a Redis instance; null for anything else.
QVersionNumber redisVersion(const Instance &instance);

/// Redis 3.0 and Memcached: the first generation, with codes for several capacities and rules of its own.
bool isFirstGeneration(const Instance &instance);

/// The first number of copies that an instance of this type can have, otherwise what the service makes by
/// default.
int copiesOf(CacheMode mode, std::initializer_list<std::optional<int>> told);

} // namespace dcs
