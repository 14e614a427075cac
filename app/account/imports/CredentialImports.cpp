// SPDX-License-Identifier: MIT
#include "account/imports/CredentialImports.h"

#include "account/EnvironmentSignIn.h"
#include "account/imports/CloudsYaml.h"
#include "account/imports/KooCliConfig.h"
#include "account/imports/SdkCredentials.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

bool isOpenToOthers([[maybe_unused]] const QFileInfo &info)
{
#ifdef Q_OS_UNIX
    constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    return (info.permissions() & others) != 0;
#else
    return false;
#endif
}

Import parse(ImportSource source, const QByteArray &content, const QString &path)
{
    switch (source) {
    case ImportSource::SdkCredentials:
        return SdkCredentials::parse(content, path);
    case ImportSource::KooCli:
        return KooCliConfig::parse(content, path);
    case ImportSource::CloudsYaml:
        return CloudsYaml::parse(content, path);
    case ImportSource::Environment:
        break;
    }
    return {source, path, {}, {}};
}

Import failed(ImportSource source, const QString &path, ImportReason reason)
{
    Import import{source, path, {}, {}};
    import.addProblem(reason);
    return import;
}

std::optional<Import> importEnvironment(const QProcessEnvironment &environment)
{
    const SignIn signIn = signInFromEnvironment(environment, {}, {});
    const auto &key = std::get<AccessKey>(signIn.credentials);
    if (key.accessKey.isEmpty() && key.secretKey.isEmpty())
        return std::nullopt;
    Import import;
    if (key.accessKey.isEmpty() || key.secretKey.isEmpty()) {
        import.addProblem(ImportReason::Incomplete);
        return import;
    }
    FoundCredentials found;
    found.accessKey = key.accessKey;
    found.secret = key.secretKey;
    found.securityToken = key.securityToken;
    found.region = signIn.profile.endpoint.region;
    found.projectId = signIn.profile.endpoint.projectId;
    import.found.append(found);
    return import;
}

/// Imports the file if it is there and not among the imports yet.
void addIfThere(ImportSource source, const QString &path, QList<Import> *imports)
{
    const QFileInfo info(path);
    const bool isKnown = std::any_of(imports->cbegin(), imports->cend(),
        [&info](const Import &import) { return !import.file.isEmpty() && QFileInfo(import.file) == info; });
    if (info.exists() && !isKnown)
        imports->append(importFile(source, path));
}

} // namespace

Import importFile(ImportSource source, const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.exists())
        return failed(source, path, ImportReason::Missing);
    // Reading a pipe or a device may never end.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failed(source, path, ImportReason::CannotBeRead);
    Import import = parse(source, file.read(largestImport + 1), path);
    if (isOpenToOthers(info))
        import.addProblem(ImportReason::ReadableByOthers);
    return import;
}

QList<Import> findImports(const ImportFolders &locations)
{
    QList<Import> imports;
    if (const std::optional<Import> import = importEnvironment(locations.environment))
        imports.append(*import);
    const QString named = locations.environment.value(u"HUAWEICLOUD_SDK_CREDENTIALS_FILE"_s);
    if (named.isEmpty())
        addIfThere(ImportSource::SdkCredentials, locations.home + u"/.huaweicloud/credentials"_s, &imports);
    else
        imports.append(importFile(ImportSource::SdkCredentials, named));
    addIfThere(ImportSource::KooCli, locations.home + u"/.hcloud/config.json"_s, &imports);
    for (const QString &folder : {locations.currentFolder, locations.home + u"/.config/openstack"_s,
             locations.systemFolder + u"/openstack"_s})
        addIfThere(ImportSource::CloudsYaml, folder + u"/clouds.yaml"_s, &imports);
    return imports;
}

} // namespace dcs
