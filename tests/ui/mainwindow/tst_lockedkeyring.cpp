// SPDX-License-Identifier: MIT
#include "tests/account/support/KeyringSession.h"
#include "tests/account/support/SecretAnswers.h"
#include "tests/support/DemoProgram.h"
#include "tests/support/SignInDriver.h"
#include "tests/support/WindowDriver.h"
#include "ui/mainwindow/SignInFlow.h"
#include "ui/widgets/Banner.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include <memory>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 60'000;
KeyringSession *keyring = nullptr;
const QString lockedReason =
    u"The keyring is locked. Unlock it and choose the profile again, or enter the secret."_s;

} // namespace

/// The window over a real keyring that is locked, and stays so.
class TestLockedKeyring : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void switchDoesNotBlockTheWindow();
    void switchCanBeCancelledWhileAsking();
    void switchAsksAgainOnlyWhenChosenAgain();
    void signInIsKeptInMemory();
    void startAsksOnce();
    void startSignsInWithTheUnlockedKeyring();

private:
    Banner *banner() const { return m_program->window->findChild<Banner *>(u"signInBanner"_s); }
    QDialog *dialog() const { return WindowDriver(m_program->window.get()).activeDialog(); }
    bool isSignedIn() const
    {
        return QTest::qWaitFor(
            [this] {
                const Session *session = m_program->window->session();
                return session && session->profile().id == m_id && session->lastRefreshed().isValid();
            },
            waitMs);
    }

    std::unique_ptr<DemoProgram> m_program;
    QString m_id; ///< of a profile whose secrets are in the keyring
    int m_before = 0; ///< questions of earlier tests
};

void TestLockedKeyring::initTestCase()
{
    QVERIFY(keyring->startBus());
    QVERIFY(keyring->startKeyring());
}

void TestLockedKeyring::init()
{
    m_program = std::make_unique<DemoProgram>();
    QVERIFY(m_program->startSignedOut());
    Profile profile = m_program->signIn().profile;
    profile.name = u"Kept"_s;
    profile.demo = false;
    m_id = m_program->profiles.add(profile);
    m_program->profiles.setLastUsed(m_id);
    QCOMPARE(write(&m_program->secrets, m_id, m_program->signIn().credentials), SecretOutcome::Done);
    m_before = keyring->questions();
}

void TestLockedKeyring::cleanup()
{
    keyring->holdAnswers(false);
    m_program.reset();
    QVERIFY(keyring->unlock());
}

void TestLockedKeyring::switchDoesNotBlockTheWindow()
{
    m_program->window->signIn(m_program->signIn());
    WindowDriver driver(m_program->window.get());
    QTRY_COMPARE_WITH_TIMEOUT(driver.rowCount(), 40, waitMs);
    QVERIFY(keyring->lock());
    keyring->holdAnswers(true);
    QVERIFY(chooseProfile(m_program->window.get(), u"Kept"_s));
    QTRY_COMPARE_WITH_TIMEOUT(keyring->questions(), m_before + 1, waitMs);

    QVERIFY(banner()->isVisible());
    QCOMPARE(banner()->text(), u"Signing in to Kept…"_s);
    driver.trigger("actionFind");
    QTest::keyClicks(QApplication::focusWidget(), u"session-store-prod"_s);
    QTRY_COMPARE(driver.rowCount(), 1);
    QSignalSpy refreshed(m_program->window->session(), &Session::refreshEnded);
    driver.trigger("actionRefresh");
    QVERIFY(refreshed.wait(waitMs));
    QVERIFY(!dialog());

    keyring->holdAnswers(false);
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), waitMs);
    QCOMPARE(dialog()->findChild<QLabel *>(u"reason"_s)->text(), lockedReason);
    QVERIFY(!banner()->isVisible());
    QCOMPARE(driver.rowCount(), 1); // the session in use goes on
    QCOMPARE(keyring->questions(), m_before + 1);
}

void TestLockedKeyring::switchCanBeCancelledWhileAsking()
{
    QVERIFY(keyring->lock());
    keyring->holdAnswers(true);
    QVERIFY(chooseProfile(m_program->window.get(), u"Kept"_s));
    QTRY_COMPARE_WITH_TIMEOUT(keyring->questions(), m_before + 1, waitMs);
    banner()->findChild<QPushButton *>()->click();
    QVERIFY(!banner()->isVisible());
    keyring->holdAnswers(false);
    // The next access comes after the end of the one under way.
    Profile profile = *m_program->profiles.profile(m_id);
    QCOMPARE(read(&m_program->secrets, profile).outcome, SecretOutcome::Refused);
    QVERIFY(!dialog());
    QCOMPARE(keyring->questions(), m_before + 1);
}

void TestLockedKeyring::switchAsksAgainOnlyWhenChosenAgain()
{
    QVERIFY(keyring->lock());
    QVERIFY(chooseProfile(m_program->window.get(), u"Kept"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), waitMs);
    QCOMPARE(keyring->questions(), m_before + 1);
    dialog()->reject();
    QVERIFY(chooseProfile(m_program->window.get(), u"Kept"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), waitMs);
    QCOMPARE(keyring->questions(), m_before + 2);
    dialog()->reject();
    QVERIFY(keyring->unlock());
    QVERIFY(chooseProfile(m_program->window.get(), u"Kept"_s));
    QVERIFY(isSignedIn());
    QCOMPARE(keyring->questions(), m_before + 2);
}

void TestLockedKeyring::signInIsKeptInMemory()
{
    QVERIFY(keyring->lock());
    QVERIFY(fillSignIn(m_program->window.get(), m_program->signIn(), u"Entered"_s));
    QTRY_VERIFY_WITH_TIMEOUT(banner()->text().contains(u"until the program ends"_s), waitMs);
    QVERIFY(banner()->isVisible());
    QVERIFY(m_program->window->session());
    QCOMPARE(keyring->questions(), m_before + 1);
    const Profile entered = m_program->profiles.profiles().constLast();
    QVERIFY(isRead(&m_program->secrets, entered, m_program->signIn().credentials));
    QCOMPARE(keyring->questions(), m_before + 1);
}

void TestLockedKeyring::startAsksOnce()
{
    QVERIFY(keyring->lock());
    keyring->holdAnswers(true);
    m_program->window->signInFlow()->start();
    QTRY_COMPARE_WITH_TIMEOUT(keyring->questions(), m_before + 1, waitMs);
    QVERIFY(banner()->isVisible());
    m_program->language.set(Language::Code::Chinese); // the window answers
    QTRY_VERIFY(!banner()->text().startsWith(u"Signing in"_s));
    m_program->language.set(Language::Code::English);
    keyring->holdAnswers(false);
    const auto *text = m_program->window->findChild<QLabel *>(u"noticeText"_s);
    QTRY_COMPARE_WITH_TIMEOUT(text->text(), u"Kept: "_s + lockedReason, waitMs);
    QVERIFY(text->isVisible());
    QVERIFY(!dialog());
    QVERIFY(!m_program->window->session());
    QCOMPARE(keyring->questions(), m_before + 1);
}

void TestLockedKeyring::startSignsInWithTheUnlockedKeyring()
{
    m_program->window->signInFlow()->start();
    QVERIFY(isSignedIn());
    QCOMPARE(keyring->questions(), m_before);
}

int main(int argc, char *argv[])
{
    KeyringSession session; // before anything looks at the environment
    keyring = &session;
    QApplication application(argc, argv);
    TestLockedKeyring test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lockedkeyring.moc"
