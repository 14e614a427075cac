// SPDX-License-Identifier: MIT
#include "api/bss/OrderDetails.h"

#include "api/bss/RatingCodec.h"
#include "api/codec/DecodeObject.h"
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
    return decodeObject(response, [&siteCurrency](JsonReader &answer) {
        constexpr QLatin1StringView dueName = "amount_after_discount"_L1;
        JsonReader order = answer.requiredObject("order_info"_L1);
        const QString currency = RatingCodec::currencyOf(order, siteCurrency);
        const std::optional<Money> due = RatingCodec::amountOf(order, dueName, currency);
        if (!due)
            order.fail(dueName);
        const Money payable = due.value_or(Money());
        return OrderAmount{
            payable, RatingCodec::amountOf(order, "official_amount"_L1, currency).value_or(payable)};
    });
}

} // namespace dcs::OrderDetails
