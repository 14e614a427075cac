// SPDX-License-Identifier: MIT
#include "ui/resize/single/ResizeDialog.h"

#include "tests/ui/resize/DialogDriver.h"
#include "ui/language/Texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace dcs;

Q_DECLARE_METATYPE(dcs::Instance)

/// Choosing and confirming, with mouse and keyboard.
class TestResizeDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersExactlyTheAllowedTargets_data();
    void offersExactlyTheAllowedTargets();
    void unfoldsRefusedTargetsWithReasons();
    void keysReachTheUnavailable_data();
    void keysReachTheUnavailable();
    void refusedTargetCannotBeSubmitted();
    void buttonSaysWhatItDoes();
    void arrowKeysChoose();
    void enterInTheTableDoesNotSubmit();
    void escapeCancels();
    void sendsThePreviewedBody();
    void confirmsOnce();
    void asksOnceMore_data();
    void asksOnceMore();
    void secondQuestionStartsWithBack();
    void secondQuestionIsCancelledByEscape();
    void copiesAsCurl();
    void noTwoSendingButtonsUnderOnePointer_data();
    void noTwoSendingButtonsUnderOnePointer();
};

void TestResizeDialog::offersExactlyTheAllowedTargets_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<bool>("any");

    QTest::newRow("master/standby 5.0") << Samples::masterStandby() << true;
    QTest::newRow("single-node 5.0") << Samples::singleNode() << true;
    QTest::newRow("small 5.0") << Samples::instance(u"redis.single.xu1.tiny.128"_s, u"0.125"_s, u"5.0"_s)
                               << true;
    QTest::newRow("single-node 3.0") << Samples::instance(u"dcs.single_node"_s, u"2"_s, u"3.0.7.9"_s) << true;
    QTest::newRow("proxy 3.0") << Samples::instance(u"dcs.cluster"_s, u"64"_s, u"3.0"_s) << true;
    QTest::newRow("cluster 6.0") << Samples::instance(u"redis.cluster.xu1.large.r2.64"_s, u"64"_s, u"6.0"_s)
                                 << true;
    QTest::newRow("memcached") << Samples::instance(u"dcs.memcached.single_node"_s, u"2"_s, QString())
                               << true;
    QTest::newRow("largest") << Samples::instance(u"redis.ha.xu1.large.r2.64"_s, u"64"_s, u"5.0"_s) << false;
    Instance extending = Samples::masterStandby();
    extending.status = word(Status::Extending);
    QTest::newRow("extending") << extending << false;
    Instance prepaid = Samples::masterStandby();
    prepaid.chargingMode = word(ChargingMode::YearlyMonthly);
    QTest::newRow("prepaid") << prepaid << false;
}

void TestResizeDialog::offersExactlyTheAllowedTargets()
{
    QFETCH(Instance, instance);
    QFETCH(bool, any);
    QStringList expected;
    for (const Candidate &candidate :
        ResizeRules::candidates(instance, Samples::catalogue(), Samples::context())) {
        if (candidate.isAllowed() && candidate.kind == ChangeKind::Size
            && candidate.after.capacity > candidate.before.capacity) {
            expected.append(
                candidate.specification.specCode + u' ' + Texts::capacity(candidate.specification.capacity));
        }
    }

    const DialogDriver driver(instance);
    QStringList shown;
    for (int row = 0; row < driver.rows(); ++row) {
        shown.append(driver.code(row) + u' ' + driver.cell(row, 0));
    }
    QCOMPARE(shown, expected);
    QCOMPARE(!shown.isEmpty(), any);
    QCOMPARE(driver.note("refusalNote").isEmpty(), any);
}

void TestResizeDialog::unfoldsRefusedTargetsWithReasons()
{
    DialogDriver driver(Samples::masterStandby(), Samples::context(790, 800));
    QVERIFY(driver.isReady());
    const int fold = driver.targets().foldRow();
    const int refused = driver.targets().refusedCount();
    QVERIFY(refused > 0);
    QCOMPARE(fold, driver.rows()); // the last row
    QCOMPARE(driver.targets().rowCount(), fold + 1);
    QCOMPARE(driver.cell(fold, 0), u"%1 that is/are not available"_s.arg(refused));

    driver.unfold();
    QCOMPARE(driver.targets().rowCount(), fold + 1 + refused);
    const QString reason = driver.cell(fold + 1, TargetsModel::Use);
    QVERIFY2(reason.contains(Texts::refusal(Refusal::MemoryQuota)), qPrintable(reason));
    driver.unfold();
    QCOMPARE(driver.targets().rowCount(), fold + 1);
}

void TestResizeDialog::refusedTargetCannotBeSubmitted()
{
    DialogDriver driver(Samples::masterStandby(), Samples::context(790, 800));
    QVERIFY(driver.isReady());
    driver.unfold();
    driver.clickRow(driver.targets().foldRow() + 1);
    QVERIFY(!driver.dialog.request());
    QVERIFY(!driver.submit()->isEnabled());
    QVERIFY(driver.blocker().contains(Texts::refusal(Refusal::MemoryQuota)));
    QVERIFY(driver.requestText().isEmpty());
}

void TestResizeDialog::keysReachTheUnavailable_data()
{
    QTest::addColumn<int>("key"); ///< to the last row
    QTest::addColumn<int>("times");
    QTest::newRow("Down") << int(Qt::Key_Down) << -1;
    QTest::newRow("Tab") << int(Qt::Key_Tab) << 1;
}

void TestResizeDialog::keysReachTheUnavailable()
{
    QFETCH(const int, key);
    QFETCH(const int, times);
    DialogDriver driver(Samples::masterStandby(), Samples::context(790, 800));
    QVERIFY(driver.isReady());
    const int fold = driver.targets().foldRow();
    driver.clickRow(fold - 1);
    const std::optional<ResizeRequest> chosen = driver.dialog.request();
    QVERIFY(chosen);
    for (int i = 0; i < std::abs(times); ++i)
        QTest::keyClick(driver.table(), static_cast<Qt::Key>(key));
    QCOMPARE(driver.table()->currentIndex().row(), fold);
    QVERIFY(driver.table()->hasFocus());
    QCOMPARE(driver.dialog.request(), chosen); // it stays chosen

    QTest::keyClick(driver.table(), Qt::Key_Return);
    QVERIFY(driver.targets().isUnfolded());
    QCOMPARE(driver.dialog.request(), chosen);
    QTest::keyClick(driver.table(), Qt::Key_Space);
    QVERIFY(!driver.targets().isUnfolded());
    QTest::keyClick(driver.table(), Qt::Key_Backtab);
    QCOMPARE(driver.table()->currentIndex().row(), fold - 1);
    QTest::keyClick(driver.table(), Qt::Key_Tab);
    QTest::keyClick(driver.table(), Qt::Key_Tab);
    QVERIFY(!driver.table()->hasFocus()); // no trap
}

void TestResizeDialog::buttonSaysWhatItDoes()
{
    DialogDriver driver(Samples::masterStandby());
    QVERIFY(driver.isReady());
    QCOMPARE(driver.submit()->text(), u"Resize"_s);
    QVERIFY(!driver.submit()->isEnabled());
    QCOMPARE(driver.blocker(), u"Choose a target."_s);

    driver.clickRow(driver.rowOf(u"8 GB"_s));
    QCOMPARE(driver.submit()->text(), u"Resize to 8 GB"_s);
    QVERIFY(driver.submit()->isEnabled());
    QVERIFY(driver.blocker().isEmpty());
    QCOMPARE(driver.dialog.request()->to.specCode, u"redis.ha.xu1.large.r2.8"_s);
    QCOMPARE(driver.dialog.request()->from.capacity, Capacity::fromGigabytes(4));
}

void TestResizeDialog::arrowKeysChoose()
{
    DialogDriver driver(Samples::masterStandby());
    QVERIFY(driver.isReady());
    QVERIFY(driver.table()->hasFocus());
    QTest::keyClick(driver.table(), Qt::Key_Down);
    QCOMPARE(driver.submit()->text(), u"Resize to "_s + driver.cell(0, 0));
    QTest::keyClick(driver.table(), Qt::Key_Down);
    QCOMPARE(driver.submit()->text(), u"Resize to "_s + driver.cell(1, 0));
    QTest::keyClick(driver.table(), Qt::Key_Up);
    QCOMPARE(driver.submit()->text(), u"Resize to "_s + driver.cell(0, 0));
}

void TestResizeDialog::enterInTheTableDoesNotSubmit()
{
    DialogDriver driver(Samples::masterStandby());
    QVERIFY(driver.isReady());
    const QSignalSpy confirmed(&driver.dialog, &ResizeDialog::confirmed);
    QTest::keyClick(driver.table(), Qt::Key_Down);
    QTest::keyClick(driver.table(), Qt::Key_Return);
    QCOMPARE(confirmed.count(), 0);
    QVERIFY(driver.submit()->hasFocus());
    QTest::keyClick(driver.submit(), Qt::Key_Return);
    QCOMPARE(confirmed.count(), 1);
}

void TestResizeDialog::escapeCancels()
{
    DialogDriver driver(Samples::masterStandby());
    QVERIFY(driver.isReady());
    const QSignalSpy confirmed(&driver.dialog, &ResizeDialog::confirmed);
    const QSignalSpy rejected(&driver.dialog, &QDialog::rejected);
    driver.clickRow(0);
    QTest::keyClick(driver.table(), Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
    QCOMPARE(confirmed.count(), 0);
    QVERIFY(!driver.dialog.isVisible());
}

void TestResizeDialog::sendsThePreviewedBody()
{
    DialogDriver driver(Samples::masterStandby());
    QVERIFY(driver.isReady());
    QSignalSpy confirmed(&driver.dialog, &ResizeDialog::confirmed);
    driver.clickRow(driver.rowOf(u"16 GB"_s));
    const ResizeRequest chosen = *driver.dialog.request();
    const QStringList lines = driver.requestText().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"POST "_s + Samples::preview(chosen).url.toString());

    driver.click(driver.submit());
    QCOMPARE(confirmed.count(), 1);
    const auto sent = confirmed.first().first().value<ResizeRequest>();
    QCOMPARE(sent.body, lines.at(2).toUtf8());
    QCOMPARE(sent.body, extendBody(Capacity::fromGigabytes(16), u"redis.ha.xu1.large.r2.16"_s));
    QCOMPARE(sent, chosen);
    QVERIFY(!driver.dialog.isVisible());
}

void TestResizeDialog::confirmsOnce()
{
    DialogDriver driver(Samples::masterStandby());
    QVERIFY(driver.isReady());
    const QSignalSpy confirmed(&driver.dialog, &ResizeDialog::confirmed);
    driver.clickRow(0);
    driver.submit()->click();
    driver.submit()->click();
    QCOMPARE(confirmed.count(), 1);
}

void TestResizeDialog::asksOnceMore_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("question"); // a part of it; empty: none

    const Instance old = Samples::instance(u"dcs.single_node"_s, u"2"_s, u"3.0"_s);
    const QString single = Texts::cacheMode(CacheMode::Single);
    const QString standby = Texts::cacheMode(CacheMode::MasterStandby);
    QTest::newRow("single-node")
        << Samples::singleNode() << single
        << u"“orders-cache” is single-node: its data may be lost during the change."_s;
    QTest::newRow("single-node 3.0") << old << single << u"its data may be lost"_s;
    QTest::newRow("type change") << old << standby
                                 << u"“orders-cache” changes its type from %1 to %2."_s.arg(single, standby);
    QTest::newRow("master/standby") << Samples::masterStandby() << standby << QString();
    QTest::newRow("cluster") << Samples::instance(u"redis.cluster.xu1.large.r2.8"_s, u"8"_s, u"5.0"_s)
                             << Texts::cacheMode(CacheMode::Cluster) << QString();
}

static QString typeOf(const DialogDriver &driver, int row)
{
    return Texts::cacheMode(driver.targets().candidateAt(row)->after.cacheMode);
}

void TestResizeDialog::asksOnceMore()
{
    QFETCH(Instance, instance);
    QFETCH(QString, type);
    QFETCH(QString, question);
    DialogDriver driver(instance);
    QVERIFY(driver.isReady());
    const QSignalSpy confirmed(&driver.dialog, &ResizeDialog::confirmed);
    if (type != Texts::cacheMode(instance.cacheMode)) {
        driver.chooseKind("kindType");
    }
    int row = 0;
    while (row < driver.rows() && typeOf(driver, row) != type) {
        ++row;
    }
    QVERIFY(row < driver.rows());
    driver.clickRow(row);
    const QString buttonText = driver.submit()->text();
    driver.click(driver.submit());

    if (question.isEmpty()) {
        QCOMPARE(confirmed.count(), 1);
        return;
    }
    QCOMPARE(confirmed.count(), 0);
    QVERIFY(driver.asks());
    QVERIFY2(driver.question().contains(question), qPrintable(driver.question()));
    QCOMPARE(driver.confirmResize()->text() + u"…"_s, buttonText); // the dots: it asks first
    driver.click(driver.confirmResize());
    QCOMPARE(confirmed.count(), 1);
    QVERIFY(!driver.dialog.isVisible());
}

void TestResizeDialog::secondQuestionStartsWithBack()
{
    DialogDriver driver(Samples::singleNode());
    QVERIFY(driver.isReady());
    const QSignalSpy confirmed(&driver.dialog, &ResizeDialog::confirmed);
    driver.clickRow(0);
    driver.click(driver.submit());
    QVERIFY(driver.back()->hasFocus());
    QTest::keyClick(driver.back(), Qt::Key_Return);
    QVERIFY(!driver.asks());
    QVERIFY(driver.dialog.isVisible());
    QVERIFY(driver.dialog.request());
    QCOMPARE(confirmed.count(), 0);
}

void TestResizeDialog::secondQuestionIsCancelledByEscape()
{
    DialogDriver driver(Samples::singleNode());
    QVERIFY(driver.isReady());
    const QSignalSpy rejected(&driver.dialog, &QDialog::rejected);
    driver.clickRow(0);
    driver.click(driver.submit());
    QVERIFY(driver.asks());
    QVERIFY(!driver.table()->isEnabled());
    QTest::keyClick(&driver.dialog, Qt::Key_Escape);
    QVERIFY(!driver.asks());
    QVERIFY(driver.table()->isEnabled());
    QCOMPARE(rejected.count(), 0);
    QTest::keyClick(&driver.dialog, Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
}

void TestResizeDialog::copiesAsCurl()
{
    DialogDriver driver(Samples::masterStandby());
    QVERIFY(driver.isReady());
    auto *copy = driver.child<QPushButton>("copyAsCurl");
    QVERIFY(!copy->isEnabled());
    driver.clickRow(0);
    QVERIFY(copy->isEnabled());
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), toCurl(Samples::preview(*driver.dialog.request())));
}

void TestResizeDialog::noTwoSendingButtonsUnderOnePointer_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isProduction");
    QTest::addColumn<bool>("longLanguage");
    for (const QSize size : {QSize(1120, 720), QSize(1008, 624), QSize(880, 560)}) {
        for (const bool production : {false, true}) {
            for (const bool isLong : {false, true}) {
                QTest::addRow("%d%s%s", size.width(), production ? " production" : "", isLong ? " long" : "")
                    << size << production << isLong;
            }
        }
    }
}

void TestResizeDialog::noTwoSendingButtonsUnderOnePointer()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isProduction);
    QFETCH(const bool, longLanguage);
    Samples::LongLanguage language;
    if (longLanguage)
        QCoreApplication::installTranslator(&language);
    DialogDriver driver(Samples::singleNode());
    driver.dialog.setProduction(isProduction);
    driver.dialog.resize(size);
    QVERIFY(driver.isReady());
    driver.clickRow(0);
    const auto placeOf = [&driver](const QWidget *widget) {
        return QRect(widget->mapTo(&driver.dialog, QPoint()), widget->size());
    };
    QCoreApplication::processEvents();
    const QRect submit = placeOf(driver.submit());
    driver.click(driver.submit());
    QVERIFY(driver.asks());
    QCoreApplication::processEvents();
    const QRect confirm = placeOf(driver.confirmResize());
    QVERIFY(confirm.right() < submit.left());
    // Under the pointer that has just clicked there is only the way back.
    QVERIFY(placeOf(driver.back()).contains(submit.center()));
    QVERIFY(driver.dialog.rect().contains(confirm));
    QCoreApplication::removeTranslator(&language);
}

QTEST_MAIN(TestResizeDialog)
#include "tst_resizedialog.moc"
#include "ui/language/ResizeTexts.h"
