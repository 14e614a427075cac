// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/checks/ChangeChecks.h"

namespace dcs {

/// What a resize request would turn the instance into, or the first documented check that it fails. The
/// order: state of the instance, payment, replicas, specification, kind of change, memory, quota, stock.
std::variant<PlannedChange, CheckFailure> checkResize(const ResizeBody &request,
    const SimulatedInstance &instance, const WorldState &world, const Catalogue &catalogue);

/// The specification that the request names for the instance, or why there is none.
std::variant<Specification, CheckFailure> namedSpecification(
    const ResizeBody &request, const SimulatedInstance &instance, const Catalogue &catalogue);

} // namespace dcs
