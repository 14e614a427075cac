// SPDX-License-Identifier: MIT
#include "account/Profile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

// Such addresses never leave the machine, so that nobody can listen in on plain http.
bool isLoopback(const QString &host)
{
    static const QRegularExpression ipv4Loopback(u"^127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\z"_s);
    return host == u"localhost" || host == u"::1" || ipv4Loopback.match(host).hasMatch();
}

bool isAcceptable(const QUrl &url)
{
    const bool schemeIsSafe = url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url.host()));
    const bool isBase = url.userInfo().isEmpty() && (url.path().isEmpty() || url.path() == u"/")
        && !url.hasQuery() && !url.hasFragment();
    return url.isValid() && !url.host().isEmpty() && schemeIsSafe && isBase;
}

bool isProjectId(const QString &text)
{
    static const QRegularExpression hexDigits(u"^[0-9a-fA-F]{32}\\z"_s);
    return hexDigits.match(text).hasMatch();
}

QList<SignInProblem> problemsOfAccessKey(const SignIn &signIn)
{
    const auto *given = std::get_if<AccessKey>(&signIn.credentials);
    const AccessKey key = given ? *given : AccessKey();
    QList<SignInProblem> problems;
    if (key.accessKey.isEmpty())
        problems.append(SignInProblem::AccessKeyMissing);
    if (key.secretKey.isEmpty())
        problems.append(SignInProblem::SecretKeyMissing);
    return problems;
}

QList<SignInProblem> problemsOfPassword(const SignIn &signIn)
{
    const auto *given = std::get_if<PasswordLogin>(&signIn.credentials);
    const PasswordLogin login = given ? *given : PasswordLogin();
    QList<SignInProblem> problems;
    if (login.userName.isEmpty())
        problems.append(SignInProblem::UserNameMissing);
    if (login.password.isEmpty())
        problems.append(SignInProblem::PasswordMissing);
    if (login.domainName.isEmpty())
        problems.append(SignInProblem::DomainMissing);
    return problems;
}

QList<SignInProblem> problemsOfCredentials(const SignIn &signIn)
{
    return signIn.profile.authKind == AuthKind::Password ? problemsOfPassword(signIn)
                                                         : problemsOfAccessKey(signIn);
}

} // namespace

Profile atLocation(const Profile &profile, qsizetype location)
{
    Profile result = profile;
    result.endpoint = profile.locations().at(location);
    result.furtherLocations.clear();
    return result;
}

Endpoint &endpointOf(Profile &profile, qsizetype location)
{
    return location == 0 ? profile.endpoint : profile.furtherLocations[location - 1];
}

bool areSameLocation(const Endpoint &one, const Endpoint &other)
{
    if (!one.projectId.isEmpty() || !other.projectId.isEmpty())
        return one.projectId.compare(other.projectId, Qt::CaseInsensitive) == 0;
    return one.region.compare(other.region, Qt::CaseInsensitive) == 0 && one.dcs == other.dcs;
}

QString accountOf(const Profile &profile)
{
    return profile.authKind == AuthKind::AccessKey ? profile.accessKey : profile.userName;
}

bool belongTo(const Credentials &credentials, const Profile &profile)
{
    if (const auto *key = std::get_if<AccessKey>(&credentials))
        return profile.authKind == AuthKind::AccessKey && key->accessKey == profile.accessKey;
    const auto &login = std::get<PasswordLogin>(credentials);
    return profile.authKind == AuthKind::Password && login.userName == profile.userName
        && login.domainName == profile.domainName;
}

bool needsLookup(const Profile &profile)
{
    const Endpoint &endpoint = profile.endpoint;
    return profile.authKind == AuthKind::AccessKey && endpoint.projectId.isEmpty()
        && !endpoint.region.isEmpty() && !endpoint.iam.isEmpty();
}

QList<SignInProblem> problemsOfLocation(const Profile &profile)
{
    const Endpoint &endpoint = profile.endpoint;
    const bool usesIam = profile.authKind == AuthKind::Password;
    QList<SignInProblem> problems;
    if (usesIam && endpoint.region.isEmpty() && endpoint.projectId.isEmpty())
        problems.append(SignInProblem::RegionMissing);
    if (!usesIam && endpoint.projectId.isEmpty() && !needsLookup(profile))
        problems.append(SignInProblem::ProjectIdMissing);
    if (!endpoint.projectId.isEmpty() && !isProjectId(endpoint.projectId))
        problems.append(SignInProblem::ProjectIdMalformed);
    if (!isAcceptable(endpoint.dcs))
        problems.append(SignInProblem::DcsEndpointInvalid);
    // An access key signs without IAM, so that its address may be left out.
    if ((usesIam || !endpoint.iam.isEmpty()) && !isAcceptable(endpoint.iam))
        problems.append(SignInProblem::IamEndpointInvalid);
    return problems;
}

QList<SignInProblem> problemsOf(const SignIn &signIn)
{
    QList<SignInProblem> problems = problemsOfCredentials(signIn);
    if (needsLookup(signIn.profile))
        problems.append(SignInProblem::ProjectIdMissing);
    return problems + problemsOfLocation(signIn.profile);
}

bool isComplete(const SignIn &signIn)
{
    bool complete = problemsOfCredentials(signIn).isEmpty();
    for (qsizetype i = 0; i < signIn.profile.locations().size(); ++i)
        complete = complete && problemsOfLocation(atLocation(signIn.profile, i)).isEmpty();
    return complete;
}

std::optional<QUrl> endpointFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    QUrl url(trimmed.contains(u"://") ? trimmed : u"https://"_s + trimmed, QUrl::StrictMode);
    if (!isAcceptable(url))
        return std::nullopt;
    url.setPath(QString());
    return url;
}

} // namespace dcs
