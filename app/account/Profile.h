// SPDX-License-Identifier: MIT
#pragma once

#include "api/auth/Credentials.h"
#include "api/auth/Endpoint.h"
#include "model/price/PriceSite.h"
#include "model/resize/ApiVersions.h"

#include <QList>
#include <QString>

#include <optional>

namespace dcs {

enum class AuthKind { AccessKey, Password };

/// Tells profiles apart at a glance; the theme gives it its look.
enum class ProfileColour { None, Blue, Green, Yellow, Red, Purple };

/// What is remembered of an account: nothing in here is secret.
struct Profile {
    QString id; ///< a UUID without braces, for good; empty until a ProfileStore keeps it
    QString name; ///< as the user calls it; may be empty
    ProfileColour colour = ProfileColour::None;
    bool production = false; ///< changes are to be made with more care
    bool readOnly = false; ///< nothing is to be changed
    ApiVersionChoice apiVersions = ApiVersionChoice::Automatic;
    /// Where its prices are asked for; unset: where the account most likely belongs, see likelySite()
    std::optional<PriceSite> priceSite = {};
    AuthKind authKind = AuthKind::AccessKey;
    QString accessKey; ///< the id of the key (AK), with AuthKind::AccessKey
    QString userName; ///< with AuthKind::Password
    QString domainName; ///< with AuthKind::Password
    Endpoint endpoint; ///< the first place, often the only one
    QList<Endpoint> furtherLocations; ///< more (region, project) pairs that the same credentials are for
    bool demo = false; ///< the built-in simulator

    QList<Endpoint> locations() const { return QList<Endpoint>{endpoint} + furtherLocations; }
    friend bool operator==(const Profile &, const Profile &) = default;
};

/// The profile with one of its places only: what a session is opened with. place: an index of places().
Profile atLocation(const Profile &profile, qsizetype location);

/// One of the locations, as an index of places().
Endpoint &endpointOf(Profile &profile, qsizetype location);

/// Whether two places are one: the same project or, where no id is known, the same region of the same
/// service.
bool areSameLocation(const Endpoint &one, const Endpoint &other);

/// Whether the credentials are those of the profile: the same access key, or the same user of the same
/// account.
bool belongTo(const Credentials &credentials, const Profile &profile);

/// Who signs in: the access key id or the user name.
QString accountOf(const Profile &profile);

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

/// Of the first place and the credentials.
QList<SignInProblem> problemsOf(const SignIn &signIn);

/// Whether the project id of the first place is not known, but can be looked up by the region's name.
bool needsLookup(const Profile &profile);
/// Those of problemsOf() that are about the first place, but for a project id that can be looked up.
QList<SignInProblem> problemsOfLocation(const Profile &profile);
/// Whether nothing is wrong with credentials and places, but for project ids that can be looked up.
bool isComplete(const SignIn &signIn);

/// "dcs.cn-north-4.myhuaweicloud.com", "https://host:8443" -> a base URL without path; nothing if it is not
/// acceptable.
std::optional<QUrl> endpointFromText(const QString &text);

} // namespace dcs
