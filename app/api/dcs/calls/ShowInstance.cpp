// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ShowInstance.h"

#include "api/codec/DecodeObject.h"
#include "api/dcs/codecs/InstanceCodec.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::ShowInstance {

HttpRequest make(ApiVersion version, const QUrl &service, const QString &projectId, const QString &instanceId)
{
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(service, {pathSegment(version), projectId, u"instances"_s, instanceId});
    return request;
}

Result<Instance> decode(const HttpResponse &response)
{
    return decodeObject(response, [](JsonReader &reader) {
        const Instance instance = InstanceCodec::decode(reader);
        return instance;
    });
}

} // namespace dcs::ShowInstance
