// SPDX-License-Identifier: MIT
#include "model/resize/ApiVersions.h"

namespace dcs {

ApiVersions allowedBy(ApiVersionChoice choice, const ApiVersions &offered)
{
    return {.v1Extend = offered.v1Extend && choice != ApiVersionChoice::V2Only,
        .v2Resize = offered.v2Resize && choice != ApiVersionChoice::V1Only};
}

std::optional<ResizeVersion> resizeVersionFor(const ChangeTraits &change, const ApiVersions &apiVersions)
{
    const bool extendSuffices = change.larger && change.wholeGigabytes && !change.prepaid
        && !change.typeBeyondExtend && !change.otherReplicas && !change.inMaintenanceWindow;
    if (apiVersions.v1Extend && extendSuffices)
        return ResizeVersion::V1Extend;
    return apiVersions.v2Resize ? std::optional(ResizeVersion::V2Resize) : std::nullopt;
}

} // namespace dcs
