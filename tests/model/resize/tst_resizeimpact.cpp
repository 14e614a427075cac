// SPDX-License-Identifier: MIT
#include "model/resize/ResizeRules.h"

#include "tests/model/ModelTestData.h"

#include <QTest>

#include <functional>

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
    void warnsOfFullMemory_data();
    void warnsOfFullMemory();
    void startsWhenTheServiceCan_data();
    void startsWhenTheServiceCan();
    void unknownTypesClaimNothing();
};

namespace {

constexpr MinuteRange aboutOneMinute{1, 1};
constexpr MinuteRange fiveToThirty{5, 30};

/// A larger size of one shard of the first generation, which has no choice of time.
ResizeImpact oneShard(Interruption interruption, MinuteRange readOnly, bool dataMayBeLost)
{
    ResizeImpact impact;
    impact.interruption = interruption;
    impact.readOnly = readOnly;
    impact.dataMayBeLost = dataMayBeLost;
    impact.backups = BackupEffect::OlderSourcesSayLost;
    impact.duration = fiveToThirty;
    impact.onlyMemoryGrows = true;
    impact.ifItFails = dataMayBeLost ? FailedState::Unavailable : FailedState::UsableAtOldSize;
    return impact;
}

ResizeImpact cluster(Interruption interruption, bool clientsMustFollowTopology)
{
    ResizeImpact impact;
    impact.interruption = interruption;
    impact.slowerWhileMoving = true;
    impact.backups = BackupEffect::Lost;
    impact.clientsMustFollowTopology = clientsMustFollowTopology;
    impact.ifItFails = FailedState::UsableAtOldSize;
    return impact;
}

ResizeImpact changed(ResizeImpact impact, const std::function<void(ResizeImpact &)> &change)
{
    change(impact);
    return impact;
}

/// From 4.0 on a change that interrupts can wait for the maintenance window.
ResizeImpact later(ResizeImpact impact)
{
    impact.start =
        impact.interruption == Interruption::None ? ResizeStart::AtOnceAnyway : ResizeStart::WindowPossible;
    return impact;
}

ResizeImpact smaller(ResizeImpact impact, BackupEffect backups)
{
    impact.onlyMemoryGrows = false;
    impact.backups = backups;
    return impact;
}

/// A change to a proxy or from one, from 4.0 on.
ResizeImpact proxyChange(bool toProxy, bool onlyMemoryGrows)
{
    ResizeImpact impact;
    impact.interruption = Interruption::Seconds;
    impact.readOnly = aboutOneMinute;
    impact.backups = BackupEffect::Lost;
    impact.onlyMemoryGrows = onlyMemoryGrows;
    impact.alarmRulesAreLost = true;
    impact.proxyLimitsCommands = toProxy;
    impact.start = ResizeStart::WindowPossible;
    impact.ifItFails = FailedState::UsableAtOldSize;
    return impact;
}

ResizeImpact splittingChange()
{
    ResizeImpact impact;
    impact.interruption = Interruption::Seconds;
    impact.backups = BackupEffect::OlderSourcesSayLost;
    impact.duration = fiveToThirty;
    impact.alarmRulesAreLost = true;
    impact.start = ResizeStart::WindowPossible;
    impact.ifItFails = FailedState::UsableAtOldSize;
    return impact;
}

ResizeImpact replicaChange(bool removes, bool ofCluster)
{
    ResizeImpact impact;
    impact.interruption = removes ? Interruption::ConnectionsBreak : Interruption::None;
    impact.backups = ofCluster ? BackupEffect::Lost : BackupEffect::OlderSourcesSayLost;
    if (!ofCluster)
        impact.duration = fiveToThirty;
    impact.clientsMustFollowTopology = ofCluster;
    impact.start = removes ? ResizeStart::WindowPossible : ResizeStart::AtOnceAnyway;
    impact.ifItFails = FailedState::UsableAtOldSize;
    return impact;
}

} // namespace

void TestResizeImpact::followsTheGuides_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<QString>("targetCode");
    QTest::addColumn<QString>("target");
    QTest::addColumn<ResizeImpact>("impact");
    const auto row = [](const char *version, const char *presentCode, const char *present,
                         const char *targetCode, const char *target, const ResizeImpact &impact) {
        QTest::addRow("%s %s %s to %s %s", version, presentCode, present, targetCode, target)
            << test::listedInstance(*version ? Engine::Redis : Engine::Memcached,
                   QString::fromLatin1(version), QString::fromLatin1(presentCode),
                   QString::fromLatin1(present))
            << QString::fromLatin1(targetCode) << QString::fromLatin1(target) << impact;
    };
    const ResizeImpact oldSingle = oneShard(Interruption::AboutOneMinute, fiveToThirty, true);
    const ResizeImpact oldMaster = oneShard(Interruption::Seconds, fiveToThirty, false);
    const ResizeImpact toMaster = oneShard(Interruption::Seconds, aboutOneMinute, true);
    const ResizeImpact single = later(oneShard(Interruption::Seconds, aboutOneMinute, true));
    const ResizeImpact master = later(oneShard(Interruption::Seconds, aboutOneMinute, false));
    const BackupEffect lost = BackupEffect::Lost;
    const BackupEffect older = BackupEffect::OlderSourcesSayLost;

    row("3.0", "dcs.single_node", "2", "dcs.single_node", "4", oldSingle);
    row("3.0", "dcs.single_node", "4", "dcs.single_node", "2", smaller(oldSingle, older));
    row("3.0", "dcs.master_standby", "2", "dcs.master_standby", "4", oldMaster);
    row("3.0", "dcs.master_standby", "4", "dcs.master_standby", "2", smaller(oldMaster, lost));
    row("3.0.7", "dcs.single_node", "2", "dcs.master_standby", "4", toMaster);
    row("3.0.7", "dcs.single_node", "4", "dcs.master_standby", "4", smaller(toMaster, older));
    row("3.0", "dcs.cluster", "64", "dcs.cluster", "128", cluster(Interruption::None, false));
    row("3.0", "dcs.master_standby", "64", "dcs.cluster", "64",
        changed(cluster(Interruption::ConnectionsBreak, false), [](ResizeImpact &impact) {
            impact.readOnly = fiveToThirty;
            impact.slowerWhileMoving = false;
        }));
    row("", "dcs.memcached.single_node", "2", "dcs.memcached.single_node", "4", oldSingle);
    row("", "dcs.memcached.master_standby", "2", "dcs.memcached.master_standby", "4", oldMaster);
    row("", "dcs.memcached.single_node", "2", "dcs.memcached.master_standby", "4", toMaster);
    for (const char *version : {"4.0", "5.0", "6.0", "7.0"}) {
        row(version, "redis.single.xu1.tiny.128", "0.125", "redis.single.xu1.large.1", "1", single);
        row(version, "redis.single.xu1.large.1", "1", "redis.single.xu1.tiny.128", "0.125",
            smaller(single, older));
        row(version, "redis.ha.au1.large.r2.4", "4", "redis.ha.au1.large.r2.8", "8", master);
        row(version, "redis.ha.au1.large.r2.8", "8", "redis.ha.au1.large.r2.4", "4", smaller(master, lost));
        row(version, "redis.ha.xu1.large.p3.4", "4", "redis.ha.xu1.large.p3.8", "8", master);
        row(version, "redis.ha.xu1.large.p3.8", "8", "redis.ha.xu1.large.p3.4", "4", smaller(master, lost));
        row(version, "redis.cluster.xu1.large.r2.24", "24", "redis.cluster.xu1.large.r2.32", "32",
            later(cluster(Interruption::Seconds, true)));
        row(version, "redis.cluster.xu1.large.r2.48", "48", "redis.cluster.xu1.large.r2.64", "64",
            later(cluster(Interruption::None, true)));
        row(version, "redis.cluster.xu1.large.r2.48", "48", "redis.cluster.xu1.large.r2.24", "24",
            later(cluster(Interruption::ConnectionsBreak, true)));
        row(version, "redis.cluster.xu1.large.r2.32", "32", "redis.cluster.xu1.large.r2.24", "24",
            changed(later(cluster(Interruption::None, true)),
                [](ResizeImpact &impact) { impact.slowerWhileMoving = false; }));
        row(version, "redis.proxy.xu1.large.24", "24", "redis.proxy.xu1.large.32", "32",
            later(cluster(Interruption::Seconds, false)));
        row(version, "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.r3.8", "8",
            replicaChange(false, false));
        row(version, "redis.ha.xu1.large.p3.8", "8", "redis.ha.xu1.large.p2.8", "8",
            replicaChange(true, false));
        row(version, "redis.cluster.xu1.large.r2.8", "8", "redis.cluster.xu1.large.r3.8", "8",
            replicaChange(false, true));
        row(version, "redis.cluster.xu1.large.r3.8", "8", "redis.cluster.xu1.large.r2.8", "8",
            replicaChange(true, true));
    }
    for (const char *version : {"4.0", "5.0", "6.0"}) {
        row(version, "redis.ha.xu1.large.r2.8", "8", "redis.proxy.xu1.large.16", "16",
            proxyChange(true, false));
        row(version, "redis.ha.xu1.large.p2.8", "8", "redis.proxy.xu1.large.8", "8",
            proxyChange(true, false));
        row(version, "redis.proxy.xu1.large.8", "8", "redis.ha.xu1.large.p2.8", "8",
            proxyChange(false, false));
        row(version, "redis.proxy.xu1.large.8", "8", "redis.ha.xu1.large.r2.16", "16",
            proxyChange(false, true));
        row(version, "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.p2.8", "8", splittingChange());
    }
}

void TestResizeImpact::followsTheGuides()
{
    QFETCH(const Instance, instance);
    QFETCH(const QString, targetCode);
    QFETCH(const QString, target);
    QFETCH(const ResizeImpact, impact);
    const Catalogue catalogue = test::bundledCatalogue();
    const Specification specification = test::published(catalogue, targetCode, target);
    QCOMPARE(ResizeRules::evaluate(instance, specification, catalogue, {}).impact, impact);
}

void TestResizeImpact::believesWhatIsTold()
{
    const Catalogue catalogue = test::bundledCatalogue();
    const Specification target = test::published(catalogue, u"redis.single.xu1.large.8"_s, u"8"_s);
    Instance instance = test::listedInstance(Engine::Redis, u"5.0"_s, u"some.new.code"_s, u"4"_s);
    QVERIFY(!ResizeRules::evaluate(instance, target, catalogue, {}).impact.dataMayBeLost);
    instance.cacheMode = word(CacheMode::Single);
    QVERIFY(ResizeRules::evaluate(instance, target, catalogue, {}).impact.dataMayBeLost);
}

void TestResizeImpact::seesWhetherShardsGrow_data()
{
    QTest::addColumn<std::optional<int>>("presentShards");
    QTest::addColumn<std::optional<int>>("targetShards");
    QTest::addColumn<qint64>("presentGb");
    QTest::addColumn<qint64>("targetGb");
    QTest::addColumn<Interruption>("interruption");
    QTest::addColumn<bool>("slower");
    using Shards = std::optional<int>;
    const auto row = [](const char *name, const Shards &present, const Shards &target, qint64 presentGb,
                         qint64 targetGb, Interruption interruption, bool slower = true) {
        QTest::newRow(name) << present << target << presentGb << targetGb << interruption << slower;
    };
    row("more shards", 6, 8, 48, 64, Interruption::None);
    row("more, smaller shards", 3, 6, 32, 48, Interruption::None);
    row("larger shards", 3, 3, 24, 32, Interruption::Seconds);
    row("more, larger shards", 3, 6, 4, 48, Interruption::Seconds);
    row("present unknown", {}, 8, 48, 64, Interruption::Seconds);
    row("present 0: does not apply", 0, 8, 48, 64, Interruption::Seconds);
    row("target unknown", 6, {}, 48, 64, Interruption::Seconds);
    row("fewer shards", 8, 6, 64, 48, Interruption::ConnectionsBreak);
    row("fewer, larger shards", 6, 3, 32, 48, Interruption::ConnectionsBreak);
    row("smaller shards", 3, 3, 32, 24, Interruption::None, false);
    row("smaller, shards unknown", 6, {}, 48, 24, Interruption::ConnectionsBreak);
}

void TestResizeImpact::seesWhetherShardsGrow()
{
    QFETCH(const std::optional<int>, presentShards);
    QFETCH(const std::optional<int>, targetShards);
    QFETCH(const qint64, presentGb);
    QFETCH(const qint64, targetGb);
    Instance instance =
        test::listedInstance(Engine::Redis, u"5.0"_s, u"redis.cluster.xu1.large.r2.x"_s, u"4"_s);
    instance.capacity = Capacity::fromGigabytes(presentGb);
    instance.shardCount = presentShards;
    Specification target;
    target.cacheMode = CacheMode::Cluster;
    target.capacity = Capacity::fromGigabytes(targetGb);
    target.shards = targetShards;
    const ResizeImpact impact = ResizeRules::evaluate(instance, target, Catalogue(), {}).impact;
    QTEST(impact.interruption, "interruption");
    QTEST(impact.slowerWhileMoving, "slower");
}

void TestResizeImpact::warnsOfFullMemory_data()
{
    QTest::addColumn<QString>("targetCode");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("evicts");
    QTest::newRow("larger") << u"redis.ha.xu1.large.r2.8"_s << u"8"_s << false;
    QTest::newRow("replica") << u"redis.ha.xu1.large.r3.4"_s << u"4"_s << false;
    QTest::newRow("proxy") << u"redis.proxy.xu1.large.8"_s << u"8"_s << true;
    QTest::newRow("read/write splitting") << u"redis.ha.xu1.large.p2.4"_s << u"4"_s << true;
}

void TestResizeImpact::warnsOfFullMemory()
{
    QFETCH(const QString, targetCode);
    QFETCH(const QString, target);
    QFETCH(const bool, evicts);
    const Catalogue catalogue = test::bundledCatalogue();
    Instance instance = test::masterOf4Gb();
    const auto impact = [&] {
        return ResizeRules::evaluate(instance, test::published(catalogue, targetCode, target), catalogue, {})
            .impact;
    };
    QVERIFY(!impact().memoryNearlyFull && !impact().keysMayBeEvicted);
    instance.maxMemoryMb = 4000;
    instance.usedMemoryMb = 3600;
    QVERIFY(!impact().memoryNearlyFull && !impact().keysMayBeEvicted);
    instance.usedMemoryMb = 3601;
    QVERIFY(impact().memoryNearlyFull);
    QCOMPARE(impact().keysMayBeEvicted, evicts);
}

void TestResizeImpact::startsWhenTheServiceCan_data()
{
    QTest::addColumn<ApiVersions>("apiVersions");
    QTest::addColumn<ResizeStart>("start");
    QTest::newRow("both") << ApiVersions{true, true} << ResizeStart::WindowPossible;
    QTest::newRow("v2") << ApiVersions{false, true} << ResizeStart::WindowPossible;
    QTest::newRow("v1") << ApiVersions{true, false} << ResizeStart::AtOnceOnly;
    QTest::newRow("none") << ApiVersions{false, false} << ResizeStart::AtOnceOnly;
}

void TestResizeImpact::startsWhenTheServiceCan()
{
    QFETCH(const ApiVersions, apiVersions);
    const Catalogue catalogue = test::bundledCatalogue();
    ResizeContext context;
    context.apiVersions = apiVersions;
    const Specification target = test::published(catalogue, u"redis.ha.xu1.large.r2.8"_s, u"8"_s);
    QTEST(ResizeRules::evaluate(test::masterOf4Gb(), target, catalogue, context).impact.start, "start");
}

void TestResizeImpact::unknownTypesClaimNothing()
{
    QCOMPARE(ResizeRules::evaluate(Instance(), Specification(), Catalogue(), {}).impact, ResizeImpact());
}

QTEST_GUILESS_MAIN(TestResizeImpact)
#include "tst_resizeimpact.moc"
