// SPDX-License-Identifier: MIT
#pragma once

namespace dcs {

/// Where prices are asked for: it depends on the site that the account was opened at, not on the region.
enum class PriceSite { Off, China, International, Europe };

} // namespace dcs
