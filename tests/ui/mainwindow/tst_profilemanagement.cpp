// SPDX-License-Identifier: MIT
#include "tests/account/support/KeyringSession.h"
#include "tests/support/WindowDriver.h"
#include "tests/ui/mainwindow/ProfileWindow.h"
#include "ui/mainwindow/ProfilesText.h"
#include "ui/mainwindow/SignInFlow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

namespace {

KeyringSession *keyring = nullptr;

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

/// The dialogs that manage, test and import profiles, in a session without a keyring.
class TestProfileManagement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
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

void TestProfileManagement::initTestCase() { QVERIFY(keyring->startBus()); }

void TestProfileManagement::managesProfiles()
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
    child<QComboBox>(edit, "dialects")->setCurrentIndex(int(ApiVersionChoice::V1Only));
    auto *prices = child<QComboBox>(edit, "priceSite");
    QCOMPARE(prices->currentIndex(), 0); // by the region
    prices->setCurrentIndex(prices->findText(u"Europe site"_s));
    child<QCheckBox>(edit, "production")->setChecked(true);
    child<QCheckBox>(edit, "readOnly")->setChecked(true);
    edit->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    Profile expected = profile;
    expected.demo = false;
    expected.id = id;
    expected.name = u"Shop CN"_s;
    expected.colour = ProfileColour::Red;
    expected.apiVersions = ApiVersionChoice::V1Only;
    expected.priceSite = PriceSite::Europe;
    expected.production = true;
    expected.readOnly = true;
    QVERIFY(program.profiles.profile(id) == expected);
    QVERIFY(list->item(0)->text().startsWith(u"Shop CN (production, read-only)"_s));
}

void TestProfileManagement::removalAsksAndRemovesSecrets()
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

void TestProfileManagement::editedProfileInUseTakesEffect()
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

void TestProfileManagement::connectionTestTellsItsSteps_data()
{
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QString>("summary");
    QTest::newRow("good") << false << u"The connection works."_s;
    QTest::newRow("refused") << true << u"The connection does not work. The last step says why."_s;
}

void TestProfileManagement::connectionTestTellsItsSteps()
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

void TestProfileManagement::connectionTestOfSeveralPlaces()
{
    Simulator other(bundledCatalogue(), {.projectId = otherProject, .region = otherRegion});
    QVERIFY(other.start());
    DemoProgram program;
    QVERIFY(program.start());
    Profile profile = program.signIn().profile;
    const QUrl url(other.baseUrl());
    profile.furtherLocations = {{url, url, u"nowhere-1"_s, {}}, {url, url, otherRegion, otherProject}};
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

void TestProfileManagement::connectionTestOffersProjects()
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

void TestProfileManagement::damagedFileIsTold()
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

void TestProfileManagement::importTakesOnlyWhatIsTicked()
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

void TestProfileManagement::importSaysWhatItCouldNotRead()
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
    TestProfileManagement test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_profilemanagement.moc"
