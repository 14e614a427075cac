// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/dcs/ApiVersion.h"
#include "api/http/HttpMessage.h"
#include "model/Zone.h"

#include <QList>

namespace dcs {

/// GET /v1.0/availableZones or /v2/available-zones: availability zones of the region.
namespace ListZones {

HttpRequest make(ApiVersion version, const QUrl &service);
Result<QList<Zone>> decode(const HttpResponse &response);

} // namespace ListZones

} // namespace dcs
