// SPDX-License-Identifier: MIT
#include "api/http/RequestLog.h"
#include "tests/api/dcs/ServiceFixture.h"
#include "tests/api/support/Exchanges.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QDateTime start({2026, 3, 14}, {15, 9, 26, 535}, Qt::UTC);

RequestRecord record(int number)
{
    RequestRecord record;
    record.method = "GET";
    record.url = u"https://dcs.example.com/%1"_s.arg(number);
    record.httpStatus = 200;
    record.durationMs = 31;
    record.receivedBytes = 512;
    return record;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

class TestRequestLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void text_data();
    void text();
    void keepsTheLast();
    void announcesFromTheEventLoop();
    void file();
    void fileCannotBeOpened_data();
    void fileCannotBeOpened();
    void fileIsFull();
    void everyOutcome_data();
    void everyOutcome();
    void everyTry();
    void refusedUrl();
    void ownerGone();
    void logGone();
    void noSecret_data();
    void noSecret();

private:
    QObject m_owner;
};

void TestRequestLog::text_data()
{
    QTest::addColumn<RequestRecord>("entry");
    QTest::addColumn<QString>("expected");
    RequestRecord entry = record(1);
    QTest::newRow("answer") << entry
                            << u"GET https://dcs.example.com/1 200 31 ms, sent 0 B, received 512 B"_s;
    entry.method = "POST";
    entry.sentBytes = 60;
    entry.requestId = u"r1"_s;
    QTest::newRow("request id")
        << entry << u"POST https://dcs.example.com/1 200 31 ms, sent 60 B, received 512 B, request r1"_s;
    entry = record(1);
    entry.httpStatus = 0;
    entry.receivedBytes = 0;
    entry.error = ErrorKind::Tls;
    entry.detail = u"CertificateExpired"_s;
    QTest::newRow("no answer") << entry
                               << u"GET https://dcs.example.com/1 TLS (CertificateExpired) 31 ms, "
                                  "sent 0 B, received 0 B"_s;
    entry.httpStatus = 407;
    entry.error = ErrorKind::Proxy;
    entry.detail.clear();
    QTest::newRow("proxy") << entry
                           << u"GET https://dcs.example.com/1 407 proxy 31 ms, sent 0 B, received 0 B"_s;
}

void TestRequestLog::text()
{
    QFETCH(RequestRecord, entry);
    QTEST(entry.text(), "expected");
}

void TestRequestLog::keepsTheLast()
{
    QDateTime now = start;
    RequestLog log([&] { return now; });
    QCOMPARE(log.toText(), QString());
    const int count = int(RequestLog::capacity) + 3;
    for (int i = 0; i < count; ++i) {
        log.append(record(i));
        now = now.addSecs(1);
    }
    QCOMPARE(log.records().size(), RequestLog::capacity);
    QCOMPARE(log.records().first().url, u"https://dcs.example.com/3"_s);
    QCOMPARE(log.records().first().endedAt, start.addSecs(3));
    QCOMPARE(log.records().last().url, u"https://dcs.example.com/%1"_s.arg(count - 1));
    const QStringList lines = log.toText().split(u'\n');
    QCOMPARE(lines.size(), RequestLog::capacity + 1);
    QCOMPARE(lines.first(),
        u"2026-03-14T15:09:29.535Z GET https://dcs.example.com/3 200 31 ms, sent 0 B, received 512 B"_s);
    QCOMPARE(lines.last(), QString());
}

void TestRequestLog::announcesFromTheEventLoop()
{
    RequestLog log([] { return start; });
    QList<RequestRecord> seen;
    connect(&log, &RequestLog::appended, this, [&](const RequestRecord &entry) { seen += entry; });
    log.append(record(1));
    log.append(record(2));
    QVERIFY(seen.isEmpty());
    QTRY_COMPARE(seen, log.records());
    QCOMPARE(seen.size(), 2);
}

void TestRequestLog::file()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"requests.log"_s);
    RequestLog log([] { return start; });
    log.append(record(1)); // before: not in the file
    QCOMPARE(log.writeTo(path), std::nullopt);
    QCOMPARE(contentOf(path), "");
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | others)); // by an earlier version
    QCOMPARE(log.writeTo(path), std::nullopt);
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    log.append(record(2));
    QCOMPARE(contentOf(path),
        "2026-03-14T15:09:26.535Z GET https://dcs.example.com/2 200 31 ms, sent 0 B, received 512 B\n");
    RequestLog next([] { return start; });
    QCOMPARE(next.writeTo(path), std::nullopt);
    next.append(record(3));
    QCOMPARE(contentOf(path).count('\n'), 2);
    QVERIFY(contentOf(path).contains("/2 ") && contentOf(path).contains("/3 "));
}

void TestRequestLog::fileCannotBeOpened_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("folder") << QDir::tempPath();
    QTest::newRow("no such folder") << u"/nothing/here/requests.log"_s;
    QTest::newRow("no name") << QString();
}

void TestRequestLog::fileCannotBeOpened()
{
    QFETCH(QString, path);
    RequestLog log([] { return start; });
    QSignalSpy failed(&log, &RequestLog::fileFailed);
    QCOMPARE(log.writeTo(path), LogFileProblem::CannotOpen);
    log.append(record(1));
    QCOMPARE(log.records().size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(failed.count(), 0);
}

void TestRequestLog::fileIsFull()
{
    RequestLog log([] { return start; });
    QList<LogFileProblem> problems;
    connect(&log, &RequestLog::fileFailed, this, [&](LogFileProblem problem) { problems += problem; });
    QCOMPARE(log.writeTo(u"/dev/full"_s), std::nullopt);
    log.append(record(1));
    log.append(record(2));
    QVERIFY(problems.isEmpty());
    QTRY_COMPARE(problems, QList{LogFileProblem::CannotWrite});
    QCoreApplication::processEvents();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(log.records().size(), 2);
}

void TestRequestLog::everyOutcome_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<std::optional<ErrorKind>>("error");
    QTest::addColumn<qint64>("received");
    using Error = std::optional<ErrorKind>;
    QTest::newRow("200") << RawHttpServer::answer(200, "{}", "X-Request-Id: r1\r\n") << 200 << Error()
                         << qint64(2);
    QTest::newRow("503") << RawHttpServer::answer(503, "gone", "X-Request-Id: r1\r\n") << 503 << Error()
                         << qint64(4);
    QTest::newRow("lost") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"a") << 0
                          << Error(ErrorKind::Network) << qint64(3);
    QTest::newRow("too large") << RawHttpServer::answer(200, QByteArray(101, 'x')) << 0
                               << Error(ErrorKind::TooLarge) << qint64(0);
}

void TestRequestLog::everyOutcome()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    RawHttpServer server(always(answer, true));
    RequestLog log([] { return start; });
    HttpClient client;
    client.setRequestLog(&log);
    HttpLimits limits;
    limits.maxBodyBytes = 100;
    ExchangeEnding ending(client.send(post(server.url(u"/a?limit=5&name=x"_s), "12345"), limits, &m_owner));
    QVERIFY(ending.once());
    QCOMPARE(log.records().size(), 1);
    const RequestRecord &entry = log.records().first();
    QCOMPARE(entry.endedAt, start);
    QCOMPARE(entry.method, "POST");
    QCOMPARE(entry.url, server.url(u"/a?limit=5&name=***"_s).toString());
    QCOMPARE(entry.httpStatus, status);
    QTEST(entry.error, "error");
    QCOMPARE(entry.requestId, status == 0 ? QString() : u"r1"_s);
    QVERIFY(entry.durationMs >= 0);
    QCOMPARE(entry.sentBytes, 5);
    QTEST(entry.receivedBytes, "received");
}

void TestRequestLog::everyTry()
{
    int asked = 0;
    ServiceFixture service([&](const RawRequest &) -> RawAnswer {
        return ++asked < 3 ? RawAnswer{RawHttpServer::answer(503)} : ok(R"({"instances":[]})");
    });
    RequestLog log([] { return start; });
    service.http->setRequestLog(&log);
    Ending<InstanceList> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QList<int> statuses;
    for (const RequestRecord &entry : log.records())
        statuses += entry.httpStatus;
    QCOMPARE(statuses, (QList{503, 503, 200}));
}

void TestRequestLog::refusedUrl()
{
    RequestLog log([] { return start; });
    HttpClient client;
    client.setRequestLog(&log);
    ExchangeEnding ending(
        client.send(get(QUrl(u"http://name:the-pass-word@dcs.example.com/"_s)), {}, &m_owner));
    QVERIFY(ending.once());
    QCOMPARE(log.records().size(), 1);
    QCOMPARE(log.records().first().error, ErrorKind::InsecureUrl);
    QVERIFY(!log.toText().contains(u"the-pass-word"_s));
}

void TestRequestLog::ownerGone()
{
    RawHttpServer server(always({}));
    RequestLog log([] { return start; });
    HttpClient client;
    client.setRequestLog(&log);
    auto owner = std::make_unique<QObject>();
    client.send(post(server.url()), {}, owner.get());
    QTRY_COMPARE(server.requests().size(), 1);
    owner.reset();
    QCOMPARE(log.records().size(), 1);
    QCOMPARE(log.records().first().error, ErrorKind::Cancelled);
}

void TestRequestLog::logGone()
{
    RawHttpServer server(always(RawHttpServer::answer(200, "{}")));
    HttpClient client;
    auto log = std::make_unique<RequestLog>([] { return start; });
    client.setRequestLog(log.get());
    ExchangeEnding underWay(client.send(get(server.url()), {}, &m_owner));
    log.reset();
    QVERIFY(underWay.once());
    ExchangeEnding next(client.send(get(server.url()), {}, &m_owner));
    QVERIFY(next.once());
    QVERIFY(next.isOk());
}

void TestRequestLog::noSecret_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<int>("status");
    for (int status : {200, 401, 403, 500}) {
        QTest::addRow("key, %d", status) << true << status;
        QTest::addRow("token, %d", status) << false << status;
    }
}

/// Neither in the view, nor in the text, nor in the file: of what was sent and what came back.
void TestRequestLog::noSecret()
{
    QFETCH(bool, byKey);
    QFETCH(int, status);
    const QStringList secrets{u"THE-ACCESS-KEY"_s, u"the-secret-key"_s, u"the-security-token"_s,
        u"the-pass-word"_s, u"the-iam-token"_s, u"the-body"_s, u"Signature="_s, u"Authorization"_s};
    ServiceFixture service([](const RawRequest &) { return RawAnswer{}; });
    service.server.setScript([=](const RawRequest &request) -> RawAnswer {
        if (request.target.startsWith("/v3/"))
            return {RawHttpServer::answer(
                201, R"({"token":{"project":{"id":"p1"}}})", "X-Subject-Token: the-iam-token\r\n")};
        QByteArray all = request.body;
        for (const auto &[name, value] : request.headers)
            all += name + ": " + value + '\n';
        return {RawHttpServer::answer(status, all)};
    });
    service.authenticator->setCredentials(byKey
            ? Credentials(AccessKey{u"THE-ACCESS-KEY"_s, u"the-secret-key"_s, u"the-security-token"_s})
            : Credentials(PasswordLogin{u"user"_s, u"the-pass-word"_s, u"domain"_s}));
    QTemporaryDir folder;
    RequestLog log([] { return start; });
    QCOMPARE(log.writeTo(folder.filePath(u"requests.log"_s)), std::nullopt);
    service.http->setRequestLog(&log);
    service.settings.retry.maxRetries = 0;
    service.remake();

    ResizeRequest resize;
    resize.instanceId = u"i1"_s;
    resize.body = R"({"note":"the-body"})";
    Ending<Acceptance> change(service.client->resizeInstance(resize, &service.owner));
    QVERIFY(change.once());
    QUrl url = service.server.url(u"/v1.0/x"_s);
    url.setQuery(u"AccessKeyId=THE-ACCESS-KEY&X-Auth-Token=the-iam-token&Signature%3D=the-secret-key"_s);
    ExchangeEnding query(service.http->send(get(url), {}, &service.owner));
    QVERIFY(query.once());

    QVERIFY(log.records().size() >= 2);
    const QString everything =
        log.toText() + QString::fromUtf8(contentOf(folder.filePath(u"requests.log"_s)));
    QCOMPARE(everything.count(u'\n'), 2 * log.records().size());
    for (const QString &secret : secrets)
        QVERIFY2(!everything.contains(secret, Qt::CaseInsensitive), qPrintable(everything));
    // The server did get them.
    const RawRequest seen = service.server.requests().at(byKey ? 0 : 1);
    QVERIFY(byKey ? seen.header("authorization").contains("THE-ACCESS-KEY")
                  : seen.header("x-auth-token") == "the-iam-token");
}

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
