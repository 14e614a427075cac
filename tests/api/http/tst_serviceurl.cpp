// SPDX-License-Identifier: MIT
#include "api/http/ServiceUrl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestServiceUrl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void encoded_data();
    void encoded();
};

void TestServiceUrl::encoded_data()
{
    using Query = QList<QPair<QString, QString>>;
    QTest::addColumn<QString>("base");
    QTest::addColumn<QStringList>("segments");
    QTest::addColumn<Query>("query");
    QTest::addColumn<QByteArray>("url");
    const QString host = u"https://dcs.example.com"_s;
    QTest::newRow("plain") << host << QStringList{u"v1.0"_s, u"products"_s} << Query{}
                           << QByteArray("https://dcs.example.com/v1.0/products");
    QTest::newRow("base with slash") << host + u'/' << QStringList{u"v3"_s} << Query{}
                                     << QByteArray("https://dcs.example.com/v3");
    QTest::newRow("base with path and port") << u"http://127.0.0.1:8080/proxy/"_s << QStringList{u"v3"_s}
                                             << Query{} << QByteArray("http://127.0.0.1:8080/proxy/v3");
    QTest::newRow("base with user and query")
        << u"https://u:p@dcs.example.com/?a=b#c"_s << QStringList{u"v3"_s} << Query{}
        << QByteArray("https://dcs.example.com/v3");
    QTest::newRow("IPv6") << u"http://[::1]:1/"_s << QStringList{u"v3"_s} << Query{}
                          << QByteArray("http://[::1]:1/v3");
    QTest::newRow("query") << host << QStringList{u"i"_s} << Query{{u"start"_s, u"1"_s}, {u"name"_s, u""_s}}
                           << QByteArray("https://dcs.example.com/i?start=1&name=");
    QTest::newRow("odd characters")
        << host << QStringList{u"a/b c?%"_s} << Query{{u"n ="_s, u"a b+c/中&*(~)"_s}}
        << QByteArray("https://dcs.example.com/a%2Fb%20c%3F%25?n%20%3D=a%20b%2Bc%2F%E4%B8%AD%26%2A%28~%29");
}

void TestServiceUrl::encoded()
{
    using Query = QList<QPair<QString, QString>>;
    QFETCH(QString, base);
    QFETCH(QStringList, segments);
    QFETCH(Query, query);
    QFETCH(QByteArray, url);
    QCOMPARE(serviceUrl(QUrl(base), segments, query).toEncoded(), url);
}

QTEST_GUILESS_MAIN(TestServiceUrl)
#include "tst_serviceurl.moc"
