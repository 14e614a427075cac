// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/world/SimulatorWorld.h"

namespace dcs {

/// A fleet of varied instances with the quotas of its project. The same seed gives the same fleet, and
/// instance n is the same in a smaller and in a larger one.
WorldState makeFleet(quint32 seed, int count, const Catalogue &catalogue);

} // namespace dcs
