// SPDX-License-Identifier: MIT
#pragma once

#include "operations/journal/Journal.h"
#include "operations/run/RollingRun.h"

namespace dcs {

/// A run of an earlier run of the program that did not come to its end there.
struct EarlierRun {
    RollingRun rolling; ///< goes on where it stood, once it is resumed: paused
    QList<Operation> operations; ///< all of it, in its order; those not sent wait with EarlierRun
};

struct EarlierRuns {
    QList<EarlierRun> runs; ///< oldest first
    std::optional<JournalProblem> problem; ///< why some are missing, or what is missing of them
};

/// Takes over the unsettled operations of copies of the program that no longer run, each with its whole run.
/// A run whose settings are not in the journal is paused with SettingsNotKept, and has one operation at a
/// time; the others are paused with EarlierRun.
EarlierRuns takeOverRuns(Journal *journal);

} // namespace dcs
