// SPDX-License-Identifier: MIT
#include "model/resize/Dialects.h"

namespace dcs {

Dialects allowedBy(DialectChoice choice, const Dialects &offered)
{
    return {.v1Extend = offered.v1Extend && choice != DialectChoice::V2Only,
        .v2Resize = offered.v2Resize && choice != DialectChoice::V1Only};
}

std::optional<Dialect> dialectFor(const ChangeTraits &change, const Dialects &dialects)
{
    const bool extendSuffices = change.larger && change.wholeGigabytes && !change.prepaid
        && !change.typeBeyondExtend && !change.otherReplicas && !change.inMaintenanceWindow;
    if (dialects.v1Extend && extendSuffices)
        return Dialect::V1Extend;
    return dialects.v2Resize ? std::optional(Dialect::V2Resize) : std::nullopt;
}

} // namespace dcs
