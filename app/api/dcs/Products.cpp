// SPDX-License-Identifier: MIT
#include "api/dcs/Products.h"

#include "api/ErrorCodec.h"
#include "api/JsonReader.h"
#include "api/http/ServiceUrl.h"
#include "model/Instance.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs::Products {

namespace {

std::optional<int> figure(const JsonReader &details, QLatin1StringView name)
{
    const std::optional<qint64> number = details.integer(name);
    return number && *number > 0 && *number < 1'000'000'000 ? std::optional(int(*number)) : std::nullopt;
}

/// max_memory is GB with a fraction.
std::optional<qint64> usableMemoryMb(const JsonReader &details)
{
    bool ok = false;
    const double gigabytes = details.text("max_memory"_L1).toDouble(&ok);
    return ok && gigabytes > 0 && gigabytes < 1e6 ? std::optional<qint64>(std::llround(gigabytes * 1024))
                                                  : std::nullopt;
}

/// A member that is JSON, or JSON packed into text (the documents say the one, the service sends the other).
QJsonDocument unpacked(JsonReader &product, QLatin1StringView name)
{
    const QJsonValue value = product.object().value(name);
    if (value.isArray())
        return QJsonDocument(value.toArray());
    if (value.isObject())
        return QJsonDocument(value.toObject());
    const QByteArray json = value.toString().trimmed().toUtf8();
    if (json.isEmpty())
        return {};
    const QJsonDocument document = isNestedTooDeep(json) ? QJsonDocument() : QJsonDocument::fromJson(json);
    if (document.isNull())
        product.fail(name);
    return document;
}

Capacity capacityOf(JsonReader &reader)
{
    const auto capacity = Capacity::parseGigabytes(reader.text("capacity"_L1));
    if (!capacity || capacity->isNull())
        reader.fail("capacity"_L1);
    return capacity.value_or(Capacity());
}

/// What is the same for all capacities of a product.
Specification commonPart(JsonReader &product)
{
    Specification common;
    common.specCode = product.mandatoryText("spec_code"_L1);
    const SpecCodeParts parts = partsOfSpecCode(common.specCode);
    common.engine = engineFromWire(product.neededText("engine"_L1));
    const QStringList versions = product.neededText("engine_versions"_L1).split(u';', Qt::SkipEmptyParts);
    for (const QString &version : versions)
        common.engineVersions += majorMinorVersion(version.trimmed());
    const CacheMode cacheMode = cacheModeFromWire(product.neededText("cache_mode"_L1));
    common.cacheMode = cacheMode == CacheMode::Unknown ? parts.cacheMode : cacheMode;
    const CpuType cpuType = cpuTypeFromWire(product.neededText("cpu_type"_L1));
    common.cpuType = cpuType == CpuType::Unknown ? parts.cpuType : cpuType;
    common.replicas = parts.replicas;
    const QString chargingType = product.neededText("charging_type"_L1).trimmed().toLower();
    if (!chargingType.isEmpty())
        common.soldPayPerUse = chargingType == "hourly"_L1;
    return common;
}

Specification withFigures(Specification specification, const JsonReader &details)
{
    specification.usableMemoryMb = usableMemoryMb(details);
    specification.connectionsDefault = figure(details, "max_clients"_L1);
    specification.connectionsLimit = figure(details, "max_connections"_L1);
    specification.bandwidthAssuredMbps = figure(details, "max_in_bandwidth"_L1);
    specification.bandwidthMaxMbps = figure(details, "max_bandwidth"_L1);
    specification.shards = figure(details, "sharding_num"_L1);
    return specification;
}

void appendTexts(QStringList *list, const QJsonArray &elements)
{
    for (const QJsonValue &element : elements) {
        if (const QString text = scalarText(element).value_or(QString());
            !text.isEmpty() && !list->contains(text))
            list->append(text);
    }
}

struct Stock {
    Capacity capacity;
    QStringList zones;
};

/// Zones with stock by capacity; nothing if the product does not tell.
std::optional<QList<Stock>> stockOf(JsonReader &product)
{
    if (!product.has("flavors"_L1))
        return std::nullopt;
    QList<Stock> result;
    QList<JsonReader> flavors = product.mandatoryObjects("flavors"_L1);
    for (JsonReader &flavor : flavors) {
        Stock stock{capacityOf(flavor), {}};
        appendTexts(&stock.zones, flavor.object().value("available_zones"_L1).toArray());
        appendTexts(&stock.zones, flavor.object().value("az_codes"_L1).toArray());
        result += stock;
    }
    return result;
}

void setStock(Specification *specification, const std::optional<QList<Stock>> &stock)
{
    if (!stock)
        return;
    QStringList zones;
    for (const Stock &part : *stock) {
        if (part.capacity == specification->capacity)
            zones += part.zones;
    }
    specification->zonesInStock = zones;
}

/// The figures by capacity: those of spec_details2, which has them all, else those of details, which may be
/// the smallest capacity only.
QList<Specification> byCapacity(JsonReader &product, const Specification &common)
{
    QJsonArray elements = unpacked(product, "spec_details2"_L1).array();
    QString path = product.pathOf("spec_details2"_L1);
    if (elements.isEmpty()) {
        const QJsonObject details = unpacked(product, "details"_L1).object();
        elements = details.isEmpty() ? QJsonArray() : QJsonArray{details};
        path = product.pathOf("details"_L1);
    }
    QList<Specification> result;
    QString badField;
    for (const QJsonValue &element : std::as_const(elements)) {
        JsonReader details(element.toObject(), path, &badField);
        Specification specification = withFigures(common, details);
        specification.capacity = capacityOf(details);
        result += specification;
    }
    if (!badField.isEmpty())
        product.fail(path == product.pathOf("details"_L1) ? "details"_L1 : "spec_details2"_L1);
    return result;
}

QList<Specification> decodeProduct(JsonReader &product)
{
    const Specification common = commonPart(product);
    const std::optional<QList<Stock>> stock = stockOf(product);
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

template <typename T> void fillIn(std::optional<T> *here, const std::optional<T> &there)
{
    if (!*here)
        *here = there;
}

/// Adds what another element of the same code and capacity tells.
void merge(Specification *into, const Specification &other)
{
    for (const QString &version : other.engineVersions) {
        if (!into->engineVersions.contains(version))
            into->engineVersions += version;
    }
    if (other.soldPayPerUse)
        into->soldPayPerUse = into->soldPayPerUse.value_or(false) || *other.soldPayPerUse;
    if (other.zonesInStock) {
        QStringList zones = into->zonesInStock.value_or(QStringList());
        zones += *other.zonesInStock;
        zones.removeDuplicates();
        into->zonesInStock = zones;
    }
    fillIn(&into->usableMemoryMb, other.usableMemoryMb);
    fillIn(&into->connectionsDefault, other.connectionsDefault);
    fillIn(&into->connectionsLimit, other.connectionsLimit);
    fillIn(&into->bandwidthAssuredMbps, other.bandwidthAssuredMbps);
    fillIn(&into->bandwidthMaxMbps, other.bandwidthMaxMbps);
    fillIn(&into->shards, other.shards);
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
    const Result<QJsonObject> body = ErrorCodec::readObject(response);
    if (!body)
        return body.error();
    QString badField;
    QList<Specification> result;
    QHash<QPair<QString, qint64>, qsizetype> indexOf;
    QList<JsonReader> products = JsonReader(*body, {}, &badField).mandatoryObjects("products"_L1);
    for (JsonReader &product : products) {
        if (product.neededText("prod_type"_L1).trimmed().toLower() == "obs_space"_L1)
            continue;
        for (const Specification &specification : decodeProduct(product)) {
            const std::pair key(specification.specCode, specification.capacity.megabytes());
            const auto known = indexOf.constFind(key);
            if (known != indexOf.constEnd()) {
                merge(&result[*known], specification);
            } else {
                indexOf.insert(key, result.size());
                result += specification;
            }
        }
    }
    if (!badField.isEmpty())
        return ErrorCodec::decodeError(response, badField, u"missing or of a wrong form"_s);
    return result;
}

} // namespace dcs::Products
