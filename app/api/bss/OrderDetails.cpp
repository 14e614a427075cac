// SPDX-License-Identifier: MIT
#include "api/bss/OrderDetails.h"

#include "api/bss/RatingCodec.h"
#include "api/codec/ErrorCodec.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::OrderDetails {

HttpRequest make(const QUrl &service, const QString &orderId)
{
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(service, {u"v2"_s, u"orders"_s, u"customer-orders"_s, u"details"_s, orderId});
    return request;
}

Result<OrderAmount> decode(const HttpResponse &response, const QString &siteCurrency)
{
    const Result<QJsonObject> body = ErrorCodec::readObject(response);
    if (!body)
        return body.error();
    QString badField;
    constexpr QLatin1StringView infoName = "order_info"_L1;
    constexpr QLatin1StringView dueName = "amount_after_discount"_L1;
    JsonReader answer(*body, {}, &badField);
    JsonReader order(answer.requiredObject(infoName), infoName, &badField);
    const QString currency = RatingCodec::currencyOf(order, siteCurrency);
    const std::optional<Money> due = RatingCodec::amountOf(order, dueName, currency);
    if (!due)
        order.fail(dueName);
    if (!badField.isEmpty())
        return ErrorCodec::decodeError(response, badField, u"missing or of a wrong form"_s);
    return OrderAmount{*due, RatingCodec::amountOf(order, "official_amount"_L1, currency).value_or(*due)};
}

} // namespace dcs::OrderDetails
