// SPDX-License-Identifier: MIT
#include "ui/charts/Charts.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

constexpr int Width = 100;
constexpr int Height = 40;

/// What is painted on a surface of this size; every painting must leave the painter as it was.
QImage painted(bool dark, int scale, const std::function<void(QPainter *, const ThemeColours &)> &paint)
{
    const ThemeColours colours = Theme::colours(dark);
    QImage image(Width * scale, Height * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(colours.surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(&painter, colours);
    if (painter.hasClipping() || painter.brush() != QBrush())
        return {};
    return image;
}

QColor at(const QImage &image, int x, int y)
{
    const int scale = qRound(image.devicePixelRatio());
    return image.pixelColor(x * scale, y * scale);
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usageBarHasTheColourOfItsLevel_data();
    void usageBarHasTheColourOfItsLevel();
    void usageBarMarksThePeak();
    void sparklineIsFlatWithoutValues();
    void sparklineLeavesGaps();
    void sparklineMarksItsPeak();
    void partsBarSharesItsLength();
    void columnStandsOnItsBase();
    void ringGoesClockwise();
    void emptyRingIsTrack();
};

/// UX: blue is normal, amber from 80 %, red from 90 %, in both appearances and at every scale.
void TestCharts::usageBarHasTheColourOfItsLevel_data()
{
    QTest::addColumn<double>("percent");
    QTest::addColumn<QRgb>("light");
    QTest::addColumn<QRgb>("dark");
    QTest::newRow("normal") << 79.9 << 0xFF1F5FD6 << 0xFF6EA8FE;
    QTest::newRow("caution") << 80.0 << 0xFFC27E00 << 0xFFE3B341;
    QTest::newRow("full") << 90.0 << 0xFFD93A2B << 0xFFFF7B72;
    QTest::newRow("more than all") << 130.0 << 0xFFD93A2B << 0xFFFF7B72;
}

void TestCharts::usageBarHasTheColourOfItsLevel()
{
    QFETCH(const double, percent);
    QFETCH(const QRgb, light);
    QFETCH(const QRgb, dark);
    for (const int scale : {1, 2}) {
        for (const bool isDark : {false, true}) {
            const QImage image = painted(isDark, scale, [&](QPainter *painter, const ThemeColours &colours) {
                charts::usageBar(painter, QRectF(0, 10, Width, 6), percent, {}, colours, {});
            });
            QCOMPARE(at(image, 40, 13).rgb(), isDark ? dark : light);
            const QColor rest = at(image, 85, 13);
            QCOMPARE(rest.rgb() == Theme::colours(isDark).track.rgb(), percent < 85);
        }
    }
}

void TestCharts::usageBarMarksThePeak()
{
    const QImage image = painted(false, 1, [](QPainter *painter, const ThemeColours &colours) {
        charts::usageBar(painter, QRectF(0, 10, Width, 6), 20, 50.0, colours, {});
    });
    QCOMPARE(at(image, 49, 8), Theme::colours(false).text); // stands out above the bar
    QCOMPARE(at(image, 60, 8), Theme::colours(false).surface);
}

void TestCharts::sparklineIsFlatWithoutValues()
{
    const float gap = std::nanf("");
    for (const QList<float> &values : {QList<float>{}, {gap, gap}, {gap, 50}}) {
        const QImage image = painted(false, 1, [&](QPainter *painter, const ThemeColours &colours) {
            charts::sparkline(painter, QRectF(0, 5.5, Width, 30), values, colours, {});
        });
        QCOMPARE(at(image, 50, 35), Theme::colours(false).field);
        QCOMPARE(at(image, 50, 20), Theme::colours(false).surface);
    }
}

void TestCharts::sparklineLeavesGaps()
{
    const float gap = std::nanf("");
    const QList<float> values{60, 60, gap, gap, gap, 60, 60};
    const QImage image = painted(true, 1, [&](QPainter *painter, const ThemeColours &colours) {
        charts::sparkline(painter, QRectF(0, 0, Width, Height), values, colours, {});
    });
    const QColor surface = Theme::colours(true).surface;
    QCOMPARE(at(image, 50, 30), surface);
    QVERIFY(at(image, 8, 30) != surface);
    QVERIFY(at(image, 92, 30) != surface);
}

void TestCharts::sparklineMarksItsPeak()
{
    const QList<float> values{10, 10, 95, 10, 10};
    const QImage image = painted(false, 2, [&](QPainter *painter, const ThemeColours &colours) {
        charts::sparkline(painter, QRectF(0, 0, Width, Height), values, colours, {});
    });
    QCOMPARE(at(image, 50, 4).rgb(), QRgb(0xFFD93A2B)); // 95 % is full
}

void TestCharts::partsBarSharesItsLength()
{
    const ThemeColours colours = Theme::colours(false);
    const std::array parts{charts::Part{30, colours.accent}, charts::Part{20, colours.soft}};
    const QImage image = painted(false, 1, [&](QPainter *painter, const ThemeColours &) {
        charts::partsBar(painter, QRectF(0, 10, Width, 14), parts, 100, colours);
    });
    QCOMPARE(at(image, 15, 16), colours.accent);
    QCOMPARE(at(image, 29, 16), colours.surface); // the gap
    QCOMPARE(at(image, 40, 16), colours.soft);
    QCOMPARE(at(image, 80, 16), colours.track);
}

void TestCharts::columnStandsOnItsBase()
{
    const QColor colour = Theme::colours(false).soft;
    const QImage image = painted(false, 1, [&](QPainter *painter, const ThemeColours &) {
        charts::column(painter, QRectF(10, 0, 30, Height), 0.5, colour);
        charts::column(painter, QRectF(50, 0, 30, Height), 0, colour);
    });
    QCOMPARE(at(image, 25, 35), colour);
    QCOMPARE(at(image, 25, 15), Theme::colours(false).surface);
    QCOMPARE(at(image, 65, 39), Theme::colours(false).surface);
}

void TestCharts::ringGoesClockwise()
{
    const ThemeColours colours = Theme::colours(true);
    const std::array parts{charts::Part{1, colours.goodFill}, charts::Part{1, colours.badFill}};
    const QImage image = painted(true, 2, [&](QPainter *painter, const ThemeColours &) {
        charts::ring(painter, QRectF(0, 0, Height, Height), parts, colours);
    });
    QCOMPARE(at(image, 37, 20), colours.goodFill);
    QCOMPARE(at(image, 3, 20), colours.badFill);
    QCOMPARE(at(image, 20, 20), colours.surface);
}

void TestCharts::emptyRingIsTrack()
{
    const QImage image = painted(false, 2, [](QPainter *painter, const ThemeColours &colours) {
        charts::ring(painter, QRectF(0, 0, Height, Height), {}, colours);
    });
    QCOMPARE(at(image, 37, 20), Theme::colours(false).track);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
