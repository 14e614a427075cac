// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/checks/ChangeChecks.h"

namespace dcs {

/// A resize request and what it is about.
struct ResizeSubject {
    const ResizeBody &request;
    const SimulatedInstance &instance;
    const Specification &present;
    const Catalogue &catalogue;
};

/// Why no replica can be added, whatever the specification: the service sells no more copies of this type.
OptionalFailure refusalToAdd(const ResizeSubject &subject);
/// Why no replica can be removed, or not the one that the request names.
OptionalFailure refusalToRemove(const ResizeSubject &subject);

/// Whether the target differs from what the instance is now in the number of copies alone, by one in the
/// direction of change_type, and whether zones and addresses fit that.
OptionalFailure refusalOfReplicas(const ResizeSubject &subject, const Specification &target);

} // namespace dcs
