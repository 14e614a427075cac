// SPDX-License-Identifier: MIT
#pragma once

#include "model/MemoryLevels.h"
#include "model/Specification.h"
#include "model/price/Money.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace dcs {

/// What is known about an instance beyond what it is: each part is missing as long as nobody knows it, and
/// its place in the dialog with it.
struct TargetEvidence {
    std::optional<qint64> peakMb = {}; ///< most memory used in 30 days, MB
    QDateTime peakAt = {}; ///< UTC
    /// Price of a size a month; empty, or nothing for a size without a price.
    std::function<std::optional<Money>(const Specification &)> monthlyPrice = {};
    std::optional<Specification> suggested = {}; ///< the target worth choosing
    MemoryLevels levels = {};

    std::optional<Money> price(const Specification &specification) const
    {
        return monthlyPrice ? monthlyPrice(specification) : std::nullopt;
    }
};

} // namespace dcs
