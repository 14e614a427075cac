// SPDX-License-Identifier: MIT
#include "operations/journal/Journal.h"
#include "operations/run/ResizeQueue.h"
#include "tests/operations/ResizeQueueFixture.h"
#include "tests/operations/SchemaOne.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

/// What becomes of a run when the program ends in the middle of it: it goes on as it was confirmed, once the
/// user says so. Over HTTP.
class TestJournalRecovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void settings_data();
    void settings();
    void wholeBatch();
    void asManyAtOnce();
    void startTime();
    void pauseBetween();
    void ownWindow();
    void canary_data();
    void canary();
    void otherSettings();
    void severalBatches();
    void withoutSettings();

private:
    /// Ends this process, as far as the queue and the journal are concerned, and begins the next.
    void restart();
    const BatchScheduler &batch() const { return *m_fixture->queue->batch(m_batchId); }
    const Operation &operation(int id) const { return m_fixture->operation(id); }
    /// Confirms a run of so many and ends the program once the first one is Done.
    void leaveAfterTheFirst(int count, const BatchSettings &settings);
    void finish() const { m_fixture->service.simulator.finishChanges(Simulator::ChangeEnd::Done); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ResizeQueueFixture> m_fixture;
    QStringList m_ids; ///< of the instances of the run
    QString m_batchId;
};

void TestJournalRecovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<ResizeQueueFixture>();
    restart();
}

void TestJournalRecovery::cleanup()
{
    m_fixture.reset();
    m_journal.reset();
    m_folder.reset();
}

void TestJournalRecovery::restart()
{
    m_fixture->queue.reset();
    m_journal.reset();
    m_journal = std::make_unique<Journal>(m_folder->filePath(u"journal.db"_s));
    QVERIFY(m_journal->opening().isOpen());
    m_fixture->makeQueue(ResizeQueueFixture::shortTimes());
    m_fixture->mostInProgress = 0;
    QVERIFY(!m_fixture->queue->useJournal(m_journal.get()));
    m_fixture->queue->useClient(m_fixture->client.get());
}

void TestJournalRecovery::leaveAfterTheFirst(int count, const BatchSettings &settings)
{
    m_ids = m_fixture->addInstances(count);
    m_batchId = m_fixture->submitBatch(m_ids, settings);
    QVERIFY(m_fixture->waitForState(1, OperationState::Extending));
    m_fixture->queue->pause(m_batchId);
    finish();
    QVERIFY(m_fixture->waitForState(1, OperationState::Done));
    restart();
}

void TestJournalRecovery::settings_data()
{
    QTest::addColumn<BatchSettings>("given");
    QTest::newRow("as they are") << BatchSettings();
    QTest::newRow("others") << BatchSettings{7, 6, 5, true, SimulatedService::now().addDays(1), true};
}

void TestJournalRecovery::settings()
{
    QFETCH(const BatchSettings, given);
    m_batchId = m_fixture->submitBatch(m_fixture->addInstances(2), given);
    m_fixture->queue->pause(m_batchId);
    restart();
    QCOMPARE(batch().settings(), given);
    QCOMPARE(batch().pauseReason(), PauseReason::UnfinishedBatch);
}

/// What had ended of it is there too.
void TestJournalRecovery::wholeBatch()
{
    leaveAfterTheFirst(3, {.maxRunning = 1});
    QCOMPARE(m_fixture->queue->operations().size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(operation(i + 1).request.instanceId, m_ids.at(i));
    QCOMPARE(operation(1).state, OperationState::Done);
    QCOMPARE(operation(2).waitReason, WaitReason::UnfinishedBatch);
    QCOMPARE(m_fixture->queue->unsettledCount(), 2);
    QCOMPARE(m_fixture->submit(m_ids.first()), 4); // it holds its instance no more

    m_fixture->queue->resume(m_batchId);
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->count(OperationState::Done), 3);
    restart();
    QCOMPARE(m_fixture->queue->operations().size(), 0);
}

void TestJournalRecovery::asManyAtOnce()
{
    leaveAfterTheFirst(6, {.maxRunning = 2});
    m_fixture->queue->resume(m_batchId);
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->mostInProgress, 2);
    QCOMPARE(m_fixture->posts(), 6);
}

void TestJournalRecovery::startTime()
{
    const QDateTime start = SimulatedService::now().addSecs(3600);
    m_batchId = m_fixture->submitBatch(m_fixture->addInstances(2), {.notBefore = start});
    restart();
    QCOMPARE(operation(1).waitReason, WaitReason::UnfinishedBatch);
    m_fixture->queue->resume(m_batchId);
    for (const int id : {1, 2}) {
        QCOMPARE(operation(id).waitReason, WaitReason::StartTime);
        QCOMPARE(operation(id).waitsUntil, start);
    }
    QCOMPARE(m_fixture->readings(), 0);
    m_fixture->aheadMs = 3'600'001;
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->count(OperationState::Done), 2);
}

/// Counted from the end of the last one, also across the end of the program.
void TestJournalRecovery::pauseBetween()
{
    leaveAfterTheFirst(3, {.maxRunning = 1, .pauseMs = 3'600'000});
    m_fixture->queue->resume(m_batchId);
    QCOMPARE(operation(2).waitReason, WaitReason::PauseBetween);
    QCOMPARE(operation(2).waitsUntil, operation(1).finishedAt.addMSecs(3'600'000));
    m_fixture->aheadMs = 3'600'001;
    QVERIFY(m_fixture->waitForState(2, OperationState::Extending));
    finish();
    QTRY_COMPARE_WITH_TIMEOUT(operation(3).waitReason, WaitReason::PauseBetween, m_fixture->waitMs);
    QCOMPARE(m_fixture->posts(), 2);
}

void TestJournalRecovery::ownWindow()
{
    m_ids = m_fixture->addInstances(1);
    const QDateTime later = SimulatedService::now().addSecs(2 * 3600);
    const QDateTime opens(later.date(), QTime(later.time().hour(), later.time().minute()), Qt::UTC);
    Simulator &simulator = m_fixture->service.simulator;
    simulator.setInstanceMember(m_ids.first(), u"maintain_begin"_s, opens.toString(u"HH:mm:ss"_s));
    simulator.setInstanceMember(
        m_ids.first(), u"maintain_end"_s, opens.addSecs(3600).toString(u"HH:mm:ss"_s));
    m_batchId = m_fixture->submitBatch(m_ids, {.inOwnWindow = true});
    restart();
    m_fixture->queue->resume(m_batchId);
    QTRY_COMPARE_WITH_TIMEOUT(operation(1).waitReason, WaitReason::OwnWindow, m_fixture->waitMs);
    QCOMPARE(operation(1).waitsUntil, opens);
    QCOMPARE(m_fixture->posts(), 0);
    m_fixture->aheadMs = 2 * 3'600'000 + 60'000;
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->posts(), 1);
}

void TestJournalRecovery::canary_data()
{
    QTest::addColumn<bool>("wasDone"); // the first one
    QTest::addColumn<int>("atOnce");
    QTest::newRow("still needed") << false << 1;
    QTest::newRow("has come through") << true << 3;
}

void TestJournalRecovery::canary()
{
    QFETCH(const bool, wasDone);
    QFETCH(const int, atOnce);
    const BatchSettings settings{.maxRunning = 3, .canary = true};
    if (wasDone) {
        leaveAfterTheFirst(5, settings);
    } else {
        m_batchId = m_fixture->submitBatch(m_fixture->addInstances(5), settings);
        m_fixture->queue->pause(m_batchId);
        restart();
    }
    m_fixture->queue->resume(m_batchId);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->count(OperationState::Extending), atOnce, m_fixture->waitMs);
    QCOMPARE(m_fixture->mostInProgress, atOnce);
}

void TestJournalRecovery::otherSettings()
{
    leaveAfterTheFirst(3, {.maxRunning = 1});
    m_fixture->queue->resume(m_batchId, BatchSettings{.maxRunning = 2, .pauseMs = 1});
    restart();
    QCOMPARE(batch().settings(), (BatchSettings{.maxRunning = 2, .pauseMs = 1}));
    QCOMPARE(batch().pauseReason(), PauseReason::UnfinishedBatch);
}

void TestJournalRecovery::severalBatches()
{
    const QStringList ids = m_fixture->addInstances(5);
    const QString one = m_fixture->submitBatch(ids.mid(0, 2), {.maxRunning = 4});
    m_fixture->queue->pause(one);
    const QString two = m_fixture->submitBatch(ids.mid(2, 2), {.maxRunning = 5});
    m_fixture->queue->pause(two);
    const int alone = m_fixture->submit(ids.at(4));
    const QString three = operation(alone).batchKey();
    m_fixture->queue->pause(three);
    restart();
    QCOMPARE(m_fixture->queue->operations().size(), 5);
    QCOMPARE(m_fixture->queue->batch(one)->settings().maxRunning, 4);
    QCOMPARE(m_fixture->queue->batch(two)->settings().maxRunning, 5);
    QCOMPARE(m_fixture->queue->batch(three)->pauseReason(), PauseReason::UnfinishedBatch); // it needs none
    m_fixture->queue->resume(two);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->posts(), 2, m_fixture->waitMs);
    QCOMPARE(operation(1).waitReason, WaitReason::UnfinishedBatch);
    QCOMPARE(operation(5).waitReason, WaitReason::UnfinishedBatch);
}

/// Recorded when the journal kept no settings: one at a time, and it says so.
void TestJournalRecovery::withoutSettings()
{
    m_fixture->queue.reset();
    m_journal.reset();
    QVERIFY(makeSchemaOne(m_folder->filePath(u"old.db"_s), 3));
    m_journal = std::make_unique<Journal>(m_folder->filePath(u"old.db"_s));
    m_fixture->makeQueue(ResizeQueueFixture::shortTimes());
    QVERIFY(!m_fixture->queue->useJournal(m_journal.get()));
    m_batchId = u"batch"_s;
    QCOMPARE(batch().settings(), (BatchSettings{.maxRunning = 1}));
    QCOMPARE(batch().pauseReason(), PauseReason::SettingsNotKept);
    for (const int id : {1, 2, 3})
        QCOMPARE(operation(id).waitReason, WaitReason::UnfinishedBatch);
}

QTEST_GUILESS_MAIN(TestJournalRecovery)
#include "tst_journalrecovery.moc"
