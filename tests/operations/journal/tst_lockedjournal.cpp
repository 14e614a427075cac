// SPDX-License-Identifier: MIT
#include "operations/journal/Journal.h"
#include "operations/run/ResizeQueue.h"
#include "tests/operations/ResizeQueueFixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

/// Another copy of the program that is writing, as long as it lives.
class Writing {
public:
    explicit Writing(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other copy"_s);
        database.setDatabaseName(path);
        m_isAtIt = database.open() && QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
    }
    ~Writing()
    {
        QSqlQuery(QSqlDatabase::database(u"other copy"_s)).exec(u"ROLLBACK"_s);
        QSqlDatabase::removeDatabase(u"other copy"_s);
    }
    Q_DISABLE_COPY_MOVE(Writing)

    bool isAtIt() const { return m_isAtIt; }

private:
    bool m_isAtIt = false;
};

} // namespace

/// Another copy of the program has the journal locked: nothing is sent that is not written down, and the
/// event loop goes on. Over HTTP.
class TestLockedJournal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void whenItIsConfirmed();
    void beforeThePost();
    void forTooLong();
    void aRunIsConfirmed();
    void theOtherCopyHasTheInstance();
    void whatIsSeenIsWrittenLater();
    void cancelledMeanwhile();

private:
    QString path() const { return m_folder->filePath(u"journal.db"_s); }
    /// Oldest first, as another copy reads them; not while one is writing.
    QList<Operation> written() const;
    void makeQueue(int patienceMs);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ResizeQueueFixture> m_fixture;
    std::unique_ptr<Writing> m_writing;
};

void TestLockedJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<ResizeQueueFixture>();
    m_journal = std::make_unique<Journal>(path());
    makeQueue(3'600'000);
    m_fixture->queue->useClient(m_fixture->client.get());
}

void TestLockedJournal::cleanup()
{
    m_writing.reset();
    m_fixture.reset();
    m_journal.reset();
    m_folder.reset();
}

void TestLockedJournal::makeQueue(int patienceMs)
{
    WatchSettings settings = ResizeQueueFixture::shortTimes();
    settings.journalPatienceMs = patienceMs;
    settings.journalPauseMs = 5;
    settings.catchUpMs = 5;
    m_fixture->makeQueue(settings);
    QVERIFY(!m_fixture->queue->useJournal(m_journal.get()));
}

QList<Operation> TestLockedJournal::written() const
{
    QList<Operation> operations = Journal(path()).page({}, 0, 100).value;
    std::reverse(operations.begin(), operations.end());
    return operations;
}

void TestLockedJournal::whenItIsConfirmed()
{
    m_writing = std::make_unique<Writing>(path());
    QVERIFY(m_writing->isAtIt());
    const int id = m_fixture->submit();
    QCOMPARE(m_fixture->operation(id).state, OperationState::Queued);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->readings(), 1, m_fixture->waitMs);
    QCOMPARE(m_fixture->posts(), 0);
    m_writing.reset();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    QCOMPARE(m_fixture->posts(), 1);
    QCOMPARE(m_fixture->operation(id).journalProblem, std::nullopt);
    QCOMPARE(written().size(), 1);
    QCOMPARE(written().constFirst().state, OperationState::Extending);
}

void TestLockedJournal::beforeThePost()
{
    const int id = m_fixture->submit();
    m_writing = std::make_unique<Writing>(path());
    QVERIFY(m_writing->isAtIt());
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->readings(), 1, m_fixture->waitMs);
    QCOMPARE(m_fixture->posts(), 0);
    m_writing.reset();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    QCOMPARE(m_fixture->posts(), 1);
}

void TestLockedJournal::forTooLong()
{
    makeQueue(20);
    m_writing = std::make_unique<Writing>(path());
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Failed));
    QCOMPARE(m_fixture->operation(id).failure, FailureReason::NotRecorded);
    QVERIFY(m_fixture->operation(id).journalProblem);
    QCOMPARE(m_fixture->posts(), 0);
}

/// With its settings, as a whole.
void TestLockedJournal::aRunIsConfirmed()
{
    const QStringList ids = m_fixture->addInstances(3);
    m_writing = std::make_unique<Writing>(path());
    const QString batchId = m_fixture->submitBatch(ids, {.maxRunning = 2});
    QCOMPARE(m_fixture->queue->operations().size(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->count(OperationState::Queued), 2, m_fixture->waitMs);
    QCOMPARE(m_fixture->posts(), 0);
    m_writing.reset();
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->posts(), 3);
    QCOMPARE(written().size(), 3);
    for (const Operation &operation : written())
        QCOMPARE(operation.state, OperationState::Done);
    QCOMPARE(m_journal->batch(batchId).value.settings->maxRunning, 2);
}

void TestLockedJournal::theOtherCopyHasTheInstance()
{
    Journal other(path());
    Operation its;
    its.uuid = u"of the other copy"_s;
    its.projectId = Simulator::projectId();
    its.request = ResizeQueueFixture::requestFor(m_fixture->instanceId);
    its.startedAt = SimulatedService::now();
    its.state = OperationState::Extending;
    QVERIFY(!other.append(its));
    m_writing = std::make_unique<Writing>(path());
    const int id = m_fixture->submit();
    QCOMPARE(m_fixture->operation(id).state, OperationState::Queued);
    m_writing.reset();
    QVERIFY(m_fixture->waitForState(id, OperationState::Skipped));
    QCOMPARE(m_fixture->operation(id).failure, FailureReason::OperationUnsettled);
    QCOMPARE(m_fixture->posts(), 0);
    QCOMPARE(written().constLast().state, OperationState::Skipped);
}

void TestLockedJournal::whatIsSeenIsWrittenLater()
{
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    m_writing = std::make_unique<Writing>(path());
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->operation(id).state, OperationState::Done);
    QCOMPARE(m_fixture->operation(id).journalProblem, std::nullopt);
    m_writing.reset();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_journal->page({}, 0, 1).value.constFirst().state, OperationState::Done, m_fixture->waitMs);
}

void TestLockedJournal::cancelledMeanwhile()
{
    m_writing = std::make_unique<Writing>(path());
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->queue->cancel(id));
    m_writing.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_journal->count({}).value, 1, m_fixture->waitMs);
    QCOMPARE(written().constFirst().state, OperationState::Cancelled);
    QCOMPARE(m_fixture->posts(), 0);
}

QTEST_GUILESS_MAIN(TestLockedJournal)
#include "tst_lockedjournal.moc"
