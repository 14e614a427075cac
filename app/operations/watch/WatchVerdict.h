// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"
#include "model/tasks/BackgroundTask.h"
#include "operations/Operation.h"
#include "operations/WatchSettings.h"

#include <QDateTime>

#include <optional>

namespace dcs {

/// Draws conclusions from what is read while a resize is unsettled. Pure: time comes with each reading. A
/// verdict that one odd reading could fake needs it twice in a row. Only EXTENDING, the background task of
/// the change or the new size prove that it was taken: other tasks and restarts have other causes.
///
/// That nothing came is the only conclusion from time. It is drawn from time in which the instance was read,
/// only after the list of background tasks was asked where there is one, and it is open to be corrected: see
/// VerdictBasis. Where the service may wait itself, for a payment or for the maintenance window, it is never
/// drawn before the change was seen to begin.
class WatchVerdict {
public:
    /// When something was read, by two clocks: only the smaller step of both counts.
    struct Moment {
        QDateTime wall; ///< UTC
        qint64 monotonicMs = 0;
    };

    struct State {
        OperationState state;
        FailureReason failure = FailureReason::None;
        VerdictBasis basis = VerdictBasis::Evidence;
        friend bool operator==(const State &, const State &) = default;
    };

    /// Where the watch of a request begins that the service took with this order ("": none).
    static OperationState afterAcceptance(const ResizeRequest &request, const QString &orderId);

    /// begin: afterAcceptance(), Unconfirmed if there was no answer, or Extending if the change was seen
    /// earlier. sentAt is UTC.
    WatchVerdict(ResizeRequest request, WatchSettings settings, OperationState begin, QDateTime sentAt);

    /// A reading of the instance. Once the end is known it changes nothing, but for an end that rests on time
    /// alone: the new size turns it to Done.
    State read(const Instance &instance, const Moment &moment);
    /// The background tasks of the instance.
    State readTasks(const QList<BackgroundTask> &tasks);
    /// The endpoint has no list of tasks, or does not show it to these credentials.
    void tasksNotOffered() { m_tasksOffered = false; }
    /// The service says that the instance does not exist.
    State gone();

    /// The list of background tasks would help by now.
    bool wantsTasks() const;
    State current() const { return m_state; }
    bool isSettled() const;

private:
    /// What one reading shows.
    enum class Sight {
        None,
        ChangeRunning,
        OtherwiseBusy,
        AtNewSize,
        AtOldSize,
        AtOtherSize,
        Unclear, ///< idle, and what tells the old size from the new one is missing
        Faulty,
        Frozen
    };

    void pass(const Moment &moment);
    void count(Sight sight);
    Sight sightOf(const Instance &instance) const;
    Sight sightOfIdle(const Instance &instance) const;
    bool isOurs(const BackgroundTask &task) const;
    void judge(Sight sight);
    void judgeIdle();
    /// Nothing but time speaks for an end: whether enough of it has passed.
    bool isDue() const;
    /// From the task of the change: whether it settles what the readings show.
    bool judgeByTask();
    void fail(FailureReason reason, VerdictBasis basis = VerdictBasis::Evidence);
    bool isAnswered() const { return m_state.state != OperationState::Unconfirmed; }
    bool serviceMayWait() const;

    ResizeRequest m_request;
    WatchSettings m_settings;
    QDateTime m_sentAt;
    State m_state;
    bool m_changeSeen; ///< the instance was seen busy with the change, or at its new size
    std::optional<Moment> m_last; ///< of the last reading
    qint64 m_stepMs = 0; ///< time watched between the last two readings
    qint64 m_watchedMs = 0; ///< in all
    qint64 m_standsMs = 0; ///< of it since m_lastSight is the same
    Sight m_lastSight = Sight::None;
    int m_inARow = 0; ///< readings with m_lastSight up to now
    int m_afterGrace = 0; ///< of them after the time of grace
    bool m_tasksOffered = true; ///< as far as is known
    bool m_isDue = false; ///< time would settle it by now
    bool m_tasksAsked = false; ///< since it is due
    QString m_taskId; ///< of the task of the change, once it was seen
    std::optional<TaskStatus> m_task; ///< its status
};

} // namespace dcs
