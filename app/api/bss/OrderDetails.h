// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/HttpMessage.h"
#include "model/price/Money.h"

namespace dcs {

/// What an order costs.
struct OrderAmount {
    Money due; ///< after discounts, before vouchers
    Money list;
    friend bool operator==(const OrderAmount &, const OrderAmount &) = default;
};

/// One order (billing API, "customer-orders/details"): needs the permission bss:order:view.
namespace OrderDetails {

HttpRequest make(const QUrl &service, const QString &orderId);

/// siteCurrency: of an answer that names none. A Decode error if there is no amount due.
Result<OrderAmount> decode(const HttpResponse &response, const QString &siteCurrency);

} // namespace OrderDetails

} // namespace dcs
