// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ShowTopology.h"

#include "api/codec/DecodeObject.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::ShowTopology {

namespace {

ShardNode decodeNode(JsonReader &node)
{
    ShardNode result;
    result.nodeId = node.requiredText("node_id"_L1);
    result.replicationId = node.optionalText("replication_id"_L1);
    result.ip = node.optionalText("replication_ip"_L1);
    result.role = nodeRoleFromWire(node.optionalText("replication_role"_L1));
    result.status = nodeStatusFromWire(node.optionalText("status"_L1));
    result.zone = node.optionalText("az_code"_L1);
    return result;
}

Shard decodeShard(JsonReader &shard)
{
    Shard result;
    result.id = shard.optionalText("group_id"_L1);
    result.name = shard.optionalText("group_name"_L1);
    QList<JsonReader> nodes = shard.requiredObjects("replication_list"_L1);
    for (JsonReader &node : nodes)
        result.nodes += decodeNode(node);
    return result;
}

} // namespace

HttpRequest make(const QUrl &service, const QString &projectId, const QString &instanceId)
{
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(service, {u"v2"_s, projectId, u"instance"_s, instanceId, u"groups"_s});
    return request;
}

Result<InstanceTopology> decode(const HttpResponse &response)
{
    return decodeObject(response, [](JsonReader &top) {
        InstanceTopology result;
        QList<JsonReader> shards = top.requiredObjects("group_list"_L1);
        for (JsonReader &shard : shards)
            result.shards += decodeShard(shard);
        return result;
    });
}

} // namespace dcs::ShowTopology
