// SPDX-License-Identifier: MIT
#include "SeriesTestData.h"

#include <QTest>

using namespace dcs;
using namespace dcs::test;

class TestMetricRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesThePeriod_data();
    void choosesThePeriod();
    void endsWithTheLastCompletePeriod_data();
    void endsWithTheLastCompletePeriod();
    void mergesInPlace();
    void asksOnlyWhatIsMissing_data();
    void asksOnlyWhatIsMissing();
    void rollsHoursUpToDays();
    void takesTheHighestOfTheNodes();
};

void TestMetricRange::choosesThePeriod_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("mostPoints");
    QTest::addColumn<int>("expected");
    // The three charts of the details.
    QTest::newRow("a day") << 1 << 300 << 300;
    QTest::newRow("a week") << 7 << 300 << 3600;
    QTest::newRow("30 days") << 30 << 300 << 14400;
    // What is no longer kept is not asked, however many points there may be.
    QTest::newRow("7 days are too old for 300 s") << 7 << 3000 << 1200;
    QTest::newRow("21 days are too old for 1200 s") << 21 << 3000 << 3600;
    QTest::newRow("156 days are too old for 3600 s") << 156 << 10000 << 14400;
    QTest::newRow("301 days are too old for 14400 s") << 301 << 10000 << 86400;
    QTest::newRow("nothing fits") << 400 << 10 << 86400;
}

void TestMetricRange::choosesThePeriod()
{
    QFETCH(const int, days);
    QFETCH(const int, mostPoints);
    QTEST(finestPeriod(qint64(days) * 86400, mostPoints), "expected");
}

void TestMetricRange::endsWithTheLastCompletePeriod_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<int>("period");
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    const int day = 86400;
    QTest::newRow("at noon") << utc(2026, 3, 14, 12) << day << utc(2026, 3, 12) << utc(2026, 3, 14);
    QTest::newRow("at midnight") << utc(2026, 3, 14) << day << utc(2026, 3, 12) << utc(2026, 3, 14);
    QTest::newRow("a second before") << utc(2026, 3, 13, 23, 59, 59) << day << utc(2026, 3, 11)
                                     << utc(2026, 3, 13);
    QTest::newRow("hours") << utc(2026, 3, 14, 12, 34, 56) << 3600 << utc(2026, 3, 12, 12)
                           << utc(2026, 3, 14, 12);
    // It is the 15th there already.
    QTest::newRow("in Shanghai") << QDateTime({2026, 3, 15}, {7, 59}, Qt::OffsetFromUTC, 8 * 3600) << day
                                 << utc(2026, 3, 12) << utc(2026, 3, 14);
}

void TestMetricRange::endsWithTheLastCompletePeriod()
{
    QFETCH(const QDateTime, now);
    QFETCH(const int, period);
    const MetricRange range = completeRange(now, 2 * 86400, period);
    QTEST(range.from, "from");
    QTEST(range.to, "to");
    QCOMPARE(range.points(), 2 * 86400 / period);
    QCOMPARE(range.from.timeSpec(), Qt::UTC);
}

void TestMetricRange::mergesInPlace()
{
    const MetricRange range{utc(2026, 3, 2), utc(2026, 3, 6), 86400};
    const UsageSeries older{
        .start = utc(2026, 3, 1), .values = {10, 20, 30, gap}, .source = UsageSource::OwnSamples};
    const UsageSeries newer{.start = utc(2026, 3, 3), .values = {31, gap, 50, 60}};
    const UsageSeries both{.start = range.from, .values = {20, 31, gap, 50}};
    QCOMPARE(merged(older, newer, range), both);
    QCOMPARE(merged({}, newer, range).values.size(), 4);
    QCOMPARE(merged(both, {}, range), both);
    QCOMPARE(movedTo(both, {utc(2026, 3, 5), utc(2026, 3, 7), 86400}),
        (UsageSeries{.start = utc(2026, 3, 5), .values = {50, gap}}));
}

void TestMetricRange::asksOnlyWhatIsMissing_data()
{
    QTest::addColumn<UsageSeries>("known");
    QTest::addColumn<int>("firstDay"); // of March; 0: nothing is missing
    const auto known = [](int day, int days) {
        return UsageSeries{.start = utc(2026, 3, day), .values = QList<float>(days, 50)};
    };
    QTest::newRow("nothing known") << UsageSeries() << 5;
    QTest::newRow("all known") << known(5, 10) << 0;
    QTest::newRow("more than all known") << known(1, 20) << 0;
    QTest::newRow("yesterday is missing") << known(4, 10) << 13;
    QTest::newRow("a week is missing") << known(1, 8) << 8;
    QTest::newRow("known is too old") << known(1, 2) << 5;
    QTest::newRow("the beginning is missing") << known(8, 7) << 5;
    UsageSeries hours = known(5, 10);
    hours.stepSeconds = 3600;
    QTest::newRow("of another period") << hours << 5;
}

/// Of 5 to 15 March, exclusive.
void TestMetricRange::asksOnlyWhatIsMissing()
{
    QFETCH(const UsageSeries, known);
    QFETCH(const int, firstDay);
    const MetricRange wanted{utc(2026, 3, 5), utc(2026, 3, 15), 86400};
    const MetricRange missing = missingOf(known, wanted);
    QCOMPARE(missing.isEmpty(), firstDay == 0);
    if (firstDay > 0)
        QCOMPARE(missing, (MetricRange{utc(2026, 3, firstDay), utc(2026, 3, 15), 86400}));
}

void TestMetricRange::rollsHoursUpToDays()
{
    const UsageSeries hours{.start = utc(2026, 3, 1, 22),
        .stepSeconds = 3600,
        .values = {10, 20, 30, gap, 25, 99},
        .source = UsageSource::OwnSamples};
    const MetricRange days{utc(2026, 3, 1), utc(2026, 3, 4), 86400};
    QCOMPARE(rolledUp(hours, days),
        (UsageSeries{.start = days.from, .values = {20, 99, gap}, .source = UsageSource::OwnSamples}));
}

void TestMetricRange::takesTheHighestOfTheNodes()
{
    const auto series = [](const QList<float> &values) {
        return UsageSeries{.start = utc(2026, 3, 2), .values = values};
    };
    QCOMPARE(highestOf({series({10, gap, 90, gap}), series({20, 5, gap, gap}), series({15, 4, 91})}),
        series({20, 5, 91, gap}));
    QCOMPARE(highestOf({series({10})}), series({10}));
    QVERIFY(highestOf({}).values.isEmpty());
}

QTEST_GUILESS_MAIN(TestMetricRange)
#include "tst_metricrange.moc"
