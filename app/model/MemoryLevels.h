// SPDX-License-Identifier: MIT
#pragma once

namespace dcs {

/// How full the memory of an instance is.
enum class MemoryLevel { Normal, Caution, Full };

/// From where on memory in use is worth a look, and from where on it is full: per cent of what may be used,
/// 0 < caution <= full <= 100.
struct MemoryLevels {
    double caution = 80;
    double full = 90;

    MemoryLevel levelOf(double percent) const
    {
        return percent >= full   ? MemoryLevel::Full
            : percent >= caution ? MemoryLevel::Caution
                                 : MemoryLevel::Normal;
    }
    bool operator==(const MemoryLevels &) const = default;
};

} // namespace dcs
