// SPDX-License-Identifier: MIT
#include "operations/watch/WatchVerdict.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QString oldCode = u"redis.ha.xu1.large.r2.4"_s;
const QString newCode = u"redis.ha.xu1.large.r2.8"_s;

ResizeRequest request(const QString &from, const QString &to)
{
    ResizeRequest request;
    request.instanceId = u"id"_s;
    request.from = {Capacity::fromGigabytes(4), from, CacheMode::MasterStandby};
    request.to = {Capacity::fromGigabytes(8), to, CacheMode::MasterStandby};
    return request;
}

Instance reading(Status status, qint64 gigabytes, const QString &specCode, const QString &task = {})
{
    Instance instance;
    instance.id = u"id"_s;
    instance.status.value = status;
    instance.capacity = Capacity::fromGigabytes(gigabytes);
    instance.specCode = specCode;
    instance.task = task;
    return instance;
}

/// The readings that the tables name.
Instance readingNamed(const QString &name)
{
    const QHash<QString, Instance> readings{
        {u"old"_s, reading(Status::Running, 4, oldCode)},
        {u"oldNoCode"_s, reading(Status::Running, 4, QString())},
        {u"new"_s, reading(Status::Running, 8, newCode)},
        {u"newSizeOldCode"_s, reading(Status::Running, 8, oldCode)},
        {u"newSizeNoCode"_s, reading(Status::Running, 8, QString())},
        {u"oldSizeNewCode"_s, reading(Status::Running, 4, newCode)},
        {u"other"_s, reading(Status::Running, 16, u"redis.ha.xu1.large.r2.16"_s)},
        {u"extending"_s, reading(Status::Extending, 4, oldCode)},
        {u"extendingNew"_s, reading(Status::Extending, 8, newCode)},
        {u"task"_s, reading(Status::Running, 4, oldCode, u"EXTENDING"_s)},
        {u"newTask"_s, reading(Status::Running, 8, newCode, u"BACKUPING"_s)},
        {u"backup"_s, reading(Status::Running, 4, oldCode, u"BACKUPING"_s)},
        {u"specTask"_s, reading(Status::Running, 4, oldCode, u"ChangeInstanceSpec"_s)},
        {u"restarting"_s, reading(Status::Restarting, 4, oldCode)},
        {u"restoring"_s, reading(Status::Restoring, 4, oldCode)},
        {u"flushing"_s, reading(Status::Flushing, 4, oldCode)},
        {u"creating"_s, reading(Status::Creating, 4, oldCode)},
        {u"unknown"_s, reading(Status::Unknown, 4, oldCode)},
        {u"unknownTask"_s, reading(Status::Unknown, 4, oldCode, u"{}"_s)},
        {u"error"_s, reading(Status::Error, 4, oldCode)},
        {u"errorTask"_s, reading(Status::Error, 4, oldCode, u"REPAIRING"_s)},
        {u"createFailed"_s, reading(Status::CreateFailed, 4, oldCode)},
        {u"frozen"_s, reading(Status::Frozen, 4, oldCode)},
    };
    return readings.value(name);
}

QString stateText(const WatchVerdict::State &verdict)
{
    switch (verdict.state) {
    case OperationState::Queued:
    case OperationState::Waiting:
    case OperationState::Submitting:
    case OperationState::Skipped:
    case OperationState::Cancelled:
        return u"impossible"_s;
    case OperationState::WaitingForPayment:
        return u"Payment"_s;
    case OperationState::WaitingForWindow:
        return u"Window"_s;
    case OperationState::Unconfirmed:
        return u"Unconfirmed"_s;
    case OperationState::Accepted:
        return u"Accepted"_s;
    case OperationState::Extending:
        return u"Extending"_s;
    case OperationState::Done:
        return u"Done"_s;
    case OperationState::Failed:
        break;
    }
    const QHash<FailureReason, QString> reasons{
        {FailureReason::NotTaken, u"NotTaken"_s},
        {FailureReason::GivenUp, u"GivenUp"_s},
        {FailureReason::EndedOtherwise, u"EndedOtherwise"_s},
        {FailureReason::InstanceFaulty, u"InstanceFaulty"_s},
        {FailureReason::InstanceFrozen, u"InstanceFrozen"_s},
        {FailureReason::InstanceGone, u"InstanceGone"_s},
    };
    return reasons.value(verdict.failure, u"impossible"_s);
}

/// With "?" if it rests on time alone, "!" if it was reopened.
QString textOf(const WatchVerdict::State &verdict)
{
    switch (verdict.basis) {
    case VerdictBasis::Evidence:
        return stateText(verdict);
    case VerdictBasis::TimeAlone:
        return stateText(verdict) + u'?';
    case VerdictBasis::Reopened:
        return stateText(verdict) + u'!';
    }
    return {};
}

const QDateTime sentAt(QDate(2024, 5, 1), QTime(12, 0), Qt::UTC);

BackgroundTask changeTask(TaskStatus status, int createdAfterSeconds = 1)
{
    BackgroundTask task;
    task.id = u"task"_s;
    task.name = u"ChangeInstanceSpec"_s;
    task.status = status;
    task.createdAt = sentAt.addSecs(createdAfterSeconds);
    task.from = {.capacity = Capacity::fromGigabytes(4), .specCode = oldCode};
    task.to = {.capacity = Capacity::fromGigabytes(8), .specCode = newCode};
    return task;
}

/// The lists of background tasks that the tables name.
QList<BackgroundTask> tasksNamed(const QString &name)
{
    BackgroundTask elsewhere = changeTask(TaskStatus::Failed);
    elsewhere.to = {.capacity = Capacity::fromGigabytes(16), .specCode = {}};
    BackgroundTask extend = changeTask(TaskStatus::Failed);
    extend.name = u"EXTEND"_s;
    BackgroundTask foreign = changeTask(TaskStatus::Running);
    foreign.name = u"BindEip"_s;
    const QHash<QString, QList<BackgroundTask>> lists{
        {u"none"_s, {}},
        {u"running"_s, {changeTask(TaskStatus::Running)}},
        {u"failed"_s, {changeTask(TaskStatus::Failed)}},
        {u"extendFailed"_s, {extend}},
        {u"success"_s, {changeTask(TaskStatus::Success)}},
        {u"failedEarlier"_s, {changeTask(TaskStatus::Failed, -60)}},
        {u"toOtherSize"_s, {elsewhere}},
        {u"foreign"_s, {foreign}},
    };
    return lists.value(name);
}

/// One row: readings ten seconds apart, and the state after each. Between them "+n" reads the same for n more
/// minutes, "~n" sleeps for n minutes, "clock+n" and "clock-n" put the clock of the computer by n minutes,
/// "tasks:x" is what the list of tasks shows from now on (without it there is no such list), "gone" is a 404.
struct Row {
    const char *name;
    const char *readings;
    const char *states;
};

void addRows(const QList<Row> &rows)
{
    QTest::addColumn<QString>("readings");
    QTest::addColumn<QString>("states");
    for (const Row &row : rows)
        QTest::newRow(row.name) << QString::fromLatin1(row.readings) << QString::fromLatin1(row.states);
}

/// A watch, and the two clocks it goes by.
class Watch {
public:
    Watch(const ResizeRequest &resize, OperationState begin, bool tasksOffered)
        : m_verdict(resize, WatchSettings(), begin, sentAt)
    {
        if (!tasksOffered)
            m_verdict.tasksNotOffered();
    }

    /// False if the word is no reading.
    bool takes(const QString &word)
    {
        if (word.startsWith(u'+'))
            repeat(word.mid(1).toInt() * 6);
        else if (word.startsWith(u'~'))
            m_now.wall = m_now.wall.addSecs(60 * word.mid(1).toInt());
        else if (word.startsWith(u"clock"))
            m_now.wall = m_now.wall.addSecs(60 * word.mid(5).toInt());
        else if (word.startsWith(u"tasks:"))
            m_tasks = tasksNamed(word.mid(6));
        else
            return false;
        return true;
    }
    WatchVerdict::State read(const QString &word)
    {
        if (word == u"gone")
            return m_verdict.gone();
        m_last = word;
        repeat(1);
        return m_verdict.current();
    }

private:
    void repeat(int times)
    {
        for (int i = 0; i < times; ++i) {
            m_now = {m_now.wall.addSecs(10), m_now.monotonicMs + 10'000};
            m_verdict.read(readingNamed(m_last), m_now);
            if (m_verdict.wantsTasks())
                m_verdict.readTasks(m_tasks);
        }
    }

    WatchVerdict m_verdict;
    WatchVerdict::Moment m_now{sentAt, 0};
    QList<BackgroundTask> m_tasks;
    QString m_last = u"old"_s;
};

QString statesAfter(const QString &readings, const ResizeRequest &resize, OperationState begin)
{
    Watch watch(resize, begin, readings.contains(u"tasks:"));
    QStringList states;
    for (const QString &word : readings.split(u' ')) {
        if (!watch.takes(word))
            states.append(textOf(watch.read(word)));
    }
    return states.join(u' ');
}

} // namespace

class TestWatchVerdict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void begins();
    void accepted_data();
    void accepted();
    void unconfirmed_data();
    void unconfirmed();
    void withoutSpecCode_data();
    void withoutSpecCode();
    void typeChange();
    void serviceWaits_data();
    void serviceWaits();
    void seenEarlier();
    void clocks_data();
    void clocks();
    void tasks_data();
    void tasks();
    void answerLost_data();
    void answerLost();
    void otherWords_data();
    void otherWords();
    void smaller();
    void kinds_data();
    void kinds();
};

void TestWatchVerdict::begins()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const OperationState state : {OperationState::Accepted, OperationState::Unconfirmed,
             OperationState::WaitingForPayment, OperationState::Extending})
        QCOMPARE(WatchVerdict(request(oldCode, newCode), {}, state, now).current().state, state);

    ResizeRequest resize = request(oldCode, newCode);
    QCOMPARE(WatchVerdict::afterAcceptance(resize, {}), OperationState::Accepted);
    QCOMPARE(WatchVerdict::afterAcceptance(resize, u"CS1"_s), OperationState::WaitingForPayment);
    resize.inMaintenanceWindow = true;
    QCOMPARE(WatchVerdict::afterAcceptance(resize, {}), OperationState::WaitingForWindow);
    resize.createsOrder = true;
    QCOMPARE(WatchVerdict::afterAcceptance(resize, {}), OperationState::WaitingForPayment);
}

void TestWatchVerdict::accepted_data()
{
    addRows({
        {"the ordinary way", "old extending extending new new",
            "Accepted Extending Extending Extending Done"},
        {"task instead of a status", "task task new new", "Extending Extending Extending Done"},
        {"never seen busy", "new new", "Extending Done"},
        {"late", "+25 extending +600 new new", "Extending Extending Done"},
        {"nothing after the end", "new new old old error error gone",
            "Extending Done Done Done Done Done Done"},
        {"new size interrupted by a task", "extending new newTask new new",
            "Extending Extending Extending Extending Done"},
        {"new size interrupted by a blink", "extending new old new new",
            "Extending Extending Extending Extending Done"},
        {"new size while still extending", "extendingNew extendingNew new new",
            "Extending Extending Extending Done"},
        {"a restart has other causes", "restarting", "Accepted"},
        {"so has a restoration", "restoring", "Accepted"},
        {"clearing", "flushing", "Accepted"},
        {"creation", "creating", "Accepted"},
        {"unknown word", "unknown unknown new new", "Accepted Accepted Extending Done"},

        {"given up", "extending old +1 old", "Extending Extending GivenUp?"},
        {"not given up before a minute", "extending old old old old old old",
            "Extending Extending Extending Extending Extending Extending Extending"},
        {"old size between", "extending old new new", "Extending Extending Extending Done"},
        {"a backup is no change", "backup old +1 old old", "Accepted Accepted Accepted Accepted"},
        {"back from the new size", "new old +1 old", "Extending Extending GivenUp?"},
        {"back, interrupted", "extending old +0 extending old +1 old",
            "Extending Extending Extending Extending GivenUp?"},
        {"no code told while back", "extending oldNoCode +1 oldNoCode", "Extending Extending GivenUp?"},
        {"not begun", "old old old old old", "Accepted Accepted Accepted Accepted Accepted"},
        {"not begun at the end of grace", "old +29 old old old", "Accepted Accepted Accepted Accepted"},
        {"never begun", "old old +31 old", "Accepted Accepted GivenUp?"},
        {"asleep is not watched", "old old ~600 old old", "Accepted Accepted Accepted Accepted"},
        {"begun late", "old +25 old extending new new", "Accepted Accepted Extending Extending Done"},
        {"done after all", "old +31 old extending new new", "Accepted GivenUp? GivenUp? GivenUp? Done!"},

        {"other size", "extending other +1 other", "Extending Extending EndedOtherwise?"},
        {"other size at once", "other +1 other", "Accepted EndedOtherwise?"},
        {"other size is a blink", "extending other new new", "Extending Extending Extending Done"},
        {"new size, old code", "extending newSizeOldCode +1 newSizeOldCode",
            "Extending Extending EndedOtherwise?"},
        {"new size, no code", "extending newSizeNoCode newSizeNoCode", "Extending Extending Done"},
        {"old size, new code", "extending oldSizeNewCode +1 oldSizeNewCode",
            "Extending Extending EndedOtherwise?"},
        {"different sizes are not a row", "extending other old other old",
            "Extending Extending Extending Extending Extending"},

        {"faulty", "extending error error", "Extending Extending InstanceFaulty"},
        {"faulty at once", "error error", "Accepted InstanceFaulty"},
        {"creation failed", "createFailed createFailed", "Accepted InstanceFaulty"},
        {"faulty for a blink", "extending error new new", "Extending Extending Extending Done"},
        {"faulty, being repaired", "extending errorTask errorTask new new",
            "Extending Extending Extending Extending Done"},
        {"frozen", "extending frozen", "Extending InstanceFrozen"},
        {"gone", "extending gone", "Extending InstanceGone"},
        {"nothing after gone", "gone new new", "InstanceGone InstanceGone InstanceGone"},
    });
}

void TestWatchVerdict::accepted()
{
    QFETCH(const QString, readings);
    QTEST(statesAfter(readings, request(oldCode, newCode), OperationState::Accepted), "states");
}

void TestWatchVerdict::unconfirmed_data()
{
    addRows({
        {"taken: extending", "extending new new", "Extending Extending Done"},
        {"taken: task", "old task old +1 old", "Unconfirmed Extending Extending GivenUp?"},
        {"a task under an unknown word proves nothing", "unknownTask", "Unconfirmed"},
        {"a backup proves nothing", "old backup +10 old old",
            "Unconfirmed Unconfirmed Unconfirmed Unconfirmed"},
        {"taken: already at the new size", "new new", "Extending Done"},
        {"a restart proves nothing", "restarting", "Unconfirmed"},
        {"a restoration proves nothing", "restoring", "Unconfirmed"},
        {"clearing proves nothing", "flushing", "Unconfirmed"},
        {"creation proves nothing", "creating", "Unconfirmed"},
        {"an unknown word proves nothing", "unknown +5 unknown unknown unknown unknown",
            "Unconfirmed Unconfirmed Unconfirmed Unconfirmed Unconfirmed"},
        {"a restart once taken", "extending restarting new new", "Extending Extending Extending Done"},

        {"not yet taken", "old old old old", "Unconfirmed Unconfirmed Unconfirmed Unconfirmed"},
        {"not taken", "old old +4 old", "Unconfirmed Unconfirmed NotTaken?"},
        {"two readings are not enough", "old +2 backup +9 old old",
            "Unconfirmed Unconfirmed Unconfirmed Unconfirmed"},
        {"readings are interrupted", "old +2 restarting +2 old old old",
            "Unconfirmed Unconfirmed Unconfirmed Unconfirmed NotTaken?"},
        {"taken late", "old +2 old old extending old new new",
            "Unconfirmed Unconfirmed Unconfirmed Extending Extending Extending Done"},

        {"other size", "other other +4 other", "Unconfirmed Unconfirmed EndedOtherwise?"},
        {"not taken, it seemed", "old +4 old new old new new",
            "Unconfirmed NotTaken? NotTaken? NotTaken? NotTaken? Done!"},
        {"faulty", "error error", "Unconfirmed InstanceFaulty"},
        {"frozen", "frozen", "InstanceFrozen"},
        {"gone", "gone", "InstanceGone"},
    });
}

void TestWatchVerdict::unconfirmed()
{
    QFETCH(const QString, readings);
    QTEST(statesAfter(readings, request(oldCode, newCode), OperationState::Unconfirmed), "states");
}

void TestWatchVerdict::withoutSpecCode_data()
{
    addRows({
        {"new size counts alone", "extending newSizeOldCode newSizeOldCode", "Extending Extending Done"},
        {"old size", "extending old +1 old", "Extending Extending GivenUp?"},
        {"other size", "extending other +1 other", "Extending Extending EndedOtherwise?"},
    });
}

/// Neither the present code is known nor a new one asked for.
void TestWatchVerdict::withoutSpecCode()
{
    QFETCH(const QString, readings);
    QTEST(statesAfter(readings, request(QString(), QString()), OperationState::Accepted), "states");
}

/// From single-node to master/standby at the same capacity: only the code tells.
void TestWatchVerdict::typeChange()
{
    ResizeRequest resize = request(oldCode, newCode);
    resize.to.capacity = resize.from.capacity;
    QCOMPARE(statesAfter(u"old extending oldSizeNewCode oldSizeNewCode"_s, resize, OperationState::Accepted),
        u"Accepted Extending Extending Done"_s);
    QCOMPARE(statesAfter(u"old extending old +1 old"_s, resize, OperationState::Accepted),
        u"Accepted Extending Extending GivenUp?"_s);
}

void TestWatchVerdict::serviceWaits_data()
{
    addRows({
        {"begun after days", "old +600 old extending new new", "Waits Waits Extending Extending Done"},
        {"never given up by time", "old +600 old old old old", "Waits Waits Waits Waits Waits"},
        {"a backup is no sign", "backup old old old", "Waits Waits Waits Waits"},
        {"a restart is no sign", "restarting old old old", "Waits Waits Waits Waits"},
        {"an unknown task is no sign", "unknownTask old old old", "Waits Waits Waits Waits"},
        {"a task that names the change", "old task old +1 old", "Waits Extending Extending GivenUp?"},
        {"another that names it", "old specTask new new", "Waits Extending Extending Done"},
        {"a backup once begun", "extending backup new new", "Extending Extending Extending Done"},
        {"never seen busy", "new new", "Extending Done"},
        {"given up once begun", "extending old +1 old", "Extending Extending GivenUp?"},
        {"other size proves nothing of the change that waits", "other +60 other", "Waits Waits"},
        {"faulty", "error error", "Waits InstanceFaulty"},
        {"frozen", "frozen", "InstanceFrozen"},
        {"gone", "gone", "InstanceGone"},
    });
}

/// The service waits for a payment, or for the maintenance window.
void TestWatchVerdict::serviceWaits()
{
    QFETCH(const QString, readings);
    QFETCH(QString, states);
    const ResizeRequest resize = request(oldCode, newCode);
    QCOMPARE(statesAfter(readings, resize, OperationState::WaitingForPayment),
        QString(states).replace(u"Waits"_s, u"Payment"_s));
    QCOMPARE(statesAfter(readings, resize, OperationState::WaitingForWindow),
        states.replace(u"Waits"_s, u"Window"_s));
}

/// In an earlier process.
void TestWatchVerdict::seenEarlier()
{
    const ResizeRequest resize = request(oldCode, newCode);
    QCOMPARE(statesAfter(u"old +1 old"_s, resize, OperationState::Extending), u"Extending GivenUp?"_s);
    QCOMPARE(statesAfter(u"new new"_s, resize, OperationState::Extending), u"Extending Done"_s);
}

void TestWatchVerdict::clocks_data()
{
    addRows({
        {"an hour forward", "old old clock+60 old old old old",
            "Unconfirmed Unconfirmed Unconfirmed Unconfirmed Unconfirmed Unconfirmed"},
        {"ten minutes forward", "old old clock+10 old old old old",
            "Unconfirmed Unconfirmed Unconfirmed Unconfirmed Unconfirmed Unconfirmed"},
        {"forward while it is back", "extending old clock+60 old old new new",
            "Extending Extending Extending Extending Extending Done"},
        {"an hour back", "old old clock-60 +4 old", "Unconfirmed Unconfirmed NotTaken?"},
        {"back while it is back", "extending old clock-60 +1 old old",
            "Extending Extending GivenUp? GivenUp?"},
        {"asleep", "old old ~600 old old old old",
            "Unconfirmed Unconfirmed Unconfirmed Unconfirmed Unconfirmed Unconfirmed"},
        {"asleep while it is back", "extending old ~600 old new new",
            "Extending Extending Extending Extending Done"},
    });
}

/// Of the computer: they change no verdict.
void TestWatchVerdict::clocks()
{
    QFETCH(const QString, readings);
    QTEST(statesAfter(readings, request(oldCode, newCode), OperationState::Unconfirmed), "states");
}

void TestWatchVerdict::tasks_data()
{
    addRows({
        {"failed: given up at once", "tasks:failed old old old", "Unconfirmed Extending GivenUp"},
        {"under its other name", "tasks:extendFailed old old old", "Unconfirmed Extending GivenUp"},
        {"running: taken", "tasks:running old old +60 old", "Unconfirmed Extending Extending"},
        {"success, and the size comes late", "tasks:success old old +60 old new new",
            "Unconfirmed Extending Extending Extending Done"},
        {"success, at another size", "tasks:success other +2 other", "Unconfirmed EndedOtherwise?"},
        {"back and failed", "tasks:running extending tasks:failed old old old",
            "Extending Extending Extending GivenUp"},
        {"nothing there: not taken", "tasks:none old +4 old", "Unconfirmed NotTaken?"},
        {"one of an earlier change", "tasks:failedEarlier old +2 old", "Unconfirmed Unconfirmed"},
        {"one to another size", "tasks:toOtherSize old +2 old", "Unconfirmed Unconfirmed"},
        {"a foreign one", "tasks:foreign old +4 old", "Unconfirmed NotTaken?"},
        {"asked before it counts as not taken", "tasks:none old +2 tasks:running old +4 old",
            "Unconfirmed Extending Extending"},
    });
}

void TestWatchVerdict::tasks()
{
    QFETCH(const QString, readings);
    QTEST(statesAfter(readings, request(oldCode, newCode), OperationState::Unconfirmed), "states");
}

void TestWatchVerdict::answerLost_data()
{
    addRows({
        {"idle proves nothing", "old +600 old", "Unconfirmed Unconfirmed"},
        {"carried out hours later", "old +600 old extending new new",
            "Unconfirmed Unconfirmed Extending Extending Done"},
        {"new size", "old +600 new new", "Unconfirmed Extending Done"},
        {"a nightly backup", "old backup +10 old +60 old", "Unconfirmed Unconfirmed Unconfirmed Unconfirmed"},
        {"the task says that it was taken", "tasks:running old old +60 old", "Unconfirmed Waits Waits"},
        {"the task says that it failed", "tasks:failed old old old", "Unconfirmed Waits GivenUp"},
        {"no task yet", "tasks:none old +600 old", "Unconfirmed Unconfirmed"},
        {"given up once begun", "extending old +1 old", "Extending Extending GivenUp?"},
    });
}

/// Of a change for the maintenance window, or one that makes an order.
void TestWatchVerdict::answerLost()
{
    QFETCH(const QString, readings);
    QFETCH(const QString, states);
    ResizeRequest resize = request(oldCode, newCode);
    resize.inMaintenanceWindow = true;
    QCOMPARE(statesAfter(readings, resize, OperationState::Unconfirmed),
        QString(states).replace(u"Waits"_s, u"Window"_s));
    resize.inMaintenanceWindow = false;
    resize.createsOrder = true;
    QCOMPARE(statesAfter(readings, resize, OperationState::Unconfirmed),
        QString(states).replace(u"Waits"_s, u"Payment"_s));
}

void TestWatchVerdict::smaller()
{
    ResizeRequest resize = request(oldCode, newCode);
    std::swap(resize.from, resize.to);
    QCOMPARE(statesAfter(u"new extending old old"_s, resize, OperationState::Accepted),
        u"Accepted Extending Extending Done"_s);
    QCOMPARE(statesAfter(u"extending new +1 new"_s, resize, OperationState::Accepted),
        u"Extending Extending GivenUp?"_s);
}

void TestWatchVerdict::kinds_data()
{
    QTest::addColumn<ChangeKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("replicas"); // 0: not told
    QTest::addColumn<CacheMode>("type");
    QTest::addColumn<QString>("end");
    const auto add = ChangeKind::AddReplica;
    const auto ha = CacheMode::MasterStandby;
    QTest::newRow("replica added") << add << newCode << 3 << ha << u"Done"_s;
    QTest::newRow("the code tells alone") << add << newCode << 0 << ha << u"Done"_s;
    QTest::newRow("a count without the master") << add << newCode << 2 << ha << u"Done"_s;
    QTest::newRow("no replica added") << add << oldCode << 2 << ha << u"GivenUp?"_s;
    QTest::newRow("old code, count not told") << add << oldCode << 0 << ha << u"GivenUp?"_s;
    QTest::newRow("a count means nothing here") << ChangeKind::Size << newCode << 2 << ha << u"Done"_s;

    QTest::newRow("type changed") << ChangeKind::Type << newCode << 0 << CacheMode::Proxy << u"Done"_s;
    QTest::newRow("type not told") << ChangeKind::Type << newCode << 0 << CacheMode::Unknown << u"Done"_s;
    QTest::newRow("new code, old type") << ChangeKind::Type << newCode << 0 << ha << u"EndedOtherwise?"_s;
    QTest::newRow("old type") << ChangeKind::Type << oldCode << 0 << ha << u"GivenUp?"_s;
    QTest::newRow("a type means nothing here") << ChangeKind::Size << newCode << 0 << ha << u"Done"_s;
}

/// From two replicas to three, or from master/standby to proxy, at the same capacity.
void TestWatchVerdict::kinds()
{
    QFETCH(const ChangeKind, kind);
    QFETCH(const QString, code);
    QFETCH(const int, replicas);
    QFETCH(const CacheMode, type);
    QFETCH(const QString, end);
    ResizeRequest resize = request(oldCode, newCode);
    resize.kind = kind;
    resize.to.capacity = resize.from.capacity;
    resize.from.replicas = 2;
    resize.to.replicas = 3;
    resize.to.cacheMode = CacheMode::Proxy;
    Instance instance = reading(Status::Running, 4, code);
    instance.cacheMode.value = type;
    if (replicas > 0)
        instance.replicaCount = replicas;

    WatchVerdict verdict(resize, WatchSettings(), OperationState::Extending, sentAt);
    verdict.tasksNotOffered();
    for (int i = 0; i < 8; ++i)
        verdict.read(instance, {sentAt.addSecs(10 * i), 10'000 * i});
    QCOMPARE(textOf(verdict.current()), end);
}

void TestWatchVerdict::otherWords_data()
{
    QTest::addColumn<ChangeKind>("kind");
    QTest::addColumn<QString>("code"); // of the new size
    QTest::addColumn<CacheMode>("type"); // of the new size
    QTest::addColumn<QString>("toldCode");
    QTest::addColumn<CacheMode>("toldType");
    QTest::addColumn<int>("toldReplicas"); // 0: not told
    const QString three = u"redis.ha.xu1.large.r3.8"_s;
    const auto ha = CacheMode::MasterStandby;
    const auto proxy = CacheMode::Proxy;
    QTest::newRow("Redis 3.0 proxy cluster, called cluster")
        << ChangeKind::Type << u"dcs.cluster"_s << proxy << u"dcs.cluster"_s << CacheMode::Cluster << 0;
    QTest::newRow("the same without a code")
        << ChangeKind::Type << u"dcs.cluster"_s << proxy << QString() << CacheMode::Cluster << 0;
    QTest::newRow("the master is not counted") << ChangeKind::AddReplica << three << ha << three << ha << 2;
    QTest::newRow("size without a code") << ChangeKind::Size << newCode << ha << QString() << ha << 2;
    QTest::newRow("size without code and type")
        << ChangeKind::Size << newCode << ha << QString() << CacheMode::Unknown << 0;
}

/// The new size, in other words than it was asked for.
void TestWatchVerdict::otherWords()
{
    QFETCH(const ChangeKind, kind);
    QFETCH(const QString, code);
    QFETCH(const CacheMode, type);
    QFETCH(const QString, toldCode);
    QFETCH(const CacheMode, toldType);
    QFETCH(const int, toldReplicas);
    ResizeRequest resize = request(oldCode, code);
    resize.kind = kind;
    resize.to.cacheMode = type;
    resize.to.replicas = 3;
    Instance instance = reading(Status::Running, 8, toldCode);
    instance.engine.value = Engine::Redis;
    instance.cacheMode.value = toldType;
    if (toldReplicas > 0)
        instance.replicaCount = toldReplicas;
    WatchVerdict verdict(resize, WatchSettings(), OperationState::Accepted, sentAt);
    verdict.read(instance, {sentAt, 0});
    QCOMPARE(textOf(verdict.read(instance, {sentAt.addSecs(10), 10'000})), u"Done"_s);
}

QTEST_GUILESS_MAIN(TestWatchVerdict)
#include "tst_watchverdict.moc"
