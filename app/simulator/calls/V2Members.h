// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/world/SimulatedInstance.h"

namespace dcs {

// An instance under its v2 names, made from what v1.0 tells. Instances with the older v1.0 answers have the
// older v2 ones too: fewer members, and some of another form.

/// As list instances tells it.
QJsonObject v2Listed(const SimulatedInstance &instance);
/// As show instance tells it.
QJsonObject v2Shown(const SimulatedInstance &instance);
/// Its shards and nodes, as groups tells them.
QJsonObject v2Groups(const SimulatedInstance &instance);

} // namespace dcs
