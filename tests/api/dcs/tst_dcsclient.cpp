// SPDX-License-Identifier: MIT
#include "tests/api/dcs/ServiceFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QByteArray shown = R"({"instance_id":"i1","status":"RUNNING","capacity":4})";

} // namespace

/// Queries: what is asked, repetition, authentication, cancelling.
class TestDcsClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksAndDecodes();
    void previews();
    void passingFailuresAreRepeated_data();
    void passingFailuresAreRepeated();
    void repetitionIsBounded();
    void lastingFailuresAreNotRepeated_data();
    void lastingFailuresAreNotRepeated();
    void repetitionIsSignedAnew();
    void refusedSignatureStops();
    void clockSkewIsNamed();
    void forbiddenDoesNotStop();
    void refusedTokenIsReplaced();
    void tokenRefusedTwiceStops();
    void callsShareANewToken();
    void projectComesFromTheToken();
    void timeOut();
    void cancel_data();
    void cancel();
    void ownerGone();
    void clientGone();
    void authenticatorGone();
};

void TestDcsClient::asksAndDecodes()
{
    ServiceFixture service([](const RawRequest &request) -> RawAnswer {
        if (request.target.endsWith("/quota"))
            return ok(R"({"quotas":{"resources":[{"type":"instance","quota":5,"used":1}]}})");
        if (request.target.endsWith("/statistic"))
            return ok(R"({"statistics":[{"instance_id":"i1","keys":7}]})");
        if (request.target.endsWith("/products"))
            return ok(R"({"products":[{"spec_code":"dcs.single_node","details":{"capacity":2}}]})");
        return ok(shown);
    });
    Ending<Instance> show(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(show.once());
    QCOMPARE(show.value().id, u"i1"_s);
    Ending<Quota> quota(service.client->quota(&service.owner));
    QVERIFY(quota.once());
    QCOMPARE(quota.value().instances->limit, 5);
    Ending<StatisticsById> statistics(service.client->statistics(&service.owner));
    QVERIFY(statistics.once());
    QCOMPARE(statistics.value().value(u"i1"_s).keyCount, std::optional<qint64>(7));
    Ending<QList<Specification>> products(service.client->listProducts(&service.owner));
    QVERIFY(products.once());
    QCOMPARE(products.value().size(), 1);

    QByteArrayList targets;
    for (const RawRequest &request : service.server.requests()) {
        targets += request.target;
        QVERIFY(request.header("authorization").startsWith("SDK-HMAC-SHA256 Access=AK, "));
        QCOMPARE(request.header("x-project-id"), "p1");
    }
    QCOMPARE(targets,
        (QByteArrayList{
            "/v1.0/p1/instances/i1", "/v1.0/p1/quota", "/v1.0/p1/instances/statistic", "/v1.0/products"}));
}

void TestDcsClient::previews()
{
    ServiceFixture service([](const RawRequest &) { return ok(shown); });
    ResizeRequest resize;
    resize.instanceId = u"i1"_s;
    resize.body = R"({"new_capacity":4})";
    const HttpRequest extend = service.client->resizeRequest(resize);
    QCOMPARE(extend.method, "POST");
    QCOMPARE(extend.url, service.server.url(u"/v1.0/p1/instances/i1/extend"_s));
    QCOMPARE(extend.body, resize.body);
    QVERIFY(extend.headers.isEmpty());
    resize.apiVersion = ResizeVersion::V2Resize;
    const HttpRequest inV2 = service.client->resizeRequest(resize);
    QCOMPARE(inV2.url, service.server.url(u"/v2/p1/instances/i1/resize"_s));
    QCOMPARE(inV2.body, resize.body);
    const HttpRequest show = service.client->showRequest(u"i1"_s);
    QCOMPARE(show, (HttpRequest{"GET", service.server.url(u"/v1.0/p1/instances/i1"_s), {}, {}}));
}

void TestDcsClient::passingFailuresAreRepeated_data()
{
    QTest::addColumn<QByteArray>("answer");
    for (int status : {429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << RawHttpServer::answer(status, "busy");
    QTest::newRow("Retry-After") << RawHttpServer::answer(429, "busy", "Retry-After: 0\r\n");
    QTest::newRow("truncated") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{");
}

void TestDcsClient::passingFailuresAreRepeated()
{
    QFETCH(QByteArray, answer);
    int asked = 0;
    ServiceFixture service([&](const RawRequest &) -> RawAnswer {
        return ++asked <= 2 ? RawAnswer{answer, true} : ok(shown);
    });
    Ending<Instance> ending(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(asked, 3);
}

void TestDcsClient::repetitionIsBounded()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{RawHttpServer::answer(503, "busy")}; });
    Ending<Instance> ending(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Http);
    QCOMPARE(ending.error().httpStatus, 503);
    QCOMPARE(ending.error().serviceMessage, u"busy"_s);
    QCOMPARE(service.server.requests().size(), 1 + RetryPolicy().maxRetries);
}

void TestDcsClient::lastingFailuresAreNotRepeated_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    for (int status : {400, 403, 404, 409})
        QTest::addRow("%d", status) << RawHttpServer::answer(status, R"({"error_code":"DCS.3022"})")
                                    << ErrorKind::Http;
    QTest::newRow("long Retry-After")
        << RawHttpServer::answer(503, "", "Retry-After: 3600\r\n") << ErrorKind::Http;
    QTest::newRow("redirect") << RawHttpServer::answer(307, "", "Location: /\r\n") << ErrorKind::Redirect;
    QTest::newRow("malformed") << RawHttpServer::answer(200, "{") << ErrorKind::Decode;
    QTest::newRow("page") << RawHttpServer::answer(200, "<html><title>Log in</title></html>")
                          << ErrorKind::Decode;
    QTest::newRow("too large") << RawHttpServer::answer(200, QByteArray(2'000'000, ' '))
                               << ErrorKind::TooLarge;
    QTest::newRow("too deep") << RawHttpServer::answer(200, QByteArray(1000, '[')) << ErrorKind::TooLarge;
}

void TestDcsClient::lastingFailuresAreNotRepeated()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    ServiceFixture service([&](const RawRequest &) { return RawAnswer{answer}; });
    Ending<Instance> ending(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, kind);
    QCOMPARE(service.server.requests().size(), 1);
}

void TestDcsClient::repetitionIsSignedAnew()
{
    int asked = 0;
    ServiceFixture service([&](const RawRequest &) -> RawAnswer {
        service.now = service.now.addSecs(30);
        return ++asked == 1 ? RawAnswer{RawHttpServer::answer(503)} : ok(shown);
    });
    Ending<Instance> ending(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(asked, 2);
    const QList<RawRequest> &requests = service.server.requests();
    QVERIFY(requests.at(0).header("x-sdk-date") != requests.at(1).header("x-sdk-date"));
    QVERIFY(requests.at(0).header("authorization") != requests.at(1).header("authorization"));
}

void TestDcsClient::refusedSignatureStops()
{
    ServiceFixture service([](const RawRequest &) -> RawAnswer {
        return {RawHttpServer::answer(401,
            R"({"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information: ak not exist"})")};
    });
    QSignalSpy stopped(service.authenticator.get(), &Authenticator::stopped);
    // Many calls at once: the gateway would lock the key after more than five failures.
    Ending<Instance> first(service.client->showInstance(u"i1"_s, &service.owner));
    QList<std::shared_ptr<Ending<Quota>>> others;
    for (int i = 0; i < 8; ++i)
        others += std::make_shared<Ending<Quota>>(service.client->quota(&service.owner));
    QVERIFY(first.once());
    QCOMPARE(first.error().kind, ErrorKind::Http);
    QCOMPARE(first.error().authProblem, AuthProblem::KeyUnknown);
    for (const auto &other : others) {
        QVERIFY(other->once());
        QCOMPARE(other->error().kind, ErrorKind::AuthenticationStopped);
        QCOMPARE(other->error().authProblem, AuthProblem::KeyUnknown);
    }
    QCOMPARE(service.server.requests().size(), 1);
    QCOMPARE(stopped.size(), 1);
    service.authenticator->setCredentials(AccessKey{u"AK2"_s, u"SK2"_s, {}});
    service.server.setScript([](const RawRequest &) { return ok(shown); });
    Ending<Instance> again(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(again.once());
    QVERIFY(again.isOk());
}

void TestDcsClient::clockSkewIsNamed()
{
    ServiceFixture service([](const RawRequest &) -> RawAnswer {
        return {RawHttpServer::answer(401,
            R"({"error_code":"APIGW.0301","error_msg":"verify aksk signature fail"})",
            "Date: Sat, 14 Mar 2026 16:00:00 GMT\r\n")};
    });
    Ending<Instance> ending(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().authProblem, AuthProblem::ClockSkew);
    QCOMPARE(ending.error().clockOffsetSeconds, std::optional<qint64>(3600));
}

void TestDcsClient::forbiddenDoesNotStop()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{RawHttpServer::answer(403, "{}")}; });
    for (int i = 0; i < 2; ++i) {
        Ending<Instance> ending(service.client->showInstance(u"i1"_s, &service.owner));
        QVERIFY(ending.once());
        QCOMPARE(ending.error().httpStatus, 403);
    }
    QVERIFY(!service.authenticator->isStopped());
    QCOMPARE(service.server.requests().size(), 2);
}

void TestDcsClient::refusedTokenIsReplaced()
{
    ServiceFixture service(
        [](const RawRequest &request) -> RawAnswer {
            return request.header("x-auth-token") == "token-1" ? RawAnswer{RawHttpServer::answer(401, "{}")}
                                                               : ok(shown);
        },
        ServiceFixture::SignIn::Password);
    Ending<Instance> ending(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(service.tokenRequests, 2);
    QCOMPARE(service.server.count("GET"), 2);
}

void TestDcsClient::tokenRefusedTwiceStops()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{RawHttpServer::answer(401, "{}")}; },
        ServiceFixture::SignIn::Password);
    Ending<Instance> ending(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Http);
    QCOMPARE(ending.error().authProblem, AuthProblem::TokenRefused);
    QVERIFY(service.authenticator->isStopped());
    Ending<Instance> later(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(later.once());
    QCOMPARE(later.error().kind, ErrorKind::AuthenticationStopped);
    QCOMPARE(service.tokenRequests, 2);
    QCOMPARE(service.server.count("GET"), 2);
}

void TestDcsClient::callsShareANewToken()
{
    ServiceFixture service(
        [](const RawRequest &request) -> RawAnswer {
            return request.header("x-auth-token") == "token-1" ? RawAnswer{RawHttpServer::answer(401, "{}")}
                                                               : ok(shown);
        },
        ServiceFixture::SignIn::Password);
    QList<std::shared_ptr<Ending<Instance>>> endings;
    for (int i = 0; i < 5; ++i)
        endings += std::make_shared<Ending<Instance>>(service.client->showInstance(u"i1"_s, &service.owner));
    for (const auto &ending : endings) {
        QVERIFY(ending->once());
        QVERIFY(ending->isOk());
    }
    QCOMPARE(service.tokenRequests, 2);
}

void TestDcsClient::projectComesFromTheToken()
{
    ServiceFixture service([](const RawRequest &) { return ok(shown); }, ServiceFixture::SignIn::Password);
    Ending<Instance> ending(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(service.server.requests().last().target, "/v1.0/project-of-token/instances/i1");
    QCOMPARE(service.client->showRequest(u"i1"_s).url.path(), u"/v1.0/project-of-token/instances/i1"_s);
}

void TestDcsClient::timeOut()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{}; });
    service.settings.limits.connectAndAnswerMs = 100;
    service.settings.retry.maxRetries = 1;
    service.remake();
    Ending<Instance> ending(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Timeout);
}

void TestDcsClient::cancel_data()
{
    QTest::addColumn<int>("requestsBefore");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("withToken");
    QTest::newRow("at once") << 0 << QByteArray() << false;
    QTest::newRow("waiting for the answer") << 1 << QByteArray() << false;
    QTest::newRow("in the pause") << 1 << RawHttpServer::answer(503, {}, "Retry-After: 60\r\n") << false;
    QTest::newRow("waiting for a token") << 1 << QByteArray() << true;
}

void TestDcsClient::cancel()
{
    QFETCH(int, requestsBefore);
    QFETCH(QByteArray, answer);
    QFETCH(bool, withToken);
    ServiceFixture service([&](const RawRequest &) { return RawAnswer{answer}; },
        withToken ? ServiceFixture::SignIn::Password : ServiceFixture::SignIn::AccessKey);
    service.answersTokens = !withToken;
    ApiJob<Instance> *job = service.client->showInstance(u"i1"_s, &service.owner);
    Ending<Instance> ending(job);
    QTRY_COMPARE(service.server.requests().size(), requestsBefore);
    if (!answer.isEmpty()) // the answer has been read, and the pause begun, once a neighbour's answer came
        QVERIFY(service.roundTrip());
    job->cancel();
    job->cancel();
    QVERIFY(!ending.hasEnded());
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Cancelled);
    QCOMPARE(service.server.requests().size(), requestsBefore);
}

void TestDcsClient::ownerGone()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{}; });
    auto owner = std::make_unique<QObject>();
    Ending<Instance> ending(service.client->showInstance(u"i1"_s, owner.get()));
    QTRY_COMPARE(service.server.requests().size(), 1);
    owner.reset();
    QVERIFY(!ending.once());
    QVERIFY(!ending.hasEnded());
}

void TestDcsClient::clientGone()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{}; });
    Ending<Instance> ending(service.client->showInstance(u"i1"_s, &service.owner));
    QTRY_COMPARE(service.server.requests().size(), 1);
    service.http.reset();
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Cancelled);
}

void TestDcsClient::authenticatorGone()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{}; }, ServiceFixture::SignIn::Password);
    service.answersTokens = false;
    Ending<Instance> waiting(service.client->showInstance(u"i1"_s, &service.owner));
    QTRY_COMPARE(service.server.requests().size(), 1);
    service.authenticator.reset();
    QVERIFY(waiting.once());
    QCOMPARE(waiting.error().kind, ErrorKind::Cancelled);
    QVERIFY(!waiting.error().mayHaveArrived);
}

QTEST_GUILESS_MAIN(TestDcsClient)
#include "tst_dcsclient.moc"
