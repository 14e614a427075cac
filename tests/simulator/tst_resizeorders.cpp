// SPDX-License-Identifier: MIT
#include "SimulatorClient.h"

#include <QTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// RESIZE of prepaid instances: orders, paid at once or later.
class TestResizeOrders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void automaticPayment_data();
    void automaticPayment();
    void unpaidOrder_data();
    void unpaidOrder();
    void givenUpOrderCanBeRepeated();
    void paidOrderWaitsForTheWindow();
    void openOrderOfTheFleet();
    void orderIdsDiffer();

private:
    QString statusOf(const QString &id) const { return m_client->v2Instance(id)["status"_L1].toString(); }

    std::unique_ptr<Simulator> m_simulator;
    std::optional<SimulatorClient> m_client;
    QString m_id; // single-node of 4.0, 8 GB, prepaid
};

namespace {

constexpr int never = 1'000'000; // ms

QByteArray body(const QByteArray &payment)
{
    return R"({"spec_code": "redis.single.xu1.large.16", "new_capacity": 16, "bss_param": )" + payment + '}';
}

} // namespace

void TestResizeOrders::init()
{
    m_simulator = std::make_unique<Simulator>(
        bundledCatalogue(), SimulatorSettings{.extendMs = never, .windowMs = never});
    QVERIFY(m_simulator->start());
    m_client.emplace(*m_simulator);
    m_id = m_client->idOf(u"crm-cache-yearly"_s);
}

void TestResizeOrders::automaticPayment_data()
{
    QTest::addColumn<QByteArray>("payment");
    QTest::newRow("text") << QByteArray(R"({"is_auto_pay": "true"})");
    QTest::newRow("bool") << QByteArray(R"({"is_auto_pay": true})");
}

void TestResizeOrders::automaticPayment()
{
    QFETCH(QByteArray, payment);
    const Reply reply = m_client->resize(m_id, body(payment));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().keys(), QStringList{u"order_id"_s});
    const QString orderId = reply.json()["order_id"_L1].toString();
    QVERIFY(orderId.startsWith("CS"_L1));
    QCOMPARE(statusOf(m_id), u"EXTENDING"_s);
    QCOMPARE(m_client->resize(m_id, body(payment)).errorCode(), u"DCS.4108"_s);
    QVERIFY(!m_simulator->payOrder(orderId));
    m_simulator->finishChanges(Simulator::ChangeEnd::Done);
    QCOMPARE(m_client->v2Instance(m_id)["capacity"_L1].toInt(), 16);
}

void TestResizeOrders::unpaidOrder_data()
{
    QTest::addColumn<QByteArray>("payment");
    QTest::newRow("default") << QByteArray("{}");
    QTest::newRow("text") << QByteArray(R"({"is_auto_pay": "false"})");
    QTest::newRow("bool") << QByteArray(R"({"is_auto_pay": false})");
}

void TestResizeOrders::unpaidOrder()
{
    QFETCH(QByteArray, payment);
    const QJsonObject before = m_client->v2Instance(m_id);
    const int used = m_client->memoryQuota()["used"_L1].toInt();
    const Reply reply = m_client->resize(m_id, body(payment));
    QCOMPARE(reply.status, 200);
    const QString orderId = reply.json()["order_id"_L1].toString();
    QCOMPARE(m_client->v2Instance(m_id), before);
    QVERIFY(m_client->tasks(m_id).isEmpty());
    QCOMPARE(m_client->memoryQuota()["used"_L1].toInt(), used);
    QCOMPARE(m_client->resize(m_id, body(payment)).errorCode(), u"DCS.4107"_s);
    QVERIFY(!m_simulator->payOrder(u"CS0000"_s));
    QVERIFY(m_simulator->payOrder(orderId));
    QCOMPARE(statusOf(m_id), u"EXTENDING"_s);
    QCOMPARE(m_client->tasks(m_id).size(), 1);
    QCOMPARE(m_client->resize(m_id, body(payment)).errorCode(), u"DCS.4108"_s);
    m_simulator->finishChanges(Simulator::ChangeEnd::Done);
    QCOMPARE(m_client->v2Instance(m_id)["capacity"_L1].toInt(), 16);
}

void TestResizeOrders::givenUpOrderCanBeRepeated()
{
    const QByteArray request = body(R"({"is_auto_pay": "true"})");
    QCOMPARE(m_client->resize(m_id, request).status, 200);
    m_simulator->finishChanges(Simulator::ChangeEnd::GivenUp);
    QCOMPARE(m_client->v2Instance(m_id)["capacity"_L1].toInt(), 8);
    QCOMPARE(m_client->resize(m_id, request).status, 200);
}

void TestResizeOrders::paidOrderWaitsForTheWindow()
{
    const QString pair = m_client->idOf(u"风控特征-包年"_s); // 5.0, 32 GB, 71 % used
    const Reply reply = m_client->resize(pair,
        R"({"spec_code": "redis.proxy.xu1.large.48", "new_capacity": 48, "change_type": "instanceType",)"
        R"( "execute_immediately": false, "bss_param": {}})");
    QVERIFY2(reply.status == 200, reply.body.constData());
    m_simulator->openMaintenanceWindow(); // nobody has paid yet
    QCOMPARE(statusOf(pair), u"RUNNING"_s);
    QVERIFY(m_simulator->payOrder(reply.json()["order_id"_L1].toString()));
    QCOMPARE(statusOf(pair), u"RUNNING"_s);
    QCOMPARE(m_client->tasks(pair)[0]["status"_L1].toString(), u"WAITING"_s);
    m_simulator->openMaintenanceWindow();
    QCOMPARE(statusOf(pair), u"EXTENDING"_s);
}

void TestResizeOrders::openOrderOfTheFleet()
{
    const QString id = m_client->idOf(u"发票查询-待支付"_s);
    QVERIFY(m_simulator->payOrder(m_client->v2Instance(id)["order_id"_L1].toString()));
    m_simulator->finishChanges(Simulator::ChangeEnd::Done);
    QCOMPARE(m_client->v2Instance(id)["spec_code"_L1].toString(), u"redis.ha.xu1.large.r2.8"_s);
}

void TestResizeOrders::orderIdsDiffer()
{
    const QByteArray request = body(R"({"is_auto_pay": "true"})");
    const QString first = m_client->resize(m_id, request).json()["order_id"_L1].toString();
    m_simulator->finishChanges(Simulator::ChangeEnd::GivenUp);
    const QString second = m_client->resize(m_id, request).json()["order_id"_L1].toString();
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    QVERIFY(first != second);
}

QTEST_GUILESS_MAIN(TestResizeOrders)
#include "tst_resizeorders.moc"
