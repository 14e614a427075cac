// SPDX-License-Identifier: MIT
#include "api/dcs/ExtendInstance.h"

#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::ExtendInstance {

HttpRequest make(
    const QUrl &service, const QString &projectId, const QString &instanceId, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = serviceUrl(service, {u"v1.0"_s, projectId, u"instances"_s, instanceId, u"extend"_s});
    request.body = body;
    return request;
}

Result<Acceptance> decode(const HttpResponse &response)
{
    return Acceptance{response.status, requestIdOf(response.headers)};
}

} // namespace dcs::ExtendInstance
