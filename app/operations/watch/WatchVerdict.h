// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"
#include "operations/Operation.h"
#include "operations/WatchSettings.h"

#include <QDateTime>

namespace dcs {

/// Draws conclusions from readings of one instance while a resize is unsettled. Pure: time comes with each
/// reading. It never concludes from time alone: a verdict needs a reading that shows it, and every verdict
/// that one odd reading could fake needs it twice in a row. While the service waits for a payment or for the
/// maintenance window, which can take days, it also never concludes that nothing will come, and only the
/// change itself counts as its beginning: a backup is no sign of it.
class WatchVerdict {
public:
    /// Where the watch of a request begins that the service took with this order ("": none).
    static OperationState afterAcceptance(const ResizeRequest &request, const QString &orderId);

    /// begin: afterAcceptance(), Unconfirmed if there was no answer, or Extending if the change was seen
    /// earlier. sentAt is UTC.
    WatchVerdict(ResizeRequest request, WatchSettings settings, OperationState begin, QDateTime sentAt);

    struct State {
        OperationState state;
        FailureReason failure = FailureReason::None;
        friend bool operator==(const State &, const State &) = default;
    };

    /// A reading of the instance at this time (UTC). Changes nothing once the end is known.
    State read(const Instance &instance, const QDateTime &now);
    /// The service says that the instance does not exist.
    State gone();
    State current() const { return m_state; }
    bool isSettled() const;

private:
    /// What one reading shows.
    enum class Sight {
        None,
        ChangeRunning,
        TaskRunning,
        OtherwiseBusy,
        AtNewSize,
        AtOldSize,
        AtOtherSize,
        Faulty,
        Frozen
    };

    Sight sightOf(const Instance &instance) const;
    Sight sightOfIdle(const Instance &instance) const;
    void judgeBusy(Sight sight);
    void judgeIdle(Sight sight, const QDateTime &now);
    void fail(FailureReason reason);
    bool serviceWaits() const;

    ResizeRequest m_request;
    WatchSettings m_settings;
    QDateTime m_sentAt;
    State m_state;
    bool m_changeSeen; ///< the instance was seen busy with the change, or at its new size
    Sight m_lastSight = Sight::None;
    int m_inARow = 0; ///< readings with m_lastSight up to now that count
};

} // namespace dcs
