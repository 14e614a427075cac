// SPDX-License-Identifier: MIT
#include "model/advice/Forecast.h"
#include "tests/model/advice/UsageSamples.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

using Kind = Forecast::Kind;

class TestForecast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void straightLine_data();
    void straightLine();
    void burstsDoNotBendIt();
    void quietWeekendsDoNotBendIt();
    void tooFewDays();
    void gapsDoNotCount();
    void noForecastWithAPoorFit_data();
    void noForecastWithAPoorFit();
    void fullNow_data();
    void fullNow();
    void resizeIsScaled();
    void shrinkingIsScaled();
    void dayOfTheResizeIsLeftOut();
    void onlyTheWindowCounts();
    void finerSeriesGiveDailyPeaks();
    void hostileValues();
    void howOftenItIsRight();
};

namespace {

constexpr qint64 usable = 8192;

Forecast forecast(const UsageSeries &series, const ForecastSettings &settings = {})
{
    return forecastOf(dailyPeaks(series, {}, usable, 30, now()), settings);
}

bool isNear(double a, double b, double by = 0.01) { return std::abs(a - b) <= by; }

double noise(QRandomGenerator &random, double by)
{
    // Sum of three: bell-shaped enough.
    double sum = 0;
    for (int i = 0; i < 3; ++i)
        sum += random.generateDouble() - 0.5;
    return sum * 2 * by;
}

} // namespace

void TestForecast::straightLine_data()
{
    QTest::addColumn<double>("percentNow");
    QTest::addColumn<double>("perDay");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<double>("inDays");
    QTest::newRow("in ten days") << 80.0 << 1.0 << Kind::Reaches << 10.0;
    QTest::newRow("in 28 days") << 76.0 << 0.5 << Kind::Reaches << 28.0;
    QTest::newRow("tomorrow") << 88.0 << 2.0 << Kind::Reaches << 1.0;
    QTest::newRow("at the end of the look-ahead") << 60.0 << 1.0 << Kind::Reaches << 30.0;
    QTest::newRow("later") << 40.0 << 1.0 << Kind::Later << 50.0;
    QTest::newRow("level") << 60.0 << 0.0 << Kind::NotRising << 0.0;
    QTest::newRow("falling") << 20.0 << -1.0 << Kind::NotRising << 0.0;
    QTest::newRow("empty") << 0.0 << 0.0 << Kind::NotRising << 0.0;
}

void TestForecast::straightLine()
{
    QFETCH(const double, percentNow);
    QFETCH(const double, perDay);
    QFETCH(const Kind, kind);
    QFETCH(const double, inDays);
    const Forecast result =
        forecast(dailySeries(30, [&](double daysAgo) { return percentNow - perDay * daysAgo; }));
    QCOMPARE(result.kind, kind);
    QCOMPARE(result.measuredDays, 30);
    QVERIFY(isNear(result.percentNow, percentNow));
    QVERIFY(isNear(result.percentPerDay, perDay));
    QVERIFY2(isNear(result.inDays, inDays), qPrintable(QString::number(result.inDays)));
    if (kind == Kind::Reaches || kind == Kind::Later) {
        QVERIFY(isNear(result.earliestInDays, inDays));
        QVERIFY(isNear(result.latestInDays.value(), inDays));
    }
    QVERIFY(isNear(result.percentIn(3), percentNow + 3 * perDay));
}

void TestForecast::burstsDoNotBendIt()
{
    // 76 % today, half a per cent more each day, and four days of something else
    const Forecast result = forecast(dailySeries(30, [](double daysAgo) {
        const bool bursts = daysAgo == 25 || daysAgo == 20 || daysAgo == 19 || daysAgo == 9;
        return 76 - 0.5 * daysAgo + (bursts ? 12 : 0);
    }));
    QCOMPARE(result.kind, Kind::Reaches);
    QVERIFY2(isNear(result.inDays, 28, 2), qPrintable(QString::number(result.inDays)));
    QVERIFY(result.earliestInDays <= result.inDays && result.latestInDays.value() >= result.inDays);
}

void TestForecast::quietWeekendsDoNotBendIt()
{
    const Forecast result = forecast(dailySeries(30, [](double daysAgo) {
        const int weekday = now().date().addDays(-int(daysAgo)).dayOfWeek();
        return 80 - 0.8 * daysAgo - (weekday >= 6 ? 15 : 0);
    }));
    QCOMPARE(result.kind, Kind::Reaches);
    QVERIFY2(isNear(result.inDays, 12.5, 2), qPrintable(QString::number(result.inDays)));
}

void TestForecast::tooFewDays()
{
    const auto rising = [](double daysAgo) { return 80 - daysAgo; };
    QCOMPARE(forecast(dailySeries(13, rising)).kind, Kind::TooFewDays);
    QCOMPARE(forecast(dailySeries(13, rising)).measuredDays, 13);
    QVERIFY(!forecast(dailySeries(13, rising)).hasLine());
    QCOMPARE(forecast(dailySeries(14, rising)).kind, Kind::Reaches);
    QCOMPARE(forecast({}).kind, Kind::TooFewDays);
    QCOMPARE(forecast(dailySeries(2, rising), {.leastDays = 1}).kind, Kind::TooFewDays);
}

void TestForecast::gapsDoNotCount()
{
    UsageSeries series = dailySeries(30, [](double daysAgo) { return 80 - daysAgo; });
    for (int i = 0; i < 17; ++i)
        series.values[i] = UsageSeries::Gap;
    QCOMPARE(forecast(series).kind, Kind::TooFewDays);
    QCOMPARE(forecast(series).measuredDays, 13);
}

void TestForecast::noForecastWithAPoorFit_data()
{
    QTest::addColumn<UsageSeries>("series");
    QTest::newRow("a jump a fortnight ago")
        << dailySeries(30, [](double daysAgo) { return daysAgo > 15 ? 50.0 : 85.0; });
    QTest::newRow("up and down") << dailySeries(30, [](double daysAgo) {
        return 65 + 20 * std::sin(daysAgo * 2 * std::numbers::pi / 12) - 0.4 * daysAgo;
    });
    QRandomGenerator random(3);
    QTest::newRow("noise below the line")
        << dailySeries(30, [&random](double daysAgo) { return 78 + random.bounded(11.0) - 0.1 * daysAgo; });
}

void TestForecast::noForecastWithAPoorFit()
{
    QFETCH(const UsageSeries, series);
    const Forecast result = forecast(series);
    QVERIFY(result.kind == Kind::PoorFit || result.kind == Kind::NotRising);
    QCOMPARE(result.inDays, 0.0);
}

void TestForecast::fullNow_data()
{
    QTest::addColumn<UsageSeries>("series");
    QTest::addColumn<bool>("full");
    QTest::newRow("level above") << steady(30, 93) << true;
    QTest::newRow("at the line") << steady(30, 90) << true;
    QTest::newRow("new and full") << steady(2, 95) << true;
    QTest::newRow("three days ago") << dailySeries(30, [](double ago) { return ago == 3 ? 91.0 : 60.0; })
                                    << true;
    QTest::newRow("three weeks ago") << dailySeries(30, [](double ago) { return ago == 21 ? 91.0 : 60.0; })
                                     << false;
    QTest::newRow("just below") << steady(30, 89.9) << false;
}

void TestForecast::fullNow()
{
    QFETCH(const UsageSeries, series);
    QFETCH(const bool, full);
    QCOMPARE(forecast(series).kind == Kind::Already, full);
}

void TestForecast::resizeIsScaled()
{
    // 4 GB until ten days ago, 8 GB since; the data grow by 1 % of 8 GB a day, to 40 %.
    const UsageSeries series =
        dailySeries(30, [](double ago) { return ago > 10 ? 2 * (40 - ago) : 40 - ago; });
    const QDateTime resized(now().date().addDays(-10), QTime(0, 0), Qt::UTC);
    const DailyPeaks peaks = dailyPeaks(series, {{resized, usable / 2}}, usable, 30, now());
    QCOMPARE(peaks.days.size(), 30);
    QVERIFY(isNear(peaks.highest().value(), 39));
    const Forecast result = forecastOf(peaks, {});
    QCOMPARE(result.kind, Kind::Later);
    QVERIFY(isNear(result.inDays, 50));
}

void TestForecast::shrinkingIsScaled()
{
    // 8 GB at 40 % until ten days ago, then 4 GB: the same data are 80 % of it. Before that 16 GB.
    const UsageSeries series = dailySeries(30, [](double ago) {
        return ago > 20 ? 20.0 : ago > 10 ? 40.0 : 80.0;
    });
    const QDateTime first(now().date().addDays(-20), QTime(0, 0), Qt::UTC);
    const QList<CapacityStep> steps{{first.addDays(10), 8192}, {first, 16'384}};
    const DailyPeaks peaks = dailyPeaks(series, steps, 4096, 30, now());
    QCOMPARE(peaks.days.size(), 30);
    for (const DailyPeaks::Day &day : peaks.days)
        QVERIFY(isNear(day.percent, 80));
    QCOMPARE(forecastOf(peaks, {}).kind, Kind::NotRising);
}

void TestForecast::dayOfTheResizeIsLeftOut()
{
    const UsageSeries series = dailySeries(30, [](double ago) { return ago >= 10 ? 40.0 : 80.0; });
    const QDateTime resized(now().date().addDays(-10), QTime(15, 30), Qt::UTC);
    const DailyPeaks peaks = dailyPeaks(series, {{resized, 8192}}, 4096, 30, now());
    QCOMPARE(peaks.days.size(), 29);
    for (const DailyPeaks::Day &day : peaks.days)
        QVERIFY(isNear(day.percent, 80));
}

void TestForecast::onlyTheWindowCounts()
{
    const UsageSeries series = dailySeries(60, [](double ago) { return ago > 30 ? 95.0 : 40.0; });
    const DailyPeaks peaks = dailyPeaks(series, {}, usable, 30, now());
    QCOMPARE(peaks.days.size(), 30);
    QVERIFY(isNear(peaks.highest().value(), 40));
    const DailyPeaks longer = dailyPeaks(series, {}, usable, 60, now());
    QVERIFY(isNear(longer.highest().value(), 95));
    QVERIFY(isNear(longer.highestSince(30).value(), 40));
}

void TestForecast::finerSeriesGiveDailyPeaks()
{
    UsageSeries series;
    series.start = QDateTime(now().date().addDays(-20), QTime(0, 0), Qt::UTC);
    series.stepSeconds = 3600;
    for (int i = 0; i < 20 * 24; ++i)
        series.values.append(float(i % 24 == 19 ? 60 : 30));
    const DailyPeaks peaks = dailyPeaks(series, {}, usable, 30, now());
    QCOMPARE(peaks.days.size(), 20);
    QVERIFY(isNear(peaks.days.first().percent, 60));
    QVERIFY(isNear(peaks.days.first().daysAgo, 20));
    QVERIFY(isNear(peaks.days.last().daysAgo, 1));
}

void TestForecast::hostileValues()
{
    UsageSeries series = steady(30, 50);
    series.values[0] = -5;
    series.values[1] = std::numeric_limits<float>::infinity();
    series.values[2] = UsageSeries::Gap;
    QCOMPARE(forecast(series).measuredDays, 27);
    series.values[3] = std::numeric_limits<float>::max();
    QCOMPARE(forecast(series).kind, Kind::NotRising);
    UsageSeries future = steady(30, 95);
    future.start = now().addDays(1);
    QCOMPARE(forecast(future).kind, Kind::TooFewDays);
    QVERIFY(dailyPeaks(steady(30, 50), {}, 0, 30, now()).days.isEmpty());
    const QList<CapacityStep> bad{{now().addDays(-5), 0}};
    QVERIFY(isNear(dailyPeaks(steady(30, 50), bad, usable, 30, now()).highest().value(), 50));
}

void TestForecast::howOftenItIsRight()
{
    QRandomGenerator random(20261124);
    int rising = 0;
    int foretold = 0;
    int near = 0;
    int inRange = 0;
    int level = 0;
    int falseAlarms = 0;
    for (int i = 0; i < 200; ++i) {
        const double daily = 0.5 + random.bounded(2.0); // noise, in per cent
        const double weekend = random.bounded(2) == 0 ? 0.0 : random.bounded(8.0);
        const bool rises = i % 2 == 0;
        const double slope = rises ? 0.4 + random.bounded(1.2) : 0.0;
        const double inDays = 2 + random.bounded(26.0); // until 90 %
        const double today = rises ? 90 - slope * inDays : 20 + random.bounded(60.0);
        const UsageSeries series = dailySeries(30, [&](double ago) {
            const bool isWeekend = now().date().addDays(-int(ago)).dayOfWeek() >= 6;
            const double burst = random.bounded(15) == 0 ? random.bounded(10.0) : 0.0;
            return std::max(
                0.0, today - slope * ago - (isWeekend ? weekend : 0) + burst + noise(random, daily));
        });
        const Forecast result = forecast(series);
        const bool reaches = result.kind == Kind::Reaches;
        if (!rises) {
            ++level;
            falseAlarms += reaches ? 1 : 0;
            continue;
        }
        ++rising;
        foretold += reaches || result.kind == Kind::Already ? 1 : 0;
        if (!reaches)
            continue;
        near += std::abs(result.inDays - inDays) <= std::max(3.0, 0.25 * inDays) ? 1 : 0;
        inRange += result.earliestInDays <= inDays + 1 && result.latestInDays.value_or(1e9) >= inDays - 1;
    }
    qInfo("of %d rising: %d foretold, %d within 3 days or a quarter, %d between earliest and latest", rising,
        foretold, near, inRange);
    qInfo("of %d level: %d false alarms", level, falseAlarms);
    QCOMPARE(rising, 100);
    QVERIFY(foretold >= 95);
    QVERIFY(near >= 90);
    QVERIFY(inRange >= 90);
    QVERIFY(falseAlarms <= 1);
}

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
