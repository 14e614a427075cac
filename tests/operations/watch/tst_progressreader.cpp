// SPDX-License-Identifier: MIT
#include "operations/run/ResizeQueue.h"
#include "tests/operations/ResizeQueueFixture.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

/// How far a change is, where the endpoint tells. Through the queue, over HTTP.
class TestProgressReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ResizeQueueFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void told();
    void otherTasksAreNotTheChange();
    void notOffered_data();
    void notOffered();
    void failsForAWhile();
    void refusalOfTheClientBefore();

private:
    void answer(const QString &path, const QByteArray &body, int status = 200)
    {
        m_fixture->service.simulator.addFault({.kind = Fault::Kind::Status,
            .method = "GET",
            .pathContains = path,
            .times = -1,
            .status = status,
            .body = body});
    }
    int asked(const QString &path) const { return m_fixture->service.simulator.countReceived("GET", path); }

    std::unique_ptr<ResizeQueueFixture> m_fixture;
};

void TestProgressReader::told()
{
    answer(u"/progress"_s, R"({"progress":40,"remain_time":120,"step_details":[]})");
    answer(u"/tasks"_s,
        R"({"task_count":"2","tasks":[{"id":"old","name":"EXTEND","status":"SUCCESS",
            "created_at":"2024-05-06T08:00:00.000Z"},{"id":"new","name":"EXTEND","status":"EXECUTING",
            "created_at":"2024-05-07T08:00:00.000Z"}]})");
    const int id = m_fixture->submit();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->operation(id).progressPercent.has_value(), m_fixture->waitMs);
    QCOMPARE(*m_fixture->operation(id).progressPercent, 40);
    QCOMPARE(m_fixture->operation(id).remainingSeconds, std::optional(120));
    QCOMPARE(m_fixture->operation(id).state, OperationState::Extending);
    QVERIFY(asked(u"/tasks/new/progress"_s) > 0);
    QTRY_VERIFY_WITH_TIMEOUT(asked(u"/tasks/new/progress"_s) > 3, m_fixture->waitMs);
    QCOMPARE(asked(u"/tasks"_s) - asked(u"/progress"_s), 1);
    QVERIFY(asked(u"/progress"_s) <= m_fixture->readings() - asked(u"/tasks"_s)); // one for each reading

    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->operation(id).state, OperationState::Done);
    QVERIFY(!m_fixture->operation(id).progressPercent && !m_fixture->operation(id).remainingSeconds);
}

void TestProgressReader::otherTasksAreNotTheChange()
{
    answer(u"/tasks"_s,
        R"({"tasks":[{"id":"a","name":"BindEip","status":"EXECUTING"},
            {"id":"b","name":"EXTEND","status":"SUCCESS"}]})");
    const int id = m_fixture->submit();
    QTRY_VERIFY_WITH_TIMEOUT(asked(u"/tasks"_s) > 3, m_fixture->waitMs); // it may still come
    QCOMPARE(asked(u"/progress"_s), 0);
    QVERIFY(!m_fixture->operation(id).progressPercent);
}

void TestProgressReader::notOffered_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no such call")
        << 404 << QByteArray(R"({"error_code":"APIGW.0101","error_msg":"The API does not exist"})");
    QTest::newRow("no permission")
        << 403 << QByteArray(R"({"error_code":"DCS.2003","error_msg":"You do not have permission"})");
}

void TestProgressReader::notOffered()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    answer(u"/tasks"_s, body, status);
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    const int before = m_fixture->readings();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->readings() > before + 9, m_fixture->waitMs);
    QCOMPARE(asked(u"/tasks"_s), 1);

    m_fixture->queue->useClient(m_fixture->client.get());
    QTRY_COMPARE_WITH_TIMEOUT(asked(u"/tasks"_s), 2, m_fixture->waitMs);
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->operation(id).state, OperationState::Done);
}

void TestProgressReader::failsForAWhile()
{
    answer(u"/tasks"_s, "{}", 500);
    const int id = m_fixture->submit();
    QTRY_VERIFY_WITH_TIMEOUT(asked(u"/tasks"_s) > 5, m_fixture->waitMs);
    QVERIFY(!m_fixture->operation(id).readError); // it is no reading of the instance
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->operation(id).state, OperationState::Done);
}

/// What one client was refused on its way out says nothing about the next.
void TestProgressReader::refusalOfTheClientBefore()
{
    Simulator &simulator = m_fixture->service.simulator;
    simulator.addFault(
        {.kind = Fault::Kind::Delay, .method = "GET", .pathContains = u"/tasks"_s, .delayMs = 300});
    simulator.addFault({.kind = Fault::Kind::Status,
        .method = "GET",
        .pathContains = u"/tasks"_s,
        .status = 403,
        .body = R"({"error_code":"DCS.2003","error_msg":"You do not have permission"})"});
    answer(u"/progress"_s, R"({"progress":40,"remain_time":120,"step_details":[]})");
    answer(u"/tasks"_s, R"({"tasks":[{"id":"new","name":"EXTEND","status":"EXECUTING"}]})");
    const int id = m_fixture->submit();
    QTRY_COMPARE_WITH_TIMEOUT(asked(u"/tasks"_s), 1, m_fixture->waitMs);
    m_fixture->queue->useClient(m_fixture->client.get());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->operation(id).progressPercent.has_value(), m_fixture->waitMs);
}

QTEST_GUILESS_MAIN(TestProgressReader)
#include "tst_progressreader.moc"
