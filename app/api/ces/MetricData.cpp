// SPDX-License-Identifier: MIT
#include "api/ces/MetricData.h"

#include "api/ces/MetricPoints.h"
#include "api/codec/DecodeObject.h"
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
    return decodeObject(response,
        [&](JsonReader &top) { return seriesOf(top.requiredArray("datapoints"_L1), {}, key, range); });
}

} // namespace dcs::MetricData
