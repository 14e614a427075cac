// SPDX-License-Identifier: MIT
#pragma once

#include "model/BatchSettings.h"
#include "operations/Operation.h"
#include "operations/journal/JournalOpening.h"
#include "operations/journal/JournalQuery.h"

#include <QDateTime>
#include <QList>
#include <QLockFile>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;

namespace dcs {

/// A batch (Operation::batchId) as the journal knows it.
struct JournalBatch {
    /// None of a resize that is alone, and of a batch that a version of the program recorded that kept none.
    std::optional<BatchSettings> settings = {};
    QList<Operation> operations = {}; ///< in the order of the batch; their id is 0
};

/// The record of all resizes: what makes them survive a crash, and who did what and when. One SQLite file
/// that several running copies of the program may share. A write that returned without a problem is on the
/// disk. Every call blocks for one short statement, and for lockedWaitMs at most while another copy writes:
/// then its problem is Locked. It keeps no secrets, since operations carry none. GUI thread; needs a
/// QCoreApplication.
class Journal {
public:
    static constexpr int busyTimeoutMs = 5'000; ///< of opening, and of threads that read
    static constexpr int lockedWaitMs = 20;
    /// Raised, once released, with every change of the tables and every new state or other stored word.
    static constexpr int schemaVersion = 3;

    /// Opens or creates the file, and its folder; check opening() before use.
    explicit Journal(const QString &path);
    /// Operations left unsettled are for other copies to adopt from now on.
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    const JournalOpening &opening() const { return m_opening; }

    /// Records a new operation; to be called before the first byte of its POST. If there is a problem,
    /// nothing may be sent.
    std::optional<JournalProblem> append(const Operation &operation);
    /// Records a change of an operation of this copy: one it appended or adopted. WriteFailed if there is
    /// none, AlreadyUnsettled if it was settled and the instance has another one now. Both are WriteFailed if
    /// another file has taken the place of the one that was opened, or none is there: nobody would ever read
    /// what is written.
    std::optional<JournalProblem> update(const Operation &operation);

    /// Records the settings of a batch, in place of those it had. Belongs into one with its operations
    /// (together).
    std::optional<JournalProblem> putSettings(const QString &batchId, const BatchSettings &settings);

    /// All that work writes is on the disk when this returns without a problem, or nothing of it: as when
    /// work returns one. Other copies wait meanwhile. Not within another call of it.
    std::optional<JournalProblem> together(const std::function<std::optional<JournalProblem>()> &work);

    /// Takes over the unsettled operations of copies of the program that no longer run, oldest first. Exactly
    /// one copy gets each. Their id is 0: only uuid names them.
    JournalAnswer<QList<Operation>> adopt();

    /// All operations of a batch, whichever copy looks after them.
    JournalAnswer<JournalBatch> batch(const QString &batchId) const;

    JournalAnswer<qint64> count(const JournalFilter &filter) const;
    /// At most limit operations, newest first, after the offset newest ones. Their id is 0.
    JournalAnswer<QList<Operation>> page(const JournalFilter &filter, qint64 offset, qint64 limit) const;

private:
    JournalAnswer<QStringList> deadOwners() const;
    JournalAnswer<QList<Operation>> takeOver();
    std::optional<JournalProblem> problemOfLocation() const;

    QString m_owner; ///< random name of this object among all copies of the program
    QLockFile m_ownerLock; ///< held while this object lives
    const std::unique_ptr<QSqlDatabase> m_database; ///< not valid until the file is opened
    JournalOpening m_opening;
    QDateTime m_birth; ///< of the file that was opened; invalid where the file system tells none
};

} // namespace dcs
