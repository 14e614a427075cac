// SPDX-License-Identifier: MIT
#include "api/bss/BssClient.h"
#include "tests/api/support/Ending.h"
#include "tests/api/support/RawHttpServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

/// The client of the billing service before a scripted server, which also plays IAM.
class TestBssClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void access();
    void signedRequestNamesNoProject();
    void tokenIsObtainedForTheProject();
    void eachRatingHasItsCall();
    void orderHasItsAmount();
    void throttledCallIsRepeated();
    void refusalEndsTheCallAtOnce();
    void slowAnswerIsGivenUp();
    void cancelled();
};

namespace {

const QByteArray oneHour =
    R"({"currency":null,"product_rating_results":[{"id":"1","amount":0.34,"official_website_amount":0.4}]})";

QList<RatedProduct> products() { return {{u"1"_s, u"redis.ha.xu1.large.r2.4"_s, u"t"_s, u"cn-north-4"_s}}; }

/// A client before a server with this script.
struct Bench {
    explicit Bench(RawHttpServer::Script script, bool byKey = true, int timeOutMs = 10'000)
        : server(std::move(script))
    {
        const Endpoint endpoint{server.url(), server.url(), u"cn-north-4"_s, u"p1"_s};
        const Credentials credentials = byKey
            ? Credentials(AccessKey{u"AK"_s, u"SK-secret"_s, {}})
            : Credentials(PasswordLogin{u"user"_s, u"pass-word"_s, u"domain"_s});
        BillingLimits limits;
        limits.http.connectAndAnswerMs = timeOutMs;
        limits.retry.firstPauseMs = 1;
        client = std::make_unique<BssClient>(
            &http, billingAccess(PriceSite::International, endpoint, credentials), limits, [] {
                return QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
            });
    }

    HttpClient http;
    QObject owner;
    RawHttpServer server;
    std::unique_ptr<BssClient> client;
};

RawHttpServer::Script answering(int status, const QByteArray &body)
{
    return [=](const RawRequest &) { return RawAnswer{RawHttpServer::answer(status, body)}; };
}

QJsonObject bodyOf(const RawRequest &request) { return QJsonDocument::fromJson(request.body).object(); }

} // namespace

void TestBssClient::access()
{
    const Credentials key = AccessKey{u"AK"_s, u"SK-secret"_s, {}};
    Endpoint endpoint{QUrl(u"https://dcs.cn-north-4.myhuaweicloud.com"_s), QUrl(), u"cn-north-4"_s, u"p1"_s};
    const BillingAccess cloud = billingAccess(PriceSite::International, endpoint, key);
    QCOMPARE(cloud.service, QUrl(u"https://bss-intl.myhuaweicloud.com"_s));
    QCOMPARE(cloud.site, PriceSite::International);
    endpoint.dcs = QUrl(u"http://127.0.0.1:8080"_s);
    QCOMPARE(billingAccess(PriceSite::China, endpoint, key).service, endpoint.dcs);
}

void TestBssClient::signedRequestNamesNoProject()
{
    Bench bench(answering(200, oneHour));
    Ending<PricesById> ending(bench.client->rateOnDemand(u"p2"_s, products(), &bench.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    const Price expected{
        PriceTerm::Hour, Money::parse(u"0.4", u"USD"_s).value(), Money::parse(u"0.34", u"USD"_s).value()};
    QCOMPARE(ending.value(), (PricesById{{u"1"_s, expected}}));
    QCOMPARE(bench.server.requests().size(), 1);
    const RawRequest &request = bench.server.requests().first();
    QCOMPARE(request.header("x-project-id"), QByteArray());
    QCOMPARE(request.header("x-domain-id"), QByteArray());
    QVERIFY(request.header("authorization").startsWith("SDK-HMAC-SHA256 Access=AK"));
    QCOMPARE(request.header("content-type"), "application/json");
    QCOMPARE(bodyOf(request).value("project_id"_L1), u"p2"_s);
}

void TestBssClient::tokenIsObtainedForTheProject()
{
    const auto script = [](const RawRequest &request) -> RawAnswer {
        if (request.target.startsWith("/v3/auth/tokens"))
            return {RawHttpServer::answer(
                201, R"({"token":{"project":{"id":"p1"}}})", "X-Subject-Token: token-1\r\n")};
        return {RawHttpServer::answer(200, oneHour)};
    };
    Bench bench(script, false);
    Ending<PricesById> ending(bench.client->rateOnDemand({}, products(), &bench.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(bench.server.requests().size(), 2);
    QVERIFY(bench.server.requests().first().body.contains(R"("id":"p1")"));
    QCOMPARE(bench.server.requests().last().header("x-auth-token"), "token-1");
    QCOMPARE(bodyOf(bench.server.requests().last()).value("project_id"_L1), u"p1"_s);
}

void TestBssClient::eachRatingHasItsCall()
{
    Bench bench(answering(200, R"({"official_website_rating_result":{"product_rating_results":[
        {"id":"1","official_website_amount":32.2}]},"currency":"EUR"})"));
    Ending<PricesById> ending(bench.client->rateSubscription({}, products(), &bench.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(ending.value().value(u"1"_s).term, PriceTerm::Month);
    QCOMPARE(bench.server.requests().first().target, "/v2/bills/ratings/period-resources/subscribe-rate");
}

void TestBssClient::orderHasItsAmount()
{
    Bench bench(answering(200, R"({"order_info":{"amount_after_discount":27.37,"official_amount":32.2}})"));
    Ending<OrderAmount> ending(bench.client->showOrder(u"CS 1"_s, &bench.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(ending.value().due, Money::parse(u"27.37", u"USD"_s).value());
    QCOMPARE(bench.server.requests().first().target, "/v2/orders/customer-orders/details/CS%201");
}

void TestBssClient::throttledCallIsRepeated()
{
    int left = 1;
    Bench bench([&left](const RawRequest &) -> RawAnswer {
        if (left-- > 0)
            return {RawHttpServer::answer(429, R"({"error_code":"CBC.0250","error_msg":"busy"})")};
        return {RawHttpServer::answer(200, oneHour)};
    });
    Ending<PricesById> ending(bench.client->rateOnDemand({}, products(), &bench.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(bench.server.requests().size(), 2);
}

void TestBssClient::refusalEndsTheCallAtOnce()
{
    Bench bench(answering(403, R"({"error_code":"CBC.0151","error_msg":"Access denied."})"));
    Ending<PricesById> ending(bench.client->rateOnDemand({}, products(), &bench.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().code, u"CBC.0151"_s);
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestBssClient::slowAnswerIsGivenUp()
{
    Bench bench([](const RawRequest &) { return RawAnswer(); }, true, 20);
    Ending<PricesById> ending(bench.client->rateOnDemand({}, products(), &bench.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Timeout);
}

void TestBssClient::cancelled()
{
    Bench bench([](const RawRequest &) { return RawAnswer(); });
    ApiJob<PricesById> *job = bench.client->rateOnDemand({}, products(), &bench.owner);
    Ending<PricesById> ending(job);
    job->cancel();
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestBssClient)
#include "tst_bssclient.moc"
