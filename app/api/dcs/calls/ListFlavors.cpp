// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ListFlavors.h"

#include "api/codec/DecodeObject.h"
#include "api/dcs/codecs/SpecificationCodec.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::ListFlavors {

namespace {

using namespace SpecificationCodec;

/// The capacities of a flavor, numbers or text.
QList<Capacity> capacitiesOf(JsonReader &flavor)
{
    QList<Capacity> result;
    const QJsonArray elements = flavor.requiredArray("capacity"_L1);
    for (const QJsonValue &element : elements) {
        const auto capacity = Capacity::parseGigabytes(scalarText(element).value_or(QString()));
        if (!capacity || capacity->isNull())
            flavor.fail("capacity"_L1);
        else
            result += *capacity;
    }
    return result;
}

/// attrs, a list of {capacity, name, value}, as one object of figures for each capacity (by MB).
QHash<qint64, QJsonObject> figuresOf(JsonReader &flavor)
{
    QHash<qint64, QJsonObject> result;
    if (!flavor.has("attrs"_L1))
        return result;
    QList<JsonReader> attributes = flavor.requiredObjects("attrs"_L1);
    for (JsonReader &attribute : attributes) {
        const Capacity capacity = requiredCapacity(attribute);
        result[capacity.megabytes()].insert(
            attribute.requiredText("name"_L1), attribute.object().value("value"_L1));
    }
    return result;
}

/// Nothing if the flavor does not tell how it is charged.
std::optional<bool> soldPayPerUse(JsonReader &flavor)
{
    if (!flavor.has("billing_mode"_L1))
        return std::nullopt;
    const QJsonArray modes = flavor.requiredArray("billing_mode"_L1);
    for (const QJsonValue &mode : modes) {
        if (mode.toString().trimmed().compare("Hourly"_L1, Qt::CaseInsensitive) == 0)
            return true;
    }
    return modes.isEmpty() ? std::nullopt : std::optional(false);
}

void addFlavor(JsonReader &flavor, SpecificationList *result)
{
    Specification common = commonPart(flavor, "engine_version"_L1);
    common.soldPayPerUse = soldPayPerUse(flavor);
    const std::optional<qint64> copies = flavor.integer("replica_count"_L1);
    if (!common.replicas && copies && *copies > 0 && *copies < 100)
        common.replicas = int(*copies);
    const std::optional<QList<Stock>> stock = stockOf(flavor, "flavors_available_zones"_L1);
    const QHash<qint64, QJsonObject> figures = figuresOf(flavor);
    const QList<Capacity> capacities = capacitiesOf(flavor);
    for (const Capacity capacity : capacities) {
        Specification specification = withFigures(common, JsonFields(figures.value(capacity.megabytes())));
        specification.capacity = capacity;
        setStock(&specification, stock);
        result->add(specification);
    }
}

} // namespace

HttpRequest make(const QUrl &service, const QString &projectId)
{
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(service, {u"v2"_s, projectId, u"flavors"_s});
    return request;
}

Result<QList<Specification>> decode(const HttpResponse &response)
{
    return decodeObject(response, [](JsonReader &top) {
        SpecificationList result;
        QList<JsonReader> flavors = top.requiredObjects("flavors"_L1);
        for (JsonReader &flavor : flavors)
            addFlavor(flavor, &result);
        return result.list();
    });
}

} // namespace dcs::ListFlavors
