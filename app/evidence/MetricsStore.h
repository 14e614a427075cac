// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/KeptSeries.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace dcs {

class MetricsFile;

/// A share of the memory that the program saw itself, in per cent.
struct OwnSample {
    SeriesKey key;
    QDateTime at; ///< UTC
    float value = 0;
};

/// What was measured, kept over the end of the program in metrics.db. A thread of its own does all that may
/// wait for the disk, one thing after the other: what is read includes what was written before. Without a
/// usable file everything goes on, only nothing is found. GUI thread.
class MetricsStore : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 maxBytes = 200LL * 1024 * 1024;
    static constexpr int sampleStep = 3600; ///< seconds: own samples are kept as the largest of an hour
    static constexpr int sampleDays = 30;
    using Done = std::function<void(const SeriesByKey &)>;

    explicit MetricsStore(const QString &path, QObject *parent = nullptr, qint64 mostBytes = maxBytes);
    /// Waits until all is written.
    ~MetricsStore() override;

    /// Calls done once, from the event loop, with those of the series that are there; never if context is
    /// gone.
    void read(const QString &projectId, const QList<SeriesKey> &keys, int stepSeconds, UsageSource source,
        QObject *context, Done done);
    void write(const QString &projectId, const QList<KeptSeries> &series);
    void addSamples(const QString &projectId, const QList<OwnSample> &samples);

private:
    void inThread(std::function<void(MetricsFile &)> work);

    QThread m_thread;
    QObject *m_worker; ///< lives in the thread
    std::shared_ptr<std::unique_ptr<MetricsFile>> m_file; ///< used in the thread only
    QString m_path;
    qint64 m_mostBytes;
};

} // namespace dcs
