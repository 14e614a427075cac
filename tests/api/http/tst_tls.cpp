// SPDX-License-Identifier: MIT
#include "api/http/Certificates.h"
#include "tests/api/support/Exchanges.h"
#include "tests/api/support/TestData.h"
#include "tests/api/support/TlsServer.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

NetworkSettings trustingIn(const QString &certificate)
{
    NetworkSettings settings;
    if (!certificate.isEmpty())
        settings.caCertificates = readTestData(certificate);
    return settings;
}

} // namespace

/// The client before real TLS servers.
class TestTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void trusts_data();
    void trusts();
    void noTlsOnTheOtherSide();
    void lostWithinTls();

private:
    QObject m_owner;
};

void TestTls::refuses_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<TlsProblem>("problem");
    QTest::addColumn<QString>("detail");
    const QString authority = u"private-ca-cert.pem"_s;
    const QString own = u"localhost-cert.pem"_s;
    QTest::newRow("self-signed") << own << QString() << TlsProblem::SelfSigned << u"SelfSignedCertificate"_s;
    QTest::newRow("self-signed, another trusted")
        << own << authority << TlsProblem::SelfSigned << u"SelfSignedCertificate"_s;
    QTest::newRow("unknown issuer") << u"localhost-signed-cert.pem"_s << QString()
                                    << TlsProblem::UnknownIssuer << u"UnableToGetLocalIssuerCertificate"_s;
    QTest::newRow("unknown issuer, another trusted")
        << u"localhost-signed-cert.pem"_s << own << TlsProblem::UnknownIssuer
        << u"UnableToGetLocalIssuerCertificate"_s;
    QTest::newRow("expired") << u"localhost-expired-cert.pem"_s << authority << TlsProblem::Expired
                             << u"CertificateExpired"_s;
    QTest::newRow("not yet valid") << u"localhost-future-cert.pem"_s << authority << TlsProblem::NotYetValid
                                   << u"CertificateNotYetValid"_s;
    QTest::newRow("wrong host") << u"other-host-cert.pem"_s << authority << TlsProblem::WrongHost
                                << u"HostNameMismatch"_s;
}

void TestTls::refuses()
{
    QFETCH(QString, shown);
    QFETCH(QString, trusted);
    RawHttpServer server(always(RawHttpServer::answer(204)), tlsServer(shown));
    HttpClient client;
    client.setNetworkSettings(trustingIn(trusted));
    for (const HttpRequest &request : {get(server.url()), post(server.url())}) {
        ExchangeEnding ending(client.send(request, {}, &m_owner));
        QVERIFY(ending.once());
        QCOMPARE(ending.error().kind, ErrorKind::Tls);
        QTEST(ending.error().tlsProblem, "problem");
        QTEST(ending.error().detail, "detail");
        QCOMPARE(ending.error().certificate, readCertificates(readTestData(shown)).constFirst());
        QVERIFY(!ending.error().mayHaveArrived);
    }
    QCOMPARE(server.requests().size(), 0);
}

void TestTls::trusts_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("trusted");
    QTest::newRow("authority") << u"localhost-signed-cert.pem"_s << u"private-ca-cert.pem"_s;
    QTest::newRow("the certificate itself") << u"localhost-cert.pem"_s << u"localhost-cert.pem"_s;
}

void TestTls::trusts()
{
    QFETCH(QString, shown);
    QFETCH(QString, trusted);
    RawHttpServer server(always(RawHttpServer::answer(200, "{}")), tlsServer(shown));
    HttpClient client;
    client.setNetworkSettings(trustingIn(trusted));
    for (const HttpRequest &request : {get(server.url()), post(server.url())}) {
        ExchangeEnding ending(client.send(request, {}, &m_owner));
        QVERIFY(ending.once());
        QVERIFY2(ending.isOk(), qPrintable(ending.error().detail));
    }
    QCOMPARE(server.requests().size(), 2);
}

void TestTls::noTlsOnTheOtherSide()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    HttpClient client;
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()));
    ExchangeEnding ending(client.send(post(url), {}, &m_owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Tls);
    QCOMPARE(ending.error().tlsProblem, TlsProblem::Other);
    QVERIFY(!ending.error().certificate);
    QVERIFY(!ending.error().mayHaveArrived);
}

void TestTls::lostWithinTls()
{
    RawHttpServer server(always({}, true), tlsServer());
    HttpClient client;
    client.setNetworkSettings(trustingIn(u"localhost-cert.pem"_s));
    ExchangeEnding lost(client.send(post(server.url()), {}, &m_owner));
    QVERIFY(lost.once());
    QCOMPARE(lost.error().kind, ErrorKind::Network);
    QVERIFY(lost.error().mayHaveArrived);
    QCOMPARE(server.count("POST"), 1);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
