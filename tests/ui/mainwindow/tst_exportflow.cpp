// SPDX-License-Identifier: MIT
#include "operations/journal/Journal.h"
#include "tests/operations/JournalTestData.h"
#include "tests/support/DemoProgram.h"
#include "ui/mainwindow/ExportFlow.h"
#include "ui/operations/OperationsModel.h"
#include "ui/operations/OperationsPanel.h"
#include "ui/widgets/Banner.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace dcs;
using namespace dcs::test;

namespace {

bool fill(Journal &journal, int count)
{
    const auto appendAll = [&]() -> std::optional<JournalProblem> {
        for (int number = 1; number <= count; ++number) {
            Operation operation = journalOperation(number);
            operation.state = OperationState::Done;
            if (const std::optional<JournalProblem> problem = journal.append(operation))
                return problem;
        }
        return std::nullopt;
    };
    return !journal.together(appendAll);
}

} // namespace

class TestExportFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void instancesToFile();
    void selectionAndColumns();
    void unwritable();
    void operationsToFile();
    void windowClosedMeanwhile();
    void cancelled();
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
    const auto *banner = program.window->findChild<Banner *>(u"exportBanner"_s);
    QVERIFY(banner->isVisible());
    QTRY_VERIFY(banner->text().contains(u"exported"_s));
    QVERIFY(banner->text().contains(u"list.csv"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), rows + 1);
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
    flow.write(u"/no such folder/list.xlsx"_s, sourceOf({{u"A"_s}, {{u"b"_s}}}));
    QTRY_VERIFY(flow.banner()->text().startsWith(u"Nothing was exported"_s));
    QVERIFY(!flow.isRunning());
}

/// From the button of the panel to the file, with more operations than the panel shows.
void TestExportFlow::operationsToFile()
{
    DemoProgram program;
    Journal journal(program.folder.filePath(u"journal.db"_s));
    const int count = 3 * OperationsModel::pageLength;
    QVERIFY(fill(journal, count));
    program.journal = &journal;
    QVERIFY(program.startSignedOut());
    auto *button = program.window->findChild<QToolButton *>(u"exportOperations"_s);
    QVERIFY(button->isVisible());
    QVERIFY(button->toolTip().contains(u"filter"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = program.window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = program.folder.filePath(u"operations.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    QVERIFY(!button->isEnabled()); // one at a time
    const auto *banner = program.window->findChild<Banner *>(u"exportBanner"_s);
    QVERIFY(banner->text().startsWith(u"Exporting"_s));
    QTRY_VERIFY(banner->text().contains(u"exported"_s));
    QVERIFY(button->isEnabled());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), count + 1);
}

/// The window goes while its journal is searched and written to a file: nothing is left of it.
void TestExportFlow::windowClosedMeanwhile()
{
    DemoProgram program;
    Journal journal(program.folder.filePath(u"journal.db"_s));
    QVERIFY(fill(journal, 3 * OperationsModel::pageLength));
    program.journal = &journal;
    QVERIFY(program.startSignedOut());
    const QTemporaryDir folder;
    auto *flow = program.window->findChild<ExportFlow *>();
    flow->write(folder.filePath(u"list.csv"_s), program.window->findChild<OperationsPanel *>()->rows());
    program.window->findChild<QComboBox *>(u"operationStates"_s)->setCurrentIndex(1);
    QVERIFY(flow->isRunning());
    program.window.reset();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    QCOMPARE(journal.count({}).value, 3 * OperationsModel::pageLength);
}

/// By the button of the banner; no file is left.
void TestExportFlow::cancelled()
{
    Theme theme;
    theme.apply(ThemeMode::Light);
    const QTemporaryDir folder;
    QWidget window;
    ExportFlow flow(&theme, &window);
    QSignalSpy running(&flow, &ExportFlow::runningChanged);
    int pieces = 0;
    const TableSource source{{u"A"_s}, [&pieces](QObject *asker, const TableSource::Take &take) {
                                 ++pieces;
                                 QTimer::singleShot(0, asker, [take] { take({{{u"b"_s}}, 1'000'000}); });
                             }};
    flow.write(folder.filePath(u"list.csv"_s), source);
    QVERIFY(flow.isRunning());
    QTRY_VERIFY(pieces > 10);
    QVERIFY(flow.banner()->text().contains(u"1,000,000"_s));
    auto *cancel = flow.banner()->findChild<QPushButton *>();
    QCOMPARE(cancel->text(), u"Cancel"_s);
    cancel->click();
    QTRY_VERIFY(!flow.isRunning());
    QCOMPARE(running.count(), 2);
    QVERIFY(flow.banner()->isHidden());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

QTEST_MAIN(TestExportFlow)
#include "tst_exportflow.moc"
