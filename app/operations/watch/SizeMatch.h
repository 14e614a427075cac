// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"
#include "model/resize/ResizeRequest.h"

namespace dcs {

/// Which of the properties besides capacity and code have to agree.
struct SizeMatch {
    bool type = true;
    bool copies = true;
};

/// Whether the reading of an instance shows this size. Both sides go through presentState, as in the rules,
/// so that other words for the same thing are no difference. What one side does not tell is no difference
/// either; where both tell the same code, it speaks for the number of copies that it spells. Pure.
bool showsSize(const Instance &instance, const InstanceSize &size, SizeMatch match = {});

} // namespace dcs
