// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <optional>

namespace dcs {

/// How a batch of several operations goes on. What carries it out takes values out of bounds as the nearest
/// bound.
struct BatchSettings {
    static constexpr int mostRunning = 100;
    static constexpr int longestPauseMs = 60 * 60 * 1000;
    static constexpr int mostFailures = 99;

    int maxRunning = 3; ///< operations in progress at once, 1 to mostRunning
    int pauseMs = 0; ///< from the end of an operation to the next start, 0 to longestPauseMs
    int stopAfterFailures = 1; ///< so many failures pause the batch, 1 to mostFailures; 0: failures never do
    bool canary = false; ///< one at a time, and a pause if it fails, until one is Done
    std::optional<QDateTime> notBefore = {}; ///< UTC, of the first start
    bool inOwnWindow = false; ///< each is sent only while the maintenance window of its instance is open
    friend bool operator==(const BatchSettings &, const BatchSettings &) = default;
};

} // namespace dcs
