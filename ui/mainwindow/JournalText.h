// SPDX-License-Identifier: MIT
#pragma once

#include "operations/journal/Journal.h"

namespace dcs {

/// What there is to tell about the opening of the journal, in the present language; "" if all is well.
/// takeOverProblem: why the operations of earlier runs could not be taken over.
QString journalText(const JournalOpening &opening, const std::optional<JournalProblem> &takeOverProblem);

} // namespace dcs
