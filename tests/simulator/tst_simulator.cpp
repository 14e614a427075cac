// SPDX-License-Identifier: MIT
#include "SimulatorClient.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// The calls as a client sees them: shapes, paging, refused paths.
class TestSimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listShape();
    void showShape();
    void showRefusals();
    void paging_data();
    void paging();
    void badPaging_data();
    void badPaging();
    void filters_data();
    void filters();
    void statistics();
    void statusCounts();
    void quota();
    void products();
    void productsEqualTheCatalogue();
    void maintainWindows();
    void availableZones();
    void unknownPaths_data();
    void unknownPaths();
    void headersOfEveryAnswer();
    void worldChanges();
    void twoServersCannotShareAPort();
    void startsAgainOnTheSamePort();
    void remembersRequests();

private:
    const Catalogue m_catalogue = bundledCatalogue();
    Simulator m_simulator{m_catalogue, {}};
    std::optional<SimulatorClient> m_client;
};

void TestSimulator::initTestCase()
{
    QVERIFY(m_simulator.start());
    QVERIFY(m_simulator.port() > 0);
    QCOMPARE(m_simulator.baseUrl(), u"http://127.0.0.1:%1"_s.arg(m_simulator.port()));
    m_client.emplace(m_simulator);
}

void TestSimulator::listShape()
{
    const Reply reply = m_client->get("instances");
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.complete);
    const QJsonArray list = reply.json()["instances"_L1].toArray();
    QCOMPARE(list.size(), 39); // without the one whose creation failed
    QCOMPARE(reply.json()["instance_num"_L1].toInt(), 39);
    for (const QJsonValue &value : list) {
        const QJsonObject instance = value.toObject();
        for (const QString &name : {u"cache_mode"_s, u"task"_s, u"available_zones"_s, u"product_id"_s})
            QVERIFY2(!instance.contains(name), qPrintable(name));
        for (const QString &name : {u"instance_id"_s, u"name"_s, u"engine"_s, u"engine_version"_s,
                 u"capacity"_s, u"capacity_minor"_s, u"ip"_s, u"port"_s, u"domainName"_s, u"status"_s,
                 u"max_memory"_s, u"used_memory"_s, u"resource_spec_code"_s, u"charging_mode"_s, u"vpc_id"_s,
                 u"created_at"_s, u"error_code"_s, u"user_name"_s, u"maintain_begin"_s, u"maintain_end"_s,
                 u"no_password_access"_s, u"tags"_s})
            QVERIFY2(instance.contains(name), qPrintable(name));
        QVERIFY(instance["status"_L1] != u"CREATEFAILED"_s);
    }
    QCOMPARE(m_client->instances().size(), 40);
}

void TestSimulator::showShape()
{
    int withMode = 0;
    for (const QString &id : m_simulator.instanceIds()) {
        const QJsonObject instance = m_client->instance(id);
        QCOMPARE(instance["instance_id"_L1].toString(), id);
        QVERIFY(instance.contains("task"_L1));
        QVERIFY(!instance["available_zones"_L1].toArray().isEmpty());
        withMode += instance.contains("cache_mode"_L1) ? 1 : 0;
    }
    QVERIFY(withMode > 0 && withMode < 40);
    const QJsonObject rw = m_client->instance(m_client->idOf(u"memcached-page-cache"_s));
    QCOMPARE(rw["engine"_L1].toString(), u"Memcached"_s);
    QVERIFY(rw["engine_version"_L1].isNull());
}

void TestSimulator::showRefusals()
{
    const Reply unknown = m_client->get("instances/979e9a6b-e2f5-4b5d-8e98-fea495ea27a1");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.errorCode(), u"DCS.3022"_s);
    const Reply malformed = m_client->get("instances/nonsense");
    QCOMPARE(malformed.status, 400);
    QCOMPARE(malformed.errorCode(), u"DCS.4061"_s);
}

void TestSimulator::paging_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QByteArray() << 0 << 39;
    QTest::newRow("first page") << QByteArray("limit=10&start=1") << 0 << 10;
    QTest::newRow("second page") << QByteArray("limit=10&start=11") << 10 << 10;
    QTest::newRow("short page") << QByteArray("limit=10&start=31") << 30 << 9;
    QTest::newRow("past the end") << QByteArray("limit=10&start=40") << 39 << 0;
    QTest::newRow("largest page") << QByteArray("limit=1000") << 0 << 39;
}

void TestSimulator::paging()
{
    QFETCH(QByteArray, query);
    QFETCH(int, first);
    QFETCH(int, count);
    const QJsonArray all = m_client->get("instances").json()["instances"_L1].toArray();
    const QJsonObject page = m_client->get("instances", query).json();
    const QJsonArray list = page["instances"_L1].toArray();
    QCOMPARE(list.size(), count);
    QCOMPARE(page["instance_num"_L1].toInt(), 39);
    for (int index = 0; index < count; ++index)
        QCOMPARE(list[index], all[first + index]);
}

void TestSimulator::badPaging_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("parameter");
    QTest::newRow("start 0") << QByteArray("start=0") << u"start"_s;
    QTest::newRow("start text") << QByteArray("start=one") << u"start"_s;
    QTest::newRow("limit 0") << QByteArray("limit=0") << u"limit"_s;
    QTest::newRow("limit 1001") << QByteArray("limit=1001") << u"limit"_s;
}

void TestSimulator::badPaging()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, parameter);
    const Reply reply = m_client->get("instances", query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorCode(), u"DCS.4062"_s);
    QCOMPARE(reply.errorMessage(), u"Invalid %1 parameter in the request."_s.arg(parameter));
}

void TestSimulator::filters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("count");
    QTest::newRow("part of the name") << QByteArray("name=memcached") << 1;
    QTest::newRow("Chinese name") << "name=" + QByteArray("购物车").toPercentEncoding() << 1;
    QTest::newRow("exact name") << QByteArray("isExactMatchName=true&name=session-store") << 0;
    QTest::newRow("exact whole name") << QByteArray("isExactMatchName=true&name=session-store-prod") << 1;
    QTest::newRow("status") << QByteArray("status=FROZEN") << 1;
    QTest::newRow("failed left out") << QByteArray("status=CREATEFAILED") << 0;
    QTest::newRow("failed asked for") << QByteArray("includeFailure=true&status=CREATEFAILED") << 1;
    QTest::newRow("failed in the newer spelling")
        << QByteArray("include_failure=true&status=CREATEFAILED") << 1;
    QTest::newRow("id") << "id=" + m_simulator.instanceIds().at(3).toLatin1() << 1;
    QTest::newRow("no such tag") << QByteArray("tags=nobody%3Dhere") << 0;
}

void TestSimulator::filters()
{
    QFETCH(QByteArray, query);
    QFETCH(int, count);
    QCOMPARE(m_client->get("instances", query).json()["instances"_L1].toArray().size(), count);
}

void TestSimulator::statistics()
{
    const QJsonArray list = m_client->get("instances/statistic").json()["statistics"_L1].toArray();
    QVERIFY(list.size() > 25);
    QSet<QString> running;
    const QJsonArray instances = m_client->instances();
    for (const QJsonValue &instance : instances) {
        if (instance["status"_L1] == u"RUNNING"_s)
            running.insert(instance["instance_id"_L1].toString());
    }
    QCOMPARE(list.size(), running.size());
    for (const QJsonValue &entry : list) {
        QVERIFY(running.contains(entry["instance_id"_L1].toString()));
        QVERIFY(entry["keys"_L1].isDouble());
        QVERIFY(entry["used_cpu"_L1].isString());
        QVERIFY(entry["used_memory"_L1].toInt() <= entry["max_memory"_L1].toInt());
    }
}

void TestSimulator::statusCounts()
{
    const QJsonObject counts = m_client->get("instances/status", "includeFailure=true").json();
    int sum = 0;
    for (const QJsonValue &value : counts)
        sum += value.toInt();
    QCOMPARE(sum, 40);
    QCOMPARE(counts["migrating_count"_L1].toInt(), 1);
    QCOMPARE(counts["createfailed_count"_L1].toInt(), 1);
    QCOMPARE(counts["memcached"_L1]["running_count"_L1].toInt(), 2);
    QCOMPARE(m_client->get("instances/status").json()["createfailed_count"_L1].toInt(), 0);
}

void TestSimulator::quota()
{
    const QJsonObject quotas = m_client->get("quota").json()["quotas"_L1].toObject();
    const QJsonArray resources = quotas["resources"_L1].toArray();
    QCOMPARE(resources[0]["type"_L1].toString(), u"instance"_s);
    QCOMPARE(resources[0]["quota"_L1].toInt(), 60);
    QCOMPARE(resources[0]["used"_L1].toInt(), 40);
    QVERIFY(resources[0]["unit"_L1].isNull());
    QCOMPARE(resources[1]["type"_L1].toString(), u"ram"_s);
    QCOMPARE(resources[1]["unit"_L1].toString(), u"GB"_s);
    QVERIFY(resources[1]["quota"_L1].toInt() > resources[1]["used"_L1].toInt());
    QVERIFY(quotas["resource_user"_L1]["tenant_id"_L1].isString());
}

void TestSimulator::products()
{
    const QJsonArray list = m_client->sendSigned({.path = "/v1.0/products"}).json()["products"_L1].toArray();
    QHash<QString, QJsonObject> byId;
    for (const QJsonValue &product : list)
        byId.insert(product["product_id"_L1].toString(), product.toObject());

    const QJsonObject pair = byId.value(u"dcs.master_standby-h"_s);
    QCOMPARE(pair["engine"_L1].toString(), u"redis"_s);
    QCOMPARE(pair["engine_versions"_L1].toString(), u"3.0"_s);
    QCOMPARE(pair["charging_type"_L1].toString(), u"Hourly"_s);
    QCOMPARE(pair["spec_details"_L1].toString(), uR"([{"mem":"2,4,8,16,32,64"}])"_s);
    const QJsonArray details = QJsonDocument::fromJson(pair["spec_details2"_L1].toString().toUtf8()).array();
    QCOMPARE(details.size(), 6);
    QCOMPARE(details[1]["max_memory"_L1].toDouble(), 3.2);
    QCOMPARE(pair["details"_L1], details[0]);
    QCOMPARE(pair["flavors"_L1].toArray().size(), 6);
    QCOMPARE(pair["flavors"_L1][0]["available_zones"_L1].toArray().size(), 3);

    QCOMPARE(byId.value(u"redis.ha.xu1.tiny.r2.128-h"_s)["details"_L1]["capacity"_L1].toDouble(), 0.125);
    QCOMPARE(
        byId.value(u"dcs.cluster-h"_s)["flavors"_L1].toArray().size(), 3); // the larger ones are prepaid only
    QCOMPARE(byId.value(u"dcs.cluster-m"_s)["flavors"_L1].toArray().size(), 5);
    const QJsonValue soldOut = byId.value(u"redis.ha.xu1.large.r2.48-h"_s)["flavors"_L1][0];
    QVERIFY(soldOut["available_zones"_L1].toArray().isEmpty());
    const QJsonValue scarce = byId.value(u"redis.cluster.xu1.large.r2.96-h"_s)["flavors"_L1][0];
    QCOMPARE(scarce["az_codes"_L1].toArray(), QJsonArray({u"cn-north-4a"_s, u"cn-north-4c"_s}));
}

void TestSimulator::productsEqualTheCatalogue()
{
    QSet<QString> offered;
    const QJsonArray list = m_client->sendSigned({.path = "/v1.0/products"}).json()["products"_L1].toArray();
    for (const QJsonValue &product : list) {
        const QJsonArray flavors = product["flavors"_L1].toArray();
        for (const QJsonValue &flavor : flavors)
            offered.insert(product["spec_code"_L1].toString() + u' ' + flavor["capacity"_L1].toString());
    }
    QSet<QString> published;
    for (const Specification &entry : m_catalogue.specifications())
        published.insert(entry.specCode + u' ' + entry.capacity.toGigabyteText());
    QCOMPARE(published.size(), 282);
    QCOMPARE(offered, published);
}

void TestSimulator::maintainWindows()
{
    const QJsonArray windows = m_client->sendSigned({.path = "/v1.0/instances/maintain-windows"})
                                   .json()["maintain_windows"_L1]
                                   .toArray();
    QCOMPARE(windows.size(), 6);
    QCOMPARE(windows[0].toObject(),
        QJsonObject({{u"seq"_s, 1}, {u"begin"_s, u"22"_s}, {u"end"_s, u"02"_s}, {u"default"_s, false}}));
    QCOMPARE(windows[1].toObject(),
        QJsonObject({{u"seq"_s, 2}, {u"begin"_s, u"02"_s}, {u"end"_s, u"06"_s}, {u"default"_s, true}}));
}

void TestSimulator::availableZones()
{
    const QJsonObject body = m_client->sendSigned({.path = "/v1.0/availableZones"}).json();
    QCOMPARE(body["regionId"_L1].toString(), Simulator::region());
    const QJsonArray list = body["available_zones"_L1].toArray();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[0]["code"_L1].toString(), u"cn-north-4a"_s);
    QCOMPARE(list[0]["id"_L1].toString().size(), 32);
}

void TestSimulator::unknownPaths_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("root") << QByteArray("GET") << QByteArray("/");
    QTest::newRow("v3") << QByteArray("GET") << "/v3/" + Simulator::projectId().toLatin1() + "/instances";
    QTest::newRow("method") << QByteArray("DELETE") << projectPath("instances");
    QTest::newRow("too deep") << QByteArray("GET") << projectPath("instances/a/b");
    QTest::newRow("get extend") << QByteArray("GET") << projectPath("instances/a/extend");
    QTest::newRow("put") << QByteArray("PUT") << projectPath("instances/a/extend");
    QTest::newRow("no project") << QByteArray("GET") << QByteArray("/v1.0");
    QTest::newRow("tokens by get") << QByteArray("GET") << QByteArray("/v3/auth/tokens");
    QTest::newRow("posted windows") << QByteArray("POST") << QByteArray("/v1.0/instances/maintain-windows");
}

void TestSimulator::unknownPaths()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    const Reply reply = m_client->sendSigned({.method = method, .path = path});
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.errorCode(), u"APIGW.0101"_s);
    QCOMPARE(reply.json()["request_id"_L1].toString().toLatin1(), reply.headers.value("x-request-id"));
}

void TestSimulator::headersOfEveryAnswer()
{
    static const QRegularExpression hex(u"^[0-9a-f]{32}$"_s);
    const QList<Reply> replies{m_client->get("instances"), m_client->get("nothing"),
        m_client->send({.path = "/"}), m_client->send({.path = projectPath("quota")}),
        m_client->requestToken({})};
    QSet<QByteArray> ids;
    for (const Reply &reply : replies) {
        const QByteArray id = reply.headers.value("x-request-id");
        QVERIFY2(hex.match(QString::fromLatin1(id)).hasMatch(), id.constData());
        ids.insert(id);
        QVERIFY(reply.headers.value("content-type").startsWith("application/json"));
        const QDateTime date = serverTime(reply);
        QVERIFY(date.isValid());
        QVERIFY(std::abs(date.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }
    QCOMPARE(ids.size(), replies.size());
    QCOMPARE(replies.last().headers.value("x-iam-trace-id"), replies.last().headers.value("x-request-id"));
}

void TestSimulator::worldChanges()
{
    Simulator simulator(m_catalogue, {.instanceCount = 3});
    QVERIFY(simulator.start());
    const SimulatorClient client(simulator);
    const QStringList ids = simulator.instanceIds();
    simulator.setInstanceMember(ids[0], u"name"_s, u"renamed"_s);
    simulator.removeInstance(ids[1]);
    simulator.addInstance({{u"instance_id"_s, u"979e9a6b-e2f5-4b5d-8e98-fea495ea27a1"_s},
        {u"name"_s, u"added"_s}, {u"status"_s, u"RUNNING"_s}, {u"capacity"_s, 2}});
    simulator.setMemoryQuotaGb(123);
    QStringList names;
    const QJsonArray instances = client.instances();
    for (const QJsonValue &instance : instances)
        names.append(instance["name"_L1].toString());
    QCOMPARE(names, QStringList({u"renamed"_s, u"购物车缓存"_s, u"added"_s}));
    QCOMPARE(client.get("instances/" + ids[1].toLatin1()).status, 404);
    QCOMPARE(client.memoryQuota()["quota"_L1].toInt(), 123);
    QCOMPARE(client.memoryQuota()["used"_L1].toInt(), 8 + 4 + 2);
}

void TestSimulator::twoServersCannotShareAPort()
{
    Simulator second(m_catalogue, {.instanceCount = 1, .port = m_simulator.port()});
    QVERIFY(!second.start());
}

void TestSimulator::startsAgainOnTheSamePort()
{
    Simulator simulator(m_catalogue, {.instanceCount = 1});
    QVERIFY(simulator.start());
    const SimulatorClient client(simulator);
    QCOMPARE(client.get("quota").status, 200);
    simulator.stop();
    QVERIFY(!client.get("quota").answered);
    QVERIFY(simulator.start());
    QCOMPARE(client.get("quota").status, 200);
}

void TestSimulator::remembersRequests()
{
    Simulator simulator(m_catalogue, {.instanceCount = 1});
    QVERIFY(simulator.start());
    const SimulatorClient client(simulator);
    client.get("instances", "limit=10&start=1");
    client.extend(simulator.instanceIds().at(0), R"({"new_capacity": 16})");
    const QList<ReceivedRequest> received = simulator.received();
    QCOMPARE(received.size(), 2);
    QCOMPARE(received[0].method, QByteArray("GET"));
    QCOMPARE(received[0].path, QString::fromLatin1(projectPath("instances")));
    QCOMPARE(received[0].query, u"limit=10&start=1"_s);
    QCOMPARE(received[1].body, QByteArray(R"({"new_capacity": 16})"));
    QVERIFY(received[1].headers.contains({"content-type", "application/json"}));
    QCOMPARE(simulator.countReceived("POST", u"/extend"_s), 1);
    QCOMPARE(simulator.countReceived("POST", u"/quota"_s), 0);
    QCOMPARE(simulator.countReceived("", u"/instances"_s), 2);
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
