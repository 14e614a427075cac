// SPDX-License-Identifier: MIT
#include "operations/run/OperationStore.h"

#include "operations/journal/Journal.h"

#include <utility>

namespace dcs {

QList<Operation> OperationStore::record(
    QList<Operation> operations, const std::optional<BatchSettings> &settings)
{
    catchUp();
    const auto recordAll = [&]() -> std::optional<JournalProblem> {
        if (settings && !operations.isEmpty()) {
            const QString batchId = operations.constFirst().batchKey();
            if (const std::optional<JournalProblem> problem = m_journal->putSettings(batchId, *settings))
                return problem;
        }
        for (Operation &operation : operations) {
            if (const std::optional<JournalProblem> problem = record(operation))
                return problem;
        }
        return std::nullopt;
    };
    const std::optional<JournalProblem> problem = m_journal ? m_journal->together(recordAll) : std::nullopt;
    if (!problem)
        return operations;
    for (Operation &operation : operations) {
        operation.state = OperationState::Failed;
        operation.failure = FailureReason::NotRecorded;
        operation.waitReason = WaitReason::None;
        operation.finishedAt = operation.startedAt;
        operation.journalProblem = problem->detail;
    }
    return operations;
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

void OperationStore::catchUp()
{
    const QSet<int> unwritten = m_unwritten;
    for (const int id : unwritten) {
        Operation operation = at(id);
        if (operation.failure != FailureReason::NotRecorded)
            operation.journalProblem.reset();
        put(operation);
    }
}

const Operation &OperationStore::take(Operation operation)
{
    operation.id = static_cast<int>(m_operations.size()) + 1;
    m_recorded.insert(operation.id, operation.state);
    m_operations.append(std::move(operation));
    return m_operations.constLast();
}

std::optional<QString> OperationStore::put(const Operation &operation)
{
    Operation &stored = m_operations[operation.id - 1];
    std::optional<QString> problem = stored.journalProblem;
    if (m_journal && m_recorded.value(operation.id) != operation.state) {
        const std::optional<JournalProblem> unwritten = m_journal->update(operation);
        problem = unwritten ? unwritten->detail : operation.journalProblem;
        if (unwritten) {
            m_unwritten.insert(operation.id);
        } else {
            m_recorded.insert(operation.id, operation.state);
            m_unwritten.remove(operation.id);
        }
    }
    stored = operation;
    stored.journalProblem = problem;
    return problem;
}

} // namespace dcs
