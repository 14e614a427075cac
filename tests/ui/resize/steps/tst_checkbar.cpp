// SPDX-License-Identifier: MIT
#include "ui/resize/steps/CheckBar.h"

#include "tests/account/SimulatedService.h"
#include "tests/ui/resize/DialogDriver.h"
#include "ui/language/ResizeTexts.h"

#include <QProgressBar>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

Q_DECLARE_METATYPE(dcs::Instance)

/// The check by the service between the button and the confirmation, over the simulator.
class TestCheckBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();

    void goesOnByItself_data();
    void goesOnByItself();
    void questionComesAfterTheCheck();
    void userDecides_data();
    void userDecides();
    void stops_data();
    void stops();
    void secondEnterDoesNothing();
    void findingsAreListed();
    void changedInstanceDropsTheCheck_data();
    void changedInstanceDropsTheCheck();
    void changedInstanceDropsTheAnswer();
    void newerReadingKeepsTheKind();
    void lostChoiceDropsTheCheck();
    void saysWhetherThereIsACheck();
    void followsTheLanguage();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    /// A dialog whose check takes so long; the simulator has its instance.
    void open(const Instance &instance, int checkMs, const ResizeContext &context = Samples::context());
    void find(const QString &reason) { m_service->simulator.setCheckFinding(m_id, reason); }
    void submit() const { m_driver->click(m_driver->submit()); }
    QPushButton *back() const { return m_driver->child<QPushButton>("checkBack"); }
    QPushButton *goOn() const { return m_driver->child<QPushButton>("checkGoOn"); }
    QString text() const { return m_driver->note("checkText"); }
    bool isChecking() const { return m_driver->child<QProgressBar>("checkBusy")->isVisible(); }
    int checks() const { return m_service->simulator.countReceived("POST", u"/check-job"_s); }

    QString m_id;
    std::unique_ptr<SimulatedService> m_service;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<DcsClient> m_client;
    std::unique_ptr<DialogDriver> m_driver;
    std::unique_ptr<QSignalSpy> m_confirmed;
};

static constexpr int never = 3'600'000;

void TestCheckBar::open(const Instance &instance, int checkMs, const ResizeContext &context)
{
    m_id = instance.id;
    m_service = std::make_unique<SimulatedService>(
        SimulatorSettings{.instanceCount = 0, .extendMs = never, .checkMs = checkMs});
    QVERIFY(m_service->simulator.start());
    m_service->addRedis(m_id, 4);
    m_authenticator = std::make_unique<Authenticator>(
        &m_service->http, m_service->endpoint(), SimulatedService::accessKey(), &SimulatedService::now);
    m_client = std::make_unique<DcsClient>(&m_service->http, m_authenticator.get(), m_service->settings);
    m_driver = std::make_unique<DialogDriver>(instance, context);
    m_driver->dialog.setCheck([this](const ResizeRequest &request) {
        return new ResizeChecker(m_client.get(), request,
            {.firstPauseMs = 1, .maxPauseMs = 10, .maxReadings = 1'000'000}, &m_driver->dialog);
    });
    m_confirmed = std::make_unique<QSignalSpy>(&m_driver->dialog, &ResizeDialog::confirmed);
    QVERIFY(m_driver->isReady());
    m_driver->clickRow(m_driver->rowOf(u"8 GB"_s));
}

void TestCheckBar::cleanup()
{
    m_confirmed.reset();
    m_driver.reset();
    m_client.reset();
    m_authenticator.reset();
    m_service.reset();
}

void TestCheckBar::goesOnByItself_data()
{
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("nothing found") << true;
    QTest::newRow("no such check") << false;
}

void TestCheckBar::goesOnByItself()
{
    QFETCH(const bool, isOffered);
    open(Samples::masterStandby(), 50);
    if (!isOffered)
        m_client->setApiVersionChoice(ApiVersionChoice::V1Only);
    const ResizeRequest chosen = *m_driver->dialog.request();
    submit();
    QVERIFY(isChecking());
    QCOMPARE(text(), u"The service is checking the change…"_s);
    QVERIFY(!m_driver->table()->isEnabled());
    QCOMPARE(m_confirmed->count(), 0);
    QTRY_COMPARE(m_confirmed->count(), 1);
    QCOMPARE(m_confirmed->first().first().value<ResizeRequest>(), chosen);
    QVERIFY(!m_driver->dialog.isVisible());
    QCOMPARE(checks(), isOffered ? 1 : 0);
}

void TestCheckBar::questionComesAfterTheCheck()
{
    open(Samples::singleNode(), 20);
    submit();
    QVERIFY(!m_driver->asks());
    QTRY_VERIFY(m_driver->asks());
    QCOMPARE(m_confirmed->count(), 0);
    m_driver->click(m_driver->confirmResize());
    QCOMPARE(m_confirmed->count(), 1);
    QCOMPARE(checks(), 1);
}

void TestCheckBar::userDecides_data()
{
    QTest::addColumn<int>("status"); ///< of the check; 0: it has findings
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("button");
    QTest::newRow("findings") << 0 << u"speaks against this change"_s << u"Go on anyway"_s;
    QTest::newRow("not checked") << 403 << u"could not check this change"_s << u"Go on without a check"_s;
}

void TestCheckBar::userDecides()
{
    QFETCH(const int, status);
    QFETCH(const QString, says);
    QFETCH(const QString, button);
    open(Samples::masterStandby(), 0);
    find(u"The memory usage of a node exceeds 90%."_s);
    if (status != 0) {
        m_service->simulator.addFault({.kind = Fault::Kind::Status,
            .method = "POST",
            .pathContains = u"/check-job"_s,
            .times = -1,
            .status = status,
            .body = R"({"error_code":"DCS.2003","error_msg":"no permission"})"});
    }
    const ResizeRequest chosen = *m_driver->dialog.request();
    submit();
    QTRY_VERIFY(goOn()->isVisible());
    QVERIFY(!isChecking());
    QVERIFY2(text().contains(says), qPrintable(text()));
    QCOMPARE(goOn()->text(), button);
    QCOMPARE(goOn()->accessibleDescription(), text());
    QVERIFY(back()->hasFocus());
    QCOMPARE(m_confirmed->count(), 0);

    m_driver->click(back());
    QVERIFY(m_driver->submit()->isVisible());
    QVERIFY(m_driver->table()->isEnabled());
    QCOMPARE(m_driver->dialog.request(), std::optional(chosen));
    QCOMPARE(m_confirmed->count(), 0);

    submit();
    QTRY_VERIFY(goOn()->isVisible());
    m_driver->click(goOn());
    QCOMPARE(m_confirmed->count(), 1);
    QCOMPARE(m_confirmed->first().first().value<ResizeRequest>(), chosen);
    QCOMPARE(checks(), 2);
}

void TestCheckBar::stops_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("Back") << u"back"_s;
    QTest::newRow("Escape") << u"escape"_s;
    QTest::newRow("closed") << u"close"_s;
}

void TestCheckBar::stops()
{
    QFETCH(const QString, how);
    open(Samples::masterStandby(), never);
    submit();
    QPointer<ResizeChecker> checker = m_driver->dialog.findChild<ResizeChecker *>();
    QVERIFY(checker);
    const QSignalSpy finished(checker, &ResizeChecker::finished);
    if (how == "back"_L1)
        m_driver->click(back());
    else if (how == "escape"_L1)
        QTest::keyClick(&m_driver->dialog, Qt::Key_Escape);
    else
        m_driver->dialog.close();
    QTRY_VERIFY(!checker);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(m_confirmed->count(), 0);
    QCOMPARE(m_driver->dialog.isVisible(), how != "close"_L1);
    if (m_driver->dialog.isVisible()) {
        QVERIFY(m_driver->submit()->isEnabled());
        QVERIFY(m_driver->table()->hasFocus());
    }
}

void TestCheckBar::secondEnterDoesNothing()
{
    open(Samples::masterStandby(), 50);
    find(u"busy"_s);
    m_driver->submit()->setFocus();
    QTest::keyClick(m_driver->submit(), Qt::Key_Return);
    QTest::keyClick(m_driver->dialog.focusWidget(), Qt::Key_Return);
    QTest::keyClick(&m_driver->dialog, Qt::Key_Return);
    QVERIFY(isChecking());
    QTRY_VERIFY(goOn()->isVisible());
    QCOMPARE(checks(), 1);
    QCOMPARE(m_confirmed->count(), 0);
}

void TestCheckBar::findingsAreListed()
{
    open(Samples::masterStandby(), 0);
    find(u"CPU usage is high. Something new."_s);
    submit();
    QTRY_VERIFY(goOn()->isVisible());
    const QStringList lines = text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(1).startsWith(u"• CPU: "_s) && lines.at(1).contains(u"“CPU usage is high.”"_s),
        qPrintable(lines.at(1)));
    QCOMPARE(lines.at(2), u"• Something new."_s);
}

void TestCheckBar::changedInstanceDropsTheCheck_data()
{
    QTest::addColumn<bool>("hasEnded");
    QTest::newRow("while it runs") << false;
    QTest::newRow("with its findings shown") << true;
}

void TestCheckBar::changedInstanceDropsTheCheck()
{
    QFETCH(const bool, hasEnded);
    open(Samples::masterStandby(), hasEnded ? 0 : never);
    find(u"busy"_s);
    submit();
    if (hasEnded)
        QTRY_VERIFY(goOn()->isVisible());
    Instance same = Samples::masterStandby();
    same.usedMemoryMb = 17;
    same.name = u"renamed"_s;
    m_driver->dialog.setInstance(same);
    QCOMPARE(isChecking(), !hasEnded); // nothing that matters

    Instance newer = Samples::masterStandby();
    newer.capacity = Capacity::fromGigabytes(2);
    newer.specCode = u"redis.ha.xu1.large.r2.2"_s;
    m_driver->dialog.setInstance(newer);
    QVERIFY(!isChecking());
    QVERIFY(!goOn()->isVisible());
    QVERIFY2(text().contains(u"has changed meanwhile"_s), qPrintable(text()));
    QTRY_VERIFY(!m_driver->dialog.findChild<ResizeChecker *>());
    QCOMPARE(m_confirmed->count(), 0);
    m_driver->click(back());
    QVERIFY(m_driver->submit()->isEnabled());
}

void TestCheckBar::changedInstanceDropsTheAnswer()
{
    open(Samples::singleNode(), 0);
    submit();
    QTRY_VERIFY(m_driver->asks());
    m_driver->dialog.setInstance(
        Samples::instance(u"redis.single.xu1.large.2"_s, u"2"_s, Samples::singleNode().engineVersion));
    QVERIFY(!m_driver->asks());
    QVERIFY2(text().contains(u"has changed meanwhile"_s), qPrintable(text()));
    QCOMPARE(m_confirmed->count(), 0);
}

void TestCheckBar::newerReadingKeepsTheKind()
{
    ResizeContext context = Samples::context();
    context.apiVersions = {.v1Extend = true, .v2Resize = true};
    Instance instance = Samples::masterStandby();
    instance.usedMemoryMb = 10;
    open(instance, never, context);
    m_driver->chooseKind("kindSmaller");
    m_driver->clickRow(m_driver->rowOf(u"2 GB"_s));
    m_driver->tickConditions();
    const std::optional<ResizeRequest> chosen = m_driver->dialog.request();
    submit();
    QVERIFY(isChecking());
    instance.usedMemoryMb = 11;
    m_driver->dialog.setInstance(instance);
    QVERIFY(isChecking());
    QVERIFY(m_driver->child<QRadioButton>("kindSmaller")->isChecked());
    QCOMPARE(m_driver->dialog.request(), chosen);
}

void TestCheckBar::lostChoiceDropsTheCheck()
{
    open(Samples::masterStandby(), never);
    submit();
    Instance newer = Samples::masterStandby();
    newer.status = word(Status::Extending);
    m_driver->dialog.setInstance(newer);
    QVERIFY(!isChecking());
    QVERIFY(m_driver->submit()->isVisible());
    QVERIFY(m_driver->blocker().contains(Texts::refusal(Refusal::NotRunning)));
    QTRY_VERIFY(!m_driver->dialog.findChild<ResizeChecker *>());
    QCOMPARE(m_confirmed->count(), 0);
}

void TestCheckBar::saysWhetherThereIsACheck()
{
    open(Samples::masterStandby(), 0);
    const auto *hint = m_driver->child<QLabel>("checkHint");
    QVERIFY(!hint->isVisible());
    m_driver->dialog.setCheckOffered(true);
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->text(), u"The service checks the change before it is sent."_s);
    m_driver->dialog.setCheckOffered(false);
    QCOMPARE(hint->text(), u"There is no check beforehand here: the change is sent without."_s);
}

void TestCheckBar::followsTheLanguage()
{
    open(Samples::masterStandby(), 0);
    find(u"memory"_s);
    submit();
    QTRY_VERIFY(goOn()->isVisible());
    Samples::LongLanguage language;
    QCoreApplication::installTranslator(&language);
    QTRY_VERIFY(text().startsWith(u"«"_s));
    QVERIFY(goOn()->text().startsWith(u"«"_s));
    QVERIFY(back()->text().startsWith(u"«"_s));
    QCoreApplication::removeTranslator(&language);
}

void TestCheckBar::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024") << QSize(1024, 640);
    QTest::newRow("960") << QSize(960, 600);
}

void TestCheckBar::nothingIsClipped()
{
    QFETCH(const QSize, size);
    Samples::LongLanguage language;
    QCoreApplication::installTranslator(&language);
    open(Samples::masterStandby(), 50);
    m_driver->dialog.setCheckOffered(false);
    m_driver->dialog.resize(size);
    find(u"CPU is busy. Memory is full. Traffic is heavy. Data is skewed. A node is ill."_s);
    QTRY_COMPARE(Samples::clippedText(m_driver->dialog), QString());
    submit();
    QVERIFY(isChecking());
    QTRY_COMPARE(Samples::clippedText(m_driver->dialog), QString());
    QTRY_VERIFY(goOn()->isVisible());
    QTRY_COMPARE(Samples::clippedText(m_driver->dialog), QString());
    QCOMPARE(m_driver->dialog.size(), size);
    QCoreApplication::removeTranslator(&language);
}

QTEST_MAIN(TestCheckBar)
#include "tst_checkbar.moc"
