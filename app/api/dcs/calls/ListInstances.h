// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/dcs/ApiVersion.h"
#include "api/http/HttpMessage.h"
#include "model/Instance.h"

#include <QList>

namespace dcs {

/// GET /{v1.0|v2}/{project_id}/instances: one page of the list.
namespace ListInstances {

/// skipped: number of instances before the page; limit: 1 to 1000. Failed creations are asked for (in v1.0
/// under both names that the editions of the document give to this).
HttpRequest make(
    ApiVersion version, const QUrl &service, const QString &projectId, qint64 skipped, int limit);

/// The instances of the page in their order; a Decode error if any of them cannot be read. instance_num is
/// not looked at: whether it counts the page or everything is not documented.
Result<QList<Instance>> decode(const HttpResponse &response);

} // namespace ListInstances

} // namespace dcs
