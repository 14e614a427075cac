// SPDX-License-Identifier: MIT
#pragma once

#include "api/auth/Authenticator.h"

#include <QString>

#include <optional>

namespace dcs {

enum class AuthKind { AccessKey, Password };

/// What is remembered of a sign-in: nothing in here is secret.
struct Profile {
    AuthKind authKind = AuthKind::AccessKey;
    QString accessKey; ///< the id of the key (AK), with AuthKind::AccessKey
    QString userName; ///< with AuthKind::Password
    QString domainName; ///< with AuthKind::Password
    Endpoint endpoint;
    bool demo = false; ///< the built-in simulator
    friend bool operator==(const Profile &, const Profile &) = default;
};

/// A sign-in as the dialog, the environment or the demo yields it.
struct SignIn {
    Profile profile;
    Credentials credentials;
    friend bool operator==(const SignIn &, const SignIn &) = default;
};

/// What is wrong with a sign-in before anything is sent.
enum class SignInProblem {
    AccessKeyMissing,
    SecretKeyMissing,
    UserNameMissing,
    PasswordMissing,
    DomainMissing,
    RegionMissing, ///< a token needs the region as the project's name, or a project id
    ProjectIdMissing, ///< an access key needs it
    ProjectIdMalformed, ///< 32 hex digits
    DcsEndpointInvalid, ///< no URL, or plain http to anything but loopback
    IamEndpointInvalid
};

QList<SignInProblem> problemsOf(const SignIn &signIn);

/// "dcs.cn-north-4.myhuaweicloud.com", "https://host:8443" -> a base URL without path; nothing if it is not
/// acceptable.
std::optional<QUrl> endpointFromText(const QString &text);

} // namespace dcs
