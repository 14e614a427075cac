// SPDX-License-Identifier: MIT
#pragma once

#include "account/SecretStore.h"

#include <QTest>

namespace dcs {

inline Profile keyProfile(const QString &id)
{
    Profile profile;
    profile.id = id;
    profile.accessKey = QStringLiteral("AK");
    return profile;
}

inline Profile loginProfile(const QString &id)
{
    Profile profile;
    profile.id = id;
    profile.authKind = AuthKind::Password;
    profile.userName = QStringLiteral("some-user");
    profile.domainName = QStringLiteral("some-domain");
    return profile;
}

/// Waits for the answer to an access; NotFound, and a failure of the test, if there is none.
template <typename Access> SecretAnswer answerOf(Access access)
{
    QObject context;
    std::optional<SecretAnswer> result;
    access(&context, [&result](const SecretAnswer &answer) { result = answer; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 60'000))
        QTest::qFail("no answer", __FILE__, __LINE__);
    return result.value_or(SecretAnswer());
}

inline SecretAnswer read(SecretStore *store, const Profile &profile)
{
    return answerOf(
        [&](QObject *context, SecretStore::Ready ready) { store->read(profile, context, std::move(ready)); });
}

inline bool isRead(SecretStore *store, const Profile &profile, const Credentials &expected)
{
    const SecretAnswer answer = read(store, profile);
    return answer.outcome == SecretOutcome::Done && answer.credentials == expected;
}

inline SecretOutcome write(SecretStore *store, const QString &profileId, const Credentials &credentials)
{
    return answerOf([&](QObject *context, SecretStore::Ready ready) {
        store->write(profileId, credentials, context, std::move(ready));
    }).outcome;
}

inline SecretOutcome remove(SecretStore *store, const QString &profileId)
{
    return answerOf([&](QObject *context, SecretStore::Ready ready) {
        store->remove(profileId, context, std::move(ready));
    }).outcome;
}

} // namespace dcs
