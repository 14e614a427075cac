// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeImpact.h"
#include "model/resize/ResizeRequest.h"

#include <QList>

#include <optional>

namespace dcs {

/// Sizes that take about as long to change, by the larger one of before and after.
enum class SizeClass { Below8Gb, Below64Gb, Below512Gb, Larger };
SizeClass sizeClassOf(Capacity capacity);

/// What changes are alike in: how long one took says something about another.
struct ChangeClass {
    ChangeKind kind = ChangeKind::Size;
    bool shrinks = false;
    bool sharded = false; ///< before or after
    SizeClass size = SizeClass::Below8Gb;
    friend bool operator==(const ChangeClass &, const ChangeClass &) = default;
};
ChangeClass changeClassOf(ChangeKind kind, const InstanceSize &before, const InstanceSize &after);

/// A change that ended well.
struct PastChange {
    ChangeClass changeClass;
    qint64 seconds = 0; ///< from the sending of its request to its end
    friend bool operator==(const PastChange &, const PastChange &) = default;
};

/// How long one change takes.
struct DurationEstimate {
    qint64 fromSeconds = 0;
    qint64 likelySeconds = 0;
    std::optional<qint64> toSeconds = {}; ///< unset: the documents give no bound
    int pastChanges = 0; ///< those it rests on; 0: it rests on the documents
    friend bool operator==(const DurationEstimate &, const DurationEstimate &) = default;
};

/// Quartiles and median of the past changes of the same class, if there are five at least; otherwise what
/// the documents say (ResizeImpact::duration), with the middle of their range as likely.
DurationEstimate durationEstimate(const ChangeClass &changeClass,
    const std::optional<MinuteRange> &documented, const QList<PastChange> &past);

/// How many changes run at once, and when the next starts.
struct LaneSettings {
    int lanes = 3; ///< changes at once, 1 at least
    qint64 pauseSeconds = 0; ///< from the end of a change to the next start
    bool firstAlone = false; ///< nothing else starts before the first has ended
    friend bool operator==(const LaneSettings &, const LaneSettings &) = default;
};

/// When a change of a batch runs, in seconds from the start of the batch.
struct LaneSlot {
    qint64 startSeconds = 0;
    qint64 endSeconds = 0;
    friend bool operator==(const LaneSlot &, const LaneSlot &) = default;
};

/// When changes that last so many seconds run, in their order.
QList<LaneSlot> laneSchedule(const QList<qint64> &durations, const LaneSettings &settings);

/// How long a batch takes from its start.
struct BatchEstimate {
    qint64 fromSeconds = 0;
    qint64 likelySeconds = 0;
    std::optional<qint64> toSeconds = {}; ///< unset if some change has no bound
    int withoutBound = 0; ///< changes
    friend bool operator==(const BatchEstimate &, const BatchEstimate &) = default;
};
BatchEstimate batchEstimate(const QList<DurationEstimate> &changes, const LaneSettings &settings);

} // namespace dcs
