// SPDX-License-Identifier: MIT
#include "account/session/SessionGroup.h"
#include "tests/account/SimulatedService.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

constexpr int waitMs = 30'000;
constexpr int locationCount = 7; // more than the refusals in a row that lock a key
const QString listPath = u"/instances"_s;

Fault listFault(Fault::Kind kind, int status = 0)
{
    Fault fault;
    fault.kind = kind;
    fault.method = "GET";
    fault.pathContains = listPath;
    fault.times = -1;
    fault.status = status;
    return fault;
}

Fault refusal()
{
    Fault fault = listFault(Fault::Kind::Status, 401);
    fault.body = R"({"error_code":"APIG.0301","error_msg":"Incorrect IAM authentication information"})";
    return fault;
}

} // namespace

/// Over HTTP, with a simulator for each place.
class TestSessionGroup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void onePlaceIsAsItWas();
    void placesTogether();
    void sessionOfAnInstance();
    void equalRegionsAreToldApart();
    void oneProjectTwiceIsListedOnce();
    void downPlaceHidesNothing_data();
    void downPlaceHidesNothing();
    void slowPlaceHidesNothing();
    void wrongKeyIsTriedOnce_data();
    void wrongKeyIsTriedOnce();
    void refusalOfOnePlaceOnly();
    void allDown();
    void cancel();

private:
    void makeGroup(const Credentials &credentials, int locations = 2);
    bool refreshAndWait();
    Simulator &simulator(int location) { return *m_simulators.at(static_cast<size_t>(location)); }
    Session *session(int location) { return m_group->sessions().at(location); }
    int requests(int location) { return static_cast<int>(simulator(location).received().size()); }

    std::unique_ptr<SimulatedService> m_service;
    std::vector<std::unique_ptr<Simulator>> m_simulators;
    std::unique_ptr<SessionGroup> m_group;
};

void TestSessionGroup::init()
{
    m_service = std::make_unique<SimulatedService>(1);
    for (int location = 0; location < locationCount; ++location) {
        SimulatorSettings settings;
        settings.seed = static_cast<quint32>(location + 1);
        settings.instanceCount = 3 + location;
        settings.projectId = QString::number(location).repeated(32);
        m_simulators.push_back(std::make_unique<Simulator>(bundledCatalogue(), settings));
        QVERIFY(m_simulators.back()->start());
    }
}

void TestSessionGroup::cleanup()
{
    m_group.reset();
    m_simulators.clear();
    m_service.reset();
}

void TestSessionGroup::makeGroup(const Credentials &credentials, int locations)
{
    SignIn signIn;
    signIn.credentials = credentials;
    if (std::holds_alternative<PasswordLogin>(credentials))
        signIn.profile.authKind = AuthKind::Password;
    for (int location = 0; location < locations; ++location) {
        const QUrl url(simulator(location).baseUrl());
        const Endpoint endpoint{
            url, url, u"region-%1"_s.arg(location), QString::number(location).repeated(32)};
        if (location == 0)
            signIn.profile.endpoint = endpoint;
        else
            signIn.profile.furtherLocations.append(endpoint);
    }
    m_group = std::make_unique<SessionGroup>(signIn, [this](const SignIn &each, QObject *parent) {
        return new Session(
            &m_service->http, each, bundledCatalogue(), m_service->settings, &SimulatedService::now, parent);
    });
}

bool TestSessionGroup::refreshAndWait()
{
    QSignalSpy ended(m_group.get(), &SessionGroup::refreshEnded);
    m_group->refresh();
    return ended.wait(waitMs) && !m_group->isRefreshing();
}

void TestSessionGroup::onePlaceIsAsItWas()
{
    makeGroup(SimulatedService::accessKey(), 1);
    QVERIFY(refreshAndWait());
    QVERIFY(!m_group->hasSeveralLocations());
    QCOMPARE(m_group->instances().size(), 3);
    QVERIFY(m_group->instances() == session(0)->instances());
    QVERIFY(m_group->instances().first().region.isEmpty());
}

void TestSessionGroup::placesTogether()
{
    makeGroup(SimulatedService::accessKey(), 3);
    QSignalSpy opened(m_group.get(), &SessionGroup::locationOpened);
    QSignalSpy started(m_group.get(), &SessionGroup::refreshStarted);
    QSignalSpy ended(m_group.get(), &SessionGroup::refreshEnded);
    QVERIFY(refreshAndWait());
    QVERIFY(!m_group->lastError());
    QVERIFY(m_group->failedSessions().isEmpty());
    QVERIFY(m_group->lastRefreshed().isValid());
    QCOMPARE(m_group->instances().size(), 3 + 4 + 5);
    QCOMPARE(m_group->instances().first().region, u"region-0"_s);
    QCOMPARE(m_group->instances().last().region, u"region-2"_s);
    QCOMPARE(m_group->instances().last().projectId, QString(32, u'2'));
    QVERIFY(refreshAndWait());
    QCOMPARE(opened.size(), 3); // each once
    QCOMPARE(started.size(), 2);
    QCOMPARE(ended.size(), 2);
}

void TestSessionGroup::sessionOfAnInstance()
{
    makeGroup(SimulatedService::accessKey());
    QVERIFY(refreshAndWait());
    const QList<Instance> all = m_group->instances();
    QCOMPARE(m_group->sessionOf(all.first().id), session(0));
    QCOMPARE(m_group->sessionOf(all.last().id), session(1));
    QCOMPARE(m_group->sessionOf(u"unknown"_s), nullptr);
    QCOMPARE(m_group->commonSession(all), nullptr);
    QCOMPARE(m_group->commonSession(session(1)->instances()), session(1));
    QCOMPARE(m_group->commonSession({}), nullptr);
    QCOMPARE(m_group->sessionIn(QString(32, u'1')), session(1));
    QCOMPARE(m_group->sessionIn(u"unknown"_s), nullptr);
}

void TestSessionGroup::equalRegionsAreToldApart()
{
    makeGroup(SimulatedService::accessKey());
    QCOMPARE(m_group->locationName(session(1)), u"region-1"_s);
    SignIn signIn;
    signIn.profile.endpoint = {QUrl(u"https://dcs.example"_s), {}, u"cn-north-4"_s, u"a"_s};
    signIn.profile.furtherLocations = {{QUrl(u"https://dcs.example"_s), {}, u"cn-north-4"_s, u"b"_s},
        {QUrl(u"https://dcs.example"_s), {}, QString(), u"c"_s}};
    const SessionGroup group(signIn, [this](const SignIn &each, QObject *parent) {
        return new Session(&m_service->http, each, {}, m_service->settings, &SimulatedService::now, parent);
    });
    QCOMPARE(group.locationName(group.sessions()[0]), u"cn-north-4 · a"_s);
    QCOMPARE(group.locationName(group.sessions()[1]), u"cn-north-4 · b"_s);
    QCOMPARE(group.locationName(group.sessions()[2]), u"dcs.example"_s);
}

/// As by passwords: only their tokens tell the projects.
void TestSessionGroup::oneProjectTwiceIsListedOnce()
{
    SignIn signIn;
    signIn.profile.authKind = AuthKind::Password;
    signIn.credentials = PasswordLogin{Simulator::userName(), Simulator::password(), Simulator::domainName()};
    const QUrl url(simulator(0).baseUrl());
    signIn.profile.endpoint = {url, url, Simulator::region(), {}};
    signIn.profile.furtherLocations = {{url, url, {}, QString(32, u'0')}};
    m_group = std::make_unique<SessionGroup>(signIn, [this](const SignIn &each, QObject *parent) {
        return new Session(
            &m_service->http, each, bundledCatalogue(), m_service->settings, &SimulatedService::now, parent);
    });
    QVERIFY(refreshAndWait());
    QCOMPARE(session(0)->projectId(), session(1)->projectId());
    QCOMPARE(session(1)->instances().size(), 3);
    QCOMPARE(m_group->instances().size(), 3);
    QVERIFY(m_group->commonSession(m_group->instances()));
}

void TestSessionGroup::downPlaceHidesNothing_data()
{
    QTest::addColumn<int>("down");
    QTest::newRow("the first") << 0;
    QTest::newRow("the second") << 1;
}

void TestSessionGroup::downPlaceHidesNothing()
{
    QFETCH(const int, down);
    makeGroup(SimulatedService::accessKey());
    simulator(down).stop();
    QVERIFY(refreshAndWait());
    QVERIFY(!m_group->lastError());
    QCOMPARE(m_group->failedSessions(), QList<Session *>{session(down)});
    QVERIFY(m_group->canTryAgain());
    QCOMPARE(m_group->openedSessions(), QList<Session *>{session(1 - down)});
    QVERIFY(m_group->instances().size() == session(1 - down)->instances().size());

    QVERIFY(simulator(down).start());
    QVERIFY(refreshAndWait());
    QVERIFY(m_group->failedSessions().isEmpty());
    QVERIFY(!m_group->canTryAgain());
    QCOMPARE(m_group->instances().size(), 3 + 4);

    simulator(down).stop();
    QVERIFY(refreshAndWait());
    QCOMPARE(m_group->failedSessions().size(), 1);
    QCOMPARE(m_group->instances().size(), 3 + 4); // what was read of it stays
}

void TestSessionGroup::slowPlaceHidesNothing()
{
    makeGroup(SimulatedService::accessKey());
    Fault delay = listFault(Fault::Kind::Delay);
    delay.delayMs = 600'000;
    simulator(0).addFault(delay);
    m_group->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_group->instances().size(), 4, waitMs);
    QCOMPARE(m_group->unreadLocations(), 1);
    QVERIFY(m_group->lastRefreshed().isValid());
}

void TestSessionGroup::wrongKeyIsTriedOnce_data()
{
    QTest::addColumn<bool>("password");
    QTest::newRow("access key") << false;
    QTest::newRow("password") << true;
}

void TestSessionGroup::wrongKeyIsTriedOnce()
{
    QFETCH(const bool, password);
    const Credentials wrong = password
        ? Credentials(PasswordLogin{Simulator::userName(), u"wrong"_s, Simulator::domainName()})
        : Credentials(SimulatedService::wrongKey());
    makeGroup(wrong, locationCount);
    QSignalSpy stopped(m_group.get(), &SessionGroup::authenticationStopped);
    QVERIFY(refreshAndWait());
    QCOMPARE(stopped.size(), 1);
    QVERIFY(m_group->isStopped());
    QCOMPARE(m_group->lastError()->httpStatus, 401);
    QCOMPARE(m_group->failedSessions().size(), locationCount);
    QVERIFY(!m_group->canTryAgain());
    m_group->refresh();
    QVERIFY(!m_group->isRefreshing());
    int sent = 0;
    for (int location = 0; location < locationCount; ++location)
        sent += requests(location);
    QCOMPARE(sent, 1);
}

void TestSessionGroup::refusalOfOnePlaceOnly()
{
    makeGroup(SimulatedService::accessKey());
    simulator(1).addFault(refusal());
    QVERIFY(refreshAndWait());
    QVERIFY(!m_group->isStopped());
    QVERIFY(!m_group->lastError());
    QVERIFY(session(1)->isStopped());
    QCOMPARE(session(1)->lastError()->httpStatus, 401);
    QCOMPARE(m_group->instances().size(), 3);
    QVERIFY(!m_group->canTryAgain());
    QVERIFY(refreshAndWait()); // the other one goes on, this one is left alone
    QCOMPARE(simulator(0).countReceived("GET", listPath + u"/statistic"_s) > 0, true);
    QCOMPARE(requests(1), 1);
    QCOMPARE(session(1)->lastError()->httpStatus, 401);
}

void TestSessionGroup::allDown()
{
    makeGroup(SimulatedService::accessKey());
    simulator(0).addFault(listFault(Fault::Kind::Status, 500));
    simulator(1).addFault(listFault(Fault::Kind::Status, 503));
    QVERIFY(refreshAndWait());
    QCOMPARE(m_group->lastError()->httpStatus, 500);
    QVERIFY(!m_group->isStopped());
    QVERIFY(!m_group->lastRefreshed().isValid());
}

void TestSessionGroup::cancel()
{
    makeGroup(SimulatedService::accessKey());
    Fault delay = listFault(Fault::Kind::Delay);
    delay.delayMs = 600'000;
    simulator(0).addFault(delay);
    QSignalSpy ended(m_group.get(), &SessionGroup::refreshEnded);
    m_group->refresh();
    QCOMPARE(m_group->unreadLocations(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(requests(0), 1, waitMs);
    m_group->cancelRefresh();
    QVERIFY(ended.wait(waitMs));
    QCOMPARE(m_group->unreadLocations(), 0);
    QVERIFY(!m_group->lastError());
    QVERIFY(m_group->openedSessions().isEmpty());
    QCOMPARE(requests(1), 0);
}

QTEST_GUILESS_MAIN(TestSessionGroup)
#include "tst_sessiongroup.moc"
