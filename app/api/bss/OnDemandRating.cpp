// SPDX-License-Identifier: MIT
#include "api/bss/OnDemandRating.h"

#include "api/codec/DecodeObject.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::OnDemandRating {

HttpRequest make(const QUrl &service, const QString &projectId, const QList<RatedProduct> &products)
{
    constexpr int hour = 4; // measure_id of the unit of use
    QJsonArray elements;
    for (const RatedProduct &product : products) {
        QJsonObject element = RatingCodec::productMembers(product);
        element.insert(u"usage_factor"_s, u"Duration"_s);
        element.insert(u"usage_value"_s, 1);
        element.insert(u"usage_measure_id"_s, hour);
        elements.append(element);
    }
    const QJsonObject body{
        {u"project_id"_s, projectId}, {u"inquiry_precision"_s, 0}, {u"product_infos"_s, elements}};
    HttpRequest request;
    request.method = "POST";
    request.url = serviceUrl(service, {u"v2"_s, u"bills"_s, u"ratings"_s, u"on-demand-resources"_s});
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

Result<PricesById> decode(const HttpResponse &response, const QString &siteCurrency)
{
    return decodeObject(response, [&siteCurrency](JsonReader &answer) {
        const QString currency = RatingCodec::currencyOf(answer, siteCurrency);
        const QList<JsonReader> products = answer.requiredObjects("product_rating_results"_L1);
        PricesById prices;
        for (const JsonReader &product : products) {
            const std::optional<Price> price = RatingCodec::priceOf(product, PriceTerm::Hour, currency);
            if (price)
                prices.insert(product.text("id"_L1), *price);
        }
        return prices;
    });
}

} // namespace dcs::OnDemandRating
