// SPDX-License-Identifier: MIT
#include "operations/OperationStore.h"

#include "operations/Journal.h"

#include <utility>

namespace dcs {

const Operation &OperationStore::add(Operation operation)
{
    std::optional<JournalProblem> problem = m_journal ? m_journal->append(operation) : std::nullopt;
    if (problem && problem->kind == JournalProblem::Kind::AlreadyUnsettled) {
        operation.state = OperationState::Skipped;
        operation.failure = FailureReason::OperationUnsettled;
        operation.finishedAt = operation.startedAt;
        problem = m_journal->append(operation);
    } else if (problem) {
        operation.state = OperationState::Failed;
        operation.failure = FailureReason::NotRecorded;
        operation.finishedAt = operation.startedAt;
    }
    if (problem)
        operation.journalProblem = problem->detail;
    return append(std::move(operation));
}

const Operation &OperationStore::adopt(Operation operation) { return append(std::move(operation)); }

const Operation &OperationStore::append(Operation operation)
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
        if (!unwritten)
            m_recorded.insert(operation.id, operation.state);
    }
    stored = operation;
    stored.journalProblem = problem;
    return problem;
}

} // namespace dcs
