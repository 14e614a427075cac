// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ListProducts.h"

#include "tests/api/support/TestData.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

using Zones = std::optional<QStringList>;
using Truth = std::optional<bool>;

namespace {

Result<QList<Specification>> decode(const QByteArray &products)
{
    return ListProducts::decode({200, {}, R"({"products":[)" + products + "]}"});
}

/// A product of one code, with these members more.
QByteArray product(const QByteArray &members, const QByteArray &code = "redis.ha.xu1.large.r2.8")
{
    return R"({"spec_code":")" + code + R"(","engine":"redis","engine_versions":"4.0;5.0","cache_mode":"ha",)"
        + R"("cpu_type":"x86_64","prod_type":"instance",)" + members + "}";
}

const QByteArray details =
    R"("details":{"capacity":8,"max_memory":8,"max_connections":50000,"max_clients":10000,)"
    R"("max_bandwidth":256,"max_in_bandwidth":0,"sharding_num":1})";

} // namespace

class TestListProducts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request();
    void example();
    void detailsAlone();
    void detailsAsText();
    void flavorsWithoutFigures();
    void stock_data();
    void stock();
    void charging_data();
    void charging();
    void mergesElements();
    void leavesOutBackupSpace();
    void wordsFromTheCode();
    void malformed_data();
    void malformed();
};

void TestListProducts::request()
{
    const HttpRequest request = ListProducts::make(QUrl(u"https://dcs.example.com"_s));
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url.toEncoded(), "https://dcs.example.com/v1.0/products");
}

void TestListProducts::example()
{
    const auto result = ListProducts::decode({200, {}, readTestData(u"v1-products.json"_s)});
    QVERIFY(result.isOk());
    QCOMPARE(result->size(), 6);
    Specification expected;
    expected.engine = Engine::Redis;
    expected.engineVersions = {u"3.0"_s};
    expected.cacheMode = CacheMode::MasterStandby;
    expected.cpuType = CpuType::X86_64;
    expected.specCode = u"dcs.master_standby"_s;
    expected.resourceType = u"hws.resource.type.dcs"_s;
    expected.capacity = Capacity::fromGigabytes(4);
    expected.usableMemoryMb = 3277;
    expected.connectionsDefault = 5000;
    expected.connectionsLimit = 10'000;
    expected.bandwidthAssuredMbps = 64;
    expected.bandwidthMaxMbps = 1536;
    expected.shards = 1;
    expected.replicas = result->first().replicas;
    expected.zonesInStock = QStringList{u"882f6e449e3245dbb8c1c0fafa494c89"_s,
        u"ae04cf9d61544df3806a3feeb401b204"_s, u"d573142f24894ef3bd3664de068b44b0"_s};
    expected.soldPayPerUse = true;
    QCOMPARE(result->at(1), expected);
    QCOMPARE(result->last().capacity, Capacity::fromGigabytes(64));
    QCOMPARE(result->last().usableMemoryMb, std::optional<qint64>(52'429));
    QCOMPARE(result->last().connectionsLimit, std::optional(12'000));
}

void TestListProducts::detailsAlone()
{
    const auto result = decode(product(details));
    QVERIFY(result.isOk());
    QCOMPARE(result->size(), 1);
    const Specification &specification = result->first();
    QCOMPARE(specification.capacity, Capacity::fromGigabytes(8));
    QCOMPARE(specification.engineVersions, (QStringList{u"4.0"_s, u"5.0"_s}));
    QCOMPARE(specification.usableMemoryMb, std::optional<qint64>(8192));
    QCOMPARE(specification.bandwidthAssuredMbps, std::nullopt);
    QCOMPARE(specification.replicas, std::optional(2));
    QCOMPARE(specification.zonesInStock, std::nullopt);
    QCOMPARE(specification.soldPayPerUse, std::nullopt);
}

void TestListProducts::detailsAsText()
{
    const auto result = decode(
        product(R"("details":"{\"capacity\":\"0.125\",\"max_memory\":\"0.125\"}","spec_details2":"")"));
    QVERIFY(result.isOk());
    QCOMPARE(result->size(), 1);
    QCOMPARE(result->first().capacity, Capacity::fromMegabytes(128));
    QCOMPARE(result->first().usableMemoryMb, std::optional<qint64>(128));
}

void TestListProducts::flavorsWithoutFigures()
{
    const auto result = decode(product(details + R"(,"flavors":[{"capacity":8,"available_zones":["a"]},)"
        + R"({"capacity":"16","available_zones":["b"]}])"));
    QVERIFY(result.isOk());
    QCOMPARE(result->size(), 2);
    QCOMPARE(result->at(0).connectionsDefault, std::optional(10'000));
    QCOMPARE(result->at(0).zonesInStock, Zones(QStringList{u"a"_s}));
    // The figures of one capacity say nothing about another.
    QCOMPARE(result->at(1).capacity, Capacity::fromGigabytes(16));
    QCOMPARE(result->at(1).connectionsDefault, std::nullopt);
    QCOMPARE(result->at(1).zonesInStock, Zones(QStringList{u"b"_s}));
}

void TestListProducts::stock_data()
{
    QTest::addColumn<QByteArray>("flavors");
    QTest::addColumn<Zones>("zones");
    QTest::newRow("unknown") << QByteArray() << Zones();
    QTest::newRow("null") << QByteArray(R"(,"flavors":null)") << Zones();
    QTest::newRow("nothing at all") << QByteArray(R"(,"flavors":[])") << Zones(QStringList());
    QTest::newRow("no zones") << QByteArray(R"(,"flavors":[{"capacity":"8","available_zones":[]}])")
                              << Zones(QStringList());
    QTest::newRow("zones null") << QByteArray(R"(,"flavors":[{"capacity":"8","available_zones":null}])")
                                << Zones(QStringList());
    QTest::newRow("ids and codes") << QByteArray(
        R"(,"flavors":[{"capacity":"8","available_zones":["id1","id2"],"az_codes":["z1",null,"id1"]}])")
                                   << Zones(QStringList{u"id1"_s, u"id2"_s, u"z1"_s});
}

void TestListProducts::stock()
{
    QFETCH(QByteArray, flavors);
    QFETCH(Zones, zones);
    const auto result = decode(product(details + flavors));
    QVERIFY(result.isOk());
    QCOMPARE(result->size(), 1);
    QCOMPARE(result->first().zonesInStock, zones);
}

void TestListProducts::charging_data()
{
    QTest::addColumn<QByteArrayList>("types");
    QTest::addColumn<Truth>("payPerUse");
    const QByteArray none = "null";
    QTest::newRow("none") << QByteArrayList{none, none} << Truth();
    QTest::newRow("hourly") << QByteArrayList{"\"Hourly\""} << Truth(true);
    QTest::newRow("all") << QByteArrayList{"\"Monthly\"", "\"hourly\"", "\"Yearly\""} << Truth(true);
    QTest::newRow("prepaid") << QByteArrayList{"\"Monthly\"", "\"Yearly\""} << Truth(false);
    QTest::newRow("partly unknown") << QByteArrayList{none, "\"Yearly\"", none} << Truth(false);
}

void TestListProducts::charging()
{
    QFETCH(QByteArrayList, types);
    QFETCH(Truth, payPerUse);
    QByteArrayList products;
    for (const QByteArray &type : types)
        products += product(details + ",\"charging_type\":" + type);
    const auto result = decode(products.join(','));
    QVERIFY(result.isOk());
    QCOMPARE(result->size(), 1);
    QCOMPARE(result->first().soldPayPerUse, payPerUse);
}

void TestListProducts::mergesElements()
{
    QByteArray later = product(details + R"(,"flavors":[{"capacity":"8","available_zones":["a","b"]}])");
    later.replace("4.0;5.0", " 5.0 ;6.0.1");
    const auto result =
        decode(product(R"("details":{"capacity":8},"flavors":[{"capacity":8,"available_zones":["a"]}])") + ','
            + later + ',' + product(R"("details":{"capacity":16})"));
    QVERIFY(result.isOk());
    QCOMPARE(result->size(), 2);
    QCOMPARE(result->first().engineVersions, (QStringList{u"4.0"_s, u"5.0"_s, u"6.0"_s}));
    QCOMPARE(result->first().zonesInStock, Zones(QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(result->first().connectionsLimit, std::optional(50'000));
    QCOMPARE(result->last().capacity, Capacity::fromGigabytes(16));
}

void TestListProducts::leavesOutBackupSpace()
{
    const auto result =
        decode(R"({"prod_type":"obs_space","details":[]},{"prod_type":"OBS_SPACE","spec_code":[]})");
    QVERIFY(result.isOk());
    QVERIFY(result->isEmpty());
}

void TestListProducts::wordsFromTheCode()
{
    const auto result =
        decode(R"({"spec_code":"redis.cluster.au1.large.r2.24","engine":"Redis","details":{"capacity":24}})");
    QVERIFY(result.isOk());
    QCOMPARE(result->first().cacheMode, CacheMode::Cluster);
    QCOMPARE(result->first().cpuType, CpuType::Aarch64);
    QVERIFY(result->first().engineVersions.isEmpty());
}

void TestListProducts::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &products, const QString &field) {
        QTest::newRow(name) << QByteArray(R"({"products":[)" + products + "]}") << field;
    };
    QTest::newRow("empty object") << QByteArray("{}") << u"products"_s;
    QTest::newRow("products as object") << QByteArray(R"({"products":{}})") << u"products"_s;
    row("element", "7", u"products[0]"_s);
    row("no code", R"({"engine":"redis"})", u"products[0].spec_code"_s);
    row("code of a wrong type", R"({"spec_code":[]})", u"products[0].spec_code"_s);
    row("engine", R"({"spec_code":"a","engine":{}})", u"products[0].engine"_s);
    row("details that are no JSON", product(R"("details":"{capacity")"), u"products[0].details"_s);
    row("details without capacity", product(R"("details":{"max_memory":1})"), u"products[0].details"_s);
    row("packed details that are no JSON", product(details + R"(,"spec_details2":"[{")"),
        u"products[0].spec_details2"_s);
    row("packed details nested too deep", product(R"("spec_details2":")" + QByteArray(100, '[') + "\""),
        u"products[0].spec_details2"_s);
    row("packed details without capacity", product(R"("spec_details2":"[{\"capacity\":2},{}]")"),
        u"products[0].spec_details2"_s);
    row("flavors", product(details + R"(,"flavors":{})"), u"products[0].flavors"_s);
    row("flavor without capacity",
        product(details) + ',' + product(details + R"(,"flavors":[{"available_zones":[]}])"),
        u"products[1].flavors[0].capacity"_s);
}

void TestListProducts::malformed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const auto result = ListProducts::decode({200, {}, body});
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
    QCOMPARE(result.error().field, field);
}

QTEST_GUILESS_MAIN(TestListProducts)
#include "tst_listproducts.moc"
