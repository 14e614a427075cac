// SPDX-License-Identifier: MIT
#include "operations/run/ResizeQueue.h"
#include "tests/operations/ResizeQueueFixture.h"

#include <QJsonValue>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

/// Many at once: how few requests follow them, and that the list alone never decides. Over HTTP.
class TestInstanceFollower : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ResizeQueueFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void oneListForAll();
    void fewAgain();
    void listDoesNotTellTheTask();
    void gone();
    void listFails();
    void newClient();
    void authenticationStopped();

private:
    /// The GETs so far.
    struct Counts {
        int lists = 0;
        int shows = 0;
        int tasks = 0;
    };
    Counts counts() const;
    /// Submits so many at once; true once all are extending and read by the list.
    bool start(int count);
    bool waitForLists(int more) const
    {
        const int before = counts().lists;
        return QTest::qWaitFor([&] { return counts().lists >= before + more; }, m_fixture->waitMs);
    }

    std::unique_ptr<ResizeQueueFixture> m_fixture;
    QStringList m_ids;
};

TestInstanceFollower::Counts TestInstanceFollower::counts() const
{
    Counts counts;
    for (const ReceivedRequest &request : m_fixture->service.simulator.received()) {
        if (request.method != "GET")
            continue;
        if (request.path.endsWith(u"/tasks"_s))
            ++counts.tasks;
        else if (request.path.endsWith(u"/instances"_s))
            ++counts.lists;
        else
            ++counts.shows;
    }
    return counts;
}

bool TestInstanceFollower::start(int count)
{
    m_ids = m_fixture->addInstances(count);
    m_fixture->submitBatch(m_ids, {.maxRunning = count, .stopAfterFailures = 0});
    return QTest::qWaitFor(
               [&] { return m_fixture->count(OperationState::Extending) == count; }, m_fixture->waitMs)
        && waitForLists(2);
}

void TestInstanceFollower::oneListForAll()
{
    QVERIFY(start(30));
    const Counts before = counts();
    QVERIFY(before.shows >= 30); // one before each was sent, more while there were only a few to follow
    QVERIFY(waitForLists(10));
    QCOMPARE(counts().shows, before.shows);
    QCOMPARE(before.tasks, 1); // the endpoint has none

    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->queue->unsettledCount(), 0, m_fixture->waitMs);
    QCOMPARE(m_fixture->count(OperationState::Done), 30);
    const Counts after = counts();
    // Each end is confirmed by one; the last few are read one by one.
    const int confirming = after.shows - before.shows;
    QVERIFY2(confirming >= 30 && confirming < 60, qPrintable(QString::number(confirming)));
    QCOMPARE(after.tasks, 1);
    QCOMPARE(m_fixture->posts(), 30);

    // Nothing is unsettled, nothing is read: only the other instance's own requests follow.
    QCOMPARE(m_fixture->submit(), 31);
    QVERIFY(m_fixture->waitForState(31, OperationState::Extending));
    QCOMPARE(counts().lists, after.lists);
    for (const ReceivedRequest &request :
        m_fixture->service.simulator.received().mid(m_fixture->service.simulator.received().size() - 2))
        QVERIFY(request.path.contains(m_fixture->instanceId));
}

void TestInstanceFollower::fewAgain()
{
    QVERIFY(start(4));
    m_fixture->service.simulator.setInstanceMember(m_ids.first(), u"status"_s, u"ERROR"_s);
    QVERIFY(m_fixture->waitForState(1, OperationState::Failed));
    QCOMPARE(m_fixture->operation(1).failure, FailureReason::InstanceFaulty);
    const Counts before = counts();
    QTRY_VERIFY_WITH_TIMEOUT(counts().shows > before.shows + 9, m_fixture->waitMs);
    QVERIFY(counts().lists <= before.lists + 1); // one may have been under way
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->count(OperationState::Done), 3);
}

/// At the new size by the list, but a task is running.
void TestInstanceFollower::listDoesNotTellTheTask()
{
    QVERIFY(start(5));
    Simulator &simulator = m_fixture->service.simulator;
    for (const QString &id : std::as_const(m_ids))
        simulator.setInstanceMember(id, u"task"_s, u"EXTENDING"_s);
    simulator.finishChanges(Simulator::ChangeEnd::Done);
    QVERIFY(waitForLists(10));
    QCOMPARE(m_fixture->count(OperationState::Extending), 5);
    for (const QString &id : std::as_const(m_ids))
        simulator.setInstanceMember(id, u"task"_s, QJsonValue());
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->count(OperationState::Done), 5, m_fixture->waitMs);
}

void TestInstanceFollower::gone()
{
    QVERIFY(start(5));
    QSignalSpy gone(m_fixture->queue.get(), &ResizeQueue::instanceGone);
    m_fixture->service.simulator.removeInstance(m_ids.at(2));
    QVERIFY(m_fixture->waitForState(3, OperationState::Failed));
    QCOMPARE(m_fixture->operation(3).failure, FailureReason::InstanceGone);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(m_fixture->count(OperationState::Extending), 4);
}

/// A service that asks for an hour is left alone; useClient does not wait.
void TestInstanceFollower::listFails()
{
    QVERIFY(start(5));
    Fault busy{.kind = Fault::Kind::Status, .method = "GET", .times = -1, .status = 429};
    busy.retryAfterSeconds = 3600;
    m_fixture->service.simulator.addFault(busy);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->operation(5).readError.has_value(), m_fixture->waitMs);
    for (int id = 1; id <= 5; ++id) {
        QCOMPARE(m_fixture->operation(id).readError->httpStatus, 429);
        QCOMPARE(m_fixture->operation(id).state, OperationState::Extending);
    }
    m_fixture->service.simulator.clearFaults();
    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
    const Counts before = counts();
    const int other = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(other, OperationState::Accepted));
    QCOMPARE(counts().lists, before.lists);

    m_fixture->queue->useClient(m_fixture->client.get());
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->count(OperationState::Done), 6);
    QVERIFY(!m_fixture->operation(5).readError);
}

void TestInstanceFollower::newClient()
{
    QVERIFY(start(5));
    m_fixture->disconnectClient();
    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
    m_fixture->connectClient();
    m_fixture->queue->useClient(m_fixture->client.get());
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->count(OperationState::Done), 5, m_fixture->waitMs);
    QCOMPARE(m_fixture->posts(), 5);
}

void TestInstanceFollower::authenticationStopped()
{
    QVERIFY(start(5));
    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
    m_fixture->authenticator->setCredentials(SimulatedService::wrongKey());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->operation(5).readError
            && m_fixture->operation(5).readError->kind == ErrorKind::AuthenticationStopped,
        m_fixture->waitMs);
    const Counts before = counts();
    QSignalSpy changes(m_fixture->queue.get(), &ResizeQueue::changed);
    QTRY_VERIFY_WITH_TIMEOUT(changes.size() > 15, m_fixture->waitMs);
    QCOMPARE(counts().lists, before.lists); // nothing is sent meanwhile
    m_fixture->authenticator->setCredentials(SimulatedService::accessKey());
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->count(OperationState::Done), 5, m_fixture->waitMs);
}

QTEST_GUILESS_MAIN(TestInstanceFollower)
#include "tst_instancefollower.moc"
