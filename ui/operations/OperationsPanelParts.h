// SPDX-License-Identifier: MIT
#pragma once

#include "operations/journal/JournalReader.h"
#include "ui/operations/OperationDelegate.h"
#include "ui/operations/OperationDetailsView.h"
#include "ui/operations/OperationFilterBar.h"
#include "ui/operations/OperationsModel.h"
#include "ui/operations/OperationsOrder.h"
#include "ui/operations/OperationsPanel.h"
#include "ui/widgets/TableLook.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace dcs {

/// What the panel of operations is made of.
struct OperationsPanel::Parts {
    Parts(const ResizeQueue *usedQueue, const ErrorCatalogue *usedErrors, const Theme *usedTheme,
        const Journal *journal, OperationsPanel *panel)
        : queue(usedQueue), errors(usedErrors), theme(usedTheme),
          reader(journal ? std::make_unique<JournalReader>(journal->opening()) : nullptr),
          model(usedErrors, theme, reader.get()), order(&model), title(new QLabel(panel)),
          filter(new OperationFilterBar(panel)), exportButton(new QToolButton(panel)),
          detailsButton(new QToolButton(panel)), hint(new QLabel(panel)), hintAction(new QPushButton(panel)),
          empty(new QLabel(panel)), splitter(new QSplitter(Qt::Horizontal, panel)),
          table(new QTableView(splitter)), details(new OperationDetailsView(theme, splitter)),
          pages(new QStackedLayout)
    {
        title->setObjectName(QStringLiteral("operationsTitle"));
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        exportButton->setObjectName(QStringLiteral("exportOperations"));
        exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        exportButton->setFocusPolicy(Qt::TabFocus);
        exportButton->hide();
        hint->setObjectName(QStringLiteral("operationsHint"));
        setRole(hint, "secondary");
        hintAction->setObjectName(QStringLiteral("operationsHintAction"));
        empty->setObjectName(QStringLiteral("noOperations"));
        empty->setAlignment(Qt::AlignCenter);
        setRole(empty, "secondary");
        setUpTable();
        splitter->setChildrenCollapsible(false);
        splitter->setStretchFactor(0, 3);
        splitter->setStretchFactor(1, 2);
        pages->addWidget(empty);
        pages->addWidget(splitter);
        auto *layout = new QVBoxLayout(panel);
        layout->setContentsMargins(Spacing::control, Spacing::control, Spacing::control, Spacing::control);
        layout->setSpacing(Spacing::control);
        auto *head = new QHBoxLayout;
        head->setSpacing(Spacing::control);
        head->addWidget(title);
        head->addStretch();
        head->addWidget(filter);
        head->addWidget(exportButton);
        detailsButton->setObjectName(QStringLiteral("showOperationDetails"));
        detailsButton->setCheckable(true);
        detailsButton->setFocusPolicy(Qt::TabFocus);
        head->addWidget(detailsButton);
        detailsButton->setChecked(true);
        QObject::connect(detailsButton, &QToolButton::toggled, details, &QWidget::setVisible);
        layout->addLayout(head);
        auto *hintRow = new QHBoxLayout;
        hintRow->setSpacing(Spacing::control);
        hintRow->addWidget(hint);
        hintRow->addWidget(hintAction);
        hintRow->addStretch();
        layout->addLayout(hintRow);
        layout->addLayout(pages, 1);
        everySecond.setInterval(1000);
        otherCopies.setInterval(otherCopiesMs);
        slow.setInterval(slowMs);
        slow.setSingleShot(true);
    }

    void setUpTable()
    {
        table->setObjectName(QStringLiteral("operationsTable"));
        table->setContextMenuPolicy(Qt::CustomContextMenu);
        table->setModel(&order);
        setTableLook(table);
        table->setItemDelegateForColumn(
            static_cast<int>(OperationsModel::Column::State), new OperationDelegate(theme, table));
        table->setSortingEnabled(true);
        table->sortByColumn(static_cast<int>(OperationsModel::Column::Queued), Qt::DescendingOrder);
        table->setSelectionMode(QTableView::SingleSelection);
        table->setFrameShape(QFrame::NoFrame);
        table->horizontalHeader()->setStretchLastSection(true);
        // Digits, in the order of the columns.
        constexpr std::array<int, OperationsModel::numberOfColumns> characters{20, 20, 23, 9, 9, 11, 30};
        for (int section = 0; section < OperationsModel::numberOfColumns; ++section) {
            table->setColumnWidth(section,
                characters[static_cast<size_t>(section)]
                        * table->fontMetrics().horizontalAdvance(QLatin1Char('0'))
                    + 2 * Spacing::control);
        }
    }

    /// Times of other days take more room than those of today.
    void widenTimes() const
    {
        for (const auto column : {OperationsModel::Column::Queued, OperationsModel::Column::Started}) {
            const int section = static_cast<int>(column);
            const int before = table->columnWidth(section);
            table->resizeColumnToContents(section);
            table->setColumnWidth(section, qMax(before, table->columnWidth(section)));
        }
    }

    bool isSlow() const
    {
        const OperationsModel::Reading reading = model.reading();
        const bool isAwaited =
            reading == OperationsModel::Reading::First || reading == OperationsModel::Reading::Older;
        return isAwaited && !slow.isActive();
    }

    void fitTable() const
    {
        table->verticalHeader()->setDefaultSectionSize(
            qMax(int(Spacing::compactRowHeight), table->fontMetrics().height() + Spacing::control));
        for (int section = 0; section + 1 < OperationsModel::numberOfColumns; ++section) {
            const int needed = table->horizontalHeader()->sectionSizeHint(section);
            table->setColumnWidth(section, qMax(needed, table->columnWidth(section)));
        }
    }

    /// How often the journal is asked what other running copies of the program have written.
    static constexpr int otherCopiesMs = 5'000;
    /// A reading that takes longer is told.
    static constexpr int slowMs = 300;

    const ResizeQueue *queue;
    const ErrorCatalogue *errors;
    const Theme *theme;
    std::unique_ptr<JournalReader> reader; ///< null: no journal
    OperationsModel model;
    OperationsOrder order; ///< what the table shows
    QLabel *title;
    OperationFilterBar *filter;
    QToolButton *exportButton; ///< hidden without an action
    QToolButton *detailsButton; ///< what there is to say takes room from the outcomes
    QLabel *hint;
    QPushButton *hintAction;
    QLabel *empty;
    QSplitter *splitter;
    QTableView *table;
    OperationDetailsView *details;
    QList<Region> regions = {};
    QStackedLayout *pages;
    QTimer everySecond;
    QTimer otherCopies; ///< while the panel is seen
    QTimer slow; ///< runs, then has run out, while the list waits for the journal
};

} // namespace dcs
