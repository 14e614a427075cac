// SPDX-License-Identifier: MIT
#include "model/metrics/MetricName.h"

#include <QTest>

#include <limits>

using namespace dcs;
using namespace Qt::StringLiterals;

class TestMetricName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreThoseOfTheService_data();
    void namesAreThoseOfTheService();
    void knowsWhatAnInstanceHas_data();
    void knowsWhatAnInstanceHas();
    void knowsWhereNodesDecide_data();
    void knowsWhereNodesDecide();
    void refusesWhatCannotBe();
};

namespace {

Instance instanceOf(Engine engine, const QString &version, CacheMode mode = CacheMode::MasterStandby)
{
    Instance instance;
    instance.engine.value = engine;
    instance.engineVersion = version;
    instance.cacheMode.value = mode;
    return instance;
}

} // namespace

void TestMetricName::namesAreThoseOfTheService_data()
{
    QTest::addColumn<Metric>("metric");
    QTest::addColumn<QString>("redis");
    QTest::addColumn<QString>("memcached");
    QTest::addColumn<MetricUnit>("unit");
    const auto row = [](const QString &redis, Metric metric, const QString &memcached, MetricUnit unit) {
        QTest::newRow(qPrintable(redis)) << metric << redis << memcached << unit;
    };
    row(u"memory_usage"_s, Metric::MemoryUsage, u"memory_usage"_s, MetricUnit::Percent);
    row(u"used_memory"_s, Metric::UsedMemory, u"mc_used_memory"_s, MetricUnit::Byte);
    row(u"cpu_usage"_s, Metric::CpuUsage, u"cpu_usage"_s, MetricUnit::Percent);
    row(u"connected_clients"_s, Metric::ConnectedClients, u"mc_connected_clients"_s, MetricUnit::Count);
    row(u"connections_usage"_s, Metric::ConnectionsUsage, {}, MetricUnit::Percent);
    row(u"keyspace_hits_perc"_s, Metric::HitRate, u"mc_keyspace_hits_perc"_s, MetricUnit::Percent);
    row(u"evicted_keys"_s, Metric::EvictedKeys, u"mc_evicted_keys"_s, MetricUnit::Count);
    row(u"instantaneous_ops"_s, Metric::OpsPerSecond, u"mc_instantaneous_ops"_s, MetricUnit::CountPerSecond);
    row(u"bandwidth_usage"_s, Metric::BandwidthUsage, {}, MetricUnit::Percent);
    row(u"rx_controlled"_s, Metric::BandwidthThrottled, {}, MetricUnit::Count);
    row(u"command_max_delay"_s, Metric::CommandMaxDelay, u"mc_command_max_delay"_s, MetricUnit::Millisecond);
}

void TestMetricName::namesAreThoseOfTheService()
{
    QFETCH(const Metric, metric);
    const MetricFacts &facts = factsOf(metric);
    QCOMPARE(facts.metric, metric);
    QTEST(QString(facts.redisName), "redis");
    QTEST(QString(facts.memcachedName), "memcached");
    QTEST(facts.unit, "unit");
}

void TestMetricName::knowsWhatAnInstanceHas_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<int>("lacking"); // of all
    QTest::newRow("Redis 6.0") << instanceOf(Engine::Redis, u"6.0"_s) << 0;
    QTest::newRow("Redis 3.0") << instanceOf(Engine::Redis, u"3.0.7"_s) << 3;
    QTest::newRow("Memcached") << instanceOf(Engine::Memcached, {}) << 3;
}

void TestMetricName::knowsWhatAnInstanceHas()
{
    QFETCH(const Instance, instance);
    QFETCH(const int, lacking);
    QList<Metric> missing;
    for (const MetricFacts &facts : metricFacts()) {
        if (!hasMetric(instance, facts.metric))
            missing.append(facts.metric);
    }
    QCOMPARE(missing.size(), lacking);
    if (lacking > 0)
        QCOMPARE(
            missing, QList({Metric::ConnectionsUsage, Metric::BandwidthUsage, Metric::BandwidthThrottled}));
}

void TestMetricName::knowsWhereNodesDecide_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<bool>("memory");
    QTest::addColumn<bool>("cpu");
    const auto redis = [](CacheMode mode, const QString &version = u"5.0"_s) {
        return instanceOf(Engine::Redis, version, mode);
    };
    QTest::newRow("single") << redis(CacheMode::Single) << false << false;
    QTest::newRow("master/standby") << redis(CacheMode::MasterStandby) << false << false;
    QTest::newRow("Redis Cluster") << redis(CacheMode::Cluster) << true << true;
    QTest::newRow("Proxy Cluster") << redis(CacheMode::Proxy) << true << false;
    QTest::newRow("Proxy Cluster 3.0") << redis(CacheMode::Proxy, u"3.0.7"_s) << false << false;
    QTest::newRow("Memcached") << instanceOf(Engine::Memcached, {}, CacheMode::Cluster) << false << false;
}

void TestMetricName::knowsWhereNodesDecide()
{
    QFETCH(const Instance, instance);
    QTEST(nodesDecide(instance, Metric::MemoryUsage), "memory");
    QTEST(nodesDecide(instance, Metric::CpuUsage), "cpu");
    QVERIFY(!nodesDecide(instance, Metric::EvictedKeys));
}

void TestMetricName::refusesWhatCannotBe()
{
    const double infinite = std::numeric_limits<double>::infinity();
    const double notANumber = std::numeric_limits<double>::quiet_NaN();
    for (const MetricUnit unit : {MetricUnit::Percent, MetricUnit::Byte, MetricUnit::Count}) {
        QVERIFY(isPlausible(0, unit));
        QVERIFY(isPlausible(200, unit)); // bandwidth
        for (const double value : {-0.5, -1e308, 1e308, infinite, -infinite, notANumber})
            QVERIFY(!isPlausible(value, unit));
    }
    QVERIFY(isPlausible(4e12, MetricUnit::Byte)); // the largest instance
    QVERIFY(!isPlausible(4e12, MetricUnit::Percent));
}

QTEST_GUILESS_MAIN(TestMetricName)
#include "tst_metricname.moc"
