// SPDX-License-Identifier: MIT
#include "api/http/Redaction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestRedaction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void text_data();
    void text();
    void url_data();
    void url();
};

void TestRedaction::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("secrets");
    QTest::addColumn<QString>("expected");
    const QStringList none;
    QTest::newRow("harmless") << u"The instance does not exist."_s << none
                              << u"The instance does not exist."_s;
    QTest::newRow("signature fail stays")
        << u"verify aksk signature fail"_s << none << u"verify aksk signature fail"_s;
    QTest::newRow("token header") << u"header X-Auth-Token: MIIabc/+== is bad"_s << none
                                  << u"header X-Auth-Token: *** is bad"_s;
    QTest::newRow("token in JSON") << u"{\"x-auth-token\": \"MIIabc\", \"a\": 1}"_s << none
                                   << u"{\"x-auth-token\": \"***\", \"a\": 1}"_s;
    QTest::newRow("gateway's form") << u"GET|/v1.0/|x-security-token:tok|x-sdk-date:1"_s << none
                                    << u"GET|/v1.0/|x-security-token:***|x-sdk-date:1"_s;
    QTest::newRow("authorization")
        << u"Authorization: SDK-HMAC-SHA256 Access=A, SignedHeaders=host, Signature=ff|next"_s << none
        << u"Authorization: ***|next"_s;
    QTest::newRow("parts of it") << u"got Access=AKID, SignedHeaders=host, Signature=abcd"_s << none
                                 << u"got Access=***, SignedHeaders=host, Signature=***"_s;
    QTest::newRow("own secrets") << u"bad password hunter22 (hunter22) for key SK/1+"_s
                                 << QStringList{u"hunter22"_s, u"SK/1+"_s}
                                 << u"bad password *** (***) for key ***"_s;
    QTest::newRow("empty and short secrets") << u"abc"_s << QStringList{QString(), u"b"_s} << u"abc"_s;
}

void TestRedaction::text()
{
    QFETCH(QString, text);
    QFETCH(QStringList, secrets);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text, secrets), expected);
}

void TestRedaction::url_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"https://a.example/v1.0/p"_s << u"https://a.example/v1.0/p"_s;
    QTest::newRow("user and fragment") << u"https://u:p@a.example/x#f"_s << u"https://a.example/x"_s;
    QTest::newRow("query")
        << u"https://a.example/x?start=1&includeFailure=true&name=secret&token=12345678901"_s
        << u"https://a.example/x?start=1&includeFailure=true&name=***&token=***"_s;
}

void TestRedaction::url()
{
    QFETCH(QString, url);
    QFETCH(QString, expected);
    QCOMPARE(loggable(QUrl(url)), expected);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
