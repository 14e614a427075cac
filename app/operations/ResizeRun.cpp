// SPDX-License-Identifier: MIT
#include "operations/ResizeRun.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// A longer Retry-After would look like a watch that is lost.
constexpr int maxRetryAfterSeconds = 3600;

/// Refused for certain, so that there is nothing to watch.
bool provesRefusal(const ApiError &error)
{
    constexpr int unauthorized = 401;
    return !error.mayHaveArrived || error.kind == ErrorKind::AuthenticationStopped
        || error.httpStatus == unauthorized;
}

/// The codes for "this instance does not exist", of the newer and of the older body (DCS API, "Errors"). A
/// 404 without one of them comes from a gateway or proxy and says nothing about the instance.
bool saysInstanceGone(const ApiError &error)
{
    return error.kind == ErrorKind::Http
        && QStringList{u"DCS.3022"_s, u"111404022"_s, u"DCS.4119"_s, u"111400119"_s}.contains(error.code);
}

} // namespace

ResizeRun::ResizeRun(Operation operation, WatchSettings settings, Clock clock, QObject *parent)
    : QObject(parent), m_operation(std::move(operation)), m_settings(settings), m_clock(std::move(clock)),
      m_pauseMs(settings.firstPauseMs), m_errorPauseMs(settings.firstPauseMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ResizeRun::readInstance);
}

ResizeRun::~ResizeRun() = default;

void ResizeRun::submit(DcsClient *client)
{
    m_client = client;
    m_sentAt = m_clock();
    setState(OperationState::Submitting);
    auto *job = client->resizeInstance(m_operation.request, this);
    connect(job, &ApiJobBase::finished, this, [this, job] { postEnded(job->result()); });
    Q_EMIT changed();
}

void ResizeRun::useClient(DcsClient *client)
{
    m_client = client;
    if (!m_verdict || m_operation.isSettled())
        return; // the post decides first, or nothing is left to do
    delete m_reading;
    m_errorPauseMs = m_settings.firstPauseMs;
    readInstance();
}

void ResizeRun::postEnded(const Result<Acceptance> &result)
{
    if (result.isOk()) {
        m_operation.httpStatus = result->httpStatus;
        m_operation.requestId = result->requestId;
        watch(true);
        return;
    }
    const ApiError &error = result.error();
    m_operation.httpStatus = error.httpStatus;
    m_operation.requestId = error.requestId;
    m_operation.error = error;
    if (provesRefusal(error)) {
        setState(OperationState::Failed, FailureReason::Refused);
        Q_EMIT changed();
    } else {
        watch(false);
    }
}

void ResizeRun::watch(bool answered)
{
    m_verdict.emplace(m_operation.request, m_settings, answered, m_sentAt);
    setState(m_verdict->current().state);
    readInstance();
    Q_EMIT changed();
}

void ResizeRun::readInstance()
{
    m_timer.stop();
    if (!m_client)
        return;
    auto *job = m_client->showInstance(m_operation.request.instanceId, this);
    connect(job, &ApiJobBase::finished, this, [this, job] {
        m_reading.clear();
        readingEnded(job->result());
    });
    m_reading = job;
}

void ResizeRun::readingEnded(const Result<Instance> &result)
{
    if (!result.isOk()) {
        readingFailed(result.error());
        return;
    }
    const Instance instance = *result;
    m_operation.readError.reset();
    m_operation.lastSeen = InstanceSize{instance.capacity, instance.specCode, instance.cacheMode};
    const OperationState before = m_operation.state;
    const WatchVerdict::State verdict = m_verdict->read(instance, m_clock());
    setState(verdict.state, verdict.failure);

    m_errorPauseMs = m_settings.firstPauseMs;
    if (m_operation.state != before)
        m_pauseMs = m_settings.firstPauseMs;
    if (!m_operation.isSettled())
        m_timer.start(m_pauseMs);
    m_pauseMs = std::min(m_pauseMs + m_pauseMs / 2, m_settings.maxPauseMs);
    Q_EMIT instanceRead(instance);
    Q_EMIT changed();
}

void ResizeRun::readingFailed(const ApiError &error)
{
    if (!m_client)
        return; // destroyed meanwhile: the error is not the service's
    if (saysInstanceGone(error)) {
        const WatchVerdict::State verdict = m_verdict->gone();
        setState(verdict.state, verdict.failure);
        Q_EMIT instanceGone();
    } else {
        m_operation.readError = error;
        m_timer.start(pauseAfter(error));
    }
    Q_EMIT changed();
}

int ResizeRun::pauseAfter(const ApiError &error)
{
    // Nothing was sent: looking again for new credentials costs nothing.
    if (error.kind == ErrorKind::AuthenticationStopped)
        return m_settings.maxPauseMs;
    const int pauseMs = m_errorPauseMs;
    m_errorPauseMs = std::min(m_errorPauseMs * 2, m_settings.maxPauseAfterErrorMs);
    const int retryAfterMs = std::clamp(error.retryAfterSeconds.value_or(0), 0, maxRetryAfterSeconds) * 1000;
    return std::max(pauseMs, retryAfterMs);
}

void ResizeRun::setState(OperationState state, FailureReason failure)
{
    m_operation.state = state;
    m_operation.failure = failure;
    if (m_operation.isSettled())
        m_operation.finishedAt = m_clock();
}

} // namespace dcs
