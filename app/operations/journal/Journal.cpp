// SPDX-License-Identifier: MIT
#include "operations/journal/Journal.h"

#include "api/OwnerOnly.h"
#include "operations/journal/JournalFile.h"
#include "operations/journal/JournalQuery.h"
#include "operations/journal/JournalRow.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

QString ownerLockPath(const QString &path, const QString &owner) { return u"%1.%2.lock"_s.arg(path, owner); }

/// A lock of a copy that no longer runs is removed: the system lets go of it when a process ends, however it
/// does, and only then can it be removed.
bool isHeld(const QString &lockPath)
{
    return QFileInfo::exists(lockPath) && !QLockFile(lockPath).removeStaleLockFile();
}

/// The database, what SQLite and we keep beside it, and their folder, whoever made them.
void makeAllOwnerOnly(const QFileInfo &database)
{
    makeOwnerOnly(database.absolutePath());
    const QStringList names = database.dir().entryList({database.fileName() + u'*'}, QDir::Files);
    for (const QString &name : names)
        makeOwnerOnly(database.dir().filePath(name));
}

/// SQLite gives the files that it makes beside a database the permissions of that one.
void makeEmpty(const QString &path)
{
    QFile(path).open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnlyFile);
}

} // namespace

Journal::Journal(const QString &path)
    : m_owner(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_ownerLock(ownerLockPath(path, m_owner)),
      m_database(std::make_unique<QSqlDatabase>())
{
    m_opening.path = path;
    const QFileInfo file(path);
    QDir().mkpath(file.absolutePath()); // if it cannot be made, neither can the lock
    makeAllOwnerOnly(file);
    QLockFile openingLock(path + u".lock"_s);
    if (!openingLock.tryLock(busyTimeoutMs)) {
        m_opening.detail = openingLock.fileName();
        return;
    }
    const QStringList otherLocks = file.dir().entryList({file.fileName() + u".*.lock"_s}, QDir::Files);
    for (const QString &lock : otherLocks)
        isHeld(file.dir().filePath(lock)); // removes those that copies left behind that were killed
    if (!m_ownerLock.tryLock(0)) {
        m_opening.detail = m_ownerLock.fileName();
        return;
    }
    makeEmpty(path);
    *m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"journal "_s + m_owner);
    m_database->setDatabaseName(path);
    m_database->setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
    m_opening = openJournalFile(*m_database);
    runStatement(*m_database, u"PRAGMA busy_timeout = %1"_s.arg(lockedWaitMs)); // the window does not wait
    makeAllOwnerOnly(file);
    m_birth = QFileInfo(path).birthTime().toUTC();
}

Journal::~Journal()
{
    const QString connection = m_database->connectionName();
    *m_database = {};
    QSqlDatabase::removeDatabase(connection);
}

/// The database goes on writing to a file that was removed or renamed.
std::optional<JournalProblem> Journal::problemOfLocation() const
{
    const QFileInfo file(m_opening.path);
    if (!m_opening.isOpen() || (file.exists() && file.birthTime().toUTC() == m_birth))
        return std::nullopt;
    return JournalProblem{JournalProblem::Kind::WriteFailed, u"the file was removed or replaced"_s};
}

std::optional<JournalProblem> Journal::append(const Operation &operation)
{
    if (const std::optional<JournalProblem> problem = problemOfLocation())
        return problem;
    QVariantMap row = journalRow(operation);
    row[u"owner"_s] = m_owner;
    const QStringList columns = row.keys();
    const QSqlQuery query = runStatement(*m_database,
        u"INSERT INTO operations (%1) VALUES (:%2)"
        " ON CONFLICT (project_id, instance_id) WHERE settled = 0 DO NOTHING"_s.arg(
            columns.join(u", "_s), columns.join(u", :"_s)),
        row);
    if (hasFailed(query))
        return problemOf(JournalProblem::Kind::WriteFailed, query);
    if (query.numRowsAffected() == 0)
        return JournalProblem{JournalProblem::Kind::AlreadyUnsettled, {}};
    return std::nullopt;
}

std::optional<JournalProblem> Journal::update(const Operation &operation)
{
    if (const std::optional<JournalProblem> problem = problemOfLocation())
        return problem;
    QVariantMap row = journalRow(operation);
    QStringList assignments;
    const QStringList columns = row.keys();
    for (const QString &column : columns)
        assignments.append(u"%1 = :%1"_s.arg(column));
    row[u"owner"_s] = m_owner;
    const QSqlQuery query = runStatement(*m_database,
        u"UPDATE operations SET %1 WHERE uuid = :uuid AND owner = :owner"_s.arg(assignments.join(u", "_s)),
        row);
    constexpr int constraint = 19; // SQLITE_CONSTRAINT
    if ((query.lastError().nativeErrorCode().toInt() & 0xff) == constraint)
        return JournalProblem{JournalProblem::Kind::AlreadyUnsettled, {}};
    if (hasFailed(query))
        return problemOf(JournalProblem::Kind::WriteFailed, query);
    if (query.numRowsAffected() == 0)
        return JournalProblem{JournalProblem::Kind::WriteFailed, u"no operation of this owner"_s};
    return std::nullopt;
}

std::optional<JournalProblem> Journal::putSettings(const QString &batchId, const BatchSettings &settings)
{
    QVariantMap row = journalRow(settings);
    row[u"id"_s] = batchId;
    const QStringList columns = row.keys();
    const QSqlQuery query = runStatement(*m_database,
        u"INSERT OR REPLACE INTO runs (%1) VALUES (:%2)"_s.arg(columns.join(u", "_s), columns.join(u", :"_s)),
        row);
    if (hasFailed(query))
        return problemOf(JournalProblem::Kind::WriteFailed, query);
    return std::nullopt;
}

std::optional<JournalProblem> Journal::together(const std::function<std::optional<JournalProblem>()> &work)
{
    const QSqlQuery begin = runStatement(*m_database, u"BEGIN IMMEDIATE"_s);
    if (hasFailed(begin))
        return problemOf(JournalProblem::Kind::WriteFailed, begin);
    std::optional<JournalProblem> problem = work();
    if (!problem) {
        const QSqlQuery commit = runStatement(*m_database, u"COMMIT"_s);
        if (hasFailed(commit))
            problem = problemOf(JournalProblem::Kind::WriteFailed, commit);
    }
    if (problem)
        runStatement(*m_database, u"ROLLBACK"_s);
    return problem;
}

JournalAnswer<QList<Operation>> Journal::adopt()
{
    const JournalAnswer<QStringList> dead = deadOwners(); // reading needs no lock
    if (dead.problem || dead.value.isEmpty())
        return {{}, dead.problem};
    JournalAnswer<QList<Operation>> answer;
    const std::optional<JournalProblem> problem = together([&] {
        answer = takeOver();
        return answer.problem;
    });
    return problem ? JournalAnswer<QList<Operation>>{{}, problem} : answer;
}

JournalAnswer<QStringList> Journal::deadOwners() const
{
    QStringList dead;
    QSqlQuery owners =
        runStatement(*m_database, u"SELECT DISTINCT owner FROM operations WHERE settled = 0"_s);
    while (owners.next()) {
        const QString owner = owners.value(0).toString();
        if (owner != m_owner && !isHeld(ownerLockPath(m_opening.path, owner)))
            dead.append(owner);
    }
    if (hasFailed(owners))
        return {{}, problemOf(JournalProblem::Kind::ReadFailed, owners)};
    return {dead, std::nullopt};
}

JournalAnswer<QList<Operation>> Journal::takeOver()
{
    const JournalAnswer<QStringList> dead = deadOwners();
    if (dead.problem)
        return {{}, dead.problem};
    QList<Operation> adopted;
    for (const QString &owner : dead.value) {
        QSqlQuery query = runStatement(*m_database,
            u"UPDATE operations SET owner = :owner WHERE owner = :dead AND settled = 0 RETURNING *"_s,
            {{u"owner"_s, m_owner}, {u"dead"_s, owner}});
        while (query.next())
            adopted.append(operationFromRow(query.record()));
        if (hasFailed(query))
            return {{}, problemOf(JournalProblem::Kind::WriteFailed, query)};
    }
    std::stable_sort(adopted.begin(), adopted.end(),
        [](const Operation &a, const Operation &b) { return a.startedAt < b.startedAt; });
    return {adopted, std::nullopt};
}

JournalAnswer<JournalBatch> Journal::batch(const QString &batchId) const
{
    JournalBatch batch;
    const QVariantMap values{{u"run"_s, batchId}};
    QSqlQuery settings = runStatement(*m_database, u"SELECT * FROM runs WHERE id = :run"_s, values);
    if (settings.next())
        batch.settings = settingsFromRow(settings.record());
    if (hasFailed(settings))
        return {{}, problemOf(JournalProblem::Kind::ReadFailed, settings)};
    QSqlQuery query = runStatement(*m_database,
        u"SELECT * FROM operations WHERE batch_id = :run OR uuid = :run ORDER BY sequence"_s, values);
    while (query.next())
        batch.operations.append(operationFromRow(query.record()));
    if (hasFailed(query))
        return {{}, problemOf(JournalProblem::Kind::ReadFailed, query)};
    return {batch, std::nullopt};
}

JournalAnswer<qint64> Journal::count(const JournalFilter &filter) const
{
    return countOperations(*m_database, filter);
}

JournalAnswer<QList<Operation>> Journal::page(const JournalFilter &filter, qint64 offset, qint64 limit) const
{
    return readOperations(*m_database, filter, offset, limit);
}

} // namespace dcs
