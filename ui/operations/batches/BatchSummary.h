// SPDX-License-Identifier: MIT
#pragma once

#include "operations/run/ResizeQueue.h"

namespace dcs {

/// How far a run is.
struct BatchSummary {
    QString batchId;
    QString projectId;
    QString profileText; ///< account and region, for display
    bool isBatch = false; ///< false: a single resize
    QString instanceName; ///< of the first resize; its id if it has none
    int total = 0;
    int done = 0;
    int failed = 0;
    int skipped = 0;
    int cancelled = 0;
    int inProgress = 0; ///< sent, and their end is not known
    int notSent = 0; ///< can still be cancelled
    PauseReason pause = PauseReason::None; ///< has a meaning while some are not sent
    /// What the next start waits for, if a time is known; of a paused run its start time.
    WaitReason nextReason = WaitReason::None;
    QDateTime nextAt; ///< UTC
    bool inOwnWindow = false; ///< each waits for the maintenance window of its instance

    bool isOver() const { return inProgress == 0 && notSent == 0; }
    bool isPaused() const { return notSent > 0 && pause != PauseReason::None; }
    friend bool operator==(const BatchSummary &, const BatchSummary &) = default;
};

/// Every run of this process, in the order of their first operations.
QList<BatchSummary> batchSummaries(const ResizeQueue &queue);

/// The operations of the run, in its order.
QList<Operation> operationsOf(const ResizeQueue &queue, const QString &batchId);

/// Pauses every run that has something to send; only those of the project if one is given.
void pauseBatches(ResizeQueue *queue, const std::optional<QString> &projectId = {});

} // namespace dcs
