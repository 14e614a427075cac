// SPDX-License-Identifier: MIT
#include "api/ces/MetricData.h"

#include "api/ces/MetricPoints.h"
#include "api/codec/ErrorCodec.h"
#include "api/codec/JsonReader.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::MetricData {

HttpRequest make(
    const QUrl &service, const QString &projectId, const SeriesKey &key, const MetricRange &range)
{
    QList<QPair<QString, QString>> query;
    int number = 0;
    for (const MetricDimension &dimension : key.dimensions())
        query.append({u"dim.%1"_s.arg(number++), dimension.name + u',' + dimension.value});
    query += {{u"filter"_s, wireName(factsOf(key.metric).filter)},
        {u"from"_s, QString::number(range.from.toMSecsSinceEpoch())}, {u"metric_name"_s, key.metricName()},
        {u"namespace"_s, u"SYS.DCS"_s}, {u"period"_s, QString::number(range.period)},
        {u"to"_s, QString::number(range.to.toMSecsSinceEpoch())}};
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(service, {u"V1.0"_s, projectId, u"metric-data"_s}, query);
    return request;
}

Result<UsageSeries> decode(const HttpResponse &response, const SeriesKey &key, const MetricRange &range)
{
    const Result<QJsonObject> body = ErrorCodec::readObject(response);
    if (!body)
        return body.error();
    QString badField;
    const QJsonArray points = JsonReader(*body, {}, &badField).requiredArray("datapoints"_L1);
    if (!badField.isEmpty())
        return ErrorCodec::decodeError(response, badField, u"missing or of a wrong form"_s);
    return seriesOf(points, {}, key, range);
}

} // namespace dcs::MetricData
