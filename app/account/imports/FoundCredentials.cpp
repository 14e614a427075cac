// SPDX-License-Identifier: MIT
#include "account/imports/FoundCredentials.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

void Import::addProblem(ImportReason reason, int line, const QString &subject)
{
    constexpr qsizetype mostProblems = 100;
    constexpr qsizetype longestSubject = 100;
    if (problems.size() < mostProblems)
        problems.append({reason, file, line, subject.left(longestSubject)});
}

std::optional<QByteArray> importedText(const QByteArray &content, Import *import)
{
    if (content.size() > largestImport) {
        import->addProblem(ImportReason::TooLarge);
        return std::nullopt;
    }
    QByteArray text = content;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    if (decoder.hasError() || decoded.contains(QChar(0))) {
        import->addProblem(ImportReason::NotText);
        return std::nullopt;
    }
    text.replace("\r\n", "\n").replace('\r', '\n');
    if (text.trimmed().isEmpty()) {
        import->addProblem(ImportReason::Empty);
        return std::nullopt;
    }
    return text;
}

namespace {

Endpoint endpointOf(const FoundCredentials &found, const QList<Region> &regions)
{
    Endpoint endpoint;
    endpoint.projectId = found.projectId;
    endpoint.region = found.region.isEmpty() ? found.projectName.section(u'_', 0, 0) : found.region;
    QString iam = found.iamUrl;
    const auto region = std::find_if(regions.cbegin(), regions.cend(), [&endpoint](const Region &candidate) {
        return candidate.id.compare(endpoint.region, Qt::CaseInsensitive) == 0;
    });
    if (region != regions.cend()) {
        endpoint.region = region->id;
        endpoint.dcs = endpointFromText(region->dcsHost).value_or(QUrl());
        if (iam.isEmpty())
            iam = region->iamHost;
    }
    // Other programs write the version along: "https://iam.example.com:443/v3".
    QUrl base(iam.contains("://"_L1) ? iam : u"https://"_s + iam);
    base.setPath(QString());
    endpoint.iam = endpointFromText(base.toString()).value_or(QUrl());
    return endpoint;
}

} // namespace

std::optional<SignIn> signInOf(const FoundCredentials &found, const QList<Region> &regions)
{
    SignIn signIn;
    Profile &profile = signIn.profile;
    profile.name = found.name;
    profile.endpoint = endpointOf(found, regions);
    switch (found.kind) {
    case FoundKind::AccessKey:
        profile.authKind = AuthKind::AccessKey;
        profile.accessKey = found.accessKey;
        signIn.credentials = AccessKey{found.accessKey, found.secret, found.securityToken};
        return signIn;
    case FoundKind::Password:
        profile.authKind = AuthKind::Password;
        profile.userName = found.userName;
        profile.domainName = found.domainName;
        signIn.credentials = PasswordLogin{found.userName, found.secret, found.domainName};
        return signIn;
    case FoundKind::Token:
        break;
    }
    return std::nullopt;
}

} // namespace dcs
