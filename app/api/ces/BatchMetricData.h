// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/HttpMessage.h"
#include "model/metrics/MetricPlan.h"

namespace dcs {

/// POST /V1.0/{project_id}/batch-query-metric-data: many series at once. A read, although it is a POST.
namespace BatchMetricData {

HttpRequest make(const QUrl &service, const QString &projectId, const MetricBatch &batch);
/// The series that the answer has, found by name and dimensions wherever they stand; one without dimensions
/// is taken if only one series of its name was asked. A series that is missing in the answer is missing here:
/// it is not known whether there is data. Points that were asked and not answered are gaps.
Result<SeriesByKey> decode(const HttpResponse &response, const MetricBatch &batch);

} // namespace BatchMetricData

} // namespace dcs
