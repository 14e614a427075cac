// SPDX-License-Identifier: MIT
#pragma once

#include "model/advice/Forecast.h"
#include "model/resize/ResizeRules.h"

#include <QList>

#include <optional>

namespace dcs {

/// Where advice begins, in per cent and days; set by the user.
struct AdviceThresholds {
    int fullPercent = 90; ///< of the memory: full
    int aimPercent = 70; ///< peaks stay below this after a change
    int lookAheadDays = 30;
    int windowDays = 30; ///< measurements that count
    int leastDays = 14; ///< measured, for a forecast and for shrinking; never fewer than 14 for shrinking
    int spareLoadPercent = 70; ///< CPU and connections stay below this where memory shrinks
    int shortPercent = 90; ///< CPU, connections or bandwidth at or above this are short
    friend bool operator==(const AdviceThresholds &, const AdviceThresholds &) = default;
};

/// What was measured of one instance in the days that count; unset where nobody measured it.
struct MeasuredUse {
    UsageSeries memory; ///< memory_usage, peaks in per cent; of a sharded instance: of its fullest shard
    QList<CapacityStep> steps; ///< resizes in these days
    bool everyShardMeasured = false; ///< of a sharded instance: memory and CPU are of the worst shard
    std::optional<double> cpuPeakPercent;
    std::optional<double> connectionsPeak; ///< clients at once
    std::optional<double> connectionsPeakPercent; ///< of those allowed
    std::optional<double> bandwidthPeakPercent; ///< above 100 is possible
    std::optional<qint64> evictedKeys; ///< in all these days
    std::optional<qint64> rejectedConnections;
    std::optional<qint64> throttled; ///< times that bandwidth was held back
    friend bool operator==(const MeasuredUse &, const MeasuredUse &) = default;
};

/// One finding an advice rests on.
struct AdviceEvidence {
    enum class Kind {
        DaysMeasured, ///< figure: days; limit: days that count
        MemoryPeak, ///< per cent of the memory now; limit: full
        PeakAfter, ///< per cent of the memory of the proposed target; limit: the aim
        Evictions, ///< keys; limit: 0
        Cpu, ///< peak, per cent, as it would be after the change; limit per cent
        Connections, ///< peak; limit: what the proposed target may have
        Bandwidth ///< peak, per cent, as it would be after the change; limit per cent
    };
    enum class Verdict { Holds, Warns, NotMeasured };
    Kind kind = Kind::DaysMeasured;
    Verdict verdict = Verdict::Holds;
    double figure = 0; ///< of what is measured
    double limit = 0;
    friend bool operator==(const AdviceEvidence &, const AdviceEvidence &) = default;
};

enum class Shortage { Cpu, Connections, Bandwidth, Memory };

/// What helps against a shortage.
enum class Relief {
    LargerSize, ///< more memory brings more of it: the targets of the advice
    MoreShards, ///< a larger size with more shards: the targets of the advice
    OtherType, ///< read/write splitting or a cluster; more memory alone does not help
    NothingOffered ///< no change that is allowed now helps
};

struct ShortageFinding {
    Shortage shortage = Shortage::Cpu;
    Relief relief = Relief::NothingOffered;
    double figure = 0; ///< per cent; of Memory: evicted keys
    friend bool operator==(const ShortageFinding &, const ShortageFinding &) = default;
};

/// A target worth choosing; always one that ResizeRules allows.
struct AdviceTarget {
    Candidate candidate;
    std::optional<double> peakThenPercent; ///< of its memory; unset where no peak is known
    bool underAim = false;
    friend bool operator==(const AdviceTarget &, const AdviceTarget &) = default;
};

/// What the program advises for one instance.
struct Advice {
    enum class Kind { WillBeFull, LargerThanNeeded, ShortOfSomethingElse };
    static constexpr qsizetype mostTargets = 3;

    QString instanceId;
    Kind kind = Kind::WillBeFull;
    Forecast forecast;
    bool isNow = false; ///< of WillBeFull: full already, or keys are evicted
    std::optional<double> peakPercent; ///< of the memory now, in the days that count
    int measuredDays = 0;
    QList<AdviceTarget> targets; ///< the proposed one first; none if no change that helps is allowed now
    QList<ShortageFinding> shortages; ///< with any kind but LargerThanNeeded
    QList<AdviceEvidence> evidence;
    friend bool operator==(const Advice &, const Advice &) = default;
};

/// What to do about an instance, or nothing. Of several kinds that would fit it is the first of the enum but
/// that a shortage comes before shrinking. Targets are of the same type and number of copies. Never shrinks
/// on fewer than 14 measured days, on this program's own samples, which miss peaks, or on anything that is
/// not measured. Pure; now is UTC.
std::optional<Advice> adviceFor(const Instance &instance, const MeasuredUse &use, const Catalogue &catalogue,
    const ResizeContext &context, const AdviceThresholds &thresholds, const QDateTime &now);

} // namespace dcs
