// SPDX-License-Identifier: MIT
#include "simulator/world/SimulatorFleet.h"
#include "tests/simulator/SimulatorClient.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace dcs;
using namespace Qt::StringLiterals;

class TestSimulatorFleet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameFleet();
    void otherSeedOtherFleet();
    void largerFleetBeginsWithTheSmaller();
    void idsAndNames();
    void hasEveryStatus();
    void hasEveryType();
    void memberVariety();
    void everySpecificationIsSold_data();
    void everySpecificationIsSold();
    void quotasLeaveRoom();
    void worksWithoutCatalogue();

private:
    QList<QJsonObject> members(quint32 seed = 1, int count = 40) const;
    int countIf(const std::function<bool(const QJsonObject &)> &condition) const;

    const Catalogue m_catalogue = test::bundledCatalogue();
};

QList<QJsonObject> TestSimulatorFleet::members(quint32 seed, int count) const
{
    QList<QJsonObject> result;
    for (const SimulatedInstance &instance : makeFleet(seed, count, m_catalogue).instances)
        result.append(instance.members);
    return result;
}

int TestSimulatorFleet::countIf(const std::function<bool(const QJsonObject &)> &condition) const
{
    const QList<QJsonObject> all = members();
    return int(std::count_if(all.begin(), all.end(), condition));
}

void TestSimulatorFleet::sameSeedSameFleet() { QCOMPARE(members(7), members(7)); }

void TestSimulatorFleet::otherSeedOtherFleet()
{
    const QList<QJsonObject> first = members(1);
    const QList<QJsonObject> second = members(2);
    for (qsizetype index = 0; index < first.size(); ++index)
        QVERIFY(first[index]["instance_id"_L1] != second[index]["instance_id"_L1]);
}

void TestSimulatorFleet::largerFleetBeginsWithTheSmaller()
{
    QCOMPARE(members(3, 2000).mid(0, 40), members(3, 40));
}

void TestSimulatorFleet::idsAndNames()
{
    QSet<QString> ids;
    QSet<QString> names;
    int longest = 0;
    for (const QJsonObject &instance : members(1, 2000)) {
        const QString id = instance["instance_id"_L1].toString();
        const QString name = instance["name"_L1].toString();
        QVERIFY2(!QUuid::fromString(id).isNull() && id.size() == 36, qPrintable(id));
        QVERIFY2(name.size() >= 4 && name.size() <= 64, qPrintable(name));
        longest += name.size() == 64 ? 1 : 0;
        ids.insert(id);
        names.insert(name);
    }
    QCOMPARE(ids.size(), 2000);
    QCOMPARE(names.size(), 2000);
    QVERIFY(longest >= 2); // an English and a Chinese one
}

void TestSimulatorFleet::hasEveryStatus()
{
    QHash<QString, int> counts;
    for (const QJsonObject &instance : members())
        ++counts[instance["status"_L1].toString()];
    for (const QString &status : {u"CREATING"_s, u"CREATEFAILED"_s, u"RUNNING"_s, u"ERROR"_s, u"RESTARTING"_s,
             u"FROZEN"_s, u"EXTENDING"_s, u"RESTORING"_s, u"FLUSHING"_s, u"MIGRATING"_s})
        QVERIFY2(counts.value(status) > 0, qPrintable(status));
    QVERIFY(counts.value(u"RUNNING"_s) > 25);
}

void TestSimulatorFleet::hasEveryType()
{
    QSet<CacheMode> modes;
    QSet<CpuType> cpus;
    QSet<QString> versions;
    for (const QJsonObject &instance : members()) {
        const SpecCodeParts parts = partsOfSpecCode(instance["resource_spec_code"_L1].toString());
        modes.insert(parts.cacheMode);
        cpus.insert(parts.cpuType);
        versions.insert(instance["engine_version"_L1].toString());
    }
    QCOMPARE(modes,
        QSet<CacheMode>({CacheMode::Single, CacheMode::MasterStandby, CacheMode::Proxy, CacheMode::Cluster,
            CacheMode::ReadWriteSplitting}));
    QCOMPARE(cpus, QSet<CpuType>({CpuType::X86_64, CpuType::Aarch64}));
    QCOMPARE(
        versions, QSet<QString>({QString(), u"3.0"_s, u"3.0.7"_s, u"4.0"_s, u"5.0"_s, u"6.0"_s, u"7.0"_s}));
}

void TestSimulatorFleet::memberVariety()
{
    using Object = const QJsonObject &;
    QVERIFY(
        countIf([](Object o) { return o["capacity"_L1] == 0 && o["capacity_minor"_L1] == u".125"_s; }) > 0);
    QVERIFY(
        countIf([](Object o) { return o["capacity"_L1] == 0 && o["capacity_minor"_L1] == u".25"_s; }) > 0);
    QVERIFY(countIf([](Object o) { return o["capacity"_L1] == 0 && o["capacity_minor"_L1] == u".5"_s; }) > 0);
    QVERIFY(countIf([](Object o) {
        return o["used_memory"_L1].toInt() * 10 > o["max_memory"_L1].toInt() * 9;
    }) >= 4);
    QVERIFY(countIf([](Object o) { return o["charging_mode"_L1] == 1 && o["order_id"_L1].isString(); }) >= 3);
    QVERIFY(countIf([](Object o) { return o["task"_L1] == u"BACKUPING"_s && o["status"_L1] == u"RUNNING"_s; })
        > 0);
    QVERIFY(countIf([](Object o) { return o["ip"_L1].toString().contains(u','); }) > 0);
    QVERIFY(countIf([](Object o) { return o["ip"_L1].toString().contains(u'，'); }) > 0);
    QVERIFY(countIf([](Object o) { return o["port"_L1] == 0; }) > 0);
    QVERIFY(countIf([](Object o) { return o["tags"_L1].isNull(); }) > 0);
    QVERIFY(countIf([](Object o) { return o["tags"_L1].isArray() && o["tags"_L1].toArray().isEmpty(); }) > 0);
    QVERIFY(countIf([](Object o) { return !o["tags"_L1].toArray().isEmpty(); }) > 0);
    QVERIFY(countIf([](Object o) { return o["error_code"_L1].isString(); }) >= 2);
    // both editions of the document
    QVERIFY(countIf([](Object o) { return o.contains("domain_name"_L1) && o.contains("spec_code"_L1); }) > 5);
    QVERIFY(
        countIf([](Object o) { return !o.contains("domain_name"_L1) && !o.contains("spec_code"_L1); }) > 5);
    QCOMPARE(countIf([](Object o) { return o["no_password_access"_L1].isString(); }), 40);
    QCOMPARE(countIf([](Object o) { return !o["available_zones"_L1].toArray().isEmpty(); }), 40);
}

void TestSimulatorFleet::everySpecificationIsSold_data()
{
    QTest::addColumn<QJsonObject>("instance");
    const QList<QJsonObject> all = members();
    for (const QJsonObject &instance : all)
        QTest::newRow(qUtf8Printable(instance["name"_L1].toString())) << instance;
}

void TestSimulatorFleet::everySpecificationIsSold()
{
    QFETCH(QJsonObject, instance);
    SimulatedInstance simulated;
    simulated.members = instance;
    const Specification *entry = m_catalogue.find(simulated.specCode(), simulated.capacity());
    QVERIFY(entry);
    const QString version = majorMinorVersion(instance["engine_version"_L1].toString());
    QVERIFY(version.isEmpty() ? entry->engine == Engine::Memcached : entry->engineVersions.contains(version));
    QCOMPARE(instance["max_memory"_L1].toInteger(), *entry->usableMemoryMb);
}

void TestSimulatorFleet::quotasLeaveRoom()
{
    for (const int count : {1, 40, 3000}) {
        const WorldState world = makeFleet(1, count, m_catalogue);
        const qint64 left = world.memoryQuotaGb - world.usedMemory().megabytes() / 1024;
        QVERIFY2(left >= 150 && left <= 200, QByteArray::number(left).constData());
        QVERIFY(world.instanceQuota >= count);
    }
    QCOMPARE(makeFleet(1, 40, m_catalogue).instanceQuota, 60);
}

void TestSimulatorFleet::worksWithoutCatalogue()
{
    const WorldState world = makeFleet(1, 40, Catalogue());
    QCOMPARE(world.instances.size(), 40);
    QCOMPARE(world.instances[0].capacity(), Capacity::fromGigabytes(8));
}

QTEST_GUILESS_MAIN(TestSimulatorFleet)
#include "tst_simulatorfleet.moc"
