// SPDX-License-Identifier: MIT
#include "account/session/InstanceMerge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QDateTime monday(QDate(2024, 5, 6), QTime(8, 0), Qt::UTC);

/// As the list tells it.
Instance listed()
{
    Instance instance;
    instance.id = u"id"_s;
    instance.name = u"cache"_s;
    instance.status = word(Status::Running);
    instance.specCode = u"redis.ha.xu1.large.r2.4"_s;
    instance.usedMemoryMb = 10;
    instance.maxMemoryMb = 4096;
    instance.updatedAt = monday;
    return instance;
}

/// As list, show and statistics together told it before.
Instance known()
{
    Instance instance = listed();
    instance.name = u"old name"_s;
    instance.usedMemoryMb = 9;
    instance.task = u"BACKUPING"_s;
    instance.description = u"text"_s;
    instance.cacheMode = word(CacheMode::MasterStandby);
    instance.cpuType = word(CpuType::X86_64);
    instance.zones = {u"cn-north-4a"_s};
    instance.zoneIds = {u"zone id"_s};
    instance.shardCount = 1;
    instance.replicaCount = 2;
    instance.keyCount = 7;
    instance.usedCpu = u"1.5"_s;
    instance.inputKbps = u"2"_s;
    instance.outputKbps = u"3"_s;
    return instance;
}

/// What is known, with what the list tells newly.
Instance together()
{
    Instance instance = known();
    instance.name = listed().name;
    instance.usedMemoryMb = listed().usedMemoryMb;
    return instance;
}

} // namespace

Q_DECLARE_METATYPE(dcs::Instance)

class TestInstanceMerge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void details_data();
    void details();
    void listWins();
    void shownKeepsStatistics();
    void statistics();
};

void TestInstanceMerge::details_data()
{
    QTest::addColumn<Instance>("newer");
    QTest::addColumn<Instance>("merged");

    QTest::newRow("nothing changed") << listed() << together();

    Instance extending = listed();
    extending.status = word(Status::Extending);
    QTest::newRow("other status") << extending << extending;

    Instance resized = listed();
    resized.specCode = u"redis.ha.xu1.large.r2.8"_s;
    QTest::newRow("other specification") << resized << resized;

    Instance changed = listed();
    changed.updatedAt = monday.addSecs(1);
    QTest::newRow("changed since") << changed << changed;

    Instance withoutTime = listed();
    withoutTime.updatedAt = {};
    QTest::newRow("list without time of change") << withoutTime << together();
}

void TestInstanceMerge::details()
{
    QFETCH(const Instance, newer);
    QFETCH(const Instance, merged);
    QVERIFY(withKnownDetails(newer, known()) == merged);
}

void TestInstanceMerge::listWins()
{
    Instance newer = listed();
    newer.zones = {u"cn-north-4b"_s};
    newer.cacheMode = word(CacheMode::Single);
    newer.replicaCount = 1;
    const Instance merged = withKnownDetails(newer, known());
    QCOMPARE(merged.zones, newer.zones);
    QVERIFY(merged.cacheMode == newer.cacheMode);
    QCOMPARE(merged.replicaCount, newer.replicaCount);
    QCOMPARE(merged.zoneIds, known().zoneIds);
}

void TestInstanceMerge::shownKeepsStatistics()
{
    Instance shown = listed();
    shown.status = word(Status::Extending);
    const Instance merged = withKnownStatistics(shown, known());
    Instance expected = shown;
    expected.keyCount = 7;
    expected.usedCpu = u"1.5"_s;
    expected.inputKbps = u"2"_s;
    expected.outputKbps = u"3"_s;
    QVERIFY(merged == expected); // the task has ended: show would have told it
}

void TestInstanceMerge::statistics()
{
    InstanceStatistics figures;
    figures.usedMemoryMb = 11;
    figures.keyCount = 8;
    figures.usedCpu = u"4"_s;
    Instance expected = known();
    expected.usedMemoryMb = 11;
    expected.keyCount = 8;
    expected.usedCpu = u"4"_s;
    QVERIFY(withStatistics(known(), figures) == expected);
}

QTEST_GUILESS_MAIN(TestInstanceMerge)
#include "tst_instancemerge.moc"
