// SPDX-License-Identifier: MIT
#pragma once

#include "model/ResizeRules.h"

namespace dcs {

/// The second question about a change, naming the instance: in production always, otherwise for a change of
/// type or one that can lose data. Empty: nothing is asked.
QString resizeQuestion(const Instance &instance, const Candidate &change, bool production);

} // namespace dcs
