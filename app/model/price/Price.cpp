// SPDX-License-Identifier: MIT
#include "model/price/Price.h"

#include <algorithm>

namespace dcs {

namespace {

/// list and own, times 730 if they are for an hour.
template <typename T> std::optional<T> monthly(const T &amounts)
{
    if (amounts.term == PriceTerm::Month)
        return amounts;
    const std::optional<Money> list = product(amounts.list, hoursPerMonth);
    const std::optional<Money> own = product(amounts.own, hoursPerMonth);
    return list && own ? std::optional(T{PriceTerm::Month, *list, *own}) : std::nullopt;
}

} // namespace

std::optional<Price> Price::perMonth() const { return monthly(*this); }

std::optional<PriceDifference> PriceDifference::perMonth() const { return monthly(*this); }

std::optional<PriceDifference> priceDifference(const Price &before, const Price &after)
{
    if (before.term != after.term)
        return std::nullopt;
    const std::optional<Money> list = difference(after.list, before.list);
    const std::optional<Money> own = difference(after.own, before.own);
    return list && own ? std::optional(PriceDifference{before.term, *list, *own}) : std::nullopt;
}

void PriceSum::add(const std::optional<Price> &price)
{
    const std::optional<Price> perMonth = price ? price->perMonth() : std::nullopt;
    ++(perMonth && addAmount(*perMonth) ? m_counted : m_withoutPrice);
}

bool PriceSum::addAmount(const Price &monthly)
{
    const auto location = std::lower_bound(m_amounts.begin(), m_amounts.end(), monthly,
        [](const Price &a, const Price &b) { return a.own.currency() < b.own.currency(); });
    if (location == m_amounts.end() || location->own.currency() != monthly.own.currency()) {
        m_amounts.insert(location, monthly);
        return true;
    }
    const std::optional<Money> list = sum(location->list, monthly.list);
    const std::optional<Money> own = sum(location->own, monthly.own);
    if (!list || !own)
        return false;
    *location = {PriceTerm::Month, *list, *own};
    return true;
}

void PriceChangeSum::add(const std::optional<Price> &before, const std::optional<Price> &after)
{
    const bool comparable = before && after && priceDifference(*before, *after);
    m_before.add(comparable ? before : std::nullopt);
    m_after.add(comparable ? after : std::nullopt);
}

QList<PriceDifference> PriceChangeSum::differences() const
{
    QList<PriceDifference> result;
    for (const Price &before : m_before.amounts()) {
        for (const Price &after : m_after.amounts()) {
            if (const std::optional<PriceDifference> found = priceDifference(before, after))
                result += *found;
        }
    }
    return result;
}

} // namespace dcs
