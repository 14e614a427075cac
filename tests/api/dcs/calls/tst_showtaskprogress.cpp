// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ShowTaskProgress.h"

#include "tests/api/support/TestData.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

TaskProgress progress(int percent, std::optional<int> seconds = {})
{
    TaskProgress result;
    result.percent = percent;
    result.remainingSeconds = seconds;
    return result;
}

} // namespace

class TestShowTaskProgress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request();
    void example();
    void oddities_data();
    void oddities();
    void malformed_data();
    void malformed();
};

void TestShowTaskProgress::request()
{
    const HttpRequest request =
        ShowTaskProgress::make(QUrl(u"https://dcs.example.com"_s), u"p1"_s, u"i1"_s, u"t1"_s);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url.toEncoded(), "https://dcs.example.com/v2/p1/instances/i1/tasks/t1/progress");
}

void TestShowTaskProgress::example()
{
    const auto result = ShowTaskProgress::decode({200, {}, readTestData(u"v2-task-progress.json"_s)});
    QVERIFY(result.isOk());
    TaskProgress expected = progress(40, 120);
    const QDateTime prepared({2020, 6, 17}, {8, 18, 10, 106}, Qt::UTC);
    expected.steps = {{u"prepare"_s, stepStatusFromWire(u"FINISH"_s),
                          QDateTime({2020, 6, 17}, {8, 18, 6, 597}, Qt::UTC), prepared, {}},
        {u"extend"_s, stepStatusFromWire(u"EXECUTING"_s), prepared, {}, {}}};
    QCOMPARE(*result, expected);
}

void TestShowTaskProgress::oddities_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<TaskProgress>("expected");
    QTest::newRow("alone") << QByteArray(R"({"progress":0})") << progress(0);
    QTest::newRow("text") << QByteArray(R"({"progress":"55","remain_time":"7"})") << progress(55, 7);
    QTest::newRow("above") << QByteArray(R"({"progress":101,"remain_time":0})") << progress(100, 0);
    QTest::newRow("below") << QByteArray(R"({"progress":-1,"remain_time":-1})") << progress(0);
    QTest::newRow("nulls") << QByteArray(R"({"progress":1,"remain_time":null,"step_details":null})")
                           << progress(1);
    QTest::newRow("far away") << QByteArray(R"({"progress":1,"remain_time":99999999999})") << progress(1);
    TaskProgress failed = progress(1);
    failed.steps = {{u"move"_s, {StepStatus::Unknown, u"PAUSED"_s}, {}, {}, u"DCS.5000"_s}, {}};
    QTest::newRow("unknown step") << QByteArray(
        R"({"progress":1,"step_details":[{"step_name":"move","step_status":"PAUSED",)"
        R"("error_code":"DCS.5000","sub_step_details":[{}]},{}]})")
                                  << failed;
}

void TestShowTaskProgress::oddities()
{
    QFETCH(QByteArray, body);
    const auto result = ShowTaskProgress::decode({200, {}, body});
    QVERIFY(result.isOk());
    QTEST(*result, "expected");
}

void TestShowTaskProgress::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("no JSON") << QByteArray("40") << QString();
    QTest::newRow("empty object") << QByteArray("{}") << u"progress"_s;
    QTest::newRow("word") << QByteArray(R"({"progress":"half"})") << u"progress"_s;
    QTest::newRow("remaining time") << QByteArray(R"({"progress":1,"remain_time":"long"})")
                                    << u"remain_time"_s;
    QTest::newRow("steps") << QByteArray(R"({"progress":1,"step_details":{}})") << u"step_details"_s;
    QTest::newRow("step") << QByteArray(R"({"progress":1,"step_details":[{},1]})") << u"step_details[1]"_s;
    QTest::newRow("step status") << QByteArray(R"({"progress":1,"step_details":[{"step_status":[]}]})")
                                 << u"step_details[0].step_status"_s;
}

void TestShowTaskProgress::malformed()
{
    QFETCH(QByteArray, body);
    const auto result = ShowTaskProgress::decode({200, {}, body});
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
    QTEST(result.error().field, "field");
}

QTEST_GUILESS_MAIN(TestShowTaskProgress)
#include "tst_showtaskprogress.moc"
