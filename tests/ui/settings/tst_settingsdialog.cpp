// SPDX-License-Identifier: MIT
#include "ui/settings/SettingsDialog.h"

#include "api/http/HttpClient.h"
#include "operations/run/BatchScheduler.h"
#include "tests/account/support/KeyringSession.h"
#include "tests/api/support/TestData.h"
#include "tests/ui/resize/Samples.h"
#include "ui/settings/CertificatesDialog.h"
#include "ui/widgets/Note.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QString password = u"proxy-pass-77ab"_s;

/// The settings and what they work on, without a keyring.
struct Bench {
    explicit Bench(const QString &settingsPath = {})
        : store(settingsPath.isEmpty() ? folder.filePath(u"dcs-scaler.ini"_s) : settingsPath),
          secrets(u"DCS Scaler test"_s), network(&store, &secrets, &http)
    {
        theme.apply(ThemeMode::Light);
        language.set(Language::Code::English);
    }

    SettingsServices services()
    {
        return {&store, &network, &language, &theme, folder.filePath(u"data/journal.db"_s),
            [this](Language::Code code) { language.set(code); },
            [this](const QUrl &url) {
                opened.append(url);
                return opens;
            }};
    }
    SettingsDialog *open()
    {
        dialog = std::make_unique<SettingsDialog>(services());
        dialog->open();
        return QTest::qWaitForWindowActive(dialog.get()) ? dialog.get() : nullptr;
    }
    void showPage(int page) const
    {
        auto *pages = find<QTabWidget>("settingsPages");
        pages->setCurrentIndex(page);
        QCoreApplication::processEvents();
    }
    template <typename T> T *find(const char *name) const
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    void click(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void choose(const char *box, int index) const
    {
        auto *combo = find<QComboBox>(box);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentIndex(), index);
    }
    /// Types into a field and leaves it.
    void enter(const char *field, const QString &text) const
    {
        typeInto(find<QLineEdit>(field), text);
        QTest::keyClick(find<QLineEdit>(field), Qt::Key_Tab);
    }
    static void typeInto(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            QTest::keyClicks(line, text);
    }
    /// Chooses a file in the dialog that the button opens.
    void chooseCaFile(const QString &path) const
    {
        click("chooseCaFile");
        const QList<QFileDialog *> files = dialog->findChildren<QFileDialog *>();
        QVERIFY(!files.isEmpty());
        Q_EMIT files.last()->fileSelected(path); // closed ones may not be gone yet
        files.last()->reject();
    }
    CertificatesDialog *certificates() const { return dialog->findChild<CertificatesDialog *>(); }
    QString note(const char *name) const { return find<Note>(name)->text(); }

    QTemporaryDir folder;
    Theme theme;
    Language language;
    SettingsStore store;
    SecretStore secrets;
    HttpClient http;
    NetworkSetup network;
    QList<QUrl> opened;
    bool opens = true; ///< whether something opens a folder
    std::unique_ptr<SettingsDialog> dialog;
};

constexpr int resizingPageIndex = 1;
constexpr int networkPageIndex = 2;

} // namespace

class TestSettingsDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void languageIsSharedBothWays();
    void theme();
    void interval_data();
    void interval();
    void oddIntervalIsShown();
    void notifications();
    void placesAreShownAndOpened();
    void batchDefaults();
    void confirmations();
    void proxyCountsOnceAFieldIsLeft();
    void proxyFieldsByMode_data();
    void proxyFieldsByMode();
    void typedTextCountsWhenClosed();
    void proxyProblems();
    void passwordWithoutKeyring();
    void certificatesAreShownBeforeTheyAreTrusted();
    void expiredCertificateIsToldSo();
    void unusableFileIsTold();
    void changedFileIsNotTrusted();
    void notSavedIsTold();
    void lookOfEachPage_data();
    void lookOfEachPage();
};

void TestSettingsDialog::languageIsSharedBothWays()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.choose("language", 1);
    QCOMPARE(bench.language.current(), Language::Code::Chinese);
    bench.language.set(Language::Code::English); // as by the menu
    QCOMPARE(bench.find<QComboBox>("language")->currentIndex(), 0);
}

void TestSettingsDialog::theme()
{
    Bench bench;
    QVERIFY(bench.open());
    QCOMPARE(bench.find<QComboBox>("theme")->currentIndex(), 0);
    bench.choose("theme", 2);
    QCOMPARE(bench.store.settings().themeMode, ThemeMode::Dark);
    bench.choose("theme", 1);
    QCOMPARE(bench.store.settings().themeMode, ThemeMode::Light);
    QCOMPARE(SettingsStore(bench.store.file()->fileName()).settings().themeMode, ThemeMode::Light);
}

void TestSettingsDialog::interval_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("off") << 0 << u"Off"_s << 0;
    QTest::newRow("shortest") << 1 << u"10 s"_s << 10;
    QTest::newRow("a minute") << 3 << u"1 min"_s << 60;
    QTest::newRow("longest") << 6 << u"10 min"_s << 600;
}

void TestSettingsDialog::interval()
{
    QFETCH(const int, index);
    QFETCH(const int, seconds);
    Bench bench;
    QVERIFY(bench.open());
    QCOMPARE(bench.find<QComboBox>("refreshInterval")->currentText(), u"1 min"_s);
    bench.choose("refreshInterval", index);
    QTEST(bench.find<QComboBox>("refreshInterval")->currentText(), "text");
    QCOMPARE(bench.store.settings().refreshSeconds, seconds);
}

void TestSettingsDialog::oddIntervalIsShown()
{
    Bench bench;
    bench.store.change([](Settings &settings) { settings.refreshSeconds = 45; });
    QVERIFY(bench.open());
    QCOMPARE(bench.find<QComboBox>("refreshInterval")->currentText(), u"45 s"_s);
    QCOMPARE(bench.find<QComboBox>("refreshInterval")->currentIndex(), 3);
}

void TestSettingsDialog::notifications()
{
    Bench bench;
    QVERIFY(bench.open());
    auto *box = bench.find<QCheckBox>("notifications");
    QVERIFY(box->isChecked());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!bench.store.settings().notifications);
}

void TestSettingsDialog::placesAreShownAndOpened()
{
    Bench bench;
    QVERIFY(bench.open());
    QCOMPARE(bench.find<QLineEdit>("settingsPlace")->text(), bench.store.file()->fileName());
    QCOMPARE(bench.find<QLineEdit>("journalPlace")->text(), bench.folder.filePath(u"data/journal.db"_s));
    QVERIFY(bench.find<QLineEdit>("journalPlace")->isReadOnly());
    bench.click("openSettings");
    QCOMPARE(bench.opened, QList<QUrl>{QUrl::fromLocalFile(bench.folder.path())});
    QVERIFY(!bench.find<QLabel>("notOpened")->isVisible());
    bench.opens = false;
    bench.click("openJournal");
    QCOMPARE(bench.opened.last(), QUrl::fromLocalFile(bench.folder.filePath(u"data"_s)));
    QVERIFY(bench.find<QLabel>("notOpened")->isVisible());
    QVERIFY(bench.find<QLabel>("notOpened")->text().contains(bench.folder.filePath(u"data"_s)));
}

void TestSettingsDialog::batchDefaults()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.showPage(resizingPageIndex);
    const BatchSettings usual;
    QCOMPARE(bench.find<QSpinBox>("maxRunning")->value(), usual.maxRunning);
    QCOMPARE(bench.find<QSpinBox>("pause")->value() * 1000, usual.pauseMs);
    QCOMPARE(bench.find<QSpinBox>("stopAfterFailures")->value(), usual.stopAfterFailures);
    QCOMPARE(bench.find<QCheckBox>("canary")->isChecked(), usual.canary);
    for (const auto &[name, text] : {std::pair("maxRunning", u"100"_s), std::pair("pause", u"30"_s),
             std::pair("stopAfterFailures", u"5"_s)})
        Bench::typeInto(bench.find<QSpinBox>(name)->findChild<QLineEdit *>(), text);
    bench.find<QCheckBox>("canary")->click();
    QCOMPARE(bench.store.settings().batches, (BatchSettings{100, 30'000, 5, true}));
}

void TestSettingsDialog::confirmations()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.showPage(resizingPageIndex);
    QCOMPARE(bench.store.settings().confirmations, (Confirmations{false, true}));
    bench.find<QCheckBox>("typedWord")->click();
    QCOMPARE(bench.store.settings().confirmations, (Confirmations{true, true}));
    bench.find<QCheckBox>("quitting")->click();
    QCOMPARE(bench.store.settings().confirmations, (Confirmations{true, false}));
}

void TestSettingsDialog::proxyCountsOnceAFieldIsLeft()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.showPage(networkPageIndex);
    bench.choose("proxyMode", 3);
    QCOMPARE(bench.http.networkSettings().proxyMode, ProxyMode::Manual);
    QCOMPARE(bench.http.networkSettings().proxyType, ProxyType::Socks5);
    Bench::typeInto(bench.find<QLineEdit>("proxyHost"), u" proxy.example"_s);
    QCOMPARE(bench.http.networkSettings().proxyHost, QString()); // not half a name
    QTest::keyClick(bench.find<QLineEdit>("proxyHost"), Qt::Key_Tab);
    QCOMPARE(bench.http.networkSettings().proxyHost, u"proxy.example"_s);
    auto *port = bench.find<QSpinBox>("proxyPort");
    Bench::typeInto(port->findChild<QLineEdit *>(), u"65535"_s);
    QTest::keyClick(port, Qt::Key_Tab);
    bench.enter("proxyExceptions", u"*.example, 10.0.0.0/8;fd00::/8"_s);
    QCOMPARE(bench.http.networkSettings().proxyPort, 65535);
    QCOMPARE(bench.http.networkSettings().proxyExceptions,
        (QStringList{u"*.example"_s, u"10.0.0.0/8"_s, u"fd00::/8"_s}));
    const NetworkSettings kept = SettingsStore(bench.store.file()->fileName()).settings().network;
    QCOMPARE(kept, bench.http.networkSettings());
}

void TestSettingsDialog::proxyFieldsByMode_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("hasUser");
    QTest::addColumn<bool>("hasHost");
    QTest::newRow("system") << 0 << true << false;
    QTest::newRow("none") << 1 << false << false;
    QTest::newRow("HTTP") << 2 << true << true;
    QTest::newRow("SOCKS5") << 3 << true << true;
}

void TestSettingsDialog::proxyFieldsByMode()
{
    QFETCH(const int, mode);
    Bench bench;
    QVERIFY(bench.open());
    bench.showPage(networkPageIndex);
    bench.choose("proxyMode", mode);
    QTEST(bench.find<QLineEdit>("proxyUser")->isVisible(), "hasUser");
    QTEST(bench.find<QLineEdit>("proxyPassword")->isVisible(), "hasUser");
    QTEST(bench.find<QLineEdit>("proxyHost")->isVisible(), "hasHost");
    QTEST(bench.find<QLineEdit>("proxyExceptions")->isVisible(), "hasHost");
}

void TestSettingsDialog::typedTextCountsWhenClosed()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.showPage(networkPageIndex);
    bench.choose("proxyMode", 2);
    Bench::typeInto(bench.find<QLineEdit>("proxyHost"), u"proxy.example"_s);
    QTest::keyClick(bench.find<QLineEdit>("proxyHost"), Qt::Key_Escape);
    QVERIFY(!bench.dialog->isVisible());
    QCOMPARE(bench.http.networkSettings().proxyHost, u"proxy.example"_s);
}

void TestSettingsDialog::proxyProblems()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.showPage(networkPageIndex);
    bench.choose("proxyMode", 2);
    bench.enter("proxyHost", {});
    bench.enter("proxyExceptions", u"good.example b@d"_s);
    QCOMPARE(bench.find<QLineEdit>("proxyHost")->accessibleDescription(),
        u"Enter the name or the address of the proxy."_s);
    QCOMPARE(bench.find<QLineEdit>("proxyExceptions")->accessibleDescription(),
        u"“b@d” is no name, address or network."_s);
    bench.enter("proxyHost", u"proxy.example"_s);
    QCOMPARE(bench.find<QLineEdit>("proxyHost")->accessibleDescription(), QString());
}

void TestSettingsDialog::passwordWithoutKeyring()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.showPage(networkPageIndex);
    bench.choose("proxyMode", 2);
    auto *line = bench.find<QLineEdit>("proxyPassword");
    QVERIFY(!line->isEnabled()); // whose would it be?
    bench.enter("proxyHost", u"proxy.example"_s);
    bench.enter("proxyUser", u"operator"_s);
    QVERIFY(line->isEnabled());
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    bench.enter("proxyPassword", password);
    QCOMPARE(bench.http.networkSettings().proxyPassword, password);
    QTRY_COMPARE(bench.find<QLabel>("proxyPasswordState")->text(),
        u"The keyring did not take the password: it is kept until the program ends."_s);
    QVERIFY(bench.find<QLabel>("proxyPasswordState")->isVisible());
    QCOMPARE(filesWith(bench.folder.path(), password), QStringList());

    bench.dialog.reset(); // another dialog does not show it, but knows
    QVERIFY(bench.open());
    bench.showPage(networkPageIndex);
    line = bench.find<QLineEdit>("proxyPassword");
    QCOMPARE(line->text(), QString());
    QVERIFY(!line->placeholderText().isEmpty());
    bench.enter("proxyUser", u"somebody"_s);
    QCOMPARE(bench.http.networkSettings().proxyPassword, QString());
    QCOMPARE(line->placeholderText(), QString());
}

void TestSettingsDialog::certificatesAreShownBeforeTheyAreTrusted()
{
    const QByteArray pem = readTestData(u"private-ca-cert.pem"_s);
    Bench bench;
    const QString path = bench.folder.filePath(u"ca.pem"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size());
    file.close();
    QVERIFY(bench.open());
    bench.showPage(networkPageIndex);
    QVERIFY(!bench.find<QPushButton>("showCertificates")->isEnabled());
    bench.chooseCaFile(path);
    QVERIFY(bench.certificates());
    const QString facts = bench.certificates()->findChild<QPlainTextEdit *>()->toPlainText();
    const CertificateFacts expected = readCertificates(pem).constFirst();
    for (const QString &part : {expected.subject, expected.issuer, expected.sha256,
             u"Valid from 2020-01-01 until 2120-01-01"_s, u"A certificate authority"_s})
        QVERIFY2(facts.contains(part), qPrintable(part));
    QVERIFY(!facts.contains(u"EXPIRED"_s));
    QCOMPARE(bench.certificates()->focusWidget()->objectName(), u"closeCertificates"_s);
    QTest::keyClick(bench.certificates(), Qt::Key_Escape);
    QCOMPARE(bench.http.networkSettings().caCertificates, QByteArray());
    QCOMPARE(bench.store.settings().caFile, QString());
    QTRY_VERIFY(!bench.certificates());

    bench.chooseCaFile(path);
    QTest::mouseClick(bench.certificates()->findChild<QPushButton *>(u"trust"_s), Qt::LeftButton);
    QCOMPARE(bench.http.networkSettings().caCertificates, pem);
    QCOMPARE(bench.find<QLineEdit>("caFile")->text(), path);
    QVERIFY(bench.note("caFileState").contains(u"trusted besides"_s));
    QTRY_VERIFY(!bench.certificates());
    bench.click("showCertificates");
    QVERIFY(!bench.certificates()->findChild<QPushButton *>(u"trust"_s)->isVisible()); // already
    QTest::keyClick(bench.certificates(), Qt::Key_Escape);
    bench.click("removeCaFile");
    QCOMPARE(bench.http.networkSettings().caCertificates, QByteArray());
    QCOMPARE(bench.store.settings().caFile, QString());
}

void TestSettingsDialog::expiredCertificateIsToldSo()
{
    const QByteArray pem = readTestData(u"localhost-expired-cert.pem"_s);
    Bench bench;
    const QString path = bench.folder.filePath(u"ca.pem"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size());
    file.close();
    QVERIFY(bench.open());
    bench.showPage(networkPageIndex);
    bench.chooseCaFile(path);
    QVERIFY(bench.certificates());
    const QString facts = bench.certificates()->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(facts.contains(u"EXPIRED"_s));
    QVERIFY(facts.contains(u"NOT a certificate authority"_s));
}

void TestSettingsDialog::unusableFileIsTold()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.showPage(networkPageIndex);
    bench.chooseCaFile(bench.folder.filePath(u"missing.pem"_s));
    QVERIFY(!bench.certificates());
    QVERIFY(bench.note("caFileState").startsWith(u"“missing.pem” cannot be read: "_s));
    QFile file(bench.folder.filePath(u"notes.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
    file.close();
    bench.chooseCaFile(file.fileName());
    QCOMPARE(bench.note("caFileState"), u"“notes.txt” contains no certificate in PEM form."_s);
    QCOMPARE(bench.store.settings().caFile, QString());
}

void TestSettingsDialog::changedFileIsNotTrusted()
{
    const QByteArray pem = readTestData(u"private-ca-cert.pem"_s);
    Bench bench;
    QFile file(bench.folder.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size());
    file.close();
    bench.store.change([&file](Settings &settings) {
        settings.caFile = file.fileName();
        settings.caFileSha256 = u"of-another-content"_s;
    });
    QCOMPARE(bench.http.networkSettings().caCertificates, QByteArray());
    QVERIFY(bench.open());
    bench.showPage(networkPageIndex);
    QVERIFY(bench.note("caFileState").startsWith(u"Not trusted: "_s));
    bench.click("showCertificates");
    QTest::mouseClick(bench.certificates()->findChild<QPushButton *>(u"trust"_s), Qt::LeftButton);
    QCOMPARE(bench.http.networkSettings().caCertificates, pem);
}

void TestSettingsDialog::notSavedIsTold()
{
    Bench good;
    QVERIFY(good.open());
    QVERIFY(!good.find<Note>("notSaved")->isVisible());
    good.dialog.reset();
    QFile file(good.folder.filePath(u"no-folder"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Bench bench(file.fileName() + u"/dcs-scaler.ini"_s);
    QVERIFY(bench.open());
    QVERIFY(bench.find<Note>("notSaved")->isVisible());
    QVERIFY(bench.note("notSaved").contains(u"no-folder/dcs-scaler.ini"_s));
    bench.choose("theme", 2); // still takes effect
    QCOMPARE(bench.store.settings().themeMode, ThemeMode::Dark);
}

void TestSettingsDialog::lookOfEachPage_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("longLanguage");
    for (int page = 0; page <= networkPageIndex; ++page) {
        QTest::addRow("page %d", page) << page << false;
        QTest::addRow("page %d, long texts", page) << page << true;
    }
}

void TestSettingsDialog::lookOfEachPage()
{
    QFETCH(const int, page);
    QFETCH(const bool, longLanguage);
    Samples::LongLanguage language;
    if (longLanguage)
        QCoreApplication::installTranslator(&language);
    Bench bench;
    bench.store.change([](Settings &settings) {
        settings.network.proxyMode = ProxyMode::Manual; // the most rows
        settings.network.proxyUser = u"operator"_s;
        settings.caFile = u"/missing.pem"_s;
    });
    QVERIFY(bench.open());
    bench.showPage(page);
    QVERIFY(bench.dialog->width() <= 1024 && bench.dialog->height() <= 640);
    QTRY_COMPARE(Samples::clippedText(*bench.dialog), QString());
    QStringList mnemonics;
    const auto add = [&mnemonics](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            mnemonics.append(key.toString());
    };
    for (const QWidget *widget : bench.dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        const bool isInput = qobject_cast<const QComboBox *>(widget) || qobject_cast<const QSpinBox *>(widget)
            || (qobject_cast<const QLineEdit *>(widget) && !qobject_cast<const QSpinBox *>(widget->parent()));
        if (isInput)
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    for (int i = 0; i < bench.find<QTabWidget>("settingsPages")->count(); ++i)
        add(bench.find<QTabWidget>("settingsPages")->tabText(i));
    QVERIFY(mnemonics.size() > 6);
    QCOMPARE(QSet<QString>(mnemonics.begin(), mnemonics.end()).size(), mnemonics.size());
    QCoreApplication::removeTranslator(&language);
}

int main(int argc, char *argv[])
{
    const KeyringSession noKeyring; // before anything looks at the environment
    QApplication application(argc, argv);
    TestSettingsDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_settingsdialog.moc"
