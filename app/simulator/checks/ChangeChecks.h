// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/checks/RequestBodies.h"
#include "simulator/world/SimulatorWorld.h"

#include <variant>

namespace dcs {

// The checks that extend and resize share.

using OptionalFailure = std::optional<CheckFailure>;

/// Why the instance takes no change now: a change, a task, its status or an unpaid order.
OptionalFailure refusalOfState(const SimulatedInstance &instance);

/// Any specification of this code; null if there is none.
const Specification *entryOf(const QString &specCode, const Catalogue &catalogue);

/// Whether the entry is sold for the engine and version of the instance.
bool isSoldFor(const Specification &entry, const SimulatedInstance &instance);

/// The specification of the code at this capacity, or why the instance cannot have it: they do not belong
/// together, or are not sold at its charging mode. The code is one that is sold for the instance.
std::variant<Specification, CheckFailure> soldSpecification(const Specification &code, Capacity capacity,
    const SimulatedInstance &instance, const Catalogue &catalogue);

/// Memory quota of the project, and stock in the zones (codes) where nodes are needed. Zones that are not of
/// the simulated region have everything.
OptionalFailure refusalOfResources(const Specification &target, const SimulatedInstance &instance,
    const QStringList &zoneCodes, const WorldState &world);

} // namespace dcs
