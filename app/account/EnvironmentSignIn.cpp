// SPDX-License-Identifier: MIT
#include "account/EnvironmentSignIn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

// A key and its secret belong together: those of the second family count only if the first has neither, so
// that halves of two keys are never mixed (the gateway locks a key after a few wrong signatures).
AccessKey accessKeyFrom(const QProcessEnvironment &environment)
{
    const auto value = [&environment](const QString &name) { return environment.value(name).trimmed(); };
    const AccessKey key{value(u"HUAWEICLOUD_SDK_AK"_s), value(u"HUAWEICLOUD_SDK_SK"_s),
        value(u"HUAWEICLOUD_SDK_SECURITY_TOKEN"_s)};
    if (!key.accessKey.isEmpty() || !key.secretKey.isEmpty())
        return key;
    return {value(u"HW_ACCESS_KEY"_s), value(u"HW_SECRET_KEY"_s), value(u"HW_SECURITY_TOKEN"_s)};
}

/// Terraform's address of IAM has a path, "https://iam.example.com:443/v3".
QString hostOf(const QString &authUrl)
{
    return QUrl(authUrl.trimmed())
        .adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toString();
}

QString firstFilled(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (const QString trimmed = text.trimmed(); !trimmed.isEmpty())
            return trimmed;
    }
    return {};
}

} // namespace

SignIn signInFromEnvironment(
    const QProcessEnvironment &environment, const SignInFlags &flags, const QList<Region> &regions)
{
    const AccessKey key = accessKeyFrom(environment);
    Endpoint endpoint;
    endpoint.region = firstFilled({flags.region, environment.value(u"HW_REGION_NAME"_s),
        environment.value(u"HW_PROJECT_NAME"_s).section(u'_', 0, 0)});
    endpoint.projectId = firstFilled({flags.projectId, environment.value(u"HUAWEICLOUD_SDK_PROJECT_ID"_s),
        environment.value(u"HW_PROJECT_ID"_s)});

    QString dcsHost;
    QString iamHost;
    const auto region = std::find_if(regions.cbegin(), regions.cend(), [&endpoint](const Region &candidate) {
        return candidate.id.compare(endpoint.region, Qt::CaseInsensitive) == 0;
    });
    if (region != regions.cend()) {
        endpoint.region = region->id;
        dcsHost = region->dcsHost;
        iamHost = region->iamHost;
    }
    endpoint.dcs = endpointFromText(firstFilled({flags.dcsEndpoint, dcsHost})).value_or(QUrl());
    endpoint.iam = endpointFromText(
        firstFilled({flags.iamEndpoint, hostOf(environment.value(u"HW_AUTH_URL"_s)), iamHost}))
                       .value_or(QUrl());

    SignIn signIn;
    signIn.profile.authKind = AuthKind::AccessKey;
    signIn.profile.accessKey = key.accessKey;
    signIn.profile.endpoint = endpoint;
    signIn.credentials = key;
    return signIn;
}

} // namespace dcs
