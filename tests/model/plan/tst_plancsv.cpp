// SPDX-License-Identifier: MIT
#include "model/plan/PlanCsv.h"

#include "tests/model/PlanTestData.h"

#include <QTest>

using namespace dcs;
using namespace dcs::test;

using Kind = PlanProblem::Kind;
using Problems = QList<PlanProblem>;

class TestPlanCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesForSpreadsheets();
    void comesBack_data();
    void comesBack();
    void readsWhatASpreadsheetSaved();
    void writesNoFormulas();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void leavesOutBrokenRows();
    void takesTenThousandRows();
};

namespace {

const QByteArray header = "instance_id,name,capacity_gb,spec_code,new_capacity_gb,new_spec_code\n"_ba;

PlanEntry entry(const QString &name)
{
    return {0, u"979e9a6b"_s, name, {gigabytes(u"4"_s), u"redis.ha.xu1.large.r2.4"_s},
        InstanceSize{gigabytes(u"0.125"_s), u"redis.ha.xu1.tiny.r2.128"_s}};
}

PlanEntry withLine(PlanEntry entry, int line)
{
    entry.line = line;
    return entry;
}

} // namespace

void TestPlanCsv::writesForSpreadsheets()
{
    PlanEntry stays = entry(u"a \"b\", c"_s);
    stays.to.reset();
    QCOMPARE(PlanCsv::write({entry(u"订单缓存"_s), stays}),
        "\xEF\xBB\xBFinstance_id,name,capacity_gb,spec_code,new_capacity_gb,new_spec_code\r\n"
        "979e9a6b,订单缓存,4,redis.ha.xu1.large.r2.4,0.125,redis.ha.xu1.tiny.r2.128\r\n"
        "979e9a6b,\"a \"\"b\"\", c\",4,redis.ha.xu1.large.r2.4,,\r\n"_ba);
    QCOMPARE(PlanCsv::write({}), "\xEF\xBB\xBF" + header.chopped(1) + "\r\n");
}

void TestPlanCsv::comesBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"orders-cache"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("Chinese") << u"订单缓存，一"_s;
    QTest::newRow("beyond the BMP") << u"\U0001F600"_s;
    QTest::newRow("comma, quotes") << u"a,\"b\""_s;
    QTest::newRow("line breaks") << u"a\r\nb\nc"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"http://x\",\"y\")"_s;
    QTest::newRow("plus") << u"+1"_s;
    QTest::newRow("minus") << u"-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s;
    QTest::newRow("wide equals sign") << u"＝1"_s;
    QTest::newRow("apostrophe") << u"'a"_s;
    QTest::newRow("two apostrophes") << u"''"_s;
}

void TestPlanCsv::comesBack()
{
    QFETCH(const QString, name);
    QCOMPARE(PlanCsv::read(PlanCsv::write({entry(name)})), (PlanFile{{withLine(entry(name), 2)}, {}}));
    PlanEntry stays = entry(name);
    stays.to.reset();
    QCOMPARE(PlanCsv::read(PlanCsv::write({stays})).entries, QList{withLine(stays, 2)});
}

void TestPlanCsv::readsWhatASpreadsheetSaved()
{
    const PlanFile file = PlanCsv::read(header
        + "a,=name,4,redis.ha.xu1.large.r2.4,8,redis.ha.xu1.large.r2.8\n"
          ",,,,,\n"
          "\n"
          "b,\"two\nlines\",2.0,dcs.single_node,,\n"
          ",,,,,"_ba);
    QCOMPARE(file.problems, Problems());
    QCOMPARE(file.entries.size(), 2);
    QCOMPARE(file.entries.first().name, u"=name"_s);
    QCOMPARE(file.entries.first().to->specCode, u"redis.ha.xu1.large.r2.8"_s);
    QCOMPARE(file.entries.last().line, 5);
    QCOMPARE(file.entries.last().name, u"two\nlines"_s);
    QCOMPARE(file.entries.last().from, (InstanceSize{gigabytes(u"2"_s), u"dcs.single_node"_s}));
    QVERIFY(!file.entries.last().to);
}

void TestPlanCsv::writesNoFormulas()
{
    const QString formula = u"=cmd|' /C calc'!A1"_s;
    PlanEntry hostile = entry(formula);
    hostile.instanceId = formula;
    hostile.from.specCode = formula;
    hostile.to->specCode = formula;
    const QByteArray written = PlanCsv::write({hostile});
    QCOMPARE(written.count('=') - written.count("'="), 0);
    QCOMPARE(written.count("'="), 4);
    QCOMPARE(PlanCsv::read(written).entries, QList{withLine(hostile, 2)});
}

void TestPlanCsv::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PlanProblem>("problem");
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind, int line) {
        QTest::newRow(name) << bytes << PlanProblem{kind, line};
    };
    const QString text = QString::fromUtf8(header) + u"a,缓存,4,x,8,y\n"_s;
    const auto *utf16 = reinterpret_cast<const char *>(text.utf16());
    const QByteArray utf16Bytes(utf16, text.size() * 2);
    row("nothing", {}, Kind::OtherColumns, 1);
    row("BOM only", "\xEF\xBB\xBF", Kind::OtherColumns, 1);
    row("other table", "id,size\na,4\n", Kind::OtherColumns, 1);
    row("semicolons", QByteArray(header).replace(',', ';'), Kind::OtherColumns, 1);
    row("column less", "instance_id,name,capacity_gb,spec_code,new_capacity_gb\n", Kind::OtherColumns, 1);
    row("UTF-16 with BOM", "\xFF\xFE" + utf16Bytes, Kind::NotText, 0);
    row("UTF-16 big endian with BOM", "\xFE\xFF" + utf16Bytes, Kind::NotText, 0);
    row("UTF-16 without BOM", utf16Bytes, Kind::NotText, 0);
    row("picture", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"_ba, Kind::NotText, 0);
    row("GBK", header + "a,\xBB\xBA\xB4\xE6,4,x,8,y\n", Kind::NotUtf8, 2);
    row("GBK further down", header + "a,b,4,x,8,y\nc,d,4,x,8,y\ne,\xBB\xBA\xB4\xE6,4,x,8,y\n", Kind::NotUtf8,
        4);
    row("quote never closed", header + "a,b,4,x,8,y\nc,\"d,4,x,8,y\n", Kind::BrokenQuotes, 3);
    row("text behind a quote", header + "\"a\"b,c,4,x,8,y\n", Kind::BrokenQuotes, 2);
    row("only quotes", QByteArray(PlanCsv::maxBytes, '"'), Kind::OtherColumns, 1);
    row("quotes, not closed", QByteArray(PlanCsv::maxBytes - 1, '"'), Kind::BrokenQuotes, 1);
    row("only commas", QByteArray(PlanCsv::maxBytes, ','), Kind::OtherColumns, 1);
    row("only line breaks", QByteArray(PlanCsv::maxBytes, '\n'), Kind::TooManyRows, 0);
    row("one huge line", QByteArray(PlanCsv::maxBytes, 'x'), Kind::OtherColumns, 1);
    row("too large", QByteArray(PlanCsv::maxBytes + 1, ' '), Kind::TooLarge, 0);
    row("too many rows", header + QByteArray("a,b,4,x,8,y\n").repeated(PlanCsv::maxRows + 1),
        Kind::TooManyRows, PlanCsv::maxRows + 2);
}

void TestPlanCsv::refusesOtherFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const PlanProblem, problem);
    const PlanFile file = PlanCsv::read(bytes);
    QCOMPARE(file.problems, Problems{problem});
    QVERIFY(file.entries.isEmpty());
}

void TestPlanCsv::leavesOutBrokenRows()
{
    const PlanFile file = PlanCsv::read(header
        + "a,first,4,x,8,y\n"
          "b,too few,4,x,8\n"
          "c,too many,4,x,8,y,z\n"
          ",no id,4,x,8,y\n"
          "d,no number,four,x,8,y\n"
          "e,negative,-4,x,8,y\n"
          "f,nothing,0,x,8,y\n"
          "g,not present,,x,8,y\n"
          "h,no target number,4,x,,y\n"
          "i,formula,4,x,=1+7,y\n"
          "j,beyond all,4,x,99999999999999999999999,y\n"
          "k,"
        + QByteArray(PlanCsv::maxFieldLength + 1, 'x')
        + ",4,x,8,y\n"
          "a,again,4,x,16,y\n"
          "l,last,4,x,8,y\n");
    const Problems expected{{Kind::FieldCount, 3}, {Kind::FieldCount, 4}, {Kind::NoInstanceId, 5},
        {Kind::BadCapacity, 6}, {Kind::BadCapacity, 7}, {Kind::BadCapacity, 8}, {Kind::BadCapacity, 9},
        {Kind::BadCapacity, 10}, {Kind::BadCapacity, 11}, {Kind::BadCapacity, 12}, {Kind::FieldTooLong, 13},
        {Kind::RepeatedInstance, 14}};
    QCOMPARE(file.problems, expected);
    QCOMPARE(file.entries.size(), 2);
    QCOMPARE(file.entries.first().name, u"first"_s);
    QCOMPARE(file.entries.last().line, 15);
}

void TestPlanCsv::takesTenThousandRows()
{
    QList<PlanEntry> entries;
    for (int i = 0; i < PlanCsv::maxRows; ++i) {
        PlanEntry each = withLine(entry(QString(64, u'缓')), i + 2);
        each.instanceId = u"979e9a6b-e2f5-4b5d-8e98-"_s + QString::number(i).rightJustified(12, u'0');
        entries.append(each);
    }
    const PlanFile file = PlanCsv::read(PlanCsv::write(entries));
    QCOMPARE(file.problems, Problems());
    QCOMPARE(file.entries, entries);
}

QTEST_GUILESS_MAIN(TestPlanCsv)
#include "tst_plancsv.moc"
