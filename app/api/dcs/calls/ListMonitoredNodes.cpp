// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ListMonitoredNodes.h"

#include "api/codec/DecodeObject.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::ListMonitoredNodes {

namespace {

constexpr QLatin1StringView nodeDimension = "dcs_cluster_redis_node"_L1;

} // namespace

HttpRequest make(const QUrl &service, const QString &projectId, const QString &instanceId)
{
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(service, {u"v2"_s, projectId, u"dims"_s, u"monitored-objects"_s, instanceId},
        {{u"dim_name"_s, u"dcs_instance_id"_s}});
    return request;
}

Result<QList<MonitoredNode>> decode(const HttpResponse &response)
{
    return decodeObject(response, [](JsonReader &top) {
        QList<MonitoredNode> result;
        const QList<JsonReader> nodes =
            top.has(nodeDimension) ? top.requiredObjects(nodeDimension) : QList<JsonReader>();
        for (const JsonReader &node : nodes) {
            const QString id = node.text(nodeDimension);
            if (!id.isEmpty())
                result.append({nodeDimension, id, node.text("name"_L1).startsWith("(master)"_L1)});
        }
        return result;
    });
}

} // namespace dcs::ListMonitoredNodes
