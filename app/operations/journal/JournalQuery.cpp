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

} // namespace dcs
