// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/bss/RatingCodec.h"
#include "api/http/HttpMessage.h"

#include <QList>

namespace dcs {

/// Prices of new yearly/monthly subscriptions, for one month (billing API, "subscribe-rate"). What a change
/// of a running subscription costs is not among them: only its order says that.
namespace SubscribeRating {

/// products: 1 to 100.
HttpRequest make(const QUrl &service, const QString &projectId, const QList<RatedProduct> &products);

/// Of the discounts, which are alternatives, the one marked as the best offer counts; without one the own
/// price is the list price. siteCurrency: of an answer that names none.
Result<PricesById> decode(const HttpResponse &response, const QString &siteCurrency);

} // namespace SubscribeRating

} // namespace dcs
