// SPDX-License-Identifier: MIT
#include "model/price/Price.h"

#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

class TestPrice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void perMonth();
    void differences();
    void sumOfAPlan();
    void currenciesAreKeptApart();
    void changesCountOnlyWhatCanBeCompared();
    void sumBeyondTheBound();
};

namespace {

Money money(QStringView text, const QString &currency = u"CNY"_s)
{
    return Money::parse(text, currency).value();
}

Price hourly(QStringView list, QStringView own, const QString &currency = u"CNY"_s)
{
    return {PriceTerm::Hour, money(list, currency), money(own, currency)};
}

Price monthly(QStringView amount, const QString &currency = u"CNY"_s)
{
    return {PriceTerm::Month, money(amount, currency), money(amount, currency)};
}

} // namespace

void TestPrice::perMonth()
{
    const Price price = hourly(u"0.4", u"0.34");
    QVERIFY(price.hasDiscount());
    QCOMPARE(price.perMonth().value(), (Price{PriceTerm::Month, money(u"292"), money(u"248.2")}));
    const Price subscription = monthly(u"32.2");
    QVERIFY(!subscription.hasDiscount());
    QCOMPARE(subscription.perMonth().value(), subscription);
    QVERIFY(!hourly(u"1e12", u"1").perMonth().has_value());
}

void TestPrice::differences()
{
    // "+0.34 CNY/h, about +248 CNY/month …; list +0.40"
    const PriceDifference grown = priceDifference(hourly(u"0.4", u"0.34"), hourly(u"0.8", u"0.68")).value();
    QCOMPARE(grown, (PriceDifference{PriceTerm::Hour, money(u"0.4"), money(u"0.34")}));
    QCOMPARE(grown.perMonth().value().own, money(u"248.2"));
    const PriceDifference shrunk = priceDifference(hourly(u"0.8", u"0.68"), hourly(u"0.4", u"0.34")).value();
    QCOMPARE(shrunk.own, money(u"-0.34"));
    QVERIFY(!priceDifference(hourly(u"1", u"1"), hourly(u"1", u"1", u"USD"_s)).has_value());
    QVERIFY(!priceDifference(hourly(u"1", u"1"), monthly(u"1")).has_value());
}

void TestPrice::sumOfAPlan()
{
    PriceSum sum;
    for (int i = 0; i < 497; ++i)
        sum.add(hourly(u"0.034001", u"0.03"));
    for (int i = 0; i < 3; ++i)
        sum.add(std::nullopt);
    QCOMPARE(sum.counted(), 497);
    QCOMPARE(sum.withoutPrice(), 3);
    QCOMPARE(sum.amounts().size(), 1);
    // 497 x 730 x 0.034001 and x 0.03
    QCOMPARE(sum.amounts().first(), (Price{PriceTerm::Month, money(u"12335.90281"), money(u"10884.3")}));
}

void TestPrice::currenciesAreKeptApart()
{
    PriceSum sum;
    sum.add(monthly(u"10", u"USD"_s));
    sum.add(monthly(u"20"));
    sum.add(monthly(u"0.5", u"USD"_s));
    QCOMPARE(sum.amounts(), (QList<Price>{monthly(u"20"), monthly(u"10.5", u"USD"_s)}));
    QCOMPARE(sum.counted(), 3);
}

void TestPrice::changesCountOnlyWhatCanBeCompared()
{
    PriceChangeSum sum;
    sum.add(hourly(u"1", u"1"), hourly(u"2", u"2"));
    sum.add(hourly(u"100", u"100"), std::nullopt);
    sum.add(std::nullopt, hourly(u"100", u"100"));
    sum.add(monthly(u"100"), monthly(u"40"));
    sum.add(monthly(u"7", u"USD"_s), monthly(u"5", u"USD"_s));
    QCOMPARE(sum.withoutPrice(), 2);
    QCOMPARE(sum.before().amounts(), (QList<Price>{monthly(u"830"), monthly(u"7", u"USD"_s)}));
    QCOMPARE(sum.after().amounts(), (QList<Price>{monthly(u"1500"), monthly(u"5", u"USD"_s)}));
    const QList<PriceDifference> differences = sum.differences();
    QCOMPARE(differences.size(), 2);
    QCOMPARE(differences.first().own, money(u"670"));
    QCOMPARE(differences.last().own, money(u"-2", u"USD"_s));
}

void TestPrice::sumBeyondTheBound()
{
    PriceSum sum;
    sum.add(monthly(u"1e12"));
    sum.add(monthly(u"1"));
    sum.add(hourly(u"1e12", u"1"));
    QCOMPARE(sum.counted(), 1);
    QCOMPARE(sum.withoutPrice(), 2);
    QCOMPARE(sum.amounts().first(), monthly(u"1e12"));
}

QTEST_GUILESS_MAIN(TestPrice)
#include "tst_price.moc"
