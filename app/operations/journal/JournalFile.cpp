// SPDX-License-Identifier: MIT
#include "operations/journal/JournalFile.h"

#include "operations/journal/Journal.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

// The statements that lead to a schema version from the one before. Never changed once it is released.

QStringList schema1()
{
    return {
        u"CREATE TABLE operations ("
        " sequence INTEGER PRIMARY KEY AUTOINCREMENT,"
        " uuid TEXT NOT NULL UNIQUE,"
        " owner TEXT NOT NULL," // the copy of the program that looks after it
        " settled INTEGER NOT NULL,"
        " state TEXT NOT NULL,"
        " started_at TEXT NOT NULL," // UTC, ISO 8601 with milliseconds
        " instance_name TEXT NOT NULL,"
        " instance_id TEXT NOT NULL,"
        " request_id TEXT NOT NULL,"
        " error_code TEXT NOT NULL,"
        " failure TEXT NOT NULL,"
        " sent_at TEXT,"
        " finished_at TEXT,"
        " batch_id TEXT NOT NULL,"
        " who TEXT NOT NULL,"
        " profile TEXT NOT NULL,"
        " region TEXT NOT NULL,"
        " project_id TEXT NOT NULL,"
        " dialect TEXT NOT NULL,"
        " kind TEXT NOT NULL,"
        " in_maintenance_window INTEGER NOT NULL,"
        " creates_order INTEGER NOT NULL,"
        " from_mb INTEGER NOT NULL, from_spec TEXT NOT NULL, from_type TEXT NOT NULL,"
        " from_shards INTEGER, from_replicas INTEGER,"
        " to_mb INTEGER NOT NULL, to_spec TEXT NOT NULL, to_type TEXT NOT NULL,"
        " to_shards INTEGER, to_replicas INTEGER,"
        " seen_mb INTEGER, seen_spec TEXT NOT NULL, seen_type TEXT NOT NULL," // seen_mb NULL: never seen
        " seen_shards INTEGER, seen_replicas INTEGER,"
        " http_status INTEGER NOT NULL,"
        " order_id TEXT NOT NULL,"
        " error_kind TEXT NOT NULL," // "": no error
        " error_auth_problem TEXT NOT NULL,"
        " error_retry_after_s INTEGER,"
        " error_clock_offset_s INTEGER,"
        " error_may_have_arrived INTEGER NOT NULL,"
        " error_field TEXT NOT NULL,"
        " error_detail TEXT NOT NULL,"
        " error_message TEXT NOT NULL,"
        " body BLOB NOT NULL)"_s, // as it is sent
        u"CREATE UNIQUE INDEX one_unsettled_operation ON operations (project_id, instance_id)"
        " WHERE settled = 0"_s,
    };
}

/// The settings of runs, and what finds the operations of one.
QStringList schema2Runs()
{
    return {
        u"CREATE TABLE runs ("
        " id TEXT NOT NULL PRIMARY KEY," // Operation::batchId
        " max_running INTEGER NOT NULL,"
        " pause_ms INTEGER NOT NULL,"
        " stop_after_failures INTEGER NOT NULL,"
        " canary INTEGER NOT NULL,"
        " not_before TEXT," // UTC, ISO 8601 with milliseconds
        " in_own_window INTEGER NOT NULL)"_s,
        u"CREATE INDEX operations_of_a_run ON operations (batch_id)"_s,
    };
}

/// The statements at n lead from schema version n to n + 1.
QList<QStringList> migrations() { return {schema1(), schema2Runs()}; }

/// What opening the database came to, before anything is done about it.
struct Finding {
    enum class Kind { Good, Damaged, NewerSchema, Unwritable };
    Kind kind = Kind::Good;
    QString detail = {};
};

Finding findingOf(const QSqlError &error)
{
    constexpr int corrupt = 11; // SQLITE_CORRUPT
    constexpr int notADatabase = 26; // SQLITE_NOTADB
    const int code = error.nativeErrorCode().toInt() & 0xff; // the rest of an extended code is a refinement
    const bool damaged = code == corrupt || code == notADatabase;
    return {damaged ? Finding::Kind::Damaged : Finding::Kind::Unwritable, error.databaseText()};
}

/// Good, if every statement works.
Finding run(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        const QSqlQuery query = runStatement(database, sql);
        if (!query.isActive())
            return findingOf(query.lastError());
    }
    return {};
}

Finding readVersion(const QSqlDatabase &database, int &version)
{
    QSqlQuery query = runStatement(database, u"PRAGMA user_version"_s);
    if (!query.next())
        return findingOf(query.lastError());
    version = query.value(0).toInt();
    if (version < 0)
        return {Finding::Kind::Damaged, u"schema version %1"_s.arg(version)};
    return version > Journal::schemaVersion ? Finding{Finding::Kind::NewerSchema} : Finding();
}

Finding checkPages(const QSqlDatabase &database)
{
    QSqlQuery query = runStatement(database, u"PRAGMA quick_check(1)"_s);
    if (!query.next())
        return findingOf(query.lastError());
    const QString verdict = query.value(0).toString();
    return verdict == u"ok"_s ? Finding() : Finding{Finding::Kind::Damaged, verdict};
}

/// All or nothing. With nothing to migrate it still shows whether the file can be written.
Finding migrate(const QSqlDatabase &database, int version)
{
    QStringList statements{u"BEGIN IMMEDIATE"_s};
    for (const QStringList &step : migrations().sliced(version))
        statements += step;
    statements += {u"PRAGMA user_version = %1"_s.arg(Journal::schemaVersion), u"COMMIT"_s};
    const Finding finding = run(database, statements);
    if (finding.kind != Finding::Kind::Good)
        runStatement(database, u"ROLLBACK"_s);
    return finding;
}

Finding openAndExamine(QSqlDatabase &database)
{
    if (!database.open())
        return findingOf(database.lastError());
    int version = 0;
    Finding finding = readVersion(database, version);
    if (finding.kind == Finding::Kind::Good)
        finding = run(database, {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s});
    if (finding.kind == Finding::Kind::Good)
        finding = checkPages(database);
    if (finding.kind == Finding::Kind::Good)
        finding = migrate(database, version);
    if (finding.kind != Finding::Kind::Good)
        database.close();
    return finding;
}

/// Renames the file, with what belongs to it, to a free name; "" if that fails.
QString setAside(const QString &path)
{
    QString name;
    int number = 0;
    do
        name = u"%1.damaged-%2"_s.arg(path).arg(++number);
    while (QFileInfo::exists(name));
    if (!QFile::rename(path, name))
        return {};
    QFile::rename(path + u"-wal"_s, name + u"-wal"_s);
    QFile::remove(path + u"-shm"_s); // only an index of the former
    return name;
}

} // namespace

JournalOpening openJournalFile(QSqlDatabase database)
{
    using Outcome = JournalOpening::Outcome;
    const QString path = database.databaseName();
    const Finding finding = openAndExamine(database);
    JournalOpening opening{.path = path, .detail = finding.detail};
    switch (finding.kind) {
    case Finding::Kind::Good:
        opening.outcome = Outcome::Opened;
        break;
    case Finding::Kind::NewerSchema:
        opening.outcome = Outcome::NewerSchema;
        break;
    case Finding::Kind::Damaged:
        opening.setAsidePath = setAside(path);
        if (!opening.setAsidePath.isEmpty() && openAndExamine(database).kind == Finding::Kind::Good)
            opening.outcome = Outcome::SetAside;
        break;
    case Finding::Kind::Unwritable:
        break;
    }
    return opening;
}

QSqlQuery runStatement(const QSqlDatabase &database, const QString &sql, const QVariantMap &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (database.isOpen() && query.prepare(sql)) {
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            query.bindValue(u':' + value.key(), value.value());
        query.exec();
    }
    return query;
}

bool hasFailed(const QSqlQuery &query) { return !query.isActive() || query.lastError().isValid(); }

JournalProblem problemOf(JournalProblem::Kind kind, const QSqlQuery &query)
{
    return {kind, query.lastError().databaseText()};
}

} // namespace dcs
