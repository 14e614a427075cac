// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/dcs/ApiVersion.h"
#include "api/http/HttpMessage.h"
#include "model/Quota.h"

namespace dcs {

/// GET /{v1.0|v2}/{project_id}/quota: quotas of the project.
namespace ShowQuota {

HttpRequest make(ApiVersion version, const QUrl &service, const QString &projectId);
/// Types that are not known are passed over. A negative limit, or memory beyond what a capacity can hold,
/// means no limit: the part stays unset.
Result<Quota> decode(const HttpResponse &response);

} // namespace ShowQuota

} // namespace dcs
