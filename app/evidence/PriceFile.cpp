// SPDX-License-Identifier: MIT
#include "evidence/PriceFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 largestFile = 1024 * 1024;
constexpr int exactDecimals = 6;

QString nameOf(PriceSite site)
{
    switch (site) {
    case PriceSite::China:
        return u"china"_s;
    case PriceSite::International:
        return u"international"_s;
    case PriceSite::Europe:
        return u"europe"_s;
    case PriceSite::Off:
        break;
    }
    return u"off"_s;
}

QString nameOf(PriceTerm term) { return term == PriceTerm::Hour ? u"hour"_s : u"month"_s; }

std::optional<PriceTerm> termOf(const QString &name)
{
    if (name == nameOf(PriceTerm::Hour))
        return PriceTerm::Hour;
    return name == nameOf(PriceTerm::Month) ? std::optional(PriceTerm::Month) : std::nullopt;
}

void addEntry(const QJsonObject &entry, const QDateTime &now, KnownPrices *prices)
{
    const QString currency = entry.value("currency"_L1).toString();
    const std::optional<PriceTerm> term = termOf(entry.value("term"_L1).toString());
    const std::optional<Money> list = Money::parse(entry.value("list"_L1).toString(), currency);
    const std::optional<Money> own = Money::parse(entry.value("own"_L1).toString(), currency);
    const QDateTime askedAt = QDateTime::fromString(entry.value("asked_at"_L1).toString(), Qt::ISODate);
    const QString specCode = entry.value("spec_code"_L1).toString();
    const qint64 age = askedAt.isValid() ? askedAt.secsTo(now) : -1;
    if (specCode.isEmpty() || currency.isEmpty() || !term || !list || !own || age < 0
        || age >= priceLifeSeconds)
        return;
    prices->insert(
        {specCode, entry.value("region"_L1).toString(), *term}, {Price{*term, *list, *own}, askedAt.toUTC()});
}

void replaceFile(const QString &path, const QByteArray &content)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content) == content.size())
        file.commit();
}

} // namespace

QByteArray pricesToJson(const KnownPrices &prices, const PriceOwner &owner)
{
    QJsonArray entries;
    for (auto known = prices.begin(); known != prices.end(); ++known) {
        const PriceKey &key = known.key();
        const Price &price = known->price;
        entries.append(QJsonObject{{u"spec_code"_s, key.specCode}, {u"region"_s, key.region},
            {u"term"_s, nameOf(key.term)}, {u"currency"_s, price.own.currency()},
            {u"list"_s, price.list.toText(exactDecimals)}, {u"own"_s, price.own.toText(exactDecimals)},
            {u"asked_at"_s, known->askedAt.toString(Qt::ISODate)}});
    }
    const QJsonObject file{{u"version"_s, formatVersion}, {u"account"_s, owner.account},
        {u"site"_s, nameOf(owner.site)}, {u"prices"_s, entries}};
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

KnownPrices pricesFromJson(const QByteArray &json, const PriceOwner &owner, const QDateTime &now)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    KnownPrices prices;
    if (file.value("version"_L1) != formatVersion || file.value("account"_L1) != owner.account
        || file.value("site"_L1) != nameOf(owner.site))
        return prices;
    const QJsonArray entries = file.value("prices"_L1).toArray();
    for (const QJsonValue &entry : entries)
        addEntry(entry.toObject(), now, &prices);
    return prices;
}

PriceFile::PriceFile(const QString &path) : m_path(path) { m_writer.setMaxThreadCount(1); }

QByteArray PriceFile::read() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(largestFile);
}

void PriceFile::write(const QByteArray &content)
{
    if (m_path.isEmpty())
        return;
    m_writer.start([path = m_path, content] { replaceFile(path, content); });
}

} // namespace dcs
