// SPDX-License-Identifier: MIT
#include "tests/support/DemoProgram.h"
#include "tests/support/WindowDriver.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QStatusBar>
#include <QtTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

using Served = SimulatorSettings::ApiVersions;
Q_DECLARE_METATYPE(Served)

/// The check by the service before a change, in the whole program: what is sent, and when.
class TestCheckedResize : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings();
    void noCheck_data();
    void noCheck();
    void endsWithTheSession_data();
    void endsWithTheSession();

private:
    static constexpr auto instanceName = "session-store-prod"_L1;

    /// Opens the dialog and chooses 16 GB.
    static void choose(WindowDriver &driver);
    static QAbstractButton *button(const WindowDriver &driver, const char *name)
    {
        return driver.activeDialog()->findChild<QAbstractButton *>(QLatin1StringView(name));
    }
    static int checks(const DemoProgram &program)
    {
        return program.simulator.countReceived("POST", u"/resize/check-job"_s);
    }
    static int changes(const DemoProgram &program)
    {
        return program.simulator.countReceived("POST", u"/instances/"_s) - checks(program);
    }
};

void TestCheckedResize::choose(WindowDriver &driver)
{
    driver.clickInstance(instanceName);
    QVERIFY(driver.openResizeDialog());
    driver.clickTarget(Capacity::fromGigabytes(16));
    QVERIFY(driver.submitButton()->isEnabled());
}

void TestCheckedResize::findings_data()
{
    QTest::addColumn<Served>("served");
    QTest::newRow("both") << Served::Both;
    QTest::newRow("v2 only") << Served::V2Only;
}

void TestCheckedResize::findings()
{
    QFETCH(const Served, served);
    DemoProgram program({.extendMs = 300, .apiVersions = served, .checkMs = 200});
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    const QString id = driver.instance(instanceName).id;
    program.simulator.setCheckFinding(id, u"The memory usage of a node exceeds 90%."_s);
    choose(driver);
    QTest::mouseClick(driver.submitButton(), Qt::LeftButton);
    QTRY_VERIFY(button(driver, "confirmResize")->isVisible());
    QCOMPARE(changes(program), 0);
    QTest::mouseClick(button(driver, "stepBack"), Qt::LeftButton);
    QVERIFY(driver.submitButton()->isVisible());
    const QPointer<QDialog> dialog = driver.activeDialog();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(program.queue.operations().isEmpty());
    QCOMPARE(changes(program), 0);
    QCOMPARE(checks(program), 1);

    choose(driver);
    QTest::mouseClick(driver.submitButton(), Qt::LeftButton);
    QTRY_VERIFY(button(driver, "confirmResize")->isVisible());
    QTest::mouseClick(button(driver, "confirmResize"), Qt::LeftButton);
    QTRY_VERIFY(!driver.activeDialog());
    QTRY_COMPARE_WITH_TIMEOUT(program.queue.operations().last().state, OperationState::Done, 20'000);
    QTRY_COMPARE(driver.instance(instanceName).capacity, Capacity::fromGigabytes(16));
    QCOMPARE(changes(program), 1);
    QCOMPARE(checks(program), 2);
}

void TestCheckedResize::noCheck_data()
{
    QTest::addColumn<Served>("served");
    QTest::addColumn<int>("checks"); ///< that were asked for until it was known
    QTest::newRow("v1.0 only") << Served::V1Only << 0;
    QTest::newRow("v2 without the check") << Served::Both << 1;
}

void TestCheckedResize::noCheck()
{
    QFETCH(const Served, served);
    QFETCH(const int, checks);
    DemoProgram program({.extendMs = 300, .apiVersions = served});
    QVERIFY(program.start());
    program.simulator.addFault({.kind = Fault::Kind::Status,
        .method = "POST",
        .pathContains = u"/resize/check-job"_s,
        .times = -1,
        .status = 404,
        .body = R"({"error_code":"APIGW.0101","error_msg":"The API does not exist"})"});
    WindowDriver driver(program.window.get());
    for (const int gigabytes : {16, 24}) {
        driver.clickInstance(instanceName);
        QVERIFY(driver.openResizeDialog());
        driver.clickTarget(Capacity::fromGigabytes(gigabytes));
        const auto *sent = driver.activeDialog()->findChild<QLabel *>(u"sentBy"_s);
        const bool isKnown = served == Served::V1Only || gigabytes > 16;
        QTRY_COMPARE(sent->text().contains(u"There is no check"_s), isKnown);
        driver.submit();
        QVERIFY(program.window->statusBar()->currentMessage().contains(u"sent without"_s));
        QTRY_COMPARE_WITH_TIMEOUT(program.queue.operations().last().state, OperationState::Done, 20'000);
        QTRY_COMPARE(driver.instance(instanceName).capacity, Capacity::fromGigabytes(gigabytes));
    }
    QCOMPARE(TestCheckedResize::checks(program), checks);
    QCOMPARE(changes(program), 2);
}

void TestCheckedResize::endsWithTheSession_data()
{
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("signed out") << false;
    QTest::newRow("window gone") << true;
}

/// Whoever goes while the check runs sends nothing.
void TestCheckedResize::endsWithTheSession()
{
    QFETCH(const bool, isClosed);
    DemoProgram program({.extendMs = 300, .checkMs = 60'000});
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    choose(driver);
    QTest::mouseClick(driver.submitButton(), Qt::LeftButton);
    QTRY_VERIFY(program.simulator.countReceived("GET", u"/jobs/"_s) > 0);
    program.simulator.addFault({.kind = Fault::Kind::Delay, .times = -1, .delayMs = 50});
    const QPointer<QDialog> dialog = driver.activeDialog();
    if (isClosed)
        program.window.reset();
    else
        driver.trigger("actionSignOut");
    QTRY_VERIFY(!dialog);
    program.simulator.clearFaults();
    // What was under way is over once another session has read its list.
    Session other(&program.http, program.signIn(), {}, quickClient(), &QDateTime::currentDateTimeUtc);
    QSignalSpy read(&other, &Session::refreshEnded);
    other.refresh();
    QVERIFY(read.wait());
    QVERIFY(program.queue.operations().isEmpty());
    QCOMPARE(changes(program), 0);
}

QTEST_MAIN(TestCheckedResize)
#include "tst_checkedresize.moc"
