// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/SimulatorWorld.h"

#include <variant>

namespace dcs {

/// What an extend request would turn the instance into, or the code of the first documented check that it
/// fails
/// ("DCS.4026"). The order: body, state of the instance, size, specification, quota, stock.
std::variant<Specification, QString> checkExtend(const QByteArray &body, const SimulatedInstance &instance,
    const WorldState &world, const Catalogue &catalogue);

} // namespace dcs
