// SPDX-License-Identifier: MIT
#include "tests/api/support/Exchanges.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestHttpClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void sendsWhatItWasGiven();
    void addsContentType();
    void queryGoesOutAsEncoded();
    void redirectIsNotFollowed();
    void challengeIsNotAnswered_data();
    void challengeIsNotAnswered();
    void cookiesAreNotKept();
    void readsChunked();
    void insecureUrls_data();
    void insecureUrls();
    void refusedConnection();
    void lostConnection_data();
    void lostConnection();
    void postIsSentOnce_data();
    void postIsSentOnce();
    void postAfterIdleConnectionClosed();

private:
    HttpClient m_client;
    QObject m_owner;
};

void TestHttpClient::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (int status : {200, 201, 202, 204, 206, 300, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 405,
             407, 408, 409, 410, 413, 418, 429, 451, 499, 500, 501, 502, 503, 504, 505, 599}) {
        QTest::addRow("get-%d", status) << status;
    }
}

void TestHttpClient::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    const bool hasBody = status != 204 && status != 304;
    const QByteArray body = hasBody ? R"({"error_code":"DCS.4800"})" : "";
    const QByteArray bytes = hasBody
        ? RawHttpServer::answer(status, body, "X-Request-Id: r1\r\n")
        : "HTTP/1.1 " + QByteArray::number(status) + " Text\r\nX-Request-Id: r1\r\n\r\n";
    RawHttpServer server(always(bytes));
    for (const HttpRequest &request : {get(server.url()), post(server.url())}) {
        ExchangeEnding ending(m_client.send(request, {}, &m_owner));
        QVERIFY(ending.once());
        QVERIFY2(ending.isOk(), qPrintable(ending.error().detail));
        QCOMPARE(ending.value().status, status);
        QCOMPARE(ending.value().body, body);
        QCOMPARE(ending.value().header("x-request-id"), "r1");
    }
    QCOMPARE(server.count("POST"), 1);
}

void TestHttpClient::sendsWhatItWasGiven()
{
    RawHttpServer server(always(RawHttpServer::answer(200)));
    HttpRequest request = post(server.url(u"/v1.0/p/instances"_s), "{\"a\": \"\xe4\xb8\xad\"}");
    request.headers = {
        {"X-Auth-Token", "abc"}, {"Host", "dcs.example.com"}, {"Content-Type", "application/json"}};
    ExchangeEnding ending(m_client.send(request, {}, &m_owner));
    QVERIFY(ending.once());
    const RawRequest &seen = server.requests().first();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/v1.0/p/instances");
    QCOMPARE(seen.body, request.body);
    QCOMPARE(seen.header("x-auth-token"), "abc");
    QCOMPARE(seen.header("host"), "dcs.example.com");
    QCOMPARE(seen.header("content-type"), "application/json");
    QCOMPARE(seen.header("content-length"), QByteArray::number(request.body.size()));
    QCOMPARE(seen.header("user-agent"), "DCS-Scaler/" DCS_VERSION);
}

void TestHttpClient::addsContentType()
{
    RawHttpServer server(always(RawHttpServer::answer(200)));
    ExchangeEnding withBody(m_client.send(post(server.url()), {}, &m_owner));
    QVERIFY(withBody.once());
    ExchangeEnding without(m_client.send(get(server.url()), {}, &m_owner));
    QVERIFY(without.once());
    QCOMPARE(server.requests().at(0).header("content-type"), "application/json");
    QCOMPARE(server.requests().at(0).header("host"), hostHeader(server.url()));
    QCOMPARE(server.requests().at(1).header("content-type"), "");
}

void TestHttpClient::queryGoesOutAsEncoded()
{
    RawHttpServer server(always(RawHttpServer::answer(200)));
    QUrl url = server.url(u"/path"_s);
    const QString query = u"name=a%20b%2Bc%2F%E4%B8%AD&path=%2Fa&test=%28%26%3D%3F%21%23%25.%2A%29&z=~"_s;
    url.setQuery(query, QUrl::StrictMode);
    ExchangeEnding ending(m_client.send(get(url), {}, &m_owner));
    QVERIFY(ending.once());
    QCOMPARE(server.requests().first().target, "/path?" + query.toLatin1());
}

void TestHttpClient::redirectIsNotFollowed()
{
    RawHttpServer other(always(RawHttpServer::answer(200)));
    RawHttpServer server(always(
        RawHttpServer::answer(302, {}, "Location: " + other.url(u"/elsewhere"_s).toEncoded() + "\r\n")));
    HttpRequest request = post(server.url());
    request.headers = {{"X-Auth-Token", "secret-token"}};
    ExchangeEnding ending(m_client.send(request, {}, &m_owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(ending.value().status, 302);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestHttpClient::challengeIsNotAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("digest") << QByteArray("Digest realm=\"x\", nonce=\"1\", qop=\"auth\"");
    QTest::newRow("ntlm") << QByteArray("NTLM");
    QTest::newRow("negotiate") << QByteArray("Negotiate");
}

void TestHttpClient::challengeIsNotAnswered()
{
    QFETCH(QByteArray, challenge);
    RawHttpServer server(always(RawHttpServer::answer(401, "{}", "WWW-Authenticate: " + challenge + "\r\n")));
    for (const HttpRequest &request : {get(server.url()), post(server.url())}) {
        ExchangeEnding ending(m_client.send(request, {}, &m_owner));
        QVERIFY(ending.once());
        QVERIFY2(ending.isOk(), qPrintable(ending.error().detail));
        QCOMPARE(ending.value().status, 401);
        QCOMPARE(ending.value().body, "{}");
    }
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(0).header("authorization"), "");
}

void TestHttpClient::cookiesAreNotKept()
{
    RawHttpServer server(always(
        RawHttpServer::answer(200, "{}", "Set-Cookie: a=b; Path=/\r\nCache-Control: max-age=999\r\n")));
    for (int i = 0; i < 2; ++i) {
        ExchangeEnding ending(m_client.send(get(server.url()), {}, &m_owner));
        QVERIFY(ending.once());
    }
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).header("cookie"), "");
}

void TestHttpClient::readsChunked()
{
    const QByteArray body = QByteArray(100'000, 'x');
    RawHttpServer server(always("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n"));
    ExchangeEnding ending(m_client.send(get(server.url()), {}, &m_owner));
    QVERIFY(ending.once());
    QVERIFY2(ending.isOk(), qPrintable(ending.error().detail));
    QCOMPARE(ending.value().body, body);
}

void TestHttpClient::insecureUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("refused");
    QTest::newRow("http elsewhere") << u"http://dcs.example.com/"_s << true;
    QTest::newRow("http address") << u"http://192.0.2.1/"_s << true;
    QTest::newRow("http name that begins like loopback") << u"http://127.0.0.1.example.com/"_s << true;
    QTest::newRow("http localhost of a domain") << u"http://localhost.example.com/"_s << true;
    QTest::newRow("user info") << u"https://user:password@127.0.0.1:1/"_s << true;
    QTest::newRow("user only") << u"http://user@127.0.0.1:1/"_s << true;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << true;
    QTest::newRow("no host") << u"https:///path"_s << true;
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:1/"_s << false;
    QTest::newRow("loopback network") << u"http://127.1.2.3:1/"_s << false;
    QTest::newRow("loopback IPv6") << u"http://[::1]:1/"_s << false;
    QTest::newRow("localhost") << u"http://LOCALHOST:1/"_s << false;
    QTest::newRow("https") << u"https://127.0.0.1:1/"_s << false;
}

void TestHttpClient::insecureUrls()
{
    QFETCH(QString, url);
    QFETCH(bool, refused);
    for (const HttpRequest &request : {get(QUrl(url)), post(QUrl(url))}) {
        HttpExchange *exchange = m_client.send(request, {}, &m_owner);
        ExchangeEnding ending(exchange);
        QVERIFY(!ending.hasEnded());
        QVERIFY(ending.once());
        QCOMPARE(ending.error().kind == ErrorKind::InsecureUrl, refused);
        QVERIFY(!ending.error().mayHaveArrived);
        QVERIFY(!ending.error().detail.contains(u"password"_s));
    }
}

void TestHttpClient::refusedConnection()
{
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(deadPort));
    for (const HttpRequest &request : {get(url), post(url)}) {
        ExchangeEnding ending(m_client.send(request, {}, &m_owner));
        QVERIFY(ending.once());
        QCOMPARE(ending.error().kind, ErrorKind::Network);
        QCOMPARE(ending.error().detail, u"ConnectionRefusedError"_s);
        QVERIFY(!ending.error().mayHaveArrived);
    }
}

void TestHttpClient::lostConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("within the status line") << QByteArray("HTTP/1.1 20");
    QTest::newRow("within the header") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("before the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
    QTest::newRow("within the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\"");
    QTest::newRow("within the body of an error")
        << QByteArray("HTTP/1.1 503 No\r\nContent-Length: 10\r\n\r\n{\"a\"");
    QTest::newRow("within a chunk") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"a\"");
    QTest::newRow("between chunks") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n");
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
}

void TestHttpClient::lostConnection()
{
    QFETCH(QByteArray, bytes);
    RawHttpServer server(always(bytes, true));
    ExchangeEnding ending(m_client.send(post(server.url()), {}, &m_owner));
    QVERIFY(ending.once());
    QVERIFY(!ending.isOk());
    QCOMPARE(ending.error().kind, ErrorKind::Network);
    QVERIFY(ending.error().mayHaveArrived);
    QCOMPARE(server.count("POST"), 1);
    ExchangeEnding reading(m_client.send(get(server.url()), {}, &m_owner));
    QVERIFY(reading.once());
    QCOMPARE(reading.error().kind, ErrorKind::Network);
}

void TestHttpClient::postIsSentOnce_data()
{
    QTest::addColumn<bool>("reusedConnection");
    QTest::addColumn<bool>("afterBody");
    QTest::addColumn<qsizetype>("size");
    for (bool reused : {false, true}) {
        for (bool afterBody : {false, true}) {
            for (qsizetype size : {qsizetype(60), qsizetype(300'000)}) {
                QTest::addRow("%s connection, closed %s the body, %d bytes", reused ? "used" : "fresh",
                    afterBody ? "after" : "before", int(size))
                    << reused << afterBody << size;
            }
        }
    }
}

void TestHttpClient::postIsSentOnce()
{
    QFETCH(bool, reusedConnection);
    QFETCH(bool, afterBody);
    QFETCH(qsizetype, size);
    RawHttpServer server([](const RawRequest &request) -> RawAnswer {
        return request.method == "GET" ? RawAnswer{RawHttpServer::answer(200, "{}")} : RawAnswer{{}, true};
    });
    if (!afterBody)
        server.closeAtHeaderOf("POST");
    HttpClient client;
    if (reusedConnection) {
        ExchangeEnding first(client.send(get(server.url()), {}, &m_owner));
        QVERIFY(first.once());
    }
    ExchangeEnding ending(client.send(post(server.url(), QByteArray(size, 'x')), {}, &m_owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Network);
    QVERIFY(ending.error().mayHaveArrived);

    // Everything that was under way has come to rest once another request went through.
    server.setScript(always(RawHttpServer::answer(200, "{}")));
    ExchangeEnding last(client.send(get(server.url()), {}, &m_owner));
    QVERIFY(last.once());
    QCOMPARE(server.count("POST"), 1);
    if (reusedConnection)
        QCOMPARE(server.requests().at(1).connection, server.requests().at(0).connection);
}

void TestHttpClient::postAfterIdleConnectionClosed()
{
    RawHttpServer server(always(RawHttpServer::answer(200, "{}")));
    ExchangeEnding first(m_client.send(get(server.url()), {}, &m_owner));
    QVERIFY(first.once());
    server.closeConnections();
    ExchangeEnding ending(m_client.send(post(server.url()), {}, &m_owner));
    QVERIFY(ending.once());
    // Either the access manager saw the end of the connection in time and took a new one, or the request is
    // lost: both are right, as long as it did not arrive twice.
    QVERIFY(ending.isOk() || ending.error().mayHaveArrived);
    QVERIFY(server.count("POST") <= 1);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
