// SPDX-License-Identifier: MIT
#include "tests/api/dcs/ServiceFixture.h"
#include "tests/api/support/TestData.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

ResizeRequest resize()
{
    QFETCH_GLOBAL(ResizeVersion, apiVersion);
    ResizeRequest request;
    request.apiVersion = apiVersion;
    request.instanceId = u"i1"_s;
    request.body = "{\"new_capacity\":4, \"spec_code\":\"redis.single.au1.large.4\"} "; // blanks and all
    return request;
}

/// Where the post is to go.
QByteArray target(const QByteArray &projectId)
{
    QFETCH_GLOBAL(QByteArray, target);
    return target.replace("%1", projectId);
}

} // namespace

/// The change itself, in both API versions: what counts as accepted, as refused, as open, and that it is
/// never sent twice.
class TestResizeInstance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void accepted_data();
    void accepted();
    void documentedBodies();
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
    void callThatIsNotThere_data();
    void callThatIsNotThere();
    void refusedInstanceSaysNothingAboutTheCall();
    void tokenRefusalSaysNothingAboutTheCall();
    void acceptanceBringsTheCallBack();
};

void TestResizeInstance::initTestCase_data()
{
    QTest::addColumn<ResizeVersion>("apiVersion");
    QTest::addColumn<QByteArray>("target"); ///< after the project
    QTest::newRow("v1.0 extend") << ResizeVersion::V1Extend << QByteArray("/v1.0/%1/instances/i1/extend");
    QTest::newRow("v2 resize") << ResizeVersion::V2Resize << QByteArray("/v2/%1/instances/i1/resize");
}

void TestResizeInstance::accepted_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("orderId");
    QTest::newRow("204") << 204 << QByteArray() << QString();
    QTest::newRow("200 with an order")
        << 200 << readTestData(u"v2-resize-order-response.json"_s) << u"CS2005271528ZYJH2"_s;
    QTest::newRow("order as number") << 200 << QByteArray(R"({"order_id":7})") << u"7"_s;
    QTest::newRow("order null") << 200 << QByteArray(R"({"order_id":null})") << QString();
    QTest::newRow("order of a wrong type") << 200 << QByteArray(R"({"order_id":{}})") << QString();
    QTest::newRow("array") << 200 << QByteArray("[]") << QString();
    QTest::newRow("cut off") << 200 << QByteArray(R"({"order_id":"CS)") << QString();
    QTest::newRow("too deep") << 200 << QByteArray(1000, '[') << QString();
    QTest::newRow("202 with nonsense") << 202 << QByteArray("<html>") << QString();
}

void TestResizeInstance::accepted()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, orderId);
    const QByteArray answer = status == 204
        ? QByteArray("HTTP/1.1 204 No Content\r\nX-Request-Id: r1\r\n\r\n")
        : RawHttpServer::answer(status, body, "X-Request-Id: r1\r\n");
    ServiceFixture service([&](const RawRequest &) { return RawAnswer{answer}; });
    Ending<Acceptance> ending(service.client->resizeInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(ending.value(), (Acceptance{status, u"r1"_s, orderId}));
    QCOMPARE(service.server.requests().size(), 1);
    const RawRequest &seen = service.server.requests().first();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, target("p1"));
    QCOMPARE(seen.body, resize().body);
    QCOMPARE(seen.header("content-type"), "application/json");
    QVERIFY(
        seen.header("authorization").contains("SignedHeaders=content-type;host;x-project-id;x-sdk-date,"));
}

/// Whatever the body says: it is sent as the user saw it.
void TestResizeInstance::documentedBodies()
{
    for (const QString &file : {u"v1-extend-request.json"_s, u"v2-resize-request-documented.json"_s}) {
        ServiceFixture service([](const RawRequest &) { return ok("{}"); });
        ResizeRequest request = resize();
        request.body = readTestData(file);
        Ending<Acceptance> ending(service.client->resizeInstance(request, &service.owner));
        QVERIFY(ending.once());
        QVERIFY(ending.isOk());
        QCOMPARE(service.server.requests().size(), 1);
        QCOMPARE(service.server.requests().first().body, readTestData(file));
    }
}

void TestResizeInstance::failures_data()
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

void TestResizeInstance::failures()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, mayHaveArrived);
    ServiceFixture service([&](const RawRequest &) { return RawAnswer{answer, true}; });
    Ending<Acceptance> ending(service.client->resizeInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, kind);
    QCOMPARE(ending.error().mayHaveArrived, mayHaveArrived);
    QVERIFY(service.roundTrip());
    QCOMPARE(service.server.requests().size(), 1);
}

void TestResizeInstance::lostBeforeTheBody()
{
    ServiceFixture service([](const RawRequest &) { return ok("{}"); });
    service.server.closeAtHeaderOf("POST");
    Ending<Acceptance> ending(service.client->resizeInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Network);
    QVERIFY(ending.error().mayHaveArrived); // nothing certain is known
    QVERIFY(service.roundTrip());
    QCOMPARE(service.server.requests().size(), 1);
}

void TestResizeInstance::lostOnAUsedConnection()
{
    ServiceFixture service([](const RawRequest &request) -> RawAnswer {
        return request.method == "GET" ? ok(R"({"quotas":{"resources":[]}})") : RawAnswer{{}, true};
    });
    Ending<Quota> before(service.client->quota(&service.owner));
    QVERIFY(before.once());
    Ending<Acceptance> ending(service.client->resizeInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Network);
    QVERIFY(ending.error().mayHaveArrived);
    QVERIFY(service.roundTrip());
    QCOMPARE(service.server.count("POST"), 1);
    QCOMPARE(service.server.requests().at(1).connection, service.server.requests().at(0).connection);
}

void TestResizeInstance::refusedConnection()
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
    Ending<Acceptance> ending(client.resizeInstance(resize(), this));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Network);
    QVERIFY(!ending.error().mayHaveArrived);
}

void TestResizeInstance::timeOut()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{}; });
    service.settings.limits.connectAndAnswerMs = 200;
    service.remake();
    Ending<Acceptance> ending(service.client->resizeInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Timeout);
    QVERIFY(ending.error().mayHaveArrived);
    QCOMPARE(service.server.requests().size(), 1);
}

void TestResizeInstance::refusedSignature()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{RawHttpServer::answer(401, "{}")}; });
    Ending<Acceptance> ending(service.client->resizeInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().httpStatus, 401);
    QVERIFY(!ending.error().mayHaveArrived);
    QVERIFY(service.authenticator->isStopped());
    QCOMPARE(service.server.requests().size(), 1);
}

void TestResizeInstance::refusedToken()
{
    ServiceFixture service(
        [](const RawRequest &request) -> RawAnswer {
            return {request.header("x-auth-token") == "token-1"
                    ? RawHttpServer::answer(401, R"({"error_code":"APIGW.0301","error_msg":"token expires"})")
                    : QByteArray("HTTP/1.1 204 No Content\r\n\r\n")};
        },
        ServiceFixture::SignIn::Password);
    Ending<Acceptance> ending(service.client->resizeInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(service.tokenRequests, 2);
    QCOMPARE(service.server.count("POST"), 4);
    QCOMPARE(service.server.requests().at(1).target, target("project-of-token"));
    QCOMPARE(service.server.requests().at(3).target, target("project-of-token"));
    QCOMPARE(service.server.requests().at(3).body, resize().body);
}

void TestResizeInstance::tokenRefusedTwice()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{RawHttpServer::answer(401, "{}")}; },
        ServiceFixture::SignIn::Password);
    Ending<Acceptance> ending(service.client->resizeInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().authProblem, AuthProblem::TokenRefused);
    QVERIFY(!ending.error().mayHaveArrived);
    QVERIFY(service.authenticator->isStopped());
    QCOMPARE(service.server.requests().size(), 4);
}

void TestResizeInstance::noTokenNoChange()
{
    ServiceFixture service([](const RawRequest &) { return ok("{}"); }, ServiceFixture::SignIn::Password);
    service.answersTokens = false;
    service.server.closeAtHeaderOf("POST");
    Ending<Acceptance> ending(service.client->resizeInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Network);
    QVERIFY(!ending.error().mayHaveArrived);
    QCOMPARE(service.server.requests().size(), 1);
}

void TestResizeInstance::stoppedBefore()
{
    ServiceFixture service([](const RawRequest &) { return ok("{}"); });
    service.authenticator->refused({}, false);
    Ending<Acceptance> ending(service.client->resizeInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::AuthenticationStopped);
    QVERIFY(!ending.error().mayHaveArrived);
    QCOMPARE(service.server.connections(), 0);
}

void TestResizeInstance::cancel_data()
{
    QTest::addColumn<bool>("afterSending");
    QTest::newRow("before sending") << false;
    QTest::newRow("after sending") << true;
}

void TestResizeInstance::cancel()
{
    QFETCH(bool, afterSending);
    ServiceFixture service([](const RawRequest &) { return RawAnswer{}; });
    ApiJob<Acceptance> *job = service.client->resizeInstance(resize(), &service.owner);
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

void TestResizeInstance::cancelDuringTheSecondToken()
{
    ServiceFixture *running = nullptr;
    ServiceFixture service(
        [&](const RawRequest &) -> RawAnswer {
            running->answersTokens = false;
            return {RawHttpServer::answer(401, "{}")};
        },
        ServiceFixture::SignIn::Password);
    running = &service;
    ApiJob<Acceptance> *job = service.client->resizeInstance(resize(), &service.owner);
    Ending<Acceptance> ending(job);
    QTRY_COMPARE(service.server.requests().size(), 3);
    job->cancel();
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Cancelled);
    QVERIFY(!ending.error().mayHaveArrived); // the 401 proves it
}

void TestResizeInstance::callThatIsNotThere_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("APIGW") << QByteArray(R"({"error_code":"APIGW.0101","error_msg":"m"})");
    QTest::newRow("APIG") << QByteArray(R"({"error_code":"APIG.0101","error_msg":"m"})");
    QTest::newRow("page") << QByteArray("<html>Not found</html>");
}

/// Refused, never moved to the other API version, but remembered; queries go on in v1.0.
void TestResizeInstance::callThatIsNotThere()
{
    QFETCH_GLOBAL(ResizeVersion, apiVersion);
    QFETCH(QByteArray, body);
    ServiceFixture service([&](const RawRequest &request) -> RawAnswer {
        return request.method == "GET" ? ok(R"({"instance_id":"i1"})")
                                       : RawAnswer{RawHttpServer::answer(404, body)};
    });
    QSignalSpy changed(service.client.get(), &DcsClient::apiVersionsChanged);
    Ending<Instance> before(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(before.once());
    QCOMPARE(service.client->apiVersions(), ApiVersions());
    Ending<Acceptance> ending(service.client->resizeInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().httpStatus, 404);
    QVERIFY(!ending.error().mayHaveArrived);
    QVERIFY(service.roundTrip());
    QCOMPARE(service.server.count("POST"), 1);
    QCOMPARE(service.server.requests().last().target, target("p1"));
    QCOMPARE(service.client->apiVersions(),
        (ApiVersions{apiVersion != ResizeVersion::V1Extend, apiVersion != ResizeVersion::V2Resize}));
    QCOMPARE(changed.size(), 1);
    Ending<Instance> after(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(after.once());
    QCOMPARE(service.server.requests().last().target, "/v1.0/p1/instances/i1");
    QVERIFY(service.client->apiVersions() != ApiVersions());
}

void TestResizeInstance::refusedInstanceSaysNothingAboutTheCall()
{
    for (const QByteArray code : {"DCS.3022", "DCS.4119", "111404022", "111400119"}) {
        ServiceFixture service([&](const RawRequest &) -> RawAnswer {
            return {RawHttpServer::answer(404, R"({"error_code":")" + code + R"(","error_msg":"m"})")};
        });
        Ending<Acceptance> ending(service.client->resizeInstance(resize(), &service.owner));
        QVERIFY(ending.once());
        QCOMPARE(ending.error().code, QString::fromLatin1(code));
        QCOMPARE(service.client->apiVersions(), ApiVersions());
        QCOMPARE(service.server.requests().size(), 1);
    }
}

void TestResizeInstance::tokenRefusalSaysNothingAboutTheCall()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{}; }, ServiceFixture::SignIn::Password);
    service.server.setScript([](const RawRequest &) { return RawAnswer{RawHttpServer::answer(404, "{}")}; });
    Ending<Acceptance> ending(service.client->resizeInstance(resize(), &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().httpStatus, 404);
    QCOMPARE(service.client->apiVersions(), ApiVersions());
    QCOMPARE(service.server.requests().size(), 1);
    QCOMPARE(service.server.requests().first().target, "/v3/auth/tokens?nocatalog=true");
}

void TestResizeInstance::acceptanceBringsTheCallBack()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{RawHttpServer::answer(404)}; });
    Ending<Acceptance> refused(service.client->resizeInstance(resize(), &service.owner));
    QVERIFY(refused.once());
    QVERIFY(service.client->apiVersions() != ApiVersions());
    service.server.setScript([](const RawRequest &) { return ok({}); });
    Ending<Acceptance> accepted(service.client->resizeInstance(resize(), &service.owner));
    QVERIFY(accepted.once());
    QVERIFY(accepted.isOk());
    QCOMPARE(service.client->apiVersions(), ApiVersions());
}

QTEST_GUILESS_MAIN(TestResizeInstance)
#include "tst_resizeinstance.moc"
