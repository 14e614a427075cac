// SPDX-License-Identifier: MIT
#include "account/session/Session.h"
#include "tests/account/SimulatedService.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

constexpr int waitMs = 30'000;
constexpr int instanceCount = 12;
const QString instanceId = u"11111111-2222-3333-4444-555555555555"_s;

Fault fault(Fault::Kind kind, const QString &pathContains, int times, int status = 0)
{
    Fault fault;
    fault.kind = kind;
    fault.method = "GET";
    fault.pathContains = pathContains;
    fault.times = times;
    fault.status = status;
    return fault;
}

} // namespace

/// Over HTTP, with the real client and the simulator.
class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void begins();
    void refresh();
    void signalsComeFromTheEventLoop();
    void oneRefreshAtATime();
    void failureKeepsTheList();
    void cancelKeepsTheList();
    void detailsMayFail();
    void productsOnce();
    void updateKeepsStatistics();
    void updateOfAnUnknownInstance();
    void updateWinsOverOlderPage();
    void removalWinsOverOlderPage();
    void listKeepsDetails();
    void goneFromTheList();
    void wrongKey();
    void password();
    void destroyedWhileRefreshing();

private:
    void makeSession(const Credentials &credentials);
    bool refreshAndWait();
    bool waitForDetails();
    const Instance *find(const QString &id) const;
    int requests(const QString &path) const { return m_service->simulator.countReceived("GET", path); }
    void delayList();

    std::unique_ptr<SimulatedService> m_service;
    std::unique_ptr<Session> m_session;
};

void TestSession::init()
{
    m_service = std::make_unique<SimulatedService>(instanceCount);
    QVERIFY(m_service->simulator.start());
    m_service->addRedis(instanceId, 4);
    makeSession(SimulatedService::accessKey());
}

void TestSession::cleanup()
{
    m_session.reset();
    m_service.reset();
}

void TestSession::makeSession(const Credentials &credentials)
{
    SignIn signIn;
    signIn.credentials = credentials;
    signIn.profile.endpoint = m_service->endpoint();
    if (std::holds_alternative<PasswordLogin>(credentials)) {
        signIn.profile.authKind = AuthKind::Password;
        signIn.profile.endpoint.projectId.clear();
    }
    m_session = std::make_unique<Session>(
        &m_service->http, signIn, bundledCatalogue(), m_service->settings, &SimulatedService::now);
}

bool TestSession::refreshAndWait()
{
    QSignalSpy ended(m_session.get(), &Session::refreshEnded);
    m_session->refresh();
    return ended.wait(waitMs);
}

/// Statistics, quota and products have been merged.
bool TestSession::waitForDetails()
{
    return QTest::qWaitFor(
        [this] {
            return find(instanceId)->keyCount && m_session->quota().memory
                && m_session->catalogue().source() == Catalogue::Source::Service;
        },
        waitMs);
}

const Instance *TestSession::find(const QString &id) const
{
    const QList<Instance> &instances = m_session->instances();
    const auto found = std::find_if(
        instances.cbegin(), instances.cend(), [&id](const Instance &instance) { return instance.id == id; });
    return found == instances.cend() ? nullptr : &*found;
}

/// Keeps the answer of the next list back.
void TestSession::delayList()
{
    Fault delay = fault(Fault::Kind::Delay, u"/instances"_s, 1);
    delay.delayMs = 60'000;
    m_service->simulator.addFault(delay);
}

void TestSession::begins()
{
    QVERIFY(m_session->instances().isEmpty());
    QVERIFY(!m_session->lastRefreshed().isValid());
    QVERIFY(!m_session->lastError());
    QVERIFY(!m_session->isRefreshing());
    QVERIFY(!m_session->isStopped());
    QCOMPARE(m_session->projectId(), Simulator::projectId());
    QVERIFY(m_session->catalogue() == bundledCatalogue());
    QVERIFY(m_service->simulator.received().isEmpty());
}

void TestSession::refresh()
{
    m_service->settings.pageSize = 5;
    makeSession(SimulatedService::accessKey());
    QSignalSpy progress(m_session.get(), &Session::refreshProgress);
    QSignalSpy changed(m_session.get(), &Session::changed);
    QVERIFY(refreshAndWait());
    QVERIFY(!m_session->isRefreshing());
    QVERIFY(!m_session->lastError());
    QVERIFY(m_session->lastRefreshed().isValid());
    QCOMPARE(m_session->lastRefreshed().timeSpec(), Qt::UTC);
    QCOMPARE(m_session->instances().size(), m_service->simulator.instanceIds().size());
    QVERIFY(changed.size() >= 1);
    QVERIFY(!progress.isEmpty());
    QCOMPARE(progress.first(), (QVariantList{1, 5}));

    QVERIFY(waitForDetails());
    QVERIFY(m_session->quota().instances);
    QVERIFY(!find(instanceId)->usedCpu.isEmpty());
}

void TestSession::signalsComeFromTheEventLoop()
{
    QStringList order;
    connect(m_session.get(), &Session::refreshStarted, this, [&order] { order.append(u"started"_s); });
    connect(m_session.get(), &Session::changed, this, [&order] { order.append(u"changed"_s); });
    connect(m_session.get(), &Session::refreshEnded, this, [&order] { order.append(u"ended"_s); });
    QSignalSpy ended(m_session.get(), &Session::refreshEnded);

    m_session->refresh();
    QVERIFY(m_session->isRefreshing());
    QCOMPARE(order, QStringList());
    QVERIFY(ended.wait(waitMs));
    QCOMPARE(order.mid(0, 3), (QStringList{u"started"_s, u"changed"_s, u"ended"_s}));

    QVERIFY(waitForDetails());
    order.clear();
    Instance renamed = *find(instanceId);
    renamed.name = u"new name"_s;
    m_session->updateInstance(renamed);
    m_session->removeInstance(m_session->instances().first().id);
    QCOMPARE(order, QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(order, (QStringList{u"changed"_s, u"changed"_s}), waitMs);
}

void TestSession::oneRefreshAtATime()
{
    QSignalSpy ended(m_session.get(), &Session::refreshEnded);
    QSignalSpy started(m_session.get(), &Session::refreshStarted);
    m_session->refresh();
    m_session->refresh();
    QVERIFY(ended.wait(waitMs));
    QVERIFY(waitForDetails());
    QCOMPARE(started.size(), 1);
    QCOMPARE(ended.size(), 1);
}

void TestSession::failureKeepsTheList()
{
    QVERIFY(refreshAndWait());
    QVERIFY(waitForDetails());
    const QList<Instance> before = m_session->instances();
    const QDateTime refreshed = m_session->lastRefreshed();

    m_service->simulator.addFault(fault(Fault::Kind::Status, u"/instances"_s, -1, 500));
    QSignalSpy changed(m_session.get(), &Session::changed);
    QVERIFY(refreshAndWait());
    QVERIFY(m_session->lastError());
    QCOMPARE(m_session->lastError()->httpStatus, 500);
    QVERIFY(m_session->instances() == before);
    QCOMPARE(m_session->lastRefreshed(), refreshed);
    QCOMPARE(changed.size(), 0);

    m_service->simulator.clearFaults();
    QVERIFY(refreshAndWait());
    QVERIFY(!m_session->lastError());
    QVERIFY(m_session->lastRefreshed() >= refreshed);
}

void TestSession::cancelKeepsTheList()
{
    QVERIFY(refreshAndWait());
    QVERIFY(waitForDetails());
    const qsizetype count = m_session->instances().size();
    m_service->addRedis(u"other"_s, 4);
    delayList();
    QSignalSpy ended(m_session.get(), &Session::refreshEnded);
    const qsizetype requestsBefore = m_service->simulator.received().size();
    m_session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_service->simulator.received().size() > requestsBefore, waitMs);
    m_session->cancelRefresh();
    QVERIFY(ended.wait(waitMs));
    QCOMPARE(ended.size(), 1);
    QVERIFY(!m_session->isRefreshing());
    QVERIFY(!m_session->lastError()); // it was wanted
    QCOMPARE(m_session->instances().size(), count);
    m_session->cancelRefresh(); // nothing to end
}

void TestSession::detailsMayFail()
{
    m_service->simulator.addFault(fault(Fault::Kind::Status, u"/statistic"_s, -1, 500));
    m_service->simulator.addFault(fault(Fault::Kind::MalformedBody, u"/quota"_s, -1));
    m_service->simulator.addFault(fault(Fault::Kind::Status, u"/products"_s, -1, 403));
    QVERIFY(refreshAndWait());
    QVERIFY(!m_session->lastError());
    QTRY_VERIFY_WITH_TIMEOUT(
        requests(u"/statistic"_s) > 1 && requests(u"/quota"_s) == 1 && requests(u"/products"_s) == 1, waitMs);
    QCOMPARE(m_session->instances().size(), m_service->simulator.instanceIds().size());
    QVERIFY(!find(instanceId)->keyCount);
    QVERIFY(m_session->quota() == Quota());
    QCOMPARE(m_session->catalogue().source(), Catalogue::Source::Bundled);

    m_service->simulator.clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT((m_session->refresh(), m_session->quota().memory.has_value()), waitMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        (m_session->refresh(), m_session->catalogue().source() == Catalogue::Source::Service), waitMs);
}

void TestSession::productsOnce()
{
    QVERIFY(refreshAndWait());
    QVERIFY(waitForDetails());
    QVERIFY(refreshAndWait());
    QTRY_COMPARE_WITH_TIMEOUT(requests(u"/quota"_s), 2, waitMs);
    QTRY_COMPARE_WITH_TIMEOUT(requests(u"/statistic"_s), 2, waitMs);
    QCOMPARE(requests(u"/products"_s), 1);
}

void TestSession::updateKeepsStatistics()
{
    QVERIFY(refreshAndWait());
    QVERIFY(waitForDetails());
    const Instance before = *find(instanceId);

    auto *job = m_session->client()->showInstance(instanceId, m_session.get());
    QSignalSpy shown(job, &ApiJobBase::finished);
    connect(job, &ApiJobBase::finished, this, [this, job] {
        QVERIFY(job->result().isOk());
        QVERIFY(!job->result()->keyCount);
        Instance instance = *job->result();
        instance.name = u"new name"_s;
        m_session->updateInstance(instance);
    });
    QVERIFY(shown.wait(waitMs));
    QCOMPARE(find(instanceId)->name, u"new name"_s);
    QCOMPARE(find(instanceId)->keyCount, before.keyCount);
    QCOMPARE(find(instanceId)->usedCpu, before.usedCpu);
}

void TestSession::updateOfAnUnknownInstance()
{
    QVERIFY(refreshAndWait());
    const qsizetype count = m_session->instances().size();
    Instance fresh;
    fresh.id = u"fresh"_s;
    m_session->updateInstance(fresh);
    QCOMPARE(m_session->instances().size(), count + 1);
    QVERIFY(find(u"fresh"_s));
}

void TestSession::updateWinsOverOlderPage()
{
    QVERIFY(refreshAndWait());
    QSignalSpy ended(m_session.get(), &Session::refreshEnded);
    m_session->refresh();
    Instance newer = *find(instanceId);
    newer.name = u"newer"_s;
    newer.status = word(Status::Extending);
    m_session->updateInstance(newer);
    Instance fresh;
    fresh.id = u"fresh"_s;
    m_session->updateInstance(fresh);
    QVERIFY(ended.wait(waitMs));
    QCOMPARE(find(instanceId)->name, u"newer"_s);
    QVERIFY(find(instanceId)->status == Status::Extending);
    QVERIFY(find(u"fresh"_s));

    QVERIFY(refreshAndWait()); // the next one is newer again
    QCOMPARE(find(instanceId)->name, u"cache"_s);
    QVERIFY(!find(u"fresh"_s));
}

void TestSession::removalWinsOverOlderPage()
{
    QVERIFY(refreshAndWait());
    QSignalSpy ended(m_session.get(), &Session::refreshEnded);
    m_session->refresh();
    m_session->removeInstance(instanceId);
    QVERIFY(!find(instanceId));
    QVERIFY(ended.wait(waitMs));
    QVERIFY(!find(instanceId));

    QVERIFY(refreshAndWait());
    QVERIFY(find(instanceId));
}

void TestSession::listKeepsDetails()
{
    QVERIFY(refreshAndWait());
    QVERIFY(waitForDetails());
    Instance detailed = *find(instanceId);
    detailed.task = u"BACKUPING"_s;
    detailed.zoneIds = {u"zone"_s};
    m_session->updateInstance(detailed);

    m_service->simulator.addFault(fault(Fault::Kind::Status, u"/statistic"_s, -1, 500));
    QVERIFY(refreshAndWait());
    QCOMPARE(find(instanceId)->task, u"BACKUPING"_s);
    QCOMPARE(find(instanceId)->zoneIds, QStringList{u"zone"_s});
    QCOMPARE(find(instanceId)->keyCount, detailed.keyCount);

    m_service->simulator.setInstanceMember(instanceId, u"status"_s, u"RESTARTING"_s);
    QVERIFY(refreshAndWait());
    QVERIFY(find(instanceId)->status == Status::Restarting);
    QCOMPARE(find(instanceId)->task, QString());
    QVERIFY(!find(instanceId)->keyCount);
}

void TestSession::goneFromTheList()
{
    QVERIFY(refreshAndWait());
    QVERIFY(find(instanceId));
    m_service->simulator.removeInstance(instanceId);
    QVERIFY(refreshAndWait());
    QVERIFY(!find(instanceId));
}

void TestSession::wrongKey()
{
    makeSession(SimulatedService::wrongKey());
    QSignalSpy stopped(m_session.get(), &Session::authenticationStopped);
    QVERIFY(refreshAndWait());
    QCOMPARE(m_session->lastError()->httpStatus, 401);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(m_session->isStopped());
    QVERIFY(m_session->instances().isEmpty());
    const qsizetype requestsBefore = m_service->simulator.received().size();

    QVERIFY(refreshAndWait());
    QCOMPARE(m_session->lastError()->kind, ErrorKind::AuthenticationStopped);
    QCOMPARE(m_service->simulator.received().size(), requestsBefore);
}

void TestSession::password()
{
    makeSession(PasswordLogin{Simulator::userName(), Simulator::password(), Simulator::domainName()});
    QCOMPARE(m_session->projectId(), QString());
    QVERIFY(refreshAndWait());
    QVERIFY(!m_session->lastError());
    QCOMPARE(m_session->projectId(), Simulator::projectId());
    QVERIFY(find(instanceId));
}

void TestSession::destroyedWhileRefreshing()
{
    delayList();
    m_session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->simulator.received().isEmpty(), waitMs);
    QSignalSpy ended(m_session.get(), &Session::refreshEnded);
    m_session.reset();
    QCOMPARE(ended.size(), 0);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
