// SPDX-License-Identifier: MIT
#include "tests/api/dcs/ServiceFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

ResizeRequest resize()
{
    ResizeRequest request;
    request.instanceId = u"i1"_s;
    request.body = "{\"new_capacity\":4, \"spec_code\":\"redis.single.au1.large.4\"} "; // blanks and all
    return request;
}

} // namespace

/// The change itself: what counts as accepted, as refused, as open, and that it is never sent twice.
class TestExtendInstance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accepted_data();
    void accepted();
    void failures_data();
    void failures();
    void lostBeforeTheBody();
    void lostOnAUsedConnection();
    void refusedConnection();
    void timeOut();
    void refusedSignature();
    void refusedToken();
    void tokenRefusedTwice();
    void noTokenNoChange();
    void stoppedBefore();
    void cancel_data();
    void cancel();
    void cancelDuringTheSecondToken();
};

void TestExtendInstance::accepted_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("204") << 204 << QByteArray();
    QTest::newRow("200 with an order") << 200 << QByteArray(R"({"order_id":"CS1"})");
    QTest::newRow("202 with nonsense") << 202 << QByteArray("<html>");
}

void TestExtendInstance::accepted()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const QByteArray answer = status == 204
        ? QByteArray("HTTP/1.1 204 No Content\r\nX-Request-Id: r1\r\n\r\n")
        : RawHttpServer::answer(status, body, "X-Request-Id: r1\r\n");
    ServiceFixture service([&](const RawRequest &) { return RawAnswer{answer}; });
    Ending<Acceptance> ending(service.client->extendInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(ending.value(), (Acceptance{status, u"r1"_s}));
    QCOMPARE(service.server.requests().size(), 1);
    const RawRequest &seen = service.server.requests().first();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/v1.0/p1/instances/i1/extend");
    QCOMPARE(seen.body, resize().body);
    QCOMPARE(seen.header("content-type"), "application/json");
    QVERIFY(
        seen.header("authorization").contains("SignedHeaders=content-type;host;x-project-id;x-sdk-date,"));
}

void TestExtendInstance::failures_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("mayHaveArrived");
    for (int status : {400, 403, 404, 409, 429, 501}) {
        QTest::addRow("%d", status) << RawHttpServer::answer(status, R"({"error_code":"DCS.4026"})")
                                    << ErrorKind::Http << false;
    }
    for (int status : {408, 499, 500, 502, 503, 504})
        QTest::addRow("%d", status) << RawHttpServer::answer(status, "busy") << ErrorKind::Http << true;
    QTest::newRow("429, to be tried again")
        << RawHttpServer::answer(429, "", "Retry-After: 0\r\n") << ErrorKind::Http << false;
    QTest::newRow("redirect") << RawHttpServer::answer(307, "", "Location: /elsewhere\r\n")
                              << ErrorKind::Redirect << false;
    QTest::newRow("lost") << QByteArray() << ErrorKind::Network << true;
    QTest::newRow("lost within the answer")
        << QByteArray("HTTP/1.1 204 No Con") << ErrorKind::Network << true;
    QTest::newRow("too large") << RawHttpServer::answer(200, QByteArray(2'000'000, ' '))
                               << ErrorKind::TooLarge << true;
}

void TestExtendInstance::failures()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, mayHaveArrived);
    ServiceFixture service([&](const RawRequest &) { return RawAnswer{answer, true}; });
    Ending<Acceptance> ending(service.client->extendInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, kind);
    QCOMPARE(ending.error().mayHaveArrived, mayHaveArrived);
    QVERIFY(service.roundTrip());
    QCOMPARE(service.server.requests().size(), 1);
}

void TestExtendInstance::lostBeforeTheBody()
{
    ServiceFixture service([](const RawRequest &) { return ok("{}"); });
    service.server.closeAtHeaderOf("POST");
    Ending<Acceptance> ending(service.client->extendInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Network);
    QVERIFY(ending.error().mayHaveArrived); // nothing certain is known
    QVERIFY(service.roundTrip());
    QCOMPARE(service.server.requests().size(), 1);
}

void TestExtendInstance::lostOnAUsedConnection()
{
    ServiceFixture service([](const RawRequest &request) -> RawAnswer {
        return request.method == "GET" ? ok(R"({"quotas":{"resources":[]}})") : RawAnswer{{}, true};
    });
    Ending<Quota> before(service.client->quota(&service.owner));
    QVERIFY(before.once());
    Ending<Acceptance> ending(service.client->extendInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Network);
    QVERIFY(ending.error().mayHaveArrived);
    QVERIFY(service.roundTrip());
    QCOMPARE(service.server.count("POST"), 1);
    QCOMPARE(service.server.requests().at(1).connection, service.server.requests().at(0).connection);
}

void TestExtendInstance::refusedConnection()
{
    HttpClient http;
    QUrl dead;
    {
        RawHttpServer server([](const RawRequest &) { return RawAnswer{}; });
        dead = server.url();
    }
    Authenticator authenticator(&http, {dead, dead, {}, u"p1"_s}, AccessKey{u"AK"_s, u"SK"_s, {}},
        [] { return QDateTime::currentDateTimeUtc(); });
    DcsClient client(&http, &authenticator, {});
    Ending<Acceptance> ending(client.extendInstance(resize(), this));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Network);
    QVERIFY(!ending.error().mayHaveArrived);
}

void TestExtendInstance::timeOut()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{}; });
    service.settings.limits.connectAndAnswerMs = 200;
    service.remake();
    Ending<Acceptance> ending(service.client->extendInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Timeout);
    QVERIFY(ending.error().mayHaveArrived);
    QCOMPARE(service.server.requests().size(), 1);
}

void TestExtendInstance::refusedSignature()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{RawHttpServer::answer(401, "{}")}; });
    Ending<Acceptance> ending(service.client->extendInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().httpStatus, 401);
    QVERIFY(!ending.error().mayHaveArrived);
    QVERIFY(service.authenticator->isStopped());
    QCOMPARE(service.server.requests().size(), 1);
}

void TestExtendInstance::refusedToken()
{
    ServiceFixture service(
        [](const RawRequest &request) -> RawAnswer {
            return {request.header("x-auth-token") == "token-1"
                    ? RawHttpServer::answer(401, R"({"error_code":"APIGW.0301","error_msg":"token expires"})")
                    : QByteArray("HTTP/1.1 204 No Content\r\n\r\n")};
        },
        ServiceFixture::SignIn::Password);
    Ending<Acceptance> ending(service.client->extendInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(service.tokenRequests, 2);
    QCOMPARE(service.server.count("POST"), 4);
    QCOMPARE(service.server.requests().at(1).target, "/v1.0/project-of-token/instances/i1/extend");
    QCOMPARE(service.server.requests().at(3).target, "/v1.0/project-of-token/instances/i1/extend");
    QCOMPARE(service.server.requests().at(3).body, resize().body);
}

void TestExtendInstance::tokenRefusedTwice()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{RawHttpServer::answer(401, "{}")}; },
        ServiceFixture::SignIn::Password);
    Ending<Acceptance> ending(service.client->extendInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().authProblem, AuthProblem::TokenRefused);
    QVERIFY(!ending.error().mayHaveArrived);
    QVERIFY(service.authenticator->isStopped());
    QCOMPARE(service.server.requests().size(), 4);
}

void TestExtendInstance::noTokenNoChange()
{
    ServiceFixture service([](const RawRequest &) { return ok("{}"); }, ServiceFixture::SignIn::Password);
    service.answersTokens = false;
    service.server.closeAtHeaderOf("POST");
    Ending<Acceptance> ending(service.client->extendInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Network);
    QVERIFY(!ending.error().mayHaveArrived);
    QCOMPARE(service.server.requests().size(), 1);
}

void TestExtendInstance::stoppedBefore()
{
    ServiceFixture service([](const RawRequest &) { return ok("{}"); });
    service.authenticator->refused({}, false);
    Ending<Acceptance> ending(service.client->extendInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::AuthenticationStopped);
    QVERIFY(!ending.error().mayHaveArrived);
    QCOMPARE(service.server.connections(), 0);
}

void TestExtendInstance::cancel_data()
{
    QTest::addColumn<bool>("afterSending");
    QTest::newRow("before sending") << false;
    QTest::newRow("after sending") << true;
}

void TestExtendInstance::cancel()
{
    QFETCH(bool, afterSending);
    ServiceFixture service([](const RawRequest &) { return RawAnswer{}; });
    ApiJob<Acceptance> *job = service.client->extendInstance(resize(), &service.owner);
    Ending<Acceptance> ending(job);
    if (afterSending)
        QTRY_COMPARE(service.server.requests().size(), 1);
    job->cancel();
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Cancelled);
    QCOMPARE(ending.error().mayHaveArrived, afterSending);
    QVERIFY(service.roundTrip());
    QCOMPARE(service.server.requests().size(), afterSending ? 1 : 0);
}

void TestExtendInstance::cancelDuringTheSecondToken()
{
    ServiceFixture *running = nullptr;
    ServiceFixture service(
        [&](const RawRequest &) -> RawAnswer {
            running->answersTokens = false;
            return {RawHttpServer::answer(401, "{}")};
        },
        ServiceFixture::SignIn::Password);
    running = &service;
    ApiJob<Acceptance> *job = service.client->extendInstance(resize(), &service.owner);
    Ending<Acceptance> ending(job);
    QTRY_COMPARE(service.server.requests().size(), 3);
    job->cancel();
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Cancelled);
    QVERIFY(!ending.error().mayHaveArrived); // the 401 proves it
}

QTEST_GUILESS_MAIN(TestExtendInstance)
#include "tst_extendinstance.moc"
