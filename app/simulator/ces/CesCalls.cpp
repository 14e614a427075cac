// SPDX-License-Identifier: MIT
#include "simulator/ces/CesCalls.h"

#include "simulator/ces/MetricQuery.h"
#include "simulator/http/Query.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

HttpAnswer invalidParameter() { return cesError(400, u"ces.0013"_s, u"The URL parameter is invalid."_s); }

HttpAnswer invalidBody()
{
    return cesError(400, u"ces.0014"_s, u"Some content in message body is not correct."_s);
}

/// "name,value" of dim.0, dim.1 and so on.
QJsonArray dimensionsOf(const QUrlQuery &query)
{
    QJsonArray dimensions;
    for (int number = 0; query.hasQueryItem(u"dim.%1"_s.arg(number)); ++number) {
        const QString text = queryValue(query, u"dim.%1"_s.arg(number));
        dimensions.append(
            QJsonObject{{u"name"_s, text.section(u',', 0, 0)}, {u"value"_s, text.section(u',', 1)}});
    }
    return dimensions;
}

} // namespace

bool CesCalls::hasCall(const QByteArray &method, const QStringList &path)
{
    return (method == "GET" && path == QStringList{u"metric-data"_s})
        || (method == "POST" && path == QStringList{u"batch-query-metric-data"_s});
}

HttpAnswer CesCalls::answer(const Call &call)
{
    const CesSettings &settings = m_world.settings().ces;
    const int number = ++m_calls;
    if (settings.throttleEvery > 0 && number % settings.throttleEvery == 0)
        return cesError(429, u"ces.0429"_s, u"Too Many Requests."_s);
    if (!settings.mayRead)
        return cesError(403, u"ces.0017"_s, u"Policy doesn't allow [ces:metricData:list] to be performed"_s);
    return call.request.method == "GET" ? one(call) : batch(call);
}

HttpAnswer CesCalls::one(const Call &call)
{
    const QUrlQuery query(call.request.query);
    const AskedMetric asked{queryValue(query, u"metric_name"_s), dimensionsOf(query)};
    MetricWindow window{queryValue(query, u"from"_s).toLongLong(), queryValue(query, u"to"_s).toLongLong(),
        queryValue(query, u"period"_s).toInt(), queryValue(query, u"filter"_s)};
    if (queryValue(query, u"namespace"_s) != "SYS.DCS"_L1 || asked.metricName.isEmpty()
        || asked.dimensions.isEmpty() || !window.isValid())
        return invalidParameter();
    window.clip(1);
    const AnsweredMetric measured = m_world.access(
        [&](WorldState &world) { return measure(world, m_world.begunAt(), asked, window, call.now); });
    QJsonArray points;
    for (const QJsonValue &value : measured.points) {
        QJsonObject point = value.toObject();
        if (m_world.settings().ces.givesUnits)
            point.insert(u"unit"_s, measured.unit);
        points.append(point);
    }
    return jsonAnswer({{u"datapoints"_s, points}, {u"metric_name"_s, asked.metricName}});
}

HttpAnswer CesCalls::batch(const Call &call)
{
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    const QJsonArray metrics = body.value("metrics"_L1).toArray();
    // The period is text, and nothing else will do.
    MetricWindow window{body.value("from"_L1).toInteger(), body.value("to"_L1).toInteger(),
        body.value("period"_L1).toString().toInt(), body.value("filter"_L1).toString()};
    constexpr int longestBody = 512 * 1024;
    if (call.request.body.isEmpty())
        return cesError(400, u"ces.0001"_s, u"The request body is empty."_s);
    if (metrics.isEmpty() || metrics.size() > m_world.settings().ces.mostSeries || !window.isValid()
        || call.request.body.size() > longestBody)
        return invalidBody();
    window.clip(metrics.size());
    QJsonArray answered;
    for (const QJsonValue &value : metrics) {
        const QJsonObject metric = value.toObject();
        const AskedMetric asked{
            metric.value("metric_name"_L1).toString(), metric.value("dimensions"_L1).toArray()};
        const AnsweredMetric measured = m_world.access(
            [&](WorldState &world) { return measure(world, m_world.begunAt(), asked, window, call.now); });
        QJsonObject element{{u"namespace"_s, u"SYS.DCS"_s}, {u"metric_name"_s, asked.metricName},
            {u"dimensions"_s, asked.dimensions}, {u"datapoints"_s, measured.points}};
        if (m_world.settings().ces.givesUnits)
            element.insert(u"unit"_s, measured.unit);
        answered.append(element);
    }
    return jsonAnswer({{u"metrics"_s, answered}});
}

} // namespace dcs
