// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRules.h"

namespace dcs {

/// The second question about a change, naming the instance: always, as where a word is
/// to be typed, or only for a change of
/// type and one that can lose data. Empty: nothing is asked.
QString resizeQuestion(const Instance &instance, const Candidate &change, bool always);

} // namespace dcs
