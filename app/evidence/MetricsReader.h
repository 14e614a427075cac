// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"
#include "api/ces/CesClient.h"
#include "evidence/CallPace.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace dcs {

struct MetricsReaderSettings {
    MetricLimits limits = {};
    int mostCallsPerMinute = 500; ///< the service's own limit
    int mostAtOnce = 3;
    int firstPauseMs = 1'000; ///< after a 429 or a fault; doubled with each one that follows
    int maxPauseMs = 60'000;
    int maxTries = 5; ///< so many failures one after the other end the reading
    std::function<qint64()> clockMs = {}; ///< never goes back; unset: the system's
};

/// Reads series of one location from Cloud Eye, a few calls at a time, within the limits of the service. How
/// many series a request may have is learnt where a cloud takes fewer; a beginning that the service moved on
/// silently is found out and asked again in smaller requests. The client should not repeat calls by itself:
/// pauses after failures are for all calls. GUI thread; every signal comes from the event loop.
class MetricsReader : public QObject {
    Q_OBJECT
public:
    /// The client outlives the reader, or takes it to its end.
    MetricsReader(CesClient *client, const MetricsReaderSettings &settings, QObject *parent = nullptr);
    ~MetricsReader() override;

    enum class Urgency { Soon, WhenItsTurn };
    /// Series within a range of at least one period. Those read soon come before all that wait.
    void read(const QList<SeriesKey> &keys, const MetricRange &range, Urgency urgency);
    /// One request per series: quick to answer, for the details of one instance.
    void readSingly(const QList<SeriesKey> &keys, const MetricRange &range);
    /// Forgets why the reading ended; what is asked from now on is read.
    void tryAgain();

    bool isReading() const { return !m_waiting.isEmpty() || !m_running.isEmpty(); }
    /// It waits since the service has asked for it or does not answer.
    bool isThrottled() const { return m_pause.isActive(); }
    /// Why nothing more is read; until tryAgain() everything asked is lost.
    const std::optional<ApiError> &problem() const { return m_problem; }
    /// As learnt so far.
    const MetricLimits &limits() const { return m_settings.limits; }

Q_SIGNALS:
    /// The series of one answer, over the range or a part of it.
    void answered(const dcs::SeriesByKey &series, const dcs::MetricRange &range);
    /// Series that will not be answered: the service refuses them, or problem() says why.
    void lost(const QList<dcs::SeriesKey> &keys, const dcs::MetricRange &range);
    /// isReading(), isThrottled() or problem() has changed.
    void stateChanged();

private:
    struct Request {
        MetricBatch batch;
        QDateTime suspectedBegin; ///< where the service may have clipped; invalid: no such suspicion
    };

    void add(const QList<MetricBatch> &batches, Urgency urgency);
    void sendNext();
    void send(const Request &request);
    void end(const Request &request, const Result<SeriesByKey> &result);
    void take(const Request &request, const SeriesByKey &series);
    void failed(const Request &request, const ApiError &error);
    void split(const Request &request, const QDateTime &suspectedBegin = {});
    bool learnFrom(qsizetype refused); ///< true: their number was too large
    void planAnew();
    void pauseAfter(const ApiError &error);
    void stop(const ApiError &error);
    qint64 nowMs() const;

    QPointer<CesClient> m_client;
    MetricsReaderSettings m_settings;
    CallPace m_pace;
    QList<Request> m_waiting;
    QHash<ApiJobBase *, Request> m_running;
    QTimer m_pause; ///< after a failure
    QTimer m_turn; ///< until the pace allows the next call
    int m_failures = 0; ///< one after the other
    qsizetype m_largestTaken = 0; ///< series of a request that the service took
    bool m_beginsAreTrue = false; ///< a late beginning was looked into, and was none of the service's making
    std::optional<ApiError> m_problem;
};

} // namespace dcs
