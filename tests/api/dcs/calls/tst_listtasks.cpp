// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ListTasks.h"

#include "tests/api/support/TestData.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

Result<QList<BackgroundTask>> decode(const QByteArray &tasks)
{
    return ListTasks::decode({200, {}, R"({"tasks":[)" + tasks + "]}"});
}

/// The task of the samples.
BackgroundTask sample()
{
    BackgroundTask task;
    task.id = u"8abf6e1e72c12e7c0172c15b508500aa"_s;
    task.status = TaskStatus::Success;
    task.statusWord = u"SUCCESS"_s;
    task.createdAt = QDateTime({2020, 6, 17}, {8, 18, 6, 597}, Qt::UTC);
    task.updatedAt = QDateTime({2020, 6, 17}, {8, 18, 10, 106}, Qt::UTC);
    task.from.capacity = Capacity::fromMegabytes(128);
    task.from.cacheMode = CacheMode::Single;
    task.to.capacity = Capacity::fromMegabytes(256);
    task.to.cacheMode = CacheMode::Single;
    return task;
}

} // namespace

class TestListTasks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request();
    void example();
    void example2021();
    void details_data();
    void details();
    void newerMembers();
    void newestFirst();
    void statusInsideWins();
    void malformed_data();
    void malformed();
};

void TestListTasks::request()
{
    const HttpRequest request = ListTasks::make(QUrl(u"https://dcs.example.com"_s), u"p1"_s, u"i1"_s);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url.toEncoded(), "https://dcs.example.com/v2/p1/instances/i1/tasks?offset=0&limit=100");
}

void TestListTasks::example()
{
    const auto result = ListTasks::decode({200, {}, readTestData(u"v2-tasks.json"_s)});
    QVERIFY(result.isOk());
    BackgroundTask expected = sample();
    expected.name = u"EXTEND"_s;
    expected.from.specCode = u"redis.single.xu1.tiny.125"_s;
    expected.from.replicas = 1;
    expected.to.specCode = u"redis.single.xu1.tiny.256"_s;
    expected.to.replicas = 1;
    QCOMPARE(*result, QList<BackgroundTask>{expected});
    QVERIFY(result->first().isChange());
}

/// Numbers, a misspelt name, and status and times beside the tasks.
void TestListTasks::example2021()
{
    const auto result = ListTasks::decode({200, {}, readTestData(u"v2-tasks-2021.json"_s)});
    QVERIFY(result.isOk());
    BackgroundTask expected = sample();
    expected.name = u"ChangeInstanceSpec"_s;
    QCOMPARE(*result, QList<BackgroundTask>{expected});
    QVERIFY(result->first().isChange());
}

void TestListTasks::details_data()
{
    QTest::addColumn<QByteArray>("details");
    QTest::addColumn<InstanceSize>("to");
    InstanceSize size;
    QTest::newRow("absent") << QByteArray() << size;
    QTest::newRow("null") << QByteArray(R"(,"details":null)") << size;
    QTest::newRow("empty") << QByteArray(R"(,"details":{})") << size;
    QTest::newRow("empty text") << QByteArray(R"(,"details":"")") << size;
    QTest::newRow("number") << QByteArray(R"(,"details":7)") << size;
    QTest::newRow("array") << QByteArray(R"(,"details":[])") << size;
    QTest::newRow("of another task") << QByteArray(
        R"(,"details":{"source_ip":"192.192.0.0","rename_commands":[]})")
                                     << size;
    QTest::newRow("nulls") << QByteArray(R"(,"details":{"new_capacity":null,"new_replica_num":null})")
                           << size;
    QTest::newRow("odd replicas") << QByteArray(R"(,"details":{"new_replica_num":0})") << size;
    size.capacity = Capacity::fromGigabytes(8);
    QTest::newRow("as text") << QByteArray(R"(,"details":"{\"new_capacity\":\"8\"}")") << size;
    size.replicas = 3;
    QTest::newRow("replicas as text")
        << QByteArray(R"(,"details":{"new_capacity":8,"new_replica_num":"3"})") << size;
    size.cacheMode = CacheMode::Proxy;
    QTest::newRow("type under its other name")
        << QByteArray(R"(,"details":{"new_capacity":8,"new_replica_num":3,"new_cache_type":"proxy"})")
        << size;
    QTest::newRow("type misspelt") << QByteArray(
        R"(,"details":{"new_capacity":8,"new_replica_num":3,"new_cahce_mode":"proxy"})")
                                   << size;
}

void TestListTasks::details()
{
    QFETCH(QByteArray, details);
    const auto result = decode(R"({"id":"t")" + details + "}");
    QVERIFY(result.isOk());
    QTEST(result->first().to, "to");
    QCOMPARE(result->first().from, InstanceSize());
}

void TestListTasks::newerMembers()
{
    const auto result =
        decode(R"({"id":7,"name":"EXTEND","status":"FAIL","error_code":"DCS.5000","job_id":"j1"})");
    QVERIFY(result.isOk());
    QCOMPARE(result->first().id, u"7"_s);
    QCOMPARE(result->first().status, TaskStatus::Failed);
    QCOMPARE(result->first().statusWord, u"FAIL"_s);
    QCOMPARE(result->first().errorCode, u"DCS.5000"_s);
    QCOMPARE(result->first().jobId, u"j1"_s);
}

void TestListTasks::newestFirst()
{
    const auto result = decode(R"({"id":"none"},{"id":"old","created_at":"2020-06-17T08:18:06.597Z"},)"
                               R"({"id":"new","created_at":"2020-06-18T08:18:06Z"},{"id":"neither"},)"
                               R"({"id":"middle","created_at":"2020-06-17T08:18:06.598Z"})");
    QVERIFY(result.isOk());
    QStringList ids;
    for (const BackgroundTask &task : *result)
        ids += task.id;
    QCOMPARE(ids, (QStringList{u"new"_s, u"middle"_s, u"old"_s, u"none"_s, u"neither"_s}));
    const auto none = decode("");
    QVERIFY(none.isOk());
    QVERIFY(none->isEmpty());
}

void TestListTasks::statusInsideWins()
{
    const auto result = ListTasks::decode({200, {},
        R"({"tasks":[{"id":"a","status":"EXECUTING"},{"id":"b"}],"status":"SUCCESS","task_count":"x"})"});
    QVERIFY(result.isOk());
    QCOMPARE(result->at(0).status, TaskStatus::Running);
    QCOMPARE(result->at(1).status, TaskStatus::Success);
}

void TestListTasks::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &tasks, const QString &field) {
        QTest::newRow(name) << QByteArray(R"({"tasks":[)" + tasks + "]}") << field;
    };
    QTest::newRow("no JSON") << QByteArray("tasks") << QString();
    QTest::newRow("empty object") << QByteArray("{}") << u"tasks"_s;
    QTest::newRow("tasks as object") << QByteArray(R"({"tasks":{}})") << u"tasks"_s;
    row("element", "7", u"tasks[0]"_s);
    row("no id", R"({"id":"a"},{"name":"EXTEND"})", u"tasks[1].id"_s);
    row("name", R"({"id":"a","name":[]})", u"tasks[0].name"_s);
    row("status", R"({"id":"a","status":{}})", u"tasks[0].status"_s);
    row("details that are no JSON", R"({"id":"a","details":"{"})", u"tasks[0].details"_s);
    row("details nested too deep", R"({"id":"a","details":")" + QByteArray(100, '[') + "\"}",
        u"tasks[0].details"_s);
    row("new capacity", R"({"id":"a","details":{"new_capacity":"big"}})", u"tasks[0].details.new_capacity"_s);
    row("old capacity", R"({"id":"a","details":{"old_capacity":[]}})", u"tasks[0].details.old_capacity"_s);
    row("code", R"({"id":"a","details":{"new_resource_spec_code":{}}})",
        u"tasks[0].details.new_resource_spec_code"_s);
    row("replicas", R"({"id":"a","details":{"old_replica_num":"two"}})",
        u"tasks[0].details.old_replica_num"_s);
    row("type", R"({"id":"a","details":{"new_cache_mode":[]}})", u"tasks[0].details.new_cache_mode"_s);
}

void TestListTasks::malformed()
{
    QFETCH(QByteArray, body);
    const auto result = ListTasks::decode({200, {}, body});
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
    QTEST(result.error().field, "field");
}

QTEST_GUILESS_MAIN(TestListTasks)
#include "tst_listtasks.moc"
