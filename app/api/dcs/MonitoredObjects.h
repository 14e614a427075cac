// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/HttpMessage.h"
#include "model/metrics/MetricPlan.h"

namespace dcs {

/// A Redis server by which Cloud Eye measures.
struct MonitoredNode {
    MetricDimension dimension;
    bool isMaster = false; ///< as its name says
    friend bool operator==(const MonitoredNode &, const MonitoredNode &) = default;
};

/// GET /v2/{project_id}/dims/monitored-objects/{instance_id}: what Cloud Eye measures of an instance.
namespace MonitoredObjects {

HttpRequest make(const QUrl &service, const QString &projectId, const QString &instanceId);
/// The Redis servers; proxies are left out, and so is what has no id.
Result<QList<MonitoredNode>> decode(const HttpResponse &response);

} // namespace MonitoredObjects

} // namespace dcs
