// SPDX-License-Identifier: MIT
#include "model/ResizeRules.h"

#include "tests/model/ModelTestData.h"

#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

class TestResizeImpact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheGuides_data();
    void followsTheGuides();
    void believesWhatIsTold();
    void seesWhetherShardsGrow_data();
    void seesWhetherShardsGrow();
    void unknownTypesClaimNothing();
};

namespace {

constexpr MinuteRange aboutOneMinute{1, 1};
constexpr MinuteRange fiveToThirty{5, 30};

ResizeImpact oneShard(Interruption interruption, MinuteRange readOnly, bool dataMayBeLost)
{
    return {.interruption = interruption,
        .readOnly = readOnly,
        .dataMayBeLost = dataMayBeLost,
        .slowerWhileMoving = false,
        .backups = BackupEffect::OlderSourcesSayLost,
        .duration = fiveToThirty,
        .onlyMemoryGrows = true,
        .clientsMustFollowTopology = false};
}

ResizeImpact cluster(Interruption interruption, bool clientsMustFollowTopology)
{
    return {.interruption = interruption,
        .readOnly = std::nullopt,
        .dataMayBeLost = false,
        .slowerWhileMoving = true,
        .backups = BackupEffect::Lost,
        .duration = std::nullopt,
        .onlyMemoryGrows = false,
        .clientsMustFollowTopology = clientsMustFollowTopology};
}

} // namespace

void TestResizeImpact::followsTheGuides_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("presentCode");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("targetCode");
    QTest::addColumn<QString>("target");
    QTest::addColumn<ResizeImpact>("impact");
    const auto row = [](const char *version, const char *presentCode, const char *present,
                         const char *targetCode, const char *target, const ResizeImpact &impact) {
        QTest::addRow("%s %s %s to %s %s", version, presentCode, present, targetCode, target)
            << (*version ? Engine::Redis : Engine::Memcached) << QString::fromLatin1(version)
            << QString::fromLatin1(presentCode) << QString::fromLatin1(present)
            << QString::fromLatin1(targetCode) << QString::fromLatin1(target) << impact;
    };
    const ResizeImpact oldSingle = oneShard(Interruption::AboutOneMinute, fiveToThirty, true);
    const ResizeImpact oldMaster = oneShard(Interruption::Seconds, fiveToThirty, false);
    const ResizeImpact toMaster = oneShard(Interruption::Seconds, aboutOneMinute, true);
    const ResizeImpact single = oneShard(Interruption::Seconds, aboutOneMinute, true);
    const ResizeImpact master = oneShard(Interruption::Seconds, aboutOneMinute, false);

    row("3.0", "dcs.single_node", "2", "dcs.single_node", "4", oldSingle);
    row("3.0", "dcs.master_standby", "2", "dcs.master_standby", "4", oldMaster);
    row("3.0.7", "dcs.single_node", "2", "dcs.master_standby", "4", toMaster);
    row("3.0", "dcs.cluster", "64", "dcs.cluster", "128", cluster(Interruption::None, false));
    row("", "dcs.memcached.single_node", "2", "dcs.memcached.single_node", "4", oldSingle);
    row("", "dcs.memcached.master_standby", "2", "dcs.memcached.master_standby", "4", oldMaster);
    row("", "dcs.memcached.single_node", "2", "dcs.memcached.master_standby", "4", toMaster);
    for (const char *version : {"4.0", "5.0", "6.0", "7.0"}) {
        row(version, "redis.single.xu1.tiny.128", "0.125", "redis.single.xu1.large.1", "1", single);
        row(version, "redis.ha.au1.large.r2.4", "4", "redis.ha.au1.large.r2.8", "8", master);
        row(version, "redis.ha.xu1.large.p3.4", "4", "redis.ha.xu1.large.p3.8", "8", master);
        row(version, "redis.cluster.xu1.large.r2.24", "24", "redis.cluster.xu1.large.r2.32", "32",
            cluster(Interruption::Seconds, true));
        row(version, "redis.proxy.xu1.large.24", "24", "redis.proxy.xu1.large.32", "32",
            cluster(Interruption::Seconds, false));
    }
}

void TestResizeImpact::followsTheGuides()
{
    QFETCH(const Engine, engine);
    QFETCH(const QString, version);
    QFETCH(const QString, presentCode);
    QFETCH(const QString, present);
    QFETCH(const QString, targetCode);
    QFETCH(const QString, target);
    QFETCH(const ResizeImpact, impact);
    const Catalogue catalogue = test::bundledCatalogue();
    const Specification specification = test::published(catalogue, targetCode, target);
    const Instance instance = test::listedInstance(engine, version, presentCode, present);
    QCOMPARE(ResizeRules::impact(instance, specification), impact);
}

void TestResizeImpact::believesWhatIsTold()
{
    const Catalogue catalogue = test::bundledCatalogue();
    const Specification target = test::published(catalogue, u"redis.ha.xu1.large.r2.8"_s, u"8"_s);
    Instance instance = test::listedInstance(Engine::Redis, u"5.0"_s, u"some.new.code"_s, u"4"_s);
    QVERIFY2(!ResizeRules::impact(instance, target).dataMayBeLost, "by the target where nothing is told");
    instance.cacheMode = word(CacheMode::Single);
    QVERIFY(ResizeRules::impact(instance, target).dataMayBeLost);
}

void TestResizeImpact::seesWhetherShardsGrow_data()
{
    QTest::addColumn<std::optional<int>>("presentShards");
    QTest::addColumn<std::optional<int>>("targetShards");
    QTest::addColumn<qint64>("presentGb");
    QTest::addColumn<qint64>("targetGb");
    QTest::addColumn<Interruption>("interruption");
    using Shards = std::optional<int>;
    QTest::newRow("more shards") << Shards(6) << Shards(8) << qint64(48) << qint64(64) << Interruption::None;
    QTest::newRow("more, smaller shards")
        << Shards(3) << Shards(6) << qint64(32) << qint64(48) << Interruption::None;
    QTest::newRow("larger shards") << Shards(3) << Shards(3) << qint64(24) << qint64(32)
                                   << Interruption::Seconds;
    QTest::newRow("more, larger shards")
        << Shards(3) << Shards(6) << qint64(4) << qint64(48) << Interruption::Seconds;
    QTest::newRow("present unknown") << Shards() << Shards(8) << qint64(48) << qint64(64)
                                     << Interruption::Seconds;
    QTest::newRow("present 0: does not apply")
        << Shards(0) << Shards(8) << qint64(48) << qint64(64) << Interruption::Seconds;
    QTest::newRow("target unknown") << Shards(6) << Shards() << qint64(48) << qint64(64)
                                    << Interruption::Seconds;
}

void TestResizeImpact::seesWhetherShardsGrow()
{
    QFETCH(const std::optional<int>, presentShards);
    QFETCH(const std::optional<int>, targetShards);
    QFETCH(const qint64, presentGb);
    QFETCH(const qint64, targetGb);
    Instance instance =
        test::listedInstance(Engine::Redis, u"5.0"_s, u"redis.cluster.xu1.large.r2.4"_s, u"4"_s);
    instance.capacity = Capacity::fromGigabytes(presentGb);
    instance.shardCount = presentShards;
    Specification target;
    target.cacheMode = CacheMode::Cluster;
    target.capacity = Capacity::fromGigabytes(targetGb);
    target.shards = targetShards;
    QTEST(ResizeRules::impact(instance, target).interruption, "interruption");
    QVERIFY(ResizeRules::impact(instance, target).slowerWhileMoving);
}

void TestResizeImpact::unknownTypesClaimNothing()
{
    QCOMPARE(ResizeRules::impact(Instance(), Specification()), ResizeImpact());
}

QTEST_GUILESS_MAIN(TestResizeImpact)
#include "tst_resizeimpact.moc"
