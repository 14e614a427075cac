// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ListInstances.h"

#include "api/ErrorCodec.h"
#include "api/dcs/calls/InstanceCodec.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::ListInstances {

HttpRequest make(ApiVersion version, const QUrl &service, const QString &projectId, qint64 skipped, int limit)
{
    using Query = QList<QPair<QString, QString>>;
    const QString size = QString::number(limit);
    const Query query = version == ApiVersion::V1
        ? Query{{u"start"_s, QString::number(skipped + 1)}, {u"limit"_s, size},
            {u"includeFailure"_s, u"true"_s}, {u"include_failure"_s, u"true"_s}}
        : Query{
            {u"offset"_s, QString::number(skipped)}, {u"limit"_s, size}, {u"include_failure"_s, u"true"_s}};
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(service, {pathSegment(version), projectId, u"instances"_s}, query);
    return request;
}

Result<QList<Instance>> decode(const HttpResponse &response)
{
    const Result<QJsonObject> body = ErrorCodec::readObject(response);
    if (!body)
        return body.error();
    QString badField;
    QList<Instance> instances;
    QList<JsonReader> elements = JsonReader(*body, {}, &badField).requiredObjects("instances"_L1);
    for (JsonReader &element : elements)
        instances += InstanceCodec::decode(element);
    if (!badField.isEmpty())
        return ErrorCodec::decodeError(response, badField, u"missing or of a wrong form"_s);
    return instances;
}

} // namespace dcs::ListInstances
