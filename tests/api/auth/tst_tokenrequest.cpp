// SPDX-License-Identifier: MIT
#include "api/auth/TokenRequest.h"

#include "tests/api/support/TestData.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const PasswordLogin login{u"IAMUser"_s, u"IAMPassword"_s, u"IAMDomain"_s};

Endpoint endpoint(const QString &projectId = {})
{
    return {QUrl(), QUrl(u"https://iam.myhuaweicloud.com"_s), u"cn-north-1"_s, projectId};
}

HttpResponse answer(const QByteArray &body, const QByteArray &token = "MIIabc")
{
    return {201, {{"x-subject-token", token}, {"x-iam-trace-id", "trace"}}, body};
}

} // namespace

class TestTokenRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request();
    void scopeById();
    void decode();
    void lifetime_data();
    void lifetime();
    void malformed_data();
    void malformed();
};

void TestTokenRequest::request()
{
    const HttpRequest request = TokenRequest::make(endpoint(), login);
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.url.toEncoded(), "https://iam.myhuaweicloud.com/v3/auth/tokens?nocatalog=true");
    QCOMPARE(headerValue(request.headers, "Content-Type"), "application/json;charset=utf8");
    QCOMPARE(QJsonDocument::fromJson(request.body),
        QJsonDocument::fromJson(readTestData(u"iam-token-request.json"_s)));
}

void TestTokenRequest::scopeById()
{
    const HttpRequest request = TokenRequest::make(endpoint(u"abc123"_s), login);
    const QJsonValue scope = QJsonDocument::fromJson(request.body)["auth"_L1]["scope"_L1];
    QCOMPARE(
        QJsonDocument(scope.toObject()).toJson(QJsonDocument::Compact), R"({"project":{"id":"abc123"}})");
}

void TestTokenRequest::decode()
{
    const auto token = TokenRequest::decode(answer(readTestData(u"iam-token-response.json"_s)));
    QVERIFY(token.isOk());
    QCOMPARE(token->value, "MIIabc");
    QCOMPARE(token->projectId, u"aa2d97d7e62c4b7da3ffdfc11551f4cd"_s);
    QCOMPARE(token->lifetimeSeconds, std::optional<qint64>(86'400));
}

void TestTokenRequest::lifetime_data()
{
    using Seconds = std::optional<qint64>;
    QTest::addColumn<QByteArray>("times");
    QTest::addColumn<Seconds>("seconds");
    QTest::newRow("an hour") << QByteArray(
        R"(,"issued_at":"2020-01-03T23:30:00.000000Z","expires_at":"2020-01-04T00:30:00.000000Z")")
                             << Seconds(3600);
    QTest::newRow("whole seconds") << QByteArray(
        R"(,"issued_at":"2020-01-03T09:05:22Z","expires_at":"2020-01-03T09:05:23Z")")
                                   << Seconds(1);
    QTest::newRow("none") << QByteArray() << Seconds();
    QTest::newRow("null") << QByteArray(R"(,"issued_at":null,"expires_at":null)") << Seconds();
    QTest::newRow("nonsense") << QByteArray(R"(,"issued_at":"yesterday","expires_at":{})") << Seconds();
    QTest::newRow("backwards") << QByteArray(
        R"(,"issued_at":"2020-01-03T09:05:22Z","expires_at":"2019-01-03T09:05:23Z")")
                               << Seconds();
}

void TestTokenRequest::lifetime()
{
    QFETCH(QByteArray, times);
    QFETCH(std::optional<qint64>, seconds);
    const auto token = TokenRequest::decode(answer(R"({"token":{"project":{"id":"p"})" + times + "}}"));
    QVERIFY(token.isOk());
    QCOMPARE(token->lifetimeSeconds, seconds);
}

void TestTokenRequest::malformed_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const QByteArray good = R"({"token":{"project":{"id":"p"}}})";
    QTest::newRow("no header") << QByteArray() << good << u"X-Subject-Token"_s;
    QTest::newRow("huge header") << QByteArray(40'000, 'x') << good << u"X-Subject-Token"_s;
    QTest::newRow("no body") << QByteArray("t") << QByteArray() << QString();
    QTest::newRow("not an object") << QByteArray("t") << QByteArray("[]") << QString();
    QTest::newRow("no token") << QByteArray("t") << QByteArray("{}") << u"token"_s;
    QTest::newRow("no project") << QByteArray("t") << QByteArray(R"({"token":{}})") << u"token.project"_s;
    QTest::newRow("domain scope") << QByteArray("t") << QByteArray(R"({"token":{"project":null}})")
                                  << u"token.project"_s;
    QTest::newRow("no id") << QByteArray("t") << QByteArray(R"({"token":{"project":{}}})")
                           << u"token.project.id"_s;
    QTest::newRow("id of a wrong type")
        << QByteArray("t") << QByteArray(R"({"token":{"project":{"id":[]}}})") << u"token.project.id"_s;
    QTest::newRow("id that is a path")
        << QByteArray("t") << QByteArray(R"({"token":{"project":{"id":"../x"}}})") << u"token.project.id"_s;
    QTest::newRow("id with a line end")
        << QByteArray("t") << QByteArray(R"({"token":{"project":{"id":"a\r\nb"}}})") << u"token.project.id"_s;
}

void TestTokenRequest::malformed()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const auto result = TokenRequest::decode(answer(body, token));
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
    QCOMPARE(result.error().field, field);
    QCOMPARE(result.error().requestId, u"trace"_s);
}

QTEST_GUILESS_MAIN(TestTokenRequest)
#include "tst_tokenrequest.moc"
