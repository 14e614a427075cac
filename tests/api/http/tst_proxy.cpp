// SPDX-License-Identifier: MIT
#include "tests/api/support/Exchanges.h"
#include "tests/api/support/ProxyProgram.h"
#include "tests/api/support/TlsServer.h"

#include <QNetworkAccessManager>
#include <QSslServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QString user = u"proxy-user"_s;
const QString password = u"proxy-pass"_s;

} // namespace

/// The client through real proxies.
class TestProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesThrough_data();
    void goesThrough();
    void refusesCredentials_data();
    void refusesCredentials();
    void postIsSentOnce_data();
    void postIsSentOnce();
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
    QVERIFY2(proxy.start(), ProxyProgram::missing);
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
    QVERIFY2(proxy.start(), ProxyProgram::missing);
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
    QVERIFY2(proxy.start(), ProxyProgram::missing);
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
    QVERIFY2(proxy.start(), ProxyProgram::missing);
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
    NetworkSettings settings = proxyAt(quint16(proxy.url().port()));
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
    QVERIFY2(proxy.start(), ProxyProgram::missing);
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
    RawHttpServer server([&](const RawRequest &) -> RawAnswer {
        client.setNetworkSettings(proxyAt(deadPort));
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
