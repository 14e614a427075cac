// SPDX-License-Identifier: MIT
#include "api/http/RequestLog.h"
#include "operations/run/ResizeQueue.h"
#include "tests/operations/ResizeQueueFixture.h"

#include <QEventLoop>
#include <QJsonValue>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

/// What keeps a confirmed resize from being sent, for a while or for good. Over HTTP.
class TestSending : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ResizeQueueFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void notPlanned_data();
    void notPlanned();
    void busyAtFirst();
    void busyForTooLong();
    void busyRefusal();
    void busyRefusalForTooLong();
    void alreadyExtending();
    void throttled();
    void cancelled();
    void cancelledForGood();
    void cancelledTooLate();
    void clientDestroyedBeforeSending();
    void clientDestroyedAsTheReadingEnds();
    void clientDestroyedWhileSending();

private:
    std::unique_ptr<ResizeQueueFixture> m_fixture;
};

void TestSending::notPlanned_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("readStatus"); // of the reading before sending; 0: a real answer
    QTest::addColumn<FailureReason>("reason");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value, int readStatus,
                         FailureReason reason) {
        QTest::newRow(name) << member << value << readStatus << reason;
    };
    row("faulty", u"status"_s, u"ERROR"_s, 0, FailureReason::StatusChanged);
    row("frozen", u"status"_s, u"FROZEN"_s, 0, FailureReason::StatusChanged);
    row("larger", u"capacity"_s, 8, 0, FailureReason::CapacityChanged);
    row("other code", u"resource_spec_code"_s, u"redis.ha.xu1.large.r3.4"_s, 0,
        FailureReason::SpecificationChanged);
    row("not allowed", {}, {}, 403, FailureReason::ReadFailed);
    row("no answer", {}, {}, 500, FailureReason::ReadFailed);
    row("gone", {}, {}, 404, FailureReason::InstanceGone);
}

void TestSending::notPlanned()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QFETCH(const int, readStatus);
    QFETCH(const FailureReason, reason);
    Simulator &simulator = m_fixture->service.simulator;
    if (!member.isEmpty())
        simulator.setInstanceMember(m_fixture->instanceId, member, value);
    else if (reason == FailureReason::InstanceGone)
        simulator.removeInstance(m_fixture->instanceId);
    else
        simulator.addFault(m_fixture->fault(Fault::Kind::Status, "GET", -1, readStatus));

    QSignalSpy settled(m_fixture->queue.get(), &ResizeQueue::settled);
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Skipped));
    const Operation &skipped = m_fixture->operation(id);
    QCOMPARE(skipped.failure, reason);
    QCOMPARE(skipped.error.has_value(), reason == FailureReason::ReadFailed);
    QCOMPARE(skipped.httpStatus, reason == FailureReason::ReadFailed ? readStatus : 0);
    QVERIFY(skipped.finishedAt.isValid() && !skipped.sentAt.isValid());
    QCOMPARE(m_fixture->states(id), (QList{OperationState::Queued, OperationState::Skipped}));
    QCOMPARE(settled.size(), 1);
    QCOMPARE(m_fixture->posts(), 0);
    QVERIFY(!m_fixture->queue->isUnsettled(m_fixture->instanceId));
}

void TestSending::busyAtFirst()
{
    WatchSettings settings = m_fixture->shortTimes();
    settings.maxBusyTries = 1'000'000;
    m_fixture->makeQueue(settings);
    m_fixture->service.simulator.setInstanceMember(m_fixture->instanceId, u"task"_s, u"BACKUPING"_s);
    const int id = m_fixture->submit();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_fixture->operation(id).waitReason, WaitReason::InstanceBusy, m_fixture->waitMs);
    QVERIFY(m_fixture->operation(id).waitsUntil.isValid());
    const int before = m_fixture->readings();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->readings() > before + 2, m_fixture->waitMs);
    QCOMPARE(m_fixture->posts(), 0);

    m_fixture->service.simulator.setInstanceMember(m_fixture->instanceId, u"task"_s, QJsonValue());
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    QCOMPARE(m_fixture->operation(id).waitReason, WaitReason::None);
    QVERIFY(!m_fixture->operation(id).waitsUntil.isValid());
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->operation(id).state, OperationState::Done);
    QCOMPARE(m_fixture->posts(), 1);
}

void TestSending::busyForTooLong()
{
    m_fixture->service.simulator.setInstanceMember(m_fixture->instanceId, u"status"_s, u"RESTARTING"_s);
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Skipped));
    QCOMPARE(m_fixture->operation(id).failure, FailureReason::StillBusy);
    QCOMPARE(m_fixture->posts(), 0);
    QCOMPARE(m_fixture->readings(), WatchSettings().maxBusyTries + 1);
}

/// Refused for certain, and only because of something else that goes on: sent again once that is over.
void TestSending::busyRefusal()
{
    Fault busy = m_fixture->fault(Fault::Kind::Status, "POST", 2, 400);
    busy.body = R"({"error_code":"DCS.4096","error_msg":"the instance is backuping."})";
    m_fixture->service.simulator.addFault(busy);
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Waiting));
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    QVERIFY(m_fixture->finishAll());
    using enum OperationState;
    QCOMPARE(m_fixture->states(id),
        (QList{Queued, Submitting, Waiting, Queued, Submitting, Waiting, Queued, Submitting, Accepted,
            Extending, Done}));
    QCOMPARE(m_fixture->operation(id).httpStatus, 204);
    QVERIFY(!m_fixture->operation(id).error);
    QCOMPARE(m_fixture->posts(), 3);
}

void TestSending::busyRefusalForTooLong()
{
    Fault busy = m_fixture->fault(Fault::Kind::Status, "POST", -1, 400);
    busy.body = R"({"error":{"code":"111400096","message":"the instance is backuping."}})";
    m_fixture->service.simulator.addFault(busy);
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Failed));
    QCOMPARE(m_fixture->operation(id).failure, FailureReason::Refused);
    QCOMPARE(m_fixture->operation(id).error->code, u"111400096"_s);
    QCOMPARE(m_fixture->posts(), WatchSettings().maxBusyTries + 1);
}

/// A change runs, perhaps our own: never sent again.
void TestSending::alreadyExtending()
{
    Fault busy = m_fixture->fault(Fault::Kind::Status, "POST", 1, 400);
    busy.body = R"({"error_code":"DCS.4113","error_msg":"the instance is extending."})";
    m_fixture->service.simulator.addFault(busy);
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Failed));
    QCOMPARE(m_fixture->operation(id).failure, FailureReason::Refused);
    QCOMPARE(m_fixture->posts(), 1);
}

void TestSending::throttled()
{
    Fault busy = m_fixture->fault(Fault::Kind::Status, "POST", 1, 429);
    busy.retryAfterSeconds = 2'000'000'000; // an hour is the most that is obeyed
    m_fixture->service.simulator.addFault(busy);
    const QDateTime before = SimulatedService::now();
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Waiting));
    QCOMPARE(m_fixture->operation(id).waitReason, WaitReason::ServiceBusy);
    QCOMPARE(m_fixture->operation(id).error->httpStatus, 429);
    QVERIFY(!m_fixture->operation(id).sentAt.isValid());
    QVERIFY(m_fixture->operation(id).waitsUntil >= before.addSecs(3600));
    QVERIFY(m_fixture->operation(id).waitsUntil <= SimulatedService::now().addSecs(3600));
    m_fixture->aheadMs = 3'700'000;
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    QCOMPARE(m_fixture->posts(), 2);
}

void TestSending::cancelled()
{
    const int id = m_fixture->submit();
    QCOMPARE(m_fixture->operation(id).state, OperationState::Queued);
    QVERIFY(m_fixture->queue->cancel(id));
    QCOMPARE(m_fixture->operation(id).state, OperationState::Cancelled);
    QVERIFY(m_fixture->operation(id).finishedAt.isValid());
    QVERIFY(!m_fixture->queue->cancel(id));

    // Another one is answered meanwhile.
    m_fixture->service.addRedis(m_fixture->otherId, 4);
    const int other = m_fixture->submit(m_fixture->otherId);
    QVERIFY(m_fixture->waitForState(other, OperationState::Extending));
    QCOMPARE(m_fixture->posted(), QStringList{m_fixture->otherId});
    QCOMPARE(m_fixture->operation(id).state, OperationState::Cancelled);
}

/// The reading before sending is answered, with an error, while a listener runs an event loop of its own.
void TestSending::cancelledForGood()
{
    m_fixture->service.addRedis(m_fixture->otherId, 4);
    m_fixture->service.simulator.addFault(m_fixture->fault(Fault::Kind::Status, "GET", -1, 403));
    ResizeQueue *queue = m_fixture->queue.get();
    QEventLoop outer;
    QEventLoop inner;
    QTimer::singleShot(m_fixture->waitMs, &inner, &QEventLoop::quit);
    connect(queue, &ResizeQueue::changed, &inner, [&](int changed) {
        if (queue->operation(changed).state == OperationState::Extending)
            inner.quit();
    });
    const int id = m_fixture->submit();
    connect(queue, &ResizeQueue::settled, &outer, [&](int settled) {
        if (settled != id)
            return;
        m_fixture->submit(m_fixture->otherId);
        inner.exec();
        outer.quit();
    });
    QTimer::singleShot(0, &outer, [&] { queue->cancel(id); });
    outer.exec();
    QCOMPARE(m_fixture->states(2).last(), OperationState::Extending);
    QCOMPARE(m_fixture->states(id), (QList{OperationState::Queued, OperationState::Cancelled}));
}

void TestSending::cancelledTooLate()
{
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Submitting));
    QVERIFY(!m_fixture->queue->cancel(id));
    QVERIFY(!m_fixture->queue->stopFollowing(id));
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    QVERIFY(!m_fixture->queue->cancel(id));
    QVERIFY(!m_fixture->queue->stopFollowing(id));
    QCOMPARE(m_fixture->operation(id).state, OperationState::Extending);
}

/// Who has signed out sends nothing more; who comes back is asked first.
void TestSending::clientDestroyedBeforeSending()
{
    Fault delay = m_fixture->fault(Fault::Kind::Delay, "GET", 1);
    delay.delayMs = 60'000;
    m_fixture->service.simulator.addFault(delay);
    QSignalSpy batches(m_fixture->queue.get(), &ResizeQueue::batchChanged);
    const int id = m_fixture->submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->readings(), 1, m_fixture->waitMs);
    m_fixture->disconnectClient();
    QVERIFY(m_fixture->waitForState(id, OperationState::Waiting));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_fixture->operation(id).waitReason, WaitReason::BatchPaused, m_fixture->waitMs);
    const QString batchId = m_fixture->operation(id).batchKey();
    QCOMPARE(batchId, m_fixture->operation(id).uuid);
    QCOMPARE(m_fixture->queue->batch(batchId)->pauseReason(), PauseReason::NoClient);
    QCOMPARE(batches.size(), 1);
    m_fixture->queue->resume(batchId);
    QCOMPARE(m_fixture->operation(id).waitReason, WaitReason::BatchPaused);

    m_fixture->connectClient();
    m_fixture->queue->useClient(m_fixture->client.get());
    QCOMPARE(m_fixture->operation(id).waitReason, WaitReason::BatchPaused);
    m_fixture->queue->resume(batchId);
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    QCOMPARE(m_fixture->posts(), 1);
}

/// The answer is there already, and good: nobody is left who could send.
void TestSending::clientDestroyedAsTheReadingEnds()
{
    RequestLog log(&SimulatedService::now);
    m_fixture->service.http.setRequestLog(&log);
    connect(&log, &RequestLog::appended, this, [this] { m_fixture->disconnectClient(); });
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Waiting));
    QCOMPARE(log.records().constLast().httpStatus, 200);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_fixture->operation(id).waitReason, WaitReason::BatchPaused, m_fixture->waitMs);
    m_fixture->service.http.setRequestLog(nullptr);
    QCOMPARE(m_fixture->posts(), 0);
}

/// Who has signed out while the request was on its way finds out after the next sign-in.
void TestSending::clientDestroyedWhileSending()
{
    Fault delay = m_fixture->fault(Fault::Kind::Delay, "POST", 1);
    delay.delayMs = 60'000;
    m_fixture->service.simulator.addFault(delay);
    const int id = m_fixture->submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->posts(), 1, m_fixture->waitMs);
    m_fixture->disconnectClient();
    QVERIFY(m_fixture->waitForState(id, OperationState::Unconfirmed));
    m_fixture->service.simulator.setInstanceMember(m_fixture->instanceId, u"status"_s, u"EXTENDING"_s);
    m_fixture->connectClient();
    m_fixture->queue->useClient(m_fixture->client.get());
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    QCOMPARE(m_fixture->posts(), 1);
}

QTEST_GUILESS_MAIN(TestSending)
#include "tst_sending.moc"
