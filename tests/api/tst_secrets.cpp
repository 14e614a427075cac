// SPDX-License-Identifier: MIT
#include "tests/api/dcs/ServiceFixture.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QStringList secrets{
    u"the-secret-key"_s, u"the-security-token"_s, u"the-pass-word"_s, u"the-iam-token"_s};

/// Everything that was logged while it lives.
class LogCapture {
public:
    LogCapture()
    {
        lines.clear();
        m_before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &text) {
                lines += QString::fromLatin1(context.category) + u": "_s + text;
            });
    }
    ~LogCapture() { qInstallMessageHandler(m_before); }

    static inline QStringList lines;

private:
    QtMessageHandler m_before;
};

QString textOf(const ApiError &error)
{
    return QStringList{error.code, error.serviceMessage, error.requestId, error.field, error.detail}.join(
        u'\n');
}

void verifyClean(const QString &text)
{
    for (const QString &secret : secrets)
        QVERIFY2(!text.contains(secret), qPrintable(text));
}

/// Answers of a service that repeats all it was sent, in every place it can.
RawAnswer echo(const RawRequest &request, int status)
{
    QByteArray all = request.target + ' ' + request.body + ' ';
    for (const auto &[name, value] : request.headers)
        all += name + ": " + value + " | ";
    const QByteArray safe = QByteArray(all).replace('\\', ' ').replace('"', ' ');
    return {RawHttpServer::answer(status, R"({"error_code":"APIGW.0301","error_msg":"seen )" + safe + "\"}",
        "Location: https://elsewhere.example/?seen=" + request.header("x-auth-token") + "\r\n")};
}

} // namespace

class TestSecrets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void logIsOffByDefault();
    void logHasOneLinePerExchange();
    void nothingSecretComesOut_data();
    void nothingSecretComesOut();
    void plainTextEcho();
    void refusedLogin();

private:
    static void useSecrets(ServiceFixture *service, bool byKey)
    {
        service->authenticator->setCredentials(byKey
                ? Credentials(AccessKey{u"AK"_s, u"the-secret-key"_s, u"the-security-token"_s})
                : Credentials(PasswordLogin{u"user"_s, u"the-pass-word"_s, u"domain"_s}));
    }
    /// IAM that issues a token worth hiding; everything else as answer says.
    static RawHttpServer::Script withToken(std::function<RawAnswer(const RawRequest &)> answer)
    {
        return [answer](const RawRequest &request) -> RawAnswer {
            if (!request.target.startsWith("/v3/"))
                return answer(request);
            return {RawHttpServer::answer(
                201, R"({"token":{"project":{"id":"p1"}}})", "X-Subject-Token: the-iam-token\r\n")};
        };
    }
};

void TestSecrets::init() { QLoggingCategory::setFilterRules(u"dcs.*=true"_s); }

void TestSecrets::cleanup() { QLoggingCategory::setFilterRules(QString()); }

void TestSecrets::logIsOffByDefault()
{
    QLoggingCategory::setFilterRules(QString());
    ServiceFixture service([](const RawRequest &) { return ok(R"({"quotas":{"resources":[]}})"); });
    LogCapture capture;
    Ending<Quota> ending(service.client->quota(&service.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(capture.lines, QStringList());
}

void TestSecrets::logHasOneLinePerExchange()
{
    int asked = 0;
    ServiceFixture service([&](const RawRequest &) -> RawAnswer {
        if (++asked == 1)
            return {RawHttpServer::answer(503, {}, "X-Request-Id: r1\r\n")};
        return {RawHttpServer::answer(200, R"({"instances":[]})", "X-Request-Id: r2\r\n")};
    });
    LogCapture capture;
    Ending<InstanceList> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QCOMPARE(capture.lines.size(), 2);
    const QString url = service.server.url(u"/v1.0/p1/instances"_s).toString();
    for (const QString &line : std::as_const(capture.lines)) {
        QVERIFY2(line.startsWith(u"dcs.http: GET "_s + url + u"?start=1&limit=1000&includeFailure=true"_s),
            qPrintable(line));
        QVERIFY(line.contains(u" ms"_s));
    }
    QVERIFY(capture.lines.at(0).contains(u" 503 "_s) && capture.lines.at(0).contains(u"r1"_s));
    QVERIFY(capture.lines.at(1).contains(u" 200 "_s) && capture.lines.at(1).contains(u"r2"_s));
}

void TestSecrets::nothingSecretComesOut_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<int>("status");
    for (int status : {200, 302, 400, 401, 403, 500}) {
        QTest::addRow("key, %d", status) << true << status;
        QTest::addRow("token, %d", status) << false << status;
    }
}

void TestSecrets::nothingSecretComesOut()
{
    QFETCH(bool, byKey);
    QFETCH(int, status);
    ServiceFixture service([](const RawRequest &) { return RawAnswer{}; });
    service.server.setScript(withToken([=](const RawRequest &request) { return echo(request, status); }));
    useSecrets(&service, byKey);
    ResizeRequest resize;
    resize.instanceId = u"i1"_s;
    resize.body = "{}";
    LogCapture capture;
    Ending<Acceptance> change(service.client->resizeInstance(resize, &service.owner));
    QVERIFY(change.once());
    useSecrets(&service, byKey);
    Ending<Instance> query(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(query.once());
    QVERIFY(!query.isOk());
    QVERIFY(!capture.lines.isEmpty());
    verifyClean(capture.lines.join(u'\n'));
    verifyClean(textOf(change.error()));
    verifyClean(textOf(query.error()));
    verifyClean(toCurl(service.client->resizeRequest(resize)));
    // The server did get them.
    const RawRequest &seen = service.server.requests().last();
    QVERIFY(byKey ? seen.header("x-security-token") == "the-security-token"
                  : seen.header("x-auth-token") == "the-iam-token");
}

/// Outside JSON, without the name of a header before it.
void TestSecrets::plainTextEcho()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{}; });
    service.server.setScript(withToken([](const RawRequest &request) -> RawAnswer {
        return {RawHttpServer::answer(400,
            "<html><title>" + request.header("x-auth-token") + "</title></html>", "X-Request-Id: x\r\n")};
    }));
    useSecrets(&service, false);
    Ending<Instance> ending(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().serviceMessage, u"***"_s);
}

void TestSecrets::refusedLogin()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{}; });
    service.server.setScript([](const RawRequest &request) { return echo(request, 401); });
    useSecrets(&service, false);
    LogCapture capture;
    Ending<Instance> ending(service.client->showInstance(u"i1"_s, &service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().authProblem, AuthProblem::CredentialsRefused);
    QCOMPARE(capture.lines.size(), 1);
    verifyClean(capture.lines.join(u'\n'));
    verifyClean(textOf(ending.error()));
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
