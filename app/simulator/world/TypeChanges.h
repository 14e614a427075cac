// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/world/SimulatedInstance.h"

namespace dcs {

/// The changes of type that resize offers, by what they ask for.
enum class TypeChange {
    None, ///< not offered
    FirstGeneration, ///< Redis 3.0 and Memcached: single-node to master/standby, master/standby to proxy
    Proxy, ///< Redis 4.0 to 6.0: master/standby or read/write splitting to proxy, and back
    Splitting ///< Redis 4.0 to 6.0: master/standby to read/write splitting
};
TypeChange typeChange(const SimulatedInstance &instance, CacheMode from, CacheMode to);

} // namespace dcs
