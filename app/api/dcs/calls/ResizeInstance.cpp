// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ResizeInstance.h"

#include "api/ErrorCodec.h"
#include "api/JsonReader.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::ResizeInstance {

HttpRequest make(const QUrl &service, const QString &projectId, const ResizeRequest &request)
{
    const bool isExtend = request.apiVersion == ResizeVersion::V1Extend;
    HttpRequest result;
    result.method = "POST";
    result.url = serviceUrl(service,
        {isExtend ? u"v1.0"_s : u"v2"_s, projectId, u"instances"_s, request.instanceId,
            isExtend ? u"extend"_s : u"resize"_s});
    result.body = request.body;
    return result;
}

Result<Acceptance> decode(const HttpResponse &response)
{
    const Result<QJsonObject> body = ErrorCodec::readObject(response);
    const QString orderId = body ? scalarText(body->value("order_id"_L1)).value_or(QString()) : QString();
    return Acceptance{response.status, requestIdOf(response.headers), orderId};
}

} // namespace dcs::ResizeInstance
