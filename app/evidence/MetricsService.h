// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/LocationMetrics.h"

namespace dcs {

/// How the metrics of all locations stand, for one quiet line.
struct MetricsStatus {
    MetricsAccess access = MetricsAccess::NoEndpoint; ///< the best of all locations
    QStringList withoutPermission; ///< project ids
    int known = 0; ///< instances whose peaks are known as far as they can be
    int wanted = 0;
    bool isReading = false;
    bool isThrottled = false;
    QDateTime lastRead; ///< when Cloud Eye last gave values (UTC); invalid: not since the program began
    std::optional<ApiError> error; ///< of the first location that has one
    friend bool operator==(const MetricsStatus &, const MetricsStatus &) = default;
};

/// What there is to say about the daily series of one instance.
struct DailyUsage {
    enum class State {
        Loading, ///< not known yet
        NoData, ///< nothing was measured
        Partial, ///< of fewer days than were asked
        Complete
    };
    State state = State::Loading;
    UsageSeries series; ///< empty while it is loading
    bool isStale = false; ///< it was to be read anew, and could not be
};

/// The metrics of a signed-in account: daily peaks of all instances, and the details of one. Without Cloud
/// Eye everything else goes on as before; the program's own samples stand in. GUI thread; every signal comes
/// from the event loop.
class MetricsService : public QObject {
    Q_OBJECT
public:
    /// The store outlives it.
    MetricsService(MetricsStore *store, const MetricsSettings &settings, QObject *parent = nullptr);
    ~MetricsService() override;

    /// A location was opened. ces: null where no endpoint is known; it should not repeat calls by itself.
    /// Both clients may go away at any time.
    void addLocation(const QString &projectId, CesClient *ces, DcsClient *dcs);
    /// Nobody is signed in any more.
    void clear();

    /// The list of the location was read, or one of its instances.
    void update(const QString &projectId, const QList<Instance> &instances);
    /// What is read per day of every instance; MemoryUsage alone unless more is needed.
    void setDailyMetrics(const QList<Metric> &metrics);
    /// After a refusal, or when Cloud Eye could not be reached.
    void tryAgain();

    MetricsStatus status() const;
    DailyUsage daily(const QString &instanceId, Metric metric = Metric::MemoryUsage) const;

    /// Reads the details of an instance; historyChanged() says when history() has more. Asked again, it reads
    /// what is missing by then.
    void readHistory(const QString &instanceId, HistorySpan span);
    /// As far as it is known; of those asked last.
    std::optional<InstanceHistory> history(const QString &instanceId, HistorySpan span) const;

Q_SIGNALS:
    void dailyChanged(const QStringList &instanceIds);
    void historyChanged(const QString &instanceId, dcs::HistorySpan span);
    void statusChanged();

private:
    LocationMetrics *locationOf(const QString &instanceId) const;

    struct ShownHistory {
        QString instanceId;
        HistorySpan span;
        HistoryReader *reader; ///< child
    };
    MetricsStore *m_store;
    MetricsSettings m_settings;
    QList<LocationMetrics *> m_locations; ///< children
    QList<Metric> m_metrics{Metric::MemoryUsage};
    QList<ShownHistory> m_histories; ///< the last few, the newest first
};

} // namespace dcs
