// SPDX-License-Identifier: MIT
#pragma once

#include "model/Catalogue.h"
#include "model/Instance.h"
#include "model/Quota.h"
#include "model/ResizeImpact.h"

#include <QList>

#include <optional>

namespace dcs {

/// Why a target is not offered. The rules are those of the extend call of the v1.0 API and of the user
/// guides; the service answers a violation with the code given in brackets.
enum class Refusal {
    NotRunning, ///< only a RUNNING instance can be resized (DCS.4026)
    TaskRunning, ///< a background task is running (DCS.4113 to 4118 and others)
    OperationUnsettled, ///< this program has a resize of the instance whose end is not known yet
    PrepaidNotDocumented, ///< extend is not documented for yearly/monthly instances
    NotLarger, ///< v1.0 only enlarges (DCS.4103)
    NotWholeGigabytes, ///< v1.0 takes whole GB only
    OtherEngine,
    OtherVersion, ///< not sold for the version of the instance; versions are not changed by a resize
    OtherCpuType,
    TypeChange, ///< not a change of type that extend documents (DCS.4200)
    ReplicasChange, ///< replicas are not changed by extend
    SpecCodeMissing, ///< from Redis 4.0 on spec_code is required (DCS.4927)
    PrepaidOnly, ///< sold yearly/monthly only
    MemoryQuota, ///< the memory quota does not allow the growth (DCS.4036)
    NoStock, ///< no resources in a zone of the instance (DCS.4054)
    VersionUnknown, ///< the catalogue does not know this engine or version: nothing is guessed
    PresentUnknown, ///< type, CPU architecture or capacity of the instance is not known: nothing is guessed
};

struct Candidate {
    Specification specification;
    QList<Refusal> refusals; ///< empty: allowed. In the order of the enum, none twice.
    bool typeChange = false; ///< single-node to master/standby
    /// Published sources disagree about this change (Redis 6.0 and later Proxy Cluster and read/write
    /// splitting): the service has the last word.
    bool sourcesDiffer = false;

    bool isAllowed() const { return refusals.isEmpty(); }
    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// What a verdict depends on besides instance and specification.
struct ResizeContext {
    Quota quota; ///< unset parts do not restrict
    bool operationUnsettled = false;
};

/// Which targets an instance can be resized to with the v1.0 extend call. Pure functions.
class ResizeRules {
public:
    /// The verdict about one target.
    static Candidate evaluate(const Instance &instance, const Specification &target,
        const Catalogue &catalogue, const ResizeContext &context);

    /// Every specification of the catalogue as a target: allowed ones first (by capacity, type, code), then
    /// the refused ones, those with the fewest and nearest reasons first (same engine, version, CPU type and
    /// type before others).
    static QList<Candidate> candidates(
        const Instance &instance, const Catalogue &catalogue, const ResizeContext &context);

    /// Reasons that hold for the instance whatever the target (NotRunning, TaskRunning, OperationUnsettled,
    /// PrepaidNotDocumented, VersionUnknown, PresentUnknown): empty if it can be resized at all.
    static QList<Refusal> instanceRefusals(
        const Instance &instance, const Catalogue &catalogue, const ResizeContext &context);

    /// Whether spec_code may be left out: Redis 3.0 and Memcached.
    static bool specCodeOptional(const Instance &instance);

    /// What the change does to the users of the instance while it runs; for a target that is allowed. (User
    /// guides, "What a change of size costs" and changes of type.)
    static ResizeImpact impact(const Instance &instance, const Specification &target);
};

} // namespace dcs
