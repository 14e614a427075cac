// SPDX-License-Identifier: MIT
#include "tests/api/support/Exchanges.h"
#include "tests/api/support/ProxyProgram.h"
#include "tests/api/support/TestData.h"
#include "tests/api/support/TlsServer.h"

#include <QNetworkAccessManager>
#include <QSslServer>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QString user = u"proxy-user"_s;
const QString password = u"proxy-pass"_s;
const char *const missing = "tinyproxy and microsocks are needed: tools/install-dependencies test";

/// With the certificate of the TLS servers here among the trusted.
NetworkSettings trusting(NetworkSettings settings)
{
    settings.caCertificates = readTestData(u"private-ca-cert.pem"_s);
    return settings;
}

/// Settings for a proxy that a test plays itself.
NetworkSettings settingsFor(const RawHttpServer &proxy)
{
    NetworkSettings settings;
    settings.proxyMode = ProxyMode::Manual;
    settings.proxyHost = u"127.0.0.1"_s;
    settings.proxyPort = quint16(proxy.url().port());
    settings.proxyExceptions = {u"<-loopback>"_s};
    return settings;
}

/// A port on which nobody listens.
quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Of an NTLM log-in the second message, with which a proxy answers the first: no names, a challenge of
/// zeros.
QByteArray ntlmChallenge()
{
    QByteArray message("NTLMSSP\0\2\0\0\0", 12);
    message.append(8, '\0');
    message.append("\1\2\0\0", 4);
    message.append(24, '\0');
    return "NTLM " + message.toBase64();
}

QByteArrayList valuesOf(const RawRequest &request, QByteArrayView name)
{
    QByteArrayList values;
    for (const auto &[key, value] : request.headers) {
        if (key == name)
            values += value;
    }
    return values;
}

std::unique_ptr<QSslServer> trustedServer() { return tlsServer(u"localhost-signed-cert.pem"_s); }

} // namespace

/// The client through real proxies, and through badly behaved ones.
class TestProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesThrough_data();
    void goesThrough();
    void refusesCredentials_data();
    void refusesCredentials();
    void challengeEnds_data();
    void challengeEnds();
    void endlessChallengeIsCut_data();
    void endlessChallengeIsCut();
    void tunnelIsRefused_data();
    void tunnelIsRefused();
    void notReached_data();
    void notReached();
    void postIsSentOnce_data();
    void postIsSentOnce();
    void tunnelBreaksAtOnce();
    void serviceAnswers407_data();
    void serviceAnswers407();
    void exceptionsGoDirect_data();
    void exceptionsGoDirect();
    void settingsCountAtOnce();
    void requestUnderWayEnds();

private:
    QObject m_owner;
};

void TestProxy::goesThrough_data()
{
    QTest::addColumn<ProxyType>("type");
    QTest::addColumn<bool>("authenticated");
    QTest::newRow("HTTP") << ProxyType::Http << false;
    QTest::newRow("HTTP, user") << ProxyType::Http << true;
    QTest::newRow("SOCKS5") << ProxyType::Socks5 << false;
    QTest::newRow("SOCKS5, user") << ProxyType::Socks5 << true;
}

void TestProxy::goesThrough()
{
    QFETCH(ProxyType, type);
    QFETCH(bool, authenticated);
    ProxyProgram proxy(type, authenticated ? user : QString(), password);
    QVERIFY2(proxy.start(), missing);
    HttpClient client;
    client.setNetworkSettings(trusting(authenticated ? proxy.settings(user, password) : proxy.settings()));
    RawHttpServer encrypted(always(RawHttpServer::answer(200, "{}")), trustedServer());
    RawHttpServer plain(always(RawHttpServer::answer(200, "{}")));
    for (RawHttpServer *server : {&encrypted, &plain}) {
        for (const HttpRequest &request : {get(server->url()), post(server->url())}) {
            ExchangeEnding ending(client.send(request, {}, &m_owner));
            QVERIFY(ending.once());
            QVERIFY2(ending.isOk(), qPrintable(ending.error().detail));
        }
        QCOMPARE(server->requests().size(), 2);
        QVERIFY(server->requests().constFirst().target == "/"); // not the form for proxies
        for (const RawRequest &request : server->requests()) {
            QCOMPARE(request.header("user-agent"), userAgent());
            QCOMPARE(request.header("proxy-authorization"), "");
        }
        const QByteArray port = QByteArray::number(server->url().port());
        QTRY_VERIFY_WITH_TIMEOUT(proxy.log().contains(':' + port), 30'000);
    }
}

void TestProxy::refusesCredentials_data()
{
    QTest::addColumn<ProxyType>("type");
    QTest::addColumn<QString>("givenUser");
    QTest::newRow("HTTP, wrong") << ProxyType::Http << user;
    QTest::newRow("HTTP, none") << ProxyType::Http << QString();
    QTest::newRow("SOCKS5, wrong") << ProxyType::Socks5 << user;
    QTest::newRow("SOCKS5, none") << ProxyType::Socks5 << QString();
}

void TestProxy::refusesCredentials()
{
    QFETCH(ProxyType, type);
    QFETCH(QString, givenUser);
    ProxyProgram proxy(type, user, password);
    QVERIFY2(proxy.start(), missing);
    HttpClient client;
    client.setNetworkSettings(
        trusting(proxy.settings(givenUser, givenUser.isEmpty() ? QString() : u"wrong"_s)));
    RawHttpServer server(always(RawHttpServer::answer(200, "{}")), trustedServer());
    qsizetype tunnels = 0;
    for (const HttpRequest &request : {get(server.url()), post(server.url())}) {
        ExchangeEnding ending(client.send(request, {}, &m_owner));
        QVERIFY(ending.once());
        QCOMPARE(ending.error().kind, ErrorKind::Proxy);
        QVERIFY(!ending.error().mayHaveArrived);
        ++tunnels;
        // tinyproxy answers wrong credentials with 401, which Qt does not tell.
        const bool saysSo = type == ProxyType::Socks5 || givenUser.isEmpty();
        QCOMPARE(ending.error().httpStatus, saysSo ? 407 : 0);
        if (type == ProxyType::Http)
            QTRY_COMPARE_WITH_TIMEOUT(proxy.tunnelRequests(), tunnels, 30'000);
    }
    QCOMPARE(server.connections(), 0);
}

void TestProxy::challengeEnds_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<bool>("close");
    QTest::addColumn<bool>("login");
    for (bool login : {false, true}) {
        for (bool close : {false, true}) {
            const auto row = [&](const char *name, const QByteArray &challenge) {
                QTest::addRow("%s, %s, %s", name, close ? "closing" : "keeping", login ? "user" : "no user")
                    << challenge << close << login;
            };
            row("basic", "Basic realm=\"x\"");
            row("digest", "Digest realm=\"x\", nonce=\"1\", qop=\"auth\"");
            row("negotiate", "Negotiate");
            row("unknown scheme", "Other");
            row("none named", {});
        }
    }
}

/// Whatever a proxy asks for, it is told the user once and in one way, and the request ends.
void TestProxy::challengeEnds()
{
    QFETCH(QByteArray, challenge);
    QFETCH(bool, close);
    QFETCH(bool, login);
    const QByteArray header = challenge.isEmpty() ? "" : "Proxy-Authenticate: " + challenge + "\r\n";
    RawHttpServer proxy(always(
        RawHttpServer::answer(407, "no", header + (close ? "Proxy-Connection: close\r\n" : "")), close));
    NetworkSettings settings = settingsFor(proxy);
    if (login) {
        settings.proxyUser = user;
        settings.proxyPassword = password;
    }
    HttpClient client;
    client.setNetworkSettings(settings);
    const QUrl url(u"https://dcs.example.com/path"_s);
    for (const HttpRequest &request : {get(url), post(url)}) {
        const qsizetype before = proxy.requests().size();
        ExchangeEnding ending(client.send(request, {}, &m_owner));
        QVERIFY(ending.once());
        QCOMPARE(ending.error().kind, ErrorKind::Proxy);
        QVERIFY(!ending.error().mayHaveArrived);
        if (challenge.startsWith("Basic") || challenge.startsWith("Digest")) {
            QCOMPARE(ending.error().httpStatus, 407);
            QCOMPARE(ending.error().detail, u"ProxyAuthenticationRequiredError"_s);
        }
        QCOMPARE(proxy.requests().size(), before + 1);
        const RawRequest &tunnel = proxy.requests().last();
        QCOMPARE(tunnel.method, "CONNECT");
        QCOMPARE(tunnel.target, "dcs.example.com:443");
        QCOMPARE(tunnel.header("user-agent"), userAgent());
        const QByteArray basic = "Basic " + (user + u':' + password).toUtf8().toBase64();
        QCOMPARE(valuesOf(tunnel, "proxy-authorization").contains(basic), login);
    }
}

void TestProxy::endlessChallengeIsCut_data()
{
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("begins an NTLM log-in again and again") << false;
    QTest::newRow("refuses an NTLM log-in again and again") << true;
}

/// Qt answers such a proxy without end (and without the user, whom it does not know): the time-out ends it.
void TestProxy::endlessChallengeIsCut()
{
    QFETCH(bool, goesOn);
    RawHttpServer proxy([&](const RawRequest &request) -> RawAnswer {
        const bool isFirstMessage =
            valuesOf(request, "proxy-authorization").join().contains("NTLM TlRMTVNTUAAB");
        const QByteArray challenge = goesOn && isFirstMessage ? ntlmChallenge() : "NTLM";
        return {RawHttpServer::answer(407, "no", "Proxy-Authenticate: " + challenge + "\r\n")};
    });
    NetworkSettings settings = settingsFor(proxy);
    settings.proxyUser = user;
    settings.proxyPassword = password;
    HttpClient client;
    client.setNetworkSettings(settings);
    HttpLimits limits;
    limits.connectAndAnswerMs = 500;
    ExchangeEnding ending(client.send(post(QUrl(u"https://dcs.example.com/"_s)), limits, &m_owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Proxy);
    QVERIFY(!ending.error().mayHaveArrived);
    QCOMPARE(proxy.count("CONNECT"), proxy.requests().size());
    // It has come to rest once another request ended.
    proxy.setScript(always(RawHttpServer::answer(403)));
    ExchangeEnding last(client.send(get(QUrl(u"https://other.example.com/"_s)), {}, &m_owner));
    QVERIFY(last.once());
    QCOMPARE(proxy.requests().last().target, "other.example.com:443");
}

void TestProxy::tunnelIsRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("close");
    for (int status : {400, 401, 403, 404, 405, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << RawHttpServer::answer(status, "no") << true;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << true;
    QTest::newRow("closes") << QByteArray() << true;
    QTest::newRow("silence") << QByteArray() << false;
}

void TestProxy::tunnelIsRefused()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, close);
    RawHttpServer proxy(always(answer, close));
    HttpClient client;
    client.setNetworkSettings(settingsFor(proxy));
    HttpLimits limits;
    if (answer.isEmpty())
        limits.connectAndAnswerMs = 300;
    for (const HttpRequest &request :
        {get(QUrl(u"https://dcs.example.com/"_s)), post(QUrl(u"https://dcs.example.com/"_s))}) {
        ExchangeEnding ending(client.send(request, limits, &m_owner));
        QVERIFY(ending.once());
        QCOMPARE(ending.error().kind, ErrorKind::Proxy);
        QVERIFY(!ending.error().mayHaveArrived);
    }
    QCOMPARE(proxy.count("CONNECT"), proxy.requests().size());
}

void TestProxy::notReached_data()
{
    QTest::addColumn<ProxyType>("type");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    for (ProxyType type : {ProxyType::Http, ProxyType::Socks5}) {
        const char *name = type == ProxyType::Http ? "HTTP" : "SOCKS5";
        QTest::addRow("%s, dead port", name) << type << u"127.0.0.1"_s << int(deadPort());
        QTest::addRow("%s, no such host", name) << type << u"proxy.invalid"_s << 3128;
        QTest::addRow("%s, no host given", name) << type << QString() << 3128;
        QTest::addRow("%s, no port given", name) << type << u"127.0.0.1"_s << 0;
    }
}

/// Never past the proxy, even where its settings are no good.
void TestProxy::notReached()
{
    QFETCH(ProxyType, type);
    QFETCH(QString, host);
    QFETCH(int, port);
    NetworkSettings settings;
    settings.proxyMode = ProxyMode::Manual;
    settings.proxyType = type;
    settings.proxyHost = host;
    settings.proxyPort = quint16(port);
    settings.proxyExceptions = {u"<-loopback>"_s};
    HttpClient client;
    client.setNetworkSettings(settings);
    RawHttpServer server(always(RawHttpServer::answer(200, "{}")));
    for (const HttpRequest &request : {get(server.url()), post(server.url())}) {
        ExchangeEnding ending(client.send(request, {}, &m_owner));
        QVERIFY(ending.once());
        QCOMPARE(ending.error().kind, ErrorKind::Proxy);
        QVERIFY(!ending.error().mayHaveArrived);
    }
    QCOMPARE(server.connections(), 0);
}

void TestProxy::postIsSentOnce_data()
{
    QTest::addColumn<ProxyType>("type");
    QTest::addColumn<bool>("afterBody");
    QTest::addColumn<qsizetype>("size");
    for (ProxyType type : {ProxyType::Http, ProxyType::Socks5}) {
        for (bool afterBody : {false, true}) {
            for (qsizetype size : {qsizetype(60), qsizetype(300'000)}) {
                QTest::addRow("%s, closed %s the body, %d bytes", type == ProxyType::Http ? "HTTP" : "SOCKS5",
                    afterBody ? "after" : "before", int(size))
                    << type << afterBody << size;
            }
        }
    }
}

void TestProxy::postIsSentOnce()
{
    QFETCH(ProxyType, type);
    QFETCH(bool, afterBody);
    QFETCH(qsizetype, size);
    ProxyProgram proxy(type);
    QVERIFY2(proxy.start(), missing);
    RawHttpServer server(always({}, true), trustedServer());
    if (!afterBody)
        server.closeAtHeaderOf("POST");
    HttpClient client;
    client.setNetworkSettings(trusting(proxy.settings()));
    ExchangeEnding ending(client.send(post(server.url(), QByteArray(size, 'x')), {}, &m_owner));
    QVERIFY(ending.once());
    QVERIFY(!ending.isOk());
    QVERIFY(ending.error().mayHaveArrived);

    // Everything that was under way has come to rest once another request went through.
    server.setScript(always(RawHttpServer::answer(200, "{}")));
    ExchangeEnding last(client.send(get(server.url()), {}, &m_owner));
    QVERIFY(last.once());
    QVERIFY(last.isOk());
    QCOMPARE(server.count("POST"), 1);
}

void TestProxy::tunnelBreaksAtOnce()
{
    RawHttpServer proxy(always("HTTP/1.1 200 Connection established\r\n\r\n", true));
    HttpClient client;
    client.setNetworkSettings(settingsFor(proxy));
    ExchangeEnding ending(client.send(post(QUrl(u"https://dcs.example.com/"_s)), {}, &m_owner));
    QVERIFY(ending.once());
    QVERIFY(!ending.isOk());
    QVERIFY(!ending.error().mayHaveArrived);
}

void TestProxy::serviceAnswers407_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("digest") << QByteArray("Digest realm=\"x\", nonce=\"1\", qop=\"auth\"");
    QTest::newRow("ntlm") << QByteArray("NTLM");
}

/// An answer like any other, which does not lure the proxy's credentials out.
void TestProxy::serviceAnswers407()
{
    QFETCH(QByteArray, challenge);
    ProxyProgram proxy(ProxyType::Http, user, password);
    QVERIFY2(proxy.start(), missing);
    HttpClient client;
    client.setNetworkSettings(trusting(proxy.settings(user, password)));
    RawHttpServer server(
        always(RawHttpServer::answer(407, "{}", "Proxy-Authenticate: " + challenge + "\r\n")),
        trustedServer());
    for (const HttpRequest &request : {get(server.url()), post(server.url())}) {
        ExchangeEnding ending(client.send(request, {}, &m_owner));
        QVERIFY(ending.once());
        QVERIFY2(ending.isOk(), qPrintable(ending.error().detail));
        QCOMPARE(ending.value().status, 407);
    }
    QCOMPARE(server.requests().size(), 2);
    for (const RawRequest &request : server.requests())
        QCOMPARE(request.header("proxy-authorization"), "");
}

void TestProxy::exceptionsGoDirect_data()
{
    QTest::addColumn<QStringList>("exceptions");
    QTest::newRow("loopback without being named") << QStringList();
    QTest::newRow("named again") << QStringList{u"<-loopback>"_s, u"127.0.0.0/8"_s, u"localhost"_s};
}

void TestProxy::exceptionsGoDirect()
{
    QFETCH(QStringList, exceptions);
    RawHttpServer proxy(always(RawHttpServer::answer(403)));
    NetworkSettings settings = settingsFor(proxy);
    settings.proxyExceptions = exceptions;
    HttpClient client;
    client.setNetworkSettings(trusting(settings));
    RawHttpServer plain(always(RawHttpServer::answer(200, "{}")));
    RawHttpServer encrypted(always(RawHttpServer::answer(200, "{}")), trustedServer());
    for (const QUrl &url : {plain.url(), encrypted.url()}) {
        ExchangeEnding ending(client.send(get(url), {}, &m_owner));
        QVERIFY(ending.once());
        QVERIFY2(ending.isOk(), qPrintable(ending.error().detail));
    }
    QCOMPARE(proxy.connections(), 0);
}

void TestProxy::settingsCountAtOnce()
{
    ProxyProgram proxy(ProxyType::Http);
    QVERIFY2(proxy.start(), missing);
    RawHttpServer server(always(RawHttpServer::answer(200, "{}")), trustedServer());
    NetworkSettings direct;
    direct.proxyMode = ProxyMode::None;
    HttpClient client;
    for (const NetworkSettings &settings : {trusting(direct), trusting(proxy.settings()), trusting(direct)}) {
        client.setNetworkSettings(settings);
        QCOMPARE(client.networkSettings(), settings);
        ExchangeEnding ending(client.send(get(server.url()), {}, &m_owner));
        QVERIFY(ending.once());
        QVERIFY2(ending.isOk(), qPrintable(ending.error().detail));
    }
    QCOMPARE(proxy.tunnelRequests(), 1);
    QCOMPARE(server.connections(), 3);
    // Nor does a kept connection outlive the trust in its certificate.
    client.setNetworkSettings(direct);
    ExchangeEnding ending(client.send(get(server.url()), {}, &m_owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().tlsProblem, TlsProblem::UnknownIssuer);
}

void TestProxy::requestUnderWayEnds()
{
    HttpClient client;
    NetworkSettings dead;
    dead.proxyMode = ProxyMode::Manual;
    dead.proxyHost = u"127.0.0.1"_s;
    dead.proxyPort = deadPort();
    dead.proxyExceptions = {u"<-loopback>"_s};
    RawHttpServer server([&](const RawRequest &) -> RawAnswer {
        client.setNetworkSettings(dead);
        return {RawHttpServer::answer(200, "{}")};
    });
    ExchangeEnding ending(client.send(post(server.url()), {}, &m_owner));
    QVERIFY(ending.once());
    QVERIFY2(ending.isOk(), qPrintable(ending.error().detail));
    QTRY_COMPARE(client.findChildren<QNetworkAccessManager *>().size(), 1);
    ExchangeEnding next(client.send(get(server.url()), {}, &m_owner));
    QVERIFY(next.once());
    QCOMPARE(next.error().kind, ErrorKind::Proxy);
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
