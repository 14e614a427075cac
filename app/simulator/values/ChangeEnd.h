// SPDX-License-Identifier: MIT
#pragma once

namespace dcs {

/// How a running change ends: at the new size, at the old one (given up), or as ERROR.
enum class ChangeEnd { Done, GivenUp, Faulty };

} // namespace dcs
