// SPDX-License-Identifier: MIT
#pragma once

#include "model/price/Price.h"

#include <QHashFunctions>
#include <QString>

namespace dcs {

/// What has a price of its own.
struct PriceKey {
    QString specCode;
    QString region; ///< "cn-north-4"
    PriceTerm term = PriceTerm::Hour; ///< Hour: pay-per-use; Month: yearly/monthly
    friend bool operator==(const PriceKey &, const PriceKey &) = default;
};

inline size_t qHash(const PriceKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.specCode, key.region, int(key.term));
}

} // namespace dcs
