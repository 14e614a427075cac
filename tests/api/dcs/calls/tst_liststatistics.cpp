// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ListStatistics.h"

#include "tests/api/support/TestData.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestListStatistics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request();
    void files_data();
    void files();
    void oddities();
    void malformed_data();
    void malformed();
};

void TestListStatistics::request()
{
    const QUrl service(u"https://dcs.example.com"_s);
    const HttpRequest request = ListStatistics::make(ApiVersion::V1, service, u"p1"_s);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url.toEncoded(), "https://dcs.example.com/v1.0/p1/instances/statistic");
    const HttpRequest newer = ListStatistics::make(ApiVersion::V2, service, u"p1"_s);
    QCOMPARE(newer.method, "GET");
    QCOMPARE(newer.url.toEncoded(), "https://dcs.example.com/v2/p1/instances/statistic");
}

void TestListStatistics::files_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("v1.0") << u"v1-statistics.json"_s;
    QTest::newRow("v2") << u"v2-statistics.json"_s;
}

void TestListStatistics::files()
{
    QFETCH(QString, file);
    const auto result = ListStatistics::decode({200, {}, readTestData(file)});
    QVERIFY(result.isOk());
    QCOMPARE(result->size(), 4);
    const InstanceStatistics expected{0, 460, 0, u"0.0"_s, u"0.03"_s, u"1.19"_s};
    QCOMPARE(result->value(u"e8b98471-55d5-4695-b0bb-8f336a98e207"_s), expected);
}

void TestListStatistics::oddities()
{
    const auto result = ListStatistics::decode({200, {},
        R"({"statistics":[{"instance_id":"a","keys":"9007199254740991","used_memory":"1","max_memory":null,
            "used_cpu":1.5,"input_kbps":{}},{"instance_id":"b"},{"instance_id":"b","keys":2}]})"});
    QVERIFY(result.isOk());
    QCOMPARE(result->size(), 2);
    const InstanceStatistics first{1, std::nullopt, 9007199254740991, u"1.5"_s, {}, {}};
    QCOMPARE(result->value(u"a"_s), first);
    QCOMPARE(result->value(u"b"_s).keyCount, std::optional<qint64>(2));
    const auto none = ListStatistics::decode({200, {}, R"({"statistics":[]})"});
    QVERIFY(none.isOk());
    QVERIFY(none->isEmpty());
}

void TestListStatistics::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("empty object") << QByteArray("{}") << u"statistics"_s;
    QTest::newRow("no id") << QByteArray(R"({"statistics":[{"keys":1}]})") << u"statistics[0].instance_id"_s;
    QTest::newRow("keys") << QByteArray(R"({"statistics":[{"instance_id":"a","keys":"many"}]})")
                          << u"statistics[0].keys"_s;
    QTest::newRow("memory") << QByteArray(R"({"statistics":[{"instance_id":"a","used_memory":[]}]})")
                            << u"statistics[0].used_memory"_s;
    QTest::newRow("no JSON") << QByteArray("{\"statistics\":[") << QString();
}

void TestListStatistics::malformed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const auto result = ListStatistics::decode({200, {}, body});
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
    QCOMPARE(result.error().field, field);
}

QTEST_GUILESS_MAIN(TestListStatistics)
#include "tst_liststatistics.moc"
