// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/HistoryReader.h"
#include "evidence/OwnSamples.h"

#include <memory>

namespace dcs {

/// How a location stands with Cloud Eye.
enum class MetricsAccess {
    NoEndpoint, ///< none is known, or there is none: the program's own samples are all there is
    Good, ///< or not asked yet
    NoPermission, ///< refused: the action ces:metricData:list is missing, or the credentials are not taken
    Unreachable ///< for other reasons; tried again later
};

struct MetricsSettings {
    MetricsReaderSettings reader = {};
    int tryAgainSeconds = 300; ///< after Cloud Eye could not be reached
    std::function<QDateTime()> clock = {}; ///< UTC; unset: the system's
};

/// The daily peaks of the last 30 days of all instances of one location, for the table: what is kept, then
/// what is missing, from Cloud Eye; where it has nothing, the program's own samples. GUI thread; every signal
/// comes from the event loop.
class LocationMetrics : public QObject {
    Q_OBJECT
public:
    static constexpr int days = 30;

    /// The store outlives it; both clients may be null, and the first one should not repeat calls by itself.
    LocationMetrics(MetricsStore *store, const QString &projectId, CesClient *ces, DcsClient *dcs,
        const MetricsSettings &settings, QObject *parent = nullptr);
    ~LocationMetrics() override;

    QString projectId() const { return m_source.projectId; }
    /// The list was read: notes its samples, and reads what is missing of these instances.
    void update(const QList<Instance> &instances);
    /// What is read per day of every instance; at first MemoryUsage alone.
    void setDailyMetrics(const QList<Metric> &metrics);
    void tryAgain();

    MetricsAccess access() const;
    std::optional<ApiError> problem() const;
    /// When Cloud Eye last gave values (UTC); invalid: not since the program began.
    QDateTime lastRead() const { return m_lastRead; }
    bool isReading() const { return m_reader && m_reader->isReading(); }
    bool isThrottled() const { return m_reader && m_reader->isThrottled(); }
    /// Of how many instances the memory is known as far as it can be, and of how many it is wanted.
    int known() const;
    int wanted() const { return int(m_instances.size()); }

    bool has(const QString &instanceId) const { return m_instances.contains(instanceId); }
    /// Nothing: not known yet. A series of gaps: there is no data. Of MemoryUsage own samples stand in for
    /// it.
    std::optional<UsageSeries> daily(const QString &instanceId, Metric metric) const;
    /// It was to be read anew, and was not.
    bool isStale(const QString &instanceId, Metric metric) const;
    /// The reader of the details; belongs to parent. Null if there is no such instance here.
    HistoryReader *readHistory(const QString &instanceId, HistorySpan span, QObject *parent);

Q_SIGNALS:
    /// The daily series of these instances have new values.
    void changed(const QStringList &instanceIds);
    void stateChanged();

private:
    QDateTime now() const;
    MetricRange wantedRange() const;
    QList<SeriesKey> wantedKeys() const;
    void load();
    void askMissing();
    void takeAnswer(const SeriesByKey &series, const MetricRange &range);
    void takeLoss(const QList<SeriesKey> &keys, const MetricRange &range);
    MetricRange ownRange() const;
    void noteOwn();
    void takeOwn(const SeriesByKey &hours);

    HistoryReader::Source m_source;
    MetricsSettings m_settings;
    MetricsReader *m_reader = nullptr; ///< child; null: no endpoint
    OwnSamples m_own;
    QList<Metric> m_metrics{Metric::MemoryUsage};
    QHash<QString, Instance> m_instances;
    SeriesByKey m_daily; ///< by Cloud Eye
    SeriesByKey m_ownDaily;
    QSet<SeriesKey> m_loading; ///< what is kept of them is being read
    QSet<SeriesKey> m_asked; ///< and not answered
    QDateTime m_failedAt;
    QDateTime m_lastRead;
};

} // namespace dcs
