// SPDX-License-Identifier: MIT
#include "model/plan/ResizePlan.h"

#include "tests/model/PlanTestData.h"

#include <QTest>

#include <functional>

using namespace dcs;
using namespace dcs::test;

using FindingKind = PlanFinding::Kind;
using Blockers = QList<PlanBlocker>;

class TestResizePlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersWhatTheRulesAllow_data();
    void offersWhatTheRulesAllow();
    void setsApartWhatCannotBeResized_data();
    void setsApartWhatCannotBeResized();
    void leavesOutUnknownIds();
    void sumsUp();
    void countsOrders();
    void judgesTheQuotaOfTheWholePlan_data();
    void judgesTheQuotaOfTheWholePlan();
    void blocksUntilSomethingIsChosen();
    void blocksUntilConditionsAreConfirmed();
    void makesOneRequestPerChosenRow();
    void comesBackFromItsEntries();
    void findsWhatNoLongerHolds_data();
    void findsWhatNoLongerHolds();
    void keepsWhatStillHolds();
};

void TestResizePlan::offersWhatTheRulesAllow_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::newRow("master/standby") << master(u"a"_s, u"4"_s);
    QTest::newRow("single-node") << single(u"a"_s, u"4"_s);
    QTest::newRow("first generation") << oldSingle(u"a"_s, u"4"_s);
    QTest::newRow("memcached") << planned(u"a"_s, {}, u"dcs.memcached.single_node"_s, u"4"_s);
    QTest::newRow("cluster") << planned(u"a"_s, u"5.0"_s, u"redis.cluster.xu1.large.r2.24"_s, u"24"_s);
    QTest::newRow("proxy") << planned(u"a"_s, u"5.0"_s, u"redis.proxy.xu1.large.32"_s, u"32"_s);
    Instance otherwiseTold = master(u"a"_s, u"4"_s);
    otherwiseTold.cacheMode = word(CacheMode::ReadWriteSplitting);
    QTest::newRow("service and catalogue differ") << otherwiseTold;
    Instance unpublished = master(u"a"_s, u"4"_s);
    unpublished.specCode = u"redis.ha.xu1.special.r2.4"_s;
    QTest::newRow("not in the catalogue") << unpublished;
}

void TestResizePlan::offersWhatTheRulesAllow()
{
    QFETCH(const Instance, instance);
    const PlanGround ground = test::ground({instance});
    QList<Candidate> expected;
    for (const Candidate &candidate : ResizeRules::candidates(instance, ground.catalogue, ground.context)) {
        const bool isUpgrade = candidate.before.cacheMode == CacheMode::Single
            && candidate.after.cacheMode == CacheMode::MasterStandby;
        if (candidate.isAllowed() && (candidate.kind == ChangeKind::Size || isUpgrade))
            expected.append(candidate);
    }
    QVERIFY(!expected.isEmpty());
    const ResizePlan plan = planOf(ground);
    QCOMPARE(plan.rows().size(), 1);
    QCOMPARE(plan.rows().first().targets, expected);
    QCOMPARE(plan.rows().first().choice, -1);
}

void TestResizePlan::setsApartWhatCannotBeResized_data()
{
    QTest::addColumn<PlanGround>("ground");
    QTest::addColumn<QList<Refusal>>("refusals");
    const auto changed = [](const std::function<void(PlanGround &)> &change) {
        PlanGround ground = test::ground({master(u"a"_s, u"4"_s)});
        change(ground);
        return ground;
    };
    QTest::newRow("extending") << changed([](PlanGround &ground) {
        ground.instances.first().status = word(Status::Extending);
    }) << QList{Refusal::NotRunning};
    QTest::newRow("backup") << changed([](PlanGround &ground) {
        ground.instances.first().task = u"backup"_s;
    }) << QList{Refusal::TaskRunning};
    QTest::newRow("our own resize") << changed([](PlanGround &ground) { ground.unsettledIds.insert(u"a"_s); })
                                    << QList{Refusal::OperationUnsettled};
    QTest::newRow("no quota, too full for less") << changed([](PlanGround &ground) {
        ground.context.quota.memory->used = ground.context.quota.memory->limit;
        ground.instances.first().usedMemoryMb = 4000;
    }) << QList{Refusal::MemoryTooFull, Refusal::MemoryQuota};
    QTest::newRow("last size, extend only") << changed([](PlanGround &ground) {
        ground.instances.first() = master(u"a"_s, u"64"_s);
        ground.context.apiVersions.v2Resize = false;
    }) << QList<Refusal>();
    QTest::newRow("no catalogue") << changed([](PlanGround &ground) { ground.catalogue = {}; })
                                  << QList{Refusal::VersionUnknown};
}

void TestResizePlan::setsApartWhatCannotBeResized()
{
    QFETCH(const PlanGround, ground);
    QFETCH(const QList<Refusal>, refusals);
    const ResizePlan plan = planOf(ground);
    QVERIFY(plan.rows().isEmpty());
    QCOMPARE(plan.unavailable().size(), 1);
    QCOMPARE(plan.unavailable().first().instance, ground.instances.first());
    QCOMPARE(plan.unavailable().first().refusals, refusals);
}

void TestResizePlan::leavesOutUnknownIds()
{
    const PlanGround ground = test::ground({master(u"a"_s, u"4"_s)});
    const ResizePlan plan(ground, {u"b"_s, u"a"_s});
    QCOMPARE(plan.rows().size(), 1);
    QVERIFY(plan.unavailable().isEmpty());
}

void TestResizePlan::sumsUp()
{
    QList<Instance> instances{master(u"a"_s, u"4"_s), single(u"b"_s, u"4"_s), master(u"c"_s, u"16"_s),
        oldSingle(u"d"_s, u"4"_s), master(u"e"_s, u"8"_s)};
    instances.last().usedMemoryMb = 100;
    instances.append(planned(u"f"_s, u"5.0"_s, u"redis.cluster.xu1.large.r2.24"_s, u"24"_s));
    ResizePlan plan = planOf(test::ground(instances));
    QCOMPARE(plan.totals(), PlanTotals());

    chooseCapacity(plan, 0, u"8"_s);
    chooseCapacity(plan, 1, u"16"_s);
    chooseCapacity(plan, 2, u"24"_s);
    chooseCapacity(plan, 4, u"1"_s);
    chooseCapacity(plan, 5, u"32"_s);
    const QList<Candidate> &ofOld = plan.rows().at(3).targets;
    const auto upgrade = std::find_if(ofOld.begin(), ofOld.end(),
        [](const Candidate &candidate) { return candidate.kind == ChangeKind::Type; });
    QVERIFY(upgrade != ofOld.end());
    const Capacity upgraded = upgrade->specification.capacity;
    plan.choose(3, upgrade - ofOld.begin());

    PlanTotals expected;
    expected.instances = 6;
    expected.before = gigabytes(u"60"_s);
    expected.after = gigabytes(u"81"_s) + upgraded;
    expected.growth = gigabytes(u"32"_s) + (upgraded - gigabytes(u"4"_s));
    expected.mayLoseData = 2; // the single-node ones
    expected.readOnly = 5; // not the cluster
    expected.interrupted = 6;
    expected.typeChanges = 1;
    QCOMPARE(plan.totals(), expected);
    QCOMPARE(plan.quotaAfter()->used, gigabytes(u"200"_s) + expected.after - expected.before);
    QCOMPARE(plan.quotaAfter()->limit, gigabytes(u"800"_s));
}

void TestResizePlan::countsOrders()
{
    QList<Instance> instances{master(u"a"_s, u"4"_s), master(u"b"_s, u"4"_s)};
    instances.last().chargingMode = word(ChargingMode::YearlyMonthly);
    ResizePlan plan = planOf(test::ground(instances));
    chooseCapacity(plan, 0, u"8"_s);
    chooseCapacity(plan, 1, u"8"_s);
    QCOMPARE(plan.totals().orders, 1);
    QVERIFY(!plan.requests().first().createsOrder);
    QVERIFY(plan.requests().last().createsOrder);
}

void TestResizePlan::judgesTheQuotaOfTheWholePlan_data()
{
    QTest::addColumn<qint64>("limitGb");
    QTest::addColumn<Blockers>("blockers");
    // 4 -> 8, 4 -> 8, 8 -> 4: 8 GB of growth, 4 GB of it net; 200 GB are used.
    QTest::newRow("fits exactly") << qint64(208) << Blockers();
    QTest::newRow("each row fits alone") << qint64(207) << Blockers{PlanBlocker::MemoryQuota};
    QTest::newRow("shrinking gives nothing in advance") << qint64(204) << Blockers{PlanBlocker::MemoryQuota};
    QTest::newRow("not told") << qint64(0) << Blockers();
}

void TestResizePlan::judgesTheQuotaOfTheWholePlan()
{
    QFETCH(const qint64, limitGb);
    QFETCH(const Blockers, blockers);
    QList<Instance> instances{master(u"a"_s, u"4"_s), master(u"b"_s, u"4"_s), master(u"c"_s, u"8"_s)};
    instances.last().usedMemoryMb = 100;
    PlanGround ground = test::ground(instances);
    if (limitGb > 0)
        ground.context.quota.memory->limit = Capacity::fromGigabytes(limitGb);
    else
        ground.context.quota.memory.reset();
    ResizePlan plan = planOf(ground);
    chooseCapacity(plan, 0, u"8"_s);
    chooseCapacity(plan, 1, u"8"_s);
    chooseCapacity(plan, 2, u"4"_s);
    QCOMPARE(plan.blockers(plan.conditions()), blockers);
    QCOMPARE(plan.quotaAfter().has_value(), limitGb > 0);
}

void TestResizePlan::blocksUntilSomethingIsChosen()
{
    QCOMPARE(ResizePlan().blockers({}), Blockers{PlanBlocker::NothingChosen});
    ResizePlan plan = planOf(test::ground({master(u"a"_s, u"4"_s)}));
    QCOMPARE(plan.blockers({}), Blockers{PlanBlocker::NothingChosen});
    chooseCapacity(plan, 0, u"8"_s);
    QCOMPARE(plan.blockers(plan.conditions()), Blockers());
    plan.choose(0, -1);
    QCOMPARE(plan.blockers({}), Blockers{PlanBlocker::NothingChosen});
}

void TestResizePlan::blocksUntilConditionsAreConfirmed()
{
    QList<Instance> instances{master(u"a"_s, u"16"_s), master(u"b"_s, u"16"_s)};
    instances.first().usedMemoryMb = 100;
    instances.last().usedMemoryMb = 100;
    ResizePlan plan = planOf(test::ground(instances));
    QVERIFY(plan.conditions().isEmpty());
    chooseCapacity(plan, 0, u"8"_s);
    const QList<Condition> ofOne = plan.conditions();
    QVERIFY(ofOne.contains(Condition::NoBigKeys));
    QVERIFY(ofOne.size() > 1);
    chooseCapacity(plan, 1, u"8"_s);
    QCOMPARE(plan.conditions(), ofOne); // each once
    QVERIFY(std::is_sorted(ofOne.begin(), ofOne.end()));

    QCOMPARE(plan.blockers({}), Blockers{PlanBlocker::ConditionsOpen});
    QCOMPARE(plan.blockers(ofOne.sliced(1)), Blockers{PlanBlocker::ConditionsOpen});
    QCOMPARE(plan.blockers(ofOne), Blockers());
}

void TestResizePlan::makesOneRequestPerChosenRow()
{
    ResizePlan plan =
        planOf(test::ground({master(u"a"_s, u"4"_s), master(u"b"_s, u"4"_s), single(u"c"_s, u"2"_s)}));
    QVERIFY(plan.requests().isEmpty());
    chooseCapacity(plan, 0, u"8"_s);
    chooseCapacity(plan, 2, u"16"_s);
    const QList<ResizeRequest> requests = plan.requests();
    QCOMPARE(requests.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        const PlanRow &row = plan.rows().at(i * 2);
        QCOMPARE(requests.at(i), ResizeRules::request(row.instance, *row.chosen(), {}));
    }
    QCOMPARE(requests.first().body, extendBody(gigabytes(u"8"_s), u"redis.ha.xu1.large.r2.8"_s));
    QVERIFY(!requests.first().inMaintenanceWindow);
}

void TestResizePlan::comesBackFromItsEntries()
{
    QList<Instance> instances{master(u"a"_s, u"4"_s), single(u"b"_s, u"4"_s), master(u"c"_s, u"8"_s)};
    instances[1].status = word(Status::Frozen);
    const PlanGround ground = test::ground(instances);
    ResizePlan plan = planOf(ground);
    chooseCapacity(plan, 0, u"16"_s);

    const QList<PlanEntry> entries = plan.entries();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).to->capacity, gigabytes(u"16"_s));
    QCOMPARE(entries.at(0).from.capacity, gigabytes(u"4"_s));
    QVERIFY(!entries.at(1).to);
    QCOMPARE(entries.at(2).instanceId, u"b"_s);
    QList<PlanFinding> findings{PlanFinding()};
    QCOMPARE(ResizePlan::fromEntries(ground, entries, &findings), plan);
    QVERIFY(findings.isEmpty());
}

void TestResizePlan::findsWhatNoLongerHolds_data()
{
    QTest::addColumn<PlanGround>("ground");
    QTest::addColumn<QString>("to"); // code and GB
    QTest::addColumn<FindingKind>("kind");
    QTest::addColumn<QList<Refusal>>("refusals");
    const QString to8 = u"redis.ha.xu1.large.r2.8 8"_s;
    const auto row = [](const char *name, const QString &to, FindingKind kind, const QList<Refusal> &refusals,
                         const std::function<void(PlanGround &)> &change) {
        PlanGround ground = test::ground({master(u"a"_s, u"4"_s)});
        change(ground);
        QTest::newRow(name) << ground << to << kind << refusals;
    };
    const auto nothing = [](PlanGround &) {};
    row("gone", to8, FindingKind::Gone, {}, [](PlanGround &ground) { ground.instances.clear(); });
    row("resized meanwhile", to8, FindingKind::ResizedMeanwhile, {},
        [](PlanGround &ground) { ground.instances = {master(u"a"_s, u"16"_s)}; });
    row("other specification meanwhile", to8, FindingKind::ResizedMeanwhile, {},
        [](PlanGround &ground) { ground.instances.first().specCode = u"redis.ha.xu1.large.r3.4"_s; });
    row("already there", to8, FindingKind::AlreadyThere, {},
        [](PlanGround &ground) { ground.instances = {master(u"a"_s, u"8"_s)}; });
    row("status changed", to8, FindingKind::NotAllowed, {Refusal::NotRunning},
        [](PlanGround &ground) { ground.instances.first().status = word(Status::Restarting); });
    row("our own resize", to8, FindingKind::NotAllowed, {Refusal::OperationUnsettled},
        [](PlanGround &ground) { ground.unsettledIds.insert(u"a"_s); });
    row("quota", to8, FindingKind::NotAllowed, {Refusal::MemoryQuota},
        [](PlanGround &ground) { ground.context.quota.memory->used = ground.context.quota.memory->limit; });
    row("invented code", u"redis.ha.xu1.large.r2.9 9"_s, FindingKind::NotOffered, {}, nothing);
    row("code of another size", u"redis.ha.xu1.large.r2.8 16"_s, FindingKind::NotOffered, {}, nothing);
    row("another engine", u"dcs.memcached.single_node 8"_s, FindingKind::NotAllowed,
        {Refusal::OtherEngine, Refusal::OtherCpuType}, [](PlanGround &ground) {
            // only so that the reasons stay few: the rules themselves are tested elsewhere
            ground.instances.first().cpuType = word(CpuType::Aarch64);
        });
    row("a change for one alone", u"redis.ha.xu1.large.r3.4 4"_s, FindingKind::NotInPlans, {}, nothing);
}

void TestResizePlan::findsWhatNoLongerHolds()
{
    QFETCH(const PlanGround, ground);
    QFETCH(const QString, to);
    QFETCH(const FindingKind, kind);
    QFETCH(const QList<Refusal>, refusals);
    const PlanEntry entry{7, u"a"_s, u"cache-a"_s, {gigabytes(u"4"_s), u"redis.ha.xu1.large.r2.4"_s},
        InstanceSize{gigabytes(to.section(u' ', 1)), to.section(u' ', 0, 0)}};
    QList<PlanFinding> findings;
    const ResizePlan plan = ResizePlan::fromEntries(ground, {entry}, &findings);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().kind, kind);
    QCOMPARE(findings.first().entry, entry);
    for (const Refusal refusal : refusals)
        QVERIFY(findings.first().refusals.contains(refusal));
    QCOMPARE(findings.first().refusals.isEmpty(), refusals.isEmpty());
    QCOMPARE(plan.rows().size() + plan.unavailable().size(), ground.instances.size());
    QVERIFY(plan.requests().isEmpty());
}

void TestResizePlan::keepsWhatStillHolds()
{
    const PlanGround before = test::ground({master(u"a"_s, u"4"_s), master(u"b"_s, u"4"_s)});
    ResizePlan plan = planOf(before);
    chooseCapacity(plan, 0, u"8"_s);
    chooseCapacity(plan, 1, u"16"_s);
    PlanGround after = before;
    after.instances.first().status = word(Status::Extending);
    after.instances.last().usedMemoryMb = 7;
    QList<PlanFinding> findings;
    const ResizePlan newer = ResizePlan::fromEntries(after, plan.entries(), &findings);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().entry.instanceId, u"a"_s);
    QCOMPARE(newer.unavailable().size(), 1);
    QCOMPARE(chosenCapacities(newer), QStringList{u"16"_s});
    QCOMPARE(newer.rows().first().instance.usedMemoryMb, 7);
}

QTEST_GUILESS_MAIN(TestResizePlan)
#include "tst_resizeplan.moc"
