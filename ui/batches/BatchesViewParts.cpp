// SPDX-License-Identifier: MIT
#include "ui/batches/BatchesViewParts.h"

#include "ui/batches/BatchHead.h"
#include "ui/batches/BatchesList.h"
#include "ui/batches/TimelineView.h"
#include "ui/operations/OperationDelegate.h"
#include "ui/operations/OperationDetailsView.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TableLook.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailsWidth = 46 * Spacing::control;
constexpr int everyMs = 1000;

QFrame *makePane(QWidget *parent)
{
    auto *pane = new QFrame(parent);
    pane->setProperty("pane", true);
    pane->setFrameShape(QFrame::StyledPanel);
    return pane;
}

} // namespace

BatchesView::Parts::Parts(ResizeQueue *usedQueue, const Journal *journal, const ErrorCatalogue *usedErrors,
    const Theme *usedTheme, Clock usedClock, BatchesView *view)
    : queue(usedQueue), errors(usedErrors), theme(usedTheme), clock(std::move(usedClock)),
      reader(journal ? std::make_unique<JournalReader>(journal->opening()) : nullptr),
      store(usedQueue, reader.get()), model(usedTheme), tableModel(usedErrors, usedTheme),
      tableOrder(&tableModel), list(new BatchesList(usedTheme, view)), choice(new QComboBox(view)),
      head(new BatchHead(usedTheme, view)), banner(new QFrame(view)), bannerText(new QLabel(banner)),
      showFailed(new QPushButton(banner)), retry(new QPushButton(banner)), pane(makePane(view)),
      chips(new SegmentedControl(pane)), pages(new SegmentedControl(pane)), fit(new QPushButton(pane)),
      timeline(new TimelineView(&model, usedTheme, pane)), table(new QTableView(pane)),
      legend(new QLabel(pane)), rows(new QLabel(pane)), details(new OperationDetailsView(usedTheme, view)),
      emptyPicture(new QLabel), emptyText(new QLabel), stack(new QStackedLayout(view)),
      bodies(new QStackedLayout)
{
    layOut(view);
}

void BatchesView::Parts::layOutBanner()
{
    banner->setObjectName(u"batchBanner"_s);
    banner->setFrameShape(QFrame::StyledPanel);
    bannerText->setObjectName(u"batchBannerText"_s);
    bannerText->setWordWrap(true);
    bannerText->setTextFormat(Qt::PlainText);
    showFailed->setObjectName(u"showFailed"_s);
    retry->setObjectName(u"retryFailed"_s);
    setPrimary(retry);
    auto *row = new QHBoxLayout(banner);
    row->setContentsMargins(Spacing::group, Spacing::control, Spacing::group, Spacing::control);
    row->setSpacing(Spacing::control);
    row->addWidget(bannerText, 1);
    row->addWidget(showFailed);
    row->addWidget(retry);
}

void BatchesView::Parts::layOutPane()
{
    chips->setObjectName(u"batchChips"_s);
    pages->setObjectName(u"batchPages"_s);
    for (int i = 0; i <= static_cast<int>(TimelineModel::Shown::Done); ++i)
        chips->addSegment();
    pages->addSegment();
    pages->addSegment();
    fit->setObjectName(u"fitTimeline"_s);
    table->setObjectName(u"batchTable"_s);
    table->setModel(&tableOrder);
    setTableLook(table);
    table->setSelectionMode(QTableView::SingleSelection);
    table->setFrameShape(QFrame::NoFrame);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setItemDelegateForColumn(
        static_cast<int>(OperationsModel::Column::State), new OperationDelegate(theme, table));
    for (QTableView *each : {static_cast<QTableView *>(timeline), table})
        each->setContextMenuPolicy(Qt::CustomContextMenu);
    bodies->addWidget(timeline);
    bodies->addWidget(table);
    setRole(legend, "secondary");
    setRole(rows, "secondary");
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Spacing::group, Spacing::control, Spacing::group, Spacing::control);
    line->setSpacing(Spacing::control);
    line->addWidget(chips);
    line->addStretch();
    line->addWidget(pages);
    line->addWidget(fit);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Spacing::group, Spacing::half, Spacing::group, Spacing::half);
    foot->addWidget(legend, 1);
    foot->addWidget(rows);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addLayout(bodies, 1);
    column->addLayout(foot);
}

void BatchesView::Parts::layOut(BatchesView *view)
{
    layOutBanner();
    layOutPane();
    choice->setObjectName(u"batchChoice"_s);
    details->hide();
    details->setFixedWidth(detailsWidth);
    auto *empty = new QWidget(view);
    emptyPicture->setAlignment(Qt::AlignCenter);
    emptyText->setObjectName(u"noBatches"_s);
    emptyText->setAlignment(Qt::AlignCenter);
    setRole(emptyText, "secondary");
    auto *emptyColumn = new QVBoxLayout(empty);
    emptyColumn->addStretch();
    emptyColumn->addWidget(emptyPicture);
    emptyColumn->addWidget(emptyText);
    emptyColumn->addStretch();

    auto *all = new QWidget(view);
    auto *right = new QVBoxLayout;
    right->setSpacing(Spacing::control);
    right->addWidget(choice);
    right->addWidget(head);
    right->addWidget(banner);
    auto *body = new QHBoxLayout;
    body->setSpacing(Spacing::control);
    body->addWidget(pane, 1);
    body->addWidget(details);
    right->addLayout(body, 1);
    auto *columns = new QHBoxLayout(all);
    columns->setContentsMargins(Spacing::control, Spacing::control, Spacing::control, Spacing::control);
    columns->setSpacing(Spacing::control);
    columns->addWidget(list);
    columns->addLayout(right, 1);
    stack->addWidget(empty);
    stack->addWidget(all);
    everySecond.setInterval(everyMs);
}

} // namespace dcs
