// SPDX-License-Identifier: MIT
#include "simulator/IamCalls.h"

#include "simulator/ErrorAnswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

QJsonObject objectAt(QJsonObject object, const QStringList &path)
{
    for (const QString &name : path)
        object = object.value(name).toObject();
    return object;
}

/// IAM writes six digits of fraction.
QString iamTime(const QDateTime &time) { return time.toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'000Z'"); }

bool isKnownUser(const QJsonObject &user)
{
    return user.value("name"_L1) == Simulator::userName()
        && user.value("password"_L1) == Simulator::password()
        && objectAt(user, {u"domain"_s}).value("name"_L1) == Simulator::domainName();
}

bool isKnownProject(const QJsonObject &project, const QString &projectId)
{
    return project.value("name"_L1) == Simulator::region() || project.value("id"_L1) == projectId;
}

QJsonObject tokenBody(const TokenStore::Token &token, const QString &projectId, bool withCatalog)
{
    const QJsonObject domain{
        {u"id"_s, u"d78cbac186b744899480f25bd022f4ab"_s}, {u"name"_s, Simulator::domainName()}};
    const QJsonObject project{{u"id"_s, projectId}, {u"name"_s, Simulator::region()}, {u"domain"_s, domain}};
    const QJsonObject user{{u"id"_s, u"7116d09f88fa41908676fdd4b039e4ef"_s},
        {u"name"_s, Simulator::userName()}, {u"domain"_s, domain}, {u"password_expires_at"_s, u""_s}};
    const QJsonObject service{{u"type"_s, u"dcs"_s}, {u"name"_s, u"dcs"_s},
        {u"id"_s, u"4a1c20c1c4c24d5d8a2b1e9f0d7b3c11"_s}, {u"endpoints"_s, QJsonArray()}};
    const QJsonObject role{{u"id"_s, u"0"_s}, {u"name"_s, u"te_admin"_s}};
    const QJsonObject content{{u"issued_at"_s, iamTime(token.issuedAt)},
        {u"expires_at"_s, iamTime(token.expiresAt)}, {u"methods"_s, QJsonArray{u"password"_s}},
        {u"project"_s, project}, {u"user"_s, user}, {u"roles"_s, QJsonArray{role}},
        {u"catalog"_s, withCatalog ? QJsonArray{service} : QJsonArray()}};
    return {{u"token"_s, content}};
}

} // namespace

HttpAnswer IamCalls::createToken(const Call &call)
{
    const QJsonObject auth = QJsonDocument::fromJson(call.request.body).object().value("auth"_L1).toObject();
    const QJsonArray methods = objectAt(auth, {u"identity"_s}).value("methods"_L1).toArray();
    const QJsonObject user = objectAt(auth, {u"identity"_s, u"password"_s, u"user"_s});
    const QJsonObject project = objectAt(auth, {u"scope"_s, u"project"_s});
    if (!methods.contains(u"password"_s) || user.isEmpty() || project.isEmpty())
        return keystoneError(400, u"The request body is invalid"_s);
    if (!isKnownUser(user))
        return keystoneError(401, u"The username or password is wrong."_s);
    if (!isKnownProject(project, m_projectId))
        return keystoneError(404, u"Could not find project: %1."_s.arg(project.value("name"_L1).toString()));

    const TokenStore::Token token = m_tokens.issue(call.now);
    const bool withCatalog = QUrlQuery(call.request.query).queryItemValue(u"nocatalog"_s).isEmpty();
    HttpAnswer answer = jsonAnswer(tokenBody(token, m_projectId, withCatalog), 201);
    answer.headers.append({"X-Subject-Token", token.text});
    return answer;
}

} // namespace dcs
