// SPDX-License-Identifier: MIT
#include "api/ces/CesEndpoint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestCesEndpoint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standsBesideDcs_data();
    void standsBesideDcs();
};

void TestCesEndpoint::standsBesideDcs_data()
{
    QTest::addColumn<QString>("dcs");
    QTest::addColumn<QString>("ces");
    QTest::newRow("public cloud") << u"https://dcs.cn-north-4.myhuaweicloud.com"_s
                                  << u"https://ces.cn-north-4.myhuaweicloud.com"_s;
    QTest::newRow("domain of the profile")
        << u"https://dcs.eu-west-101.myhuaweicloud.eu"_s << u"https://ces.eu-west-101.myhuaweicloud.eu"_s;
    QTest::newRow("Open Telekom Cloud")
        << u"https://dcs.eu-de.otc.t-systems.com"_s << u"https://ces.eu-de.otc.t-systems.com"_s;
    QTest::newRow("port, path") << u"https://dcs.example.com:8443/x"_s << u"https://ces.example.com:8443"_s;
    QTest::newRow("named otherwise") << u"https://cache.example.com"_s << QString();
    QTest::newRow("address") << u"http://127.0.0.1:8080"_s << QString();
    QTest::newRow("nothing behind") << u"https://dcs."_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestCesEndpoint::standsBesideDcs()
{
    QFETCH(const QString, dcs);
    QTEST(cesEndpoint(QUrl(dcs)).toString(), "ces");
}

QTEST_APPLESS_MAIN(TestCesEndpoint)
#include "tst_cesendpoint.moc"
