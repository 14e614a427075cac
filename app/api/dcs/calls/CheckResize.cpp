// SPDX-License-Identifier: MIT
#include "api/dcs/calls/CheckResize.h"

#include "api/codec/DecodeObject.h"
#include "api/http/ServiceUrl.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dcs::CheckResize {

HttpRequest make(const QUrl &service, const QString &projectId, const QString &instanceId, Capacity capacity,
    const QString &specCode)
{
    // 128, 256 and 512 MB are exact fractions of a GB.
    const QJsonObject body{
        {u"new_capacity"_s, double(capacity.megabytes()) / 1024}, {u"spec_code"_s, specCode}};
    HttpRequest request;
    request.method = "POST";
    request.url =
        serviceUrl(service, {u"v2"_s, projectId, u"instances"_s, instanceId, u"resize"_s, u"check-job"_s});
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

Result<QString> decode(const HttpResponse &response)
{
    return decodeObject(response, [](JsonReader &top) { return top.requiredText("job_id"_L1); });
}

} // namespace dcs::CheckResize
