// SPDX-License-Identifier: MIT
#include "api/ces/BatchMetricData.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestBatchMetricData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request();
    void example();
    void matching_data();
    void matching();
    void unitBesideThePoints();
    void malformed_data();
    void malformed();
    void largestBody();
};

namespace {

const QString redis = u"caf2d19f-7783-44b0-be46-8c9da3ef1e94"_s;
const QString memcached = u"9d78d0f4-a110-4bcd-8ca3-5aec414163c1"_s;

QDateTime atMs(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }

/// As in the document: 30 days of daily peaks of a Redis and a Memcached.
MetricBatch documented()
{
    return {{{redis, Metric::MemoryUsage}, {memcached, Metric::MemoryUsage, true}},
        {atMs(1761350400000), atMs(1763942400000), 86400}};
}

} // namespace

/// Cloud Eye API, example 3.
void TestBatchMetricData::request()
{
    const HttpRequest request = BatchMetricData::make(QUrl(u"https://ces.cn-north-4.myhuaweicloud.com"_s),
        u"0605768a3300d5762f82c01180692873"_s, documented());
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.url.toEncoded(),
        "https://ces.cn-north-4.myhuaweicloud.com/V1.0/0605768a3300d5762f82c01180692873/"
        "batch-query-metric-data");
    QCOMPARE(QJsonDocument::fromJson(request.body),
        QJsonDocument::fromJson(
            R"({"from":1761350400000,"to":1763942400000,"period":"86400","filter":"max","metrics":[)"
            R"({"namespace":"SYS.DCS","metric_name":"memory_usage","dimensions":[{"name":"dcs_instance_id",)"
            R"("value":"caf2d19f-7783-44b0-be46-8c9da3ef1e94"}]},{"namespace":"SYS.DCS",)"
            R"("metric_name":"memory_usage","dimensions":[{"name":"dcs_memcached_instance_id",)"
            R"("value":"9d78d0f4-a110-4bcd-8ca3-5aec414163c1"}]}]})"));
}

void TestBatchMetricData::example()
{
    const MetricBatch batch = documented();
    const auto result = BatchMetricData::decode({200, {},
                                                    R"({"metrics":[
      {"namespace":"SYS.DCS","metric_name":"memory_usage","unit":"%",
       "dimensions":[{"name":"dcs_instance_id","value":"caf2d19f-7783-44b0-be46-8c9da3ef1e94"}],
       "datapoints":[{"max":71.2,"timestamp":1761350400000},{"max":74.91,"timestamp":1761436800000}]},
      {"namespace":"SYS.DCS","metric_name":"memory_usage","unit":"%",
       "dimensions":[{"name":"dcs_memcached_instance_id","value":"9d78d0f4-a110-4bcd-8ca3-5aec414163c1"}],
       "datapoints":[]}]})"},
        batch);
    QVERIFY(result.isOk());
    QCOMPARE(result->size(), 2);
    const UsageSeries ofRedis = result->value(batch.keys[0]);
    QCOMPARE(ofRedis.values.size(), 30);
    QCOMPARE(ofRedis.values[0], 71.2F);
    QCOMPARE(ofRedis.peak(), (UsagePoint{74.91F, atMs(1761436800000)}));
    QCOMPARE(ofRedis.measuredDays(), 2);
    QCOMPARE(ofRedis.askedDays(), 30);
    QVERIFY(!result->value(batch.keys[1]).last());
}

void TestBatchMetricData::matching_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<float>("ofNode"); // -1: the answer has no such series
    QTest::addColumn<float>("ofInstance");
    const QByteArray points = R"("datapoints":[{"max":%,"timestamp":1761350400000}])";
    const auto element = [&points](
                             const QByteArray &name, const QByteArray &dimensions, const QByteArray &value) {
        return "{\"metric_name\":\"" + name + "\"," + dimensions + QByteArray(points).replace("%", value)
            + '}';
    };
    const QByteArray instance = R"({"name":"dcs_instance_id","value":"i"})";
    const QByteArray node = R"({"name":"dcs_cluster_redis_node","value":"n"})";
    const auto dims = [](const QByteArray &list) { return "\"dimensions\":[" + list + "],"; };
    QTest::newRow("the other order of series and dimensions")
        << element("memory_usage", dims(node + ',' + instance), "7") + ','
            + element("cpu_usage", dims(instance), "8")
        << 7.F << 8.F;
    QTest::newRow("without dimensions, one of the name")
        << element("cpu_usage", {}, "8") + ',' + element("memory_usage", R"("dimensions":null,)", "7") << 7.F
        << 8.F;
    QTest::newRow("half an answer") << element("cpu_usage", dims(instance), "8") << -1.F << 8.F;
    QTest::newRow("of others, too") << element("cpu_usage", dims(R"({"name":"dcs_instance_id","value":"x"})"),
                                           "1")
            + ',' + element("memory_usage", dims(instance), "1") + ',' + element("keys", dims(instance), "1")
                                    << -1.F << -1.F;
    QTest::newRow("points of a wrong form")
        << QByteArray(R"({"metric_name":"cpu_usage","dimensions":[)" + instance + R"(],"datapoints":null})")
        << -1.F << -1.F;
    QTest::newRow("nothing") << QByteArray() << -1.F << -1.F;
}

void TestBatchMetricData::matching()
{
    QFETCH(const QByteArray, elements);
    const SeriesKey node{u"i"_s, Metric::MemoryUsage, false, {u"dcs_cluster_redis_node"_s, u"n"_s}};
    const SeriesKey instance{u"i"_s, Metric::CpuUsage};
    const MetricBatch batch{{node, instance}, documented().range};
    const auto result = BatchMetricData::decode({200, {}, "{\"metrics\":[" + elements + "]}"}, batch);
    QVERIFY(result.isOk());
    const auto first = [&result](const SeriesKey &key) {
        return result->contains(key) ? result->value(key).values.first() : -1.F;
    };
    QTEST(first(node), "ofNode");
    QTEST(first(instance), "ofInstance");
}

void TestBatchMetricData::unitBesideThePoints()
{
    const SeriesKey key{u"i"_s, Metric::UsedMemory};
    const auto result = BatchMetricData::decode(
        {200, {},
            R"({"metrics":[{"metric_name":"used_memory","unit":"MB","dimensions":[{"name":"dcs_instance_id",)"
            R"("value":"i"}],"datapoints":[{"max":2,"timestamp":1761350400000}]}]})"},
        {{key}, documented().range});
    QVERIFY(result.isOk());
    QCOMPARE(result->value(key).values.first(), 2097152.F);
}

void TestBatchMetricData::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
        {"", "[]", "{}", R"({"metrics":null})", R"({"metrics":{}})", R"({"metrics":[7]})"})
        QTest::newRow(body) << QByteArray(body);
}

void TestBatchMetricData::malformed()
{
    QFETCH(const QByteArray, body);
    const auto result = BatchMetricData::decode({200, {}, body}, documented());
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
}

/// A request is at most 512 KB, even with as many series as there may be and with ids that JSON escapes.
void TestBatchMetricData::largestBody()
{
    for (const QString &character : {u"a"_s, u"\u0001"_s, u"库"_s}) {
        QList<SeriesKey> keys;
        for (int i = 0; i < 500; ++i)
            keys.append({character.repeated(200) + QString::number(i), Metric::ConnectedClients, false,
                {u"dcs_cluster_redis_node"_s, character.repeated(32)}});
        const MetricRange range{atMs(1761350400000), atMs(1761436800000), 86400};
        qsizetype series = 0;
        const QList<MetricBatch> batches = planBatches(keys, range, {});
        for (const MetricBatch &batch : batches) {
            const HttpRequest request = BatchMetricData::make(QUrl(u"https://c"_s), u"p"_s, batch);
            QVERIFY(request.body.size() <= 512 * 1024);
            series += batch.keys.size();
        }
        QCOMPARE(series, 500);
    }
}

QTEST_APPLESS_MAIN(TestBatchMetricData)
#include "tst_batchmetricdata.moc"
