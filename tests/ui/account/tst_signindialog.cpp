// SPDX-License-Identifier: MIT
#include "ui/account/SignInDialog.h"

#include "tests/ui/resize/Samples.h"
#include "ui/account/RegionBox.h"
#include "ui/language/ErrorTexts.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QString projectId = u"0123456789abcdef0123456789abcdef"_s;
const QString secret = u"not-to-be-seen"_s;

} // namespace

class TestSignInDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void accessKeySignIn();
    void passwordSignIn();
    void regionFillsEndpoints();
    void typedRegionIsFound();
    void typedUnknownRegionIsCustom();
    void regionNamesFollowTheLanguage();
    void initialValuesAreShown();
    void problemsShowAfterTheFirstAttempt();
    void problemsShowAfterLeavingAField();
    void problemsOfEachField_data();
    void problemsOfEachField();
    void secretsAreHidden();
    void shownSecretIsHiddenOnSubmit();
    void busyDisablesAllButCancel();
    void errorIsShown();
    void escapeRejects();
    void languageChangeKeepsWhatWasTyped();
    void everyFieldHasANameAndNothingIsClipped_data();
    void everyFieldHasANameAndNothingIsClipped();

private:
    void open(const SignIn &initial = {});
    template <typename T> T *child(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QLatin1StringView(name));
        Q_ASSERT(found);
        return found;
    }
    void type(const char *field, const QString &text) const
    {
        auto *line = child<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    RegionBox *region() const { return child<RegionBox>("region"); }
    void chooseRegion(const QString &text) const
    {
        QLineEdit *line = region()->lineEdit();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QWidget *completions = QApplication::activePopupWidget(); // takes the keys while it is open
        QTest::keyClick(completions ? completions : line, Qt::Key_Tab);
    }
    void clickSignIn() const { QTest::mouseClick(child<QPushButton>("signIn"), Qt::LeftButton); }
    /// Problems shown below the fields, in words.
    QStringList shownProblems() const;
    QString endpoint(const char *field) const { return child<QLineEdit>(field)->text(); }
    void fillAccessKey() const;

    Theme m_theme;
    QList<Region> m_regions;
    ErrorCatalogue m_errors;
    std::unique_ptr<SignInDialog> m_dialog;
};

void TestSignInDialog::initTestCase()
{
    m_regions = regionsFromCsv(Samples::resource(u"regions.csv"_s));
    m_errors = Samples::errors();
    QVERIFY(!m_regions.isEmpty());
    m_theme.apply(ThemeMode::Light);
}

void TestSignInDialog::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    open();
}

void TestSignInDialog::cleanup() { m_dialog.reset(); }

void TestSignInDialog::open(const SignIn &initial)
{
    m_dialog = std::make_unique<SignInDialog>(m_regions, initial, &m_errors, &m_theme);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QStringList TestSignInDialog::shownProblems() const
{
    QStringList texts;
    for (const auto *label : m_dialog->findChildren<QLabel *>(u"problem"_s)) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    return texts;
}

void TestSignInDialog::fillAccessKey() const
{
    type("accessKey", u"AKEXAMPLE"_s);
    type("secretKey", secret);
    chooseRegion(u"cn-north-4"_s);
    type("projectId", projectId);
}

void TestSignInDialog::accessKeySignIn()
{
    QSignalSpy requested(m_dialog.get(), &SignInDialog::signInRequested);
    fillAccessKey();
    type("securityToken", u"token"_s);
    type("accessKey", u" AKEXAMPLE "_s); // copied with blanks
    clickSignIn();
    QCOMPARE(requested.count(), 1);
    SignIn expected;
    expected.profile.authKind = AuthKind::AccessKey;
    expected.profile.accessKey = u"AKEXAMPLE"_s;
    expected.profile.endpoint = {QUrl(u"https://dcs.cn-north-4.myhuaweicloud.com"_s),
        QUrl(u"https://iam.cn-north-4.myhuaweicloud.com"_s), u"cn-north-4"_s, projectId};
    expected.credentials = AccessKey{u"AKEXAMPLE"_s, secret, u"token"_s};
    QVERIFY(requested.first().first().value<SignIn>() == expected);
    QVERIFY(m_dialog->signIn() == expected);
    QVERIFY(m_dialog->isVisible()); // its owner closes it
}

void TestSignInDialog::passwordSignIn()
{
    QSignalSpy requested(m_dialog.get(), &SignInDialog::signInRequested);
    QTest::mouseClick(child<QRadioButton>("passwordKind"), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    QVERIFY(!child<QLineEdit>("secretKey")->isVisible());
    type("userName", u"operator"_s);
    type("password", u" blanks count "_s);
    type("domainName", u"company"_s);
    chooseRegion(u"eu-de"_s);
    QTest::keyClick(
        child<QLineEdit>("password"), Qt::Key_Return); // signing in changes nothing: Enter may do it
    QCOMPARE(requested.count(), 1);
    const auto signIn = requested.first().first().value<SignIn>();
    QVERIFY(signIn.profile.authKind == AuthKind::Password);
    QVERIFY(signIn.profile.accessKey.isEmpty());
    QCOMPARE(signIn.profile.endpoint.region, u"eu-de"_s);
    QVERIFY(
        signIn.credentials == Credentials(PasswordLogin{u"operator"_s, u" blanks count "_s, u"company"_s}));
}

void TestSignInDialog::regionFillsEndpoints()
{
    for (int i = 0; i < m_regions.size(); ++i) {
        region()->setCurrentIndex(i);
        QCOMPARE(endpoint("dcsEndpoint"), u"https://"_s + m_regions.at(i).dcsHost);
        QCOMPARE(endpoint("iamEndpoint"), u"https://"_s + m_regions.at(i).iamHost);
        QVERIFY(!child<QLineEdit>("regionId")->isVisible());
    }
    type("dcsEndpoint", u"https://dcs.example.com:8443"_s);
    QCOMPARE(m_dialog->signIn().profile.endpoint.dcs, QUrl(u"https://dcs.example.com:8443"_s));
}

void TestSignInDialog::typedRegionIsFound()
{
    chooseRegion(u"AP-Singapore (ap-southeast-3)"_s);
    QCOMPARE(m_dialog->signIn().profile.endpoint.region, u"ap-southeast-3"_s);
    chooseRegion(u"EU-NL"_s);
    QCOMPARE(m_dialog->signIn().profile.endpoint.region, u"eu-nl"_s);
}

void TestSignInDialog::typedUnknownRegionIsCustom()
{
    chooseRegion(u"my-cloud-1"_s);
    QVERIFY(region()->isCustom());
    QCOMPARE(region()->currentText(), u"Custom…"_s);
    QVERIFY(child<QLineEdit>("regionId")->isVisible());
    QCOMPARE(child<QLineEdit>("regionId")->text(), u"my-cloud-1"_s);
    QCOMPARE(m_dialog->signIn().profile.endpoint.region, u"my-cloud-1"_s);
}

void TestSignInDialog::regionNamesFollowTheLanguage()
{
    const int index = region()->findText(u"CN North-Beijing4 (cn-north-4)"_s);
    QVERIFY(index >= 0);
    region()->setCurrentIndex(index);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_dialog.get(), &change);
    QVERIFY(region()->currentText().startsWith(u"华北-北京四"_s));
    QVERIFY(region()->currentText().contains(u"cn-north-4"_s));
    QCOMPARE(region()->currentIndex(), index);
}

void TestSignInDialog::initialValuesAreShown()
{
    SignIn initial;
    initial.profile.authKind = AuthKind::AccessKey;
    initial.profile.accessKey = u"AKEXAMPLE"_s;
    initial.profile.endpoint = {
        QUrl(u"https://dcs.example.com"_s), QUrl(u"https://iam.example.com"_s), u"cn-east-3"_s, projectId};
    initial.credentials = AccessKey{u"AKEXAMPLE"_s, secret, QString()};
    open(initial);
    QVERIFY(m_dialog->signIn() == initial);
    QVERIFY(region()->currentText().contains(u"cn-east-3"_s));
    QVERIFY(shownProblems().isEmpty());

    initial.profile.endpoint.region = u"elsewhere"_s;
    open(initial);
    QVERIFY(m_dialog->signIn() == initial);
    QVERIFY(region()->isCustom());
}

void TestSignInDialog::problemsShowAfterTheFirstAttempt()
{
    const QSignalSpy requested(m_dialog.get(), &SignInDialog::signInRequested);
    QVERIFY(shownProblems().isEmpty());
    clickSignIn();
    QCOMPARE(requested.count(), 0);
    QCOMPARE(shownProblems().size(), problemsOf(m_dialog->signIn()).size());
    QVERIFY(child<QLineEdit>("accessKey")->hasFocus());
    QVERIFY(!child<QLineEdit>("accessKey")->accessibleDescription().isEmpty());
    fillAccessKey();
    QVERIFY2(shownProblems().isEmpty(), qPrintable(shownProblems().join(u' ')));
    clickSignIn();
    QCOMPARE(requested.count(), 1);
}

void TestSignInDialog::problemsShowAfterLeavingAField()
{
    auto *line = child<QLineEdit>("accessKey");
    line->setFocus();
    QVERIFY(shownProblems().isEmpty());
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(shownProblems(), QStringList{u"Enter the ID of the access key."_s});
}

void TestSignInDialog::problemsOfEachField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const QString address = u"Enter a host name or an https address without a path."_s;
    QTest::newRow("AK") << u"accessKey"_s << QString() << u"Enter the ID of the access key."_s;
    QTest::newRow("SK") << u"secretKey"_s << QString() << u"Enter the secret key."_s;
    QTest::newRow("project") << u"projectId"_s << u"abc"_s << u"A project ID has 32 hexadecimal digits."_s;
    QTest::newRow("http") << u"dcsEndpoint"_s << u"http://dcs.example.com"_s << address;
    QTest::newRow("no DCS") << u"dcsEndpoint"_s << QString() << address;
}

void TestSignInDialog::problemsOfEachField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, problem);
    fillAccessKey();
    child<QLineEdit>(field.toLatin1().constData())->setText(text);
    clickSignIn();
    QCOMPARE(shownProblems(), QStringList{problem});
    QVERIFY(child<QLineEdit>(field.toLatin1().constData())->hasFocus());
}

void TestSignInDialog::secretsAreHidden()
{
    type("secretKey", secret);
    type("securityToken", secret);
    type("password", secret);
    clickSignIn();
    QList<QObject *> objects = m_dialog->findChildren<QObject *>();
    objects.append(m_dialog.get());
    for (QObject *object : std::as_const(objects)) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(object);
        for (int text = QAccessible::Name; accessible && text <= QAccessible::Accelerator; ++text) {
            QVERIFY(!accessible->text(static_cast<QAccessible::Text>(text)).contains(secret));
        }
        QVERIFY(!object->property("toolTip").toString().contains(secret));
        QVERIFY(!object->property("windowTitle").toString().contains(secret));
        QVERIFY(!object->objectName().contains(secret));
    }
    for (const char *name : {"secretKey", "securityToken", "password"}) {
        QVERIFY(child<QLineEdit>(name)->echoMode() == QLineEdit::Password);
        QVERIFY(!child<QLineEdit>(name)->displayText().contains(secret));
    }
}

void TestSignInDialog::shownSecretIsHiddenOnSubmit()
{
    type("secretKey", secret);
    auto *show = child<QToolButton>("showSecret");
    QCOMPARE(show->accessibleName(), u"Show what is typed"_s);
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(show->accessibleName(), u"Hide what is typed"_s);
    QCOMPARE(child<QLineEdit>("secretKey")->displayText(), secret);
    QCOMPARE(show->text(), u"Hide"_s);
    m_dialog->setBusy(true);
    QVERIFY(child<QLineEdit>("secretKey")->echoMode() == QLineEdit::Password);
    m_dialog->setBusy(false);
    QVERIFY(child<QLineEdit>("secretKey")->echoMode() == QLineEdit::Password);
}

void TestSignInDialog::busyDisablesAllButCancel()
{
    QVERIFY(!child<QProgressBar>("busy")->isVisible());
    m_dialog->setBusy(true);
    QVERIFY(child<QProgressBar>("busy")->isVisible());
    QVERIFY(!child<QPushButton>("signIn")->isEnabled());
    QVERIFY(!child<QLineEdit>("accessKey")->isEnabled());
    QVERIFY(!region()->isEnabled());
    QVERIFY(child<QPushButton>("cancel")->isEnabled());
    m_dialog->setBusy(false);
    QVERIFY(!child<QProgressBar>("busy")->isVisible());
    QVERIFY(child<QPushButton>("signIn")->isEnabled());
    QVERIFY(child<QLineEdit>("accessKey")->isEnabled());
}

void TestSignInDialog::errorIsShown()
{
    ApiError error;
    error.kind = ErrorKind::Http;
    error.httpStatus = 401;
    error.code = u"APIGW.0301"_s;
    error.serviceMessage = u"<b>verify aksk signature fail</b>"_s;
    m_dialog->setBusy(true);
    m_dialog->showError(error);
    const Texts::ErrorText text = Texts::error(error, m_errors);
    QCOMPARE(child<QLabel>("errorSummary")->text(), text.summary);
    QVERIFY(child<QLabel>("errorExplanation")->text().contains(text.meaning));
    QVERIFY(child<QLabel>("errorExplanation")->text().contains(text.remedy));
    QCOMPARE(child<QLabel>("errorTechnical")->text(), text.technical);
    QVERIFY(child<QLabel>("errorTechnical")->textFormat() == Qt::PlainText);
    QVERIFY(child<QLabel>("errorSummary")->isVisible());
    QVERIFY(child<QPushButton>("signIn")->isEnabled());
    m_dialog->setBusy(true); // the next attempt
    QVERIFY(!child<QLabel>("errorSummary")->isVisible());
}

void TestSignInDialog::escapeRejects()
{
    const QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
    m_dialog->setBusy(true);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
}

void TestSignInDialog::languageChangeKeepsWhatWasTyped()
{
    fillAccessKey();
    const SignIn before = m_dialog->signIn();
    child<QLineEdit>("projectId")->setText(u"abc"_s);
    clickSignIn();
    Samples::LongLanguage language;
    QCoreApplication::installTranslator(&language);
    QTRY_VERIFY(child<QPushButton>("signIn")->text().startsWith(u"«Sign in"_s));
    QVERIFY(shownProblems().first().startsWith(u"«"_s));
    QVERIFY(m_dialog->windowTitle().startsWith(u"«"_s));
    child<QLineEdit>("projectId")->setText(projectId);
    QVERIFY(m_dialog->signIn() == before);
    QCoreApplication::removeTranslator(&language);
    QTRY_COMPARE(child<QPushButton>("signIn")->text(), u"Sign in"_s);
    QVERIFY(m_dialog->signIn() == before);
}

void TestSignInDialog::everyFieldHasANameAndNothingIsClipped_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("longLanguage");
    for (const char *kind : {"accessKeyKind", "passwordKind"}) {
        QTest::addRow("%s", kind) << QString::fromLatin1(kind) << false;
        QTest::addRow("%s, long texts", kind) << QString::fromLatin1(kind) << true;
    }
}

void TestSignInDialog::everyFieldHasANameAndNothingIsClipped()
{
    QFETCH(QString, kind);
    QFETCH(bool, longLanguage);
    Samples::LongLanguage language;
    if (longLanguage) {
        QCoreApplication::installTranslator(&language);
    }
    child<QRadioButton>(kind.toLatin1().constData())->setChecked(true);
    region()->setCurrentIndex(region()->count() - 1); // Custom…: the most rows
    clickSignIn();
    QTRY_VERIFY(!shownProblems().isEmpty());
    QVERIFY(m_dialog->height() <= 640);
    QTRY_COMPARE(Samples::clippedText(*m_dialog), QString());
    for (auto *line : m_dialog->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->parent() != region()) {
            QVERIFY2(!line->accessibleName().isEmpty(), qPrintable(line->objectName()));
        }
    }
    QVERIFY(!region()->accessibleName().isEmpty());
    QCoreApplication::removeTranslator(&language);
}

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
