// SPDX-License-Identifier: MIT
#include "simulator/access/IamCalls.h"

#include "simulator/http/ErrorAnswers.h"
#include "simulator/http/Query.h"

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

const QString domainId = u"d78cbac186b744899480f25bd022f4ab"_s;

QJsonObject domainBody() { return {{u"id"_s, domainId}, {u"name"_s, Simulator::domainName()}}; }

QJsonObject projectBody(const QString &id, const QString &name)
{
    const QJsonObject links{{u"self"_s, u"https://iam.myhuaweicloud.com/v3/projects/"_s + id}};
    return {{u"id"_s, id}, {u"name"_s, name}, {u"domain_id"_s, domainId}, {u"parent_id"_s, domainId},
        {u"is_domain"_s, false}, {u"enabled"_s, true}, {u"description"_s, u""_s}, {u"links"_s, links}};
}

/// project: id, name and domain.
QJsonObject tokenBody(const TokenStore::Token &token, const QJsonObject &project, bool withCatalog)
{
    const QJsonObject domain = domainBody();
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

IamCalls::IamCalls(TokenStore &tokens, const SimulatorSettings &settings)
    : m_tokens(tokens),
      m_projectId(settings.projectId.isEmpty() ? Simulator::projectId() : settings.projectId),
      m_region(settings.region.isEmpty() ? Simulator::region() : settings.region),
      m_sameNamed(settings.sameNamedProjects)
{
}

bool IamCalls::isKnownProject(const QJsonObject &project) const
{
    return project.value("name"_L1) == m_region || project.value("id"_L1) == m_projectId;
}

bool IamCalls::listsProjects(const Call &call)
{
    return call.request.path == "/v3/projects"_L1 || call.request.path == "/v3/auth/projects"_L1;
}

HttpAnswer IamCalls::projects(const Call &call) const
{
    const QString name = queryValue(QUrlQuery(call.request.query), u"name"_s);
    QJsonArray listed;
    const auto add = [&](const QString &id, const QString &itsName) {
        if (name.isEmpty() || name == itsName)
            listed.append(projectBody(id, itsName));
    };
    add(m_projectId, m_region);
    for (const QString &id : m_sameNamed)
        add(id, m_region);
    add(u"0a5b41c2d6f04ea2a9cb34bd1f1c7d02"_s, u"MOS"_s); // of the object storage
    const QJsonObject links{{u"next"_s, QJsonValue()}, {u"previous"_s, QJsonValue()},
        {u"self"_s, u"https://iam.myhuaweicloud.com"_s + call.request.path}};
    return jsonAnswer({{u"projects"_s, listed}, {u"links"_s, links}});
}

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
    if (!isKnownProject(project))
        return keystoneError(404, u"Could not find project: %1."_s.arg(project.value("name"_L1).toString()));

    const TokenStore::Token token = m_tokens.issue(call.now);
    const QJsonObject scope{{u"id"_s, m_projectId}, {u"name"_s, m_region}, {u"domain"_s, domainBody()}};
    const bool withCatalog = QUrlQuery(call.request.query).queryItemValue(u"nocatalog"_s).isEmpty();
    HttpAnswer answer = jsonAnswer(tokenBody(token, scope, withCatalog), 201);
    answer.headers.append({"X-Subject-Token", token.text});
    return answer;
}

} // namespace dcs
