// SPDX-License-Identifier: MIT
// Signs in with every kind of credential, works, and then searches everything that was written for secrets.
#include "tests/account/support/KeyringSession.h"
#include "tests/support/DemoProgram.h"
#include "tests/support/SignInDriver.h"
#include "tests/support/WindowDriver.h"

#include <QAction>
#include <QDialog>
#include <QProcess>
#include <QTableView>
#include <QtTest>

#include <array>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

namespace {

KeyringSession *session = nullptr;

const QString temporaryToken = u"security-token-5d1c77e0ab42"_s;

SignIn signInOfKind(const QString &kind, const QUrl &url)
{
    SignIn signIn;
    signIn.profile.endpoint = {url, url, Simulator::region(), Simulator::projectId()};
    if (kind == u"password"_s) {
        signIn.profile.authKind = AuthKind::Password;
        signIn.profile.userName = Simulator::userName();
        signIn.profile.domainName = Simulator::domainName();
        signIn.credentials =
            PasswordLogin{Simulator::userName(), Simulator::password(), Simulator::domainName()};
    } else {
        signIn.profile.accessKey = Simulator::accessKey();
        signIn.credentials = AccessKey{Simulator::accessKey(), Simulator::secretKey(),
            kind == u"temporary"_s ? temporaryToken : QString()};
    }
    return signIn;
}

bool waitForSession(const MainWindow &window, const Session *other)
{
    return QTest::qWaitFor(
        [&] {
            const Session *present = window.session();
            return present && present != other && present->lastRefreshed().isValid();
        },
        20'000);
}

/// The part of the program's user, in a process of its own: signs in by the dialog and is remembered,
/// resizes, is refused, switches back by the account picker. What is written stays in TMPDIR.
bool play(const QString &kind, const QUrl &service)
{
    DemoProgram program;
    program.folder.setAutoRemove(false);
    if (!program.startSignedOut())
        return false;
    MainWindow *window = program.window.get();
    const SignIn signIn = signInOfKind(kind, service);
    if (!fillSignIn(window, signIn, u"Kept "_s + kind) || !waitForSession(*window, nullptr))
        return false;
    WindowDriver driver(window);
    driver.clickInstance(u"session-store-prod"_s);
    driver.trigger("actionCopyAsCurl");
    if (!driver.openResizeDialog())
        return false;
    driver.clickTarget(Capacity::fromGigabytes(16));
    driver.submit();
    // A refusal is told in words; those of the secrets are not among them.
    SignIn wrong = signIn;
    if (auto *key = std::get_if<AccessKey>(&wrong.credentials))
        key->secretKey += u"-wrong"_s;
    else
        std::get<PasswordLogin>(wrong.credentials).password += u"-wrong"_s;
    QDialog *dialog = fillSignIn(window, wrong, {});
    auto *error = dialog->findChild<QWidget *>(u"errorSummary"_s);
    if (!QTest::qWaitFor([error] { return error->isVisible(); }, 20'000))
        return false;
    dialog->reject();
    const Session *before = window->session();
    if (!chooseProfile(window, u"Kept"_s) || !waitForSession(*window, before))
        return false;
    return QTest::qWaitFor([&] { return program.queue.unsettledCount() == 0; }, 20'000) && window->close();
}

} // namespace

class TestSecretSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsFound_data();
    void nothingIsFound();
    void programSignedInByTheEnvironment();

private:
    static QStringList secretsSeenBy(const Simulator &simulator);
    static void search(const QByteArray &output, const QStringList &secrets);
};

void TestSecretSearch::nothingIsFound_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("withKeyring");
    // A session of D-Bus that was begun with a keyring has one as long as this process lives.
    for (const bool withKeyring : {false, true}) {
        for (const char *kind : {"accessKey", "temporary", "password"})
            QTest::addRow("%s, %s", kind, withKeyring ? "keyring" : "no keyring")
                << QString::fromLatin1(kind) << withKeyring;
    }
}

QStringList TestSecretSearch::secretsSeenBy(const Simulator &simulator)
{
    QStringList secrets{Simulator::secretKey(), Simulator::password(), temporaryToken};
    for (const ReceivedRequest &request : simulator.received()) {
        for (const auto &[name, value] : request.headers) {
            if (name == "x-auth-token")
                secrets += QString::fromLatin1(value);
        }
    }
    secrets.removeDuplicates();
    return secrets;
}

void TestSecretSearch::search(const QByteArray &output, const QStringList &secrets)
{
    QFile file(session->folder() + u"/output"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(output) == output.size());
    file.close();
    for (const QString &secret : secrets)
        QCOMPARE(filesWith(session->folder(), secret), QStringList());
}

void TestSecretSearch::nothingIsFound()
{
    QFETCH(QString, kind);
    QFETCH(bool, withKeyring);
    static bool isKeyringThere = false;
    if (withKeyring && !isKeyringThere) {
        QVERIFY(session->startKeyring());
        isKeyringThere = true;
    }
    Simulator simulator(bundledCatalogue(), {.extendMs = 300});
    QVERIFY(simulator.start());
    QProcess player;
    player.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, session->folder());
    player.setProcessEnvironment(environment);
    player.start(QCoreApplication::applicationFilePath(), {u"--play"_s, kind, simulator.baseUrl()});
    QVERIFY(player.waitForFinished(120'000));
    const QByteArray output = player.readAll();
    QVERIFY2(
        player.exitStatus() == QProcess::NormalExit && player.exitCode() == EXIT_SUCCESS, output.constData());
    QCOMPARE(simulator.countReceived("POST", u"/extend"_s), 1);
    const QStringList secrets = secretsSeenBy(simulator);
    QCOMPARE(secrets.size() > 3, kind == u"password"_s); // the tokens of IAM
    search(output, secrets);
    QVERIFY(!filesWith(session->folder(), u"Kept "_s + kind).isEmpty()); // so the search finds things
}

void TestSecretSearch::programSignedInByTheEnvironment()
{
    Simulator simulator(bundledCatalogue(), {});
    QVERIFY(simulator.start());
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HUAWEICLOUD_SDK_AK"_s, Simulator::accessKey());
    environment.insert(u"HUAWEICLOUD_SDK_SK"_s, Simulator::secretKey());
    environment.insert(u"HUAWEICLOUD_SDK_SECURITY_TOKEN"_s, temporaryToken);
    environment.insert(u"HUAWEICLOUD_SDK_PROJECT_ID"_s, Simulator::projectId());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(DCS_PROGRAM),
        {u"--region"_s, Simulator::region(), u"--dcs-endpoint"_s, simulator.baseUrl()});
    QTRY_VERIFY_WITH_TIMEOUT(simulator.countReceived("GET", u"/instances"_s) > 0, 60'000);
    program.terminate();
    QVERIFY(program.waitForFinished(60'000));
    search(program.readAll(), secretsSeenBy(simulator));
}

int main(int argc, char *argv[])
{
    if (argc == 4 && QByteArrayView(argv[1]) == "--play") {
        QApplication application(argc, argv);
        const QString kind = QString::fromLocal8Bit(argv[2]);
        return play(kind, QUrl(QString::fromLocal8Bit(argv[3]))) ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    KeyringSession keyringSession; // before anything looks at the environment
    session = &keyringSession;
    QCoreApplication application(argc, argv);
    if (!session->startBus())
        return EXIT_FAILURE;
    TestSecretSearch test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secretsearch.moc"
