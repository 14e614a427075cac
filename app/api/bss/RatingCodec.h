// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/JsonReader.h"
#include "model/price/Price.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace dcs {

/// A specification that is to be rated.
struct RatedProduct {
    QString id; ///< names it in request and answer, 1 to 64 characters, unique in its request
    QString specCode;
    QString resourceType; ///< cloud_resource_type_code of its flavor, "hws.resource.type.dcs3"
    QString region; ///< "cn-north-4"
    friend bool operator==(const RatedProduct &, const RatedProduct &) = default;
};

/// By the id of the product. A product without a usable price is not in it.
using PricesById = QHash<QString, Price>;

/// What requests and answers of the ratings have in common.
namespace RatingCodec {

/// The members that every rating wants of a product, for one instance.
QJsonObject productMembers(const RatedProduct &product);

/// The member currency, or siteCurrency if it is absent, null or empty. Fails if it is no code.
QString currencyOf(JsonReader &answer, const QString &siteCurrency);

/// An amount of this object in the main unit, by its measure_id; nothing if it is absent, no number, below
/// zero, beyond the bound of Money or in a unit that is not known. Exact for numbers of up to 15 digits, and
/// for any that come as text.
std::optional<Money> amountOf(const JsonReader &object, QLatin1StringView name, const QString &currency);

/// The price of a rated product by its list price, its amount after discounts and the discount, of which
/// some may be missing.
std::optional<Price> priceOf(const JsonReader &product, PriceTerm term, const QString &currency);

} // namespace RatingCodec

} // namespace dcs
