// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchFindings.h"

#include "tests/account/SimulatedService.h"
#include "tests/ui/resize/BatchDriver.h"

#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>
#include <QWindow>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

using Kind = FillRule::Kind;

/// The check of a plan by the service between the button and the question, over the simulator.
class TestBatchCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();

    void questionComesAfterTheCheck();
    void findingsAreTicks();
    void untickedIsLeftOut();
    void nothingIsLeftToGoOnWith();
    void noTwoButtonsShareAPlace_data();
    void noTwoButtonsShareAPlace();
    void notCheckedIsListed();
    void stops_data();
    void stops();
    void secondEnterDoesNothing();
    void changedPlanDropsTheCheck_data();
    void changedPlanDropsTheCheck();
    void followsTheLanguage();
    void nothingIsClipped();

private:
    static constexpr int never = 3'600'000;

    /// A dialog with the next size for each of four instances, whose check takes so long.
    void open(int checkMs, int instances = 4);
    void find(int index, const QString &reason)
    {
        m_service->simulator.setCheckFinding(m_ground.instances.at(index).id, reason);
    }
    void submit() const { m_driver->click(m_driver->submit()); }
    QPushButton *button(const char *name) const { return m_driver->child<QPushButton>(name); }
    QString text() const { return m_driver->blocker(); }
    bool isChecking() const { return m_driver->child<QProgressBar>("checkBusy")->isVisible(); }
    QTableView *list() const { return m_driver->child<QTableView>("checkFindings"); }
    /// A finding, its cells and second lines joined by "|".
    QString line(int row) const
    {
        QStringList texts;
        for (const int column : {BatchFindings::InstanceColumn, BatchFindings::FindingColumn})
            texts.append(
                list()->model()->index(row, column).data(Qt::ToolTipRole).toString().replace(u'\n', u'/'));
        return texts.join(u'|');
    }
    QModelIndex tick(int row) const { return list()->model()->index(row, BatchFindings::TickColumn); }
    void clickTick(int row) const
    {
        list()->scrollTo(tick(row));
        QTest::mouseClick(
            list()->viewport(), Qt::LeftButton, Qt::NoModifier, list()->visualRect(tick(row)).center());
    }
    int checks() const { return m_service->simulator.countReceived("POST", u"/check-job"_s); }

    PlanGround m_ground;
    std::unique_ptr<SimulatedService> m_service;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<DcsClient> m_client;
    std::unique_ptr<BatchDriver> m_driver;
    std::unique_ptr<QSignalSpy> m_confirmed;
};

void TestBatchCheck::open(int checkMs, int instances)
{
    m_service = std::make_unique<SimulatedService>(
        SimulatorSettings{.instanceCount = 0, .extendMs = never, .checkMs = checkMs});
    QVERIFY(m_service->simulator.start());
    m_ground = Samples::ground();
    m_ground.instances.clear();
    QStringList names{u"orders"_s, u"sessions"_s, u"carts"_s, u"prices"_s};
    while (names.size() < instances)
        names.append(u"cache-%1"_s.arg(names.size()));
    for (const QString &name : std::as_const(names)) {
        m_ground.instances.append(Samples::named(name, Samples::masterStandby()));
        m_service->addRedis(m_ground.instances.last().id, 4);
    }
    m_authenticator = std::make_unique<Authenticator>(
        &m_service->http, m_service->endpoint(), SimulatedService::accessKey(), &SimulatedService::now);
    m_client = std::make_unique<DcsClient>(&m_service->http, m_authenticator.get(), m_service->settings);
    m_driver = std::make_unique<BatchDriver>(m_ground);
    m_driver->dialog.setCheck([this](const QList<ResizeRequest> &requests) {
        return new BatchChecker(m_client.get(), requests,
            {.firstPauseMs = 1, .maxPauseMs = 10, .maxReadings = 1'000'000}, &m_driver->dialog);
    });
    m_confirmed = std::make_unique<QSignalSpy>(&m_driver->dialog, &BatchDialog::confirmed);
    QVERIFY(m_driver->isReady());
    m_driver->apply(Kind::NextSizeUp);
    QCOMPARE(m_driver->dialog.plan().requests().size(), instances);
}

void TestBatchCheck::cleanup()
{
    m_confirmed.reset();
    m_driver.reset();
    m_client.reset();
    m_authenticator.reset();
    m_service.reset();
}

void TestBatchCheck::questionComesAfterTheCheck()
{
    open(30);
    const QList<ResizeRequest> shown = m_driver->dialog.plan().requests();
    submit();
    QVERIFY(isChecking());
    QCOMPARE(text(), u"Checking 1 of 4…"_s);
    QCOMPARE(button("cancel")->text(), u"Cancel"_s);
    QVERIFY(!m_driver->submit()->isEnabled());
    QVERIFY(!m_driver->table()->isEnabled());
    QVERIFY(!m_driver->asks());
    QTRY_VERIFY(m_driver->asks());
    QVERIFY(!list()->isVisible()); // nothing was found
    QVERIFY(!m_driver->question().contains(u"no check"_s));
    QCOMPARE(checks(), 4);
    QCOMPARE(m_confirmed->count(), 0);
    m_driver->click(m_driver->confirmResize());
    QCOMPARE(m_confirmed->count(), 1);
    QCOMPARE(m_confirmed->first().first().value<QList<ResizeRequest>>(), shown);
}

void TestBatchCheck::findingsAreTicks()
{
    open(0);
    find(1, u"CPU usage is high. Something new."_s);
    find(3, u"The memory usage of a node exceeds 90%."_s);
    submit();
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(line(0),
        u"sessions/id-of-sessions|CPU: no node should have been above 90 % within the last 5 minutes./"
        "The service says: CPU usage is high."_s);
    QCOMPARE(line(1), u"|The service advises against this change./The service says: Something new."_s);
    QVERIFY2(line(2).startsWith(u"prices/id-of-prices|"_s)
            && line(2).endsWith(u"/The service says: The memory usage of a node exceeds 90%."_s),
        qPrintable(line(2)));
    QCOMPARE(m_driver->child<QLabel>("findingsTitle")->text(), u"Service check: 3 finding(s)"_s);
    QVERIFY(!tick(1).data(Qt::CheckStateRole).isValid()); // of the same instance
    QVERIFY(m_driver->back()->hasFocus());
    m_driver->click(m_driver->back());
    QVERIFY(m_driver->table()->isVisible() && m_driver->table()->isEnabled());
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_driver->dialog.plan().requests().size(), 4);
    QCOMPARE(m_confirmed->count(), 0);
}

void TestBatchCheck::untickedIsLeftOut()
{
    open(0);
    find(1, u"busy"_s);
    find(2, u"busy"_s);
    m_driver->dialog.setProduction(true);
    QList<ResizeRequest> rest = m_driver->dialog.plan().requests();
    rest.removeAt(1);
    submit();
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(m_driver->sending(), 2);
    QVERIFY(m_driver->question().startsWith(u"2 instance(s) is/are resized, 8 → 16 GB"_s));
    QTest::keyClicks(m_driver->typed(), u"2"_s);
    QVERIFY(m_driver->confirmResize()->isEnabled());
    clickTick(1); // the number is another one
    QCOMPARE(tick(1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(m_driver->sending(), 3);
    QVERIFY(!m_driver->confirmResize()->isEnabled());
    QVERIFY(m_driver->question().startsWith(u"3 instance(s) is/are resized, 12 → 24 GB"_s));
    QCOMPARE(m_driver->child<QLabel>("headTitle")->text(), u"Review: 3 of 4 change(s)"_s);
    QCOMPARE(m_driver->child<QTableView>("changes")->model()->rowCount(), 3);
    list()->setCurrentIndex(tick(0)); // by the keyboard, and back
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(m_driver->sending(), 4);
    QTest::keyClick(list(), Qt::Key_Space);
    m_driver->send();
    QCOMPARE(m_confirmed->count(), 1);
    QCOMPARE(m_confirmed->first().first().value<QList<ResizeRequest>>(), rest);
    QCOMPARE(checks(), 4);
}

void TestBatchCheck::nothingIsLeftToGoOnWith()
{
    open(0);
    for (int i = 0; i < 4; ++i)
        find(i, u"busy"_s);
    submit();
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(m_driver->sending(), 0);
    QVERIFY(!m_driver->confirmResize()->isEnabled());
    m_driver->confirmResize()->click();
    QCOMPARE(m_confirmed->count(), 0);
    clickTick(0);
    QVERIFY(m_driver->confirmResize()->isEnabled());
}

void TestBatchCheck::noTwoButtonsShareAPlace_data()
{
    QTest::addColumn<int>("findings");
    for (const int findings : {1, 3, 50})
        QTest::addRow("%d findings", findings) << findings;
}

/// One who presses again without moving the pointer neither sends nor decides about a finding.
void TestBatchCheck::noTwoButtonsShareAPlace()
{
    QFETCH(const int, findings);
    open(0, std::max(findings + 1, 4));
    for (int i = 0; i < findings; ++i)
        find(i, u"busy"_s);
    const auto placeOf = [this](const QWidget *widget) {
        return QRect(widget->mapTo(&m_driver->dialog, QPoint()), widget->size());
    };
    const QRect pressed = placeOf(m_driver->submit());
    const QRect cancel = placeOf(button("cancel"));
    submit();
    QTRY_VERIFY(list()->isVisible());
    QTRY_VERIFY(placeOf(m_driver->back()).contains(pressed.center()));
    const QRect sends = placeOf(m_driver->confirmResize());
    const QRect back = placeOf(m_driver->back());
    QRect ticks = placeOf(list());
    ticks.setWidth(list()->columnWidth(BatchFindings::TickColumn));
    for (const QRect &place : {pressed, cancel, back}) {
        QVERIFY(!place.intersects(sends));
        QVERIFY(!place.intersects(ticks));
    }
    QVERIFY(!ticks.intersects(sends));
    QTest::mouseClick(m_driver->dialog.windowHandle(), Qt::LeftButton, Qt::NoModifier, pressed.center());
    QTRY_VERIFY(m_driver->submit()->isVisible());
    QCOMPARE(m_confirmed->count(), 0);
    QVERIFY2(!placeOf(m_driver->submit()).intersects(sends), "nor the other way round");
}

void TestBatchCheck::notCheckedIsListed()
{
    open(0);
    m_service->simulator.addFault({.kind = Fault::Kind::Status,
        .method = "POST",
        .pathContains = m_ground.instances.at(2).id + u"/resize/check-job"_s,
        .times = -1,
        .status = 400,
        .body = R"({"error_code":"DCS.4113","error_msg":"the instance is extending."})"});
    submit();
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(list()->model()->rowCount(), 1);
    QVERIFY2(line(0).startsWith(u"carts/id-of-carts|Not checked. "_s) && line(0).contains(u"DCS.4113"_s),
        qPrintable(line(0)));
    QCOMPARE(m_driver->sending(), 3);
}

void TestBatchCheck::stops_data()
{
    QTest::addColumn<bool>("byEscape");
    QTest::newRow("Cancel") << false;
    QTest::newRow("Escape") << true;
}

void TestBatchCheck::stops()
{
    QFETCH(const bool, byEscape);
    open(never);
    submit();
    const QPointer<BatchChecker> checker = m_driver->dialog.findChild<BatchChecker *>();
    QVERIFY(checker);
    if (byEscape)
        QTest::keyClick(&m_driver->dialog, Qt::Key_Escape);
    else
        m_driver->click(button("cancel"));
    QTRY_VERIFY(!checker);
    QVERIFY(m_driver->dialog.isVisible());
    QVERIFY(m_driver->submit()->isVisible() && m_driver->submit()->isEnabled());
    QVERIFY(m_driver->table()->hasFocus());
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_confirmed->count(), 0);
}

void TestBatchCheck::secondEnterDoesNothing()
{
    open(50);
    find(0, u"busy"_s);
    m_driver->submit()->setFocus();
    QTest::keyClick(m_driver->submit(), Qt::Key_Return);
    QTest::keyClick(m_driver->dialog.focusWidget(), Qt::Key_Return);
    QTest::keyClick(&m_driver->dialog, Qt::Key_Return);
    QVERIFY(isChecking());
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(checks(), 4);
}

void TestBatchCheck::changedPlanDropsTheCheck_data()
{
    QTest::addColumn<bool>("hasEnded");
    QTest::addColumn<bool>("isRefused"); ///< otherwise the request alone is another one
    QTest::newRow("while it runs") << false << true;
    QTest::newRow("with its findings shown") << true << true;
    QTest::newRow("while it runs, same targets") << false << false;
    QTest::newRow("with its findings shown, same targets") << true << false;
}

void TestBatchCheck::changedPlanDropsTheCheck()
{
    QFETCH(const bool, hasEnded);
    QFETCH(const bool, isRefused);
    open(hasEnded ? 0 : never);
    find(0, u"busy"_s);
    submit();
    if (hasEnded)
        QTRY_VERIFY(list()->isVisible());
    m_ground.instances[1].usedMemoryMb = 17;
    m_driver->dialog.setGround(m_ground);
    QCOMPARE(isChecking(), !hasEnded); // nothing that matters
    QCOMPARE(list()->isVisible(), hasEnded);

    if (isRefused)
        m_ground.instances[1].status = word(Status::Restarting);
    else
        m_ground.context.apiVersions = {.v1Extend = false, .v2Resize = true};
    m_driver->dialog.setGround(m_ground);
    QVERIFY(!isChecking());
    QVERIFY(!list()->isVisible());
    QVERIFY(m_driver->submit()->isVisible() && m_driver->submit()->isEnabled());
    QVERIFY2(m_driver->news().contains(u"changed"_s), qPrintable(m_driver->news()));
    QTRY_VERIFY(!m_driver->dialog.findChild<BatchChecker *>());
    QCOMPARE(m_confirmed->count(), 0);

    submit(); // all is checked again
    QVERIFY(isChecking());
    QVERIFY(!m_driver->asks());
}

void TestBatchCheck::followsTheLanguage()
{
    open(0);
    find(0, u"memory"_s);
    submit();
    QTRY_VERIFY(list()->isVisible());
    Samples::LongLanguage language;
    QCoreApplication::installTranslator(&language);
    QTRY_VERIFY(m_driver->back()->text().startsWith(u"«"_s));
    QVERIFY(m_driver->child<QLabel>("findingsTitle")->text().startsWith(u"«"_s));
    QVERIFY2(line(0).contains(u"«The service says"_s) && line(0).contains(u"memory"_s), qPrintable(line(0)));
    QCoreApplication::removeTranslator(&language);
}

void TestBatchCheck::nothingIsClipped()
{
    Samples::LongLanguage language;
    QCoreApplication::installTranslator(&language);
    open(50);
    m_driver->dialog.resize(1024, 640);
    find(0, u"busy"_s);
    submit();
    QTRY_COMPARE(Samples::clippedText(m_driver->dialog), QString());
    QTRY_VERIFY(list()->isVisible());
    QTRY_COMPARE(Samples::clippedText(m_driver->dialog), QString());
    QVERIFY2(m_driver->dialog.height() <= 640, "nothing asks for more than the smallest window");
    QCoreApplication::removeTranslator(&language);
}

QTEST_MAIN(TestBatchCheck)
#include "tst_batchcheck.moc"
