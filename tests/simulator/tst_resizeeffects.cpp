// SPDX-License-Identifier: MIT
#include "SimulatorClient.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// What becomes of an accepted RESIZE.
class TestResizeEffects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void becomes_data();
    void becomes();
    void endsByItself();
    void givenUpAndFaulty();
    void addedReplicaIsInItsZone();
    void addedReplicaOfEveryShard();
    void removedReplicaIsTheNamedOne();
    void clusterLosesAReplicaOfEveryShard();
    void clusterKeepsTheReservedNodes();
    void clusterShrinksAndGrows();
    void typeKeepsTheAddress();
    void waitsForTheWindow();
    void windowOpensByItself();
    void startsAtOnceWithoutInterruption_data();
    void startsAtOnceWithoutInterruption();

private:
    QString idOf(const char *name) const { return m_client->idOf(QString::fromUtf8(name)); }
    QString statusOf(const QString &id) const { return m_client->v2Instance(id)["status"_L1].toString(); }
    /// Resizes and lets the change end well.
    void change(const QString &id, const QByteArray &body);

    std::unique_ptr<Simulator> m_simulator;
    std::optional<SimulatorClient> m_client;
};

namespace {

constexpr int never = 1'000'000; // ms
const char *const pair = "session-store-prod"; // 5.0, two copies, 8 GB
const char *const triple = "leaderboard-season-12"; // 5.0, three copies, 8 GB
const char *const cluster = "商品详情缓存-生产"; // 5.0, 64 GB in 8 shards

QJsonArray nodesOf(const QJsonValue &group) { return group["replication_list"_L1].toArray(); }

QStringList valuesOf(const QJsonArray &groups, QLatin1StringView member)
{
    QStringList values;
    for (const QJsonValue &group : groups) {
        for (const QJsonValue &node : nodesOf(group))
            values.append(node[member].toString());
    }
    return values;
}

QStringList mastersOf(const QJsonArray &groups)
{
    QStringList ips;
    for (const QJsonValue &group : groups)
        ips.append(group["replication_list"_L1][0]["replication_ip"_L1].toString());
    return ips;
}

QStringList addressesOf(const QJsonObject &instance)
{
    return instance["ip"_L1].toString().replace(u'，', u',').split(u',');
}

} // namespace

void TestResizeEffects::init()
{
    m_simulator = std::make_unique<Simulator>(
        bundledCatalogue(), SimulatorSettings{.extendMs = never, .windowMs = never});
    QVERIFY(m_simulator->start());
    m_client.emplace(*m_simulator);
}

void TestResizeEffects::change(const QString &id, const QByteArray &body)
{
    const Reply reply = m_client->resize(id, body);
    QVERIFY2(reply.status == 204, reply.body.constData());
    m_simulator->finishChanges(Simulator::ChangeEnd::Done);
}

void TestResizeEffects::becomes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("requestBody");
    QTest::addColumn<QString>("cacheMode");
    QTest::addColumn<QString>("capacity"); // GB
    QTest::addColumn<int>("shards");
    QTest::addColumn<int>("copies");
    const auto row = [](const char *name, const QByteArray &body, const char *mode, const char *capacity,
                         int shards, int copies) {
        QTest::newRow(name) << QString::fromUtf8(name) << body << QString::fromLatin1(mode)
                            << QString::fromLatin1(capacity) << shards << copies;
    };
    row("rate-limiter-gateway", R"({"spec_code": "redis.ha.au1.tiny.r2.512", "new_capacity": 0.5})", "ha",
        "0.5", 1, 2);
    row("session-store-prod",
        R"({"spec_code": "redis.proxy.xu1.large.8", "new_capacity": 8, "change_type": "instanceType"})",
        "proxy", "8", 3, 2);
    row("recommendation-features",
        R"({"spec_code": "redis.ha.xu1.large.p2.64", "new_capacity": 64, "change_type": "instanceType"})",
        "ha_rw_split", "64", 1, 2);
    row("商品详情缓存-生产",
        R"({"spec_code": "redis.cluster.xu1.large.r2.128", "new_capacity": 128, "change_type": "addSharding"})",
        "cluster", "128", 16, 2);
    row("catalog-read-replicas",
        R"({"spec_code": "redis.ha.xu1.large.p3.8", "new_capacity": 8, "change_type": "createReplication",)"
        R"( "available_zones": ["cn-north-4a"]})",
        "ha_rw_split", "8", 1, 3);
    row("老会员缓存",
        R"({"spec_code": "dcs.master_standby", "new_capacity": 2, "change_type": "instanceType"})", "ha", "2",
        1, 2);
    row("ad-frequency-cap",
        R"({"spec_code": "dcs.cluster", "new_capacity": 128, "change_type": "addSharding"})", "proxy", "128",
        16, 2);
}

void TestResizeEffects::becomes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, requestBody);
    QFETCH(QString, cacheMode);
    QFETCH(QString, capacity);
    QFETCH(int, shards);
    QFETCH(int, copies);
    const QString id = m_client->idOf(name);
    const QString specCode = QJsonDocument::fromJson(requestBody)["spec_code"_L1].toString();
    change(id, requestBody);

    const QJsonObject after = m_client->v2Instance(id);
    QCOMPARE(after["status"_L1].toString(), u"RUNNING"_s);
    QCOMPARE(after["spec_code"_L1].toString(), specCode);
    const QString minor = after["capacity_minor"_L1].toString();
    QCOMPARE(minor.isEmpty() ? QString::number(after["capacity"_L1].toInt()) : u'0' + minor, capacity);
    if (after.contains("cache_mode"_L1)) { // older answers lack them
        QCOMPARE(after["cache_mode"_L1].toString(), cacheMode);
        QCOMPARE(after["replica_count"_L1].toInt(), copies);
        QCOMPARE(after["sharding_count"_L1].toInt(), shards > 1 ? shards : 0);
    }
    // v1.0 tells the same
    const QJsonObject older = m_client->instance(id);
    QCOMPARE(older["resource_spec_code"_L1].toString(), specCode);
    QCOMPARE(older["capacity"_L1], after["capacity"_L1]);

    const QJsonArray groups = m_client->groups(id);
    QCOMPARE(groups.size(), shards);
    for (const QJsonValue &group : groups)
        QCOMPARE(nodesOf(group).size(), copies);
    for (const QLatin1StringView unique : {"node_id"_L1, "replication_id"_L1, "replication_ip"_L1}) {
        const QStringList values = valuesOf(groups, unique);
        QCOMPARE(QSet<QString>(values.begin(), values.end()).size(), shards * copies);
    }
    QCOMPARE(m_client->tasks(id)[0]["details"_L1]["new_cache_mode"_L1].toString(), cacheMode);
}

void TestResizeEffects::endsByItself()
{
    Simulator simulator(bundledCatalogue(), {.extendMs = 50});
    QVERIFY(simulator.start());
    const SimulatorClient client(simulator);
    const QString id = client.idOf(QString::fromUtf8(pair));
    QCOMPARE(
        client.resize(id, R"({"spec_code": "redis.ha.xu1.large.r2.16", "new_capacity": 16})").status, 204);
    QTRY_COMPARE(client.v2Instance(id)["status"_L1].toString(), u"RUNNING"_s);
    QCOMPARE(client.v2Instance(id)["capacity"_L1].toInt(), 16);
}

void TestResizeEffects::givenUpAndFaulty()
{
    const QString id = idOf(pair);
    const QByteArray request = R"({"spec_code": "redis.ha.xu1.large.r2.16", "new_capacity": 16})";
    const QJsonArray groups = m_client->groups(id);
    QCOMPARE(m_client->resize(id, request).status, 204);
    m_simulator->finishChanges(Simulator::ChangeEnd::GivenUp);
    QCOMPARE(statusOf(id), u"RUNNING"_s);
    QCOMPARE(m_client->resize(id, request).status, 204);
    m_simulator->finishChanges(Simulator::ChangeEnd::Faulty);
    QCOMPARE(statusOf(id), u"ERROR"_s);
    QCOMPARE(m_client->v2Instance(id)["capacity"_L1].toInt(), 8);
    QCOMPARE(m_client->groups(id), groups);
}

void TestResizeEffects::addedReplicaIsInItsZone()
{
    const QString id = idOf(pair);
    m_simulator->setInstanceMember(id, u"available_zones"_s, QJsonArray{u"cn-north-4b"_s});
    const QJsonArray before = nodesOf(m_client->groups(id)[0]);
    change(id,
        R"({"spec_code": "redis.ha.xu1.large.r3.8", "new_capacity": 8, "change_type": "createReplication",)"
        R"( "available_zones": ["cn-north-4a", "cn-north-4b", "cn-north-4c"]})");
    const QJsonArray after = nodesOf(m_client->groups(id)[0]);
    QCOMPARE(after.size(), 3);
    QCOMPARE(after[0], before[0]);
    QCOMPARE(after[1], before[1]);
    QCOMPARE(after[2]["az_code"_L1].toString(), u"cn-north-4c"_s);
    QCOMPARE(after[2]["replication_role"_L1].toString(), u"slave"_s);
    QVERIFY(after[2]["is_replication"_L1].toBool());
    QVERIFY(!after[1]["is_replication"_L1].toBool());
}

void TestResizeEffects::addedReplicaOfEveryShard()
{
    const QString id = idOf(cluster);
    m_simulator->setInstanceMember(id, u"available_zones"_s, QJsonArray{u"cn-north-4a"_s});
    change(id,
        R"({"spec_code": "redis.cluster.xu1.large.r3.64", "new_capacity": 64,)"
        R"( "change_type": "createReplication", "available_zones": ["cn-north-4b"]})");
    const QJsonArray groups = m_client->groups(id);
    QCOMPARE(groups.size(), 8);
    for (const QJsonValue &group : groups)
        QCOMPARE(nodesOf(group)[2]["az_code"_L1].toString(), u"cn-north-4b"_s);
}

void TestResizeEffects::removedReplicaIsTheNamedOne()
{
    const QString id = idOf(triple);
    const QJsonArray before = nodesOf(m_client->groups(id)[0]);
    const QByteArray named = before[1]["node_id"_L1].toString().toLatin1();
    change(id,
        R"({"spec_code": "redis.ha.xu1.large.r2.8", "new_capacity": 8, "change_type": "deleteReplication",)"
        R"( "node_list": [")"
            + named + "\"]}");
    QCOMPARE(nodesOf(m_client->groups(id)[0]), QJsonArray({before[0], before[2]}));
}

void TestResizeEffects::clusterLosesAReplicaOfEveryShard()
{
    const QString id = idOf(cluster);
    change(id,
        R"({"spec_code": "redis.cluster.xu1.large.r3.64", "new_capacity": 64,)"
        R"( "change_type": "createReplication", "available_zones": ["cn-north-4b"]})");
    const QJsonArray three = m_client->groups(id);
    const QByteArray kept = three[0]["replication_list"_L1][2]["replication_ip"_L1].toString().toLatin1();
    const auto removal = [](const QByteArray &ips) {
        return R"({"spec_code": "redis.cluster.xu1.large.r2.64", "new_capacity": 64,)"
               R"( "change_type": "deleteReplication", "available_zones": ["cn-north-4b"], "reserved_ip": [)"
            + ips + "]}";
    };
    QCOMPARE(m_client->resize(id, removal("\"10.0.0.1\"")).errorCode(), u"DCS.4800"_s);
    QStringList all;
    for (const QJsonValue &node : nodesOf(three[0]))
        all.append(u'"' + node["replication_ip"_L1].toString() + u'"');
    QCOMPARE(m_client->resize(id, removal(all.join(u',').toLatin1())).errorCode(), u"DCS.4800"_s);
    change(id, removal('"' + kept + '"'));
    const QJsonArray two = m_client->groups(id);
    QCOMPARE(two.size(), 8);
    QCOMPARE(nodesOf(two[0]),
        QJsonArray({three[0]["replication_list"_L1][0], three[0]["replication_list"_L1][2]}));
    QCOMPARE(nodesOf(two[1]),
        QJsonArray({three[1]["replication_list"_L1][0], three[1]["replication_list"_L1][1]}));
}

void TestResizeEffects::clusterKeepsTheReservedNodes()
{
    const QString id = idOf(cluster);
    m_simulator->setInstanceMember(id, u"used_memory"_s, 1000);
    const QStringList masters = mastersOf(m_client->groups(id));
    QStringList kept{masters[1], masters[5], masters[7]};
    change(id,
        R"({"spec_code": "redis.cluster.xu1.large.r2.24", "new_capacity": 24, "reserved_ip": [")"
            + kept.join(u"\",\"").toLatin1() + "\"]}");
    QCOMPARE(mastersOf(m_client->groups(id)), kept);
    QCOMPARE(addressesOf(m_client->v2Instance(id)), kept);
    QCOMPARE(addressesOf(m_client->instance(id)), kept);
}

void TestResizeEffects::clusterShrinksAndGrows()
{
    const QString id = idOf(cluster);
    m_simulator->setInstanceMember(id, u"used_memory"_s, 1000);
    const QStringList before = mastersOf(m_client->groups(id));
    QCOMPARE(addressesOf(m_client->v2Instance(id)), before);
    change(id, R"({"spec_code": "redis.cluster.xu1.large.r2.48", "new_capacity": 48})");
    const QStringList fewer = mastersOf(m_client->groups(id));
    QCOMPARE(fewer, before.mid(0, 6));
    change(id,
        R"({"spec_code": "redis.cluster.xu1.large.r2.64", "new_capacity": 64, "change_type": "addSharding"})");
    const QStringList after = addressesOf(m_client->v2Instance(id));
    QCOMPARE(after.size(), 8);
    QCOMPARE(after.mid(0, 6), fewer);
    QVERIFY(!before.contains(after[7])); // a node of its own, not the old one
}

void TestResizeEffects::typeKeepsTheAddress()
{
    const QString id = idOf(pair);
    const QJsonObject before = m_client->v2Instance(id);
    change(id,
        R"({"spec_code": "redis.proxy.xu1.large.16", "new_capacity": 16, "change_type": "instanceType"})");
    const QJsonObject after = m_client->v2Instance(id);
    for (const QString &name : {u"ip"_s, u"domain_name"_s, u"engine_version"_s, u"security_group_id"_s})
        QCOMPARE(after[name], before[name]);
}

void TestResizeEffects::waitsForTheWindow()
{
    const QString id = idOf(pair);
    const QByteArray request =
        R"({"spec_code": "redis.proxy.xu1.large.8", "new_capacity": 8, "change_type": "instanceType",)"
        R"( "execute_immediately": false})";
    QCOMPARE(m_client->resize(id, request).status, 204);
    QCOMPARE(statusOf(id), u"RUNNING"_s);
    QVERIFY(m_client->v2Instance(id)["task"_L1].isNull());
    QCOMPARE(m_client->tasks(id)[0]["status"_L1].toString(), u"WAITING"_s);
    QCOMPARE(m_client->resize(id, request).errorCode(), u"DCS.4017"_s);
    m_simulator->finishChanges(Simulator::ChangeEnd::Done); // it does not run
    QCOMPARE(m_client->v2Instance(id)["cache_mode"_L1].toString(), u"ha"_s);
    m_simulator->openMaintenanceWindow();
    QCOMPARE(statusOf(id), u"EXTENDING"_s);
    QCOMPARE(m_client->tasks(id)[0]["status"_L1].toString(), u"EXECUTING"_s);
    m_simulator->finishChanges(Simulator::ChangeEnd::Done);
    QCOMPARE(m_client->v2Instance(id)["cache_mode"_L1].toString(), u"proxy"_s);
}

void TestResizeEffects::windowOpensByItself()
{
    Simulator simulator(bundledCatalogue(), {.extendMs = 50, .windowMs = 50});
    QVERIFY(simulator.start());
    const SimulatorClient client(simulator);
    const QString id = client.idOf(QString::fromUtf8(pair));
    QCOMPARE(client
                 .resize(id,
                     R"({"spec_code": "redis.proxy.xu1.large.8", "new_capacity": 8,)"
                     R"( "change_type": "instanceType", "execute_immediately": false})")
                 .status,
        204);
    QTRY_COMPARE(client.tasks(id)[0]["status"_L1].toString(), u"SUCCESS"_s);
    QCOMPARE(client.v2Instance(id)["spec_code"_L1].toString(), u"redis.proxy.xu1.large.8"_s);
}

void TestResizeEffects::startsAtOnceWithoutInterruption_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("requestBody");
    QTest::addColumn<bool>("waits");
    const auto row = [](const char *what, const char *name, const QByteArray &body, bool waits) {
        QTest::newRow(what) << QString::fromUtf8(name) << body << waits;
    };
    row("pair beyond 8 GB", pair, R"("spec_code": "redis.ha.xu1.large.r2.16", "new_capacity": 16)", false);
    row("pair to 8 GB", "demo-gives-up", R"("spec_code": "redis.ha.xu1.large.r2.8", "new_capacity": 8)",
        true);
    row("single to 8 GB", "demo-ends-faulty", R"("spec_code": "redis.single.xu1.large.8", "new_capacity": 8)",
        true);
    row("pair below 8 GB", "demo-gives-up", R"("spec_code": "redis.ha.xu1.large.r2.4", "new_capacity": 4)",
        false);
    row("smaller pair", "rate-limiter-gateway",
        R"("spec_code": "redis.ha.au1.large.r2.1", "new_capacity": 1)", false);
    row("more shards", cluster,
        R"("spec_code": "redis.cluster.xu1.large.r2.128", "new_capacity": 128, "change_type": "addSharding")",
        false);
    row("fewer shards", cluster, R"("spec_code": "redis.cluster.xu1.large.r2.24", "new_capacity": 24)", true);
    row("new replica", pair,
        R"("spec_code": "redis.ha.xu1.large.r3.8", "new_capacity": 8, "change_type": "createReplication",)"
        R"( "available_zones": ["cn-north-4a"])",
        false);
    row("replica less", triple,
        R"("spec_code": "redis.ha.xu1.large.r2.8", "new_capacity": 8, "change_type": "deleteReplication",)"
        R"( "node_list": ["$replica"])",
        true);
    row("type", pair,
        R"("spec_code": "redis.ha.xu1.large.p2.8", "new_capacity": 8, "change_type": "instanceType")", true);
    row("3.0 changes at once only", "老会员缓存",
        R"("spec_code": "dcs.master_standby", "new_capacity": 8, "change_type": "instanceType")", false);
}

void TestResizeEffects::startsAtOnceWithoutInterruption()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, requestBody);
    QFETCH(bool, waits);
    const QString id = m_client->idOf(name);
    m_simulator->setInstanceMember(id, u"used_memory"_s, 100);
    const QString replica = m_client->groups(id)[0]["replication_list"_L1][1]["node_id"_L1].toString();
    requestBody.replace("$replica", replica.toLatin1());
    const Reply reply = m_client->resize(id, '{' + requestBody + R"(, "execute_immediately": false})");
    QVERIFY2(reply.status == 204, reply.body.constData());
    QCOMPARE(statusOf(id), waits ? u"RUNNING"_s : u"EXTENDING"_s);
}

QTEST_GUILESS_MAIN(TestResizeEffects)
#include "tst_resizeeffects.moc"
