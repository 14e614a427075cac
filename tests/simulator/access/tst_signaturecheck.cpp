// SPDX-License-Identifier: MIT
#include "simulator/access/SignatureCheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

namespace {

/// A signed request of the vectors, as a server would have received it.
struct Vector {
    ReceivedRequest request;
    QByteArray accessKey;
    QByteArray secretKey;
    QByteArray canonical;
    QByteArray signedHeaders;
    QDateTime signedAt;
};

QByteArray text(const QJsonValue &value) { return value.toString().toUtf8(); }

Vector vectorOf(const QJsonObject &object)
{
    Vector vector;
    vector.request.method = text(object["method"_L1]);
    vector.request.path = object["path"_L1].toString();
    QByteArrayList parameters;
    const QJsonArray query = object["query"_L1].toArray();
    for (const QJsonValue &pair : query)
        parameters.append(text(pair[0]).toPercentEncoding() + '=' + text(pair[1]).toPercentEncoding());
    vector.request.query = QString::fromLatin1(parameters.join('&'));
    vector.request.body = text(object["body"_L1]);
    const QJsonObject headers = object["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        vector.request.headers.append({header.key().toLatin1().toLower(), text(header.value())});
    vector.request.headers.append({"authorization", text(object["authorization"_L1])});
    vector.accessKey = text(object["access_key"_L1]);
    vector.secretKey = text(object["secret_key"_L1]);
    vector.canonical = text(object["canonical_request"_L1]);
    vector.signedHeaders = text(object["signed_headers"_L1]);
    vector.signedAt = QDateTime::fromString(headers["X-Sdk-Date"_L1].toString(), u"yyyyMMdd'T'HHmmss'Z'"_s);
    vector.signedAt.setTimeSpec(Qt::UTC);
    return vector;
}

QJsonArray readVectors()
{
    QFile file(QStringLiteral(DCS_TEST_DATA "/signing-vectors.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

} // namespace

class TestSignatureCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void time_data();
    void time();
    void alteredRequestsAreRefused_data();
    void alteredRequestsAreRefused();
    void unsignedSecurityTokenIsRefused();
    void locksAfterMoreThanFiveFailures();
    void successForgetsFailures();
};

void TestSignatureCheck::vectors_data()
{
    QTest::addColumn<QJsonObject>("object");
    const QJsonArray all = readVectors();
    QCOMPARE(all.size(), 8);
    for (const QJsonValue &vector : all)
        QTest::newRow(text(vector["name"_L1]).constData()) << vector.toObject();
}

void TestSignatureCheck::vectors()
{
    QFETCH(QJsonObject, object);
    const Vector vector = vectorOf(object);
    const Call call{vector.request, {}, vector.signedAt};
    QCOMPARE(SignatureCheck::canonicalRequest(call, vector.signedHeaders), vector.canonical);
    SignatureCheck check(vector.accessKey, vector.secretKey);
    QCOMPARE(check.check(call), SignatureCheck::Verdict::Accepted);
}

void TestSignatureCheck::time_data()
{
    QTest::addColumn<int>("secondsLater");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("now") << 0 << true;
    QTest::newRow("15 minutes late") << 900 << true;
    QTest::newRow("15 minutes early") << -900 << true;
    QTest::newRow("a second more") << 901 << false;
    QTest::newRow("a second earlier") << -901 << false;
}

void TestSignatureCheck::time()
{
    QFETCH(int, secondsLater);
    QFETCH(bool, accepted);
    const Vector vector = vectorOf(readVectors().at(4).toObject());
    SignatureCheck check(vector.accessKey, vector.secretKey);
    QCOMPARE(check.check({vector.request, {}, vector.signedAt.addSecs(secondsLater)}),
        accepted ? SignatureCheck::Verdict::Accepted : SignatureCheck::Verdict::Expired);
}

void TestSignatureCheck::alteredRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<SignatureCheck::Verdict>("verdict");
    using Verdict = SignatureCheck::Verdict;
    const QByteArray authorization = "authorization";
    QTest::newRow("signature") << authorization << QByteArray("Signature=") << QByteArray("Signature=0")
                               << Verdict::Mismatch;
    QTest::newRow("key") << authorization << QByteArray("Access=") << QByteArray("Access=X")
                         << Verdict::UnknownKey;
    QTest::newRow("algorithm") << authorization << QByteArray("SDK-HMAC-SHA256")
                               << QByteArray("V11-HMAC-SHA256") << Verdict::Malformed;
    QTest::newRow("no signed headers")
        << authorization << QByteArray("SignedHeaders=") << QByteArray("Headers=") << Verdict::Malformed;
    QTest::newRow("date not signed") << authorization << QByteArray(";x-sdk-date") << QByteArray()
                                     << Verdict::Malformed;
    QTest::newRow("names not sorted") << authorization << QByteArray("content-type;host")
                                      << QByteArray("host;content-type") << Verdict::Malformed;
    QTest::newRow("form of the date")
        << QByteArray("x-sdk-date") << QByteArray("T") << QByteArray(" ") << Verdict::Malformed;
    QTest::newRow("host") << QByteArray("host") << QByteArray("dcs.") << QByteArray("dc.")
                          << Verdict::Mismatch;
}

void TestSignatureCheck::alteredRequestsAreRefused()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(SignatureCheck::Verdict, verdict);
    Vector vector = vectorOf(readVectors().at(4).toObject());
    for (auto &[name, value] : vector.request.headers) {
        if (name == header) {
            QVERIFY(value.contains(from));
            value.replace(from, to);
        }
    }
    SignatureCheck check(vector.accessKey, vector.secretKey);
    QCOMPARE(check.check({vector.request, {}, vector.signedAt}), verdict);
}

void TestSignatureCheck::unsignedSecurityTokenIsRefused()
{
    Vector vector = vectorOf(readVectors().at(4).toObject());
    vector.request.headers.append(qMakePair(QByteArray("x-security-token"), QByteArray("token")));
    SignatureCheck check(vector.accessKey, vector.secretKey);
    QCOMPARE(check.check({vector.request, {}, vector.signedAt}), SignatureCheck::Verdict::Malformed);
}

void TestSignatureCheck::locksAfterMoreThanFiveFailures()
{
    const Vector good = vectorOf(readVectors().at(4).toObject());
    ReceivedRequest bad = good.request;
    bad.body += ' ';
    SignatureCheck check(good.accessKey, good.secretKey);
    for (int failure = 0; failure < 6; ++failure)
        QCOMPARE(check.check({bad, {}, good.signedAt}), SignatureCheck::Verdict::Mismatch);
    QCOMPARE(check.check({good.request, {}, good.signedAt}), SignatureCheck::Verdict::Locked);
    QCOMPARE(check.check({good.request, {}, good.signedAt.addSecs(299)}), SignatureCheck::Verdict::Locked);
    QCOMPARE(check.check({good.request, {}, good.signedAt.addSecs(300)}), SignatureCheck::Verdict::Accepted);
}

void TestSignatureCheck::successForgetsFailures()
{
    const Vector good = vectorOf(readVectors().at(4).toObject());
    ReceivedRequest bad = good.request;
    bad.body += ' ';
    SignatureCheck check(good.accessKey, good.secretKey);
    for (int round = 0; round < 3; ++round) {
        for (int failure = 0; failure < 5; ++failure)
            QCOMPARE(check.check({bad, {}, good.signedAt}), SignatureCheck::Verdict::Mismatch);
        QCOMPARE(check.check({good.request, {}, good.signedAt}), SignatureCheck::Verdict::Accepted);
    }
}

QTEST_GUILESS_MAIN(TestSignatureCheck)
#include "tst_signaturecheck.moc"
