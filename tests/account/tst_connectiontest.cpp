// SPDX-License-Identifier: MIT
#include "account/ConnectionTest.h"
#include "tests/account/SimulatedService.h"
#include "tests/api/support/ProxyProgram.h"
#include "tests/api/support/RawHttpServer.h"
#include "tests/api/support/TlsServer.h"

#include <QPointer>
#include <QSslServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

using Step = ConnectionStep;
using Steps = QList<ConnectionStep>;

namespace {

constexpr int waitMs = 60'000;
const QDateTime serviceTime({2026, 3, 14}, {15, 0, 0}, Qt::UTC);

const Steps plainSteps{
    Step::NameResolution, Step::Connection, Step::Time, Step::SignIn, Step::Project, Step::Permission};

/// What a connection test says.
class Trying {
public:
    Trying(HttpClient *http, const SignIn &signIn, const QDateTime &now = serviceTime,
        const ClientSettings &settings = {})
    {
        test = new ConnectionTest(
            http, signIn, settings, [now] { return now; }, &owner);
        QObject::connect(test, &ConnectionTest::stepStarted, &owner, [this](Step step) { started += step; });
        QObject::connect(test, &ConnectionTest::stepEnded, &owner,
            [this](const ConnectionStepResult &result) { results += result; });
        QObject::connect(test, &ConnectionTest::finished, &owner, [this](bool isGood) {
            ++finishes;
            good = isGood;
        });
    }
    /// Waits until it has deleted itself; true if it ended once.
    bool once()
    {
        const bool gone = QTest::qWaitFor([this] { return !test; }, waitMs);
        return gone && finishes == 1;
    }
    /// The steps that have ended.
    Steps ended() const
    {
        Steps steps;
        for (const ConnectionStepResult &result : results)
            steps += result.step;
        return steps;
    }
    ApiError error() const
    {
        return results.isEmpty() ? ApiError() : results.last().error.value_or(ApiError());
    }

    QObject owner;
    QPointer<ConnectionTest> test;
    Steps started;
    QList<ConnectionStepResult> results;
    int finishes = 0;
    bool good = false;
};

SignIn byKey(const QUrl &dcs, const AccessKey &key = {u"AK"_s, u"SK"_s, {}})
{
    SignIn signIn;
    signIn.profile.endpoint = {dcs, {}, u"cn-north-4"_s, Simulator::projectId()};
    signIn.credentials = key;
    return signIn;
}

SignIn byPassword(const QUrl &dcs, const QUrl &iam, const QString &password = Simulator::password())
{
    SignIn signIn;
    signIn.profile.authKind = AuthKind::Password;
    signIn.profile.endpoint = {dcs, iam, Simulator::region(), {}};
    signIn.credentials = PasswordLogin{Simulator::userName(), password, Simulator::domainName()};
    return signIn;
}

/// A service that takes every key and password; listAnswer and tokenAnswer replace what it says then.
RawHttpServer::Script service(const QByteArray &listAnswer = {}, const QByteArray &tokenAnswer = {})
{
    return [=](const RawRequest &request) -> RawAnswer {
        const QByteArray date = "Date: Sat, 14 Mar 2026 15:00:00 GMT\r\n";
        if (request.target == "/")
            return {RawHttpServer::answer(404, "{}", date)};
        if (!request.target.startsWith("/v3/"))
            return {
                listAnswer.isEmpty() ? RawHttpServer::answer(200, R"({"instances":[]})", date) : listAnswer};
        return {tokenAnswer.isEmpty() ? RawHttpServer::answer(
                    201, R"({"token":{"project":{"id":"p1"}}})", "X-Subject-Token: token\r\n")
                                      : tokenAnswer};
    };
}

QByteArray refusal(int status, const QByteArray &code)
{
    return RawHttpServer::answer(status, R"({"error_code":")" + code + R"(","error_msg":"no"})");
}

QUrl deadUrl() { return QUrl(u"https://127.0.0.1:%1"_s.arg(deadPort)); }

} // namespace

class TestConnectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goodWithTheSimulator_data();
    void goodWithTheSimulator();
    void throughProxyAndTls();
    void asksBothHosts();
    void nameResolution();
    void connection();
    void iamNotReached();
    void tunnel();
    void tls();
    void time_data();
    void time();
    void timeNotAnswered();
    void wrongKeyIsTriedOnce();
    void wrongPasswordIsTriedOnce();
    void refusedByList_data();
    void refusedByList();
    void refusedByIam_data();
    void refusedByIam();
    void findsTheProject_data();
    void findsTheProject();
    void projectNotFound_data();
    void projectNotFound();
    void lookupRefused_data();
    void lookupRefused();
    void cancelInASlot_data();
    void cancelInASlot();
    void cancelBeforeTheStart();
    void cancelWhileWaiting();
    void ownerDeletedInASlot_data();
    void ownerDeletedInASlot();

private:
    HttpClient m_http;
};

void TestConnectionTest::goodWithTheSimulator_data()
{
    QTest::addColumn<bool>("key");
    QTest::newRow("key") << true;
    QTest::newRow("password") << false;
}

void TestConnectionTest::goodWithTheSimulator()
{
    QFETCH(bool, key);
    SimulatedService service(12);
    QVERIFY(service.simulator.start());
    const QUrl url(service.simulator.baseUrl());
    Trying trying(&service.http, key ? byKey(url, SimulatedService::accessKey()) : byPassword(url, url),
        SimulatedService::now());
    QVERIFY(trying.once());
    QVERIFY(trying.good);
    QCOMPARE(trying.started, plainSteps);
    QCOMPARE(trying.ended(), plainSteps);
    for (const ConnectionStepResult &result : std::as_const(trying.results)) {
        QVERIFY(!result.error);
        QVERIFY(!result.isProxy);
        QVERIFY(result.durationMs >= 0);
        QCOMPARE(result.location, url.authority());
        QCOMPARE(result.clockOffsetSeconds.has_value(), result.step == Step::Time);
    }
    QCOMPARE(service.simulator.countReceived("GET", u"/instances"_s), 1);
    QCOMPARE(service.simulator.countReceived("POST", u"/v3/auth/tokens"_s), key ? 0 : 1);
    QVERIFY(service.simulator.received().last().query.startsWith(u"start=1&limit=1&"_s));
}

void TestConnectionTest::throughProxyAndTls()
{
    ProxyProgram proxy(ProxyType::Http, u"user"_s, u"pass"_s);
    QVERIFY2(proxy.start(), ProxyProgram::missing);
    RawHttpServer server(service(), trustedServer());
    HttpClient http;
    http.setNetworkSettings(trusting(proxy.settings(u"user"_s, u"pass"_s)));
    Trying trying(&http, byKey(server.url(QString())));
    QVERIFY(trying.once());
    QVERIFY2(trying.good, qPrintable(trying.error().detail));
    QCOMPARE(trying.ended(),
        (Steps{Step::NameResolution, Step::Connection, Step::Tunnel, Step::Tls, Step::Time, Step::SignIn,
            Step::Project, Step::Permission}));
    for (const ConnectionStepResult &result : std::as_const(trying.results)) {
        QCOMPARE(result.isProxy, result.step < Step::Tls);
        QCOMPARE(result.certificate.has_value(), result.step == Step::Tls);
    }
    QCOMPARE(trying.results.at(3).certificate->subject, u"CN=localhost, O=Example Works"_s);
}

void TestConnectionTest::asksBothHosts()
{
    RawHttpServer dcs(service());
    RawHttpServer iam(service());
    Trying trying(&m_http, byPassword(dcs.url(QString()), iam.url(QString())));
    QVERIFY(trying.once());
    QVERIFY(trying.good);
    QCOMPARE(trying.ended(), Steps({Step::NameResolution, Step::Connection}) + plainSteps);
    QCOMPARE(trying.results.at(1).location, dcs.url().authority());
    QCOMPARE(trying.results.at(3).location, iam.url().authority());
    QCOMPARE(trying.results.at(5).location, iam.url().authority()); // the sign-in
    QCOMPARE(iam.requests().size(), 1);
}

void TestConnectionTest::nameResolution()
{
    Trying trying(&m_http, byKey(QUrl(u"https://dcs.invalid"_s)));
    QVERIFY(trying.once());
    QVERIFY(!trying.good);
    QCOMPARE(trying.ended(), Steps{Step::NameResolution});
    QCOMPARE(trying.error().detail, u"HostNotFoundError"_s);
}

void TestConnectionTest::connection()
{
    Trying trying(&m_http, byKey(deadUrl()));
    QVERIFY(trying.once());
    QVERIFY(!trying.good);
    QCOMPARE(trying.ended(), (Steps{Step::NameResolution, Step::Connection}));
    QCOMPARE(trying.error().kind, ErrorKind::Network);
}

void TestConnectionTest::iamNotReached()
{
    RawHttpServer dcs(service());
    const QUrl iam = deadUrl();
    Trying trying(&m_http, byPassword(dcs.url(QString()), iam));
    QVERIFY(trying.once());
    QVERIFY(!trying.good);
    QCOMPARE(trying.results.last().step, Step::Connection);
    QCOMPARE(trying.results.last().location, iam.authority());
    QCOMPARE(dcs.requests().size(), 0);
}

void TestConnectionTest::tunnel()
{
    ProxyProgram proxy(ProxyType::Http, u"user"_s, u"pass"_s);
    QVERIFY2(proxy.start(), ProxyProgram::missing);
    RawHttpServer server(service());
    HttpClient http;
    http.setNetworkSettings(proxy.settings());
    Trying trying(&http, byKey(server.url(QString())));
    QVERIFY(trying.once());
    QVERIFY(!trying.good);
    QCOMPARE(trying.ended(), (Steps{Step::NameResolution, Step::Connection, Step::Tunnel}));
    QCOMPARE(trying.error().kind, ErrorKind::Proxy);
    QCOMPARE(trying.error().httpStatus, 407);
    QCOMPARE(server.connections(), 0);
}

void TestConnectionTest::tls()
{
    RawHttpServer server(service(), tlsServer());
    Trying trying(&m_http, byKey(server.url(QString())));
    QVERIFY(trying.once());
    QVERIFY(!trying.good);
    QCOMPARE(trying.ended(), (Steps{Step::NameResolution, Step::Connection, Step::Tls}));
    QCOMPARE(trying.error().tlsProblem, TlsProblem::SelfSigned);
    QCOMPARE(trying.error().certificate->subject, u"CN=localhost"_s);
    QCOMPARE(server.requests().size(), 0);
}

void TestConnectionTest::time_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<bool>("key");
    QTest::addColumn<bool>("fails");
    QTest::newRow("in time") << 0 << true << false;
    QTest::newRow("15 minutes behind") << 900 << true << false;
    QTest::newRow("more than 15 minutes behind") << 901 << true << true;
    QTest::newRow("more than 15 minutes ahead") << -901 << true << true;
    QTest::newRow("an hour off with a password") << 3600 << false << false;
}

void TestConnectionTest::time()
{
    QFETCH(int, offset);
    QFETCH(bool, key);
    QFETCH(bool, fails);
    RawHttpServer server(service());
    const QUrl url = server.url(QString());
    Trying trying(&m_http, key ? byKey(url) : byPassword(url, url), serviceTime.addSecs(-offset));
    QVERIFY(trying.once());
    QCOMPARE(trying.good, !fails);
    const ConnectionStepResult result = trying.results.at(2);
    QCOMPARE(result.step, Step::Time);
    QCOMPARE(result.clockOffsetSeconds, offset);
    QCOMPARE(result.error.has_value(), fails);
    QCOMPARE(trying.results.size(), fails ? 3 : 6);
    if (fails) {
        QCOMPARE(trying.error().authProblem, AuthProblem::ClockSkew);
        QCOMPARE(trying.error().clockOffsetSeconds, offset);
        QCOMPARE(server.requests().size(), 1);
    }
}

void TestConnectionTest::timeNotAnswered()
{
    RawHttpServer server([](const RawRequest &) { return RawAnswer{{}, true}; });
    Trying trying(&m_http, byKey(server.url(QString())));
    QVERIFY(trying.once());
    QVERIFY(!trying.good);
    QCOMPARE(trying.ended(), plainSteps.first(3));
    QCOMPARE(trying.error().kind, ErrorKind::Network);
}

void TestConnectionTest::wrongKeyIsTriedOnce()
{
    SimulatedService service(1);
    QVERIFY(service.simulator.start());
    Trying trying(&service.http, byKey(QUrl(service.simulator.baseUrl()), SimulatedService::wrongKey()),
        SimulatedService::now());
    QVERIFY(trying.once());
    QVERIFY(!trying.good);
    QCOMPARE(trying.ended(), plainSteps.first(4));
    QCOMPARE(trying.error().authProblem, AuthProblem::SignatureRefused);
    QCOMPARE(service.simulator.countReceived("GET", u"/instances"_s), 1);
}

void TestConnectionTest::wrongPasswordIsTriedOnce()
{
    SimulatedService service(1);
    QVERIFY(service.simulator.start());
    const QUrl url(service.simulator.baseUrl());
    Trying trying(&service.http, byPassword(url, url, u"wrong"_s), SimulatedService::now());
    QVERIFY(trying.once());
    QVERIFY(!trying.good);
    QCOMPARE(trying.ended(), plainSteps.first(4));
    QCOMPARE(trying.error().authProblem, AuthProblem::CredentialsRefused);
    QCOMPARE(service.simulator.countReceived("POST", u"/v3/auth/tokens"_s), 1);
    QCOMPARE(service.simulator.countReceived("GET", u"/instances"_s), 0);
}

void TestConnectionTest::refusedByList_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Step>("byKey");
    QTest::addColumn<Step>("byToken");
    const auto row = [](int status, const char *code, Step byKey, Step byToken) {
        QTest::addRow("%d %s", status, code) << refusal(status, code) << byKey << byToken;
    };
    row(400, "DCS.4002", Step::Project, Step::Project);
    row(400, "111400002", Step::Project, Step::Project);
    row(401, "DCS.1004", Step::Project, Step::Project);
    row(403, "APIGW.0310", Step::Project, Step::Project);
    row(404, "DCS.9999", Step::Project, Step::Project);
    row(403, "DCS.2003", Step::Permission, Step::Permission);
    row(401, "APIGW.0301", Step::SignIn, Step::Project);
    row(429, "APIGW.0308", Step::SignIn, Step::Project);
    row(500, "DCS.5000", Step::SignIn, Step::Project);
    QTest::newRow("redirect") << RawHttpServer::answer(302, {}, "Location: https://portal.example/\r\n")
                              << Step::SignIn << Step::Project;
    QTest::newRow("unreadable") << RawHttpServer::answer(200, "<html>") << Step::SignIn << Step::Project;
}

void TestConnectionTest::refusedByList()
{
    QFETCH(QByteArray, answer);
    QFETCH(Step, byKey);
    QFETCH(Step, byToken);
    RawHttpServer server(service(answer));
    const QUrl url = server.url(QString());
    Trying withKey(&m_http, ::byKey(url));
    QVERIFY(withKey.once());
    QVERIFY(!withKey.good);
    QCOMPARE(withKey.ended(), plainSteps.first(plainSteps.indexOf(byKey) + 1));
    QCOMPARE(server.requests().size(), 2);
    Trying withToken(&m_http, byPassword(url, url));
    QVERIFY(withToken.once());
    QVERIFY(!withToken.good);
    QCOMPARE(withToken.ended(), plainSteps.first(plainSteps.indexOf(byToken) + 1));
}

void TestConnectionTest::refusedByIam_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Step>("step");
    QTest::newRow("wrong password") << refusal(401, "IAM.0001") << Step::SignIn;
    QTest::newRow("no programmatic access") << refusal(403, "IAM.0002") << Step::SignIn;
    QTest::newRow("fault") << refusal(500, "IAM.0003") << Step::SignIn;
    QTest::newRow("no token") << RawHttpServer::answer(201, "{}") << Step::SignIn;
    QTest::newRow("no such project") << refusal(404, "IAM.0004") << Step::Project;
    QTest::newRow("no such project, by its code") << refusal(400, "IAM.1109") << Step::Project;
}

void TestConnectionTest::refusedByIam()
{
    QFETCH(QByteArray, answer);
    QFETCH(Step, step);
    RawHttpServer server(service({}, answer));
    const QUrl url = server.url(QString());
    Trying trying(&m_http, byPassword(url, url));
    QVERIFY(trying.once());
    QVERIFY(!trying.good);
    QCOMPARE(trying.ended(), plainSteps.first(plainSteps.indexOf(step) + 1));
    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(server.requests().size(), 2);
}

void TestConnectionTest::findsTheProject_data() { goodWithTheSimulator_data(); }

void TestConnectionTest::findsTheProject()
{
    QFETCH(bool, key);
    SimulatedService service(12);
    QVERIFY(service.simulator.start());
    const QUrl url(service.simulator.baseUrl());
    SignIn signIn = key ? byKey(url, SimulatedService::accessKey()) : byPassword(url, url);
    signIn.profile.endpoint.iam = url;
    signIn.profile.endpoint.projectId.clear();
    Trying trying(&service.http, signIn, SimulatedService::now());
    QVERIFY(trying.once());
    QVERIFY2(trying.good, qPrintable(trying.error().code));
    QCOMPARE(trying.ended(), plainSteps);
    QCOMPARE(service.simulator.countReceived("GET", u"/v3/projects"_s), key ? 1 : 0);
    QCOMPARE(trying.results.at(4).foundProjects.has_value(), key);
    if (key)
        QCOMPARE(*trying.results.at(4).foundProjects, QStringList{Simulator::projectId()});
    const QString path = service.simulator.received().last().path;
    QVERIFY(path.contains(Simulator::projectId()));
}

void TestConnectionTest::projectNotFound_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("none") << u"nowhere-1"_s << QStringList();
    QTest::newRow("several") << Simulator::region() << QStringList{Simulator::projectId(), QString(32, u'e')};
}

void TestConnectionTest::projectNotFound()
{
    QFETCH(const QString, region);
    QFETCH(const QStringList, found);
    Simulator simulator(bundledCatalogue(), {.instanceCount = 1, .sameNamedProjects = {QString(32, u'e')}});
    QVERIFY(simulator.start());
    const QUrl url(simulator.baseUrl());
    SignIn signIn = byKey(url, SimulatedService::accessKey());
    signIn.profile.endpoint = {url, url, region, {}};
    Trying trying(&m_http, signIn, SimulatedService::now());
    QVERIFY(trying.once());
    QVERIFY(!trying.good);
    QCOMPARE(trying.ended(), plainSteps.first(5));
    QVERIFY(trying.results.at(3).isGood()); // IAM took the signature
    QVERIFY(!trying.results.last().isGood());
    QVERIFY(!trying.results.last().error);
    QCOMPARE(trying.results.last().foundProjects.value_or(QStringList{u"not told"_s}), found);
    QCOMPARE(simulator.countReceived("GET", u"/instances"_s), 0);
}

void TestConnectionTest::lookupRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Step>("step");
    QTest::newRow("signature") << refusal(401, "APIGW.0301") << Step::SignIn;
    QTest::newRow("fault") << refusal(500, "IAM.0003") << Step::SignIn;
    QTest::newRow("unreadable") << RawHttpServer::answer(200, "<html>") << Step::SignIn;
    QTest::newRow("not allowed") << refusal(403, "IAM.0003") << Step::Project;
}

void TestConnectionTest::lookupRefused()
{
    QFETCH(QByteArray, answer);
    QFETCH(Step, step);
    RawHttpServer server(service({}, answer));
    const QUrl url = server.url(QString());
    SignIn signIn = byKey(url);
    signIn.profile.endpoint = {url, url, u"cn-north-4"_s, {}};
    Trying trying(&m_http, signIn);
    QVERIFY(trying.once());
    QVERIFY(!trying.good);
    QCOMPARE(trying.ended(), plainSteps.first(plainSteps.indexOf(step) + 1));
    QVERIFY(trying.results.last().error);
    QCOMPARE(trying.results.last().foundProjects.has_value(), step == Step::Project);
    QCOMPARE(server.requests().size(), 2); // the time, and one look-up
}

void TestConnectionTest::cancelInASlot_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("atItsEnd");
    for (Step step : plainSteps) {
        QTest::addRow("step %d, start", int(step)) << step << false;
        QTest::addRow("step %d, end", int(step)) << step << true;
    }
}

void TestConnectionTest::cancelInASlot()
{
    QFETCH(Step, step);
    QFETCH(bool, atItsEnd);
    RawHttpServer server(service());
    Trying trying(&m_http, byKey(server.url(QString())));
    connect(trying.test, &ConnectionTest::stepStarted, this, [&](Step started) {
        if (!atItsEnd && started == step)
            trying.test->cancel();
    });
    connect(trying.test, &ConnectionTest::stepEnded, this, [&](const ConnectionStepResult &result) {
        if (atItsEnd && result.step == step) {
            trying.test->cancel();
            trying.test->cancel();
        }
    });
    QVERIFY(trying.once());
    QVERIFY(!trying.good);
    QCOMPARE(trying.ended(), plainSteps.first(plainSteps.indexOf(step) + (atItsEnd ? 1 : 0)));
    QCOMPARE(trying.started, plainSteps.first(plainSteps.indexOf(step) + 1));
}

void TestConnectionTest::cancelBeforeTheStart()
{
    RawHttpServer server(service());
    Trying trying(&m_http, byKey(server.url(QString())));
    trying.test->cancel();
    QVERIFY(trying.once());
    QVERIFY(!trying.good);
    QCOMPARE(trying.started, Steps());
    QCOMPARE(server.connections(), 0);
}

void TestConnectionTest::cancelWhileWaiting()
{
    RawHttpServer server([](const RawRequest &) { return RawAnswer{}; });
    Trying trying(&m_http, byKey(server.url(QString())));
    QTRY_COMPARE(server.requests().size(), 1);
    trying.test->cancel();
    QVERIFY(trying.once());
    QVERIFY(!trying.good);
    QCOMPARE(trying.ended(), plainSteps.first(2));
}

void TestConnectionTest::ownerDeletedInASlot_data() { cancelInASlot_data(); }

void TestConnectionTest::ownerDeletedInASlot()
{
    QFETCH(Step, step);
    QFETCH(bool, atItsEnd);
    RawHttpServer server(service());
    auto *owner = new QObject;
    QPointer<ConnectionTest> test = new ConnectionTest(
        &m_http, byKey(server.url(QString())), {}, [] { return serviceTime; }, owner);
    int finishes = 0;
    connect(test, &ConnectionTest::finished, this, [&] { ++finishes; });
    connect(test, &ConnectionTest::stepStarted, this, [&](Step started) {
        if (!atItsEnd && started == step)
            delete std::exchange(owner, nullptr);
    });
    connect(test, &ConnectionTest::stepEnded, this, [&](const ConnectionStepResult &result) {
        if (atItsEnd && result.step == step)
            delete std::exchange(owner, nullptr);
    });
    QTRY_VERIFY_WITH_TIMEOUT(!test, waitMs);
    QCoreApplication::processEvents();
    QCOMPARE(finishes, 0);
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
