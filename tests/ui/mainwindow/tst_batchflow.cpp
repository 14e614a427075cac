// SPDX-License-Identifier: MIT
#include "operations/Journal.h"
#include "tests/account/SimulatedService.h"
#include "tests/support/DemoProgram.h"
#include "tests/support/WindowDriver.h"
#include "ui/mainwindow/JournalText.h"
#include "ui/resize/BatchDialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// From several selected rows to a run of resizes and its controls, over HTTP.
class TestBatchFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatWasConfirmed();
    void cancelSendsNothing();
    void runIsPausedResumedAndCancelled();
    void signingOutPauses();
    void leftOverRunsAreAskedAbout();
    void unwritableJournalIsTold();

private:
    static constexpr int waitMs = 20'000;

    /// A service with five Redis of 4 GB.
    static bool start(DemoProgram &program)
    {
        for (int i = 0; i < 5; ++i)
            program.simulator.addInstance(
                SimulatedService::redis(u"22222222-0000-0000-0000-00000000000%1"_s.arg(i), 4));
        return program.start();
    }
    /// Selects so many instances and opens the dialog for them.
    static bool openDialog(const DemoProgram &program, int count)
    {
        const WindowDriver driver(program.window.get());
        driver.instances()->clearSelection();
        for (int row = 0; row < count; ++row) {
            driver.instances()->selectionModel()->select(driver.instances()->model()->index(row, 0),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        program.window->findChild<QAction *>(u"actionResize"_s)->trigger();
        return QTest::qWaitFor([&] { return dialog(program) != nullptr; });
    }
    static BatchDialog *dialog(const DemoProgram &program)
    {
        return program.window->findChild<BatchDialog *>();
    }
    template <typename T> static T *part(const QWidget *root, const char *name)
    {
        return root->findChild<T *>(QLatin1StringView(name));
    }
    static void click(QAbstractButton *button) { QTest::mouseClick(button, Qt::LeftButton); }
    /// Fills all rows with the next size, one at a time, and confirms.
    static void confirm(const DemoProgram &program, int atOnce)
    {
        BatchDialog *open = dialog(program);
        click(part<QPushButton>(open, "applyRule"));
        part<QSpinBox>(open, "maxRunning")->setValue(atOnce);
        click(part<QPushButton>(open, "submit"));
        click(part<QPushButton>(open, "confirmResize"));
    }
    static QString textOf(const DemoProgram &program, const char *name)
    {
        const auto *label = part<QLabel>(program.window->findChild<QWidget *>(u"runsBar"_s), name);
        return label ? label->text() : QString();
    }
    static QPushButton *button(const DemoProgram &program, const char *name)
    {
        return part<QPushButton>(program.window->findChild<QWidget *>(u"runsBar"_s), name);
    }
    static int count(const DemoProgram &program, OperationState state)
    {
        const QList<Operation> &all = program.queue.operations();
        return static_cast<int>(
            std::ranges::count_if(all, [state](const Operation &each) { return each.state == state; }));
    }
    static int posts(const DemoProgram &program) { return program.simulator.countReceived("POST", u"/"_s); }
};

void TestBatchFlow::sendsWhatWasConfirmed()
{
    DemoProgram program({.instanceCount = 0, .extendMs = 300});
    QVERIFY(start(program));
    QVERIFY(openDialog(program, 3));
    click(part<QPushButton>(dialog(program), "applyRule"));
    const QList<ResizeRequest> shown = dialog(program)->plan().requests();
    QCOMPARE(shown.size(), 3);
    confirm(program, 3);
    QTRY_VERIFY(!dialog(program));
    QTRY_COMPARE_WITH_TIMEOUT(count(program, OperationState::Done), 3, waitMs);

    QCOMPARE(posts(program), 3);
    for (const ResizeRequest &request : shown) {
        const QList<ReceivedRequest> received = program.simulator.received();
        const auto sent = std::ranges::find_if(received, [&](const ReceivedRequest &each) {
            return each.method == "POST" && each.path.contains(request.instanceId);
        });
        QVERIFY(sent != received.end());
        QCOMPARE(sent->body, request.body);
    }
    QVERIFY(!program.window->findChild<QWidget *>(u"runsBar"_s)->isVisible());
}

void TestBatchFlow::cancelSendsNothing()
{
    DemoProgram program({.instanceCount = 0, .extendMs = 300});
    QVERIFY(start(program));
    QVERIFY(openDialog(program, 2));
    click(part<QPushButton>(dialog(program), "applyRule"));
    QTest::keyClick(dialog(program), Qt::Key_Escape);
    QTRY_VERIFY(!dialog(program));
    QVERIFY(program.queue.operations().isEmpty());
    QCOMPARE(posts(program), 0);
}

void TestBatchFlow::runIsPausedResumedAndCancelled()
{
    DemoProgram program({.instanceCount = 0, .extendMs = 600'000});
    QVERIFY(start(program));
    QVERIFY(openDialog(program, 4));
    confirm(program, 1);
    QTRY_COMPARE_WITH_TIMEOUT(count(program, OperationState::Extending), 1, waitMs);
    QTRY_COMPARE(textOf(program, "runProgress"), u"0 of 4 done · 1 in progress · 3 waiting"_s);
    QCOMPARE(textOf(program, "runState"), u"Waiting for its turn."_s);

    click(button(program, "pauseRun"));
    QTRY_COMPARE(textOf(program, "runState"), u"Paused: nothing more is sent."_s);
    QCOMPARE(button(program, "pauseRun")->text(), u"Resume"_s);
    program.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(program, "runProgress"), u"1 of 4 done · 3 waiting"_s, waitMs);
    QCOMPARE(posts(program), 1);

    click(button(program, "pauseRun"));
    QTRY_COMPARE_WITH_TIMEOUT(posts(program), 2, waitMs);
    QTRY_COMPARE(textOf(program, "runProgress"), u"1 of 4 done · 1 in progress · 2 waiting"_s);

    click(button(program, "cancelRun"));
    auto *box = program.window->findChild<QMessageBox *>();
    QVERIFY(box && box->text().contains(u'2'));
    click(
        box->buttons().last()->text().contains(u"Cancel"_s) ? box->buttons().last() : box->buttons().first());
    QTRY_COMPARE(count(program, OperationState::Cancelled), 2);
    program.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QTRY_COMPARE_WITH_TIMEOUT(count(program, OperationState::Done), 2, waitMs);
    QCOMPARE(posts(program), 2);
    QTRY_VERIFY(!program.window->findChild<QWidget *>(u"runsBar"_s)->isVisible());
}

void TestBatchFlow::signingOutPauses()
{
    DemoProgram program({.instanceCount = 0, .extendMs = 600'000});
    QVERIFY(start(program));
    QVERIFY(openDialog(program, 3));
    confirm(program, 1);
    QTRY_COMPARE_WITH_TIMEOUT(count(program, OperationState::Extending), 1, waitMs);
    WindowDriver(program.window.get()).trigger("actionSignOut");
    program.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QTRY_COMPARE_WITH_TIMEOUT(count(program, OperationState::Done), 1, waitMs);
    QCOMPARE(count(program, OperationState::Waiting), 2);
    QTRY_COMPARE(textOf(program, "runState"), u"Paused: nothing more is sent."_s);
    QCOMPARE(posts(program), 1);
}

void TestBatchFlow::leftOverRunsAreAskedAbout()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    {
        Journal journal(path);
        QVERIFY(journal.opening().isOpen());
        DemoProgram program({.instanceCount = 0, .extendMs = 600'000});
        QVERIFY(!program.queue.useJournal(&journal));
        QVERIFY(start(program));
        QVERIFY(openDialog(program, 3));
        confirm(program, 1);
        QTRY_COMPARE_WITH_TIMEOUT(count(program, OperationState::Extending), 1, waitMs);
    }
    Journal journal(path);
    DemoProgram program({.instanceCount = 0, .extendMs = 300});
    QVERIFY(!program.queue.useJournal(&journal));
    QVERIFY(start(program));
    QTRY_VERIFY(textOf(program, "runState").contains(u"Go on?"_s));
    QCOMPARE(button(program, "pauseRun")->text(), u"Go on"_s);
    QTRY_VERIFY(textOf(program, "runProgress").endsWith(u"2 waiting"_s));
    // The one that was sent is followed; this simulator has never heard of it.
    QTRY_COMPARE_WITH_TIMEOUT(count(program, OperationState::Failed), 1, waitMs);
    QCOMPARE(posts(program), 0);
    click(button(program, "pauseRun"));
    QTRY_COMPARE_WITH_TIMEOUT(posts(program), 2, waitMs);
}

void TestBatchFlow::unwritableJournalIsTold()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Journal journal(file.fileName() + u"/journal.db"_s); // no folder can be made there
    QVERIFY(!journal.opening().isOpen());
    const QString text = journalText(journal.opening(), {});
    QVERIFY(text.contains(u"journal.db"_s));
    QVERIFY(text.startsWith(u"Nothing can be resized"_s));

    DemoProgram program({.instanceCount = 0, .extendMs = 300});
    program.queue.useJournal(&journal);
    program.journalText = [&] { return text; };
    QVERIFY(start(program));
    QVERIFY(program.window->findChild<QWidget *>(u"journalBanner"_s)->isVisible());
    QVERIFY(openDialog(program, 2));
    confirm(program, 1);
    QTRY_COMPARE_WITH_TIMEOUT(count(program, OperationState::Failed), 2, waitMs);
    QCOMPARE(posts(program), 0);
}

QTEST_MAIN(TestBatchFlow)
#include "tst_batchflow.moc"
