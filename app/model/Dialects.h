// SPDX-License-Identifier: MIT
#pragma once

namespace dcs {

/// Which dialects of the API the user wants to be spoken.
enum class DialectChoice { Automatic, V1Only, V2Only };

/// Which calls can carry a change.
struct Dialects {
    bool v1Extend = true;
    bool v2Resize = true;
    friend bool operator==(const Dialects &, const Dialects &) = default;
};

} // namespace dcs
