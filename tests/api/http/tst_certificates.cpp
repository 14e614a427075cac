// SPDX-License-Identifier: MIT
#include "api/http/Certificates.h"
#include "api/http/probe/TlsCheck.h"
#include "tests/api/support/TestData.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestCertificates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void facts();
    void severalInOrder();
    void unreadable_data();
    void unreadable();
    void firstProblem_data();
    void firstProblem();
    void noProblem();
    void factsOfAFinding();
    void trustedAreTheSystemsAndTheExtra();
};

void TestCertificates::facts()
{
    const auto read = readCertificates(readTestData(u"localhost-expired-cert.pem"_s));
    QCOMPARE(read.size(), 1);
    const CertificateFacts &facts = read.constFirst();
    QCOMPARE(facts.subject, u"CN=localhost, O=Example Works"_s);
    QCOMPARE(facts.issuer, u"CN=Example Works CA, O=Example Works"_s);
    QCOMPARE(facts.validFrom, QDateTime({2020, 1, 1}, {0, 0}, Qt::UTC));
    QCOMPARE(facts.validUntil, QDateTime({2021, 1, 1}, {0, 0}, Qt::UTC));
    // As "openssl x509 -fingerprint -sha256" writes it.
    const QByteArray der = QSslCertificate(readTestData(u"localhost-expired-cert.pem"_s)).toDer();
    const QByteArray digest = QCryptographicHash::hash(der, QCryptographicHash::Sha256);
    QCOMPARE(facts.sha256, QString::fromLatin1(digest.toHex(':')).toUpper());
    QCOMPARE(facts.sha256.size(), 32 * 3 - 1);
}

void TestCertificates::severalInOrder()
{
    const auto read = readCertificates("a comment\n" + readTestData(u"private-ca-cert.pem"_s) + "\r\n\r\n"
        + readTestData(u"localhost-cert.pem"_s));
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.at(0).subject, u"CN=Example Works CA, O=Example Works"_s);
    QVERIFY(read.at(0).isAuthority);
    QCOMPARE(read.at(1).subject, u"CN=localhost"_s);
    QVERIFY(!readCertificates(readTestData(u"localhost-signed-cert.pem"_s)).constFirst().isAuthority);
}

void TestCertificates::unreadable_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<PemProblem>("problem");
    const QByteArray good = readTestData(u"private-ca-cert.pem"_s);
    QTest::newRow("empty") << QByteArray() << PemProblem::NoCertificate;
    QTest::newRow("text") << QByteArray("hello") << PemProblem::NoCertificate;
    QTest::newRow("binary") << QSslCertificate(good).toDer() << PemProblem::NoCertificate;
    QTest::newRow("cut") << good.chopped(100) << PemProblem::Damaged;
    QTest::newRow("one of two") << good + "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
                                << PemProblem::Damaged;
    QTest::newRow("key") << readTestData(u"localhost-key.pem"_s) << PemProblem::PrivateKey;
    QTest::newRow("key beside") << good + readTestData(u"localhost-key.pem"_s) << PemProblem::PrivateKey;
    QTest::newRow("too large") << good + QByteArray(1024 * 1024, ' ') << PemProblem::TooLarge;
}

void TestCertificates::unreadable()
{
    QFETCH(QByteArray, pem);
    QFETCH(PemProblem, problem);
    QCOMPARE(problemOfPem(pem), problem);
    QVERIFY(readCertificates(pem).isEmpty());
}

void TestCertificates::firstProblem_data()
{
    QTest::addColumn<QList<QSslError::SslError>>("errors");
    QTest::addColumn<TlsProblem>("problem");
    using Errors = QList<QSslError::SslError>;
    QTest::newRow("self-signed") << Errors{QSslError::SelfSignedCertificate} << TlsProblem::SelfSigned;
    QTest::newRow("untrusted root shown")
        << Errors{QSslError::SelfSignedCertificateInChain} << TlsProblem::UnknownIssuer;
    QTest::newRow("no issuer") << Errors{QSslError::UnableToGetLocalIssuerCertificate,
        QSslError::UnableToVerifyFirstCertificate}
                               << TlsProblem::UnknownIssuer;
    QTest::newRow("trust before dates") << Errors{QSslError::HostNameMismatch, QSslError::CertificateExpired,
        QSslError::SelfSignedCertificate}
                                        << TlsProblem::SelfSigned;
    QTest::newRow("dates before host")
        << Errors{QSslError::HostNameMismatch, QSslError::CertificateExpired} << TlsProblem::Expired;
    QTest::newRow("not yet") << Errors{QSslError::CertificateNotYetValid} << TlsProblem::NotYetValid;
    QTest::newRow("host") << Errors{QSslError::HostNameMismatch} << TlsProblem::WrongHost;
    QTest::newRow("host before others")
        << Errors{QSslError::CertificateRevoked, QSslError::HostNameMismatch} << TlsProblem::WrongHost;
    QTest::newRow("revoked") << Errors{QSslError::CertificateRevoked} << TlsProblem::Other;
}

void TestCertificates::firstProblem()
{
    QFETCH(QList<QSslError::SslError>, errors);
    const QSslCertificate peer(readTestData(u"localhost-signed-cert.pem"_s));
    QList<QSslError> list;
    for (QSslError::SslError error : errors)
        list += QSslError(error);
    const TlsFinding finding = findingOf(list, peer);
    QTEST(finding.problem, "problem");
    QVERIFY(!finding.detail.isEmpty());
    QCOMPARE(finding.certificate, factsOf(peer));
}

void TestCertificates::noProblem()
{
    const TlsFinding finding = findingOf({}, QSslCertificate());
    QCOMPARE(finding.problem, TlsProblem::None);
    QVERIFY(!finding.certificate);
    QCOMPARE(tlsError(finding).tlsProblem, TlsProblem::Other);
}

/// Of an expired authority its own dates are told, not those of the certificate below it.
void TestCertificates::factsOfAFinding()
{
    const QSslCertificate peer(readTestData(u"localhost-signed-cert.pem"_s));
    const QSslCertificate other(readTestData(u"localhost-expired-cert.pem"_s));
    QCOMPARE(findingOf({QSslError(QSslError::CertificateExpired, other)}, peer).certificate, factsOf(other));
    QCOMPARE(findingOf({QSslError(QSslError::SelfSignedCertificateInChain, other)}, peer).certificate,
        factsOf(peer));
    QCOMPARE(findingOf({QSslError(QSslError::SelfSignedCertificate, other)}, QSslCertificate()).certificate,
        factsOf(other));
    QVERIFY(!findingOf({QSslError(QSslError::NoPeerCertificate)}, QSslCertificate()).certificate);
}

void TestCertificates::trustedAreTheSystemsAndTheExtra()
{
    const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    QVERIFY2(!system.isEmpty(), "ca-certificates is needed");
    const QByteArray extra = readTestData(u"private-ca-cert.pem"_s);
    const QList<QSslCertificate> trusted = tlsConfiguration(extra).caCertificates();
    QVERIFY(trusted.contains(QSslCertificate(extra)));
    for (const QSslCertificate &certificate : system)
        QVERIFY(trusted.contains(certificate));
    QCOMPARE(tlsConfiguration({}), QSslConfiguration::defaultConfiguration());
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
