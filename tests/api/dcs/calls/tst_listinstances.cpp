// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ListInstances.h"

#include "tests/api/support/TestData.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestListInstances : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request();
    void files_data();
    void files();
    void malformed_data();
    void malformed();
    void numberIsNotTrusted();
    void truncatedAnywhere();
};

void TestListInstances::request()
{
    const QUrl service(u"https://dcs.example.com"_s);
    const HttpRequest request = ListInstances::make(ApiVersion::V1, service, u"p1"_s, 1000, 500);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url.toEncoded(),
        "https://dcs.example.com/v1.0/p1/"
        "instances?start=1001&limit=500&includeFailure=true&include_failure=true");
    QCOMPARE(request.body, "");
    const HttpRequest newer = ListInstances::make(ApiVersion::V2, service, u"p1"_s, 1000, 500);
    QCOMPARE(newer.method, "GET");
    QCOMPARE(newer.url.toEncoded(),
        "https://dcs.example.com/v2/p1/instances?offset=1000&limit=500&include_failure=true");
    QCOMPARE(newer.body, "");
}

void TestListInstances::files_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("v1-list-instances") << u"a4d31cb6-3d72-4fdc-8ec9-6e3a41e47f71"_s;
    QTest::newRow("v1-list-instances-otc") << u"add1eee3-eaad-4975-a8d7-8cf853460e3d"_s;
    QTest::newRow("v2-list-instances") << u"c830053e-d5a3-4bc0-b6d6-ca37d1ea9dd5"_s;
    QTest::newRow("v2-list-instances-2021") << u"12073516-dab2-40a8-a285-4c5da07891ae"_s;
}

void TestListInstances::files()
{
    QFETCH(QString, id);
    const auto result = ListInstances::decode(
        {200, {}, readTestData(QString::fromLatin1(QTest::currentDataTag()) + u".json"_s)});
    QVERIFY(result.isOk());
    QCOMPARE(result->size(), 1);
    QCOMPARE(result->first().id, id);
}

void TestListInstances::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &body, const QString &field) {
        QTest::newRow(name) << body << field;
    };
    row("empty", "", {});
    row("page", "<html></html>", {});
    row("array", "[]", {});
    row("no instances", "{}", u"instances"_s);
    row("null", R"({"instances":null})", u"instances"_s);
    row("object", R"({"instances":{}})", u"instances"_s);
    row("text", R"({"instances":"[]"})", u"instances"_s);
    row("element that is no object", R"({"instances":[{"instance_id":"a"},"b"]})", u"instances[1]"_s);
    row("element null", R"({"instances":[null]})", u"instances[0]"_s);
    row("no id", R"({"instances":[{"instance_id":"a"},{"name":"b"}]})", u"instances[1].instance_id"_s);
    row("capacity",
        R"({"instances":[{"instance_id":"a"},{"instance_id":"b"},{"instance_id":"c","capacity":[]}]})",
        u"instances[2].capacity"_s);
    row("status", R"({"instances":[{"instance_id":"a","status":{"word":"RUNNING"}}]})",
        u"instances[0].status"_s);
    row("first of two", R"({"instances":[{"instance_id":"a","status":[]},{"capacity":"x"}]})",
        u"instances[0].status"_s);
    row("an error as success", R"({"error_code":"DCS.5000","error_msg":"m"})", u"instances"_s);
}

void TestListInstances::malformed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const auto result = ListInstances::decode({200, {}, body});
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
    QCOMPARE(result.error().field, field);
}

void TestListInstances::numberIsNotTrusted()
{
    for (const QByteArray &number :
        {QByteArray("999"), QByteArray("0"), QByteArray("\"x\""), QByteArray("null")}) {
        const auto result = ListInstances::decode(
            {200, {}, R"({"instances":[{"instance_id":"a"}],"instance_num":)" + number + "}"});
        QVERIFY(result.isOk());
        QCOMPARE(result->size(), 1);
    }
}

/// A body that breaks off is never a list, wherever it breaks off.
void TestListInstances::truncatedAnywhere()
{
    const QByteArray body = readTestData(u"v1-list-instances.json"_s).trimmed();
    for (qsizetype length = 0; length < body.size(); ++length)
        QVERIFY(!ListInstances::decode({200, {}, body.left(length)}).isOk());
}

QTEST_GUILESS_MAIN(TestListInstances)
#include "tst_listinstances.moc"
