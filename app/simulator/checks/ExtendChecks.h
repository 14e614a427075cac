// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/checks/ChangeChecks.h"

namespace dcs {

/// What an extend request would turn the instance into, or the first documented check that it fails. The
/// order: body, state of the instance, size, specification, quota, stock.
std::variant<PlannedChange, CheckFailure> checkExtend(const QByteArray &body,
    const SimulatedInstance &instance, const WorldState &world, const Catalogue &catalogue);

} // namespace dcs
