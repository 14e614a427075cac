// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/HttpMessage.h"
#include "model/Specification.h"

#include <QList>

namespace dcs {

/// GET /v1.0/products: what the service sells, in all projects.
namespace ListProducts {

HttpRequest make(const QUrl &service);
/// One specification for each code and capacity; the elements of one code for its several charging types are
/// put together. Backup space is left out.
Result<QList<Specification>> decode(const HttpResponse &response);

} // namespace ListProducts

} // namespace dcs
