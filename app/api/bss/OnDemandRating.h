// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/bss/RatingCodec.h"
#include "api/http/HttpMessage.h"

#include <QList>

namespace dcs {

/// Prices of pay-per-use specifications, for one hour (billing API, "on-demand-resources").
namespace OnDemandRating {

/// products: 1 to 100.
HttpRequest make(const QUrl &service, const QString &projectId, const QList<RatedProduct> &products);

/// siteCurrency: of an answer that names none.
Result<PricesById> decode(const HttpResponse &response, const QString &siteCurrency);

} // namespace OnDemandRating

} // namespace dcs
