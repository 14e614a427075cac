// SPDX-License-Identifier: MIT
#pragma once

#include "operations/journal/Journal.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>

class QSqlDatabase;

namespace dcs {

/// Reads a journal in a thread of its own, through connections that cannot write, so that no search, however
/// long, holds up the window. One question is answered after the other. GUI thread.
class JournalReader : public QObject {
    Q_OBJECT
public:
    template <typename T> using Done = std::function<void(const JournalAnswer<T> &)>;

    /// If the journal is not open, every answer is ReadFailed.
    explicit JournalReader(const JournalOpening &opening, QObject *parent = nullptr);
    /// Waits for the statement under way, but for no other.
    ~JournalReader() override;

    /// All answer once, from the event loop, unless the question is dropped: by the asker's next one, which
    /// takes its place, or since the asker is gone.
    void count(QObject *asker, const JournalFilter &filter, const Done<qint64> &done);
    /// At most limit operations, newest first.
    void page(QObject *asker, const JournalFilter &filter, qint64 limit, const Done<QList<Operation>> &done);
    /// All batches, the oldest first.
    void batches(QObject *asker, const Done<QList<JournalBatchCounts>> &done);
    /// One batch with its settings.
    void batch(QObject *asker, const QString &batchId, const Done<JournalBatch> &done);

private:
    using Answer = std::function<void()>; ///< tells the asker what was read
    using Read = std::function<Answer(const QSqlDatabase &)>;
    struct Question {
        QPointer<QObject> asker;
        Read read;
    };

    void ask(QObject *asker, const Read &read);
    void begin();
    Answer readInThread(const Read &read) const;
    void end(const Answer &answer);

    const JournalOpening m_opening;
    const QString m_connection; ///< name of the one that is open, if any
    QList<Question> m_waiting; ///< at most one of each asker
    bool m_isReading = false;
    QPointer<QObject> m_asker; ///< of the question that is being read; null if it was dropped
    QThreadPool m_thread; ///< has one
};

} // namespace dcs
