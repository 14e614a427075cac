// SPDX-License-Identifier: MIT
#include "operations/watch/WatchVerdict.h"

#include "operations/watch/SizeMatch.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int readingsToBeSure = 2;
/// Without an answer nothing else speaks for the verdict: one reading more.
constexpr int readingsToBeSureWithoutAnswer = 3;
/// Between two wishes for the list of tasks, while the instance looks idle.
constexpr int readingsPerTaskList = 6;

/// Whether the word of a task names a change of specification: EXTENDING, or the names that the list of tasks
/// has for it (DCS API, "Background tasks").
bool namesChange(const QString &task)
{
    return task.contains("EXTEND"_L1, Qt::CaseInsensitive) || task.contains("SPEC"_L1, Qt::CaseInsensitive)
        || task.contains("Replica"_L1, Qt::CaseInsensitive);
}

/// What is not told is no contradiction.
bool mayBe(const InstanceSize &told, const InstanceSize &wanted)
{
    const bool capacity = told.capacity.isNull() || told.capacity == wanted.capacity;
    const bool code =
        told.specCode.isEmpty() || wanted.specCode.isEmpty() || told.specCode == wanted.specCode;
    return capacity && code;
}

} // namespace

OperationState WatchVerdict::afterAcceptance(const ResizeRequest &request, const QString &orderId)
{
    if (request.createsOrder || !orderId.isEmpty())
        return OperationState::WaitingForPayment;
    return request.inMaintenanceWindow ? OperationState::WaitingForWindow : OperationState::Accepted;
}

WatchVerdict::WatchVerdict(
    ResizeRequest request, WatchSettings settings, OperationState begin, QDateTime sentAt)
    : m_request(std::move(request)), m_settings(settings), m_sentAt(std::move(sentAt)), m_state{begin},
      m_changeSeen(begin == OperationState::Extending)
{
}

WatchVerdict::State WatchVerdict::read(const Instance &instance, const Moment &moment)
{
    if (isSettled() && m_state.basis != VerdictBasis::TimeAlone)
        return m_state;
    pass(moment);
    const Sight sight = sightOf(instance);
    count(sight);
    if (!isSettled())
        judge(sight);
    else if (sight == Sight::AtNewSize && m_inARow >= readingsToBeSure)
        m_state = {OperationState::Done, FailureReason::None, VerdictBasis::Reopened};
    return m_state;
}

WatchVerdict::State WatchVerdict::readTasks(const QList<BackgroundTask> &tasks)
{
    if (isSettled())
        return m_state;
    m_tasksOffered = true;
    m_tasksAsked = m_isDue;
    const BackgroundTask *newest = nullptr;
    for (const BackgroundTask &task : tasks) {
        if (isOurs(task) && (!newest || task.createdAt > newest->createdAt))
            newest = &task;
    }
    if (!newest)
        return m_state;
    m_taskId = newest->id;
    m_task = newest->status;
    // The service may write a task down that is to begin later: the instance shows when it does.
    if (!serviceMayWait()) {
        m_changeSeen = true;
        m_state = {OperationState::Extending};
    } else if (!isAnswered()) {
        m_state = {afterAcceptance(m_request, {})};
    }
    return m_state;
}

WatchVerdict::State WatchVerdict::gone()
{
    if (!isSettled())
        fail(FailureReason::InstanceGone);
    return m_state;
}

bool WatchVerdict::wantsTasks() const
{
    if (!m_tasksOffered || isSettled())
        return false;
    if (m_isDue && !m_tasksAsked)
        return true;
    const bool isIdle =
        m_lastSight == Sight::AtOldSize || m_lastSight == Sight::AtOtherSize || m_lastSight == Sight::Unclear;
    return isIdle && m_inARow % readingsPerTaskList == readingsToBeSure;
}

/// Time in which nothing was read, asleep or without a network, counts for little.
void WatchVerdict::pass(const Moment &moment)
{
    m_stepMs = 0;
    if (m_last) {
        const qint64 smallerMs =
            std::min(m_last->wall.msecsTo(moment.wall), moment.monotonicMs - m_last->monotonicMs);
        m_stepMs = std::clamp<qint64>(smallerMs, 0, m_settings.longestStepMs);
    }
    m_last = moment;
    m_watchedMs += m_stepMs;
}

void WatchVerdict::count(Sight sight)
{
    if (sight == m_lastSight) {
        m_standsMs += m_stepMs;
        ++m_inARow;
    } else {
        m_standsMs = 0;
        m_inARow = 1;
        m_afterGrace = 0;
        m_isDue = false;
        m_tasksAsked = false;
    }
    m_lastSight = sight;
    const int graceMs = isAnswered() ? m_settings.acceptedGraceMs : m_settings.unconfirmedGraceMs;
    m_afterGrace = m_watchedMs < graceMs ? 0 : m_afterGrace + 1;
}

WatchVerdict::Sight WatchVerdict::sightOf(const Instance &instance) const
{
    if (instance.status == Status::Frozen)
        return Sight::Frozen;
    if (instance.status == Status::Extending || namesChange(instance.task))
        return Sight::ChangeRunning;
    if (!instance.task.isEmpty())
        return Sight::OtherwiseBusy;
    switch (instance.status.value) {
    case Status::Running:
        return sightOfIdle(instance);
    case Status::Error:
    case Status::CreateFailed:
        return Sight::Faulty;
    case Status::Frozen:
    case Status::Extending:
    case Status::Unknown:
    case Status::Creating:
    case Status::Restarting:
    case Status::Restoring:
    case Status::Flushing:
        return Sight::OtherwiseBusy;
    }
    Q_UNREACHABLE();
}

WatchVerdict::Sight WatchVerdict::sightOfIdle(const Instance &instance) const
{
    const ChangeKind kind = m_request.kind;
    const SizeMatch match{.type = kind == ChangeKind::Type,
        .copies = kind == ChangeKind::AddReplica || kind == ChangeKind::RemoveReplica};
    const bool isNew = showsSize(instance, m_request.to, match);
    const bool isOld = showsSize(instance, m_request.from, match);
    if (isNew && isOld)
        return Sight::Unclear;
    if (isNew)
        return Sight::AtNewSize;
    return isOld ? Sight::AtOldSize : Sight::AtOtherSize;
}

bool WatchVerdict::isOurs(const BackgroundTask &task) const
{
    if (!m_taskId.isEmpty() && task.id == m_taskId)
        return true;
    const bool isSuch = task.isChange() && mayBe(task.from, m_request.from) && mayBe(task.to, m_request.to);
    // The instance was idle right before: what runs has begun since. Of what has ended only the time tells;
    // the service may give it in whole seconds.
    const bool isSince = task.status == TaskStatus::Running
        || (task.createdAt.isValid() && task.createdAt.addMSecs(999) >= m_sentAt);
    return isSuch && isSince;
}

void WatchVerdict::judge(Sight sight)
{
    switch (sight) {
    case Sight::None:
    case Sight::OtherwiseBusy:
        break;
    case Sight::ChangeRunning:
        m_changeSeen = true;
        m_state = {OperationState::Extending};
        break;
    case Sight::AtNewSize:
        m_changeSeen = true;
        m_state = {m_inARow >= readingsToBeSure ? OperationState::Done : OperationState::Extending};
        break;
    case Sight::AtOldSize:
    case Sight::AtOtherSize:
    case Sight::Unclear:
        judgeIdle();
        break;
    case Sight::Faulty:
        if (m_inARow >= readingsToBeSure)
            fail(FailureReason::InstanceFaulty);
        break;
    case Sight::Frozen:
        fail(FailureReason::InstanceFrozen);
        break;
    }
}

void WatchVerdict::judgeIdle()
{
    if (judgeByTask() || m_lastSight == Sight::Unclear)
        return;
    m_isDue = isDue();
    if (!m_isDue || (m_tasksOffered && !m_tasksAsked))
        return;
    if (m_lastSight == Sight::AtOtherSize)
        fail(FailureReason::EndedOtherwise, VerdictBasis::TimeAlone);
    else
        fail(isAnswered() ? FailureReason::GivenUp : FailureReason::NotTaken, VerdictBasis::TimeAlone);
}

bool WatchVerdict::judgeByTask()
{
    if (!m_task)
        return false;
    const bool isSure = m_inARow >= readingsToBeSure;
    switch (*m_task) {
    case TaskStatus::Running:
        break;
    case TaskStatus::Failed:
        if (isSure)
            fail(m_lastSight == Sight::AtOtherSize ? FailureReason::EndedOtherwise : FailureReason::GivenUp);
        break;
    case TaskStatus::Success:
        if (isSure && m_lastSight == Sight::Unclear)
            m_state = {OperationState::Done};
        else if (m_lastSight == Sight::AtOtherSize && m_standsMs >= m_settings.backGraceMs)
            fail(FailureReason::EndedOtherwise, VerdictBasis::TimeAlone);
        break;
    }
    return true;
}

bool WatchVerdict::isDue() const
{
    if (m_changeSeen)
        return m_inARow >= readingsToBeSure && m_standsMs >= m_settings.backGraceMs;
    if (serviceMayWait())
        return false;
    if (m_lastSight == Sight::AtOtherSize && isAnswered())
        return m_inARow >= readingsToBeSure && m_standsMs >= m_settings.backGraceMs;
    return m_afterGrace >= (isAnswered() ? readingsToBeSure : readingsToBeSureWithoutAnswer);
}

void WatchVerdict::fail(FailureReason reason, VerdictBasis basis)
{
    m_state = {OperationState::Failed, reason, basis};
}

bool WatchVerdict::serviceMayWait() const
{
    const bool waits = m_state.state == OperationState::WaitingForPayment
        || m_state.state == OperationState::WaitingForWindow;
    const bool asked = m_request.createsOrder || m_request.inMaintenanceWindow;
    return !m_changeSeen && (waits || asked);
}

bool WatchVerdict::isSettled() const
{
    return m_state.state == OperationState::Done || m_state.state == OperationState::Failed;
}

} // namespace dcs
