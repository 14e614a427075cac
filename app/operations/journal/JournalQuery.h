// SPDX-License-Identifier: MIT
#pragma once

#include "operations/Operation.h"

#include <QList>
#include <QString>

#include <optional>

class QSqlDatabase;

namespace dcs {

/// Why the journal did not do what it was asked for.
struct JournalProblem {
    enum class Kind {
        AlreadyUnsettled, ///< the instance has an operation whose end is not known, here or in another
                          ///< process
        WriteFailed, ///< nothing was written: disk full, read-only, locked, not open
        ReadFailed
    };
    Kind kind = Kind::WriteFailed;
    QString detail; ///< text of the database; "" if AlreadyUnsettled or not open
};

/// What was read; value is empty if there is a problem.
template <typename T> struct JournalAnswer {
    T value{};
    std::optional<JournalProblem> problem = {};
};

/// Which operations a list shows; a default-constructed filter lets all pass.
struct JournalFilter {
    /// Part of instance name, instance id, request id or error code; letters of ASCII without regard to case.
    QString text = {};
    QList<OperationState> states = {}; ///< empty: all
    QString olderThan = {}; ///< uuid: only what was recorded before this operation; "": no bound
};

/// Whether the operation passes text and states of the filter, as the journal sees it.
bool passes(const JournalFilter &filter, const Operation &operation);

/// How many operations of an open journal pass the filter. One statement, in the thread of the database.
JournalAnswer<qint64> countOperations(const QSqlDatabase &database, const JournalFilter &filter);
/// At most limit of them, newest first, after the offset newest ones. Their id is 0.
JournalAnswer<QList<Operation>> readOperations(
    const QSqlDatabase &database, const JournalFilter &filter, qint64 offset, qint64 limit);

} // namespace dcs
