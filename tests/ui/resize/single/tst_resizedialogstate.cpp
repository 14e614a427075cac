// SPDX-License-Identifier: MIT
#include "ui/resize/single/ResizeDialog.h"

#include "tests/ui/resize/DialogDriver.h"
#include "ui/language/ErrorTexts.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/widgets/WrapLabel.h"

#include <QAccessible>
#include <QProgressBar>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace dcs;

Q_DECLARE_METATYPE(dcs::Instance)

/// What newer readings, failures, other languages and small windows do to an open dialog.
class TestResizeDialogState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newerReadingKeepsTheChoice();
    void newerReadingTakesTheChoiceAway();
    void newerReadingEndsTheSecondQuestion();
    void smallerQuotaTakesTheChoiceAway();
    void unsettledOperationIsSaid();
    void readingBlocks();
    void failedReadingIsShownAndDoesNotBlock();
    void saysWhyNothingIsAllowed();
    void saysThatTheVersionIsUnknown();
    void saysThatThereIsNoCatalogue();
    void languageChangeKeepsChoiceAndScroll();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void everyControlHasAName();
};

void TestResizeDialogState::newerReadingKeepsTheChoice()
{
    DialogDriver driver(Samples::masterStandby());
    QVERIFY(driver.isReady());
    driver.clickRow(driver.rowOf(u"16 GB"_s));
    const ResizeRequest before = *driver.dialog.request();
    Instance newer = Samples::masterStandby();
    newer.usedMemoryMb = 17;
    driver.dialog.setInstance(newer);
    QCOMPARE(driver.dialog.instance(), newer);
    QCOMPARE(driver.dialog.request(), std::optional(before));
    // Grown meanwhile: the smaller targets are gone, the chosen one stands in another row.
    newer = Samples::instance(u"redis.ha.xu1.large.r2.8"_s, u"8"_s, u"5.0"_s);
    driver.dialog.setInstance(newer);
    QCOMPARE(driver.rowOf(u"8 GB"_s), -1);
    QVERIFY(driver.dialog.request());
    QCOMPARE(driver.dialog.request()->to, before.to);
    QCOMPARE(driver.dialog.request()->from.capacity, Capacity::fromGigabytes(8));
    QCOMPARE(driver.submit()->text(), u"Resize to 16 GB"_s);
}

void TestResizeDialogState::newerReadingTakesTheChoiceAway()
{
    DialogDriver driver(Samples::masterStandby());
    QVERIFY(driver.isReady());
    driver.clickRow(driver.rowOf(u"8 GB"_s));
    Instance newer = Samples::masterStandby();
    newer.status = word(Status::Extending);
    driver.dialog.setInstance(newer);
    QVERIFY(!driver.dialog.request());
    QVERIFY(!driver.submit()->isEnabled());
    QCOMPARE(driver.submit()->text(), u"Resize"_s);
    QVERIFY(driver.blocker().contains(u"8 GB"_s));
    QVERIFY(driver.blocker().contains(Texts::refusal(Refusal::NotRunning)));
    QVERIFY(driver.note("refusalNote").contains(Texts::refusal(Refusal::NotRunning)));
    QVERIFY(driver.requestText().isEmpty());

    driver.dialog.setInstance(Samples::masterStandby());
    QVERIFY(driver.note("refusalNote").isEmpty());
    QVERIFY(!driver.dialog.request()); // never chosen by itself
}

void TestResizeDialogState::newerReadingEndsTheSecondQuestion()
{
    DialogDriver driver(Samples::singleNode());
    QVERIFY(driver.isReady());
    driver.clickRow(0);
    driver.click(driver.submit());
    QVERIFY(driver.asks());
    Instance renamed = Samples::singleNode();
    renamed.name = u"renamed"_s;
    driver.dialog.setInstance(renamed);
    QVERIFY(driver.asks());
    QVERIFY(driver.question().contains(u"“renamed”"_s));

    driver.dialog.setReading(true);
    QVERIFY(!driver.confirmResize()->isEnabled());
    driver.dialog.setReading(false);
    QVERIFY(driver.confirmResize()->isEnabled());

    renamed.task = u"backup"_s;
    driver.dialog.setInstance(renamed);
    QVERIFY(!driver.asks());
    QVERIFY(driver.blocker().contains(Texts::refusal(Refusal::TaskRunning)));
}

void TestResizeDialogState::smallerQuotaTakesTheChoiceAway()
{
    DialogDriver driver(Samples::masterStandby());
    QVERIFY(driver.isReady());
    driver.clickRow(driver.rowOf(u"64 GB"_s));
    driver.dialog.setContext(Samples::context(700, 800));
    QVERIFY(driver.dialog.request());
    driver.dialog.setContext(Samples::context(790, 800));
    QVERIFY(!driver.dialog.request());
    QVERIFY(driver.blocker().contains(Texts::refusal(Refusal::MemoryQuota)));
    QVERIFY(driver.rowOf(u"8 GB"_s) >= 0);
    driver.clickRow(driver.rowOf(u"8 GB"_s));
    QVERIFY(driver.blocker().isEmpty());
}

void TestResizeDialogState::unsettledOperationIsSaid()
{
    DialogDriver driver(Samples::masterStandby());
    ResizeContext context = Samples::context();
    context.operationUnsettled = true;
    driver.dialog.setContext(context);
    QCOMPARE(driver.rows(), 0);
    QVERIFY(driver.note("refusalNote").contains(Texts::refusal(Refusal::OperationUnsettled)));
}

void TestResizeDialogState::readingBlocks()
{
    DialogDriver driver(Samples::masterStandby());
    QVERIFY(driver.isReady());
    driver.clickRow(0);
    driver.dialog.setReading(true);
    QVERIFY(!driver.submit()->isEnabled());
    QCOMPARE(driver.blocker(), u"Reading the instance…"_s);
    QVERIFY(driver.dialog.findChild<QProgressBar *>(u"busy"_s)->isVisible());
    driver.dialog.setReading(false);
    QVERIFY(driver.submit()->isEnabled());
    QVERIFY(!driver.dialog.findChild<QProgressBar *>(u"busy"_s)->isVisible());
}

void TestResizeDialogState::failedReadingIsShownAndDoesNotBlock()
{
    DialogDriver driver(Samples::masterStandby());
    QVERIFY(driver.isReady());
    driver.clickRow(0);
    driver.dialog.setReading(true);
    ApiError error;
    error.kind = ErrorKind::Timeout;
    driver.dialog.setReadFailed(error);
    const Texts::ErrorText text = Texts::error(error, Samples::errors());
    QVERIFY(!text.summary.isEmpty());
    QVERIFY(driver.note("readNote").contains(text.summary));
    QVERIFY(driver.submit()->isEnabled());
    driver.dialog.setReading(true);
    QVERIFY(driver.note("readNote").isEmpty());
}

void TestResizeDialogState::saysWhyNothingIsAllowed()
{
    Instance instance = Samples::masterStandby();
    instance.status = word(Status::Frozen);
    instance.chargingMode = word(ChargingMode::YearlyMonthly);
    DialogDriver driver(instance);
    QVERIFY(driver.isReady());
    QCOMPARE(driver.blocker(), u"No target is available."_s);
    QVERIFY(driver.note("refusalNote").contains(Texts::refusal(Refusal::NotRunning)));
    QVERIFY(driver.note("refusalNote").contains(Texts::refusal(Refusal::PrepaidNotDocumented)));
    driver.showUnavailable();
    QVERIFY(driver.rows() > 0);
}

void TestResizeDialogState::saysThatTheVersionIsUnknown()
{
    Instance instance = Samples::masterStandby();
    instance.engineVersion = u"9.9.1"_s;
    const DialogDriver driver(instance);
    QVERIFY(driver.note("catalogueNote").contains(Texts::engineAndVersion(instance)));
    QVERIFY(driver.note("refusalNote").isEmpty()); // nothing to add
    QCOMPARE(driver.rows(), 0);
}

void TestResizeDialogState::saysThatThereIsNoCatalogue()
{
    const DialogDriver driver(Samples::masterStandby(), Samples::context(), Catalogue());
    QVERIFY(driver.note("catalogueNote").contains(u"no list of specifications"_s));
    QCOMPARE(driver.rows(), 0);
}

void TestResizeDialogState::languageChangeKeepsChoiceAndScroll()
{
    DialogDriver driver(Samples::instance(u"redis.cluster.xu1.large.r2.4"_s, u"4"_s, u"5.0"_s));
    QVERIFY(driver.isReady());
    driver.showUnavailable();
    driver.clickRow(9);
    driver.table()->verticalScrollBar()->setValue(5);
    const ResizeRequest before = *driver.dialog.request();
    {
        Samples::LongLanguage language;
        QCoreApplication::installTranslator(&language);
        QTRY_VERIFY(driver.submit()->text().startsWith(u"«Resize to"_s));
        QCOMPARE(driver.dialog.request(), std::optional(before));
        QCOMPARE(driver.table()->verticalScrollBar()->value(), 5);
        QVERIFY(driver.table()->accessibleName().startsWith(u"«Targets"_s));
        QVERIFY(driver.dialog.windowTitle().startsWith(u"«"_s));
        for (const auto *label : driver.dialog.findChildren<QAbstractButton *>()) {
            QVERIFY2(label->text().isEmpty() || label->text().startsWith(u"«"_s), qPrintable(label->text()));
        }
        QCoreApplication::removeTranslator(&language);
    }
    QTRY_COMPARE(driver.table()->accessibleName(), u"Targets"_s);
    QCOMPARE(driver.dialog.request(), std::optional(before));
    QCOMPARE(driver.table()->verticalScrollBar()->value(), 5);
}

void TestResizeDialogState::nothingIsClipped_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("longLanguage");

    Instance longName = Samples::instance(u"redis.cluster.xu1.large.r2.64"_s, u"64"_s, u"6.0"_s);
    longName.name = QString(64, u'W');
    Instance chinese = Samples::instance(u"dcs.single_node"_s, u"2"_s, u"3.0"_s);
    chinese.name = u"华北订单缓存实例主备生产环境华北订单缓存实例主备生产环境"_s;
    for (const bool isLong : {false, true}) {
        for (const QSize size : {QSize(1024, 640), QSize(960, 600)}) {
            const QString suffix = u" %1%2"_s.arg(size.width()).arg(isLong ? u", long texts"_s : QString());
            QTest::addRow("long name%s", qPrintable(suffix)) << longName << size << isLong;
            QTest::addRow("chinese name%s", qPrintable(suffix)) << chinese << size << isLong;
        }
    }
}

void TestResizeDialogState::nothingIsClipped()
{
    QFETCH(Instance, instance);
    QFETCH(QSize, size);
    QFETCH(bool, longLanguage);
    Samples::LongLanguage language;
    if (longLanguage) {
        QCoreApplication::installTranslator(&language);
    }
    DialogDriver driver(instance);
    QVERIFY(driver.isReady());
    driver.dialog.resize(size);
    driver.clickRow(0);
    QTRY_COMPARE(driver.dialog.size(), size);
    QTRY_COMPARE(Samples::clippedText(driver.dialog), QString());
    if (instance.cacheMode == CacheMode::Single) {
        driver.click(driver.submit());
        QVERIFY(driver.asks());
        QTRY_COMPARE(Samples::clippedText(driver.dialog), QString());
    }
    QVERIFY(driver.dialog.isVisible());
    QCoreApplication::removeTranslator(&language);
}

void TestResizeDialogState::everyControlHasAName()
{
    DialogDriver driver(Samples::singleNode());
    QVERIFY(driver.isReady());
    driver.clickRow(0);
    for (auto *widget : driver.dialog.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s)
            || qobject_cast<QAbstractScrollArea *>(widget->parent()) || widget->inherits("QScrollArea")
            || widget->inherits("QTabWidget")) {
            continue;
        }
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QVERIFY2(widget->inherits("QTabBar") || !accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(TestResizeDialogState)
#include "tst_resizedialogstate.moc"
