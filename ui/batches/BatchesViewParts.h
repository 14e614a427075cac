// SPDX-License-Identifier: MIT
#pragma once

#include "operations/journal/JournalReader.h"
#include "ui/batches/BatchStore.h"
#include "ui/batches/BatchesView.h"
#include "ui/batches/TimelineModel.h"
#include "ui/operations/OperationsModel.h"
#include "ui/operations/OperationsOrder.h"

#include <QTimer>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace dcs {

class BatchHead;
class BatchesList;
class OperationDetailsView;
class SegmentedControl;
class TimelineView;

/// What the view of batches is made of.
struct BatchesView::Parts {
    Parts(ResizeQueue *usedQueue, const Journal *journal, const ErrorCatalogue *usedErrors,
        const Theme *usedTheme, Clock usedClock, BatchesView *view);

    void layOut(BatchesView *view);
    void layOutBanner();
    void layOutPane();

    ResizeQueue *queue;
    const ErrorCatalogue *errors;
    const Theme *theme;
    Clock clock;
    std::unique_ptr<JournalReader> reader; ///< null: no journal
    BatchStore store;
    TimelineModel model;
    OperationsModel tableModel;
    OperationsOrder tableOrder;
    BatchesList *list;
    QComboBox *choice; ///< in place of the list where there is no room
    BatchHead *head;
    QFrame *banner;
    QLabel *bannerText;
    QPushButton *showFailed;
    QPushButton *retry;
    QFrame *pane;
    SegmentedControl *chips; ///< in the order of TimelineModel::Shown
    SegmentedControl *pages; ///< timeline, table
    QPushButton *fit;
    TimelineView *timeline;
    QTableView *table;
    QLabel *legend;
    QLabel *rows;
    OperationDetailsView *details;
    QLabel *emptyPicture;
    QLabel *emptyText;
    QStackedLayout *stack; ///< nothing, batches
    QStackedLayout *bodies; ///< timeline, table
    QTimer everySecond;
    QString shownUuid; ///< of the operation in the details; "": none
    int running = 0;
};

} // namespace dcs
