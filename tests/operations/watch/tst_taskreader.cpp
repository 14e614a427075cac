// SPDX-License-Identifier: MIT
#include "operations/watch/TaskReader.h"

#include "tests/api/dcs/ServiceFixture.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

/// The background tasks of an instance, over HTTP.
class TestTaskReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void tasksAndProgress();
    void readsAgainWhileATaskRuns();
    void failureKeepsWhatWasRead();
    void failureIsNotTheEndOfATask();
    void progressMayFail();
    void notOffered_data();
    void notOffered();
    void onlyTheLastInstanceIsAskedFor();
    void stops();
    void clientGoesAway();

private:
    RawAnswer answer(const RawRequest &request) const
    {
        return request.target.contains("/progress") ? m_progress : m_tasks;
    }
    qsizetype asked(const QByteArray &part) const
    {
        return std::count_if(m_fixture->server.requests().begin(), m_fixture->server.requests().end(),
            [&](const RawRequest &request) { return request.target.contains(part); });
    }
    static RawAnswer tasks(const QByteArray &status)
    {
        return ok(R"({"tasks":[{"id":"t1","name":"EXTEND","status":")" + status
            + R"(","created_at":"2024-05-07T08:00:00.000Z"},{"id":"t0","name":"BindEip","status":"SUCCESS",
                "created_at":"2024-05-06T08:00:00.000Z"}]})");
    }

    RawAnswer m_tasks;
    RawAnswer m_progress;
    std::unique_ptr<ServiceFixture> m_fixture;
    std::unique_ptr<TaskReader> m_reader;
};

void TestTaskReader::init()
{
    m_tasks = tasks("SUCCESS");
    m_progress = ok(R"({"progress":40,"remain_time":120,"step_details":[]})");
    m_fixture =
        std::make_unique<ServiceFixture>([this](const RawRequest &request) { return answer(request); });
    m_reader = std::make_unique<TaskReader>(TaskReader::Pauses{5, 0});
}

void TestTaskReader::cleanup()
{
    m_reader.reset();
    m_fixture.reset();
}

void TestTaskReader::tasksAndProgress()
{
    m_tasks = tasks("EXECUTING");
    m_reader->read(m_fixture->client.get(), u"i1"_s);
    QTRY_COMPARE(m_reader->report().progress.size(), 1);
    const TaskReport &report = m_reader->report();
    QCOMPARE(report.tasks.size(), 2);
    QCOMPARE(report.tasks.first().id, u"t1"_s);
    QCOMPARE(report.tasks.first().statusWord, u"EXECUTING"_s);
    QCOMPARE(report.progress.value(u"t1"_s).percent, 40);
    QCOMPARE(asked("/t0/progress"), 0);
    QVERIFY(!report.error);
}

void TestTaskReader::readsAgainWhileATaskRuns()
{
    m_tasks = tasks("EXECUTING");
    m_reader->read(m_fixture->client.get(), u"i1"_s);
    QTRY_VERIFY(asked("/i1/tasks?") > 3);
    m_tasks = tasks("SUCCESS");
    QTRY_COMPARE(m_reader->report().tasks.first().status, TaskStatus::Success);
    QVERIFY(m_reader->report().progress.isEmpty());
    const qsizetype before = asked("/i1/tasks?");
    QVERIFY(m_fixture->roundTrip());
    QCOMPARE(asked("/i1/tasks?"), before);
    m_reader->read(m_fixture->client.get(), u"i1"_s);
    QTRY_COMPARE(asked("/i1/tasks?"), before + 1);
}

void TestTaskReader::failureKeepsWhatWasRead()
{
    m_reader->read(m_fixture->client.get(), u"i1"_s);
    QTRY_COMPARE(m_reader->report().tasks.size(), 2);
    m_tasks = {RawHttpServer::answer(403, R"({"error_code":"DCS.2003","error_msg":"no permission"})")};
    m_reader->read(m_fixture->client.get(), u"i1"_s);
    QTRY_VERIFY(m_reader->report().error);
    QCOMPARE(m_reader->report().error->code, u"DCS.2003"_s);
    QCOMPARE(m_reader->report().tasks.size(), 2);
    m_tasks = tasks("SUCCESS");
    m_reader->read(m_fixture->client.get(), u"i1"_s);
    QTRY_VERIFY(!m_reader->report().error);
}

void TestTaskReader::failureIsNotTheEndOfATask()
{
    m_tasks = tasks("EXECUTING");
    m_reader->read(m_fixture->client.get(), u"i1"_s);
    QTRY_COMPARE(m_reader->report().progress.size(), 1);
    m_tasks = {RawHttpServer::answer(403, R"({"error_code":"DCS.2003","error_msg":"no permission"})")};
    QTRY_VERIFY(m_reader->report().error);
    m_tasks = tasks("SUCCESS");
    QTRY_VERIFY(!m_reader->report().error);
    QCOMPARE(m_reader->report().tasks.first().status, TaskStatus::Success);
}

void TestTaskReader::progressMayFail()
{
    m_tasks = tasks("EXECUTING");
    m_progress = {RawHttpServer::answer(403, "{}")};
    m_reader->read(m_fixture->client.get(), u"i1"_s);
    QTRY_VERIFY(asked("/progress") > 1); // asked again with the next reading
    QCOMPARE(m_reader->report().tasks.size(), 2);
    QVERIFY(m_reader->report().progress.isEmpty());
    QVERIFY(!m_reader->report().error);
}

void TestTaskReader::notOffered_data()
{
    QTest::addColumn<bool>("byChoice");
    QTest::newRow("the endpoint has no v2") << false;
    QTest::newRow("the user wants v1.0") << true;
}

void TestTaskReader::notOffered()
{
    QFETCH(const bool, byChoice);
    if (byChoice)
        m_fixture->client->setApiVersionChoice(ApiVersionChoice::V1Only);
    m_tasks = {RawHttpServer::answer(404, R"({"error_code":"APIGW.0101","error_msg":"no such API"})")};
    const QSignalSpy changed(m_reader.get(), &TaskReader::changed);
    m_reader->read(m_fixture->client.get(), u"i1"_s);
    QTRY_VERIFY(byChoice || asked("/tasks") == 1);
    QVERIFY(m_fixture->roundTrip());
    m_reader->read(m_fixture->client.get(), u"i1"_s);
    m_reader->read(m_fixture->client.get(), u"i2"_s);
    QVERIFY(m_fixture->roundTrip());
    QCOMPARE(asked("/tasks"), byChoice ? 0 : 1);
    QCOMPARE(m_reader->report(), TaskReport());
    QCOMPARE(changed.count(), 0);

    m_fixture->remake(); // another sign-in
    m_tasks = tasks("SUCCESS");
    m_reader->read(m_fixture->client.get(), u"i1"_s);
    QTRY_COMPARE(m_reader->report().tasks.size(), 2);
}

void TestTaskReader::onlyTheLastInstanceIsAskedFor()
{
    m_reader->read(m_fixture->client.get(), u"i1"_s);
    m_reader->read(m_fixture->client.get(), u"i2"_s);
    m_reader->read(m_fixture->client.get(), u"i3"_s);
    m_reader->read(m_fixture->client.get(), u"i3"_s);
    QTRY_COMPARE(m_reader->report().tasks.size(), 2);
    QCOMPARE(asked("/tasks"), 1);
    QCOMPARE(asked("/i3/tasks"), 1);
    // What is known of one is not shown for the next.
    m_reader->read(m_fixture->client.get(), u"i4"_s);
    QVERIFY(m_reader->report().tasks.isEmpty());
}

void TestTaskReader::stops()
{
    m_tasks = tasks("EXECUTING");
    m_reader->read(m_fixture->client.get(), u"i1"_s);
    QTRY_COMPARE(m_reader->report().progress.size(), 1);
    m_reader->stop();
    const qsizetype before = m_fixture->server.requests().size();
    QVERIFY(m_fixture->roundTrip());
    QVERIFY(m_fixture->server.requests().size() <= before + 1); // one may have been on its way
    QCOMPARE(m_reader->report().tasks.size(), 2);
    const QSignalSpy changed(m_reader.get(), &TaskReader::changed);
    m_reader->clear();
    QCOMPARE(changed.count(), 0); // from the event loop
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_reader->report(), TaskReport());
}

void TestTaskReader::clientGoesAway()
{
    m_tasks = tasks("EXECUTING");
    m_reader->read(m_fixture->client.get(), u"i1"_s);
    QTRY_COMPARE(m_reader->report().progress.size(), 1);
    m_fixture->client.reset();
    const qsizetype before = m_fixture->server.requests().size();
    QVERIFY(m_fixture->roundTrip());
    QVERIFY(m_fixture->server.requests().size() <= before + 2);
}

QTEST_GUILESS_MAIN(TestTaskReader)
#include "tst_taskreader.moc"
