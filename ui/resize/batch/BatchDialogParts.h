// SPDX-License-Identifier: MIT
#pragma once

#include "ui/resize/batch/BatchDialog.h"

class QPushButton;
class QStackedWidget;

namespace dcs {

class BatchHead;
class BatchModel;
class BatchPages;
class BatchRuleBar;
class BatchSettingsBar;
class BatchTotals;
class Note;

struct BatchDialog::Parts {
    /// Rows that were removed together, and the order in which all stood before.
    struct Removal {
        QList<PlanEntry> entries;
        QStringList order;
    };

    PlanGround ground;
    BatchScope scope;
    RequestPreview preview;
    Clock clock;

    News news = {};
    QList<Removal> removals = {};
    ResizePlan filled = {}; ///< as a rule left it, if that is the news
    bool tellsFill = false;
    bool isProduction = false;
    bool isTyped = false;
    bool isDone = false;

    BatchModel *model = nullptr;
    BatchHead *head = nullptr;
    QWidget *content = nullptr; ///< all that may change what is sent
    BatchRuleBar *rules = nullptr;
    QPushButton *load = nullptr;
    QPushButton *save = nullptr;
    QPushButton *copyTable = nullptr;
    QPushButton *copyCurl = nullptr;
    Note *extentNote = nullptr; ///< shown if the list is not whole
    Note *newsNote = nullptr;
    BatchPages *pages = nullptr;
    BatchTotals *totals = nullptr;
    BatchSettingsBar *settings = nullptr;
    BatchFooter *footer = nullptr;
    QWidget *planPage = nullptr;
    BatchReview *review = nullptr;
    QStackedWidget *body = nullptr;
};

} // namespace dcs
