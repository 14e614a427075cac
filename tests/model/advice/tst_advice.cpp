// SPDX-License-Identifier: MIT
#include "model/advice/Advice.h"
#include "tests/model/ModelTestData.h"
#include "tests/model/advice/UsageSamples.h"

#include <QTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

using Kind = Advice::Kind;

class TestAdvice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingToAdvise();
    void willBeFull();
    void isFullNow();
    void evictionsMeanNow();
    void growsToWhereThePeakFits_data();
    void growsToWhereThePeakFits();
    void largestSizeWhereNoneFits();
    void busyInstanceHasNoTargets();
    void quotaLimitsTheTargets();
    void largerThanNeeded();
    void shrinksToTheSmallestThatFits_data();
    void shrinksToTheSmallestThatFits();
    void neverShrinks_data();
    void neverShrinks();
    void shardedShrinksOnEveryShardOnly();
    void fewerShardsHaveLessCpu();
    void resizeAWeekAgo();
    void shortOfCpu();
    void shortOfConnections_data();
    void shortOfConnections();
    void shortOfBandwidth();
    void thresholdsCount();

private:
    std::optional<Advice> advise(
        const Instance &instance, const MeasuredUse &use, const AdviceThresholds &thresholds = {}) const
    {
        return adviceFor(instance, use, m_catalogue, m_context, thresholds, now());
    }

    Catalogue m_catalogue;
    ResizeContext m_context;
};

namespace {

/// Everything measured, and at ease but for its memory.
MeasuredUse easy(const UsageSeries &memory)
{
    MeasuredUse use;
    use.memory = memory;
    use.cpuPeakPercent = 20;
    use.connectionsPeak = 100;
    use.evictedKeys = 0;
    return use;
}

Instance pair(const QString &capacity)
{
    return listedInstance(Engine::Redis, u"5.0.14"_s, u"redis.ha.xu1.large.r2.%1"_s.arg(capacity), capacity);
}

Instance cluster(const QString &capacity)
{
    return listedInstance(
        Engine::Redis, u"5.0.14"_s, u"redis.cluster.xu1.large.r2.%1"_s.arg(capacity), capacity);
}

QStringList capacitiesOf(const std::optional<Advice> &advice)
{
    QStringList capacities;
    for (const AdviceTarget &target : advice ? advice->targets : QList<AdviceTarget>())
        capacities += target.candidate.after.capacity.toGigabyteText();
    return capacities;
}

const AdviceEvidence *find(const Advice &advice, AdviceEvidence::Kind kind)
{
    for (const AdviceEvidence &evidence : advice.evidence) {
        if (evidence.kind == kind)
            return &evidence;
    }
    return nullptr;
}

UsageSeries rising(double today, double perDay)
{
    return dailySeries(30, [=](double ago) { return today - perDay * ago; });
}

} // namespace

void TestAdvice::initTestCase()
{
    m_catalogue = bundledCatalogue();
    QVERIFY(!m_catalogue.specifications().isEmpty());
}

void TestAdvice::nothingToAdvise()
{
    QVERIFY(!advise(pair(u"4"_s), easy(steady(30, 60))).has_value()); // no smaller size fits
    QVERIFY(!advise(pair(u"4"_s), {}).has_value());
    QVERIFY(!advise(pair(u"4"_s), easy(rising(50, 0.5))).has_value()); // full in 80 days
}

void TestAdvice::willBeFull()
{
    const std::optional<Advice> advice = advise(pair(u"4"_s), easy(rising(80, 1)));
    QVERIFY(advice.has_value());
    QCOMPARE(advice->kind, Kind::WillBeFull);
    QVERIFY(!advice->isNow);
    QCOMPARE(advice->instanceId, pair(u"4"_s).id);
    QVERIFY(std::abs(advice->forecast.inDays - 10) < 0.1);
    QVERIFY(std::abs(advice->peakPercent.value() - 79) < 0.1);
    QCOMPARE(advice->measuredDays, 30);
    QCOMPARE(capacitiesOf(advice), (QStringList{u"8"_s, u"16"_s, u"24"_s}));
    const AdviceTarget &proposed = advice->targets.first();
    QVERIFY(proposed.underAim);
    QVERIFY(std::abs(proposed.peakThenPercent.value() - 39.5) < 0.1);
    QCOMPARE(find(*advice, AdviceEvidence::Kind::Evictions)->verdict, AdviceEvidence::Verdict::Holds);
    QCOMPARE(find(*advice, AdviceEvidence::Kind::DaysMeasured)->figure, 30.0);
}

void TestAdvice::isFullNow()
{
    const std::optional<Advice> advice = advise(pair(u"4"_s), easy(steady(3, 95)));
    QVERIFY(advice.has_value());
    QCOMPARE(advice->kind, Kind::WillBeFull);
    QVERIFY(advice->isNow);
    QCOMPARE(capacitiesOf(advice).value(0), u"8"_s);
    QCOMPARE(find(*advice, AdviceEvidence::Kind::DaysMeasured)->verdict, AdviceEvidence::Verdict::Warns);
}

void TestAdvice::evictionsMeanNow()
{
    MeasuredUse use = easy(steady(30, 60));
    use.evictedKeys = 1;
    const std::optional<Advice> advice = advise(pair(u"4"_s), use);
    QVERIFY(advice.has_value());
    QCOMPARE(advice->kind, Kind::WillBeFull);
    QVERIFY(advice->isNow);
    QCOMPARE(find(*advice, AdviceEvidence::Kind::Evictions)->verdict, AdviceEvidence::Verdict::Warns);
    QCOMPARE(advice->shortages.value(0).shortage, Shortage::Memory);
    QCOMPARE(advice->shortages.value(0).relief, Relief::LargerSize);
}

void TestAdvice::growsToWhereThePeakFits_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<double>("peak");
    QTest::addColumn<QString>("to");
    QTest::newRow("doubles") << u"4"_s << 92.0 << u"8"_s;
    QTest::newRow("half as much more") << u"16"_s << 95.0 << u"24"_s;
    QTest::newRow("one size is not enough") << u"24"_s << 99.0 << u"48"_s; // 32 GB: 74 %
    QTest::newRow("exactly the aim is not under it") << u"16"_s << 105.0 << u"32"_s; // 24 GB: 70 %
}

void TestAdvice::growsToWhereThePeakFits()
{
    QFETCH(const QString, from);
    QFETCH(const double, peak);
    QFETCH(const QString, to);
    QCOMPARE(capacitiesOf(advise(pair(from), easy(steady(30, peak)))).value(0), to);
}

void TestAdvice::largestSizeWhereNoneFits()
{
    const std::optional<Advice> advice = advise(pair(u"48"_s), easy(steady(30, 99)));
    QCOMPARE(capacitiesOf(advice), QStringList{u"64"_s});
    QVERIFY(!advice->targets.first().underAim); // 74 %
    QCOMPARE(find(*advice, AdviceEvidence::Kind::PeakAfter)->verdict, AdviceEvidence::Verdict::Warns);
    const std::optional<Advice> atTheEnd = advise(pair(u"64"_s), easy(steady(30, 99)));
    QVERIFY(atTheEnd.has_value());
    QVERIFY(atTheEnd->targets.isEmpty());
}

void TestAdvice::busyInstanceHasNoTargets()
{
    Instance busy = pair(u"4"_s);
    busy.status = word(Status::Extending);
    const std::optional<Advice> advice = advise(busy, easy(steady(30, 95)));
    QVERIFY(advice.has_value());
    QVERIFY(advice->targets.isEmpty());
    QVERIFY(!advise(busy, easy(steady(30, 2))).has_value());
}

void TestAdvice::quotaLimitsTheTargets()
{
    m_context.quota.memory = MemoryQuota{Capacity::fromGigabytes(100), Capacity::fromGigabytes(95)};
    const std::optional<Advice> advice = advise(pair(u"4"_s), easy(steady(30, 95)));
    QCOMPARE(capacitiesOf(advice), QStringList{u"8"_s});
    m_context = {};
}

void TestAdvice::largerThanNeeded()
{
    const std::optional<Advice> advice = advise(pair(u"16"_s), easy(steady(30, 15)));
    QVERIFY(advice.has_value());
    QCOMPARE(advice->kind, Kind::LargerThanNeeded);
    QCOMPARE(capacitiesOf(advice), (QStringList{u"4"_s, u"8"_s}));
    QVERIFY(std::abs(advice->targets.first().peakThenPercent.value() - 60) < 0.1);
    QVERIFY(advice->shortages.isEmpty());
    for (const AdviceEvidence &evidence : advice->evidence)
        QCOMPARE(evidence.verdict, AdviceEvidence::Verdict::Holds);
    QCOMPARE(advice->evidence.size(), 5);
}

void TestAdvice::shrinksToTheSmallestThatFits_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<double>("peak");
    QTest::addColumn<int>("aim");
    QTest::addColumn<QString>("to"); // "": nothing
    QTest::newRow("half") << u"8"_s << 30.0 << 70 << u"4"_s;
    QTest::newRow("just not half") << u"8"_s << 35.0 << 70 << QString();
    QTest::newRow("just half") << u"8"_s << 34.9 << 70 << u"4"_s;
    QTest::newRow("a sixteenth") << u"64"_s << 4.0 << 70 << u"4"_s;
    QTest::newRow("to a third") << u"24"_s << 20.0 << 70 << u"8"_s;
    QTest::newRow("careful aim") << u"8"_s << 30.0 << 50 << QString();
    QTest::newRow("bold aim: the service refuses from 70 % on") << u"8"_s << 40.0 << 90 << QString();
}

void TestAdvice::shrinksToTheSmallestThatFits()
{
    QFETCH(const QString, from);
    QFETCH(const double, peak);
    QFETCH(const int, aim);
    QFETCH(const QString, to);
    QCOMPARE(capacitiesOf(advise(pair(from), easy(steady(30, peak)), {.aimPercent = aim})).value(0), to);
}

void TestAdvice::neverShrinks_data()
{
    QTest::addColumn<MeasuredUse>("use");
    const MeasuredUse base = easy(steady(30, 5));
    const auto row = [&base](const char *name, const std::function<void(MeasuredUse &)> &change) {
        MeasuredUse use = base;
        change(use);
        QTest::newRow(name) << use;
    };
    row("13 days", [](MeasuredUse &use) { use.memory = steady(13, 5); });
    row("own samples", [](MeasuredUse &use) { use.memory.source = UsageSource::OwnSamples; });
    row("keys evicted", [](MeasuredUse &use) { use.evictedKeys = 3; });
    row("evictions not measured", [](MeasuredUse &use) { use.evictedKeys = {}; });
    row("CPU busy", [](MeasuredUse &use) { use.cpuPeakPercent = 70; });
    row("CPU not measured", [](MeasuredUse &use) { use.cpuPeakPercent = {}; });
    row("connections", [](MeasuredUse &use) { use.connectionsPeak = 8'000; });
    row("connections not measured", [](MeasuredUse &use) { use.connectionsPeak = {}; });
    row("one day of much use", [](MeasuredUse &use) {
        use.memory = dailySeries(30, [](double ago) { return ago == 28 ? 40.0 : 5.0; });
    });
    row("growing", [](MeasuredUse &use) { use.memory = rising(30, 1); });
}

void TestAdvice::neverShrinks()
{
    QFETCH(const MeasuredUse, use);
    const std::optional<Advice> advice = advise(pair(u"8"_s), use);
    QVERIFY(!advice || advice->kind != Kind::LargerThanNeeded);
    // Not even where fewer days are asked for.
    const std::optional<Advice> bold = advise(pair(u"8"_s), use, {.leastDays = 3});
    QVERIFY(!bold || bold->kind != Kind::LargerThanNeeded);
}

void TestAdvice::shardedShrinksOnEveryShardOnly()
{
    MeasuredUse use = easy(steady(30, 10));
    QVERIFY(!advise(cluster(u"48"_s), use).has_value());
    use.everyShardMeasured = true;
    const std::optional<Advice> advice = advise(cluster(u"48"_s), use);
    QVERIFY(advice.has_value());
    QCOMPARE(advice->kind, Kind::LargerThanNeeded);
}

void TestAdvice::fewerShardsHaveLessCpu()
{
    MeasuredUse use = easy(steady(30, 10));
    use.everyShardMeasured = true;
    use.cpuPeakPercent = 30;
    const std::optional<Advice> advice = advise(cluster(u"96"_s), use); // 12 shards
    QVERIFY(advice.has_value());
    QCOMPARE(capacitiesOf(advice), (QStringList{u"48"_s, u"64"_s})); // 6 and 8 shards; 32 GB has 3
}

void TestAdvice::resizeAWeekAgo()
{
    // 16 GB at 28 %, since a week 8 GB at 56 %: what was measured before counts as 56 %, too.
    MeasuredUse use = easy(dailySeries(30, [](double ago) { return ago > 7 ? 28.0 : 56.0; }));
    use.steps = {{QDateTime(now().date().addDays(-7), QTime(0, 0), Qt::UTC), 16'384}};
    QVERIFY(!advise(pair(u"8"_s), use).has_value());
    use.memory = dailySeries(30, [](double ago) { return ago > 7 ? 50.0 : 60.0; });
    // As good as 100 % of 8 GB, but not in the last week.
    QVERIFY(!advise(pair(u"8"_s), use).has_value());
}

void TestAdvice::shortOfCpu()
{
    MeasuredUse use = easy(steady(30, 40));
    use.cpuPeakPercent = 95;
    const std::optional<Advice> advice = advise(pair(u"8"_s), use);
    QVERIFY(advice.has_value());
    QCOMPARE(advice->kind, Kind::ShortOfSomethingElse);
    QCOMPARE(advice->shortages, (QList<ShortageFinding>{{Shortage::Cpu, Relief::OtherType, 95}}));
    QVERIFY(advice->targets.isEmpty()); // only memory would grow

    const std::optional<Advice> ofCluster = advise(cluster(u"24"_s), use); // 3 shards
    QCOMPARE(ofCluster->shortages.value(0).relief, Relief::MoreShards);
    QVERIFY(!ofCluster->targets.isEmpty());
    for (const AdviceTarget &target : ofCluster->targets)
        QVERIFY(target.candidate.after.shards.value() > 3);

    const Instance single = listedInstance(Engine::Redis, u"5.0.14"_s, u"redis.single.xu1.large.8"_s, u"8"_s);
    QCOMPARE(advise(single, use)->shortages.value(0).relief, Relief::NothingOffered);
}

void TestAdvice::shortOfConnections_data()
{
    QTest::addColumn<MeasuredUse>("use");
    QTest::addColumn<bool>("isShort");
    const auto row = [](const char *name, const std::function<void(MeasuredUse &)> &change, bool isShort) {
        MeasuredUse use = easy(steady(30, 50));
        change(use);
        QTest::newRow(name) << use << isShort;
    };
    row(
        "90 %", [](MeasuredUse &use) { use.connectionsPeakPercent = 90; }, true);
    row(
        "89 %", [](MeasuredUse &use) { use.connectionsPeakPercent = 89; }, false);
    row(
        "by number", [](MeasuredUse &use) { use.connectionsPeak = 9'500; }, true);
    row(
        "refused", [](MeasuredUse &use) { use.rejectedConnections = 1; }, true);
    row(
        "none refused", [](MeasuredUse &use) { use.rejectedConnections = 0; }, false);
}

void TestAdvice::shortOfConnections()
{
    QFETCH(MeasuredUse, use);
    QFETCH(const bool, isShort);
    const std::optional<Advice> advice = advise(pair(u"8"_s), use);
    QCOMPARE(advice.has_value(), isShort);
    if (!isShort)
        return;
    QCOMPARE(advice->kind, Kind::ShortOfSomethingElse);
    QCOMPARE(advice->shortages.value(0).shortage, Shortage::Connections);
    QCOMPARE(advice->shortages.value(0).relief, Relief::OtherType); // all sizes allow as many
    use.connectionsPeak = 28'000;
    use.connectionsPeakPercent = 93;
    QCOMPARE(capacitiesOf(advise(cluster(u"24"_s), use)).value(0), u"48"_s); // 60 000 in place of 30 000
}

void TestAdvice::shortOfBandwidth()
{
    MeasuredUse use = easy(steady(30, 50));
    use.bandwidthPeakPercent = 95;
    const std::optional<Advice> advice = advise(pair(u"4"_s), use);
    QVERIFY(advice.has_value());
    QCOMPARE(advice->shortages.value(0).shortage, Shortage::Bandwidth);
    use.bandwidthPeakPercent = 20;
    QVERIFY(!advise(pair(u"4"_s), use).has_value());
    use.throttled = 4;
    QCOMPARE(advise(pair(u"4"_s), use)->shortages.value(0).figure, 100.0);
}

void TestAdvice::thresholdsCount()
{
    const MeasuredUse use = easy(rising(70, 0.5)); // 90 % in 40 days, 80 % in 20
    QVERIFY(!advise(pair(u"4"_s), use).has_value());
    QCOMPARE(advise(pair(u"4"_s), use, {.fullPercent = 80})->kind, Kind::WillBeFull);
    QCOMPARE(advise(pair(u"4"_s), use, {.lookAheadDays = 45})->kind, Kind::WillBeFull);
    QVERIFY(!advise(pair(u"4"_s), use, {.lookAheadDays = 45, .leastDays = 31}).has_value());
}

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
