// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <algorithm>

namespace dcs {

/// Shares of the memory in use, per cent: from (included) to (excluded). 100 as the upper end is none: more
/// than all of it counts too.
struct MemoryRange {
    static constexpr double Full = 100;

    double from = 0;
    double to = Full;

    bool contains(double percent) const { return percent >= from && (percent < to || to >= Full); }
    bool contains(const MemoryRange &other) const { return other.from >= from && other.to <= to; }
    bool operator==(const MemoryRange &) const = default;
};

/// The same shares in as few ranges as possible, lowest first.
inline QList<MemoryRange> joined(QList<MemoryRange> ranges)
{
    std::ranges::sort(ranges, {}, &MemoryRange::from);
    QList<MemoryRange> result;
    for (const MemoryRange &range : ranges) {
        if (!result.isEmpty() && range.from <= result.last().to)
            result.last().to = std::max(result.last().to, range.to);
        else
            result.append(range);
    }
    return result;
}

} // namespace dcs
