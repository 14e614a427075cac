// SPDX-License-Identifier: MIT
#include "operations/InstanceWatcher.h"

#include <utility>

namespace dcs {

namespace {

constexpr int readingsToBeSure = 2;
/// Without an answer nothing else speaks for the verdict: one reading more.
constexpr int readingsToBeSureWithoutAnswer = 3;

} // namespace

WatchVerdict::WatchVerdict(
    ResizeRequest request, WatchSettings settings, bool answered, const QDateTime &sentAt)
    : m_request(std::move(request)), m_settings(settings),
      m_sentAt(sentAt), m_state{answered ? OperationState::Accepted : OperationState::Unconfirmed}
{
}

WatchVerdict::State WatchVerdict::read(const Instance &instance, const QDateTime &now)
{
    if (isSettled())
        return m_state;
    const Sight sight = sightOf(instance);
    if (sight != m_lastSight)
        m_inARow = 0;
    m_lastSight = sight;
    ++m_inARow;

    switch (sight) {
    case Sight::None:
        break;
    case Sight::ChangeRunning:
    case Sight::OtherwiseBusy:
        judgeBusy(sight);
        break;
    case Sight::AtNewSize:
    case Sight::AtOldSize:
    case Sight::AtOtherSize:
        judgeIdle(sight, now);
        break;
    case Sight::Faulty:
        if (m_inARow >= readingsToBeSure)
            fail(FailureReason::InstanceFaulty);
        break;
    case Sight::Frozen:
        fail(FailureReason::InstanceFrozen);
        break;
    }
    return m_state;
}

WatchVerdict::State WatchVerdict::gone()
{
    if (!isSettled())
        fail(FailureReason::InstanceGone);
    return m_state;
}

WatchVerdict::Sight WatchVerdict::sightOf(const Instance &instance) const
{
    switch (instance.status.value) {
    case Status::Frozen:
        return Sight::Frozen;
    case Status::Extending:
        return Sight::ChangeRunning;
    case Status::Running:
        return instance.task.isEmpty() ? sightOfIdle(instance) : Sight::ChangeRunning;
    case Status::Error:
    case Status::CreateFailed:
        return instance.task.isEmpty() ? Sight::Faulty : Sight::ChangeRunning;
    case Status::Unknown:
    case Status::Creating:
    case Status::Restarting:
    case Status::Restoring:
    case Status::Flushing:
        return instance.task.isEmpty() ? Sight::OtherwiseBusy : Sight::ChangeRunning;
    }
    Q_UNREACHABLE();
}

WatchVerdict::Sight WatchVerdict::sightOfIdle(const Instance &instance) const
{
    const InstanceSize &from = m_request.from;
    const InstanceSize &to = m_request.to;
    if (instance.capacity == to.capacity && (to.specCode.isEmpty() || instance.specCode == to.specCode))
        return Sight::AtNewSize;
    // A code that one side does not tell is no difference.
    const bool oldCode =
        from.specCode.isEmpty() || instance.specCode.isEmpty() || instance.specCode == from.specCode;
    return instance.capacity == from.capacity && oldCode ? Sight::AtOldSize : Sight::AtOtherSize;
}

void WatchVerdict::judgeBusy(Sight sight)
{
    // Without an answer only the change itself proves that the request was taken: a restart has other causes
    // too.
    if (m_state.state == OperationState::Unconfirmed && sight == Sight::OtherwiseBusy)
        return;
    m_changeSeen = true;
    m_state = {OperationState::Extending};
}

void WatchVerdict::judgeIdle(Sight sight, const QDateTime &now)
{
    if (sight == Sight::AtNewSize) {
        m_changeSeen = true;
        m_state = {m_inARow >= readingsToBeSure ? OperationState::Done : OperationState::Extending};
        return;
    }

    const bool answered = m_state.state != OperationState::Unconfirmed;
    const bool isConclusive = m_changeSeen || (answered && sight == Sight::AtOtherSize);
    const int graceMs = answered ? m_settings.acceptedGraceMs : m_settings.unconfirmedGraceMs;
    if (!isConclusive && m_sentAt.msecsTo(now) < graceMs) {
        m_inARow = 0; // the service may not have begun yet: only readings after the time of grace count
        return;
    }
    if (m_inARow < (answered ? readingsToBeSure : readingsToBeSureWithoutAnswer))
        return;
    if (sight == Sight::AtOtherSize)
        fail(FailureReason::EndedOtherwise);
    else
        fail(answered ? FailureReason::GivenUp : FailureReason::NotTaken);
}

void WatchVerdict::fail(FailureReason reason) { m_state = {OperationState::Failed, reason}; }

bool WatchVerdict::isSettled() const
{
    return m_state.state == OperationState::Done || m_state.state == OperationState::Failed;
}

} // namespace dcs
