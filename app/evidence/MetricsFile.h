// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/KeptSeries.h"

#include <QSqlDatabase>
#include <QString>

namespace dcs {

/// The database file of measurements (SQLite in WAL mode), readable and writable by its owner only. What is
/// in there can be read again or measured anew, so that no failure is an error: a damaged file is begun anew,
/// and without a usable file nothing is found and nothing kept. To be made, used and destroyed in one thread;
/// every call may wait for the disk.
class MetricsFile {
public:
    static constexpr int schemaVersion = 1;
    static constexpr int busyTimeoutMs = 2'000;

    /// maxBytes: the file does not grow beyond that; what was written longest ago gives way.
    MetricsFile(const QString &path, qint64 maxBytes);
    ~MetricsFile();
    Q_DISABLE_COPY_MOVE(MetricsFile)

    bool isOpen() const { return m_database.isOpen(); }

    /// Those of the series that are there, of this step in seconds and source.
    SeriesByKey read(
        const QString &projectId, const QList<SeriesKey> &keys, int stepSeconds, UsageSource source);
    /// Replaces what is kept of the same key, step and source. now: UTC.
    void write(const QString &projectId, const QList<KeptSeries> &series, const QDateTime &now);

private:
    void open();
    void beginAnew();
    bool hasGoodSchema();
    bool run(const QString &sql);
    bool makeRoom();
    qint64 pragma(const QString &name);
    /// Whether the database says that the file is damaged.
    bool isDamaged() const;

    QString m_path;
    qint64 m_maxBytes;
    QSqlDatabase m_database;
    int m_lastError = 0; ///< of SQLite; 0: none
};

} // namespace dcs
