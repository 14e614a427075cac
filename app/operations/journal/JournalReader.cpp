// SPDX-License-Identifier: MIT
#include "operations/journal/JournalReader.h"

#include <QSqlDatabase>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace dcs {

JournalReader::JournalReader(const JournalOpening &opening, QObject *parent)
    : QObject(parent), m_opening(opening), m_connection(u"journal reader "_s + QUuid::createUuid().toString())
{
    m_thread.setMaxThreadCount(1);
}

JournalReader::~JournalReader() { m_thread.waitForDone(); }

void JournalReader::count(QObject *asker, const JournalFilter &filter, const Done<qint64> &done)
{
    ask(asker, [filter, done](const QSqlDatabase &database) {
        return [done, answer = countOperations(database, filter)] { done(answer); };
    });
}

void JournalReader::page(
    QObject *asker, const JournalFilter &filter, qint64 limit, const Done<QList<Operation>> &done)
{
    ask(asker, [filter, limit, done](const QSqlDatabase &database) {
        return [done, answer = readOperations(database, filter, 0, limit)] { done(answer); };
    });
}

void JournalReader::batches(QObject *asker, const Done<QList<JournalBatchCounts>> &done)
{
    ask(asker, [done](const QSqlDatabase &database) {
        return [done, answer = readBatchCounts(database)] { done(answer); };
    });
}

void JournalReader::batch(QObject *asker, const QString &batchId, const Done<JournalBatch> &done)
{
    ask(asker, [batchId, done](const QSqlDatabase &database) {
        return [done, answer = readBatch(database, batchId)] { done(answer); };
    });
}

void JournalReader::ask(QObject *asker, const Read &read)
{
    m_waiting.removeIf([asker](const Question &question) { return question.asker == asker; });
    if (m_asker == asker)
        m_asker = nullptr;
    m_waiting.append({asker, read});
    begin();
}

void JournalReader::begin()
{
    if (m_isReading || m_waiting.isEmpty())
        return;
    const Question question = m_waiting.takeFirst();
    m_isReading = true;
    m_asker = question.asker;
    m_thread.start([this, read = question.read] {
        const Answer answer = readInThread(read);
        QMetaObject::invokeMethod(this, [this, answer] { end(answer); });
    });
}

/// A connection belongs to the thread that made it, and is not kept: opening one takes next to no time.
JournalReader::Answer JournalReader::readInThread(const Read &read) const
{
    Answer answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        database.setDatabaseName(m_opening.path);
        database.setConnectOptions(
            u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(Journal::busyTimeoutMs));
        if (m_opening.isOpen())
            database.open();
        answer = read(database);
    }
    QSqlDatabase::removeDatabase(m_connection);
    return answer;
}

void JournalReader::end(const Answer &answer)
{
    m_isReading = false;
    const bool isWanted = !m_asker.isNull();
    m_asker = nullptr;
    begin();
    if (isWanted)
        answer();
}

} // namespace dcs
