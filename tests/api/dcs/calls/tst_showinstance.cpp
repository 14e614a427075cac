// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ShowInstance.h"

#include "tests/api/support/TestData.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestShowInstance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request();
    void files_data();
    void files();
    void malformed_data();
    void malformed();
};

void TestShowInstance::request()
{
    const QUrl service(u"https://dcs.example.com"_s);
    const HttpRequest request = ShowInstance::make(ApiVersion::V1, service, u"p1"_s, u"i1"_s);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url.toEncoded(), "https://dcs.example.com/v1.0/p1/instances/i1");
    const HttpRequest newer = ShowInstance::make(ApiVersion::V2, service, u"p1"_s, u"i1"_s);
    QCOMPARE(newer.method, "GET");
    QCOMPARE(newer.url.toEncoded(), "https://dcs.example.com/v2/p1/instances/i1");
}

void TestShowInstance::files_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("id");
    QTest::newRow("v1.0") << u"v1-show-instance.json"_s << u"979e9a6b-e2f5-4b5d-8e98-fea495ea27a1"_s;
    QTest::newRow("v1.0, newer") << u"v1-show-instance-otc.json"_s
                                 << u"f1da146b-f567-411a-a4c2-276fb831ca28"_s;
    QTest::newRow("v2") << u"v2-show-instance.json"_s << u"a4c545cd-10b2-4efc-b0ab-a9b554ca0621"_s;
    QTest::newRow("v2, older") << u"v2-show-instance-2021.json"_s
                               << u"979e9a6b-e2f5-4b5d-8e98-fea495ea27a1"_s;
}

void TestShowInstance::files()
{
    QFETCH(QString, file);
    QFETCH(QString, id);
    const auto result = ShowInstance::decode({200, {}, readTestData(file)});
    QVERIFY(result.isOk());
    QCOMPARE(result->id, id);
}

void TestShowInstance::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("array") << QByteArray("[]") << QString();
    QTest::newRow("no id") << QByteArray("{}") << u"instance_id"_s;
    QTest::newRow("status") << QByteArray(R"({"instance_id":"a","status":[]})") << u"status"_s;
    QTest::newRow("list in place of an instance")
        << readTestData(u"v1-list-instances.json"_s) << u"instance_id"_s;
}

void TestShowInstance::malformed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const auto result = ShowInstance::decode({200, {}, body});
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
    QCOMPARE(result.error().field, field);
}

QTEST_GUILESS_MAIN(TestShowInstance)
#include "tst_showinstance.moc"
