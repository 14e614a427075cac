// SPDX-License-Identifier: MIT
#include "api/ces/BatchMetricData.h"

#include "api/ces/MetricPoints.h"
#include "api/codec/DecodeObject.h"
#include "api/http/ServiceUrl.h"

#include <QMultiHash>

using namespace Qt::StringLiterals;

namespace dcs::BatchMetricData {

namespace {

QJsonObject entryOf(const SeriesKey &key)
{
    QJsonArray dimensions;
    for (const MetricDimension &dimension : key.dimensions())
        dimensions.append(QJsonObject{{u"name"_s, dimension.name}, {u"value"_s, dimension.value}});
    return {
        {u"namespace"_s, u"SYS.DCS"_s}, {u"metric_name"_s, key.metricName()}, {u"dimensions"_s, dimensions}};
}

/// Name and dimensions as one text, the dimensions in the order of their names.
QString identity(const QString &metricName, QStringList dimensions)
{
    dimensions.sort();
    return metricName + u'\n' + dimensions.join(u'\n');
}

QString identityOf(const SeriesKey &key)
{
    QStringList dimensions;
    for (const MetricDimension &dimension : key.dimensions())
        dimensions.append(dimension.name + u'=' + dimension.value);
    return identity(key.metricName(), dimensions);
}

/// The series that were asked, to be found by what the answer says of one.
class AskedSeries {
public:
    explicit AskedSeries(const QList<SeriesKey> &keys)
    {
        for (const SeriesKey &key : keys) {
            m_byIdentity.insert(identityOf(key), key);
            m_byName.insert(key.metricName(), key);
        }
    }

    std::optional<SeriesKey> find(const JsonReader &element) const
    {
        const QString name = element.text("metric_name"_L1);
        const QJsonArray told = element.object().value("dimensions"_L1).toArray();
        if (told.isEmpty()) {
            const QList<SeriesKey> sameName = m_byName.values(name);
            return sameName.size() == 1 ? std::optional(sameName.first()) : std::nullopt;
        }
        QStringList dimensions;
        for (const QJsonValue &value : told) {
            const QJsonObject dimension = value.toObject();
            dimensions.append(
                dimension.value("name"_L1).toString() + u'=' + dimension.value("value"_L1).toString());
        }
        const auto found = m_byIdentity.constFind(identity(name, dimensions));
        return found == m_byIdentity.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<QString, SeriesKey> m_byIdentity;
    QMultiHash<QString, SeriesKey> m_byName;
};

} // namespace

HttpRequest make(const QUrl &service, const QString &projectId, const MetricBatch &batch)
{
    QJsonArray metrics;
    for (const SeriesKey &key : batch.keys)
        metrics.append(entryOf(key));
    const QJsonObject body{{u"from"_s, batch.range.from.toMSecsSinceEpoch()},
        {u"to"_s, batch.range.to.toMSecsSinceEpoch()}, {u"period"_s, QString::number(batch.range.period)},
        {u"filter"_s, wireName(factsOf(batch.keys.first().metric).filter)}, {u"metrics"_s, metrics}};
    HttpRequest request;
    request.method = "POST";
    request.url = serviceUrl(service, {u"V1.0"_s, projectId, u"batch-query-metric-data"_s});
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

Result<SeriesByKey> decode(const HttpResponse &response, const MetricBatch &batch)
{
    return decodeObject(response, [&batch](JsonReader &top) {
        const AskedSeries asked(batch.keys);
        SeriesByKey result;
        const QList<JsonReader> elements = top.requiredObjects("metrics"_L1);
        for (const JsonReader &element : elements) {
            const std::optional<SeriesKey> key = asked.find(element);
            const QJsonValue points = element.object().value("datapoints"_L1);
            if (key && points.isArray())
                result.insert(*key, seriesOf(points.toArray(), element.text("unit"_L1), *key, batch.range));
        }
        return result;
    });
}

} // namespace dcs::BatchMetricData
