// SPDX-License-Identifier: MIT
#include "api/iam/ListProjects.h"

#include "api/auth/ProjectId.h"
#include "api/codec/DecodeObject.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::ListProjects {

HttpRequest make(const QUrl &iam, const QString &name)
{
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(iam, {u"v3"_s, u"projects"_s}, {{u"name"_s, name}});
    return request;
}

HttpRequest makeOfToken(const QUrl &iam)
{
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(iam, {u"v3"_s, u"auth"_s, u"projects"_s});
    return request;
}

Result<QList<IamProject>> decode(const HttpResponse &response)
{
    return decodeObject(response, [](JsonReader &top) {
        QList<IamProject> projects;
        QList<JsonReader> elements = top.requiredObjects("projects"_L1);
        for (JsonReader &element : elements) {
            const QString id = element.requiredText("id"_L1);
            if (!isUsableProjectId(id))
                element.fail("id"_L1);
            projects.append({id, element.optionalText("name"_L1), element.optionalText("domain_id"_L1),
                element.boolean("enabled"_L1).value_or(true)});
        }
        return projects;
    });
}

} // namespace dcs::ListProjects
