// SPDX-License-Identifier: MIT
#pragma once

#include "operations/BatchSettings.h"
#include "operations/Operation.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace dcs {

class Journal;
struct JournalProblem;

/// The operations of this process, in memory, and every state of theirs in the journal.
class OperationStore {
public:
    /// From now on everything is written to it; it must outlive the store. Without one nothing is written.
    void setJournal(Journal *journal) { m_journal = journal; }

    /// Oldest first; the operation with id n is at n - 1.
    const QList<Operation> &all() const { return m_operations; }
    const Operation &at(int id) const { return m_operations.at(id - 1); }

    /// Writes new operations down, with the settings of their run if it has some, all of it or none. Returns
    /// them as they stand then: Failed with NotRecorded if they could not be written, Skipped those of
    /// instances with an unsettled operation in another copy of the program. They are not taken yet.
    QList<Operation> record(
        QList<Operation> operations, const std::optional<BatchSettings> &settings = std::nullopt);
    /// Writes the new settings of a run down. If that fails, the next operation to be sent will fail too.
    void putSettings(const QString &batchId, const BatchSettings &settings);
    /// Takes an operation that is written down; returns it with its id.
    const Operation &take(Operation operation);
    /// Takes the newer values of an operation, and writes them down if it is in another state than the one
    /// written last. What could not be written is tried again with the next state of it, and with the next
    /// new operation of any. The text of the database if the present state is not written.
    std::optional<QString> put(const Operation &operation);

private:
    std::optional<JournalProblem> record(Operation &operation) const;
    /// Tries once more to write down what could not be: a disk that was full may have room again.
    void catchUp();

    Journal *m_journal = nullptr;
    QList<Operation> m_operations;
    QHash<int, OperationState> m_recorded; ///< state as it stands in the journal, by id
    QSet<int> m_unwritten; ///< ids of those that stand there in an older state
};

} // namespace dcs
