// SPDX-License-Identifier: MIT
#pragma once

#include "operations/Operation.h"

#include <QHash>
#include <QList>

namespace dcs {

class Journal;

/// The operations of this run of the program, in memory, and every state of theirs in the journal.
class OperationStore {
public:
    /// From now on everything is written to it; it must outlive the store. Without one nothing is written.
    void setJournal(Journal *journal) { m_journal = journal; }

    /// Oldest first; the operation with id n is at n - 1.
    const QList<Operation> &all() const { return m_operations; }
    const Operation &at(int id) const { return m_operations.at(id - 1); }

    /// Takes a new operation, gives it its id and writes it down. If it cannot be written it is Failed with
    /// NotRecorded; if the instance has an unsettled operation in another copy of the program, it is Skipped.
    const Operation &add(Operation operation);
    /// Takes an operation that the journal has already; returns it with its id.
    const Operation &adopt(Operation operation);
    /// Takes the newer values of an operation, and writes them down if it is in another state than the one
    /// written last. The text of the database if the present state is not written.
    std::optional<QString> put(const Operation &operation);

private:
    const Operation &append(Operation operation);

    Journal *m_journal = nullptr;
    QList<Operation> m_operations;
    QHash<int, OperationState> m_recorded; ///< state as it stands in the journal, by id
};

} // namespace dcs
