// SPDX-License-Identifier: MIT
#include "api/dcs/ListInstances.h"

#include "api/ErrorCodec.h"
#include "api/dcs/InstanceCodec.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::ListInstances {

HttpRequest make(const QUrl &service, const QString &projectId, qint64 start, int limit)
{
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(service, {u"v1.0"_s, projectId, u"instances"_s},
        {{u"start"_s, QString::number(start)}, {u"limit"_s, QString::number(limit)},
            {u"includeFailure"_s, u"true"_s}, {u"include_failure"_s, u"true"_s}});
    return request;
}

Result<QList<Instance>> decode(const HttpResponse &response)
{
    const Result<QJsonObject> body = ErrorCodec::readObject(response);
    if (!body)
        return body.error();
    QString badField;
    QList<Instance> instances;
    QList<JsonReader> elements = JsonReader(*body, {}, &badField).mandatoryObjects("instances"_L1);
    for (JsonReader &element : elements)
        instances += InstanceCodec::decode(element);
    if (!badField.isEmpty())
        return ErrorCodec::decodeError(response, badField, u"missing or of a wrong form"_s);
    return instances;
}

} // namespace dcs::ListInstances
