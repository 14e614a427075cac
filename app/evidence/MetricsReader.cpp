// SPDX-License-Identifier: MIT
#include "evidence/MetricsReader.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iterator>
#include <utility>

namespace dcs {

namespace {

/// What may go away by itself.
bool isPassing(const ApiError &error)
{
    const int status = error.httpStatus;
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout
        || (error.kind == ErrorKind::Http && (status == 408 || status == 429 || status >= 500));
}

/// What may be about one series, or about how many there are, and not about the service as a whole.
bool isAboutTheRequest(const ApiError &error)
{
    return error.kind == ErrorKind::Decode || error.kind == ErrorKind::TooLarge
        || (error.kind == ErrorKind::Http && error.httpStatus == 400);
}

/// When the first value of all is, and how many series begin with it.
struct Begin {
    QDateTime time; ///< invalid: there is no value
    int series = 0;
};

Begin beginOf(const SeriesByKey &series)
{
    Begin begin;
    for (const UsageSeries &one : series) {
        const auto first = std::ranges::find_if(one.values, [](float value) { return !std::isnan(value); });
        if (first == one.values.end())
            continue;
        const QDateTime time = one.timeOf(first - one.values.begin());
        if (!begin.time.isValid() || time < begin.time)
            begin = {time, 0};
        begin.series += time == begin.time ? 1 : 0;
    }
    return begin;
}

} // namespace

MetricsReader::MetricsReader(CesClient *client, const MetricsReaderSettings &settings, QObject *parent)
    : QObject(parent), m_client(client), m_settings(settings), m_pace(settings.mostCallsPerMinute)
{
    for (QTimer *timer : {&m_pause, &m_turn}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &MetricsReader::sendNext);
    }
    connect(&m_pause, &QTimer::timeout, this, &MetricsReader::stateChanged);
}

MetricsReader::~MetricsReader() = default;

void MetricsReader::read(const QList<SeriesKey> &keys, const MetricRange &range, Urgency urgency)
{
    add(planBatches(keys, range, m_settings.limits), urgency);
}

void MetricsReader::readSingly(const QList<SeriesKey> &keys, const MetricRange &range)
{
    MetricLimits single = m_settings.limits;
    single.maxSeries = 1;
    add(planBatches(keys, range, single), Urgency::Soon);
}

void MetricsReader::add(const QList<MetricBatch> &batches, Urgency urgency)
{
    qsizetype place = urgency == Urgency::Soon ? 0 : m_waiting.size();
    for (const MetricBatch &batch : batches)
        m_waiting.insert(place++, Request{batch, {}});
    QMetaObject::invokeMethod(
        this,
        [this] {
            sendNext();
            Q_EMIT stateChanged();
        },
        Qt::QueuedConnection);
}

void MetricsReader::tryAgain()
{
    m_problem.reset();
    m_failures = 0;
    m_pause.stop();
}

void MetricsReader::sendNext()
{
    if (!m_client && !m_problem) {
        m_problem.emplace();
        m_problem->kind = ErrorKind::Cancelled;
    }
    if (m_problem) {
        const QList<Request> waiting = std::exchange(m_waiting, {});
        for (const Request &request : waiting)
            Q_EMIT lost(request.batch.keys, request.batch.range);
        return;
    }
    while (!m_waiting.isEmpty() && m_running.size() < m_settings.mostAtOnce && !m_pause.isActive()) {
        const qint64 now = nowMs();
        if (const qint64 pause = m_pace.pauseAt(now); pause > 0) {
            m_turn.start(int(pause));
            return;
        }
        m_pace.note(now);
        send(m_waiting.takeFirst());
    }
}

void MetricsReader::send(const Request &request)
{
    const MetricBatch &batch = request.batch;
    if (batch.keys.size() == 1) {
        const SeriesKey key = batch.keys.first();
        auto *job = m_client->readSeries(key, batch.range, this);
        m_running.insert(job, request);
        connect(job, &ApiJobBase::finished, this, [this, job, key] {
            const Result<UsageSeries> &result = job->result();
            end(m_running.take(job),
                result ? Result<SeriesByKey>(SeriesByKey{{key, *result}}) : result.error());
        });
        return;
    }
    auto *job = m_client->readBatch(batch, this);
    m_running.insert(job, request);
    connect(job, &ApiJobBase::finished, this, [this, job] { end(m_running.take(job), job->result()); });
}

void MetricsReader::end(const Request &request, const Result<SeriesByKey> &result)
{
    if (m_problem)
        Q_EMIT lost(request.batch.keys, request.batch.range);
    else if (result)
        take(request, *result);
    else
        failed(request, result.error());
    sendNext();
    Q_EMIT stateChanged();
}

void MetricsReader::take(const Request &request, const SeriesByKey &series)
{
    const MetricBatch &batch = request.batch;
    m_failures = 0;
    m_largestTaken = std::max(m_largestTaken, batch.keys.size());
    m_settings.limits.maxSeries = std::max(m_settings.limits.maxSeries, int(m_largestTaken));
    const Begin begin = beginOf(series);
    if (request.suspectedBegin.isValid()) {
        if (begin.time.isValid() && begin.time < request.suspectedBegin) {
            // Half as many series reach back farther: the service clips at less than we kept to.
            constexpr int leastPoints = 64;
            m_settings.limits.maxPoints =
                std::max<int>(leastPoints, int(batch.keys.size()) * (batch.range.points() + 1));
            planAnew();
        } else {
            m_beginsAreTrue = true;
        }
    }
    // A service that clips lets all series begin at the same time.
    const bool isLate = begin.series >= 2 && begin.time > batch.range.from.addSecs(batch.range.period);
    if (isLate && !m_beginsAreTrue) {
        split(request, begin.time);
        return;
    }
    Q_EMIT answered(series, batch.range);
    QList<SeriesKey> missing;
    std::ranges::copy_if(batch.keys, std::back_inserter(missing),
        [&series](const SeriesKey &key) { return !series.contains(key); });
    if (!missing.isEmpty())
        Q_EMIT lost(missing, batch.range);
}

void MetricsReader::failed(const Request &request, const ApiError &error)
{
    if (isPassing(error)) {
        m_waiting.prepend(request);
        pauseAfter(error);
    } else if (!isAboutTheRequest(error)) {
        m_waiting.prepend(request);
        stop(error);
    } else if (request.batch.keys.size() == 1) {
        Q_EMIT lost(request.batch.keys, request.batch.range);
    } else {
        const bool isTooMany = error.httpStatus == 400 && learnFrom(request.batch.keys.size());
        if (isTooMany) {
            m_waiting.prepend(request);
            planAnew();
        } else {
            split(request);
        }
    }
}

/// The halves come next.
void MetricsReader::split(const Request &request, const QDateTime &suspectedBegin)
{
    MetricLimits limits = m_settings.limits;
    const int half = int(request.batch.keys.size() + 1) / 2;
    limits.maxSeries = std::min(limits.maxSeries, half);
    const auto parts = planBatches(request.batch.keys, request.batch.range, limits);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part)
        m_waiting.prepend(Request{*part, suspectedBegin});
}

/// So many series were refused. If as many were taken before, one of them is at fault and not their number.
bool MetricsReader::learnFrom(qsizetype refused)
{
    if (refused <= m_largestTaken)
        return false;
    constexpr int knownLimit = 10; // of some clouds
    const int half = int(refused) / 2;
    const int next = half < knownLimit && refused > knownLimit ? knownLimit : std::max(1, half);
    m_settings.limits.maxSeries = std::min(m_settings.limits.maxSeries, next);
    return true;
}

/// Brings what waits within the present limits; neighbours of the same range go together.
void MetricsReader::planAnew()
{
    QList<Request> together;
    for (const Request &request : std::as_const(m_waiting)) {
        const bool isNeighbour = !together.isEmpty() && together.last().batch.range == request.batch.range
            && together.last().suspectedBegin == request.suspectedBegin;
        if (isNeighbour)
            together.last().batch.keys += request.batch.keys;
        else
            together.append(request);
    }
    m_waiting.clear();
    for (const Request &request : std::as_const(together)) {
        const auto parts = planBatches(request.batch.keys, request.batch.range, m_settings.limits);
        for (const MetricBatch &part : parts)
            m_waiting.append({part, request.suspectedBegin});
    }
}

/// Several calls that fail in the same breath count once.
void MetricsReader::pauseAfter(const ApiError &error)
{
    if (m_pause.isActive())
        return;
    if (++m_failures > m_settings.maxTries) {
        stop(error);
        return;
    }
    const double nominal = std::ldexp(double(m_settings.firstPauseMs), m_failures - 1);
    qint64 pause = qint64(std::min(nominal, double(m_settings.maxPauseMs)));
    if (error.retryAfterSeconds)
        pause =
            std::max(pause, std::min<qint64>(qint64(*error.retryAfterSeconds) * 1000, m_settings.maxPauseMs));
    m_pause.start(int(pause));
}

/// The calls under way end as cancelled, and what waits is lost with the next turn.
void MetricsReader::stop(const ApiError &error)
{
    m_problem = error;
    const QList<ApiJobBase *> running = m_running.keys();
    for (ApiJobBase *job : running)
        job->cancel();
}

qint64 MetricsReader::nowMs() const
{
    using namespace std::chrono;
    return m_settings.clockMs ? m_settings.clockMs()
                              : duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace dcs
