// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"
#include "model/Instance.h"

namespace dcs {

// Every call tells another part of an instance; these put the parts together. Pure functions.

/// An entry of the list, with what the list does not tell (background task, zones, type, figures ...) taken
/// from what is known, as long as that is plausible: same status, same specification code, no newer time of
/// change.
Instance withKnownDetails(const Instance &listed, const Instance &known);

/// A reading by show, with the figures that only the statistics tell taken from what is known.
Instance withKnownStatistics(const Instance &shown, const Instance &known);

/// The instance with these figures; what they leave out stays.
Instance withStatistics(const Instance &instance, const InstanceStatistics &statistics);

} // namespace dcs
