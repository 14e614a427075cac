// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace dcs {

enum class Interruption { None, Seconds, AboutOneMinute, ConnectionsBreak };

enum class BackupEffect {
    StayUsable,
    /// By the older guide earlier backups cannot be restored any more, by the newer one they can.
    OlderSourcesSayLost,
    Lost
};

/// Bounds in minutes, both inclusive; equal when the documents give one figure.
struct MinuteRange {
    int from = 0;
    int to = 0;
    friend bool operator==(const MinuteRange &, const MinuteRange &) = default;
};

/// What a change costs while it runs, by the user guides of the service. Where editions differ the worse
/// figure stands.
struct ResizeImpact {
    Interruption interruption = Interruption::None;
    std::optional<MinuteRange> readOnly; ///< unset: no read-only phase documented
    bool dataMayBeLost = false; ///< single-node: nothing is persisted during the change
    bool slowerWhileMoving = false; ///< clusters: CPU load and latency rise while data moves to new nodes
    BackupEffect backups = BackupEffect::StayUsable;
    std::optional<MinuteRange> duration; ///< unset: longer than for other types, no bound given (clusters)
    bool onlyMemoryGrows = false; ///< single-node, master/standby, read/write splitting: no more CPU power
    bool clientsMustFollowTopology = false; ///< clients of a Redis Cluster must understand MOVED and ASK
    friend bool operator==(const ResizeImpact &, const ResizeImpact &) = default;
};

} // namespace dcs
