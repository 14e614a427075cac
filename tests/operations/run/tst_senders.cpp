// SPDX-License-Identifier: MIT
#include "operations/journal/Journal.h"
#include "operations/run/ResizeQueue.h"
#include "tests/operations/ResizeQueueFixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

/// Who a change is sent for: only who confirmed it, as long as they are there; and what copies of the program
/// leave behind that die while this one lives. Over HTTP.
class TestSenders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void throttledAfterSignOut();
    void signedOutBeforeSending();
    void otherAccount();
    void readOnly();
    void sameAccount();
    void accountOfEarlierVersions_data();
    void accountOfEarlierVersions();
    void readOnlyFollows();
    void copyDies();
    void submitFindsTheDead();
    void batchFindsTheDead();

private:
    QString path() const { return m_folder->filePath(u"journal.db"_s); }
    QList<Operation> written() const { return Journal(path()).page({}, 0, 100).value; }
    void makeQueue(int adoptionMs);
    /// Submits, and signs out in the middle of the POST, which is then refused as one too many. False if it
    /// is not held.
    bool holdOne();
    static PasswordLogin user();
    /// Goes on with the run and waits until the service has answered a resize of another instance.
    bool goOnInVain(const QString &batchId);
    /// What a copy of the program leaves behind that has died.
    void leaveBehind(OperationState state) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ResizeQueueFixture> m_fixture;
};

void TestSenders::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<ResizeQueueFixture>();
    m_fixture->service.addRedis(m_fixture->otherId, 4);
    m_journal = std::make_unique<Journal>(path());
    makeQueue(3'600'000);
}

void TestSenders::cleanup()
{
    m_fixture.reset();
    m_journal.reset();
    m_folder.reset();
}

void TestSenders::makeQueue(int adoptionMs)
{
    WatchSettings settings = ResizeQueueFixture::shortTimes();
    settings.adoptionMs = adoptionMs;
    m_fixture->makeQueue(settings);
    QVERIFY(!m_fixture->queue->useJournal(m_journal.get()));
    m_fixture->queue->useClient(m_fixture->client.get());
}

PasswordLogin TestSenders::user()
{
    return {Simulator::userName(), Simulator::password(), Simulator::domainName()};
}

bool TestSenders::holdOne()
{
    Fault delay = m_fixture->fault(Fault::Kind::Delay, "POST", 1);
    delay.delayMs = 300;
    m_fixture->service.simulator.addFault(delay);
    m_fixture->service.simulator.addFault(m_fixture->fault(Fault::Kind::Status, "POST", 1, 429));
    const int id = m_fixture->submit();
    if (!QTest::qWaitFor([this] { return m_fixture->posts() == 1; }, m_fixture->waitMs))
        return false;
    if (m_fixture->operation(id).state != OperationState::Submitting)
        return false;
    m_fixture->queue->stopSending(m_fixture->client.get());
    return QTest::qWaitFor(
        [this, id] { return m_fixture->operation(id).waitReason == WaitReason::SignedOut; },
        m_fixture->waitMs);
}

bool TestSenders::goOnInVain(const QString &batchId)
{
    m_fixture->queue->resume(batchId);
    const int id = m_fixture->submit(m_fixture->otherId);
    return m_fixture->waitForState(id, OperationState::Extending)
        && m_fixture->operation(1).waitReason == WaitReason::SignedOut;
}

void TestSenders::leaveBehind(OperationState state) const
{
    Operation operation;
    operation.uuid = u"left-behind"_s;
    operation.who = Simulator::accessKey();
    operation.account = Simulator::accessKey();
    operation.projectId = Simulator::projectId();
    operation.request = ResizeQueueFixture::requestFor(m_fixture->instanceId);
    operation.startedAt = SimulatedService::now();
    operation.state = state;
    if (!operation.isPending())
        operation.sentAt = operation.startedAt;
    Journal copy(path());
    QVERIFY(!copy.append(operation));
}

void TestSenders::throttledAfterSignOut()
{
    QVERIFY(holdOne());
    const Operation &held = m_fixture->operation(1);
    QCOMPARE(held.state, OperationState::Waiting);
    QCOMPARE(held.account, Simulator::accessKey());
    QVERIFY(!m_fixture->queue->canResume(held.batchKey()));
    m_fixture->aheadMs = 3'600'000; // no time makes it go on
    m_fixture->queue->resume(held.batchKey());
    QCOMPARE(m_fixture->operation(1).waitReason, WaitReason::SignedOut);
    QVERIFY(!m_fixture->operation(1).resumedAt.isValid());
    QCOMPARE(m_fixture->posts(), 1);
    QVERIFY(m_fixture->queue->cancel(1));
}

/// The reading before the POST was under way.
void TestSenders::signedOutBeforeSending()
{
    Fault delay = m_fixture->fault(Fault::Kind::Delay, "GET", 1);
    delay.delayMs = 60'000;
    m_fixture->service.simulator.addFault(delay);
    QSignalSpy senders(m_fixture->queue.get(), &ResizeQueue::sendersChanged);
    const int id = m_fixture->submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->readings(), 1, m_fixture->waitMs);
    m_fixture->queue->stopSending(m_fixture->client.get());
    QCOMPARE(senders.size(), 1);
    QCOMPARE(m_fixture->operation(id).waitReason, WaitReason::SignedOut);
    const int other = m_fixture->submit(m_fixture->otherId); // through the client of who has left
    QCOMPARE(m_fixture->operation(other).waitReason, WaitReason::SignedOut);
    QCOMPARE(m_fixture->posts(), 0);
}

void TestSenders::otherAccount()
{
    QVERIFY(holdOne());
    m_fixture->signIn(user());
    m_fixture->queue->useClient(m_fixture->client.get());
    const QString batchId = m_fixture->operation(1).batchKey();
    QVERIFY(!m_fixture->queue->canResume(batchId));
    QVERIFY(goOnInVain(batchId));
    QCOMPARE(m_fixture->posted().count(m_fixture->instanceId), 1);
    QCOMPARE(m_fixture->operation(2).account, Simulator::domainName() + u'/' + Simulator::userName());
}

void TestSenders::readOnly()
{
    QVERIFY(holdOne());
    m_fixture->connectClient();
    m_fixture->queue->useClient(m_fixture->client.get(), ClientUse::Read);
    const QString batchId = m_fixture->operation(1).batchKey();
    QVERIFY(!m_fixture->queue->canResume(batchId));
    m_fixture->queue->resume(batchId);
    QCOMPARE(m_fixture->operation(1).waitReason, WaitReason::SignedOut);
    const int other = m_fixture->submit(m_fixture->otherId);
    QCOMPARE(m_fixture->operation(other).waitReason, WaitReason::SignedOut);
    QCOMPARE(m_fixture->posts(), 1);
}

void TestSenders::sameAccount()
{
    QVERIFY(holdOne());
    m_fixture->connectClient();
    m_fixture->queue->useClient(m_fixture->client.get());
    const QString batchId = m_fixture->operation(1).batchKey();
    QVERIFY(m_fixture->queue->canResume(batchId));
    QCOMPARE(m_fixture->operation(1).waitReason, WaitReason::SignedOut); // not by itself
    m_fixture->queue->resume(batchId);
    QVERIFY(m_fixture->waitForState(1, OperationState::Extending));
    QCOMPARE(m_fixture->posts(), 2);

    const Operation resumed = written().constFirst();
    QCOMPARE(resumed.who, Simulator::accessKey());
    QCOMPARE(resumed.account, Simulator::accessKey());
    QCOMPARE(resumed.resumedBy, Simulator::accessKey());
    QVERIFY(resumed.resumedAt >= resumed.startedAt);
}

void TestSenders::accountOfEarlierVersions_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("byUser"); // who is signed in now
    QTest::addColumn<bool>("isTheirs");
    QTest::newRow("key") << Simulator::accessKey() << false << true;
    QTest::newRow("user") << Simulator::userName() << true << true;
    QTest::newRow("key, now a user") << Simulator::accessKey() << true << false;
    QTest::newRow("user, now a key") << Simulator::userName() << false << false;
}

/// They wrote the name of a user down without the account it is of.
void TestSenders::accountOfEarlierVersions()
{
    QFETCH(const QString, who);
    QFETCH(const bool, byUser);
    QFETCH(const bool, isTheirs);
    Senders senders;
    if (byUser)
        m_fixture->signIn(user());
    senders.use(m_fixture->client.get());
    Operation operation;
    operation.who = who;
    operation.projectId = m_fixture->authenticator->projectId();
    QCOMPARE(senders.of(operation) != nullptr, isTheirs);
}

/// What was sent is still read, by whoever is signed in.
void TestSenders::readOnlyFollows()
{
    const int id = m_fixture->submit();
    QVERIFY(m_fixture->waitForState(id, OperationState::Extending));
    m_fixture->queue->stopSending(m_fixture->client.get());
    m_fixture->connectClient();
    m_fixture->queue->useClient(m_fixture->client.get(), ClientUse::Read);
    QVERIFY(m_fixture->finishAll());
    QCOMPARE(m_fixture->operation(id).state, OperationState::Done);
}

void TestSenders::copyDies()
{
    makeQueue(5);
    m_fixture->service.simulator.setInstanceMember(m_fixture->instanceId, u"status"_s, u"EXTENDING"_s);
    leaveBehind(OperationState::Submitting);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->queue->operations().size(), 1, m_fixture->waitMs);
    QCOMPARE(m_fixture->operation(1).uuid, u"left-behind"_s);
    QVERIFY(m_fixture->waitForState(1, OperationState::Extending));
    QVERIFY(m_fixture->queue->isUnsettled(m_fixture->instanceId));
    QCOMPARE(m_fixture->posts(), 0);
}

/// Before it was noticed otherwise.
void TestSenders::submitFindsTheDead()
{
    leaveBehind(OperationState::Queued);
    QVERIFY(!m_fixture->queue->isUnsettled(m_fixture->instanceId));
    QCOMPARE(m_fixture->submit(), 0);
    QCOMPARE(m_fixture->queue->operations().size(), 1);
    QCOMPARE(m_fixture->operation(1).waitReason, WaitReason::UnfinishedBatch);
    QVERIFY(m_fixture->queue->canResume(m_fixture->operation(1).batchKey()));
    QCOMPARE(written().size(), 1);
}

void TestSenders::batchFindsTheDead()
{
    leaveBehind(OperationState::Queued);
    m_fixture->submitBatch({m_fixture->instanceId, m_fixture->otherId}, {});
    QCOMPARE(m_fixture->queue->operations().size(), 3);
    QCOMPARE(m_fixture->operation(1).uuid, u"left-behind"_s);
    QCOMPARE(m_fixture->operation(2).failure, FailureReason::OperationUnsettled);
    QVERIFY(m_fixture->waitForState(3, OperationState::Extending));
}

QTEST_GUILESS_MAIN(TestSenders)
#include "tst_senders.moc"
