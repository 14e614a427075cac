// SPDX-License-Identifier: MIT
#include "model/Instance.h"

#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

class TestInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsVersions_data();
    void cutsVersions();
    void computesMemoryUse_data();
    void computesMemoryUse();
    void readsSpecCodes_data();
    void readsSpecCodes();
    void findsTheType_data();
    void findsTheType();
    void comparesByValue();
};

void TestInstance::cutsVersions_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("majorMinor");
    QTest::newRow("two parts") << u"5.0"_s << u"5.0"_s;
    QTest::newRow("three parts") << u"3.0.7"_s << u"3.0"_s;
    QTest::newRow("four parts") << u"6.2.7.1"_s << u"6.2"_s;
    QTest::newRow("one part") << u"5"_s << u"5.0"_s;
    QTest::newRow("two digits") << u"10.12.3"_s << u"10.12"_s;
    QTest::newRow("blanks") << u" 4.0.14 "_s << u"4.0"_s;
    QTest::newRow("none") << u""_s << u""_s;
    QTest::newRow("blanks only") << u"  "_s << u""_s;
    QTest::newRow("a word") << u"latest"_s << u"latest"_s;
    QTest::newRow("number and word") << u"5.0-beta"_s << u"5.0-beta"_s;
    QTest::newRow("point at the end") << u"5."_s << u"5."_s;
}

void TestInstance::cutsVersions()
{
    QFETCH(const QString, version);
    QFETCH(const QString, majorMinor);
    QCOMPARE(majorMinorVersion(version), majorMinor);
}

void TestInstance::computesMemoryUse_data()
{
    QTest::addColumn<std::optional<qint64>>("used");
    QTest::addColumn<std::optional<qint64>>("usable");
    QTest::addColumn<std::optional<double>>("use");
    const std::optional<qint64> none;
    const std::optional<double> unknown;
    QTest::newRow("half") << std::optional<qint64>(512) << std::optional<qint64>(1024) << std::optional(0.5);
    QTest::newRow("empty") << std::optional<qint64>(0) << std::optional<qint64>(1024) << std::optional(0.0);
    QTest::newRow("full") << std::optional<qint64>(128) << std::optional<qint64>(128) << std::optional(1.0);
    QTest::newRow("overfull") << std::optional<qint64>(192) << std::optional<qint64>(128)
                              << std::optional(1.5);
    QTest::newRow("used unknown") << none << std::optional<qint64>(1024) << unknown;
    QTest::newRow("usable unknown") << std::optional<qint64>(512) << none << unknown;
    QTest::newRow("usable zero") << std::optional<qint64>(0) << std::optional<qint64>(0) << unknown;
    QTest::newRow("usable negative") << std::optional<qint64>(1) << std::optional<qint64>(-1) << unknown;
}

void TestInstance::computesMemoryUse()
{
    QFETCH(const std::optional<qint64>, used);
    QFETCH(const std::optional<qint64>, usable);
    QFETCH(const std::optional<double>, use);
    Instance instance;
    instance.usedMemoryMb = used;
    instance.maxMemoryMb = usable;
    QCOMPARE(memoryUse(instance), use);
}

void TestInstance::readsSpecCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<CacheMode>("cacheMode");
    QTest::addColumn<CpuType>("cpuType");
    QTest::addColumn<int>("replicas"); // 0: not told
    const auto row = [](const char *code, CacheMode cacheMode, CpuType cpuType, int replicas) {
        QTest::addRow("'%s'", code) << QString::fromUtf8(code) << cacheMode << cpuType << replicas;
    };
    const CpuType x86 = CpuType::X86_64;
    const CpuType arm = CpuType::Aarch64;

    row("dcs.single_node", CacheMode::Single, x86, 1);
    row("dcs.master_standby", CacheMode::MasterStandby, x86, 2);
    row("dcs.cluster", CacheMode::Proxy, x86, 2);
    row("dcs.arm.single_node", CacheMode::Single, arm, 1);
    row("dcs.arm.master_standby", CacheMode::MasterStandby, arm, 2);
    row("dcs.memcached.single_node", CacheMode::Single, x86, 1);
    row("dcs.memcached.master_standby", CacheMode::MasterStandby, x86, 2);

    row("redis.single.xu1.tiny.128", CacheMode::Single, x86, 1);
    row("redis.single.xu1.tiny.125", CacheMode::Single, x86, 1);
    row("redis.single.au1.large.4", CacheMode::Single, arm, 1);
    row("redis.ha.xu1.tiny.r2.128", CacheMode::MasterStandby, x86, 2);
    row("redis.ha.au1.large.r5.64", CacheMode::MasterStandby, arm, 5);
    row("redis.ha.xu1.large.8", CacheMode::MasterStandby, x86, 0);
    row("redis.ha.xu1.large.p2.1", CacheMode::ReadWriteSplitting, x86, 2);
    row("redis.ha.au1.large.p6.64", CacheMode::ReadWriteSplitting, arm, 6);
    row("redis.proxy.xu1.large.4096", CacheMode::Proxy, x86, 2);
    row("redis.cluster.au1.large.r1.4", CacheMode::Cluster, arm, 1);
    row("redis.cluster.xu1.large.r3.1024", CacheMode::Cluster, x86, 3);
    row("redis.cluster.xu1.large.r3.s8.1024", CacheMode::Cluster, x86, 3);
    row(" REDIS.HA.XU1.LARGE.R2.8 ", CacheMode::MasterStandby, x86, 2);

    row("redis.ha.xu2.large.r2.8", CacheMode::MasterStandby, CpuType::Unknown, 2);
    row("redis.mesh.xu1.large.r2.8", CacheMode::Unknown, x86, 0);
    row("redis.ha.xu1.large.r0.8", CacheMode::MasterStandby, x86, 0);
    row("redis.ha.xu1.large.rx.8", CacheMode::MasterStandby, x86, 0);
    row("redis.ha.xu1", CacheMode::Unknown, CpuType::Unknown, 0);
    row("redis", CacheMode::Unknown, CpuType::Unknown, 0);
    row("", CacheMode::Unknown, CpuType::Unknown, 0);
    row(".", CacheMode::Unknown, CpuType::Unknown, 0);
    row("dcs.arm.cluster", CacheMode::Unknown, CpuType::Unknown, 0);
    row("dcs.single_node.x", CacheMode::Unknown, CpuType::Unknown, 0);
    row("memcached.ha.xu1.large.r2.8", CacheMode::Unknown, CpuType::Unknown, 0);
}

void TestInstance::readsSpecCodes()
{
    QFETCH(const QString, code);
    const SpecCodeParts parts = partsOfSpecCode(code);
    QFETCH(const CacheMode, cacheMode);
    QCOMPARE(parts.cacheMode, cacheMode);
    QFETCH(const CpuType, cpuType);
    QCOMPARE(parts.cpuType, cpuType);
    QFETCH(const int, replicas);
    QCOMPARE(parts.replicas.value_or(0), replicas);
}

void TestInstance::findsTheType_data()
{
    QTest::addColumn<CacheMode>("told");
    QTest::addColumn<QString>("code");
    QTest::addColumn<CacheMode>("cacheMode");
    const QString master = u"redis.ha.xu1.large.r2.8"_s;
    QTest::newRow("told") << CacheMode::MasterStandby << master << CacheMode::MasterStandby;
    QTest::newRow("told otherwise") << CacheMode::ReadWriteSplitting << master
                                    << CacheMode::ReadWriteSplitting;
    QTest::newRow("told, no code") << CacheMode::Cluster << u""_s << CacheMode::Cluster;
    QTest::newRow("only the code") << CacheMode::Unknown << master << CacheMode::MasterStandby;
    QTest::newRow("neither") << CacheMode::Unknown << u"x"_s << CacheMode::Unknown;
    QTest::newRow("3.0 cluster is proxy") << CacheMode::Cluster << u"dcs.cluster"_s << CacheMode::Proxy;
    QTest::newRow("3.0 proxy") << CacheMode::Proxy << u"dcs.cluster"_s << CacheMode::Proxy;
}

void TestInstance::findsTheType()
{
    QFETCH(const CacheMode, told);
    QFETCH(const QString, code);
    QFETCH(const CacheMode, cacheMode);
    QCOMPARE(cacheModeOf(told, code), cacheMode);
}

void TestInstance::comparesByValue()
{
    Instance instance;
    instance.id = u"1"_s;
    instance.tags = {{u"key"_s, u"value"_s}};
    Instance other = instance;
    QVERIFY(other == instance);
    other.tags.first().value = u"other"_s;
    QVERIFY(other != instance);
    other = instance;
    other.usedMemoryMb = 0;
    QVERIFY2(other != instance, "0 is told, unset is not");
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
