// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchDialog.h"

#include "tests/ui/resize/BatchDriver.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace dcs;

using Kind = FillRule::Kind;

/// A plan leaves the dialog and comes back.
class TestBatchFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromItsFile();
    void problemsAreListedWithTheirLines();
    void refusesWhatIsNoPlan_data();
    void refusesWhatIsNoPlan();
    void readsManyRows();
    void tellsWhenAFileCannotBeWritten();
    void copiesCurlLines();
    void copiesATable();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

namespace {

const QByteArray header = "instance_id,name,capacity_gb,spec_code,new_capacity_gb,new_spec_code\r\n"_ba;

} // namespace

QString TestBatchFiles::write(const QByteArray &bytes) const
{
    QFile file(path(u"given.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return file.fileName();
}

void TestBatchFiles::comesBackFromItsFile()
{
    BatchDriver driver;
    QVERIFY(driver.isReady());
    driver.apply(Kind::NextSizeUp);
    const QList<ResizeRequest> requests = driver.dialog.plan().requests();
    driver.dialog.savePlan(path(u"plan.csv"_s));
    QCOMPARE(driver.news(), u"The plan is saved as “plan.csv”."_s);
    driver.apply(Kind::Stay);
    QVERIFY(driver.dialog.plan().requests().isEmpty());

    driver.dialog.loadPlan(path(u"plan.csv"_s));
    QCOMPARE(driver.dialog.plan().requests(), requests);
    QCOMPARE(driver.news(), u"“plan.csv”: 5 row(s) loaded."_s);
    QVERIFY(!driver.chip(BatchChips::notHolding)->isVisible());
    QCOMPARE(driver.dialog.plan().unavailable().size(), 1);
}

void TestBatchFiles::problemsAreListedWithTheirLines()
{
    BatchDriver driver;
    QVERIFY(driver.isReady());
    driver.dialog.loadPlan(write(header
        + "id-of-orders,orders,4,redis.ha.xu1.large.r2.4,8,redis.ha.xu1.large.r2.8\r\n"
          "id-of-nobody,\"lost\nand gone\",4,redis.ha.xu1.large.r2.4,8,redis.ha.xu1.large.r2.8\r\n"
          "id-of-sessions,sessions,2,redis.single.xu1.large.2,8,redis.single.xu1.large.8\r\n"
          "too,short\r\n"
          "id-of-busy,busy,4,redis.ha.xu1.large.r2.4,8,redis.ha.xu1.large.r2.8\r\n"));
    QCOMPARE(driver.target(u"orders"_s), u"8 GB · redis.ha.xu1.large.r2.8"_s);
    QCOMPARE(driver.target(u"sessions"_s), u"No change"_s);
    QCOMPARE(driver.dialog.plan().requests().size(), 1);
    QCOMPARE(driver.rowOf(u"legacy"_s), -1); // it was in the plan before

    const auto *list = driver.child<QTableWidget>("notHolding");
    QVERIFY(driver.chip(BatchChips::notHolding)->isVisible());
    driver.click(driver.chip(BatchChips::notHolding));
    QVERIFY(list->isVisible());
    driver.click(driver.chip(PlanFilter::All));
    QStringList lines;
    for (int row = 0; row < list->rowCount(); ++row)
        lines.append(BatchDriver::line(list, row));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(
        lines.at(0), u"3|lost and gone/id-of-nobody|There is no such instance in this project any more."_s);
    QCOMPARE(lines.at(1),
        u"5|sessions/id-of-sessions|Resized meanwhile: the plan has 2 GB · redis.single.xu1.large.2, it is 4 GB · redis.single.xu1.large.4."_s);
    QCOMPARE(lines.at(2), u"6||Fields are missing, or there are too many."_s);
    QVERIFY(lines.at(3).startsWith(u"7|busy/id-of-busy|8 GB · redis.ha.xu1.large.r2.8 cannot be chosen: "_s));
    QCOMPARE(driver.news(),
        u"“given.csv”: 4 row(s) loaded. 4 of the file do(es) not hold: see “Does not hold”."_s);
    QVERIFY(driver.submit()->isEnabled());
}

void TestBatchFiles::refusesWhatIsNoPlan_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("news");
    QTest::newRow("empty") << QByteArray() << u"Line 1: The first line is not that of a plan"_s;
    QTest::newRow("UTF-16") << "\xFF\xFEi\0n\0"_ba << u"not as Unicode text (UTF-16)"_s;
    QTest::newRow("GBK") << header + "a,\xBB\xBA\xB4\xE6,4,x,8,y\n"
                         << u"Line 2: The text is in another encoding"_s;
    QTest::newRow("quotes") << header + "\"a,b,4,x,8,y\n" << u"Line 2: Quotation marks"_s;
    QTest::newRow("huge") << QByteArray(PlanCsv::maxBytes * 2, 'x') << u"larger than 4 MB"_s;
    QTest::newRow("nothing readable") << header + "a,b,c,d,e,f\n" << u"Line 2: A capacity"_s;
}

void TestBatchFiles::refusesWhatIsNoPlan()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, news);
    BatchDriver driver;
    QVERIFY(driver.isReady());
    driver.apply(Kind::NextSizeUp);
    const ResizePlan before = driver.dialog.plan();
    driver.dialog.loadPlan(write(bytes));
    QVERIFY(driver.news().startsWith(u"“given.csv” was not loaded."_s));
    QVERIFY2(driver.news().contains(news), qPrintable(driver.news()));
    QCOMPARE(driver.dialog.plan(), before);

    driver.dialog.loadPlan(path(u"absent.csv"_s));
    QVERIFY(driver.news().startsWith(u"“absent.csv” cannot be read: "_s));
    driver.dialog.loadPlan(m_folder.path());
    QVERIFY(driver.news().endsWith(u"It is no file."_s));
    QCOMPARE(driver.dialog.plan(), before);
}

void TestBatchFiles::readsManyRows()
{
    QByteArray bytes = header;
    for (int i = 0; i < PlanCsv::maxRows; ++i)
        bytes += QByteArray::number(i) + ",n,4,redis.ha.xu1.large.r2.4,8,redis.ha.xu1.large.r2.8\r\n";
    BatchDriver driver;
    QVERIFY(driver.isReady());
    driver.dialog.loadPlan(write(bytes));
    QCOMPARE(driver.child<QTableWidget>("notHolding")->rowCount(), int(PlanCsv::maxRows));
    QCOMPARE(driver.table()->model()->rowCount(), 0);
    QVERIFY(!driver.submit()->isEnabled());
}

void TestBatchFiles::tellsWhenAFileCannotBeWritten()
{
    BatchDriver driver;
    QVERIFY(driver.isReady());
    driver.dialog.savePlan(path(u"no/such/folder/plan.csv"_s));
    QVERIFY2(driver.news().startsWith(u"“plan.csv” cannot be written: "_s), qPrintable(driver.news()));
}

void TestBatchFiles::copiesCurlLines()
{
    BatchDriver driver;
    QVERIFY(driver.isReady());
    driver.apply(Kind::AtLeast, 8);
    driver.click(driver.child<QPushButton>("copyAsCurl"));
    QStringList expected;
    for (const ResizeRequest &request : driver.dialog.plan().requests())
        expected.append(toCurl(Samples::preview(request)));
    QCOMPARE(expected.size(), 3);
    QCOMPARE(QGuiApplication::clipboard()->text(), expected.join(u'\n') + u'\n');
    QCOMPARE(driver.news(), u"3 command(s) copied."_s);
}

void TestBatchFiles::copiesATable()
{
    PlanGround ground = Samples::ground();
    ground.instances.first().name = u"=a\tb\nc"_s;
    BatchDriver driver(ground);
    QVERIFY(driver.isReady());
    driver.apply(Kind::AtLeast, 8);
    driver.click(driver.child<QPushButton>("copyAsTable"));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 6); // scope, header, three rows, the end
    QCOMPARE(lines.at(0), u"Account ops-team, region cn-north-4, project shop"_s);
    QCOMPARE(lines.at(1).count(u'\t'), 6);
    QCOMPARE(lines.at(2),
        u"'=a b c\tid-of-orders\t4 GB\tredis.ha.xu1.large.r2.4\t8 GB\tredis.ha.xu1.large.r2.8\t"_s
            + u"brief disconnection · read-only 1 min"_s);
    QVERIFY(lines.at(3).startsWith(u"sessions\t"_s));
    QVERIFY(lines.at(3).contains(u"data may be lost"_s));
}

QTEST_MAIN(TestBatchFiles)
#include "tst_batchfiles.moc"
