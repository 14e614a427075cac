// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"

namespace dcs {

/// What the failure of a rating means for what was asked.
enum class PriceRefusal {
    ProductNotFound, ///< one of the products is not known; the others were not rated either
    TooMuch, ///< the sum is beyond the service's bound: fewer products may be rated
    NotAllowed, ///< no permission, or the account belongs to another site
    Passing, ///< throttled, out of order or not reached: another try may succeed
    Other
};
PriceRefusal priceRefusalOf(const ApiError &error);

} // namespace dcs
