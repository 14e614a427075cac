// SPDX-License-Identifier: MIT
#pragma once

#include "model/Catalogue.h"
#include "simulator/bss/BillingSwitches.h"
#include "simulator/http/HttpAnswer.h"

#include <QList>

#include <variant>

namespace dcs {

/// A product of a request that the simulated billing service can rate.
struct BillingProduct {
    QString id;
    Specification specification;
};

/// The error of this code ("CBC.99006006") with its status and message.
HttpAnswer billingError(const QString &code);

/// How long the products of a request are used.
enum class BillingUse { OneHour, OneMonth };

/// The products of the body of a rating, or the refusal of the whole request.
std::variant<QList<BillingProduct>, HttpAnswer> parseRating(
    const QByteArray &body, BillingUse use, const Catalogue &catalogue, const BillingSwitches &switches);

} // namespace dcs
