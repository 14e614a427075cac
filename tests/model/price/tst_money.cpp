// SPDX-License-Identifier: MIT
#include "model/price/Money.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

class TestMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDigits_data();
    void readsDigits();
    void refusesOtherText_data();
    void refusesOtherText();
    void writesDecimals_data();
    void writesDecimals();
    void sumsAreExact();
    void currenciesAreNeverAdded();
    void boundIsKept();
};

namespace {

const QString cny = u"CNY"_s;

Money money(qint64 micros) { return Money::fromMicros(micros, cny).value(); }

} // namespace

void TestMoney::readsDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("shift");
    QTest::addColumn<qint64>("micros");
    QTest::newRow("of the documents") << u"0.34"_s << 0 << qint64(340'000);
    QTest::newRow("of a report, as text") << u"0.012"_s << 0 << qint64(12'000);
    QTest::newRow("whole") << u"7"_s << 0 << qint64(7'000'000);
    QTest::newRow("with zeros") << u"007.4100000000"_s << 0 << qint64(7'410'000);
    QTest::newRow("six places") << u"10.123456"_s << 0 << qint64(10'123'456);
    QTest::newRow("no double has it") << u"4503599627.370497"_s << 0 << qint64(4'503'599'627'370'497);
    QTest::newRow("blanks") << u" 1.5\n"_s << 0 << qint64(1'500'000);
    QTest::newRow("zero") << u"0.0"_s << 0 << qint64(0);
    QTest::newRow("below zero") << u"-0.06"_s << 0 << qint64(-60'000);
    QTest::newRow("nothing before the point") << u".5"_s << 0 << qint64(500'000);
    QTest::newRow("seventh place down") << u"0.0000014"_s << 0 << qint64(1);
    QTest::newRow("seventh place up") << u"0.0000015"_s << 0 << qint64(2);
    QTest::newRow("rounds away from zero") << u"-0.0000015"_s << 0 << qint64(-2);
    QTest::newRow("rounded once, not by each digit") << u"0.00000149999999999999"_s << 0 << qint64(1);
    QTest::newRow("noise of a double") << u"0.30000000000000004"_s << 0 << qint64(300'000);
    QTest::newRow("carries") << u"0.9999999"_s << 0 << qint64(1'000'000);
    QTest::newRow("power of ten") << u"1.2E-5"_s << 0 << qint64(12);
    QTest::newRow("large power of ten") << u"3e+2"_s << 0 << qint64(300'000'000);
    QTest::newRow("vanishing") << u"1e-300"_s << 0 << qint64(0);
    QTest::newRow("tenths") << u"34"_s << 1 << qint64(3'400'000);
    QTest::newRow("hundredths") << u"34.5"_s << 2 << qint64(345'000);
    QTest::newRow("bound") << u"1000000000000"_s << 0 << Money::largestMicros;
    QTest::newRow("other bound") << u"-1e12"_s << 0 << -Money::largestMicros;
}

void TestMoney::readsDigits()
{
    QFETCH(const QString, text);
    QFETCH(const int, shift);
    QFETCH(const qint64, micros);
    const std::optional<Money> read = Money::parse(text, cny, shift);
    QVERIFY(read.has_value());
    QCOMPARE(read->micros(), micros);
    QCOMPARE(read->currency(), cny);
}

void TestMoney::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u" "_s, u"."_s, u"-"_s, u"--1"_s, u"+1"_s, u"1,5"_s, u"1.2.3"_s,
             u"nan"_s, u"NaN"_s, u"inf"_s, u"0x1"_s, u"1 000"_s, u"e5"_s, u"1e"_s, u"1e-"_s, u"1e1e1"_s,
             u"1e1.5"_s, u"٣"_s, u"1e99999999999"_s, u"CNY 1"_s})
        QTest::addRow("no number: '%s'", qPrintable(text)) << text;
    for (const QString &text : {u"1e308"_s, u"1000000000000.000001"_s, u"-1e13"_s, u"9999999999999999999"_s,
             u"99999999999999999999999999999999999999"_s})
        QTest::addRow("beyond the bound: '%s'", qPrintable(text)) << text;
    QTest::newRow("endless") << QString(1'000'000, u'1');
}

void TestMoney::refusesOtherText()
{
    QFETCH(const QString, text);
    QVERIFY(!Money::parse(text, cny).has_value());
}

void TestMoney::writesDecimals_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("two places") << qint64(248'200'000) << 2 << u"248.20"_s;
    QTest::newRow("rounds up") << qint64(5'000) << 2 << u"0.01"_s;
    QTest::newRow("rounds down") << qint64(4'999) << 2 << u"0.00"_s;
    QTest::newRow("below zero") << qint64(-248'205'000) << 2 << u"-248.21"_s;
    QTest::newRow("no minus before nothing") << qint64(-4'999) << 2 << u"0.00"_s;
    QTest::newRow("six places") << qint64(1) << 6 << u"0.000001"_s;
    QTest::newRow("none") << qint64(1'500'000) << 0 << u"2"_s;
    QTest::newRow("carries") << qint64(999'999) << 2 << u"1.00"_s;
    QTest::newRow("more than there are") << qint64(1'000'000) << 9 << u"1.000000"_s;
    QTest::newRow("bound") << Money::largestMicros << 2 << u"1000000000000.00"_s;
}

void TestMoney::writesDecimals()
{
    QFETCH(const qint64, micros);
    QFETCH(const int, decimals);
    QFETCH(const QString, text);
    QCOMPARE(money(micros).toText(decimals), text);
}

void TestMoney::sumsAreExact()
{
    QRandomGenerator random(20261124);
    qint64 expected = 0;
    Money total = money(0);
    for (int i = 0; i < 10'000; ++i) {
        const int whole = random.bounded(100'000);
        const int fraction = random.bounded(1'000'000);
        expected += qint64(whole) * 1'000'000 + fraction;
        const QString text = u"%1.%2"_s.arg(whole).arg(fraction, 6, 10, QChar(u'0'));
        total = sum(total, Money::parse(text, cny).value()).value();
    }
    QCOMPARE(total.micros(), expected);
    // Ten times a tenth is one, which no double makes of it.
    Money tenths = money(0);
    for (int i = 0; i < 10; ++i)
        tenths = sum(tenths, Money::parse(u"0.1", cny).value()).value();
    QCOMPARE(tenths, money(1'000'000));
    QCOMPARE(product(Money::parse(u"0.34", cny).value(), 730).value().toText(2), u"248.20"_s);
}

void TestMoney::currenciesAreNeverAdded()
{
    const Money dollar = Money::fromMicros(1, u"USD"_s).value();
    QVERIFY(!sum(money(1), dollar).has_value());
    QVERIFY(!difference(money(1), dollar).has_value());
    QVERIFY(!sum(money(1), Money()).has_value());
    QVERIFY(money(1) != dollar);
}

void TestMoney::boundIsKept()
{
    const Money largest = money(Money::largestMicros);
    QVERIFY(!sum(largest, money(1)).has_value());
    QVERIFY(!difference(money(-1), largest).has_value());
    QVERIFY(!product(largest, 2).has_value());
    QVERIFY(!product(largest, std::numeric_limits<qint64>::max()).has_value());
    QVERIFY(!Money::fromMicros(std::numeric_limits<qint64>::min(), cny).has_value());
    QCOMPARE(difference(largest, largest).value(), money(0));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
