// SPDX-License-Identifier: MIT
#include "tests/api/support/TestData.h"
#include "tests/support/WindowDriver.h"
#include "tests/ui/mainwindow/BatchWindow.h"
#include "ui/operations/batches/EndNotifier.h"
#include "ui/settings/CertificatesDialog.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/widgets/Banner.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace dcs;
using namespace dcs::test;

/// The settings in the main window: what is changed takes effect at once.
class TestSettingsFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensFromTheMenu();
    void opensOnce();
    void languageIsTheMenus();
    void themeChangesAtOnce();
    void intervalCountsAtOnce();
    void notificationsAreTurnedOff();
    void batchesStartWithTheDefaults();
    void everyResizeIsTyped();
    void quitsWithoutAsking();
    void certificatesAreAskedAboutAtTheStart();
    void unusableCertificatesAreTold();

private:
    static SettingsDialog *open(const DemoProgram &program)
    {
        program.window->findChild<QAction *>(u"actionSettings"_s)->trigger();
        return program.window->findChild<SettingsDialog *>();
    }
    static void choose(const SettingsDialog *dialog, const QString &box, Qt::Key key)
    {
        QTest::keyClick(dialog->findChild<QComboBox *>(box), key);
    }
    static bool writeFile(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
};

void TestSettingsFlow::opensFromTheMenu()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    const auto *action = program.window->findChild<QAction *>(u"actionSettings"_s);
    QCOMPARE(action->menuRole(), QAction::PreferencesRole);
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    QVERIFY(program.window->menuBar()->actions().constFirst()->menu()->actions().contains(action));
    QVERIFY(QTest::qWaitForWindowActive(program.window.get()));
    QTest::keyClick(program.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(program.window->findChild<SettingsDialog *>());
}

/// The fields of a second one would be put in place of what is changed in the first.
void TestSettingsFlow::opensOnce()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    SettingsDialog *dialog = open(program);
    QCOMPARE(open(program), dialog);
    QCOMPARE(program.window->findChildren<SettingsDialog *>().size(), 1);
    dialog->close();
    open(program);
    QTRY_COMPARE(program.window->findChildren<SettingsDialog *>().size(), 1);
    QVERIFY(program.window->findChild<SettingsDialog *>()->isVisible());
}

void TestSettingsFlow::languageIsTheMenus()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    const SettingsDialog *dialog = open(program);
    choose(dialog, u"language"_s, Qt::Key_End);
    QCOMPARE(program.language.current(), Language::Code::Chinese);
    QVERIFY(program.window->findChild<QAction *>(u"actionChinese"_s)->isChecked());
    QCOMPARE(program.settings.file()->value("language"_L1).toString(), u"zh_CN"_s);
    program.window->findChild<QAction *>(u"actionEnglish"_s)->trigger();
    QCOMPARE(dialog->findChild<QComboBox *>(u"language"_s)->currentIndex(), 0);
    QCOMPARE(program.settings.file()->value("language"_L1).toString(), u"en"_s);
}

void TestSettingsFlow::themeChangesAtOnce()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    const SettingsDialog *dialog = open(program);
    choose(dialog, u"theme"_s, Qt::Key_End);
    QVERIFY(program.theme.isDark());
    choose(dialog, u"theme"_s, Qt::Key_Up);
    QVERIFY(!program.theme.isDark());
}

void TestSettingsFlow::intervalCountsAtOnce()
{
    DemoProgram program;
    QVERIFY(program.start());
    const auto tellsOfTheNext = [&program] {
        for (const auto *label :
            program.window->findChild<QWidget *>(u"refreshStatus"_s)->findChildren<QLabel *>()) {
            if (label->text().contains(u"next in"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(tellsOfTheNext());
    choose(open(program), u"refreshInterval"_s, Qt::Key_Home); // off
    QVERIFY(!tellsOfTheNext());
}

void TestSettingsFlow::notificationsAreTurnedOff()
{
    DemoProgram program;
    QVERIFY(program.startSignedOut());
    const auto *notifier = program.window->findChild<EndNotifier *>();
    QVERIFY(notifier->isEnabled());
    open(program)->findChild<QCheckBox *>(u"notifications"_s)->click();
    QVERIFY(!notifier->isEnabled());
}

void TestSettingsFlow::batchesStartWithTheDefaults()
{
    BatchWindow window;
    window.program.settings.change([](Settings &settings) { settings.batches = {42, 7'000, 9, true}; });
    QVERIFY(window.start());
    window.select(window.growable(2));
    const BatchDialog *dialog = window.open();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QSpinBox *>(u"maxRunning"_s)->value(), 42);
    QCOMPARE(dialog->findChild<QSpinBox *>(u"pause"_s)->value(), 7);
    QCOMPARE(dialog->findChild<QSpinBox *>(u"stopAfterFailures"_s)->value(), 9);
    QVERIFY(dialog->findChild<QCheckBox *>(u"canary"_s)->isChecked());
}

void TestSettingsFlow::everyResizeIsTyped()
{
    BatchWindow window;
    window.program.settings.change([](Settings &settings) { settings.confirmations.typedWord = true; });
    QVERIFY(window.start());
    WindowDriver driver(window.program.window.get());
    driver.clickInstance(u"session-store-prod"_s);
    QDialog *single = driver.openResizeDialog();
    QVERIFY(single);
    driver.clickTarget(Capacity::fromGigabytes(16));
    QTest::mouseClick(driver.submitButton(), Qt::LeftButton);
    auto *confirm = single->findChild<QPushButton *>(u"confirmResize"_s);
    auto *typed = single->findChild<QLineEdit *>(u"typedWord"_s);
    QTRY_VERIFY(typed->isVisible()); // after the service has checked the change
    QCOMPARE(typed->accessibleName(), u"Type session-store-prod to go on."_s); // it is no production
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(typed, u"session-store-prod"_s);
    QVERIFY(confirm->isEnabled());
    single->reject();
    QTRY_VERIFY(!window.program.window->findChild<QDialog *>());

    window.select(window.growable(2));
    const BatchDialog *several = window.open();
    QVERIFY(several);
    window.click(u"applyRule"_s);
    window.submit();
    QCOMPARE(several->findChild<QLineEdit *>(u"typedWord"_s)->accessibleName(), u"Type 2 to go on."_s);
    QVERIFY(!several->findChild<QPushButton *>(u"confirmResize"_s)->isEnabled());
}

void TestSettingsFlow::quitsWithoutAsking()
{
    BatchWindow window({.extendMs = 60'000});
    window.program.settings.change([](Settings &settings) { settings.batches.maxRunning = 1; });
    QVERIFY(window.start());
    window.select(window.growable(2));
    QVERIFY(window.open());
    window.resizeAll();
    QTRY_COMPARE(window.count(OperationState::Extending), 1);
    window.program.window->close();
    QVERIFY(window.program.window->isVisible()); // it asks
    for (QDialog *question : window.program.window->findChildren<QDialog *>())
        question->reject();
    window.program.settings.change([](Settings &settings) { settings.confirmations.quitting = false; });
    window.program.window->close();
    QVERIFY(!window.program.window->isVisible());
    QCOMPARE(window.program.queue.operations().at(1).waitReason, WaitReason::BatchPaused);
}

void TestSettingsFlow::certificatesAreAskedAboutAtTheStart()
{
    const QByteArray pem = readTestData(u"private-ca-cert.pem"_s);
    DemoProgram program;
    const QString path = program.folder.filePath(u"ca.pem"_s);
    QVERIFY(writeFile(path, pem));
    program.settings.change([&path](Settings &settings) { settings.caFile = path; });
    QVERIFY(program.startSignedOut());
    const auto *banner = program.window->findChild<Banner *>(u"certificatesBanner"_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(program.http.networkSettings().caCertificates, QByteArray());
    QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
    const auto *dialog = program.window->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"showCertificates"_s), Qt::LeftButton);
    const auto *certificates = dialog->findChild<CertificatesDialog *>();
    QVERIFY(certificates);
    QTest::mouseClick(certificates->findChild<QPushButton *>(u"trust"_s), Qt::LeftButton);
    QVERIFY(!banner->isVisible());
    QCOMPARE(program.http.networkSettings().caCertificates, pem);
}

void TestSettingsFlow::unusableCertificatesAreTold()
{
    DemoProgram program;
    const QString path = program.folder.filePath(u"ca.pem"_s);
    QVERIFY(writeFile(path, "hello"));
    program.settings.change([&path](Settings &settings) { settings.caFile = path; });
    QVERIFY(program.startSignedOut());
    const auto *banner = program.window->findChild<Banner *>(u"certificatesBanner"_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->text(),
        u"Additional certificates are not used: “ca.pem” contains no certificate in PEM form."_s);
}

QTEST_MAIN(TestSettingsFlow)
#include "tst_settingsflow.moc"
