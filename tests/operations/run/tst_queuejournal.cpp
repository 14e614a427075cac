// SPDX-License-Identifier: MIT
#include "operations/journal/Journal.h"
#include "operations/run/ResizeQueue.h"
#include "tests/operations/ResizeQueueFixture.h"

#include <QFileInfo>
#include <QJsonValue>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

/// As long as it lives this process can make no file larger than this one is: what a full disk comes to.
class FullDisk {
public:
    explicit FullDisk(const QString &path)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(QFileInfo(path).size());
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

/// The queue with a journal: what is written before what, and what the next process makes of it.
/// Over HTTP.
class TestQueueJournal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void everyState();
    void writtenBeforeItIsSent();
    void notOpen();
    void failsBeforeThePost();
    void failsAfterThePost();
    void fullDiskInTheMiddle();
    void otherCopyIsAtIt();
    void heldAndResumed_data();
    void heldAndResumed();
    void heldAndCancelled();
    void heldBatch();
    void onItsWay_data();
    void onItsWay();
    void endOfTheProgramWhileExtending();
    void waitsForPaymentInTheNextProcess();

private:
    /// Ends this process, as far as the queue and the journal are concerned, and begins the next.
    void restart(const WatchSettings &settings = ResizeQueueFixture::shortTimes());
    QString path() const { return m_folder->filePath(u"journal.sqlite"_s); }
    /// As another copy of the program reads it, newest first.
    QList<Operation> written() const { return Journal(path()).page({}, 0, 100).value; }
    /// As this run would have left it behind.
    Operation left(OperationState state) const;
    void breakJournal() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ResizeQueueFixture> m_fixture;
};

void TestQueueJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<ResizeQueueFixture>();
    m_journal = std::make_unique<Journal>(path());
    QVERIFY(m_journal->opening().isOpen());
    QVERIFY(!m_fixture->queue->useJournal(m_journal.get()));
}

void TestQueueJournal::cleanup()
{
    m_fixture.reset();
    m_journal.reset();
    m_folder.reset();
}

void TestQueueJournal::restart(const WatchSettings &settings)
{
    m_fixture->queue.reset();
    m_journal = std::make_unique<Journal>(path());
    m_fixture->makeQueue(settings);
    QVERIFY(!m_fixture->queue->useJournal(m_journal.get()));
}

Operation TestQueueJournal::left(OperationState state) const
{
    Operation operation;
    operation.uuid = u"left behind"_s;
    operation.projectId = Simulator::projectId();
    operation.request = ResizeQueueFixture::requestFor(m_fixture->instanceId);
    operation.state = state;
    operation.startedAt = SimulatedService::now().addSecs(-60);
    if (!operation.isPending())
        operation.sentAt = SimulatedService::now().addSecs(-50);
    return operation;
}

void TestQueueJournal::breakJournal() const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"break"_s);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"DROP TABLE operations"_s));
    }
    QSqlDatabase::removeDatabase(u"break"_s);
}

void TestQueueJournal::everyState()
{
    QList<OperationState> states;
    connect(m_fixture->queue.get(), &ResizeQueue::changed, this, [&](int id) {
        const QList<Operation> all = written();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().state, m_fixture->operation(id).state);
        if (states.isEmpty() || states.last() != all.first().state)
            states.append(all.first().state);
    });
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    QVERIFY(m_fixture->finishAll());
    using enum OperationState;
    QCOMPARE(states, (QList{Queued, Submitting, Accepted, Extending, Done}));
    const Operation &operation = m_fixture->operation(id);
    const Operation last = written().first();
    QCOMPARE(last.uuid, operation.uuid);
    QCOMPARE(last.who, operation.who);
    QCOMPARE(last.requestId, operation.requestId);
    QCOMPARE(last.request, operation.request);
    QVERIFY(!operation.journalProblem);
}

void TestQueueJournal::writtenBeforeItIsSent()
{
    Fault delay = m_fixture->fault(Fault::Kind::Delay, "POST", 1);
    delay.delayMs = 60'000;
    m_fixture->service.simulator.addFault(delay);
    m_fixture->submit();
    QCOMPARE(written().size(), 1);
    QCOMPARE(written().first().state, OperationState::Queued);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->posts(), 1, m_fixture->waitMs);
    QCOMPARE(written().first().state, OperationState::Submitting);
    QVERIFY(written().first().sentAt.isValid());
}

void TestQueueJournal::notOpen()
{
    Journal closed(m_folder->path()); // a folder
    QVERIFY(!closed.opening().isOpen());
    m_fixture->makeQueue(m_fixture->shortTimes());
    QVERIFY(m_fixture->queue->useJournal(&closed).has_value());
    QSignalSpy settled(m_fixture->queue.get(), &ResizeQueue::settled);
    const int id = m_fixture->submit();
    QCOMPARE(m_fixture->operation(id).state, OperationState::Failed);
    QCOMPARE(m_fixture->operation(id).failure, FailureReason::NotRecorded);
    QVERIFY(m_fixture->operation(id).journalProblem.has_value());
    QCOMPARE(settled.size(), 1);
    QCOMPARE(m_fixture->readings(), 0);
    QCOMPARE(m_fixture->queue->unsettledCount(), 0);
    m_fixture->queue.reset();
}

void TestQueueJournal::failsBeforeThePost()
{
    const QString batchId = m_fixture->submitBatch(m_fixture->addInstances(2), {.maxRunning = 1});
    breakJournal();
    QVERIFY(m_fixture->waitForState(1, OperationState::Failed));
    QCOMPARE(m_fixture->operation(1).failure, FailureReason::NotRecorded);
    QVERIFY2(m_fixture->operation(1).journalProblem->contains(u"operations"_s),
        qPrintable(*m_fixture->operation(1).journalProblem));
    QVERIFY(!m_fixture->operation(1).sentAt.isValid());
    QCOMPARE(m_fixture->queue->batch(batchId)->pauseReason(), PauseReason::Failures);
    QCOMPARE(m_fixture->posts(), 0);
}

/// What was sent is followed all the same.
void TestQueueJournal::failsAfterThePost()
{
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    breakJournal();
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->operation(id).state, OperationState::Done);
    QVERIFY(m_fixture->operation(id).journalProblem.has_value());
}

/// Nothing more is sent of the run, what was sent is followed, and once there is room all is written down.
void TestQueueJournal::fullDiskInTheMiddle()
{
    const QStringList ids = m_fixture->addInstances(3);
    const QString batchId = m_fixture->submitBatch(ids, {.maxRunning = 1, .stopAfterFailures = 0});
    QVERIFY(m_fixture->waitForState(1, OperationState::Extending));
    {
        const FullDisk fullDisk(path() + u"-wal"_s);
        m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
        QVERIFY(m_fixture->waitForState(2, OperationState::Failed));
    }
    QCOMPARE(m_fixture->operation(1).state, OperationState::Done);
    QVERIFY(m_fixture->operation(1).journalProblem.has_value());
    QCOMPARE(m_fixture->operation(2).failure, FailureReason::NotRecorded);
    QCOMPARE(m_fixture->queue->batch(batchId)->pauseReason(), PauseReason::Failures);
    QCOMPARE(m_fixture->operation(3).state, OperationState::Waiting);
    QCOMPARE(m_fixture->posts(), 1);

    const int again = m_fixture->submit(ids.at(1));
    QVERIFY(m_fixture->waitForState(again, OperationState::Extending));
    QVERIFY(!m_fixture->operation(1).journalProblem);
    QCOMPARE(m_fixture->posts(), 2);
    QList<OperationState> states;
    for (const Operation &operation : written())
        states.prepend(operation.state);
    using enum OperationState;
    QCOMPARE(states, (QList{Done, Failed, Waiting, Extending}));
}

void TestQueueJournal::otherCopyIsAtIt()
{
    Journal otherCopy(path());
    QVERIFY(!otherCopy.append(left(OperationState::Extending)));
    const int id = m_fixture->submit();
    QCOMPARE(m_fixture->operation(id).state, OperationState::Skipped);
    QCOMPARE(m_fixture->operation(id).failure, FailureReason::OperationUnsettled);
    QCOMPARE(written().size(), 2);
    QCOMPARE(written().first().state, OperationState::Skipped);
    QCOMPARE(m_fixture->readings(), 0);

    Operation ended = left(OperationState::Done);
    QVERIFY(!otherCopy.update(ended));
    QVERIFY(m_fixture->waitForState(m_fixture->submit(), OperationState::Extending));
}

void TestQueueJournal::heldAndResumed_data()
{
    QTest::addColumn<OperationState>("state");
    QTest::newRow("queued") << OperationState::Queued;
    QTest::newRow("waiting") << OperationState::Waiting;
}

void TestQueueJournal::heldAndResumed()
{
    QFETCH(const OperationState, state);
    QVERIFY(!m_journal->append(left(state)));
    restart();
    QCOMPARE(m_fixture->queue->operations().size(), 1);
    QCOMPARE(m_fixture->operation(1).state, OperationState::Waiting);
    QCOMPARE(m_fixture->operation(1).waitReason, WaitReason::UnfinishedBatch);
    QCOMPARE(m_fixture->submit(), 0); // the instance has it
    m_fixture->queue->useClient(m_fixture->client.get());
    m_fixture->service.addRedis(m_fixture->otherId, 4);
    QVERIFY(m_fixture->waitForState(m_fixture->submit(m_fixture->otherId), OperationState::Extending));
    QCOMPARE(m_fixture->operation(1).waitReason, WaitReason::UnfinishedBatch);
    QCOMPARE(m_fixture->posts(), 1);

    m_fixture->queue->resume(m_fixture->operation(1).batchKey());
    QVERIFY(m_fixture->waitForState(1, OperationState::Extending));
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->operation(1).state, OperationState::Done);
    QCOMPARE(m_fixture->posts(), 2);
}

void TestQueueJournal::heldAndCancelled()
{
    QVERIFY(!m_journal->append(left(OperationState::Queued)));
    restart();
    QVERIFY(m_fixture->queue->cancel(1));
    QCOMPARE(m_fixture->queue->unsettledCount(), 0);
    QCOMPARE(written().first().state, OperationState::Cancelled);
    QCOMPARE(m_fixture->readings(), 0);
}

/// What was sent of it is followed, the rest is held and goes on one at a time.
void TestQueueJournal::heldBatch()
{
    const QStringList ids = m_fixture->addInstances(4);
    const QString batchId = m_fixture->submitBatch(ids, {.maxRunning = 1});
    QVERIFY(m_fixture->waitForState(1, OperationState::Extending));
    restart();
    m_fixture->queue->useClient(m_fixture->client.get());
    QCOMPARE(m_fixture->queue->operations().size(), 4);
    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QVERIFY(m_fixture->waitForState(1, OperationState::Done));
    QCOMPARE(m_fixture->queue->unsettledCount(), 3);
    QCOMPARE(m_fixture->queue->batch(batchId)->pauseReason(), PauseReason::UnfinishedBatch);
    QCOMPARE(m_fixture->posts(), 1);

    m_fixture->mostInProgress = 0;
    m_fixture->queue->resume(batchId);
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->posted(), ids);
    QCOMPARE(m_fixture->mostInProgress, 1);
}

void TestQueueJournal::onItsWay_data()
{
    QTest::addColumn<OperationState>("state");
    QTest::addColumn<QString>("status"); // of the instance
    QTest::addColumn<OperationState>("end");
    QTest::addColumn<FailureReason>("failure");
    const auto none = FailureReason::None;
    using enum OperationState;
    QTest::newRow("outcome unknown, taken") << Submitting << u"EXTENDING"_s << Extending << none;
    QTest::newRow("outcome unknown, not taken")
        << Submitting << u"RUNNING"_s << Failed << FailureReason::NotTaken;
    QTest::newRow("unconfirmed, taken") << Unconfirmed << u"EXTENDING"_s << Extending << none;
    QTest::newRow("unconfirmed, not taken")
        << Unconfirmed << u"RUNNING"_s << Failed << FailureReason::NotTaken;
    QTest::newRow("accepted") << Accepted << u"EXTENDING"_s << Extending << none;
    QTest::newRow("extending, given up") << Extending << u"RUNNING"_s << Failed << FailureReason::GivenUp;
    QTest::newRow("faulty") << Accepted << u"ERROR"_s << Failed << FailureReason::InstanceFaulty;
}

void TestQueueJournal::onItsWay()
{
    QFETCH(const OperationState, state);
    QFETCH(const QString, status);
    QFETCH(const OperationState, end);
    QFETCH(const FailureReason, failure);
    m_fixture->service.simulator.setInstanceMember(m_fixture->instanceId, u"status"_s, status);
    QVERIFY(!m_journal->append(left(state)));
    WatchSettings settings = m_fixture->shortTimes();
    settings.unconfirmedGraceMs = 30'000; // it was sent before
    restart(settings);
    QVERIFY(m_fixture->queue->isUnsettled(m_fixture->instanceId));
    QVERIFY(!m_fixture->queue->cancel(1));
    m_fixture->queue->useClient(m_fixture->client.get());
    QVERIFY(m_fixture->waitForState(1, end));
    QCOMPARE(m_fixture->operation(1).failure, failure);
    QCOMPARE(written().first().state, end);
    QCOMPARE(m_fixture->posts(), 0);
}

void TestQueueJournal::endOfTheProgramWhileExtending()
{
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    const QString uuid = m_fixture->operation(id).uuid;
    m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
    restart();
    QCOMPARE(m_fixture->operation(1).uuid, uuid);
    QCOMPARE(m_fixture->operation(1).httpStatus, 204);
    m_fixture->queue->useClient(m_fixture->client.get());
    QVERIFY(m_fixture->waitForState(1, OperationState::Done));
    QCOMPARE(written().size(), 1);
    QCOMPARE(written().first().state, OperationState::Done);
    QCOMPARE(m_fixture->posts(), 1);
}

void TestQueueJournal::waitsForPaymentInTheNextProcess()
{
    QVERIFY(!m_journal->append(left(OperationState::WaitingForPayment)));
    WatchSettings settings = m_fixture->shortTimes();
    settings.acceptedGraceMs = 0;
    restart(settings);
    m_fixture->queue->useClient(m_fixture->client.get());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->readings() > 5, m_fixture->waitMs);
    QCOMPARE(m_fixture->operation(1).state, OperationState::WaitingForPayment);
    QVERIFY(m_fixture->queue->stopFollowing(1));
    QCOMPARE(written().first().state, OperationState::Failed);
}

QTEST_GUILESS_MAIN(TestQueueJournal)
#include "tst_queuejournal.moc"
