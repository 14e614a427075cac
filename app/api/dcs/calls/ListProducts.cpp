// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ListProducts.h"

#include "api/codec/DecodeObject.h"
#include "api/dcs/codecs/SpecificationCodec.h"
#include "api/http/ServiceUrl.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs::ListProducts {

namespace {

using namespace SpecificationCodec;

/// The figures by capacity: those of spec_details2, which has them all, else those of details, which may be
/// the smallest capacity only.
QList<Specification> byCapacity(JsonReader &product, const Specification &common)
{
    QJsonArray elements = product.optionalJson("spec_details2"_L1).array();
    QString path = product.pathOf("spec_details2"_L1);
    if (elements.isEmpty()) {
        const QJsonObject details = product.optionalJson("details"_L1).object();
        elements = details.isEmpty() ? QJsonArray() : QJsonArray{details};
        path = product.pathOf("details"_L1);
    }
    QList<Specification> result;
    QString badField;
    for (const QJsonValue &element : std::as_const(elements)) {
        JsonReader details(element.toObject(), path, badField);
        Specification specification = withFigures(common, details);
        specification.capacity = requiredCapacity(details);
        result += specification;
    }
    if (!badField.isEmpty())
        product.fail(path == product.pathOf("details"_L1) ? "details"_L1 : "spec_details2"_L1);
    return result;
}

QList<Specification> decodeProduct(JsonReader &product)
{
    Specification common = commonPart(product, "engine_versions"_L1);
    const QString chargingType = product.optionalText("charging_type"_L1).trimmed().toLower();
    if (!chargingType.isEmpty())
        common.soldPayPerUse = chargingType == "hourly"_L1;
    const std::optional<QList<Stock>> stock = stockOf(product, "flavors"_L1);
    const bool hasAllFigures = product.has("spec_details2"_L1);
    QList<Specification> result = byCapacity(product, common);
    for (const Stock &part : stock.value_or(QList<Stock>())) {
        const bool known = std::any_of(result.begin(), result.end(),
            [&](const Specification &specification) { return specification.capacity == part.capacity; });
        if (!known && !hasAllFigures) {
            result += common;
            result.last().capacity = part.capacity;
        }
    }
    for (Specification &specification : result)
        setStock(&specification, stock);
    return result;
}

} // namespace

HttpRequest make(const QUrl &service)
{
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(service, {u"v1.0"_s, u"products"_s});
    return request;
}

Result<QList<Specification>> decode(const HttpResponse &response)
{
    return decodeObject(response, [](JsonReader &top) {
        SpecificationList result;
        QList<JsonReader> products = top.requiredObjects("products"_L1);
        for (JsonReader &product : products) {
            if (product.optionalText("prod_type"_L1).trimmed().toLower() == "obs_space"_L1)
                continue;
            const QList<Specification> specifications = decodeProduct(product);
            for (const Specification &specification : specifications)
                result.add(specification);
        }
        return result.list();
    });
}

} // namespace dcs::ListProducts
