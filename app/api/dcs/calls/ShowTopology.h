// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/HttpMessage.h"
#include "model/InstanceTopology.h"

namespace dcs {

/// GET /v2/{project_id}/instance/{instance_id}/groups ("instance" is singular): shards and replicas.
namespace ShowTopology {

HttpRequest make(const QUrl &service, const QString &projectId, const QString &instanceId);
/// Shards and nodes in the order of the service; group_count is not looked at.
Result<InstanceTopology> decode(const HttpResponse &response);

} // namespace ShowTopology

} // namespace dcs
