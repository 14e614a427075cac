// SPDX-License-Identifier: MIT
#include "operations/watch/WatchVerdict.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int readingsToBeSure = 2;
/// Without an answer nothing else speaks for the verdict: one reading more.
constexpr int readingsToBeSureWithoutAnswer = 3;

/// Whether the word of a task names a change of specification: EXTENDING, or the names that the list of tasks
/// has for it, EXTEND and ChangeInstanceSpec (DCS API, "Background tasks").
bool namesChange(const QString &task)
{
    return task.contains("EXTEND"_L1, Qt::CaseInsensitive) || task.contains("SPEC"_L1, Qt::CaseInsensitive);
}

/// Of a change of replicas, whether the instance has so many; where one side does not tell, the specification
/// code speaks alone.
bool replicasAgree(const Instance &instance, const ResizeRequest &request, const InstanceSize &size)
{
    const bool matters = request.kind == ChangeKind::AddReplica || request.kind == ChangeKind::RemoveReplica;
    return !matters || !size.replicas || !instance.replicaCount || *size.replicas == *instance.replicaCount;
}

/// The same of a change of type.
bool typeAgrees(const Instance &instance, const ResizeRequest &request, const InstanceSize &size)
{
    return request.kind != ChangeKind::Type || size.cacheMode == CacheMode::Unknown
        || instance.cacheMode == CacheMode::Unknown || instance.cacheMode == size.cacheMode;
}

bool isAt(const Instance &instance, const ResizeRequest &request, const InstanceSize &size)
{
    return instance.capacity == size.capacity && replicasAgree(instance, request, size)
        && typeAgrees(instance, request, size);
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

WatchVerdict::State WatchVerdict::read(const Instance &instance, const QDateTime &now)
{
    if (isSettled())
        return m_state;
    m_sentAt = std::min(m_sentAt, now); // the clock was put back: the time of grace begins anew
    const Sight sight = sightOf(instance);
    if (sight != m_lastSight)
        m_inARow = 0;
    m_lastSight = sight;
    ++m_inARow;

    switch (sight) {
    case Sight::None:
        break;
    case Sight::ChangeRunning:
    case Sight::TaskRunning:
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
    if (instance.status == Status::Frozen)
        return Sight::Frozen;
    if (instance.status == Status::Extending || namesChange(instance.task))
        return Sight::ChangeRunning;
    if (!instance.task.isEmpty())
        return Sight::TaskRunning;
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
    const InstanceSize &from = m_request.from;
    const InstanceSize &to = m_request.to;
    const bool newCode = to.specCode.isEmpty() || instance.specCode == to.specCode;
    if (newCode && isAt(instance, m_request, to))
        return Sight::AtNewSize;
    // A code that one side does not tell is no difference.
    const bool oldCode =
        from.specCode.isEmpty() || instance.specCode.isEmpty() || instance.specCode == from.specCode;
    return oldCode && isAt(instance, m_request, from) ? Sight::AtOldSize : Sight::AtOtherSize;
}

void WatchVerdict::judgeBusy(Sight sight)
{
    // Without an answer only the change itself proves that the request was taken: a restart has other causes
    // too. While the service waits, other tasks come and go.
    if (m_state.state == OperationState::Unconfirmed && sight == Sight::OtherwiseBusy)
        return;
    if (serviceWaits() && sight != Sight::ChangeRunning)
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
    if (!isConclusive && (serviceWaits() || m_sentAt.msecsTo(now) < graceMs)) {
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

bool WatchVerdict::serviceWaits() const
{
    return m_state.state == OperationState::WaitingForPayment
        || m_state.state == OperationState::WaitingForWindow;
}

bool WatchVerdict::isSettled() const
{
    return m_state.state == OperationState::Done || m_state.state == OperationState::Failed;
}

} // namespace dcs
