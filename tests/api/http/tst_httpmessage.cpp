// SPDX-License-Identifier: MIT
#include "api/http/HttpMessage.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestHttpMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void header();
    void completeHeaders();
    void hostHeader_data();
    void hostHeader();
    void requestId_data();
    void requestId();
    void curl_data();
    void curl();
    void curlWorksInAShell();
};

void TestHttpMessage::header()
{
    const HttpResponse response{200, {{"x-request-id", "1"}, {"x-request-id", "2"}, {"date", ""}}, {}};
    QCOMPARE(response.header("x-request-id"), "1");
    QCOMPARE(response.header("X-Request-Id"), "1");
    QCOMPARE(response.header("x-request"), "");
    QCOMPARE(HttpResponse().header("date"), "");
}

void TestHttpMessage::completeHeaders()
{
    const HttpHeader json{"Content-Type", "application/json"};
    const HttpHeader own{"content-type", "application/json;charset=utf8"};
    QCOMPARE(dcs::completeHeaders({"GET", {}, {}, {}}), QList<HttpHeader>());
    QCOMPARE(dcs::completeHeaders({"POST", {}, {}, "{}"}), QList<HttpHeader>{json});
    QCOMPARE(dcs::completeHeaders({"POST", {}, {own}, "{}"}), QList<HttpHeader>{own});
}

void TestHttpMessage::hostHeader_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("plain") << u"https://dcs.cn-north-4.myhuaweicloud.com/v1.0"_s
                           << QByteArray("dcs.cn-north-4.myhuaweicloud.com");
    QTest::newRow("default port") << u"https://example.com:443/"_s << QByteArray("example.com");
    QTest::newRow("other port") << u"https://example.com:8443/"_s << QByteArray("example.com:8443");
    QTest::newRow("http") << u"http://127.0.0.1:80/"_s << QByteArray("127.0.0.1");
    QTest::newRow("https port on http") << u"http://127.0.0.1:443/"_s << QByteArray("127.0.0.1:443");
    QTest::newRow("IPv6") << u"http://[::1]:9000/"_s << QByteArray("[::1]:9000");
    QTest::newRow("upper case") << u"https://EXAMPLE.com/"_s << QByteArray("example.com");
    QTest::newRow("international") << u"https://bücher.example/"_s << QByteArray("xn--bcher-kva.example");
}

void TestHttpMessage::hostHeader()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, host);
    QCOMPARE(dcs::hostHeader(QUrl(url)), host);
}

void TestHttpMessage::requestId_data()
{
    QTest::addColumn<QList<HttpHeader>>("headers");
    QTest::addColumn<QString>("id");
    QTest::newRow("none") << QList<HttpHeader>{} << QString();
    QTest::newRow("service") << QList<HttpHeader>{{"x-request-id", "a1"}} << u"a1"_s;
    QTest::newRow("IAM") << QList<HttpHeader>{{"x-iam-trace-id", "b2"}} << u"b2"_s;
    QTest::newRow("both") << QList<HttpHeader>{{"x-iam-trace-id", "b2"}, {"x-request-id", "a1"}} << u"a1"_s;
    QTest::newRow("long") << QList<HttpHeader>{{"x-request-id", QByteArray(500, 'x')}} << QString(128, u'x');
}

void TestHttpMessage::requestId()
{
    QFETCH(QList<HttpHeader>, headers);
    QFETCH(QString, id);
    QCOMPARE(requestIdOf(headers), id);
}

void TestHttpMessage::curl_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QString>("command");
    QTest::newRow("get") << HttpRequest{"GET", QUrl(u"https://dcs.example.com/v1.0/p/instances/i"_s), {}, {}}
                         << u"curl -X GET 'https://dcs.example.com/v1.0/p/instances/i' "
                            "-H \"X-Auth-Token: $OS_TOKEN\""_s;
    QTest::newRow("post")
        << HttpRequest{"POST", QUrl(u"https://dcs.example.com/extend"_s), {}, "{\"a\":1}"}
        << u"curl -X POST 'https://dcs.example.com/extend' -H 'Content-Type: application/json' "
           "-H \"X-Auth-Token: $OS_TOKEN\" --data-raw '{\"a\":1}'"_s;
    QTest::newRow("secrets")
        << HttpRequest{"GET", QUrl(u"https://user:pass@dcs.example.com/"_s),
               {{"X-Auth-Token", "s1"}, {"authorization", "s2"}, {"X-Security-Token", "s3"}, {"Cookie", "s4"},
                   {"X-Sdk-Date", "s5"}, {"X-Subject-Token", "s6"}, {"X-Language", "en-us"}},
               {}}
        << u"curl -X GET 'https://dcs.example.com/' -H 'X-Language: en-us' -H \"X-Auth-Token: $OS_TOKEN\""_s;
}

void TestHttpMessage::curl()
{
    QFETCH(HttpRequest, request);
    QFETCH(QString, command);
    QCOMPARE(toCurl(request), command);
}

void TestHttpMessage::curlWorksInAShell()
{
#ifndef Q_OS_UNIX
    QSKIP("needs a POSIX shell");
#endif
    const QByteArray body = "{\"name\":\"it's `echo` $HOME \\\\ \\n \xe4\xb8\xad ! \"}";
    const HttpRequest request{"POST", QUrl(u"https://dcs.example.com/a?b=%27c%27&d=1"_s), {}, body};
    // A function in place of curl shows the arguments that it would get.
    QProcess shell;
    shell.start(u"/bin/sh"_s,
        {u"-c"_s,
            u"curl() { for word; do printf '%s\\n' \"$word\"; done; }; OS_TOKEN=abc; "_s + toCurl(request)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
        (QStringList{u"-X"_s, u"POST"_s, u"https://dcs.example.com/a?b=%27c%27&d=1"_s, u"-H"_s,
            u"Content-Type: application/json"_s, u"-H"_s, u"X-Auth-Token: abc"_s, u"--data-raw"_s,
            QString::fromUtf8(body)}));
    QCOMPARE(shell.readAllStandardError(), "");
}

QTEST_GUILESS_MAIN(TestHttpMessage)
#include "tst_httpmessage.moc"
