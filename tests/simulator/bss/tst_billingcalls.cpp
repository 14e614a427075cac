// SPDX-License-Identifier: MIT
#include "tests/simulator/SimulatorClient.h"

#include <QJsonDocument>
#include <QTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// The billing service of the simulator: prices, orders, oddities and refusals.
class TestBillingCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onDemandPrices();
    void pricesGrowWithMemoryAndCopies();
    void withoutDiscounts();
    void currencies();
    void otherForms();
    void subscription();
    void subscriptionWithTwoDiscounts();
    void renewal();
    void orderOfAResize();
    void openOrderOfTheFleet();
    void refusals_data();
    void refusals();
    void oneUnknownProductRefusesAll();
    void switchedRefusals();
    void signatureIsNeeded();

private:
    Reply post(const QByteArray &path, const QJsonObject &body) const;
    Reply rate(const QList<QJsonObject> &products, const QByteArray &path = onDemand) const;
    /// Amount of the only product, for an hour.
    double amountOf(const QString &code, const QString &member = u"official_website_amount"_s) const;

    static const QByteArray onDemand;
    static const QByteArray subscribe;
    std::unique_ptr<Simulator> m_simulator;
    std::optional<SimulatorClient> m_client;
};

const QByteArray TestBillingCalls::onDemand = "/v2/bills/ratings/on-demand-resources";
const QByteArray TestBillingCalls::subscribe = "/v2/bills/ratings/period-resources/subscribe-rate";

namespace {

QJsonObject hour(const QString &id, const QString &code)
{
    return {{u"id"_s, id}, {u"cloud_service_type"_s, u"hws.service.type.dcs"_s},
        {u"resource_type"_s, u"hws.resource.type.dcs3"_s}, {u"resource_spec"_s, code},
        {u"region"_s, u"cn-north-4"_s}, {u"usage_factor"_s, u"Duration"_s}, {u"usage_value"_s, 1},
        {u"usage_measure_id"_s, 4}, {u"subscription_num"_s, 1}};
}

QJsonObject month(const QString &id, const QString &code)
{
    QJsonObject product = hour(id, code);
    for (const QString &name : {u"usage_factor"_s, u"usage_value"_s, u"usage_measure_id"_s})
        product.remove(name);
    product.insert(u"period_type"_s, 2);
    product.insert(u"period_num"_s, 1);
    return product;
}

const QString fourGb = u"redis.ha.xu1.large.r2.4"_s;

} // namespace

void TestBillingCalls::init()
{
    m_simulator = std::make_unique<Simulator>(bundledCatalogue(), SimulatorSettings());
    QVERIFY(m_simulator->start());
    m_client.emplace(*m_simulator);
}

Reply TestBillingCalls::post(const QByteArray &path, const QJsonObject &body) const
{
    return m_client->sendSigned(
        {.method = "POST", .path = path, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)});
}

Reply TestBillingCalls::rate(const QList<QJsonObject> &products, const QByteArray &path) const
{
    QJsonArray elements;
    for (const QJsonObject &product : products)
        elements.append(product);
    return post(path, {{u"project_id"_s, Simulator::projectId()}, {u"product_infos"_s, elements}});
}

double TestBillingCalls::amountOf(const QString &code, const QString &member) const
{
    const Reply reply = rate({hour(u"1"_s, code)});
    return reply.json()["product_rating_results"_L1][0][member].toDouble(-1);
}

void TestBillingCalls::onDemandPrices()
{
    const Reply reply = rate({hour(u"old"_s, u"redis.ha.xu1.large.r2.2"_s), hour(u"new"_s, fourGb)});
    QCOMPARE(reply.status, 200);
    const QJsonArray results = reply.json()["product_rating_results"_L1].toArray();
    QCOMPARE(results.size(), 2);
    // 0.119 for each GB and copy, less 15 %
    QCOMPARE(results[0]["id"_L1].toString(), u"old"_s);
    QCOMPARE(results[0]["official_website_amount"_L1].toDouble(), 0.476);
    QCOMPARE(results[0]["amount"_L1].toDouble(), 0.4046);
    QCOMPARE(results[0]["discount_amount"_L1].toDouble(), 0.0714);
    QCOMPARE(results[1]["official_website_amount"_L1].toDouble(), 0.952);
    QCOMPARE(reply.json()["official_website_amount"_L1].toDouble(), 1.428);
    QCOMPARE(reply.json()["currency"_L1].toString(), u"CNY"_s);
    QCOMPARE(reply.json()["measure_id"_L1].toInt(), 1);
}

void TestBillingCalls::pricesGrowWithMemoryAndCopies()
{
    m_simulator->setBilling({.currency = u"USD"_s});
    QCOMPARE(amountOf(u"redis.single.xu1.large.1"_s), 0.017);
    QCOMPARE(amountOf(u"redis.single.xu1.large.8"_s), 0.136);
    QCOMPARE(amountOf(u"redis.single.xu1.tiny.128"_s), 0.002125);
    QCOMPARE(amountOf(u"redis.ha.xu1.large.r2.8"_s), 0.272);
    QCOMPARE(amountOf(u"redis.ha.xu1.large.r3.8"_s), 0.408);
}

void TestBillingCalls::withoutDiscounts()
{
    m_simulator->setBilling({.discounts = false});
    QCOMPARE(amountOf(fourGb, u"amount"_s), 0.952);
    QCOMPARE(amountOf(fourGb, u"discount_amount"_s), 0.0);
}

void TestBillingCalls::currencies()
{
    m_simulator->setBilling({.currency = u"EUR"_s});
    QCOMPARE(rate({hour(u"1"_s, fourGb)}).json()["currency"_L1].toString(), u"EUR"_s);
    m_simulator->setBilling({.namesCurrency = false});
    QVERIFY(rate({hour(u"1"_s, fourGb)}).json()["currency"_L1].isNull());
}

void TestBillingCalls::otherForms()
{
    m_simulator->setBilling({.quotedNumbers = true});
    const QJsonValue quoted =
        rate({hour(u"1"_s, fourGb)}).json()["product_rating_results"_L1][0]["official_website_amount"_L1];
    QCOMPARE(quoted.toString(), u"0.952000"_s);
    m_simulator->setBilling({.hundredths = true});
    QCOMPARE(amountOf(fourGb), 95.2);
    QCOMPARE(amountOf(fourGb, u"measure_id"_s), 3.0);
}

void TestBillingCalls::subscription()
{
    const QJsonObject body = rate({month(u"1"_s, fourGb)}, subscribe).json();
    QVERIFY(!body.contains("amount"_L1));
    const QJsonObject list = body["official_website_rating_result"_L1].toObject();
    QCOMPARE(list["product_rating_results"_L1][0]["official_website_amount"_L1].toDouble(), 476.0);
    QVERIFY(!list["product_rating_results"_L1][0].toObject().contains("amount"_L1));
    const QJsonArray discounts = body["optional_discount_rating_results"_L1].toArray();
    QCOMPARE(discounts.size(), 1);
    QCOMPARE(discounts[0]["best_offer"_L1].toInt(), 1);
    QCOMPARE(discounts[0]["product_rating_results"_L1][0]["amount"_L1].toDouble(), 404.6);
    m_simulator->setBilling({.discounts = false});
    const QJsonObject plain = rate({month(u"1"_s, fourGb)}, subscribe).json();
    QVERIFY(plain["optional_discount_rating_results"_L1].toArray().isEmpty());
}

void TestBillingCalls::subscriptionWithTwoDiscounts()
{
    m_simulator->setBilling({.twoDiscounts = true});
    const QJsonArray discounts =
        rate({month(u"1"_s, fourGb)}, subscribe).json()["optional_discount_rating_results"_L1].toArray();
    QCOMPARE(discounts.size(), 2);
    QCOMPARE(discounts[0]["best_offer"_L1].toInt(), 0);
    QCOMPARE(discounts[1]["best_offer"_L1].toInt(), 1);
    QVERIFY(discounts[0]["amount"_L1].toDouble() > discounts[1]["amount"_L1].toDouble());
}

void TestBillingCalls::renewal()
{
    const QString prepaid = m_client->idOf(u"crm-cache-yearly"_s); // single-node of 4.0, 8 GB
    const QJsonObject body = post("/v2/bills/ratings/period-resources/renew-rate",
        {{u"resource_ids"_s, QJsonArray{prepaid, u"unknown"_s}}, {u"period_type"_s, 2},
            {u"period_num"_s,
                1}}).json();
    const QJsonArray results = body["renew_inquiry_results"_L1].toArray();
    QCOMPARE(results.size(), 1);
    QCOMPARE(results[0]["resource_id"_L1].toString(), prepaid);
    QCOMPARE(results[0]["amount"_L1].toString(), u"404.600000"_s); // 8 x 0.119 x 500 less 15 %
    QCOMPARE(body["fail_resource_infos"_L1][0]["resource_id"_L1].toString(), u"unknown"_s);
}

void TestBillingCalls::orderOfAResize()
{
    const QString prepaid = m_client->idOf(u"crm-cache-yearly"_s);
    const QString orderId = m_client
                                ->resize(prepaid,
                                    R"({"spec_code": "redis.single.xu1.large.16", "new_capacity": 16,)"
                                    R"( "bss_param": {"is_auto_pay": "true"}})")
                                .json()["order_id"_L1]
                                .toString();
    QVERIFY(!orderId.isEmpty());
    const QByteArray path = "/v2/orders/customer-orders/details/";
    const QJsonObject info =
        m_client->sendSigned({.path = path + orderId.toLatin1()}).json()["order_info"_L1].toObject();
    QCOMPARE(info["official_amount"_L1].toDouble(), 476.0); // 16 GB instead of 8
    QCOMPARE(info["amount_after_discount"_L1].toDouble(), 404.6);
    QCOMPARE(info["currency"_L1].toString(), u"CNY"_s);
    QCOMPARE(m_client->sendSigned({.path = path + "CS0"}).status, 404);
}

void TestBillingCalls::openOrderOfTheFleet()
{
    const QString id = m_client->idOf(u"发票查询-待支付"_s);
    const QString orderId = m_client->v2Instance(id)["order_id"_L1].toString();
    const Reply reply =
        m_client->sendSigned({.path = "/v2/orders/customer-orders/details/" + orderId.toLatin1()});
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.json()["order_info"_L1]["official_amount"_L1].toDouble() > 0);
}

void TestBillingCalls::refusals_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value,
                         const QString &code) { QTest::newRow(name) << member << value << code; };
    row("older resource type", u"resource_type"_s, u"hws.resource.type.dcs"_s, u"CBC.99006006"_s);
    row("other service", u"cloud_service_type"_s, u"hws.service.type.ec2"_s, u"CBC.99006006"_s);
    row("unknown code", u"resource_spec"_s, u"redis.ha.xu1.large.r2.5"_s, u"CBC.99006006"_s);
    row("first generation", u"resource_spec"_s, u"dcs.single_node"_s, u"CBC.99006006"_s);
    row("unit of use", u"usage_measure_id"_s, 1, u"CBC.99006050"_s);
    row("factor of use", u"usage_factor"_s, u"Size"_s, u"CBC.99006074"_s);
    row("no region", u"region"_s, u""_s, u"CBC.0100"_s);
    row("no id", u"id"_s, u""_s, u"CBC.0100"_s);
    row("long id", u"id"_s, QString(65, u'x'), u"CBC.0100"_s);
}

void TestBillingCalls::refusals()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, code);
    QJsonObject product = hour(u"1"_s, fourGb);
    product.insert(member, value);
    const Reply reply = rate({product});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorCode(), code);
}

void TestBillingCalls::oneUnknownProductRefusesAll()
{
    QList<QJsonObject> products;
    for (int i = 0; i < 100; ++i)
        products += hour(QString::number(i), fourGb);
    QCOMPARE(rate(products).json()["product_rating_results"_L1].toArray().size(), 100);
    products[99] = hour(u"99"_s, u"redis.ha.xu1.large.r2.2"_s);
    m_simulator->setBilling({.unknownSpecCodes = {u"redis.ha.xu1.large.r2.2"_s}});
    QCOMPARE(rate(products).errorCode(), u"CBC.99006006"_s);
    products[99] = hour(u"98"_s, fourGb); // the id twice
    QCOMPARE(rate(products).errorCode(), u"CBC.0100"_s);
    products[99] = hour(u"99"_s, fourGb);
    products += hour(u"100"_s, fourGb);
    QCOMPARE(rate(products).errorCode(), u"CBC.0100"_s);
    QCOMPARE(rate({}).errorCode(), u"CBC.0100"_s);
}

void TestBillingCalls::switchedRefusals()
{
    m_simulator->setBilling({.denied = true});
    const Reply denied = rate({hour(u"1"_s, fourGb)});
    QCOMPARE(denied.status, 403);
    QCOMPARE(denied.errorCode(), u"CBC.0151"_s);
    m_simulator->setBilling({.throttled = true});
    const Reply throttled = rate({hour(u"1"_s, fourGb)});
    QCOMPARE(throttled.status, 429);
    QCOMPARE(throttled.errorCode(), u"CBC.0250"_s);
    QCOMPARE(m_client->get("instances").status, 200);
}

void TestBillingCalls::signatureIsNeeded()
{
    const Reply reply = m_client->send({.method = "POST", .path = onDemand, .body = "{}"});
    QCOMPARE(reply.status, 401);
}

QTEST_GUILESS_MAIN(TestBillingCalls)
#include "tst_billingcalls.moc"
