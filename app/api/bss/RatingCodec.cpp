// SPDX-License-Identifier: MIT
#include "api/bss/RatingCodec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs::RatingCodec {

namespace {

/// How many decimal places of the main unit a unit is: 1 is the main unit, 2 a tenth, 3 a hundredth of it.
std::optional<int> decimalShift(const JsonReader &object)
{
    const qint64 measure = object.integer("measure_id"_L1).value_or(1);
    return measure >= 1 && measure <= 3 ? std::optional(int(measure) - 1) : std::nullopt;
}

} // namespace

QJsonObject productMembers(const RatedProduct &product)
{
    return {{u"id"_s, product.id}, {u"cloud_service_type"_s, u"hws.service.type.dcs"_s},
        {u"resource_type"_s, product.resourceType}, {u"resource_spec"_s, product.specCode},
        {u"region"_s, product.region}, {u"subscription_num"_s, 1}};
}

QString currencyOf(JsonReader &answer, const QString &siteCurrency)
{
    constexpr qsizetype longestCode = 8;
    const QString code = answer.optionalText("currency"_L1).trimmed().toUpper();
    if (code.isEmpty())
        return siteCurrency;
    const bool isCode = code.size() <= longestCode
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCode)
        answer.fail("currency"_L1);
    return code;
}

std::optional<Money> amountOf(const JsonReader &object, QLatin1StringView name, const QString &currency)
{
    const std::optional<int> shift = decimalShift(object);
    if (!shift)
        return std::nullopt;
    const std::optional<Money> amount = Money::parse(object.text(name), currency, *shift);
    return amount && amount->micros() >= 0 ? amount : std::nullopt;
}

std::optional<Price> priceOf(const JsonReader &product, PriceTerm term, const QString &currency)
{
    const std::optional<Money> list = amountOf(product, "official_website_amount"_L1, currency);
    const std::optional<Money> discount = amountOf(product, "discount_amount"_L1, currency);
    std::optional<Money> own = amountOf(product, "amount"_L1, currency);
    if (!own && list)
        own = discount ? difference(*list, *discount) : list;
    if (!own || own->micros() < 0)
        return std::nullopt;
    return Price{term, list.value_or(*own), *own};
}

} // namespace dcs::RatingCodec
