// SPDX-License-Identifier: MIT
// The whole program: who a change is sent for, and where it can be signed in.
#include "operations/journal/Journal.h"
#include "program/Demo.h"
#include "program/Program.h"
#include "tests/support/DemoProgram.h"
#include "tests/support/WindowDriver.h"
#include "ui/mainwindow/SignInFlow.h"
#include "ui/resize/single/ResizeDialog.h"

#include <QAction>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

namespace {

const QString instanceName = u"session-store-prod"_s;
constexpr int waitMs = 20'000;

SignIn asUser(SignIn signIn)
{
    signIn.profile.authKind = AuthKind::Password;
    signIn.profile.accessKey.clear();
    signIn.profile.userName = Simulator::userName();
    signIn.profile.domainName = Simulator::domainName();
    signIn.credentials = PasswordLogin{Simulator::userName(), Simulator::password(), Simulator::domainName()};
    return signIn;
}

/// The program as it is, with its own times for requests, and a simulator beside it.
struct WholeProgram {
    explicit WholeProgram(bool isDemo)
    {
        language.set(Language::Code::English);
        ProgramSetup setup{&store, &language, folder.filePath(u"journal.db"_s)};
        setup.watch = quickWatch();
        setup.isDemo = isDemo;
        program = std::make_unique<dcs::Program>(setup);
        window = program->openWindow();
        simulator.start();
    }
    bool enter(const SignIn &signIn) const
    {
        window->signIn(signIn);
        return QTest::qWaitFor([this] { return !window->sessions()->openedSessions().isEmpty(); }, waitMs);
    }
    int changes() const { return simulator.countReceived("POST", u"/extend"_s); }

    QTemporaryDir folder;
    SettingsStore store{folder.filePath(u"settings.ini"_s)};
    Language language;
    Simulator simulator{
        bundledCatalogue(), {.extendMs = 300, .apiVersions = SimulatorSettings::ApiVersions::V1Only}};
    std::unique_ptr<dcs::Program> program;
    MainWindow *window = nullptr;
};

} // namespace

class TestWhoSends : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signedOutInThePost();
    void refusedAfterTheQuestion();
    void demoIsAWorldOfItsOwn();
};

/// The answer takes 5 s, and is: too many requests.
void TestWhoSends::signedOutInThePost()
{
    WholeProgram whole(false);
    constexpr int slowMs = 5'000;
    whole.simulator.addFault(
        {.kind = Fault::Kind::Delay, .method = "POST", .pathContains = u"/extend"_s, .delayMs = slowMs});
    whole.simulator.addFault(
        {.kind = Fault::Kind::Status, .method = "POST", .pathContains = u"/extend"_s, .status = 429});
    const SignIn signIn = demoSignIn(whole.simulator);
    QVERIFY(whole.enter(signIn));
    WindowDriver driver(whole.window);
    driver.clickInstance(instanceName);
    QVERIFY(driver.openResizeDialog());
    driver.clickTarget(Capacity::fromGigabytes(16));
    driver.submit();
    QTRY_COMPARE_WITH_TIMEOUT(whole.changes(), 1, waitMs);
    driver.trigger("actionSignOut");

    const auto operation = [&whole] { return whole.program->queue()->operations().constFirst(); };
    QCOMPARE(operation().state, OperationState::Submitting);
    QTRY_COMPARE_WITH_TIMEOUT(operation().waitReason, WaitReason::SignedOut, waitMs);
    const auto resume = [&whole] { return whole.window->findChild<QPushButton *>(u"resumeRun"_s); };
    QTRY_VERIFY(resume() && resume()->isVisible());
    QVERIFY(!resume()->isEnabled());

    QVERIFY(whole.enter(asUser(signIn)));
    QTRY_VERIFY(resume()->toolTip().contains(Simulator::accessKey()));
    QVERIFY(!resume()->isEnabled());
    SignIn readOnly = signIn;
    readOnly.profile.readOnly = true;
    QVERIFY(whole.enter(readOnly));
    QVERIFY(!resume()->isEnabled());
    QCOMPARE(whole.changes(), 1);

    QVERIFY(whole.enter(signIn));
    QTRY_VERIFY(resume()->isEnabled());
    QCOMPARE(operation().waitReason, WaitReason::SignedOut);
    QTest::mouseClick(resume(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(operation().state, OperationState::Done, waitMs);
    QCOMPARE(whole.changes(), 2);
    const Operation written = whole.program->journal().page({}, 0, 1).value.constFirst();
    QCOMPARE(written.who, Simulator::accessKey());
    QCOMPARE(written.resumedBy, Simulator::accessKey());
}

/// A copy of the program has died, and left a resize of the same instance.
void TestWhoSends::refusedAfterTheQuestion()
{
    WholeProgram whole(false);
    QVERIFY(whole.enter(demoSignIn(whole.simulator)));
    WindowDriver driver(whole.window);
    driver.clickInstance(instanceName);
    auto *dialog = qobject_cast<ResizeDialog *>(driver.openResizeDialog());
    QVERIFY(dialog);
    driver.clickTarget(Capacity::fromGigabytes(16));
    driver.decideTheRest();
    {
        Journal other(whole.program->journal().opening().path);
        Operation left;
        left.uuid = u"left-behind"_s;
        left.who = Simulator::accessKey();
        left.projectId = Simulator::projectId();
        left.request = *dialog->request();
        left.startedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(!other.append(left));
    }
    QTest::mouseClick(driver.submitButton(), Qt::LeftButton);
    auto *confirm = dialog->findChild<QPushButton *>(u"confirmResize"_s);
    const auto *note = dialog->findChild<QWidget *>(u"unsentNote"_s);
    QTRY_VERIFY_WITH_TIMEOUT(confirm->isVisible() || note->isVisible(), waitMs);
    if (confirm->isVisible())
        QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), waitMs);
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->request()); // the rules refuse the instance now
    QCOMPARE(whole.program->queue()->operations().size(), 1);
    QCOMPARE(whole.program->queue()->operations().constFirst().uuid, u"left-behind"_s);
    QCOMPARE(whole.changes(), 0);
}

void TestWhoSends::demoIsAWorldOfItsOwn()
{
    WholeProgram whole(true);
    QVERIFY(whole.enter(demoSignIn(whole.simulator)));
    const MainWindow *window = whole.window;
    for (const auto &name :
        {u"actionSignIn"_s, u"actionSignOut"_s, u"actionManageProfiles"_s, u"actionImportProfiles"_s}) {
        const auto *action = window->findChild<QAction *>(name);
        QVERIFY2(!action->isEnabled(), qPrintable(name));
        QVERIFY2(action->toolTip().contains(u"--demo"_s), qPrintable(name));
    }
    const SessionGroup *sessions = window->sessions();
    SignIn real = demoSignIn(whole.simulator);
    real.profile.demo = false;
    window->signInFlow()->start(real);
    window->signInFlow()->open();
    window->signInFlow()->manage();
    window->signInFlow()->import();
    QVERIFY(window->findChildren<QDialog *>().isEmpty());
    QCOMPARE(window->sessions(), sessions);
    const auto *banner = window->findChild<QWidget *>(u"signInBanner"_s);
    QVERIFY(banner->isVisible());
}

QTEST_MAIN(TestWhoSends)
#include "tst_whosends.moc"
