// SPDX-License-Identifier: MIT
#include "ui/language/ErrorTexts.h"

#include "api/http/HttpClient.h"
#include "tests/api/support/TlsServer.h"
#include "ui/account/ErrorPanel.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QHostAddress>
#include <QLabel>
#include <QLocale>
#include <QSet>
#include <QSslServer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

ApiError httpError(int status, const QString &code = {})
{
    ApiError error;
    error.kind = ErrorKind::Http;
    error.httpStatus = status;
    error.code = code;
    return error;
}

ErrorCatalogue catalogue()
{
    return ErrorCatalogue::fromCsv("http_status,code,retryable,meaning_en,remedy_en,meaning_zh,remedy_zh\n"
                                   "400,DCS.4026,yes,Wrong state.,Wait.,状态不符。,请等待。\n"
                                   "401,APIGW.0301,no,Not authenticated.,Check.,认证失败。,请检查。\n");
}

} // namespace

class TestErrorTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void summary_data();
    void summary();
    void everyKindIsExplained();
    void everyAuthenticationProblemIsExplained();
    void everyStatusClassIsExplained();
    void codesAreExplainedInThePresentLanguage();
    void clockSkewNamesTheMinutes_data();
    void clockSkewNamesTheMinutes();
    void technical();
    void everyTlsProblemIsExplained();
    void refusedCertificateIsShown_data();
    void refusedCertificateIsShown();
    void proxyThatWantsAPassword();
};

void TestErrorTexts::summary_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QString>("expected");
    const auto row = [](ErrorKind kind, const char *expected) {
        ApiError error;
        error.kind = kind;
        QTest::addRow("%s", expected) << error << QString::fromLatin1(expected);
    };
    row(ErrorKind::Network, "No connection to the service");
    row(ErrorKind::Proxy, "No connection through the proxy");
    row(ErrorKind::Tls, "No secure connection to the service");
    row(ErrorKind::Timeout, "The service did not answer in time");
    row(ErrorKind::Cancelled, "Cancelled");
    row(ErrorKind::Redirect, "The service pointed to another address");
    row(ErrorKind::Decode, "The service's answer could not be understood");
    row(ErrorKind::TooLarge, "The service's answer is too large");
    row(ErrorKind::InsecureUrl, "The address is not secure");
    row(ErrorKind::AuthenticationStopped, "Not sent: the credentials were refused before");
    row(ErrorKind::NotOffered, "Not sent: the chosen API version has no such call");
    ApiError field;
    field.kind = ErrorKind::Decode;
    field.field = u"instances[3].capacity"_s;
    QTest::addRow("field") << field
                           << u"The service's answer could not be understood: field instances[3].capacity"_s;
    QTest::addRow("code") << httpError(400, u"DCS.4026"_s)
                          << u"The service refused the request: DCS.4026 (HTTP 400)"_s;
    QTest::addRow("no code") << httpError(500) << u"The service refused the request (HTTP 500)"_s;
    for (const int status : {502, 503, 504}) {
        QTest::addRow("gateway %d", status)
            << httpError(status) << u"The gateway of the service failed (HTTP %1)"_s.arg(status);
    }
    ApiError clock = httpError(401);
    clock.kind = ErrorKind::AuthenticationStopped;
    clock.authProblem = AuthProblem::ClockSkew;
    QTest::addRow("clock, once more") << clock << u"Not sent: the clock of this computer is wrong"_s;
}

void TestErrorTexts::summary()
{
    QFETCH(const ApiError, error);
    QTEST(Texts::error(error, {}).summary, "expected");
}

void TestErrorTexts::everyKindIsExplained()
{
    QSet<QString> meanings;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::NotOffered); ++kind) {
        ApiError error;
        error.kind = static_cast<ErrorKind>(kind);
        error.httpStatus = error.kind == ErrorKind::Http ? 418 : 0;
        const Texts::ErrorText text = Texts::error(error, {});
        QVERIFY(!text.summary.isEmpty());
        QVERIFY(!text.meaning.isEmpty());
        QCOMPARE(text.remedy.isEmpty(), error.kind == ErrorKind::Cancelled);
        QVERIFY(!meanings.contains(text.meaning));
        meanings.insert(text.meaning);
    }
}

void TestErrorTexts::everyAuthenticationProblemIsExplained()
{
    const ErrorCatalogue codes = catalogue();
    QSet<QString> meanings;
    for (int problem = 0; problem <= static_cast<int>(AuthProblem::Other); ++problem) {
        ApiError error = httpError(401, u"APIGW.0301"_s);
        error.authProblem = static_cast<AuthProblem>(problem);
        const Texts::ErrorText text = Texts::error(error, codes);
        const bool general =
            error.authProblem == AuthProblem::None || error.authProblem == AuthProblem::Other;
        QCOMPARE(text.meaning == u"Not authenticated."_s, general);
        QVERIFY(!text.remedy.isEmpty());
        if (!general)
            QVERIFY(!meanings.contains(text.meaning));
        meanings.insert(text.meaning);
    }
    ApiError locked = httpError(401);
    locked.authProblem = AuthProblem::KeyLocked;
    QVERIFY(Texts::error(locked, codes).remedy.contains(u"five minutes"_s));
}

void TestErrorTexts::everyStatusClassIsExplained()
{
    QSet<QString> meanings;
    for (const int status : {400, 401, 403, 404, 429, 500}) {
        const Texts::ErrorText text = Texts::error(httpError(status), {});
        QVERIFY(!text.meaning.isEmpty() && !text.remedy.isEmpty());
        QVERIFY(!meanings.contains(text.meaning));
        meanings.insert(text.meaning);
    }
    QCOMPARE(Texts::error(httpError(503), {}).meaning, Texts::error(httpError(500), {}).meaning);
    QCOMPARE(Texts::error(httpError(409), {}).meaning, Texts::error(httpError(400), {}).meaning);
}

void TestErrorTexts::codesAreExplainedInThePresentLanguage()
{
    const ErrorCatalogue codes = catalogue();
    const ApiError error = httpError(400, u"DCS.4026"_s);
    QCOMPARE(Texts::error(error, codes).meaning, u"Wrong state."_s);
    QCOMPARE(Texts::error(error, codes).remedy, u"Wait."_s);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QCOMPARE(Texts::error(error, codes).meaning, u"状态不符。"_s);
    QCOMPARE(Texts::error(error, codes).remedy, u"请等待。"_s);
}

void TestErrorTexts::clockSkewNamesTheMinutes_data()
{
    QTest::addColumn<std::optional<qint64>>("offset");
    QTest::addColumn<QStringList>("parts");
    QTest::addRow("behind") << std::optional<qint64>(1000) << QStringList{u"17"_s, u"behind"_s};
    QTest::addRow("ahead") << std::optional<qint64>(-3600) << QStringList{u"60"_s, u"ahead"_s};
    QTest::addRow("not told") << std::optional<qint64>() << QStringList{u"15 minutes"_s};
}

void TestErrorTexts::clockSkewNamesTheMinutes()
{
    QFETCH(const std::optional<qint64>, offset);
    QFETCH(const QStringList, parts);
    ApiError error = httpError(401, u"APIGW.0301"_s);
    error.authProblem = AuthProblem::ClockSkew;
    error.clockOffsetSeconds = offset;
    const Texts::ErrorText text = Texts::error(error, {});
    for (const QString &part : parts)
        QVERIFY2(text.meaning.contains(part), qPrintable(text.meaning));
    QVERIFY(text.remedy.contains(u"clock"_s));
}

void TestErrorTexts::technical()
{
    ApiError error = httpError(429, u"APIGW.0308"_s);
    error.serviceMessage = u"The throttling threshold has been reached: 100% of %1"_s;
    error.requestId = u"a1b2c3"_s;
    error.retryAfterSeconds = 90;
    error.detail = u"HostNotFoundError"_s;
    QCOMPARE(Texts::error(error, {}).technical,
        u"HTTP status: 429\nCode: APIGW.0308\nMessage: The throttling threshold has been reached: 100% of "
        u"%1\n"
        "Request ID: a1b2c3\nRetry after: 1 min 30 s\nDetail: HostNotFoundError"_s);
    QCOMPARE(Texts::error(ApiError{}, {}).technical, QString());
}

void TestErrorTexts::everyTlsProblemIsExplained()
{
    QSet<QString> meanings;
    for (int problem = 0; problem <= static_cast<int>(TlsProblem::Other); ++problem) {
        ApiError error;
        error.kind = ErrorKind::Tls;
        error.tlsProblem = static_cast<TlsProblem>(problem);
        const Texts::ErrorText text = Texts::error(error, {});
        QVERIFY(!text.meaning.isEmpty() && !text.remedy.isEmpty());
        meanings.insert(text.meaning);
    }
    QCOMPARE(meanings.size(), 6); // None and Other say the same
}

void TestErrorTexts::refusedCertificateIsShown_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trustsIssuer");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<QString>("subject");
    QTest::addRow("self-signed") << u"localhost-cert.pem"_s << false << u"signed by itself"_s
                                 << u"CN=localhost"_s;
    QTest::addRow("unknown issuer") << u"localhost-signed-cert.pem"_s << false << u"issuer is not trusted"_s
                                    << u"CN=localhost"_s;
    QTest::addRow("expired") << u"localhost-expired-cert.pem"_s << true << u"has expired"_s
                             << u"CN=localhost"_s;
    QTest::addRow("not yet valid") << u"localhost-future-cert.pem"_s << true << u"not valid yet"_s
                                   << u"CN=localhost"_s;
    QTest::addRow("wrong host") << u"other-host-cert.pem"_s << true << u"another host"_s << u"CN="_s;
}

/// From a real server to what stands in the panel.
void TestErrorTexts::refusedCertificateIsShown()
{
    QFETCH(const QString, certificate);
    QFETCH(const bool, trustsIssuer);
    QFETCH(const QString, meaning);
    QFETCH(const QString, subject);
    const std::unique_ptr<QSslServer> server = tlsServer(certificate);
    QVERIFY(server->listen(QHostAddress::LocalHost));
    HttpClient client;
    if (trustsIssuer)
        client.setNetworkSettings(trusting());
    HttpRequest request;
    request.method = "GET";
    request.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(server->serverPort()));
    std::optional<ApiError> error;
    connect(client.send(request, {}, this), &HttpExchange::finished, this,
        [&error](const Result<HttpResponse> &result) {
            if (!result)
                error = result.error();
        });
    QTRY_VERIFY(error.has_value());

    const ErrorCatalogue codes;
    const Theme theme;
    ErrorPanel panel(&codes, &theme);
    panel.setError(error);
    const auto textOf = [&panel](const QString &name) { return panel.findChild<QLabel *>(name)->text(); };
    QVERIFY2(textOf(u"errorExplanation"_s).contains(meaning), qPrintable(textOf(u"errorExplanation"_s)));
    const QString technical = textOf(u"errorTechnical"_s);
    QVERIFY2(technical.contains(u"Certificate of: "_s + subject), qPrintable(technical));
    QVERIFY(technical.contains(u"Issued by: "_s + error->certificate->issuer));
    QVERIFY(technical.contains(u"SHA-256: "_s + error->certificate->sha256));
    QVERIFY(panel.findChildren<QAbstractButton *>().isEmpty()); // nothing to ignore it with
}

void TestErrorTexts::proxyThatWantsAPassword()
{
    ApiError error;
    error.kind = ErrorKind::Proxy;
    const QString unreached = Texts::error(error, {}).remedy;
    error.httpStatus = 407;
    QVERIFY(Texts::error(error, {}).remedy.contains(u"password of the proxy"_s));
    QVERIFY(unreached != Texts::error(error, {}).remedy);
}

QTEST_MAIN(TestErrorTexts)
#include "tst_errortexts.moc"
