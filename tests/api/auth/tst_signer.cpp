// SPDX-License-Identifier: MIT
#include "api/auth/Signer.h"

#include "tests/api/support/Ending.h"
#include "tests/api/support/RawHttpServer.h"
#include "tests/api/support/TestData.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QString project = u"0123456789abcdef0123456789abcdef"_s;

QByteArray bytes(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString().toUtf8();
}

HttpRequest requestOf(const QJsonObject &vector)
{
    QByteArrayList query;
    const QJsonArray parameters = vector.value("query"_L1).toArray();
    for (const QJsonValue &parameter : parameters) {
        query += QUrl::toPercentEncoding(parameter.toArray().at(0).toString()) + '='
            + QUrl::toPercentEncoding(parameter.toArray().at(1).toString());
    }
    HttpRequest request;
    request.method = bytes(vector, "method"_L1);
    request.body = bytes(vector, "body"_L1);
    request.url = QUrl::fromEncoded("https://" + bytes(vector, "host"_L1) + bytes(vector, "path"_L1));
    if (!query.isEmpty())
        request.url.setQuery(QString::fromLatin1(query.join('&')), QUrl::StrictMode);
    const QJsonObject headers = vector.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.headers.append(qMakePair(header.key().toLatin1(), header.value().toString().toUtf8()));
    return request;
}

QDateTime moment() { return QDateTime({2026, 3, 14}, {15, 9, 26, 535}, Qt::UTC); }

QByteArray signatureIn(const QList<HttpHeader> &headers)
{
    const QByteArray authorization = headerValue(headers, "Authorization");
    return authorization.mid(authorization.indexOf("Signature=") + 10);
}

} // namespace

class TestSigner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void percentEncode_data();
    void percentEncode();
    void vectors_data();
    void vectors();
    void wholeHeader_data();
    void wholeHeader();
    void ownCases_data();
    void ownCases();
    void canonicalPath_data();
    void canonicalPath();
    void whatIsSentIsWhatWasSigned_data();
    void whatIsSentIsWhatWasSigned();
};

void TestSigner::percentEncode_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("kept") << QByteArray("AZaz09-_.~") << QByteArray("AZaz09-_.~");
    QTest::newRow("blank and plus") << QByteArray(" +") << QByteArray("%20%2B");
    QTest::newRow("reserved") << QByteArray("/?&=#%*()!'") << QByteArray("%2F%3F%26%3D%23%25%2A%28%29%21%27");
    QTest::newRow("UTF-8") << QByteArray("\xe4\xb8\xad") << QByteArray("%E4%B8%AD");
}

void TestSigner::percentEncode()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, encoded);
    QCOMPARE(Signer::percentEncode(text), encoded);
}

void TestSigner::vectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = QJsonDocument::fromJson(readTestData(u"signing-vectors.json"_s)).array();
    QCOMPARE(vectors.size(), 8);
    for (const QJsonValue &vector : vectors)
        QTest::addRow("%s", qPrintable(vector["name"_L1].toString())) << vector.toObject();
}

void TestSigner::vectors()
{
    QFETCH(QJsonObject, vector);
    const QByteArrayList names = bytes(vector, "signed_headers"_L1).split(';');
    const QByteArrayList reversed(names.rbegin(), names.rend());
    const HttpRequest request = requestOf(vector);
    const QByteArray canonical = Signer::canonicalRequest(request, reversed);
    QCOMPARE(canonical, bytes(vector, "canonical_request"_L1));
    const QByteArray toSign = Signer::stringToSign(canonical, headerValue(request.headers, "X-Sdk-Date"));
    QCOMPARE(toSign, bytes(vector, "string_to_sign"_L1));
    QCOMPARE(Signer::signature(toSign, bytes(vector, "secret_key"_L1)), bytes(vector, "signature"_L1));
}

void TestSigner::wholeHeader_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("token");
    QTest::newRow("with a body") << u"extend"_s << QString();
    QTest::newRow("with a query") << u"list-unicode"_s << QString();
    QTest::newRow("temporary key") << u"temporary-keys"_s << u"SecurityToken"_s;
}

void TestSigner::wholeHeader()
{
    QFETCH(QString, name);
    QFETCH(QString, token);
    QJsonObject vector;
    const QJsonArray vectors = QJsonDocument::fromJson(readTestData(u"signing-vectors.json"_s)).array();
    for (const QJsonValue &candidate : vectors) {
        if (candidate["name"_L1].toString() == name)
            vector = candidate.toObject();
    }
    HttpRequest request = requestOf(vector);
    request.headers.clear();
    const AccessKey key{u"AccessKey"_s, u"SecretKey"_s, token};
    const QList<HttpHeader> headers =
        Signer::authenticationHeaders(request, key, project, QDateTime({2024, 1, 2}, {3, 4, 5}, Qt::UTC));
    QCOMPARE(headerValue(headers, "Authorization"), bytes(vector, "authorization"_L1));
    QCOMPARE(headerValue(headers, "Host"), bytes(vector, "host"_L1));
    QCOMPARE(headerValue(headers, "X-Sdk-Date"), "20240102T030405Z");
    QCOMPARE(headerValue(headers, "X-Project-Id"), project.toLatin1());
    QCOMPARE(headerValue(headers, "X-Security-Token"), token.toLatin1());
}

void TestSigner::ownCases_data()
{
    // Computed with a separate program of 15 lines, written from the rules of the signing guide with the
    // hmac, hashlib and urllib.parse modules of Python 3: quote() with safe='-_.~' for both sides of each
    // parameter, sorted() on the decoded pairs, sha256 of the body, hmac of the string to sign with the UTF-8
    // bytes of the secret key.
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<AccessKey>("key");
    QTest::addColumn<QString>("projectId");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("list on a port, secret outside ASCII")
        << HttpRequest{"GET",
               QUrl(u"http://127.0.0.1:8443/v1.0/%1/instances"
                    "?start=1001&limit=1000&includeFailure=true&include_failure=true"_s.arg(project)),
               {}, {}}
        << AccessKey{u"AK"_s, u"sécret/+key"_s, {}} << project
        << QByteArray("e3b64662ea2b1982dcc1e42213ecc64c506311207012382c7742ab0e5c0027a6");
    QTest::newRow("extend with a temporary key, no project")
        << HttpRequest{"POST", QUrl(u"https://dcs.example.com/v1.0/p%201/instances/a/extend"_s), {},
               R"({"new_capacity":8,"spec_code":"redis.ha.xu1.large.r2.8"})"}
        << AccessKey{u"AK"_s, u"SecretKey"_s, u"tok=="_s} << QString()
        << QByteArray("99aa8517edd4db46779df296f61b61502bd09a86006433442da69aa5629a42bd");
    QTest::newRow("root, IPv6, empty secret")
        << HttpRequest{"GET", QUrl(u"http://[::1]:9000/"_s), {}, {}} << AccessKey{u"AK"_s, {}, {}}
        << QString() << QByteArray("15098d1a2916533733db6b1caa0270e7a090961ff6eb8b5bf3fc1ebd0388c04a");
}

void TestSigner::ownCases()
{
    QFETCH(HttpRequest, request);
    QFETCH(AccessKey, key);
    QFETCH(QString, projectId);
    QFETCH(QByteArray, signature);
    QCOMPARE(signatureIn(Signer::authenticationHeaders(request, key, projectId, moment())), signature);
    // The date is that of UTC, whatever the zone of the clock.
    const QDateTime elsewhere = moment().toOffsetFromUtc(8 * 3600);
    QCOMPARE(signatureIn(Signer::authenticationHeaders(request, key, projectId, elsewhere)), signature);
    // A header set by hand is not signed twice.
    request.headers = {{"X-Language", "en-us"}};
    QCOMPARE(signatureIn(Signer::authenticationHeaders(request, key, projectId, moment())), signature);
}

void TestSigner::canonicalPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("slash added") << QByteArray("/a/b") << QByteArray("/a/b/");
    QTest::newRow("slash kept") << QByteArray("/a/b/") << QByteArray("/a/b/");
    QTest::newRow("empty") << QByteArray("") << QByteArray("/");
    QTest::newRow("encoded once") << QByteArray("/a%2Fb/c%20d/%E4%B8%AD")
                                  << QByteArray("/a%2Fb/c%20d/%E4%B8%AD/");
    QTest::newRow("sub-delimiters") << QByteArray("/a(b)*,;=") << QByteArray("/a%28b%29%2A%2C%3B%3D/");
}

void TestSigner::canonicalPath()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, canonical);
    const HttpRequest request{"get", QUrl::fromEncoded("https://example.com" + path), {}, {}};
    const QByteArrayList lines = Signer::canonicalRequest(request, {"host"}).split('\n');
    QCOMPARE(lines.at(0), "GET");
    QCOMPARE(lines.at(1), canonical);
    QCOMPARE(lines.at(2), "");
    QCOMPARE(lines.at(3), "host:example.com");
}

void TestSigner::whatIsSentIsWhatWasSigned_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("get") << QByteArray("GET") << u"/v1.0/p/instances/i"_s << QByteArray();
    QTest::newRow("query") << QByteArray("GET")
                           << u"/v1.0/p/instances?name=a%20b%2Bc%2F%E4%B8%AD&limit=1&x=%2A%28%29"_s
                           << QByteArray();
    QTest::newRow("post") << QByteArray("POST") << u"/v1.0/p/instances/i/extend"_s
                          << QByteArray("{\"new_capacity\":4,\"spec_code\":\"\xe4\xb8\xad\"}");
}

/// Verifies the signature the way a server would, from the bytes that arrived.
void TestSigner::whatIsSentIsWhatWasSigned()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QFETCH(QByteArray, body);
    RawHttpServer server([](const RawRequest &) { return RawAnswer{RawHttpServer::answer(204)}; });
    HttpRequest request{method, QUrl::fromEncoded(server.url(target).toEncoded()), {}, body};
    request.headers +=
        Signer::authenticationHeaders(request, {u"AK"_s, u"SK"_s, u"token"_s}, project, moment());
    HttpClient client;
    Ending<HttpResponse> ending(client.send(request, {}, this));
    QVERIFY(ending.once());

    const RawRequest &seen = server.requests().first();
    QCOMPARE(seen.target, target.toLatin1());
    const QByteArray authorization = seen.header("authorization");
    const qsizetype begin = authorization.indexOf("SignedHeaders=") + 14;
    const QByteArrayList names =
        authorization.mid(begin, authorization.indexOf(',', begin) - begin).split(';');
    QVERIFY(names.contains("host"));
    QCOMPARE(names.contains("content-type"), !body.isEmpty());
    HttpRequest arrived{
        seen.method, QUrl::fromEncoded("http://" + seen.header("host") + seen.target), {}, seen.body};
    for (const QByteArray &name : names)
        arrived.headers.append(qMakePair(name, seen.header(name)));
    const QByteArray toSign =
        Signer::stringToSign(Signer::canonicalRequest(arrived, names), seen.header("x-sdk-date"));
    QCOMPARE(signatureIn({{"Authorization", authorization}}), Signer::signature(toSign, "SK"));
}

QTEST_GUILESS_MAIN(TestSigner)
#include "tst_signer.moc"
