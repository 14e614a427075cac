// SPDX-License-Identifier: MIT
#include "account/Profile.h"
#include "account/Region.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QByteArray header = "region_id,name_en,name_zh,dcs_endpoint,iam_endpoint,partition\n";

QList<Region> bundledRegions(QString *error = nullptr)
{
    QFile file(u":/dcs/data/regions.csv"_s);
    return file.open(QIODevice::ReadOnly) ? regionsFromCsv(file.readAll(), error) : QList<Region>();
}

} // namespace

class TestRegion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bundled();
    void globalIam();
    void unpaidOrders_data();
    void unpaidOrders();
    void malformed_data();
    void malformed();
};

void TestRegion::bundled()
{
    QString error;
    const QList<Region> regions = bundledRegions(&error);
    QCOMPARE(error, QString());
    QCOMPARE(regions.size(), 32);

    QSet<QString> ids;
    for (const Region &region : regions) {
        ids.insert(region.id);
        const auto dcs = endpointFromText(region.dcsHost);
        QVERIFY2(dcs && dcs->host() == region.dcsHost && dcs->scheme() == u"https", qPrintable(region.id));
        const auto iam = endpointFromText(region.iamHost);
        QVERIFY2(iam && iam->host() == region.iamHost && iam->scheme() == u"https", qPrintable(region.id));
        QVERIFY2(!region.nameEn.isEmpty() || !region.nameZh.isEmpty(), qPrintable(region.id));
    }
    QCOMPARE(ids.size(), 32);

    const Region expected{u"cn-north-4"_s, u"CN North-Beijing4"_s, u"华北-北京四"_s,
        u"dcs.cn-north-4.myhuaweicloud.com"_s, u"iam.cn-north-4.myhuaweicloud.com"_s, u"huaweicloud"_s};
    QVERIFY(regions.contains(expected));
}

void TestRegion::globalIam()
{
    const QList<Region> regions = regionsFromCsv(header + "a-1,A,,dcs.a-1.example.com,,x\n");
    QCOMPARE(regions,
        (QList<Region>{
            {u"a-1"_s, u"A"_s, QString(), u"dcs.a-1.example.com"_s, u"iam.myhuaweicloud.com"_s, u"x"_s}}));
}

void TestRegion::unpaidOrders_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("page");
    QTest::newRow("Huawei Cloud")
        << u"cn-north-4"_s
        << u"https://account.huaweicloud.com/usercenter/?region=cn-north-4#/ordercenter/userindex/unpaidOrder"_s;
    QTest::newRow("pay-per-use only") << u"eu-de"_s << QString();
    QTest::newRow("private cloud") << u"own-1"_s << QString();
    QTest::newRow("not known") << QString() << QString();
}

void TestRegion::unpaidOrders()
{
    QFETCH(const QString, region);
    QFETCH(const QString, page);
    const QList<Region> regions = bundledRegions();
    QCOMPARE(unpaidOrdersPage(regions, region).toString(), page);
}

void TestRegion::malformed_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("named");

    const QByteArray good = header + "a-1,A,,dcs.a-1.example.com,,x\n";
    QTest::newRow("empty") << QByteArray() << u""_s;
    QTest::newRow("other header") << QByteArray("region_id,name\na,b\n") << u"line 1"_s;
    QTest::newRow("field missing") << good + "b-1,B,,dcs.b-1.example.com,\n" << u"line 3"_s;
    QTest::newRow("field too many") << good + "b-1,B,,dcs.b-1.example.com,,x,y\n" << u"line 3"_s;
    QTest::newRow("no id") << good + ",B,,dcs.b-1.example.com,,x\n" << u"line 3"_s;
    QTest::newRow("no endpoint") << good + "b-1,B,,,,x\n" << u"line 3"_s;
    QTest::newRow("twice") << good + "a-1,A,,dcs.a-1.example.com,,x\n" << u"line 3"_s;
    QTest::newRow("open quote") << good + "\"b-1,B,,dcs.b-1.example.com,,x\n" << u""_s;
}

void TestRegion::malformed()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, named);
    QString error;
    QCOMPARE(regionsFromCsv(csv, &error), QList<Region>());
    QVERIFY(!error.isEmpty());
    QVERIFY2(error.contains(named), qPrintable(error));
    QCOMPARE(regionsFromCsv(csv), QList<Region>());
}

QTEST_GUILESS_MAIN(TestRegion)
#include "tst_region.moc"
