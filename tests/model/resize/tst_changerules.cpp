// SPDX-License-Identifier: MIT
#include "model/resize/ResizeRules.h"

#include "tests/model/ModelTestData.h"

#include <QTest>

#include <functional>

using namespace dcs;
using namespace Qt::StringLiterals;

using Refusals = QList<Refusal>;
using Conditions = QList<Condition>;
using Inputs = QList<ResizeInput>;

/// The rules of v2 resize one by one, with both calls there: reasons, conditions, inputs, disagreements.
class TestChangeRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refuses_data();
    void refuses();
    void workedChecks_data();
    void workedChecks();
    void seventyPercentRule_data();
    void seventyPercentRule();
    void sslForbidsSplitting_data();
    void sslForbidsSplitting();
    void judgesUnpublishedTargets_data();
    void judgesUnpublishedTargets();
    void stockOfReplicas_data();
    void stockOfReplicas();
    void quotaForGrowthOnly();
    void namesConditionsAndInputs_data();
    void namesConditionsAndInputs();
    void asksForMemoryThatIsNotKnown_data();
    void asksForMemoryThatIsNotKnown();
    void namesDisagreements_data();
    void namesDisagreements();
    void knowsBeforeAndAfter();

private:
    Candidate verdict(const Instance &instance, const Specification &target) const;

    Catalogue m_bundled;
};

namespace {

/// An instance of this code; Memcached where the version is empty.
Instance instanceOf(const char *version, const char *code, const char *gigabytes)
{
    return test::listedInstance(*version ? Engine::Redis : Engine::Memcached, QString::fromLatin1(version),
        QString::fromLatin1(code), QString::fromLatin1(gigabytes));
}

} // namespace

void TestChangeRules::initTestCase()
{
    m_bundled = test::bundledCatalogue();
    QCOMPARE(m_bundled.specifications().size(), 282);
}

Candidate TestChangeRules::verdict(const Instance &instance, const Specification &target) const
{
    return ResizeRules::evaluate(instance, target, m_bundled, {});
}

void TestChangeRules::refuses_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<Specification>("target");
    QTest::addColumn<Refusals>("refusals");
    const auto row = [this](const char *version, const char *from, const char *fromGb, const char *to,
                         const char *toGb, const Refusals &refusals) {
        QTest::addRow("%s %s %s to %s %s", version, from, fromGb, to, toGb)
            << instanceOf(version, from, fromGb)
            << test::published(m_bundled, QString::fromLatin1(to), QString::fromLatin1(toGb)) << refusals;
    };
    row("5.0", "redis.ha.xu1.large.r2.4", "4", "redis.ha.xu1.large.r2.4", "4", {Refusal::Unchanged});
    row("5.0", "redis.ha.xu1.large.r2.4", "4", "redis.ha.au1.large.r2.4", "4",
        {Refusal::Unchanged, Refusal::OtherCpuType});
    row("3.0", "dcs.single_node", "4", "redis.single.xu1.large.4", "4", {Refusal::OtherVersion});
    row("3.0", "dcs.cluster", "128", "dcs.cluster", "64", {Refusal::ProxyNeverShrinks});
    row("3.0", "dcs.cluster", "64", "dcs.master_standby", "64", {Refusal::TypeChange});
    row("3.0", "dcs.single_node", "64", "dcs.cluster", "64", {Refusal::TypeChange});
    row("3.0", "dcs.master_standby", "8", "dcs.single_node", "8", {Refusal::TypeChange});
    row("", "dcs.memcached.master_standby", "8", "dcs.memcached.single_node", "8", {Refusal::TypeChange});
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.single.xu1.large.8", "8", {Refusal::TypeChange});
    row("5.0", "redis.single.xu1.large.8", "8", "redis.ha.xu1.large.p2.8", "8", {Refusal::TypeChange});
    row("5.0", "redis.single.xu1.large.8", "8", "redis.proxy.xu1.large.8", "8", {Refusal::TypeChange});
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.cluster.xu1.large.r2.8", "8", {Refusal::TypeChange});
    row("5.0", "redis.cluster.xu1.large.r2.8", "8", "redis.ha.xu1.large.r2.8", "8", {Refusal::TypeChange});
    row("5.0", "redis.proxy.xu1.large.8", "8", "redis.cluster.xu1.large.r2.8", "8", {Refusal::TypeChange});
    row("5.0", "redis.ha.xu1.large.p2.8", "8", "redis.ha.xu1.large.r2.8", "8", {Refusal::TypeChange});
    row("7.0", "redis.ha.xu1.large.r2.8", "8", "redis.single.xu1.large.8", "8", {Refusal::TypeChange});
    row("7.0", "redis.ha.xu1.large.r2.8", "8", "redis.proxy.xu1.large.8", "8",
        {Refusal::OtherVersion, Refusal::TypeChange});
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.p2.16", "16", {Refusal::OneAtATime});
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.p3.8", "8", {Refusal::OneAtATime});
    row("5.0", "redis.ha.xu1.large.r2.2", "2", "redis.ha.xu1.large.p2.2", "2", {Refusal::TooSmallForType});
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.p2.2", "2",
        {Refusal::OneAtATime, Refusal::TooSmallForType});
    row("5.0", "redis.proxy.xu1.large.8", "8", "redis.ha.xu1.large.r3.8", "8", {Refusal::OneAtATime});
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.r4.8", "8", {Refusal::OneAtATime});
    row("5.0", "redis.ha.xu1.large.r3.8", "8", "redis.ha.xu1.large.r2.4", "4", {Refusal::OneAtATime});
    row("5.0", "redis.cluster.xu1.large.r2.8", "8", "redis.cluster.xu1.large.r1.8", "8",
        {Refusal::LastReplica});
    row("5.0", "redis.cluster.xu1.large.r3.8", "8", "redis.cluster.xu1.large.r1.8", "8",
        {Refusal::LastReplica, Refusal::OneAtATime});
}

void TestChangeRules::refuses()
{
    QFETCH(const Instance, instance);
    QFETCH(const Specification, target);
    QTEST(verdict(instance, target).refusals, "refusals");
}

void TestChangeRules::workedChecks_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<Specification>("target");
    QTest::addColumn<Refusals>("refusals");
    QTest::addColumn<std::optional<ResizeVersion>>("apiVersion"); // of what is allowed
    using Call = std::optional<ResizeVersion>;
    const auto row = [this](const char *version, const char *from, const char *fromGb, const char *to,
                         const char *toGb, const Refusals &refusals, const Call &apiVersion,
                         std::optional<qint64> usedMb = {}) {
        Instance instance = instanceOf(version, from, fromGb);
        instance.usedMemoryMb = usedMb;
        QTest::addRow("%s %s %s to %s %s", version, from, fromGb, to, toGb)
            << instance << test::published(m_bundled, QString::fromLatin1(to), QString::fromLatin1(toGb))
            << refusals << apiVersion;
    };
    const Call none;
    const Call v1(ResizeVersion::V1Extend);
    const Call v2(ResizeVersion::V2Resize);
    row("5.0", "redis.single.xu1.tiny.256", "0.25", "redis.single.xu1.tiny.512", "0.5", {}, v2);
    row("5.0", "redis.ha.xu1.large.r2.4", "4", "redis.ha.xu1.large.r2.8", "8", {}, v1);
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.r2.4", "4", {Refusal::MemoryTooFull}, none,
        3174); // 3.1 GB
    row("3.0", "dcs.master_standby", "64", "dcs.cluster", "64", {}, v2);
    row("3.0", "dcs.cluster", "128", "dcs.cluster", "64", {Refusal::ProxyNeverShrinks}, none);
    row("3.0", "dcs.cluster", "256", "dcs.cluster", "512", {Refusal::PrepaidOnly}, none);
    row("5.0", "redis.cluster.xu1.large.r2.48", "48", "redis.cluster.xu1.large.r2.24", "24", {}, v2);
    row("5.0", "redis.single.xu1.large.4", "4", "redis.ha.xu1.large.r2.8", "8", {Refusal::TypeChange}, none);
    row("5.0", "redis.cluster.xu1.large.r2.8", "8", "redis.proxy.xu1.large.16", "16", {Refusal::TypeChange},
        none);
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.r3.16", "16", {Refusal::OneAtATime}, none);
    row("5.0", "redis.ha.xu1.large.r4.8", "8", "redis.ha.xu1.large.r2.8", "8", {Refusal::OneAtATime}, none);
    row("6.0", "redis.single.xu1.large.4", "4", "redis.single.xu1.large.8", "8", {}, v1);
    row("6.0", "redis.ha.xu1.large.r2.4", "4", "redis.ha.xu1.large.r2.8", "8", {}, v1);
    row("6.0", "redis.cluster.xu1.large.r2.4", "4", "redis.cluster.xu1.large.r2.8", "8", {}, v1);
    row("6.0", "redis.ha.xu1.large.r2.4", "4", "redis.proxy.xu1.large.4", "4", {}, v2);
    row("6.0", "redis.ha.xu1.large.p2.4", "4", "redis.proxy.xu1.large.8", "8", {}, v2);
    row("6.0", "redis.proxy.xu1.large.8", "8", "redis.ha.xu1.large.r2.8", "8", {}, v2);
    row("6.0", "redis.proxy.xu1.large.8", "8", "redis.ha.xu1.large.p2.4", "4", {}, v2);
}

void TestChangeRules::workedChecks()
{
    QFETCH(const Instance, instance);
    QFETCH(const Specification, target);
    QFETCH(const Refusals, refusals);
    QFETCH(const std::optional<ResizeVersion>, apiVersion);
    const Candidate candidate = verdict(instance, target);
    QCOMPARE(candidate.refusals, refusals);
    QCOMPARE(candidate.isAllowed(), apiVersion.has_value());
    if (apiVersion)
        QCOMPARE(candidate.apiVersion, *apiVersion);
}

void TestChangeRules::seventyPercentRule_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<Specification>("target");
    QTest::addColumn<qint64>("usedMb");
    QTest::addColumn<bool>("refused");
    const auto row = [this](const char *version, const char *from, const char *fromGb, const char *to,
                         const char *toGb, qint64 usedMb, bool refused) {
        QTest::addRow("%s %s %s to %s %s, %lld MB used", version, from, fromGb, to, toGb, usedMb)
            << instanceOf(version, from, fromGb)
            << test::published(m_bundled, QString::fromLatin1(to), QString::fromLatin1(toGb)) << usedMb
            << refused;
    };
    // 70 % of 4 GB is 2867.2 MB
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.r2.4", "4", 2867, false);
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.r2.4", "4", 2868, true);
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.r2.16", "16", 8192, false);
    // of the usable memory: 3.2 GB (3277 MB) of 4 GB for 3.0
    row("3.0", "dcs.master_standby", "8", "dcs.master_standby", "4", 2293, false);
    row("3.0", "dcs.master_standby", "8", "dcs.master_standby", "4", 2294, true);
    row("3.0", "dcs.single_node", "4", "dcs.master_standby", "4", 3277, false);
    row("3.0", "dcs.single_node", "8", "dcs.master_standby", "4", 2294, true);
    // of the average of a cluster's nodes: 70 % of 3 x 8 GB is 17203.2 MB
    row("5.0", "redis.cluster.xu1.large.r2.48", "48", "redis.cluster.xu1.large.r2.24", "24", 17203, false);
    row("5.0", "redis.cluster.xu1.large.r2.48", "48", "redis.cluster.xu1.large.r2.24", "24", 17204, true);
    row("5.0", "redis.proxy.xu1.large.32", "32", "redis.proxy.xu1.large.24", "24", 17204, true);
    // a proxy at either end, whatever the direction
    row("5.0", "redis.ha.xu1.large.r2.4", "4", "redis.proxy.xu1.large.4", "4", 2867, false);
    row("5.0", "redis.ha.xu1.large.r2.4", "4", "redis.proxy.xu1.large.4", "4", 2868, true);
    row("5.0", "redis.proxy.xu1.large.4", "4", "redis.ha.xu1.large.p2.4", "4", 2868, true);
    row("3.0", "dcs.master_standby", "64", "dcs.cluster", "64", 60000, false);
    row("5.0", "redis.ha.xu1.large.r2.4", "4", "redis.ha.xu1.large.p2.4", "4", 4000, false);
    row("5.0", "redis.ha.xu1.large.r3.4", "4", "redis.ha.xu1.large.r2.4", "4", 4000, false);
}

void TestChangeRules::seventyPercentRule()
{
    QFETCH(Instance, instance);
    QFETCH(const Specification, target);
    QFETCH(const qint64, usedMb);
    QFETCH(const bool, refused);
    instance.usedMemoryMb = usedMb;
    const Candidate candidate = verdict(instance, target);
    QCOMPARE(candidate.refusals, refused ? Refusals{Refusal::MemoryTooFull} : Refusals());
    QVERIFY2(!candidate.conditions.contains(Condition::MemoryBelow70Percent), "it is known");
}

void TestChangeRules::sslForbidsSplitting_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<std::optional<bool>>("ssl");
    QTest::addColumn<Refusals>("refusals");
    QTest::addColumn<bool>("asked");
    using Ssl = std::optional<bool>;
    QTest::newRow("6.0 on") << u"6.0"_s << Ssl(true) << Refusals{Refusal::SslOn} << false;
    QTest::newRow("6.0 off") << u"6.0.5"_s << Ssl(false) << Refusals() << false;
    QTest::newRow("6.0 not told") << u"6.0"_s << Ssl() << Refusals() << true;
    QTest::newRow("5.0 on") << u"5.0"_s << Ssl(true) << Refusals() << false;
    QTest::newRow("5.0 not told") << u"5.0"_s << Ssl() << Refusals() << false;
}

void TestChangeRules::sslForbidsSplitting()
{
    QFETCH(const QString, version);
    QFETCH(const std::optional<bool>, ssl);
    QFETCH(const Refusals, refusals);
    QFETCH(const bool, asked);
    Instance instance = test::masterOf4Gb();
    instance.engineVersion = version;
    instance.sslEnabled = ssl;
    const Candidate candidate =
        verdict(instance, test::published(m_bundled, u"redis.ha.xu1.large.p2.4"_s, u"4"_s));
    QCOMPARE(candidate.refusals, refusals);
    QCOMPARE(candidate.conditions.contains(Condition::SslOff), asked);
    QVERIFY(!verdict(instance, test::published(m_bundled, u"redis.proxy.xu1.large.4"_s, u"4"_s))
                 .refusals.contains(Refusal::SslOn));
}

void TestChangeRules::judgesUnpublishedTargets_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<Specification>("target");
    QTest::addColumn<Refusals>("refusals");
    const auto row = [](const char *name, const Instance &instance, Specification target,
                         const Refusals &refusals, const std::function<void(Specification &)> &change) {
        change(target);
        QTest::newRow(name) << instance << target << refusals;
    };
    const Instance master = test::masterOf4Gb();
    const Specification larger = test::published(m_bundled, u"redis.ha.xu1.large.r2.8"_s, u"8"_s);
    const Specification five = test::published(m_bundled, u"redis.ha.xu1.large.r5.4"_s, u"4"_s);
    row("1.5 GB", master, larger, {Refusal::NoSuchCapacity},
        [](Specification &target) { target.capacity = Capacity::fromMegabytes(1536); });
    row("no capacity", master, larger, {Refusal::NoSuchCapacity},
        [](Specification &target) { target.capacity = {}; });
    row("a quarter GB", master, larger, {},
        [](Specification &target) { target.capacity = Capacity::fromMegabytes(256); });
    row("without code", master, larger, {Refusal::SpecCodeMissing},
        [](Specification &target) { target.specCode.clear(); });
    const Instance old = instanceOf("3.0", "dcs.master_standby", "8");
    const Specification oldLarger = test::published(m_bundled, u"dcs.master_standby"_s, u"16"_s);
    const Specification oldSmaller = test::published(m_bundled, u"dcs.master_standby"_s, u"4"_s);
    row("without code, by v1.0", old, oldLarger, {}, [](Specification &target) { target.specCode.clear(); });
    row("without code, by v2", old, oldSmaller, {Refusal::SpecCodeMissing},
        [](Specification &target) { target.specCode.clear(); });
    Instance full = master;
    full.usedMemoryMb = 717; // 70 % of 1 GB is 716.8 MB
    row("usable memory not told: by the capacity", full,
        test::published(m_bundled, u"redis.ha.xu1.large.r2.1"_s, u"1"_s), {Refusal::MemoryTooFull},
        [](Specification &target) { target.usableMemoryMb.reset(); });
    const Instance copiesOf5 = instanceOf("5.0", "redis.ha.xu1.large.r5.4", "4");
    row("six copies", copiesOf5, five, {Refusal::ReplicasChange},
        [](Specification &target) { target.replicas = 6; });
    row("a replica of 3.0", old, test::published(m_bundled, u"dcs.master_standby"_s, u"8"_s),
        {Refusal::ReplicasChange}, [](Specification &target) { target.replicas = 3; });
    const Instance cluster = instanceOf("5.0", "redis.cluster.xu1.large.r2.24", "24");
    row("more shards of the same memory", cluster,
        test::published(m_bundled, u"redis.cluster.xu1.large.r2.24"_s, u"24"_s), {},
        [](Specification &target) { target.shards = 6; });
}

void TestChangeRules::judgesUnpublishedTargets()
{
    QFETCH(const Instance, instance);
    QFETCH(const Specification, target);
    QTEST(verdict(instance, target).refusals, "refusals");
}

void TestChangeRules::stockOfReplicas_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("stock");
    QTest::addColumn<bool>("refused");
    const QStringList none;
    const QStringList elsewhere{u"zone-c"_s};
    QTest::newRow("added anywhere") << u"redis.ha.xu1.large.r4.4"_s << elsewhere << false;
    QTest::newRow("nowhere to add") << u"redis.ha.xu1.large.r4.4"_s << none << true;
    QTest::newRow("removed") << u"redis.ha.xu1.large.r2.4"_s << none << false;
}

void TestChangeRules::stockOfReplicas()
{
    QFETCH(const QString, code);
    QFETCH(const QStringList, stock);
    QFETCH(const bool, refused);
    Instance instance = instanceOf("5.0", "redis.ha.xu1.large.r3.4", "4");
    instance.zones = {u"zone-a"_s, u"zone-b"_s};
    Specification target = test::published(m_bundled, code, u"4"_s);
    target.zonesInStock = stock;
    QCOMPARE(verdict(instance, target).refusals, refused ? Refusals{Refusal::NoStock} : Refusals());
}

void TestChangeRules::quotaForGrowthOnly()
{
    ResizeContext context;
    context.quota.memory = MemoryQuota{Capacity::fromGigabytes(100), Capacity::fromGigabytes(100)};
    const Instance instance = instanceOf("5.0", "redis.ha.xu1.large.r2.8", "8");
    const auto refusals = [&](const QString &code, const QString &capacity) {
        return ResizeRules::evaluate(instance, test::published(m_bundled, code, capacity), m_bundled, context)
            .refusals;
    };
    QCOMPARE(refusals(u"redis.ha.xu1.large.r2.16"_s, u"16"_s), Refusals{Refusal::MemoryQuota});
    QCOMPARE(refusals(u"redis.ha.xu1.large.r2.4"_s, u"4"_s), Refusals());
    QCOMPARE(refusals(u"redis.ha.xu1.large.r3.8"_s, u"8"_s), Refusals());
    QCOMPARE(refusals(u"redis.proxy.xu1.large.8"_s, u"8"_s), Refusals());
    QCOMPARE(refusals(u"redis.proxy.xu1.large.16"_s, u"16"_s), Refusals{Refusal::MemoryQuota});
}

void TestChangeRules::namesConditionsAndInputs_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<Specification>("target");
    QTest::addColumn<Conditions>("conditions");
    QTest::addColumn<Inputs>("inputs");
    const auto row = [this](const char *version, const char *from, const char *fromGb, const char *to,
                         const char *toGb, const Conditions &conditions, const Inputs &inputs) {
        Instance instance = instanceOf(version, from, fromGb);
        instance.usedMemoryMb = 10;
        QTest::addRow("%s %s %s to %s %s", version, from, fromGb, to, toGb)
            << instance << test::published(m_bundled, QString::fromLatin1(to), QString::fromLatin1(toGb))
            << conditions << inputs;
    };
    using C = Condition;
    const Inputs none;
    row("5.0", "redis.ha.xu1.large.r2.4", "4", "redis.ha.xu1.large.r2.8", "8", {}, none);
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.r2.4", "4",
        {C::NoBigKeys, C::NoBurstOfWrites}, none);
    row("3.0", "dcs.single_node", "8", "dcs.single_node", "4", {C::NoBigKeys, C::NoBurstOfWrites}, none);
    row("3.0", "dcs.single_node", "8", "dcs.master_standby", "8", {}, none);
    row("3.0", "dcs.master_standby", "64", "dcs.cluster", "64", {C::DataInDatabase0Only, C::ClientsReconnect},
        none);
    row("5.0", "redis.ha.xu1.large.r2.4", "4", "redis.proxy.xu1.large.4", "4",
        {C::ReadOnlyAddressUnused, C::ClientsReconnect}, none);
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.proxy.xu1.large.4", "4",
        {C::ReadOnlyAddressUnused, C::EveryNodeBelow70Percent, C::NoBigKeys, C::NoBurstOfWrites,
            C::ClientsReconnect},
        none);
    row("5.0", "redis.ha.xu1.large.p2.4", "4", "redis.proxy.xu1.large.4", "4", {C::ClientsReconnect}, none);
    row("5.0", "redis.proxy.xu1.large.4", "4", "redis.ha.xu1.large.r2.4", "4",
        {C::MultiDbUnused, C::ClientsReconnect}, none);
    row("6.0", "redis.proxy.xu1.large.4", "4", "redis.ha.xu1.large.p2.8", "8",
        {C::MultiDbUnused, C::ClientsReconnect}, none);
    row("5.0", "redis.ha.xu1.large.r2.4", "4", "redis.ha.xu1.large.p2.4", "4",
        {C::ReadOnlyAddressUnused, C::NoAclAccounts}, none);
    row("6.0", "redis.ha.xu1.large.r2.4", "4", "redis.ha.xu1.large.p2.4", "4",
        {C::ReadOnlyAddressUnused, C::NoAclAccounts, C::SslOff}, none);
    row("5.0", "redis.ha.xu1.large.r2.4", "4", "redis.ha.xu1.large.r3.4", "4", {},
        {ResizeInput::ZoneOfNewReplica});
    row("5.0", "redis.ha.xu1.large.r3.4", "4", "redis.ha.xu1.large.r2.4", "4", {C::ClientsReconnect},
        {ResizeInput::NodeToDrop});
    row("5.0", "redis.ha.xu1.large.p3.4", "4", "redis.ha.xu1.large.p2.4", "4", {C::ClientsReconnect},
        {ResizeInput::NodeToDrop});
    row("5.0", "redis.cluster.xu1.large.r2.8", "8", "redis.cluster.xu1.large.r3.8", "8",
        {C::ClientsFollowTopology}, {ResizeInput::ZoneOfNewReplica});
    row("5.0", "redis.cluster.xu1.large.r3.8", "8", "redis.cluster.xu1.large.r2.8", "8",
        {C::ClientsReconnect, C::ClientsFollowTopology, C::RemovedNodesNotAddressed},
        {ResizeInput::NodesToKeep});
    row("5.0", "redis.cluster.xu1.large.r2.24", "24", "redis.cluster.xu1.large.r2.48", "48", {}, none);
    row("5.0", "redis.cluster.xu1.large.r2.48", "48", "redis.cluster.xu1.large.r2.24", "24",
        {C::EveryNodeBelow70Percent, C::NoBigKeys, C::NoBurstOfWrites, C::ClientsReconnect,
            C::ClientsFollowTopology, C::RemovedNodesNotAddressed},
        {ResizeInput::NodesToKeep});
    row("5.0", "redis.cluster.xu1.large.r2.32", "32", "redis.cluster.xu1.large.r2.24", "24",
        {C::EveryNodeBelow70Percent, C::NoBigKeys, C::NoBurstOfWrites}, none);
    row("5.0", "redis.cluster.unknown", "32", "redis.cluster.xu1.large.r2.24", "24",
        {C::EveryNodeBelow70Percent, C::NoBigKeys, C::NoBurstOfWrites, C::ClientsReconnect,
            C::ClientsFollowTopology, C::RemovedNodesNotAddressed},
        {ResizeInput::NodesToKeep});
    row("5.0", "redis.proxy.xu1.large.48", "48", "redis.proxy.xu1.large.24", "24",
        {C::EveryNodeBelow70Percent, C::NoBigKeys, C::NoBurstOfWrites, C::ClientsReconnect}, none);
}

void TestChangeRules::namesConditionsAndInputs()
{
    QFETCH(Instance, instance);
    QFETCH(const Specification, target);
    QFETCH(const Conditions, conditions);
    QFETCH(const Inputs, inputs);
    if (instance.specCode == u"redis.cluster.unknown") {
        instance.cacheMode = word(CacheMode::Cluster);
        instance.cpuType = word(CpuType::X86_64);
    }
    const Candidate known = verdict(instance, target);
    QCOMPARE(known.refusals, Refusals());
    QCOMPARE(known.conditions, conditions);
    QCOMPARE(known.inputs, inputs);

    // Nothing to confirm about what cannot be had.
    instance.task = u"BACKUPING"_s;
    QCOMPARE(verdict(instance, target).conditions, Conditions());
    QCOMPARE(verdict(instance, target).inputs, Inputs());
}

void TestChangeRules::asksForMemoryThatIsNotKnown_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<Specification>("target");
    QTest::addColumn<bool>("asks");
    const auto row = [this](const char *version, const char *from, const char *fromGb, const char *to,
                         const char *toGb, bool asks) {
        QTest::addRow("%s %s %s to %s %s", version, from, fromGb, to, toGb)
            << instanceOf(version, from, fromGb)
            << test::published(m_bundled, QString::fromLatin1(to), QString::fromLatin1(toGb)) << asks;
    };
    row("5.0", "redis.ha.xu1.large.r2.4", "4", "redis.ha.xu1.large.r2.8", "8", false);
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.r2.4", "4", true);
    row("5.0", "redis.cluster.xu1.large.r2.8", "8", "redis.cluster.xu1.large.r2.4", "4", true);
    row("5.0", "redis.ha.xu1.large.r2.4", "4", "redis.proxy.xu1.large.8", "8", true);
    row("5.0", "redis.proxy.xu1.large.4", "4", "redis.ha.xu1.large.r2.8", "8", true);
    row("5.0", "redis.ha.xu1.large.r2.4", "4", "redis.ha.xu1.large.p2.4", "4", false);
    row("5.0", "redis.ha.xu1.large.r3.4", "4", "redis.ha.xu1.large.r2.4", "4", false);
    row("3.0", "dcs.single_node", "8", "dcs.master_standby", "8", false);
    row("3.0", "dcs.single_node", "8", "dcs.master_standby", "4", true);
    row("3.0", "dcs.master_standby", "64", "dcs.cluster", "64", false);
}

void TestChangeRules::asksForMemoryThatIsNotKnown()
{
    QFETCH(const Instance, instance);
    QFETCH(const Specification, target);
    QFETCH(const bool, asks);
    const Candidate candidate = verdict(instance, target);
    QVERIFY(candidate.isAllowed());
    QCOMPARE(candidate.conditions.contains(Condition::MemoryBelow70Percent), asks);
}

void TestChangeRules::namesDisagreements_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<Specification>("target");
    QTest::addColumn<SourceDifference>("difference");
    const auto row = [this](const char *version, const char *from, const char *fromGb, const char *to,
                         const char *toGb, SourceDifference difference) {
        QTest::addRow("%s %s %s to %s %s", version, from, fromGb, to, toGb)
            << instanceOf(version, from, fromGb)
            << test::published(m_bundled, QString::fromLatin1(to), QString::fromLatin1(toGb)) << difference;
    };
    using D = SourceDifference;
    row("3.0", "dcs.single_node", "8", "dcs.master_standby", "8", D::None);
    row("3.0", "dcs.master_standby", "64", "dcs.cluster", "64", D::None);
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.r2.4", "4", D::None);
    row("4.0", "redis.ha.xu1.large.r2.8", "8", "redis.proxy.xu1.large.8", "8", D::OnlyNewerSources);
    row("5.0", "redis.proxy.xu1.large.8", "8", "redis.ha.xu1.large.p2.8", "8", D::OnlyNewerSources);
    row("6.0", "redis.ha.xu1.large.r2.8", "8", "redis.proxy.xu1.large.8", "8", D::DisputedVersion);
    row("6.0", "redis.proxy.xu1.large.8", "8", "redis.proxy.xu1.large.4", "4", D::DisputedVersion);
    row("6.0", "redis.ha.xu1.large.p2.8", "8", "redis.ha.xu1.large.p3.8", "8", D::DisputedVersion);
    for (const char *version : {"4.0", "5.0", "6.0"})
        row(version, "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.p2.8", "8", D::OnlyHelpPanel);
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.r3.8", "8", D::None);
    row("5.0", "redis.ha.xu1.large.r3.8", "8", "redis.ha.xu1.large.r2.8", "8", D::None);
    row("6.0", "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.r3.8", "8", D::OnlyNewerSources);
    row("5.0", "redis.ha.xu1.large.p2.8", "8", "redis.ha.xu1.large.p3.8", "8", D::OnlyNewerSources);
    row("5.0", "redis.cluster.xu1.large.r2.8", "8", "redis.cluster.xu1.large.r3.8", "8", D::OnlyNewerSources);
    row("5.0", "redis.cluster.xu1.large.r2.8", "8", "redis.cluster.xu1.large.r2.16", "16", D::None);
    row("5.0", "redis.cluster.xu1.large.r2.16", "16", "redis.cluster.xu1.large.r2.8", "8",
        D::ClustersOnlyGrow);
    row("5.0", "redis.proxy.xu1.large.16", "16", "redis.proxy.xu1.large.8", "8", D::ClustersOnlyGrow);
    row("7.0", "redis.cluster.xu1.large.r2.16", "16", "redis.cluster.xu1.large.r2.8", "8",
        D::ClustersOnlyGrow);
}

void TestChangeRules::namesDisagreements()
{
    QFETCH(const Instance, instance);
    QFETCH(const Specification, target);
    QFETCH(const SourceDifference, difference);
    const Candidate candidate = verdict(instance, target);
    QVERIFY(candidate.isAllowed());
    QCOMPARE(candidate.sourceDifference, difference);
}

void TestChangeRules::knowsBeforeAndAfter()
{
    Instance instance = instanceOf("5.0", "redis.cluster.xu1.large.r2.48", "48");
    const Specification target = test::published(m_bundled, u"redis.cluster.xu1.large.r2.24"_s, u"24"_s);
    const InstanceSize after{
        Capacity::fromGigabytes(24), u"redis.cluster.xu1.large.r2.24"_s, CacheMode::Cluster, 3, 2};
    InstanceSize before{
        Capacity::fromGigabytes(48), u"redis.cluster.xu1.large.r2.48"_s, CacheMode::Cluster, 6, 2};
    QCOMPARE(verdict(instance, target).before, before);
    QCOMPARE(verdict(instance, target).after, after);

    // What the service tells counts more than the catalogue; 0 means that it does not apply.
    instance.shardCount = 12;
    before.shards = 12;
    QCOMPARE(verdict(instance, target).before, before);
    instance.shardCount = 0;
    before.shards = 6;
    QCOMPARE(verdict(instance, target).before, before);
    instance.specCode = u"some.new.code"_s;
    instance.cacheMode = word(CacheMode::Cluster);
    QCOMPARE(verdict(instance, target).before.shards, std::optional<int>());
}

QTEST_GUILESS_MAIN(TestChangeRules)
#include "tst_changerules.moc"
