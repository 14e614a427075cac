// SPDX-License-Identifier: MIT
#include "model/Catalogue.h"

#include "tests/model/ModelTestData.h"

#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEveryBundledRow_data();
    void readsEveryBundledRow();
    void readsFigures_data();
    void readsFigures();
    void refusesMalformedLists_data();
    void refusesMalformedLists();
    void findsTheEntryOfAnInstance_data();
    void findsTheEntryOfAnInstance();
    void prefersTheEntryForTheVersion();
    void knowsVersions_data();
    void knowsVersions();
    void withoutOffersTheBundledListStays();
    void fillsWhatTheServiceLeavesOut();
    void keepsWhatTheServiceTells();
    void readsCodesOfUnpublishedOffers();
    void mergesChargingTypes_data();
    void mergesChargingTypes();
    void keepsOffersOfDifferentVersionsApart();

private:
    Catalogue m_bundled;
};

namespace {

constexpr auto header =
    "engine,engine_versions,cache_mode,cpu_type,spec_code,capacity_gb,available_memory_gb,"
    "max_connections_default,max_connections_limit,bandwidth_assured_mbps,bandwidth_max_mbps,"
    "qps_reference,shards,replicas\n";
constexpr auto goodRow = "Redis,5.0,ha,x86_64,redis.ha.xu1.large.r2.8,8,8,1,2,3,4,5,1,2\n";

/// The text of a figure as the list has it.
template <typename T> QString figure(const std::optional<T> &value)
{
    return value ? QString::number(*value) : QString();
}

Specification offer(const QString &specCode, qint64 gigabytes)
{
    Specification specification;
    specification.engine = Engine::Redis;
    specification.engineVersions = {u"5.0"_s};
    specification.specCode = specCode;
    specification.capacity = Capacity::fromGigabytes(gigabytes);
    return specification;
}

} // namespace

void TestCatalogue::initTestCase()
{
    QString error = u"of before"_s;
    m_bundled = Catalogue::fromCsv(test::bundledData(u"spec-catalogue.csv"_s), &error);
    QCOMPARE(error, QString());
    QCOMPARE(m_bundled.source(), Catalogue::Source::Bundled);
    QCOMPARE(m_bundled.specifications().size(), 282);
}

void TestCatalogue::readsEveryBundledRow_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QStringList>("fields");
    const QString text = QString::fromUtf8(test::bundledData(u"spec-catalogue.csv"_s)).remove(u'\r');
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 283);
    for (int i = 1; i < lines.size(); ++i) {
        const QStringList fields = lines[i].split(u',');
        QTest::addRow("%s %s", qPrintable(fields[4]), qPrintable(fields[5])) << i - 1 << fields;
    }
}

void TestCatalogue::readsEveryBundledRow()
{
    QFETCH(const int, index);
    QFETCH(const QStringList, fields);
    const Specification &row = m_bundled.specifications()[index];
    QCOMPARE(word(row.engine).raw, fields[0]);
    QCOMPARE(row.engineVersions.join(u';'), fields[1]);
    QCOMPARE(word(row.cacheMode).raw, fields[2]);
    QCOMPARE(word(row.cpuType).raw, fields[3]);
    QCOMPARE(row.specCode, fields[4]);
    QCOMPARE(row.capacity.toGigabyteText(), fields[5]);
    QVERIFY(qAbs(double(row.usableMemoryMb.value_or(0)) - fields[6].toDouble() * 1024) <= 0.5);
    QCOMPARE(figure(row.connectionsDefault), fields[7]);
    QCOMPARE(figure(row.connectionsLimit), fields[8]);
    QCOMPARE(figure(row.bandwidthAssuredMbps), fields[9]);
    QCOMPARE(figure(row.bandwidthMaxMbps), fields[10]);
    QCOMPARE(figure(row.referenceQps), fields[11]);
    QCOMPARE(figure(row.shards), fields[12]);
    QCOMPARE(figure(row.replicas), fields[13]);
    QVERIFY(!row.zonesInStock.has_value());
    QVERIFY(!row.soldPayPerUse.has_value());

    QCOMPARE(partsOfSpecCode(row.specCode), SpecCodeParts({row.cacheMode, row.cpuType, row.replicas}));
    QCOMPARE(m_bundled.find(row.specCode, row.capacity), &row);
}

void TestCatalogue::readsFigures_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("capacity");
    QTest::addColumn<qint64>("usableMemoryMb");
    QTest::addColumn<int>("connectionsLimit"); // 0: not documented
    QTest::addColumn<int>("bandwidthAssuredMbps");
    QTest::addColumn<int>("referenceQps");
    QTest::newRow("3.2 GB are 3277 MB")
        << u"dcs.single_node"_s << u"4"_s << qint64(3277) << 50000 << 64 << 100000;
    QTest::newRow("1.2 GB are 1229 MB")
        << u"dcs.arm.single_node"_s << u"2"_s << qint64(1229) << 5000 << 42 << 50000;
    QTest::newRow("without figures") << u"dcs.arm.master_standby"_s << u"4"_s << qint64(2458) << 0 << 0 << 0;
    QTest::newRow("128 MB") << u"redis.single.au1.tiny.128"_s << u"0.125"_s << qint64(128) << 10000 << 40
                            << 80000;
    QTest::newRow("no assured bandwidth")
        << u"redis.ha.xu1.large.p6.64"_s << u"64"_s << qint64(65536) << 60000 << 0 << 600000;
    QTest::newRow("no QPS") << u"redis.cluster.xu1.large.r5.1024"_s << u"1024"_s << qint64(1'048'576)
                            << 6400000 << 98304 << 0;
}

void TestCatalogue::readsFigures()
{
    QFETCH(const QString, code);
    QFETCH(const QString, capacity);
    const Specification *found = m_bundled.find(code, test::gigabytes(capacity));
    QVERIFY(found);
    QTEST(found->usableMemoryMb.value_or(0), "usableMemoryMb");
    QTEST(found->connectionsLimit.value_or(0), "connectionsLimit");
    QTEST(found->bandwidthAssuredMbps.value_or(0), "bandwidthAssuredMbps");
    QTEST(found->referenceQps.value_or(0), "referenceQps");
}

void TestCatalogue::refusesMalformedLists_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &line, const QString &column) {
        QTest::newRow(name) << QByteArray(header) + goodRow + line + '\n'
                            << u"line 3, column "_s + column + u':';
    };
    QTest::newRow("nothing") << QByteArray() << u"line 1: "_s;
    QTest::newRow("other header") << QByteArray(goodRow) << u"line 1: "_s;
    QTest::newRow("short row") << QByteArray(header) + "Redis,5.0\n" << u"line 2: "_s;
    QTest::newRow("open quote") << QByteArray(header) + goodRow + "\"Redis\n" << u"line 3: "_s;
    row("engine", "IMDG,5.0,ha,x86_64,a,8,8,1,2,3,4,5,1,2", u"engine"_s);
    row("type", "Redis,5.0,mesh,x86_64,a,8,8,1,2,3,4,5,1,2", u"cache_mode"_s);
    row("CPU", "Redis,5.0,ha,,a,8,8,1,2,3,4,5,1,2", u"cpu_type"_s);
    row("no code", "Redis,5.0,ha,x86_64,,8,8,1,2,3,4,5,1,2", u"spec_code"_s);
    row("capacity missing", "Redis,5.0,ha,x86_64,a,,8,1,2,3,4,5,1,2", u"capacity_gb"_s);
    row("capacity zero", "Redis,5.0,ha,x86_64,a,0,8,1,2,3,4,5,1,2", u"capacity_gb"_s);
    row("capacity no MB", "Redis,5.0,ha,x86_64,a,0.3,8,1,2,3,4,5,1,2", u"capacity_gb"_s);
    row("memory no number", "Redis,5.0,ha,x86_64,a,8,eight,1,2,3,4,5,1,2", u"available_memory_gb"_s);
    row("memory negative", "Redis,5.0,ha,x86_64,a,8,-8,1,2,3,4,5,1,2", u"available_memory_gb"_s);
    row("memory endless", "Redis,5.0,ha,x86_64,a,8,inf,1,2,3,4,5,1,2", u"available_memory_gb"_s);
    row("memory is none", "Redis,5.0,ha,x86_64,a,8,nan,1,2,3,4,5,1,2", u"available_memory_gb"_s);
    row("connections", "Redis,5.0,ha,x86_64,a,8,8,x,2,3,4,5,1,2", u"max_connections_default"_s);
    row("limit", "Redis,5.0,ha,x86_64,a,8,8,1,2.5,3,4,5,1,2", u"max_connections_limit"_s);
    row("bandwidth", "Redis,5.0,ha,x86_64,a,8,8,1,2,-3,4,5,1,2", u"bandwidth_assured_mbps"_s);
    row("bandwidth limit", "Redis,5.0,ha,x86_64,a,8,8,1,2,3,0,5,1,2", u"bandwidth_max_mbps"_s);
    row("QPS", "Redis,5.0,ha,x86_64,a,8,8,1,2,3,4,99999999999,1,2", u"qps_reference"_s);
    row("shards", "Redis,5.0,ha,x86_64,a,8,8,1,2,3,4,5,one,2", u"shards"_s);
    row("copies", "Redis,5.0,ha,x86_64,a,8,8,1,2,3,4,5,1,r2", u"replicas"_s);
}

void TestCatalogue::refusesMalformedLists()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, error);
    QString found;
    QCOMPARE(Catalogue::fromCsv(csv, &found), Catalogue());
    QVERIFY2(found.startsWith(error), qPrintable(found));
    QCOMPARE(Catalogue::fromCsv(csv).source(), Catalogue::Source::None);
}

void TestCatalogue::findsTheEntryOfAnInstance_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("capacity");
    QTest::addColumn<bool>("found");
    QTest::newRow("one code, one capacity") << u"5.0"_s << u"redis.ha.xu1.large.r2.8"_s << u"8"_s << true;
    QTest::newRow("long version") << u"3.0.7"_s << u"dcs.master_standby"_s << u"16"_s << true;
    QTest::newRow("unlisted version") << u"8.0"_s << u"redis.ha.xu1.large.r2.8"_s << u"8"_s << true;
    QTest::newRow("other capacity") << u"5.0"_s << u"redis.ha.xu1.large.r2.8"_s << u"16"_s << false;
    QTest::newRow("other code") << u"5.0"_s << u"redis.ha.xu1.large.r9.8"_s << u"8"_s << false;
    QTest::newRow("no code") << u"5.0"_s << u""_s << u"8"_s << false;
}

void TestCatalogue::findsTheEntryOfAnInstance()
{
    QFETCH(const QString, version);
    QFETCH(const QString, code);
    QFETCH(const QString, capacity);
    QFETCH(const bool, found);
    const Specification *entry = m_bundled.find(test::listedInstance(Engine::Redis, version, code, capacity));
    QCOMPARE(entry != nullptr, found);
    QVERIFY(!entry || (entry->specCode == code && entry->capacity == test::gigabytes(capacity)));
}

void TestCatalogue::prefersTheEntryForTheVersion()
{
    Specification older = offer(u"x"_s, 8);
    Specification newer = offer(u"x"_s, 8);
    newer.engineVersions = {u"6.0"_s, u"7.0"_s};
    Specification memcached = offer(u"x"_s, 8);
    memcached.engine = Engine::Memcached;
    memcached.engineVersions.clear();
    const Catalogue catalogue(Catalogue::Source::Service, {older, newer, memcached});
    const QList<Specification> &entries = catalogue.specifications();
    QCOMPARE(catalogue.find(test::listedInstance(Engine::Redis, u"5.0.14"_s, u"x"_s, u"8"_s)), &entries[0]);
    QCOMPARE(catalogue.find(test::listedInstance(Engine::Redis, u"7.0"_s, u"x"_s, u"8"_s)), &entries[1]);
    QCOMPARE(catalogue.find(test::listedInstance(Engine::Memcached, u""_s, u"x"_s, u"8"_s)), &entries[2]);
    QCOMPARE(catalogue.find(test::listedInstance(Engine::Redis, u"8.0"_s, u"x"_s, u"8"_s)), &entries[0]);
}

void TestCatalogue::knowsVersions_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("known");
    for (const char *version : {"3.0", "3.0.7", "4.0", "4.0.14", "5.0", "5", "6.0", "7.0"})
        QTest::addRow("Redis %s", version) << Engine::Redis << QString::fromLatin1(version) << true;
    for (const char *version : {"", "2.8", "6.2", "8.0", "latest"})
        QTest::addRow("no Redis '%s'", version) << Engine::Redis << QString::fromLatin1(version) << false;
    QTest::newRow("Memcached") << Engine::Memcached << u""_s << true;
    QTest::newRow("Memcached with a version") << Engine::Memcached << u"1.5"_s << true;
    QTest::newRow("other engine") << Engine::Unknown << u"5.0"_s << false;
}

void TestCatalogue::knowsVersions()
{
    QFETCH(const Engine, engine);
    QFETCH(const QString, version);
    const Instance instance = test::listedInstance(engine, version, u"x"_s, u"8"_s);
    QTEST(m_bundled.knowsVersionOf(instance), "known");
    QVERIFY2(!Catalogue().knowsVersionOf(instance), "an empty catalogue knows nothing");

    Specification ofOtherEngine = offer(u"x"_s, 8);
    ofOtherEngine.engine = Engine::Unknown;
    const Catalogue unknown(Catalogue::Source::Service, {ofOtherEngine});
    QVERIFY2(!unknown.knowsVersionOf(instance), "two unknown engines are not the same one");
}

void TestCatalogue::withoutOffersTheBundledListStays()
{
    QCOMPARE(Catalogue::fromService({}, m_bundled), m_bundled);
}

void TestCatalogue::fillsWhatTheServiceLeavesOut()
{
    Specification bare = offer(u"redis.ha.xu1.large.r2.8"_s, 8);
    bare.engine = Engine::Unknown;
    bare.engineVersions.clear();
    const Catalogue catalogue = Catalogue::fromService({bare}, m_bundled);
    QCOMPARE(catalogue.source(), Catalogue::Source::Service);
    QCOMPARE(catalogue.specifications(), QList{*m_bundled.find(bare.specCode, bare.capacity)});
}

void TestCatalogue::keepsWhatTheServiceTells()
{
    Specification told = offer(u"redis.ha.xu1.large.r2.8"_s, 8);
    told.cacheMode = CacheMode::MasterStandby;
    told.cpuType = CpuType::X86_64;
    told.usableMemoryMb = 8000;
    told.connectionsDefault = 1;
    told.connectionsLimit = 2;
    told.bandwidthAssuredMbps = 3;
    told.bandwidthMaxMbps = 4;
    told.referenceQps = 5;
    told.shards = 6;
    told.replicas = 7;
    told.zonesInStock = QStringList{u"zone-a"_s};
    told.soldPayPerUse = true;
    QCOMPARE(Catalogue::fromService({told}, m_bundled).specifications(), QList{told});
}

void TestCatalogue::readsCodesOfUnpublishedOffers()
{
    Specification rare = offer(u"redis.cluster.au1.large.r3.3000"_s, 3000);
    rare.zonesInStock = QStringList();
    Specification oldProxy = offer(u"dcs.cluster"_s, 300);
    oldProxy.engineVersions = {u"3.0"_s};
    oldProxy.cacheMode = CacheMode::Cluster;
    const Catalogue catalogue = Catalogue::fromService({rare, oldProxy}, m_bundled);

    rare.cacheMode = CacheMode::Cluster;
    rare.cpuType = CpuType::Aarch64;
    rare.replicas = 3;
    oldProxy.cacheMode = CacheMode::Proxy;
    oldProxy.cpuType = CpuType::X86_64;
    oldProxy.replicas = 2;
    QCOMPARE(catalogue.specifications(), QList({rare, oldProxy}));
}

void TestCatalogue::mergesChargingTypes_data()
{
    using Zones = std::optional<QStringList>;
    using Sold = std::optional<bool>;
    QTest::addColumn<Zones>("firstZones");
    QTest::addColumn<Zones>("secondZones");
    QTest::addColumn<Zones>("zones");
    QTest::addColumn<Sold>("firstSold");
    QTest::addColumn<Sold>("secondSold");
    QTest::addColumn<Sold>("sold");
    const Zones none = QStringList();
    const Zones a = QStringList{u"a"_s};
    const Zones ab = QStringList{u"a"_s, u"b"_s};
    const Zones b = QStringList{u"b"_s};
    QTest::newRow("nothing known") << Zones() << Zones() << Zones() << Sold() << Sold() << Sold();
    QTest::newRow("hourly first") << a << b << ab << Sold(true) << Sold(false) << Sold(true);
    QTest::newRow("hourly last") << ab << a << ab << Sold(false) << Sold(true) << Sold(true);
    QTest::newRow("hourly, unknown") << none << b << b << Sold(true) << Sold() << Sold(true);
    QTest::newRow("prepaid only") << none << none << none << Sold(false) << Sold(false) << Sold(false);
    QTest::newRow("prepaid, unknown") << Zones() << a << a << Sold(false) << Sold() << Sold();
    QTest::newRow("unknown, prepaid") << a << Zones() << a << Sold() << Sold(false) << Sold();
}

void TestCatalogue::mergesChargingTypes()
{
    QFETCH(const std::optional<QStringList>, firstZones);
    QFETCH(const std::optional<QStringList>, secondZones);
    QFETCH(const std::optional<QStringList>, zones);
    QFETCH(const std::optional<bool>, firstSold);
    QFETCH(const std::optional<bool>, secondSold);
    QFETCH(const std::optional<bool>, sold);
    Specification first = offer(u"x"_s, 8);
    first.zonesInStock = firstZones;
    first.soldPayPerUse = firstSold;
    Specification second = offer(u"x"_s, 8);
    second.zonesInStock = secondZones;
    second.soldPayPerUse = secondSold;
    second.connectionsLimit = 100;
    const Catalogue catalogue = Catalogue::fromService({first, second}, m_bundled);
    QCOMPARE(catalogue.specifications().size(), 1);
    QCOMPARE(catalogue.specifications().first().zonesInStock, zones);
    QCOMPARE(catalogue.specifications().first().soldPayPerUse, sold);
    QCOMPARE(catalogue.specifications().first().connectionsLimit, std::optional(100));
}

void TestCatalogue::keepsOffersOfDifferentVersionsApart()
{
    Specification newer = offer(u"x"_s, 8);
    newer.engineVersions = {u"6.0"_s};
    const Catalogue catalogue =
        Catalogue::fromService({offer(u"x"_s, 8), newer, offer(u"x"_s, 16)}, m_bundled);
    QCOMPARE(catalogue.specifications().size(), 3);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
