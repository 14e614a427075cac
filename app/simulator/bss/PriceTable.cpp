// SPDX-License-Identifier: MIT
#include "simulator/bss/PriceTable.h"

#include "simulator/world/SimulatedInstance.h"

using namespace Qt::StringLiterals;

namespace dcs::PriceTable {

namespace {

/// Of 1 GB of single-node for an hour, in millionths.
qint64 microsPerGigabyte(const QString &currency)
{
    if (currency == "USD"_L1)
        return 17'000;
    return currency == "EUR"_L1 ? 16'000 : 119'000;
}

/// What a copy of this type costs against a single-node instance of the same size.
qint64 percentOfSingle(CacheMode mode)
{
    switch (mode) {
    case CacheMode::Proxy:
        return 110;
    case CacheMode::Cluster:
        return 134;
    case CacheMode::ReadWriteSplitting:
        return 160;
    case CacheMode::Single:
    case CacheMode::MasterStandby:
    case CacheMode::Unknown:
        break;
    }
    return 100;
}

Money money(qint64 micros, const QString &currency) { return Money::fromMicros(micros, currency).value(); }

} // namespace

Money hourly(const Specification &specification, const QString &currency)
{
    const qint64 single = microsPerGigabyte(currency) * specification.capacity.megabytes() / 1024;
    return money(single * copiesOf(specification) * percentOfSingle(specification.cacheMode) / 100, currency);
}

Money monthly(const Specification &specification, const QString &currency)
{
    constexpr qint64 hours = 500; // paid for, of 730
    return money(hourly(specification, currency).micros() * hours, currency);
}

Money discounted(const Money &list) { return money(list.micros() * 85 / 100, list.currency()); }

} // namespace dcs::PriceTable
