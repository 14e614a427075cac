// SPDX-License-Identifier: MIT
#include "model/ErrorCatalogue.h"

#include "tests/model/ModelTestData.h"

#include <QRegularExpression>
#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

namespace {

const auto header = "http_status,code,retryable,meaning_en,remedy_en,meaning_zh,remedy_zh\n"_ba;

/// A catalogue of these rows, which must be good.
ErrorCatalogue catalogueOf(const QByteArray &rows)
{
    QString error;
    ErrorCatalogue catalogue = ErrorCatalogue::fromCsv(header + rows, &error);
    if (!error.isEmpty())
        qFatal("%s", qPrintable(error));
    return catalogue;
}

bool containsChinese(const QString &text)
{
    static const QRegularExpression chinese(u"\\p{Han}"_s);
    return text.contains(chinese);
}

} // namespace

class TestErrorCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void explainsEveryDocumentedCode_data();
    void explainsEveryDocumentedCode();
    void findsByStatusThenByCode_data();
    void findsByStatusThenByCode();
    void ignoresBlanksInCodes_data();
    void ignoresBlanksInCodes();
    void readsTheFlag();
    void refusesMalformedLists_data();
    void refusesMalformedLists();

private:
    ErrorCatalogue m_bundled;
};

void TestErrorCatalogue::initTestCase()
{
    QString error;
    m_bundled = ErrorCatalogue::fromCsv(test::bundledData(u"error-codes.csv"_s), &error);
    QCOMPARE(error, QString());
    QCOMPARE(m_bundled.size(), 406);
}

void TestErrorCatalogue::explainsEveryDocumentedCode_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("retryable");
    QFile documented(QStringLiteral(DCS_TEST_DATA "/documented-error-codes.csv"));
    QVERIFY(documented.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = documented.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 407);
    for (const QByteArray &line : lines.sliced(1)) {
        const QList<QByteArray> fields = line.split(',');
        QCOMPARE(fields.size(), 3);
        QTest::addRow("%s", line.constData())
            << fields[0].toInt() << QString::fromLatin1(fields[1]) << (fields[2] == "yes");
    }
}

void TestErrorCatalogue::explainsEveryDocumentedCode()
{
    QFETCH(const int, httpStatus);
    QFETCH(const QString, code);
    QFETCH(const bool, retryable);
    const ErrorExplanation *found = m_bundled.find(httpStatus, code);
    QVERIFY(found);
    QVERIFY(!found->meaningEn.trimmed().isEmpty());
    QVERIFY(!found->remedyEn.trimmed().isEmpty());
    QVERIFY2(!containsChinese(found->meaningEn + found->remedyEn), qPrintable(found->meaningEn));
    QVERIFY2(containsChinese(found->meaningZh), qPrintable(found->meaningZh));
    QVERIFY2(containsChinese(found->remedyZh), qPrintable(found->remedyZh));
    QCOMPARE(found->retryable, retryable);
}

void TestErrorCatalogue::findsByStatusThenByCode_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("meaning"); // "": none
    QTest::newRow("first status") << 400 << u"G.1"_s << u"four"_s;
    QTest::newRow("second status") << 502 << u"G.1"_s << u"five"_s;
    QTest::newRow("other status") << 418 << u"G.1"_s << u"four"_s;
    QTest::newRow("no status") << 0 << u"D.2"_s << u"two"_s;
    QTest::newRow("unknown code") << 400 << u"D.3"_s << u""_s;
    QTest::newRow("no code") << 400 << u""_s << u""_s;
    QTest::newRow("code is compared whole") << 400 << u"G.11"_s << u""_s;
}

void TestErrorCatalogue::findsByStatusThenByCode()
{
    QFETCH(const int, httpStatus);
    QFETCH(const QString, code);
    const ErrorCatalogue catalogue =
        catalogueOf("400,G.1,no,four,r,z,z\n502,G.1,yes,five,r,z,z\n400,D.2,no,two,r,z,z\n");
    QCOMPARE(catalogue.size(), 3);
    const ErrorExplanation *found = catalogue.find(httpStatus, code);
    QTEST(found ? found->meaningEn : QString(), "meaning");
}

void TestErrorCatalogue::ignoresBlanksInCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("as listed") << u"DCS.4855"_s;
    QTest::newRow("as printed") << u"DCS. 4855"_s;
    QTest::newRow("around") << u" DCS.4855\t"_s;
    QTest::newRow("full-width blank") << u"DCS.\u30004855"_s;
}

void TestErrorCatalogue::ignoresBlanksInCodes()
{
    QFETCH(const QString, code);
    QVERIFY(m_bundled.find(400, code));
    QCOMPARE(m_bundled.find(400, code), m_bundled.find(400, u"DCS.4855"_s));
    QVERIFY2(catalogueOf("400,DCS. 4855,no,a,b,c,d\n").find(400, code), "blanks in the list");
}

void TestErrorCatalogue::readsTheFlag()
{
    const ErrorCatalogue catalogue = catalogueOf("400,A,yes,a,\"b, c\",d,e\r\n400,B,no,f,g,h,i\r\n");
    QCOMPARE(*catalogue.find(400, u"A"_s), ErrorExplanation({u"a"_s, u"b, c"_s, u"d"_s, u"e"_s, true}));
    QCOMPARE(*catalogue.find(400, u"B"_s), ErrorExplanation({u"f"_s, u"g"_s, u"h"_s, u"i"_s, false}));
}

void TestErrorCatalogue::refusesMalformedLists_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("error");
    const QByteArray good = "400,A,no,a,b,c,d\n"_ba;
    QTest::newRow("nothing") << QByteArray() << u"line 1"_s;
    QTest::newRow("other header") << "code,http_status\n"_ba << u"line 1"_s;
    QTest::newRow("field missing") << header + good + "400,B,no,a,b,c\n" << u"line 3"_s;
    QTest::newRow("status is a word") << header + "bad,B,no,a,b,c,d\n" << u"line 2"_s;
    QTest::newRow("status is none") << header + good + "4000,B,no,a,b,c,d\n" << u"line 3"_s;
    QTest::newRow("flag") << header + good + "400,B,maybe,a,b,c,d\n" << u"line 3"_s;
    QTest::newRow("code empty") << header + good + "400, ,no,a,b,c,d\n" << u"line 3"_s;
    QTest::newRow("text empty") << header + good + "400,B,no,a,b,c,\n" << u"line 3"_s;
    QTest::newRow("listed twice") << header + good + "400, A,yes,e,f,g,h\n" << u"line 3"_s;
    QTest::newRow("quote not closed") << header + good + "400,B,no,\"a,b,c,d\n" << u"line 3"_s;
}

void TestErrorCatalogue::refusesMalformedLists()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, error);
    QString found;
    const ErrorCatalogue catalogue = ErrorCatalogue::fromCsv(csv, &found);
    QCOMPARE(catalogue.size(), 0);
    QVERIFY(!catalogue.find(400, u"A"_s));
    QVERIFY2(found.startsWith(error + u':'), qPrintable(found));
}

QTEST_GUILESS_MAIN(TestErrorCatalogue)
#include "tst_errorcatalogue.moc"
