// SPDX-License-Identifier: MIT
#include "BatchWindow.h"
#include "operations/Journal.h"
#include "ui/operations/RunReportDialog.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QTableWidget>
#include <QtTest>

using namespace dcs;
using namespace Qt::StringLiterals;

/// Three resizes in a run, one at a time.
struct RunOfThree : BatchWindow {
    explicit RunOfThree(int extendMs = 60'000) : BatchWindow({.extendMs = extendMs, .checkMs = 0}) { }

    bool start()
    {
        if (!BatchWindow::start())
            return false;
        select(growable(3));
        if (!open())
            return false;
        find<QSpinBox>(u"maxRunning"_s)->setValue(1);
        resizeAll();
        return program.queue.operations().size() == 3;
    }
    QPushButton *button(const QString &name) const { return bar()->findChild<QPushButton *>(name); }
    QWidget *bar() const { return find<QWidget>(u"runsBar"_s); }
    QString text() const
    {
        const auto *label = bar()->findChild<QLabel *>(u"runText"_s);
        return label ? label->text() : QString();
    }
    /// Chooses the entry of the context menu of the operation.
    bool choose(int operation, const QString &action) const
    {
        auto *table = find<QTableView>(u"operationsTable"_s);
        const QAbstractItemModel *model = table->model();
        const QString name = program.queue.operations().at(operation).request.instanceName;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() != name)
                continue;
            table->scrollTo(model->index(row, 0));
            const QPoint place = table->visualRect(model->index(row, 0)).center();
            Q_EMIT table->customContextMenuRequested(place);
            const auto menus = program.window->findChildren<QMenu *>(u"operationMenu"_s);
            QMenu *menu = menus.isEmpty() ? nullptr : menus.last(); // closed ones may not be gone yet
            auto *entry = menu ? menu->findChild<QAction *>(action) : nullptr;
            const bool enabled = entry && entry->isEnabled();
            if (enabled)
                entry->trigger();
            if (menu)
                menu->close();
            return enabled;
        }
        return false;
    }
    QPushButton *answer(const QString &text) const
    {
        const auto *box = program.window->findChild<QMessageBox *>();
        const QList<QPushButton *> buttons =
            box ? box->findChildren<QPushButton *>() : QList<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
};

class TestRuns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsHowFarItIs();
    void pauseAndResume();
    void cancelsThoseNotSentAfterAsking();
    void cancelsASingleOne();
    void failurePauses();
    void signingOutPauses();
    void quittingPausesAndSaysSo();
    void earlierRunAsks();
    void earlierRunWaitsForItsTime();
    void endOffersTheReport();
};

void TestRuns::showsHowFarItIs()
{
    RunOfThree run;
    QVERIFY(run.start());
    QTRY_COMPARE(run.text(), u"0 of 3 done · 1 in progress · 2 waiting"_s);
    QVERIFY(run.bar()->isVisible());
    QTRY_COMPARE(run.count(OperationState::Extending), 1); // it has arrived: there is something to finish
    QCOMPARE(run.find<QLabel>(u"resizesText"_s)->text(), u"1 resize under way · 2 waiting"_s);
    run.program.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QTRY_COMPARE(run.text(), u"1 of 3 done · 1 in progress · 1 waiting"_s);
    QVERIFY(!run.button(u"reportRun"_s)->isVisible());
}

void TestRuns::pauseAndResume()
{
    RunOfThree run;
    QVERIFY(run.start());
    QTRY_COMPARE(run.count(OperationState::Extending), 1);
    QTRY_VERIFY(run.button(u"pauseRun"_s));
    run.button(u"pauseRun"_s)->click();
    QTRY_VERIFY(run.text().contains(u"Paused."_s));
    run.program.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QTRY_COMPARE(run.count(OperationState::Done), 1);
    QCOMPARE(run.count(OperationState::Waiting), 2);
    QVERIFY(run.find<QLabel>(u"resizesText"_s)->text().startsWith(u"2 resize"_s));
    QVERIFY(run.find<QLabel>(u"resizesText"_s)->text().endsWith(u"waiting"_s));
    QCOMPARE(run.posts(), 1);
    run.button(u"resumeRun"_s)->click();
    QTRY_COMPARE(run.count(OperationState::Extending), 1);
    QCOMPARE(run.posts(), 2);
}

void TestRuns::cancelsThoseNotSentAfterAsking()
{
    RunOfThree run;
    QVERIFY(run.start());
    QTRY_COMPARE(run.count(OperationState::Extending), 1);
    QTRY_VERIFY(run.text().contains(u"1 in progress"_s));
    run.button(u"cancelRun"_s)->click();
    const auto *box = run.program.window->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY2(box->text().contains(u"2 "_s) && box->text().contains(u"cannot be cancelled"_s),
        qPrintable(box->text()));
    QCOMPARE(run.count(OperationState::Cancelled), 0);
    run.answer(u"Cancel those not sent"_s)->click();
    QCOMPARE(run.count(OperationState::Cancelled), 2);
    run.program.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QTRY_COMPARE(run.text(), u"The run has ended: 1 of 3 done · 2 cancelled."_s);
    QCOMPARE(run.posts(), 1);
}

void TestRuns::cancelsASingleOne()
{
    RunOfThree run;
    QVERIFY(run.start());
    QTRY_COMPARE(run.count(OperationState::Extending), 1);
    QVERIFY(!run.choose(0, u"cancelOperation"_s));
    QVERIFY(run.choose(0, u"stopFollowing"_s));
    QVERIFY(run.choose(2, u"cancelOperation"_s));
    QCOMPARE(run.program.queue.operations().at(2).state, OperationState::Cancelled);
    QCOMPARE(run.count(OperationState::Waiting), 1);
}

void TestRuns::failurePauses()
{
    RunOfThree run;
    run.program.simulator.addFault(
        {.kind = Fault::Kind::Status, .method = "POST", .pathContains = u"/extend"_s, .status = 400});
    QVERIFY(run.start());
    QTRY_VERIFY(run.text().contains(u"after a failure"_s));
    QVERIFY(run.text().contains(u"0 of 3 done · 1 failed · 2 waiting"_s));
    QCOMPARE(run.posts(), 1);
    run.button(u"resumeRun"_s)->click();
    QTRY_COMPARE(run.posts(), 2);
}

void TestRuns::signingOutPauses()
{
    RunOfThree run;
    QVERIFY(run.start());
    QTRY_COMPARE(run.count(OperationState::Extending), 1);
    run.find<QAction>(u"actionSignOut"_s)->trigger();
    run.program.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QTRY_COMPARE(run.count(OperationState::Done), 1);
    QTRY_VERIFY(run.text().contains(u"Paused."_s));
    QVERIFY(!run.button(u"resumeRun"_s)->isEnabled());
    QCOMPARE(run.posts(), 1);
    SignIn readOnly = run.program.signIn();
    readOnly.profile.readOnly = true;
    run.program.window->signIn(readOnly);
    QTRY_VERIFY(!run.program.window->sessions()->openedSessions().isEmpty());
    QVERIFY(!run.button(u"resumeRun"_s)->isEnabled());
    run.program.window->signIn(run.program.signIn());
    QTRY_VERIFY(run.button(u"resumeRun"_s)->isEnabled());
    run.button(u"resumeRun"_s)->click();
    QTRY_COMPARE(run.posts(), 2);
}

void TestRuns::quittingPausesAndSaysSo()
{
    RunOfThree run;
    QVERIFY(run.start());
    QTRY_COMPARE(run.count(OperationState::Extending), 1);
    QVERIFY(!run.program.window->close());
    const auto *box = run.program.window->findChild<QMessageBox *>();
    QVERIFY2(box && box->text().contains(u"only while the program runs"_s), qPrintable(box->text()));
    run.answer(u"Quit anyway"_s)->click();
    QTRY_VERIFY(!run.program.window->isVisible());
    const Operation &waiting = run.program.queue.operations().at(1);
    QCOMPARE(waiting.waitReason, WaitReason::RunPaused);
    QCOMPARE(run.posts(), 1);
}

void TestRuns::earlierRunAsks()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    {
        Journal journal(path);
        RunOfThree run;
        QVERIFY(!run.program.queue.useJournal(&journal));
        QVERIFY(run.start());
        QTRY_COMPARE(run.count(OperationState::Extending), 1);
        run.program.queue.pause(run.program.queue.operations().first().runId());
        run.program.simulator.finishChanges(Simulator::ChangeEnd::Done);
        QTRY_COMPARE(run.count(OperationState::Done), 1);
        QCOMPARE(run.count(OperationState::Waiting), 2);
    }
    Journal journal(path);
    RunOfThree run(200);
    QVERIFY(!run.program.queue.useJournal(&journal));
    QVERIFY(run.BatchWindow::start());
    QTRY_VERIFY2(run.text().startsWith(u"1 of 3 done · 2 waiting\n"_s), qPrintable(run.text()));
    QVERIFY2(
        run.text().contains(u"2 not sent yet. It goes on as confirmed. Go on?"_s), qPrintable(run.text()));
    QCOMPARE(run.button(u"resumeRun"_s)->text(), u"Go on"_s);
    QCOMPARE(run.posts(), 0);
    run.button(u"resumeRun"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(run.count(OperationState::Done), 3, 30'000);
    QCOMPARE(run.posts(), 2);
    QTRY_COMPARE(run.text(), u"The run has ended: 3 of 3 done."_s);
    run.button(u"reportRun"_s)->click();
    const auto *dialog = run.program.window->findChild<RunReportDialog *>();
    QCOMPARE(dialog->findChild<QTableWidget *>(u"report"_s)->rowCount(), 3);
}

/// It is counted down before the question is answered, and after it.
void TestRuns::earlierRunWaitsForItsTime()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    {
        Journal journal(path);
        BatchWindow window;
        QVERIFY(!window.program.queue.useJournal(&journal));
        QVERIFY(window.start());
        window.select(window.growable(2));
        QVERIFY(window.open());
        window.find<QComboBox>(u"start"_s)->setCurrentIndex(2);
        window.find<QDateTimeEdit>(u"startTime"_s)->setDateTime(QDateTime::currentDateTime().addDays(1));
        window.resizeAll();
        QCOMPARE(window.count(OperationState::Waiting), 2);
    }
    Journal journal(path);
    RunOfThree run;
    QVERIFY(!run.program.queue.useJournal(&journal));
    QVERIFY(run.BatchWindow::start());
    QTRY_VERIFY2(
        run.text().contains(u"2 not sent yet. As confirmed, it starts at "_s), qPrintable(run.text()));
    QVERIFY2(run.text().contains(u", in 23 h"_s), qPrintable(run.text()));
    run.button(u"resumeRun"_s)->click();
    QTRY_VERIFY2(run.text().contains(u"Starts at "_s), qPrintable(run.text()));
    QVERIFY2(run.text().contains(u", in 23 h"_s), qPrintable(run.text()));
    QCOMPARE(run.posts(), 0);
}

void TestRuns::endOffersTheReport()
{
    RunOfThree run(200);
    QVERIFY(run.start());
    QTRY_COMPARE_WITH_TIMEOUT(run.text(), u"The run has ended: 3 of 3 done."_s, 30'000);
    QVERIFY(!run.button(u"cancelRun"_s)->isVisible());
    run.button(u"reportRun"_s)->click();
    auto *dialog = run.program.window->findChild<RunReportDialog *>();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    QCOMPARE(dialog->findChild<QTableWidget *>(u"report"_s)->rowCount(), 3);
    dialog->close();
    run.button(u"dismissRun"_s)->click();
    QVERIFY(!run.bar()->isVisible());
}

QTEST_MAIN(TestRuns)
#include "tst_runs.moc"
