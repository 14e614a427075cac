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

QString textOf(const WatchVerdict::State &verdict)
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

/// One row: readings ten seconds apart, "+n" lets n more minutes pass, "gone" is a 404; and the state after
/// each.
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

QString statesAfter(const QString &readings, const ResizeRequest &resize, OperationState begin)
{
    QDateTime now(QDate(2024, 5, 1), QTime(12, 0), Qt::UTC);
    WatchVerdict verdict(resize, WatchSettings(), begin, now);
    QStringList states;
    for (const QString &word : readings.split(u' ')) {
        if (word.startsWith(u'+')) {
            now = now.addSecs(60 * word.mid(1).toInt());
            continue;
        }
        now = now.addSecs(10);
        const WatchVerdict::State state =
            word == u"gone" ? verdict.gone() : verdict.read(readingNamed(word), now);
        if (state != verdict.current())
            return u"current() differs"_s;
        states.append(textOf(state));
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
    void clockPutBack();
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
        {"late", "+600 extending +6000 new new", "Extending Extending Done"},
        {"nothing after the end", "new new old old error error gone",
            "Extending Done Done Done Done Done Done"},
        {"new size interrupted by a task", "extending new newTask new new",
            "Extending Extending Extending Extending Done"},
        {"new size interrupted by a blink", "extending new old new new",
            "Extending Extending Extending Extending Done"},
        {"new size while still extending", "extendingNew extendingNew new new",
            "Extending Extending Extending Done"},
        {"restarting", "restarting", "Extending"},
        {"restoring", "restoring", "Extending"},
        {"flushing", "flushing", "Extending"},
        {"creating", "creating", "Extending"},
        {"unknown word", "unknown unknown new new", "Extending Extending Extending Done"},

        {"given up", "extending old old", "Extending Extending GivenUp"},
        {"given up after a restart", "restarting old old", "Extending Extending GivenUp"},
        {"back from the new size", "new old old", "Extending Extending GivenUp"},
        {"back, interrupted", "extending old extending old old",
            "Extending Extending Extending Extending GivenUp"},
        {"no code told while back", "extending oldNoCode oldNoCode", "Extending Extending GivenUp"},
        {"not begun", "old old old old old", "Accepted Accepted Accepted Accepted Accepted"},
        {"not begun at the end of grace", "old +29 old old old", "Accepted Accepted Accepted Accepted"},
        {"never begun", "old old +30 old old", "Accepted Accepted Accepted GivenUp"},
        {"one reading after grace is not enough", "old old old +31 old",
            "Accepted Accepted Accepted Accepted"},
        {"begun late", "old +40 old extending new new", "Accepted Accepted Extending Extending Done"},

        {"other size", "extending other other", "Extending Extending EndedOtherwise"},
        {"other size at once", "other other", "Accepted EndedOtherwise"},
        {"other size is a blink", "extending other new new", "Extending Extending Extending Done"},
        {"new size, old code", "extending newSizeOldCode newSizeOldCode",
            "Extending Extending EndedOtherwise"},
        {"new size, no code", "extending newSizeNoCode newSizeNoCode", "Extending Extending EndedOtherwise"},
        {"old size, new code", "extending oldSizeNewCode oldSizeNewCode",
            "Extending Extending EndedOtherwise"},
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
        {"taken: task", "old task old old", "Unconfirmed Extending Extending GivenUp"},
        {"taken: task under an unknown word", "unknownTask", "Extending"},
        {"taken: already at the new size", "new new", "Extending Done"},
        {"a restart proves nothing", "restarting", "Unconfirmed"},
        {"a restoration proves nothing", "restoring", "Unconfirmed"},
        {"clearing proves nothing", "flushing", "Unconfirmed"},
        {"creation proves nothing", "creating", "Unconfirmed"},
        {"an unknown word proves nothing", "unknown +5 unknown unknown unknown unknown",
            "Unconfirmed Unconfirmed Unconfirmed Unconfirmed Unconfirmed"},
        {"a restart once taken", "extending restarting new new", "Extending Extending Extending Done"},

        {"not yet taken", "old old old old", "Unconfirmed Unconfirmed Unconfirmed Unconfirmed"},
        {"not taken", "old old +3 old old old", "Unconfirmed Unconfirmed Unconfirmed Unconfirmed NotTaken"},
        {"two readings are not enough", "old +9 old old", "Unconfirmed Unconfirmed Unconfirmed"},
        {"readings are interrupted", "+3 old old restarting old old old",
            "Unconfirmed Unconfirmed Unconfirmed Unconfirmed Unconfirmed NotTaken"},
        {"taken late", "old +9 old old extending old old",
            "Unconfirmed Unconfirmed Unconfirmed Extending Extending GivenUp"},

        {"other size", "other other +3 other other other",
            "Unconfirmed Unconfirmed Unconfirmed Unconfirmed EndedOtherwise"},
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
        {"old size", "extending old old", "Extending Extending GivenUp"},
        {"other size", "extending other other", "Extending Extending EndedOtherwise"},
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
    QCOMPARE(statesAfter(u"old extending old old"_s, resize, OperationState::Accepted),
        u"Accepted Extending Extending GivenUp"_s);
}

void TestWatchVerdict::serviceWaits_data()
{
    addRows({
        {"begun after days", "old +9000 old extending new new", "Waits Waits Extending Extending Done"},
        {"never given up by time", "old +90000 old old old old", "Waits Waits Waits Waits Waits"},
        {"a backup is no sign", "backup old old old", "Waits Waits Waits Waits"},
        {"a restart is no sign", "restarting old old old", "Waits Waits Waits Waits"},
        {"an unknown task is no sign", "unknownTask old old old", "Waits Waits Waits Waits"},
        {"a task that names the change", "old task old old", "Waits Extending Extending GivenUp"},
        {"another that names it", "old specTask new new", "Waits Extending Extending Done"},
        {"a backup once begun", "extending backup new new", "Extending Extending Extending Done"},
        {"never seen busy", "new new", "Extending Done"},
        {"given up once begun", "extending old old", "Extending Extending GivenUp"},
        {"other size", "other other", "Waits EndedOtherwise"},
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
    QCOMPARE(statesAfter(u"old old"_s, resize, OperationState::Extending), u"Extending GivenUp"_s);
    QCOMPARE(statesAfter(u"new new"_s, resize, OperationState::Extending), u"Extending Done"_s);
}

/// Sent at a time that is yet to come, as the clock goes now: the time of grace counts from the first
/// reading.
void TestWatchVerdict::clockPutBack()
{
    const QDateTime now(QDate(2024, 5, 1), QTime(12, 0), Qt::UTC);
    WatchVerdict verdict(
        request(oldCode, newCode), WatchSettings(), OperationState::Unconfirmed, now.addYears(1));
    const Instance idle = readingNamed(u"old"_s);
    for (int seconds = 0; seconds < WatchSettings().unconfirmedGraceMs / 1000; seconds += 10)
        QCOMPARE(verdict.read(idle, now.addSecs(seconds)).state, OperationState::Unconfirmed);
    const QDateTime later = now.addMSecs(WatchSettings().unconfirmedGraceMs);
    verdict.read(idle, later);
    verdict.read(idle, later.addSecs(10));
    QCOMPARE(verdict.read(idle, later.addSecs(20)).failure, FailureReason::NotTaken);
}

void TestWatchVerdict::smaller()
{
    ResizeRequest resize = request(oldCode, newCode);
    std::swap(resize.from, resize.to);
    QCOMPARE(statesAfter(u"new extending old old"_s, resize, OperationState::Accepted),
        u"Accepted Extending Extending Done"_s);
    QCOMPARE(statesAfter(u"extending new new"_s, resize, OperationState::Accepted),
        u"Extending Extending GivenUp"_s);
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
    QTest::newRow("new code, too few") << add << newCode << 2 << ha << u"EndedOtherwise"_s;
    QTest::newRow("no replica added") << add << oldCode << 2 << ha << u"GivenUp"_s;
    QTest::newRow("old code, count not told") << add << oldCode << 0 << ha << u"GivenUp"_s;
    QTest::newRow("no replica removed")
        << ChangeKind::RemoveReplica << newCode << 2 << ha << u"EndedOtherwise"_s;
    QTest::newRow("a count means nothing here") << ChangeKind::Size << newCode << 2 << ha << u"Done"_s;

    QTest::newRow("type changed") << ChangeKind::Type << newCode << 0 << CacheMode::Proxy << u"Done"_s;
    QTest::newRow("type not told") << ChangeKind::Type << newCode << 0 << CacheMode::Unknown << u"Done"_s;
    QTest::newRow("new code, old type") << ChangeKind::Type << newCode << 0 << ha << u"EndedOtherwise"_s;
    QTest::newRow("old type") << ChangeKind::Type << oldCode << 0 << ha << u"GivenUp"_s;
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

    const QDateTime now(QDate(2024, 5, 1), QTime(12, 0), Qt::UTC);
    WatchVerdict verdict(resize, WatchSettings(), OperationState::Extending, now);
    QCOMPARE(textOf(verdict.read(instance, now)), u"Extending"_s);
    QCOMPARE(textOf(verdict.read(instance, now)), end);
    QVERIFY(verdict.isSettled());
}

QTEST_GUILESS_MAIN(TestWatchVerdict)
#include "tst_watchverdict.moc"
