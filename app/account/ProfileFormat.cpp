// SPDX-License-Identifier: MIT
#include "account/ProfileFormat.h"

#include <QSettings>

#include <array>

using namespace Qt::StringLiterals;

namespace dcs::ProfileFormat {

namespace {

template <typename E> struct Word {
    E value;
    QLatin1StringView text;
};

constexpr std::array<Word<AuthKind>, 2> kinds{
    {{AuthKind::AccessKey, "accessKey"_L1}, {AuthKind::Password, "password"_L1}}};
constexpr std::array<Word<ProfileColour>, 6> colours{
    {{ProfileColour::None, "none"_L1}, {ProfileColour::Blue, "blue"_L1}, {ProfileColour::Green, "green"_L1},
        {ProfileColour::Yellow, "yellow"_L1}, {ProfileColour::Red, "red"_L1},
        {ProfileColour::Purple, "purple"_L1}}};
constexpr std::array<Word<ApiVersionChoice>, 3> apiVersionChoices{
    {{ApiVersionChoice::Automatic, "automatic"_L1}, {ApiVersionChoice::V1Only, "v1"_L1},
        {ApiVersionChoice::V2Only, "v2"_L1}}};
constexpr std::array<Word<PriceSite>, 4> priceSites{
    {{PriceSite::Off, "off"_L1}, {PriceSite::China, "china"_L1},
        {PriceSite::International, "international"_L1}, {PriceSite::Europe, "europe"_L1}}};
constexpr std::array<Word<bool>, 2> truths{{{true, "true"_L1}, {false, "false"_L1}}};

template <typename Words, typename E> QString textOf(const Words &words, E value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return word.text;
    }
    return {};
}

/// Reads keys of a group and notes whether each is there with a value it can have.
class Reader {
public:
    explicit Reader(QSettings *group) : m_group(group) { }

    bool isGood() const { return m_isGood; }
    QString text(QLatin1StringView key)
    {
        const QVariant value = m_group->value(key);
        m_isGood = m_isGood && value.typeId() == QMetaType::QString;
        return value.toString();
    }
    QUrl url(QLatin1StringView key)
    {
        const QString value = text(key);
        const QUrl result(value, QUrl::StrictMode);
        m_isGood = m_isGood && (value.isEmpty() || result.isValid());
        return result;
    }
    template <typename Words> auto word(QLatin1StringView key, const Words &words)
    {
        const QString value = text(key);
        for (const auto &word : words) {
            if (value == word.text)
                return word.value;
        }
        m_isGood = false;
        return words.front().value;
    }

private:
    QSettings *m_group;
    bool m_isGood = true;
};

QString withoutUser(const QUrl &url) { return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo); }

} // namespace

void write(const Profile &profile, QSettings *group)
{
    group->setValue("name"_L1, profile.name);
    group->setValue("colour"_L1, textOf(colours, profile.colour));
    group->setValue("production"_L1, textOf(truths, profile.production));
    group->setValue("readOnly"_L1, textOf(truths, profile.readOnly));
    group->setValue("dialects"_L1, textOf(apiVersionChoices, profile.apiVersions));
    if (profile.priceSite)
        group->setValue("priceSite"_L1, textOf(priceSites, *profile.priceSite));
    group->setValue("kind"_L1, textOf(kinds, profile.authKind));
    group->setValue("accessKey"_L1, profile.accessKey);
    group->setValue("userName"_L1, profile.userName);
    group->setValue("domainName"_L1, profile.domainName);
    const QList<Endpoint> locations = profile.locations();
    group->beginWriteArray("places"_L1, int(locations.size()));
    for (int i = 0; i < int(locations.size()); ++i) {
        group->setArrayIndex(i);
        group->setValue("region"_L1, locations[i].region);
        group->setValue("projectId"_L1, locations[i].projectId);
        group->setValue("dcsEndpoint"_L1, withoutUser(locations[i].dcs));
        group->setValue("iamEndpoint"_L1, withoutUser(locations[i].iam));
    }
    group->endArray();
}

std::optional<Profile> read(QSettings *group)
{
    Reader reader(group);
    Profile profile;
    profile.name = reader.text("name"_L1);
    profile.colour = reader.word("colour"_L1, colours);
    profile.production = reader.word("production"_L1, truths);
    profile.readOnly = reader.word("readOnly"_L1, truths);
    profile.apiVersions = reader.word("dialects"_L1, apiVersionChoices);
    if (group->contains("priceSite"_L1))
        profile.priceSite = reader.word("priceSite"_L1, priceSites);
    profile.authKind = reader.word("kind"_L1, kinds);
    profile.accessKey = reader.text("accessKey"_L1);
    profile.userName = reader.text("userName"_L1);
    profile.domainName = reader.text("domainName"_L1);

    constexpr int mostLocations = 1000;
    QList<Endpoint> locations;
    const int count = group->beginReadArray("places"_L1);
    for (int i = 0; i < std::min(count, mostLocations); ++i) {
        group->setArrayIndex(i);
        locations.append({reader.url("dcsEndpoint"_L1), reader.url("iamEndpoint"_L1),
            reader.text("region"_L1), reader.text("projectId"_L1)});
    }
    group->endArray();
    if (!reader.isGood() || locations.isEmpty() || count > mostLocations)
        return std::nullopt;
    profile.endpoint = locations.takeFirst();
    profile.furtherLocations = locations;
    return profile;
}

} // namespace dcs::ProfileFormat
