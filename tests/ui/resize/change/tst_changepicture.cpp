// SPDX-License-Identifier: MIT
#include "tests/ui/resize/DialogDriver.h"
#include "ui/charts/BeforeAfterBar.h"
#include "ui/resize/change/ChangePicture.h"
#include "ui/resize/change/ImpactPane.h"
#include "ui/resize/change/PictureNodes.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace dcs;

/// The picture of before and after: its figures, its words, and that it moves with the targets.
class TestChangePicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsHaveOneScale();
    void tooSmallBarsStayVisible();
    void movesWithEachRow();
    void shrinkingRaisesTheUse();
    void tellsThePeak();
    void peakThatDoesNotFit();
    void withoutMetrics();
    void nodesThatComeAndGo();
    void showsTheRequestInItsPlace();
    void impactIsWholeAndInSight_data();
    void impactIsWholeAndInSight();
    void sixTargetsAreInSight();

private:
    static ResizeContext bothApiVersions()
    {
        ResizeContext context = Samples::context();
        context.apiVersions = {.v1Extend = true, .v2Resize = true};
        return context;
    }
    /// 8 GB of which 7 are used, as in the drawing.
    static Instance nearlyFull()
    {
        Instance instance = Samples::instance(u"redis.ha.xu1.large.r2.8"_s, u"8"_s, u"5.0"_s);
        instance.usedMemoryMb = 7 * 1024 + 20;
        return instance;
    }
    static QString title(const DialogDriver &driver) { return driver.child<QLabel>("pictureTitle")->text(); }
};

void TestChangePicture::barsHaveOneScale()
{
    const QRectF rect(0, 0, 1054, 150);
    const charts::BeforeAfterLayout layout =
        charts::layOut({.before = 8, .after = 16, .used = 7, .peak = 7.3}, rect);
    QCOMPARE(layout.after.width(), 1054.0 - 286); // the longer one: full width less the room of the words
    QCOMPARE(layout.before.width(), layout.after.width() / 2);
    QCOMPARE(layout.before.left(), layout.after.left());
    QCOMPARE(*layout.peakX, layout.after.left() + layout.after.width() * 7.3 / 16);
    QVERIFY(layout.after.bottom() <= rect.bottom());
    QVERIFY(layout.roomy);
    const charts::BeforeAfterLayout low = charts::layOut({.before = 8, .after = 4}, QRectF(0, 0, 500, 60));
    QVERIFY(!low.roomy);
    QCOMPARE(low.after.width(), low.before.width() / 2); // shrinking: the same scale
    QVERIFY(low.after.bottom() <= 60);
    QVERIFY(low.before.bottom() < low.after.top());
}

void TestChangePicture::tooSmallBarsStayVisible()
{
    const auto layout = charts::layOut({.before = 1, .after = 512}, QRectF(0, 0, 1054, 150));
    QCOMPARE(layout.before.width(), 24.0);
}

void TestChangePicture::movesWithEachRow()
{
    DialogDriver driver(nearlyFull());
    QVERIFY(driver.isReady());
    QCOMPARE(title(driver), u"Use is 88% now"_s);
    driver.clickRow(driver.rowOf(u"16 GB"_s));
    QCOMPARE(title(driver), u"Use falls from 88% to 44%"_s);
    QTest::keyClick(driver.table(), Qt::Key_Down);
    QCOMPARE(title(driver), u"Use falls from 88% to 29%"_s); // 24 GB
    const auto *picture = driver.dialog.findChild<ChangePicture *>();
    QCOMPARE(picture->content().bars.before, 8192.0);
    QCOMPARE(*picture->content().bars.after, 24576.0);
    const QString spoken = driver.child<QWidget>("picture")->accessibleName();
    QVERIFY2(spoken.contains(u"Now: 8 GB, 88% in use"_s) && spoken.contains(u"After: 24 GB, 29% in use"_s),
        qPrintable(spoken));
}

void TestChangePicture::shrinkingRaisesTheUse()
{
    Instance instance = nearlyFull();
    instance.usedMemoryMb = 2048;
    DialogDriver driver(instance, bothApiVersions());
    QVERIFY(driver.isReady());
    driver.chooseKind("kindSmaller");
    driver.clickRow(driver.rowOf(u"4 GB"_s));
    QCOMPARE(title(driver), u"Use rises from 25% to 50%"_s);
}

void TestChangePicture::tellsThePeak()
{
    DialogDriver driver(nearlyFull());
    QVERIFY(driver.isReady());
    TargetEvidence evidence;
    evidence.peakMb = 7455; // 91 % of 8 GB
    evidence.suggested =
        *Samples::catalogue().find(u"redis.ha.xu1.large.r2.16"_s, Capacity::fromGigabytes(16));
    driver.dialog.setEvidence(evidence);
    QCOMPARE(driver.submit()->text(), u"Resize to 16 GB"_s); // the suggested one is chosen
    QCOMPARE(title(driver), u"Peak use falls from 91% to 46%"_s);
    const PictureContent &content = driver.dialog.findChild<ChangePicture *>()->content();
    QCOMPARE(content.now.figure, u"91% at peak"_s);
    QCOMPARE(content.now.tone, Tone::Bad);
    QCOMPARE(content.then.figure, u"46% at peak"_s);
    QCOMPARE(content.then.tone, Tone::Quiet);
    QVERIFY(content.peakLabel.startsWith(u"Peak of 30 days: 7.3 GB"_s));
}

void TestChangePicture::peakThatDoesNotFit()
{
    Instance instance = nearlyFull();
    instance.usedMemoryMb = 1024;
    DialogDriver driver(instance, bothApiVersions());
    QVERIFY(driver.isReady());
    TargetEvidence evidence;
    evidence.peakMb = 5325; // 5.2 GB
    driver.dialog.setEvidence(evidence);
    driver.chooseKind("kindSmaller");
    driver.clickRow(driver.rowOf(u"4 GB"_s));
    QCOMPARE(title(driver), u"The peak of 30 days does not fit: 5.2 GB of 4 GB"_s);
    QCOMPARE(driver.dialog.findChild<ChangePicture *>()->content().tone, Tone::Bad);
}

void TestChangePicture::withoutMetrics()
{
    Instance instance = nearlyFull();
    instance.usedMemoryMb.reset();
    DialogDriver driver(instance);
    QVERIFY(driver.isReady());
    driver.clickRow(driver.rowOf(u"16 GB"_s));
    QCOMPARE(title(driver), u"From 8 GB to 16 GB"_s);
    QCOMPARE(driver.dialog.findChild<ChangePicture *>()->content().now.figure, u"no metrics"_s);
}

void TestChangePicture::nodesThatComeAndGo()
{
    Instance instance = Samples::instance(u"redis.ha.xu1.large.r3.8"_s, u"8"_s, u"5.0"_s);
    instance.usedMemoryMb = 10;
    DialogDriver driver(instance, bothApiVersions());
    QVERIFY(driver.isReady());
    driver.chooseKind("kindReplicas");
    int removed = -1;
    for (int row = 0; row < driver.rows(); ++row) {
        if (driver.targets().candidateAt(row)->kind == ChangeKind::RemoveReplica)
            removed = row;
    }
    driver.clickRow(removed);
    QCOMPARE(title(driver), u"From 3 to 2 copies"_s);
    QCOMPARE(driver.cell(removed, TargetsModel::Change), u"3 → 2 copies"_s);
    const auto node = [](const QString &id, const QString &zone, NodeRole role) {
        ShardNode made;
        made.nodeId = id;
        made.zone = zone;
        made.role.value = role;
        return made;
    };
    driver.dialog.setTopology({{Shard{u"g0"_s, u"group-0"_s,
        {node(u"n1"_s, u"az-b"_s, NodeRole::Replica), node(u"n0"_s, u"az-a"_s, NodeRole::Master),
            node(u"n2"_s, u"az-c"_s, NodeRole::Replica)}}}});
    const QList<charts::NodeBox> then = driver.dialog.findChild<ChangePicture *>()->content().nodesThen;
    QCOMPARE(then.size(), 3);
    QCOMPARE(then.at(0).title, u"Master"_s);
    QCOMPARE(then.at(0).detail, u"az-a · 8 GB"_s);
    QCOMPARE(then.at(0).state, charts::NodeBox::State::Stays);
    QCOMPARE(then.at(2).state, charts::NodeBox::State::Goes);
}

void TestChangePicture::showsTheRequestInItsPlace()
{
    DialogDriver driver(nearlyFull());
    QVERIFY(driver.isReady());
    driver.clickRow(0);
    auto *show = driver.child<QAbstractButton>("showRequest");
    QVERIFY(!driver.child<QPlainTextEdit>("requestText")->isVisible());
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Space);
    QVERIFY(driver.child<QPlainTextEdit>("requestText")->isVisible());
    QVERIFY(!driver.child<QWidget>("picture")->isVisible());
    QVERIFY(driver.requestText().startsWith(u"POST "_s));
    QTest::keyClick(show, Qt::Key_Space);
    QVERIFY(driver.child<QWidget>("picture")->isVisible());
}

void TestChangePicture::impactIsWholeAndInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("kind");
    for (const QSize size : {QSize(1120, 720), QSize(1008, 624)}) {
        for (const char *kind : {"kindLarger", "kindSmaller", "kindType", "kindReplicas"})
            QTest::addRow("%d %s", size.width(), kind) << size << QString::fromLatin1(kind);
    }
}

void TestChangePicture::impactIsWholeAndInSight()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, kind);
    Instance instance = nearlyFull();
    if (kind != u"kindLarger"_s)
        instance.usedMemoryMb = 10;
    DialogDriver driver(instance, bothApiVersions());
    QVERIFY(driver.isReady());
    driver.dialog.resize(size);
    driver.chooseKind(kind.toLatin1().constData());
    driver.clickRow(0);
    const auto *impact = driver.child<QScrollArea>("impact");
    QTRY_COMPARE(driver.dialog.size(), size);
    QCoreApplication::processEvents(); // all parts know their heights
    QCoreApplication::processEvents();
    QCOMPARE(impact->verticalScrollBar()->maximum(), 0);
    QVERIFY(driver.child<QWidget>("picturePane")->height() >= 104);
    // Four rows of targets beside it.
    QTRY_VERIFY(driver.table()->viewport()->height() >= 4 * driver.table()->rowHeight(0));
}

void TestChangePicture::sixTargetsAreInSight()
{
    DialogDriver driver(Samples::masterStandby());
    QVERIFY(driver.isReady());
    driver.dialog.resize(1120, 720);
    QVERIFY(driver.rows() >= 6);
    driver.clickRow(0);
    QTRY_VERIFY(driver.table()->viewport()->rect().contains(
        driver.table()->visualRect(driver.table()->model()->index(5, 0))));
}

QTEST_MAIN(TestChangePicture)
#include "tst_changepicture.moc"
