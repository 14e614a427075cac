// SPDX-License-Identifier: MIT
#include "api/http/RetryPolicy.h"

#include <QTest>

using namespace dcs;

using Pause = std::optional<int>;

namespace {

ApiError failure(ErrorKind kind, int status = 0, std::optional<int> retryAfter = {})
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.retryAfterSeconds = retryAfter;
    return error;
}

} // namespace

class TestRetryPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pause_data();
    void pause();
    void jitterShortensByHalfAtMost_data();
    void jitterShortensByHalfAtMost();
    void manyRetriesDoNotOverflow();
};

void TestRetryPolicy::pause_data()
{
    QTest::addColumn<int>("retry");
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<Pause>("expected");
    const ApiError lost = failure(ErrorKind::Network);
    QTest::newRow("first") << 1 << lost << Pause(500);
    QTest::newRow("second") << 2 << lost << Pause(1000);
    QTest::newRow("third") << 3 << lost << Pause(2000);
    QTest::newRow("fourth") << 4 << lost << Pause(4000);
    QTest::newRow("one too many") << 5 << lost << Pause();
    QTest::newRow("none yet") << 0 << lost << Pause();
    QTest::newRow("time-out") << 1 << failure(ErrorKind::Timeout) << Pause(500);
    for (int status : {429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << 1 << failure(ErrorKind::Http, status) << Pause(500);
    for (int status : {400, 401, 403, 404, 409, 408})
        QTest::addRow("%d", status) << 1 << failure(ErrorKind::Http, status) << Pause();
    QTest::newRow("proxy") << 1 << failure(ErrorKind::Proxy) << Pause();
    QTest::newRow("proxy wants a user") << 1 << failure(ErrorKind::Proxy, 407) << Pause();
    QTest::newRow("tls") << 1 << failure(ErrorKind::Tls) << Pause();
    QTest::newRow("cancelled") << 1 << failure(ErrorKind::Cancelled) << Pause();
    QTest::newRow("redirect") << 1 << failure(ErrorKind::Redirect, 302) << Pause();
    QTest::newRow("decode") << 1 << failure(ErrorKind::Decode, 200) << Pause();
    QTest::newRow("too large") << 1 << failure(ErrorKind::TooLarge) << Pause();
    QTest::newRow("insecure") << 1 << failure(ErrorKind::InsecureUrl) << Pause();
    QTest::newRow("stopped") << 1 << failure(ErrorKind::AuthenticationStopped) << Pause();
    QTest::newRow("not offered") << 1 << failure(ErrorKind::NotOffered) << Pause();
    QTest::newRow("Retry-After") << 1 << failure(ErrorKind::Http, 429, 7) << Pause(7000);
    QTest::newRow("Retry-After shorter than the pause")
        << 2 << failure(ErrorKind::Http, 503, 0) << Pause(1000);
    QTest::newRow("Retry-After at the bound") << 1 << failure(ErrorKind::Http, 503, 120) << Pause(120'000);
    QTest::newRow("Retry-After too long") << 1 << failure(ErrorKind::Http, 503, 121) << Pause();
    QTest::newRow("Retry-After absurd") << 1 << failure(ErrorKind::Http, 503, 2'147'483'647) << Pause();
    QTest::newRow("Retry-After of a refusal") << 1 << failure(ErrorKind::Http, 403, 1) << Pause();
}

void TestRetryPolicy::pause()
{
    QFETCH(int, retry);
    QFETCH(ApiError, error);
    QFETCH(Pause, expected);
    QCOMPARE(RetryPolicy().pauseBefore(retry, error), expected);
}

void TestRetryPolicy::jitterShortensByHalfAtMost_data()
{
    QTest::addColumn<double>("random");
    QTest::addColumn<int>("expected");
    QTest::newRow("least") << 0.0 << 250;
    QTest::newRow("middle") << 0.5 << 375;
    QTest::newRow("most") << 0.999999 << 500;
    QTest::newRow("below its range") << -3.0 << 250;
    QTest::newRow("above its range") << 9.0 << 500;
}

void TestRetryPolicy::jitterShortensByHalfAtMost()
{
    QFETCH(double, random);
    QFETCH(int, expected);
    RetryPolicy policy;
    policy.jitter = [random] { return random; };
    QCOMPARE(policy.pauseBefore(1, failure(ErrorKind::Network)), Pause(expected));
    // A pause that the service demands is never shortened.
    QCOMPARE(policy.pauseBefore(1, failure(ErrorKind::Http, 429, 3)), Pause(3000));
}

void TestRetryPolicy::manyRetriesDoNotOverflow()
{
    RetryPolicy policy;
    policy.maxRetries = 5000;
    QCOMPARE(policy.pauseBefore(6, failure(ErrorKind::Network)), Pause(15'000));
    QCOMPARE(policy.pauseBefore(5000, failure(ErrorKind::Network)), Pause(15'000));
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
