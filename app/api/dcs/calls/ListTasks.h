// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/HttpMessage.h"
#include "model/BackgroundTask.h"

#include <QList>

namespace dcs {

/// GET /v2/{project_id}/instances/{instance_id}/tasks: background tasks of an instance.
namespace ListTasks {

/// The first 100 tasks, which by use, though not by the document, are the newest.
HttpRequest make(const QUrl &service, const QString &projectId, const QString &instanceId);
/// Newest first; tasks without a time of creation last. An edition that puts status and times beside the
/// tasks in place of inside is understood; details may be an object or text that holds one.
Result<QList<BackgroundTask>> decode(const HttpResponse &response);

} // namespace ListTasks

} // namespace dcs
