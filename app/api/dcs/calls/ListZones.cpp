// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ListZones.h"

#include "api/codec/DecodeObject.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::ListZones {

namespace {

Zone decodeZone(JsonReader &zone)
{
    Zone result;
    result.id = zone.requiredText("id"_L1);
    result.code = zone.optionalText("code"_L1);
    if (result.code.isEmpty())
        result.code = result.id;
    result.name = zone.text("name"_L1);
    result.hasResources = zone.boolean("resource_availability"_L1).value_or(true);
    return result;
}

} // namespace

HttpRequest make(ApiVersion version, const QUrl &service)
{
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(service,
        {pathSegment(version), version == ApiVersion::V1 ? u"availableZones"_s : u"available-zones"_s});
    return request;
}

Result<QList<Zone>> decode(const HttpResponse &response)
{
    return decodeObject(response, [](JsonReader &top) {
        QList<Zone> result;
        QList<JsonReader> zones = top.requiredObjects("available_zones"_L1);
        for (JsonReader &zone : zones)
            result += decodeZone(zone);
        return result;
    });
}

} // namespace dcs::ListZones
