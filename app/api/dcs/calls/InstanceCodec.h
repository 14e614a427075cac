// SPDX-License-Identifier: MIT
#pragma once

#include "api/JsonReader.h"
#include "model/Instance.h"

namespace dcs::InstanceCodec {

/// An instance as the list and show calls of v1.0 and v2 send it, with every oddity of the documents (DCS
/// API, "Values that are not what they seem"). Fails through the reader if there is no id, or if a member
/// that decisions rest on (state, capacity, engine, specification, memory, charging) cannot be read. A
/// capacity that is not told stays 0.
Instance decode(JsonReader &reader);

} // namespace dcs::InstanceCodec
