// SPDX-License-Identifier: MIT
#include "api/codec/ErrorCodec.h"

#include "tests/api/support/TestData.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QDateTime now({2026, 3, 14}, {15, 0, 0}, Qt::UTC);

ApiError errorOf(int status, const QByteArray &body, const QList<HttpHeader> &headers = {})
{
    return ErrorCodec::fromAnswer({status, headers, body}, now);
}

} // namespace

class TestErrorCodec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exampleFiles_data();
    void exampleFiles();
    void shapes_data();
    void shapes();
    void pages_data();
    void pages();
    void longTextsAreShortened();
    void echoedRequestIsCut();
    void ownSecretsAreBlanked();
    void requestId_data();
    void requestId();
    void retryAfter_data();
    void retryAfter();
    void clockOffset();
    void redirect();
    void arrival_data();
    void arrival();
    void readObject_data();
    void readObject();
};

void TestErrorCodec::exampleFiles_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("requestId");
    QTest::newRow("error-dcs") << 400 << u"DCS.4800"_s << u"Invalid offset in the request."_s << QString();
    QTest::newRow("error-dcs-ext")
        << 400 << u"DCS.4026"_s
        << u"This operation is not allowed when the DCS instance is in the current state."_s << QString();
    QTest::newRow("error-gateway-apig")
        << 429 << u"APIG.0308"_s << u"The throttling threshold has been reached."_s
        << u"4d17ff0d5ea0ca5f9c62a9a5a9b5a3a2"_s;
    QTest::newRow("error-gateway-apigw")
        << 401 << u"APIGW.0301"_s << u"Incorrect IAM authentication information: verify aksk signature fail"_s
        << u"4d17ff0d5ea0ca5f9c62a9a5a9b5a3a1"_s;
    QTest::newRow("error-iam-keystone")
        << 401 << QString() << u"The username or password is wrong."_s << QString();
    QTest::newRow("error-iam-keystone-400")
        << 400 << QString() << u"The request body is invalid"_s << QString();
    QTest::newRow("error-iam-v3") << 400 << u"IAM.0011"_s << u"Request body is invalid."_s << QString();
    QTest::newRow("error-v1-nested") << 400 << u"111400060"_s << u"instance name exists."_s << QString();
}

void TestErrorCodec::exampleFiles()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, message);
    QFETCH(QString, requestId);
    const ApiError error =
        errorOf(status, readTestData(QString::fromLatin1(QTest::currentDataTag()) + u".json"_s));
    QCOMPARE(error.kind, ErrorKind::Http);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.code, code);
    QCOMPARE(error.serviceMessage, message);
    QCOMPARE(error.requestId, requestId);
}

void TestErrorCodec::shapes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, int status, const QByteArray &body, const QString &code,
                         const QString &message) {
        QTest::newRow(name) << status << body << code << message;
    };
    row("empty", 502, "", {}, {});
    row("code and message", 404, R"({"code":"APIG.0101","message":"no API"})", u"APIG.0101"_s, u"no API"_s);
    row("first shape wins", 400, R"({"code":"B","message":"b","error_code":"A","error_msg":"a"})", u"A"_s,
        u"a"_s);
    row("nested new names", 400, R"({"error":{"error_code":"DCS.4001","error_msg":"m"}})", u"DCS.4001"_s,
        u"m"_s);
    row("number as code", 400, R"({"error_code":111400026,"error_msg":"m"})", u"111400026"_s, u"m"_s);
    row("number equal to the status as text", 404, R"({"error":{"code":"404","message":"m"}})", {}, u"m"_s);
    row("blank in the code", 400, R"({"error_code":" DCS. 4855 ","error_msg":"m"})", u"DCS.4855"_s, u"m"_s);
    row("code alone", 400, R"({"error_code":"DCS.4001"})", u"DCS.4001"_s, {});
    row("message alone", 400, R"({"error_msg":"m"})", {}, u"m"_s);
    row("nulls", 400, R"({"error_code":null,"error_msg":null,"code":"A","message":null})", u"A"_s, {});
    row("wrong types", 400, R"({"error_code":{},"error_msg":[1]})", {},
        u"{\"error_code\":{},\"error_msg\":[1]}"_s);
    row("error as text", 400, R"({"error":"invalid_grant"})", {}, u"{\"error\":\"invalid_grant\"}"_s);
    row("Cloud Eye, throttled", 429,
        R"({"http_code":429,"message":{"details":"Too Many Requests.","code":"ces.0429"},)"
        R"("encoded_authorization_message":null})",
        u"ces.0429"_s, u"Too Many Requests."_s);
    row("Cloud Eye, no permission", 403,
        R"({"http_code":"403","message":{"details":"Policy doesn't allow [ces:alarms:get] to be performed",)"
        R"("code":"403"}})",
        {}, u"Policy doesn't allow [ces:alarms:get] to be performed"_s);
    row("unknown object", 500, R"({"fault":1})", {}, u"{\"fault\":1}"_s);
    row("array", 500, "[1]", {}, u"[1]"_s);
    row("plain text", 503, "upstream connect error\r\n\r\n", {}, u"upstream connect error"_s);
    row("truncated JSON", 500, R"({"error_code":"DCS.5)", {}, u"{\"error_code\":\"DCS.5"_s);
    row("broken UTF-8", 500, "\xff\xfe", {}, u"\ufffd\ufffd"_s);
    row("line ends in the message", 400, R"({"error_code":"A","error_msg":"a\nb\tc"})", u"A"_s, u"a b c"_s);
    row("secret header", 400, R"({"error_code":"A","error_msg":"bad X-Auth-Token: MIIabc here"})", u"A"_s,
        u"bad X-Auth-Token: *** here"_s);
}

void TestErrorCodec::shapes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, message);
    const ApiError error = errorOf(status, body);
    QCOMPARE(error.code, code);
    QCOMPARE(error.serviceMessage, message);
}

void TestErrorCodec::pages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::newRow("title") << QByteArray("<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>"
                                         "<h1>other</h1></body></html>")
                           << u"502 Bad Gateway"_s;
    QTest::newRow("upper case") << QByteArray("<!DOCTYPE html><HTML><TITLE lang=en> Proxy\n says no </TITLE>")
                                << u"Proxy says no"_s;
    QTest::newRow("no title") << QByteArray("<html><style>p {}</style><script>if (a<b) {}</script><!-- x -->"
                                            "<p>Access <b>denied</b></p></html>")
                              << u"Access denied"_s;
    QTest::newRow("empty title") << QByteArray("<html><title> </title><p>Text</p>") << u"Text"_s;
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><Error><Code>Busy</Code></Error>")
                         << u"Busy"_s;
}

void TestErrorCodec::pages()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    const ApiError error = errorOf(502, body);
    QCOMPARE(error.code, QString());
    QCOMPARE(error.serviceMessage, message);
}

void TestErrorCodec::longTextsAreShortened()
{
    const QByteArray words = QByteArray("0123456789 ").repeated(100'000);
    QCOMPARE(errorOf(500, words).serviceMessage.size(), 300);
    QCOMPARE(errorOf(500, "<p>" + words).serviceMessage.size(), 300);
    QVERIFY(errorOf(500, words).serviceMessage.endsWith(u'…'));
    const ApiError error = errorOf(400, R"({"error_code":")" + words + R"(","error_msg":")" + words + "\"}");
    QCOMPARE(error.serviceMessage.size(), 1024);
    QCOMPARE(error.code.size(), 64);
}

void TestErrorCodec::echoedRequestIsCut()
{
    const ApiError error = errorOf(401,
        R"({"error_msg":"Incorrect IAM authentication information: verify aksk signature fail, canonical request: )"
        R"(GET|/v1.0/|x-security-token:very-secret|host:h|","error_code":"APIGW.0301"})");
    QCOMPARE(error.serviceMessage, u"Incorrect IAM authentication information: verify aksk signature fail"_s);
}

void TestErrorCodec::ownSecretsAreBlanked()
{
    // At the place where the message is cut, too.
    const QByteArray filling(1020, 'x');
    const QByteArray body =
        R"({"error_code":"C-hunter22","error_msg":")" + filling + R"(hunter22","request_id":"r-hunter22"})";
    const ApiError error = ErrorCodec::fromAnswer({500, {}, body}, now, {u"hunter22"_s});
    QCOMPARE(error.code, u"C-***"_s);
    QCOMPARE(error.requestId, u"r-***"_s);
    QCOMPARE(error.serviceMessage, QString::fromLatin1(filling) + u"***"_s);
    const ApiError raw = ErrorCodec::fromAnswer({500, {}, "not JSON: hunter22"}, now, {u"hunter22"_s});
    QCOMPARE(raw.serviceMessage, u"not JSON: ***"_s);
}

void TestErrorCodec::requestId_data()
{
    QTest::addColumn<QList<HttpHeader>>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    const QByteArray body = R"({"error_code":"A","request_id":"from-body"})";
    QTest::newRow("header first") << QList<HttpHeader>{{"x-request-id", "from-header"}} << body
                                  << u"from-header"_s;
    QTest::newRow("IAM") << QList<HttpHeader>{{"x-iam-trace-id", "trace"}} << body << u"trace"_s;
    QTest::newRow("body") << QList<HttpHeader>{} << body << u"from-body"_s;
    QTest::newRow("none") << QList<HttpHeader>{} << QByteArray("{}") << QString();
    QTest::newRow("wrong type") << QList<HttpHeader>{} << QByteArray(R"({"request_id":{}})") << QString();
}

void TestErrorCodec::requestId()
{
    QFETCH(QList<HttpHeader>, headers);
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    QCOMPARE(errorOf(500, body, headers).requestId, id);
}

void TestErrorCodec::retryAfter_data()
{
    using Seconds = std::optional<int>;
    QTest::addColumn<QList<HttpHeader>>("headers");
    QTest::addColumn<Seconds>("seconds");
    QTest::newRow("none") << QList<HttpHeader>{} << Seconds();
    QTest::newRow("seconds") << QList<HttpHeader>{{"retry-after", " 30 "}} << Seconds(30);
    QTest::newRow("zero") << QList<HttpHeader>{{"retry-after", "0"}} << Seconds(0);
    QTest::newRow("negative") << QList<HttpHeader>{{"retry-after", "-5"}} << Seconds(0);
    QTest::newRow("huge") << QList<HttpHeader>{{"retry-after", "99999999999"}} << Seconds(2'147'483'647);
    QTest::newRow("word") << QList<HttpHeader>{{"retry-after", "soon"}} << Seconds();
    QTest::newRow("date by our clock")
        << QList<HttpHeader>{{"retry-after", "Sat, 14 Mar 2026 15:02:00 GMT"}} << Seconds(120);
    QTest::newRow("date by the service's clock")
        << QList<HttpHeader>{{"retry-after", "Sat, 14 Mar 2026 18:00:10 GMT"},
               {"date", "Sat, 14 Mar 2026 18:00:00 GMT"}}
        << Seconds(10);
    QTest::newRow("past date") << QList<HttpHeader>{{"retry-after", "Sat, 14 Mar 2020 15:02:00 GMT"}}
                               << Seconds(0);
}

void TestErrorCodec::retryAfter()
{
    QFETCH(QList<HttpHeader>, headers);
    QFETCH(std::optional<int>, seconds);
    QCOMPARE(errorOf(503, {}, headers).retryAfterSeconds, seconds);
}

void TestErrorCodec::clockOffset()
{
    const QList<HttpHeader> behind{{"date", "Sat, 14 Mar 2026 14:40:00 GMT"}};
    QCOMPARE(errorOf(401, {}, behind).clockOffsetSeconds, std::optional<qint64>(-1200));
    QCOMPARE(errorOf(403, {}, behind).clockOffsetSeconds, std::nullopt);
    QCOMPARE(errorOf(401, {}, {{"date", "today"}}).clockOffsetSeconds, std::nullopt);
    QCOMPARE(errorOf(401, {}).clockOffsetSeconds, std::nullopt);
}

void TestErrorCodec::redirect()
{
    const ApiError error = errorOf(302, "<title>Moved</title>",
        {{"location", "https://elsewhere.example/login?token=secret"}, {"x-request-id", "r"}});
    QCOMPARE(error.kind, ErrorKind::Redirect);
    QCOMPARE(error.httpStatus, 302);
    QCOMPARE(error.detail, u"elsewhere.example"_s);
    QCOMPARE(error.requestId, u"r"_s);
    QVERIFY(!error.mayHaveArrived);
    QCOMPARE(errorOf(304, {}).kind, ErrorKind::Redirect);
}

void TestErrorCodec::arrival_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("mayHaveArrived");
    for (int status : {300, 302, 400, 401, 403, 404, 409, 429, 501})
        QTest::addRow("%d", status) << status << false;
    for (int status : {408, 499, 500, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status << true;
}

void TestErrorCodec::arrival()
{
    QFETCH(int, status);
    QFETCH(bool, mayHaveArrived);
    QCOMPARE(errorOf(status, {}).mayHaveArrived, mayHaveArrived);
}

void TestErrorCodec::readObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("object") << QByteArray(R"({"a":1})") << true << ErrorKind::Decode << QString();
    QTest::newRow("empty object") << QByteArray(" {} \n") << true << ErrorKind::Decode << QString();
    QTest::newRow("empty") << QByteArray() << false << ErrorKind::Decode << QString();
    QTest::newRow("array") << QByteArray("[]") << false << ErrorKind::Decode << QString();
    QTest::newRow("null") << QByteArray("null") << false << ErrorKind::Decode << u"null"_s;
    QTest::newRow("truncated") << QByteArray(R"({"a":[1,)") << false << ErrorKind::Decode << u"{\"a\":[1,"_s;
    QTest::newRow("two documents") << QByteArray("{}{}") << false << ErrorKind::Decode << u"{}{}"_s;
    QTest::newRow("page") << QByteArray("<html><title>Log in</title>") << false << ErrorKind::Decode
                          << u"Log in"_s;
    QTest::newRow("deep") << QByteArray("{\"a\":").repeated(100'000) << false << ErrorKind::Decode
                          << QString();
}

void TestErrorCodec::readObject()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, ok);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, message);
    const auto result = ErrorCodec::readObject({200, {{"x-request-id", "r"}}, body});
    QCOMPARE(result.isOk(), ok);
    if (!ok) {
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().httpStatus, 200);
        QCOMPARE(result.error().requestId, u"r"_s);
        QCOMPARE(result.error().serviceMessage, message);
        QVERIFY(!result.error().detail.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestErrorCodec)
#include "tst_errorcodec.moc"
