// SPDX-License-Identifier: MIT
#include "model/metrics/MetricPlan.h"

#include "SeriesTestData.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

class TestMetricPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesObjects_data();
    void namesObjects();
    void countsRequests_data();
    void countsRequests();
    void onlyOneFilterInARequest();
    void randomFleetsStayWithinTheLimits();
};

namespace {

QList<SeriesKey> keysOf(int instances, const QList<Metric> &metrics)
{
    QList<SeriesKey> keys;
    for (int i = 0; i < instances; ++i) {
        for (const Metric metric : metrics)
            keys.append({u"instance-%1"_s.arg(i), metric, i % 7 == 0});
    }
    return keys;
}

using Asked = QHash<QPair<SeriesKey, qint64>, int>;

/// How often each point is asked.
Asked asked(const QList<MetricBatch> &batches)
{
    Asked result;
    for (const MetricBatch &batch : batches) {
        for (const SeriesKey &key : batch.keys) {
            for (QDateTime at = batch.range.from; at < batch.range.to; at = at.addSecs(batch.range.period))
                ++result[{key, at.toSecsSinceEpoch()}];
        }
    }
    return result;
}

} // namespace

void TestMetricPlan::namesObjects_data()
{
    QTest::addColumn<SeriesKey>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("dimensions");
    QTest::newRow("Redis") << SeriesKey{u"a"_s, Metric::UsedMemory} << u"used_memory"_s
                           << QStringList{u"dcs_instance_id=a"_s};
    QTest::newRow("Memcached") << SeriesKey{u"a"_s, Metric::UsedMemory, true} << u"mc_used_memory"_s
                               << QStringList{u"dcs_memcached_instance_id=a"_s};
    QTest::newRow("node") << SeriesKey{u"a"_s, Metric::CpuUsage, false,
        {u"dcs_cluster_redis_node"_s, u"b1"_s}}
                          << u"cpu_usage"_s
                          << QStringList{u"dcs_instance_id=a"_s, u"dcs_cluster_redis_node=b1"_s};
}

void TestMetricPlan::namesObjects()
{
    QFETCH(const SeriesKey, key);
    QTEST(key.metricName(), "name");
    QStringList dimensions;
    for (const MetricDimension &dimension : key.dimensions())
        dimensions.append(dimension.name + u'=' + dimension.value);
    QTEST(dimensions, "dimensions");
}

void TestMetricPlan::countsRequests_data()
{
    QTest::addColumn<int>("instances");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("period");
    QTest::addColumn<int>("maxSeries");
    QTest::addColumn<int>("requests");
    QTest::newRow("none") << 0 << 30 << 86400 << 500 << 0;
    QTest::newRow("500 x 30 days") << 500 << 30 << 86400 << 500 << 6;
    QTest::newRow("96 x 30 days") << 96 << 30 << 86400 << 500 << 1;
    QTest::newRow("97 x 30 days") << 97 << 30 << 86400 << 500 << 2;
    QTest::newRow("500 x 7 days by hour") << 500 << 7 << 3600 << 500 << 30;
    QTest::newRow("500 x 30 days where 10 are allowed") << 500 << 30 << 86400 << 10 << 50;
    QTest::newRow("1000 x 1 day") << 1000 << 1 << 86400 << 500 << 2;
}

void TestMetricPlan::countsRequests()
{
    QFETCH(const int, instances);
    QFETCH(const int, days);
    QFETCH(const int, period);
    QFETCH(const int, maxSeries);
    const MetricRange range = completeRange(utc(2026, 3, 14, 12), qint64(days) * 86400, period);
    const auto batches =
        planBatches(keysOf(instances, {Metric::MemoryUsage}), range, {.maxSeries = maxSeries});
    QTEST(int(batches.size()), "requests");
}

void TestMetricPlan::onlyOneFilterInARequest()
{
    const MetricRange range = completeRange(utc(2026, 3, 14, 12), 86400, 3600);
    const auto batches = planBatches(
        keysOf(3, {Metric::HitRate, Metric::MemoryUsage, Metric::EvictedKeys, Metric::CpuUsage}), range, {});
    QCOMPARE(batches.size(), 3);
    for (const MetricBatch &batch : batches) {
        for (const SeriesKey &key : batch.keys)
            QCOMPARE(factsOf(key.metric).filter, factsOf(batch.keys.first().metric).filter);
    }
}

void TestMetricPlan::randomFleetsStayWithinTheLimits()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        QRandomGenerator random(seed);
        const QList<Metric> metrics = random.bounded(2) == 0
            ? QList{Metric::MemoryUsage}
            : QList{Metric::MemoryUsage, Metric::HitRate, Metric::EvictedKeys};
        const auto keys = keysOf(random.bounded(1, 60), metrics);
        const auto periods = metricPeriods();
        const int period = periods[size_t(random.bounded(int(periods.size())))].seconds;
        const MetricRange range =
            completeRange(utc(2026, 3, 14, 12), qint64(random.bounded(1, 400)) * period, period);
        const MetricLimits limits{.maxPoints = random.bounded(2) == 0 ? 3000 : random.bounded(20, 3000),
            .maxSeries = random.bounded(2) == 0 ? 500 : random.bounded(1, 20)};

        const auto batches = planBatches(keys, range, limits);
        for (const MetricBatch &batch : batches) {
            QVERIFY(!batch.keys.isEmpty() && !batch.range.isEmpty());
            QVERIFY(batch.keys.size() <= limits.maxSeries);
            // The rule of the service: series x (to - from) / period, and the point by rounding down.
            QVERIFY(batch.keys.size() * (batch.range.points() + 1) <= limits.maxPoints);
        }
        const Asked points = asked(batches);
        QCOMPARE(points.size(), keys.size() * range.points());
        QVERIFY(std::all_of(points.begin(), points.end(), [](int times) { return times == 1; }));
    }
}

QTEST_GUILESS_MAIN(TestMetricPlan)
#include "tst_metricplan.moc"
