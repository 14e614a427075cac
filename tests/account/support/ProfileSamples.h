// SPDX-License-Identifier: MIT
#pragma once

#include "account/ProfileStore.h"

namespace dcs {

inline QString idOf(int number)
{
    return QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0'));
}

inline Endpoint location(const QString &region, const QString &projectId)
{
    return {QUrl(QStringLiteral("https://dcs.") + region + QStringLiteral(".example.com")),
        QUrl(QStringLiteral("https://iam.") + region + QStringLiteral(".example.com:8443")), region,
        projectId};
}

inline Profile profile(const QString &name, const QString &accessKey = QStringLiteral("AK"))
{
    Profile result;
    result.name = name;
    result.accessKey = accessKey;
    result.endpoint = location(QStringLiteral("cn-north-4"), QStringLiteral("p1"));
    return result;
}

template <typename Change> Profile with(Profile profile, Change change)
{
    change(profile);
    return profile;
}

inline QStringList namesOf(const ProfileStore &store)
{
    QStringList names;
    for (const Profile &each : store.profiles())
        names += each.name;
    return names;
}

} // namespace dcs
