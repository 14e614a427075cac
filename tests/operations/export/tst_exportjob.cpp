// SPDX-License-Identifier: MIT
#include "operations/export/ExportJob.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

using Kind = ExportProblem::Kind;

namespace {

constexpr int pieceSize = 200;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Pieces of rows that come from the event loop.
TableSource pieces(int count)
{
    const auto given = std::make_shared<int>(0);
    return {{u"Row"_s, u"Text"_s}, [count, given](QObject *asker, const TableSource::Take &take) {
                QTimer::singleShot(0, asker, [count, given, take] {
                    TableSource::Piece piece{{}, qint64{count} * pieceSize};
                    if (*given < count) {
                        for (int row = 0; row < pieceSize; ++row)
                            piece.rows.append({double(*given * pieceSize + row), QString(200, u'x')});
                        ++*given;
                    }
                    take(piece);
                });
            }};
}

} // namespace

class TestExportJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesPieces_data() { formats(); }
    void writesPieces();
    void wholeTable();
    void eventLoopTurns_data() { formats(); }
    void eventLoopTurns();
    void cancelled_data();
    void cancelled();
    void cancelledWhileItFinishes();
    void cancelledTooLate();
    void unreadableSource();
    void unwritable();
    void fullDisk_data() { formats(); }
    void fullDisk();
    void destroyedHalfway();

private:
    static void formats()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::newRow("CSV") << TableFormat::Csv;
        QTest::newRow(".xlsx") << TableFormat::Xlsx;
    }
    static void record(ExportJob &job, QList<std::optional<ExportProblem>> &ends)
    {
        connect(&job, &ExportJob::ended, &job,
            [&ends](const std::optional<ExportProblem> &problem) { ends.append(problem); });
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    QString path() const { return m_folder->filePath(u"t"_s); }
    bool writeOld() const
    {
        QFile file(path());
        return file.open(QIODevice::WriteOnly) && file.write("before") > 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// The same file as that of the table at once.
void TestExportJob::writesPieces()
{
    QFETCH(const TableFormat, format);
    Table table{{u"Row"_s, u"Text"_s}, {}};
    for (int row = 0; row < 3 * pieceSize; ++row)
        table.rows.append({double(row), QString(200, u'x')});
    const QString whole = m_folder->filePath(u"whole"_s);
    QVERIFY(!exportTable(table, format, whole));
    ExportJob job(pieces(3), format, path());
    QList<std::optional<ExportProblem>> ends;
    record(job, ends);
    QList<QPair<qint64, qint64>> progress;
    connect(&job, &ExportJob::progressed, &job, [&](qint64 rows, qint64 total) {
        progress.append({rows, total});
    });
    job.start();
    QTRY_COMPARE(ends.size(), 1);
    QVERIFY(!ends[0]);
    QCOMPARE(progress,
        (QList<QPair<qint64, qint64>>{
            {pieceSize, 3 * pieceSize}, {2 * pieceSize, 3 * pieceSize}, {3 * pieceSize, 3 * pieceSize}}));
    if (format == TableFormat::Csv)
        QCOMPARE(readFile(path()), readFile(whole));
    else // a workbook tells when it was made
        QCOMPARE(readFile(path()).size(), readFile(whole).size());
}

void TestExportJob::wholeTable()
{
    ExportJob job(sourceOf({{u"A"_s}, {{u"b"_s}, {u"c"_s}}}), TableFormat::Csv, path());
    QList<std::optional<ExportProblem>> ends;
    record(job, ends);
    job.start();
    QTRY_COMPARE(ends.size(), 1);
    QVERIFY(!ends[0]);
    QCOMPARE(readFile(path()),
        QByteArray("\xEF\xBB\xBF"
                   "A\r\nb\r\nc\r\n"));
}

/// Other events are handled between the pieces and before the end.
void TestExportJob::eventLoopTurns()
{
    QFETCH(const TableFormat, format);
    ExportJob job(pieces(20), format, path());
    QStringList events;
    QTimer other;
    connect(&other, &QTimer::timeout, &other, [&] {
        if (events.isEmpty() || events.constLast() != u"other"_s)
            events.append(u"other"_s);
    });
    connect(&job, &ExportJob::progressed, &job, [&] { events.append(u"piece"_s); });
    connect(&job, &ExportJob::ended, &job, [&] { events.append(u"end"_s); });
    other.start(0);
    job.start();
    QTRY_VERIFY(events.contains(u"end"_s));
    QCOMPARE(events.count(u"piece"_s), 20);
    for (qsizetype i = 1; i < events.size(); ++i)
        QVERIFY2(events[i] == u"other"_s || events[i - 1] == u"other"_s, qPrintable(events.join(u' ')));
}

void TestExportJob::cancelled_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::addColumn<int>("after"); ///< pieces
    QTest::newRow("CSV, at once") << TableFormat::Csv << 0;
    QTest::newRow("CSV, halfway") << TableFormat::Csv << 2;
    QTest::newRow("CSV, all rows written") << TableFormat::Csv << 4;
    QTest::newRow(".xlsx, at once") << TableFormat::Xlsx << 0;
    QTest::newRow(".xlsx, halfway") << TableFormat::Xlsx << 2;
    QTest::newRow(".xlsx, all rows written") << TableFormat::Xlsx << 4;
}

/// Nothing is left, and what was there before still is.
void TestExportJob::cancelled()
{
    QFETCH(const TableFormat, format);
    QFETCH(const int, after);
    QVERIFY(writeOld());
    ExportJob job(pieces(4), format, path());
    QList<std::optional<ExportProblem>> ends;
    record(job, ends);
    int written = 0;
    connect(&job, &ExportJob::progressed, &job, [&] {
        if (++written == after)
            job.cancel();
    });
    job.start();
    if (after == 0)
        job.cancel();
    QTRY_COMPARE(ends.size(), 1);
    QVERIFY(ends[0].has_value());
    QCOMPARE(ends[0]->kind, Kind::Cancelled);
    QCOMPARE(written, after);
    QCOMPARE(files(), QStringList(u"t"_s));
    QCOMPARE(readFile(path()), QByteArray("before"));
}

/// The file is complete then, and still not put into its place.
void TestExportJob::cancelledWhileItFinishes()
{
    QVERIFY(writeOld());
    std::unique_ptr<ExportJob> job;
    int asked = 0;
    const TableSource source{{u"A"_s}, [&](QObject *, const TableSource::Take &take) {
                                 if (++asked == 1) {
                                     take({{{u"b"_s}}, 1});
                                 } else {
                                     take({});
                                     job->cancel();
                                 }
                             }};
    job = std::make_unique<ExportJob>(source, TableFormat::Xlsx, path());
    QList<std::optional<ExportProblem>> ends;
    record(*job, ends);
    job->start();
    QTRY_COMPARE(ends.size(), 1);
    QVERIFY(ends[0].has_value());
    QCOMPARE(ends[0]->kind, Kind::Cancelled);
    QCOMPARE(files(), QStringList(u"t"_s));
    QCOMPARE(readFile(path()), QByteArray("before"));
}

void TestExportJob::cancelledTooLate()
{
    ExportJob job(pieces(1), TableFormat::Csv, path());
    QList<std::optional<ExportProblem>> ends;
    record(job, ends);
    job.start();
    QTRY_COMPARE(ends.size(), 1);
    job.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(ends.size(), 1);
    QCOMPARE(files(), QStringList(u"t"_s));
}

void TestExportJob::unreadableSource()
{
    QVERIFY(writeOld());
    int asked = 0;
    const TableSource source{{u"A"_s}, [&](QObject *, const TableSource::Take &take) {
                                 if (++asked == 1)
                                     take({{{u"b"_s}}, 2});
                                 else
                                     take({{}, 2, u"database is malformed"_s});
                             }};
    ExportJob job(source, TableFormat::Csv, path());
    QList<std::optional<ExportProblem>> ends;
    record(job, ends);
    job.start();
    QTRY_COMPARE(ends.size(), 1);
    QCOMPARE(ends[0]->kind, Kind::ReadFailed);
    QCOMPARE(ends[0]->detail, u"database is malformed"_s);
    QCOMPARE(readFile(path()), QByteArray("before"));
    QCOMPARE(files(), QStringList(u"t"_s));
}

void TestExportJob::unwritable()
{
    ExportJob job(pieces(1), TableFormat::Csv, m_folder->filePath(u"none/t"_s));
    QList<std::optional<ExportProblem>> ends;
    record(job, ends);
    job.start();
    QTRY_COMPARE(ends.size(), 1);
    QCOMPARE(ends[0]->kind, Kind::Unwritable);
    QVERIFY(!ends[0]->detail.isEmpty());
}

void TestExportJob::fullDisk()
{
#ifdef Q_OS_UNIX
    QFETCH(const TableFormat, format);
    QVERIFY(writeOld());
    rlimit unlimited{};
    getrlimit(RLIMIT_FSIZE, &unlimited);
    rlimit limit = unlimited;
    limit.rlim_cur = 16 * 1024;
    std::signal(SIGXFSZ, SIG_IGN); // writing fails instead
    setrlimit(RLIMIT_FSIZE, &limit);
    QList<std::optional<ExportProblem>> ends;
    bool hasEnded = false;
    {
        ExportJob job(pieces(20), format, path());
        record(job, ends);
        job.start();
        hasEnded = QTest::qWaitFor([&] { return !ends.isEmpty(); });
    }
    setrlimit(RLIMIT_FSIZE, &unlimited);
    QVERIFY(hasEnded);
    QCOMPARE(ends.size(), 1);
    QVERIFY(ends[0].has_value());
    QCOMPARE(ends[0]->kind, Kind::WriteFailed);
    QVERIFY(!ends[0]->detail.isEmpty());
    QCOMPARE(readFile(path()), QByteArray("before"));
    QCOMPARE(files(), QStringList(u"t"_s));
#else
    QSKIP("needs a limit for the size of files");
#endif
}

void TestExportJob::destroyedHalfway()
{
    int written = 0;
    {
        ExportJob job(pieces(1'000), TableFormat::Csv, path());
        connect(&job, &ExportJob::progressed, &job, [&] { ++written; });
        job.start();
        QTRY_VERIFY(written > 0);
    }
    QCOMPARE(files(), QStringList());
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
