// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>

namespace dcs {

/// Pauses between tries that grow by a factor up to a limit.
struct Backoff {
    int firstMs = 0;
    double factor = 2; ///< 1 or more
    int maxMs = 0; ///< firstMs or more

    /// The pause before the next try after so many pauses, 0 or more.
    int pauseMs(int pausesBefore) const
    {
        const double limit = maxMs;
        return static_cast<int>(std::min(firstMs * std::min(std::pow(factor, pausesBefore), limit), limit));
    }
};

} // namespace dcs
