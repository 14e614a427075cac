// SPDX-License-Identifier: MIT
#include "tests/api/support/Exchanges.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

/// The bounds of an exchange and the ways it ends early.
class TestHttpReplyExchange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timeOut_data();
    void timeOut();
    void tooLarge_data();
    void tooLarge();
    void compressed();
    void atTheLimit();
    void cancel_data();
    void cancel();
    void cancelAfterTheEnd();
    void ownerGone();
    void clientGone();

private:
    HttpClient m_client;
    QObject m_owner;
};

void TestHttpReplyExchange::timeOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("silence") << QByteArray();
    QTest::newRow("half a header") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
}

void TestHttpReplyExchange::timeOut()
{
    QFETCH(QByteArray, bytes);
    RawHttpServer server(always(bytes));
    HttpLimits limits;
    limits.connectAndAnswerMs = 200;
    ExchangeEnding ending(m_client.send(post(server.url()), limits, &m_owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Timeout);
    QVERIFY(ending.error().mayHaveArrived);
    QCOMPARE(server.count("POST"), 1);
}

void TestHttpReplyExchange::tooLarge_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray big(2000, 'x');
    QTest::newRow("declared") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n");
    QTest::newRow("sent") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + big);
    QTest::newRow("chunked") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7d0\r\n" + big + "\r\n0\r\n\r\n");
    QTest::newRow("of an error") << RawHttpServer::answer(500, big);
    QTest::newRow("compressed, and too large even so") << RawHttpServer::answer(
        200, deflated(QByteArray(50'000'000, '0')), "Content-Encoding: deflate\r\n"); // some 50 kB
}

void TestHttpReplyExchange::tooLarge()
{
    QFETCH(QByteArray, bytes);
    RawHttpServer server(always(bytes, true));
    HttpLimits limits;
    limits.maxBodyBytes = 1000;
    ExchangeEnding ending(m_client.send(get(server.url()), limits, &m_owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::TooLarge);
}

/// Nothing is asked for compressed. What comes so nevertheless is not unfolded, however much it would be.
void TestHttpReplyExchange::compressed()
{
    RawHttpServer server(always(
        RawHttpServer::answer(200, deflated(QByteArray(100'000, '0')), "Content-Encoding: deflate\r\n")));
    ExchangeEnding ending(m_client.send(get(server.url()), {}, &m_owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(ending.value().status, 200);
    QCOMPARE(ending.value().body, QByteArray());
    QCOMPARE(server.requests().first().header("accept-encoding"), "identity");
}

void TestHttpReplyExchange::atTheLimit()
{
    RawHttpServer server(always(RawHttpServer::answer(200, QByteArray(1000, 'x'))));
    HttpLimits limits;
    limits.maxBodyBytes = 1000;
    ExchangeEnding ending(m_client.send(get(server.url()), limits, &m_owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(ending.value().body.size(), 1000);
}

void TestHttpReplyExchange::cancel_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("atOnce");
    QTest::addColumn<bool>("mayHaveArrived");
    QTest::newRow("before anything") << QByteArray() << true << false;
    QTest::newRow("while waiting") << QByteArray() << false << true;
    QTest::newRow("within the header") << QByteArray("HTTP/1.1 200 OK\r\n") << false << true;
    QTest::newRow("within the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{") << false
                                     << true;
}

void TestHttpReplyExchange::cancel()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, atOnce);
    QFETCH(bool, mayHaveArrived);
    RawHttpServer server(always(bytes));
    HttpExchange *exchange = m_client.send(post(server.url()), {}, &m_owner);
    ExchangeEnding ending(exchange);
    if (!atOnce)
        QTRY_COMPARE(server.requests().size(), 1);
    exchange->cancel();
    exchange->cancel();
    QVERIFY(!ending.hasEnded());
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Cancelled);
    QCOMPARE(ending.error().mayHaveArrived, mayHaveArrived);
    // Whatever was on its way has arrived once another request went there and back.
    server.setScript(always(RawHttpServer::answer(200, "{}")));
    ExchangeEnding last(m_client.send(get(server.url()), {}, &m_owner));
    QVERIFY(last.once());
    QCOMPARE(server.count("POST"), mayHaveArrived ? 1 : 0);
}

void TestHttpReplyExchange::cancelAfterTheEnd()
{
    RawHttpServer server(always(RawHttpServer::answer(200, "{}")));
    HttpExchange *exchange = m_client.send(get(server.url()), {}, &m_owner);
    ExchangeEnding ending(exchange);
    connect(exchange, &HttpExchange::finished, exchange, &HttpExchange::cancel);
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
}

void TestHttpReplyExchange::ownerGone()
{
    RawHttpServer server(always({}));
    auto *owner = new QObject;
    HttpExchange *exchange = m_client.send(post(server.url()), {}, owner);
    ExchangeEnding ending(exchange);
    QTRY_COMPARE(server.requests().size(), 1);
    delete owner;
    QVERIFY(!ending.once()); // gone, without a word
    QVERIFY(!ending.hasEnded());
}

void TestHttpReplyExchange::clientGone()
{
    RawHttpServer server(always({}));
    auto *client = new HttpClient;
    ExchangeEnding ending(client->send(post(server.url()), {}, &m_owner));
    QTRY_COMPARE(server.requests().size(), 1);
    delete client;
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Cancelled);
    QVERIFY(ending.error().mayHaveArrived);
}

QTEST_GUILESS_MAIN(TestHttpReplyExchange)
#include "tst_httpreplyexchange.moc"
