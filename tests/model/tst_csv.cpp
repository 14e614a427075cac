// SPDX-License-Identifier: MIT
#include "model/Csv.h"

#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

using Records = QList<QStringList>;

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void refusesBrokenText_data();
    void refusesBrokenText();
    void tellsLinesAndFaults();
    void readsTables();
    void refusesOtherTables_data();
    void refusesOtherTables();
    void needsNoPlaceForTheError();
    void writes_data();
    void writes();
    void keepsCellsPlain_data();
    void keepsCellsPlain();
};

void TestCsv::splits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Records>("records");
    const Records twoLines{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("nothing") << QByteArray() << Records();
    QTest::newRow("BOM only") << "\xEF\xBB\xBF"_ba << Records();
    QTest::newRow("LF") << "a,b\nc,d\n"_ba << twoLines;
    QTest::newRow("CRLF") << "a,b\r\nc,d\r\n"_ba << twoLines;
    QTest::newRow("mixed") << "a,b\r\nc,d\n"_ba << twoLines;
    QTest::newRow("last line not ended") << "a,b\nc,d"_ba << twoLines;
    QTest::newRow("BOM") << "\xEF\xBB\xBF"
                            "a,b\r\nc,d"_ba
                         << twoLines;
    QTest::newRow("BOM before a quote") << "\xEF\xBB\xBF\"a\",b"_ba << Records{{u"a"_s, u"b"_s}};
    QTest::newRow("empty fields") << ",\n,,\n"_ba << Records{{u""_s, u""_s}, {u""_s, u""_s, u""_s}};
    QTest::newRow("empty at the end") << "a,"_ba << Records{{u"a"_s, u""_s}};
    QTest::newRow("empty line") << "a\n\nb\n"_ba << Records{{u"a"_s}, {u""_s}, {u"b"_s}};
    QTest::newRow("blanks are kept") << " a , b "_ba << Records{{u" a "_s, u" b "_s}};
    QTest::newRow("quoted") << "\"a\",\"\"\r\n\"b\""_ba << Records{{u"a"_s, u""_s}, {u"b"_s}};
    QTest::newRow("quoted comma") << "\"a,b\",c"_ba << Records{{u"a,b"_s, u"c"_s}};
    QTest::newRow("quoted quotes") << R"("say ""yes""","""")"_ba << Records{{u"say \"yes\""_s, u"\""_s}};
    QTest::newRow("quoted line breaks") << "\"a\r\nb\nc\",d\n"_ba << Records{{u"a\r\nb\nc"_s, u"d"_s}};
    QTest::newRow("lone CR is text") << "a\rb,c\n"_ba << Records{{u"a\rb"_s, u"c"_s}};
    QTest::newRow("Chinese") << QByteArray("扩容,\"规格，编码\"\n") << Records{{u"扩容"_s, u"规格，编码"_s}};
    QTest::newRow("beyond the BMP") << "\xF0\x9F\x98\x80,x"_ba << Records{{u"\U0001F600"_s, u"x"_s}};
}

void TestCsv::splits()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Records, records);
    QString error = u"of before"_s;
    QCOMPARE(parseCsv(text, &error), records);
    QCOMPARE(error, QString());
}

void TestCsv::refusesBrokenText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");
    QTest::newRow("never closed") << "a\nb,\"c\nd\n"_ba << u"line 2: quote is never closed"_s;
    QTest::newRow("only a quote") << "\""_ba << u"line 1: quote is never closed"_s;
    QTest::newRow("odd quotes") << R"("a"""")"_ba << u"line 1: quote is never closed"_s;
    QTest::newRow("text behind") << "a\n\"b\"c\n"_ba << u"line 2: text behind a closing quote"_s;
    QTest::newRow("blank behind") << "\"b\" ,c\n"_ba << u"line 1: text behind a closing quote"_s;
    QTest::newRow("quote inside") << "a\r\n\"x\r\ny\"\r\nb\"c\r\n"_ba
                                  << u"line 4: quote inside a field without quotes"_s;
    QTest::newRow("no UTF-8") << "a\nb\nc\xFF\n"_ba << u"line 3: not UTF-8"_s;
    QTest::newRow("overlong") << "\xC0\xAF"_ba << u"line 1: not UTF-8"_s;
    QTest::newRow("surrogate") << "a\n\xED\xA0\x80"_ba << u"line 2: not UTF-8"_s;
    QTest::newRow("cut short") << "a\nb\xE6\x89"_ba << u"line 2: not UTF-8"_s;
    QTest::newRow("cut by the line end") << "a\xE6\n\x89\nb"_ba << u"line 1: not UTF-8"_s;
    QTest::newRow("UTF-16") << "\xFF\xFE"
                               "a\0"_ba
                            << u"line 1: not UTF-8"_s;
}

void TestCsv::refusesBrokenText()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, error);
    QString found;
    QCOMPARE(parseCsv(text, &found), Records());
    QCOMPARE(found, error);
}

void TestCsv::tellsLinesAndFaults()
{
    CsvProblem problem;
    const auto rows = parseCsvRows("a\r\n\"b\nc\"\r\nd,e", &problem);
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(1).line, 2);
    QCOMPARE(rows->at(2).line, 4);
    QCOMPARE(rows->at(2).fields, QStringList({u"d"_s, u"e"_s}));

    const auto faultOf = [&problem](const QByteArray &text) {
        return parseCsvRows(text, &problem) ? CsvProblem() : problem;
    };
    QCOMPARE(faultOf("a\nb\xFF"), (CsvProblem{CsvFault::NotUtf8, 2}));
    QCOMPARE(faultOf("a\n\"b"), (CsvProblem{CsvFault::QuoteNeverClosed, 2}));
    QCOMPARE(faultOf("a\"b"), (CsvProblem{CsvFault::QuoteInsideField, 1}));
    QCOMPARE(faultOf("\"a\"b"), (CsvProblem{CsvFault::TextBehindQuote, 1}));
}

void TestCsv::readsTables()
{
    QString error = u"of before"_s;
    const auto rows = parseCsvTable("name,value\r\n\"a\r\nb\",1\r\nc,2\r\n", {u"name"_s, u"value"_s}, &error);
    QCOMPARE(error, QString());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).line, 2);
    QCOMPARE(rows->at(0).fields, QStringList({u"a\r\nb"_s, u"1"_s}));
    QCOMPARE(rows->at(1).line, 4);
    QCOMPARE(rows->at(1).fields, QStringList({u"c"_s, u"2"_s}));

    const auto noRows = parseCsvTable("name,value\n", {u"name"_s, u"value"_s});
    QVERIFY(noRows.has_value());
    QVERIFY(noRows->isEmpty());
}

void TestCsv::refusesOtherTables_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");
    QTest::newRow("nothing") << QByteArray() << u"line 1: other columns than name,value"_s;
    QTest::newRow("other order") << "value,name\n"_ba << u"line 1: other columns than name,value"_s;
    QTest::newRow("more columns") << "name,value,x\n"_ba << u"line 1: other columns than name,value"_s;
    QTest::newRow("field missing") << "name,value\na,1\nb\n"_ba << u"line 3: 1 fields instead of 2"_s;
    QTest::newRow("field too many") << "name,value\na,1,2\nb,1,2\n"_ba << u"line 2: 3 fields instead of 2"_s;
    QTest::newRow("empty line") << "name,value\n\na,1\n"_ba << u"line 2: 1 fields instead of 2"_s;
    QTest::newRow("broken text") << "name,value\na,\"1\n"_ba << u"line 2: quote is never closed"_s;
}

void TestCsv::refusesOtherTables()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, error);
    QString found;
    QVERIFY(!parseCsvTable(text, {u"name"_s, u"value"_s}, &found).has_value());
    QCOMPARE(found, error);
}

void TestCsv::needsNoPlaceForTheError()
{
    QVERIFY(parseCsv("\"").isEmpty());
    QVERIFY(!parseCsvTable("\"", {u"name"_s}).has_value());
}

void TestCsv::writes_data()
{
    QTest::addColumn<Records>("records");
    QTest::addColumn<QByteArray>("text"); ///< without BOM
    QTest::newRow("nothing") << Records() << ""_ba;
    QTest::newRow("plain") << Records{{u"a"_s, u"b c"_s}, {u"1"_s, u""_s}} << "a,b c\r\n1,\r\n"_ba;
    QTest::newRow("one empty field") << Records{{u""_s}, {u"a"_s}} << "\r\na\r\n"_ba;
    QTest::newRow("comma") << Records{{u"a,b"_s, u"c"_s}} << "\"a,b\",c\r\n"_ba;
    QTest::newRow("quotes") << Records{{u"\""_s, u"a\"b"_s}} << "\"\"\"\",\"a\"\"b\"\r\n"_ba;
    QTest::newRow("LF") << Records{{u"a\nb"_s}} << "\"a\nb\"\r\n"_ba;
    QTest::newRow("CR") << Records{{u"a\rb"_s}} << "\"a\rb\"\r\n"_ba;
    QTest::newRow("other separators") << Records{{u"a;b"_s, u"c\td"_s}} << "\"a;b\",\"c\td\"\r\n"_ba;
    QTest::newRow("Chinese, emoji") << Records{{u"扩容\U0001F600"_s}}
                                    << QByteArray("扩容\xF0\x9F\x98\x80\r\n");
}

void TestCsv::writes()
{
    QFETCH(const Records, records);
    QFETCH(const QByteArray, text);
    const QByteArray written = writeCsv(records);
    QCOMPARE(written, "\xEF\xBB\xBF" + text);
    QCOMPARE(parseCsv(written), records);
}

void TestCsv::keepsCellsPlain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    for (const QChar begin : u"=+-@\t\r\n＝＋－＠"_s)
        QTest::addRow("%d", begin.unicode()) << begin + u"1"_s << u'\'' + (begin + u"1"_s);
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("apostrophe") << u"'a"_s << u"'a"_s;
}

void TestCsv::keepsCellsPlain()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cell);
    QCOMPARE(plainCell(text), cell);
    QCOMPARE(textOfPlainCell(cell), text);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
