// SPDX-License-Identifier: MIT
#include "account/session/InstanceMerge.h"

namespace dcs {

namespace {

bool isUnset(const QString &text) { return text.isEmpty(); }
bool isUnset(const QStringList &texts) { return texts.isEmpty(); }

template <typename T> bool isUnset(const std::optional<T> &value) { return !value.has_value(); }

template <typename E> bool isUnset(const Word<E> &word)
{
    return word.value == E::Unknown && word.raw.isEmpty();
}

/// Takes each of these members from known where merged has none.
template <typename... Members> void fill(Instance &merged, const Instance &known, Members... members)
{
    const auto fillOne = [&merged, &known](auto member) {
        if (isUnset(merged.*member))
            merged.*member = known.*member;
    };
    (fillOne(members), ...);
}

template <typename T> void overwrite(T &member, const T &value)
{
    if (!isUnset(value))
        member = value;
}

bool isStillValid(const Instance &known, const Instance &listed)
{
    const bool changedSince =
        known.updatedAt.isValid() && listed.updatedAt.isValid() && known.updatedAt != listed.updatedAt;
    return known.status == listed.status && known.specCode == listed.specCode && !changedSince;
}

} // namespace

Instance withKnownDetails(const Instance &listed, const Instance &known)
{
    if (!isStillValid(known, listed))
        return listed;
    Instance merged = withKnownStatistics(listed, known);
    fill(merged, known, &Instance::task, &Instance::description, &Instance::cacheMode, &Instance::cpuType,
        &Instance::zones, &Instance::zoneIds, &Instance::orderId, &Instance::readonlyDomainName,
        &Instance::subnetId, &Instance::subnetName, &Instance::subnetCidr, &Instance::securityGroupName,
        &Instance::enterpriseProjectId, &Instance::enterpriseProjectName, &Instance::shardCount,
        &Instance::replicaCount);
    if (!merged.updatedAt.isValid())
        merged.updatedAt = known.updatedAt;
    return merged;
}

Instance withKnownStatistics(const Instance &shown, const Instance &known)
{
    Instance merged = shown;
    fill(merged, known, &Instance::maxMemoryMb, &Instance::usedMemoryMb, &Instance::keyCount,
        &Instance::usedCpu, &Instance::inputKbps, &Instance::outputKbps);
    return merged;
}

Instance withStatistics(const Instance &instance, const InstanceStatistics &statistics)
{
    Instance merged = instance;
    overwrite(merged.maxMemoryMb, statistics.maxMemoryMb);
    overwrite(merged.usedMemoryMb, statistics.usedMemoryMb);
    overwrite(merged.keyCount, statistics.keyCount);
    overwrite(merged.usedCpu, statistics.usedCpu);
    overwrite(merged.inputKbps, statistics.inputKbps);
    overwrite(merged.outputKbps, statistics.outputKbps);
    return merged;
}

} // namespace dcs
