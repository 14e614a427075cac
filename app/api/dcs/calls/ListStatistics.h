// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/dcs/ApiVersion.h"
#include "api/dcs/DcsClient.h"
#include "api/http/HttpMessage.h"

namespace dcs {

/// GET /{v1.0|v2}/{project_id}/instances/statistic: figures of the running instances.
namespace ListStatistics {

HttpRequest make(ApiVersion version, const QUrl &service, const QString &projectId);
Result<StatisticsById> decode(const HttpResponse &response);

} // namespace ListStatistics

} // namespace dcs
