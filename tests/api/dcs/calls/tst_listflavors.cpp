// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ListFlavors.h"

#include "api/dcs/calls/ListProducts.h"
#include "tests/api/support/TestData.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

Result<QList<Specification>> decode(const QByteArray &flavors)
{
    return ListFlavors::decode({200, {}, R"({"flavors":[)" + flavors + "]}"});
}

/// A flavor of one code, with these members more.
QByteArray flavor(const QByteArray &members)
{
    return R"({"spec_code":"redis.ha.xu1.large.r2.8","engine":"redis","engine_version":"4.0;5.0",)"
        + (R"("cache_mode":"ha","cpu_type":"x86_64",)" + members) + "}";
}

} // namespace

class TestListFlavors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request();
    void example();
    void example2021();
    void sameAsProducts();
    void severalCapacities();
    void payPerUse_data();
    void payPerUse();
    void mergesElements();
    void wordsFromTheCode();
    void malformed_data();
    void malformed();
};

void TestListFlavors::request()
{
    const HttpRequest request = ListFlavors::make(QUrl(u"https://dcs.example.com"_s), u"p1"_s);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url.toEncoded(), "https://dcs.example.com/v2/p1/flavors");
}

void TestListFlavors::example()
{
    const auto result = ListFlavors::decode({200, {}, readTestData(u"v2-flavors.json"_s)});
    QVERIFY(result.isOk());
    QCOMPARE(result->size(), 1);
    Specification expected;
    expected.engine = Engine::Redis;
    expected.engineVersions = {u"4.0"_s, u"5.0"_s};
    expected.cacheMode = CacheMode::MasterStandby;
    expected.cpuType = CpuType::X86_64;
    expected.specCode = u"redis.ha.xu1.large.r2.2"_s;
    expected.resourceType = u"hws.resource.type.dcs3"_s;
    expected.capacity = Capacity::fromGigabytes(2);
    expected.usableMemoryMb = 2048;
    expected.connectionsDefault = 10'000;
    expected.connectionsLimit = 50'000;
    expected.bandwidthMaxMbps = 128;
    expected.shards = 1;
    expected.replicas = 2;
    expected.zonesInStock =
        QStringList{u"a0865121f83b41cbafce65930a22a6e8"_s, u"15dcd3f789cb4fc088dbdece9c5eb547"_s,
            u"2dcb154ac2724a6d92e9bcc859657c1e"_s, u"effdcbc7d4d64a02aa1fa26b42f56533"_s, u"cn-north-4b"_s,
            u"cn-north-4g"_s, u"cn-north-4c"_s, u"cn-north-4a"_s};
    expected.soldPayPerUse = true;
    QCOMPARE(result->first(), expected);
}

/// Numbers in place of text, and az_code in place of az_codes.
void TestListFlavors::example2021()
{
    const auto result = ListFlavors::decode({200, {}, readTestData(u"v2-flavors-2021.json"_s)});
    QVERIFY(result.isOk());
    QCOMPARE(result->size(), 1);
    QCOMPARE(result->first().specCode, u"redis.single.au1.large.1"_s);
    QCOMPARE(result->first().capacity, Capacity::fromGigabytes(1));
    QCOMPARE(result->first().usableMemoryMb, std::optional<qint64>(1024));
    QCOMPARE(result->first().bandwidthMaxMbps, std::optional(80));
    QCOMPARE(result->first().zonesInStock, std::optional(QStringList{u"cn-north-7c"_s}));
}

void TestListFlavors::sameAsProducts()
{
    const auto inV1 = ListProducts::decode({200, {},
        R"({"products":[{"spec_code":"redis.single.xu1.tiny.128","engine":"redis","engine_versions":"5.0",)"
        R"("cache_mode":"single","cpu_type":"x86_64","charging_type":"Hourly","details":{"capacity":0.125,)"
        R"("max_memory":0.125,"max_connections":10000,"max_clients":1000,"max_bandwidth":40,)"
        R"("max_in_bandwidth":20,"sharding_num":1,"proxy_num":0,"db_number":256},)"
        R"("flavors":[{"capacity":"0.125","unit":"GB","available_zones":["id1"],"az_codes":["z1"]}]}]})"});
    const auto inV2 = decode(
        R"({"spec_code":"redis.single.xu1.tiny.128","engine":"redis","engine_version":"5.0",)"
        R"("cache_mode":"single","cpu_type":"x86_64","billing_mode":["Yearly","Hourly"],"capacity":["0.125"],)"
        R"("attrs":[{"capacity":"0.125","name":"max_memory","value":"0.125"},)"
        R"({"capacity":"0.125","name":"max_connections","value":"10000"},)"
        R"({"capacity":"0.125","name":"max_clients","value":"1000"},)"
        R"({"capacity":"0.125","name":"max_bandwidth","value":"40"},)"
        R"({"capacity":"0.125","name":"max_in_bandwidth","value":"20"},)"
        R"({"capacity":"0.125","name":"sharding_num","value":"1"}],)"
        R"("flavors_available_zones":[{"capacity":"0.125","unit":"GB","available_zones":["id1"],)"
        R"("az_codes":["z1"]}],"replica_count":null})");
    QVERIFY(inV1.isOk() && inV2.isOk());
    QCOMPARE(inV1->size(), 1);
    QCOMPARE(*inV1, *inV2);
    QCOMPARE(inV2->first().capacity, Capacity::fromMegabytes(128));
    QCOMPARE(inV2->first().bandwidthAssuredMbps, std::optional(20));
}

/// One code for several capacities, as in Redis 3.0: figures and stock belong to a capacity.
void TestListFlavors::severalCapacities()
{
    const auto result = decode(flavor(
        R"("capacity":["2",4,"8"],"attrs":[{"capacity":"2","name":"max_clients","value":"5"},)"
        R"({"capacity":4,"name":"max_clients","value":6}],)"
        R"("flavors_available_zones":[{"capacity":"4","az_codes":["z1"]},{"capacity":"8","az_codes":[]}])"));
    QVERIFY(result.isOk());
    QCOMPARE(result->size(), 3);
    QCOMPARE(result->at(0).capacity, Capacity::fromGigabytes(2));
    QCOMPARE(result->at(0).connectionsDefault, std::optional(5));
    QCOMPARE(result->at(0).zonesInStock, std::optional(QStringList()));
    QCOMPARE(result->at(1).capacity, Capacity::fromGigabytes(4));
    QCOMPARE(result->at(1).connectionsDefault, std::optional(6));
    QCOMPARE(result->at(1).zonesInStock, std::optional(QStringList{u"z1"_s}));
    QCOMPARE(result->at(2).capacity, Capacity::fromGigabytes(8));
    QCOMPARE(result->at(2).connectionsDefault, std::nullopt);
    QCOMPARE(result->at(2).zonesInStock, std::optional(QStringList()));
}

void TestListFlavors::payPerUse_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<std::optional<bool>>("expected");
    using Truth = std::optional<bool>;
    QTest::newRow("absent") << QByteArray() << Truth();
    QTest::newRow("null") << QByteArray(R"("billing_mode":null,)") << Truth();
    QTest::newRow("empty") << QByteArray(R"("billing_mode":[],)") << Truth();
    QTest::newRow("hourly") << QByteArray(R"("billing_mode":["Monthly","hourly"],)") << Truth(true);
    QTest::newRow("prepaid") << QByteArray(R"("billing_mode":["Monthly",7,"Yearly"],)") << Truth(false);
}

void TestListFlavors::payPerUse()
{
    QFETCH(QByteArray, members);
    const auto result = decode(flavor(members + R"("capacity":["8"])"));
    QVERIFY(result.isOk());
    QTEST(result->first().soldPayPerUse, "expected");
    QCOMPARE(result->first().zonesInStock, std::nullopt);
}

void TestListFlavors::mergesElements()
{
    const auto result = decode(flavor(R"("capacity":["8"],"billing_mode":["Monthly"])") + ','
        + flavor(R"("capacity":["8","16"],"billing_mode":["Hourly"])"));
    QVERIFY(result.isOk());
    QCOMPARE(result->size(), 2);
    QCOMPARE(result->first().soldPayPerUse, std::optional(true));
    QCOMPARE(result->last().capacity, Capacity::fromGigabytes(16));
}

void TestListFlavors::wordsFromTheCode()
{
    const auto result =
        decode(R"({"spec_code":"redis.cluster.au1.large.r3.24","capacity":["24"],"replica_count":2},)"
               R"({"spec_code":"something.else","capacity":["24"],"replica_count":"2"},)"
               R"({"spec_code":"something.more","capacity":["24"],"replica_count":-1})");
    QVERIFY(result.isOk());
    QCOMPARE(result->at(0).cacheMode, CacheMode::Cluster);
    QCOMPARE(result->at(0).cpuType, CpuType::Aarch64);
    QCOMPARE(result->at(0).replicas, std::optional(3)); // as with products, the code is believed
    QCOMPARE(result->at(1).replicas, std::optional(2));
    QCOMPARE(result->at(2).replicas, std::nullopt);
}

void TestListFlavors::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &flavors, const QString &field) {
        QTest::newRow(name) << QByteArray(R"({"flavors":[)" + flavors + "]}") << field;
    };
    QTest::newRow("no JSON") << QByteArray("flavors") << QString();
    QTest::newRow("empty object") << QByteArray("{}") << u"flavors"_s;
    QTest::newRow("flavors as object") << QByteArray(R"({"flavors":{}})") << u"flavors"_s;
    row("element", "7", u"flavors[0]"_s);
    row("no code", R"({"capacity":["2"]})", u"flavors[0].spec_code"_s);
    row("no capacity", R"({"spec_code":"a"})", u"flavors[0].capacity"_s);
    row("capacity as text", flavor(R"("capacity":"8")"), u"flavors[0].capacity"_s);
    row("capacity as word", flavor(R"("capacity":["8"])") + ',' + flavor(R"("capacity":["big"])"),
        u"flavors[1].capacity"_s);
    row("capacity zero", flavor(R"("capacity":[0])"), u"flavors[0].capacity"_s);
    row("capacity null", flavor(R"("capacity":[null])"), u"flavors[0].capacity"_s);
    row("engine", R"({"spec_code":"a","engine":{},"capacity":["8"]})", u"flavors[0].engine"_s);
    row("versions", R"({"spec_code":"a","engine_version":["5.0"],"capacity":["8"]})",
        u"flavors[0].engine_version"_s);
    row("billing", flavor(R"("capacity":["8"],"billing_mode":"Hourly")"), u"flavors[0].billing_mode"_s);
    row("attrs", flavor(R"("capacity":["8"],"attrs":{})"), u"flavors[0].attrs"_s);
    row("attribute", flavor(R"("capacity":["8"],"attrs":[1])"), u"flavors[0].attrs[0]"_s);
    row("attribute without capacity",
        flavor(R"("capacity":["8"],"attrs":[{"name":"max_memory","value":"8"}])"),
        u"flavors[0].attrs[0].capacity"_s);
    row("attribute without name", flavor(R"("capacity":["8"],"attrs":[{"capacity":"8","value":"8"}])"),
        u"flavors[0].attrs[0].name"_s);
    row("zones without capacity", flavor(R"("capacity":["8"],"flavors_available_zones":[{"az_codes":[]}])"),
        u"flavors[0].flavors_available_zones[0].capacity"_s);
}

void TestListFlavors::malformed()
{
    QFETCH(QByteArray, body);
    const auto result = ListFlavors::decode({200, {}, body});
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
    QTEST(result.error().field, "field");
}

QTEST_GUILESS_MAIN(TestListFlavors)
#include "tst_listflavors.moc"
