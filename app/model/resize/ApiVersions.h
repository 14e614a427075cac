// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace dcs {

/// Which call of the API carries a change: v1.0 extend or v2 resize.
enum class ResizeVersion { V1Extend, V2Resize };

/// What an account may use.
enum class ApiVersionChoice { Automatic, V1Only, V2Only };

/// The calls that can be used: the endpoint has them and the account allows them.
struct ApiVersions {
    bool v1Extend = true;
    bool v2Resize = true;
    friend bool operator==(const ApiVersions &, const ApiVersions &) = default;
};

/// What the choice of an account leaves of the calls an endpoint has.
ApiVersions allowedBy(ApiVersionChoice choice, const ApiVersions &offered);

/// What about a change decides which call can carry it (API reference, comparison of extend and resize). The
/// defaults are those of a plain growth, for which either call does. Cluster options need no trait of their
/// own: they only exist for smaller sizes and for replicas.
struct ChangeTraits {
    bool larger = true; ///< than the present capacity
    bool wholeGigabytes = true;
    bool prepaid = false; ///< the instance is billed yearly/monthly
    bool typeBeyondExtend = false; ///< a change of type other than single-node to master/standby
    bool otherReplicas = false; ///< replicas are added or removed
    bool inMaintenanceWindow = false; ///< may wait for the maintenance window
};

/// The call to use: v1.0 extend where it is there and suffices (a larger, whole number of GB of a pay-per-use
/// instance at once, with the same replicas and no change of type except single-node to master/standby), else
/// v2 resize; nothing where neither can carry the change.
std::optional<ResizeVersion> resizeVersionFor(const ChangeTraits &change, const ApiVersions &apiVersions);

} // namespace dcs
