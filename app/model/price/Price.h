// SPDX-License-Identifier: MIT
#pragma once

#include "model/price/Money.h"

#include <QList>

#include <optional>

namespace dcs {

/// For which use a price is: pay-per-use is priced by the hour, a subscription by the month.
enum class PriceTerm { Hour, Month };

/// Hours that count as a month: of 365 days, a twelfth.
constexpr int hoursPerMonth = 730;

/// What one specification costs, without tax. Both amounts have the same currency.
struct Price {
    PriceTerm term = PriceTerm::Hour;
    Money list; ///< for one hour or one month
    Money own; ///< the same with the discounts of the account; the list price where there are none

    /// The price of 730 hours, or that of the month; nothing beyond the bound of Money.
    std::optional<Price> perMonth() const;
    bool hasDiscount() const { return list != own; }
    friend bool operator==(const Price &, const Price &) = default;
};

/// What a change of specification adds to the price; below 0 it gets cheaper.
struct PriceDifference {
    PriceTerm term = PriceTerm::Hour;
    Money list; ///< for one hour or one month
    Money own;

    /// The difference in 730 hours, or in the month; nothing beyond the bound of Money.
    std::optional<PriceDifference> perMonth() const;
    friend bool operator==(const PriceDifference &, const PriceDifference &) = default;
};

/// Nothing if the prices are for different terms or in different currencies.
std::optional<PriceDifference> priceDifference(const Price &before, const Price &after);

/// Sum of prices per month; currencies are kept apart.
class PriceSum {
public:
    /// A price by the hour counts 730 times. An unset one counts as one without a price, and so does one that
    /// would take the sum beyond the bound of Money.
    void add(const std::optional<Price> &price);

    /// One for each currency, per month, in the order of the codes.
    const QList<Price> &amounts() const { return m_amounts; }
    int counted() const { return m_counted; }
    int withoutPrice() const { return m_withoutPrice; }
    friend bool operator==(const PriceSum &, const PriceSum &) = default;

private:
    bool addAmount(const Price &monthly);

    QList<Price> m_amounts;
    int m_counted = 0;
    int m_withoutPrice = 0;
};

/// Sums of several changes, now and after them. A change of which one price is missing is in neither sum, so
/// that the two can be compared; it counts as one without a price.
class PriceChangeSum {
public:
    void add(const std::optional<Price> &before, const std::optional<Price> &after);

    const PriceSum &before() const { return m_before; }
    const PriceSum &after() const { return m_after; }
    int withoutPrice() const { return m_before.withoutPrice(); }
    /// One for each currency, per month, in the order of the codes.
    QList<PriceDifference> differences() const;
    friend bool operator==(const PriceChangeSum &, const PriceChangeSum &) = default;

private:
    PriceSum m_before;
    PriceSum m_after;
};

} // namespace dcs
