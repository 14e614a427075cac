// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <optional>

namespace dcs {

/// How a batch of several operations goes on; values out of bounds are taken as the nearest bound.
struct BatchSettings {
    int maxRunning = 3; ///< operations in progress at once, 1 to 100
    int pauseMs = 0; ///< from the end of an operation to the next start, 0 to 86 400 000 (a day)
    int stopAfterFailures = 1; ///< so many failures pause the batch, 1 to 1000; 0: failures never do
    bool canary = false; ///< one at a time, and a pause if it fails, until one is Done
    std::optional<QDateTime> notBefore = {}; ///< UTC, of the first start
    bool inOwnWindow = false; ///< each is sent only while the maintenance window of its instance is open
    friend bool operator==(const BatchSettings &, const BatchSettings &) = default;
};

} // namespace dcs
