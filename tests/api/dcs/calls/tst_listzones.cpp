// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ListZones.h"

#include "tests/api/support/TestData.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestListZones : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request();
    void files_data();
    void files();
    void oddities_data();
    void oddities();
    void malformed_data();
    void malformed();
};

void TestListZones::request()
{
    const QUrl service(u"https://dcs.example.com"_s);
    const HttpRequest request = ListZones::make(ApiVersion::V1, service);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url.toEncoded(), "https://dcs.example.com/v1.0/availableZones");
    const HttpRequest newer = ListZones::make(ApiVersion::V2, service);
    QCOMPARE(newer.method, "GET");
    QCOMPARE(newer.url.toEncoded(), "https://dcs.example.com/v2/available-zones");
}

void TestListZones::files_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Zone>("last");
    QTest::newRow("v1.0") << u"v1-available-zones.json"_s
                          << Zone{u"0725858e0d26434f9aa3dc5fc40d5697"_s, u"XXXXXX"_s, u"XXXXXX"_s, true};
    QTest::newRow("v2") << u"v2-available-zones.json"_s
                        << Zone{u"2dcb154ac2724a6d92e9bcc859657c1e"_s, u"cn-north-4c"_s, u"AZ3"_s, true};
}

void TestListZones::files()
{
    QFETCH(QString, file);
    const auto result = ListZones::decode({200, {}, readTestData(file)});
    QVERIFY(result.isOk());
    QCOMPARE(result->size(), 3);
    QTEST(result->last(), "last");
}

void TestListZones::oddities_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<Zone>("expected");
    QTest::newRow("id alone") << QByteArray(R"({"id":"eu-de-01"})")
                              << Zone{u"eu-de-01"_s, u"eu-de-01"_s, {}, true};
    QTest::newRow("nulls") << QByteArray(
        R"({"id":"z","code":null,"name":null,"port":{},"resource_availability":null})")
                           << Zone{u"z"_s, u"z"_s, {}, true};
    QTest::newRow("sold out") << QByteArray(R"({"id":"z","code":"c","resource_availability":"false"})")
                              << Zone{u"z"_s, u"c"_s, {}, false};
    QTest::newRow("truth value") << QByteArray(R"({"id":"z","code":"c","resource_availability":false})")
                                 << Zone{u"z"_s, u"c"_s, {}, false};
}

void TestListZones::oddities()
{
    QFETCH(QByteArray, zone);
    QFETCH(Zone, expected);
    const auto result = ListZones::decode({200, {}, R"({"available_zones":[)" + zone + "]}"});
    QVERIFY(result.isOk());
    QCOMPARE(*result, QList<Zone>{expected});
}

void TestListZones::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("no JSON") << QByteArray("zones") << QString();
    QTest::newRow("empty object") << QByteArray("{}") << u"available_zones"_s;
    QTest::newRow("element") << QByteArray(R"({"available_zones":["a"]})") << u"available_zones[0]"_s;
    QTest::newRow("no id") << QByteArray(R"({"available_zones":[{"id":"a"},{"code":"b"}]})")
                           << u"available_zones[1].id"_s;
    QTest::newRow("code") << QByteArray(R"({"available_zones":[{"id":"a","code":{}}]})")
                          << u"available_zones[0].code"_s;
}

void TestListZones::malformed()
{
    QFETCH(QByteArray, body);
    const auto result = ListZones::decode({200, {}, body});
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
    QTEST(result.error().field, "field");
}

QTEST_GUILESS_MAIN(TestListZones)
#include "tst_listzones.moc"
