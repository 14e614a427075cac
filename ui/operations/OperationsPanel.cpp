// SPDX-License-Identifier: MIT
#include "ui/operations/OperationsPanel.h"

#include "operations/journal/JournalReader.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationDetailsView.h"
#include "ui/operations/OperationFilterBar.h"
#include "ui/operations/OperationTable.h"
#include "ui/operations/OperationsModel.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/TableLook.h"

#include <QAction>
#include <QEvent>
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

using namespace Qt::StringLiterals;

namespace {

/// How often the journal is asked what other running copies of the program have written.
constexpr int otherCopiesMs = 5'000;
/// A reading that takes longer is told.
constexpr int slowMs = 300;

} // namespace

struct OperationsPanel::Parts {
    Parts(const ResizeQueue *usedQueue, const ErrorCatalogue *usedErrors, const Theme *theme,
        const Journal *journal, OperationsPanel *panel)
        : queue(usedQueue), errors(usedErrors),
          reader(journal ? std::make_unique<JournalReader>(journal->opening()) : nullptr),
          model(usedErrors, theme, reader.get()), title(new QLabel(panel)),
          filter(new OperationFilterBar(panel)), exportButton(new QToolButton(panel)),
          hint(new QLabel(panel)), hintAction(new QPushButton(panel)), empty(new QLabel(panel)),
          splitter(new QSplitter(Qt::Horizontal, panel)), table(new QTableView(splitter)),
          details(new OperationDetailsView(theme, splitter)), pages(new QStackedLayout)
    {
        title->setObjectName(u"operationsTitle"_s);
        setRole(title, "title");
        exportButton->setObjectName(u"exportOperations"_s);
        exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        exportButton->setFocusPolicy(Qt::TabFocus);
        exportButton->hide();
        hint->setObjectName(u"operationsHint"_s);
        setRole(hint, "secondary");
        hintAction->setObjectName(u"operationsHintAction"_s);
        empty->setObjectName(u"noOperations"_s);
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
        table->setObjectName(u"operationsTable"_s);
        table->setContextMenuPolicy(Qt::CustomContextMenu);
        table->setModel(&model);
        setTableLook(table);
        table->setSelectionMode(QTableView::SingleSelection);
        table->setFrameShape(QFrame::NoFrame);
        table->horizontalHeader()->setStretchLastSection(true);
        // Digits, in the order of the columns.
        constexpr std::array<int, OperationsModel::numberOfColumns> characters{16, 14, 20, 18, 11, 30};
        for (int section = 0; section < OperationsModel::numberOfColumns; ++section) {
            table->setColumnWidth(section,
                characters[static_cast<size_t>(section)] * table->fontMetrics().horizontalAdvance(u'0')
                    + 2 * Spacing::control);
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

    const ResizeQueue *queue;
    const ErrorCatalogue *errors;
    std::unique_ptr<JournalReader> reader; ///< null: no journal
    OperationsModel model;
    QLabel *title;
    OperationFilterBar *filter;
    QToolButton *exportButton; ///< hidden without an action
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

OperationsPanel::OperationsPanel(const ResizeQueue *queue, const ErrorCatalogue *errors, const Theme *theme,
    const Journal *journal, QWidget *parent)
    : QWidget(parent), m_parts(std::make_unique<Parts>(queue, errors, theme, journal, this))
{
    Parts &parts = *m_parts;
    connect(queue, &ResizeQueue::added, this, [this, queue](int id) { put(queue->operation(id)); });
    connect(queue, &ResizeQueue::changed, this, [this, queue](int id) { put(queue->operation(id)); });
    connect(queue, &ResizeQueue::settled, this, [this, queue](int id) { put(queue->operation(id)); });
    connect(parts.table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &OperationsPanel::showSelected);
    connect(parts.table, &QTableView::customContextMenuRequested, this, [this](const QPoint &location) {
        const QModelIndex index = m_parts->table->indexAt(location);
        const int id = index.isValid() ? m_parts->model.operationAt(index.row()).id : 0;
        if (id > 0)
            Q_EMIT menuRequested(id, m_parts->table->viewport()->mapToGlobal(location));
    });
    connect(&parts.everySecond, &QTimer::timeout, this, &OperationsPanel::followTime);
    connect(&parts.otherCopies, &QTimer::timeout, &parts.model, &OperationsModel::readNewest);
    connect(&parts.slow, &QTimer::timeout, this, &OperationsPanel::showPage);
    connect(&parts.model, &OperationsModel::readingChanged, this, &OperationsPanel::showReading);
    connect(parts.hintAction, &QPushButton::clicked, this, &OperationsPanel::followHint);
    connect(parts.filter, &OperationFilterBar::changed, this, &OperationsPanel::applyFilter);
    connect(theme, &Theme::changed, this, &OperationsPanel::retranslateUi);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
    applyFilter();
}

OperationsPanel::~OperationsPanel()
{
    // Its model goes first: nothing may be heard from the table while it is taken down.
    m_parts->table->selectionModel()->disconnect(this);
    m_parts->table->setModel(nullptr);
}

void OperationsPanel::select(int operationId)
{
    const int row = m_parts->model.rowOf(operationId);
    if (row < 0)
        return;
    m_parts->table->selectRow(row);
    m_parts->table->scrollTo(m_parts->model.index(row, 0));
}

void OperationsPanel::put(const Operation &operation)
{
    m_parts->model.put(operation);
    showRows();
}

TableSource OperationsPanel::rows() const
{
    return OperationTable::source(
        m_parts->reader.get(), m_parts->model.filter(), m_parts->queue->operations(), *m_parts->errors);
}

void OperationsPanel::setExportAction(QAction *action)
{
    QToolButton *button = m_parts->exportButton;
    const auto name = [action, button] { button->setAccessibleName(action->text()); };
    button->setDefaultAction(action);
    button->show();
    connect(action, &QAction::changed, button, name);
    name();
}

void OperationsPanel::applyFilter()
{
    m_parts->model.setFilter(m_parts->filter->filter(), m_parts->queue->operations());
    showRows();
}

void OperationsPanel::showReading()
{
    if (m_parts->model.reading() == OperationsModel::Reading::None)
        m_parts->slow.stop();
    else
        m_parts->slow.start();
    showRows();
}

/// What has changed in the model; a list that is new has its first row selected.
void OperationsPanel::showRows()
{
    showPage();
    if (m_parts->model.rowCount() > 0 && !m_parts->table->selectionModel()->hasSelection())
        m_parts->table->selectRow(0);
    showSelected();
    followTime();
}

/// The list, or why there is none.
void OperationsPanel::showPage()
{
    Parts &parts = *m_parts;
    const JournalFilter &filter = parts.model.filter();
    const bool isFiltered = !filter.text.isEmpty() || !filter.states.isEmpty();
    // What is read within a moment needs no other text before.
    if (parts.model.hasProblem() || parts.isSlow())
        parts.empty->clear();
    else if (parts.model.reading() != OperationsModel::Reading::First)
        parts.empty->setText(isFiltered ? tr("No operation matches.") : tr("No resize yet."));
    parts.pages->setCurrentIndex(parts.model.rowCount() > 0 ? 1 : 0);
    showHint();
}

/// What the list does not show, and the way to it.
void OperationsPanel::showHint()
{
    Parts &parts = *m_parts;
    const int hidden = parts.model.hiddenCount();
    QString text;
    QString action;
    if (parts.model.hasProblem()) {
        text = tr("The journal of earlier resizes cannot be read.");
        //: button: reads the journal once more
        action = tr("Try again");
    } else if (hidden > 0) {
        //: operations that were begun and do not pass the filter of the list
        text = tr("%n more hidden by the filter", nullptr, hidden);
        action = tr("Clear filter");
    } else if (parts.isSlow()) {
        text = tr("Searching…");
    }
    parts.hint->setText(text);
    parts.hint->setVisible(!text.isEmpty());
    parts.hintAction->setText(action);
    parts.hintAction->setVisible(!action.isEmpty());
}

void OperationsPanel::followHint()
{
    if (m_parts->model.hasProblem())
        m_parts->model.retry();
    else
        m_parts->filter->clear();
}

/// Time passes only while someone looks at something that is not settled.
void OperationsPanel::followTime()
{
    const bool follows = isVisible() && m_parts->model.hasUnsettled();
    if (follows)
        m_parts->model.setNow(QDateTime::currentDateTimeUtc());
    if (follows && !m_parts->everySecond.isActive())
        m_parts->everySecond.start();
    if (!follows)
        m_parts->everySecond.stop();
}

void OperationsPanel::showSelected()
{
    const QModelIndexList selected = m_parts->table->selectionModel()->selectedRows();
    if (selected.isEmpty()) {
        m_parts->details->clear();
        return;
    }
    const Operation &operation = m_parts->model.operationAt(selected.first().row());
    const QUrl ordersPage =
        operation.orderId.isEmpty() ? QUrl() : unpaidOrdersPage(m_parts->regions, operation.region);
    m_parts->details->display(
        OperationTexts::details(operation, *m_parts->errors), Texts::tone(operation.state), ordersPage);
}

void OperationsPanel::setRegions(const QList<Region> &regions)
{
    m_parts->regions = regions;
    showSelected();
}

void OperationsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_parts->otherCopies.start();
    m_parts->model.readNewest();
    followTime();
}

void OperationsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_parts->otherCopies.stop();
    followTime();
}

void OperationsPanel::retranslateUi()
{
    Parts &parts = *m_parts;
    parts.title->setText(tr("Operations"));
    parts.table->setAccessibleName(tr("Operations"));
    showPage();
    parts.model.retranslate();
    parts.fitTable();
    showSelected();
}

} // namespace dcs
