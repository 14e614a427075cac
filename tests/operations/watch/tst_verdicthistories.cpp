// SPDX-License-Identifier: MIT
#include "operations/watch/WatchVerdict.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

constexpr int historyCount = 10'000;
constexpr int stepSeconds = 10;

const QDateTime sentAt(QDate(2024, 5, 1), QTime(12, 0), Qt::UTC);

InstanceSize sizeOf(int gigabytes)
{
    return {Capacity::fromGigabytes(gigabytes), u"redis.ha.xu1.large.r2.%1"_s.arg(gigabytes)};
}

/// Times of grace that a history lives to see.
WatchSettings settings()
{
    WatchSettings settings;
    settings.acceptedGraceMs = 8 * 60'000;
    settings.unconfirmedGraceMs = 2 * 60'000;
    return settings;
}

/// What the service makes of one request, and what else happens. Times are counted in steps of ten seconds.
struct History {
    explicit History(quint32 seed) : random(seed)
    {
        answered = chance(50);
        inWindow = chance(25);
        offersTasks = chance(50);
        taken = answered || chance(60);
        applied = taken && chance(60);
        lag = below(inWindow ? 120 : 60);
        batches = 1 + below(20);
        pause = chance(30) ? 1 + below(5) : 0; // the old size, between EXTENDING and its end
        again = pause > 0 && chance(30) ? 1 + below(5) : 0; // EXTENDING once more
        earlierFailure = chance(20);
    }

    int below(int bound) { return int(random.bounded(quint32(bound))); }
    bool chance(int percent) { return below(100) < percent; }
    int end() const { return lag + batches + pause + again; }

    Instance at(int step)
    {
        const bool isOver = step >= end();
        const InstanceSize size = sizeOf(taken && isOver && applied ? 8 : 4);
        Instance instance;
        instance.id = u"id"_s;
        instance.capacity = size.capacity;
        instance.specCode = chance(10) ? QString() : size.specCode;
        const int since = step - lag;
        const bool runsNow = since >= 0 && !isOver && (since < batches || since >= batches + pause);
        if (taken && runsNow)
            instance.status.value = Status::Extending;
        else
            instance.status.value = chance(3) ? Status::Restarting : Status::Running;
        if (chance(5))
            instance.task = u"BACKUPING"_s;
        return instance;
    }

    QList<BackgroundTask> tasksAt(int step) const
    {
        BackgroundTask foreign;
        foreign.id = u"foreign"_s;
        foreign.name = u"BindEip"_s;
        foreign.createdAt = sentAt.addSecs(20);
        QList<BackgroundTask> tasks{foreign};
        BackgroundTask change;
        change.name = u"ChangeInstanceSpec"_s;
        change.from.capacity = sizeOf(4).capacity;
        change.to.capacity = sizeOf(8).capacity;
        if (earlierFailure) {
            change.id = u"earlier"_s;
            change.status = TaskStatus::Failed;
            change.createdAt = sentAt.addSecs(-300);
            tasks.prepend(change);
        }
        if (taken && step >= lag) {
            change.id = u"change"_s;
            change.createdAt = sentAt.addSecs(stepSeconds * lag);
            change.status = step < end() ? TaskStatus::Running
                : applied                ? TaskStatus::Success
                                         : TaskStatus::Failed;
            tasks.prepend(change);
        }
        return tasks;
    }

    QRandomGenerator random;
    bool answered = false;
    bool inWindow = false;
    bool offersTasks = false;
    bool taken = false;
    bool applied = false;
    int lag = 0;
    int batches = 0;
    int pause = 0;
    int again = 0;
    bool earlierFailure = false;
};

struct Course {
    WatchVerdict::State end;
    bool wasDone = false;
};

/// The watch of it, read every ten seconds, and slowly after an end by time; the computer sleeps, its clock
/// is put, and readings fail.
Course courseOf(History &history)
{
    ResizeRequest request;
    request.instanceId = u"id"_s;
    request.from = sizeOf(4);
    request.to = sizeOf(8);
    request.inMaintenanceWindow = history.inWindow;
    const OperationState begin =
        history.answered ? WatchVerdict::afterAcceptance(request, {}) : OperationState::Unconfirmed;
    WatchVerdict verdict(request, settings(), begin, sentAt);
    WatchVerdict::Moment now{sentAt, 0};
    Course course;
    const int steps = history.end() + 120;
    for (int step = 0; step < steps; ++step) {
        now = {now.wall.addSecs(stepSeconds), now.monotonicMs + 1000 * stepSeconds};
        if (history.chance(1))
            now.wall = now.wall.addSecs(60 * (history.below(240) - 120)); // put, or asleep
        const bool isSlow = verdict.isSettled() && step % 6 != 0;
        if (isSlow || history.chance(5))
            continue;
        verdict.read(history.at(step), now);
        if (verdict.wantsTasks() && !history.offersTasks)
            verdict.tasksNotOffered();
        else if (verdict.wantsTasks() && !history.chance(10))
            verdict.readTasks(history.tasksAt(step));
        course.wasDone = course.wasDone || verdict.current().state == OperationState::Done;
    }
    course.end = verdict.current();
    return course;
}

} // namespace

/// Ten thousand histories of a request: what was carried out never ends as failed, what was not never counts
/// as done, and what nobody has to wait for comes to an end.
class TestVerdictHistories : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void histories();
};

void TestVerdictHistories::histories()
{
    int reopened = 0;
    int byEvidence = 0;
    for (quint32 seed = 1; seed <= historyCount; ++seed) {
        History history(seed);
        const Course course = courseOf(history);
        const QByteArray name = "history " + QByteArray::number(seed);
        if (history.applied)
            QVERIFY2(course.end.state == OperationState::Done, name.constData());
        else
            QVERIFY2(!course.wasDone, name.constData());
        if (history.taken || !history.inWindow)
            QVERIFY2(course.end.state >= OperationState::Done, name.constData());
        else
            QVERIFY2(course.end.state == OperationState::Unconfirmed, name.constData());
        reopened += course.end.basis == VerdictBasis::Reopened;
        byEvidence +=
            course.end.state == OperationState::Failed && course.end.basis == VerdictBasis::Evidence;
    }
    QVERIFY(reopened > 0); // the histories are hard enough
    QVERIFY(byEvidence > 0);
}

QTEST_GUILESS_MAIN(TestVerdictHistories)
#include "tst_verdicthistories.moc"
