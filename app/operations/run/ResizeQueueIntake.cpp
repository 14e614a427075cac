// SPDX-License-Identifier: MIT
// How operations come into the queue: submitted, or left behind by copies of the program that died.
#include "operations/journal/Journal.h"
#include "operations/run/JournalRecovery.h"
#include "operations/run/OperationRunner.h"
#include "operations/run/ResizeQueue.h"

#include <QSet>

namespace dcs {

std::optional<JournalProblem> ResizeQueue::useJournal(Journal *journal)
{
    m_journal = journal;
    m_store.setJournal(journal);
    m_adoption.start(m_settings.adoptionMs);
    const std::optional<JournalProblem> problem = adopt();
    const bool isLocked = problem && problem->kind == JournalProblem::Kind::Locked;
    return isLocked ? std::nullopt : problem; // it is tried again
}

/// Writes down what could not be written, as long as there is any.
void ResizeQueue::catchUp()
{
    const QList<int> written = m_store.catchUp();
    for (const int id : written)
        Q_EMIT changed(id);
    catchUpLater();
}

void ResizeQueue::catchUpLater()
{
    if (m_store.isBehind() && !m_catchUp.isActive())
        m_catchUp.start(m_settings.catchUpMs);
}

std::optional<JournalProblem> ResizeQueue::adopt()
{
    if (!m_journal)
        return std::nullopt;
    const JournalRecovery earlier = takeOverBatches(m_journal);
    for (const UnfinishedBatch &run : earlier.batches)
        takeOver(run);
    return earlier.problem;
}

std::optional<int> ResizeQueue::submit(
    DcsClient *client, const Requester &requester, const ResizeRequest &request)
{
    adopt();
    if (isUnsettled(request.instanceId))
        return std::nullopt;
    useIfOther(client);
    const int id =
        add(m_store.record({newOperation(*client, requester, request, m_clock())}).constFirst(), {});
    catchUpLater();
    announce(id);
    OperationRunner *run = m_runners.value(id);
    if (run && run->operation().isPending())
        begin(run);
    return id;
}

QString ResizeQueue::submitBatch(DcsClient *client, const Requester &requester,
    const QList<ResizeRequest> &requests, const BatchSettings &settings)
{
    adopt();
    useIfOther(client);
    const QString batchId = newUuid();
    QSet<QString> unsettled;
    for (const OperationRunner *run : std::as_const(m_runners))
        unsettled.insert(run->operation().request.instanceId);
    QList<Operation> operations;
    for (const ResizeRequest &request : requests) {
        Operation operation = newOperation(*client, requester, request, m_clock());
        operation.batchId = batchId;
        if (unsettled.contains(request.instanceId)) {
            operation.state = OperationState::Skipped;
            operation.failure = FailureReason::OperationUnsettled;
            operation.finishedAt = operation.startedAt;
        } else {
            operation.state = OperationState::Waiting;
            operation.waitReason = WaitReason::Turn;
            unsettled.insert(request.instanceId);
        }
        operations.append(operation);
    }
    const QList<Operation> recorded = m_store.record(operations, settings);
    QList<int> ids;
    for (const Operation &operation : recorded)
        ids.append(add(operation, settings));
    catchUpLater();
    for (const int id : std::as_const(ids))
        announce(id);
    advance(batchId);
    return batchId;
}

int ResizeQueue::add(const Operation &operation, const BatchSettings &settings)
{
    const Operation added = m_store.take(operation);
    if (!added.isSettled()) {
        const auto plan = m_plans.find(added.batchKey());
        if (plan != m_plans.end())
            plan->operations.append(added.id);
        else
            m_plans.insert(added.batchKey(), {BatchScheduler(settings), {added.id}});
        makeRunner(added);
    }
    return added.id;
}

void ResizeQueue::announce(int id)
{
    const bool isSettled = operation(id).isSettled();
    Q_EMIT added(id);
    if (isSettled)
        Q_EMIT settled(id);
}

void ResizeQueue::takeOver(const UnfinishedBatch &earlier)
{
    QList<int> ids;
    for (const Operation &operation : earlier.operations)
        ids.append(m_store.take(operation).id);
    m_plans.insert(earlier.operations.constFirst().batchKey(), {earlier.rolling, ids});
    for (const int id : std::as_const(ids)) {
        const Operation operation = m_store.at(id);
        OperationRunner *run = operation.isSettled() ? nullptr : makeRunner(operation);
        Q_EMIT added(id);
        if (run && !operation.isPending())
            run->resumeWatch();
    }
}

} // namespace dcs
