// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ShowTopology.h"

#include "tests/api/support/TestData.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestShowTopology : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request();
    void example();
    void oddities();
    void malformed_data();
    void malformed();
};

void TestShowTopology::request()
{
    const HttpRequest request = ShowTopology::make(QUrl(u"https://dcs.example.com"_s), u"p1"_s, u"i1"_s);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url.toEncoded(), "https://dcs.example.com/v2/p1/instance/i1/groups");
}

void TestShowTopology::example()
{
    const auto result = ShowTopology::decode({200, {}, readTestData(u"v2-groups.json"_s)});
    QVERIFY(result.isOk());
    QCOMPARE(result->shards.size(), 3);
    for (const Shard &shard : result->shards)
        QCOMPARE(shard.nodes.size(), 2);
    const Word<NodeStatus> active{NodeStatus::Active, u"Active"_s};
    const Shard expected{u"35e1bed6-7de5-4898-9eb2-c362c783df15"_s, u"group-0"_s,
        {{u"8abfa7aa73291f15017329e1cda0002d"_s, u"dfbd3f84-08bc-42f0-b538-01d03e6dc178"_s,
             u"192.168.76.25"_s, {NodeRole::Master, u"master"_s}, active, u"cn-north-4b"_s},
            {u"8abfa7aa73291f15017329e1cdb0002e"_s, u"63d4c880-7050-464f-ab19-c8a297474d7d"_s,
                u"192.168.78.207"_s, {NodeRole::Replica, u"slave"_s}, active, u"cn-north-4b"_s}}};
    QCOMPARE(result->shards.first(), expected);
    QCOMPARE(result->shards.last().name, u"group-2"_s);
}

void TestShowTopology::oddities()
{
    const auto result = ShowTopology::decode({200, {},
        R"({"group_count":"x","group_list":[{"replication_list":[]},{"group_id":7,"group_name":null,)"
        R"("replication_list":[{"node_id":"n","replication_role":"SLAVE","status":"inactive"},)"
        R"({"node_id":"m","replication_role":"witness","status":null}]}]})"});
    QVERIFY(result.isOk());
    QCOMPARE(result->shards.size(), 2);
    QVERIFY(result->shards.first().nodes.isEmpty());
    const Shard &shard = result->shards.last();
    QCOMPARE(shard.id, u"7"_s);
    QVERIFY(shard.nodes.first().role == NodeRole::Replica);
    QVERIFY(shard.nodes.first().status == NodeStatus::Inactive);
    QCOMPARE(shard.nodes.last().role, (Word<NodeRole>{NodeRole::Unknown, u"witness"_s}));
    QVERIFY(shard.nodes.last().status == NodeStatus::Unknown);
}

void TestShowTopology::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &groups, const QString &field) {
        QTest::newRow(name) << QByteArray(R"({"group_list":[)" + groups + "]}") << field;
    };
    QTest::newRow("no JSON") << QByteArray("groups") << QString();
    QTest::newRow("empty object") << QByteArray("{}") << u"group_list"_s;
    row("element", "1", u"group_list[0]"_s);
    row("no nodes", R"({"replication_list":[]},{})", u"group_list[1].replication_list"_s);
    row("no node id", R"({"replication_list":[{"node_id":"n"},{"node_id":""}]})",
        u"group_list[0].replication_list[1].node_id"_s);
    row("role", R"({"replication_list":[{"node_id":"n","replication_role":{}}]})",
        u"group_list[0].replication_list[0].replication_role"_s);
    row("zone", R"({"replication_list":[{"node_id":"n","az_code":[]}]})",
        u"group_list[0].replication_list[0].az_code"_s);
}

void TestShowTopology::malformed()
{
    QFETCH(QByteArray, body);
    const auto result = ShowTopology::decode({200, {}, body});
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
    QTEST(result.error().field, "field");
}

QTEST_GUILESS_MAIN(TestShowTopology)
#include "tst_showtopology.moc"
