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

/// When a change begins (user guide, "When it happens"). Once submitted it cannot be withdrawn.
enum class ResizeStart {
    AtOnceOnly, ///< there is no choice: v1.0 extend alone, Redis 3.0 and Memcached
    AtOnceAnyway, ///< without an interruption to expect it starts at once even if told to wait
    WindowPossible ///< can wait for the maintenance window: any moment within it
};

/// The state an instance is left in if the change fails (user guide, "If it fails").
enum class FailedState {
    NotDocumented,
    /// Single-node: not usable, some operations blocked, until the service has finished in the background; it
    /// recovers with the new specification.
    Unavailable,
    /// Usable with the old specification, not to be filled beyond it; parameters, backups and further changes
    /// are blocked.
    UsableAtOldSize
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
    std::optional<MinuteRange> readOnly = {}; ///< unset: no read-only phase documented
    bool dataMayBeLost = false; ///< single-node: nothing is persisted during the change
    bool slowerWhileMoving = false; ///< clusters: CPU load and latency rise while data moves to new nodes
    BackupEffect backups = BackupEffect::StayUsable;
    /// Unset: longer than for other types, no bound given (clusters).
    std::optional<MinuteRange> duration = {};
    bool onlyMemoryGrows = false; ///< single-node, master/standby, read/write splitting: no more CPU power
    bool clientsMustFollowTopology = false; ///< clients of a Redis Cluster must understand MOVED and ASK
    bool memoryNearlyFull = false; ///< more than 90 % is used now: the change may fail
    bool keysMayBeEvicted = false; ///< change of type with more than 90 % used now: in full
    bool alarmRulesAreLost = false; ///< change of type from 4.0 on: alarm rules have to be made again
    bool proxyLimitsCommands = false; ///< becomes a proxy: multi-DB is switched on, some commands restricted
    ResizeStart start = ResizeStart::AtOnceOnly;
    FailedState ifItFails = FailedState::NotDocumented;
    friend bool operator==(const ResizeImpact &, const ResizeImpact &) = default;
};

} // namespace dcs
