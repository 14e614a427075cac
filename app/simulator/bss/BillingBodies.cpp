// SPDX-License-Identifier: MIT
#include "simulator/bss/BillingBodies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

struct BillingError {
    int status;
    QLatin1StringView code;
    QLatin1StringView message;
};

constexpr std::array billingErrors{
    BillingError{400, "CBC.0100"_L1, "Parameter error."_L1},
    BillingError{400, "CBC.99006006"_L1, "The product is not found."_L1},
    BillingError{400, "CBC.99006050"_L1, "The usage measure id is invalid."_L1},
    BillingError{400, "CBC.99006074"_L1, "The usage factor does not exist."_L1},
    BillingError{403, "CBC.0151"_L1, "Access denied."_L1},
    BillingError{404, "CBC.0005"_L1, "The order does not exist."_L1},
    BillingError{429, "CBC.0250"_L1, "The request is too frequent."_L1},
};

/// The code of what is wrong with the use that the product is asked for.
std::optional<QString> faultOfUse(const QJsonObject &product, BillingUse use)
{
    constexpr int hour = 4;
    constexpr int month = 2;
    if (use == BillingUse::OneMonth) {
        const bool fits = product.value("period_type"_L1) == month && product.value("period_num"_L1) == 1;
        return fits ? std::nullopt : std::optional(u"CBC.0100"_s);
    }
    if (product.value("usage_factor"_L1).toString().compare("duration"_L1, Qt::CaseInsensitive) != 0)
        return u"CBC.99006074"_s;
    if (product.value("usage_measure_id"_L1) != hour)
        return u"CBC.99006050"_s;
    return product.value("usage_value"_L1) == 1 ? std::nullopt : std::optional(u"CBC.0100"_s);
}

/// Codes of the first generation are not rated, and nothing is under another type of resource.
const Specification *ratedSpecification(
    const QJsonObject &product, const Catalogue &catalogue, const BillingSwitches &switches)
{
    const QString code = product.value("resource_spec"_L1).toString();
    if (product.value("cloud_service_type"_L1) != "hws.service.type.dcs"_L1
        || product.value("resource_type"_L1) != "hws.resource.type.dcs3"_L1 || code.startsWith("dcs."_L1)
        || switches.unknownSpecCodes.contains(code))
        return nullptr;
    const QList<Specification> &all = catalogue.specifications();
    const auto found = std::ranges::find(all, code, &Specification::specCode);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

HttpAnswer billingError(const QString &code)
{
    const auto *error = std::ranges::find_if(
        billingErrors, [&code](const BillingError &candidate) { return candidate.code == code; });
    Q_ASSERT(error != billingErrors.end());
    return jsonAnswer({{u"error_code"_s, code}, {u"error_msg"_s, QString(error->message)}}, error->status);
}

std::variant<QList<BillingProduct>, HttpAnswer> parseRating(
    const QByteArray &body, BillingUse use, const Catalogue &catalogue, const BillingSwitches &switches)
{
    constexpr qsizetype mostProducts = 100;
    constexpr qsizetype longestId = 64;
    const QJsonObject request = QJsonDocument::fromJson(body).object();
    const QJsonArray elements = request.value("product_infos"_L1).toArray();
    if (request.value("project_id"_L1).toString().isEmpty() || elements.isEmpty()
        || elements.size() > mostProducts)
        return billingError(u"CBC.0100"_s);
    QSet<QString> ids;
    QList<BillingProduct> products;
    for (const QJsonValue &element : elements) {
        const QJsonObject product = element.toObject();
        const QString id = product.value("id"_L1).toString();
        if (id.isEmpty() || id.size() > longestId || ids.contains(id)
            || product.value("region"_L1).toString().isEmpty() || product.value("subscription_num"_L1) != 1)
            return billingError(u"CBC.0100"_s);
        ids.insert(id);
        if (const std::optional<QString> fault = faultOfUse(product, use))
            return billingError(*fault);
        const Specification *specification = ratedSpecification(product, catalogue, switches);
        if (!specification)
            return billingError(u"CBC.99006006"_s);
        products.append({id, *specification});
    }
    return products;
}

} // namespace dcs
