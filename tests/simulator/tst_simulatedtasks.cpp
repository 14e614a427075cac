// SPDX-License-Identifier: MIT
#include "SimulatorClient.h"

#include <QRegularExpression>
#include <QTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// Background tasks, their progress, and the check before a resize.
class TestSimulatedTasks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void taskOfAChange();
    void extendMakesATaskToo();
    void taskEnds_data();
    void taskEnds();
    void progressGrows();
    void progressOfAWaitingTask();
    void runningChangeOfTheFleet();
    void pages_data();
    void pages();
    void timeSpan();
    void badQueries_data();
    void badQueries();
    void tasksOfTheProject();
    void unknownTasks();
    void check_data();
    void check();
    void checkTakesItsTime();
    void checkRefusals_data();
    void checkRefusals();
    void unknownJob();

private:
    void startChanges(int count);

    std::unique_ptr<Simulator> m_simulator;
    std::optional<SimulatorClient> m_client;
    QString m_id; // 5.0, two copies, 8 GB
};

namespace {

constexpr int never = 1'000'000; // ms
const QByteArray larger = R"({"spec_code": "redis.ha.xu1.large.r2.16", "new_capacity": 16})";

} // namespace

void TestSimulatedTasks::init()
{
    m_simulator = std::make_unique<Simulator>(
        bundledCatalogue(), SimulatorSettings{.extendMs = never, .windowMs = never, .checkMs = 0});
    QVERIFY(m_simulator->start());
    m_client.emplace(*m_simulator);
    m_id = m_client->idOf(u"session-store-prod"_s);
}

/// So many changes of the instance, one after the other.
void TestSimulatedTasks::startChanges(int count)
{
    for (int change = 0; change < count; ++change) {
        QCOMPARE(m_client->resize(m_id, larger).status, 204);
        m_simulator->finishChanges(Simulator::ChangeEnd::GivenUp);
    }
}

void TestSimulatedTasks::taskOfAChange()
{
    const Reply none = m_client->getV2("instances/" + m_id.toLatin1() + "/tasks");
    QCOMPARE(none.json(), QJsonObject({{u"task_count"_s, 0}, {u"tasks"_s, QJsonArray()}}));
    QCOMPARE(m_client
                 ->resize(m_id,
                     R"({"spec_code": "redis.ha.xu1.large.r3.8", "new_capacity": 8,)"
                     R"( "change_type": "createReplication", "available_zones": ["cn-north-4a"]})")
                 .status,
        204);
    const QJsonArray tasks = m_client->tasks(m_id);
    QCOMPARE(tasks.size(), 1);
    const QJsonObject task = tasks[0].toObject();
    static const QRegularExpression hex(u"^[0-9a-f]{32}$"_s);
    QVERIFY(hex.match(task["id"_L1].toString()).hasMatch());
    QCOMPARE(task["name"_L1].toString(), u"ChangeInstanceSpec"_s);
    QCOMPARE(task["status"_L1].toString(), u"EXECUTING"_s);
    QCOMPARE(task["user_name"_L1], m_client->v2Instance(m_id)["user_name"_L1]);
    QVERIFY(task["error_code"_L1].isNull());
    QVERIFY(QDateTime::fromString(task["created_at"_L1].toString(), Qt::ISODateWithMs).isValid());
    QCOMPARE(task["details"_L1].toObject(),
        QJsonObject({{u"old_capacity"_s, u"8"_s}, {u"new_capacity"_s, u"8"_s}, {u"old_cache_mode"_s, u"ha"_s},
            {u"new_cache_mode"_s, u"ha"_s}, {u"old_cache_type"_s, u"ha"_s}, {u"new_cache_type"_s, u"ha"_s},
            {u"old_resource_spec_code"_s, u"redis.ha.xu1.large.r2.8"_s},
            {u"new_resource_spec_code"_s, u"redis.ha.xu1.large.r3.8"_s}, {u"old_replica_num"_s, 2},
            {u"new_replica_num"_s, 3}, {u"is_only_adjust_charging"_s, false}}));
}

void TestSimulatedTasks::extendMakesATaskToo()
{
    const QString tiny = m_client->idOf(u"feature-flags"_s);
    QCOMPARE(
        m_client->extend(tiny, R"({"spec_code": "redis.ha.xu1.large.r2.1", "new_capacity": 1})").status, 204);
    const QJsonValue details = m_client->tasks(tiny)[0]["details"_L1];
    QCOMPARE(details["old_capacity"_L1].toString(), u"0.125"_s);
    QCOMPARE(details["new_capacity"_L1].toString(), u"1"_s);
}

void TestSimulatedTasks::taskEnds_data()
{
    QTest::addColumn<Simulator::ChangeEnd>("end");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("errorCode");
    QTest::addColumn<QString>("lastStep");
    QTest::newRow("done") << Simulator::ChangeEnd::Done << u"SUCCESS"_s << QString() << u"FINISH"_s;
    QTest::newRow("given up") << Simulator::ChangeEnd::GivenUp << u"FAIL"_s << u"DCS.4842"_s << u"WAITING"_s;
    QTest::newRow("faulty") << Simulator::ChangeEnd::Faulty << u"FAIL"_s << u"DCS.4842"_s << u"WAITING"_s;
}

void TestSimulatedTasks::taskEnds()
{
    QFETCH(Simulator::ChangeEnd, end);
    QFETCH(QString, status);
    QFETCH(QString, errorCode);
    QFETCH(QString, lastStep);
    QCOMPARE(m_client->resize(m_id, larger).status, 204);
    m_simulator->finishChanges(end);
    const QJsonObject task = m_client->tasks(m_id)[0].toObject();
    QCOMPARE(task["status"_L1].toString(), status);
    QCOMPARE(task["error_code"_L1].toString(), errorCode);
    QVERIFY(task["updated_at"_L1].toString() >= task["created_at"_L1].toString());
    const QJsonObject progress = m_client->progress(m_id, task["id"_L1].toString());
    QCOMPARE(progress["progress"_L1].toInt() == 100, errorCode.isEmpty());
    QCOMPARE(progress["remain_time"_L1].toInt(-1), 0);
    const QJsonValue steps = progress["step_details"_L1];
    QCOMPARE(steps[0]["step_status"_L1].toString(), errorCode.isEmpty() ? u"FINISH"_s : u"FAILED"_s);
    QCOMPARE(steps[0]["error_code"_L1].toString(), errorCode);
    QCOMPARE(steps[1]["step_status"_L1].toString(), lastStep);
}

void TestSimulatedTasks::progressGrows()
{
    constexpr int duration = 10'000; // ms
    Simulator simulator(bundledCatalogue(), {.extendMs = duration});
    QVERIFY(simulator.start());
    const SimulatorClient client(simulator);
    QCOMPARE(client.resize(m_id, larger).status, 204);
    const QString taskId = client.tasks(m_id)[0]["id"_L1].toString();
    int last = 0;
    int remaining = duration / 1'000;
    while (last < 12) { // past the preparation
        const QJsonObject progress = client.progress(m_id, taskId);
        const int percent = progress["progress"_L1].toInt(-1);
        const int seconds = progress["remain_time"_L1].toInt(-1);
        QVERIFY(percent >= last && percent < 100);
        QVERIFY(seconds <= remaining && seconds > 0);
        const QJsonValue steps = progress["step_details"_L1];
        QCOMPARE(steps[0]["step_status"_L1].toString(), percent < 10 ? u"EXECUTING"_s : u"FINISH"_s);
        QCOMPARE(steps[0]["end_time"_L1].isNull(), percent < 10);
        QCOMPARE(steps[1]["step_status"_L1].toString(), percent < 10 ? u"WAITING"_s : u"EXECUTING"_s);
        last = percent;
        remaining = seconds;
    }
    simulator.finishChanges(Simulator::ChangeEnd::GivenUp);
    const QJsonObject failed = client.progress(m_id, taskId);
    QVERIFY(failed["progress"_L1].toInt() >= last && failed["progress"_L1].toInt() < 100);
    QCOMPARE(failed["step_details"_L1][1]["step_status"_L1].toString(), u"FAILED"_s);
}

void TestSimulatedTasks::progressOfAWaitingTask()
{
    QCOMPARE(m_client
                 ->resize(m_id,
                     R"({"spec_code": "redis.proxy.xu1.large.8", "new_capacity": 8,)"
                     R"( "change_type": "instanceType", "execute_immediately": false})")
                 .status,
        204);
    const QJsonObject progress = m_client->progress(m_id, m_client->tasks(m_id)[0]["id"_L1].toString());
    QCOMPARE(progress["progress"_L1].toInt(-1), 0);
    QCOMPARE(progress["remain_time"_L1].toInt(), never / 1000);
    for (const int step : {0, 1}) {
        QCOMPARE(progress["step_details"_L1][step]["step_status"_L1].toString(), u"WAITING"_s);
        QVERIFY(progress["step_details"_L1][step]["begin_time"_L1].isNull());
    }
}

void TestSimulatedTasks::runningChangeOfTheFleet()
{
    const QString extending = m_client->idOf(u"game-matchmaking"_s);
    const QJsonArray tasks = m_client->tasks(extending);
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks[0]["status"_L1].toString(), u"EXECUTING"_s);
    QCOMPARE(tasks[0]["details"_L1]["new_capacity"_L1].toString(), u"16"_s);
    const QJsonObject progress = m_client->progress(extending, tasks[0]["id"_L1].toString());
    QVERIFY(progress["remain_time"_L1].toInt() > 60);
}

void TestSimulatedTasks::pages_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::newRow("default") << QByteArray() << 0 << 10;
    QTest::newRow("all") << QByteArray("limit=1000") << 0 << 12;
    QTest::newRow("second page") << QByteArray("offset=5&limit=5") << 5 << 5;
    QTest::newRow("short page") << QByteArray("offset=10&limit=5") << 10 << 2;
    QTest::newRow("past the end") << QByteArray("offset=12") << 12 << 0;
}

void TestSimulatedTasks::pages()
{
    QFETCH(QByteArray, query);
    QFETCH(int, first);
    QFETCH(int, count);
    startChanges(12);
    const QByteArray path = "instances/" + m_id.toLatin1() + "/tasks";
    const QJsonArray all = m_client->getV2(path, "limit=12").json()["tasks"_L1].toArray();
    for (qsizetype index = 1; index < all.size(); ++index)
        QVERIFY(all[index]["created_at"_L1].toString() <= all[index - 1]["created_at"_L1].toString());
    const QJsonObject page = m_client->getV2(path, query).json();
    QCOMPARE(page["task_count"_L1].toInt(), 12);
    QCOMPARE(page["tasks"_L1].toArray().size(), count);
    for (int index = 0; index < count; ++index)
        QCOMPARE(page["tasks"_L1][index], all[first + index]);
}

void TestSimulatedTasks::timeSpan()
{
    startChanges(1);
    const QByteArray path = "instances/" + m_id.toLatin1() + "/tasks";
    const auto count = [&](const QByteArray &query) {
        return m_client->getV2(path, query).json()["task_count"_L1].toInt();
    };
    QCOMPARE(count("start_time=20200101000000"), 1);
    QCOMPARE(count("start_time=20200101000000&end_time=20990101000000"), 1);
    QCOMPARE(count("end_time=20200101000000"), 0);
    QCOMPARE(count("start_time=20990101000000"), 0);
    QCOMPARE(count("begin_time=20990101000000"), 0);
}

void TestSimulatedTasks::badQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("message");
    QTest::newRow("offset") << QByteArray("offset=-1") << u"Invalid offset in the request."_s;
    QTest::newRow("limit") << QByteArray("limit=0") << u"Invalid limit in the request."_s;
    QTest::newRow("large limit") << QByteArray("limit=1001") << u"Invalid limit in the request."_s;
    QTest::newRow("time") << QByteArray("start_time=yesterday") << u"Invalid time in the request."_s;
}

void TestSimulatedTasks::badQueries()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, message);
    for (const QByteArray &path : {QByteArray("tasks"), "instances/" + m_id.toLatin1() + "/tasks"}) {
        const Reply reply = m_client->getV2(path, query);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.errorCode(), u"DCS.4800"_s);
        QCOMPARE(reply.errorMessage(), message);
    }
}

void TestSimulatedTasks::tasksOfTheProject()
{
    startChanges(1);
    const QString other = m_client->idOf(u"login-token-cache"_s);
    QCOMPARE(
        m_client->resize(other, R"({"spec_code": "redis.single.xu1.large.2", "new_capacity": 2})").status,
        204);
    const QJsonObject all = m_client->getV2("tasks").json();
    QCOMPARE(all["task_count"_L1].toInt(), 3); // with the one that runs from the start
    QCOMPARE(all["tasks"_L1][0], m_client->tasks(other)[0]);
    QCOMPARE(all["tasks"_L1][1], m_client->tasks(m_id)[0]);
}

void TestSimulatedTasks::unknownTasks()
{
    const QByteArray nobody = "instances/979e9a6b-e2f5-4b5d-8e98-fea495ea27a1/tasks";
    QCOMPARE(m_client->getV2(nobody).errorCode(), u"DCS.3022"_s);
    QCOMPARE(m_client->getV2(nobody + "/a/progress").errorCode(), u"DCS.3022"_s);
    startChanges(1);
    const QByteArray task = m_client->tasks(m_id)[0]["id"_L1].toString().toLatin1();
    const QByteArray other = m_client->idOf(u"login-token-cache"_s).toLatin1();
    QCOMPARE(
        m_client->getV2("instances/" + other + "/tasks/" + task + "/progress").errorCode(), u"DCS.4800"_s);
    QCOMPARE(m_client->getV2("instances/" + m_id.toLatin1() + "/tasks/nothing/progress").status, 400);
}

void TestSimulatedTasks::check_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("requestBody");
    QTest::addColumn<QString>("finding"); // to be set; "-" leaves it
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("reason");
    const QString full = u"订单缓存-生产"_s;
    const QByteArray grow = R"({"spec_code": "redis.ha.xu1.large.r2.24", "new_capacity": 24})";
    const QString memory = u"The memory usage of a node exceeds 90%."_s;
    QTest::newRow("passes") << u"session-store-prod"_s << larger << u"-"_s << u"SUCCESS"_s << QString();
    QTest::newRow("full") << full << grow << u"-"_s << u"FAIL"_s << memory;
    QTest::newRow("full, yet passed") << full << grow << QString() << u"SUCCESS"_s << QString();
    QTest::newRow("finding") << u"session-store-prod"_s << larger << u"node down"_s << u"FAIL"_s
                             << u"node down"_s;
}

void TestSimulatedTasks::check()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, requestBody);
    QFETCH(QString, finding);
    QFETCH(QString, status);
    QFETCH(QString, reason);
    const QString id = m_client->idOf(name);
    if (finding != u"-"_s)
        m_simulator->setCheckFinding(id, finding);
    const Reply reply = m_client->checkResize(id, requestBody);
    QCOMPARE(reply.status, 200);
    const QString jobId = reply.json()["job_id"_L1].toString();
    const QJsonObject job = m_client->getV2("jobs/" + jobId.toLatin1()).json();
    QCOMPARE(job["job_id"_L1].toString(), jobId);
    QCOMPARE(job["status"_L1].toString(), status);
    QCOMPARE(job["fail_reason"_L1].toString(), reason);
    QVERIFY(job["begin_time"_L1].toString().toLongLong() > 1'600'000'000'000);
    QVERIFY(job["end_time"_L1].toString().toLongLong() >= job["begin_time"_L1].toString().toLongLong());
    QCOMPARE(m_client->v2Instance(id)["status"_L1].toString(), u"RUNNING"_s);
    QVERIFY(m_client->tasks(id).isEmpty());
}

void TestSimulatedTasks::checkTakesItsTime()
{
    Simulator simulator(bundledCatalogue(), {.checkMs = never});
    QVERIFY(simulator.start());
    const SimulatorClient client(simulator);
    const QByteArray jobId = client.checkResize(m_id, larger).json()["job_id"_L1].toString().toLatin1();
    const QJsonObject job = client.getV2("jobs/" + jobId).json();
    QCOMPARE(job["status"_L1].toString(), u"RUNNING"_s);
    QVERIFY(job["end_time"_L1].isNull());
    QVERIFY(job["fail_reason"_L1].isNull());
}

void TestSimulatedTasks::checkRefusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("requestBody");
    QTest::addColumn<QString>("code");
    const QString pair = u"session-store-prod"_s;
    QTest::newRow("empty") << pair << QByteArray() << u"DCS.4004"_s;
    QTest::newRow("more members") << pair
                                  << QByteArray(
                                         R"({"spec_code": "a", "new_capacity": 16, "change_type": ""})")
                                  << u"DCS.4005"_s;
    QTest::newRow("code") << pair << QByteArray(R"({"spec_code": "a", "new_capacity": 16})") << u"DCS.4927"_s;
    QTest::newRow("capacity") << pair
                              << QByteArray(R"({"spec_code": "redis.ha.xu1.large.r2.16", "new_capacity": 9})")
                              << u"DCS.4012"_s;
    QTest::newRow("busy") << u"game-matchmaking"_s << larger << u"DCS.4113"_s;
}

void TestSimulatedTasks::checkRefusals()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, requestBody);
    QFETCH(QString, code);
    const Reply reply = m_client->checkResize(m_client->idOf(name), requestBody);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorCode(), code);
}

void TestSimulatedTasks::unknownJob()
{
    const Reply reply = m_client->getV2("jobs/8abf6e1e72c12e7c0172c15b508500aa");
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorCode(), u"DCS.4063"_s);
    QCOMPARE(reply.errorMessage(), u"Invalid job_id parameter in the request."_s);
}

QTEST_GUILESS_MAIN(TestSimulatedTasks)
#include "tst_simulatedtasks.moc"
