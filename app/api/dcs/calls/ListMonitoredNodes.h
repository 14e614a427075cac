// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/dcs/values/MonitoredNode.h"
#include "api/http/HttpMessage.h"

#include <QList>

namespace dcs {

/// GET /v2/{project_id}/dims/monitored-objects/{instance_id}: what Cloud Eye measures of an instance.
namespace ListMonitoredNodes {

HttpRequest make(const QUrl &service, const QString &projectId, const QString &instanceId);
/// The Redis servers; proxies are left out, and so is what has no id.
Result<QList<MonitoredNode>> decode(const HttpResponse &response);

} // namespace ListMonitoredNodes

} // namespace dcs
