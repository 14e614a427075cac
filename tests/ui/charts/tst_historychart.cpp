// SPDX-License-Identifier: MIT
#include "ui/charts/HistoryChart.h"

#include <QMouseEvent>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

constexpr int width = 340;
constexpr int height = 170;

/// Daily values that end at the end of November 23 UTC.
HistoryChartData daily(const QList<float> &values)
{
    HistoryChartData shown{u"Memory"_s, {}};
    shown.series.start = QDateTime({2026, 11, 24}, {0, 0}, Qt::UTC).addDays(-values.size());
    shown.series.values = values;
    shown.levels = MemoryLevels();
    return shown;
}

} // namespace

class TestHistoryChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void namesThePeak();
    void scaleGoesFromZeroToHundred();
    void keysWalkOverValues();
    void pointerShowsTheValueUnderIt();
    void gapIsNoLine_data();
    void gapIsNoLine();
    void resizeIsNamed();
    void emptySaysWhy();

private:
    Theme m_theme;
    std::unique_ptr<HistoryChart> m_chart;
};

void TestHistoryChart::initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

void TestHistoryChart::init()
{
    m_theme.apply(ThemeMode::Light);
    m_chart = std::make_unique<HistoryChart>(&m_theme);
    m_chart->resize(width, height);
}

/// UX: the peak is ringed and labelled; accessible text says the same.
void TestHistoryChart::namesThePeak()
{
    m_chart->setData(daily({60, 91, 70}));
    QCOMPARE(m_chart->cursorText(), u"91% · Nov 22"_s);
    QCOMPARE(m_chart->accessibleName(), u"Memory"_s);
    QVERIFY(m_chart->accessibleDescription().contains(u"peak 91% on Nov 22"_s));
    QVERIFY(m_chart->accessibleDescription().contains(u"at last 70%"_s));
}

void TestHistoryChart::scaleGoesFromZeroToHundred()
{
    m_chart->setData(daily({0, 50, 100}));
    const double bottom = m_chart->pointOf(0).y();
    const double top = m_chart->pointOf(2).y();
    QVERIFY(top < bottom);
    QCOMPARE(m_chart->pointOf(1).y(), (top + bottom) / 2);
    m_chart->setData(daily({0, 50, 200})); // a burst of bandwidth
    QCOMPARE(m_chart->pointOf(2).y(), top);
}

void TestHistoryChart::keysWalkOverValues()
{
    m_chart->setData(daily({60, UsageSeries::Gap, 70}));
    QCOMPARE(m_chart->cursor(), -1);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(m_chart->cursor(), 2);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(m_chart->cursor(), 0); // over the gap
    QCOMPARE(m_chart->accessibleDescription(), u"60% · Nov 21"_s);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(m_chart->cursor(), 0);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(m_chart->cursorText(), u"70% · Nov 23"_s);
}

void TestHistoryChart::pointerShowsTheValueUnderIt()
{
    m_chart->setData(daily({60, 65, 70}));
    const QPointF point = m_chart->pointOf(1);
    QMouseEvent move(
        QEvent::MouseMove, point, m_chart->mapToGlobal(point), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_chart.get(), &move);
    QCOMPARE(m_chart->cursorText(), u"65% · Nov 22"_s);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_chart.get(), &leave);
    QCOMPARE(m_chart->cursor(), -1);
}

void TestHistoryChart::gapIsNoLine_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestHistoryChart::gapIsNoLine()
{
    QFETCH(bool, dark);
    m_theme.apply(dark ? ThemeMode::Dark : ThemeMode::Light);
    const auto at = [this](float middle) {
        m_chart->setData(daily({30, 30, middle, 30, 20}));
        const QPointF left = m_chart->pointOf(1);
        const QPointF right = m_chart->pointOf(3);
        return m_chart->grab().toImage().pixelColor(((left + right) / 2).toPoint());
    };
    QVERIFY(at(30) != at(UsageSeries::Gap));
}

/// UX: a change of the capacity is a rule with its text.
void TestHistoryChart::resizeIsNamed()
{
    HistoryChartData shown = daily({80, 85, 40, 42});
    shown.marks.append({QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC), u"8 → 16 GB"_s});
    m_chart->setData(shown);
    QVERIFY(m_chart->accessibleDescription().contains(u"8 → 16 GB"_s));
}

void TestHistoryChart::emptySaysWhy()
{
    HistoryChartData shown = daily({UsageSeries::Gap, UsageSeries::Gap});
    shown.emptyText = u"No data of this kind for this instance"_s;
    m_chart->setData(shown);
    QCOMPARE(m_chart->accessibleDescription(), shown.emptyText);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(m_chart->cursor(), -1);
    QVERIFY(!m_chart->grab().isNull());
}

QTEST_MAIN(TestHistoryChart)
#include "tst_historychart.moc"
