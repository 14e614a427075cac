// SPDX-License-Identifier: MIT
#include "ui/operations/RunSummary.h"

#include "ui/operations/OperationTexts.h"

namespace dcs {

namespace {

bool waitsForATime(const Operation &operation)
{
    const bool isPlanned = operation.waitReason == WaitReason::StartTime
        || operation.waitReason == WaitReason::PauseBetween || operation.waitReason == WaitReason::OwnWindow;
    return operation.state == OperationState::Waiting && isPlanned && operation.waitsUntil.isValid();
}

void count(RunSummary &summary, const Operation &operation)
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
void tellHow(RunSummary &summary, const RollingRun &run)
{
    summary.pause = run.pauseReason();
    summary.inOwnWindow = run.settings().inOwnWindow;
    if (run.isPaused() && run.settings().notBefore) {
        summary.nextReason = WaitReason::StartTime;
        summary.nextAt = *run.settings().notBefore;
    }
}

} // namespace

QList<RunSummary> runSummaries(const ResizeQueue &queue)
{
    QList<RunSummary> summaries;
    QHash<QString, qsizetype> places; // in the list, by run id
    for (const Operation &operation : queue.operations()) {
        const QString &runId = operation.runId();
        if (!places.contains(runId)) {
            places.insert(runId, summaries.size());
            RunSummary summary;
            summary.runId = runId;
            summary.profileText = operation.profileText;
            summary.who = operation.who;
            summary.canResume = queue.canResume(runId);
            summary.isBatch = !operation.batchId.isEmpty();
            summary.instanceName = OperationTexts::instance(operation);
            if (const RollingRun *run = queue.run(runId))
                tellHow(summary, *run);
            summaries.append(summary);
        }
        count(summaries[places.value(runId)], operation);
    }
    return summaries;
}

QList<Operation> operationsOf(const ResizeQueue &queue, const QString &runId)
{
    QList<Operation> operations;
    for (const Operation &operation : queue.operations()) {
        if (operation.runId() == runId)
            operations.append(operation);
    }
    return operations;
}

void pauseRuns(ResizeQueue *queue)
{
    const QList<RunSummary> summaries = runSummaries(*queue);
    for (const RunSummary &summary : summaries) {
        if (summary.notSent > 0)
            queue->pause(summary.runId);
    }
}

} // namespace dcs
