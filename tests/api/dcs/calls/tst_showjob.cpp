// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ShowJob.h"

#include "api/ErrorCodec.h"
#include "tests/api/support/TestData.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestShowJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request();
    void jobs_data();
    void jobs();
    void example();
    void malformed_data();
    void malformed();
};

void TestShowJob::request()
{
    const HttpRequest request = ShowJob::make(QUrl(u"https://dcs.example.com"_s), u"p1"_s, u"j1"_s);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url.toEncoded(), "https://dcs.example.com/v2/p1/jobs/j1");
}

void TestShowJob::jobs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ServiceTask>("expected");
    ServiceTask job;
    job.id = u"j1"_s;
    QTest::newRow("begun") << QByteArray(R"({"job_id":"j1","status":"INIT","begin_time":null})") << job;
    job.type = u"modifyClientIpTransJob"_s;
    job.beganAt = QDateTime({2020, 6, 17}, {8, 18, 6, 597}, Qt::UTC);
    QTest::newRow("running") << QByteArray(
        R"({"job_id":"j1","job_type":"modifyClientIpTransJob","status":"RUNNING",)"
        R"("begin_time":1592381886597,"end_time":""})")
                             << job;
    job.endedAt = QDateTime({2020, 6, 17}, {8, 18, 10, 106}, Qt::UTC);
    job.status = TaskStatus::Success;
    QTest::newRow("done") << QByteArray(
        R"({"job_id":"j1","job_type":"modifyClientIpTransJob","status":"SUCCESS",)"
        R"("begin_time":"1592381886597","end_time":"1592381890106","fail_reason":null})")
                          << job;
    job.status = TaskStatus::Failed;
    job.failReason = u"memory"_s;
    QTest::newRow("failed") << QByteArray(
        R"({"job_id":"j1","job_type":"modifyClientIpTransJob","status":"FAIL",)"
        R"("begin_time":"1592381886597","end_time":"1592381890106","fail_reason":"memory"})")
                            << job;
}

void TestShowJob::jobs()
{
    QFETCH(QByteArray, body);
    const auto result = ShowJob::decode({200, {}, body});
    QVERIFY(result.isOk());
    QTEST(*result, "expected");
}

/// The documents print an error where they announce a job.
void TestShowJob::example()
{
    const QByteArray body = readTestData(u"v2-job.json"_s);
    const ApiError error = ErrorCodec::fromAnswer({400, {}, body}, {});
    QCOMPARE(error.code, u"111400063"_s);
    QCOMPARE(error.serviceMessage, u"Invalid {0} parameter in the request."_s);
    const auto result = ShowJob::decode({200, {}, body});
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().field, u"job_id"_s);
}

void TestShowJob::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("no JSON") << QByteArray("job") << QString();
    QTest::newRow("empty object") << QByteArray("{}") << u"job_id"_s;
    QTest::newRow("no status") << QByteArray(R"({"job_id":"j1"})") << u"status"_s;
    QTest::newRow("status") << QByteArray(R"({"job_id":"j1","status":{}})") << u"status"_s;
    QTest::newRow("type") << QByteArray(R"({"job_id":"j1","job_type":[],"status":"INIT"})") << u"job_type"_s;
}

void TestShowJob::malformed()
{
    QFETCH(QByteArray, body);
    const auto result = ShowJob::decode({200, {}, body});
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
    QTEST(result.error().field, "field");
}

QTEST_GUILESS_MAIN(TestShowJob)
#include "tst_showjob.moc"
