// SPDX-License-Identifier: MIT
#include "tests/simulator/SimulatorClient.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// Cloud Eye as the simulator plays it.
class TestCesCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersOneSeries();
    void answersABatch();
    void isRepeatable();
    void roundsTheBeginning();
    void clipsSilently();
    void refuses_data();
    void refuses();
    void limitsSeries();
    void throttlesEachNth();
    void keepsShortPeriodsShortly();
    void fleetHasEachKind();
    void memcachedHasItsOwnNames();
    void nodesOfACluster();
    void aResizeLeavesHistoryAlone();
    void unitsMayBeMissing();
    void needsThePermission();
    void mayNotBeThere();

private:
    void start(const CesSettings &ces);
    Reply post(const QJsonObject &body) const;
    Reply getSeries(const QString &id, const QByteArray &metric, qint64 from, qint64 to, int period,
        const QByteArray &dimension = "dcs_instance_id") const;
    QList<double> daily(const QString &id, const QByteArray &metric, int days,
        const QByteArray &dimension = "dcs_instance_id") const;

    std::unique_ptr<Simulator> m_simulator;
    std::optional<SimulatorClient> m_client;
    QString m_id;
};

namespace {

constexpr qint64 day = 86'400'000; // ms

qint64 today() { return QDateTime::currentMSecsSinceEpoch() / day * day; }

QByteArray cesPath(const QByteArray &call)
{
    return "/V1.0/" + Simulator::projectId().toLatin1() + '/' + call;
}

QJsonObject metricOf(const QString &id, const QString &name = u"memory_usage"_s,
    const QString &dimension = u"dcs_instance_id"_s)
{
    return {{u"namespace"_s, u"SYS.DCS"_s}, {u"metric_name"_s, name},
        {u"dimensions"_s, QJsonArray{QJsonObject{{u"name"_s, dimension}, {u"value"_s, id}}}}};
}

QJsonObject bodyOf(const QJsonArray &metrics, qint64 from, qint64 to, const QJsonValue &period)
{
    return {{u"metrics"_s, metrics}, {u"from"_s, from}, {u"to"_s, to}, {u"period"_s, period},
        {u"filter"_s, u"max"_s}};
}

QList<qint64> timesOf(const QJsonArray &points)
{
    QList<qint64> times;
    for (const QJsonValue &point : points)
        times.append(point["timestamp"_L1].toInteger());
    return times;
}

/// code of the error, as Cloud Eye nests it.
QString codeOf(const Reply &reply)
{
    return reply.json().value("message"_L1).toObject().value("code"_L1).toString();
}

} // namespace

void TestCesCalls::start(const CesSettings &ces)
{
    m_client.reset();
    m_simulator =
        std::make_unique<Simulator>(bundledCatalogue(), SimulatorSettings{.extendMs = 3'600'000, .ces = ces});
    QVERIFY(m_simulator->start());
    m_client.emplace(*m_simulator);
    m_id = m_simulator->instanceIds().first();
}

Reply TestCesCalls::post(const QJsonObject &body) const
{
    return m_client->sendSigned({.method = "POST",
        .path = cesPath("batch-query-metric-data"),
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact)});
}

Reply TestCesCalls::getSeries(const QString &id, const QByteArray &metric, qint64 from, qint64 to, int period,
    const QByteArray &dimension) const
{
    return m_client->sendSigned({.path = cesPath("metric-data"),
        .query = "dim.0=" + dimension + "%2C" + id.toLatin1() + "&filter=max&from=" + QByteArray::number(from)
            + "&metric_name=" + metric + "&namespace=SYS.DCS&period=" + QByteArray::number(period)
            + "&to=" + QByteArray::number(to)});
}

/// The daily peaks of whole days, today left out; -1 for a day without.
QList<double> TestCesCalls::daily(
    const QString &id, const QByteArray &metric, int days, const QByteArray &dimension) const
{
    QList<double> values(days, -1);
    const qint64 from = today() - days * day;
    const QJsonArray points =
        getSeries(id, metric, from, today() - 1, 86400, dimension).json().value("datapoints"_L1).toArray();
    for (const QJsonValue &point : points)
        values[(point["timestamp"_L1].toInteger() - from) / day] = point["max"_L1].toDouble();
    return values;
}

void TestCesCalls::answersOneSeries()
{
    start({});
    const Reply reply = getSeries(m_id, "memory_usage", today() - 7 * day, today(), 3600);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value("metric_name"_L1), "memory_usage"_L1);
    const QJsonArray points = reply.json().value("datapoints"_L1).toArray();
    QCOMPARE(points.size(), 7 * 24 + 1);
    const QJsonObject first = points.first().toObject();
    QCOMPARE(first.keys(), (QStringList{u"max"_s, u"timestamp"_s, u"unit"_s}));
    QCOMPARE(first.value("unit"_L1), "%"_L1);
    QCOMPARE(first.value("timestamp"_L1).toInteger(), today() - 7 * day);
    for (const QJsonValue &point : points)
        QVERIFY(point["max"_L1].toDouble() > 0 && point["max"_L1].toDouble() <= 100);
}

void TestCesCalls::answersABatch()
{
    start({});
    const QString other = m_simulator->instanceIds().at(1);
    const QString nobody = u"99999999-1111-4111-a111-111111111111"_s;
    const Reply reply = post(bodyOf(
        {metricOf(m_id), metricOf(other), metricOf(nobody)}, today() - 30 * day, today() - 1, u"86400"_s));
    QCOMPARE(reply.status, 200);
    const QJsonArray metrics = reply.json().value("metrics"_L1).toArray();
    QCOMPARE(metrics.size(), 3);
    const QJsonObject first = metrics.first().toObject();
    QCOMPARE(first.value("unit"_L1), "%"_L1);
    QCOMPARE(first.value("dimensions"_L1), metricOf(m_id).value("dimensions"_L1));
    const QJsonArray points = first.value("datapoints"_L1).toArray();
    QCOMPARE(points.size(), 30);
    QCOMPARE(points.first().toObject().keys(), (QStringList{u"max"_s, u"timestamp"_s}));
    QVERIFY(metrics.last().toObject().value("datapoints"_L1).toArray().isEmpty());
}

void TestCesCalls::isRepeatable()
{
    start({});
    const QList<double> first = daily(m_id, "memory_usage", 30);
    QCOMPARE(daily(m_id, "memory_usage", 30), first);
    start({});
    QCOMPARE(daily(m_id, "memory_usage", 30), first);
}

void TestCesCalls::roundsTheBeginning()
{
    start({});
    const auto times = [this](qint64 from, qint64 to) {
        return timesOf(
            getSeries(m_id, "memory_usage", from, to, 3600).json().value("datapoints"_L1).toArray());
    };
    const qint64 hour = 3'600'000;
    const qint64 at = today() - day;
    QCOMPARE(times(at + 1000, at + hour + 1000), (QList<qint64>{at, at + hour}));
    QCOMPARE(times(at + 1000, at + 2000), QList<qint64>()); // inside one period
}

/// The beginning is moved on until the series have 3,000 points together.
void TestCesCalls::clipsSilently()
{
    start({});
    QJsonArray metrics;
    for (const QString &name :
        {u"memory_usage"_s, u"used_memory"_s, u"cpu_usage"_s, u"evicted_keys"_s, u"connected_clients"_s})
        metrics.append(metricOf(m_id, name));
    const Reply reply = post(bodyOf(metrics, today() - 5 * day, today(), u"300"_s)); // 1,440 points each
    QCOMPARE(reply.status, 200);
    const QJsonArray answered = reply.json().value("metrics"_L1).toArray();
    for (const QJsonValue &metric : answered)
        QCOMPARE(timesOf(metric["datapoints"_L1].toArray()).first(), today() - 3000 / 5 * 300'000LL);
}

void TestCesCalls::refuses_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code");
    const qint64 to = today();
    const QJsonArray one{metricOf(u"x"_s)};
    QTest::newRow("period as a number") << bodyOf(one, to - day, to, 3600) << u"ces.0014"_s;
    QTest::newRow("a period there is not") << bodyOf(one, to - day, to, u"7200"_s) << u"ces.0014"_s;
    QTest::newRow("no series") << bodyOf({}, to - day, to, u"3600"_s) << u"ces.0014"_s;
    QTest::newRow("the end before the beginning") << bodyOf(one, to, to - day, u"3600"_s) << u"ces.0014"_s;
}

void TestCesCalls::refuses()
{
    QFETCH(const QJsonObject, body);
    start({});
    const Reply reply = post(body);
    QCOMPARE(reply.status, 400);
    QTEST(codeOf(reply), "code");
}

void TestCesCalls::limitsSeries()
{
    start({.mostSeries = 10});
    QJsonArray metrics;
    for (int i = 0; i < 10; ++i)
        metrics.append(metricOf(m_id));
    QCOMPARE(post(bodyOf(metrics, today() - day, today(), u"86400"_s)).status, 200);
    metrics.append(metricOf(m_id));
    QCOMPARE(post(bodyOf(metrics, today() - day, today(), u"86400"_s)).status, 400);
}

void TestCesCalls::throttlesEachNth()
{
    start({.throttleEvery = 3});
    QList<int> statuses;
    for (int i = 0; i < 6; ++i)
        statuses.append(getSeries(m_id, "memory_usage", today() - day, today(), 86400).status);
    QCOMPARE(statuses, (QList<int>{200, 200, 429, 200, 200, 429}));
}

void TestCesCalls::keepsShortPeriodsShortly()
{
    start({});
    const QJsonArray points =
        getSeries(m_id, "memory_usage", today() - 10 * day - day / 2, today() - 9 * day, 300)
            .json()
            .value("datapoints"_L1)
            .toArray();
    QVERIFY(!points.isEmpty());
    QVERIFY(timesOf(points).first() >= QDateTime::currentMSecsSinceEpoch() - 10 * day - 60'000);
}

void TestCesCalls::fleetHasEachKind()
{
    start({});
    const auto named = [this](const QString &name) { return m_client->idOf(name); };
    const QList<double> growing = daily(named(u"legacy-session-cache"_s), "memory_usage", 30); // 88 %
    QVERIFY2(growing.last() > growing.first() + 10, qPrintable(QString::number(growing.first())));
    const QList<double> leaking = daily(named(u"recommendation-features"_s), "memory_usage", 30); // 81 %
    QVERIFY(leaking.last() > leaking.first() + 8);
    QVERIFY(daily(named(u"rate-limiter-gateway"_s), "memory_usage", 30).contains(-1) == false); // 12 %
    for (const double value : daily(named(u"rate-limiter-gateway"_s), "memory_usage", 30))
        QVERIFY(value <= 13);
    const QList<double> evicted = daily(named(u"购物车缓存"_s), "evicted_keys", 30); // 95 %
    QVERIFY(std::ranges::max(evicted) > 0);
    QCOMPARE(std::ranges::max(daily(named(u"session-store-prod"_s), "evicted_keys", 30)), 0.0);

    const QList<double> young = daily(m_simulator->instanceIds().at(7), "memory_usage", 30);
    // Three days until now: late in the day the first of them has no whole hour.
    QVERIFY2(young.count(-1) >= 26 && young.count(-1) <= 28, qPrintable(QString::number(young.count(-1))));
    QVERIFY(young.last() > 0);
    const QList<double> gap = daily(m_simulator->instanceIds().at(13), "memory_usage", 30);
    QCOMPARE(gap.count(-1), 2);
    QCOMPARE(gap.indexOf(-1), 18); // the twelfth day before today
    const QList<double> none =
        daily(m_simulator->instanceIds().at(12), "memory_usage", 30, "dcs_memcached_instance_id");
    QCOMPARE(none.count(-1), 30);
    QCOMPARE(daily(named(u"session-store-prod"_s), "memory_usage", 60).count(-1), 0);
}

void TestCesCalls::memcachedHasItsOwnNames()
{
    start({});
    const QString id = m_client->idOf(u"memcached-page-cache"_s);
    QCOMPARE(daily(id, "memory_usage", 5, "dcs_memcached_instance_id").count(-1), 0);
    QCOMPARE(daily(id, "mc_connected_clients", 5, "dcs_memcached_instance_id").count(-1), 0);
    QCOMPARE(daily(id, "memory_usage", 5).count(-1), 5); // as a Redis there is none of this id
    QCOMPARE(daily(id, "connections_usage", 5, "dcs_memcached_instance_id").count(-1), 5);
}

/// The CPU of a Redis Cluster is measured at its nodes only.
void TestCesCalls::nodesOfACluster()
{
    start({});
    const QString id = m_client->idOf(u"商品详情缓存-生产"_s);
    QCOMPARE(daily(id, "cpu_usage", 3).count(-1), 3);
    const QJsonArray nodes =
        m_client->getV2("dims/monitored-objects/" + id.toLatin1(), "dim_name=dcs_instance_id")
            .json()
            .value("dcs_cluster_redis_node"_L1)
            .toArray();
    QVERIFY(nodes.size() >= 6);
    QVERIFY(nodes.first()["name"_L1].toString().startsWith("(master)"_L1));
    const QString node = nodes.first()["dcs_cluster_redis_node"_L1].toString();
    const QJsonObject metric{{u"namespace"_s, u"SYS.DCS"_s}, {u"metric_name"_s, u"cpu_usage"_s},
        {u"dimensions"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"dcs_instance_id"_s}, {u"value"_s, id}},
                QJsonObject{{u"name"_s, u"dcs_cluster_redis_node"_s}, {u"value"_s, node}}}}};
    const QJsonArray answered = post(bodyOf({metric}, today() - 3 * day, today() - 1, u"86400"_s))
                                    .json()
                                    .value("metrics"_L1)
                                    .toArray();
    QCOMPARE(answered.first()["datapoints"_L1].toArray().size(), 3);
}

/// Shares of the past are of the memory that there was; how they fall is shown by tst_usagemodel.
void TestCesCalls::aResizeLeavesHistoryAlone()
{
    start({});
    const QList<double> before = daily(m_id, "memory_usage", 30);
    const QByteArray larger = R"({"spec_code": "redis.ha.xu1.large.r2.16", "new_capacity": 16})";
    QCOMPARE(m_client->resize(m_id, larger).status, 204);
    m_simulator->finishChanges(Simulator::ChangeEnd::Done);
    QVERIFY(m_client->instance(m_id).value("max_memory"_L1).toInteger() > 8192);
    QCOMPARE(daily(m_id, "memory_usage", 30), before);
}

void TestCesCalls::unitsMayBeMissing()
{
    start({.givesUnits = false});
    const Reply one = getSeries(m_id, "memory_usage", today() - day, today(), 86400);
    QVERIFY(!one.json().value("datapoints"_L1).toArray().isEmpty());
    QVERIFY(!one.body.contains("unit"));
    QVERIFY(!post(bodyOf({metricOf(m_id)}, today() - day, today(), u"86400"_s)).body.contains("unit"));
}

void TestCesCalls::needsThePermission()
{
    start({.mayRead = false});
    const Reply reply = getSeries(m_id, "memory_usage", today() - day, today(), 86400);
    QCOMPARE(reply.status, 403);
    QVERIFY(reply.body.contains("ces:metricData:list"));
}

void TestCesCalls::mayNotBeThere()
{
    start({.isServed = false});
    QCOMPARE(getSeries(m_id, "memory_usage", today() - day, today(), 86400).status, 404);
}

QTEST_GUILESS_MAIN(TestCesCalls)
#include "tst_cescalls.moc"
