// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"
#include "operations/Operation.h"

#include <QDateTime>

namespace dcs {

/// Times of the watch; tests shorten them.
struct WatchSettings {
    int firstPauseMs = 2'000; ///< pause between readings at first
    int maxPauseMs =
        10'000; ///< the pause grows by half each time up to this (DCS API, "Following a change": 10 s)
    int maxPauseAfterErrorMs = 60'000; ///< while readings fail
    /// A change accepted, but never seen to run, counts as given up only after this time and two idle
    /// readings.
    int acceptedGraceMs = 30 * 60'000;
    /// A request without answer counts as not taken only after this time and three idle readings.
    int unconfirmedGraceMs = 3 * 60'000;
};

/// Draws conclusions from readings of one instance while a resize is unsettled. Pure: time comes with each
/// reading. It never concludes from time alone: a verdict needs a reading that shows it, and every verdict
/// that one odd reading could fake needs it twice in a row.
class WatchVerdict {
public:
    /// answered: the service took the request (2xx); otherwise there was no answer. sentAt is UTC.
    WatchVerdict(ResizeRequest request, WatchSettings settings, bool answered, const QDateTime &sentAt);

    struct State {
        OperationState state;
        FailureReason failure = FailureReason::None;
        friend bool operator==(const State &, const State &) = default;
    };

    /// A reading by show instance at this time (UTC). Changes nothing once the end is known.
    State read(const Instance &instance, const QDateTime &now);
    /// The service says that the instance does not exist.
    State gone();
    State current() const { return m_state; }

private:
    /// What one reading shows.
    enum class Sight {
        None,
        ChangeRunning,
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
    bool isSettled() const;

    ResizeRequest m_request;
    WatchSettings m_settings;
    QDateTime m_sentAt;
    State m_state;
    bool m_changeSeen = false; ///< the instance was seen busy with the change, or at its new size
    Sight m_lastSight = Sight::None;
    int m_inARow = 0; ///< readings with m_lastSight up to now that count
};

} // namespace dcs
