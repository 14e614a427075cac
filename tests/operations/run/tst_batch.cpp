// SPDX-License-Identifier: MIT
#include "operations/run/ResizeQueue.h"
#include "tests/operations/ResizeQueueFixture.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

/// Runs of several resizes through the queue, over HTTP: what is sent, when, and what stops it.
class TestBatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ResizeQueueFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void inOrderAndLimited();
    void canary();
    void canaryFails();
    void stopsAfterFailures();
    void pauseAndResume();
    void pauseWithdrawsWhatIsNotSent();
    void cancelOne();
    void cancelPending();
    void permissionStopsAtOnce();
    void authenticationStopsAtOnce();
    void oneOperationOfAnInstance();
    void startTime();
    void pauseBetween();
    void ownWindow();
    void ownWindowUnknown();
    void signedOut();
    void changedByAListener();

private:
    WaitReason waitReason(int id) const { return m_fixture->operation(id).waitReason; }
    PauseReason pauseReason(const QString &batchId) const
    {
        const BatchScheduler *batch = m_fixture->queue->batch(batchId);
        return batch ? batch->pauseReason() : PauseReason::None;
    }
    /// Lets a resize of another instance go its way, so that whatever else was to be sent has been.
    bool letTimePass()
    {
        m_fixture->service.addRedis(m_fixture->otherId, 4);
        const int id = m_fixture->submit(m_fixture->otherId);
        return m_fixture->waitForState(id, OperationState::Extending);
    }
    bool waitForCount(OperationState state, int count) const
    {
        return QTest::qWaitFor([&] { return m_fixture->count(state) == count; }, m_fixture->waitMs);
    }
    void finish(Simulator::ChangeEnd end) { m_fixture->service.simulator.finishChanges(end); }

    std::unique_ptr<ResizeQueueFixture> m_fixture;
};

void TestBatch::inOrderAndLimited()
{
    const QStringList ids = m_fixture->addInstances(7);
    QSignalSpy added(m_fixture->queue.get(), &ResizeQueue::added);
    const QString batchId = m_fixture->submitBatch(ids, {.maxRunning = 2});
    QCOMPARE(added.size(), 7);
    QCOMPARE(m_fixture->operation(3).state, OperationState::Waiting);
    QCOMPARE(waitReason(3), WaitReason::Turn);
    for (int id = 1; id <= 7; ++id) {
        QCOMPARE(m_fixture->operation(id).batchId, batchId);
        QCOMPARE(m_fixture->operation(id).batchKey(), batchId);
        QCOMPARE(m_fixture->operation(id).request.instanceId, ids.at(id - 1));
    }
    QVERIFY(waitForCount(OperationState::Extending, 2));
    QCOMPARE(m_fixture->posts(), 2);
    QVERIFY(m_fixture->queue->batch(batchId));
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->count(OperationState::Done), 7);
    QCOMPARE(m_fixture->mostInProgress, 2);
    QStringList posted = m_fixture->posted();
    QCOMPARE(posted.size(), 7);
    // Two that start together may be sent in either order.
    posted.sort();
    QCOMPARE(posted, ids);
    using enum OperationState;
    QCOMPARE(m_fixture->states(7), (QList{Waiting, Queued, Submitting, Accepted, Extending, Done}));
    QVERIFY(!m_fixture->queue->batch(batchId));
}

void TestBatch::canary()
{
    const QStringList ids = m_fixture->addInstances(4);
    m_fixture->submitBatch(ids, {.maxRunning = 3, .canary = true});
    QVERIFY(m_fixture->waitForState(1, OperationState::Extending));
    QVERIFY(letTimePass());
    QCOMPARE(m_fixture->posted(), (QStringList{ids.first(), m_fixture->otherId}));
    finish(Simulator::ChangeEnd::Done);
    QVERIFY(m_fixture->waitForState(1, OperationState::Done));
    QVERIFY(waitForCount(OperationState::Extending, 3));
    QCOMPARE(m_fixture->posts(), 5);
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->posts(), 5);
}

void TestBatch::canaryFails()
{
    const QStringList ids = m_fixture->addInstances(4);
    const QString batchId =
        m_fixture->submitBatch(ids, {.maxRunning = 3, .stopAfterFailures = 0, .canary = true});
    QVERIFY(m_fixture->waitForState(1, OperationState::Extending));
    finish(Simulator::ChangeEnd::GivenUp);
    QVERIFY(m_fixture->waitForState(1, OperationState::Failed));
    QCOMPARE(pauseReason(batchId), PauseReason::Failures);
    QCOMPARE(waitReason(2), WaitReason::BatchPaused);
    QVERIFY(letTimePass());
    QCOMPARE(m_fixture->posted(), (QStringList{ids.first(), m_fixture->otherId}));

    m_fixture->queue->resume(batchId);
    QVERIFY(m_fixture->waitForState(2, OperationState::Extending));
    QCOMPARE(waitReason(3), WaitReason::Turn);
    QCOMPARE(m_fixture->posts(), 3);
}

void TestBatch::stopsAfterFailures()
{
    const QStringList ids = m_fixture->addInstances(5);
    QSignalSpy batches(m_fixture->queue.get(), &ResizeQueue::batchChanged);
    const QString batchId = m_fixture->submitBatch(ids, {.maxRunning = 1, .stopAfterFailures = 2});
    for (const int id : {1, 2}) {
        QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
        QCOMPARE(batches.size(), 0);
        finish(Simulator::ChangeEnd::GivenUp);
        QVERIFY(m_fixture->waitForState(id, OperationState::Failed));
    }
    QCOMPARE(pauseReason(batchId), PauseReason::Failures);
    QCOMPARE(batches.size(), 1);
    QCOMPARE(batches.first().first().toString(), batchId);
    QVERIFY(letTimePass());
    QCOMPARE(m_fixture->posted(), (QStringList{ids.at(0), ids.at(1), m_fixture->otherId}));
    for (const int id : {3, 4, 5})
        QCOMPARE(waitReason(id), WaitReason::BatchPaused);

    m_fixture->queue->resume(batchId, BatchSettings{.maxRunning = 3});
    QCOMPARE(batches.size(), 2);
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->count(OperationState::Done), 4); // and the other one
    QCOMPARE(m_fixture->posts(), 6);
}

void TestBatch::pauseAndResume()
{
    const QStringList ids = m_fixture->addInstances(3);
    const QString batchId = m_fixture->submitBatch(ids, {.maxRunning = 1});
    QVERIFY(m_fixture->waitForState(1, OperationState::Extending));
    m_fixture->queue->pause(batchId);
    QCOMPARE(pauseReason(batchId), PauseReason::ByUser);
    QCOMPARE(waitReason(2), WaitReason::BatchPaused);
    finish(Simulator::ChangeEnd::Done);
    QVERIFY(m_fixture->waitForState(1, OperationState::Done)); // what was sent goes on
    QVERIFY(letTimePass());
    QCOMPARE(m_fixture->posted(), (QStringList{ids.first(), m_fixture->otherId}));

    m_fixture->queue->resume(batchId);
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->count(OperationState::Done), 4);
    QCOMPARE(m_fixture->posts(), 4);
}

/// The one whose instance is just being read.
void TestBatch::pauseWithdrawsWhatIsNotSent()
{
    const QStringList ids = m_fixture->addInstances(2);
    const QString batchId = m_fixture->submitBatch(ids, {.maxRunning = 2});
    QCOMPARE(m_fixture->count(OperationState::Queued), 2);
    m_fixture->queue->pause(batchId);
    QCOMPARE(m_fixture->count(OperationState::Waiting), 2);
    QVERIFY(letTimePass());
    QCOMPARE(m_fixture->posted(), QStringList{m_fixture->otherId});
    m_fixture->queue->resume(batchId);
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->posts(), 3);
}

void TestBatch::cancelOne()
{
    const QStringList ids = m_fixture->addInstances(3);
    m_fixture->submitBatch(ids, {.maxRunning = 1});
    QVERIFY(m_fixture->queue->cancel(2));
    QCOMPARE(m_fixture->operation(2).state, OperationState::Cancelled);
    QVERIFY(!m_fixture->queue->isUnsettled(ids.at(1)));
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->posted(), (QStringList{ids.at(0), ids.at(2)}));
}

void TestBatch::cancelPending()
{
    const QStringList ids = m_fixture->addInstances(4);
    const QString batchId = m_fixture->submitBatch(ids, {.maxRunning = 1});
    QVERIFY(m_fixture->waitForState(1, OperationState::Extending));
    m_fixture->queue->cancelPending(batchId);
    QCOMPARE(m_fixture->count(OperationState::Cancelled), 3);
    QCOMPARE(m_fixture->queue->unsettledCount(), 1);
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->operation(1).state, OperationState::Done);
    QCOMPARE(m_fixture->posts(), 1);
}

void TestBatch::permissionStopsAtOnce()
{
    const QStringList ids = m_fixture->addInstances(4);
    Fault denied{.kind = Fault::Kind::Status, .method = "POST", .times = -1, .status = 403};
    denied.body = R"({"error_code":"DCS.2003","error_msg":"You do not have permission."})";
    m_fixture->service.simulator.addFault(denied);
    const QString batchId = m_fixture->submitBatch(ids, {.maxRunning = 1, .stopAfterFailures = 0});
    QVERIFY(m_fixture->waitForState(1, OperationState::Failed));
    QCOMPARE(m_fixture->operation(1).failure, FailureReason::Refused);
    QCOMPARE(pauseReason(batchId), PauseReason::NotAllowed);
    m_fixture->service.simulator.clearFaults();
    QVERIFY(letTimePass());
    QCOMPARE(m_fixture->posted(), (QStringList{ids.first(), m_fixture->otherId}));
    for (const int id : {2, 3, 4})
        QCOMPARE(waitReason(id), WaitReason::BatchPaused);
}

/// The first reading is refused: those that are being read beside it are not sent either.
void TestBatch::authenticationStopsAtOnce()
{
    const QStringList ids = m_fixture->addInstances(4);
    m_fixture->authenticator->setCredentials(SimulatedService::wrongKey());
    const QString batchId = m_fixture->submitBatch(ids, {.maxRunning = 3, .stopAfterFailures = 0});
    QTRY_COMPARE_WITH_TIMEOUT(pauseReason(batchId), PauseReason::NotAllowed, m_fixture->waitMs);
    QCOMPARE(m_fixture->count(OperationState::Skipped), 1);
    QCOMPARE(m_fixture->count(OperationState::Waiting), 3);

    m_fixture->authenticator->setCredentials(SimulatedService::accessKey());
    QVERIFY(letTimePass());
    QCOMPARE(m_fixture->posted(), QStringList{m_fixture->otherId});
    m_fixture->queue->resume(batchId);
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->posts(), 4);
}

void TestBatch::oneOperationOfAnInstance()
{
    const QStringList ids = m_fixture->addInstances(2);
    QVERIFY(m_fixture->submit(ids.first()) == 1);
    QSignalSpy settled(m_fixture->queue.get(), &ResizeQueue::settled);
    m_fixture->submitBatch({ids.at(0), ids.at(1), ids.at(1)}, {.maxRunning = 3});
    QCOMPARE(settled.size(), 2);
    for (const int id : {2, 4}) {
        QCOMPARE(m_fixture->operation(id).state, OperationState::Skipped);
        QCOMPARE(m_fixture->operation(id).failure, FailureReason::OperationUnsettled);
    }
    QCOMPARE(m_fixture->submit(ids.at(1)), 0);
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->posts(), 2);
}

void TestBatch::startTime()
{
    const QStringList ids = m_fixture->addInstances(2);
    const QDateTime start = SimulatedService::now().addSecs(3600);
    m_fixture->submitBatch(ids, {.notBefore = start});
    QCOMPARE(waitReason(1), WaitReason::StartTime);
    QCOMPARE(m_fixture->operation(2).waitsUntil, start);
    QVERIFY(letTimePass());
    QCOMPARE(m_fixture->posts(), 1);
    m_fixture->aheadMs = 3'600'001;
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->posts(), 3);
}

void TestBatch::pauseBetween()
{
    const QStringList ids = m_fixture->addInstances(2);
    m_fixture->submitBatch(ids, {.maxRunning = 1, .pauseMs = 3'600'000});
    QVERIFY(m_fixture->waitForState(1, OperationState::Extending));
    finish(Simulator::ChangeEnd::Done);
    QVERIFY(m_fixture->waitForState(1, OperationState::Done));
    QTRY_COMPARE_WITH_TIMEOUT(waitReason(2), WaitReason::PauseBetween, m_fixture->waitMs);
    QCOMPARE(m_fixture->operation(2).waitsUntil, m_fixture->operation(1).finishedAt.addMSecs(3'600'000));
    QVERIFY(letTimePass());
    QCOMPARE(m_fixture->posts(), 2);
    m_fixture->aheadMs = 3'600'001;
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->posted().last(), ids.last());
}

/// Closed windows make their instances wait without a place; the others go first.
void TestBatch::ownWindow()
{
    const QStringList ids = m_fixture->addInstances(2);
    const QDateTime later = SimulatedService::now().addSecs(2 * 3600);
    const QDateTime opens(later.date(), QTime(later.time().hour(), later.time().minute()), Qt::UTC);
    const auto setWindow = [this](const QString &id, const QDateTime &from, const QDateTime &to) {
        Simulator &simulator = m_fixture->service.simulator;
        simulator.setInstanceMember(id, u"maintain_begin"_s, from.toString(u"HH:mm:ss"_s));
        simulator.setInstanceMember(id, u"maintain_end"_s, to.toString(u"HH:mm:ss"_s));
    };
    setWindow(ids.at(0), opens, opens.addSecs(3600));
    setWindow(ids.at(1), opens.addSecs(-3 * 3600), opens.addSecs(-3600));
    m_fixture->submitBatch(ids, {.maxRunning = 1, .inOwnWindow = true});
    QVERIFY(m_fixture->waitForState(2, OperationState::Extending));
    QCOMPARE(waitReason(1), WaitReason::OwnWindow);
    QCOMPARE(m_fixture->operation(1).waitsUntil, opens);
    finish(Simulator::ChangeEnd::Done);
    QVERIFY(m_fixture->waitForState(2, OperationState::Done));
    QCOMPARE(m_fixture->posted(), QStringList{ids.at(1)});
    m_fixture->aheadMs = 2 * 3'600'000 + 60'000;
    QVERIFY(m_fixture->waitForState(1, OperationState::Extending));
    QCOMPARE(m_fixture->posts(), 2);
}

void TestBatch::ownWindowUnknown()
{
    const QStringList ids = m_fixture->addInstances(1);
    m_fixture->submitBatch(ids, {.inOwnWindow = true});
    QVERIFY(m_fixture->waitForState(1, OperationState::Skipped));
    QCOMPARE(m_fixture->operation(1).failure, FailureReason::WindowUnknown);
    QCOMPARE(m_fixture->posts(), 0);
}

void TestBatch::signedOut()
{
    const QStringList ids = m_fixture->addInstances(2);
    const QString batchId = m_fixture->submitBatch(ids, {.maxRunning = 1});
    QVERIFY(m_fixture->waitForState(1, OperationState::Extending));
    m_fixture->disconnectClient();
    finish(Simulator::ChangeEnd::Done);
    m_fixture->connectClient();
    m_fixture->queue->useClient(m_fixture->client.get());
    QVERIFY(m_fixture->waitForState(1, OperationState::Done));
    QVERIFY(m_fixture->waitForState(2, OperationState::Extending));

    // And with nobody there when its turn comes.
    const QString second = m_fixture->submitBatch(
        m_fixture->addInstances(4).mid(2), {.notBefore = SimulatedService::now().addSecs(3600)});
    m_fixture->disconnectClient();
    m_fixture->aheadMs = 3'600'001;
    QTRY_COMPARE_WITH_TIMEOUT(pauseReason(second), PauseReason::NoClient, m_fixture->waitMs);
    QCOMPARE(waitReason(3), WaitReason::BatchPaused);
    QCOMPARE(waitReason(4), WaitReason::BatchPaused);
    QCOMPARE(m_fixture->posts(), 2);
    QVERIFY(!m_fixture->queue->batch(batchId) || pauseReason(batchId) == PauseReason::None);
}

/// A slot that pauses the run as soon as its first operation is about to start.
void TestBatch::changedByAListener()
{
    const QStringList ids = m_fixture->addInstances(3);
    ResizeQueue *queue = m_fixture->queue.get();
    connect(queue, &ResizeQueue::changed, this, [queue](int id) {
        if (queue->operation(id).state == OperationState::Queued)
            queue->pause(queue->operation(id).batchKey());
    });
    const QString batchId = m_fixture->submitBatch(ids, {.maxRunning = 3});
    QCOMPARE(pauseReason(batchId), PauseReason::ByUser);
    for (const int id : {1, 2, 3})
        QCOMPARE(waitReason(id), WaitReason::BatchPaused);
    queue->cancelPending(batchId);
    QCOMPARE(queue->unsettledCount(), 0);
    QCOMPARE(m_fixture->posts(), 0);
}

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
