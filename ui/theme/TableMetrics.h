// SPDX-License-Identifier: MIT
#pragma once

namespace dcs {

/// Widths in the table of instances, px at 100 %. The last column that is shown takes the rest.
namespace InstanceTableMetrics {
inline constexpr int name = 216;
inline constexpr int status = 124;
inline constexpr int engine = 88;
inline constexpr int type = 152;
inline constexpr int capacity = 88;
inline constexpr int memoryUsed = 164;
inline constexpr int other = 168;
inline constexpr int smallest = 64; ///< of a column
inline constexpr int largestFitted = 320; ///< what fitting a column to its content gives at most
inline constexpr int memoryBlock = 136; ///< per cent, amounts and the bar under them
inline constexpr int memoryBarHeight = 6;
inline constexpr int compactMemoryBar = 64;
} // namespace InstanceTableMetrics

} // namespace dcs
