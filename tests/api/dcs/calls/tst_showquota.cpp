// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ShowQuota.h"

#include "tests/api/support/TestData.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

Quota quota(std::optional<InstanceQuota> instances, std::optional<qint64> limitGb, qint64 usedGb = 0)
{
    Quota result;
    result.instances = instances;
    if (limitGb)
        result.memory = MemoryQuota{Capacity::fromGigabytes(*limitGb), Capacity::fromGigabytes(usedGb)};
    return result;
}

QByteArray resources(const QByteArray &elements) { return R"({"quotas":{"resources":[)" + elements + "]}}"; }

} // namespace

class TestShowQuota : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request();
    void decode_data();
    void decode();
    void malformed_data();
    void malformed();
};

void TestShowQuota::request()
{
    const QUrl service(u"https://dcs.example.com"_s);
    const HttpRequest request = ShowQuota::make(ApiVersion::V1, service, u"p1"_s);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url.toEncoded(), "https://dcs.example.com/v1.0/p1/quota");
    const HttpRequest newer = ShowQuota::make(ApiVersion::V2, service, u"p1"_s);
    QCOMPARE(newer.method, "GET");
    QCOMPARE(newer.url.toEncoded(), "https://dcs.example.com/v2/p1/quota");
}

void TestShowQuota::decode_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Quota>("expected");
    const auto row = [](const char *name, const QByteArray &body, const Quota &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("v1-quota", readTestData(u"v1-quota.json"_s), quota(InstanceQuota{10, 3}, 800, 22));
    row("v2-quota", readTestData(u"v2-quota.json"_s), quota(InstanceQuota{10, 3}, 800, 22));
    row("v2-quota-live", readTestData(u"v2-quota-live.json"_s), quota(InstanceQuota{160, 1}, 64'000, 0));
    row("none", resources(""), {});
    row("plural and upper case", resources(R"({"type":"INSTANCES","quota":5,"used":1})"),
        quota(InstanceQuota{5, 1}, {}));
    row("numbers as text", resources(R"({"type":"Ram","quota":"5","used":"1"})"), quota({}, 5, 1));
    row("unknown type", resources(R"({"type":"disk"},{"type":null},{}, {"type":"ram","quota":1,"used":1})"),
        quota({}, 1, 1));
    row("unlimited",
        resources(R"({"type":"ram","quota":-1,"used":7},{"type":"instance","quota":-1,"used":7})"), {});
    row("beyond any capacity", resources(R"({"type":"ram","quota":2147483647,"used":7})"), {});
}

void TestShowQuota::decode()
{
    QFETCH(QByteArray, body);
    QFETCH(Quota, expected);
    const auto result = ShowQuota::decode({200, {}, body});
    QVERIFY(result.isOk());
    QCOMPARE(*result, expected);
}

void TestShowQuota::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("empty object") << QByteArray("{}") << u"quotas"_s;
    QTest::newRow("quotas as array") << QByteArray(R"({"quotas":[]})") << u"quotas"_s;
    QTest::newRow("no resources") << QByteArray(R"({"quotas":{}})") << u"quotas.resources"_s;
    QTest::newRow("element") << resources("1") << u"quotas.resources[0]"_s;
    QTest::newRow("type") << resources(R"({"type":[]})") << u"quotas.resources[0].type"_s;
    QTest::newRow("no limit") << resources(R"({},{"type":"ram","used":1})") << u"quotas.resources[1].quota"_s;
    QTest::newRow("no use") << resources(R"({"type":"ram","quota":1,"used":null})")
                            << u"quotas.resources[0].used"_s;
    QTest::newRow("word") << resources(R"({"type":"instance","quota":"many","used":1})")
                          << u"quotas.resources[0].quota"_s;
    QTest::newRow("no JSON") << QByteArray("quota") << QString();
}

void TestShowQuota::malformed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const auto result = ShowQuota::decode({200, {}, body});
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
    QCOMPARE(result.error().field, field);
}

QTEST_GUILESS_MAIN(TestShowQuota)
#include "tst_showquota.moc"
