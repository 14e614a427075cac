// SPDX-License-Identifier: MIT
#include "tests/ui/operations/OperationSamples.h"
#include "ui/operations/batches/Timeline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QDateTime confirmed(QDate(2026, 11, 24), QTime(18, 50), Qt::UTC);

QDateTime at(int minutes) { return confirmed.addSecs(minutes * 60); }

Operation operation(int id, OperationState state, int sent = -1, int ended = -1)
{
    Operation operation = samples::operation(id, state);
    operation.batchId = u"batch"_s;
    operation.startedAt = confirmed;
    operation.sentAt = sent < 0 ? QDateTime() : at(sent);
    operation.finishedAt = ended < 0 ? QDateTime() : at(ended);
    return operation;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void barsAreTheTimesOfTheJournal();
    void nothingIsExpectedWithoutOneThatIsDone();
    void waitingOnesStandWhereTheyAreExpected();
    void rangeOfTheEnd();
    void pauses();
    void triedFirst();
    void totals();
    void grid();
};

void TestTimeline::barsAreTheTimesOfTheJournal()
{
    const Operation done = operation(1, OperationState::Done, 2, 10);
    const Operation failed = operation(2, OperationState::Failed, 3, 12);
    const Operation skipped = operation(3, OperationState::Skipped, -1, 13);
    const Timeline timeline = timelineOf({done, failed, skipped}, {}, false, at(60));
    QCOMPARE(timeline.bars.at(0).kind, TimelineBar::Kind::Done);
    QCOMPARE(timeline.bars.at(0).from, at(2)); // not from the confirmation
    QCOMPARE(timeline.bars.at(0).to, at(10));
    QCOMPARE(timeline.bars.at(1).kind, TimelineBar::Kind::Failed);
    QCOMPARE(timeline.bars.at(2).kind, TimelineBar::Kind::Skipped);
    QCOMPARE(timeline.bars.at(2).from, at(13));
    QVERIFY(timeline.begin < at(2) && timeline.end > at(13) && timeline.end < at(60));
    QVERIFY(!timeline.endsEarliest.isValid());
}

void TestTimeline::nothingIsExpectedWithoutOneThatIsDone()
{
    Operation running = operation(1, OperationState::Extending, 2);
    running.progressPercent = 40;
    const Timeline timeline = timelineOf({running, operation(2, OperationState::Waiting)}, {}, false, at(5));
    QCOMPARE(timeline.bars.at(0).kind, TimelineBar::Kind::InProgress);
    QCOMPARE(timeline.bars.at(0).percent, 40);
    QVERIFY(!timeline.bars.at(0).to.isValid());
    QCOMPARE(timeline.bars.at(1).kind, TimelineBar::Kind::None);
    QVERIFY(!timeline.endsLatest.isValid());
}

/// One at a time, ten minutes each, a minute between: behind the one that has two minutes left.
void TestTimeline::waitingOnesStandWhereTheyAreExpected()
{
    Operation running = operation(2, OperationState::Extending, 10);
    running.remainingSeconds = 120;
    const BatchSettings settings{.maxRunning = 1, .pauseMs = 60'000};
    const Timeline timeline =
        timelineOf({operation(1, OperationState::Done, 0, 10), running, operation(3, OperationState::Waiting),
                       operation(4, OperationState::Waiting)},
            settings, false, at(15));
    QCOMPARE(timeline.bars.at(1).to, at(17));
    QCOMPARE(timeline.bars.at(2).kind, TimelineBar::Kind::Waiting);
    QCOMPARE(timeline.bars.at(2).from, at(18));
    QCOMPARE(timeline.bars.at(2).to, at(28));
    QCOMPARE(timeline.bars.at(3).from, at(29));
    QCOMPARE(timeline.endsLatest, at(39));

    running.remainingSeconds.reset();
    running.progressPercent = 25; // after five minutes
    QCOMPARE(timelineOf({operation(1, OperationState::Done, 0, 10), running}, settings, false, at(15))
                 .bars.at(1)
                 .to,
        at(30));
}

void TestTimeline::rangeOfTheEnd()
{
    QList<Operation> operations;
    for (int id = 1; id <= 5; ++id) // 4, 6, 8, 10 and 12 minutes
        operations.append(operation(id, OperationState::Done, 0, 2 + 2 * id));
    operations.append(operation(6, OperationState::Waiting));
    const Timeline timeline = timelineOf(operations, {.maxRunning = 1}, false, at(20));
    QCOMPARE(timeline.endsEarliest, at(26));
    QCOMPARE(timeline.endsLatest, at(30));
    QCOMPARE(timeline.bars.last().to, at(28));
}

/// From the failure to the resumption; one lasts. A pause whose beginning nobody wrote down is not invented.
void TestTimeline::pauses()
{
    const Operation failed = operation(1, OperationState::Failed, 0, 10);
    Operation later = operation(2, OperationState::Done, 15, 20);
    later.resumedAt = at(14);
    later.resumedBy = u"li.wei"_s;
    const Operation again = operation(3, OperationState::Failed, 16, 30);
    QList<TimelinePause> pauses = timelineOf({failed, later, again}, {}, true, at(40)).pauses;
    QCOMPARE(pauses, (QList<TimelinePause>{{at(10), at(14), u"li.wei"_s}, {at(30), {}, {}}}));
    QCOMPARE(pausedTime(pauses, at(40)), 14 * 60'000);

    later.resumedAt = at(5);
    QVERIFY(pausesOf({later}, true).isEmpty());
}

void TestTimeline::triedFirst()
{
    const QList<Operation> operations{
        operation(1, OperationState::Done, 0, 5), operation(2, OperationState::Done, 5, 9)};
    QVERIFY(!timelineOf(operations, {}, false, at(10)).bars.at(0).isFirst);
    const Timeline timeline = timelineOf(operations, {.canary = true}, false, at(10));
    QVERIFY(timeline.bars.at(0).isFirst);
    QVERIFY(!timeline.bars.at(1).isFirst);
}

void TestTimeline::totals()
{
    const Operation done = operation(1, OperationState::Done, 2, 10);
    const Operation skipped = operation(2, OperationState::Skipped, -1, 55);
    QCOMPARE(totalTime({done, skipped}, at(60)), 8 * 60'000);
    QCOMPARE(totalTime({done, operation(3, OperationState::Extending, 3)}, at(60)), 58 * 60'000);
    QCOMPARE(totalTime({skipped}, at(60)), 0);
}

void TestTimeline::grid()
{
    constexpr qint64 hour = 3'600'000;
    QCOMPARE(gridSeconds(hour, 7200, 72), 60);
    QCOMPARE(gridSeconds(hour, 900, 72), 300);
    QCOMPARE(gridSeconds(2 * hour, 700, 72), 900);
    QCOMPARE(gridSeconds(8 * hour, 700, 72), 3600);
    QCOMPARE(gridSeconds(1000 * hour, 700, 72), 24 * 3600);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
