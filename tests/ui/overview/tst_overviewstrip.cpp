// SPDX-License-Identifier: MIT
#include "ui/overview/OverviewStrip.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

using namespace dcs;
using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 1440;

Instance instance(qint64 gigabytes, std::optional<int> percent)
{
    Instance made;
    made.capacity = Capacity::fromGigabytes(gigabytes);
    made.maxMemoryMb = gigabytes * 1024;
    if (percent)
        made.usedMemoryMb = gigabytes * 1024 * *percent / 100;
    return made;
}

LocatedQuota quota(const QString &location, int used, int limit, int gigabytesUsed, int gigabytes)
{
    return {location,
        {InstanceQuota{limit, used},
            MemoryQuota{Capacity::fromGigabytes(gigabytes), Capacity::fromGigabytes(gigabytesUsed)}}};
}

using Ranges = QList<MemoryRange>;

} // namespace

class TestOverviewStrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sumsOfMemory();
    void binOfAShare_data();
    void binOfAShare();
    void quotaIsASumIfAllAreKnown();
    void loadingShowsNoNumbers();
    void barsAreNamed();
    void clickChoosesOneBar();
    void controlAddsAndTakesAway();
    void shiftChoosesFromTo();
    void figureChoosesFromTheCautionLine();
    void chosenBarsAreChecked();
    void oneTabStopWithArrows();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    template <typename T = QWidget> T *part(const QString &name) const
    {
        return m_strip->findChild<T *>(name);
    }
    QAbstractButton *bar(int bin) const { return part<QAbstractButton>(u"memoryBar%1"_s.arg(bin)); }
    bool isTabStop(int bin) const { return (bar(bin)->focusPolicy() & Qt::TabFocus) != 0; }
    void show(const QList<Instance> &instances, const QList<LocatedQuota> &quotas)
    {
        m_strip->display(instances, quotas);
    }
    Ranges lastChosen() const { return m_chosen->last().first().value<Ranges>(); }

    Theme m_theme;
    std::unique_ptr<OverviewStrip> m_strip;
    std::unique_ptr<QSignalSpy> m_chosen;
};

void TestOverviewStrip::init()
{
    m_theme.apply(ThemeMode::Light);
    m_strip = std::make_unique<OverviewStrip>(&m_theme);
    m_strip->resize(wide, m_strip->height());
    m_strip->show();
    m_chosen = std::make_unique<QSignalSpy>(m_strip.get(), &OverviewStrip::memoryChosen);
    connect(m_strip.get(), &OverviewStrip::memoryChosen, m_strip.get(), &OverviewStrip::setChosen);
    m_strip->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_strip.get()));
}

void TestOverviewStrip::cleanup()
{
    m_chosen.reset();
    m_strip.reset();
}

void TestOverviewStrip::sumsOfMemory()
{
    show({instance(8, 50), instance(16, 25), instance(4, std::nullopt)}, {quota({}, 3, 10, 28, 100)});
    QCOMPARE(part<QLabel>(u"allocatedMemory"_s)->text(), u"28 GB"_s);
    QVERIFY(part<QLabel>(u"allocatedTo"_s)->text().contains(u"3 instance"_s));
    // 4 GB of 8 and 4 GB of 16 are in use; of the third nothing is known, and it counts as neither.
    QCOMPARE(part(u"usedMemory"_s)->accessibleName(), u"Used 8 GB · 33%"_s);
    QCOMPARE(part(u"freeMemory"_s)->accessibleName(), u"Free 16 GB"_s);
    QCOMPARE(part(u"unknownMemory"_s)->accessibleName(), u"Not measured 4 GB"_s);
    QCOMPARE(part(u"quotaLeft"_s)->accessibleName(), u"Quota left 72 GB"_s);
    QCOMPARE(
        part(u"capacityBar"_s)->accessibleName(), u"Memory: 8 GB used, 16 GB free, 72 GB of quota left"_s);
}

void TestOverviewStrip::binOfAShare_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("bin");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("within") << 45 << 4;
    QTest::newRow("from") << 80 << 8;
    QTest::newRow("below") << 79 << 7;
    QTest::newRow("all of it") << 100 << 9;
    QTest::newRow("more than all") << 112 << 9;
}

void TestOverviewStrip::binOfAShare()
{
    QFETCH(const int, percent);
    QFETCH(const int, bin);
    const Overview overview = overviewOf({instance(100, percent)}, {}, {});
    for (int each = 0; each < Overview::BinCount; ++each)
        QCOMPARE(overview.bins[static_cast<size_t>(each)], each == bin ? 1 : 0);
    QVERIFY(rangeOfBin(bin).contains(percent));
    QCOMPARE(overview.atCaution, percent >= 80 ? 1 : 0);
}

void TestOverviewStrip::quotaIsASumIfAllAreKnown()
{
    show({instance(8, 50)}, {quota(u"north"_s, 90, 100, 8, 50), quota(u"south"_s, 4, 10, 0, 30)});
    QCOMPARE(part(u"instanceQuota"_s)->accessibleName(), u"Instances 94 / 110"_s);
    QCOMPARE(part(u"memoryQuota"_s)->accessibleName(), u"Memory quota 80 GB"_s);
    const QString places = part(u"instanceQuota"_s)->toolTip();
    QVERIFY2(places.contains(u"north: instances 90 / 100, memory 8 GB / 50 GB"_s), qPrintable(places));

    show({instance(8, 50)}, {quota(u"north"_s, 90, 100, 8, 50), LocatedQuota{u"south"_s, {}}});
    QCOMPARE(part(u"instanceQuota"_s)->accessibleName(), u"quota not known"_s);
    QVERIFY(!part(u"quotaLeft"_s)->isVisible());
    QCOMPARE(part(u"capacityBar"_s)->accessibleName(), u"Memory: 4 GB used, 4 GB free, quota not known"_s);
    QVERIFY(part(u"instanceQuota"_s)->toolTip().contains(u"south: quota not known"_s));
}

void TestOverviewStrip::loadingShowsNoNumbers()
{
    m_strip->display(std::nullopt, {});
    QCOMPARE(part<QLabel>(u"allocatedMemory"_s)->text(), u"–"_s);
    QVERIFY(!part<QAbstractButton>(u"cautionFigure"_s)->isEnabled());
    QCOMPARE(part(u"usedMemory"_s)->accessibleName(), u"Used –"_s);
}

void TestOverviewStrip::barsAreNamed()
{
    show({instance(8, 85), instance(8, 81)}, {});
    QVERIFY(bar(8)->accessibleName().startsWith(u"Memory use 80 to 90 percent: 2 instance"_s));
}

void TestOverviewStrip::clickChoosesOneBar()
{
    QTest::mouseClick(bar(8), Qt::LeftButton);
    QCOMPARE(lastChosen(), (Ranges{{80, 90}}));
    QTest::mouseClick(bar(3), Qt::LeftButton);
    QCOMPARE(lastChosen(), (Ranges{{30, 40}}));
    QTest::mouseClick(bar(3), Qt::LeftButton); // the only one chosen: none any more
    QCOMPARE(lastChosen(), Ranges());
}

void TestOverviewStrip::controlAddsAndTakesAway()
{
    QTest::mouseClick(bar(8), Qt::LeftButton);
    QTest::mouseClick(bar(9), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(lastChosen(), (Ranges{{80, 100}}));
    QTest::mouseClick(bar(1), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(lastChosen(), (Ranges{{10, 20}, {80, 100}}));
    QTest::mouseClick(bar(8), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(lastChosen(), (Ranges{{10, 20}, {90, 100}}));
}

void TestOverviewStrip::shiftChoosesFromTo()
{
    QTest::mouseClick(bar(7), Qt::LeftButton);
    QTest::mouseClick(bar(4), Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(lastChosen(), (Ranges{{40, 80}}));
}

void TestOverviewStrip::figureChoosesFromTheCautionLine()
{
    m_strip->setLevels({85, 95});
    show({instance(8, 86), instance(8, 84), instance(8, 99)}, {});
    auto *figure = part<QAbstractButton>(u"cautionFigure"_s);
    QCOMPARE(figure->accessibleName(), u"Memory use: 2 instance(s) at 85% or more"_s);
    QTest::mouseClick(figure, Qt::LeftButton);
    QCOMPARE(lastChosen(), (Ranges{{85, 100}}));
    // The bar from 80 to 90 is chosen in part only.
    QVERIFY(!bar(8)->isChecked());
    QVERIFY(bar(9)->isChecked());
}

void TestOverviewStrip::chosenBarsAreChecked()
{
    m_strip->setChosen({{80, 100}});
    for (int each = 0; each < Overview::BinCount; ++each)
        QCOMPARE(bar(each)->isChecked(), each >= 8);
    m_strip->setChosen({});
    QVERIFY(!bar(9)->isChecked());
}

void TestOverviewStrip::oneTabStopWithArrows()
{
    int stops = 0;
    for (int each = 0; each < Overview::BinCount; ++each)
        stops += isTabStop(each) ? 1 : 0;
    QCOMPARE(stops, 1);
    bar(0)->setFocus();
    QTest::keyClick(bar(0), Qt::Key_Right);
    QVERIFY(bar(1)->hasFocus());
    QTest::keyClick(bar(1), Qt::Key_Space);
    QCOMPARE(lastChosen(), (Ranges{{10, 20}}));
    QTest::keyClick(bar(1), Qt::Key_End);
    QVERIFY(bar(9)->hasFocus());
    QTest::keyClick(bar(9), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(lastChosen(), (Ranges{{10, 20}, {90, 100}}));
    QVERIFY(isTabStop(9));
    QVERIFY(!isTabStop(0));
}

void TestOverviewStrip::nothingIsCutOff_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<WindowRoom>("room");
    QTest::newRow("wide") << wide << WindowRoom::Wide;
    QTest::newRow("medium") << 1100 << WindowRoom::Medium;
    QTest::newRow("small") << 1024 << WindowRoom::Small;
}

void TestOverviewStrip::nothingIsCutOff()
{
    QFETCH(const int, width);
    QFETCH(const WindowRoom, room);
    m_strip->setRoom(room);
    m_strip->resize(width, m_strip->height());
    show({instance(57'158, 55), instance(64, std::nullopt)}, {quota({}, 958, 1'020, 57'158, 86'800)});
    QRegion taken;
    const QList<QWidget *> parts = m_strip->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *each : parts) {
        if (!each->isVisible())
            continue;
        QVERIFY2(m_strip->rect().contains(each->geometry()), qPrintable(each->objectName()));
        QVERIFY2(!taken.intersects(each->geometry()), qPrintable(each->objectName()));
        taken += each->geometry();
    }
}

QTEST_MAIN(TestOverviewStrip)
#include "tst_overviewstrip.moc"
