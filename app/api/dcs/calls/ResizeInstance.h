// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/dcs/DcsClient.h"
#include "api/http/HttpMessage.h"

namespace dcs {

/// POST /v1.0/{project_id}/instances/{instance_id}/extend or /v2/.../resize: the change itself.
namespace ResizeInstance {

/// The call that the request names, with its body byte for byte.
HttpRequest make(const QUrl &service, const QString &projectId, const ResizeRequest &request);
/// Every 2xx answer, whatever its body, means that the change was accepted.
Result<Acceptance> decode(const HttpResponse &response);

} // namespace ResizeInstance

} // namespace dcs
