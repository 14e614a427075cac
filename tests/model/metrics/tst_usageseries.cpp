// SPDX-License-Identifier: MIT
#include "SeriesTestData.h"

#include <QTest>

using namespace dcs;
using namespace dcs::test;

class TestUsageSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsPeakAndLast_data();
    void findsPeakAndLast();
    void peakOfTheLastDaysLeavesOlderOnesOut();
    void countsDays_data();
    void countsDays();
    void daysAreThoseOfUtcInEveryTimeZone();
    void gapsAreEqual();
    void takesLittleMemory();
};

void TestUsageSeries::findsPeakAndLast_data()
{
    QTest::addColumn<QList<float>>("values");
    QTest::addColumn<int>("peakAt"); // -1: none
    QTest::addColumn<int>("lastAt");
    QTest::newRow("nothing") << QList<float>() << -1 << -1;
    QTest::newRow("gaps") << QList<float>{gap, gap} << -1 << -1;
    QTest::newRow("one") << QList<float>{gap, 5} << 1 << 1;
    QTest::newRow("zero is a value") << QList<float>{gap, 0, gap} << 1 << 1;
    QTest::newRow("the largest") << QList<float>{10, 90, 40, gap} << 1 << 2;
    QTest::newRow("the newest of equal ones") << QList<float>{90, 20, 90, 40} << 2 << 3;
}

void TestUsageSeries::findsPeakAndLast()
{
    QFETCH(const QList<float>, values);
    QFETCH(const int, peakAt);
    QFETCH(const int, lastAt);
    const UsageSeries series{.start = utc(2026, 3, 1), .stepSeconds = 3600, .values = values};
    const auto expected = [&](int index) {
        return index < 0 ? std::nullopt
                         : std::optional(UsagePoint{values[index], utc(2026, 3, 1).addSecs(3600 * index)});
    };
    QCOMPARE(series.peak(), expected(peakAt));
    QCOMPARE(series.last(), expected(lastAt));
}

void TestUsageSeries::peakOfTheLastDaysLeavesOlderOnesOut()
{
    const UsageSeries series{.start = utc(2026, 3, 1), .stepSeconds = 86400, .values = {95, 70, 60, 65}};
    QCOMPARE(series.peakSince(utc(2026, 3, 2))->value, 70.F);
    QCOMPARE(series.peakSince(utc(2026, 3, 2, 23, 59, 59))->value, 70.F); // its day has not ended then
    QCOMPARE(series.peakSince(utc(2026, 3, 3))->value, 65.F);
    QCOMPARE(series.peakSince(utc(2026, 2, 1))->value, 95.F);
    QVERIFY(!series.peakSince(utc(2026, 3, 5)));
}

void TestUsageSeries::countsDays_data()
{
    QTest::addColumn<UsageSeries>("series");
    QTest::addColumn<int>("measured");
    QTest::addColumn<int>("asked");
    QTest::addColumn<QDate>("first");
    QTest::newRow("nothing") << UsageSeries{.start = utc(2026, 3, 1)} << 0 << 0 << QDate();
    QTest::newRow("12 of 30") << UsageSeries{.start = utc(2026, 3, 1),
        .values = QList<float>(18, gap) + QList<float>(12, 50)}
                              << 12 << 30 << QDate(2026, 3, 19);
    QTest::newRow("a hole") << UsageSeries{.start = utc(2026, 3, 1), .values = {1, gap, gap, 1}} << 2 << 4
                            << QDate(2026, 3, 1);
    QTest::newRow("hours of one day")
        << UsageSeries{.start = utc(2026, 3, 1, 4), .stepSeconds = 3600, .values = QList<float>(20, 1)} << 1
        << 1 << QDate(2026, 3, 1);
    QTest::newRow("hours over midnight")
        << UsageSeries{.start = utc(2026, 3, 1, 23), .stepSeconds = 3600, .values = {gap, 1}} << 1 << 2
        << QDate(2026, 3, 2);
}

void TestUsageSeries::countsDays()
{
    QFETCH(const UsageSeries, series);
    QTEST(series.measuredDays(), "measured");
    QTEST(series.askedDays(), "asked");
    QFETCH(const QDate, first);
    QCOMPARE(series.firstMeasuredDay().value_or(QDate()), first);
}

/// The night of summer time in Berlin, 2026-03-29: days keep 24 hours, and their dates.
void TestUsageSeries::daysAreThoseOfUtcInEveryTimeZone()
{
    const QByteArray before = qgetenv("TZ");
    for (const char *zone : {"Europe/Berlin", "America/St_Johns", "Asia/Shanghai", "Pacific/Kiritimati"}) {
        qputenv("TZ", zone);
        const UsageSeries series{.start = utc(2026, 3, 27), .values = {gap, 50, 60, 70, 80}};
        QCOMPARE(series.peak()->time.toString(Qt::ISODate), QStringLiteral("2026-03-31T00:00:00Z"));
        QCOMPARE(series.firstMeasuredDay(), QDate(2026, 3, 28));
        QCOMPARE(series.measuredDays(), 4);
        QCOMPARE(series.askedDays(), 5);
        QCOMPARE(series.end(), utc(2026, 4, 1));
    }
    qputenv("TZ", before);
}

void TestUsageSeries::gapsAreEqual()
{
    const UsageSeries series{.start = utc(2026, 3, 1), .values = {1, gap}};
    QCOMPARE(series, UsageSeries(series));
    QVERIFY(series != (UsageSeries{.start = utc(2026, 3, 1), .values = {1, 0}}));
    QVERIFY(series != (UsageSeries{.start = utc(2026, 3, 1), .values = {1, gap, gap}}));
    UsageSeries own = series;
    own.source = UsageSource::OwnSamples;
    QVERIFY(series != own);
}

/// Four daily series of an instance are to stay far below 2 KiB.
void TestUsageSeries::takesLittleMemory()
{
    const UsageSeries series = emptySeries(completeRange(utc(2026, 3, 31, 12), 30 * 86400, 86400));
    QCOMPARE(series.values.size(), 30);
    constexpr qsizetype listHeader = 32;
    const qsizetype bytes = qsizetype(sizeof series) + listHeader + series.values.capacity() * 4;
    QVERIFY2(bytes <= 256, qPrintable(QString::number(bytes)));
}

QTEST_GUILESS_MAIN(TestUsageSeries)
#include "tst_usageseries.moc"
