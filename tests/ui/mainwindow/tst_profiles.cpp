// SPDX-License-Identifier: MIT
#include "tests/account/support/KeyringSession.h"
#include "tests/support/SignInDriver.h"
#include "tests/support/WindowDriver.h"
#include "tests/ui/mainwindow/ProfileWindow.h"
#include "ui/account/ProfileLook.h"
#include "ui/mainwindow/SignInFlow.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

namespace {

KeyringSession *keyring = nullptr;

SignIn passwordSignIn(const DemoProgram &program)
{
    SignIn signIn;
    const QUrl url(program.simulator.baseUrl());
    signIn.profile.authKind = AuthKind::Password;
    signIn.profile.userName = Simulator::userName();
    signIn.profile.domainName = Simulator::domainName();
    signIn.profile.endpoint = {url, url, Simulator::region(), {}};
    signIn.credentials = PasswordLogin{Simulator::userName(), Simulator::password(), Simulator::domainName()};
    return signIn;
}

} // namespace

/// Signing in as profiles, and what the window shows of them, in a session without a keyring.
class TestProfiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void remembersWhatWasEntered_data();
    void remembersWhatWasEntered();
    void notRememberedUnlessAsked();
    void switchesByOneClick();
    void switchWithoutSecretsOpensTheDialog();
    void switchCanBeCancelled();
    void projectIsFoundByTheRegion();
    void severalProjectsGiveAChoice();
    void unknownRegionAsksForTheProject();
    void projectsOfFurtherPlacesAreFound();
    void furtherPlaceWithoutProjectIsTold_data();
    void furtherPlaceWithoutProjectIsTold();
    void startSignsInToTheLastUsed();
    void startWithNothingToSignInTo();
    void startThatFailsShowsTheReason_data();
    void startThatFailsShowsTheReason();
    void startWithWrongKeyAsksOnce();
    void startWithASignInFindsItsProject();
    void startWithASignInThatFailsFillsTheDialog();
    void titleAndAccountSayWhereOneIs();
    void productionAsksForTheName();
    void readOnlyOffersNoResize();
};

void TestProfiles::initTestCase() { QVERIFY(keyring->startBus()); }

void TestProfiles::remembersWhatWasEntered_data()
{
    QTest::addColumn<bool>("byPassword");
    QTest::newRow("access key") << false;
    QTest::newRow("password") << true;
}

void TestProfiles::remembersWhatWasEntered()
{
    QFETCH(bool, byPassword);
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    SignIn signIn = byPassword ? passwordSignIn(program) : program.signIn();
    QDialog *dialog = fillSignIn(program.window.get(), signIn, u"Shop"_s);
    QVERIFY(dialog);
    QVERIFY(child<QLabel>(dialog, "secretsNote")->text().contains(u"Without a keyring"_s));
    QVERIFY(waitForSession(program));
    QCOMPARE(program.profiles.profiles().size(), 1);
    const Profile kept = program.profiles.profiles().constFirst();
    QCOMPARE(kept.name, u"Shop"_s);
    QCOMPARE(program.profiles.lastUsed(), kept.id);
    // There is no keyring, and the window says so.
    auto *banner = child<QWidget>(program.window.get(), "signInBanner");
    QTRY_VERIFY(banner->isVisible() && banner->accessibleName().contains(u"until the program ends"_s));
    const QString secret = byPassword ? Simulator::password() : Simulator::secretKey();
    QCOMPARE(filesWith(program.folder.path(), secret), QStringList());
    QVERIFY(!filesWith(program.folder.path(), u"Shop"_s).isEmpty()); // so the search finds things
    std::optional<SecretAnswer> answer;
    program.secrets.read(kept, this, [&](const SecretAnswer &each) { answer = each; });
    QTRY_VERIFY(answer);
    QVERIFY(answer->credentials == signIn.credentials);
}

void TestProfiles::notRememberedUnlessAsked()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    QVERIFY(fillSignIn(program.window.get(), program.signIn(), {}));
    QVERIFY(waitForSession(program));
    QVERIFY(program.profiles.profiles().isEmpty());
    const QString account = child<QToolButton>(program.window.get(), "accountButton")->accessibleName();
    QVERIFY2(account.endsWith(ProfileLook::text(program.signIn().profile)), qPrintable(account));
}

void TestProfiles::switchesByOneClick()
{
    DemoProgram program;
    QVERIFY(program.start());
    Profile profile = program.signIn().profile;
    profile.name = u"Second"_s;
    profile.apiVersions = ApiVersionChoice::V2Only;
    const QString id = keep(&program, profile);
    const Session *before = program.window->session();
    QVERIFY(chooseProfile(program.window.get(), u"Second"_s));
    QVERIFY(child<QWidget>(program.window.get(), "signInBanner")->isVisible());
    QTRY_VERIFY(program.window->session() != before);
    QVERIFY(waitForSession(program));
    QCOMPARE(program.window->session()->profile().id, id);
    QVERIFY(!child<QWidget>(program.window.get(), "signInBanner")->isVisible());
    QVERIFY(!program.window->session()->client()->apiVersions().v1Extend);
    QCOMPARE(program.profiles.lastUsed(), id);
}

void TestProfiles::switchWithoutSecretsOpensTheDialog()
{
    DemoProgram program;
    QVERIFY(program.start());
    Profile profile = program.signIn().profile;
    profile.name = u"Second"_s;
    keep(&program, profile, false);
    const Session *before = program.window->session();
    QVERIFY(chooseProfile(program.window.get(), u"Second"_s));
    WindowDriver driver(program.window.get());
    QTRY_VERIFY(driver.activeDialog());
    QVERIFY(child<QLabel>(driver.activeDialog(), "reason")->isVisible());
    QCOMPARE(child<QLineEdit>(driver.activeDialog(), "accessKey")->text(), Simulator::accessKey());
    QVERIFY(program.window->session() == before); // which goes on
}

void TestProfiles::switchCanBeCancelled()
{
    DemoProgram program;
    QVERIFY(program.start());
    Profile profile = program.signIn().profile;
    profile.name = u"Second"_s;
    keep(&program, profile);
    const Session *before = program.window->session();
    program.simulator.addFault({.kind = Fault::Kind::Delay, .times = -1, .delayMs = 300});
    QVERIFY(chooseProfile(program.window.get(), u"Second"_s));
    auto *banner = child<QWidget>(program.window.get(), "signInBanner");
    const int asked = int(program.simulator.received().size());
    QTRY_VERIFY(int(program.simulator.received().size()) > asked);
    banner->findChild<QPushButton *>()->click();
    QVERIFY(!banner->isVisible());
    program.simulator.clearFaults();
    program.window->session()->refresh();
    QSignalSpy refreshed(program.window->session(), &Session::refreshEnded);
    QVERIFY(refreshed.wait());
    QVERIFY(program.window->session() == before);
    QVERIFY(!WindowDriver(program.window.get()).activeDialog());
}

void TestProfiles::projectIsFoundByTheRegion()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    SignIn signIn = program.signIn();
    signIn.profile.endpoint.projectId.clear();
    QVERIFY(fillSignIn(program.window.get(), signIn, u"Shop"_s));
    QVERIFY(waitForSession(program));
    QCOMPARE(program.window->session()->projectId(), Simulator::projectId());
    QCOMPARE(program.profiles.profiles().constFirst().endpoint.projectId, Simulator::projectId());
}

void TestProfiles::severalProjectsGiveAChoice()
{
    DemoProgram program({.sameNamedProjects = {otherProject}});
    QVERIFY(program.startSignedOut());
    SignIn signIn = program.signIn();
    signIn.profile.endpoint.projectId.clear();
    QDialog *dialog = fillSignIn(program.window.get(), signIn, {});
    auto *choice = child<QComboBox>(dialog, "projectChoice");
    QTRY_VERIFY(choice->isVisible());
    QCOMPARE(choice->count(), 2);
    QCOMPARE(choice->currentIndex(), -1);
    choice->setCurrentIndex(0);
    QCOMPARE(child<QLineEdit>(dialog, "projectId")->text(), Simulator::projectId());
    child<QPushButton>(dialog, "signIn")->click();
    QVERIFY(waitForSession(program));
    QCOMPARE(program.window->session()->projectId(), Simulator::projectId());
}

void TestProfiles::unknownRegionAsksForTheProject()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    SignIn signIn = program.signIn();
    signIn.profile.endpoint.projectId.clear();
    signIn.profile.endpoint.region = u"nowhere-1"_s;
    QDialog *dialog = fillSignIn(program.window.get(), signIn, {});
    QTRY_VERIFY(child<QLabel>(dialog, "reason")->isVisible());
    QVERIFY(child<QLabel>(dialog, "reason")->text().contains(u"nowhere-1"_s));
    QVERIFY(child<QLineEdit>(dialog, "projectId")->isEnabled());
}

void TestProfiles::projectsOfFurtherPlacesAreFound()
{
    Simulator other(bundledCatalogue(),
        {.seed = 2, .instanceCount = 30, .projectId = otherProject, .region = otherRegion});
    QVERIFY(other.start());
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    Profile profile = program.signIn().profile;
    const QUrl url(other.baseUrl());
    profile.endpoint.projectId.clear();
    // The last one turns out to be the first.
    profile.furtherLocations = {{url, url, otherRegion, {}}, program.signIn().profile.endpoint};
    const QString id = keep(&program, profile);
    program.window->signInFlow()->switchTo(id);
    WindowDriver driver(program.window.get());
    QTRY_COMPARE_WITH_TIMEOUT(driver.rowCount(), 70, 30'000);
    const QList<Endpoint> expected{program.signIn().profile.endpoint, {url, url, otherRegion, otherProject}};
    QCOMPARE(program.profiles.profile(id)->locations(), expected);
    for (const Simulator *simulator : {&std::as_const(program.simulator), &std::as_const(other)})
        QCOMPARE(simulator->countReceived("GET", u"/v3/projects"_s), 1);
}

void TestProfiles::furtherPlaceWithoutProjectIsTold_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << u"nowhere-1"_s << false << u"No project is called nowhere-1."_s;
    QTest::newRow("several") << otherRegion << false << u"Several projects are called ap-southeast-3."_s;
    QTest::newRow("refused") << otherRegion << true << u"The project of ap-southeast-3 was not found: "_s;
}

void TestProfiles::furtherPlaceWithoutProjectIsTold()
{
    QFETCH(const QString, region);
    QFETCH(const bool, refused);
    QFETCH(const QString, reason);
    Simulator other(bundledCatalogue(),
        {.projectId = otherProject, .region = otherRegion, .sameNamedProjects = {QString(32, u'c')}});
    QVERIFY(other.start());
    if (refused)
        other.addFault({.pathContains = u"/v3/projects"_s, .times = -1, .status = 403});
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    Profile profile = program.signIn().profile;
    const QUrl url(other.baseUrl());
    profile.furtherLocations = {{url, url, region, {}}};
    program.window->signInFlow()->switchTo(keep(&program, profile));
    WindowDriver driver(program.window.get());
    QTRY_VERIFY(driver.activeDialog());
    const QString text = child<QLabel>(driver.activeDialog(), "reason")->text();
    QVERIFY2(text.startsWith(reason), qPrintable(text));
    QVERIFY(!program.window->session());
}

void TestProfiles::startSignsInToTheLastUsed()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    Profile profile = program.signIn().profile;
    profile.name = u"First"_s;
    keep(&program, profile);
    profile.name = u"Last"_s;
    profile.endpoint.projectId.clear(); // to be found at the start, too
    const QString id = keep(&program, profile);
    program.profiles.setLastUsed(id);
    program.window->signInFlow()->start();
    QVERIFY(waitForSession(program));
    QCOMPARE(program.window->session()->profile().id, id);
    QVERIFY(program.window->windowTitle().contains(u"Last"_s));
    QVERIFY(!child<QWidget>(program.window.get(), "signInBanner")->isVisible());
    QVERIFY(!WindowDriver(program.window.get()).activeDialog());
    QCOMPARE(program.profiles.profile(id)->endpoint.projectId, Simulator::projectId());
}

void TestProfiles::startWithNothingToSignInTo()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    const QString id = keep(&program, program.signIn().profile);
    program.profiles.setLastUsed(id);
    program.profiles.remove(id);
    program.window->signInFlow()->start();
    QVERIFY(!child<QWidget>(program.window.get(), "signInBanner")->isVisible());
    QCOMPARE(program.window->signInFlow()->startProblem(), QString());
    QVERIFY(!program.window->session());
}

void TestProfiles::startThatFailsShowsTheReason_data()
{
    QTest::addColumn<bool>("withSecrets");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no secret") << false << Simulator::region() << u"Shop: There is no keyring"_s;
    QTest::newRow("incomplete") << true << QString() << u"Shop: The profile is incomplete."_s;
    QTest::newRow("no project") << true << u"nowhere-1"_s << u"Shop: No project is called nowhere-1."_s;
}

void TestProfiles::startThatFailsShowsTheReason()
{
    QFETCH(const bool, withSecrets);
    QFETCH(const QString, region);
    QFETCH(const QString, reason);
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    Profile profile = program.signIn().profile;
    profile.name = u"Shop"_s;
    profile.endpoint.projectId.clear();
    profile.endpoint.region = region;
    program.profiles.setLastUsed(keep(&program, profile, withSecrets));
    program.window->signInFlow()->start();
    const auto *text = child<QLabel>(program.window.get(), "noticeText");
    QTRY_VERIFY2(text->isVisible() && text->text().startsWith(reason), qPrintable(text->text()));
    QVERIFY(!WindowDriver(program.window.get()).activeDialog());
    QVERIFY(!child<QWidget>(program.window.get(), "signInBanner")->isVisible());
    QVERIFY(!program.window->session());
    program.language.set(Language::Code::Chinese);
    QTRY_VERIFY(!text->text().startsWith(reason));
    program.language.set(Language::Code::English);
    // Signing in and out again leaves nothing of it.
    program.window->signInFlow()->switchTo(keep(&program, program.signIn().profile));
    QVERIFY(waitForSession(program));
    WindowDriver(program.window.get()).trigger("actionSignOut");
    QVERIFY(text->text().startsWith(u"Sign in with an access key"_s));
}

void TestProfiles::startWithWrongKeyAsksOnce()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    Profile profile = program.signIn().profile;
    profile.id = keep(&program, profile, false);
    bool written = false;
    program.secrets.write(profile.id, AccessKey{Simulator::accessKey(), u"wrong"_s, {}}, this,
        [&](const SecretAnswer &) { written = true; });
    QTRY_VERIFY(written);
    program.profiles.setLastUsed(profile.id);
    program.window->signInFlow()->start();
    QTRY_VERIFY(program.window->sessions() && program.window->sessions()->isStopped());
    QCOMPARE(program.simulator.received().size(), 1);
    program.window->sessions()->refresh(); // as the timer would
    QVERIFY(child<QPushButton>(program.window.get(), "noticeAction")->isVisible());
    QVERIFY(!WindowDriver(program.window.get()).activeDialog());
    QCOMPARE(program.simulator.received().size(), 1);
}

void TestProfiles::startWithASignInFindsItsProject()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    SignIn signIn = program.signIn();
    signIn.profile.endpoint.projectId.clear();
    program.window->signInFlow()->start(signIn);
    QVERIFY(waitForSession(program));
    QCOMPARE(program.window->session()->projectId(), Simulator::projectId());
    QVERIFY(program.profiles.profiles().isEmpty()); // it is not kept
    QVERIFY(!child<QWidget>(program.window.get(), "signInBanner")->isVisible());
}

void TestProfiles::startWithASignInThatFailsFillsTheDialog()
{
    DemoProgram program({.sameNamedProjects = {otherProject}});
    QVERIFY(program.startSignedOut());
    SignIn signIn = program.signIn();
    signIn.profile.endpoint.projectId.clear();
    program.window->signInFlow()->start(signIn);
    const auto *text = child<QLabel>(program.window.get(), "noticeText");
    QTRY_VERIFY2(text->isVisible() && text->text().contains(u"Several projects are called"_s),
        qPrintable(text->text()));
    QVERIFY(!program.window->session());
    QTest::mouseClick(child<QPushButton>(program.window.get(), "noticeAction"), Qt::LeftButton);
    QTRY_VERIFY(WindowDriver(program.window.get()).activeDialog());
    const QDialog *dialog = WindowDriver(program.window.get()).activeDialog();
    QCOMPARE(child<QLineEdit>(dialog, "accessKey")->text(), Simulator::accessKey());
    QCOMPARE(child<QLineEdit>(dialog, "secretKey")->text(), Simulator::secretKey());
}

void TestProfiles::titleAndAccountSayWhereOneIs()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    const auto *account = child<QToolButton>(program.window.get(), "accountButton");
    QCOMPARE(account->accessibleName(), u"Account"_s);
    Profile profile = program.signIn().profile;
    profile.name = u"A & B"_s;
    profile.production = true;
    keep(&program, profile);
    program.window->signInFlow()->switchTo(program.profiles.profiles().constFirst().id);
    QVERIFY(waitForSession(program));
    const QString where = u"A & B · "_s + Simulator::region();
    QCOMPARE(program.window->windowTitle(), u"DCS Scaler — "_s + where);
    QCOMPARE(account->accessibleName(), u"Account: Production · "_s + where);
    WindowDriver(program.window.get()).trigger("actionSignOut");
    QCOMPARE(account->accessibleName(), u"Account"_s);
}

void TestProfiles::productionAsksForTheName()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    SignIn signIn = program.signIn();
    signIn.profile.production = true;
    program.window->signIn(signIn);
    QVERIFY(waitForSession(program));
    WindowDriver driver(program.window.get());
    driver.clickInstance(u"session-store-prod"_s);
    QDialog *dialog = driver.openResizeDialog();
    QVERIFY(dialog);
    driver.clickTarget(Capacity::fromGigabytes(16));
    QTest::mouseClick(driver.submitButton(), Qt::LeftButton);
    auto *confirm = child<QPushButton>(dialog, "confirmResize");
    auto *typed = child<QLineEdit>(dialog, "typedWord");
    QTRY_VERIFY(confirm->isVisible()); // after the check
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(typed, u"session-store-pro"_s);
    QVERIFY(!confirm->isEnabled());
    QCOMPARE(program.queue.operations().size(), 0);
    QTest::keyClicks(typed, u"d"_s);
    QVERIFY(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE(program.queue.operations().size(), 1);
    QTRY_COMPARE(program.queue.unsettledCount(), 0);
}

void TestProfiles::readOnlyOffersNoResize()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    SignIn signIn = program.signIn();
    signIn.profile.readOnly = true;
    program.window->signIn(signIn);
    QVERIFY(waitForSession(program));
    WindowDriver driver(program.window.get());
    driver.clickInstance(u"session-store-prod"_s);
    const auto *resize = child<QAction>(program.window.get(), "actionResize");
    QVERIFY(!resize->isEnabled());
    QVERIFY(resize->toolTip().contains(u"read-only"_s));
    QTest::keyClick(static_cast<QWidget *>(driver.instances()), Qt::Key_Return);
    QVERIFY(!driver.activeDialog());
}

int main(int argc, char *argv[])
{
    KeyringSession session; // a bus without a keyring, before anything looks at the environment
    keyring = &session;
    QApplication application(argc, argv);
    TestProfiles test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_profiles.moc"
