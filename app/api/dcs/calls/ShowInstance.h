// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/dcs/ApiVersion.h"
#include "api/http/HttpMessage.h"
#include "model/Instance.h"

namespace dcs {

/// GET /{v1.0|v2}/{project_id}/instances/{instance_id}: one instance in full.
namespace ShowInstance {

HttpRequest make(
    ApiVersion version, const QUrl &service, const QString &projectId, const QString &instanceId);
Result<Instance> decode(const HttpResponse &response);

} // namespace ShowInstance

} // namespace dcs
