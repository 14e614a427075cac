// SPDX-License-Identifier: MIT
#include "SimulatorClient.h"

#include <QSet>
#include <QTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// Flavors of v2: what is sold.
class TestSimulatorFlavors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void equalTheCatalogue();
    void oneCapacity();
    void severalCapacities();
    void stock();
    void filters_data();
    void filters();
    void ofAnInstance_data();
    void ofAnInstance();
    void ofNoInstance();

private:
    QJsonArray flavors(const QByteArray &query) const
    {
        return m_client->getV2("flavors", query).json()["flavors"_L1].toArray();
    }

    Simulator m_simulator{bundledCatalogue(), {}};
    std::optional<SimulatorClient> m_client;
};

void TestSimulatorFlavors::initTestCase()
{
    QVERIFY(m_simulator.start());
    m_client.emplace(m_simulator);
}

void TestSimulatorFlavors::equalTheCatalogue()
{
    QStringList offered;
    const QJsonArray all = flavors({});
    for (const QJsonValue &flavor : all) {
        const QJsonArray capacities = flavor["capacity"_L1].toArray();
        QCOMPARE(flavor["flavors_available_zones"_L1].toArray().size(), capacities.size());
        for (const QJsonValue &capacity : capacities)
            offered.append(flavor["spec_code"_L1].toString() + u' ' + capacity.toString());
    }
    QStringList published;
    const Catalogue catalogue = bundledCatalogue();
    for (const Specification &entry : catalogue.specifications())
        published.append(entry.specCode + u' ' + entry.capacity.toGigabyteText());
    offered.sort();
    published.sort();
    QCOMPARE(offered, published); // none of them twice
}

void TestSimulatorFlavors::oneCapacity()
{
    const QJsonArray list = flavors("spec_code=redis.cluster.xu1.large.r2.64");
    QCOMPARE(list.size(), 1);
    const QJsonObject flavor = list[0].toObject();
    QCOMPARE(flavor["engine"_L1].toString(), u"redis"_s);
    QCOMPARE(flavor["engine_version"_L1].toString(), u"4.0;5.0;6.0;7.0"_s);
    QCOMPARE(flavor["cache_mode"_L1].toString(), u"cluster"_s);
    QCOMPARE(flavor["cpu_type"_L1].toString(), u"x86_64"_s);
    QCOMPARE(flavor["pricing_type"_L1].toString(), u"normal"_s);
    QCOMPARE(flavor["replica_count"_L1].toInt(), 2);
    QCOMPARE(flavor["tenant_ip_count"_L1].toInt(), 16);
    QCOMPARE(flavor["capacity"_L1].toArray(), QJsonArray{u"64"_s});
    QCOMPARE(flavor["billing_mode"_L1].toArray(), QJsonArray({u"Hourly"_s, u"Monthly"_s, u"Yearly"_s}));
    const auto attribute = [](const QString &name, const QString &value) {
        return QJsonObject{{u"capacity"_s, u"64"_s}, {u"name"_s, name}, {u"value"_s, value}};
    };
    const QJsonArray attributes = flavor["attrs"_L1].toArray();
    QVERIFY(attributes.contains(attribute(u"sharding_num"_s, u"8"_s)));
    QVERIFY(attributes.contains(attribute(u"proxy_num"_s, u"0"_s)));
    QVERIFY(attributes.contains(attribute(u"db_number"_s, u"1"_s)));
    QVERIFY(attributes.contains(attribute(u"max_memory"_s, u"64"_s)));
}

void TestSimulatorFlavors::severalCapacities()
{
    const QJsonArray pair = flavors("spec_code=dcs.master_standby");
    QCOMPARE(pair.size(), 1);
    QCOMPARE(pair[0]["pricing_type"_L1].toString(), u"tier"_s);
    QCOMPARE(
        pair[0]["capacity"_L1].toArray(), QJsonArray({u"2"_s, u"4"_s, u"8"_s, u"16"_s, u"32"_s, u"64"_s}));
    QVERIFY(pair[0]["attrs"_L1].toArray().contains(
        QJsonObject({{u"capacity"_s, u"4"_s}, {u"name"_s, u"max_memory"_s}, {u"value"_s, u"3.2"_s}})));

    const QJsonArray proxy = flavors("spec_code=dcs.cluster");
    QCOMPARE(proxy.size(), 2);
    QCOMPARE(proxy[0]["capacity"_L1].toArray(), QJsonArray({u"64"_s, u"128"_s, u"256"_s}));
    QCOMPARE(proxy[1]["capacity"_L1].toArray(), QJsonArray({u"512"_s, u"1024"_s}));
    QCOMPARE(proxy[1]["billing_mode"_L1].toArray(), QJsonArray({u"Monthly"_s, u"Yearly"_s}));
    QCOMPARE(proxy[1]["pricing_type"_L1].toString(), u"tier"_s);
}

void TestSimulatorFlavors::stock()
{
    const QJsonValue fraction = flavors("spec_code=redis.ha.xu1.tiny.r2.128")[0];
    const QJsonValue zones = fraction["flavors_available_zones"_L1][0];
    QCOMPARE(zones["capacity"_L1].toString(), u"0.125"_s);
    QCOMPARE(zones["unit"_L1].toString(), u"GB"_s);
    QCOMPARE(
        zones["az_codes"_L1].toArray(), QJsonArray({u"cn-north-4a"_s, u"cn-north-4b"_s, u"cn-north-4c"_s}));
    QCOMPARE(zones["available_zones"_L1].toArray().size(), 3);
    const QJsonValue soldOut = flavors("spec_code=redis.ha.xu1.large.r2.48")[0];
    QVERIFY(soldOut["flavors_available_zones"_L1][0]["az_codes"_L1].toArray().isEmpty());
}

void TestSimulatorFlavors::filters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value"); // the member of every flavor contains it
    QTest::newRow("mode") << QByteArray("cache_mode=ha_rw_split") << u"cache_mode"_s << u"ha_rw_split"_s;
    QTest::newRow("engine") << QByteArray("engine=Memcached") << u"engine"_s << u"memcached"_s;
    QTest::newRow("version") << QByteArray("engine_version=7.0") << u"engine_version"_s << u"7.0"_s;
    QTest::newRow("cpu") << QByteArray("cpu_type=aarch64") << u"cpu_type"_s << u"aarch64"_s;
    QTest::newRow("capacity") << QByteArray("capacity=0.125") << u"spec_code"_s << u"128"_s;
    QTest::newRow("several") << QByteArray("engine=Redis&cache_mode=single&cpu_type=x86_64") << u"spec_code"_s
                             << u"single"_s;
}

void TestSimulatorFlavors::filters()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, member);
    QFETCH(QString, value);
    const QJsonArray list = flavors(query);
    QVERIFY(!list.isEmpty());
    QVERIFY(list.size() < flavors({}).size());
    for (const QJsonValue &flavor : list)
        QVERIFY2(flavor[member].toString().contains(value), qPrintable(flavor["spec_code"_L1].toString()));
    QVERIFY(flavors(query + "&spec_code=nothing").isEmpty());
}

void TestSimulatorFlavors::ofAnInstance_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("modes");
    QTest::newRow("pair") << u"session-store-prod"_s << QStringList{u"ha"_s, u"ha_rw_split"_s, u"proxy"_s};
    QTest::newRow("single") << u"login-token-cache"_s << QStringList{u"single"_s};
    QTest::newRow("cluster") << u"商品详情缓存-生产"_s << QStringList{u"cluster"_s};
    QTest::newRow("proxy") << u"recommendation-features"_s
                           << QStringList{u"ha"_s, u"ha_rw_split"_s, u"proxy"_s};
    QTest::newRow("splitting") << u"catalog-read-replicas"_s << QStringList{u"ha_rw_split"_s, u"proxy"_s};
    QTest::newRow("of 7.0") << u"game-matchmaking"_s << QStringList{u"ha"_s};
    QTest::newRow("old pair") << u"legacy-session-cache"_s << QStringList{u"ha"_s, u"proxy"_s};
    QTest::newRow("Memcached") << u"首页静态片段"_s << QStringList{u"ha"_s, u"single"_s};
}

void TestSimulatorFlavors::ofAnInstance()
{
    QFETCH(QString, name);
    QFETCH(QStringList, modes);
    const QJsonArray list = flavors("instance_id=" + m_client->idOf(name).toLatin1());
    QSet<QString> found;
    for (const QJsonValue &flavor : list) {
        found.insert(flavor["cache_mode"_L1].toString());
        QCOMPARE(flavor["cpu_type"_L1].toString(), u"x86_64"_s);
    }
    QCOMPARE(found, QSet<QString>(modes.begin(), modes.end()));
}

void TestSimulatorFlavors::ofNoInstance()
{
    QCOMPARE(m_client->getV2("flavors", "instance_id=nonsense").errorCode(), u"DCS.4061"_s);
}

QTEST_GUILESS_MAIN(TestSimulatorFlavors)
#include "tst_simulatorflavors.moc"
