// SPDX-License-Identifier: MIT
#pragma once

#include "model/price/PriceSite.h"

#include <QString>
#include <QUrl>

namespace dcs {

/// The billing service of a site; invalid for Off.
QUrl billingService(PriceSite site);

/// The currency that an answer without one is in; "" for Off.
QString currencyOf(PriceSite site);

/// The site that an account has most likely been opened at, by its region and the host of its DCS. Off for
/// clouds of partners, whose billing service is not known.
PriceSite likelySite(const QUrl &dcs, const QString &region);

} // namespace dcs
