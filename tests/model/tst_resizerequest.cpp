// SPDX-License-Identifier: MIT
#include "model/ResizeRequest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

class TestResizeRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheExtendBody_data();
    void writesTheExtendBody();
    void escapesTheCode_data();
    void escapesTheCode();
    void comparesByValue();
};

void TestResizeRequest::writesTheExtendBody_data()
{
    QTest::addColumn<qint64>("megabytes");
    QTest::addColumn<QString>("specCode");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("documented") << qint64(4096) << u"redis.single.au1.large.4"_s
                                << R"({"new_capacity":4,"spec_code":"redis.single.au1.large.4"})"_ba;
    QTest::newRow("large") << qint64(4'194'304) << u"redis.proxy.xu1.large.4096"_s
                           << R"({"new_capacity":4096,"spec_code":"redis.proxy.xu1.large.4096"})"_ba;
    QTest::newRow("without code") << qint64(8192) << u""_s << R"({"new_capacity":8})"_ba;
    QTest::newRow("half a GB") << qint64(512) << u"redis.single.xu1.tiny.512"_s << QByteArray();
    QTest::newRow("fraction") << qint64(1536) << u"redis.single.xu1.large.1"_s << QByteArray();
    QTest::newRow("none") << qint64(0) << u"redis.single.xu1.large.1"_s << QByteArray();
}

void TestResizeRequest::writesTheExtendBody()
{
    QFETCH(const qint64, megabytes);
    QFETCH(const QString, specCode);
    QFETCH(const QByteArray, body);
    QCOMPARE(extendBody(Capacity::fromMegabytes(megabytes), specCode), body);
}

void TestResizeRequest::escapesTheCode_data()
{
    QTest::addColumn<QString>("specCode");
    QTest::newRow("quote") << u"a\"b"_s;
    QTest::newRow("backslash") << u"a\\b"_s;
    QTest::newRow("control characters") << u"a\n\t\u0001"_s;
    QTest::newRow("injected member") << u"x\",\"new_capacity\":1024,\"y\":\""_s;
    QTest::newRow("Chinese") << u"规格"_s;
}

void TestResizeRequest::escapesTheCode()
{
    QFETCH(const QString, specCode);
    const QByteArray body = extendBody(Capacity::fromGigabytes(4), specCode);
    const QJsonObject readBack = QJsonDocument::fromJson(body).object();
    QCOMPARE(readBack, QJsonObject({{u"new_capacity"_s, 4}, {u"spec_code"_s, specCode}}));
}

void TestResizeRequest::comparesByValue()
{
    const ResizeRequest request{u"id"_s, u"name"_s,
        {Capacity::fromGigabytes(2), u"dcs.single_node"_s, CacheMode::Single},
        {Capacity::fromGigabytes(4), u"dcs.single_node"_s, CacheMode::Single}, "{}"};
    ResizeRequest other = request;
    QVERIFY(other == request);
    other.to.capacity = Capacity::fromGigabytes(8);
    QVERIFY(other != request);
}

QTEST_GUILESS_MAIN(TestResizeRequest)
#include "tst_resizerequest.moc"
