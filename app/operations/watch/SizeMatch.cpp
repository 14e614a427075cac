// SPDX-License-Identifier: MIT
#include "operations/watch/SizeMatch.h"

#include "model/resize/PresentState.h"

namespace dcs {

namespace {

/// The state of an instance with these properties; a code that is not told is taken from the other side, for
/// what it says about the words of this one.
PresentState stateOf(Instance instance, const QString &otherCode)
{
    if (instance.specCode.isEmpty())
        instance.specCode = otherCode;
    return presentState(instance, Catalogue());
}

Instance withSize(Instance instance, const InstanceSize &size)
{
    instance.specCode = size.specCode;
    instance.cacheMode = word(size.cacheMode);
    instance.shardCount = size.shards;
    instance.replicaCount = size.replicas;
    return instance;
}

} // namespace

bool showsSize(const Instance &instance, const InstanceSize &size, SizeMatch match)
{
    if (instance.capacity != size.capacity)
        return false;
    const bool bothCodes = !instance.specCode.isEmpty() && !size.specCode.isEmpty();
    if (bothCodes && instance.specCode != size.specCode)
        return false;
    if (!match.type && !match.copies)
        return true;
    const PresentState seen = stateOf(instance, size.specCode);
    const PresentState wanted = stateOf(withSize(instance, size), instance.specCode);
    const bool typeTold = instance.cacheMode != CacheMode::Unknown && size.cacheMode != CacheMode::Unknown;
    if (match.type && typeTold && seen.cacheMode != wanted.cacheMode)
        return false;
    const bool codeSpeaks = bothCodes && partsOfSpecCode(size.specCode).replicas.has_value();
    const bool copiesTold = instance.replicaCount && size.replicas;
    return !match.copies || codeSpeaks || !copiesTold || seen.copies == wanted.copies;
}

} // namespace dcs
