// SPDX-License-Identifier: MIT
#include "tests/account/support/KeyringSession.h"
#include "tests/support/DemoProgram.h"
#include "tests/support/SignInDriver.h"
#include "tests/support/WindowDriver.h"
#include "ui/account/ProfileBand.h"
#include "ui/mainwindow/ProfilesText.h"
#include "ui/mainwindow/SignInFlow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>
#include <QtTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

namespace {

KeyringSession *keyring = nullptr;

const QString otherProject(32, u'b');
const QString otherRegion = u"ap-southeast-3"_s;

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

bool waitForSession(const DemoProgram &program)
{
    return QTest::qWaitFor(
        [&] { return program.window->session() && program.window->session()->lastRefreshed().isValid(); },
        10'000);
}

/// Keeps a profile like the demo's sign-in with its secrets, as signing in and remembering does.
QString keep(DemoProgram *program, Profile profile, bool withSecrets = true)
{
    profile.demo = false;
    const QString id = program->profiles.add(profile);
    bool done = !withSecrets;
    if (withSecrets)
        program->secrets.write(id, program->signIn().credentials, program->window.get(),
            [&](const SecretAnswer &) { done = true; });
    return QTest::qWaitFor([&] { return done; }) ? id : QString();
}

template <typename T> T *child(const QWidget *parent, const char *name)
{
    return parent->findChild<T *>(QLatin1StringView(name));
}

/// Of the first profile; null if there is none.
QDialog *openConnectionTest(DemoProgram *program)
{
    WindowDriver driver(program->window.get());
    driver.trigger("actionManageProfiles");
    QDialog *manage = driver.activeDialog();
    child<QListWidget>(manage, "profiles")->setCurrentRow(0);
    child<QPushButton>(manage, "testProfile")->click();
    return manage->findChild<QDialog *>();
}

} // namespace

/// The window with profiles, in a session without a keyring.
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
    void titleAndBandSayWhereOneIs();
    void productionAsksForTheName();
    void readOnlyOffersNoResize();
    void managesProfiles();
    void removalAsksAndRemovesSecrets();
    void editedProfileInUseTakesEffect();
    void connectionTestTellsItsSteps_data();
    void connectionTestTellsItsSteps();
    void connectionTestOfSeveralPlaces();
    void connectionTestOffersProjects();
    void damagedFileIsTold();
    void importTakesOnlyWhatIsTicked();
    void importSaysWhatItCouldNotRead();
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
    QVERIFY(child<ProfileBand>(program.window.get(), "profileBand")->isVisible());
}

void TestProfiles::switchesByOneClick()
{
    DemoProgram program;
    QVERIFY(program.start());
    Profile profile = program.signIn().profile;
    profile.name = u"Second"_s;
    profile.dialects = DialectChoice::V2Only;
    const QString id = keep(&program, profile);
    const Session *before = program.window->session();
    QVERIFY(chooseProfile(program.window.get(), u"Second"_s));
    QVERIFY(child<QWidget>(program.window.get(), "signInBanner")->isVisible());
    QTRY_VERIFY(program.window->session() != before);
    QVERIFY(waitForSession(program));
    QCOMPARE(program.window->session()->profile().id, id);
    QVERIFY(!child<QWidget>(program.window.get(), "signInBanner")->isVisible());
    QVERIFY(!program.window->session()->client()->dialects().v1Extend);
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
    profile.furtherPlaces = {{url, url, otherRegion, {}}, program.signIn().profile.endpoint};
    const QString id = keep(&program, profile);
    program.window->signInFlow()->switchTo(id);
    WindowDriver driver(program.window.get());
    QTRY_COMPARE_WITH_TIMEOUT(driver.rowCount(), 70, 30'000);
    const QList<Endpoint> expected{program.signIn().profile.endpoint, {url, url, otherRegion, otherProject}};
    QCOMPARE(program.profiles.profile(id)->places(), expected);
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
    profile.furtherPlaces = {{url, url, region, {}}};
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

void TestProfiles::titleAndBandSayWhereOneIs()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    auto *band = child<ProfileBand>(program.window.get(), "profileBand");
    QVERIFY(!band->isVisible());
    Profile profile = program.signIn().profile;
    profile.name = u"A & B"_s;
    profile.production = true;
    keep(&program, profile);
    program.window->signInFlow()->switchTo(program.profiles.profiles().constFirst().id);
    QVERIFY(waitForSession(program));
    const QString where = u"A & B · "_s + Simulator::region();
    QCOMPARE(program.window->windowTitle(), u"DCS Scaler — "_s + where);
    QVERIFY(band->isVisible());
    QCOMPARE(band->accessibleName(), u"Production · "_s + where);
    WindowDriver(program.window.get()).trigger("actionSignOut");
    QVERIFY(!band->isVisible());
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

void TestProfiles::managesProfiles()
{
    DemoProgram program;
    QVERIFY(program.start());
    Profile profile = program.signIn().profile;
    profile.name = u"Shop"_s;
    const QString id = keep(&program, profile);
    WindowDriver driver(program.window.get());
    driver.trigger("actionManageProfiles");
    QDialog *manage = driver.activeDialog();
    auto *list = child<QListWidget>(manage, "profiles");
    QCOMPARE(list->count(), 1);
    list->setCurrentRow(0);

    child<QPushButton>(manage, "duplicateProfile")->click();
    QCOMPARE(list->count(), 2);
    const Profile copy = program.profiles.profiles().at(1);
    QCOMPARE(copy.name, u"Shop (copy)"_s);

    list->setCurrentRow(0);
    child<QPushButton>(manage, "editProfile")->click();
    auto *edit = manage->findChild<QDialog *>();
    QVERIFY(edit);
    child<QLineEdit>(edit, "profileName")->setText(u"Shop CN"_s);
    child<QComboBox>(edit, "profileColour")->setCurrentIndex(int(ProfileColour::Red));
    child<QComboBox>(edit, "dialects")->setCurrentIndex(int(DialectChoice::V1Only));
    child<QCheckBox>(edit, "production")->setChecked(true);
    child<QCheckBox>(edit, "readOnly")->setChecked(true);
    edit->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    Profile expected = profile;
    expected.demo = false;
    expected.id = id;
    expected.name = u"Shop CN"_s;
    expected.colour = ProfileColour::Red;
    expected.dialects = DialectChoice::V1Only;
    expected.production = true;
    expected.readOnly = true;
    QVERIFY(program.profiles.profile(id) == expected);
    QVERIFY(list->item(0)->text().startsWith(u"Shop CN (production, read-only)"_s));
}

void TestProfiles::removalAsksAndRemovesSecrets()
{
    DemoProgram program;
    QVERIFY(program.start());
    Profile profile = program.signIn().profile;
    profile.name = u"Shop"_s;
    profile.id = keep(&program, profile);
    WindowDriver(program.window.get()).trigger("actionManageProfiles");
    QDialog *manage = WindowDriver(program.window.get()).activeDialog();
    child<QListWidget>(manage, "profiles")->setCurrentRow(0);
    for (const bool confirmed : {false, true}) {
        child<QPushButton>(manage, "removeProfile")->click();
        auto *box = manage->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->text().contains(u"Shop"_s));
        const QList<QAbstractButton *> buttons = box->buttons();
        for (QAbstractButton *button : buttons) {
            if ((box->buttonRole(button) == QMessageBox::DestructiveRole) == confirmed)
                button->click();
        }
        QCOMPARE(program.profiles.profiles().isEmpty(), confirmed);
        QTRY_VERIFY(!manage->findChild<QMessageBox *>());
    }
    std::optional<SecretAnswer> answer;
    program.secrets.read(profile, this, [&](const SecretAnswer &each) { answer = each; });
    QTRY_VERIFY(answer);
    QVERIFY(!answer->credentials);
}

void TestProfiles::editedProfileInUseTakesEffect()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    Profile profile = program.signIn().profile;
    profile.name = u"Shop"_s;
    profile.id = keep(&program, profile);
    program.window->signInFlow()->switchTo(profile.id);
    QVERIFY(waitForSession(program));
    WindowDriver(program.window.get()).trigger("actionManageProfiles");
    QDialog *manage = WindowDriver(program.window.get()).activeDialog();
    child<QListWidget>(manage, "profiles")->setCurrentRow(0);
    child<QPushButton>(manage, "editProfile")->click();
    auto *edit = manage->findChild<QDialog *>();
    child<QCheckBox>(edit, "readOnly")->setChecked(true);
    edit->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY(program.window->session()->profile().readOnly);
}

void TestProfiles::connectionTestTellsItsSteps_data()
{
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QString>("summary");
    QTest::newRow("good") << false << u"The connection works."_s;
    QTest::newRow("refused") << true << u"The connection does not work. The last step says why."_s;
}

void TestProfiles::connectionTestTellsItsSteps()
{
    QFETCH(bool, refused);
    QFETCH(QString, summary);
    DemoProgram program;
    QVERIFY(program.start());
    Profile profile = program.signIn().profile;
    profile.name = u"Shop"_s;
    keep(&program, profile);
    if (refused)
        program.simulator.addFault({.pathContains = u"/instances"_s, .times = -1, .status = 403});
    QDialog *test = openConnectionTest(&program);
    QVERIFY(test);
    QTRY_COMPARE(child<QLabel>(test, "connectionSummary")->text(), summary);
    const auto *steps = child<QListWidget>(test, "connectionSteps");
    QVERIFY(steps->item(0)->text().startsWith(u"Name resolution: 127.0.0.1"_s));
    const QString last = steps->item(steps->count() - 1)->text();
    QVERIFY2(last.startsWith(u"Permission to list instances"_s), qPrintable(last));
    QCOMPARE(last.contains(u"failed"_s), refused);
}

void TestProfiles::connectionTestOfSeveralPlaces()
{
    Simulator other(bundledCatalogue(), {.projectId = otherProject, .region = otherRegion});
    QVERIFY(other.start());
    DemoProgram program;
    QVERIFY(program.start());
    Profile profile = program.signIn().profile;
    const QUrl url(other.baseUrl());
    profile.furtherPlaces = {{url, url, u"nowhere-1"_s, {}}, {url, url, otherRegion, otherProject}};
    keep(&program, profile);
    QDialog *test = openConnectionTest(&program);
    QVERIFY(test);
    QTRY_COMPARE(child<QLabel>(test, "connectionSummary")->text(),
        u"The connection does not work everywhere. The failed steps say why."_s);
    const auto *steps = child<QListWidget>(test, "connectionSteps");
    QStringList heads;
    for (int row = 0; row < steps->count(); ++row)
        heads += steps->item(row)->text().section(u'\n', 0, 0);
    QCOMPARE(heads.filter(u"nowhere-1"_s).size(), 1);
    QCOMPARE(heads.filter(QRegularExpression(u"failed$"_s)).size(), 1);
    QCOMPARE(heads.filter(u"Permission"_s).size(), 2); // in the others
    QVERIFY(!child<QComboBox>(test, "projectChoice")->isVisible());
}

void TestProfiles::connectionTestOffersProjects()
{
    DemoProgram program({.sameNamedProjects = {otherProject}});
    QVERIFY(program.start());
    Profile profile = program.signIn().profile;
    profile.endpoint.projectId.clear();
    const QString id = keep(&program, profile);
    QDialog *test = openConnectionTest(&program);
    QVERIFY(test);
    auto *choice = child<QComboBox>(test, "projectChoice");
    QTRY_VERIFY(choice->isVisible());
    QCOMPARE(choice->count(), 2);
    const auto *steps = child<QListWidget>(test, "connectionSteps");
    const QString last = steps->item(steps->count() - 1)->text();
    QVERIFY2(last.contains(otherProject) && last.contains(Simulator::projectId()), qPrintable(last));
    choice->setCurrentText(Simulator::projectId());
    child<QPushButton>(test, "useProject")->click();
    QTRY_COMPARE(child<QLabel>(test, "connectionSummary")->text(), u"The connection works."_s);
    QVERIFY(!choice->isVisible());
    QCOMPARE(program.profiles.profile(id)->endpoint.projectId, Simulator::projectId());
}

void TestProfiles::damagedFileIsTold()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"profiles.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[no-id]\nname=x\n") > 0);
    file.close();
    SecretStore secrets(u"DCS Scaler test"_s);
    const ProfileStore profiles(path, &secrets, [] { return QString(); });
    QCOMPARE(profiles.fileState(), ProfileFile::Damaged);
    QVERIFY(profilesText(profiles).contains(profiles.setAsidePath()));
    const ProfileStore unusable(folder.path(), &secrets, [] { return QString(); });
    QVERIFY(profilesText(unusable).contains(u"not saved"_s));
}

void TestProfiles::importTakesOnlyWhatIsTicked()
{
    DemoProgram program;
    FoundCredentials first;
    first.name = u"first"_s;
    first.accessKey = u"AK1"_s;
    first.secret = u"secret-of-first"_s;
    first.region = u"cn-north-4"_s;
    FoundCredentials second = first;
    second.name = u"second"_s;
    second.accessKey = u"AK2"_s;
    FoundCredentials token = first;
    token.kind = FoundKind::Token;
    program.imports = {{ImportSource::KooCli, u"/home/me/.hcloud/config.json"_s, {first, second, token}, {}}};
    QVERIFY(program.startSignedOut());
    WindowDriver(program.window.get()).trigger("actionImportProfiles");
    QDialog *dialog = WindowDriver(program.window.get()).activeDialog();
    auto *source = child<QTreeWidget>(dialog, "imports")->topLevelItem(0);
    QCOMPARE(source->childCount(), 3);
    QVERIFY(!child<QPushButton>(dialog, "import")->isEnabled());
    QVERIFY(source->child(2)->isDisabled());
    source->child(1)->setCheckState(0, Qt::Checked);
    child<QPushButton>(dialog, "import")->click();
    QCOMPARE(program.profiles.profiles().size(), 1);
    const Profile taken = program.profiles.profiles().constFirst();
    QCOMPARE(taken.name, u"second"_s);
    std::optional<SecretAnswer> answer;
    program.secrets.read(taken, this, [&](const SecretAnswer &each) { answer = each; });
    QTRY_VERIFY(answer);
    QVERIFY(answer->credentials == Credentials(AccessKey{u"AK2"_s, u"secret-of-first"_s, {}}));
    QCOMPARE(filesWith(program.folder.path(), u"secret-of-first"_s), QStringList());
}

void TestProfiles::importSaysWhatItCouldNotRead()
{
    DemoProgram program;
    const QString file = u"/home/me/.hcloud/config.json"_s;
    program.imports = {{ImportSource::KooCli, file, {},
        {{ImportReason::Encrypted, file, 7, u"default"_s}, {ImportReason::ReadableByOthers, file, 0, {}}}}};
    QVERIFY(program.startSignedOut());
    WindowDriver(program.window.get()).trigger("actionImportProfiles");
    QDialog *dialog = WindowDriver(program.window.get()).activeDialog();
    const auto *source = child<QTreeWidget>(dialog, "imports")->topLevelItem(0);
    QCOMPARE(source->childCount(), 2);
    QVERIFY(source->text(0).contains(file));
    QCOMPARE(source->child(0)->text(0),
        u"line 7, default: The secrets are encrypted by the program that wrote them and cannot be read."_s);
    QVERIFY(source->child(1)->text(0).contains(u"Other users"_s));
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
