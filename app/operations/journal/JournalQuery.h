// SPDX-License-Identifier: MIT
#pragma once

#include "model/BatchSettings.h"
#include "operations/Operation.h"
#include "operations/journal/JournalProblem.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

class QSqlDatabase;

namespace dcs {

/// A batch (Operation::batchId) as the journal knows it.
struct JournalBatch {
    /// None of a resize that is alone, and of a batch that a version of the program recorded that kept none.
    std::optional<BatchSettings> settings = {};
    QList<Operation> operations = {}; ///< in the order of the batch; their id is 0
};

/// How far a batch is, by what the journal has of its operations.
struct JournalBatchCounts {
    QString batchId;
    int number = 0; ///< from 1, by the time of the confirmation
    QDateTime confirmedAt; ///< UTC
    int total = 0;
    int done = 0;
    int failed = 0;
    int skipped = 0;
    int cancelled = 0;
    int notSent = 0; ///< Queued or Waiting
    int inProgress() const { return total - done - failed - skipped - cancelled - notSent; }
    bool isOver() const { return total == done + failed + skipped + cancelled; }
    friend bool operator==(const JournalBatchCounts &, const JournalBatchCounts &) = default;
};

/// Which operations a list shows; a default-constructed filter lets all pass.
struct JournalFilter {
    /// Part of instance name, instance id, request id or error code; letters of ASCII without regard to case.
    QString text = {};
    QList<OperationState> states = {}; ///< empty: all
    QDateTime since = {}; ///< UTC: confirmed then or later; invalid: no bound
    QDateTime before = {}; ///< UTC: confirmed before it; invalid: no bound
    QString batch = {}; ///< Operation::batchKey(); "": all
    QString olderThan = {}; ///< uuid: only what was recorded before this operation; "": no bound
    friend bool operator==(const JournalFilter &, const JournalFilter &) = default;
};

/// Whether the operation passes text, states, times and batch of the filter, as the journal sees it.
bool passes(const JournalFilter &filter, const Operation &operation);

/// How many operations of an open journal pass the filter. One statement, in the thread of the database.
JournalAnswer<qint64> countOperations(const QSqlDatabase &database, const JournalFilter &filter);
/// At most limit of them, newest first, after the offset newest ones. Their id is 0.
JournalAnswer<QList<Operation>> readOperations(
    const QSqlDatabase &database, const JournalFilter &filter, qint64 offset, qint64 limit);

/// A batch, or an operation that is alone (by its uuid).
JournalAnswer<JournalBatch> readBatch(const QSqlDatabase &database, const QString &batchId);
/// All batches, the oldest first.
JournalAnswer<QList<JournalBatchCounts>> readBatchCounts(const QSqlDatabase &database);

} // namespace dcs
