// SPDX-License-Identifier: MIT
#include "api/ces/MetricData.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestMetricData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request();
    void requestForANode();
    void example();
    void points_data();
    void points();
    void unitsOfSizes();
    void malformed_data();
    void malformed();
    void hugeAnswerStaysSmall();
};

namespace {

const QString id = u"caf2d19f-7783-44b0-be46-8c9da3ef1e94"_s;

QDateTime atMs(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }

/// 2025-11-17 to 2025-11-24, as in the document.
const MetricRange hours{atMs(1763337600000), atMs(1763942400000), 3600};
/// Four days from 2025-10-25 on.
const MetricRange days{atMs(1761350400000), atMs(1761350400000 + 4 * 86'400'000LL), 86400};

/// The days' values of the answer; empty: an error.
QList<float> valuesOf(const QByteArray &body, Metric metric = Metric::MemoryUsage)
{
    const auto result = MetricData::decode({200, {}, body}, {id, metric}, days);
    return result ? result->values : QList<float>();
}

} // namespace

/// Cloud Eye API, example 1.
void TestMetricData::request()
{
    const HttpRequest request = MetricData::make(QUrl(u"https://ces.cn-north-4.myhuaweicloud.com"_s),
        u"0605768a3300d5762f82c01180692873"_s, {id, Metric::MemoryUsage}, hours);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url.toEncoded(),
        "https://ces.cn-north-4.myhuaweicloud.com/V1.0/0605768a3300d5762f82c01180692873/metric-data?"
        "dim.0=dcs_instance_id%2Ccaf2d19f-7783-44b0-be46-8c9da3ef1e94&filter=max&from=1763337600000&"
        "metric_name=memory_usage&namespace=SYS.DCS&period=3600&to=1763942400000");
    QVERIFY(request.body.isEmpty());
}

void TestMetricData::requestForANode()
{
    const HttpRequest request = MetricData::make(QUrl(u"https://c"_s), u"p"_s,
        {id, Metric::HitRate, false, {u"dcs_cluster_redis_node"_s, u"b1f4"_s}}, days);
    const QByteArray query = request.url.query(QUrl::FullyEncoded).toLatin1();
    QVERIFY2(query.startsWith("dim.0=dcs_instance_id%2Ccaf2d19f-7783-44b0-be46-8c9da3ef1e94&"
                              "dim.1=dcs_cluster_redis_node%2Cb1f4&filter=average&"),
        query.constData());
}

/// Cloud Eye API, examples 1 and 2.
void TestMetricData::example()
{
    const auto result = MetricData::decode({200, {},
                                               R"({"datapoints":[)"
                                               R"({"max":61.42,"timestamp":1763337600000,"unit":"%"},)"
                                               R"({"max":63.07,"timestamp":1763341200000,"unit":"%"}],)"
                                               R"("metric_name":"memory_usage"})"},
        {id, Metric::MemoryUsage}, hours);
    QVERIFY(result.isOk());
    QCOMPARE(result->start, hours.from);
    QCOMPARE(result->stepSeconds, 3600);
    QCOMPARE(result->values.size(), 168);
    QCOMPARE(result->values[0], 61.42F);
    QCOMPARE(result->values[1], 63.07F);
    QCOMPARE(result->last()->time, atMs(1763341200000));
    QCOMPARE(result->measuredDays(), 1);

    const MetricRange of2015{atMs(1442340000000), atMs(1442347200000), 3600};
    const auto average = MetricData::decode({200, {},
                                                R"({"datapoints":[{"average":0.23,)"
                                                R"("timestamp":1442341200000,"unit":"%"}],)"
                                                R"("metric_name":"cpu_util"})"},
        {id, Metric::HitRate}, of2015);
    QVERIFY(average.isOk());
    QCOMPARE(average->last(), (UsagePoint{0.23F, atMs(1442340000000)}));
}

void TestMetricData::points_data()
{
    constexpr float gap = UsageSeries::Gap;
    QTest::addColumn<QByteArray>("points");
    QTest::addColumn<QList<float>>("expected");
    const auto row = [](const char *name, const QByteArray &points, const QList<float> &expected) {
        QTest::newRow(name) << points << expected;
    };
    row("none", "", {gap, gap, gap, gap});
    row("a silent gap", R"({"max":1,"timestamp":1761350400000},{"max":3,"timestamp":1761523200000})",
        {1, gap, 3, gap});
    row("clipped: from was moved on", R"({"max":3,"timestamp":1761523200000})", {gap, gap, 3, gap});
    row("in any order", R"({"max":3,"timestamp":1761523200000},{"max":1,"timestamp":1761350400000})",
        {1, gap, 3, gap});
    row("text for numbers", R"({"max":" 41.5 ","timestamp":"1761350400000"})", {41.5, gap, gap, gap});
    row("the incomplete period at the end",
        R"({"max":1,"timestamp":1761609600000},{"max":99,"timestamp":1761696000000})", {gap, gap, gap, 1});
    row("one before the range", R"({"max":99,"timestamp":1761264000000})", {gap, gap, gap, gap});
    row("not on a round time", R"({"max":5,"timestamp":1761350417000})", {5, gap, gap, gap});
    row("two in a period", R"({"max":5,"timestamp":1761350400000},{"max":4,"timestamp":1761350460000})",
        {5, gap, gap, gap});
    row("times that cannot be",
        R"({"max":1,"timestamp":9e15},{"max":1,"timestamp":-1},{"max":1,"timestamp":1e308},{"max":1},)"
        R"({"max":1,"timestamp":null},{"max":1,"timestamp":"NaN"},{"max":1,"timestamp":4102444800000})",
        {gap, gap, gap, gap});
    row("values that cannot be",
        R"({"max":1e308,"timestamp":1761350400000},{"max":"NaN","timestamp":1761436800000},)"
        R"({"max":-1,"timestamp":1761523200000},{"max":"inf","timestamp":1761609600000})",
        {gap, gap, gap, gap});
    row("no values",
        R"({"timestamp":1761350400000},{"max":null,"timestamp":1761436800000},)"
        R"({"max":[1],"timestamp":1761523200000},{"average":7,"timestamp":1761609600000})",
        {gap, gap, gap, gap});
    row("no points", R"(null,7,"x",[],{})", {gap, gap, gap, gap});
}

void TestMetricData::points()
{
    QFETCH(const QByteArray, points);
    QFETCH(const QList<float>, expected);
    const UsageSeries wanted{.start = days.from, .values = expected};
    const UsageSeries read{.start = days.from, .values = valuesOf("{\"datapoints\":[" + points + "]}")};
    QCOMPARE(read, wanted);
}

void TestMetricData::unitsOfSizes()
{
    const auto size = [](const QByteArray &unit) {
        return valuesOf(
            "{\"datapoints\":[{\"max\":3,\"timestamp\":1761350400000" + unit + "}]}", Metric::UsedMemory)
            .value(0);
    };
    QCOMPARE(size({}), 3.F);
    QCOMPARE(size(R"(,"unit":"byte")"), 3.F);
    QCOMPARE(size(R"(,"unit":"Byte")"), 3.F);
    QCOMPARE(size(R"(,"unit":"KB")"), 3072.F);
    QCOMPARE(size(R"(,"unit":"MB")"), 3145728.F);
    QCOMPARE(size(R"(,"unit":7)"), 3.F);
}

void TestMetricData::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "null", "[]", "{}", R"({"datapoints":null})", R"({"datapoints":{}})",
             R"({"datapoints":"x"})", "<html>", R"({"datapoints":[)"})
        QTest::newRow(body) << QByteArray(body);
}

void TestMetricData::malformed()
{
    QFETCH(const QByteArray, body);
    const auto result = MetricData::decode({200, {}, body}, {id, Metric::MemoryUsage}, days);
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
}

/// However many points an answer has, the series has those that were asked.
void TestMetricData::hugeAnswerStaysSmall()
{
    const QByteArray point = R"({"max":5,"timestamp":1761350400000},)";
    const QList<float> values = valuesOf("{\"datapoints\":[" + point.repeated(100'000) + "{}]}");
    QCOMPARE(values.size(), 4);
    QCOMPARE(values[0], 5.F);
}

QTEST_APPLESS_MAIN(TestMetricData)
#include "tst_metricdata.moc"
