// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"
#include "evidence/MetricsReader.h"
#include "evidence/MetricsStore.h"

#include <QObject>

namespace dcs {

/// How far back the details of an instance look.
enum class HistorySpan { Day, Week, Month };
/// 24 hours, 7 or 30 days until now, in complete periods of 5 minutes, an hour or 4 hours.
MetricRange historyRange(HistorySpan span, const QDateTime &now);

/// What the details of one instance show.
struct InstanceHistory {
    enum class State { Reading, Done, Failed };
    State state = State::Reading;
    MetricRange range;
    /// Of clusters, what the fullest node has. A metric that is not in here is not known; a series of gaps
    /// says that there is no data. Of a memory that Cloud Eye knows nothing of the program's own samples, in
    /// steps of an hour or more.
    QHash<Metric, UsageSeries> series;
};

/// Reads the series of one instance, what is kept first, then what is missing. Changes until it has ended;
/// deletes nothing and keeps what it has read. GUI thread.
class HistoryReader : public QObject {
    Q_OBJECT
public:
    /// What the service is asked through, at the location of the instance; all but the store may be null.
    struct Source {
        QString projectId;
        MetricsStore *store = nullptr;
        QPointer<MetricsReader> reader;
        QPointer<DcsClient> dcs; ///< for the nodes of clusters
    };
    HistoryReader(
        const Source &source, const Instance &instance, const MetricRange &range, QObject *parent = nullptr);

    const InstanceHistory &history() const { return m_history; }
    static QList<Metric> metricsOf(const Instance &instance);

Q_SIGNALS:
    /// history() has new values; from the event loop.
    void changed();

private:
    void takeKept(const SeriesByKey &kept);
    void askNodes();
    void askNodeSeries(const QList<MetricDimension> &nodes);
    void ask(const QList<SeriesKey> &keys);
    void takeAnswer(const SeriesByKey &series, const MetricRange &range);
    void takeLoss(const QList<SeriesKey> &keys, const MetricRange &range);
    void merge(const SeriesKey &key, const UsageSeries &series);
    void endOf(const QList<SeriesKey> &keys);
    void standIn();

    Source m_source;
    Instance m_instance;
    InstanceHistory m_history;
    SeriesByKey m_known; ///< of the nodes, too
    UsageSeries m_ownHours;
    QSet<SeriesKey> m_asked; ///< and not answered
    QSet<SeriesKey> m_lost;
    bool m_waitsForNodes = false;
};

} // namespace dcs
