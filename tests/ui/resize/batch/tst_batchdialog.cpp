// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchDialog.h"

#include "tests/ui/resize/BatchDriver.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"

#include <QDateTimeEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace dcs;

using Kind = FillRule::Kind;

/// Choosing, totals and confirming, with mouse and keyboard.
class TestBatchDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsApartWhatCannotBeResized();
    void rulesFillAllRows_data();
    void rulesFillAllRows();
    void chooserOffersTheAllowedTargets();
    void chooserIsUsableByKeyboard();
    void chooserIsNotFooledByNewTargets();
    void enterInTheTableOpensTheChooser();
    void showsTotals();
    void quotaOfTheWholePlanBlocks();
    void nothingChosenBlocks();
    void conditionsBlockUntilAgreedTo();
    void questionNamesWhereAndHowMuch();
    void confirmsExactlyWhatIsShown();
    void confirmsOnce();
    void questionIsCancelledByEscape();
    void settingsAreHandedOn();
    void startInThePastBlocks();
    void newerReadingKeepsWhatHolds();
    void newerReadingEndsAQuestionItChanges();
    void newerReadingLeavesAQuestionItDoesNotChange();
    void speaksAnotherLanguage();
    void textsFit();
};

void TestBatchDialog::setsApartWhatCannotBeResized()
{
    const BatchDriver driver;
    QCOMPARE(driver.table()->model()->rowCount(), 4);
    QCOMPARE(driver.rowOf(u"busy"_s), -1);
    QVERIFY(driver.tabs()->isTabVisible(BatchDriver::UnavailableTab));
    const auto *list = driver.child<QTableWidget>("unavailable");
    QCOMPARE(list->rowCount(), 1);
    QCOMPARE(BatchDriver::line(list, 0), u"busy/id-of-busy|"_s + Texts::refusal(Refusal::NotRunning));
    QVERIFY(!driver.tabs()->isTabVisible(BatchDriver::NotHoldingTab));
}

void TestBatchDialog::rulesFillAllRows_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("number");
    QTest::addColumn<QStringList>("targets"); // orders, sessions, roomy, legacy
    QTest::addColumn<QString>("news");
    const QString stays = u"No change"_s;
    const QString orders8 = u"8 GB · redis.ha.xu1.large.r2.8"_s;
    const QString sessions8 = u"8 GB · redis.single.xu1.large.8"_s;
    QTest::newRow("next size") << Kind::NextSizeUp << 0
                               << QStringList{orders8, sessions8, u"24 GB · redis.ha.xu1.large.r2.24"_s,
                                      u"4 GB · dcs.single_node"_s}
                               << u"Filled: 4 · unchanged: 0 · not possible: 0"_s;
    QTest::newRow("at least 8") << Kind::AtLeast << 8
                                << QStringList{orders8, sessions8, stays, u"8 GB · dcs.single_node"_s}
                                << u"Filled: 3 · unchanged: 1 · not possible: 0"_s;
    QTest::newRow("at least 1000") << Kind::AtLeast << 1000 << QStringList{stays, stays, stays, stays}
                                   << u"Filled: 0 · unchanged: 0 · not possible: 4"_s;
    QTest::newRow("use below 50") << Kind::UseBelow << 50
                                  << QStringList{orders8, sessions8, stays, u"8 GB · dcs.single_node"_s}
                                  << u"Filled: 3 · unchanged: 1 · not possible: 0"_s;
    QTest::newRow("upgrade") << Kind::MasterStandby << 0
                             << QStringList{stays, stays, stays,
                                    u"2 GB · Master/Standby · dcs.master_standby"_s}
                             << u"Filled: 1 · unchanged: 2 · not possible: 1"_s;
}

void TestBatchDialog::rulesFillAllRows()
{
    QFETCH(const Kind, kind);
    QFETCH(const int, number);
    QFETCH(const QStringList, targets);
    QFETCH(const QString, news);
    BatchDriver driver;
    QVERIFY(driver.isReady());
    driver.apply(kind, number);
    QStringList shown;
    for (const QString &name : {u"orders"_s, u"sessions"_s, u"roomy"_s, u"legacy"_s})
        shown.append(driver.target(name));
    QCOMPARE(shown, targets);
    QCOMPARE(driver.news(), news);
    driver.apply(Kind::Stay);
    QCOMPARE(driver.total("instances"), u"0 of 4"_s);
}

void TestBatchDialog::chooserOffersTheAllowedTargets()
{
    const PlanGround ground = Samples::ground();
    BatchDriver driver(ground);
    QVERIFY(driver.isReady());
    QStringList expected{u"No change"_s};
    for (const Candidate &candidate :
        ResizeRules::candidates(ground.instances.first(), ground.catalogue, ground.context)) {
        if (candidate.isAllowed() && candidate.kind == ChangeKind::Size)
            expected.append(Texts::capacity(candidate.after.capacity) + u" · "_s + candidate.after.specCode);
    }
    QVERIFY(expected.size() > 2);
    const QComboBox *box = driver.openChooser(u"orders"_s);
    QVERIFY(box);
    QStringList offered;
    for (int i = 0; i < box->count(); ++i)
        offered.append(box->itemText(i));
    QCOMPARE(offered, expected);
    QCOMPARE(box->currentIndex(), 0);
    QCOMPARE(box->accessibleName(), u"Target of orders"_s);
}

void TestBatchDialog::chooserIsUsableByKeyboard()
{
    BatchDriver driver;
    QVERIFY(driver.isReady());
    driver.table()->selectRow(driver.rowOf(u"sessions"_s));
    QTest::keyClick(driver.table(), Qt::Key_F2);
    QComboBox *box = driver.chooser();
    QVERIFY(box);
    QTRY_VERIFY(box->view()->isVisible());
    const QString second = box->itemText(1);
    QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QTRY_VERIFY(!driver.chooser());
    QCOMPARE(driver.target(u"sessions"_s), second);
    QVERIFY(!driver.asks());
}

void TestBatchDialog::chooserIsNotFooledByNewTargets()
{
    PlanGround ground = Samples::ground();
    BatchDriver driver(ground);
    QVERIFY(driver.isReady());
    QComboBox *box = driver.openChooser(u"roomy"_s);
    QVERIFY(box);
    const int entry = box->findText(u"24 GB"_s, Qt::MatchStartsWith);
    QVERIFY(entry > 0);
    ground.instances[2].usedMemoryMb = 12'000; // the smaller targets are gone
    driver.dialog.setGround(ground);
    box->setCurrentIndex(entry);
    Q_EMIT box->activated(entry);
    QCOMPARE(driver.target(u"roomy"_s), u"24 GB · redis.ha.xu1.large.r2.24"_s);
}

void TestBatchDialog::enterInTheTableOpensTheChooser()
{
    BatchDriver driver;
    QVERIFY(driver.isReady());
    driver.apply(Kind::NextSizeUp);
    driver.table()->setFocus();
    driver.table()->selectRow(0);
    QTest::keyClick(driver.table(), Qt::Key_Return);
    QVERIFY(driver.chooser());
    QVERIFY(!driver.asks());
}

void TestBatchDialog::showsTotals()
{
    BatchDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.choose(u"orders"_s, u"16 GB"_s));
    QVERIFY(driver.choose(u"sessions"_s, u"8 GB"_s));
    QCOMPARE(driver.total("instances"), u"2 of 4"_s);
    QCOMPARE(driver.total("memory"), u"8 GB → 24 GB"_s);
    QCOMPARE(driver.total("quota"), u"216 GB of 800 GB"_s);
    QCOMPARE(driver.total("dataLoss"), u"1"_s);
    QCOMPARE(driver.total("readOnly"), u"2"_s);
    QCOMPARE(driver.total("orders"), u"0"_s);
    QCOMPARE(driver.cell(driver.rowOf(u"sessions"_s), BatchModel::EffectColumn), u"data may be lost"_s);
    QVERIFY(driver.choose(u"sessions"_s, u"No change"_s));
    QCOMPARE(driver.total("dataLoss"), u"0"_s);
}

void TestBatchDialog::quotaOfTheWholePlanBlocks()
{
    BatchDriver driver(Samples::ground(790, 800));
    QVERIFY(driver.isReady());
    QVERIFY(driver.choose(u"orders"_s, u"8 GB"_s));
    QVERIFY(driver.submit()->isEnabled());
    QVERIFY(driver.choose(u"roomy"_s, u"24 GB"_s)); // 8 GB fit, but not 4 GB more
    QVERIFY(!driver.submit()->isEnabled());
    QCOMPARE(driver.blocker(), u"The plan needs 12 GB more, but the memory quota has only 10 GB left."_s);
    QCOMPARE(driver.total("quota"), u"802 GB of 800 GB"_s);
    QVERIFY(driver.choose(u"orders"_s, u"No change"_s));
    QVERIFY(driver.submit()->isEnabled());
}

void TestBatchDialog::nothingChosenBlocks()
{
    BatchDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(!driver.submit()->isEnabled());
    QCOMPARE(driver.blocker(), u"Choose a target for at least one instance."_s);
    QCOMPARE(driver.submit()->text(), u"Resize"_s);
    QVERIFY(!driver.child<QPushButton>("copyAsCurl")->isEnabled());
    QVERIFY(driver.choose(u"orders"_s, u"8 GB"_s));
    QCOMPARE(driver.submit()->text(), u"Resize 1 instance(s)"_s);
    QVERIFY(driver.submit()->isEnabled());
}

void TestBatchDialog::conditionsBlockUntilAgreedTo()
{
    BatchDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(!driver.tabs()->isTabVisible(BatchDriver::ConditionsTab));
    QVERIFY(driver.choose(u"roomy"_s, u"8 GB"_s));
    QVERIFY(driver.tabs()->isTabVisible(BatchDriver::ConditionsTab));
    QVERIFY(!driver.submit()->isEnabled());
    driver.tabs()->setCurrentIndex(BatchDriver::ConditionsTab);
    const auto *agreed = driver.child<QCheckBox>("conditionsAgreed");
    QStringList lines;
    for (const auto *label : driver.tabs()->currentWidget()->findChildren<QLabel *>())
        lines.append(label->text());
    QVERIFY(lines.contains(u"• "_s + Texts::condition(Condition::NoBigKeys)));
    driver.child<QCheckBox>("conditionsAgreed")->setChecked(true);
    QVERIFY(driver.submit()->isEnabled());

    driver.tabs()->setCurrentIndex(BatchDriver::PlanTab);
    QVERIFY(driver.choose(u"roomy"_s, u"No change"_s));
    QVERIFY(driver.choose(u"roomy"_s, u"8 GB"_s));
    QVERIFY2(!agreed->isChecked(), "agreement does not outlive its list");
    QVERIFY(!driver.submit()->isEnabled());
}

void TestBatchDialog::questionNamesWhereAndHowMuch()
{
    BatchDriver driver;
    QVERIFY(driver.isReady());
    driver.apply(Kind::AtLeast, 8);
    const QSignalSpy confirmed(&driver.dialog, &BatchDialog::confirmed);
    driver.click(driver.submit());
    QCOMPARE(confirmed.count(), 0);
    QVERIFY(driver.asks());
    const QStringList lines = driver.question().split(u'\n');
    QCOMPARE(lines.value(0), u"Account ops-team, region cn-north-4, project shop"_s);
    QCOMPARE(lines.value(1), u"3 instance(s) will be resized: from 10 GB to 24 GB in all."_s);
    QVERIFY(lines.value(2).startsWith(u"2 of them"_s));
    QCOMPARE(driver.confirmResize()->text(), u"Resize 3 instance(s)"_s);
    QVERIFY(driver.child<QPushButton>("confirmCancel")->hasFocus());
    QVERIFY2(!driver.table()->isEnabled(), "what is asked about does not change under the question");
    QVERIFY(!driver.child<QSpinBox>("maxRunning")->isEnabled());
}

void TestBatchDialog::confirmsExactlyWhatIsShown()
{
    BatchDriver driver;
    QVERIFY(driver.isReady());
    driver.apply(Kind::NextSizeUp);
    QVERIFY(driver.choose(u"orders"_s, u"32 GB"_s));
    QVERIFY(driver.choose(u"roomy"_s, u"No change"_s));
    QStringList shown;
    for (int row = 0; row < driver.table()->model()->rowCount(); ++row) {
        const QString target = driver.cell(row, BatchModel::TargetColumn);
        if (target != u"No change")
            shown.append(driver.cell(row, BatchModel::InstanceColumn) + u' ' + target);
    }
    QSignalSpy confirmed(&driver.dialog, &BatchDialog::confirmed);
    driver.click(driver.submit());
    driver.click(driver.confirmResize());
    QCOMPARE(confirmed.count(), 1);
    const auto requests = confirmed.first().first().value<QList<ResizeRequest>>();
    QCOMPARE(requests, driver.dialog.plan().requests());
    QStringList sent;
    for (const ResizeRequest &request : requests) {
        sent.append(request.instanceName + u' ' + Texts::capacity(request.to.capacity) + u" · "_s
            + request.to.specCode);
        QVERIFY(request.body.contains("\"new_capacity\":" + request.to.capacity.toGigabyteText().toUtf8()));
    }
    QCOMPARE(sent, shown);
    QCOMPARE(sent.size(), 3);
    QVERIFY(!driver.dialog.isVisible());
}

void TestBatchDialog::confirmsOnce()
{
    BatchDriver driver;
    QVERIFY(driver.isReady());
    driver.apply(Kind::NextSizeUp);
    const QSignalSpy confirmed(&driver.dialog, &BatchDialog::confirmed);
    driver.click(driver.submit());
    driver.confirmResize()->click();
    driver.confirmResize()->click();
    QCOMPARE(confirmed.count(), 1);
}

void TestBatchDialog::questionIsCancelledByEscape()
{
    BatchDriver driver;
    QVERIFY(driver.isReady());
    driver.apply(Kind::NextSizeUp);
    const QSignalSpy confirmed(&driver.dialog, &BatchDialog::confirmed);
    const QSignalSpy rejected(&driver.dialog, &QDialog::rejected);
    driver.click(driver.submit());
    QTest::keyClick(&driver.dialog, Qt::Key_Return); // Cancel has the focus
    QVERIFY(!driver.asks());
    driver.click(driver.submit());
    QTest::keyClick(&driver.dialog, Qt::Key_Escape);
    QVERIFY(!driver.asks());
    QVERIFY(driver.table()->isEnabled());
    QCOMPARE(rejected.count(), 0);
    QTest::keyClick(&driver.dialog, Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
    QCOMPARE(confirmed.count(), 0);
}

void TestBatchDialog::settingsAreHandedOn()
{
    BatchDriver driver;
    QVERIFY(driver.isReady());
    QCOMPARE(driver.child<QSpinBox>("maxRunning")->value(), 3);
    QCOMPARE(driver.child<QSpinBox>("stopAfterFailures")->value(), 1);
    driver.apply(Kind::NextSizeUp);
    driver.child<QSpinBox>("maxRunning")->setValue(5);
    driver.child<QSpinBox>("pause")->setValue(90);
    driver.child<QSpinBox>("stopAfterFailures")->setValue(2);
    driver.child<QCheckBox>("canary")->setChecked(true);
    driver.child<QComboBox>("start")->setCurrentIndex(1);
    QSignalSpy confirmed(&driver.dialog, &BatchDialog::confirmed);
    driver.click(driver.submit());
    driver.click(driver.confirmResize());
    QCOMPARE(confirmed.count(), 1);
    const BatchSettings expected{5, 90'000, 2, true, std::nullopt, true};
    QCOMPARE(confirmed.first().last().value<BatchSettings>(), expected);
}

void TestBatchDialog::startInThePastBlocks()
{
    BatchDriver driver;
    QVERIFY(driver.isReady());
    driver.apply(Kind::NextSizeUp);
    auto *time = driver.child<QDateTimeEdit>("startTime");
    QVERIFY(!time->isVisible());
    driver.child<QComboBox>("start")->setCurrentIndex(2);
    QVERIFY(time->isVisible());
    QVERIFY2(time->dateTime() > driver.now, "what is suggested is in the future");
    QVERIFY(driver.submit()->isEnabled());
    time->setDateTime(driver.now.addSecs(-60).toLocalTime());
    QVERIFY(!driver.submit()->isEnabled());
    QCOMPARE(driver.blocker(), u"The time to start at has passed."_s);

    const QDateTime later = driver.now.addSecs(7200);
    time->setDateTime(later.toLocalTime());
    QSignalSpy confirmed(&driver.dialog, &BatchDialog::confirmed);
    driver.click(driver.submit());
    driver.click(driver.confirmResize());
    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(confirmed.first().last().value<BatchSettings>().notBefore, std::optional(later));
}

void TestBatchDialog::newerReadingKeepsWhatHolds()
{
    PlanGround ground = Samples::ground();
    BatchDriver driver(ground);
    QVERIFY(driver.isReady());
    driver.apply(Kind::NextSizeUp);
    const QString target = driver.target(u"orders"_s);
    ground.instances[1].status = word(Status::Restarting);
    ground.instances[4].status = word(Status::Running);
    driver.dialog.setGround(ground);
    QCOMPARE(driver.target(u"orders"_s), target);
    QCOMPARE(driver.rowOf(u"sessions"_s), -1);
    QVERIFY(driver.rowOf(u"busy"_s) >= 0);
    QCOMPARE(driver.target(u"busy"_s), u"No change"_s);
    const auto *list = driver.child<QTableWidget>("notHolding");
    QCOMPARE(list->rowCount(), 1);
    QCOMPARE(BatchDriver::line(list, 0),
        u"–|sessions/id-of-sessions|8 GB · redis.single.xu1.large.8 cannot be chosen: "_s
            + Texts::refusal(Refusal::NotRunning));
    QVERIFY(driver.news().startsWith(u"The instances have changed"_s));
}

void TestBatchDialog::newerReadingEndsAQuestionItChanges()
{
    PlanGround ground = Samples::ground();
    BatchDriver driver(ground);
    QVERIFY(driver.isReady());
    driver.apply(Kind::NextSizeUp);
    driver.click(driver.submit());
    QVERIFY(driver.asks());
    const QSignalSpy confirmed(&driver.dialog, &BatchDialog::confirmed);
    ground.unsettledIds.insert(ground.instances.first().id);
    driver.dialog.setGround(ground);
    QVERIFY(!driver.asks());
    driver.confirmResize()->click();
    QCOMPARE(confirmed.count(), 0);
    driver.click(driver.submit());
    driver.click(driver.confirmResize());
    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(driver.dialog.plan().requests().size(), 3);
}

void TestBatchDialog::newerReadingLeavesAQuestionItDoesNotChange()
{
    PlanGround ground = Samples::ground();
    BatchDriver driver(ground);
    QVERIFY(driver.isReady());
    driver.apply(Kind::NextSizeUp);
    const QList<ResizeRequest> requests = driver.dialog.plan().requests();
    driver.click(driver.submit());
    ground.instances.first().usedMemoryMb = 100;
    driver.dialog.setGround(ground);
    QVERIFY(driver.asks());
    QSignalSpy confirmed(&driver.dialog, &BatchDialog::confirmed);
    driver.click(driver.confirmResize());
    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(confirmed.first().first().value<QList<ResizeRequest>>(), requests);
}

void TestBatchDialog::speaksAnotherLanguage()
{
    BatchDriver driver;
    QVERIFY(driver.isReady());
    driver.apply(Kind::NextSizeUp);
    QVERIFY(driver.choose(u"roomy"_s, u"8 GB"_s));
    driver.child<QCheckBox>("conditionsAgreed")->setChecked(true);
    driver.click(driver.submit());
    QStringList before = driver.news().split(u' ');
    Samples::LongLanguage language;
    QCoreApplication::installTranslator(&language);
    QCoreApplication::sendPostedEvents();
    for (const auto *label : driver.dialog.findChildren<QLabel *>()) {
        const bool isNumber = label->text().toInt() > 0 || label->text() == u"0";
        if (!label->text().isEmpty() && !isNumber)
            QVERIFY2(label->text().contains(u'«'), qPrintable(label->text()));
    }
    for (const auto *button : driver.dialog.findChildren<QPushButton *>())
        QVERIFY2(button->text().startsWith(u'«'), qPrintable(button->text()));
    for (int tab = 0; tab < driver.tabs()->count(); ++tab)
        QVERIFY2(driver.tabs()->tabText(tab).startsWith(u'«'), qPrintable(driver.tabs()->tabText(tab)));
    for (int column = 0; column < BatchModel::numberOfColumns; ++column)
        QVERIFY(driver.table()->model()->headerData(column, Qt::Horizontal).toString().startsWith(u'«'));
    const auto *rules = driver.child<QComboBox>("ruleKind");
    for (int i = 0; i < rules->count(); ++i)
        QVERIFY(rules->itemText(i).startsWith(u'«'));
    QCOMPARE(driver.dialog.plan().totals().instances, 4);
    QVERIFY(driver.asks());
    QCoreApplication::removeTranslator(&language);
}

void TestBatchDialog::textsFit()
{
    Samples::LongLanguage language;
    QCoreApplication::installTranslator(&language);
    BatchDriver driver;
    QVERIFY(driver.isReady());
    driver.dialog.resize(1024, 640);
    driver.apply(Kind::AtLeast, 8);
    driver.child<QComboBox>("start")->setCurrentIndex(2);
    QTRY_COMPARE(Samples::clippedText(driver.dialog), QString());
    driver.click(driver.submit());
    QVERIFY(driver.asks());
    QTRY_COMPARE(Samples::clippedText(driver.dialog), QString());
    QVERIFY2(driver.dialog.height() <= 640, "nothing asks for more than the smallest window");
    QCoreApplication::removeTranslator(&language);
}

QTEST_MAIN(TestBatchDialog)
#include "tst_batchdialog.moc"
