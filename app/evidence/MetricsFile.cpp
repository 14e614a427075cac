// SPDX-License-Identifier: MIT
#include "evidence/MetricsFile.h"

#include "api/OwnerOnly.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>
#include <QtEndian>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr qint64 mostValues = 100'000; // of a series; more is not ours

/// From no version to 1. Never changed once it is released.
QStringList schema1()
{
    return {
        u"CREATE TABLE series ("
        " project TEXT NOT NULL,"
        " instance TEXT NOT NULL,"
        " node TEXT NOT NULL," // "": of the instance as a whole
        " metric TEXT NOT NULL," // as Cloud Eye calls it
        " step INTEGER NOT NULL," // seconds
        " source INTEGER NOT NULL," // 0: Cloud Eye, 1: own samples
        " start INTEGER NOT NULL," // seconds since 1970
        " written INTEGER NOT NULL," // seconds since 1970
        " data BLOB NOT NULL," // 32-bit floats, little endian; NaN: a gap
        " PRIMARY KEY (project, instance, node, metric, step, source)) WITHOUT ROWID"_s,
        u"CREATE INDEX series_by_age ON series (written)"_s,
    };
}

int sourceNumber(UsageSource source) { return source == UsageSource::CloudEye ? 0 : 1; }

QByteArray bytesOf(const QList<float> &values)
{
    QByteArray bytes(values.size() * 4, Qt::Uninitialized);
    qToLittleEndian<quint32>(values.constData(), values.size(), bytes.data());
    return bytes;
}

/// Empty if the bytes are no values.
QList<float> valuesOf(const QByteArray &bytes)
{
    if (bytes.size() % 4 != 0 || bytes.size() / 4 > mostValues)
        return {};
    QList<float> values(bytes.size() / 4);
    qFromLittleEndian<quint32>(bytes.constData(), values.size(), values.data());
    for (float &value : values) {
        if (!std::isfinite(value))
            value = UsageSeries::Gap;
    }
    return values;
}

/// Makes folder and file, so that both are the owner's before anything is in there.
void makeOwnersFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    QDir().mkpath(folder);
    makeOwnerOnly(folder);
    // SQLite gives the files that it makes beside a database the permissions of that one.
    QFile(path).open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnlyFile);
    makeOwnerOnly(path);
}

} // namespace

MetricsFile::MetricsFile(const QString &path, qint64 maxBytes)
    : m_path(path), m_maxBytes(maxBytes),
      m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"metrics "_s + QUuid::createUuid().toString()))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
    open();
    if (isDamaged())
        beginAnew();
}

MetricsFile::~MetricsFile()
{
    const QString connection = m_database.connectionName();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(connection);
}

void MetricsFile::open()
{
    m_lastError = 0;
    makeOwnersFile(m_path);
    if (!m_database.open())
        return;
    const bool isGood = run(u"PRAGMA journal_mode = WAL"_s) && run(u"PRAGMA synchronous = NORMAL"_s)
        && run(u"PRAGMA journal_size_limit = 4194304"_s) && hasGoodSchema();
    const qint64 pageSize = isGood ? pragma(u"page_size"_s) : 0;
    if (pageSize > 0)
        run(u"PRAGMA max_page_count = %1"_s.arg(std::max<qint64>(16, m_maxBytes / pageSize)));
    else
        m_database.close();
}

/// False for a file of a newer version of the program, too: it is left alone.
bool MetricsFile::hasGoodSchema()
{
    const qint64 version = pragma(u"user_version"_s);
    if (version == schemaVersion)
        return true;
    if (version != 0 || !run(u"BEGIN IMMEDIATE"_s))
        return false;
    bool isGood = pragma(u"user_version"_s) == 0; // nobody else has made them meanwhile
    const QStringList statements = schema1();
    for (const QString &sql : statements)
        isGood = isGood && run(sql);
    isGood = isGood && run(u"PRAGMA user_version = %1"_s.arg(schemaVersion)) && run(u"COMMIT"_s);
    if (!isGood)
        run(u"ROLLBACK"_s);
    return isGood;
}

void MetricsFile::beginAnew()
{
    m_database.close();
    for (const QString &ending : {u"-wal"_s, u"-shm"_s, QString()})
        QFile::remove(m_path + ending);
    open();
    if (isDamaged())
        m_database.close();
}

SeriesByKey MetricsFile::read(
    const QString &projectId, const QList<SeriesKey> &keys, int stepSeconds, UsageSource source)
{
    SeriesByKey result;
    if (!isOpen() || stepSeconds <= 0)
        return result;
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(u"SELECT start, data FROM series WHERE project = ? AND instance = ? AND node = ?"
                      " AND metric = ? AND step = ? AND source = ?"_s);
        for (const SeriesKey &key : keys) {
            const QVariantList values{projectId, key.instanceId,
                key.node.value.isNull() ? u""_s : key.node.value, key.metricName(), stepSeconds,
                sourceNumber(source)};
            for (int i = 0; i < values.size(); ++i)
                query.bindValue(i, values[i]);
            if (query.exec() && query.next())
                result.insert(key,
                    {.start = QDateTime::fromSecsSinceEpoch(query.value(0).toLongLong(), Qt::UTC),
                        .stepSeconds = stepSeconds,
                        .values = valuesOf(query.value(1).toByteArray()),
                        .source = source});
            m_lastError = query.lastError().nativeErrorCode().toInt();
            if (isDamaged())
                break;
        }
    }
    if (isDamaged())
        beginAnew();
    return result;
}

void MetricsFile::write(const QString &projectId, const QList<KeptSeries> &series, const QDateTime &now)
{
    if (!isOpen() || !makeRoom() || !run(u"BEGIN IMMEDIATE"_s))
        return;
    bool isGood = true;
    {
        QSqlQuery query(m_database);
        query.prepare(u"INSERT OR REPLACE INTO series VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        for (const auto &[key, kept] : series) {
            const QVariantList values{projectId, key.instanceId,
                key.node.value.isNull() ? u""_s : key.node.value, key.metricName(), kept.stepSeconds,
                sourceNumber(kept.source), kept.start.toSecsSinceEpoch(), now.toSecsSinceEpoch(),
                bytesOf(kept.values)};
            for (int i = 0; i < values.size(); ++i)
                query.bindValue(i, values[i]);
            isGood = isGood && query.exec();
        }
        m_lastError = query.lastError().nativeErrorCode().toInt();
    }
    const int error = m_lastError;
    if (!isGood || !run(u"COMMIT"_s))
        run(u"ROLLBACK"_s);
    m_lastError = error;
    if (isDamaged())
        beginAnew();
}

/// Deletes what was written longest ago, a tenth at a time, while the file is nearly as large as it may be.
bool MetricsFile::makeRoom()
{
    const qint64 most = pragma(u"max_page_count"_s) * 8 / 10;
    for (int tenth = 0; tenth < 10 && pragma(u"page_count"_s) - pragma(u"freelist_count"_s) > most; ++tenth) {
        if (!run(u"DELETE FROM series WHERE written <= (SELECT written FROM series ORDER BY written"
                 " LIMIT 1 OFFSET (SELECT count(*) / 10 FROM series))"_s))
            break;
    }
    if (isDamaged())
        beginAnew();
    return isOpen();
}

bool MetricsFile::run(const QString &sql)
{
    QSqlQuery query(m_database);
    const bool isGood = query.exec(sql);
    m_lastError = isGood ? 0 : query.lastError().nativeErrorCode().toInt();
    return isGood;
}

qint64 MetricsFile::pragma(const QString &name)
{
    QSqlQuery query(m_database);
    const bool isGood = query.exec(u"PRAGMA "_s + name) && query.next();
    m_lastError = isGood ? 0 : query.lastError().nativeErrorCode().toInt();
    return isGood ? query.value(0).toLongLong() : -1;
}

bool MetricsFile::isDamaged() const
{
    constexpr int corrupt = 11; // SQLITE_CORRUPT
    constexpr int notADatabase = 26; // SQLITE_NOTADB
    const int code = m_lastError & 0xff; // the rest of an extended code is a refinement
    return code == corrupt || code == notADatabase;
}

} // namespace dcs
