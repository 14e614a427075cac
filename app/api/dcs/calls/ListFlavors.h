// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/HttpMessage.h"
#include "model/Specification.h"

#include <QList>

namespace dcs {

/// GET /v2/{project_id}/flavors: what the service sells; the v2 form of Products.
namespace ListFlavors {

HttpRequest make(const QUrl &service, const QString &projectId);
/// One specification for each code and capacity.
Result<QList<Specification>> decode(const HttpResponse &response);

} // namespace ListFlavors

} // namespace dcs
