// SPDX-License-Identifier: MIT
#include "tests/evidence/PriceBench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

class TestPriceService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offAsksNothing();
    void planOf500RowsIsOneCall();
    void hundredAndOneAreTwoCalls();
    void oneUnknownLosesNoOther_data();
    void oneUnknownLosesNoOther();
    void unknownIsNotAskedAgain();
    void manyUnknown();
    void olderResourceTypeIsTriedOnce();
    void olderTypesOfManyCostOneCallMore();
    void firstGenerationIsNeverAsked();
    void termsHaveCallsOfTheirOwn();
    void keptForADay();
    void oldPriceStaysWhereAskingFails();
    void failureIsNotRepeatedAtOnce();
    void refusedSiteOffersAnother();
    void wrongKeyIsARefusalToo();
    void everySiteRefused();
    void sameSiteAgainIsAnotherTry();
    void otherSiteForgets();
    void siteChangedWhileLoading();
    void siteChangedInASlot();
    void pricesMissingInTheAnswer();
    void slowServiceHoldsNothingUp();
    void orderAmount();

private:
    std::unique_ptr<PriceBench> m_bench;
};

namespace {

using State = PriceQuote::State;

const QString fourGb = u"redis.ha.xu1.large.r2.4"_s;
const QString eightGb = u"redis.ha.xu1.large.r2.8"_s;

std::unique_ptr<PriceBench> chinaBench()
{
    auto bench = std::make_unique<PriceBench>();
    bench->service->setSite(PriceSite::China);
    return bench;
}

QList<WantedPrice> hoursOf(const QStringList &codes)
{
    QList<WantedPrice> wanted;
    for (const QString &code : codes)
        wanted += hour(code);
    return wanted;
}

Money yuan(QStringView text) { return Money::parse(text, u"CNY"_s).value(); }

} // namespace

void TestPriceService::offAsksNothing()
{
    PriceBench bench;
    QVERIFY(bench.isReady());
    QVERIFY(bench.ask({hour(fourGb)}));
    QCOMPARE(bench.hourly(fourGb), PriceQuote{State::Off});
    QCOMPARE(bench.service->access(), PriceService::Access::Off);
    QCOMPARE(bench.service->showOrder(u"CS1"_s, &bench.http), nullptr);
    QVERIFY(bench.sitesAsked.isEmpty());
    QCOMPARE(bench.simulator.received().size(), 0);
}

void TestPriceService::planOf500RowsIsOneCall()
{
    const auto bench = chinaBench();
    const QStringList codes = soldCodes(7);
    for (int row = 0; row < 500; ++row)
        bench->service->request({hour(codes.at(row % 7))});
    QCOMPARE(bench->hourly(codes.first()).state, State::Loading);
    QVERIFY(bench->ask({}));
    QCOMPARE(bench->calls(), 1);
    for (const QString &code : codes)
        QCOMPARE(bench->hourly(code).state, State::Known);
    QCOMPARE(bench->service->access(), PriceService::Access::Working);
}

void TestPriceService::hundredAndOneAreTwoCalls()
{
    const auto bench = chinaBench();
    const QStringList codes = soldCodes(101);
    QCOMPARE(codes.size(), 101);
    QVERIFY(bench->ask(hoursOf(codes)));
    QCOMPARE(bench->calls(), 2);
    for (const QString &code : codes)
        QCOMPARE(bench->hourly(code).state, State::Known);
}

void TestPriceService::oneUnknownLosesNoOther_data()
{
    QTest::addColumn<int>("location");
    QTest::newRow("first") << 0;
    QTest::newRow("middle") << 61;
    QTest::newRow("last") << 99;
}

void TestPriceService::oneUnknownLosesNoOther()
{
    QFETCH(const int, location);
    const auto bench = chinaBench();
    const QStringList codes = soldCodes(100);
    bench->simulator.setBilling({.unknownSpecCodes = {codes.at(location)}});
    QVERIFY(bench->ask(hoursOf(codes)));
    for (const QString &code : codes)
        QCOMPARE(bench->hourly(code).state, code == codes.at(location) ? State::NoPrice : State::Known);
    // 100 halved down to 1 and the other halves: two calls for each of 7 levels, and the first.
    QVERIFY2(bench->calls() <= 15, qPrintable(QString::number(bench->calls())));
}

void TestPriceService::unknownIsNotAskedAgain()
{
    const auto bench = chinaBench();
    bench->simulator.setBilling({.unknownSpecCodes = {fourGb}});
    QVERIFY(bench->ask({hour(fourGb)}));
    QCOMPARE(bench->hourly(fourGb), PriceQuote{State::NoPrice});
    bench->now = bench->now.addDays(2);
    QVERIFY(bench->ask({hour(fourGb)}));
    QCOMPARE(bench->calls(), 1);
}

void TestPriceService::manyUnknown()
{
    const auto bench = chinaBench();
    const QStringList codes = soldCodes(25);
    bench->simulator.setBilling({.unknownSpecCodes = codes.mid(1)});
    QVERIFY(bench->ask(hoursOf(codes)));
    QCOMPARE(bench->hourly(codes.first()).state, State::Known);
    for (const QString &code : codes.mid(1))
        QCOMPARE(bench->hourly(code).state, State::NoPrice);
    QVERIFY(bench->calls() < 50);
}

void TestPriceService::olderResourceTypeIsTriedOnce()
{
    const auto bench = chinaBench();
    bench->simulator.setBilling({.unknownSpecCodes = {eightGb}});
    QVERIFY(bench->ask({hour(fourGb, u"hws.resource.type.dcs"_s)}));
    QCOMPARE(bench->hourly(fourGb).state, State::Known);
    QCOMPARE(bench->calls(), 2);
    const QList<ReceivedRequest> received = bench->simulator.received();
    QVERIFY(received.first().body.contains(R"("hws.resource.type.dcs")"));
    QVERIFY(received.last().body.contains(R"("hws.resource.type.dcs3")"));

    QVERIFY(bench->ask({hour(eightGb, u"hws.resource.type.dcs"_s)}));
    QCOMPARE(bench->hourly(eightGb).state, State::NoPrice);
    QCOMPARE(bench->calls(), 4);
}

void TestPriceService::olderTypesOfManyCostOneCallMore()
{
    const auto bench = chinaBench();
    QList<WantedPrice> wanted;
    for (const QString &code : soldCodes(100))
        wanted += hour(code, u"hws.resource.type.dcs"_s);
    QVERIFY(bench->ask(wanted));
    QCOMPARE(bench->calls(), 2);
    QCOMPARE(bench->hourly(soldCodes(100).last()).state, State::Known);
}

void TestPriceService::firstGenerationIsNeverAsked()
{
    const auto bench = chinaBench();
    QVERIFY(bench->ask({hour(u"dcs.single_node"_s), hour(u"dcs.memcached.master_standby"_s), hour({})}));
    QCOMPARE(bench->calls(), 0);
    QCOMPARE(bench->hourly(u"dcs.single_node"_s), PriceQuote{State::NoPrice});
}

void TestPriceService::termsHaveCallsOfTheirOwn()
{
    const auto bench = chinaBench();
    QVERIFY(bench->ask({hour(fourGb), month(fourGb), hour(eightGb), month(eightGb)}));
    QCOMPARE(bench->calls(), 2);
    const Price hourly = bench->hourly(fourGb).price.value();
    QCOMPARE(hourly, (Price{PriceTerm::Hour, yuan(u"0.952"), yuan(u"0.8092")}));
    const Price monthly = bench->service->quote(month(fourGb).key).price.value();
    QCOMPARE(monthly, (Price{PriceTerm::Month, yuan(u"476"), yuan(u"404.6")}));
}

void TestPriceService::keptForADay()
{
    const auto bench = chinaBench();
    QVERIFY(bench->ask({hour(fourGb)}));
    QCOMPARE(bench->hourly(fourGb).askedAt, bench->now);
    bench->now = bench->now.addSecs(24 * 60 * 60 - 1);
    QVERIFY(bench->ask({hour(fourGb)}));
    QCOMPARE(bench->calls(), 1);
    bench->now = bench->now.addSecs(1);
    QVERIFY(bench->ask({hour(fourGb)}));
    QCOMPARE(bench->calls(), 2);
    QCOMPARE(bench->hourly(fourGb).askedAt, bench->now);
}

void TestPriceService::oldPriceStaysWhereAskingFails()
{
    const auto bench = chinaBench();
    QVERIFY(bench->ask({hour(fourGb)}));
    const PriceQuote before = bench->hourly(fourGb);
    bench->now = bench->now.addDays(1);
    bench->simulator.setBilling({.throttled = true});
    QVERIFY(bench->ask({hour(fourGb)}));
    QCOMPARE(bench->calls(), 2);
    QCOMPARE(bench->hourly(fourGb), before);
}

void TestPriceService::failureIsNotRepeatedAtOnce()
{
    const auto bench = chinaBench();
    bench->simulator.addFault({.kind = Fault::Kind::Status, .pathContains = u"ratings"_s, .status = 503});
    QVERIFY(bench->ask(hoursOf(soldCodes(150))));
    QCOMPARE(bench->calls(), 1); // the second request would fare no better
    QCOMPARE(bench->hourly(fourGb).state, State::Unknown);
    bench->now = bench->now.addSecs(299);
    QVERIFY(bench->ask(hoursOf(soldCodes(150))));
    QCOMPARE(bench->calls(), 1);
    bench->now = bench->now.addSecs(1);
    QVERIFY(bench->ask(hoursOf(soldCodes(150))));
    QCOMPARE(bench->calls(), 3);
    QCOMPARE(bench->hourly(soldCodes(150).last()).state, State::Known);
}

void TestPriceService::refusedSiteOffersAnother()
{
    const auto bench = chinaBench();
    bench->simulator.setBilling({.denied = true});
    QVERIFY(bench->ask(hoursOf(soldCodes(150))));
    QCOMPARE(bench->service->access(), PriceService::Access::Refused);
    QCOMPARE(bench->hourly(fourGb), PriceQuote{State::NotAllowed});
    QCOMPARE(bench->service->offeredSite(), std::optional(PriceSite::International));
    QVERIFY(bench->ask(hoursOf(soldCodes(150))));
    QCOMPARE(bench->sitesAsked, QList{PriceSite::China}); // nothing else by itself
    QCOMPARE(bench->calls(), 1);

    bench->simulator.setBilling({.namesCurrency = false});
    bench->service->setSite(PriceSite::International);
    QVERIFY(bench->ask({hour(fourGb)}));
    QCOMPARE(bench->sitesAsked, (QList{PriceSite::China, PriceSite::International}));
    QCOMPARE(bench->service->access(), PriceService::Access::Working);
    QVERIFY(!bench->service->offeredSite().has_value());
    QCOMPARE(bench->hourly(fourGb).price.value().own.currency(), u"USD"_s);
}

void TestPriceService::wrongKeyIsARefusalToo()
{
    const auto bench = chinaBench();
    bench->simulator.addFault({.kind = Fault::Kind::Status, .pathContains = u"ratings"_s, .status = 401});
    QVERIFY(bench->ask({hour(fourGb)}));
    QCOMPARE(bench->service->access(), PriceService::Access::Refused);
    QCOMPARE(bench->calls(), 1);
}

void TestPriceService::everySiteRefused()
{
    const auto bench = chinaBench();
    bench->simulator.setBilling({.denied = true});
    for (const PriceSite site : {PriceSite::International, PriceSite::Europe}) {
        QVERIFY(bench->ask({hour(fourGb)}));
        QCOMPARE(bench->service->offeredSite(), std::optional(site));
        bench->service->setSite(site);
    }
    QVERIFY(bench->ask({hour(fourGb)}));
    QCOMPARE(bench->service->access(), PriceService::Access::Refused);
    QVERIFY(!bench->service->offeredSite().has_value());
}

void TestPriceService::sameSiteAgainIsAnotherTry()
{
    const auto bench = chinaBench();
    bench->simulator.setBilling({.denied = true});
    QVERIFY(bench->ask({hour(fourGb)}));
    bench->simulator.setBilling({});
    bench->service->setSite(PriceSite::China);
    QVERIFY(bench->ask({hour(fourGb)}));
    QCOMPARE(bench->hourly(fourGb).state, State::Known);
}

void TestPriceService::otherSiteForgets()
{
    const auto bench = chinaBench();
    QVERIFY(bench->ask({hour(fourGb)}));
    bench->service->setSite(PriceSite::Europe);
    QCOMPARE(bench->hourly(fourGb), PriceQuote{State::Unknown});
    bench->service->setSite(PriceSite::Off);
    QCOMPARE(bench->hourly(fourGb), PriceQuote{State::Off});
}

void TestPriceService::siteChangedWhileLoading()
{
    const auto bench = chinaBench();
    bench->simulator.addFault({.kind = Fault::Kind::Delay, .pathContains = u"ratings"_s, .delayMs = 60'000});
    bench->service->request({hour(fourGb)});
    QTRY_COMPARE(bench->calls(), 1);
    bench->service->setSite(PriceSite::International);
    QVERIFY(!bench->service->isLoading());
    QVERIFY(bench->ask({hour(fourGb)}));
    QCOMPARE(bench->hourly(fourGb).state, State::Known);
    QCOMPARE(bench->sitesAsked, (QList{PriceSite::China, PriceSite::International}));
}

void TestPriceService::siteChangedInASlot()
{
    const auto bench = chinaBench();
    bench->simulator.addFault({.kind = Fault::Kind::Status, .pathContains = u"ratings"_s, .status = 403});
    connect(bench->service.get(), &PriceService::changed, this, [service = bench->service.get()] {
        if (const std::optional<PriceSite> offered = service->offeredSite()) {
            service->setSite(*offered);
            service->request({hour(fourGb)});
        }
    });
    QVERIFY(bench->ask({hour(fourGb)}));
    QTRY_COMPARE(bench->hourly(fourGb).state, State::Known);
    QCOMPARE(bench->service->site(), PriceSite::International);
}

void TestPriceService::pricesMissingInTheAnswer()
{
    const auto bench = chinaBench();
    bench->simulator.addFault({.kind = Fault::Kind::Status,
        .pathContains = u"ratings"_s,
        .status = 200,
        .body = R"({"currency":"CNY","product_rating_results":[{"id":"2","amount":1}]})"});
    QVERIFY(bench->ask({hour(fourGb), hour(eightGb)}));
    QCOMPARE(bench->hourly(fourGb).state, State::NoPrice);
    QCOMPARE(bench->hourly(eightGb).price.value().own, yuan(u"1"));
}

void TestPriceService::slowServiceHoldsNothingUp()
{
    const auto bench = chinaBench();
    bench->simulator.addFault({.kind = Fault::Kind::Delay, .pathContains = u"ratings"_s, .delayMs = 60'000});
    QSignalSpy changed(bench->service.get(), &PriceService::changed);
    bench->service->request({hour(fourGb)});
    QTRY_COMPARE(bench->calls(), 1);
    QCOMPARE(bench->hourly(fourGb), PriceQuote{State::Loading});
    QCOMPARE(changed.count(), 0);
    bench->service.reset(); // ends the call that is under way
}

void TestPriceService::orderAmount()
{
    const auto bench = chinaBench();
    bench->simulator.addFault({.kind = Fault::Kind::Status,
        .pathContains = u"customer-orders"_s,
        .status = 200,
        .body = R"({"order_info":{"amount_after_discount":27.37,"official_amount":32.2}})"});
    QObject owner;
    ApiJob<OrderAmount> *job = bench->service->showOrder(u"CS1"_s, &owner);
    QVERIFY(job);
    std::optional<OrderAmount> amount;
    connect(job, &ApiJobBase::finished, this, [&] {
        if (job->result())
            amount = *job->result();
    });
    QTRY_VERIFY(amount.has_value());
    QCOMPARE(amount->due, yuan(u"27.37"));
}

QTEST_GUILESS_MAIN(TestPriceService)
#include "tst_priceservice.moc"
