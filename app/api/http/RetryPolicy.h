// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"

#include <functional>
#include <optional>

namespace dcs {

/// When and after what pause a GET is sent again: 429, 5xx and lost connections, with exponentially growing
/// pauses and jitter, Retry-After honoured, a bounded number of times.
struct RetryPolicy {
    int maxRetries = 4;
    int firstPauseMs = 500; ///< doubled with each try
    int maxPauseMs = 15'000;
    int maxRetryAfterMs = 120'000; ///< a longer Retry-After ends the call with the error instead
    /// A call with all its repetitions ends after so long at the latest: what is under way then is cut off,
    /// and a pause that would be longer is not begun. 0: no such bound.
    int maxTotalMs = 0;
    /// Returns a number in [0, 1); the pause is between half and the whole of its nominal length. Without it
    /// the pause has its nominal length.
    std::function<double()> jitter;

    /// The pause in ms before try number retry (counted from 1) after this failure; nothing if it is not to
    /// be repeated.
    std::optional<int> pauseBefore(int retry, const ApiError &error) const;
};

} // namespace dcs
