// SPDX-License-Identifier: MIT
#include "model/resize/ResizeRules.h"

#include "tests/model/ModelTestData.h"

#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

using Refusals = QList<Refusal>;

/// Each reason for itself, where v1.0 extend is the only call.
class TestResizeRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judgesTheInstance_data();
    void judgesTheInstance();
    void judgesTheTarget_data();
    void judgesTheTarget();
    void judgesCopies_data();
    void judgesCopies();
    void judgesQuota_data();
    void judgesQuota();
    void judgesStock_data();
    void judgesStock();
    void judgesUnpublishedTargets_data();
    void judgesUnpublishedTargets();
    void reportsAllReasonsInOrder();
    void codeIsOptionalForTheFirstGeneration_data();
    void codeIsOptionalForTheFirstGeneration();

private:
    Candidate verdict(const Instance &instance, const Specification &target) const;

    Catalogue m_bundled;
};

namespace {

Instance changed(Instance instance, const std::function<void(Instance &)> &change)
{
    change(instance);
    return instance;
}

MemoryQuota memoryQuota(qint64 limitGb, qint64 usedGb)
{
    return {Capacity::fromGigabytes(limitGb), Capacity::fromGigabytes(usedGb)};
}

} // namespace

void TestResizeRules::initTestCase()
{
    m_bundled = test::bundledCatalogue();
    QCOMPARE(m_bundled.specifications().size(), 282);
}

Candidate TestResizeRules::verdict(const Instance &instance, const Specification &target) const
{
    return ResizeRules::evaluate(instance, target, m_bundled, test::extendOnly());
}

void TestResizeRules::judgesTheInstance_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<bool>("operationUnsettled");
    QTest::addColumn<Refusals>("refusals");
    const auto row = [](const char *name, const Refusals &refusals,
                         const std::function<void(Instance &)> &change) {
        QTest::newRow(name) << changed(test::masterOf4Gb(), change) << false << refusals;
    };
    QTest::newRow("fit") << test::masterOf4Gb() << false << Refusals();
    QTest::newRow("operation unsettled")
        << test::masterOf4Gb() << true << Refusals{Refusal::OperationUnsettled};
    for (const Status status : allValues<Status>()) {
        QTest::addRow("status %s", qPrintable(word(status).raw))
            << changed(test::masterOf4Gb(), [status](Instance &instance) { instance.status = word(status); })
            << false << (status == Status::Running ? Refusals() : Refusals{Refusal::NotRunning});
    }
    row("unknown status", {Refusal::NotRunning},
        [](Instance &instance) { instance.status = statusFromWire(u"UPGRADING"_s); });
    row("status in other case", {},
        [](Instance &instance) { instance.status = statusFromWire(u"running"_s); });
    row("task", {Refusal::TaskRunning}, [](Instance &instance) { instance.task = u"BACKUPING"_s; });
    row("prepaid", {Refusal::PrepaidNotDocumented},
        [](Instance &instance) { instance.chargingMode = word(ChargingMode::YearlyMonthly); });
    row("charging mode unknown", {},
        [](Instance &instance) { instance.chargingMode = chargingModeFromWire(u"7"_s); });
    row("version unknown", {Refusal::VersionUnknown},
        [](Instance &instance) { instance.engineVersion = u"8.0"_s; });
    row("version not told", {Refusal::VersionUnknown},
        [](Instance &instance) { instance.engineVersion.clear(); });
    row("engine unknown", {Refusal::VersionUnknown},
        [](Instance &instance) { instance.engine = engineFromWire(u"Valkey"_s); });
    row("neither type nor CPU known", {Refusal::PresentUnknown},
        [](Instance &instance) { instance.specCode = u"some.new.code"_s; });
    row("type unknown", {Refusal::PresentUnknown}, [](Instance &instance) {
        instance.specCode = u"redis.mesh.xu1.large.4"_s;
        instance.cpuType = word(CpuType::X86_64);
    });
    row("CPU unknown", {Refusal::PresentUnknown},
        [](Instance &instance) { instance.specCode = u"redis.ha.xu9.large.r2.4"_s; });
    row("told though the code is unknown", {}, [](Instance &instance) {
        instance.specCode = u"some.new.code"_s;
        instance.cacheMode = word(CacheMode::MasterStandby);
        instance.cpuType = word(CpuType::X86_64);
    });
    row("capacity unknown", {Refusal::PresentUnknown}, [](Instance &instance) { instance.capacity = {}; });
    row("everything",
        {Refusal::NotRunning, Refusal::TaskRunning, Refusal::PrepaidNotDocumented, Refusal::VersionUnknown,
            Refusal::PresentUnknown},
        [](Instance &instance) {
            instance = Instance();
            instance.task = u"x"_s;
            instance.chargingMode = word(ChargingMode::YearlyMonthly);
        });
}

void TestResizeRules::judgesTheInstance()
{
    QFETCH(const Instance, instance);
    QFETCH(const bool, operationUnsettled);
    QFETCH(const Refusals, refusals);
    ResizeContext context = test::extendOnly();
    context.operationUnsettled = operationUnsettled;
    QCOMPARE(ResizeRules::instanceRefusals(instance, m_bundled, context), refusals);

    const Specification target = test::published(m_bundled, u"redis.ha.xu1.large.r2.8"_s, u"8"_s);
    QCOMPARE(ResizeRules::evaluate(instance, target, m_bundled, context).refusals, refusals);
    for (const Candidate &candidate : ResizeRules::candidates(instance, m_bundled, context)) {
        for (const Refusal refusal : refusals)
            QVERIFY(candidate.refusals.contains(refusal));
    }
}

void TestResizeRules::judgesTheTarget_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("capacity");
    QTest::addColumn<Refusals>("refusals");
    const auto row = [](const char *code, const char *capacity, const Refusals &refusals) {
        QTest::addRow("%s %s", code, capacity)
            << QString::fromLatin1(code) << QString::fromLatin1(capacity) << refusals;
    };
    row("redis.ha.xu1.large.r2.8", "8", {});
    row("redis.ha.xu1.large.r2.64", "64", {});
    row("redis.ha.xu1.large.r2.4", "4", {Refusal::NotLarger});
    row("redis.ha.xu1.large.r2.2", "2", {Refusal::NotLarger});
    row("redis.ha.xu1.tiny.r2.512", "0.5", {Refusal::NotLarger, Refusal::NotWholeGigabytes});
    row("redis.ha.au1.large.r2.8", "8", {Refusal::OtherCpuType});
    row("redis.ha.xu1.large.r3.8", "8", {Refusal::ReplicasChange});
    row("redis.ha.xu1.large.p2.8", "8", {Refusal::TypeChange});
    row("redis.ha.xu1.large.p3.8", "8", {Refusal::TypeChange, Refusal::ReplicasChange});
    row("redis.proxy.xu1.large.8", "8", {Refusal::NeedsV2});
    row("redis.cluster.xu1.large.r2.8", "8", {Refusal::TypeChange});
    row("redis.cluster.xu1.large.r1.8", "8", {Refusal::TypeChange, Refusal::ReplicasChange});
    row("redis.single.xu1.large.8", "8", {Refusal::TypeChange, Refusal::ReplicasChange});
    row("dcs.master_standby", "8", {Refusal::OtherVersion});
    row("dcs.arm.single_node", "4",
        {Refusal::NotLarger, Refusal::OtherVersion, Refusal::OtherCpuType, Refusal::TypeChange,
            Refusal::ReplicasChange});
    row("dcs.cluster", "512", {Refusal::OtherVersion, Refusal::NeedsV2, Refusal::PrepaidOnly});
    row("dcs.memcached.master_standby", "8", {Refusal::OtherEngine});
    row("dcs.memcached.single_node", "2",
        {Refusal::NotLarger, Refusal::OtherEngine, Refusal::TypeChange, Refusal::ReplicasChange});
}

void TestResizeRules::judgesTheTarget()
{
    QFETCH(const QString, code);
    QFETCH(const QString, capacity);
    QFETCH(const Refusals, refusals);
    const Candidate candidate = verdict(test::masterOf4Gb(), test::published(m_bundled, code, capacity));
    QCOMPARE(candidate.refusals, refusals);
    QCOMPARE(candidate.isAllowed(), refusals.isEmpty());
    QCOMPARE(candidate.specification, test::published(m_bundled, code, capacity));
}

void TestResizeRules::judgesCopies_data()
{
    QTest::addColumn<QString>("presentCode");
    QTest::addColumn<CacheMode>("presentMode");
    QTest::addColumn<std::optional<int>>("told");
    QTest::addColumn<QString>("targetCode");
    QTest::addColumn<bool>("changes");
    const std::optional<int> none;
    const QString r2 = u"redis.ha.xu1.large.r2.8"_s;
    const QString r3 = u"redis.ha.xu1.large.r3.8"_s;
    const QString p2 = u"redis.ha.xu1.large.p2.8"_s;
    const QString p3 = u"redis.ha.xu1.large.p3.8"_s;
    const QString c1 = u"redis.cluster.xu1.large.r1.8"_s;
    const QString c2 = u"redis.cluster.xu1.large.r2.8"_s;
    const CacheMode master = CacheMode::MasterStandby;
    const CacheMode splitting = CacheMode::ReadWriteSplitting;
    QTest::newRow("r2 stays") << u"redis.ha.xu1.large.r2.4"_s << master << none << r2 << false;
    QTest::newRow("r2 to r3") << u"redis.ha.xu1.large.r2.4"_s << master << none << r3 << true;
    QTest::newRow("r3 stays") << u"redis.ha.xu1.large.r3.4"_s << master << none << r3 << false;
    QTest::newRow("r3 to r2") << u"redis.ha.xu1.large.r3.4"_s << master << none << r2 << true;
    QTest::newRow("p3 stays") << u"redis.ha.xu1.large.p3.4"_s << splitting << none << p3 << false;
    QTest::newRow("p3 to p2") << u"redis.ha.xu1.large.p3.4"_s << splitting << none << p2 << true;
    QTest::newRow("r1 cluster stays")
        << u"redis.cluster.xu1.large.r1.4"_s << CacheMode::Cluster << none << c1 << false;
    QTest::newRow("r1 cluster to r2")
        << u"redis.cluster.xu1.large.r1.4"_s << CacheMode::Cluster << none << c2 << true;
    QTest::newRow("the service tells 3")
        << u"redis.ha.xu1.large.r2.4"_s << master << std::optional(3) << r3 << false;
    QTest::newRow("told 0: does not apply")
        << u"redis.ha.xu1.large.r3.4"_s << master << std::optional(0) << r3 << false;
    QTest::newRow("told 1: not for this type")
        << u"redis.ha.xu1.large.r2.4"_s << master << std::optional(1) << r2 << false;
    QTest::newRow("told -1") << u"redis.cluster.xu1.large.r2.4"_s << CacheMode::Cluster << std::optional(-1)
                             << c2 << false;
    QTest::newRow("told 1 for a cluster") << u"x"_s << CacheMode::Cluster << std::optional(1) << c1 << false;
    QTest::newRow("unknown: two, r2") << u"x"_s << master << none << r2 << false;
    QTest::newRow("unknown: two, r3") << u"x"_s << master << none << r3 << true;
    QTest::newRow("unknown: two in a cluster") << u"x"_s << CacheMode::Cluster << none << c2 << false;
    QTest::newRow("proxy, told nonsense") << u"redis.proxy.xu1.large.4"_s << CacheMode::Proxy
                                          << std::optional(3) << u"redis.proxy.xu1.large.8"_s << false;
    QTest::newRow("single, told nonsense") << u"redis.single.xu1.large.4"_s << CacheMode::Single
                                           << std::optional(2) << u"redis.single.xu1.large.8"_s << false;
}

void TestResizeRules::judgesCopies()
{
    QFETCH(const QString, presentCode);
    QFETCH(const CacheMode, presentMode);
    QFETCH(const std::optional<int>, told);
    QFETCH(const QString, targetCode);
    QFETCH(const bool, changes);
    Instance instance = test::masterOf4Gb();
    instance.specCode = presentCode;
    instance.cacheMode = word(presentMode);
    instance.cpuType = word(CpuType::X86_64);
    instance.replicaCount = told;
    QCOMPARE(verdict(instance, test::published(m_bundled, targetCode, u"8"_s)).refusals,
        changes ? Refusals{Refusal::ReplicasChange} : Refusals());
}

void TestResizeRules::judgesQuota_data()
{
    QTest::addColumn<std::optional<MemoryQuota>>("quota");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("target");
    QTest::addColumn<Refusals>("refusals");
    using Quotas = std::optional<MemoryQuota>;
    const Refusals allowed;
    const Refusals refused{Refusal::MemoryQuota};
    QTest::newRow("not told") << Quotas() << u"4"_s << u"64"_s << allowed;
    QTest::newRow("just enough") << Quotas(memoryQuota(100, 96)) << u"4"_s << u"8"_s << allowed;
    QTest::newRow("1 GB short") << Quotas(memoryQuota(100, 97)) << u"4"_s << u"8"_s << refused;
    QTest::newRow("used up") << Quotas(memoryQuota(100, 100)) << u"4"_s << u"8"_s << refused;
    QTest::newRow("overdrawn") << Quotas(memoryQuota(100, 120)) << u"4"_s << u"8"_s << refused;
    QTest::newRow("a fraction fits") << Quotas(memoryQuota(8, 7)) << u"0.125"_s << u"1"_s << allowed;
    QTest::newRow("a fraction short")
        << Quotas(MemoryQuota{Capacity::fromGigabytes(8), Capacity::fromMegabytes(7 * 1024 + 129)})
        << u"0.125"_s << u"1"_s << refused;
    QTest::newRow("smaller needs none")
        << Quotas(memoryQuota(100, 100)) << u"16"_s << u"8"_s << Refusals{Refusal::NotLarger};
}

void TestResizeRules::judgesQuota()
{
    QFETCH(const std::optional<MemoryQuota>, quota);
    QFETCH(const QString, present);
    QFETCH(const QString, target);
    QFETCH(const Refusals, refusals);
    Instance instance = test::masterOf4Gb();
    instance.capacity = test::gigabytes(present);
    ResizeContext context = test::extendOnly();
    context.quota.memory = quota;
    context.quota.instances = InstanceQuota{1, 1}; // a resize makes no instance
    const Specification specification =
        test::published(m_bundled, u"redis.ha.xu1.large.r2."_s + target, target);
    QCOMPARE(ResizeRules::evaluate(instance, specification, m_bundled, context).refusals, refusals);
}

void TestResizeRules::judgesStock_data()
{
    QTest::addColumn<std::optional<QStringList>>("inStock");
    QTest::addColumn<QStringList>("zones");
    QTest::addColumn<QStringList>("zoneIds");
    QTest::addColumn<bool>("refused");
    using Stock = std::optional<QStringList>;
    const QStringList none;
    const QStringList codes{u"code-a"_s, u"code-b"_s};
    const QStringList ids{u"id-a"_s, u"id-b"_s};
    QTest::newRow("nothing known") << Stock() << codes << ids << false;
    QTest::newRow("sold out") << Stock(none) << codes << ids << true;
    QTest::newRow("sold out, zones unknown") << Stock(none) << none << none << true;
    QTest::newRow("zones unknown") << Stock(QStringList{u"code-c"_s}) << none << none << false;
    QTest::newRow("by code") << Stock(codes) << codes << ids << false;
    QTest::newRow("by id") << Stock(ids) << codes << ids << false;
    QTest::newRow("one by code, one by id")
        << Stock(QStringList{u"code-a"_s, u"id-b"_s}) << codes << ids << false;
    QTest::newRow("one zone twice named")
        << Stock(QStringList{u"code-a"_s, u"id-a"_s}) << codes << ids << true;
    QTest::newRow("one zone missing") << Stock(QStringList{u"code-a"_s}) << codes << none << true;
    QTest::newRow("ids only") << Stock(QStringList{u"id-a"_s, u"id-b"_s, u"id-c"_s}) << none << ids << false;
    QTest::newRow("ids only, one missing") << Stock(QStringList{u"id-a"_s}) << none << ids << true;
    QTest::newRow("other zones") << Stock(QStringList{u"code-c"_s, u"id-c"_s}) << codes << ids << true;
    QTest::newRow("unequal lists, ids served")
        << Stock(QStringList{u"id-a"_s}) << codes << QStringList{u"id-a"_s} << false;
    QTest::newRow("unequal lists, codes served") << Stock(codes) << codes << QStringList{u"id-a"_s} << false;
    QTest::newRow("unequal lists, none served")
        << Stock(QStringList{u"code-a"_s, u"id-b"_s}) << codes << QStringList{u"id-a"_s} << true;
}

void TestResizeRules::judgesStock()
{
    QFETCH(const std::optional<QStringList>, inStock);
    QFETCH(const QStringList, zones);
    QFETCH(const QStringList, zoneIds);
    QFETCH(const bool, refused);
    Instance instance = test::masterOf4Gb();
    instance.zones = zones;
    instance.zoneIds = zoneIds;
    Specification target = test::published(m_bundled, u"redis.ha.xu1.large.r2.8"_s, u"8"_s);
    target.zonesInStock = inStock;
    QCOMPARE(verdict(instance, target).refusals, refused ? Refusals{Refusal::NoStock} : Refusals());
}

void TestResizeRules::judgesUnpublishedTargets_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<Specification>("target");
    QTest::addColumn<Refusals>("refusals");
    const auto row = [](const char *name, const Instance &instance, Specification target,
                         const Refusals &refusals, const std::function<void(Specification &)> &change) {
        change(target);
        QTest::newRow(name) << instance << target << refusals;
    };
    const Specification larger = test::published(m_bundled, u"redis.ha.xu1.large.r2.8"_s, u"8"_s);
    const Instance oldMaster = test::listedInstance(Engine::Redis, u"3.0"_s, u"dcs.master_standby"_s, u"4"_s);
    const Instance oldProxy = test::listedInstance(Engine::Redis, u"3.0.7"_s, u"dcs.cluster"_s, u"256"_s);
    row("without code", test::masterOf4Gb(), larger, {Refusal::SpecCodeMissing},
        [](Specification &target) { target.specCode.clear(); });
    row("without code, 3.0", oldMaster, test::published(m_bundled, u"dcs.master_standby"_s, u"8"_s), {},
        [](Specification &target) { target.specCode.clear(); });
    row("1.5 GB more", test::masterOf4Gb(), larger, {Refusal::NotWholeGigabytes},
        [](Specification &target) { target.capacity = Capacity::fromMegabytes(5632); });
    row("no capacity", test::masterOf4Gb(), larger, {Refusal::NotLarger, Refusal::NotWholeGigabytes},
        [](Specification &target) { target.capacity = {}; });
    row("type not told", test::masterOf4Gb(), larger, {Refusal::TypeChange},
        [](Specification &target) { target.cacheMode = CacheMode::Unknown; });
    row("CPU not told", test::masterOf4Gb(), larger, {Refusal::OtherCpuType},
        [](Specification &target) { target.cpuType = CpuType::Unknown; });
    row("version not told", test::masterOf4Gb(), larger, {Refusal::OtherVersion},
        [](Specification &target) { target.engineVersions.clear(); });
    row("copies not told: by the code", test::masterOf4Gb(),
        test::published(m_bundled, u"redis.ha.xu1.large.r3.8"_s, u"8"_s), {Refusal::ReplicasChange},
        [](Specification &target) { target.replicas.reset(); });
    row("sold prepaid only", test::masterOf4Gb(), larger, {Refusal::PrepaidOnly},
        [](Specification &target) { target.soldPayPerUse = false; });
    row("sold pay-per-use", test::masterOf4Gb(), larger, {},
        [](Specification &target) { target.soldPayPerUse = true; });
    row("3.0 proxy 512 GB", oldProxy, test::published(m_bundled, u"dcs.cluster"_s, u"512"_s),
        {Refusal::PrepaidOnly}, [](Specification &) {});
    row("3.0 proxy 512 GB, sold after all", oldProxy, test::published(m_bundled, u"dcs.cluster"_s, u"512"_s),
        {}, [](Specification &target) { target.soldPayPerUse = true; });
    row("3.0 proxy called cluster",
        changed(oldProxy,
            [](Instance &instance) {
                instance.capacity = Capacity::fromGigabytes(64);
                instance.cacheMode = word(CacheMode::Cluster);
            }),
        test::published(m_bundled, u"dcs.cluster"_s, u"128"_s), {}, [](Specification &) {});
}

void TestResizeRules::judgesUnpublishedTargets()
{
    QFETCH(const Instance, instance);
    QFETCH(const Specification, target);
    QFETCH(const Refusals, refusals);
    QCOMPARE(verdict(instance, target).refusals, refusals);
}

void TestResizeRules::reportsAllReasonsInOrder()
{
    Instance instance = test::masterOf4Gb();
    instance.status = word(Status::Frozen);
    instance.task = u"x"_s;
    instance.chargingMode = word(ChargingMode::YearlyMonthly);
    Specification target = test::published(m_bundled, u"redis.cluster.au1.large.r2.4"_s, u"4"_s);
    target.engineVersions = {u"6.0"_s};
    target.capacity = Capacity::fromMegabytes(4097);
    target.replicas = 3;
    target.specCode.clear();
    target.soldPayPerUse = false;
    target.zonesInStock = QStringList();
    ResizeContext context = test::extendOnly();
    context.operationUnsettled = true;
    context.quota.memory = memoryQuota(1, 1);
    QCOMPARE(ResizeRules::evaluate(instance, target, m_bundled, context).refusals,
        Refusals({Refusal::NotRunning, Refusal::TaskRunning, Refusal::OperationUnsettled,
            Refusal::PrepaidNotDocumented, Refusal::NotWholeGigabytes, Refusal::OtherVersion,
            Refusal::OtherCpuType, Refusal::TypeChange, Refusal::ReplicasChange, Refusal::SpecCodeMissing,
            Refusal::PrepaidOnly, Refusal::MemoryQuota, Refusal::NoStock}));

    instance = test::masterOf4Gb();
    instance.engineVersion = u"8.0"_s;
    QCOMPARE(verdict(instance, test::published(m_bundled, u"redis.ha.xu1.large.r2.2"_s, u"2"_s)).refusals,
        Refusals({Refusal::NotLarger, Refusal::VersionUnknown}));
}

void TestResizeRules::codeIsOptionalForTheFirstGeneration_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("optional");
    QTest::newRow("Redis 3.0") << Engine::Redis << u"3.0"_s << true;
    QTest::newRow("Redis 3.0.7") << Engine::Redis << u"3.0.7"_s << true;
    QTest::newRow("Redis 4.0") << Engine::Redis << u"4.0"_s << false;
    QTest::newRow("Redis 7.0") << Engine::Redis << u"7.0"_s << false;
    QTest::newRow("Redis of unknown version") << Engine::Redis << u""_s << false;
    QTest::newRow("Memcached") << Engine::Memcached << u""_s << true;
    QTest::newRow("unknown engine") << Engine::Unknown << u"3.0"_s << false;
}

void TestResizeRules::codeIsOptionalForTheFirstGeneration()
{
    QFETCH(const Engine, engine);
    QFETCH(const QString, version);
    QFETCH(const bool, optional);
    QCOMPARE(ResizeRules::specCodeOptional(test::listedInstance(engine, version, u"x"_s, u"8"_s)), optional);
}

QTEST_GUILESS_MAIN(TestResizeRules)
#include "tst_resizerules.moc"
