// SPDX-License-Identifier: MIT
#include "operations/export/TableExport.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

#include <memory>

using namespace dcs;
using namespace Qt::StringLiterals;

using Kind = ExportProblem::Kind;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file out of a zip archive, unpacked by a program that is not ours.
QByteArray unpacked(const QString &archive, const QString &name)
{
    QProcess python;
    python.start(u"python3"_s,
        {u"-c"_s,
            u"import sys, zipfile; archive = zipfile.ZipFile(sys.argv[1]); assert archive.testzip() is None;"
            " sys.stdout.buffer.write(archive.read(sys.argv[2]))"_s,
            archive, name});
    python.waitForFinished();
    return python.readAllStandardOutput();
}

/// The cells of an .xlsx as "A1 type text", row by row; the type is "n" for numbers.
QStringList sheetCells(const QString &path)
{
    QXmlStreamReader xml(unpacked(path, u"xl/worksheets/sheet1.xml"_s));
    QStringList cells;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"c"_s)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attributes.hasAttribute(u"t"_s) ? attributes.value(u"t"_s).toString() : u"n"_s;
        const QString location = attributes.value(u"r"_s).toString();
        QString content;
        while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"c"_s) && !xml.atEnd()) {
            if (xml.isStartElement() && xml.name() == u"f"_s)
                content += u"FORMULA"_s;
            else if (xml.isCharacters())
                content += xml.text();
        }
        cells.append(u"%1 %2 %3"_s.arg(location, type, content));
    }
    return xml.hasError() ? QStringList{xml.errorString()} : cells;
}

Table tableOf(const QString &text) { return {.headers = {u"Text"_s}, .rows = {{text}}}; }

} // namespace

class TestTableExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesCsv();
    void writesXlsx();
    void keepsTextsText_data();
    void keepsTextsText();
    void cutsLongTextsOfXlsx();
    void refusesTablesTooLargeForXlsx();
    void leavesTheFileIfItCannotWrite_data();
    void leavesTheFileIfItCannotWrite();
    void saysWhereItMayNotWrite_data();
    void saysWhereItMayNotWrite();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTableExport::writesCsv()
{
    const Table table{.headers = {u"Name"_s, u"=Size"_s},
        .rows = {{u"a,\"b\"\nc"_s, 0.125}, {u"扩容 \U0001F600"_s, -1'000'000.}, {QString(), QString()}}};
    QVERIFY(!exportTable(table, TableFormat::Csv, path(u"t.csv"_s)));
    QCOMPARE(readFile(path(u"t.csv"_s)),
        QByteArray("\xEF\xBB\xBFName,'=Size\r\n\"a,\"\"b\"\"\nc\",0.125\r\n扩容 "
                   "\xF0\x9F\x98\x80,-1000000\r\n,\r\n"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"t.csv"_s));
}

void TestTableExport::writesXlsx()
{
    const Table table{.headers = {u"Name"_s, u"=Size"_s},
        .rows = {
            {u"a,\"b\"\n<c>&"_s, 0.125}, {u" 扩容 \U0001F600"_s, -1'000'000.}, {QString(), u"x\u0001"_s}}};
    QVERIFY(!exportTable(table, TableFormat::Xlsx, path(u"t.xlsx"_s)));
    QCOMPARE(sheetCells(path(u"t.xlsx"_s)),
        QStringList({u"A1 inlineStr Name"_s, u"B1 inlineStr =Size"_s, u"A2 inlineStr a,\"b\"\n<c>&"_s,
            u"B2 n 0.125"_s, u"A3 inlineStr  扩容 \U0001F600"_s, u"B3 n -1000000"_s,
            u"B4 inlineStr x_x0001_"_s}));
    const QByteArray sheet = unpacked(path(u"t.xlsx"_s), u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:B4\"/>"));
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(!unpacked(path(u"t.xlsx"_s), u"[Content_Types].xml"_s).isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"t.xlsx"_s));
}

void TestTableExport::keepsTextsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("dangerous"); ///< in CSV
    QTest::newRow("=") << u"=1+1"_s << true;
    QTest::newRow("+") << u"+1"_s << true;
    QTest::newRow("-") << u"-1"_s << true;
    QTest::newRow("@") << u"@SUM(1)"_s << true;
    QTest::newRow("tab") << u"\t=1"_s << true;
    QTest::newRow("CR") << u"\r=1"_s << true;
    QTest::newRow("LF") << u"\n=1"_s << true;
    QTest::newRow("wide =") << u"＝1"_s << true;
    QTest::newRow("wide @") << u"＠A"_s << true;
    QTest::newRow("link") << u"=HYPERLINK(\"http://example.com\")"_s << true;
    QTest::newRow("= inside") << u"a=1"_s << false;
    QTest::newRow("number") << u"1"_s << false;
    QTest::newRow("apostrophe") << u"'=1"_s << false;
    QTest::newRow("address") << u"http://example.com"_s << false;
    QTest::newRow("array formula") << u"{=1}"_s << false;
}

void TestTableExport::keepsTextsText()
{
    QFETCH(const QString, text);
    QFETCH(const bool, dangerous);
    QVERIFY(!exportTable(tableOf(text), TableFormat::Csv, path(u"t.csv"_s)));
    QString csv = QString::fromUtf8(readFile(path(u"t.csv"_s))).section(u"Text\r\n"_s, 1).chopped(2);
    if (csv.startsWith(u'"'))
        csv = csv.sliced(1).chopped(1).replace(u"\"\""_s, u"\""_s);
    QCOMPARE(csv, dangerous ? u'\'' + text : text);

    QVERIFY(!exportTable(tableOf(text), TableFormat::Xlsx, path(u"t.xlsx"_s)));
    QString inXml = text;
    inXml.replace(u"\r"_s, u"_x000D_"_s); // how .xlsx writes a carriage return
    QCOMPARE(sheetCells(path(u"t.xlsx"_s)).last(), u"A2 inlineStr "_s + inXml);
}

void TestTableExport::cutsLongTextsOfXlsx()
{
    const QString text = u"a"_s + u"\U0001F600"_s.repeated(20'000);
    QVERIFY(!exportTable(tableOf(text), TableFormat::Xlsx, path(u"t.xlsx"_s)));
    QCOMPARE(sheetCells(path(u"t.xlsx"_s)).last(), u"A2 inlineStr "_s + text.left(32'767));
    const QString shifted = text.sliced(1);
    QVERIFY(!exportTable(tableOf(shifted), TableFormat::Xlsx, path(u"t.xlsx"_s)));
    QCOMPARE(sheetCells(path(u"t.xlsx"_s)).last(), u"A2 inlineStr "_s + shifted.left(32'766));
    QVERIFY(!exportTable(tableOf(text), TableFormat::Csv, path(u"t.csv"_s)));
    QVERIFY(QString::fromUtf8(readFile(path(u"t.csv"_s))).contains(text));
}

void TestTableExport::refusesTablesTooLargeForXlsx()
{
    Table table{.headers = {u"Text"_s}, .rows = {}};
    table.rows.resize(1'048'576);
    const auto tooLong = exportTable(table, TableFormat::Xlsx, path(u"t.xlsx"_s));
    QVERIFY(tooLong.has_value());
    QCOMPARE(tooLong->kind, Kind::TooLarge);
    table.rows.clear();
    table.headers.resize(16'385);
    const auto tooWide = exportTable(table, TableFormat::Xlsx, path(u"t.xlsx"_s));
    QVERIFY(tooWide.has_value());
    QCOMPARE(tooWide->kind, Kind::TooLarge);
    QVERIFY(!QFile::exists(path(u"t.xlsx"_s)));
}

void TestTableExport::leavesTheFileIfItCannotWrite_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::newRow("CSV") << TableFormat::Csv;
    QTest::newRow(".xlsx") << TableFormat::Xlsx;
}

void TestTableExport::leavesTheFileIfItCannotWrite()
{
#ifdef Q_OS_UNIX
    QFETCH(const TableFormat, format);
    Table table = tableOf(u"before"_s);
    QVERIFY(!exportTable(table, format, path(u"t"_s)));
    const QByteArray before = readFile(path(u"t"_s));
    for (int row = 0; row < 20'000; ++row)
        table.rows.append({QString::number(row)});

    rlimit unlimited{};
    getrlimit(RLIMIT_FSIZE, &unlimited);
    rlimit limit = unlimited;
    limit.rlim_cur = 16 * 1024;
    std::signal(SIGXFSZ, SIG_IGN); // writing fails instead
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto problem = exportTable(table, format, path(u"t"_s));
    setrlimit(RLIMIT_FSIZE, &unlimited);

    QVERIFY(problem.has_value());
    QCOMPARE(problem->kind, Kind::WriteFailed);
    QVERIFY(!problem->detail.isEmpty());
    QCOMPARE(readFile(path(u"t"_s)), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"t"_s));
#else
    QSKIP("needs a limit for the size of files");
#endif
}

void TestTableExport::saysWhereItMayNotWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no folder") << u"none/t.csv"_s;
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("folder of the system") << u"/proc/t.csv"_s;
}

void TestTableExport::saysWhereItMayNotWrite()
{
    QFETCH(const QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    const QString target = QDir(m_folder->path()).filePath(name);
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
        const auto problem = exportTable(tableOf(u"a"_s), format, target);
        QVERIFY(problem.has_value());
        QCOMPARE(problem->kind, Kind::Unwritable);
        QVERIFY(!problem->detail.isEmpty());
    }
}

Q_DECLARE_METATYPE(dcs::TableFormat)

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
