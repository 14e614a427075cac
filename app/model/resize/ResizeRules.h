// SPDX-License-Identifier: MIT
#pragma once

#include "model/Catalogue.h"
#include "model/Instance.h"
#include "model/Quota.h"
#include "model/resize/ApiVersions.h"
#include "model/resize/ResizeImpact.h"
#include "model/resize/ResizeRequest.h"

#include <QList>

namespace dcs {

/// Why a target is not offered. The rules are those of the API reference and of the user guides, the newest
/// edition where they differ; the service answers a violation with the code given in brackets.
enum class Refusal {
    NotRunning, ///< only a RUNNING instance can be resized (DCS.4026)
    TaskRunning, ///< a background task is running (DCS.4113 to 4118 and others)
    OperationUnsettled, ///< this program has a resize of the instance whose end is not known yet
    NoApiVersion, ///< neither call is there: the account allows none that the endpoint has
    PrepaidNotDocumented, ///< v1.0 only: extend is not documented for yearly/monthly instances
    NotLarger, ///< v1.0 only: it only enlarges (DCS.4103)
    NotWholeGigabytes, ///< v1.0 only: it takes whole GB only
    NoSuchCapacity, ///< neither whole GB nor 0.125, 0.25 or 0.5 GB (DCS.4012)
    Unchanged, ///< the instance has this size and specification already
    OtherEngine,
    OtherVersion, ///< not sold for the version of the instance; versions are not changed by a resize
    OtherCpuType,
    TypeChange, ///< not a change of type that is documented for the version (DCS.4200)
    ReplicasChange, ///< type or version has no choice of replicas, or not of so many (DCS.4875)
    LastReplica, ///< the last replica cannot be removed (DCS.4937)
    OneAtATime, ///< more than one thing would change: a request of its own for each
    NeedsV2, ///< documented for v2 resize, which is not there or not allowed
    ProxyNeverShrinks, ///< Redis 3.0 Proxy Cluster only grows
    TooSmallForType, ///< read/write splitting is changed to from 4 GB on
    SslOn, ///< Redis 6.0 with SSL has no change to read/write splitting
    MemoryTooFull, ///< 70 % or more of the usable memory of the target is used
    SpecCodeMissing, ///< spec_code is required by v2, and by v1.0 from Redis 4.0 on (DCS.4927)
    PrepaidOnly, ///< sold yearly/monthly only
    MemoryQuota, ///< the memory quota does not allow the growth (DCS.4036)
    NoStock, ///< no resources in a zone of the instance (DCS.4054)
    VersionUnknown, ///< the catalogue does not know this engine or version: nothing is guessed
    PresentUnknown, ///< type, CPU architecture or capacity of the instance is not known: nothing is guessed
};

/// What must hold for a change and only the user can know: to be confirmed before it is submitted.
enum class Condition {
    DataInDatabase0Only, ///< 3.0 master/standby to proxy
    MultiDbUnused, ///< proxy to another type
    ReadOnlyAddressUnused, ///< master/standby to another type: read-only address and domain name
    NoAclAccounts, ///< master/standby to read/write splitting
    SslOff, ///< the same for 6.0, where the service does not tell
    MemoryBelow70Percent, ///< of the usable memory of the target, where the used memory is not known
    EveryNodeBelow70Percent, ///< clusters: the largest node counts, not the average
    NoBigKeys, ///< above 512 MB
    NoBurstOfWrites, ///< meanwhile: a full node makes the change fail
    ClientsReconnect, ///< by themselves, otherwise they need a restart
    ClientsFollowTopology, ///< they understand MOVED and ASK and refresh their view of the cluster
    RemovedNodesNotAddressed, ///< by clients of a cluster directly
};

/// What a change needs to be told besides its target, see ResizeOptions.
enum class ResizeInput {
    ZoneOfNewReplica, ///< zones, required
    NodeToDrop, ///< nodeId of a replica, required
    NodesToKeep, ///< reservedIps and, when a cluster loses a replica, zones: optional
};

/// How published sources disagree about a change; the newest is followed and the service has the last word.
enum class SourceDifference {
    None,
    DisputedVersion, ///< Proxy Cluster and read/write splitting from 6.0 on: guides contradict one another
    OnlyNewerSources, ///< sources of 2021 do not have it
    OnlyHelpPanel, ///< named by the help panel of the console alone
    ClustersOnlyGrow, ///< the guide of a partner cloud lets clusters grow only
};

/// One target and the verdict about it.
struct Candidate {
    Specification specification;
    QList<Refusal> refusals; ///< empty: allowed. In the order of the enum, none twice.
    ChangeKind kind = ChangeKind::Size;
    InstanceSize before; ///< as far as known
    InstanceSize after;
    ResizeImpact impact; ///< for a target that is allowed
    SourceDifference sourceDifference = SourceDifference::None;

    // The rest has a meaning for allowed targets only.
    ResizeVersion apiVersion = ResizeVersion::V1Extend; ///< the call that carries it at once
    bool createsOrder = false; ///< yearly/monthly: nothing changes before an order is paid
    QList<Condition> conditions; ///< in the order of the enum
    QList<ResizeInput> inputs;

    bool isAllowed() const { return refusals.isEmpty(); }
    bool shrinks() const { return after.capacity < before.capacity; }
    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// What a verdict depends on besides instance and specification.
struct ResizeContext {
    Quota quota; ///< unset parts do not restrict
    bool operationUnsettled = false;
    ApiVersions apiVersions = {}; ///< both, unless told otherwise
};

/// Which targets an instance can be resized to with the calls that are there. Pure functions.
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
    /// NoApiVersion, PrepaidNotDocumented, VersionUnknown, PresentUnknown): empty if it can be resized at
    /// all.
    static QList<Refusal> instanceRefusals(
        const Instance &instance, const Catalogue &catalogue, const ResizeContext &context);

    /// Whether v1.0 lets spec_code be left out: Redis 3.0 and Memcached.
    static bool specCodeOptional(const Instance &instance);

    /// The request that makes an allowed candidate true. It is sent with v2 resize if it is to wait for the
    /// maintenance window, which is only asked for where candidate.impact.start is WindowPossible.
    static ResizeRequest request(
        const Instance &instance, const Candidate &candidate, const ResizeOptions &options);
};

} // namespace dcs
