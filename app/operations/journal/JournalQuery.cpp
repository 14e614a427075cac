// SPDX-License-Identifier: MIT
#include "operations/journal/JournalQuery.h"

#include "operations/journal/JournalFile.h"
#include "operations/journal/JournalNames.h"
#include "operations/journal/JournalRow.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariantMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Condition and values of a filter.
struct Where {
    QString condition = u"1"_s;
    QVariantMap values;

    void add(const QString &more) { condition += u" AND "_s + more; }
};

Where whereOf(const JournalFilter &filter)
{
    Where where;
    if (!filter.text.isEmpty()) {
        QStringList columns{u"instance_name"_s, u"instance_id"_s, u"request_id"_s, u"error_code"_s};
        for (QString &column : columns)
            column = u"instr(lower(%1), lower(:text)) > 0"_s.arg(column);
        where.add(u'(' + columns.join(u" OR "_s) + u')');
        where.values[u"text"_s] = filter.text;
    }
    QStringList states;
    for (const OperationState state : filter.states) {
        const QString placeholder = u"state%1"_s.arg(states.size());
        states.append(u':' + placeholder);
        where.values[placeholder] = journalName(state);
    }
    if (!states.isEmpty())
        where.add(u"state IN (%1)"_s.arg(states.join(u',')));
    if (filter.since.isValid()) {
        where.add(u"started_at >= :since"_s);
        where.values[u"since"_s] = journalTime(filter.since);
    }
    if (filter.before.isValid()) {
        where.add(u"started_at < :before"_s);
        where.values[u"before"_s] = journalTime(filter.before);
    }
    if (!filter.batch.isEmpty()) {
        where.add(u"(batch_id = :batch OR uuid = :batch)"_s);
        where.values[u"batch"_s] = filter.batch;
    }
    if (!filter.olderThan.isEmpty()) {
        where.add(u"sequence < (SELECT sequence FROM operations WHERE uuid = :older)"_s);
        where.values[u"older"_s] = filter.olderThan;
    }
    return where;
}

} // namespace

bool passes(const JournalFilter &filter, const Operation &operation)
{
    if (!filter.states.isEmpty() && !filter.states.contains(operation.state))
        return false;
    if (!filter.batch.isEmpty() && operation.batchKey() != filter.batch)
        return false;
    if ((filter.since.isValid() && operation.startedAt < filter.since)
        || (filter.before.isValid() && operation.startedAt >= filter.before))
        return false;
    const QStringList texts{operation.request.instanceName, operation.request.instanceId, operation.requestId,
        operation.error ? operation.error->code : QString()};
    return std::any_of(texts.begin(), texts.end(),
        [&](const QString &text) { return text.contains(filter.text, Qt::CaseInsensitive); });
}

JournalAnswer<qint64> countOperations(const QSqlDatabase &database, const JournalFilter &filter)
{
    const Where where = whereOf(filter);
    QSqlQuery query =
        runStatement(database, u"SELECT count(*) FROM operations WHERE "_s + where.condition, where.values);
    if (!query.next())
        return {0, problemOf(JournalProblem::Kind::ReadFailed, query)};
    return {query.value(0).toLongLong(), std::nullopt};
}

JournalAnswer<QList<Operation>> readOperations(
    const QSqlDatabase &database, const JournalFilter &filter, qint64 offset, qint64 limit)
{
    Where where = whereOf(filter);
    where.values[u"limit"_s] = limit;
    where.values[u"offset"_s] = offset;
    QSqlQuery query = runStatement(database,
        u"SELECT * FROM operations WHERE %1 ORDER BY sequence DESC LIMIT :limit OFFSET :offset"_s.arg(
            where.condition),
        where.values);
    QList<Operation> operations;
    while (query.next())
        operations.append(operationFromRow(query.record()));
    if (hasFailed(query))
        return {{}, problemOf(JournalProblem::Kind::ReadFailed, query)};
    return {operations, std::nullopt};
}

JournalAnswer<JournalBatch> readBatch(const QSqlDatabase &database, const QString &batchId)
{
    JournalBatch batch;
    const QVariantMap values{{u"run"_s, batchId}};
    QSqlQuery settings = runStatement(database, u"SELECT * FROM runs WHERE id = :run"_s, values);
    if (settings.next())
        batch.settings = settingsFromRow(settings.record());
    if (hasFailed(settings))
        return {{}, problemOf(JournalProblem::Kind::ReadFailed, settings)};
    QSqlQuery query = runStatement(database,
        u"SELECT * FROM operations WHERE batch_id = :run OR uuid = :run ORDER BY sequence"_s, values);
    while (query.next())
        batch.operations.append(operationFromRow(query.record()));
    if (hasFailed(query))
        return {{}, problemOf(JournalProblem::Kind::ReadFailed, query)};
    return {batch, std::nullopt};
}

JournalAnswer<QList<JournalBatchCounts>> readBatchCounts(const QSqlDatabase &database)
{
    QVariantMap values;
    QStringList sums;
    const auto sum = [&](const QString &name, const QList<OperationState> &states) {
        QStringList placeholders;
        for (const OperationState state : states) {
            const QString placeholder = name + QString::number(placeholders.size());
            placeholders.append(u':' + placeholder);
            values[placeholder] = journalName(state);
        }
        sums.append(u"SUM(state IN (%1)) AS %2"_s.arg(placeholders.join(u','), name));
    };
    sum(u"done"_s, {OperationState::Done});
    sum(u"failed"_s, {OperationState::Failed});
    sum(u"skipped"_s, {OperationState::Skipped});
    sum(u"cancelled"_s, {OperationState::Cancelled});
    sum(u"notsent"_s, {OperationState::Queued, OperationState::Waiting});
    QSqlQuery query = runStatement(database,
        u"SELECT batch_id, MIN(sequence) AS place, MIN(started_at) AS confirmed, COUNT(*) AS total, %1"
        " FROM operations WHERE batch_id <> '' GROUP BY batch_id ORDER BY place"_s.arg(sums.join(u", "_s)),
        values);
    QList<JournalBatchCounts> batches;
    while (query.next()) {
        const QSqlRecord row = query.record();
        const auto number = [&row](const QString &name) { return row.value(name).toInt(); };
        batches.append({.batchId = row.value(u"batch_id"_s).toString(),
            .number = static_cast<int>(batches.size()) + 1,
            .confirmedAt = QDateTime::fromString(row.value(u"confirmed"_s).toString(), Qt::ISODateWithMs),
            .total = number(u"total"_s),
            .done = number(u"done"_s),
            .failed = number(u"failed"_s),
            .skipped = number(u"skipped"_s),
            .cancelled = number(u"cancelled"_s),
            .notSent = number(u"notsent"_s)});
    }
    if (hasFailed(query))
        return {{}, problemOf(JournalProblem::Kind::ReadFailed, query)};
    return {batches, std::nullopt};
}

} // namespace dcs
