// SPDX-License-Identifier: MIT
#pragma once

#include "model/BatchSettings.h"
#include "operations/Operation.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace dcs {

/// What a timeline shows of one operation.
struct TimelineBar {
    enum class Kind {
        None, ///< nothing is known to draw: it waits, and no duration is known
        Done,
        Failed,
        InProgress,
        Unconfirmed,
        Waiting, ///< where it is expected
        Skipped ///< or cancelled: at the time when it ended
    };
    Kind kind = Kind::None;
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC; of what is not over the expected end, invalid if none is known
    std::optional<int> percent = {}; ///< of InProgress
    bool isFirst = false; ///< tried before the others
    friend bool operator==(const TimelineBar &, const TimelineBar &) = default;
};

/// A stretch in which nothing was sent, from a failure that stopped the batch to its resumption.
struct TimelinePause {
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC; invalid: it lasts
    QString resumedBy; ///< "" while it lasts
    friend bool operator==(const TimelinePause &, const TimelinePause &) = default;
};

/// A batch in time, by what the journal has of it. Pure.
struct Timeline {
    QList<TimelineBar> bars; ///< one for each operation, in the order given
    QList<TimelinePause> pauses; ///< the oldest first
    QDateTime begin; ///< UTC, of all that is to be seen
    QDateTime end; ///< UTC
    QDateTime now; ///< UTC
    QDateTime endsEarliest; ///< UTC, if it goes on now; invalid if nothing is known or all is over
    QDateTime endsLatest; ///< UTC
    friend bool operator==(const Timeline &, const Timeline &) = default;
};

/// operations: in the order of the batch. The expected ends rest on how long those of the batch took that are
/// done (the middle one; the range on the quartiles); without one nothing is expected.
Timeline timelineOf(
    const QList<Operation> &operations, const BatchSettings &settings, bool isPaused, const QDateTime &now);

/// From each failure before a resumption to it; with isPaused one that lasts. How long a pause that the user
/// made has lasted is not written down, and is none of them.
QList<TimelinePause> pausesOf(const QList<Operation> &operations, bool isPaused);

/// How long the batch took or has taken so far, in ms, from the first sending; 0 if nothing was sent.
qint64 totalTime(const QList<Operation> &operations, const QDateTime &now);
/// How much of it lies in pauses, in ms.
qint64 pausedTime(const QList<TimelinePause> &pauses, const QDateTime &now);

/// The distance of the lines of a grid, in s: the smallest of 1, 5, 15, 60 minutes, 4 hours and a day with
/// which they are at least as far apart as given, in px.
int gridSeconds(qint64 shownMs, double width, double apart);

} // namespace dcs
