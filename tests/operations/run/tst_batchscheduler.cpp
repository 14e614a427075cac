// SPDX-License-Identifier: MIT
#include "operations/run/BatchScheduler.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QDateTime now(QDate(2024, 5, 1), QTime(12, 0), Qt::UTC);

/// One letter for each operation: w waiting, q queued, e extending, p for payment, d done, f failed, s
/// skipped, c cancelled, b waits for a busy instance, l the same and it is time to look again.
QList<Operation> operationsOf(const QString &letters)
{
    const QHash<QChar, OperationState> states{{u'w', OperationState::Waiting}, {u'q', OperationState::Queued},
        {u'e', OperationState::Extending}, {u'p', OperationState::WaitingForPayment},
        {u'd', OperationState::Done}, {u'f', OperationState::Failed}, {u's', OperationState::Skipped},
        {u'c', OperationState::Cancelled}, {u'b', OperationState::Waiting}, {u'l', OperationState::Waiting}};
    QList<Operation> operations;
    for (const QChar letter : letters) {
        Operation operation;
        operation.id = static_cast<int>(operations.size()) + 1;
        operation.state = states.value(letter);
        const bool isBusy = letter == u'b' || letter == u'l';
        if (operation.state == OperationState::Waiting)
            operation.waitReason = isBusy ? WaitReason::InstanceBusy : WaitReason::Turn;
        if (isBusy)
            operation.waitsUntil = letter == u'b' ? now.addSecs(60) : now;
        operations.append(operation);
    }
    return operations;
}

/// "1start 2turn 3busy"
QString stepsOf(const BatchScheduler &batch, const QList<Operation> &operations, const QDateTime &time = now)
{
    const QHash<WaitReason, QString> reasons{{WaitReason::Turn, u"turn"_s},
        {WaitReason::StartTime, u"time"_s}, {WaitReason::PauseBetween, u"between"_s},
        {WaitReason::InstanceBusy, u"busy"_s}, {WaitReason::BatchPaused, u"paused"_s},
        {WaitReason::UnfinishedBatch, u"earlier"_s}};
    QList<const Operation *> pointers;
    for (const Operation &operation : operations)
        pointers.append(&operation);
    QStringList steps;
    for (const BatchScheduler::Step &step : batch.next(pointers, time))
        steps.append(
            QString::number(step.id) + (step.starts ? u"start"_s : reasons.value(step.waitReason, u"?"_s)));
    return steps.join(u' ');
}

Operation ended(OperationState state, FailureReason failure = FailureReason::None)
{
    Operation operation;
    operation.state = state;
    operation.failure = failure;
    if (state != OperationState::Skipped && state != OperationState::Cancelled)
        operation.sentAt = now.addSecs(-60);
    return operation;
}

} // namespace

class TestBatchScheduler : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void next_data();
    void next();
    void bounds();
    void canary();
    void failures();
    void failuresNeverStop();
    void notAllowed();
    void pauses();
    void times();
    void pauseBetween();
    void clockPutBack();
    void notRecorded();
};

void TestBatchScheduler::next_data()
{
    QTest::addColumn<int>("maxRunning");
    QTest::addColumn<QString>("operations");
    QTest::addColumn<QString>("steps");
    QTest::newRow("the first ones") << 2 << u"wwww"_s << u"1start 2start 3turn 4turn"_s;
    QTest::newRow("no room") << 2 << u"eeww"_s << u"3turn 4turn"_s;
    QTest::newRow("one done") << 2 << u"deww"_s << u"3start 4turn"_s;
    QTest::newRow("about to be sent counts") << 2 << u"qqw"_s << u"3turn"_s;
    QTest::newRow("payment counts") << 1 << u"pw"_s << u"2turn"_s;
    QTest::newRow("whatever has ended does not") << 1 << u"dfscw"_s << u"5start"_s;
    QTest::newRow("a busy one lets others go first") << 1 << u"bww"_s << u"1busy 2start 3turn"_s;
    QTest::newRow("and comes back to its place") << 1 << u"lww"_s << u"1start 2turn 3turn"_s;
    QTest::newRow("when there is room") << 1 << u"lew"_s << u"1turn 3turn"_s;
    QTest::newRow("nothing left") << 3 << u"dde"_s << QString();
}

void TestBatchScheduler::next()
{
    QFETCH(const int, maxRunning);
    QFETCH(const QString, operations);
    QTEST(stepsOf(BatchScheduler({.maxRunning = maxRunning}), operationsOf(operations)), "steps");
}

void TestBatchScheduler::bounds()
{
    const BatchScheduler low({.maxRunning = 0, .pauseMs = -1, .stopAfterFailures = -1});
    QCOMPARE(low.settings(), (BatchSettings{.maxRunning = 1, .pauseMs = 0, .stopAfterFailures = 0}));
    BatchScheduler high({.maxRunning = 101, .pauseMs = 3'600'001, .stopAfterFailures = 100});
    const BatchSettings highest{.maxRunning = 100, .pauseMs = 3'600'000, .stopAfterFailures = 99};
    QCOMPARE(high.settings(), highest);
    high.resume(BatchSettings{.maxRunning = 0});
    QCOMPARE(high.settings().maxRunning, 1);
}

void TestBatchScheduler::canary()
{
    BatchScheduler batch({.maxRunning = 2, .stopAfterFailures = 5, .canary = true});
    QCOMPARE(stepsOf(batch, operationsOf(u"wwww"_s)), u"1start 2turn 3turn 4turn"_s);
    QCOMPARE(stepsOf(batch, operationsOf(u"ewww"_s)), u"2turn 3turn 4turn"_s);
    QCOMPARE(stepsOf(batch, operationsOf(u"bwww"_s)), u"1busy 2turn 3turn 4turn"_s);
    // One that was not sent proves nothing: the next is the canary.
    batch.settled(ended(OperationState::Skipped, FailureReason::CapacityChanged), now);
    QCOMPARE(stepsOf(batch, operationsOf(u"swww"_s)), u"2start 3turn 4turn"_s);
    batch.settled(ended(OperationState::Failed, FailureReason::GivenUp), now);
    QCOMPARE(batch.pauseReason(), PauseReason::Failures);
    batch.resume();
    QCOMPARE(stepsOf(batch, operationsOf(u"sfww"_s)), u"3start 4turn"_s);
    batch.settled(ended(OperationState::Done), now);
    QCOMPARE(stepsOf(batch, operationsOf(u"sfdwww"_s)), u"4start 5start 6turn"_s);
}

void TestBatchScheduler::failures()
{
    BatchScheduler batch({.maxRunning = 2, .stopAfterFailures = 2});
    batch.settled(ended(OperationState::Failed, FailureReason::GivenUp), now);
    for (const FailureReason harmless : {FailureReason::CapacityChanged, FailureReason::SpecificationChanged,
             FailureReason::StatusChanged, FailureReason::InstanceGone, FailureReason::StillBusy})
        batch.settled(ended(OperationState::Skipped, harmless), now);
    batch.settled(ended(OperationState::Cancelled), now);
    QVERIFY(!batch.isPaused());
    batch.settled(ended(OperationState::Skipped, FailureReason::ReadFailed), now);
    QCOMPARE(batch.pauseReason(), PauseReason::Failures);
    QCOMPARE(stepsOf(batch, operationsOf(u"eqbw"_s)), u"2paused 3paused 4paused"_s);

    batch.resume();
    QVERIFY(!batch.isPaused());
    batch.settled(ended(OperationState::Failed, FailureReason::GivenUp), now);
    QVERIFY(!batch.isPaused()); // they are counted anew
}

void TestBatchScheduler::failuresNeverStop()
{
    BatchScheduler batch({.stopAfterFailures = 0});
    for (int i = 0; i < 5; ++i)
        batch.settled(ended(OperationState::Failed, FailureReason::GivenUp), now);
    QVERIFY(!batch.isPaused());
}

void TestBatchScheduler::notAllowed()
{
    for (const int status : {401, 403}) {
        BatchScheduler batch({.stopAfterFailures = 0});
        Operation refused = ended(OperationState::Failed, FailureReason::Refused);
        refused.error = ApiError();
        refused.error->kind = ErrorKind::Http;
        refused.error->httpStatus = status;
        batch.settled(refused, now);
        QCOMPARE(batch.pauseReason(), PauseReason::NotAllowed);
    }
    BatchScheduler batch({.stopAfterFailures = 0});
    Operation stopped = ended(OperationState::Skipped, FailureReason::ReadFailed);
    stopped.error = ApiError();
    stopped.error->kind = ErrorKind::AuthenticationStopped;
    batch.settled(stopped, now);
    QCOMPARE(batch.pauseReason(), PauseReason::NotAllowed);
}

void TestBatchScheduler::pauses()
{
    BatchScheduler batch({.maxRunning = 1});
    batch.pause(PauseReason::UnfinishedBatch);
    batch.pause(PauseReason::ByUser);
    QCOMPARE(batch.pauseReason(), PauseReason::UnfinishedBatch);
    QCOMPARE(stepsOf(batch, operationsOf(u"ew"_s)), u"2earlier"_s);
    batch.resume(BatchSettings{.maxRunning = 2});
    QCOMPARE(stepsOf(batch, operationsOf(u"ew"_s)), u"2start"_s);
}

void TestBatchScheduler::times()
{
    const BatchScheduler batch({.maxRunning = 1, .notBefore = now.addSecs(60)});
    const QList<Operation> operations = operationsOf(u"ww"_s);
    QCOMPARE(stepsOf(batch, operations), u"1time 2time"_s);
    QCOMPARE(batch.next({&operations.first()}, now).first().waitsUntil, now.addSecs(60));
    QCOMPARE(stepsOf(batch, operations, now.addSecs(60)), u"1start 2turn"_s);
}

void TestBatchScheduler::pauseBetween()
{
    BatchScheduler batch({.maxRunning = 2, .pauseMs = 60'000});
    QCOMPARE(stepsOf(batch, operationsOf(u"www"_s)), u"1start 2start 3turn"_s);
    batch.settled(ended(OperationState::Skipped, FailureReason::CapacityChanged), now);
    QCOMPARE(stepsOf(batch, operationsOf(u"sww"_s)), u"2start 3start"_s); // nothing was sent
    batch.settled(ended(OperationState::Done), now);
    const QList<Operation> operations = operationsOf(u"edw"_s);
    QCOMPARE(stepsOf(batch, operations), u"3between"_s);
    QCOMPARE(batch.next({&operations.last()}, now).first().waitsUntil, now.addSecs(60));
    QCOMPARE(stepsOf(batch, operations, now.addSecs(60)), u"3start"_s);
}

/// Nothing waits longer than it would have.
void TestBatchScheduler::clockPutBack()
{
    BatchScheduler batch({.maxRunning = 1, .pauseMs = 60'000});
    Operation sent = ended(OperationState::Done);
    sent.sentAt = now.addSecs(-10);
    batch.settled(sent, now);
    QCOMPARE(stepsOf(batch, operationsOf(u"dw"_s), now), u"2between"_s);
    QCOMPARE(stepsOf(batch, operationsOf(u"dw"_s), now.addDays(-1)), u"2start"_s);
    const BatchScheduler other({.maxRunning = 1});
    QCOMPARE(stepsOf(other, operationsOf(u"bw"_s), now), u"1busy 2start"_s);
    QCOMPARE(stepsOf(other, operationsOf(u"bw"_s), now.addDays(-2)), u"1start 2turn"_s);
}

void TestBatchScheduler::notRecorded()
{
    BatchScheduler batch({.stopAfterFailures = 0});
    batch.settled(ended(OperationState::Failed, FailureReason::NotRecorded), now);
    QCOMPARE(batch.pauseReason(), PauseReason::Failures);
}

QTEST_GUILESS_MAIN(TestBatchScheduler)
#include "tst_batchscheduler.moc"
