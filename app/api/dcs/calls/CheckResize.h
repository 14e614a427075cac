// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/HttpMessage.h"
#include "model/Capacity.h"

namespace dcs {

/// POST /v2/{project_id}/instances/{instance_id}/resize/check-job: starts a check of a resize, which changes
/// nothing.
namespace CheckResize {

HttpRequest make(const QUrl &service, const QString &projectId, const QString &instanceId, Capacity capacity,
    const QString &specCode);
/// The id of the job that checks, for ShowJob.
Result<QString> decode(const HttpResponse &response);

} // namespace CheckResize

} // namespace dcs
