// SPDX-License-Identifier: MIT
#include "account/imports/CloudsYaml.h"

#include "account/imports/YamlReader.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace dcs::CloudsYaml {

namespace {

/// Ways of authentication whose credentials are read; an entry may leave it open.
bool isKnownKind(const QString &authType)
{
    static const QSet<QString> known{
        u""_s, u"password"_s, u"v3password"_s, u"token"_s, u"v3token"_s, u"aksk"_s};
    return known.contains(authType.toLower());
}

QString textOf(YamlReader *reader, const YAML::Node &map, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        if (const QString text = reader->text(map, key); !text.isEmpty())
            return text;
    }
    return {};
}

/// One cloud of the file.
struct Cloud {
    QString name;
    int line;
    YAML::Node entry;
    YAML::Node auth;
};

FoundCredentials locationOf(YamlReader *reader, const Cloud &cloud)
{
    FoundCredentials found;
    found.name = cloud.name;
    found.region = reader->text(cloud.entry, "region_name");
    found.iamUrl = reader->text(cloud.auth, "auth_url");
    found.projectId = textOf(reader, cloud.auth, {"project_id", "tenant_id"});
    found.projectName = textOf(reader, cloud.auth, {"project_name", "tenant_name"});
    found.domainName = textOf(reader, cloud.auth, {"user_domain_name", "domain_name", "project_domain_name"});
    found.domainId = textOf(reader, cloud.auth, {"user_domain_id", "domain_id", "project_domain_id"});
    return found;
}

QList<FoundCredentials> credentialsOf(YamlReader *reader, const Cloud &cloud)
{
    QList<FoundCredentials> result;
    const FoundCredentials location = locationOf(reader, cloud);

    FoundCredentials key = location;
    key.kind = FoundKind::AccessKey;
    for (const YAML::Node &map : {cloud.auth, cloud.entry}) {
        if (!key.accessKey.isEmpty() || !key.secret.isEmpty())
            break; // halves of two keys are never mixed
        key.accessKey = textOf(reader, map, {"access_key", "ak"});
        key.secret = textOf(reader, map, {"secret_key", "sk"});
        key.securityToken = reader->text(map, "security_token");
    }
    if (!key.accessKey.isEmpty() && !key.secret.isEmpty())
        result.append(key);

    FoundCredentials login = location;
    login.kind = FoundKind::Password;
    login.userName = reader->text(cloud.auth, "username");
    login.secret = reader->text(cloud.auth, "password");
    if (!login.userName.isEmpty() && !login.secret.isEmpty())
        result.append(login);

    FoundCredentials token = location;
    token.kind = FoundKind::Token;
    token.secret = reader->text(cloud.auth, "token");
    if (!token.secret.isEmpty())
        result.append(token);
    return result;
}

void takeCloud(YamlReader *reader, Cloud cloud, Import *import)
{
    cloud.auth.reset(reader->member(cloud.entry, "auth"));
    if (!cloud.entry.IsMap() || (cloud.auth.IsDefined() && !cloud.auth.IsMap())) {
        import->addProblem(ImportReason::WrongForm, cloud.line, cloud.name);
        return;
    }
    const QList<FoundCredentials> found = credentialsOf(reader, cloud);
    if (!found.isEmpty())
        import->found += found;
    else if (isKnownKind(reader->text(cloud.entry, "auth_type")))
        import->addProblem(ImportReason::Incomplete, cloud.line, cloud.name);
    else
        import->addProblem(ImportReason::UnsupportedKind, cloud.line, cloud.name);
}

void takeClouds(YamlReader *reader, const YAML::Node &top, Import *import)
{
    const YAML::Node clouds = reader->member(top, "clouds");
    if (!clouds.IsMap()) {
        import->addProblem(ImportReason::WrongForm, YamlReader::lineOf(top));
        return;
    }
    QSet<QString> names;
    for (const auto &cloud : clouds) {
        const QString name = YamlReader::scalar(cloud.first);
        const int line = YamlReader::lineOf(cloud.first);
        if (reader->isExhausted())
            return;
        if (names.contains(name))
            import->addProblem(ImportReason::DuplicateSection, line, name);
        else
            takeCloud(reader, {name, line, cloud.second, YAML::Node(YAML::NodeType::Undefined)}, import);
        names.insert(name);
    }
}

} // namespace

Import parse(const QByteArray &content, const QString &file)
{
    Import import{ImportSource::CloudsYaml, file, {}, {}};
    const std::optional<QByteArray> text = importedText(content, &import);
    if (!text)
        return import;
    YamlReader reader;
    const std::optional<YAML::Node> top = reader.load(*text, &import);
    if (!top)
        return import;
    takeClouds(&reader, *top, &import);
    if (reader.isExhausted())
        import.addProblem(ImportReason::TooComplex);
    if (import.found.isEmpty() && import.problems.isEmpty())
        import.addProblem(ImportReason::NothingFound);
    return import;
}

} // namespace dcs::CloudsYaml
