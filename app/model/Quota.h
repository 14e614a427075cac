// SPDX-License-Identifier: MIT
#pragma once

#include "model/Capacity.h"

#include <optional>

namespace dcs {

struct InstanceQuota {
    qint64 limit = 0;
    qint64 used = 0;
    friend bool operator==(const InstanceQuota &, const InstanceQuota &) = default;
};

struct MemoryQuota {
    Capacity limit;
    Capacity used;
    Capacity left() const { return limit > used ? limit - used : Capacity(); }
    friend bool operator==(const MemoryQuota &, const MemoryQuota &) = default;
};

/// Quotas of the project; a part the service did not tell is unset.
struct Quota {
    std::optional<InstanceQuota> instances;
    std::optional<MemoryQuota> memory; ///< over all instances
    friend bool operator==(const Quota &, const Quota &) = default;
};

} // namespace dcs
