// SPDX-License-Identifier: MIT
#include "operations/run/EarlierRuns.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace dcs {

namespace {

/// Paused, with all else as what has ended of it left it: whether a canary is needed, and when the next one
/// may start.
RollingRun rollingOf(const JournalRun &run)
{
    const bool isAlone = run.operations.constFirst().batchId.isEmpty();
    RollingRun rolling(run.settings.value_or(BatchSettings{.maxRunning = 1}));
    rolling.pause(run.settings || isAlone ? PauseReason::EarlierRun : PauseReason::SettingsNotKept);
    QList<Operation> ended = run.operations;
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
            operation.waitReason = WaitReason::EarlierRun;
        }
    }
    return operations;
}

} // namespace

EarlierRuns takeOverRuns(Journal *journal)
{
    EarlierRuns result;
    const JournalAnswer<QList<Operation>> adopted = journal->adopt();
    result.problem = adopted.problem;
    QStringList runIds;
    QHash<QString, QList<Operation>> operations; // by run id
    for (const Operation &operation : adopted.value) {
        if (!operations.contains(operation.runId()))
            runIds.append(operation.runId());
        operations[operation.runId()].append(operation);
    }
    for (const QString &runId : std::as_const(runIds)) {
        const JournalAnswer<JournalRun> whole = journal->run(runId);
        if (whole.problem)
            result.problem = whole.problem;
        const JournalRun run = whole.problem ? JournalRun{{}, operations.value(runId)} : whole.value;
        result.runs.append({rollingOf(run), held(run.operations)});
    }
    return result;
}

} // namespace dcs
