// SPDX-License-Identifier: MIT
#include "operations/run/OperationRunner.h"
#include "tests/operations/ResizeQueueFixture.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

/// Watching, through the queue: how a change ends, and what it survives. Over HTTP.
class TestOperationRunner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ResizeQueueFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void ended_data();
    void ended();
    void neverBegun();
    void deleted();
    void gatewayDoesNotKnowThePath();
    void networkAway();
    void serverAway();
    void retryAfter();
    void authenticationStopped();
    void clientRenewedWithoutWord();
    void clientDestroyedWhileWatching();

private:
    std::unique_ptr<ResizeQueueFixture> m_fixture;
};

void TestOperationRunner::ended_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("failure");
    QTest::newRow("given up") << static_cast<int>(Simulator::ChangeEnd::GivenUp)
                              << static_cast<int>(FailureReason::GivenUp);
    QTest::newRow("faulty") << static_cast<int>(Simulator::ChangeEnd::Faulty)
                            << static_cast<int>(FailureReason::InstanceFaulty);
}

void TestOperationRunner::ended()
{
    QFETCH(const int, end);
    QFETCH(const int, failure);
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    m_fixture->service.simulator.finishChanges(static_cast<Simulator::ChangeEnd>(end));
    QVERIFY(m_fixture->waitForState(id, OperationState::Failed));
    QCOMPARE(static_cast<int>(m_fixture->operation(id).failure), failure);
    QVERIFY(!m_fixture->operation(id).error);
    QCOMPARE(m_fixture->operation(id).lastSeen->capacity, Capacity::fromGigabytes(4));
    QCOMPARE(m_fixture->posts(), 1);
}

/// Accepted, and never heard of again.
void TestOperationRunner::neverBegun()
{
    WatchSettings settings = m_fixture->shortTimes();
    settings.acceptedGraceMs = 20;
    m_fixture->makeQueue(settings);
    Fault nothingDone = m_fixture->fault(Fault::Kind::Status, "POST", 1, 202);
    nothingDone.body = "{}";
    m_fixture->service.simulator.addFault(nothingDone);
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Accepted));
    QVERIFY(m_fixture->waitForState(id, OperationState::Failed));
    QCOMPARE(m_fixture->operation(id).failure, FailureReason::GivenUp);
    QCOMPARE(m_fixture->operation(id).httpStatus, 202);
}

void TestOperationRunner::deleted()
{
    QSignalSpy gone(m_fixture->queue.get(), &ResizeQueue::instanceGone);
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    m_fixture->service.simulator.removeInstance(m_fixture->instanceId);
    QVERIFY(m_fixture->waitForState(id, OperationState::Failed));
    QCOMPARE(m_fixture->operation(id).failure, FailureReason::InstanceGone);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first(), (QVariantList{Simulator::projectId(), m_fixture->instanceId}));
}

/// A 404 that does not speak of the instance says nothing about it.
void TestOperationRunner::gatewayDoesNotKnowThePath()
{
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    Fault unknownPath = m_fixture->fault(Fault::Kind::Status, "GET", -1, 404);
    unknownPath.body = R"({"error_code":"APIGW.0101","error_msg":"The API does not exist","request_id":"r"})";
    m_fixture->service.simulator.addFault(unknownPath);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_fixture->operation(id).readError && m_fixture->operation(id).readError->httpStatus == 404,
        m_fixture->waitMs);
    QCOMPARE(m_fixture->operation(id).state, OperationState::Extending);
    m_fixture->service.simulator.clearFaults();
    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QVERIFY(m_fixture->waitForState(id, OperationState::Done));
    QVERIFY(!m_fixture->operation(id).readError);
}

void TestOperationRunner::networkAway()
{
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    m_fixture->service.simulator.addFault(m_fixture->fault(Fault::Kind::DropBeforeHandling, "GET", -1));
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->operation(id).readError.has_value(), m_fixture->waitMs);
    QCOMPARE(m_fixture->operation(id).readError->kind, ErrorKind::Network);
    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
    const int before = m_fixture->readings();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->readings() > before + 5, m_fixture->waitMs); // it does not give up
    QCOMPARE(m_fixture->operation(id).state, OperationState::Extending);

    m_fixture->service.simulator.clearFaults();
    QVERIFY(m_fixture->waitForState(id, OperationState::Done));
    QVERIFY(!m_fixture->operation(id).readError);
    QCOMPARE(m_fixture->posts(), 1);
}

/// Nobody listens at all.
void TestOperationRunner::serverAway()
{
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
    m_fixture->service.simulator.stop();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->operation(id).readError.has_value(), m_fixture->waitMs);
    QCOMPARE(m_fixture->operation(id).state, OperationState::Extending);

    QVERIFY(m_fixture->service.simulator.start()); // at the same port
    QVERIFY(m_fixture->waitForState(id, OperationState::Done));
    QVERIFY(!m_fixture->operation(id).readError);
}

/// A service that asks for an hour is left alone, while another instance is read on; useClient does not wait.
void TestOperationRunner::retryAfter()
{
    m_fixture->service.addRedis(m_fixture->otherId, 4);
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    Fault busy = m_fixture->fault(Fault::Kind::Status, "GET", -1, 503);
    busy.retryAfterSeconds = 3600;
    m_fixture->service.simulator.addFault(busy);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->operation(id).readError.has_value(), m_fixture->waitMs);
    QCOMPARE(m_fixture->operation(id).readError->retryAfterSeconds, std::optional(3600));
    m_fixture->service.simulator.clearFaults();

    const int before = m_fixture->readings();
    QVERIFY(m_fixture->submit(m_fixture->otherId) != 0);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_fixture->service.simulator.countReceived("GET", m_fixture->otherId) > 5, m_fixture->waitMs);
    QCOMPARE(m_fixture->readings(), before);
    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
    m_fixture->queue->useClient(m_fixture->client.get());
    QVERIFY(m_fixture->waitForState(id, OperationState::Done));
}

void TestOperationRunner::authenticationStopped()
{
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
    m_fixture->authenticator->setCredentials(SimulatedService::wrongKey());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->operation(id).readError
            && m_fixture->operation(id).readError->kind == ErrorKind::AuthenticationStopped,
        m_fixture->waitMs);
    const int before = m_fixture->readings();
    QSignalSpy changes(m_fixture->queue.get(), &ResizeQueue::changed);
    QTRY_VERIFY_WITH_TIMEOUT(changes.size() > 3, m_fixture->waitMs);
    QCOMPARE(m_fixture->readings(), before); // nothing is sent meanwhile

    m_fixture->authenticator->setCredentials(SimulatedService::accessKey());
    m_fixture->queue->useClient(m_fixture->client.get());
    QVERIFY(m_fixture->waitForState(id, OperationState::Done));
    QVERIFY(!m_fixture->operation(id).readError);
}

/// The same, but nobody tells the queue that the credentials were renewed.
void TestOperationRunner::clientRenewedWithoutWord()
{
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
    m_fixture->authenticator->setCredentials(SimulatedService::wrongKey());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->operation(id).readError
            && m_fixture->operation(id).readError->kind == ErrorKind::AuthenticationStopped,
        m_fixture->waitMs);
    m_fixture->authenticator->setCredentials(SimulatedService::accessKey());
    QVERIFY(m_fixture->waitForState(id, OperationState::Done));
}

void TestOperationRunner::clientDestroyedWhileWatching()
{
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    m_fixture->disconnectClient();
    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);

    Endpoint elsewhere = m_fixture->service.endpoint();
    elsewhere.projectId = u"ffffffffffffffffffffffffffffffff"_s;
    Authenticator otherAuthenticator(
        &m_fixture->service.http, elsewhere, SimulatedService::accessKey(), &SimulatedService::now);
    DcsClient otherClient(&m_fixture->service.http, &otherAuthenticator, m_fixture->service.settings);
    m_fixture->queue->useClient(&otherClient);

    m_fixture->connectClient();
    m_fixture->queue->useClient(m_fixture->client.get());
    QVERIFY(m_fixture->waitForState(id, OperationState::Done));
    QCOMPARE(m_fixture->service.simulator.countReceived("GET", elsewhere.projectId), 0);
}

QTEST_GUILESS_MAIN(TestOperationRunner)
#include "tst_operationrunner.moc"
