// SPDX-License-Identifier: MIT
#include "operations/run/ResizeQueue.h"
#include "tests/operations/ResizeQueueFixture.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

/// Submission: what is posted, and what an answer or its absence leads to. Over HTTP.
class TestResizeQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ResizeQueueFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void done();
    void payment();
    void refused();
    void wrongKey();
    void uncertain_data();
    void uncertain();
    void answerTooLate();
    void oneAtATime();
    void clientDestroyedWhilePosting();
    void clientReplacedWhilePosting();
    void queueDestroyedWhilePosting();

private:
    std::unique_ptr<ResizeQueueFixture> m_fixture;
};

void TestResizeQueue::done()
{
    QSignalSpy settled(m_fixture->queue.get(), &ResizeQueue::settled);
    QList<Instance> seen;
    connect(m_fixture->queue.get(), &ResizeQueue::instanceRead, this,
        [&seen](const QString &projectId, const Instance &instance) {
            QCOMPARE(projectId, Simulator::projectId());
            seen.append(instance);
        });

    const int id = m_fixture->submit();
    QCOMPARE(id, 1);
    QVERIFY(m_fixture->queue->isUnsettled(m_fixture->instanceId));
    QCOMPARE(m_fixture->queue->unsettledCount(), 1);
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    QCOMPARE(m_fixture->operation(id).httpStatus, 204);
    QVERIFY(!m_fixture->operation(id).finishedAt.isValid());
    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QVERIFY(m_fixture->waitForState(id, OperationState::Done));

    QCOMPARE(m_fixture->states(id),
        (QList{OperationState::Queued, OperationState::Submitting, OperationState::Accepted,
            OperationState::Extending, OperationState::Done}));
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.first().first().toInt(), id);
    const Operation &ended = m_fixture->operation(id);
    QCOMPARE(ended.failure, FailureReason::None);
    QVERIFY(!ended.error && !ended.readError);
    QCOMPARE(ended.profileText, m_fixture->profileText);
    QCOMPARE(ended.who, Simulator::accessKey());
    QCOMPARE(ended.region, Simulator::region());
    QVERIFY(!ended.uuid.isEmpty() && ended.batchId.isEmpty());
    QVERIFY(ended.startedAt <= ended.sentAt && ended.sentAt <= ended.finishedAt);
    QCOMPARE(ended.projectId, Simulator::projectId());
    QVERIFY(ended.startedAt <= ended.finishedAt);
    QCOMPARE(ended.lastSeen->capacity, Capacity::fromGigabytes(8));
    QCOMPARE(ended.lastSeen->specCode, SimulatedService::specCode(8));
    QVERIFY(seen.first().status == Status::Running); // before it was sent
    QVERIFY(seen.at(1).status == Status::Extending);
    QVERIFY(seen.last().status == Status::Running);
    QVERIFY(!m_fixture->queue->isUnsettled(m_fixture->instanceId));
    QCOMPARE(m_fixture->queue->unsettledCount(), 0);

    QCOMPARE(m_fixture->posts(), 1);
    for (const ReceivedRequest &request : m_fixture->service.simulator.received()) {
        if (request.method == "POST")
            QCOMPARE(request.body, m_fixture->requestFor(m_fixture->instanceId).body);
    }
}

void TestResizeQueue::payment()
{
    Fault order = m_fixture->fault(Fault::Kind::Status, "POST", 1, 200);
    order.body = R"({"order_id":"CS1909211347TNTZY"})";
    m_fixture->service.simulator.addFault(order);
    WatchSettings settings = m_fixture->shortTimes();
    settings.acceptedGraceMs = 0;
    m_fixture->makeQueue(settings);
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::WaitingForPayment));
    QCOMPARE(m_fixture->operation(id).orderId, u"CS1909211347TNTZY"_s);
    const int before = m_fixture->readings();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->readings() > before + 5, m_fixture->waitMs);
    QCOMPARE(m_fixture->operation(id).state, OperationState::WaitingForPayment);
    QVERIFY(!m_fixture->queue->cancel(id));

    QVERIFY(m_fixture->queue->stopFollowing(id));
    QCOMPARE(m_fixture->operation(id).state, OperationState::Failed);
    QCOMPARE(m_fixture->operation(id).failure, FailureReason::NotFollowed);
    QCOMPARE(m_fixture->queue->unsettledCount(), 0);
    QCOMPARE(m_fixture->posts(), 1);
}

void TestResizeQueue::refused()
{
    m_fixture->service.simulator.setMemoryQuotaGb(0);
    QSignalSpy settled(m_fixture->queue.get(), &ResizeQueue::settled);
    const int id = m_fixture->submit();
    QVERIFY(settled.wait(m_fixture->waitMs));
    QCOMPARE(m_fixture->operation(id).state, OperationState::Failed);
    QCOMPARE(m_fixture->operation(id).failure, FailureReason::Refused);
    QCOMPARE(m_fixture->operation(id).httpStatus, 400);
    QVERIFY2(m_fixture->operation(id).error->code.endsWith(u"4036")
            || m_fixture->operation(id).error->code == u"111400036",
        qPrintable(m_fixture->operation(id).error->code));
    QVERIFY(m_fixture->operation(id).finishedAt.isValid());
    QCOMPARE(m_fixture->posts(), 1);
    QCOMPARE(m_fixture->readings(), 1);
}

/// It is tried once, before anything is sent.
void TestResizeQueue::wrongKey()
{
    m_fixture->authenticator->setCredentials(SimulatedService::wrongKey());
    QSignalSpy settled(m_fixture->queue.get(), &ResizeQueue::settled);
    const int first = m_fixture->submit();
    QVERIFY(settled.wait(m_fixture->waitMs));
    QCOMPARE(m_fixture->operation(first).failure, FailureReason::ReadFailed);
    QCOMPARE(m_fixture->operation(first).error->httpStatus, 401);

    const int second = m_fixture->submit();
    QVERIFY(settled.wait(m_fixture->waitMs));
    QCOMPARE(m_fixture->operation(second).state, OperationState::Skipped);
    QCOMPARE(m_fixture->operation(second).error->kind, ErrorKind::AuthenticationStopped);
    QCOMPARE(m_fixture->posts(), 0);
    QCOMPARE(m_fixture->readings(), 1);
}

void TestResizeQueue::uncertain_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("taken");

    const auto row = [](const char *name, Fault::Kind kind, int status, bool taken) {
        QTest::newRow(name) << static_cast<int>(kind) << status << taken;
    };
    row("connection lost after the change was taken", Fault::Kind::DropAfterHandling, 0, true);
    row("connection lost before", Fault::Kind::DropBeforeHandling, 0, false);
    row("500", Fault::Kind::Status, 500, false);
    row("503", Fault::Kind::Status, 503, false);
    row("504", Fault::Kind::Status, 504, false);
    row("page of a proxy", Fault::Kind::HtmlPage, 502, false);
}

void TestResizeQueue::uncertain()
{
    QFETCH(const int, kind);
    QFETCH(const int, status);
    QFETCH(const bool, taken);
    WatchSettings settings = m_fixture->shortTimes();
    settings.unconfirmedGraceMs = taken ? settings.unconfirmedGraceMs : 20;
    m_fixture->makeQueue(settings);
    m_fixture->service.simulator.addFault(
        m_fixture->fault(static_cast<Fault::Kind>(kind), "POST", 1, status));

    const int id = m_fixture->submit();
    if (taken) {
        QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
        m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
        QVERIFY(m_fixture->waitForState(id, OperationState::Done));
    } else {
        QVERIFY(m_fixture->waitForState(id, OperationState::Failed));
        QCOMPARE(m_fixture->operation(id).failure, FailureReason::NotTaken);
    }
    QVERIFY(m_fixture->states(id).contains(OperationState::Unconfirmed));
    QCOMPARE(m_fixture->operation(id).httpStatus, status);
    QVERIFY(m_fixture->operation(id).error.has_value());
    QCOMPARE(m_fixture->posts(), 1);
}

void TestResizeQueue::answerTooLate()
{
    m_fixture->service.settings.limits.connectAndAnswerMs = 300;
    m_fixture->connectClient();
    Fault delay = m_fixture->fault(Fault::Kind::Delay, "POST", 1);
    delay.delayMs = 1'000;
    m_fixture->service.simulator.addFault(delay);
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Unconfirmed));
    QCOMPARE(m_fixture->operation(id).error->kind, ErrorKind::Timeout);
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QVERIFY(m_fixture->waitForState(id, OperationState::Done));
    QCOMPARE(m_fixture->posts(), 1);
}

void TestResizeQueue::oneAtATime()
{
    m_fixture->service.addRedis(m_fixture->otherId, 4);
    QSignalSpy added(m_fixture->queue.get(), &ResizeQueue::added);
    const int first = m_fixture->submit();
    QCOMPARE(m_fixture->submit(), 0);
    const int other = m_fixture->submit(m_fixture->otherId);
    QCOMPARE(other, 2);
    QCOMPARE(added.size(), 2);
    QCOMPARE(m_fixture->queue->operations().size(), 2);
    QCOMPARE(m_fixture->queue->unsettledCount(), 2);

    QVERIFY(m_fixture->waitForState(first, OperationState::Extending));
    QCOMPARE(m_fixture->submit(), 0);
    QVERIFY(m_fixture->waitForState(other, OperationState::Extending));
    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::GivenUp);
    QVERIFY(m_fixture->waitForState(first, OperationState::Failed));
    QVERIFY(m_fixture->waitForState(other, OperationState::Failed));

    QCOMPARE(m_fixture->submit(), 3);
    QVERIFY(m_fixture->waitForState(3, OperationState::Extending));
    QCOMPARE(m_fixture->operation(first).state, OperationState::Failed);
    QCOMPARE(m_fixture->posts(), 3);
}

void TestResizeQueue::clientDestroyedWhilePosting()
{
    Fault delay = m_fixture->fault(Fault::Kind::Delay, "POST", 1);
    delay.delayMs = 60'000;
    m_fixture->service.simulator.addFault(delay);
    const int id = m_fixture->submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->posts(), 1, m_fixture->waitMs);
    QCOMPARE(m_fixture->operation(id).state, OperationState::Submitting);
    m_fixture->disconnectClient();
    QVERIFY(m_fixture->waitForState(id, OperationState::Unconfirmed));
    QCOMPARE(m_fixture->operation(id).error->kind, ErrorKind::Cancelled);
    QVERIFY(m_fixture->queue->isUnsettled(m_fixture->instanceId));

    m_fixture->connectClient();
    m_fixture->service.simulator.setInstanceMember(m_fixture->instanceId, u"status"_s, u"EXTENDING"_s);
    m_fixture->queue->useClient(m_fixture->client.get());
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    QCOMPARE(m_fixture->posts(), 1);
}

/// The post stays with its client, readings go through the new one.
void TestResizeQueue::clientReplacedWhilePosting()
{
    Authenticator authenticator(&m_fixture->service.http, m_fixture->service.endpoint(),
        SimulatedService::accessKey(), &SimulatedService::now);
    DcsClient client(&m_fixture->service.http, &authenticator, m_fixture->service.settings);
    Fault delay = m_fixture->fault(Fault::Kind::Delay, "POST", 1);
    delay.delayMs = 200;
    m_fixture->service.simulator.addFault(delay);
    const int id = m_fixture->submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->posts(), 1, m_fixture->waitMs);
    m_fixture->queue->useClient(&client);
    QCOMPARE(m_fixture->operation(id).state, OperationState::Submitting);
    QVERIFY(m_fixture->waitForState(id, OperationState::Accepted));
    m_fixture->disconnectClient();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QVERIFY(m_fixture->waitForState(id, OperationState::Done));
    QCOMPARE(m_fixture->posts(), 1);
    m_fixture->queue.reset();
}

void TestResizeQueue::queueDestroyedWhilePosting()
{
    Fault delay = m_fixture->fault(Fault::Kind::Delay, "POST", 1);
    delay.delayMs = 60'000;
    m_fixture->service.simulator.addFault(delay);
    QVERIFY(m_fixture->submit() != 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->posts(), 1, m_fixture->waitMs);
    QSignalSpy changes(m_fixture->queue.get(), &ResizeQueue::changed);
    m_fixture->queue.reset();
    QCOMPARE(changes.size(), 0);
}

QTEST_GUILESS_MAIN(TestResizeQueue)
#include "tst_resizequeue.moc"
