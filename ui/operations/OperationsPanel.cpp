// SPDX-License-Identifier: MIT
#include "ui/operations/OperationsPanel.h"

#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationTable.h"
#include "ui/operations/OperationTexts.h"
#include "ui/operations/OperationsPanelParts.h"
#include "ui/widgets/LanguageChange.h"

#include <QAction>
#include <QEvent>
#include <QSettings>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr auto headerKey = "operations/columns"_L1;
constexpr auto detailsKey = "operations/details"_L1;

} // namespace

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
        if (index.isValid())
            Q_EMIT menuRequested(operationAt(index), m_parts->table->viewport()->mapToGlobal(location));
    });
    connect(parts.table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT actionRequested(OperationAction::ShowInstance, operationAt(index));
    });
    connect(parts.details, &OperationDetailsView::actionRequested, this, [this](OperationAction action) {
        const QModelIndexList selected = m_parts->table->selectionModel()->selectedRows();
        if (!selected.isEmpty())
            Q_EMIT actionRequested(action, operationAt(selected.first()));
    });
    connect(parts.table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        &OperationsPanel::readForSorting);
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
    const QModelIndex index = m_parts->order.mapFromSource(m_parts->model.index(row, 0));
    m_parts->table->selectRow(index.row());
    m_parts->table->scrollTo(index);
}

const Operation &OperationsPanel::operationAt(const QModelIndex &index) const
{
    return m_parts->model.operationAt(m_parts->order.mapToSource(index).row());
}

void OperationsPanel::showBatch(const QString &batchKey) { m_parts->filter->setBatch(batchKey); }

void OperationsPanel::search(const QString &text) { m_parts->filter->search(text); }

void OperationsPanel::saveState(QSettings &settings) const
{
    settings.setValue(headerKey, m_parts->table->horizontalHeader()->saveState());
    settings.setValue(detailsKey, m_parts->detailsButton->isChecked());
}

void OperationsPanel::restoreState(const QSettings &settings)
{
    m_parts->table->horizontalHeader()->restoreState(settings.value(headerKey).toByteArray());
    m_parts->detailsButton->setChecked(settings.value(detailsKey, true).toBool());
}

/// Another order than that of time needs all of them.
void OperationsPanel::readForSorting()
{
    if (!m_parts->order.isByTime() && !m_parts->model.hasProblem() && m_parts->model.canFetchMore({}))
        m_parts->model.fetchMore({});
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
    m_parts->model.setNow(QDateTime::currentDateTimeUtc());
    m_parts->model.setFilter(m_parts->filter->filter(QDate::currentDate()), m_parts->queue->operations());
    showRows();
}

void OperationsPanel::showReading()
{
    if (m_parts->model.reading() == OperationsModel::Reading::None)
        m_parts->slow.stop();
    else
        m_parts->slow.start();
    showRows();
    if (m_parts->model.reading() != OperationsModel::Reading::None)
        return;
    m_parts->widenTimes();
    readForSorting();
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
    const bool isFiltered = filter != JournalFilter();
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
    const Operation &operation = operationAt(selected.first());
    const QUrl ordersPage =
        operation.orderId.isEmpty() ? QUrl() : unpaidOrdersPage(m_parts->regions, operation.region);
    m_parts->details->display(
        OperationTexts::details(operation, *m_parts->errors), Texts::tone(operation.state), ordersPage);
    QList<OperationAction> possible = OperationActions::all();
    possible.removeIf(
        [&](OperationAction action) { return !OperationActions::isPossible(action, operation); });
    m_parts->details->setActions(possible);
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
    parts.detailsButton->setIcon(parts.theme->icon(u"details"_s));
    parts.detailsButton->setToolTip(tr("Details of the operation"));
    parts.detailsButton->setAccessibleName(parts.detailsButton->toolTip());
    showPage();
    parts.model.retranslate();
    parts.fitTable();
    showSelected();
}

} // namespace dcs
