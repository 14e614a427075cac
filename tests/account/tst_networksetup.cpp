// SPDX-License-Identifier: MIT
#include "account/NetworkSetup.h"
#include "api/http/HttpClient.h"
#include "tests/account/support/KeyringSession.h"
#include "tests/api/support/Exchanges.h"
#include "tests/api/support/ProxyProgram.h"
#include "tests/api/support/TestData.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

KeyringSession *session = nullptr;

const QString user = u"proxy-user"_s;
const QString password = u"proxy-pass-51c09e"_s;

/// One run of the program, as far as the network is concerned.
struct Run {
    explicit Run(const QString &settingsPath)
        : store(settingsPath), secrets(u"DCS Scaler test"_s), setup(&store, &secrets, &http)
    {
    }

    /// False if ready was not called exactly once.
    bool readPassword()
    {
        int calls = 0;
        setup.readPassword([&calls] { ++calls; });
        return QTest::qWaitFor([&calls] { return calls > 0; }, 60'000) && calls == 1;
    }
    bool waitFor(ProxyPasswordState state) const
    {
        return QTest::qWaitFor([this, state] { return setup.passwordState() == state; }, 60'000);
    }
    QString usedPassword() const { return http.networkSettings().proxyPassword; }
    QByteArray usedCertificates() const { return http.networkSettings().caCertificates; }

    SettingsStore store;
    SecretStore secrets;
    HttpClient http;
    NetworkSetup setup;
};

NetworkSettings withProxy()
{
    NetworkSettings network = proxyAt(3128);
    network.proxyUser = user;
    return network;
}

} // namespace

/// What the settings say arrives at the HTTP client, with the password from a real keyring.
class TestNetworkSetup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void reachesTheServiceThroughTheProxy_data();
    void reachesTheServiceThroughTheProxy();
    void passwordIsInNoFile();
    void passwordBelongsToOneProxy_data();
    void passwordBelongsToOneProxy();
    void passwordOfAnotherProxyIsNotUsed();
    void passwordWithoutUser();
    void passwordIsForgotten();
    void changedWhileTheKeyringIsAsked();
    void lockedKeyring();
    void certificatesOnceAgreedTo();
    void certificatesThatChanged();
    void certificatesNamedInTheFileOnly();
    void unusableFile_data();
    void unusableFile();

private:
    bool write(const QString &path, const QByteArray &content) const
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    void save(const NetworkSettings &network) const
    {
        SettingsStore(m_settingsPath).change([&network](Settings &settings) { settings.network = network; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_settingsPath;
    QString m_caPath;
};

void TestNetworkSetup::init()
{
    m_folder = std::make_unique<QTemporaryDir>(session->folder() + u"/settings-XXXXXX"_s);
    m_settingsPath = m_folder->filePath(u"dcs-scaler.ini"_s);
    m_caPath = m_folder->filePath(u"ca.pem"_s);
    // Nothing is left of the test before.
    Run run(m_settingsPath);
    run.store.change([](Settings &settings) { settings.network = withProxy(); });
    run.setup.setPassword(u"other"_s);
    QVERIFY(run.waitFor(ProxyPasswordState::Kept));
    run.setup.setPassword({});
    QVERIFY(run.waitFor(ProxyPasswordState::None));
    QFile::remove(m_settingsPath);
}

void TestNetworkSetup::reachesTheServiceThroughTheProxy_data()
{
    QTest::addColumn<ProxyType>("type");
    QTest::newRow("HTTP") << ProxyType::Http;
    QTest::newRow("SOCKS5") << ProxyType::Socks5;
}

void TestNetworkSetup::reachesTheServiceThroughTheProxy()
{
    QFETCH(const ProxyType, type);
    ProxyProgram proxy(type, user, password);
    QVERIFY2(proxy.start(), ProxyProgram::missing);
    RawHttpServer server(always(RawHttpServer::answer(200, "{}")));
    QObject owner;
    {
        Run run(m_settingsPath);
        run.store.change([&](Settings &settings) { settings.network = proxy.settings(user); });
        ExchangeEnding refused(run.http.send(get(server.url()), {}, &owner));
        QVERIFY(refused.once());
        QCOMPARE(refused.error().kind, ErrorKind::Proxy);
        run.setup.setPassword(password);
        ExchangeEnding ending(run.http.send(get(server.url()), {}, &owner));
        QVERIFY(ending.once());
        QVERIFY2(ending.isOk(), qPrintable(ending.error().detail));
        QVERIFY(run.waitFor(ProxyPasswordState::Kept));
    }
    Run next(m_settingsPath);
    QVERIFY(!next.setup.hasPassword());
    QVERIFY(next.readPassword());
    QCOMPARE(next.setup.passwordState(), ProxyPasswordState::Kept);
    ExchangeEnding ending(next.http.send(get(server.url()), {}, &owner));
    QVERIFY(ending.once());
    QVERIFY2(ending.isOk(), qPrintable(ending.error().detail));
    QCOMPARE(server.requests().size(), 2);
}

void TestNetworkSetup::passwordIsInNoFile()
{
    Run run(m_settingsPath);
    run.store.change([](Settings &settings) { settings.network = withProxy(); });
    run.setup.setPassword(password);
    QVERIFY(run.waitFor(ProxyPasswordState::Kept));
    QCOMPARE(run.usedPassword(), password);
    QCOMPARE(filesWith(session->folder(), user), QStringList{m_settingsPath}); // so the search finds things
    QCOMPARE(filesWith(session->folder(), password), QStringList());
}

void TestNetworkSetup::passwordBelongsToOneProxy_data()
{
    QTest::addColumn<NetworkSettings>("changed");
    const auto row = [](const char *name, auto change) {
        NetworkSettings network = withProxy();
        change(network);
        QTest::newRow(name) << network;
    };
    row("other user", [](NetworkSettings &network) { network.proxyUser = u"somebody"_s; });
    row("no user", [](NetworkSettings &network) { network.proxyUser.clear(); });
    row("other host", [](NetworkSettings &network) { network.proxyHost = u"proxy.example"_s; });
    row("other port", [](NetworkSettings &network) { network.proxyPort = 8080; });
    row("no proxy", [](NetworkSettings &network) { network.proxyMode = ProxyMode::None; });
    row("the system's", [](NetworkSettings &network) { network.proxyMode = ProxyMode::System; });
}

void TestNetworkSetup::passwordBelongsToOneProxy()
{
    QFETCH(const NetworkSettings, changed);
    Run run(m_settingsPath);
    run.store.change([](Settings &settings) { settings.network = withProxy(); });
    run.setup.setPassword(password);
    QVERIFY(run.waitFor(ProxyPasswordState::Kept));
    run.store.change([&changed](Settings &settings) { settings.network = changed; });
    QVERIFY(!run.setup.hasPassword());
    QCOMPARE(run.usedPassword(), QString());
    QVERIFY(run.waitFor(ProxyPasswordState::None));
    save(withProxy());
    Run back(m_settingsPath);
    QVERIFY(back.readPassword());
    QVERIFY(!back.setup.hasPassword());
    QCOMPARE(back.setup.passwordState(), ProxyPasswordState::None);
}

/// Nor if somebody edits the file so that the password would be told to somebody else.
void TestNetworkSetup::passwordOfAnotherProxyIsNotUsed()
{
    {
        Run run(m_settingsPath);
        run.store.change([](Settings &settings) { settings.network = withProxy(); });
        run.setup.setPassword(password);
        QVERIFY(run.waitFor(ProxyPasswordState::Kept));
    }
    NetworkSettings elsewhere = withProxy();
    elsewhere.proxyHost = u"elsewhere.example"_s;
    save(elsewhere);
    Run run(m_settingsPath);
    QVERIFY(run.readPassword());
    QVERIFY(!run.setup.hasPassword());
    QCOMPARE(run.usedPassword(), QString());
}

void TestNetworkSetup::passwordWithoutUser()
{
    Run run(m_settingsPath);
    bool isReady = false;
    run.setup.readPassword([&isReady] { isReady = true; });
    QVERIFY(isReady); // at once
    run.setup.setPassword(password);
    QVERIFY(!run.setup.hasPassword());
    QCOMPARE(run.setup.passwordState(), ProxyPasswordState::None);
}

void TestNetworkSetup::passwordIsForgotten()
{
    Run run(m_settingsPath);
    run.store.change([](Settings &settings) { settings.network = withProxy(); });
    run.setup.setPassword(password);
    QVERIFY(run.waitFor(ProxyPasswordState::Kept));
    run.setup.setPassword({});
    QCOMPARE(run.usedPassword(), QString());
    QVERIFY(run.waitFor(ProxyPasswordState::None));
    Run next(m_settingsPath);
    QVERIFY(next.readPassword());
    QVERIFY(!next.setup.hasPassword());
}

void TestNetworkSetup::changedWhileTheKeyringIsAsked()
{
    {
        Run run(m_settingsPath);
        run.store.change([](Settings &settings) { settings.network = withProxy(); });
        run.setup.setPassword(password);
        QVERIFY(run.waitFor(ProxyPasswordState::Kept));
    }
    Run run(m_settingsPath);
    int calls = 0;
    run.setup.readPassword([&calls] { ++calls; });
    run.store.change([](Settings &settings) { settings.network.proxyHost = u"elsewhere.example"_s; });
    QTRY_COMPARE_WITH_TIMEOUT(calls, 1, 60'000);
    QVERIFY(!run.setup.hasPassword());
    QVERIFY(run.waitFor(ProxyPasswordState::None));
    QCOMPARE(calls, 1);
}

void TestNetworkSetup::lockedKeyring()
{
    QVERIFY(session->lock());
    Run run(m_settingsPath);
    run.store.change([](Settings &settings) { settings.network = withProxy(); });
    QVERIFY(run.readPassword());
    QCOMPARE(run.setup.passwordState(), ProxyPasswordState::Unreadable);
    run.setup.setPassword(password);
    QCOMPARE(run.usedPassword(), password); // without waiting
    QVERIFY(run.waitFor(ProxyPasswordState::KeptForThisProcess));
    QCOMPARE(run.usedPassword(), password);
    run.setup.setPassword({});
    QVERIFY(run.waitFor(ProxyPasswordState::NotForgotten));
    QCOMPARE(run.usedPassword(), QString());
    QVERIFY(session->unlock());
}

void TestNetworkSetup::certificatesOnceAgreedTo()
{
    const QByteArray pem = readTestData(u"private-ca-cert.pem"_s);
    QVERIFY(write(m_caPath, pem));
    {
        Run run(m_settingsPath);
        const CaFile file = readCaFile(m_caPath);
        QVERIFY(file.isUsable());
        QCOMPARE(file.certificates, readCertificates(pem));
        QCOMPARE(run.usedCertificates(), QByteArray());
        QVERIFY(run.setup.trust(file));
        QVERIFY(run.setup.trustsCaFile());
        QCOMPARE(run.usedCertificates(), pem);
    }
    Run next(m_settingsPath);
    QVERIFY(next.setup.trustsCaFile());
    QCOMPARE(next.usedCertificates(), pem);
    QVERIFY(next.setup.removeCaFile());
    QVERIFY(!next.setup.trustsCaFile());
    QCOMPARE(next.usedCertificates(), QByteArray());
    QCOMPARE(next.store.settings().caFile, QString());
}

void TestNetworkSetup::certificatesThatChanged()
{
    const QByteArray pem = readTestData(u"private-ca-cert.pem"_s);
    QVERIFY(write(m_caPath, pem));
    QVERIFY(Run(m_settingsPath).setup.trust(readCaFile(m_caPath)));
    QVERIFY(write(m_caPath, readTestData(u"localhost-cert.pem"_s)));
    Run run(m_settingsPath);
    QVERIFY(!run.setup.trustsCaFile());
    QCOMPARE(run.usedCertificates(), QByteArray());
    QCOMPARE(run.setup.caFile().path, m_caPath); // there is something to look at
    QVERIFY(run.setup.caFile().isUsable());
    QVERIFY(write(m_caPath, pem)); // as it was
    QVERIFY(run.setup.trust(readCaFile(m_caPath)));
    QCOMPARE(run.usedCertificates(), pem);
    // What was shown is not what is there any more.
    const CaFile shown = readCaFile(m_caPath);
    QVERIFY(write(m_caPath, readTestData(u"localhost-cert.pem"_s)));
    QVERIFY(run.setup.trust(shown));
    QVERIFY(!run.setup.trustsCaFile());
    QCOMPARE(run.usedCertificates(), QByteArray());
}

void TestNetworkSetup::certificatesNamedInTheFileOnly()
{
    QVERIFY(write(m_caPath, readTestData(u"private-ca-cert.pem"_s)));
    QSettings(m_settingsPath, QSettings::IniFormat).setValue("caFile"_L1, m_caPath);
    const Run run(m_settingsPath);
    QVERIFY(!run.setup.trustsCaFile());
    QVERIFY(run.setup.caFile().isUsable());
    QCOMPARE(run.usedCertificates(), QByteArray());
}

void TestNetworkSetup::unusableFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<std::optional<PemProblem>>("problem");
    const QByteArray good = readTestData(u"private-ca-cert.pem"_s);
    const auto row = [](const char *name, const QByteArray &content, PemProblem problem) {
        QTest::newRow(name) << content << std::optional(problem);
    };
    row("empty", "", PemProblem::NoCertificate);
    row("text", "hello", PemProblem::NoCertificate);
    row("cut", good.chopped(100), PemProblem::Damaged);
    row("key", good + readTestData(u"localhost-key.pem"_s), PemProblem::PrivateKey);
    row("too large", good + QByteArray(largestPem, '\n'), PemProblem::TooLarge);
}

void TestNetworkSetup::unusableFile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const std::optional<PemProblem>, problem);
    QVERIFY(write(m_caPath, content));
    QSettings(m_settingsPath, QSettings::IniFormat).setValue("caFile"_L1, m_caPath);
    const Run run(m_settingsPath);
    QVERIFY(!run.setup.trustsCaFile());
    QCOMPARE(run.setup.caFile().problem, problem);
    QCOMPARE(run.usedCertificates(), QByteArray());

    QVERIFY(readCaFile(m_folder->path()).noFile);
    QVERIFY(readCaFile(u"/dev/zero"_s).noFile);
    const CaFile missing = readCaFile(m_folder->filePath(u"missing.pem"_s));
    QVERIFY(!missing.unreadable.isEmpty() && !missing.isUsable());
}

int main(int argc, char *argv[])
{
    KeyringSession keyringSession; // before anything looks at the environment
    session = &keyringSession;
    QCoreApplication application(argc, argv);
    if (!session->startBus() || !session->startKeyring())
        return EXIT_FAILURE;
    TestNetworkSetup test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_networksetup.moc"
