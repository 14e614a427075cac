// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"
#include "model/MemoryLevels.h"
#include "model/MemoryRange.h"
#include "model/Quota.h"

#include <array>

namespace dcs {

/// The quota of one project in a region.
struct LocatedQuota {
    QString location; ///< for display
    Quota quota;
    friend bool operator==(const LocatedQuota &, const LocatedQuota &) = default;
};

/// All instances in a few numbers.
struct Overview {
    static constexpr int BinCount = 10; ///< of the histogram, each as wide as the others

    int instances = 0;
    Capacity allocated;
    qint64 usedMb = 0; ///< of the instances whose use is known
    qint64 freeMb = 0; ///< allocated to the same, and not used
    qint64 unknownMb = 0; ///< allocated to the others
    std::array<int, BinCount> bins = {}; ///< instances by their share of memory in use
    int atCaution = 0; ///< from the caution line up
    std::optional<InstanceQuota> instanceQuota; ///< sum; unset unless it is known everywhere
    std::optional<MemoryQuota> memoryQuota; ///< likewise

    friend bool operator==(const Overview &, const Overview &) = default;
};

Overview overviewOf(
    const QList<Instance> &instances, const QList<LocatedQuota> &quotas, const MemoryLevels &levels);

/// What the bar of the histogram stands for.
MemoryRange rangeOfBin(int bin);

} // namespace dcs
