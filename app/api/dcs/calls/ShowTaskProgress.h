// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/HttpMessage.h"
#include "model/TaskProgress.h"

namespace dcs {

/// GET /v2/{project_id}/instances/{instance_id}/tasks/{task_id}/progress: how far a background task is.
namespace ShowTaskProgress {

HttpRequest make(
    const QUrl &service, const QString &projectId, const QString &instanceId, const QString &taskId);
/// A percentage out of bounds is brought into them.
Result<TaskProgress> decode(const HttpResponse &response);

} // namespace ShowTaskProgress

} // namespace dcs
