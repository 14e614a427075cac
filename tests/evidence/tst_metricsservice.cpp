// SPDX-License-Identifier: MIT
#include "evidence/MetricsService.h"

#include "tests/account/SimulatedService.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

constexpr int waitMs = 60'000;

} // namespace

/// The metrics of an account over HTTP: the real clients, and the simulator as DCS and Cloud Eye.
class TestMetricsService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void peaksOf500InstancesTakeSixCalls();
    void onlyTheNewestDaysAreAskedAgain();
    void saysWhatIsKnownOfEach();
    void moreMetricsOnDemand();
    void withoutPermissionOwnSamplesStandIn();
    void withoutEndpoint_data();
    void withoutEndpoint();
    void throttledButComplete();
    void unreachableAndBack();
    void staleValuesStay();
    void detailsOfAnInstance_data();
    void detailsOfAnInstance();
    void detailsAreKept();
    void detailsByOwnSamples_data();
    void detailsByOwnSamples();
    void theFullestNodeDecides();
    void memoryOfTheTable();
    void nothingIsLeftAfterSignOut();

private:
    void start(int instances, const CesSettings &ces = {});
    void openService(bool withCes = true);
    void closeService();
    QList<Instance> list();
    bool readList();
    bool waitUntilRead() const;
    qsizetype batches() const;
    QString idOf(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SimulatedService> m_simulated;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<DcsClient> m_dcs;
    std::unique_ptr<CesClient> m_ces;
    std::unique_ptr<MetricsStore> m_store;
    std::unique_ptr<MetricsService> m_service;
    QList<Instance> m_instances;
    qint64 m_daysLater = 0; ///< by the clock of the program
};

void TestMetricsService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_daysLater = 0;
}

void TestMetricsService::cleanup()
{
    closeService();
    m_simulated.reset();
}

void TestMetricsService::start(int instances, const CesSettings &ces)
{
    m_simulated = std::make_unique<SimulatedService>(
        SimulatorSettings{.instanceCount = instances, .extendMs = 3'600'000, .ces = ces});
    QVERIFY(m_simulated->simulator.start());
    m_instances = list();
    QCOMPARE(m_instances.size(), instances);
    openService();
}

void TestMetricsService::openService(bool withCes)
{
    ClientSettings once = m_simulated->settings;
    once.retry.maxRetries = 0;
    m_authenticator = std::make_unique<Authenticator>(
        &m_simulated->http, m_simulated->endpoint(), SimulatedService::accessKey(), &SimulatedService::now);
    m_dcs = std::make_unique<DcsClient>(&m_simulated->http, m_authenticator.get(), once);
    m_ces = std::make_unique<CesClient>(
        &m_simulated->http, m_authenticator.get(), QUrl(m_simulated->simulator.baseUrl()), once);
    m_store = std::make_unique<MetricsStore>(m_folder->filePath(u"metrics.db"_s));
    m_service = std::make_unique<MetricsService>(
        m_store.get(), MetricsSettings{.reader = {.firstPauseMs = 1}, .tryAgainSeconds = 0, .clock = [this] {
                                           return QDateTime::currentDateTimeUtc().addDays(m_daysLater);
                                       }});
    m_service->addLocation(Simulator::projectId(), withCes ? m_ces.get() : nullptr, m_dcs.get());
}

void TestMetricsService::closeService()
{
    m_service.reset();
    m_store.reset();
    m_ces.reset();
    m_dcs.reset();
    m_authenticator.reset();
}

QList<Instance> TestMetricsService::list()
{
    Authenticator authenticator(
        &m_simulated->http, m_simulated->endpoint(), SimulatedService::accessKey(), &SimulatedService::now);
    DcsClient client(&m_simulated->http, &authenticator, m_simulated->settings);
    auto *job = client.listInstances(&client);
    QList<Instance> instances;
    QSignalSpy ended(job, &ApiJobBase::finished);
    connect(job, &ApiJobBase::finished, &client, [&] {
        if (job->result())
            instances = job->result()->instances;
    });
    return ended.wait(waitMs) ? instances : QList<Instance>();
}

bool TestMetricsService::readList()
{
    m_service->update(Simulator::projectId(), m_instances);
    return waitUntilRead();
}

bool TestMetricsService::waitUntilRead() const
{
    return QTest::qWaitFor([this] { return m_service->status().known == m_instances.size(); }, waitMs);
}

qsizetype TestMetricsService::batches() const
{
    return m_simulated->simulator.countReceived({}, u"/V1.0/"_s);
}

QString TestMetricsService::idOf(const QString &name) const
{
    for (const Instance &instance : m_instances) {
        if (instance.name == name)
            return instance.id;
    }
    return {};
}

void TestMetricsService::peaksOf500InstancesTakeSixCalls()
{
    start(500);
    QSignalSpy changed(m_service.get(), &MetricsService::dailyChanged);
    QVERIFY(readList());
    QVERIFY2(batches() <= 6, qPrintable(QString::number(batches())));
    QCOMPARE(m_service->status().access, MetricsAccess::Good);
    QVERIFY(!m_service->status().isReading);
    QVERIFY(m_service->status().lastRead.isValid());
    QStringList announced;
    for (const QList<QVariant> &signal : changed)
        announced += signal.first().toStringList();
    announced.removeDuplicates();
    QCOMPARE(announced.size(), 500);

    QVERIFY(readList());
    QVERIFY(batches() <= 6); // nothing is asked twice
}

void TestMetricsService::onlyTheNewestDaysAreAskedAgain()
{
    start(40);
    QVERIFY(readList());
    const UsageSeries before = m_service->daily(m_instances.first().id).series;
    closeService();
    openService(); // the program is started again
    QVERIFY(readList());
    QCOMPARE(batches(), 1);
    QCOMPARE(m_service->daily(m_instances.first().id).series, before);

    m_daysLater = 2;
    QVERIFY(m_service->daily(m_instances.first().id).isStale);
    QVERIFY(readList());
    QCOMPARE(batches(), 2);
    const QJsonObject body = QJsonDocument::fromJson(m_simulated->simulator.received().last().body).object();
    // The two new days, and the last one that was known.
    QCOMPARE(body.value("to"_L1).toInteger() - body.value("from"_L1).toInteger(), 3 * 86'400'000LL);
    const UsageSeries after = m_service->daily(m_instances.first().id).series;
    QCOMPARE(after.values.size(), 30);
    QCOMPARE(after.start, before.start.addDays(2));
    QCOMPARE(after.values.first(), before.values[2]);
}

void TestMetricsService::saysWhatIsKnownOfEach()
{
    start(40);
    using State = DailyUsage::State;
    QCOMPARE(m_service->daily(m_instances.first().id).state, State::Loading);
    QVERIFY(readList());
    const DailyUsage ordinary = m_service->daily(idOf(u"session-store-prod"_s));
    QCOMPARE(ordinary.state, State::Complete);
    QCOMPARE(ordinary.series.source, UsageSource::CloudEye);
    QVERIFY(ordinary.series.peak()->value > 40 && ordinary.series.peak()->value < 70); // about 61 %
    QVERIFY(!ordinary.isStale);

    const QStringList ids = m_simulated->simulator.instanceIds();
    const DailyUsage young = m_service->daily(ids[7]);
    QCOMPARE(young.state, State::Partial);
    // Three days until now: late in the day the first of them has no whole hour.
    QVERIFY(young.series.measuredDays() >= 2 && young.series.measuredDays() <= 4);
    QCOMPARE(young.series.askedDays(), 30);
    QCOMPARE(m_service->daily(ids[13]).series.measuredDays(), 28); // a gap
    QCOMPARE(m_service->daily(idOf(u"memcached-page-cache"_s)).state, State::Complete);
    QCOMPARE(m_service->daily(u"nobody"_s).state, State::Loading);
    // Cloud Eye has nothing of this one; the program has seen it once.
    const DailyUsage unmeasured = m_service->daily(ids[12]);
    QCOMPARE(unmeasured.series.source, UsageSource::OwnSamples);
    QCOMPARE(unmeasured.series.measuredDays(), 1);
}

void TestMetricsService::moreMetricsOnDemand()
{
    start(40);
    QVERIFY(readList());
    const QString id = idOf(u"购物车缓存"_s);
    QCOMPARE(m_service->daily(id, Metric::EvictedKeys).state, DailyUsage::State::Loading);
    m_service->setDailyMetrics({Metric::MemoryUsage, Metric::EvictedKeys, Metric::ConnectionsUsage});
    QTRY_COMPARE_WITH_TIMEOUT(
        m_service->daily(id, Metric::EvictedKeys).state, DailyUsage::State::Complete, waitMs);
    QVERIFY(m_service->daily(id, Metric::EvictedKeys).series.peak()->value > 0);
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->status().isReading, waitMs);
    QCOMPARE(batches(), 3); // one of memory, one of each filter
}

void TestMetricsService::withoutPermissionOwnSamplesStandIn()
{
    start(200, {.mayRead = false});
    m_service->update(Simulator::projectId(), m_instances);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->status().access, MetricsAccess::NoPermission, waitMs);
    QCOMPARE(m_service->status().withoutPermission, QStringList{Simulator::projectId()});
    QCOMPARE(m_service->status().error->httpStatus, 403);
    const DailyUsage usage = m_service->daily(idOf(u"session-store-prod"_s));
    QCOMPARE(usage.series.source, UsageSource::OwnSamples);
    QVERIFY(std::abs(usage.series.last()->value - 61) <= 1);

    const qsizetype before = batches();
    QVERIFY(before <= 3);
    m_service->update(Simulator::projectId(), m_instances);
    closeService();
    QCOMPARE(batches(), before); // it is not asked again by itself
    openService(); // own samples were kept
    m_service->update(Simulator::projectId(), {});
    m_service->update(Simulator::projectId(), m_instances);
    QCOMPARE(m_service->daily(idOf(u"session-store-prod"_s)).series.measuredDays(), 1);
}

void TestMetricsService::withoutEndpoint_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("none is known") << false;
    QTest::newRow("nothing is served there") << true;
}

void TestMetricsService::withoutEndpoint()
{
    QFETCH(const bool, isKnown);
    start(5, {.isServed = false});
    closeService();
    openService(isKnown);
    m_service->update(Simulator::projectId(), m_instances);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->status().access, MetricsAccess::NoEndpoint, waitMs);
    QCOMPARE(m_service->daily(m_instances.first().id).series.source, UsageSource::OwnSamples);
    QVERIFY(!m_service->status().isReading);
}

void TestMetricsService::throttledButComplete()
{
    start(300, {.mostSeries = 10, .throttleEvery = 4});
    QVERIFY(readList());
    QVERIFY(!m_service->status().error);
    QCOMPARE(m_service->daily(idOf(u"session-store-prod"_s)).state, DailyUsage::State::Complete);
}

void TestMetricsService::unreachableAndBack()
{
    start(5);
    m_simulated->simulator.addFault({.pathContains = u"/V1.0/"_s, .times = -1, .status = 503});
    m_service->update(Simulator::projectId(), m_instances);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->status().access, MetricsAccess::Unreachable, waitMs);
    m_simulated->simulator.clearFaults();
    QVERIFY(readList()); // with the next reading of the list
    QCOMPARE(m_service->status().access, MetricsAccess::Good);
}

void TestMetricsService::staleValuesStay()
{
    start(5);
    QVERIFY(readList());
    const QString id = m_instances.first().id;
    m_daysLater = 1;
    m_simulated->simulator.addFault({.pathContains = u"/V1.0/"_s, .times = -1, .status = 403});
    m_service->update(Simulator::projectId(), m_instances);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->status().access, MetricsAccess::NoPermission, waitMs);
    QVERIFY(m_service->daily(id).isStale);
    QCOMPARE(m_service->daily(id).series.measuredDays(), 30);
    m_simulated->simulator.clearFaults();
    m_service->tryAgain();
    QVERIFY(waitUntilRead());
    QVERIFY(!m_service->daily(id).isStale);
}

void TestMetricsService::detailsOfAnInstance_data()
{
    QTest::addColumn<HistorySpan>("span");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("period");
    QTest::newRow("24 hours") << HistorySpan::Day << 288 << 300;
    QTest::newRow("7 days") << HistorySpan::Week << 168 << 3600;
    QTest::newRow("30 days") << HistorySpan::Month << 180 << 14400;
}

void TestMetricsService::detailsOfAnInstance()
{
    QFETCH(const HistorySpan, span);
    QFETCH(const int, points);
    start(5);
    QVERIFY(readList());
    const QString id = idOf(u"session-store-prod"_s);
    const qsizetype before = batches();
    m_service->readHistory(id, span);
    const auto state = [&] { return m_service->history(id, span)->state; };
    QTRY_COMPARE_WITH_TIMEOUT(state(), InstanceHistory::State::Done, waitMs);
    const InstanceHistory history = *m_service->history(id, span);
    QCOMPARE(batches() - before, 6); // memory, CPU, clients, connections, hit rate, evictions
    QCOMPARE(history.series.size(), 6);
    for (const UsageSeries &series : history.series) {
        QCOMPARE(series.values.size(), points);
        QTEST(series.stepSeconds, "period");
        QVERIFY(series.last());
    }
    QVERIFY(history.series.value(Metric::HitRate).last()->value > 70);
}

void TestMetricsService::detailsAreKept()
{
    start(5);
    QVERIFY(readList());
    const QString id = idOf(u"session-store-prod"_s);
    const auto read = [&] {
        m_service->readHistory(id, HistorySpan::Month);
        return QTest::qWaitFor(
            [&] { return m_service->history(id, HistorySpan::Month)->state == InstanceHistory::State::Done; },
            waitMs);
    };
    QVERIFY(read());
    const InstanceHistory first = *m_service->history(id, HistorySpan::Month);
    const qsizetype calls = batches();
    closeService();
    openService();
    QVERIFY(readList());
    QVERIFY(read());
    const InstanceHistory again = *m_service->history(id, HistorySpan::Month);
    if (again.range == first.range) { // unless four hours have ended meanwhile
        QCOMPARE(batches(), calls);
        QCOMPARE(again.series, first.series);
    }
}

void TestMetricsService::detailsByOwnSamples_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("no endpoint is known") << false;
    QTest::newRow("no permission") << true;
}

void TestMetricsService::detailsByOwnSamples()
{
    QFETCH(const bool, isKnown);
    start(5, {.mayRead = false});
    closeService();
    openService(isKnown);
    m_service->update(Simulator::projectId(), m_instances);
    const QString id = idOf(u"session-store-prod"_s);
    for (const HistorySpan span : {HistorySpan::Day, HistorySpan::Month}) {
        m_service->readHistory(id, span);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_service->history(id, span)->state, InstanceHistory::State::Failed, waitMs);
        const UsageSeries memory = m_service->history(id, span)->series.value(Metric::MemoryUsage);
        QCOMPARE(memory.source, UsageSource::OwnSamples);
        QVERIFY(std::abs(memory.last()->value - 61) <= 1);
        QVERIFY(memory.last()->time.secsTo(QDateTime::currentDateTimeUtc()) < 4 * 3600);
    }
}

void TestMetricsService::theFullestNodeDecides()
{
    start(40);
    QVERIFY(readList());
    const QString id = idOf(u"商品详情缓存-生产"_s); // a Redis Cluster
    m_service->readHistory(id, HistorySpan::Week);
    const auto history = [&] { return *m_service->history(id, HistorySpan::Week); };
    QTRY_COMPARE_WITH_TIMEOUT(history().state, InstanceHistory::State::Done, waitMs);
    QVERIFY(history().series.value(Metric::CpuUsage).last()); // of the nodes: the cluster has none
    const float fullest = history().series.value(Metric::MemoryUsage).peak()->value;
    const float whole = m_service->daily(id).series.peakSince(history().range.from)->value;
    QVERIFY2(fullest > whole, qPrintable(u"%1 %2"_s.arg(fullest).arg(whole)));
}

/// Below 2 KiB an instance, with all that advice needs.
void TestMetricsService::memoryOfTheTable()
{
    start(40);
    const QList<Metric> metrics{Metric::MemoryUsage, Metric::CpuUsage, Metric::ConnectionsUsage,
        Metric::EvictedKeys, Metric::BandwidthUsage};
    m_service->setDailyMetrics(metrics);
    QVERIFY(readList());
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->status().isReading, waitMs);
    const QString id = idOf(u"session-store-prod"_s);
    qsizetype bytes = 0;
    constexpr qsizetype listHeader = 32;
    constexpr qsizetype ofHash = 16;
    for (const Metric metric : metrics) {
        const UsageSeries series = m_service->daily(id, metric).series;
        QCOMPARE(series.values.size(), 30);
        bytes +=
            qsizetype(sizeof(SeriesKey) + sizeof series) + ofHash + listHeader + series.values.capacity() * 4;
    }
    QVERIFY2(
        bytes + bytes / metrics.size() < 2048, qPrintable(QString::number(bytes))); // and the own samples
}

void TestMetricsService::nothingIsLeftAfterSignOut()
{
    start(200);
    m_service->update(Simulator::projectId(), m_instances);
    m_service->clear();
    m_ces.reset();
    QCOMPARE(m_service->status().wanted, 0);
    QCOMPARE(m_service->daily(m_instances.first().id).state, DailyUsage::State::Loading);
    m_service->addLocation(Simulator::projectId(), nullptr, nullptr);
    m_service->update(Simulator::projectId(), m_instances);
    QCOMPARE(m_service->status().wanted, 200);
}

QTEST_GUILESS_MAIN(TestMetricsService)
#include "tst_metricsservice.moc"
