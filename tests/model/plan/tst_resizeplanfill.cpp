// SPDX-License-Identifier: MIT
#include "model/plan/ResizePlanFill.h"

#include "tests/model/PlanTestData.h"

#include <QTest>

using namespace dcs;
using namespace dcs::test;

using Kind = FillRule::Kind;

class TestResizePlanFill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fills_data();
    void fills();
    void upgradesSingleNodesOnly();
    void choosesTargetsOfTheSameType();
    void replacesWhatWasChosen();
};

namespace {

FillRule atLeast(const QString &capacity) { return {Kind::AtLeast, gigabytes(capacity)}; }
FillRule useBelow(int percent) { return {Kind::UseBelow, {}, percent}; }

Instance withUse(Instance instance, qint64 usedMb)
{
    instance.usedMemoryMb = usedMb;
    return instance;
}

Instance withoutUse(Instance instance)
{
    instance.usedMemoryMb.reset();
    return instance;
}

} // namespace

void TestResizePlanFill::fills_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<FillRule>("rule");
    QTest::addColumn<QString>("chosen"); // GB, "-": stays
    QTest::addColumn<FillOutcome>("outcome");
    const FillOutcome filled{1, 0, 0};
    const FillOutcome fulfilled{0, 1, 0};
    const FillOutcome impossible{0, 0, 1};

    QTest::newRow("next of 4") << master(u"a"_s, u"4"_s) << FillRule() << u"8"_s << filled;
    QTest::newRow("next of 16") << master(u"a"_s, u"16"_s) << FillRule() << u"24"_s << filled;
    QTest::newRow("next of a small one")
        << planned(u"a"_s, u"5.0"_s, u"redis.single.xu1.tiny.128"_s, u"0.125"_s) << FillRule() << u"0.25"_s
        << filled;
    QTest::newRow("next of 3.0") << oldSingle(u"a"_s, u"4"_s) << FillRule() << u"8"_s << filled;
    QTest::newRow("no next") << withUse(master(u"a"_s, u"64"_s), 100) << FillRule() << u"-"_s << impossible;

    QTest::newRow("at least 20") << master(u"a"_s, u"4"_s) << atLeast(u"20"_s) << u"24"_s << filled;
    QTest::newRow("at least 8") << master(u"a"_s, u"4"_s) << atLeast(u"8"_s) << u"8"_s << filled;
    QTest::newRow("at least what it has") << master(u"a"_s, u"8"_s) << atLeast(u"8"_s) << u"-"_s << fulfilled;
    QTest::newRow("at least less") << master(u"a"_s, u"8"_s) << atLeast(u"4"_s) << u"-"_s << fulfilled;
    QTest::newRow("at least too much") << master(u"a"_s, u"8"_s) << atLeast(u"100"_s) << u"-"_s << impossible;

    const Instance full = withUse(master(u"a"_s, u"4"_s), 3900);
    QTest::newRow("use under 80") << full << useBelow(80) << u"8"_s << filled;
    QTest::newRow("use under 40") << full << useBelow(40) << u"16"_s << filled;
    QTest::newRow("use under 50 already") << withUse(full, 2000) << useBelow(50) << u"-"_s << fulfilled;
    QTest::newRow("use of just 50") << withUse(full, 2048) << useBelow(50) << u"8"_s << filled;
    QTest::newRow("use not to be reached") << full << useBelow(1) << u"-"_s << impossible;
    QTest::newRow("use not known") << withoutUse(full) << useBelow(90) << u"-"_s << impossible;

    QTest::newRow("stay") << full << FillRule{Kind::Stay} << u"-"_s << fulfilled;
}

void TestResizePlanFill::fills()
{
    QFETCH(const Instance, instance);
    QFETCH(const FillRule, rule);
    QFETCH(const QString, chosen);
    QFETCH(const FillOutcome, outcome);
    ResizePlan plan = planOf(ground({instance}));
    QCOMPARE(fill(plan, rule), outcome);
    QCOMPARE(chosenCapacities(plan), QStringList{chosen});
}

void TestResizePlanFill::upgradesSingleNodesOnly()
{
    ResizePlan plan = planOf(ground({oldSingle(u"a"_s, u"4"_s), master(u"b"_s, u"4"_s),
        single(u"c"_s, u"4"_s), planned(u"d"_s, {}, u"dcs.memcached.single_node"_s, u"2"_s)}));
    fill(plan, {});
    QCOMPARE(fill(plan, {Kind::MasterStandby}), (FillOutcome{2, 1, 1}));
    QCOMPARE(plan.rows().at(0).chosen()->after.cacheMode, CacheMode::MasterStandby);
    QCOMPARE(plan.rows().at(3).chosen()->after.cacheMode, CacheMode::MasterStandby);
    for (const qsizetype kept : {1, 2})
        QCOMPARE(plan.rows().at(kept).chosen()->kind, ChangeKind::Size);
    QVERIFY(plan.rows().at(0).chosen()->after.capacity >= gigabytes(u"4"_s));
}

void TestResizePlanFill::choosesTargetsOfTheSameType()
{
    ResizePlan plan = planOf(ground({oldSingle(u"a"_s, u"4"_s)}));
    QCOMPARE(fill(plan, atLeast(u"8"_s)).filled, 1);
    QCOMPARE(plan.rows().first().chosen()->after.cacheMode, CacheMode::Single);
}

void TestResizePlanFill::replacesWhatWasChosen()
{
    ResizePlan plan = planOf(ground({master(u"a"_s, u"4"_s), master(u"b"_s, u"16"_s)}));
    fill(plan, {});
    QCOMPARE(chosenCapacities(plan), (QStringList{u"8"_s, u"24"_s}));
    fill(plan, atLeast(u"16"_s));
    QCOMPARE(chosenCapacities(plan), (QStringList{u"16"_s, u"-"_s}));
    fill(plan, {Kind::Stay});
    QCOMPARE(chosenCapacities(plan), (QStringList{u"-"_s, u"-"_s}));
}

QTEST_GUILESS_MAIN(TestResizePlanFill)
#include "tst_resizeplanfill.moc"
