// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ListStatistics.h"

#include "api/codec/DecodeObject.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::ListStatistics {

HttpRequest make(ApiVersion version, const QUrl &service, const QString &projectId)
{
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(service, {pathSegment(version), projectId, u"instances"_s, u"statistic"_s});
    return request;
}

Result<StatisticsById> decode(const HttpResponse &response)
{
    return decodeObject(response, [](JsonReader &top) {
        StatisticsById result;
        QList<JsonReader> elements = top.requiredObjects("statistics"_L1);
        for (JsonReader &element : elements) {
            InstanceStatistics figures;
            figures.usedMemoryMb = element.optionalInteger("used_memory"_L1);
            figures.maxMemoryMb = element.optionalInteger("max_memory"_L1);
            figures.keyCount = element.optionalInteger("keys"_L1);
            figures.usedCpu = element.text("used_cpu"_L1);
            figures.inputKbps = element.text("input_kbps"_L1);
            figures.outputKbps = element.text("output_kbps"_L1);
            result.insert(element.requiredText("instance_id"_L1), figures);
        }
        return result;
    });
}

} // namespace dcs::ListStatistics
