// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/HttpMessage.h"
#include "model/ServiceTask.h"

namespace dcs {

/// GET /v2/{project_id}/jobs/{job_id}: one job, such as a resize check.
namespace ShowJob {

HttpRequest make(const QUrl &service, const QString &projectId, const QString &jobId);
Result<ServiceTask> decode(const HttpResponse &response);

} // namespace ShowJob

} // namespace dcs
