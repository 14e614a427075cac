// SPDX-License-Identifier: MIT
#include "simulator/world/TypeChanges.h"

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

bool hasOneShard(CacheMode mode)
{
    return mode == CacheMode::MasterStandby || mode == CacheMode::ReadWriteSplitting;
}

} // namespace

TypeChange typeChange(const SimulatedInstance &instance, CacheMode from, CacheMode to)
{
    const bool fromPair = from == CacheMode::MasterStandby;
    if (instance.isFirstGeneration()) {
        const bool toPair = from == CacheMode::Single && to == CacheMode::MasterStandby;
        const bool toProxy = fromPair && to == CacheMode::Proxy;
        return toPair || toProxy ? TypeChange::FirstGeneration : TypeChange::None;
    }
    const QString version = instance.version();
    if (version != "4.0"_L1 && version != "5.0"_L1 && version != "6.0"_L1)
        return TypeChange::None;
    if ((hasOneShard(from) && to == CacheMode::Proxy) || (from == CacheMode::Proxy && hasOneShard(to)))
        return TypeChange::Proxy;
    return fromPair && to == CacheMode::ReadWriteSplitting ? TypeChange::Splitting : TypeChange::None;
}

} // namespace dcs
