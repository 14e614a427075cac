// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/ResizePlan.h"

namespace dcs {

/// A rule that chooses targets for all rows of a plan at once.
struct FillRule {
    enum class Kind {
        NextSizeUp, ///< the smallest larger size
        AtLeast, ///< at least so many GB; what is that large already stays
        UseBelow, ///< the smallest larger size with the used memory below a share; what is below it stays
        MasterStandby, ///< single-node becomes master/standby in the smallest size offered; others keep
                       ///< theirs
        Stay ///< no instance is resized
    };

    Kind kind = Kind::NextSizeUp;
    Capacity atLeast = {}; ///< of AtLeast
    int percent = 100; ///< of UseBelow: of the usable memory
    friend bool operator==(const FillRule &, const FillRule &) = default;
};

/// What a rule did, counted in rows.
struct FillOutcome {
    int filled = 0; ///< have a target by the rule now
    int fulfilled = 0; ///< need none: the rule holds already
    int impossible = 0; ///< no allowed target would do, or the used memory is not known
    friend bool operator==(const FillOutcome &, const FillOutcome &) = default;
};

/// Applies the rule. Rules about the size keep the type and leave a row without a target where they choose
/// none; they never make an instance smaller.
FillOutcome fill(ResizePlan &plan, const FillRule &rule);

} // namespace dcs
