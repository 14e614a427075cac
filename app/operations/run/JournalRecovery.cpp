// SPDX-License-Identifier: MIT
#include "operations/run/JournalRecovery.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace dcs {

namespace {

/// Paused, with all else as what has ended of it left it: whether a canary is needed, and when the next one
/// may start.
BatchScheduler rollingOf(const JournalBatch &batch)
{
    const bool isAlone = batch.operations.constFirst().batchId.isEmpty();
    BatchScheduler rolling(batch.settings.value_or(BatchSettings{.maxRunning = 1}));
    rolling.pause(batch.settings || isAlone ? PauseReason::UnfinishedBatch : PauseReason::SettingsNotKept);
    QList<Operation> ended = batch.operations;
    ended.removeIf([](const Operation &operation) { return !operation.isSettled(); });
    std::stable_sort(ended.begin(), ended.end(),
        [](const Operation &a, const Operation &b) { return a.finishedAt < b.finishedAt; });
    for (const Operation &operation : std::as_const(ended))
        rolling.settled(operation, operation.finishedAt);
    return rolling;
}

QList<Operation> held(QList<Operation> operations)
{
    for (Operation &operation : operations) {
        if (operation.isPending()) {
            operation.state = OperationState::Waiting;
            operation.waitReason = WaitReason::UnfinishedBatch;
        }
    }
    return operations;
}

} // namespace

JournalRecovery takeOverBatches(Journal *journal)
{
    JournalRecovery result;
    const JournalAnswer<QList<Operation>> adopted = journal->adopt();
    result.problem = adopted.problem;
    QStringList batchIds;
    QHash<QString, QList<Operation>> operations; // by run id
    for (const Operation &operation : adopted.value) {
        if (!operations.contains(operation.batchKey()))
            batchIds.append(operation.batchKey());
        operations[operation.batchKey()].append(operation);
    }
    for (const QString &batchId : std::as_const(batchIds)) {
        const JournalAnswer<JournalBatch> whole = journal->batch(batchId);
        if (whole.problem)
            result.problem = whole.problem;
        const JournalBatch batch = whole.problem ? JournalBatch{{}, operations.value(batchId)} : whole.value;
        result.batches.append({rollingOf(batch), held(batch.operations)});
    }
    return result;
}

} // namespace dcs
