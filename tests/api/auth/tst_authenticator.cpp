// SPDX-License-Identifier: MIT
#include "api/auth/Authenticator.h"

#include "api/http/HttpClient.h"
#include "tests/api/support/RawHttpServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const AccessKey accessKey{u"AK"_s, u"secret-key"_s, {}};
const PasswordLogin login{u"user"_s, u"pass-word"_s, u"domain"_s};

/// A token answer of an IAM whose clock stands still in 2020; life: how long the token lives, in seconds.
QByteArray tokenAnswer(const QByteArray &token, qint64 life = 86'400)
{
    const QDateTime issued({2020, 1, 3}, {9, 5, 22}, Qt::UTC);
    const QByteArray expires = issued.addSecs(life).toString(Qt::ISODate).toLatin1();
    return RawHttpServer::answer(201,
        R"({"token":{"issued_at":"2020-01-03T09:05:22Z","expires_at":")" + expires
            + R"(","project":{"id":"project-of-token"}}})",
        "X-Subject-Token: " + token + "\r\n");
}

/// What one caller of authenticate() was told.
struct Caller {
    QObject context;
    int calls = 0;
    std::optional<Result<QList<HttpHeader>>> headers;

    void ask(Authenticator *authenticator)
    {
        const HttpRequest request{"GET", QUrl(u"https://dcs.example.com/v1.0/p/instances"_s), {}, {}};
        authenticator->authenticate(request, &context, [this](const Result<QList<HttpHeader>> &result) {
            ++calls;
            headers.emplace(result);
        });
    }
    QByteArray header(QByteArrayView name) const
    {
        return headers && *headers ? headerValue(**headers, name) : "(none)";
    }
    ApiError error() const { return headers && !*headers ? headers->error() : ApiError(); }
};

ApiError refusal(AuthProblem problem = AuthProblem::SignatureRefused)
{
    ApiError error;
    error.kind = ErrorKind::Http;
    error.httpStatus = 401;
    error.authProblem = problem;
    return error;
}

} // namespace

class TestAuthenticator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void signsWithAFreshDate();
    void answersFromTheEventLoop();
    void newKeyIsTriedByOneCaller();
    void nextCallerTriesWhenTheFirstIsGone();
    void refusedKeyStopsEverybody();
    void oneApartStopsAlone();
    void oneApartHasItsOwnToken();
    void tokenIsShared();
    void projectBeforeAndAfterTheToken();
    void tokenIsRenewed_data();
    void tokenIsRenewed();
    void refusedTokenIsReplacedOnce();
    void newerTokenIsKept();
    void refusedLoginStops();
    void failedTokenRequestIsNotRepeated_data();
    void failedTokenRequestIsNotRepeated();
    void newCredentialsEndTheStop();
    void newCredentialsDuringATokenRequest();
    void contextGoneDuringATokenRequest();
    void readsErrors();

private:
    Authenticator *make(const Credentials &credentials, const QString &projectId = {})
    {
        const Endpoint endpoint{QUrl(u"https://dcs.example.com"_s), m_iam->url(), u"cn-north-4"_s, projectId};
        m_authenticator =
            std::make_unique<Authenticator>(m_http.get(), endpoint, credentials, [this] { return m_now; });
        return m_authenticator.get();
    }

    QDateTime m_now;
    std::unique_ptr<RawHttpServer> m_iam;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<Authenticator> m_authenticator;
    int m_tokens = 0;
};

void TestAuthenticator::init()
{
    m_now = QDateTime({2026, 3, 14}, {15, 0, 0}, Qt::UTC);
    m_tokens = 0;
    m_http = std::make_unique<HttpClient>();
    m_iam = std::make_unique<RawHttpServer>([this](const RawRequest &) -> RawAnswer {
        return {tokenAnswer("token-" + QByteArray::number(++m_tokens))};
    });
}

void TestAuthenticator::cleanup()
{
    m_authenticator.reset();
    m_http.reset();
    m_iam.reset();
}

void TestAuthenticator::signsWithAFreshDate()
{
    Authenticator *authenticator = make(AccessKey{u"AK"_s, u"SK"_s, u"temporary"_s}, u"p1"_s);
    QVERIFY(!authenticator->usesToken());
    Caller caller;
    caller.ask(authenticator);
    m_now = m_now.addSecs(60); // the date is that of the delivery
    QTRY_COMPARE(caller.calls, 1);
    QCOMPARE(caller.header("X-Sdk-Date"), "20260314T150100Z");
    QCOMPARE(caller.header("X-Project-Id"), "p1");
    QCOMPARE(caller.header("X-Security-Token"), "temporary");
    QVERIFY(caller.header("Authorization").startsWith("SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;"));
    caller.ask(authenticator); // a repetition by the same caller
    m_now = m_now.addSecs(60);
    QTRY_COMPARE(caller.calls, 2);
    QCOMPARE(caller.header("X-Sdk-Date"), "20260314T150200Z");
}

void TestAuthenticator::answersFromTheEventLoop()
{
    Authenticator *authenticator = make(accessKey, u"p1"_s);
    Caller caller;
    caller.ask(authenticator);
    QCOMPARE(caller.calls, 0);
    auto gone = std::make_unique<Caller>();
    bool called = false;
    authenticator->accepted();
    authenticator->authenticate(
        {}, &gone->context, [&](const Result<QList<HttpHeader>> &) { called = true; });
    gone.reset();
    QTRY_COMPARE(caller.calls, 1);
    QVERIFY(!called);
}

void TestAuthenticator::newKeyIsTriedByOneCaller()
{
    Authenticator *authenticator = make(accessKey, u"p1"_s);
    Caller first, second, third;
    first.ask(authenticator);
    second.ask(authenticator);
    third.ask(authenticator);
    QTRY_COMPARE(first.calls, 1);
    QCoreApplication::processEvents();
    QCOMPARE(second.calls + third.calls, 0);
    authenticator->accepted();
    QTRY_COMPARE(second.calls + third.calls, 2);
    Caller later;
    later.ask(authenticator);
    QTRY_COMPARE(later.calls, 1);
}

void TestAuthenticator::nextCallerTriesWhenTheFirstIsGone()
{
    Authenticator *authenticator = make(accessKey, u"p1"_s);
    auto first = std::make_unique<Caller>();
    Caller second, third;
    first->ask(authenticator);
    second.ask(authenticator);
    third.ask(authenticator);
    QTRY_COMPARE(first->calls, 1);
    first.reset();
    QTRY_COMPARE(second.calls, 1);
    QCoreApplication::processEvents();
    QCOMPARE(third.calls, 0);
}

void TestAuthenticator::oneApartStopsAlone()
{
    Authenticator *authenticator = make(accessKey, u"p1"_s);
    Authenticator *apart = authenticator->apart(authenticator);
    QCOMPARE(apart->endpoint(), authenticator->endpoint());
    Caller caller;
    caller.ask(apart);
    QTRY_COMPARE(caller.calls, 1);
    QVERIFY(caller.header("Authorization").startsWith("SDK-HMAC-SHA256"));
    QVERIFY(!apart->refused(refusal(), false));
    QVERIFY(apart->isStopped());
    QVERIFY(!authenticator->isStopped());
}

void TestAuthenticator::oneApartHasItsOwnToken()
{
    Authenticator *authenticator = make(login);
    Caller caller;
    caller.ask(authenticator);
    QTRY_COMPARE(caller.calls, 1);
    Authenticator *apart = authenticator->apart(authenticator);
    QCOMPARE(apart->projectId(), authenticator->projectId());
    caller.ask(apart);
    QTRY_COMPARE(caller.calls, 2);
    QCOMPARE(caller.header("X-Auth-Token"), "token-2");
}

void TestAuthenticator::refusedKeyStopsEverybody()
{
    Authenticator *authenticator = make(accessKey, u"p1"_s);
    QSignalSpy stopped(authenticator, &Authenticator::stopped);
    Caller first, second, later;
    first.ask(authenticator);
    second.ask(authenticator);
    QTRY_COMPARE(first.calls, 1);
    QVERIFY(!authenticator->refused(refusal(), false));
    QVERIFY(authenticator->isStopped());
    later.ask(authenticator);
    QTRY_COMPARE(later.calls, 1);
    QCOMPARE(second.calls, 1);
    for (const Caller *caller : {&second, &later}) {
        QCOMPARE(caller->error().kind, ErrorKind::AuthenticationStopped);
        QCOMPARE(caller->error().authProblem, AuthProblem::SignatureRefused);
        QVERIFY(!caller->error().mayHaveArrived);
    }
    QVERIFY(
        !authenticator->refused(refusal(AuthProblem::KeyLocked), false)); // of a request that was under way
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(stopped.first().first().value<ApiError>().authProblem, AuthProblem::SignatureRefused);
}

void TestAuthenticator::tokenIsShared()
{
    Authenticator *authenticator = make(login);
    QVERIFY(authenticator->usesToken());
    Caller first, second, third;
    first.ask(authenticator);
    second.ask(authenticator);
    third.ask(authenticator);
    QTRY_COMPARE(first.calls + second.calls + third.calls, 3);
    Caller later;
    later.ask(authenticator);
    QTRY_COMPARE(later.calls, 1);
    for (const Caller *caller : {&first, &second, &third, &later})
        QCOMPARE(caller->header("X-Auth-Token"), "token-1");
    QCOMPARE(m_iam->requests().size(), 1);
    QCOMPARE(m_iam->requests().first().target, "/v3/auth/tokens?nocatalog=true");
    QVERIFY(m_iam->requests().first().body.contains("pass-word"));
}

void TestAuthenticator::projectBeforeAndAfterTheToken()
{
    QCOMPARE(make(login)->projectId(), QString());
    Authenticator *authenticator = make(login, u"given"_s);
    QCOMPARE(authenticator->projectId(), u"given"_s);
    Caller caller;
    caller.ask(authenticator);
    QTRY_COMPARE(caller.calls, 1);
    QCOMPARE(authenticator->projectId(), u"project-of-token"_s);
    authenticator->refused(refusal(), false); // the token goes, the project stays
    QCOMPARE(authenticator->projectId(), u"project-of-token"_s);
    authenticator->setCredentials(login);
    QCOMPARE(authenticator->projectId(), u"given"_s);
}

void TestAuthenticator::tokenIsRenewed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<qint64>("usableSeconds");
    QTest::newRow("a day") << tokenAnswer("first") << qint64(86'400 - 600);
    QTest::newRow("half an hour") << tokenAnswer("first", 1800) << qint64(1200);
    QTest::newRow("five minutes") << tokenAnswer("first", 300) << qint64(150);
    QTest::newRow("times not told") << RawHttpServer::answer(
        201, R"({"token":{"project":{"id":"p"}}})", "X-Subject-Token: first\r\n")
                                    << qint64(86'400 - 600);
}

void TestAuthenticator::tokenIsRenewed()
{
    QFETCH(QByteArray, answer);
    QFETCH(qint64, usableSeconds);
    Authenticator *authenticator = make(login);
    m_iam->setScript([&](const RawRequest &) { return RawAnswer{answer}; });
    Caller caller;
    caller.ask(authenticator);
    QTRY_COMPARE(caller.calls, 1);
    m_iam->setScript([](const RawRequest &) { return RawAnswer{tokenAnswer("second")}; });
    m_now = m_now.addSecs(usableSeconds - 1);
    caller.ask(authenticator);
    QTRY_COMPARE(caller.calls, 2);
    QCOMPARE(caller.header("X-Auth-Token"), "first");
    m_now = m_now.addSecs(1);
    caller.ask(authenticator);
    QTRY_COMPARE(caller.calls, 3);
    QCOMPARE(caller.header("X-Auth-Token"), "second");
    QCOMPARE(m_iam->requests().size(), 2);
}

void TestAuthenticator::refusedTokenIsReplacedOnce()
{
    Authenticator *authenticator = make(login);
    QSignalSpy stopped(authenticator, &Authenticator::stopped);
    Caller caller;
    caller.ask(authenticator);
    QTRY_COMPARE(caller.calls, 1);
    QVERIFY(authenticator->refused(refusal(AuthProblem::TokenRefused), false));
    caller.ask(authenticator);
    QTRY_COMPARE(caller.calls, 2);
    QCOMPARE(caller.header("X-Auth-Token"), "token-2");
    QVERIFY(!authenticator->refused(refusal(AuthProblem::TokenRefused), true));
    QVERIFY(authenticator->isStopped());
    QCOMPARE(stopped.size(), 1);
    caller.ask(authenticator);
    QTRY_COMPARE(caller.calls, 3);
    QCOMPARE(caller.error().kind, ErrorKind::AuthenticationStopped);
    QCOMPARE(m_iam->requests().size(), 2);
}

void TestAuthenticator::newerTokenIsKept()
{
    Authenticator *authenticator = make(login);
    Caller first, second;
    first.ask(authenticator);
    second.ask(authenticator);
    QTRY_COMPARE(first.calls + second.calls, 2);
    QVERIFY(authenticator->refused(refusal(), false, **first.headers));
    first.ask(authenticator);
    QTRY_COMPARE(first.calls, 2);
    QVERIFY(authenticator->refused(refusal(), false, **second.headers)); // sent with the old token
    second.ask(authenticator);
    QTRY_COMPARE(second.calls, 2);
    QCOMPARE(second.header("X-Auth-Token"), "token-2");
    QCOMPARE(m_iam->requests().size(), 2);
}

void TestAuthenticator::refusedLoginStops()
{
    Authenticator *authenticator = make(login);
    m_iam->setScript([](const RawRequest &) -> RawAnswer {
        return {RawHttpServer::answer(401,
            R"({"error":{"code":401,"message":"The username or password is wrong: pass-word","title":"Unauthorized"}})")};
    });
    QSignalSpy stopped(authenticator, &Authenticator::stopped);
    Caller first, second, later;
    first.ask(authenticator);
    second.ask(authenticator);
    QTRY_COMPARE(first.calls + second.calls, 2);
    for (const Caller *caller : {&first, &second}) {
        QCOMPARE(caller->error().kind, ErrorKind::Http);
        QCOMPARE(caller->error().httpStatus, 401);
        QCOMPARE(caller->error().authProblem, AuthProblem::CredentialsRefused);
        QCOMPARE(caller->error().serviceMessage, u"The username or password is wrong: ***"_s);
        QVERIFY(!caller->error().mayHaveArrived);
    }
    QCOMPARE(stopped.size(), 1);
    later.ask(authenticator);
    QTRY_COMPARE(later.calls, 1);
    QCOMPARE(later.error().kind, ErrorKind::AuthenticationStopped);
    QCOMPARE(later.error().authProblem, AuthProblem::CredentialsRefused);
    QCOMPARE(m_iam->requests().size(), 1);
}

void TestAuthenticator::failedTokenRequestIsNotRepeated_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    for (int status : {400, 403, 404, 429, 500, 503})
        QTest::addRow("%d", status) << RawHttpServer::answer(status, R"({"error_code":"IAM.0001"})")
                                    << ErrorKind::Http;
    QTest::newRow("redirect") << RawHttpServer::answer(302, {}, "Location: https://elsewhere.example/\r\n")
                              << ErrorKind::Redirect;
    QTest::newRow("lost connection") << QByteArray() << ErrorKind::Network;
    QTest::newRow("no token") << RawHttpServer::answer(201, "{}") << ErrorKind::Decode;
    QTest::newRow("malformed") << RawHttpServer::answer(201, "{", "X-Subject-Token: t\r\n")
                               << ErrorKind::Decode;
}

void TestAuthenticator::failedTokenRequestIsNotRepeated()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    Authenticator *authenticator = make(login);
    m_iam->setScript([&](const RawRequest &) { return RawAnswer{answer, true}; });
    Caller caller;
    caller.ask(authenticator);
    QTRY_COMPARE(caller.calls, 1);
    QCOMPARE(caller.error().kind, kind);
    QVERIFY(!caller.error().mayHaveArrived); // the caller's own request did not leave
    QVERIFY(!authenticator->isStopped());
    QCOMPARE(m_iam->requests().size(), 1);
    // The next caller is served again.
    m_iam->setScript([](const RawRequest &) { return RawAnswer{tokenAnswer("good")}; });
    caller.ask(authenticator);
    QTRY_COMPARE(caller.calls, 2);
    QCOMPARE(caller.header("X-Auth-Token"), "good");
}

void TestAuthenticator::newCredentialsEndTheStop()
{
    Authenticator *authenticator = make(accessKey, u"p1"_s);
    authenticator->refused(refusal(), false);
    QVERIFY(authenticator->isStopped());
    authenticator->setCredentials(AccessKey{u"OTHER"_s, u"SK"_s, {}});
    QVERIFY(!authenticator->isStopped());
    Caller caller;
    caller.ask(authenticator);
    QTRY_COMPARE(caller.calls, 1);
    QVERIFY(caller.header("Authorization").contains("Access=OTHER,"));
    authenticator->setCredentials(login);
    caller.ask(authenticator);
    QTRY_COMPARE(caller.calls, 2);
    QCOMPARE(caller.header("X-Auth-Token"), "token-1");
}

void TestAuthenticator::newCredentialsDuringATokenRequest()
{
    Authenticator *authenticator = make(login);
    m_iam->setScript([](const RawRequest &) { return RawAnswer{}; });
    Caller caller;
    caller.ask(authenticator);
    QTRY_COMPARE(m_iam->requests().size(), 1);
    m_iam->setScript([](const RawRequest &) { return RawAnswer{tokenAnswer("good")}; });
    authenticator->setCredentials(PasswordLogin{u"other"_s, u"pass-word"_s, u"domain"_s});
    QTRY_COMPARE(caller.calls, 1);
    QCOMPARE(caller.header("X-Auth-Token"), "good");
    QVERIFY(m_iam->requests().last().body.contains("other"));
}

void TestAuthenticator::contextGoneDuringATokenRequest()
{
    Authenticator *authenticator = make(login);
    auto gone = std::make_unique<Caller>();
    Caller caller;
    bool called = false;
    authenticator->authenticate(
        {}, &gone->context, [&](const Result<QList<HttpHeader>> &) { called = true; });
    caller.ask(authenticator);
    gone.reset();
    QTRY_COMPARE(caller.calls, 1);
    QCOMPARE(caller.header("X-Auth-Token"), "token-1");
    QVERIFY(!called);
}

void TestAuthenticator::readsErrors()
{
    const Authenticator *authenticator = make(accessKey, u"p1"_s);
    const HttpResponse response{401, {{"date", "Sat, 14 Mar 2026 15:20:00 GMT"}},
        R"({"error_code":"APIGW.0301","error_msg":"signature expired, secret-key"})"};
    const ApiError error = authenticator->readError(response);
    QCOMPARE(error.authProblem, AuthProblem::ClockSkew);
    QCOMPARE(error.clockOffsetSeconds, std::optional<qint64>(1200));
    QCOMPARE(error.serviceMessage, u"signature expired, ***"_s);
    QCOMPARE(authenticator->readError({403, {}, {}}).authProblem, AuthProblem::None);
}

QTEST_GUILESS_MAIN(TestAuthenticator)
#include "tst_authenticator.moc"
