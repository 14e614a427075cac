// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/HttpMessage.h"
#include "model/metrics/MetricPlan.h"

namespace dcs {

/// GET /V1.0/{project_id}/metric-data: one metric of one object.
namespace MetricData {

HttpRequest make(
    const QUrl &service, const QString &projectId, const SeriesKey &key, const MetricRange &range);
/// What was asked and not answered is a gap.
Result<UsageSeries> decode(const HttpResponse &response, const SeriesKey &key, const MetricRange &range);

} // namespace MetricData

} // namespace dcs
