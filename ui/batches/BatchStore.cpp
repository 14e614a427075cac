// SPDX-License-Identifier: MIT
#include "ui/batches/BatchStore.h"

#include "ui/operations/batches/BatchSummary.h"

#include <QHash>

namespace dcs {

namespace {

constexpr int soonMs = 250;

} // namespace

BatchStore::BatchStore(const ResizeQueue *queue, JournalReader *reader, QObject *parent)
    : QObject(parent), m_queue(queue), m_reader(reader)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &BatchStore::read);
    connect(queue, &ResizeQueue::added, this, &BatchStore::readSoon);
    connect(queue, &ResizeQueue::changed, this, &BatchStore::readSoon);
    connect(queue, &ResizeQueue::settled, this, &BatchStore::readSoon);
    connect(queue, &ResizeQueue::batchChanged, this, &BatchStore::readSoon);
    read();
}

void BatchStore::readSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void BatchStore::choose(const QString &batchId)
{
    if (m_chosen == batchId)
        return;
    m_chosen = batchId;
    m_operations.clear();
    m_settings = {};
    readChosen();
    Q_EMIT chosenChanged();
}

void BatchStore::read()
{
    if (m_reader) {
        m_reader->batches(this, [this](const JournalAnswer<QList<JournalBatchCounts>> &answer) {
            m_hasProblem = answer.problem.has_value();
            if (!m_hasProblem)
                m_batches = answer.value;
            Q_EMIT batchesChanged();
        });
    } else {
        m_batches = ofThisProcess();
        Q_EMIT batchesChanged();
    }
    readChosen();
}

void BatchStore::readChosen()
{
    if (m_chosen.isEmpty())
        return;
    if (!m_reader) {
        m_operations = operationsOf(*m_queue, m_chosen);
        takeLive();
        Q_EMIT chosenChanged();
        return;
    }
    m_reader->batch(&m_chosenAsker, m_chosen, [this](const JournalAnswer<JournalBatch> &answer) {
        if (answer.problem)
            return;
        m_operations = answer.value.operations;
        m_settings = answer.value.settings.value_or(BatchSettings());
        takeLive();
        Q_EMIT chosenChanged();
    });
}

/// What this process knows is newer than what it has written: per cent, time left.
void BatchStore::takeLive()
{
    QHash<QString, const Operation *> live;
    for (const Operation &operation : m_queue->operations()) {
        if (operation.batchKey() == m_chosen)
            live.insert(operation.uuid, &operation);
    }
    for (Operation &operation : m_operations) {
        if (const Operation *mine = live.value(operation.uuid))
            operation = *mine;
    }
    if (const BatchScheduler *batch = m_queue->batch(m_chosen))
        m_settings = batch->settings();
}

QList<JournalBatchCounts> BatchStore::ofThisProcess() const
{
    QList<JournalBatchCounts> batches;
    const QList<BatchSummary> summaries = batchSummaries(*m_queue);
    for (const BatchSummary &summary : summaries) {
        if (!summary.isBatch)
            continue;
        batches.append({.batchId = summary.batchId,
            .number = static_cast<int>(batches.size()) + 1,
            .confirmedAt = operationsOf(*m_queue, summary.batchId).first().startedAt,
            .total = summary.total,
            .done = summary.done,
            .failed = summary.failed,
            .skipped = summary.skipped,
            .cancelled = summary.cancelled,
            .notSent = summary.notSent});
    }
    return batches;
}

} // namespace dcs
