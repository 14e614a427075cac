// SPDX-License-Identifier: MIT
#include "tests/simulator/SimulatorClient.h"

#include <QTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// EXTEND: every check with its code, and what becomes of an accepted change.
class TestExtendCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusals_data();
    void refusals();
    void refusedByTask_data();
    void refusedByTask();
    void unknownInstance();
    void refusedByZone();
    void growsToTheNewSize_data();
    void growsToTheNewSize();
    void quotaCountsChanges();
    void secondChangeIsRefused();
    void endsAsTold_data();
    void endsAsTold();
    void instancesThatEndBadly_data();
    void instancesThatEndBadly();

private:
    std::unique_ptr<Simulator> m_simulator;
    std::optional<SimulatorClient> m_client;
};

namespace {

constexpr int never = 1'000'000; // ms

QByteArray body(const char *capacity, const char *specCode = nullptr)
{
    QByteArray text = QByteArray("{\"new_capacity\": ") + capacity;
    if (specCode)
        text += QByteArray(", \"spec_code\": \"") + specCode + '"';
    return text + '}';
}

} // namespace

void TestExtendCall::init()
{
    m_simulator = std::make_unique<Simulator>(bundledCatalogue(), SimulatorSettings{.extendMs = never});
    QVERIFY(m_simulator->start());
    m_client.emplace(*m_simulator);
}

void TestExtendCall::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("requestBody");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *what, const QString &name, const QByteArray &text, const QString &code) {
        QTest::newRow(what) << name << text << code;
    };
    const QString pair = u"session-store-prod"_s; // Redis 5.0, x86, two copies, 8 GB
    const QString old = u"老会员缓存"_s; // Redis 3.0, single-node, 2 GB, answers the older error body
    const char *fine = "redis.ha.xu1.large.r2.16";
    row("empty body", pair, "", u"DCS.4004"_s);
    row("no JSON", pair, "new_capacity=16", u"DCS.4005"_s);
    row("array", pair, "[16]", u"DCS.4005"_s);
    row("no capacity", pair, R"({"spec_code": "redis.ha.xu1.large.r2.16"})", u"DCS.4005"_s);
    row("capacity as text", pair, body("\"16\"", fine), u"DCS.4005"_s);
    row("code as number", pair, R"({"new_capacity": 16, "spec_code": 16})", u"DCS.4005"_s);
    row("fraction", pair, body("16.5", fine), u"DCS.4012"_s);
    row("zero", pair, body("0", fine), u"DCS.4012"_s);
    row("negative", pair, body("-16", fine), u"DCS.4012"_s);
    row("huge", pair, body("1e300", fine), u"DCS.4012"_s);
    row("same size", pair, body("8", "redis.ha.xu1.large.r2.8"), u"DCS.4103"_s);
    row("smaller", pair, body("4", "redis.ha.xu1.large.r2.4"), u"DCS.4103"_s);
    row("size not sold", pair, body("9", fine), u"DCS.4012"_s);
    row("size of another code", pair, body("32", fine), u"DCS.4927"_s);
    row("code missing", pair, body("16"), u"DCS.4927"_s);
    row("code unknown", pair, body("16", "redis.ha.xu1.huge.r2.16"), u"DCS.4927"_s);
    row("other architecture", pair, body("16", "redis.ha.au1.large.r2.16"), u"DCS.4927"_s);
    row("other copies", pair, body("16", "redis.ha.xu1.large.r3.16"), u"DCS.4927"_s);
    row("other version", pair, body("16", "dcs.master_standby"), u"DCS.4927"_s);
    row("other engine", pair, body("16", "dcs.memcached.master_standby"), u"DCS.4927"_s);
    row("type", pair, body("16", "redis.proxy.xu1.large.16"), u"DCS.4200"_s);
    row("single to pair from 4.0 on", u"login-token-cache"_s, body("2", "redis.ha.xu1.large.r2.2"),
        u"DCS.4200"_s);
    row("no stock anywhere", pair, body("48", "redis.ha.xu1.large.r2.48"), u"DCS.4054"_s);
    row("memory quota", u"商品详情缓存-生产"_s, body("512", "redis.cluster.xu1.large.r2.512"), u"DCS.4036"_s);
    row("old: smaller", old, body("1"), u"111400103"_s);
    row("old: size not sold", old, body("24"), u"111400012"_s);
    row("old: to proxy", old, body("64", "dcs.cluster"), u"111400200"_s);
    row("old: prepaid size", u"ad-frequency-cap"_s, body("512", "dcs.cluster"), u"111400012"_s);
    row("old: no JSON", old, "?", u"111400005"_s);
    row("prepaid", u"crm-cache-yearly"_s, body("16", "redis.single.xu1.large.16"), u"DCS.4102"_s);
    row("unpaid order", u"发票查询-待支付"_s, body("8", "redis.ha.xu1.large.r2.8"), u"DCS.4107"_s);
    row("extending", u"game-matchmaking"_s, body("32", "redis.ha.xu1.large.r2.32"), u"DCS.4113"_s);
    row("creating", u"直播弹幕-新建"_s, body("24", "redis.proxy.xu1.large.24"), u"DCS.4026"_s);
    row("creation failed", u"failed-blue-green-test"_s, body("2", "redis.single.xu1.large.2"), u"DCS.4026"_s);
    row("restarting", u"checkout-cache-staging"_s, body("4", "redis.ha.xu1.large.r2.4"), u"DCS.4026"_s);
    row("frozen", u"旧活动页-欠费"_s, body("4", "redis.single.xu1.large.4"), u"DCS.4026"_s);
    row("faulty", u"iot-telemetry-buffer"_s, body("24", "redis.ha.au1.large.r2.24"), u"DCS.4026"_s);
    row("restoring", u"日志聚合-数据恢复"_s, body("16", "redis.ha.xu1.large.r2.16"), u"DCS.4026"_s);
    row("flushing", u"ab-test-buckets"_s, body("2", "redis.single.au1.large.2"), u"DCS.4026"_s);
    row("unknown status", u"用户画像-跨区迁移"_s, body("32", "redis.cluster.xu1.large.r2.32"), u"DCS.4026"_s);
    row("backing up", u"nightly-report-cache"_s, body("24", "redis.ha.xu1.large.r2.24"), u"DCS.4096"_s);
    row("configuring", u"优惠券中心"_s, body("16", "redis.ha.au1.large.r2.16"), u"DCS.4114"_s);
}

void TestExtendCall::refusals()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, requestBody);
    QFETCH(QString, code);
    const QString id = m_client->idOf(name);
    const QJsonObject before = m_client->instance(id);
    const Reply reply = m_client->extend(id, requestBody);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorCode(), code);
    QVERIFY(!reply.errorMessage().isEmpty());
    QCOMPARE(m_client->instance(id), before);
}

void TestExtendCall::refusedByTask_data()
{
    QTest::addColumn<QJsonValue>("task");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &task, const QString &code) {
        QTest::newRow(qPrintable(task)) << QJsonValue(task) << code;
    };
    row(u"BACKUPING"_s, u"DCS.4096"_s);
    row(u"RESTORING"_s, u"DCS.4097"_s);
    row(u"RESTARTING"_s, u"DCS.4111"_s);
    row(u"EXTENDING"_s, u"DCS.4113"_s);
    row(u"CONFIGURING"_s, u"DCS.4114"_s);
    row(u"CHANGING_PASSWORD"_s, u"DCS.4115"_s);
    row(u"UPGRADING"_s, u"DCS.4116"_s);
    row(u"ROLLBACKING"_s, u"DCS.4117"_s);
    row(u"CREATING"_s, u"DCS.4118"_s);
    row(u"FREEZING"_s, u"DCS.4120"_s);
    row(u"SOMETHING_NEW"_s, u"DCS.4017"_s);
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"id"_s, 1}}) << u"DCS.4017"_s;
}

void TestExtendCall::refusedByTask()
{
    QFETCH(QJsonValue, task);
    QFETCH(QString, code);
    const QString id = m_client->idOf(u"session-store-prod"_s);
    m_simulator->setInstanceMember(id, u"task"_s, task);
    QCOMPARE(m_client->extend(id, body("16", "redis.ha.xu1.large.r2.16")).errorCode(), code);
    m_simulator->setInstanceMember(id, u"task"_s, QJsonValue());
    QCOMPARE(m_client->extend(id, body("16", "redis.ha.xu1.large.r2.16")).status, 204);
}

void TestExtendCall::unknownInstance()
{
    const Reply reply = m_client->extend(u"979e9a6b-e2f5-4b5d-8e98-fea495ea27a1"_s, body("16"));
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.errorCode(), u"DCS.3022"_s);
    QCOMPARE(m_client->extend(u"nonsense"_s, body("16")).errorCode(), u"DCS.4061"_s);
}

void TestExtendCall::refusedByZone()
{
    const QString id = m_client->idOf(u"商品详情缓存-生产"_s);
    m_simulator->setInstanceMember(
        id, u"available_zones"_s, QJsonArray{u"12c47a78666b4e438cd0c692b9860387"_s}); // cn-north-4b
    QCOMPARE(m_client->extend(id, body("96", "redis.cluster.xu1.large.r2.96")).errorCode(), u"DCS.4054"_s);
    m_simulator->setInstanceMember(id, u"available_zones"_s, QJsonArray{u"cn-north-4a"_s});
    QCOMPARE(m_client->extend(id, body("96", "redis.cluster.xu1.large.r2.96")).status, 204);
}

void TestExtendCall::growsToTheNewSize_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("requestBody");
    QTest::addColumn<QString>("specCode");
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("maxMemory");
    const auto row = [](const QString &name, const QByteArray &text, const QString &code, int capacity,
                         int memory) {
        QTest::newRow(qUtf8Printable(name)) << name << text << code << capacity << memory;
    };
    row(u"session-store-prod"_s, body("16", "redis.ha.xu1.large.r2.16"), u"redis.ha.xu1.large.r2.16"_s, 16,
        16'384);
    row(u"feature-flags"_s, body("1", "redis.ha.xu1.large.r2.1"), u"redis.ha.xu1.large.r2.1"_s, 1, 1024);
    row(u"legacy-session-cache"_s, body("8"), u"dcs.master_standby"_s, 8, 6554);
    row(u"老会员缓存"_s, body("4", "dcs.master_standby"), u"dcs.master_standby"_s, 4, 3277);
    row(u"首页静态片段"_s, body("4", "dcs.memcached.master_standby"), u"dcs.memcached.master_standby"_s, 4,
        3277);
    row(u"搜索热词排行"_s, body("32", "redis.ha.xu1.large.p3.32"), u"redis.ha.xu1.large.p3.32"_s, 32, 32'768);
}

void TestExtendCall::growsToTheNewSize()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, requestBody);
    QFETCH(QString, specCode);
    QFETCH(int, capacity);
    QFETCH(int, maxMemory);
    Simulator simulator(bundledCatalogue(), {.extendMs = 50});
    QVERIFY(simulator.start());
    const SimulatorClient client(simulator);
    const QString id = client.idOf(name);
    const QJsonObject before = client.instance(id);

    const Reply reply = client.extend(id, requestBody);
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.body.isEmpty());
    QTRY_COMPARE(client.instance(id)["status"_L1].toString(), u"RUNNING"_s);
    const QJsonObject after = client.instance(id);
    QCOMPARE(after["capacity"_L1].toInt(), capacity);
    QVERIFY(after["capacity_minor"_L1].isNull());
    QCOMPARE(after["resource_spec_code"_L1].toString(), specCode);
    QCOMPARE(after["max_memory"_L1].toInt(), maxMemory);
    QCOMPARE(after.keys(), before.keys()); // no member appears that this style lacks
    if (before.contains("spec_code"_L1)) {
        QCOMPARE(after["spec_code"_L1].toString(), specCode);
        QVERIFY(after["update_at"_L1] != before["update_at"_L1]);
    }
}

void TestExtendCall::quotaCountsChanges()
{
    const QString id = m_client->idOf(u"session-store-prod"_s);
    const int used = m_client->memoryQuota()["used"_L1].toInt();
    m_simulator->setMemoryQuotaGb(used + 7);
    const QByteArray request = body("16", "redis.ha.xu1.large.r2.16");
    QCOMPARE(m_client->extend(id, request).errorCode(), u"DCS.4036"_s);
    m_simulator->setMemoryQuotaGb(used + 8);
    QCOMPARE(m_client->extend(id, request).status, 204);
    const QString other = m_client->idOf(u"login-token-cache"_s);
    QCOMPARE(m_client->extend(other, body("2", "redis.single.xu1.large.2")).errorCode(), u"DCS.4036"_s);
    m_simulator->finishChanges(Simulator::ChangeEnd::Done);
    QVERIFY(m_client->memoryQuota()["used"_L1].toInt() >= used + 8);
}

void TestExtendCall::secondChangeIsRefused()
{
    const QString id = m_client->idOf(u"session-store-prod"_s);
    QCOMPARE(m_client->extend(id, body("16", "redis.ha.xu1.large.r2.16")).status, 204);
    const QJsonObject extending = m_client->instance(id);
    QCOMPARE(extending["status"_L1].toString(), u"EXTENDING"_s);
    QCOMPARE(extending["capacity"_L1].toInt(), 8);
    QCOMPARE(m_client->extend(id, body("32", "redis.ha.xu1.large.r2.32")).errorCode(), u"DCS.4113"_s);
}

void TestExtendCall::endsAsTold_data()
{
    QTest::addColumn<Simulator::ChangeEnd>("end");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("capacity");
    QTest::newRow("done") << Simulator::ChangeEnd::Done << u"RUNNING"_s << 16;
    QTest::newRow("given up") << Simulator::ChangeEnd::GivenUp << u"RUNNING"_s << 8;
    QTest::newRow("faulty") << Simulator::ChangeEnd::Faulty << u"ERROR"_s << 8;
}

void TestExtendCall::endsAsTold()
{
    QFETCH(Simulator::ChangeEnd, end);
    QFETCH(QString, status);
    QFETCH(int, capacity);
    const QString id = m_client->idOf(u"session-store-prod"_s);
    QCOMPARE(m_client->extend(id, body("16", "redis.ha.xu1.large.r2.16")).status, 204);
    m_simulator->finishChanges(end);
    const QJsonObject after = m_client->instance(id);
    QCOMPARE(after["status"_L1].toString(), status);
    QCOMPARE(after["capacity"_L1].toInt(), capacity);
    QCOMPARE(after["error_code"_L1].isString(), status == u"ERROR"_s);
}

void TestExtendCall::instancesThatEndBadly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("requestBody");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("capacity");
    QTest::newRow("gives up") << u"demo-gives-up"_s << body("4", "redis.ha.xu1.large.r2.4") << u"RUNNING"_s
                              << 2;
    QTest::newRow("faulty") << u"demo-ends-faulty"_s << body("8", "redis.single.xu1.large.8") << u"ERROR"_s
                            << 4;
}

void TestExtendCall::instancesThatEndBadly()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, requestBody);
    QFETCH(QString, status);
    QFETCH(int, capacity);
    Simulator simulator(bundledCatalogue(), {.extendMs = 50});
    QVERIFY(simulator.start());
    const SimulatorClient client(simulator);
    const QString id = client.idOf(name);
    QCOMPARE(client.extend(id, requestBody).status, 204);
    QTRY_COMPARE(client.instance(id)["status"_L1].toString(), status);
    QCOMPARE(client.instance(id)["capacity"_L1].toInt(), capacity);
}

QTEST_GUILESS_MAIN(TestExtendCall)
#include "tst_extendcall.moc"
