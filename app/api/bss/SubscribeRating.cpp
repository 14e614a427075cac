// SPDX-License-Identifier: MIT
#include "api/bss/SubscribeRating.h"

#include "api/codec/DecodeObject.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::SubscribeRating {

namespace {

constexpr QLatin1StringView discountsName = "optional_discount_rating_results"_L1;
constexpr QLatin1StringView productsName = "product_rating_results"_L1;

void addPrices(JsonReader &rating, const QString &currency, PricesById *prices)
{
    const QList<JsonReader> products = rating.requiredObjects(productsName);
    for (const JsonReader &product : products) {
        const std::optional<Price> price = RatingCodec::priceOf(product, PriceTerm::Month, currency);
        if (price)
            prices->insert(product.text("id"_L1), *price);
    }
}

} // namespace

HttpRequest make(const QUrl &service, const QString &projectId, const QList<RatedProduct> &products)
{
    constexpr int month = 2;
    QJsonArray elements;
    for (const RatedProduct &product : products) {
        QJsonObject element = RatingCodec::productMembers(product);
        element.insert(u"period_type"_s, month);
        element.insert(u"period_num"_s, 1);
        elements.append(element);
    }
    HttpRequest request;
    request.method = "POST";
    request.url =
        serviceUrl(service, {u"v2"_s, u"bills"_s, u"ratings"_s, u"period-resources"_s, u"subscribe-rate"_s});
    const QJsonObject body{{u"project_id"_s, projectId}, {u"product_infos"_s, elements}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

Result<PricesById> decode(const HttpResponse &response, const QString &siteCurrency)
{
    return decodeObject(response, [&siteCurrency](JsonReader &answer) {
        const QString currency = RatingCodec::currencyOf(answer, siteCurrency);
        JsonReader list = answer.requiredObject("official_website_rating_result"_L1);
        PricesById prices;
        addPrices(list, currency, &prices);
        if (answer.has(discountsName)) {
            QList<JsonReader> discounts = answer.requiredObjects(discountsName);
            for (JsonReader &discount : discounts) {
                if (discount.integer("best_offer"_L1) == 1) {
                    addPrices(discount, currency, &prices);
                    break;
                }
            }
        }
        return prices;
    });
}

} // namespace dcs::SubscribeRating
