// SPDX-License-Identifier: MIT
#include "model/Capacity.h"

#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

class TestCapacity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesDecimalGigabytes_data();
    void parsesDecimalGigabytes();
    void refusesOtherText_data();
    void refusesOtherText();
    void writesShortestText_data();
    void writesShortestText();
    void everyMegabyteSurvivesTheText();
    void knowsWholeGigabytes_data();
    void knowsWholeGigabytes();
    void comparesAndCalculates();
};

void TestCapacity::parsesDecimalGigabytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("megabytes");
    QTest::newRow("whole") << u"8"_s << qint64(8192);
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("128 MB") << u"0.125"_s << qint64(128);
    QTest::newRow("without leading zero") << u".125"_s << qint64(128);
    QTest::newRow("256 MB") << u".25"_s << qint64(256);
    QTest::newRow("512 MB") << u".5"_s << qint64(512);
    QTest::newRow("superfluous zeros") << u"008.50000000000000000000"_s << qint64(8704);
    QTest::newRow("fraction of zeros") << u"4.000"_s << qint64(4096);
    QTest::newRow("blanks around") << u" \t16\n"_s << qint64(16384);
    QTest::newRow("one MB") << u"0.0009765625"_s << qint64(1);
    QTest::newRow("one MB below 1 GB") << u"0.9990234375"_s << qint64(1023);
    QTest::newRow("largest sold") << u"4096"_s << qint64(4'194'304);
    QTest::newRow("upper bound") << u"2097152"_s << qint64(2'147'483'648);
    QTest::newRow("one MB below the bound") << u"2097151.9990234375"_s << qint64(2'147'483'647);
}

void TestCapacity::parsesDecimalGigabytes()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, megabytes);
    const std::optional<Capacity> capacity = Capacity::parseGigabytes(text);
    QVERIFY(capacity.has_value());
    QCOMPARE(capacity->megabytes(), megabytes);
}

void TestCapacity::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"  "_s, u"."_s, u"8."_s, u"-1"_s, u"-0"_s, u"+8"_s, u"8 GB"_s,
             u"1e3"_s, u"1,5"_s, u"1.2.3"_s, u"0x8"_s, u"nan"_s, u"eight"_s, u"8 8"_s, u"1.-5"_s, u"٨"_s})
        QTest::addRow("not a number: '%s'", qPrintable(text)) << text;
    for (const QString &text : {u"0.1"_s, u"3.2"_s, u"0.00048828125"_s, u"0.12500000000001"_s,
             u"0.00000000000000000000000000000001"_s, u"0.0000000000000000000000000000000000000125"_s})
        QTest::addRow("not whole MB: '%s'", qPrintable(text)) << text;
    for (const QString &text : {u"2097152.0009765625"_s, u"2097153"_s, u"9223372036854775807"_s,
             u"18014398509481984"_s, u"99999999999999999999999999999999"_s})
        QTest::addRow("above the bound: '%s'", qPrintable(text)) << text;
}

void TestCapacity::refusesOtherText()
{
    QFETCH(const QString, text);
    QVERIFY(!Capacity::parseGigabytes(text).has_value());
}

void TestCapacity::writesShortestText_data()
{
    QTest::addColumn<qint64>("megabytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0"_s;
    QTest::newRow("128 MB") << qint64(128) << u"0.125"_s;
    QTest::newRow("512 MB") << qint64(512) << u"0.5"_s;
    QTest::newRow("whole") << qint64(8192) << u"8"_s;
    QTest::newRow("whole with zeros of its own") << qint64(10'240'000) << u"10000"_s;
    QTest::newRow("whole and fraction") << qint64(1536) << u"1.5"_s;
    QTest::newRow("one MB") << qint64(1) << u"0.0009765625"_s;
    QTest::newRow("1025 MB") << qint64(1025) << u"1.0009765625"_s;
    QTest::newRow("bound") << qint64(2'147'483'648) << u"2097152"_s;
}

void TestCapacity::writesShortestText()
{
    QFETCH(const qint64, megabytes);
    QFETCH(const QString, text);
    QCOMPARE(Capacity::fromMegabytes(megabytes).toGigabyteText(), text);
}

void TestCapacity::everyMegabyteSurvivesTheText()
{
    for (qint64 megabytes = 0; megabytes <= 2048; ++megabytes) {
        const Capacity capacity = Capacity::fromMegabytes(megabytes);
        const std::optional<Capacity> readBack = Capacity::parseGigabytes(capacity.toGigabyteText());
        QVERIFY2(readBack == capacity, qPrintable(capacity.toGigabyteText()));
    }
}

void TestCapacity::knowsWholeGigabytes_data()
{
    QTest::addColumn<qint64>("megabytes");
    QTest::addColumn<qint64>("gigabytes"); // -1: none
    QTest::newRow("none") << qint64(0) << qint64(0);
    QTest::newRow("128 MB") << qint64(128) << qint64(-1);
    QTest::newRow("1 GB") << qint64(1024) << qint64(1);
    QTest::newRow("1.5 GB") << qint64(1536) << qint64(-1);
    QTest::newRow("4096 GB") << qint64(4'194'304) << qint64(4096);
}

void TestCapacity::knowsWholeGigabytes()
{
    QFETCH(const qint64, megabytes);
    QFETCH(const qint64, gigabytes);
    QCOMPARE(Capacity::fromMegabytes(megabytes).wholeGigabytes().value_or(-1), gigabytes);
}

void TestCapacity::comparesAndCalculates()
{
    QVERIFY(Capacity().isNull());
    QVERIFY(!Capacity::fromMegabytes(1).isNull());
    QCOMPARE(Capacity::fromGigabytes(2), Capacity::fromMegabytes(2048));
    QVERIFY(Capacity::fromMegabytes(512) < Capacity::fromGigabytes(1));
    QVERIFY(Capacity::fromGigabytes(16) > Capacity::fromGigabytes(8));
    QCOMPARE(Capacity::fromGigabytes(8) - Capacity::fromMegabytes(128), Capacity::fromMegabytes(8064));
    QCOMPARE(Capacity::fromGigabytes(8) + Capacity::fromMegabytes(128), Capacity::fromMegabytes(8320));
}

QTEST_GUILESS_MAIN(TestCapacity)
#include "tst_capacity.moc"
