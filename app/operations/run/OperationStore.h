// SPDX-License-Identifier: MIT
#pragma once

#include "model/BatchSettings.h"
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
    /// instances with an unsettled operation in another copy of the program. They are not taken yet. As they
    /// were if the journal is locked: they are written down later, once they are taken, at the latest before
    /// the first of them is sent.
    QList<Operation> record(
        QList<Operation> operations, const std::optional<BatchSettings> &settings = std::nullopt);
    /// Writes the new settings of a batch down. If that fails, the next operation to be sent will fail too.
    void putSettings(const QString &batchId, const BatchSettings &settings);
    /// Takes an operation that is written down; returns it with its id.
    const Operation &take(Operation operation);
    /// Takes the newer values of an operation, and writes them down if it is in another state than the one
    /// written last. What could not be written is tried again with the next state of it, with the next new
    /// operation of any, and by catchUp().
    void put(const Operation &operation);
    /// Writes the newer values down first, and takes them only if that was done. AlreadyUnsettled if the
    /// instance has an unsettled operation in another copy of the program.
    std::optional<JournalProblem> putAhead(const Operation &operation);

    /// Something is not written down yet as it stands.
    bool isBehind() const { return !m_unwritten.isEmpty() || !m_unrecorded.isEmpty(); }
    /// Tries once more to write down what could not be: a disk that was full may have room again, a lock may
    /// be gone. The ids of operations that stand there now.
    QList<int> catchUp();

private:
    /// A run that the journal was locked for when it was confirmed.
    struct Unrecorded {
        std::optional<BatchSettings> settings;
        QList<int> operations; ///< ids
    };
    std::optional<JournalProblem> record(Operation &operation) const;
    std::optional<JournalProblem> recordAll(
        QList<Operation> &operations, const std::optional<BatchSettings> &settings) const;
    std::optional<JournalProblem> recordRun(const QString &batchId);

    Journal *m_journal = nullptr;
    QList<Operation> m_operations;
    QHash<int, OperationState> m_recorded; ///< state as it stands in the journal, by id
    QHash<QString, Unrecorded> m_unrecorded; ///< by run id
    QSet<int> m_unwritten; ///< ids of those that stand there in an older state
};

} // namespace dcs
