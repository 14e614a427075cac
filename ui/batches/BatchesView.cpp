// SPDX-License-Identifier: MIT
#include "ui/batches/BatchesView.h"

#include "ui/batches/BatchHead.h"
#include "ui/batches/BatchesList.h"
#include "ui/batches/BatchesViewParts.h"
#include "ui/batches/TimelineView.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationDetailsView.h"
#include "ui/operations/OperationTexts.h"
#include "ui/operations/batches/BatchProgressTexts.h"
#include "ui/operations/batches/BatchReportDialog.h"
#include "ui/operations/batches/BatchSummary.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/SegmentedControl.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 1100; ///< px: below it the list is a box in the head
constexpr int wide = 1600; ///< px: from it on the details open by themselves
constexpr int pictureSide = 12 * Spacing::control;

} // namespace

BatchesView::BatchesView(ResizeQueue *queue, const Journal *journal, const ErrorCatalogue *errors,
    const Theme *theme, Clock clock, QWidget *parent)
    : QWidget(parent), m_parts(std::make_unique<Parts>(queue, journal, errors, theme, std::move(clock), this))
{
    setObjectName(u"batchesView"_s);
    connectParts();
    retranslateUi();
    showBatches();
}

BatchesView::~BatchesView()
{
    // Their models go first: nothing may be heard from them while they are taken down.
    for (QTableView *table : {static_cast<QTableView *>(m_parts->timeline), m_parts->table}) {
        table->selectionModel()->disconnect(this);
        table->setModel(nullptr);
    }
}

void BatchesView::connectParts()
{
    Parts &parts = *m_parts;
    connect(&parts.store, &BatchStore::batchesChanged, this, &BatchesView::showBatches);
    connect(&parts.store, &BatchStore::chosenChanged, this, &BatchesView::showChosen);
    connect(parts.queue, &ResizeQueue::sendersChanged, this, &BatchesView::showChosen);
    connect(parts.list, &BatchesList::chosen, &parts.store, &BatchStore::choose);
    connect(parts.choice, &QComboBox::activated, this,
        [this](int index) { showBatch(m_parts->choice->itemData(index).toString()); });
    connect(parts.head, &BatchHead::pauseClicked, this,
        [this] { m_parts->queue->pause(m_parts->store.chosen()); });
    connect(parts.head, &BatchHead::resumeClicked, this,
        [this] { m_parts->queue->resume(m_parts->store.chosen()); });
    connect(parts.head, &BatchHead::cancelClicked, this,
        [this] { Q_EMIT cancelRequested(m_parts->store.chosen()); });
    connect(parts.head, &BatchHead::reportClicked, this, [this] { openReport(m_parts->store.chosen()); });
    connect(parts.showFailed, &QPushButton::clicked, this, &BatchesView::showFailed);
    connect(parts.retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(failedOnes()); });
    connect(parts.chips, &SegmentedControl::chosen, this, [this](int index) {
        m_parts->model.setShown(static_cast<TimelineModel::Shown>(index));
        showChosen();
    });
    connect(parts.pages, &SegmentedControl::chosen, this, [this](int index) {
        m_parts->bodies->setCurrentIndex(index);
        m_parts->fit->setVisible(index == 0);
        showChosen();
    });
    connect(parts.fit, &QPushButton::clicked, parts.timeline, &TimelineView::fit);
    const auto operationAt = [this](const QTableView *table, const QModelIndex &index) {
        return table == m_parts->table
            ? m_parts->tableModel.operationAt(m_parts->tableOrder.mapToSource(index).row())
            : m_parts->model.operationAt(index.row());
    };
    for (QTableView *table : {static_cast<QTableView *>(parts.timeline), parts.table}) {
        connect(table, &QTableView::customContextMenuRequested, this,
            [this, table, operationAt](const QPoint &location) {
                const QModelIndex index = table->indexAt(location);
                if (index.isValid())
                    Q_EMIT menuRequested(operationAt(table, index), table->viewport()->mapToGlobal(location));
            });
        connect(table, &QTableView::activated, this, [this, table, operationAt](const QModelIndex &index) {
            showDetails(operationAt(table, index).uuid);
        });
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, table, operationAt](const QModelIndex &index) {
                if (index.isValid() && (width() >= wide || m_parts->details->isVisible()))
                    showDetails(operationAt(table, index).uuid);
            });
    }
    connect(parts.details, &OperationDetailsView::actionRequested, this, [this](OperationAction action) {
        for (const Operation &operation : m_parts->store.operations()) {
            if (operation.uuid == m_parts->shownUuid)
                Q_EMIT actionRequested(action, operation);
        }
    });
    auto *closing = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    closing->setContext(Qt::WidgetWithChildrenShortcut);
    connect(closing, &QShortcut::activated, this, [this] { showDetails({}); });
    connect(&parts.everySecond, &QTimer::timeout, this, &BatchesView::showChosen);
    connect(parts.theme, &Theme::changed, this, &BatchesView::retranslateUi);
    onLanguageChange(this, [this] { retranslateUi(); });
}

void BatchesView::showBatch(const QString &batchId)
{
    m_parts->list->setCurrent(batchId);
    m_parts->store.choose(batchId);
    m_parts->timeline->fit();
}

int BatchesView::runningCount() const { return m_parts->running; }

void BatchesView::showBatches()
{
    Parts &parts = *m_parts;
    const QList<JournalBatchCounts> &batches = parts.store.batches();
    parts.stack->setCurrentIndex(batches.isEmpty() ? 0 : 1);
    parts.list->display(batches, parts.clock());
    if (parts.store.chosen().isEmpty())
        parts.store.choose(parts.list->current());
    parts.choice->clear();
    for (auto batch = batches.crbegin(); batch != batches.crend(); ++batch)
        parts.choice->addItem(
            tr("Batch %1").arg(batch->number) + u" · "_s + BatchesList::words(*batch), batch->batchId);
    parts.choice->setCurrentIndex(parts.choice->findData(parts.store.chosen()));
    const auto running = static_cast<int>(
        std::ranges::count_if(batches, [](const JournalBatchCounts &batch) { return !batch.isOver(); }));
    if (std::exchange(parts.running, running) != running)
        Q_EMIT runningCountChanged(running);
    showChosen();
}

QList<Operation> BatchesView::failedOnes() const
{
    QList<Operation> failed = m_parts->store.operations();
    failed.removeIf([](const Operation &operation) { return operation.state != OperationState::Failed; });
    return failed;
}

void BatchesView::showChosen()
{
    Parts &parts = *m_parts;
    const QList<Operation> &operations = parts.store.operations();
    const BatchScheduler *batch = parts.queue->batch(parts.store.chosen());
    const QDateTime now = parts.clock();
    parts.model.setBatch(operations, parts.store.settings(), batch && batch->isPaused(), now);
    QList<Operation> shown;
    for (int row = 0; row < parts.model.rowCount(); ++row)
        shown.append(parts.model.operationAt(row));
    parts.tableModel.setNow(now);
    if (parts.pages->current() == 1)
        parts.tableModel.setFilter({}, shown);
    showHead(operations);
    showChips();
    if (!parts.shownUuid.isEmpty())
        showDetails(parts.shownUuid);
    const bool runs = isVisible() && !std::ranges::all_of(operations, &Operation::isSettled);
    if (runs && !parts.everySecond.isActive())
        parts.everySecond.start();
    if (!runs)
        parts.everySecond.stop();
}

void BatchesView::showHead(const QList<Operation> &operations)
{
    Parts &parts = *m_parts;
    const QString &chosen = parts.store.chosen();
    const BatchScheduler *batch = parts.queue->batch(chosen);
    BatchHead::State state;
    for (const JournalBatchCounts &counts : parts.store.batches()) {
        if (counts.batchId == chosen)
            state.counts = counts;
    }
    if (!operations.isEmpty())
        state.who = operations.first().who;
    state.settings = parts.store.settings();
    state.isHere = batch != nullptr;
    state.isPaused = batch && batch->isPaused();
    state.canResume = parts.queue->canResume(chosen);
    state.endsEarliest = parts.model.timeline().endsEarliest;
    state.endsLatest = parts.model.timeline().endsLatest;
    parts.head->display(state, parts.clock());
    showBanner(static_cast<int>(failedOnes().size()));
}

void BatchesView::showBanner(int failed)
{
    Parts &parts = *m_parts;
    const QList<BatchSummary> summaries = batchSummaries(*parts.queue);
    const auto summary = std::ranges::find(summaries, parts.store.chosen(), &BatchSummary::batchId);
    const bool isPaused = summary != summaries.cend() && summary->isPaused();
    parts.banner->setVisible(failed > 0 || isPaused);
    QString text = tr("%n failed.", "resizes of a batch", failed);
    if (isPaused && failed > 0)
        text = tr("Paused: %n failed. What runs goes on; nothing more is sent.", nullptr, failed);
    else if (isPaused)
        text = BatchProgressTexts::state(*summary, parts.clock());
    parts.bannerText->setText(text);
    setTone(parts.banner, failed > 0 ? Tone::Bad : Tone::Caution);
    parts.showFailed->setText(tr("Show the %n failed", nullptr, failed));
    parts.retry->setText(tr("Retry failed…"));
    parts.showFailed->setVisible(failed > 0);
    parts.retry->setVisible(failed > 0);
}

void BatchesView::showChips()
{
    Parts &parts = *m_parts;
    const std::array names{tr("All"), tr("Failed"), tr("In progress"), tr("Waiting"), tr("Done")};
    for (int i = 0; i < parts.chips->count(); ++i) {
        const int count = parts.model.count(static_cast<TimelineModel::Shown>(i));
        QToolButton *chip = parts.chips->segment(i);
        chip->setText(names.at(static_cast<size_t>(i)) + u' ' + Texts::number(count));
        chip->setVisible(count > 0 || i == parts.chips->current() || i == 0);
    }
    const int all = parts.model.count(TimelineModel::Shown::All);
    parts.rows->setText(tr("%1 of %2 rows").arg(Texts::number(parts.model.rowCount()), Texts::number(all)));
}

/// Only those that failed, the newest selected.
void BatchesView::showFailed()
{
    Parts &parts = *m_parts;
    parts.chips->setCurrent(static_cast<int>(TimelineModel::Shown::Failed));
    parts.model.setShown(TimelineModel::Shown::Failed);
    showChosen();
    const QList<Operation> failed = failedOnes();
    const auto newest = std::ranges::max_element(failed, {}, &Operation::finishedAt);
    if (newest == failed.cend())
        return;
    const int row = parts.model.rowOf(newest->uuid);
    parts.timeline->selectRow(row);
    parts.timeline->scrollTo(parts.model.index(row, 0));
    parts.timeline->setFocus();
}

void BatchesView::showDetails(const QString &uuid)
{
    Parts &parts = *m_parts;
    const QList<Operation> &operations = parts.store.operations();
    const auto operation = std::ranges::find(operations, uuid, &Operation::uuid);
    parts.shownUuid = operation == operations.cend() ? QString() : uuid;
    parts.details->setVisible(!parts.shownUuid.isEmpty());
    if (parts.shownUuid.isEmpty())
        return;
    parts.details->display(OperationTexts::details(*operation, *parts.errors), Texts::tone(operation->state));
    QList<OperationAction> possible = OperationActions::all();
    possible.removeIf([&](OperationAction action) {
        return action == OperationAction::ShowBatch || !OperationActions::isPossible(action, *operation);
    });
    parts.details->setActions(possible);
}

void BatchesView::openReport(const QString &batchId)
{
    Parts &parts = *m_parts;
    int number = 0;
    for (const JournalBatchCounts &counts : parts.store.batches()) {
        if (counts.batchId == batchId)
            number = counts.number;
    }
    if (batchId == parts.store.chosen() && !parts.store.operations().isEmpty())
        return report(parts.store.operations(), number);
    if (!parts.reader)
        return report(operationsOf(*parts.queue, batchId), number);
    parts.reader->batch(this, batchId, [this, number](const JournalAnswer<JournalBatch> &answer) {
        report(answer.value.operations, number);
    });
}

void BatchesView::report(const QList<Operation> &operations, int number)
{
    if (operations.isEmpty())
        return;
    auto *dialog = new BatchReportDialog(
        BatchReport::of(operations, *m_parts->errors, number), m_parts->theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BatchReportDialog::retryRequested, this, &BatchesView::retryRequested);
    dialog->show();
}

void BatchesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_parts->store.readSoon();
    showChosen();
}

void BatchesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->list->setVisible(width() >= narrow);
    m_parts->choice->setVisible(width() < narrow);
}

void BatchesView::retranslateUi()
{
    Parts &parts = *m_parts;
    //: two ways to show a batch
    parts.pages->segment(0)->setText(tr("Timeline"));
    parts.pages->segment(1)->setText(tr("Table"));
    //: button: shows the whole timeline
    parts.fit->setText(tr("Fit"));
    parts.timeline->setAccessibleName(tr("Timeline"));
    parts.table->setAccessibleName(tr("Operations of the batch"));
    parts.choice->setAccessibleName(tr("Batches"));
    parts.chips->setAccessibleName(tr("Which operations are shown"));
    //: legend of a timeline
    parts.legend->setText(
        tr("flag: tried first · solid: done, failed (✕) or in progress · hatched, dashed: expected"));
    parts.emptyText->setText(tr("No batch yet. Select several instances and press Resize…"));
    parts.emptyPicture->setPixmap(parts.theme->icon(u"batches"_s, Tone::Quiet)
                                      .pixmap(QSize(pictureSide, pictureSide), devicePixelRatioF()));
    parts.model.retranslate();
    parts.tableModel.retranslate();
    showBatches();
}

} // namespace dcs
