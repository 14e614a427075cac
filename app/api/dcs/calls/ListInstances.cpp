// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ListInstances.h"

#include "api/codec/DecodeObject.h"
#include "api/dcs/codecs/InstanceCodec.h"
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

Result<Page> decodePage(ApiVersion version, const HttpResponse &response)
{
    return decodeObject(response, [version](JsonReader &reader) {
        Page page;
        page.instanceNum = reader.integer("instance_num"_L1).value_or(0);
        QList<JsonReader> elements = reader.requiredObjects("instances"_L1);
        for (JsonReader &element : elements)
            page.instances += InstanceCodec::decode(element);
        for (Instance &instance : page.instances)
            instance.maintainZoneAssumed = version == ApiVersion::V1 && !instance.maintainBegin.isEmpty();
        return page;
    });
}

Result<QList<Instance>> decode(const HttpResponse &response)
{
    const Result<Page> page = decodePage(ApiVersion::V2, response);
    return page ? Result<QList<Instance>>(page->instances) : Result<QList<Instance>>(page.error());
}

} // namespace dcs::ListInstances
