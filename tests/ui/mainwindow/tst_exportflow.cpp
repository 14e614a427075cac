// SPDX-License-Identifier: MIT
#include "tests/support/DemoProgram.h"
#include "ui/mainwindow/Banner.h"
#include "ui/mainwindow/ExportFlow.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;
using namespace dcs::test;

class TestExportFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void instancesToFile();
    void selectionAndColumns();
    void unwritable();
};

/// From the action through the dialog to the file; what could be a formula is text.
void TestExportFlow::instancesToFile()
{
    DemoProgram program;
    QVERIFY(program.start());
    const auto *instances = program.window->findChild<QTableView *>(u"instancesTable"_s);
    QVERIFY(instances);
    const int rows = instances->model()->rowCount();
    QVERIFY(rows > 2);
    program.window->findChild<QAction *>(u"actionExport"_s)->trigger();
    auto *dialog = program.window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = program.folder.filePath(u"list.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), rows + 1);
    const auto *banner = program.window->findChild<Banner *>(u"exportBanner"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"list.csv"_s));
}

void TestExportFlow::selectionAndColumns()
{
    DemoProgram program;
    QVERIFY(program.start());
    auto *instances = program.window->findChild<QTableView *>(u"instancesTable"_s);
    QVERIFY(instances);
    const Table all = tableOf(*instances);
    QCOMPARE(all.rows.size(), instances->model()->rowCount());
    QCOMPARE(all.headers.first(), u"Instance ID"_s);
    instances->horizontalHeader()->hideSection(1);
    instances->setSelectionMode(QTableView::MultiSelection);
    instances->clearSelection();
    instances->selectRow(2);
    instances->selectRow(0);
    const Table some = tableOf(*instances);
    QCOMPARE(some.headers.size(), all.headers.size() - 1);
    QCOMPARE(some.rows.size(), 2);
    QCOMPARE(some.rows[0][0], all.rows[0][0]);
    QCOMPARE(some.rows[1][0], all.rows[2][0]);
}

void TestExportFlow::unwritable()
{
    Theme theme;
    theme.apply(ThemeMode::Light);
    QWidget window;
    ExportFlow flow(&theme, &window);
    flow.write(u"/no such folder/list.xlsx"_s, {{u"A"_s}, {{u"b"_s}}});
    QVERIFY(flow.banner()->text().startsWith(u"Nothing was exported"_s));
}

QTEST_MAIN(TestExportFlow)
#include "tst_exportflow.moc"
