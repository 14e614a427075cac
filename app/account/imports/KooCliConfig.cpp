// SPDX-License-Identifier: MIT
#include "account/imports/KooCliConfig.h"

#include "api/codec/JsonReader.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace dcs::KooCliConfig {

namespace {

void takeKeys(const JsonFields &keys, FoundCredentials *found)
{
    found->accessKey = keys.text("accessKeyId"_L1);
    found->secret = keys.text("secretAccessKey"_L1);
    found->securityToken = keys.text("securityToken"_L1);
}

void takeProfile(const JsonFields &profile, const QString &name, Import *import)
{
    if (!profile.firstText({"agencyName"_L1, "agencyDomainId"_L1, "agencyDomainName"_L1}).isEmpty()) {
        import->addProblem(ImportReason::UnsupportedKind, 0, name);
        return;
    }
    FoundCredentials found;
    found.name = name;
    takeKeys(profile, &found);
    if (found.accessKey.isEmpty() && found.secret.isEmpty()) {
        const QJsonObject signOn = profile.object().value("ssoAuth"_L1).toObject();
        takeKeys(JsonFields(signOn.value("stsToken"_L1).toObject()), &found);
    }
    found.region = profile.text("region"_L1);
    found.projectId = profile.text("projectId"_L1);
    found.domainId = profile.text("domainId"_L1);
    if (found.accessKey.isEmpty() || found.secret.isEmpty())
        import->addProblem(ImportReason::Incomplete, 0, name);
    else
        import->found.append(found);
}

void takeProfiles(const QJsonArray &profiles, bool areEncrypted, Import *import)
{
    QSet<QString> names;
    for (const QJsonValue &element : profiles) {
        const JsonFields profile(element.toObject());
        const QString name = profile.text("name"_L1);
        if (!element.isObject())
            import->addProblem(ImportReason::WrongForm);
        else if (names.contains(name))
            import->addProblem(ImportReason::DuplicateSection, 0, name);
        else if (areEncrypted)
            import->addProblem(ImportReason::Encrypted, 0, name);
        else
            takeProfile(profile, name, import);
        names.insert(name);
    }
}

} // namespace

Import parse(const QByteArray &content, const QString &file)
{
    Import import{ImportSource::KooCli, file, {}, {}};
    const std::optional<QByteArray> text = importedText(content, &import);
    if (!text)
        return import;
    if (isNestedTooDeep(*text)) {
        import.addProblem(ImportReason::TooComplex);
        return import;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*text, &error);
    if (error.error != QJsonParseError::NoError) {
        import.addProblem(ImportReason::Malformed, 1 + int(text->left(error.offset).count('\n')));
        return import;
    }
    const JsonFields top(document.object());
    const bool areEncrypted = top.boolean("authEncrypt"_L1).value_or(false);
    const QJsonValue profiles = top.object().value("profiles"_L1);
    if (profiles.isArray())
        takeProfiles(profiles.toArray(), areEncrypted, &import);
    else
        import.addProblem(areEncrypted ? ImportReason::Encrypted : ImportReason::WrongForm);
    if (import.found.isEmpty() && import.problems.isEmpty())
        import.addProblem(ImportReason::NothingFound);
    return import;
}

} // namespace dcs::KooCliConfig
