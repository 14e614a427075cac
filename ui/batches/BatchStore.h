// SPDX-License-Identifier: MIT
#pragma once

#include "operations/journal/JournalReader.h"
#include "operations/run/ResizeQueue.h"

#include <QObject>
#include <QTimer>

namespace dcs {

/// The batches of the journal, and one of them with its operations, kept up to date. Without a journal those
/// of this process. What is read comes later, from the event loop.
class BatchStore : public QObject {
    Q_OBJECT
public:
    /// reader: null without a journal. Both outlive the store.
    BatchStore(const ResizeQueue *queue, JournalReader *reader, QObject *parent = nullptr);

    /// The oldest first.
    const QList<JournalBatchCounts> &batches() const { return m_batches; }
    /// Of the chosen batch, in its order; empty until it has been read.
    const QList<Operation> &operations() const { return m_operations; }
    const BatchSettings &settings() const { return m_settings; }
    const QString &chosen() const { return m_chosen; }
    void choose(const QString &batchId);
    /// Reads once more, a moment later: many changes are read once.
    void readSoon();
    bool hasProblem() const { return m_hasProblem; }

Q_SIGNALS:
    void batchesChanged();
    void chosenChanged();

private:
    void read();
    void readChosen();
    void takeLive();
    QList<JournalBatchCounts> ofThisProcess() const;

    const ResizeQueue *m_queue;
    JournalReader *m_reader;
    QObject m_chosenAsker; ///< a question of its own beside that for all
    QTimer m_soon;
    QList<JournalBatchCounts> m_batches;
    QList<Operation> m_operations;
    BatchSettings m_settings;
    QString m_chosen;
    bool m_hasProblem = false;
};

} // namespace dcs
