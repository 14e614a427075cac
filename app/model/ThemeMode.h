// SPDX-License-Identifier: MIT
#pragma once

namespace dcs {

/// Which colours the windows have; System: those of the desktop.
enum class ThemeMode { System, Light, Dark };

} // namespace dcs
