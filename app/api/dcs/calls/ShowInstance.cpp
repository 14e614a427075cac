// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ShowInstance.h"

#include "api/ErrorCodec.h"
#include "api/dcs/calls/InstanceCodec.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::ShowInstance {

HttpRequest make(ApiVersion version, const QUrl &service, const QString &projectId, const QString &instanceId)
{
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(service, {pathSegment(version), projectId, u"instances"_s, instanceId});
    return request;
}

Result<Instance> decode(const HttpResponse &response)
{
    const Result<QJsonObject> body = ErrorCodec::readObject(response);
    if (!body)
        return body.error();
    QString badField;
    JsonReader reader(*body, {}, &badField);
    const Instance instance = InstanceCodec::decode(reader);
    if (!badField.isEmpty())
        return ErrorCodec::decodeError(response, badField, u"missing or of a wrong form"_s);
    return instance;
}

} // namespace dcs::ShowInstance
