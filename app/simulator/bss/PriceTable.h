// SPDX-License-Identifier: MIT
#pragma once

#include "model/Specification.h"
#include "model/price/Money.h"

namespace dcs {

/// Made-up list prices in the proportions of real ones: by memory, type and number of copies.
namespace PriceTable {

/// For one hour. currency: CNY, USD or EUR.
Money hourly(const Specification &specification, const QString &currency);
/// For one month of a subscription, which is cheaper than 730 hours.
Money monthly(const Specification &specification, const QString &currency);
/// 85 % of the price, rounded down to a millionth.
Money discounted(const Money &list);

} // namespace PriceTable

} // namespace dcs
