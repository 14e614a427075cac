// SPDX-License-Identifier: MIT
#pragma once

#include "model/Capacity.h"
#include "model/metrics/UsageSeries.h"

namespace dcs {

/// The capacity of an instance became another one.
struct CapacityChange {
    QDateTime at; ///< UTC
    Capacity from;
    Capacity to;
    friend bool operator==(const CapacityChange &, const CapacityChange &) = default;
};

/// Shares of the memory, in per cent, as they would have been at the present capacity: values of periods that
/// begin before a change are scaled by it. Changes in any order; one whose capacities are none is left out.
UsageSeries scaledToPresent(const UsageSeries &series, const QList<CapacityChange> &changes);

} // namespace dcs
