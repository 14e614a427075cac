// SPDX-License-Identifier: MIT
#include "account/ProfileStore.h"

#include "account/ProfileFormat.h"
#include "account/SetAside.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// A file of profiles is far smaller.
constexpr qint64 largestFile = 4 * 1024 * 1024;

bool isId(const QString &text)
{
    return QUuid::fromString(text).toString(QUuid::WithoutBraces) == text
        && !QUuid::fromString(text).isNull();
}

/// Nobody but the user has to know which keys there are.
void makePrivate(const QString &path)
{
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

/// Whether two profiles are for the same key or user in the same places, whatever they are called.
bool areAlike(const Profile &one, const Profile &other)
{
    return one.authKind == other.authKind && one.accessKey == other.accessKey
        && one.userName == other.userName && one.domainName == other.domainName
        && one.locations() == other.locations();
}

/// What earlier versions wrote under account/ in the program's settings.
Profile rememberedProfile(QSettings *settings)
{
    const auto text = [settings](
                          QLatin1StringView key) { return settings->value("account/"_L1 + key).toString(); };
    Profile profile;
    profile.authKind = text("kind"_L1) == "password"_L1 ? AuthKind::Password : AuthKind::AccessKey;
    profile.accessKey = text("accessKey"_L1);
    profile.userName = text("userName"_L1);
    profile.domainName = text("domainName"_L1);
    profile.endpoint = {
        QUrl(text("dcsEndpoint"_L1)), QUrl(text("iamEndpoint"_L1)), text("region"_L1), text("projectId"_L1)};
    return profile;
}

} // namespace

ProfileStore::ProfileStore(const QString &path, SecretStore *secrets, NewId newId, QObject *parent)
    : QObject(parent), m_path(path), m_secrets(secrets), m_newId(std::move(newId))
{
    open();
}

ProfileStore::~ProfileStore() = default;

void ProfileStore::open()
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return;
    if (!info.isFile() || !QFile(m_path).open(QIODevice::ReadOnly))
        m_fileState = ProfileFile::Unusable;
    else if (info.size() <= largestFile && readAll())
        m_fileState = ProfileFile::Read;
    else
        setAside();
}

void ProfileStore::setAside()
{
    m_profiles.clear();
    m_setAsidePath = dcs::setAside(m_path);
    m_fileState = m_setAsidePath.isEmpty() ? ProfileFile::Unusable : ProfileFile::Damaged;
}

bool ProfileStore::readAll()
{
    QSettings file(m_path, QSettings::IniFormat);
    const QStringList order = file.value("order"_L1).toStringList();
    QStringList groups = file.childGroups();
    // What another process has added meanwhile may be missing in the order.
    std::stable_sort(groups.begin(), groups.end(), [&order](const QString &one, const QString &other) {
        const auto position = [&order](const QString &id) {
            const qsizetype index = order.indexOf(id);
            return index < 0 ? order.size() : index;
        };
        return position(one) < position(other);
    });
    for (const QString &id : std::as_const(groups)) {
        file.beginGroup(id);
        std::optional<Profile> profile = isId(id) ? ProfileFormat::read(&file) : std::nullopt;
        file.endGroup();
        if (!profile)
            return false;
        profile->id = id;
        m_profiles.append(*profile);
    }
    const QString lastUsed = file.value("lastUsed"_L1).toString();
    m_lastUsed = indexOf(lastUsed) < 0 ? QString() : lastUsed;
    return file.status() == QSettings::NoError; // known only once everything was read
}

std::optional<Profile> ProfileStore::profile(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? std::nullopt : std::optional(m_profiles[index]);
}

QString ProfileStore::add(Profile profile)
{
    profile.id = m_newId();
    m_profiles.append(profile);
    save({profile.id});
    return profile.id;
}

bool ProfileStore::edit(const Profile &profile)
{
    const qsizetype index = indexOf(profile.id);
    if (index < 0)
        return false;
    m_profiles[index] = profile;
    save({profile.id});
    return true;
}

QString ProfileStore::duplicate(const QString &id, const QString &name)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return {};
    Profile copy = m_profiles[index];
    copy.id = m_newId();
    copy.name = name;
    m_profiles.insert(index + 1, copy);
    save({copy.id});
    return copy.id;
}

bool ProfileStore::remove(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return false;
    m_secrets->remove(id, this, [this, id](const SecretAnswer &answer) {
        if (answer.outcome != SecretOutcome::Done)
            Q_EMIT secretsLeft(id, answer.outcome);
    });
    m_profiles.removeAt(index);
    if (m_lastUsed == id)
        m_lastUsed.clear();
    save({id});
    return true;
}

bool ProfileStore::move(const QString &id, qsizetype index)
{
    const qsizetype from = indexOf(id);
    if (from < 0)
        return false;
    m_profiles.move(from, std::clamp<qsizetype>(index, 0, m_profiles.size() - 1));
    save();
    return true;
}

bool ProfileStore::setLastUsed(const QString &id)
{
    if (indexOf(id) < 0)
        return false;
    m_lastUsed = id;
    save();
    return true;
}

void ProfileStore::takeRemembered(QSettings *settings)
{
    if (!settings->childGroups().contains("account"_L1))
        return;
    const Profile remembered = rememberedProfile(settings);
    const bool isKnown = std::any_of(m_profiles.cbegin(), m_profiles.cend(),
        [&remembered](const Profile &profile) { return areAlike(profile, remembered); });
    if (!isKnown)
        setLastUsed(add(remembered));
    if (m_isSaved)
        settings->remove("account"_L1);
}

qsizetype ProfileStore::indexOf(const QString &id) const
{
    const auto found = std::find_if(
        m_profiles.cbegin(), m_profiles.cend(), [&id](const Profile &profile) { return profile.id == id; });
    return found == m_profiles.cend() ? -1 : found - m_profiles.cbegin();
}

/// Saves the order, the last one used, and the profiles of these ids: new, changed or gone.
void ProfileStore::save(const QStringList &touched)
{
    if (m_fileState != ProfileFile::Unusable) {
        QStringList order;
        for (const Profile &profile : std::as_const(m_profiles))
            order.append(profile.id);
        QSettings file(m_path, QSettings::IniFormat);
        for (const QString &id : m_isSaved ? touched : touched + order) {
            file.remove(id);
            if (const std::optional<Profile> present = profile(id)) {
                file.beginGroup(id);
                ProfileFormat::write(*present, &file);
                file.endGroup();
            }
        }
        file.setValue("order"_L1, order);
        file.setValue("lastUsed"_L1, m_lastUsed);
        file.sync();
        m_isSaved = file.status() == QSettings::NoError;
        makePrivate(m_path);
    } else {
        m_isSaved = false;
    }
    Q_EMIT changed();
}

} // namespace dcs
