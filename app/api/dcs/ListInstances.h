// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/HttpMessage.h"
#include "model/Instance.h"

#include <QList>

namespace dcs {

/// GET /v1.0/{project_id}/instances: one page of the list.
namespace ListInstances {

/// start: number of the first instance, counted from 1; limit: 1 to 1000. Failed creations are asked for,
/// under both names that the editions of the document give to this.
HttpRequest make(const QUrl &service, const QString &projectId, qint64 start, int limit);

/// The instances of the page in their order; a Decode error if any of them cannot be read. instance_num is
/// not looked at: whether it counts the page or everything is not documented.
Result<QList<Instance>> decode(const HttpResponse &response);

} // namespace ListInstances

} // namespace dcs
