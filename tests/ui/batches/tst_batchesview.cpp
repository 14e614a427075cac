// SPDX-License-Identifier: MIT
#include "tests/ui/operations/OperationSamples.h"
#include "ui/batches/BatchesView.h"
#include "ui/batches/TimelineModel.h"
#include "ui/batches/TimelineView.h"
#include "ui/operations/batches/BatchReportDialog.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

Operation member(int id, const QString &batch, OperationState state, int sentMinutesAgo = -1, int minutes = 0)
{
    Operation operation = samples::operation(id, state);
    operation.batchId = batch;
    operation.startedAt = now.addSecs(-3600 * (batch == u"old"_s ? 48 : 1)).addSecs(id);
    operation.sentAt = sentMinutesAgo < 0 ? QDateTime() : now.addSecs(-60 * sentMinutesAgo);
    operation.finishedAt = operation.isSettled()
        ? (operation.sentAt.isValid() ? operation.sentAt.addSecs(60 * minutes) : now)
        : QDateTime();
    return operation;
}

} // namespace

class TestBatchesView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeMode::Light); }
    void init();
    void cleanup();
    void empty();
    void listsTheBatchesOfTheJournal();
    void listFilters();
    void cellsAreSpoken();
    void showsTheFailed();
    void retrySendsNothing();
    void tableAndTimeline();
    void zoomAndFit();
    void reportOpens();

private:
    void open(bool withBatches = true);
    template <typename T> T *find(const QString &name) const { return m_view->findChild<T *>(name); }

    Theme m_theme;
    ErrorCatalogue m_errors;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ResizeQueue> m_queue;
    std::unique_ptr<BatchesView> m_view;
};

void TestBatchesView::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(m_folder->filePath(u"journal.db"_s));
    m_queue = std::make_unique<ResizeQueue>(WatchSettings(), [] { return now; });
}

void TestBatchesView::cleanup()
{
    m_view.reset();
    m_queue.reset();
    m_journal.reset();
}

/// "old": two, done. "new": of five, one done, two failed, one under way, one skipped.
void TestBatchesView::open(bool withBatches)
{
    if (withBatches) {
        for (const Operation &operation : {member(1, u"old"_s, OperationState::Done, 2880, 5),
                 member(2, u"old"_s, OperationState::Done, 2870, 5),
                 member(3, u"new"_s, OperationState::Done, 50, 8),
                 member(4, u"new"_s, OperationState::Failed, 40, 6),
                 member(5, u"new"_s, OperationState::Failed, 30, 7),
                 member(6, u"new"_s, OperationState::Extending, 10),
                 member(7, u"new"_s, OperationState::Skipped)})
            QVERIFY(!m_journal->append(operation));
    }
    m_view = std::make_unique<BatchesView>(
        m_queue.get(), m_journal.get(), &m_errors, &m_theme, [] { return now; });
    m_view->resize(1440, 800);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    if (withBatches)
        QTRY_VERIFY(find<TimelineView>(u"timeline"_s)->model()->rowCount() > 0);
}

void TestBatchesView::empty()
{
    open(false);
    QVERIFY(find<QLabel>(u"noBatches"_s)->isVisible());
    QCOMPARE(
        find<QLabel>(u"noBatches"_s)->text(), u"No batch yet. Select several instances and press Resize…"_s);
    QVERIFY(!find<QListWidget>(u"batchList"_s)->isVisible());
}

void TestBatchesView::listsTheBatchesOfTheJournal()
{
    open();
    const auto *list = find<QListWidget>(u"batchList"_s);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"Batch 2"_s); // the newest first
    QCOMPARE(list->item(1)->text(), u"Batch 1"_s);
    QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"4 of 5 ended"_s));
    QCOMPARE(find<QLabel>(u"batchTitle"_s)->text(), u"Batch 2"_s);
    QCOMPARE(m_view->runningCount(), 1);
    m_view->showBatch(u"old"_s);
    QTRY_COMPARE(find<TimelineView>(u"timeline"_s)->model()->rowCount(), 2);
    QCOMPARE(find<QLabel>(u"batchTitle"_s)->text(), u"Batch 1"_s);
    QVERIFY(!find<QWidget>(u"batchBanner"_s)->isVisible());
}

void TestBatchesView::listFilters()
{
    open();
    auto *filter = find<QComboBox>(u"batchFilter"_s);
    const auto *list = find<QListWidget>(u"batchList"_s);
    for (const int choice : {1, 2}) { // running, failed
        filter->setCurrentIndex(choice);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"Batch 2"_s);
    }
    m_view->showBatch(u"old"_s); // a filter does not hide what was asked for
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->currentItem()->text(), u"Batch 1"_s);
}

void TestBatchesView::cellsAreSpoken()
{
    open();
    const QAbstractItemModel *model = find<TimelineView>(u"timeline"_s)->model();
    const auto spoken = [model](int row) {
        return model->index(row, static_cast<int>(TimelineModel::Column::Time))
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    const QString started = now.addSecs(-40 * 60).toLocalTime().toString(u"HH:mm:ss"_s);
    QCOMPARE(spoken(1), u"started %1, took 6 min, Failed"_s.arg(started));
    QCOMPARE(spoken(4), u"Skipped"_s);
}

void TestBatchesView::showsTheFailed()
{
    open();
    QVERIFY(find<QWidget>(u"batchBanner"_s)->isVisible());
    auto *button = find<QPushButton>(u"showFailed"_s);
    QCOMPARE(button->text(), u"Show the 2 failed"_s);
    button->click();
    const auto *timeline = find<TimelineView>(u"timeline"_s);
    QCOMPARE(timeline->model()->rowCount(), 2);
    QCOMPARE(timeline->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(timeline->selectionModel()->selectedRows().first().data().toString(), u"orders-5"_s); // newest
}

void TestBatchesView::retrySendsNothing()
{
    open();
    QSignalSpy retries(m_view.get(), &BatchesView::retryRequested);
    find<QPushButton>(u"retryFailed"_s)->click();
    QCOMPARE(retries.size(), 1);
    const auto failed = retries.first().first().value<QList<Operation>>();
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed.at(0).request.instanceName, u"orders-4"_s);
    QCOMPARE(failed.at(0).request.to, member(4, u"new"_s, OperationState::Failed).request.to);
    QVERIFY(m_queue->operations().isEmpty());
}

void TestBatchesView::tableAndTimeline()
{
    open();
    const auto *table = find<QTableView>(u"batchTable"_s);
    QVERIFY(!table->isVisible());
    auto *pages = find<QWidget>(u"batchPages"_s);
    pages->findChildren<QAbstractButton *>().at(1)->click();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 5);
    QVERIFY(!find<QPushButton>(u"fitTimeline"_s)->isVisible());
}

void TestBatchesView::zoomAndFit()
{
    open();
    auto *timeline = find<TimelineView>(u"timeline"_s);
    const TimelineScale whole = timeline->scale(0, 100);
    const QPointF place(timeline->viewport()->width() - 100, 20);
    QWheelEvent wheel(place, timeline->viewport()->mapToGlobal(place), {}, {0, 120}, Qt::NoButton,
        Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(timeline->viewport(), &wheel);
    QVERIFY(timeline->isZoomed());
    const TimelineScale near = timeline->scale(0, 100);
    QVERIFY(near.from.msecsTo(near.to) < whole.from.msecsTo(whole.to));
    find<QPushButton>(u"fitTimeline"_s)->click();
    QVERIFY(!timeline->isZoomed());
}

void TestBatchesView::reportOpens()
{
    open();
    m_view->openReport(u"old"_s);
    QTRY_VERIFY(m_view->findChild<BatchReportDialog *>());
    const auto *dialog = m_view->findChild<BatchReportDialog *>();
    QCOMPARE(dialog->windowTitle(), u"Report of batch 1"_s);
    QCOMPARE(dialog->findChild<QTableWidget *>(u"report"_s)->rowCount(), 2);
}

QTEST_MAIN(TestBatchesView)
#include "tst_batchesview.moc"
