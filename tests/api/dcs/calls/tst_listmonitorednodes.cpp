// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ListMonitoredNodes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestListMonitoredNodes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request();
    void example();
    void answers_data();
    void answers();
};

void TestListMonitoredNodes::request()
{
    const HttpRequest request =
        ListMonitoredNodes::make(QUrl(u"https://dcs.example.com"_s), u"p1"_s, u"i1"_s);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url.toEncoded(),
        "https://dcs.example.com/v2/p1/dims/monitored-objects/i1?dim_name=dcs_instance_id");
}

/// Cloud Eye API, example 6.
void TestListMonitoredNodes::example()
{
    const auto result = ListMonitoredNodes::decode({200, {},
        R"({"router":["dcs_instance_id"],"total":1,"children":[{"dim_name":"dcs_cluster_redis_node",)"
        R"("dim_route":"dcs_instance_id,dcs_cluster_redis_node"}],"instances":[{"name":"dcs-test001",)"
        R"("status":"RUNNING","dcs_instance_id":"03ca9da0-…"}],"dcs_cluster_redis_node":[)"
        R"({"name":"(master)192.168.2.145","status":"RUNNING","dcs_instance_id":"03ca9da0-…",)"
        R"("dcs_cluster_redis_node":"b1f4aa9e4dae50888e58c9caecdfc108"}]})"});
    QVERIFY(result.isOk());
    const MonitoredNode expected{u"dcs_cluster_redis_node"_s, u"b1f4aa9e4dae50888e58c9caecdfc108"_s, true};
    QCOMPARE(*result, QList{expected});
}

void TestListMonitoredNodes::answers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("nodes"); // -1: an error
    QTest::newRow("proxies only") << QByteArray(R"({"dcs_cluster_proxy2_node":[{"name":"p"}]})") << 0;
    QTest::newRow("null") << QByteArray(R"({"dcs_cluster_redis_node":null})") << 0;
    QTest::newRow("without id") << QByteArray(
        R"({"dcs_cluster_redis_node":[{"name":"n"},{"name":"m","dcs_cluster_redis_node":"a"}]})")
                                << 1;
    QTest::newRow("no array") << QByteArray(R"({"dcs_cluster_redis_node":{}})") << -1;
    QTest::newRow("no objects") << QByteArray(R"({"dcs_cluster_redis_node":[7]})") << -1;
    QTest::newRow("no JSON") << QByteArray("<html>") << -1;
}

void TestListMonitoredNodes::answers()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, nodes);
    const auto result = ListMonitoredNodes::decode({200, {}, body});
    QCOMPARE(result ? int(result->size()) : -1, nodes);
}

QTEST_APPLESS_MAIN(TestListMonitoredNodes)
#include "tst_listmonitorednodes.moc"
