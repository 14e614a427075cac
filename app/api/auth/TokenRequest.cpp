// SPDX-License-Identifier: MIT
#include "api/auth/TokenRequest.h"

#include "api/auth/ProjectId.h"
#include "api/codec/DecodeObject.h"
#include "api/http/ServiceUrl.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dcs::TokenRequest {

namespace {

QJsonObject wrapped(const QString &name, const QJsonValue &value) { return {{name, value}}; }

} // namespace

HttpRequest make(const Endpoint &endpoint, const PasswordLogin &login)
{
    const QJsonObject user{{u"name"_s, login.userName}, {u"password"_s, login.password},
        {u"domain"_s, wrapped(u"name"_s, login.domainName)}};
    const QJsonObject identity{
        {u"methods"_s, QJsonArray{u"password"_s}}, {u"password"_s, wrapped(u"user"_s, user)}};
    const QJsonObject project = endpoint.projectId.isEmpty() ? wrapped(u"name"_s, endpoint.region)
                                                             : wrapped(u"id"_s, endpoint.projectId);
    const QJsonObject auth{{u"identity"_s, identity}, {u"scope"_s, wrapped(u"project"_s, project)}};

    HttpRequest request;
    request.method = "POST";
    request.url = serviceUrl(endpoint.iam, {u"v3"_s, u"auth"_s, u"tokens"_s}, {{u"nocatalog"_s, u"true"_s}});
    request.headers = {{"Content-Type", "application/json;charset=utf8"}};
    request.body = QJsonDocument(wrapped(u"auth"_s, auth)).toJson(QJsonDocument::Compact);
    return request;
}

Result<Token> decode(const HttpResponse &response)
{
    constexpr qsizetype longestToken = 32 * 1024;
    Token result;
    result.value = response.header("x-subject-token").trimmed();
    if (result.value.isEmpty() || result.value.size() > longestToken)
        return ErrorCodec::decodeError(response, u"X-Subject-Token"_s, {});

    return decodeObject(response, [&result](JsonReader &top) {
        JsonReader token = top.requiredObject("token"_L1);
        JsonReader project = token.requiredObject("project"_L1);
        result.projectId = project.requiredText("id"_L1);
        if (!isUsableProjectId(result.projectId))
            project.fail("id"_L1);

        const QDateTime issued = token.time("issued_at"_L1);
        const QDateTime expires = token.time("expires_at"_L1);
        if (issued.isValid() && expires.isValid() && issued < expires)
            result.lifetimeSeconds = issued.secsTo(expires);
        return result;
    });
}

} // namespace dcs::TokenRequest
