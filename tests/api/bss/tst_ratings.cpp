// SPDX-License-Identifier: MIT
#include "api/bss/BssErrors.h"
#include "api/bss/BssSites.h"
#include "api/bss/OnDemandRating.h"
#include "api/bss/OrderDetails.h"
#include "api/bss/SubscribeRating.h"

#include "api/codec/ErrorCodec.h"

#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

/// Requests and answers of the billing service, by the examples of its documents.
class TestRatings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onDemandRequest();
    void subscribeRequest();
    void orderRequest();
    void onDemandAnswer_data();
    void onDemandAnswer();
    void subscribeAnswer_data();
    void subscribeAnswer();
    void orderAnswer_data();
    void orderAnswer();
    void malformed_data();
    void malformed();
    void malformedSubscriptionsAndOrders();
    void errors_data();
    void errors();
    void sites();
    void likelySites_data();
    void likelySites();
};

namespace {

using Decode = Result<PricesById> (*)(const HttpResponse &, const QString &);

const QUrl china(u"https://bss.myhuaweicloud.com"_s);
const QString project = u"0605768a3300d5762f82c01180692873"_s;

RatedProduct product(const QString &id, const QString &code)
{
    return {id, code, u"hws.resource.type.dcs3"_s, u"cn-north-4"_s};
}

Price price(PriceTerm term, QStringView list, QStringView own, const QString &currency = u"CNY"_s)
{
    return {term, Money::parse(list, currency).value(), Money::parse(own, currency).value()};
}

Price hour(QStringView list, QStringView own, const QString &currency = u"CNY"_s)
{
    return price(PriceTerm::Hour, list, own, currency);
}

Price month(QStringView list, QStringView own, const QString &currency = u"CNY"_s)
{
    return price(PriceTerm::Month, list, own, currency);
}

QJsonObject json(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

/// One rated product with these members, in CNY.
QByteArray rated(const QByteArray &members)
{
    return R"({"currency":"CNY","product_rating_results":[{"id":"1",)" + members + "}]}";
}

} // namespace

void TestRatings::onDemandRequest()
{
    const HttpRequest request = OnDemandRating::make(china, project,
        {product(u"old"_s, u"redis.ha.xu1.large.r2.2"_s), product(u"new"_s, u"redis.ha.xu1.large.r2.4"_s)});
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.url.toEncoded(), "https://bss.myhuaweicloud.com/v2/bills/ratings/on-demand-resources");
    QCOMPARE(
        json(request.body), json(R"({"project_id":"0605768a3300d5762f82c01180692873","inquiry_precision":0,
     "product_infos":[
      {"id":"old","cloud_service_type":"hws.service.type.dcs","resource_type":"hws.resource.type.dcs3","resource_spec":"redis.ha.xu1.large.r2.2",
       "region":"cn-north-4","usage_factor":"Duration","usage_value":1,"usage_measure_id":4,"subscription_num":1},
      {"id":"new","cloud_service_type":"hws.service.type.dcs","resource_type":"hws.resource.type.dcs3","resource_spec":"redis.ha.xu1.large.r2.4",
       "region":"cn-north-4","usage_factor":"Duration","usage_value":1,"usage_measure_id":4,"subscription_num":1}]})"));
}

void TestRatings::subscribeRequest()
{
    const HttpRequest request =
        SubscribeRating::make(china, project, {product(u"new"_s, u"redis.ha.xu1.large.r2.4"_s)});
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.url.toEncoded(),
        "https://bss.myhuaweicloud.com/v2/bills/ratings/period-resources/subscribe-rate");
    QCOMPARE(json(request.body), json(R"({"project_id":"0605768a3300d5762f82c01180692873","product_infos":[
        {"id":"new","cloud_service_type":"hws.service.type.dcs","resource_type":"hws.resource.type.dcs3",
         "resource_spec":"redis.ha.xu1.large.r2.4","region":"cn-north-4","period_type":2,"period_num":1,"subscription_num":1}]})"));
}

void TestRatings::orderRequest()
{
    const HttpRequest request = OrderDetails::make(china, u"CS19040119281JMYC"_s);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url.toEncoded(),
        "https://bss.myhuaweicloud.com/v2/orders/customer-orders/details/CS19040119281JMYC");
    QVERIFY(request.body.isEmpty());
}

void TestRatings::onDemandAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<PricesById>("expected");
    const auto row = [](const char *name, const QByteArray &body, const PricesById &expected) {
        QTest::newRow(name) << body << expected;
    };
    const auto one = [](const Price &price) { return PricesById{{u"1"_s, price}}; };
    row("with a discount",
        R"({"amount":1.02,"discount_amount":0.18,"official_website_amount":1.2,"measure_id":1,"currency":"CNY",
     "product_rating_results":[
      {"id":"old","product_id":"OFFI592252263298990100","amount":0.34,"discount_amount":0.06,"official_website_amount":0.4,"measure_id":1,
       "discount_rating_results":[{"discount_id":"D1","discount_type":605,"discount_name":"contract","amount":0.06,"measure_id":1}]},
      {"id":"new","product_id":"OFFI592252263298990103","amount":0.68,"discount_amount":0.12,"official_website_amount":0.8,"measure_id":1,
       "discount_rating_results":[{"discount_id":"D1","discount_type":605,"discount_name":"contract","amount":0.12,"measure_id":1}]}]})",
        {{u"old"_s, hour(u"0.4", u"0.34")}, {u"new"_s, hour(u"0.8", u"0.68")}});
    row("another service",
        R"({"amount":10.91,"discount_amount":0.0,"official_website_amount":10.91,"measure_id":1,"currency":"CNY","product_rating_results":[{"id":"1","amount":3.5,"discount_amount":0.0,"official_website_amount":3.5,"measure_id":1},{"id":"2","amount":7.41,"discount_amount":0.0,"official_website_amount":7.41,"measure_id":1}]})",
        {{u"1"_s, hour(u"3.5", u"3.5")}, {u"2"_s, hour(u"7.41", u"7.41")}});
    row("quoted numbers", rated(R"("amount":"0.012","official_website_amount":"0.013","measure_id":"1")"),
        one(hour(u"0.013", u"0.012")));
    row("other currency", R"({"currency":"usd","product_rating_results":[{"id":"1","amount":0.068}]})",
        one(hour(u"0.068", u"0.068", u"USD"_s)));
    row("no currency", R"({"product_rating_results":[{"id":"1","amount":1}]})",
        one(hour(u"1", u"1", u"OWN"_s)));
    row("currency null", R"({"currency":null,"product_rating_results":[{"id":"1","amount":1}]})",
        one(hour(u"1", u"1", u"OWN"_s)));
    row("currency empty", R"({"currency":"","product_rating_results":[{"id":"1","amount":1}]})",
        one(hour(u"1", u"1", u"OWN"_s)));
    row("tenths", rated(R"("amount":34,"official_website_amount":40,"measure_id":2)"),
        one(hour(u"4", u"3.4")));
    row("hundredths", rated(R"("amount":34,"measure_id":3)"), one(hour(u"0.34", u"0.34")));
    row("unit unknown", rated(R"("amount":34,"measure_id":4)"), {});
    row("list price only", rated(R"("official_website_amount":0.4)"), one(hour(u"0.4", u"0.4")));
    row("list price and discount", rated(R"("official_website_amount":0.4,"discount_amount":0.06)"),
        one(hour(u"0.4", u"0.34")));
    row("no amount", rated(R"("amount":null)"), {});
    row("free", rated(R"("amount":0,"official_website_amount":0.4)"), one(hour(u"0.4", u"0")));
    row("no number", rated(R"("amount":"much")"), {});
    row("not a number, as text", rated(R"("amount":"NaN","official_website_amount":"inf")"), {});
    row("beyond any price", rated(R"("amount":1e308,"official_website_amount":1e308)"), {});
    row("below zero", rated(R"("amount":-1)"), {});
    row("one bad, one good",
        R"({"currency":"CNY","product_rating_results":[{"id":"1","amount":{}},{"id":"2","amount":2}]})",
        {{u"2"_s, hour(u"2", u"2")}});
    row("none", R"({"currency":"CNY","product_rating_results":[]})", {});
    row("ten places", rated(R"("amount":0.0123456789)"), one(hour(u"0.012346", u"0.012346")));
}

void TestRatings::onDemandAnswer()
{
    QFETCH(const QByteArray, body);
    QFETCH(const PricesById, expected);
    const Result<PricesById> result = OnDemandRating::decode({200, {}, body}, u"OWN"_s);
    QVERIFY(result.isOk());
    QCOMPARE(*result, expected);
}

void TestRatings::subscribeAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<PricesById>("expected");
    const QByteArray list =
        R"({"official_website_rating_result":{"official_website_amount":32.2,"measure_id":1,
       "product_rating_results":[{"id":"1","product_id":"00301-233164-0--0","official_website_amount":32.2,"measure_id":1}]},)";
    const QByteArray best =
        R"({"discount_id":"D1","discount_type":605,"discount_name":"contract","best_offer":1,"amount":27.37,"official_website_amount":32.2,"discount_amount":4.83,"measure_id":1,"product_rating_results":[{"id":"1","product_id":"00301-233164-0--0","amount":27.37,"official_website_amount":32.2,"discount_amount":4.83,"measure_id":1}]})";
    const QByteArray other =
        R"({"discount_id":"D2","discount_type":606,"best_offer":0,"amount":30,"measure_id":1,"installment_amount":null,"product_rating_results":[{"id":"1","amount":30,"official_website_amount":32.2,"measure_id":1}]})";
    const auto row = [&](const char *name, const QByteArray &discounts, QStringView own) {
        QTest::newRow(name) << list + R"("optional_discount_rating_results":)" + discounts
                + R"(,"currency":"CNY"})"
                            << PricesById{{u"1"_s, month(u"32.2", own)}};
    };
    row("no discount", "[]", u"32.2");
    row("discounts null", "null", u"32.2");
    row("with a discount", '[' + best + ']', u"27.37");
    row("best offer second", '[' + other + ',' + best + ']', u"27.37");
    row("no best offer", '[' + other + ']', u"32.2");
    QTest::newRow("discounts absent")
        << list + R"("currency":"CNY"})" << PricesById{{u"1"_s, month(u"32.2", u"32.2")}};
    QTest::newRow("no currency") << list + R"("currency":null})"
                                 << PricesById{{u"1"_s, month(u"32.2", u"32.2", u"OWN"_s)}};
}

void TestRatings::subscribeAnswer()
{
    QFETCH(const QByteArray, body);
    QFETCH(const PricesById, expected);
    const Result<PricesById> result = SubscribeRating::decode({200, {}, body}, u"OWN"_s);
    QVERIFY(result.isOk());
    QCOMPARE(*result, expected);
}

void TestRatings::orderAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("currency");
    QTest::newRow("documented") << QByteArray(
        R"({"total_count":1,"order_info":{"order_id":"CS1","amount_after_discount":27.37,"official_amount":32.2,"measure_id":1,"currency":"CNY"}})")
                                << u"27.37"_s << u"32.2"_s << u"CNY"_s;
    QTest::newRow("hundredths") << QByteArray(
        R"({"order_info":{"amount_after_discount":2737,"official_amount":3220,"measure_id":3}})")
                                << u"27.37"_s << u"32.2"_s << u"OWN"_s;
    QTest::newRow("list price absent")
        << QByteArray(R"({"order_info":{"amount_after_discount":"5","currency":"USD"}})") << u"5"_s << u"5"_s
        << u"USD"_s;
}

void TestRatings::orderAnswer()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, due);
    QFETCH(const QString, list);
    QFETCH(const QString, currency);
    const Result<OrderAmount> result = OrderDetails::decode({200, {}, body}, u"OWN"_s);
    QVERIFY(result.isOk());
    QCOMPARE(result->due, Money::parse(due, currency).value());
    QCOMPARE(result->list, Money::parse(list, currency).value());
}

void TestRatings::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("no JSON") << QByteArray("<html>") << QString();
    QTest::newRow("array") << QByteArray("[]") << QString();
    QTest::newRow("empty") << QByteArray("{}") << u"product_rating_results"_s;
    QTest::newRow("results as object")
        << QByteArray(R"({"product_rating_results":{}})") << u"product_rating_results"_s;
    QTest::newRow("element") << QByteArray(R"({"product_rating_results":[1]})")
                             << u"product_rating_results[0]"_s;
    QTest::newRow("currency") << QByteArray(R"({"currency":"¥","product_rating_results":[]})")
                              << u"currency"_s;
    QTest::newRow("currency as object")
        << QByteArray(R"({"currency":{},"product_rating_results":[]})") << u"currency"_s;
}

void TestRatings::malformed()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    const Result<PricesById> result = OnDemandRating::decode({200, {}, body}, u"OWN"_s);
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
    QCOMPARE(result.error().field, field);
}

void TestRatings::malformedSubscriptionsAndOrders()
{
    const auto fieldOfRating = [](const QByteArray &body) {
        const Result<PricesById> result = SubscribeRating::decode({200, {}, body}, u"OWN"_s);
        return result ? u"decoded"_s : result.error().field;
    };
    QCOMPARE(fieldOfRating("{}"), u"official_website_rating_result"_s);
    QCOMPARE(fieldOfRating(R"({"official_website_rating_result":{}})"),
        u"official_website_rating_result.product_rating_results"_s);
    QCOMPARE(fieldOfRating(R"({"official_website_rating_result":{"product_rating_results":[]},
        "optional_discount_rating_results":{}})"),
        u"optional_discount_rating_results"_s);
    const auto fieldOfOrder = [](const QByteArray &body) {
        const Result<OrderAmount> result = OrderDetails::decode({200, {}, body}, u"OWN"_s);
        return result ? u"decoded"_s : result.error().field;
    };
    QCOMPARE(fieldOfOrder("{}"), u"order_info"_s);
    QCOMPARE(fieldOfOrder(R"({"order_info":{}})"), u"order_info.amount_after_discount"_s);
    QCOMPARE(fieldOfOrder(R"({"order_info":{"amount_after_discount":1e308}})"),
        u"order_info.amount_after_discount"_s);
}

void TestRatings::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<PriceRefusal>("expected");
    const auto row = [](int status, const char *code, PriceRefusal expected) {
        QTest::addRow("%d %s", status, code) << status << QByteArray(code) << expected;
    };
    row(400, "CBC.0100", PriceRefusal::Other);
    row(400, "CBC.99006006", PriceRefusal::ProductNotFound);
    row(400, "CBC.99006050", PriceRefusal::Other);
    row(400, "CBC.99006055", PriceRefusal::TooMuch);
    row(400, "CBC.99006074", PriceRefusal::Other);
    row(401, "APIGW.0301", PriceRefusal::NotAllowed);
    row(403, "CBC.0151", PriceRefusal::NotAllowed);
    row(429, "CBC.0250", PriceRefusal::Passing);
    row(429, "APIG.0308", PriceRefusal::Passing);
    row(500, "CBC.0999", PriceRefusal::Passing);
    row(404, "APIGW.0101", PriceRefusal::Other);
}

void TestRatings::errors()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    QFETCH(const PriceRefusal, expected);
    const QByteArray body = R"({"error_code":")" + code + R"(","error_msg":"…"})";
    const ApiError error = ErrorCodec::fromAnswer({status, {}, body}, QDateTime::currentDateTimeUtc());
    QCOMPARE(error.code, QString::fromLatin1(code));
    QCOMPARE(priceRefusalOf(error), expected);
}

void TestRatings::sites()
{
    QCOMPARE(billingService(PriceSite::China), QUrl(u"https://bss.myhuaweicloud.com"_s));
    QCOMPARE(billingService(PriceSite::International), QUrl(u"https://bss-intl.myhuaweicloud.com"_s));
    QCOMPARE(billingService(PriceSite::Europe), QUrl(u"https://bss.myhuaweicloud.eu"_s));
    QVERIFY(!billingService(PriceSite::Off).isValid());
    QCOMPARE(currencyOf(PriceSite::China), u"CNY"_s);
    QCOMPARE(currencyOf(PriceSite::International), u"USD"_s);
}

void TestRatings::likelySites_data()
{
    QTest::addColumn<QString>("dcs");
    QTest::addColumn<QString>("region");
    QTest::addColumn<PriceSite>("site");
    QTest::newRow("Beijing") << u"https://dcs.cn-north-4.myhuaweicloud.com"_s << u"cn-north-4"_s
                             << PriceSite::China;
    QTest::newRow("Singapore") << u"https://dcs.ap-southeast-3.myhuaweicloud.com"_s << u"ap-southeast-3"_s
                               << PriceSite::International;
    QTest::newRow("Dublin") << u"https://dcs.eu-west-101.myhuaweicloud.eu"_s << u"eu-west-101"_s
                            << PriceSite::Europe;
    QTest::newRow("Dublin, other domain")
        << u"https://dcs.eu-west-101.myhuaweicloud.com"_s << u"eu-west-101"_s << PriceSite::Europe;
    QTest::newRow("Open Telekom Cloud")
        << u"https://dcs.eu-de.otc.t-systems.com"_s << u"eu-de"_s << PriceSite::Off;
    QTest::newRow("private cloud") << u"https://dcs.cloud.example.com"_s << u"cn-1"_s << PriceSite::Off;
    QTest::newRow("demo") << u"http://127.0.0.1:8080"_s << u"cn-north-4"_s << PriceSite::China;
}

void TestRatings::likelySites()
{
    QFETCH(const QString, dcs);
    QFETCH(const QString, region);
    QFETCH(const PriceSite, site);
    QCOMPARE(likelySite(QUrl(dcs), region), site);
}

QTEST_GUILESS_MAIN(TestRatings)
#include "tst_ratings.moc"
