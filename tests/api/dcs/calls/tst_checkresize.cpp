// SPDX-License-Identifier: MIT
#include "api/dcs/calls/CheckResize.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestCheckResize : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request_data();
    void request();
    void decodes();
    void malformed_data();
    void malformed();
};

void TestCheckResize::request_data()
{
    QTest::addColumn<qint64>("megabytes");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("whole") << qint64(8192) << QByteArray(R"({"new_capacity":8,"spec_code":"code"})");
    QTest::newRow("large") << qint64(1048576) << QByteArray(R"({"new_capacity":1024,"spec_code":"code"})");
    QTest::newRow("fraction") << qint64(128) << QByteArray(R"({"new_capacity":0.125,"spec_code":"code"})");
}

void TestCheckResize::request()
{
    QFETCH(qint64, megabytes);
    const HttpRequest request = CheckResize::make(
        QUrl(u"https://dcs.example.com"_s), u"p1"_s, u"i1"_s, Capacity::fromMegabytes(megabytes), u"code"_s);
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.url.toEncoded(), "https://dcs.example.com/v2/p1/instances/i1/resize/check-job");
    QTEST(request.body, "body");
}

void TestCheckResize::decodes()
{
    const auto result = CheckResize::decode({200, {}, R"({"job_id":"j1"})"});
    QVERIFY(result.isOk());
    QCOMPARE(*result, u"j1"_s);
}

void TestCheckResize::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("empty object") << QByteArray("{}") << u"job_id"_s;
    QTest::newRow("empty") << QByteArray(R"({"job_id":""})") << u"job_id"_s;
    QTest::newRow("object") << QByteArray(R"({"job_id":{}})") << u"job_id"_s;
}

void TestCheckResize::malformed()
{
    QFETCH(QByteArray, body);
    const auto result = CheckResize::decode({200, {}, body});
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
    QTEST(result.error().field, "field");
}

QTEST_GUILESS_MAIN(TestCheckResize)
#include "tst_checkresize.moc"
