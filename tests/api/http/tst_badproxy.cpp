// SPDX-License-Identifier: MIT
#include "tests/api/support/Exchanges.h"
#include "tests/api/support/ProxyProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QString user = u"proxy-user"_s;
const QString password = u"proxy-pass"_s;

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

} // namespace

/// The client before proxies that refuse, misbehave or are not there.
class TestBadProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void challengeEnds_data();
    void challengeEnds();
    void endlessChallengeIsCut_data();
    void endlessChallengeIsCut();
    void tunnelIsRefused_data();
    void tunnelIsRefused();
    void tunnelBreaksAtOnce();
    void notReached_data();
    void notReached();

private:
    QObject m_owner;
};

void TestBadProxy::challengeEnds_data()
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
void TestBadProxy::challengeEnds()
{
    QFETCH(QByteArray, challenge);
    QFETCH(bool, close);
    QFETCH(bool, login);
    const QByteArray header = challenge.isEmpty() ? "" : "Proxy-Authenticate: " + challenge + "\r\n";
    RawHttpServer proxy(always(
        RawHttpServer::answer(407, "no", header + (close ? "Proxy-Connection: close\r\n" : "")), close));
    NetworkSettings settings = proxyAt(quint16(proxy.url().port()));
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

void TestBadProxy::endlessChallengeIsCut_data()
{
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("begins an NTLM log-in again and again") << false;
    QTest::newRow("refuses an NTLM log-in again and again") << true;
}

/// Qt answers such a proxy without end (and without the user, whom it does not know): the time-out ends it.
void TestBadProxy::endlessChallengeIsCut()
{
    QFETCH(bool, goesOn);
    RawHttpServer proxy([&](const RawRequest &request) -> RawAnswer {
        const bool isFirstMessage =
            valuesOf(request, "proxy-authorization").join().contains("NTLM TlRMTVNTUAAB");
        const QByteArray challenge = goesOn && isFirstMessage ? ntlmChallenge() : "NTLM";
        return {RawHttpServer::answer(407, "no", "Proxy-Authenticate: " + challenge + "\r\n")};
    });
    NetworkSettings settings = proxyAt(quint16(proxy.url().port()));
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

void TestBadProxy::tunnelIsRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("close");
    for (int status : {400, 401, 403, 404, 405, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << RawHttpServer::answer(status, "no") << true;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << true;
    QTest::newRow("closes") << QByteArray() << true;
    QTest::newRow("silence") << QByteArray() << false;
}

void TestBadProxy::tunnelIsRefused()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, close);
    RawHttpServer proxy(always(answer, close));
    HttpClient client;
    client.setNetworkSettings(proxyAt(quint16(proxy.url().port())));
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

void TestBadProxy::tunnelBreaksAtOnce()
{
    RawHttpServer proxy(always("HTTP/1.1 200 Connection established\r\n\r\n", true));
    HttpClient client;
    client.setNetworkSettings(proxyAt(quint16(proxy.url().port())));
    ExchangeEnding ending(client.send(post(QUrl(u"https://dcs.example.com/"_s)), {}, &m_owner));
    QVERIFY(ending.once());
    QVERIFY(!ending.isOk());
    QVERIFY(!ending.error().mayHaveArrived);
}

void TestBadProxy::notReached_data()
{
    QTest::addColumn<ProxyType>("type");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    for (ProxyType type : {ProxyType::Http, ProxyType::Socks5}) {
        const char *name = type == ProxyType::Http ? "HTTP" : "SOCKS5";
        QTest::addRow("%s, dead port", name) << type << u"127.0.0.1"_s << int(deadPort);
        QTest::addRow("%s, no such host", name) << type << u"proxy.invalid"_s << 3128;
        QTest::addRow("%s, no host given", name) << type << QString() << 3128;
        QTest::addRow("%s, no port given", name) << type << u"127.0.0.1"_s << 0;
    }
}

/// Never past the proxy, even where its settings are no good.
void TestBadProxy::notReached()
{
    QFETCH(ProxyType, type);
    QFETCH(QString, host);
    QFETCH(int, port);
    NetworkSettings settings = proxyAt(quint16(port), type);
    settings.proxyHost = host;
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

QTEST_GUILESS_MAIN(TestBadProxy)
#include "tst_badproxy.moc"
