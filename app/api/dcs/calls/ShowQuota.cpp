// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ShowQuota.h"

#include "api/codec/DecodeObject.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::ShowQuota {

namespace {

void take(JsonReader &resource, Quota *quota)
{
    const QString type = resource.optionalText("type"_L1).trimmed().toLower();
    const bool isMemory = type == "ram"_L1;
    if (!isMemory && type != "instance"_L1 && type != "instances"_L1)
        return;
    const qint64 limit = resource.requiredInteger("quota"_L1);
    const qint64 used = resource.requiredInteger("used"_L1);
    if (limit < 0 || used < 0)
        return;
    if (!isMemory) {
        quota->instances = {limit, used};
        return;
    }
    const auto limitMemory = Capacity::parseGigabytes(QString::number(limit));
    const auto usedMemory = Capacity::parseGigabytes(QString::number(used));
    if (limitMemory && usedMemory)
        quota->memory = {*limitMemory, *usedMemory};
}

} // namespace

HttpRequest make(ApiVersion version, const QUrl &service, const QString &projectId)
{
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(service, {pathSegment(version), projectId, u"quota"_s});
    return request;
}

Result<Quota> decode(const HttpResponse &response)
{
    return decodeObject(response, [](JsonReader &top) {
        JsonReader quotas = top.requiredObject("quotas"_L1);
        QList<JsonReader> resources = quotas.requiredObjects("resources"_L1);
        Quota quota;
        for (JsonReader &resource : resources)
            take(resource, &quota);
        return quota;
    });
}

} // namespace dcs::ShowQuota
