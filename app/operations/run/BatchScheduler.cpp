// SPDX-License-Identifier: MIT
#include "operations/run/BatchScheduler.h"

#include "operations/ServiceAnswers.h"

#include <algorithm>

namespace dcs {

namespace {

BatchSettings bounded(BatchSettings settings)
{
    settings.maxRunning = std::clamp(settings.maxRunning, 1, BatchSettings::mostRunning);
    settings.pauseMs = std::clamp(settings.pauseMs, 0, BatchSettings::longestPauseMs);
    settings.stopAfterFailures = std::clamp(settings.stopAfterFailures, 0, BatchSettings::mostFailures);
    return settings;
}

/// Whether a wait of longestMs at most goes on; one that would take longer began before the clock was put
/// back.
bool goesOn(const QDateTime &until, const QDateTime &now, qint64 longestMs)
{
    return until > now && now.msecsTo(until) <= longestMs;
}

/// Waits by itself, whatever the batch does, and lets others go first meanwhile.
bool hasOwnWait(const Operation &operation, const QDateTime &now)
{
    constexpr qint64 hourMs = 3'600'000;
    const bool isBusy =
        operation.waitReason == WaitReason::InstanceBusy || operation.waitReason == WaitReason::ServiceBusy;
    const bool isOwn = isBusy || operation.waitReason == WaitReason::OwnWindow;
    return isOwn && goesOn(operation.waitsUntil, now, isBusy ? hourMs : 24 * hourMs);
}

bool isInProgress(const Operation *operation)
{
    return !operation->isSettled() && operation->state != OperationState::Waiting;
}

bool isFailure(const Operation &operation)
{
    return operation.state == OperationState::Failed
        || (operation.state == OperationState::Skipped && operation.failure == FailureReason::ReadFailed);
}

} // namespace

BatchScheduler::BatchScheduler(const BatchSettings &settings) : m_settings(bounded(settings)) { }

void BatchScheduler::pause(PauseReason reason)
{
    if (!isPaused())
        m_pause = reason;
}

void BatchScheduler::resume(const std::optional<BatchSettings> &settings)
{
    if (settings)
        m_settings = bounded(*settings);
    m_pause = PauseReason::None;
    m_failures = 0;
}

void BatchScheduler::settled(const Operation &operation, const QDateTime &now)
{
    if (operation.sentAt.isValid())
        m_nextStart = now.addMSecs(m_settings.pauseMs);
    if (operation.state == OperationState::Done)
        m_anyDone = true;
    if (!isFailure(operation))
        return;
    ++m_failures;
    if (operation.error && saysNotAllowed(*operation.error))
        pause(PauseReason::NotAllowed);
    else if (operation.failure == FailureReason::NotRecorded || isCanaryPhase()
        || (m_settings.stopAfterFailures > 0 && m_failures >= m_settings.stopAfterFailures))
        pause(PauseReason::Failures);
}

QList<BatchScheduler::Step> BatchScheduler::next(
    const QList<const Operation *> &operations, const QDateTime &now) const
{
    const qsizetype inProgress = std::count_if(operations.cbegin(), operations.cend(), &isInProgress);
    qsizetype room = (isCanaryPhase() ? 1 : m_settings.maxRunning) - inProgress;
    QList<Step> steps;
    bool isFirst = true; // of those that are not settled
    for (const Operation *operation : operations) {
        if (operation->isSettled())
            continue;
        const bool mayStart = room > 0 && (isFirst || !isCanaryPhase());
        isFirst = false;
        Step step{.id = operation->id};
        if (isPaused() && operation->isPending()) {
            const bool isOld =
                m_pause == PauseReason::UnfinishedBatch || m_pause == PauseReason::SettingsNotKept;
            const WaitReason otherwise =
                m_pause == PauseReason::NoClient ? WaitReason::SignedOut : WaitReason::BatchPaused;
            step.waitReason = isOld ? WaitReason::UnfinishedBatch : otherwise;
        } else if (operation->state != OperationState::Waiting) {
            continue;
        } else if (hasOwnWait(*operation, now)) {
            step.waitReason = operation->waitReason;
            step.waitsUntil = operation->waitsUntil;
        } else if (m_settings.notBefore && *m_settings.notBefore > now) {
            step.waitReason = WaitReason::StartTime;
            step.waitsUntil = *m_settings.notBefore;
        } else if (!mayStart) {
            step.waitReason = WaitReason::Turn;
        } else if (m_nextStart.isValid() && goesOn(m_nextStart, now, m_settings.pauseMs)) {
            step.waitReason = WaitReason::PauseBetween;
            step.waitsUntil = m_nextStart;
        } else {
            step.starts = true;
            --room;
        }
        steps.append(step);
    }
    return steps;
}

} // namespace dcs
