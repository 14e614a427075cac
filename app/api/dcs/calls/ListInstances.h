// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/dcs/values/ApiVersion.h"
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

struct Page {
    QList<Instance> instances; ///< in their order
    qint64 instanceNum = 0; ///< of the page or of the whole list: not documented; 0 if not told
};
/// A Decode error if any of the instances cannot be read.
Result<Page> decodePage(ApiVersion version, const HttpResponse &response);

/// The instances of the page alone.
Result<QList<Instance>> decode(const HttpResponse &response);

} // namespace ListInstances

} // namespace dcs
