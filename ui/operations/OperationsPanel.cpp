// SPDX-License-Identifier: MIT
#include "ui/operations/OperationsPanel.h"

#include "ui/language/Texts.h"
#include "ui/operations/OperationDetailsView.h"
#include "ui/operations/OperationFilterBar.h"
#include "ui/operations/OperationTable.h"
#include "ui/operations/OperationsModel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

/// How often the journal is asked what other running copies of the program have written.
constexpr int OtherCopiesMs = 5'000;

} // namespace

struct OperationsPanel::Parts {
    Parts(const ResizeQueue *usedQueue, const ErrorCatalogue *usedErrors, const Theme *theme,
        const Journal *journal, OperationsPanel *panel)
        : queue(usedQueue), errors(usedErrors), model(usedErrors, theme, journal), title(new QLabel(panel)),
          filter(new OperationFilterBar(panel)), empty(new QLabel(panel)),
          splitter(new QSplitter(Qt::Horizontal, panel)), table(new QTableView(splitter)),
          details(new OperationDetailsView(theme, splitter)), pages(new QStackedLayout)
    {
        title->setObjectName(u"operationsTitle"_s);
        setRole(title, "title");
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
        layout->setContentsMargins(Spacing::Control, Spacing::Control, Spacing::Control, Spacing::Control);
        layout->setSpacing(Spacing::Control);
        auto *head = new QHBoxLayout;
        head->setSpacing(Spacing::Control);
        head->addWidget(title);
        head->addStretch();
        head->addWidget(filter);
        layout->addLayout(head);
        layout->addLayout(pages, 1);
        everySecond.setInterval(1000);
        otherCopies.setInterval(OtherCopiesMs);
    }

    void setUpTable()
    {
        table->setObjectName(u"operationsTable"_s);
        table->setContextMenuPolicy(Qt::CustomContextMenu);
        table->setModel(&model);
        table->setSelectionBehavior(QTableView::SelectRows);
        table->setSelectionMode(QTableView::SingleSelection);
        table->setEditTriggers(QTableView::NoEditTriggers);
        table->setTabKeyNavigation(false);
        table->setShowGrid(false);
        table->setWordWrap(false);
        table->setCornerButtonEnabled(false);
        table->setFrameShape(QFrame::NoFrame);
        table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
        table->verticalHeader()->hide();
        table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        QHeaderView *header = table->horizontalHeader();
        header->setHighlightSections(false);
        header->setStretchLastSection(true);
        // Digits, in the order of the columns.
        constexpr std::array<int, OperationsModel::ColumnCount> characters{16, 14, 15, 18, 11, 30};
        for (int section = 0; section < OperationsModel::ColumnCount; ++section) {
            table->setColumnWidth(section,
                characters[static_cast<size_t>(section)] * table->fontMetrics().horizontalAdvance(u'0')
                    + 2 * Spacing::Control);
        }
    }

    void fitTable() const
    {
        table->verticalHeader()->setDefaultSectionSize(
            qMax(int(Spacing::CompactRowHeight), table->fontMetrics().height() + Spacing::Control));
        for (int section = 0; section + 1 < OperationsModel::ColumnCount; ++section) {
            const int needed = table->horizontalHeader()->sectionSizeHint(section);
            table->setColumnWidth(section, qMax(needed, table->columnWidth(section)));
        }
    }

    const ResizeQueue *queue;
    const ErrorCatalogue *errors;
    OperationsModel model;
    QLabel *title;
    OperationFilterBar *filter;
    QLabel *empty;
    QSplitter *splitter;
    QTableView *table;
    OperationDetailsView *details;
    QStackedLayout *pages;
    QTimer everySecond;
    QTimer otherCopies; ///< while the panel is seen
};

OperationsPanel::OperationsPanel(const ResizeQueue *queue, const ErrorCatalogue *errors, const Theme *theme,
    const Journal *journal, QWidget *parent)
    : QWidget(parent), m_parts(std::make_unique<Parts>(queue, errors, theme, journal, this))
{
    Parts &parts = *m_parts;
    parts.table->installEventFilter(this);
    connect(queue, &ResizeQueue::added, this, [this, queue](int id) { put(queue->operation(id)); });
    connect(queue, &ResizeQueue::changed, this, [this, queue](int id) { put(queue->operation(id)); });
    connect(queue, &ResizeQueue::settled, this, [this, queue](int id) { put(queue->operation(id)); });
    connect(parts.table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &OperationsPanel::showSelected);
    connect(parts.table, &QTableView::doubleClicked, this, &OperationsPanel::activate);
    connect(parts.table, &QTableView::customContextMenuRequested, this, [this](const QPoint &place) {
        const QModelIndex index = m_parts->table->indexAt(place);
        if (index.isValid())
            Q_EMIT menuRequested(
                m_parts->model.operationAt(index.row()).id, m_parts->table->viewport()->mapToGlobal(place));
    });
    connect(&parts.everySecond, &QTimer::timeout, this, &OperationsPanel::followTime);
    connect(&parts.otherCopies, &QTimer::timeout, this, &OperationsPanel::readNewest);
    connect(parts.filter, &OperationFilterBar::changed, this, &OperationsPanel::applyFilter);
    connect(theme, &Theme::changed, this, &OperationsPanel::retranslateUi);
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
    showPage();
    if (!m_parts->table->selectionModel()->hasSelection())
        select(operation.id);
    showSelected();
    followTime();
}

Table OperationsPanel::table() const
{
    OperationsModel &model = m_parts->model;
    while (model.canFetchMore({}))
        model.fetchMore({});
    QList<Operation> operations;
    for (int row = 0; row < model.rowCount(); ++row)
        operations.append(model.operationAt(row));
    return OperationTable::of(operations, *m_parts->errors);
}

void OperationsPanel::applyFilter()
{
    m_parts->model.setFilter(m_parts->filter->filter(), m_parts->queue->operations());
    showPage();
    if (m_parts->model.rowCount() > 0)
        m_parts->table->selectRow(0);
    showSelected();
    followTime();
}

void OperationsPanel::readNewest()
{
    m_parts->model.readNewest();
    showPage();
    showSelected();
    followTime();
}

/// The list, or why there is none.
void OperationsPanel::showPage()
{
    Parts &parts = *m_parts;
    const JournalFilter &filter = parts.model.filter();
    const bool isFiltered = !filter.text.isEmpty() || !filter.states.isEmpty();
    if (parts.model.hasProblem())
        parts.empty->setText(tr("The journal of earlier resizes cannot be read."));
    else
        parts.empty->setText(isFiltered ? tr("No operation matches.") : tr("No resize yet."));
    parts.pages->setCurrentIndex(parts.model.rowCount() > 0 ? 1 : 0);
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
    m_parts->details->display(
        OperationTexts::details(operation, *m_parts->errors), Texts::tone(operation.state));
}

void OperationsPanel::activate(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT instanceActivated(m_parts->model.operationAt(index.row()).request.instanceId);
}

bool OperationsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_parts->table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_parts->table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OperationsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_parts->otherCopies.start();
    readNewest();
}

void OperationsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_parts->otherCopies.stop();
    followTime();
}

void OperationsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
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
