// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRules.h"

#include <optional>

namespace dcs {

/// The changes of type that the service has, by what the documents ask of them.
enum class TypeRule {
    None, ///< not a change of type, or not one the service has
    SingleToMasterStandby, ///< Redis 3.0, Memcached; the only one that v1.0 extend has too
    OldProxy, ///< Redis 3.0 master/standby to proxy
    Proxy, ///< Redis 4.0 to 6.0, master/standby or read/write splitting to proxy and back
    Splitting ///< Redis 4.0 to 6.0, master/standby to read/write splitting
};
TypeRule typeRule(const Instance &instance, CacheMode before, CacheMode after);

/// Whether the data of an instance of this type is spread over shards.
bool isSharded(CacheMode mode);
/// Shards after the change less shards before it, where both are known.
std::optional<int> shardDifference(const Candidate &change);
/// Whether shards become fewer; where their numbers are not known, whether the instance shrinks.
bool losesShards(const Candidate &change);

// About a change whose specification, kind, before and after are filled in.

/// Reasons against it that lie in size, type and replicas, as v2 resize is documented. None if the present
/// type is not known.
QList<Refusal> changeRefusals(const Instance &instance, const Candidate &change);
SourceDifference sourceDifferenceOf(const Instance &instance, const Candidate &change);
QList<Condition> conditionsOf(const Instance &instance, const Candidate &change);
QList<ResizeInput> inputsOf(const Candidate &change);
/// What it costs; canWait tells whether the maintenance window can be asked for.
ResizeImpact impactOf(const Instance &instance, const Candidate &change, bool canWait);

} // namespace dcs
