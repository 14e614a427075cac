// SPDX-License-Identifier: MIT
#include "operations/run/OperationStore.h"

#include "operations/journal/Journal.h"

#include <utility>

namespace dcs {

QList<Operation> OperationStore::record(
    QList<Operation> operations, const std::optional<BatchSettings> &settings)
{
    catchUp();
    if (operations.isEmpty() || !m_journal)
        return operations;
    QList<Operation> written = operations;
    const std::optional<JournalProblem> problem = recordAll(written, settings);
    if (problem && problem->kind == JournalProblem::Kind::Locked) {
        m_unrecorded.insert(operations.constFirst().batchKey(), {settings, {}});
        return operations;
    }
    if (!problem)
        return written;
    for (Operation &operation : operations) {
        operation.state = OperationState::Failed;
        operation.failure = FailureReason::NotRecorded;
        operation.waitReason = WaitReason::None;
        operation.finishedAt = operation.startedAt;
        operation.journalProblem = problem->detail;
    }
    return operations;
}

std::optional<JournalProblem> OperationStore::recordAll(
    QList<Operation> &operations, const std::optional<BatchSettings> &settings) const
{
    return m_journal->together([&]() -> std::optional<JournalProblem> {
        if (settings) {
            const QString batchId = operations.constFirst().batchKey();
            if (const std::optional<JournalProblem> problem = m_journal->putSettings(batchId, *settings))
                return problem;
        }
        for (Operation &operation : operations) {
            if (const std::optional<JournalProblem> problem = record(operation))
                return problem;
        }
        return std::nullopt;
    });
}

std::optional<JournalProblem> OperationStore::recordRun(const QString &batchId)
{
    const Unrecorded run = m_unrecorded.value(batchId);
    QList<Operation> operations;
    for (const int id : run.operations)
        operations.append(at(id));
    if (const std::optional<JournalProblem> problem = recordAll(operations, run.settings))
        return problem;
    for (const Operation &operation : std::as_const(operations))
        m_recorded.insert(operation.id, operation.state);
    m_unrecorded.remove(batchId);
    return std::nullopt;
}

std::optional<JournalProblem> OperationStore::putAhead(const Operation &operation)
{
    std::optional<JournalProblem> problem;
    if (m_unrecorded.contains(operation.batchKey()))
        problem = recordRun(operation.batchKey());
    if (!problem && m_journal)
        problem = m_journal->update(operation);
    if (problem)
        return problem;
    m_recorded.insert(operation.id, operation.state);
    m_unwritten.remove(operation.id);
    m_operations[operation.id - 1] = operation;
    return std::nullopt;
}

void OperationStore::putSettings(const QString &batchId, const BatchSettings &settings)
{
    if (m_journal)
        m_journal->putSettings(batchId, settings);
}

std::optional<JournalProblem> OperationStore::record(Operation &operation) const
{
    const std::optional<JournalProblem> problem = m_journal->append(operation);
    if (!problem || problem->kind != JournalProblem::Kind::AlreadyUnsettled)
        return problem;
    operation.state = OperationState::Skipped;
    operation.failure = FailureReason::OperationUnsettled;
    operation.waitReason = WaitReason::None;
    operation.finishedAt = operation.startedAt;
    return m_journal->append(operation);
}

QList<int> OperationStore::catchUp()
{
    const QStringList batchIds = m_unrecorded.keys();
    for (const QString &batchId : batchIds)
        recordRun(batchId);
    QList<int> written;
    const QSet<int> unwritten = m_unwritten;
    for (const int id : unwritten) {
        Operation operation = at(id);
        if (operation.failure != FailureReason::NotRecorded)
            operation.journalProblem.reset();
        put(operation);
        if (!m_unwritten.contains(id))
            written.append(id);
    }
    return written;
}

const Operation &OperationStore::take(Operation operation)
{
    operation.id = static_cast<int>(m_operations.size()) + 1;
    m_recorded.insert(operation.id, operation.state);
    const auto unrecorded = m_unrecorded.find(operation.batchKey());
    if (unrecorded != m_unrecorded.end())
        unrecorded->operations.append(operation.id);
    m_operations.append(std::move(operation));
    return m_operations.constLast();
}

void OperationStore::put(const Operation &operation)
{
    Operation &stored = m_operations[operation.id - 1];
    std::optional<QString> problem = stored.journalProblem;
    if (m_unrecorded.contains(operation.batchKey())) {
        problem = operation.journalProblem; // it will be written as it stands then
    } else if (m_journal && m_recorded.value(operation.id) != operation.state) {
        const std::optional<JournalProblem> unwritten = m_journal->update(operation);
        if (!unwritten) {
            m_recorded.insert(operation.id, operation.state);
            m_unwritten.remove(operation.id);
            problem = operation.journalProblem;
        } else {
            m_unwritten.insert(operation.id);
            if (unwritten->kind != JournalProblem::Kind::Locked) // that passes
                problem = unwritten->detail;
        }
    }
    stored = operation;
    stored.journalProblem = problem;
}

} // namespace dcs
