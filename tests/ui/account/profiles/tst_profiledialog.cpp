// SPDX-License-Identifier: MIT
#include "ui/account/profiles/ProfileDialog.h"

#include "tests/ui/resize/Samples.h"
#include "ui/account/LocationDialog.h"
#include "ui/account/RegionBox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QString projectId = u"0123456789abcdef0123456789abcdef"_s;
const QString otherId = u"fedcba9876543210fedcba9876543210"_s;

template <typename T> T *child(const QWidget *parent, const char *name)
{
    return parent->findChild<T *>(QLatin1StringView(name));
}

} // namespace

/// The further places of a profile in its dialog.
class TestProfileDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void addsByKeyboard();
    void addsWithProjectId();
    void addsCustomPlace();
    void refusesDuplicates_data();
    void refusesDuplicates();
    void refusesIncompletePlace();
    void changes();
    void changingToItselfIsNoDuplicate();
    void removesByDelete();
    void firstBecomesTheSame();
    void otherKindMakesItIncomplete();
    void savedAndOpenedAgainIsEqual();
    void languageChangeKeepsThem();
    void everythingHasANameAndNothingIsClipped_data();
    void everythingHasANameAndNothingIsClipped();

private:
    Endpoint location(const QString &regionId, const QString &project = {}) const;
    Profile profile() const;
    void open(const Profile &profile);
    QListWidget *list() const { return child<QListWidget>(m_dialog.get(), "furtherLocations"); }
    LocationDialog *press(const char *button) const;
    void pressOk(const QDialog *dialog) const;
    bool save() const;
    bool isInSight(const QString &problem) const;
    QList<Endpoint> further() const { return m_dialog->profile().furtherLocations; }

    Theme m_theme;
    AccountServices m_services;
    ErrorCatalogue m_errors;
    std::unique_ptr<ProfileDialog> m_dialog;
};

void TestProfileDialog::initTestCase()
{
    m_theme.apply(ThemeMode::Light);
    m_errors = Samples::errors();
    m_services.regions = regionsFromCsv(Samples::resource(u"regions.csv"_s));
    m_services.errors = &m_errors;
    m_services.theme = &m_theme;
}

void TestProfileDialog::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    open(profile());
}

void TestProfileDialog::cleanup() { m_dialog.reset(); }

/// As the list of regions has it.
Endpoint TestProfileDialog::location(const QString &regionId, const QString &project) const
{
    for (const Region &region : m_services.regions) {
        if (region.id == regionId)
            return {QUrl(u"https://"_s + region.dcsHost), QUrl(u"https://"_s + region.iamHost), regionId,
                project};
    }
    return {};
}

Profile TestProfileDialog::profile() const
{
    Profile profile;
    profile.id = u"c0ffee00-0000-4000-8000-000000000001"_s;
    profile.name = u"Shop"_s;
    profile.accessKey = u"AKEXAMPLE"_s;
    profile.endpoint = location(u"cn-north-4"_s, projectId);
    return profile;
}

void TestProfileDialog::open(const Profile &profile)
{
    m_dialog = std::make_unique<ProfileDialog>(m_services, profile, nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

/// Presses Add or Change; the dialog that this opens.
LocationDialog *TestProfileDialog::press(const char *button) const
{
    child<QPushButton>(m_dialog.get(), button)->click();
    auto *dialog = m_dialog->findChild<LocationDialog *>();
    return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

void TestProfileDialog::pressOk(const QDialog *dialog) const
{
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
}

/// Presses Save; whether the dialog has closed.
bool TestProfileDialog::save() const
{
    for (auto *buttons : m_dialog->findChildren<QDialogButtonBox *>(Qt::FindDirectChildrenOnly))
        buttons->button(QDialogButtonBox::Save)->click();
    return !m_dialog->isVisible();
}

/// Whether what is wrong with a field can be read without scrolling.
bool TestProfileDialog::isInSight(const QString &problem) const
{
    for (const auto *label : m_dialog->findChildren<QLabel *>(u"problem"_s)) {
        if (label->text() == problem)
            return label->visibleRegion() == QRegion(label->rect());
    }
    return false;
}

void TestProfileDialog::addsByKeyboard()
{
    auto *add = child<QPushButton>(m_dialog.get(), "addLocation");
    for (int i = 0; i < 40 && QApplication::focusWidget() != add; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), add);
    QTest::keyClick(add, Qt::Key_Space);
    auto *dialog = m_dialog->findChild<LocationDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    QVERIFY(!child<QLineEdit>(dialog, "secretKey")->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), dialog->findChild<RegionBox *>());
    QTest::keyClicks(QApplication::focusWidget(), u"ap-southeast-3"_s);
    QWidget *completions = QApplication::activePopupWidget();
    QTest::keyClick(completions ? completions : QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(list()->count(), 1);
    QCOMPARE(list()->item(0)->text(), u"ap-southeast-3 · project found by the region"_s);
    QCOMPARE(further(), QList<Endpoint>{location(u"ap-southeast-3"_s)});
}

void TestProfileDialog::addsWithProjectId()
{
    const LocationDialog *dialog = press("addLocation");
    QVERIFY(dialog);
    dialog->findChild<RegionBox *>()->setRegionId(u"cn-east-3"_s);
    child<QLineEdit>(dialog, "projectId")->setText(u" "_s + otherId);
    pressOk(dialog);
    QCOMPARE(further(), QList<Endpoint>{location(u"cn-east-3"_s, otherId)});
    QCOMPARE(list()->item(0)->text(), u"cn-east-3 · "_s + otherId);
}

void TestProfileDialog::addsCustomPlace()
{
    const LocationDialog *dialog = press("addLocation");
    QVERIFY(dialog);
    auto *region = dialog->findChild<RegionBox *>();
    region->setCurrentIndex(region->count() - 1);
    child<QLineEdit>(dialog, "regionId")->setText(u"private-1"_s);
    child<QLineEdit>(dialog, "projectId")->setText(otherId);
    child<QLineEdit>(dialog, "dcsEndpoint")->setText(u"dcs.example.com"_s);
    pressOk(dialog);
    const Endpoint expected{QUrl(u"https://dcs.example.com"_s), {}, u"private-1"_s, otherId};
    QCOMPARE(further(), QList<Endpoint>{expected});
}

void TestProfileDialog::refusesDuplicates_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("project");
    QTest::addColumn<bool>("refused");
    QTest::newRow("the first") << u"cn-north-4"_s << projectId << true;
    QTest::newRow("the first, in capitals") << u"cn-north-4"_s << projectId.toUpper() << true;
    QTest::newRow("its project elsewhere") << u"cn-east-3"_s << projectId << true;
    QTest::newRow("another one, no id") << u"cn-south-1"_s << QString() << true;
    QTest::newRow("another project of the region") << u"cn-north-4"_s << otherId << false;
    QTest::newRow("another region") << u"cn-east-3"_s << QString() << false;
}

void TestProfileDialog::refusesDuplicates()
{
    QFETCH(const QString, region);
    QFETCH(const QString, project);
    QFETCH(const bool, refused);
    Profile present = profile();
    present.furtherLocations = {location(u"cn-south-1"_s)};
    open(present);
    const LocationDialog *dialog = press("addLocation");
    QVERIFY(dialog);
    dialog->findChild<RegionBox *>()->setRegionId(region);
    child<QLineEdit>(dialog, "projectId")->setText(project);
    pressOk(dialog);
    QCOMPARE(dialog->isVisible(), refused);
    QCOMPARE(list()->count(), refused ? 1 : 2);
    if (refused) {
        const auto *problem = child<QLabel>(dialog, "placeProblem");
        QVERIFY(problem->isVisible());
        QCOMPARE(problem->text(), u"This region and project are in the profile already."_s);
    }
}

void TestProfileDialog::refusesIncompletePlace()
{
    const LocationDialog *dialog = press("addLocation");
    QVERIFY(dialog);
    pressOk(dialog);
    QVERIFY(dialog->isVisible());
    QVERIFY(further().isEmpty());
    QStringList shown;
    for (const auto *label : dialog->findChildren<QLabel *>(u"problem"_s)) {
        if (label->isVisible())
            shown += label->text();
    }
    QVERIFY(!shown.isEmpty());
    QVERIFY(!shown.contains(u"Enter the secret key."_s));
}

void TestProfileDialog::changes()
{
    Profile present = profile();
    present.furtherLocations = {location(u"cn-south-1"_s), location(u"cn-east-3"_s)};
    open(present);
    list()->setCurrentRow(1);
    const LocationDialog *dialog = press("changeLocation");
    QVERIFY(dialog);
    QCOMPARE(dialog->location(), location(u"cn-east-3"_s));
    child<QLineEdit>(dialog, "projectId")->setText(otherId);
    pressOk(dialog);
    QCOMPARE(further(), (QList<Endpoint>{location(u"cn-south-1"_s), location(u"cn-east-3"_s, otherId)}));
    QCOMPARE(list()->currentRow(), 1);
}

void TestProfileDialog::changingToItselfIsNoDuplicate()
{
    Profile present = profile();
    present.furtherLocations = {location(u"cn-south-1"_s)};
    open(present);
    const LocationDialog *dialog = press("changeLocation");
    QVERIFY(dialog);
    pressOk(dialog);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(further(), present.furtherLocations);
}

void TestProfileDialog::removesByDelete()
{
    Profile present = profile();
    present.furtherLocations = {location(u"cn-south-1"_s), location(u"cn-east-3"_s)};
    open(present);
    list()->setFocus();
    list()->setCurrentRow(0);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(further(), QList<Endpoint>{location(u"cn-east-3"_s)});
    child<QPushButton>(m_dialog.get(), "removeLocation")->click();
    QVERIFY(further().isEmpty());
    QTest::keyClick(list(), Qt::Key_Delete);
    for (const char *button : {"changeLocation", "removeLocation"})
        QVERIFY(!child<QPushButton>(m_dialog.get(), button)->isEnabled());
}

void TestProfileDialog::firstBecomesTheSame()
{
    Profile present = profile();
    present.furtherLocations = {location(u"cn-south-1"_s, otherId)};
    open(present);
    child<QLineEdit>(m_dialog.get(), "projectId")->setText(otherId);
    QVERIFY(!save());
    QCOMPARE(QApplication::focusWidget(), list());
    QVERIFY(
        list()->accessibleDescription().startsWith(u"cn-south-1 is the region and project above already"_s));
    QTRY_VERIFY(isInSight(list()->accessibleDescription()));
    child<QPushButton>(m_dialog.get(), "removeLocation")->click();
    QVERIFY(list()->accessibleDescription().isEmpty());
    QVERIFY(save());
}

void TestProfileDialog::otherKindMakesItIncomplete()
{
    Profile present = profile();
    present.furtherLocations = {{QUrl(u"https://dcs.example.com"_s), {}, u"private-1"_s, otherId}};
    open(present);
    child<QRadioButton>(m_dialog.get(), "passwordKind")->setChecked(true);
    child<QLineEdit>(m_dialog.get(), "userName")->setText(u"user"_s);
    child<QLineEdit>(m_dialog.get(), "domainName")->setText(u"domain"_s);
    QVERIFY(!save()); // a token is to be had of an IAM only
    QCOMPARE(list()->accessibleDescription(), u"What is entered for private-1 is incomplete. Change it."_s);
}

void TestProfileDialog::savedAndOpenedAgainIsEqual()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"profiles.ini"_s);
    SecretStore secrets(u"DCS Scaler test"_s);
    const auto newId = [] { return u"c0ffee00-0000-4000-8000-000000000002"_s; };
    Profile present = profile();
    present.furtherLocations = {location(u"cn-south-1"_s), location(u"cn-north-4"_s, otherId),
        {QUrl(u"https://dcs.example.com:8443"_s), {}, u"private-1"_s, QString(32, u'a')}};
    open(present);
    QVERIFY(save());
    ProfileStore store(path, &secrets, newId);
    present.id = store.add(m_dialog->profile());
    const ProfileStore again(path, &secrets, newId);
    QVERIFY(again.profiles().constFirst() == present);
    open(again.profiles().constFirst());
    QVERIFY(m_dialog->profile() == present);
}

void TestProfileDialog::languageChangeKeepsThem()
{
    Profile present = profile();
    present.furtherLocations = {location(u"cn-south-1"_s), location(u"cn-east-3"_s)};
    open(present);
    list()->setCurrentRow(1);
    Samples::LongLanguage language;
    QCoreApplication::installTranslator(&language);
    QTRY_VERIFY(list()->item(0)->text().contains(u'«'));
    QCOMPARE(list()->currentRow(), 1);
    QCOMPARE(further(), present.furtherLocations);
    QCoreApplication::removeTranslator(&language);
}

void TestProfileDialog::everythingHasANameAndNothingIsClipped_data()
{
    QTest::addColumn<bool>("longLanguage");
    QTest::newRow("English") << false;
    QTest::newRow("long texts") << true;
}

void TestProfileDialog::everythingHasANameAndNothingIsClipped()
{
    QFETCH(bool, longLanguage);
    Samples::LongLanguage language;
    if (longLanguage)
        QCoreApplication::installTranslator(&language);
    Profile present = profile();
    present.furtherLocations = {location(u"cn-south-1"_s, projectId)};
    open(present);
    QVERIFY(!save());
    QVERIFY(m_dialog->height() <= 640);
    QTRY_COMPARE(Samples::clippedText(*m_dialog), QString());
    QVERIFY(!list()->accessibleName().isEmpty());
    const LocationDialog *dialog = press("addLocation");
    QVERIFY(dialog);
    auto *region = dialog->findChild<RegionBox *>();
    region->setCurrentIndex(region->count() - 1); // the most rows
    pressOk(dialog);
    QTRY_COMPARE(Samples::clippedText(*dialog), QString());
    QVERIFY(dialog->height() <= 640);
    QCoreApplication::removeTranslator(&language);
}

QTEST_MAIN(TestProfileDialog)
#include "tst_profiledialog.moc"
