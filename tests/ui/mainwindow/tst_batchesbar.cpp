// SPDX-License-Identifier: MIT
#include "BatchWindow.h"
#include "operations/journal/Journal.h"
#include "ui/operations/batches/BatchReportDialog.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QTableWidget>
#include <QtTest>

using namespace dcs;
using namespace Qt::StringLiterals;

/// Three resizes in a batch, one at a time.
struct BatchOfThree : BatchWindow {
    explicit BatchOfThree(int extendMs = 60'000) : BatchWindow({.extendMs = extendMs, .checkMs = 0}) { }

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
    QAction *entry(const QString &name) const { return bar()->findChild<QAction *>(name); }
    QWidget *bar() const { return find<QWidget>(u"batchesBar"_s); }
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
            const QPoint location = table->visualRect(model->index(row, 0)).center();
            Q_EMIT table->customContextMenuRequested(location);
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

class TestBatchesBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsHowFarItIs();
    void pauseAndResume();
    void cancelsThoseNotSentAfterAsking();
    void cancelsASingleOne();
    void failurePauses();
    void signingOutPauses();
    void quittingPausesAndSaysSo();
    void unfinishedBatchAsks();
    void unfinishedBatchWaitsForItsTime();
    void endOffersTheReport();
};

void TestBatchesBar::showsHowFarItIs()
{
    BatchOfThree batch;
    QVERIFY(batch.start());
    QTRY_COMPARE(batch.text(), u"0 of 3 done · 1 in progress · 2 waiting"_s);
    QVERIFY(batch.bar()->isVisible());
    QTRY_COMPARE(batch.count(OperationState::Extending), 1); // it has arrived: there is something to finish
    QCOMPARE(batch.find<QLabel>(u"resizesText"_s)->text(), u"1 resize under way · 2 waiting"_s);
    batch.program.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QTRY_COMPARE(batch.text(), u"1 of 3 done · 1 in progress · 1 waiting"_s);
    QVERIFY(batch.bar()->findChild<QLabel *>(u"runEnd"_s)->text().startsWith(u"33%"_s));
}

void TestBatchesBar::pauseAndResume()
{
    BatchOfThree batch;
    QVERIFY(batch.start());
    QTRY_COMPARE(batch.count(OperationState::Extending), 1);
    QTRY_VERIFY(batch.button(u"pauseRun"_s));
    batch.button(u"pauseRun"_s)->click();
    QTRY_VERIFY(batch.text().contains(u"Paused."_s));
    batch.program.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QTRY_COMPARE(batch.count(OperationState::Done), 1);
    QCOMPARE(batch.count(OperationState::Waiting), 2);
    QVERIFY(batch.find<QLabel>(u"resizesText"_s)->text().startsWith(u"2 resize"_s));
    QVERIFY(batch.find<QLabel>(u"resizesText"_s)->text().endsWith(u"waiting"_s));
    QCOMPARE(batch.posts(), 1);
    batch.button(u"resumeRun"_s)->click();
    QTRY_COMPARE(batch.count(OperationState::Extending), 1);
    QCOMPARE(batch.posts(), 2);
}

void TestBatchesBar::cancelsThoseNotSentAfterAsking()
{
    BatchOfThree batch;
    QVERIFY(batch.start());
    QTRY_COMPARE(batch.count(OperationState::Extending), 1);
    QTRY_VERIFY(batch.text().contains(u"1 in progress"_s));
    batch.entry(u"cancelRun"_s)->trigger();
    const auto *box = batch.program.window->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY2(box->text().contains(u"2 "_s) && box->text().contains(u"cannot be cancelled"_s),
        qPrintable(box->text()));
    QCOMPARE(batch.count(OperationState::Cancelled), 0);
    batch.answer(u"Cancel those not sent"_s)->click();
    QCOMPARE(batch.count(OperationState::Cancelled), 2);
    batch.program.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QTRY_COMPARE(batch.text(), u"The batch has ended: 1 of 3 done · 2 cancelled."_s);
    QCOMPARE(batch.posts(), 1);
}

void TestBatchesBar::cancelsASingleOne()
{
    BatchOfThree batch;
    QVERIFY(batch.start());
    QTRY_COMPARE(batch.count(OperationState::Extending), 1);
    QVERIFY(!batch.choose(0, u"cancelOperation"_s));
    QVERIFY(batch.choose(0, u"stopFollowing"_s));
    QVERIFY(batch.choose(2, u"cancelOperation"_s));
    QCOMPARE(batch.program.queue.operations().at(2).state, OperationState::Cancelled);
    QCOMPARE(batch.count(OperationState::Waiting), 1);
}

void TestBatchesBar::failurePauses()
{
    BatchOfThree batch;
    batch.program.simulator.addFault(
        {.kind = Fault::Kind::Status, .method = "POST", .pathContains = u"/extend"_s, .status = 400});
    QVERIFY(batch.start());
    QTRY_VERIFY(batch.text().contains(u"after a failure"_s));
    QVERIFY(batch.text().contains(u"0 of 3 done · 1 failed · 2 waiting"_s));
    QCOMPARE(batch.posts(), 1);
    batch.button(u"resumeRun"_s)->click();
    QTRY_COMPARE(batch.posts(), 2);
}

void TestBatchesBar::signingOutPauses()
{
    BatchOfThree batch;
    QVERIFY(batch.start());
    QTRY_COMPARE(batch.count(OperationState::Extending), 1);
    batch.find<QAction>(u"actionSignOut"_s)->trigger();
    batch.program.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QTRY_COMPARE(batch.count(OperationState::Done), 1);
    QTRY_VERIFY(batch.text().contains(u"is not signed in to its project"_s));
    QVERIFY(!batch.button(u"resumeRun"_s)->isEnabled());
    QCOMPARE(batch.posts(), 1);
    SignIn readOnly = batch.program.signIn();
    readOnly.profile.readOnly = true;
    batch.program.window->signIn(readOnly);
    QTRY_VERIFY(!batch.program.window->sessions()->openedSessions().isEmpty());
    QVERIFY(!batch.button(u"resumeRun"_s)->isEnabled());
    batch.program.window->signIn(batch.program.signIn());
    QTRY_VERIFY(batch.button(u"resumeRun"_s)->isEnabled());
    batch.button(u"resumeRun"_s)->click();
    QTRY_COMPARE(batch.posts(), 2);
}

void TestBatchesBar::quittingPausesAndSaysSo()
{
    BatchOfThree batch;
    QVERIFY(batch.start());
    QTRY_COMPARE(batch.count(OperationState::Extending), 1);
    QVERIFY(!batch.program.window->close());
    const auto *box = batch.program.window->findChild<QMessageBox *>();
    QVERIFY2(box && box->text().contains(u"only while the program runs"_s), qPrintable(box->text()));
    batch.answer(u"Quit anyway"_s)->click();
    QTRY_VERIFY(!batch.program.window->isVisible());
    const Operation &waiting = batch.program.queue.operations().at(1);
    QCOMPARE(waiting.waitReason, WaitReason::BatchPaused);
    QCOMPARE(batch.posts(), 1);
}

void TestBatchesBar::unfinishedBatchAsks()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    {
        Journal journal(path);
        BatchOfThree batch;
        QVERIFY(!batch.program.queue.useJournal(&journal));
        QVERIFY(batch.start());
        QTRY_COMPARE(batch.count(OperationState::Extending), 1);
        batch.program.queue.pause(batch.program.queue.operations().first().batchKey());
        batch.program.simulator.finishChanges(Simulator::ChangeEnd::Done);
        QTRY_COMPARE(batch.count(OperationState::Done), 1);
        QCOMPARE(batch.count(OperationState::Waiting), 2);
    }
    Journal journal(path);
    BatchOfThree batch(200);
    QVERIFY(!batch.program.queue.useJournal(&journal));
    QVERIFY(batch.BatchWindow::start());
    QTRY_VERIFY2(batch.text().startsWith(u"1 of 3 done · 2 waiting\n"_s), qPrintable(batch.text()));
    QVERIFY2(batch.text().contains(u"2 not sent yet. It goes on as confirmed. Go on?"_s),
        qPrintable(batch.text()));
    QCOMPARE(batch.button(u"resumeRun"_s)->text(), u"Go on"_s);
    QCOMPARE(batch.posts(), 0);
    batch.button(u"resumeRun"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(batch.count(OperationState::Done), 3, 30'000);
    QCOMPARE(batch.posts(), 2);
    QTRY_COMPARE(batch.text(), u"The batch has ended: 3 of 3 done."_s);
    batch.entry(u"reportRun"_s)->trigger();
    QTRY_VERIFY(batch.program.window->findChild<BatchReportDialog *>());
    const auto *dialog = batch.program.window->findChild<BatchReportDialog *>();
    QCOMPARE(dialog->findChild<QTableWidget *>(u"report"_s)->rowCount(), 3);
}

/// It is counted down before the question is answered, and after it.
void TestBatchesBar::unfinishedBatchWaitsForItsTime()
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
    BatchOfThree batch;
    QVERIFY(!batch.program.queue.useJournal(&journal));
    QVERIFY(batch.BatchWindow::start());
    QTRY_VERIFY2(
        batch.text().contains(u"2 not sent yet. As confirmed, it starts at "_s), qPrintable(batch.text()));
    QVERIFY2(batch.text().contains(u", in 23 h"_s), qPrintable(batch.text()));
    batch.button(u"resumeRun"_s)->click();
    QTRY_VERIFY2(batch.text().contains(u"Starts at "_s), qPrintable(batch.text()));
    QVERIFY2(batch.text().contains(u", in 23 h"_s), qPrintable(batch.text()));
    QCOMPARE(batch.posts(), 0);
}

void TestBatchesBar::endOffersTheReport()
{
    BatchOfThree batch(200);
    QVERIFY(batch.start());
    QTRY_COMPARE_WITH_TIMEOUT(batch.text(), u"The batch has ended: 3 of 3 done."_s, 30'000);
    QVERIFY(!batch.entry(u"cancelRun"_s)->isVisible());
    batch.entry(u"reportRun"_s)->trigger();
    auto *dialog = batch.program.window->findChild<BatchReportDialog *>();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    QCOMPARE(dialog->findChild<QTableWidget *>(u"report"_s)->rowCount(), 3);
    dialog->close();
    batch.button(u"dismissRun"_s)->click();
    QVERIFY(!batch.bar()->isVisible());
}

QTEST_MAIN(TestBatchesBar)
#include "tst_batchesbar.moc"
