// SPDX-License-Identifier: MIT
#include "ui/operations/batches/BatchSummary.h"

#include "ui/operations/OperationTexts.h"

namespace dcs {

namespace {

bool waitsForATime(const Operation &operation)
{
    const bool isPlanned = operation.waitReason == WaitReason::StartTime
        || operation.waitReason == WaitReason::PauseBetween || operation.waitReason == WaitReason::OwnWindow;
    return operation.state == OperationState::Waiting && isPlanned && operation.waitsUntil.isValid();
}

void count(BatchSummary &summary, const Operation &operation)
{
    ++summary.total;
    if (operation.isPending())
        ++summary.notSent;
    else if (!operation.isSettled())
        ++summary.inProgress;
    else if (operation.state == OperationState::Done)
        ++summary.done;
    else if (operation.state == OperationState::Failed)
        ++summary.failed;
    else if (operation.state == OperationState::Skipped)
        ++summary.skipped;
    else
        ++summary.cancelled;
    if (waitsForATime(operation) && (!summary.nextAt.isValid() || operation.waitsUntil < summary.nextAt)) {
        summary.nextAt = operation.waitsUntil;
        summary.nextReason = operation.waitReason;
    }
}

/// How the run goes on, or would.
void tellHow(BatchSummary &summary, const BatchScheduler &batch)
{
    summary.pause = batch.pauseReason();
    summary.inOwnWindow = batch.settings().inOwnWindow;
    if (batch.isPaused() && batch.settings().notBefore) {
        summary.nextReason = WaitReason::StartTime;
        summary.nextAt = *batch.settings().notBefore;
    }
}

} // namespace

QList<BatchSummary> batchSummaries(const ResizeQueue &queue)
{
    QList<BatchSummary> summaries;
    QHash<QString, qsizetype> locations; // in the list, by run id
    for (const Operation &operation : queue.operations()) {
        const QString &batchId = operation.batchKey();
        if (!locations.contains(batchId)) {
            locations.insert(batchId, summaries.size());
            BatchSummary summary;
            summary.batchId = batchId;
            summary.projectId = operation.projectId;
            summary.profileText = operation.profileText;
            summary.isBatch = !operation.batchId.isEmpty();
            summary.instanceName = OperationTexts::instance(operation);
            if (const BatchScheduler *batch = queue.batch(batchId))
                tellHow(summary, *batch);
            summaries.append(summary);
        }
        count(summaries[locations.value(batchId)], operation);
    }
    return summaries;
}

QList<Operation> operationsOf(const ResizeQueue &queue, const QString &batchId)
{
    QList<Operation> operations;
    for (const Operation &operation : queue.operations()) {
        if (operation.batchKey() == batchId)
            operations.append(operation);
    }
    return operations;
}

void pauseBatches(ResizeQueue *queue, const std::optional<QString> &projectId)
{
    const QList<BatchSummary> summaries = batchSummaries(*queue);
    for (const BatchSummary &summary : summaries) {
        if (summary.notSent > 0 && (!projectId || summary.projectId == *projectId))
            queue->pause(summary.batchId);
    }
}

} // namespace dcs
