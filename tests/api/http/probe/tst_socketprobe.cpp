// SPDX-License-Identifier: MIT
#include "api/http/Certificates.h"
#include "api/http/probe/HostProbe.h"
#include "tests/api/support/Exchanges.h"
#include "tests/api/support/ProxyProgram.h"
#include "tests/api/support/TestData.h"
#include "tests/api/support/TlsServer.h"

#include <QPointer>
#include <QSignalSpy>
#include <QSslServer>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

using Steps = QList<ConnectionStep>;

namespace {

constexpr int waitMs = 60'000;

/// What a probe says.
class Probing {
public:
    Probing(HttpClient *client, const QUrl &url, const HttpLimits &limits = {})
    {
        HostProbe *probe = client->probe(url, limits, &m_owner);
        QObject::connect(probe, &HostProbe::stepStarted, &m_owner,
            [this](ConnectionStep step, const QString &) { started += step; });
        QObject::connect(probe, &HostProbe::stepEnded, &m_owner, [this](const ConnectionStepResult &result) {
            ended += result.step;
            results += result;
        });
        QObject::connect(probe, &HostProbe::finished, &m_owner, [this](bool isGood) {
            ++finishes;
            good = isGood;
        });
        m_probe = probe;
    }
    /// Waits until it has deleted itself.
    bool once()
    {
        return started.isEmpty() && QTest::qWaitFor([this] { return !m_probe; }, waitMs) && finishes == 1;
    }
    ApiError error() const
    {
        return results.isEmpty() ? ApiError() : results.last().error.value_or(ApiError());
    }

    Steps started;
    Steps ended;
    QList<ConnectionStepResult> results;
    int finishes = 0;
    bool good = false;

private:
    QObject m_owner;
    QPointer<HostProbe> m_probe;
};

const Steps direct{ConnectionStep::NameResolution, ConnectionStep::Connection, ConnectionStep::Tls};
const Steps proxied{
    ConnectionStep::NameResolution, ConnectionStep::Connection, ConnectionStep::Tunnel, ConnectionStep::Tls};

} // namespace

class TestSocketProbe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void good();
    void plainHttp();
    void throughProxy_data();
    void throughProxy();
    void plainHttpThroughProxy();
    void noSuchHost();
    void notListening();
    void proxyFails_data();
    void proxyFails();
    void proxyRefusesUser_data();
    void proxyRefusesUser();
    void certificate_data();
    void certificate();
    void silence();
    void ownerDeletedInASlot_data();
    void ownerDeletedInASlot();
};

void TestSocketProbe::good()
{
    RawHttpServer server(always(RawHttpServer::answer(204)), trustedServer());
    HttpClient client;
    client.setNetworkSettings(trusting());
    Probing probing(&client, server.url());
    QVERIFY(probing.once());
    QVERIFY(probing.good);
    QCOMPARE(probing.started, direct);
    QCOMPARE(probing.ended, direct);
    const QString location = QString::fromLatin1(hostHeader(server.url()));
    for (const ConnectionStepResult &result : probing.results) {
        QVERIFY(!result.error);
        QCOMPARE(result.location, location);
        QVERIFY(!result.isProxy);
        QVERIFY(result.durationMs >= 0);
    }
    QCOMPARE(probing.results.last().certificate,
        readCertificates(readTestData(u"localhost-signed-cert.pem"_s)).constFirst());
    QCOMPARE(server.requests().size(), 0);
}

void TestSocketProbe::plainHttp()
{
    RawHttpServer server(always(RawHttpServer::answer(204)));
    HttpClient client;
    Probing probing(&client, server.url());
    QVERIFY(probing.once());
    QVERIFY(probing.good);
    QCOMPARE(probing.ended, direct.first(2));
}

void TestSocketProbe::throughProxy_data()
{
    QTest::addColumn<ProxyType>("type");
    QTest::addColumn<bool>("login");
    QTest::newRow("HTTP") << ProxyType::Http << false;
    QTest::newRow("HTTP, user") << ProxyType::Http << true;
    QTest::newRow("SOCKS5") << ProxyType::Socks5 << false;
    QTest::newRow("SOCKS5, user") << ProxyType::Socks5 << true;
}

void TestSocketProbe::throughProxy()
{
    QFETCH(ProxyType, type);
    QFETCH(bool, login);
    const QString user = login ? u"user"_s : QString();
    ProxyProgram proxy(type, user, u"pass"_s);
    QVERIFY2(proxy.start(), ProxyProgram::missing);
    RawHttpServer server(always(RawHttpServer::answer(204)), trustedServer());
    HttpClient client;
    client.setNetworkSettings(trusting(proxy.settings(user, u"pass"_s)));
    Probing probing(&client, server.url());
    QVERIFY(probing.once());
    QVERIFY2(probing.good, qPrintable(probing.error().detail));
    QCOMPARE(probing.ended, proxied);
    for (const ConnectionStepResult &result : probing.results) {
        QCOMPARE(result.isProxy, result.step != ConnectionStep::Tls);
        QCOMPARE(result.location,
            result.isProxy ? u"127.0.0.1:%1"_s.arg(proxy.port())
                           : QString::fromLatin1(hostHeader(server.url())));
    }
    QTRY_VERIFY(proxy.log().contains(':' + QByteArray::number(server.url().port())));
}

void TestSocketProbe::plainHttpThroughProxy()
{
    ProxyProgram proxy(ProxyType::Http);
    QVERIFY2(proxy.start(), ProxyProgram::missing);
    RawHttpServer server(always(RawHttpServer::answer(204)));
    HttpClient client;
    client.setNetworkSettings(proxy.settings());
    Probing probing(&client, server.url());
    QVERIFY(probing.once());
    QVERIFY(probing.good);
    QCOMPARE(probing.ended, proxied.first(3));
}

void TestSocketProbe::noSuchHost()
{
    HttpClient client;
    Probing probing(&client, QUrl(u"https://dcs.invalid/"_s));
    QVERIFY(probing.once());
    QVERIFY(!probing.good);
    QCOMPARE(probing.ended, direct.first(1));
    QCOMPARE(probing.results.last().location, u"dcs.invalid"_s);
    QCOMPARE(probing.error().kind, ErrorKind::Network);
    QCOMPARE(probing.error().detail, u"HostNotFoundError"_s);
    QVERIFY(!probing.error().mayHaveArrived);
}

void TestSocketProbe::notListening()
{
    HttpClient client;
    Probing probing(&client, QUrl(u"https://127.0.0.1:%1/"_s.arg(deadPort)));
    QVERIFY(probing.once());
    QVERIFY(!probing.good);
    QCOMPARE(probing.ended, direct.first(2));
    QCOMPARE(probing.error().kind, ErrorKind::Network);
    QCOMPARE(probing.error().detail, u"ConnectionRefusedError"_s);
}

void TestSocketProbe::proxyFails_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<ConnectionStep>("failing");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no such host") << u"proxy.invalid"_s << ConnectionStep::NameResolution
                                  << u"ProxyNotFoundError"_s;
    QTest::newRow("not listening") << u"127.0.0.1"_s << ConnectionStep::Connection
                                   << u"ConnectionRefusedError"_s;
}

void TestSocketProbe::proxyFails()
{
    QFETCH(QString, host);
    NetworkSettings settings;
    settings.proxyMode = ProxyMode::Manual;
    settings.proxyHost = host;
    settings.proxyPort = deadPort;
    HttpClient client;
    client.setNetworkSettings(settings);
    Probing probing(&client, QUrl(u"https://dcs.example.com/"_s));
    QVERIFY(probing.once());
    QVERIFY(!probing.good);
    QTEST(probing.ended.last(), "failing");
    QVERIFY(probing.results.last().isProxy);
    QCOMPARE(probing.error().kind, ErrorKind::Proxy);
    QTEST(probing.error().detail, "detail");
}

void TestSocketProbe::proxyRefusesUser_data()
{
    QTest::addColumn<ProxyType>("type");
    QTest::newRow("HTTP") << ProxyType::Http;
    QTest::newRow("SOCKS5") << ProxyType::Socks5;
}

void TestSocketProbe::proxyRefusesUser()
{
    QFETCH(ProxyType, type);
    ProxyProgram proxy(type, u"user"_s, u"pass"_s);
    QVERIFY2(proxy.start(), ProxyProgram::missing);
    HttpClient client;
    client.setNetworkSettings(proxy.settings());
    RawHttpServer server(always(RawHttpServer::answer(204)));
    Probing probing(&client, server.url());
    QVERIFY(probing.once());
    QVERIFY(!probing.good);
    QCOMPARE(probing.ended, proxied.first(3));
    QCOMPARE(probing.error().kind, ErrorKind::Proxy);
    QCOMPARE(probing.error().httpStatus, 407);
    QCOMPARE(server.connections(), 0);
}

void TestSocketProbe::certificate_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<TlsProblem>("problem");
    QTest::newRow("self-signed") << u"localhost-cert.pem"_s << TlsProblem::SelfSigned;
    QTest::newRow("expired") << u"localhost-expired-cert.pem"_s << TlsProblem::Expired;
    QTest::newRow("wrong host") << u"other-host-cert.pem"_s << TlsProblem::WrongHost;
}

void TestSocketProbe::certificate()
{
    QFETCH(QString, shown);
    QFETCH(TlsProblem, problem);
    RawHttpServer server(always(RawHttpServer::answer(204)), tlsServer(shown));
    HttpClient client;
    client.setNetworkSettings(trusting());
    Probing probing(&client, server.url());
    QVERIFY(probing.once());
    QVERIFY(!probing.good);
    QCOMPARE(probing.ended, direct);
    QCOMPARE(probing.error().kind, ErrorKind::Tls);
    QCOMPARE(probing.error().tlsProblem, problem);
    const CertificateFacts facts = readCertificates(readTestData(shown)).constFirst();
    QCOMPARE(probing.error().certificate, facts);
    QCOMPARE(probing.results.last().certificate, facts);
}

void TestSocketProbe::silence()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    HttpClient client;
    HttpLimits limits;
    limits.connectAndAnswerMs = 300;
    Probing probing(&client, QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())), limits);
    QVERIFY(probing.once());
    QVERIFY(!probing.good);
    QCOMPARE(probing.ended, direct);
    QCOMPARE(probing.error().kind, ErrorKind::Timeout);
}

void TestSocketProbe::ownerDeletedInASlot_data()
{
    QTest::addColumn<ConnectionStep>("step");
    QTest::addColumn<bool>("atItsEnd");
    for (ConnectionStep step : direct) {
        QTest::addRow("step %d, start", int(step)) << step << false;
        QTest::addRow("step %d, end", int(step)) << step << true;
    }
}

void TestSocketProbe::ownerDeletedInASlot()
{
    QFETCH(ConnectionStep, step);
    QFETCH(bool, atItsEnd);
    RawHttpServer server(always(RawHttpServer::answer(204)), trustedServer());
    HttpClient client;
    client.setNetworkSettings(trusting());
    auto *owner = new QObject;
    HostProbe *probe = client.probe(server.url(), {}, owner);
    QPointer<HostProbe> alive = probe;
    int finishes = 0;
    connect(probe, &HostProbe::stepStarted, this, [&](ConnectionStep started) {
        if (!atItsEnd && started == step)
            delete std::exchange(owner, nullptr);
    });
    connect(probe, &HostProbe::stepEnded, this, [&](const ConnectionStepResult &result) {
        if (atItsEnd && result.step == step)
            delete std::exchange(owner, nullptr);
    });
    connect(probe, &HostProbe::finished, this, [&] { ++finishes; });
    QTRY_VERIFY_WITH_TIMEOUT(!alive, waitMs);
    QCoreApplication::processEvents();
    QCOMPARE(finishes, 0);
}

QTEST_GUILESS_MAIN(TestSocketProbe)
#include "tst_socketprobe.moc"
