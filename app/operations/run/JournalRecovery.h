// SPDX-License-Identifier: MIT
#pragma once

#include "operations/journal/Journal.h"
#include "operations/run/BatchScheduler.h"

namespace dcs {

/// A run of an earlier process that did not come to its end there.
struct UnfinishedBatch {
    BatchScheduler rolling; ///< goes on where it stood, once it is resumed: paused
    QList<Operation> operations; ///< all of it, in its order; those not sent wait with UnfinishedBatch
};

struct JournalRecovery {
    QList<UnfinishedBatch> batches; ///< oldest first
    std::optional<JournalProblem> problem; ///< why some are missing, or what is missing of them
};

/// Takes over the unsettled operations of copies of the program that no longer run, each with its whole run.
/// A run whose settings are not in the journal is paused with SettingsNotKept, and has one operation at a
/// time; the others are paused with UnfinishedBatch.
JournalRecovery takeOverBatches(Journal *journal);

} // namespace dcs
