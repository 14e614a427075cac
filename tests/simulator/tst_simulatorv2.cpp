// SPDX-License-Identifier: MIT
#include "SimulatorClient.h"

#include <QSet>
#include <QTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// The queries of v2 as a client sees them: shapes, paging, refused paths.
class TestSimulatorV2 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void paging_data();
    void paging();
    void badPaging_data();
    void badPaging();
    void filters_data();
    void filters();
    void listShapes();
    void showShapes();
    void sameDataInBothApiVersions();
    void showRefusals();
    void groups_data();
    void groups();
    void groupsRefusals();
    void statistics();
    void statusCounts();
    void quota();
    void zonesAndWindows();
    void refusedProjects();
    void needsAccess();
    void unknownPaths_data();
    void unknownPaths();
    void largeFleet();

private:
    QJsonArray list(const QByteArray &query = "limit=1000&include_failure=true") const
    {
        return m_client->getV2("instances", query).json()["instances"_L1].toArray();
    }

    Simulator m_simulator{bundledCatalogue(), {}};
    std::optional<SimulatorClient> m_client;
};

void TestSimulatorV2::initTestCase()
{
    QVERIFY(m_simulator.start());
    m_client.emplace(m_simulator);
}

void TestSimulatorV2::paging_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::newRow("default") << QByteArray() << 0 << 10;
    QTest::newRow("all") << QByteArray("limit=1000") << 0 << 39;
    QTest::newRow("second page") << QByteArray("limit=10&offset=10") << 10 << 10;
    QTest::newRow("short page") << QByteArray("limit=10&offset=30") << 30 << 9;
    QTest::newRow("default limit") << QByteArray("offset=25") << 25 << 10;
    QTest::newRow("past the end") << QByteArray("offset=39") << 39 << 0;
}

void TestSimulatorV2::paging()
{
    QFETCH(QByteArray, query);
    QFETCH(int, first);
    QFETCH(int, count);
    const QJsonArray all = list("limit=1000");
    const QJsonObject page = m_client->getV2("instances", query).json();
    QCOMPARE(page["instance_num"_L1].toInt(), 39);
    QCOMPARE(page["instances"_L1].toArray().size(), count);
    for (int index = 0; index < count; ++index)
        QCOMPARE(page["instances"_L1][index], all[first + index]);
}

void TestSimulatorV2::badPaging_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("message");
    QTest::newRow("offset -1") << QByteArray("offset=-1") << u"Invalid offset in the request."_s;
    QTest::newRow("offset text") << QByteArray("offset=one") << u"Invalid offset in the request."_s;
    QTest::newRow("limit 0") << QByteArray("limit=0") << u"Invalid limit in the request."_s;
    QTest::newRow("limit 1001") << QByteArray("limit=1001") << u"Invalid limit in the request."_s;
}

void TestSimulatorV2::badPaging()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, message);
    const Reply reply = m_client->getV2("instances", query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorCode(), u"DCS.4800"_s);
    QCOMPARE(reply.errorMessage(), message);
}

void TestSimulatorV2::filters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("count");
    const QByteArray id = m_simulator.instanceIds().at(3).toLatin1();
    QTest::newRow("part of the name") << QByteArray("name=memcached") << 1;
    QTest::newRow("exact name") << QByteArray("name_equal=true&name=session-store") << 0;
    QTest::newRow("exact whole name") << QByteArray("name_equal=true&name=session-store-prod") << 1;
    QTest::newRow("spelling of v1.0") << QByteArray("isExactMatchName=true&name=session-store") << 1;
    QTest::newRow("status") << QByteArray("status=FROZEN") << 1;
    QTest::newRow("failed left out") << QByteArray("status=CREATEFAILED") << 0;
    QTest::newRow("failed asked for") << QByteArray("include_failure=true&status=CREATEFAILED") << 1;
    QTest::newRow("instance id") << "instance_id=" + id << 1;
    QTest::newRow("id") << "id=" + id << 1;
    QTest::newRow("capacity") << QByteArray("capacity=0.125") << 1;
    QTest::newRow("no such capacity") << QByteArray("capacity=0.3") << 0;
    QTest::newRow("no such tag") << QByteArray("tags=nobody%3Dhere") << 0;
}

void TestSimulatorV2::filters()
{
    QFETCH(QByteArray, query);
    QFETCH(int, count);
    QCOMPARE(list(query).size(), count);
}

void TestSimulatorV2::listShapes()
{
    int newer = 0;
    int older = 0;
    QSet<QString> capacities;
    for (const QJsonValue &value : list()) {
        const QJsonObject instance = value.toObject();
        for (const QString &name : {u"domainName"_s, u"resource_spec_code"_s, u"readonlyDomainName"_s,
                 u"cache_mode"_s, u"task"_s, u"available_zones"_s, u"update_at"_s})
            QVERIFY2(!instance.contains(name), qPrintable(name));
        for (const QString &name : {u"instance_id"_s, u"name"_s, u"engine"_s, u"engine_version"_s,
                 u"capacity"_s, u"capacity_minor"_s, u"ip"_s, u"port"_s, u"domain_name"_s, u"status"_s,
                 u"max_memory"_s, u"used_memory"_s, u"spec_code"_s, u"charging_mode"_s, u"vpc_id"_s,
                 u"subnet_id"_s, u"created_at"_s, u"order_id"_s, u"description"_s, u"user_name"_s,
                 u"maintain_begin"_s, u"no_password_access"_s, u"tags"_s, u"az_codes"_s, u"cpu_type"_s})
            QVERIFY2(instance.contains(name), qPrintable(name));
        QVERIFY(!instance["spec_code"_L1].toString().isEmpty());
        QVERIFY(instance["publicip_id"_L1].isString() || instance["publicip_id"_L1].isObject());
        QVERIFY(!instance["enterprise_project_id"_L1].isString());
        capacities.insert(instance["capacity_minor"_L1].toString());
        const QJsonArray zones = instance["az_codes"_L1].toArray();
        QVERIFY(!zones.isEmpty());
        if (instance.contains("features"_L1)) {
            ++newer;
            QVERIFY(zones[0].toString().startsWith("cn-north-4"_L1));
            QVERIFY(instance["no_password_access"_L1].isBool());
            QCOMPARE(instance["sub_status"_L1].toString(), u"normal"_s);
            QVERIFY(instance["updated_at"_L1].isString());
            QVERIFY(instance["features"_L1]["support_acl"_L1].isBool());
        } else {
            ++older;
            QVERIFY(zones[0]["az_code"_L1].toString().startsWith("cn-north-4"_L1));
            QVERIFY(instance["no_password_access"_L1].isString());
        }
    }
    QVERIFY(newer > 5);
    QVERIFY(older > 5);
    QCOMPARE(capacities, QSet<QString>({QString(), u".125"_s, u".25"_s, u".5"_s}));
}

void TestSimulatorV2::showShapes()
{
    const QJsonObject newer = m_client->v2Instance(m_client->idOf(u"session-store-prod"_s));
    for (const QString &name : {u"security_group_name"_s, u"subnet_name"_s, u"subnet_cidr"_s,
             u"instance_backup_policy"_s, u"update_at"_s, u"launched_at"_s, u"product_type"_s,
             u"storage_type"_s, u"db_number"_s, u"domain_name_info"_s, u"transparent_client_ip_enable"_s,
             u"features"_s, u"inquery_spec_code"_s, u"proxy_links"_s, u"free"_s, u"task"_s})
        QVERIFY2(newer.contains(name), qPrintable(name));
    QCOMPARE(newer["cache_mode"_L1].toString(), u"ha"_s);
    QCOMPARE(newer["replica_count"_L1].toInt(), 2);
    QVERIFY(newer["no_password_access"_L1].isString());
    QVERIFY(newer["task"_L1].isNull());
    QVERIFY(!newer["available_zones"_L1].toArray().isEmpty());
    QCOMPARE(newer["available_zones"_L1].toArray().size(), newer["az_codes"_L1].toArray().size());
    QVERIFY(!newer.contains("updated_at"_L1));

    const QJsonObject older = m_client->v2Instance(m_client->idOf(u"ad-frequency-cap"_s));
    QCOMPARE(older["spec_code"_L1].toString(), u"dcs.cluster"_s);
    QVERIFY(older["az_codes"_L1][0].isString());
    QVERIFY(older.contains("task"_L1));
    for (const QString &name : {u"cache_mode"_s, u"replica_count"_s, u"available_zones"_s, u"features"_s})
        QVERIFY2(!older.contains(name), qPrintable(name));

    const QJsonObject busy = m_client->v2Instance(m_client->idOf(u"nightly-report-cache"_s));
    QCOMPARE(busy["task"_L1].toString(), u"BACKUPING"_s);
}

void TestSimulatorV2::sameDataInBothApiVersions()
{
    const QStringList ids = m_simulator.instanceIds();
    for (const QString &id : ids) {
        const QJsonObject older = m_client->instance(id);
        const QJsonObject newer = m_client->v2Instance(id);
        for (const QString &name : {u"name"_s, u"status"_s, u"ip"_s, u"capacity"_s, u"capacity_minor"_s,
                 u"used_memory"_s, u"max_memory"_s, u"engine_version"_s, u"created_at"_s, u"tags"_s})
            QCOMPARE(newer[name], older[name]);
        QCOMPARE(newer["domain_name"_L1], older["domainName"_L1]);
        QCOMPARE(newer["spec_code"_L1], older["resource_spec_code"_L1]);
        if (older.contains("cache_mode"_L1))
            QCOMPARE(newer["cache_mode"_L1], older["cache_mode"_L1]);
    }
}

void TestSimulatorV2::showRefusals()
{
    const Reply unknown = m_client->getV2("instances/979e9a6b-e2f5-4b5d-8e98-fea495ea27a1");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.errorCode(), u"DCS.3022"_s);
    QCOMPARE(m_client->getV2("instances/nonsense").errorCode(), u"DCS.4061"_s);
}

void TestSimulatorV2::groups_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("shards");
    QTest::addColumn<int>("copies");
    QTest::newRow("single") << u"login-token-cache"_s << 1 << 1;
    QTest::newRow("pair") << u"session-store-prod"_s << 1 << 2;
    QTest::newRow("five copies")
        << u"全渠道会员营销活动优惠券发放与核销以及订单履约中心库存预占和物流轨迹查询共用的分布式缓存实例"
           u"华北四区生产环境主集群一号勿随意变更"_s
        << 1 << 5;
    QTest::newRow("splitting") << u"搜索热词排行"_s << 1 << 3;
    QTest::newRow("proxy") << u"recommendation-features"_s << 6 << 2;
    QTest::newRow("cluster") << u"ml-embedding-cache"_s << 16 << 2;
    QTest::newRow("creating") << u"直播弹幕-新建"_s << 0 << 0;
}

void TestSimulatorV2::groups()
{
    QFETCH(QString, name);
    QFETCH(int, shards);
    QFETCH(int, copies);
    const QString id = m_client->idOf(name);
    const QJsonObject answer = m_client->getV2("instance/" + id.toLatin1() + "/groups").json();
    QCOMPARE(answer["group_count"_L1].toInt(-1), shards);
    const QJsonArray list = answer["group_list"_L1].toArray();
    QCOMPARE(list.size(), shards);
    QSet<QString> nodeIds;
    for (int shard = 0; shard < shards; ++shard) {
        QCOMPARE(list[shard]["group_name"_L1].toString(), u"group-%1"_s.arg(shard));
        QCOMPARE(list[shard]["group_id"_L1].toString().size(), 36);
        const QJsonArray nodes = list[shard]["replication_list"_L1].toArray();
        QCOMPARE(nodes.size(), copies);
        for (int copy = 0; copy < copies; ++copy) {
            const QJsonValue node = nodes[copy];
            nodeIds.insert(node["node_id"_L1].toString());
            QCOMPARE(node["replication_role"_L1].toString(), copy == 0 ? u"master"_s : u"slave"_s);
            QCOMPARE(node["status"_L1].toString(), u"Active"_s);
            QVERIFY(node["az_code"_L1].toString().startsWith("cn-north-4"_L1));
            QVERIFY(node["replication_ip"_L1].toString().startsWith("192.168."_L1));
            QCOMPARE(node["dimensions"_L1][0]["value"_L1].toString(), id);
        }
    }
    QCOMPARE(nodeIds.size(), shards * copies);
}

void TestSimulatorV2::groupsRefusals()
{
    QCOMPARE(m_client->getV2("instance/nonsense/groups").errorCode(), u"DCS.4061"_s);
    const QByteArray id = m_simulator.instanceIds().first().toLatin1();
    QCOMPARE(m_client->getV2("instances/" + id + "/groups").status, 404); // the path has the singular
}

void TestSimulatorV2::statistics()
{
    const QJsonObject answer = m_client->getV2("instances/statistic").json();
    QVERIFY(answer["statistics"_L1].toArray().size() > 25);
    QCOMPARE(answer, m_client->get("instances/statistic").json());
}

void TestSimulatorV2::statusCounts()
{
    const QJsonObject counts = m_client->getV2("instances/status", "include_failure=true").json();
    QCOMPARE(counts["createfailed_count"_L1].toInt(), 1);
    QCOMPARE(counts["running_count"_L1].toInt(),
        counts["redis"_L1]["running_count"_L1].toInt() + counts["memcached"_L1]["running_count"_L1].toInt());
    QCOMPARE(counts["memcached"_L1]["running_count"_L1].toInt(), 2);
    QVERIFY(counts.contains("freezing_count"_L1));
    QVERIFY(!counts.contains("restoring_count"_L1)); // in the table of the documents, not in their sample
    QCOMPARE(m_client->getV2("instances/status").json()["createfailed_count"_L1].toInt(-1), 0);
}

void TestSimulatorV2::quota()
{
    const QJsonObject quotas = m_client->getV2("quota").json()["quotas"_L1].toObject();
    QCOMPARE(quotas.keys(), QStringList{u"resources"_s});
    const QJsonArray resources = quotas["resources"_L1].toArray();
    QCOMPARE(resources[0]["type"_L1].toString(), u"instance"_s);
    QVERIFY(resources[0]["unit"_L1].isObject());
    QCOMPARE(resources[0]["used"_L1].toInt(), 40);
    QCOMPARE(resources[1]["type"_L1].toString(), u"ram"_s);
    const QJsonObject older = m_client->memoryQuota();
    for (const QString &name : {u"quota"_s, u"used"_s, u"unit"_s})
        QCOMPARE(resources[1][name], older[name]);
}

void TestSimulatorV2::zonesAndWindows()
{
    const QJsonObject zones = m_client->sendSigned({.path = "/v2/available-zones"}).json();
    QCOMPARE(zones["region_id"_L1].toString(), Simulator::region());
    QCOMPARE(zones["available_zones"_L1].toArray().size(), 3);
    QCOMPARE(zones["available_zones"_L1][1]["code"_L1].toString(), u"cn-north-4b"_s);
    QCOMPARE(zones["available_zones"_L1][1]["name"_L1].toString(), u"AZ2"_s);
    const QJsonObject windows = m_client->sendSigned({.path = "/v2/instances/maintain-windows"}).json();
    QCOMPARE(windows["maintain_windows"_L1].toArray().size(), 6);
}

void TestSimulatorV2::refusedProjects()
{
    const Reply other = m_client->sendSigned({.path = "/v2/" + QByteArray(32, 'a') + "/instances"});
    QCOMPARE(other.status, 401);
    QCOMPARE(other.errorCode(), u"DCS.1004"_s);
    QCOMPARE(m_client->sendSigned({.path = "/v2/nonsense/instances"}).errorCode(), u"DCS.4002"_s);
}

void TestSimulatorV2::needsAccess()
{
    QCOMPARE(m_client->send({.path = v2Path("instances")}).errorCode(), u"APIGW.0301"_s);
    const Reply token = m_client->requestToken(
        tokenRequest(Simulator::userName(), Simulator::password(), Simulator::domainName()));
    const Reply reply =
        m_client->sendWithToken({.path = v2Path("instances")}, token.headers.value("x-subject-token"));
    QCOMPARE(reply.status, 200);
}

void TestSimulatorV2::unknownPaths_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("method") << QByteArray("DELETE") << v2Path("instances");
    QTest::newRow("extend") << QByteArray("POST") << v2Path("instances/a/extend");
    QTest::newRow("get resize") << QByteArray("GET") << v2Path("instances/a/resize");
    QTest::newRow("put resize") << QByteArray("PUT") << v2Path("instances/a/resize");
    QTest::newRow("too deep") << QByteArray("GET") << v2Path("instances/a/tasks/b");
    QTest::newRow("products") << QByteArray("GET") << QByteArray("/v2/products");
    QTest::newRow("zones of v1.0") << QByteArray("GET") << QByteArray("/v2/availableZones");
    QTest::newRow("posted zones") << QByteArray("POST") << QByteArray("/v2/available-zones");
    QTest::newRow("orders") << QByteArray("POST") << v2Path("orders/instances/a/resize");
    QTest::newRow("resize of v1.0") << QByteArray("POST") << projectPath("instances/a/resize");
    QTest::newRow("tasks of v1.0") << QByteArray("GET") << projectPath("instances/a/tasks");
}

void TestSimulatorV2::unknownPaths()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    const Reply reply = m_client->sendSigned({.method = method, .path = path});
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.errorCode(), u"APIGW.0101"_s);
}

void TestSimulatorV2::largeFleet()
{
    Simulator simulator(bundledCatalogue(), {.instanceCount = 1'500});
    QVERIFY(simulator.start());
    const SimulatorClient client(simulator);
    QSet<QString> ids;
    for (const QByteArray &offset : {QByteArray("0"), QByteArray("1000")}) {
        const QJsonObject page =
            client.getV2("instances", "limit=1000&include_failure=true&offset=" + offset).json();
        QCOMPARE(page["instance_num"_L1].toInt(), 1'500);
        const QJsonArray instances = page["instances"_L1].toArray();
        for (const QJsonValue &instance : instances)
            ids.insert(instance["instance_id"_L1].toString());
    }
    QCOMPARE(ids.size(), 1'500);
}

QTEST_GUILESS_MAIN(TestSimulatorV2)
#include "tst_simulatorv2.moc"
