// SPDX-License-Identifier: MIT
#include "ui/resize/steps/BatchCheckBar.h"

#include "tests/account/SimulatedService.h"
#include "tests/ui/resize/BatchDriver.h"

#include <QProgressBar>
#include <QSignalSpy>

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
    void findingsAreListed();
    void leavesOutWhatIsListed();
    void nothingIsLeftToGoOnWith();
    void goesOnWithAll();
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
    static constexpr int findingColumn = 1;

    /// A dialog with the next size for each of four instances, whose check takes so long.
    void open(int checkMs);
    void find(int index, const QString &reason)
    {
        m_service->simulator.setCheckFinding(m_ground.instances.at(index).id, reason);
    }
    void submit() const { m_driver->click(m_driver->submit()); }
    QPushButton *button(const char *name) const { return m_driver->child<QPushButton>(name); }
    QString text() const { return m_driver->child<Note>("checkText")->text(); }
    bool isChecking() const { return m_driver->child<QProgressBar>("checkBusy")->isVisible(); }
    QTableWidget *list() const { return m_driver->child<QTableWidget>("checkFindings"); }
    int checks() const { return m_service->simulator.countReceived("POST", u"/check-job"_s); }

    PlanGround m_ground;
    std::unique_ptr<SimulatedService> m_service;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<DcsClient> m_client;
    std::unique_ptr<BatchDriver> m_driver;
    std::unique_ptr<QSignalSpy> m_confirmed;
};

void TestBatchCheck::open(int checkMs)
{
    m_service = std::make_unique<SimulatedService>(
        SimulatorSettings{.instanceCount = 0, .extendMs = never, .checkMs = checkMs});
    QVERIFY(m_service->simulator.start());
    m_ground = Samples::ground();
    m_ground.instances.clear();
    for (const QString &name : {u"orders"_s, u"sessions"_s, u"carts"_s, u"prices"_s}) {
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
    QCOMPARE(m_driver->dialog.plan().requests().size(), 4);
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
    QCOMPARE(button("checkBack")->text(), u"Cancel"_s);
    QVERIFY(!m_driver->table()->isEnabled());
    QVERIFY(!m_driver->asks());
    QTRY_VERIFY(m_driver->asks());
    QVERIFY(m_driver->table()->isVisible());
    QVERIFY(!m_driver->question().contains(u"no check"_s));
    QCOMPARE(checks(), 4);
    QCOMPARE(m_confirmed->count(), 0);
    m_driver->click(m_driver->confirmResize());
    QCOMPARE(m_confirmed->count(), 1);
    QCOMPARE(m_confirmed->first().first().value<QList<ResizeRequest>>(), shown);
}

void TestBatchCheck::findingsAreListed()
{
    open(0);
    find(1, u"CPU usage is high. Something new."_s);
    find(3, u"The memory usage of a node exceeds 90%."_s);
    submit();
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(list()->rowCount(), 3);
    QCOMPARE(BatchDriver::line(list(), 0),
        u"sessions/id-of-sessions|CPU usage is high./"
        "CPU: no node should have been above 90 % within the last 5 minutes."_s);
    QCOMPARE(BatchDriver::line(list(), 1), u"sessions/id-of-sessions|Something new."_s);
    QVERIFY(BatchDriver::line(list(), 2).startsWith(u"prices/id-of-prices|The memory usage"_s));
    QCOMPARE(text(), u"The service's check found what speaks against 2 of the changes."_s);
    QCOMPARE(button("checkBack")->text(), u"Back"_s);
    QVERIFY(button("checkBack")->hasFocus());
    QVERIFY(list()->isEnabled()); // it can be scrolled
    m_driver->click(button("checkBack"));
    QVERIFY(m_driver->table()->isVisible() && m_driver->table()->isEnabled());
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_driver->dialog.plan().requests().size(), 4);
    QCOMPARE(m_confirmed->count(), 0);
}

void TestBatchCheck::leavesOutWhatIsListed()
{
    open(0);
    find(1, u"busy"_s);
    m_driver->dialog.setProduction(true);
    QList<ResizeRequest> rest = m_driver->dialog.plan().requests();
    rest.removeAt(1);
    submit();
    QTRY_VERIFY(button("checkLeaveOut")->isVisible());
    QCOMPARE(button("checkLeaveOut")->text(), u"Leave out 1 instance(s)"_s);
    m_driver->click(button("checkLeaveOut"));
    QVERIFY(m_driver->asks());
    QCOMPARE(m_driver->target(u"sessions"_s), u"No change"_s);
    QCOMPARE(m_driver->dialog.plan().requests(), rest);
    QVERIFY2(
        m_driver->question().contains(u"3 instance(s) will be resized"_s), qPrintable(m_driver->question()));
    QTest::keyClicks(m_driver->child<QWidget>("typedWord"), u"3"_s);
    m_driver->click(m_driver->confirmResize());
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
    QTRY_VERIFY(button("checkGoOn")->isVisible());
    QVERIFY(!button("checkLeaveOut")->isVisible());
}

void TestBatchCheck::goesOnWithAll()
{
    open(0);
    find(0, u"busy"_s);
    const QList<ResizeRequest> shown = m_driver->dialog.plan().requests();
    submit();
    QTRY_VERIFY(button("checkGoOn")->isVisible());
    m_driver->click(button("checkGoOn"));
    QVERIFY(m_driver->asks());
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_confirmed->count(), 0);
    m_driver->click(m_driver->confirmResize());
    QCOMPARE(m_confirmed->first().first().value<QList<ResizeRequest>>(), shown);
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
    QCOMPARE(list()->rowCount(), 1);
    const QString line = BatchDriver::line(list(), 0);
    QVERIFY2(line.startsWith(u"carts/id-of-carts|Not checked. "_s) && line.contains(u"DCS.4113"_s),
        qPrintable(line));
    QCOMPARE(text(), u"The service could not check 1 of the changes."_s);
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
        m_driver->click(button("checkBack"));
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
    QTRY_VERIFY(button("checkGoOn")->isVisible());
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
    QTRY_VERIFY(text().startsWith(u"«"_s));
    for (const char *name : {"checkBack", "checkLeaveOut", "checkGoOn"})
        QVERIFY(button(name)->text().startsWith(u"«"_s));
    QVERIFY(list()->horizontalHeaderItem(findingColumn)->text().startsWith(u"«"_s));
    QCOMPARE(list()->item(0, findingColumn)->text(), u"memory"_s); // the service's own
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
    QTRY_VERIFY(button("checkGoOn")->isVisible());
    QTRY_COMPARE(Samples::clippedText(m_driver->dialog), QString());
    QVERIFY2(m_driver->dialog.height() <= 640, "nothing asks for more than the smallest window");
    QCoreApplication::removeTranslator(&language);
}

QTEST_MAIN(TestBatchCheck)
#include "tst_batchcheck.moc"
