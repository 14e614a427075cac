// SPDX-License-Identifier: MIT
#include "tests/ui/operations/OperationSamples.h"
#include "ui/operations/batches/BatchProgressTexts.h"
#include "ui/operations/batches/BatchReport.h"
#include "ui/operations/batches/BatchReportDialog.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace dcs;
using namespace Qt::StringLiterals;

class TestBatchReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void tellsEveryResize();
    void failuresFirst();
    void figuresAreWhatWasSeen();
    void pageHasTheHead();
    void hostileNamesStayTexts_data();
    void hostileNamesStayTexts();
    void unwritableFolderIsTold();
    void counts_data();
    void counts();
    void states_data();
    void states();

private:
    Theme m_theme;
    static QString cell(const BatchReport &report, int row, const QString &header)
    {
        const qsizetype column = report.table.headers.indexOf(header);
        return std::get<QString>(report.table.rows.at(row).at(column));
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestBatchReport::tellsEveryResize()
{
    Operation done = samples::operation(1, OperationState::Done);
    done.sentAt = done.startedAt.addSecs(140);
    done.lastSeen = done.request.to;
    Operation skipped = samples::operation(3, OperationState::Skipped);
    skipped.failure = FailureReason::CapacityChanged;
    const BatchReport report = BatchReport::of({done, samples::refused(2), skipped}, {});
    QCOMPARE(report.table.rows.size(), 3);
    for (const QList<TableCell> &row : report.table.rows)
        QCOMPARE(row.size(), report.table.headers.size());
    QCOMPARE(cell(report, 2, u"Instance"_s), u"orders-1"_s);
    QCOMPARE(cell(report, 2, u"Change"_s), u"4 → 8 GB"_s);
    QVERIFY(cell(report, 2, u"From"_s).contains(u"4 GB"_s));
    QVERIFY(cell(report, 2, u"To"_s).contains(u"8 GB redis.ha.xu1.large.r2.8"_s));
    QCOMPARE(cell(report, 2, u"Verified"_s), cell(report, 2, u"To"_s));
    QCOMPARE(cell(report, 2, u"Took"_s), u"1 min"_s); // from the request on, not from the confirmation
    QCOMPARE(cell(report, 2, u"Answer"_s), u"204"_s);
    QCOMPARE(cell(report, 2, u"Request IDs"_s), u"8ed3c9f1e2a04b7d"_s);
    QCOMPARE(cell(report, 2, u"Error"_s), QString());
    QVERIFY(cell(report, 0, u"Error"_s).contains(u"DCS.4026"_s));
    QCOMPARE(cell(report, 0, u"Answer"_s), u"400"_s);
    QVERIFY(!cell(report, 1, u"Error"_s).isEmpty());
    QCOMPARE(cell(report, 1, u"Took"_s), QString());
    const QPair<QString, QString> fact{u"Done"_s, u"1 of 3"_s};
    QVERIFY(report.facts.contains(fact));
}

/// Then those that were not sent, then the others, each by the time of their sending.
void TestBatchReport::failuresFirst()
{
    QList<Operation> operations;
    for (int id = 1; id <= 5; ++id) {
        const bool fails = id == 2 || id == 5;
        Operation operation = samples::operation(id, fails ? OperationState::Failed : OperationState::Done);
        operation.sentAt = operation.startedAt.addSecs(100 - id);
        operations.append(operation);
    }
    operations[3] = samples::operation(4, OperationState::Skipped);
    const BatchReport report = BatchReport::of(operations, {}, 14);
    QCOMPARE(report.title, u"Report of batch 14"_s);
    QCOMPARE(report.fileName, u"dcs-batch-14-2024-03-01"_s);
    QStringList names;
    for (const Operation &operation : report.operations)
        names.append(operation.request.instanceName);
    QCOMPARE(names, (QStringList{u"orders-5"_s, u"orders-2"_s, u"orders-4"_s, u"orders-3"_s, u"orders-1"_s}));
    BatchReportDialog dialog(report, &m_theme);
    const auto *table = dialog.findChild<QTableWidget *>(u"report"_s);
    for (int row = 0; row < names.size(); ++row)
        QCOMPARE(table->item(row, 0)->text(), names.at(row));
    QVERIFY(!dialog.findChild<QPushButton *>(u"openReportFolder"_s)->isEnabled());
}

/// Memory counts as it was last seen, not as it was planned.
void TestBatchReport::figuresAreWhatWasSeen()
{
    Operation done = samples::operation(1, OperationState::Done);
    done.lastSeen = done.request.to;
    done.finishedAt = done.sentAt.addSecs(17 * 60);
    Operation givenUp = samples::operation(2, OperationState::Failed);
    givenUp.lastSeen = givenUp.request.from;
    const BatchReport report = BatchReport::of({done, givenUp}, {});
    QCOMPARE(report.figures.at(0).value, u"8 GB → 12 GB"_s);
    QCOMPARE(report.figures.at(0).remark, u"+4 GB of +8 GB planned"_s);
    QCOMPARE(report.figures.at(1).value, u"17 min"_s);
    QCOMPARE(report.figures.at(2).value, u"17 min"_s);
    QCOMPARE(report.figures.at(2).remark, u"orders-1 · 4 → 8 GB"_s);
    QVERIFY(report.verified.at(1).startsWith(u"8 GB · redis.ha.xu1.large.r2.8"_s));
}

void TestBatchReport::pageHasTheHead()
{
    const QString page =
        BatchReport::of({samples::operation(1, OperationState::Done), samples::refused(2)}, {}).toHtml();
    QVERIFY(page.contains(u"<svg"_s) && page.contains(u"</svg>"_s));
    QVERIFY(!page.contains(u"<?xml"_s) && !page.contains(u"<!DOCTYPE svg"_s));
    QVERIFY(page.contains(u"<b>1</b> failed"_s));
    QVERIFY(page.contains(u"@media print"_s));
}

void TestBatchReport::hostileNamesStayTexts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("tag") << u"<script>alert(1)</script>"_s
                         << QByteArray("<td>&lt;script&gt;alert(1)&lt;/script&gt;</td>")
                         << QByteArray("<script>alert(1)</script>,");
    QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s << QByteArray("<td>=cmd|")
                             << QByteArray("\n'=cmd|' /C calc'!A0,");
    QTest::newRow("quotes") << u"a\",\"b"_s << QByteArray("<td>a&quot;,&quot;b</td>")
                            << QByteArray("\n\"a\"\",\"\"b\",");
    QTest::newRow("attribute") << u"\" onload=\"x"_s << QByteArray("<td>&quot; onload=&quot;x</td>")
                               << QByteArray("\n\"\"\" onload=\"\"x\",");
}

void TestBatchReport::hostileNamesStayTexts()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, html);
    QFETCH(const QByteArray, csv);
    Operation operation = samples::operation(1, OperationState::Done);
    operation.request.instanceName = name;
    operation.profileText = name;
    const BatchReport report = BatchReport::of({operation}, {});
    QTemporaryDir folder;
    BatchReportDialog dialog(report, &m_theme);
    dialog.save(folder.filePath(u"report.html"_s));
    const QByteArray page = read(folder.filePath(u"report.html"_s));
    QVERIFY2(page.contains(html), page.constData());
    QVERIFY(!page.contains("<script"));
    dialog.save(folder.filePath(u"report.csv"_s));
    const QByteArray table = read(folder.filePath(u"report.csv"_s));
    QVERIFY2(table.contains(csv), table.constData());
    QVERIFY(table.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(dialog.findChild<QTableWidget *>(u"report"_s)->item(0, 0)->text(), name);
    QVERIFY(dialog.findChild<QLabel *>(u"reportNews"_s)->text().contains(u"report.csv"_s));
}

void TestBatchReport::unwritableFolderIsTold()
{
    BatchReportDialog dialog(BatchReport::of({samples::operation(1, OperationState::Done)}, {}), &m_theme);
    const auto *news = dialog.findChild<QLabel *>(u"reportNews"_s);
    dialog.save(u"/no-such-folder/report.html"_s);
    QVERIFY2(news->text().startsWith(u"“report.html” cannot be written"_s), qPrintable(news->text()));
    dialog.save(u"/no-such-folder/report.csv"_s);
    QVERIFY2(news->text().startsWith(u"“report.csv” cannot be written"_s), qPrintable(news->text()));
}

void TestBatchReport::counts_data()
{
    QTest::addColumn<BatchSummary>("batch");
    QTest::addColumn<QString>("text");
    BatchSummary middle;
    middle.isBatch = true;
    middle.total = 50;
    middle.done = 12;
    middle.failed = 1;
    middle.inProgress = 3;
    middle.notSent = 34;
    QTest::newRow("in the middle") << middle << u"12 of 50 done · 3 in progress · 1 failed · 34 waiting"_s;
    BatchSummary over;
    over.isBatch = true;
    over.total = 4;
    over.done = 1;
    over.skipped = 2;
    over.cancelled = 1;
    QTest::newRow("over") << over << u"1 of 4 done · 2 skipped · 1 cancelled"_s;
    BatchSummary single;
    single.instanceName = u"orders"_s;
    QTest::newRow("single") << single << u"Resize of orders"_s;
}

void TestBatchReport::counts()
{
    QFETCH(const BatchSummary, batch);
    QTEST(BatchProgressTexts::counts(batch), "text");
}

void TestBatchReport::states_data()
{
    QTest::addColumn<PauseReason>("pause");
    QTest::addColumn<WaitReason>("next");
    QTest::addColumn<int>("inSeconds");
    QTest::addColumn<QString>("contains");
    QTest::newRow("failures") << PauseReason::Failures << WaitReason::None << 0 << u"after a failure"_s;
    QTest::newRow("not allowed") << PauseReason::NotAllowed << WaitReason::None << 0 << u"refused"_s;
    QTest::newRow("no client") << PauseReason::NoClient << WaitReason::None << 0 << u"signed in"_s;
    QTest::newRow("user") << PauseReason::ByUser << WaitReason::None << 0 << u"Paused."_s;
    const auto earlier = PauseReason::UnfinishedBatch;
    QTest::newRow("earlier") << earlier << WaitReason::None << 0
                             << u"5 not sent yet. It goes on as confirmed. Go on?"_s;
    QTest::newRow("earlier, it is time")
        << earlier << WaitReason::StartTime << 0 << u"It goes on as confirmed."_s;
    QTest::newRow("earlier, waits") << earlier << WaitReason::StartTime << 90 << u"in 1 min 30 s. Go on?"_s;
    QTest::newRow("earlier, not kept") << PauseReason::SettingsNotKept << WaitReason::None << 0
                                       << u"not kept: it goes on at once, one at a time. Go on?"_s;
    QTest::newRow("start") << PauseReason::None << WaitReason::StartTime << 90 << u"in 1 min 30 s"_s;
    QTest::newRow("between") << PauseReason::None << WaitReason::PauseBetween << 7 << u"in 7 s"_s;
    QTest::newRow("window") << PauseReason::None << WaitReason::OwnWindow << 7 << u"window opens in 7 s"_s;
    QTest::newRow("due") << PauseReason::None << WaitReason::PauseBetween << 0 << QString();
}

void TestBatchReport::states()
{
    QFETCH(const PauseReason, pause);
    QFETCH(const WaitReason, next);
    QFETCH(const int, inSeconds);
    QFETCH(const QString, contains);
    const QDateTime now(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    BatchSummary batch;
    batch.notSent = 5;
    batch.pause = pause;
    batch.nextReason = next;
    batch.nextAt = now.addSecs(inSeconds);
    const QString text = BatchProgressTexts::state(batch, now);
    QVERIFY2(text.contains(contains), qPrintable(text));
    QCOMPARE(text.isEmpty(), contains.isEmpty());
}

QTEST_MAIN(TestBatchReport)
#include "tst_batchreport.moc"
