// SPDX-License-Identifier: MIT
#include "tests/simulator/SimulatorClient.h"

#include <QTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// RESIZE of v2: what is accepted, and every check with its code.
class TestResizeCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void refusedByState_data();
    void refusedByState();
    void refusedByTask();
    void unknownInstance();
    void refusedByResources();
    void shrinksBelow70Percent();
    void oldProxyNeverShrinks();
    void splittingWithoutSsl();

private:
    QByteArray filledIn(QByteArray body, const QString &id) const;

    std::unique_ptr<Simulator> m_simulator;
    std::optional<SimulatorClient> m_client;
};

namespace {

constexpr int never = 1'000'000; // ms

// Of the fleet:
const char *const pair = "session-store-prod"; // 5.0, x86, two copies, 8 GB, 61 % used
const char *const triple = "leaderboard-season-12"; // 5.0, x86, three copies, 8 GB
const char *const fullPair = "订单缓存-生产"; // 5.0, x86, 16 GB, 93 % used
const char *const smallPair = "demo-gives-up"; // 5.0, x86, two copies, 2 GB
const char *const armPair = "rate-limiter-gateway"; // 6.0, Arm, two copies, 2 GB, 12 % used
const char *const tinyPair = "feature-flags"; // 4.0, x86, two copies, 0.125 GB
const char *const single = "login-token-cache"; // 5.0, x86, 1 GB
const char *const emptySingle = "demo-ends-faulty"; // 5.0, x86, 4 GB, 22 % used
const char *const splitting = "catalog-read-replicas"; // 5.0, two copies, 8 GB, 64 % used
const char *const cluster = "商品详情缓存-生产"; // 5.0, x86, 64 GB in 8 shards, 72 % used
const char *const armCluster = "消息队列缓冲-生产"; // 6.0, Arm, 32 GB in 3 shards
const char *const newCluster = "ml-embedding-cache"; // 7.0, x86, 128 GB in 16 shards
const char *const proxy = "recommendation-features"; // 5.0, x86, 48 GB in 6 shards, 81 % used
const char *const oldPair = "legacy-session-cache"; // 3.0, 4 GB
const char *const oldSingle = "老会员缓存"; // 3.0, 2 GB
const char *const oldProxy = "ad-frequency-cap"; // 3.0, 64 GB in 8 shards
const char *const memcached = "首页静态片段"; // Memcached, single-node, 2 GB
const char *const yearly = "crm-cache-yearly"; // 4.0, single-node, 8 GB, prepaid

/// more can name nodes: $master and $replica are ids of the first shard, $ip0 … addresses of the masters.
QByteArray body(const char *specCode, const char *capacity, const QByteArray &more = {})
{
    return QByteArray("{\"spec_code\": \"") + specCode + "\", \"new_capacity\": " + capacity + more + '}';
}

const char *const instanceType = R"(, "change_type": "instanceType")";
const char *const addSharding = R"(, "change_type": "addSharding")";
const char *const add4a = R"(, "change_type": "createReplication", "available_zones": ["cn-north-4a"])";
const char *const removeAny = R"(, "change_type": "deleteReplication")";
const char *const removeReplica = R"(, "change_type": "deleteReplication", "node_list": ["$replica"])";

} // namespace

void TestResizeCall::init()
{
    m_simulator = std::make_unique<Simulator>(
        bundledCatalogue(), SimulatorSettings{.extendMs = never, .windowMs = never});
    QVERIFY(m_simulator->start());
    m_client.emplace(*m_simulator);
}

QByteArray TestResizeCall::filledIn(QByteArray text, const QString &id) const
{
    const QJsonArray groups = m_client->groups(id);
    const QJsonArray first = groups[0]["replication_list"_L1].toArray();
    text.replace("$master", first[0]["node_id"_L1].toString().toLatin1());
    text.replace("$replica", first[1]["node_id"_L1].toString().toLatin1());
    for (qsizetype shard = groups.size() - 1; shard >= 0; --shard) {
        const QString ip = groups[shard]["replication_list"_L1][0]["replication_ip"_L1].toString();
        text.replace("$ip" + QByteArray::number(shard), ip.toLatin1());
    }
    return text;
}

void TestResizeCall::accepted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("requestBody");
    QTest::addColumn<int>("usedMb"); // -1: as it is
    const auto row = [](const char *what, const char *name, const QByteArray &text, int usedMb = -1) {
        QTest::newRow(what) << QString::fromUtf8(name) << text << usedMb;
    };
    row("larger", pair, body("redis.ha.xu1.large.r2.16", "16"));
    row("empty change type", pair, body("redis.ha.xu1.large.r2.16", "16", R"(, "change_type": "")"));
    row("at once", pair, body("redis.ha.xu1.large.r2.16", "16", R"(, "execute_immediately": true)"));
    row("smaller", emptySingle, body("redis.single.xu1.large.2", "2"));
    row("fraction", tinyPair, body("redis.ha.xu1.tiny.r2.256", "0.25"));
    row("to the smallest", "dcs-dev-sandbox", body("redis.single.au1.tiny.128", "0.125"));
    row("old without change of code", oldPair, body("dcs.master_standby", "2"), 900);
    row("splitting", splitting, body("redis.ha.xu1.large.p2.16", "16"));
    row("cluster gains shards", cluster, body("redis.cluster.xu1.large.r2.128", "128", addSharding));
    row("cluster with smaller shards", armCluster, body("redis.cluster.au1.large.r2.24", "24"), 1000);
    row("cluster loses shards", cluster, body("redis.cluster.xu1.large.r2.24", "24"), 1000);
    row("cluster keeps three", cluster,
        body("redis.cluster.xu1.large.r2.24", "24", R"(, "reserved_ip": ["$ip7", "$ip0", "$ip4"])"), 1000);
    row("new cluster", newCluster, body("redis.cluster.xu1.large.r2.192", "192", addSharding));
    row("proxy gains shards", proxy, body("redis.proxy.xu1.large.64", "64", addSharding));
    row("proxy loses shards", proxy, body("redis.proxy.xu1.large.32", "32"), 1000);
    row("old proxy", oldProxy, body("dcs.cluster", "128", addSharding));
    row("pair to proxy", pair, body("redis.proxy.xu1.large.8", "8", instanceType));
    row("full pair to larger proxy", fullPair, body("redis.proxy.xu1.large.24", "24", instanceType));
    row("pair of 6.0 to proxy", armPair, body("redis.proxy.au1.large.4", "4", instanceType));
    row("triple to proxy", triple, body("redis.proxy.xu1.large.16", "16", instanceType));
    row("proxy to pair", proxy, body("redis.ha.xu1.large.r2.64", "64", instanceType));
    row("proxy to splitting", proxy, body("redis.ha.xu1.large.p2.64", "64", instanceType));
    row("splitting to proxy", splitting, body("redis.proxy.xu1.large.16", "16", instanceType));
    row("pair to splitting", pair, body("redis.ha.xu1.large.p2.8", "8", instanceType));
    row("old single to pair", oldSingle, body("dcs.master_standby", "2", instanceType));
    row("Memcached to pair", memcached, body("dcs.memcached.master_standby", "4", instanceType));
    row("old pair to proxy", oldPair, body("dcs.cluster", "64", instanceType));
    row("replica", pair, body("redis.ha.xu1.large.r3.8", "8", add4a));
    row("replica with all zones", pair,
        body("redis.ha.xu1.large.r3.8", "8",
            R"(, "change_type": "createReplication",)"
            R"( "available_zones": ["cn-north-4a", "cn-north-4b", "cn-north-4c"])"));
    row("replica of splitting", splitting, body("redis.ha.xu1.large.p3.8", "8", add4a));
    row("replica of cluster", cluster, body("redis.cluster.xu1.large.r3.64", "64", add4a));
    row("one replica less", triple, body("redis.ha.xu1.large.r2.8", "8", removeReplica));
}

void TestResizeCall::accepted()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, requestBody);
    QFETCH(int, usedMb);
    const QString id = m_client->idOf(name);
    if (usedMb >= 0)
        m_simulator->setInstanceMember(id, u"used_memory"_s, usedMb);
    const Reply reply = m_client->resize(id, filledIn(requestBody, id));
    QVERIFY2(reply.status == 204, reply.body.constData());
    QVERIFY(reply.body.isEmpty());
    QCOMPARE(m_client->v2Instance(id)["status"_L1].toString(), u"EXTENDING"_s);
}

void TestResizeCall::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("requestBody");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("argument");
    const auto row = [](const char *what, const char *name, const QByteArray &text, const char *code,
                         const char *argument = "") {
        QTest::newRow(what) << QString::fromUtf8(name) << text << QString::fromLatin1(code)
                            << QString::fromLatin1(argument);
    };
    const char *larger = "redis.ha.xu1.large.r2.16";
    const auto with = [larger](const char *more) { return body(larger, "16", more); };
    // body
    row("empty", pair, "", "DCS.4004");
    row("no JSON", pair, "{", "DCS.4005");
    row("array", pair, "[]", "DCS.4005");
    row("no capacity", pair, R"({"spec_code": "redis.ha.xu1.large.r2.16"})", "DCS.4005");
    row("capacity as text", pair, body(larger, "\"16\""), "DCS.4005");
    row("unknown member", pair, with(R"(, "newCapacity": 16)"), "DCS.4005");
    row("change type as number", pair, with(R"(, "change_type": 1)"), "DCS.4005");
    row("zones as text", pair, with(R"(, "available_zones": "cn-north-4a")"), "DCS.4005");
    row("nodes as numbers", pair, with(R"(, "node_list": [1])"), "DCS.4005");
    row("reserved as object", pair, with(R"(, "reserved_ip": {})"), "DCS.4005");
    row("window as text", pair, with(R"(, "execute_immediately": "true")"), "DCS.4005");
    row("payment as text", pair, with(R"(, "bss_param": "true")"), "DCS.4005");
    row("code missing", pair, R"({"new_capacity": 16})", "DCS.4927");
    row("code empty", pair, body("", "16"), "DCS.4927");
    for (const char *capacity : {"0", "-1", "0.2", "1.5", "0.0625", "1e300"})
        row(capacity, pair, body(larger, capacity), "DCS.4012");
    row("unknown change", pair, with(R"(, "change_type": "grow")"), "DCS.4800", "change_type");
    row("payment of pay-per-use", pair, with(R"(, "bss_param": {"is_auto_pay": "true"})"), "DCS.4800",
        "bss_param");
    row("prepaid without payment", yearly, body("redis.single.xu1.large.16", "16"), "DCS.4800", "bss_param");
    row("unclear payment", yearly,
        body("redis.single.xu1.large.16", "16", R"(, "bss_param": {"is_auto_pay": "yes"})"), "DCS.4800",
        "is_auto_pay");
    // specification
    row("unknown code", pair, body("redis.ha.xu1.huge.r2.16", "16"), "DCS.4927");
    row("other capacity", pair, body(larger, "32"), "DCS.4927");
    row("capacity not sold", pair, body(larger, "9"), "DCS.4012");
    row("other architecture", pair, body("redis.ha.au1.large.r2.16", "16"), "DCS.4927");
    row("other version", pair, body("dcs.master_standby", "16"), "DCS.4927");
    row("other engine", pair, body("dcs.memcached.master_standby", "16"), "DCS.4927");
    row("not of this version", newCluster, body("redis.proxy.xu1.large.128", "128", instanceType),
        "DCS.4927");
    row("prepaid only", oldProxy, body("dcs.cluster", "512", addSharding), "DCS.4012");
    // size
    row("unchanged", pair, body("redis.ha.xu1.large.r2.8", "8"), "DCS.4012");
    row("too full to shrink", pair, body("redis.ha.xu1.large.r2.4", "4"), "DCS.4012");
    row("cluster too full to shrink", cluster, body("redis.cluster.xu1.large.r2.48", "48"), "DCS.4012");
    row("shards without change type", cluster, body("redis.cluster.xu1.large.r2.128", "128"), "DCS.4800",
        "change_type");
    row("no shards to add", armCluster, body("redis.cluster.au1.large.r2.24", "24", addSharding), "DCS.4800",
        "change_type");
    row("shards of a pair", pair, with(addSharding), "DCS.4800", "change_type");
    row("replicas with size", pair, body("redis.ha.xu1.large.r3.16", "16"), "DCS.4927");
    row("zones without need", pair, with(R"(, "available_zones": ["cn-north-4a"])"), "DCS.4933");
    row("nodes without need", pair, with(R"(, "node_list": ["$replica"])"), "DCS.4930");
    const auto keeping = [](const char *ips) { return body("redis.cluster.xu1.large.r2.24", "24", ips); };
    row("keeps too few", cluster, keeping(R"(, "reserved_ip": ["$ip0", "$ip1"])"), "DCS.4800", "reserved_ip");
    row("keeps too many", cluster, keeping(R"(, "reserved_ip": ["$ip0", "$ip1", "$ip2", "$ip3"])"),
        "DCS.4800", "reserved_ip");
    row("keeps a stranger", cluster, keeping(R"(, "reserved_ip": ["$ip0", "$ip1", "10.0.0.1"])"), "DCS.4800",
        "reserved_ip");
    row("keeps while growing", cluster,
        body("redis.cluster.xu1.large.r2.128", "128",
            R"(, "change_type": "addSharding", "reserved_ip": ["$ip0"])"),
        "DCS.4800", "reserved_ip");
    // type
    row("type without change type", pair, body("redis.proxy.xu1.large.8", "8"), "DCS.4200");
    row("same type", pair, with(instanceType), "DCS.4200");
    row("single to pair", single, body("redis.ha.xu1.large.r2.2", "2", instanceType), "DCS.4200");
    row("pair to single", pair, body("redis.single.xu1.large.16", "16", instanceType), "DCS.4200");
    row("pair to cluster", pair, body("redis.cluster.xu1.large.r2.8", "8", instanceType), "DCS.4200");
    row("cluster to proxy", cluster, body("redis.proxy.xu1.large.96", "96", instanceType), "DCS.4200");
    row("splitting to pair", splitting, body("redis.ha.xu1.large.r2.8", "8", instanceType), "DCS.4200");
    row("proxy to cluster", proxy, body("redis.cluster.xu1.large.r2.64", "64", instanceType), "DCS.4200");
    row("old single to proxy", oldSingle, body("dcs.cluster", "64", instanceType), "DCS.4200");
    row("too full for proxy", fullPair, body("redis.proxy.xu1.large.16", "16", instanceType), "DCS.4012");
    row("too full for pair", proxy, body("redis.ha.xu1.large.r2.32", "32", instanceType), "DCS.4012");
    row("other copies with type", triple, body("redis.ha.xu1.large.p2.8", "8", instanceType), "DCS.4927");
    row("proxy to three copies", proxy, body("redis.ha.xu1.large.r3.64", "64", instanceType), "DCS.4927");
    row("splitting of another size", pair, body("redis.ha.xu1.large.p2.16", "16", instanceType), "DCS.4012");
    row("splitting below 4 GB", smallPair, body("redis.ha.xu1.large.p2.2", "2", instanceType), "DCS.4012");
    row("keeps with type", pair,
        body("redis.proxy.xu1.large.8", "8", R"(, "change_type": "instanceType", "reserved_ip": ["$ip0"])"),
        "DCS.4800", "reserved_ip");
    // one replica more
    const auto adding = [](const QByteArray &more) {
        return body("redis.ha.xu1.large.r3.8", "8", R"(, "change_type": "createReplication")" + more);
    };
    row("no zone", pair, adding(""), "DCS.4933");
    row("two zones", pair, adding(R"(, "available_zones": ["cn-north-4a", "cn-north-4b"])"), "DCS.4933");
    row("zone by id", pair, adding(R"(, "available_zones": ["f84448fd537f46078dd8bd776747f573"])"),
        "DCS.4933");
    row("too many zones", pair,
        adding(R"(, "available_zones": ["cn-north-4a", "cn-north-4b", "cn-north-4c", "cn-north-4a"])"),
        "DCS.4875");
    row("node with a new one", pair,
        adding(R"(, "available_zones": ["cn-north-4a"], "node_list": ["$replica"])"), "DCS.4930");
    row("keeps with a new one", pair,
        adding(R"(, "available_zones": ["cn-north-4a"], "reserved_ip": ["$ip0"])"), "DCS.4800",
        "reserved_ip");
    row("two more", pair, body("redis.ha.xu1.large.r4.8", "8", add4a), "DCS.4875");
    row("as many", pair, body("redis.ha.xu1.large.r2.8", "8", add4a), "DCS.4927");
    row("with another size", pair, body("redis.ha.xu1.large.r3.16", "16", add4a), "DCS.4012");
    row("of a single", single, body("redis.ha.xu1.large.r2.1", "1", add4a), "DCS.4875");
    row("of a proxy", proxy, body("redis.proxy.xu1.large.48", "48", add4a), "DCS.4875");
    row("of an old pair", oldPair, body("dcs.master_standby", "4", add4a), "DCS.4875");
    // one replica less
    const char *two = "redis.ha.xu1.large.r2.8";
    row("no node", triple, body(two, "8", removeAny), "DCS.4930");
    row("unknown node", triple,
        body(two, "8", R"(, "change_type": "deleteReplication", "node_list": ["nobody"])"), "DCS.4930");
    row("two nodes", triple,
        body(two, "8", R"(, "change_type": "deleteReplication", "node_list": ["$replica", "$master"])"),
        "DCS.4930");
    row("master", triple, body(two, "8", R"(, "change_type": "deleteReplication", "node_list": ["$master"])"),
        "DCS.4936");
    row("last", pair, body(two, "8", removeReplica), "DCS.4937");
    row("none", single, body("redis.single.xu1.large.1", "1", removeReplica), "DCS.4931");
    row("of a proxy, less", proxy, body("redis.proxy.xu1.large.48", "48", removeReplica), "DCS.4931");
    row("less with another size", triple, body("redis.ha.xu1.large.r2.4", "4", removeReplica), "DCS.4012");
    row("less by more", triple, body("redis.ha.xu1.large.r4.8", "8", removeReplica), "DCS.4927");
    row("node of a cluster", cluster, body("redis.cluster.xu1.large.r1.64", "64", removeReplica), "DCS.4930");
    row("last of a cluster", cluster, body("redis.cluster.xu1.large.r1.64", "64", removeAny), "DCS.4937");
    // resources
    row("no stock anywhere", pair, body("redis.ha.xu1.large.r2.48", "48"), "DCS.4054");
    row("memory quota", cluster, body("redis.cluster.xu1.large.r2.512", "512", addSharding), "DCS.4036");
}

void TestResizeCall::refused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, requestBody);
    QFETCH(QString, code);
    QFETCH(QString, argument);
    const QString id = m_client->idOf(name);
    const QJsonObject before = m_client->v2Instance(id);
    const Reply reply = m_client->resize(id, filledIn(requestBody, id));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorCode(), code);
    QVERIFY(!reply.errorMessage().isEmpty());
    QVERIFY2(reply.errorMessage().contains(argument), qPrintable(reply.errorMessage()));
    QVERIFY(reply.json().contains("error_code"_L1)); // never the older body
    QCOMPARE(m_client->v2Instance(id), before);
    QVERIFY(m_client->tasks(id).isEmpty());
}

void TestResizeCall::refusedByState_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("extending") << u"game-matchmaking"_s << u"DCS.4113"_s;
    QTest::newRow("creating") << u"直播弹幕-新建"_s << u"DCS.4026"_s;
    QTest::newRow("creation failed") << u"failed-blue-green-test"_s << u"DCS.4026"_s;
    QTest::newRow("restarting") << u"checkout-cache-staging"_s << u"DCS.4026"_s;
    QTest::newRow("frozen") << u"旧活动页-欠费"_s << u"DCS.4026"_s;
    QTest::newRow("faulty") << u"iot-telemetry-buffer"_s << u"DCS.4026"_s;
    QTest::newRow("restoring") << u"日志聚合-数据恢复"_s << u"DCS.4026"_s;
    QTest::newRow("flushing") << u"ab-test-buckets"_s << u"DCS.4026"_s;
    QTest::newRow("unknown status") << u"用户画像-跨区迁移"_s << u"DCS.4026"_s;
    QTest::newRow("backing up") << u"nightly-report-cache"_s << u"DCS.4096"_s;
    QTest::newRow("configuring") << u"优惠券中心"_s << u"DCS.4114"_s;
    QTest::newRow("unpaid order") << u"发票查询-待支付"_s << u"DCS.4107"_s;
}

void TestResizeCall::refusedByState()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    const Reply reply = m_client->resize(m_client->idOf(name), body("redis.ha.xu1.large.r2.16", "16"));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorCode(), code);
}

void TestResizeCall::refusedByTask()
{
    const QString id = m_client->idOf(QString::fromUtf8(pair));
    const QByteArray request = body("redis.ha.xu1.large.r2.16", "16");
    m_simulator->setInstanceMember(id, u"task"_s, u"UPGRADING"_s);
    QCOMPARE(m_client->resize(id, request).errorCode(), u"DCS.4116"_s);
    m_simulator->setInstanceMember(id, u"task"_s, QJsonValue());
    QCOMPARE(m_client->resize(id, request).status, 204);
    QCOMPARE(m_client->resize(id, request).errorCode(), u"DCS.4113"_s);
    QCOMPARE(m_client->extend(id, request).errorCode(), u"DCS.4113"_s);
}

void TestResizeCall::unknownInstance()
{
    const QByteArray request = body("redis.ha.xu1.large.r2.16", "16");
    const Reply reply = m_client->resize(u"979e9a6b-e2f5-4b5d-8e98-fea495ea27a1"_s, request);
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.errorCode(), u"DCS.3022"_s);
    QCOMPARE(m_client->resize(u"nonsense"_s, request).errorCode(), u"DCS.4061"_s);
}

void TestResizeCall::refusedByResources()
{
    const QString id = m_client->idOf(QString::fromUtf8(cluster));
    const QByteArray request = body("redis.cluster.xu1.large.r2.96", "96", addSharding);
    m_simulator->setInstanceMember(id, u"available_zones"_s, QJsonArray{u"cn-north-4b"_s});
    QCOMPARE(m_client->resize(id, request).errorCode(), u"DCS.4054"_s);
    m_simulator->setInstanceMember(id, u"available_zones"_s, QJsonArray{u"cn-north-4a"_s});
    m_simulator->setMemoryQuotaGb(m_client->memoryQuota()["used"_L1].toInt() + 31);
    QCOMPARE(m_client->resize(id, request).errorCode(), u"DCS.4036"_s);
    m_simulator->setMemoryQuotaGb(m_client->memoryQuota()["used"_L1].toInt() + 32);
    QCOMPARE(m_client->resize(id, request).status, 204);
    // What shrinks or keeps its size needs no quota.
    m_simulator->setMemoryQuotaGb(1);
    const QString other = m_client->idOf(QString::fromUtf8(emptySingle));
    QCOMPARE(m_client->resize(other, body("redis.single.xu1.large.2", "2")).status, 204);
}

void TestResizeCall::shrinksBelow70Percent()
{
    const QString id = m_client->idOf(QString::fromUtf8(pair));
    const QByteArray request = body("redis.ha.xu1.large.r2.4", "4");
    m_simulator->setInstanceMember(id, u"used_memory"_s, 2868); // 70 % of 4 GB are 2867.2 MB
    QCOMPARE(m_client->resize(id, request).errorCode(), u"DCS.4012"_s);
    m_simulator->setInstanceMember(id, u"used_memory"_s, 2867);
    QCOMPARE(m_client->resize(id, request).status, 204);
}

void TestResizeCall::oldProxyNeverShrinks()
{
    const QString id = m_client->idOf(QString::fromUtf8(oldProxy));
    m_simulator->setInstanceMember(id, u"capacity"_s, 128);
    m_simulator->setInstanceMember(id, u"used_memory"_s, 0);
    QCOMPARE(m_client->resize(id, body("dcs.cluster", "64")).errorCode(), u"DCS.4102"_s);
}

void TestResizeCall::splittingWithoutSsl()
{
    const QString id = m_client->idOf(QString::fromUtf8(pair));
    const QByteArray request = body("redis.ha.xu1.large.p2.8", "8", instanceType);
    m_simulator->setInstanceMember(id, u"engine_version"_s, u"6.0"_s);
    m_simulator->setInstanceMember(id, u"enable_ssl"_s, true);
    QCOMPARE(m_client->resize(id, request).errorCode(), u"DCS.4200"_s);
    m_simulator->setInstanceMember(id, u"enable_ssl"_s, false);
    QCOMPARE(m_client->resize(id, request).status, 204);
}

QTEST_GUILESS_MAIN(TestResizeCall)
#include "tst_resizecall.moc"
