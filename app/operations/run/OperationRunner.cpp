// SPDX-License-Identifier: MIT
#include "operations/run/OperationRunner.h"

#include "model/Backoff.h"
#include "operations/ServiceAnswers.h"

#include <algorithm>
#include <utility>

namespace dcs {

namespace {

/// A longer Retry-After would put an operation off for good.
constexpr int maxRetryAfterSeconds = 3600;

} // namespace

OperationRunner::OperationRunner(
    Operation operation, WatchSettings settings, Clock clock, Record record, QObject *parent)
    : QObject(parent), m_operation(std::move(operation)), m_settings(settings), m_clock(std::move(clock)),
      m_record(std::move(record))
{
    m_recordAgain.setSingleShot(true);
    connect(&m_recordAgain, &QTimer::timeout, this, &OperationRunner::post);
}

OperationRunner::~OperationRunner() = default;

void OperationRunner::start(DcsClient *client, bool inOwnWindow)
{
    m_client = client;
    m_operation.error.reset();
    m_operation.httpStatus = 0;
    m_operation.requestId.clear();
    setState(OperationState::Queued);
    auto *job = client->showInstance(m_operation.request.instanceId, this);
    connect(
        job, &ApiJobBase::finished, this, [this, job, inOwnWindow] { checked(job->result(), inOwnWindow); });
    m_check = job;
    Q_EMIT changed();
}

void OperationRunner::wait(WaitReason reason, const QDateTime &until)
{
    const bool same = m_operation.state == OperationState::Waiting && m_operation.waitReason == reason
        && m_operation.waitsUntil == until;
    if (same)
        return;
    delete m_check;
    m_recordAgain.stop();
    setState(OperationState::Waiting);
    m_operation.waitReason = reason;
    m_operation.waitsUntil = until;
    Q_EMIT changed();
}

void OperationRunner::cancel()
{
    delete m_check;
    m_recordAgain.stop();
    setState(OperationState::Cancelled);
    Q_EMIT changed();
}

void OperationRunner::setResumed(const QString &account)
{
    m_operation.resumedBy = account;
    m_operation.resumedAt = m_clock();
    Q_EMIT changed();
}

void OperationRunner::checked(const Result<Instance> &result, bool inOwnWindow)
{
    m_check.clear();
    if (!m_client) { // destroyed meanwhile: an error is not the service's, and nobody is left to send
        wait(WaitReason::Turn);
        return;
    }
    if (!result) {
        checkFailed(result.error());
        return;
    }
    const Instance instance = *result;
    m_operation.lastSeen = InstanceSize{
        instance.capacity, instance.specCode, instance.cacheMode, instance.shardCount, instance.replicaCount};
    Q_EMIT instanceRead(instance);
    if (m_operation.state != OperationState::Queued)
        return; // withdrawn by a listener

    const SendCheck check = checkBeforeSending(m_operation.request, instance);
    const QDateTime now = m_clock();
    const std::optional<QDateTime> window = inOwnWindow ? nextWindow(instance, now) : now;
    if (check.verdict == SendCheck::Verdict::Skip) {
        setState(OperationState::Skipped, check.reason);
        Q_EMIT changed();
    } else if (!window) {
        setState(OperationState::Skipped, FailureReason::WindowUnknown);
        Q_EMIT changed();
    } else if (*window > now) {
        wait(WaitReason::OwnWindow, *window);
    } else if (check.verdict == SendCheck::Verdict::Busy) {
        waitForBusy(WaitReason::InstanceBusy, FailureReason::StillBusy);
    } else {
        m_recordUntil.setRemainingTime(m_settings.journalPatienceMs);
        post();
    }
}

void OperationRunner::checkFailed(const ApiError &error)
{
    if (saysInstanceGone(error)) {
        setState(OperationState::Skipped, FailureReason::InstanceGone);
        Q_EMIT instanceGone();
    } else {
        m_operation.error = error;
        m_operation.httpStatus = error.httpStatus;
        m_operation.requestId = error.requestId;
        setState(OperationState::Skipped, FailureReason::ReadFailed);
    }
    Q_EMIT changed();
}

void OperationRunner::waitForBusy(WaitReason reason, FailureReason otherwise)
{
    if (m_busyTries >= m_settings.maxBusyTries) {
        const bool wasSent = m_operation.state == OperationState::Submitting;
        setState(wasSent ? OperationState::Failed : OperationState::Skipped, otherwise);
        Q_EMIT changed();
        return;
    }
    const qint64 pauseMs = Backoff{m_settings.busyPauseMs, 2, m_settings.maxBusyPauseMs}.pauseMs(m_busyTries);
    ++m_busyTries;
    const int retryAfter = m_operation.error ? m_operation.error->retryAfterSeconds.value_or(0) : 0;
    m_operation.sentAt = {};
    wait(reason,
        m_clock().addMSecs(std::max(pauseMs, qint64(std::min(retryAfter, maxRetryAfterSeconds)) * 1000)));
}

void OperationRunner::post()
{
    if (!m_client) { // destroyed while the journal was locked
        wait(WaitReason::Turn);
        return;
    }
    m_operation.sentAt = m_clock();
    setState(OperationState::Submitting);
    if (const std::optional<JournalProblem> problem = m_record(m_operation)) {
        notRecorded(*problem);
        return;
    }
    m_operation.journalProblem.reset();
    auto *job = m_client->resizeInstance(m_operation.request, this);
    connect(job, &ApiJobBase::finished, this, [this, job] { postEnded(job->result()); });
    Q_EMIT changed();
}

void OperationRunner::notRecorded(const JournalProblem &problem)
{
    m_operation.sentAt = {};
    if (problem.kind == JournalProblem::Kind::Locked && !m_recordUntil.hasExpired()) {
        setState(OperationState::Queued);
        m_recordAgain.start(m_settings.journalPauseMs);
        return;
    }
    if (problem.kind == JournalProblem::Kind::AlreadyUnsettled) {
        setState(OperationState::Skipped, FailureReason::OperationUnsettled);
    } else {
        m_operation.journalProblem = problem.detail;
        setState(OperationState::Failed, FailureReason::NotRecorded);
    }
    Q_EMIT changed();
}

void OperationRunner::postEnded(const Result<Acceptance> &result)
{
    if (result) {
        m_operation.httpStatus = result->httpStatus;
        m_operation.requestId = result->requestId;
        m_operation.orderId = result->orderId;
        watch(WatchVerdict::afterAcceptance(m_operation.request, m_operation.orderId));
        return;
    }
    const ApiError &error = result.error();
    m_operation.httpStatus = error.httpStatus;
    m_operation.requestId = error.requestId;
    m_operation.error = error;
    if (!provesRefusal(error))
        watch(OperationState::Unconfirmed);
    else if (saysAlreadyChanging(error) && m_client)
        readAfterRefusal();
    else
        refused();
}

/// The instance was idle right before: that it is being changed now may be our own request, taken once and
/// sent a second time by something on its way.
void OperationRunner::readAfterRefusal()
{
    auto *job = m_client->showInstance(m_operation.request.instanceId, this);
    connect(job, &ApiJobBase::finished, this, [this, job] {
        WatchVerdict verdict(
            m_operation.request, m_settings, OperationState::Unconfirmed, m_operation.sentAt);
        const bool isTaken =
            !job->result() || verdict.read(*job->result(), {m_clock(), 0}).state == OperationState::Extending;
        if (isTaken)
            watch(OperationState::Unconfirmed);
        else
            refused();
    });
}

void OperationRunner::refused()
{
    const ApiError &error = *m_operation.error;
    if (saysBusy(error)) {
        constexpr int tooManyRequests = 429;
        const bool isService = error.httpStatus == tooManyRequests;
        waitForBusy(isService ? WaitReason::ServiceBusy : WaitReason::InstanceBusy, FailureReason::Refused);
    } else {
        setState(OperationState::Failed, FailureReason::Refused);
        Q_EMIT changed();
    }
}

void OperationRunner::resumeWatch()
{
    // That it was on its way is all that is known.
    const bool isOpen = m_operation.state == OperationState::Submitting;
    watch(isOpen ? OperationState::Unconfirmed : m_operation.state);
}

void OperationRunner::watch(OperationState begin)
{
    const QDateTime &sentAt = m_operation.sentAt.isValid() ? m_operation.sentAt : m_operation.startedAt;
    m_verdict.emplace(m_operation.request, m_settings, begin, sentAt);
    m_watched.start();
    setState(begin);
    Q_EMIT changed();
}

bool OperationRunner::isOpenToCorrection() const
{
    return m_verdict && m_operation.state == OperationState::Failed
        && m_operation.basis == VerdictBasis::TimeAlone;
}

bool OperationRunner::read(const Instance &instance, bool isWhole)
{
    WatchVerdict verdict = *m_verdict;
    const WatchVerdict::State before = verdict.current();
    const WatchVerdict::State state = verdict.read(instance, {m_clock(), m_watched.elapsed()});
    const bool isEnd = verdict.isSettled() && state != before;
    if (isEnd && !isWhole)
        return false;
    m_verdict = verdict;
    if (isOpenToCorrection() && !isEnd)
        return true;
    m_operation.readError.reset();
    if (state.failure == FailureReason::InstanceFaulty)
        m_operation.faultCode = instance.errorCode;
    m_operation.lastSeen = InstanceSize{
        instance.capacity, instance.specCode, instance.cacheMode, instance.shardCount, instance.replicaCount};
    setState(state.state, state.failure, state.basis);
    Q_EMIT changed();
    return true;
}

void OperationRunner::readTasks(const QList<BackgroundTask> &tasks)
{
    const WatchVerdict::State before = m_verdict->current();
    const WatchVerdict::State state = m_verdict->readTasks(tasks);
    if (state == before)
        return;
    setState(state.state, state.failure, state.basis);
    Q_EMIT changed();
}

void OperationRunner::gone()
{
    const WatchVerdict::State state = m_verdict->gone();
    setState(state.state, state.failure);
    Q_EMIT changed();
}

void OperationRunner::readFailed(const ApiError &error)
{
    m_operation.readError = error;
    Q_EMIT changed();
}

void OperationRunner::setProgress(int percent, std::optional<int> remainingSeconds)
{
    m_operation.progressPercent = percent;
    m_operation.remainingSeconds = remainingSeconds;
    Q_EMIT changed();
}

void OperationRunner::stopFollowing()
{
    setState(OperationState::Failed, FailureReason::NotFollowed);
    Q_EMIT changed();
}

void OperationRunner::setState(OperationState state, FailureReason failure, VerdictBasis basis)
{
    m_operation.state = state;
    m_operation.failure = failure;
    m_operation.basis = basis;
    m_operation.waitReason = WaitReason::None;
    m_operation.waitsUntil = {};
    if (state != OperationState::Extending) {
        m_operation.progressPercent.reset();
        m_operation.remainingSeconds.reset();
    }
    if (!m_operation.isSettled())
        return;
    m_operation.finishedAt = m_clock();
    for (const QDateTime &earlier : {m_operation.startedAt, m_operation.sentAt}) {
        if (earlier.isValid())
            m_operation.finishedAt = std::max(m_operation.finishedAt, earlier); // the clock was put back
    }
}

} // namespace dcs
