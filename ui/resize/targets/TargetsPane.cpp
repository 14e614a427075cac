// SPDX-License-Identifier: MIT
#include "ui/resize/targets/TargetsPane.h"

#include "ui/resize/targets/TargetsDelegate.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/TableLook.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int RowHeight = Spacing::HeaderHeight + Spacing::half;

/// What is of another engine, version or processor, or would change two things at once, is no target of
/// anybody's choice.
bool isRelated(const Candidate &candidate)
{
    return std::none_of(candidate.refusals.begin(), candidate.refusals.end(), [](Refusal refusal) {
        return refusal == Refusal::OtherEngine || refusal == Refusal::OtherVersion
            || refusal == Refusal::OtherCpuType || refusal == Refusal::OneAtATime;
    });
}

QTableView *makeTable(TargetsModel *model, const Theme *theme, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(u"targets"_s);
    table->setModel(model);
    table->setItemDelegate(new TargetsDelegate(theme, table));
    setTableLook(table);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->setDefaultSectionSize(RowHeight);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

} // namespace

TargetsPane::TargetsPane(const Theme *theme, QWidget *parent)
    : QFrame(parent), m_model(new TargetsModel(theme, this)), m_kinds(new KindBar(this)),
      m_prices(new QLabel(this)), m_table(makeTable(m_model, theme, this)), m_reasons(new WrapLabel(this)),
      m_below(new QVBoxLayout)
{
    layOut();
    setFocusProxy(m_table);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_kinds, &KindBar::chosen, this, [this] {
        list();
        selectObvious();
        Q_EMIT kindChosen();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &TargetsPane::spanRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring)
            Q_EMIT selectionChanged();
    });
    retranslateUi();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void TargetsPane::layOut()
{
    setProperty("pane", true);
    setFrameShape(QFrame::StyledPanel);
    setRole(m_prices, "small");
    setRole(m_reasons, "small");
    m_reasons->setObjectName(u"kindReasons"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Spacing::group, Spacing::control, Spacing::group, Spacing::control);
    head->addWidget(m_kinds);
    head->addStretch(1);
    head->addWidget(m_prices);
    m_below->setContentsMargins(Spacing::group, Spacing::half, Spacing::group, Spacing::half);
    m_below->setSpacing(Spacing::half);
    m_below->addWidget(m_reasons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, Spacing::half);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addLayout(m_below);
}

int TargetsPane::leastHeight() const
{
    constexpr int leastRows = 4;
    return layout()->minimumSize().height() - m_table->minimumSizeHint().height() + Spacing::HeaderHeight
        + leastRows * RowHeight;
}

void TargetsPane::addBelow(QWidget *widget) { m_below->insertWidget(0, widget); }

void TargetsPane::setCandidates(const QList<Candidate> &candidates, const Instance &instance)
{
    m_candidates = candidates;
    m_instance = instance;
    m_kinds->setCandidates(candidates);
    list();
}

void TargetsPane::setEvidence(const TargetEvidence &evidence, const Specification &present)
{
    m_model->setEvidence(evidence, present);
    fitColumns();
    retranslateUi();
}

/// Lists the targets of the chosen kind.
void TargetsPane::list()
{
    const QScopedValueRollback restoring(m_restoring, true);
    const std::optional<Specification> chosen =
        selected() ? std::optional(selected()->specification) : std::nullopt;
    const int scrolled = m_table->verticalScrollBar()->value();
    QList<Candidate> listed;
    std::copy_if(m_candidates.cbegin(), m_candidates.cend(), std::back_inserter(listed),
        [kind = kind()](const Candidate &candidate) {
            return isOfKind(candidate, kind) && (candidate.isAllowed() || isRelated(candidate));
        });
    m_model->setCandidates(listed, m_instance.usedMemoryMb);
    fitColumns();
    const int row = chosen ? m_model->rowOf(*chosen) : -1;
    if (row >= 0)
        goTo(row, true);
    m_table->verticalScrollBar()->setValue(scrolled);
    m_reasons->setText(m_kinds->reasons());
    m_reasons->setVisible(!m_reasons->text().isEmpty());
}

void TargetsPane::spanRows()
{
    m_table->clearSpans();
    if (m_model->foldRow() < 0)
        return;
    m_table->setSpan(m_model->foldRow(), 0, 1, TargetsModel::ColumnCount);
    for (int row = m_model->foldRow() + 1; row < m_model->rowCount(); ++row)
        m_table->setSpan(row, TargetsModel::Use, 1, TargetsModel::ColumnCount - TargetsModel::Use);
}

void TargetsPane::fitColumns()
{
    const TargetKind shown = kind();
    const bool isSize = shown == TargetKind::Larger || shown == TargetKind::Smaller;
    m_table->setColumnHidden(TargetsModel::Change, isSize);
    m_table->setColumnHidden(TargetsModel::Price, !m_model->hasPrices());
    m_table->setColumnHidden(TargetsModel::Difference, !m_model->hasPrices());
}

const Candidate *TargetsPane::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->candidateAt(rows.first().row());
}

void TargetsPane::clearSelection() { m_table->clearSelection(); }

void TargetsPane::selectObvious()
{
    if (selected())
        return;
    for (int row = 0; row < m_model->allowedCount(); ++row) {
        const bool isSuggested = m_model->index(row, 0).data(TargetsModel::SuggestedRole).toBool();
        if (isSuggested || m_model->allowedCount() == 1)
            return goTo(row, true);
    }
}

void TargetsPane::setChoosing(bool choosing)
{
    m_kinds->setEnabled(choosing);
    m_table->setEnabled(choosing);
    if (choosing)
        m_table->setFocus();
}

void TargetsPane::goTo(int row, bool select)
{
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, TargetsModel::Capacity),
        select ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
               : QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate));
}

void TargetsPane::toggleFold()
{
    // Folding takes a selected refused row away, which says that itself.
    m_model->setUnfolded(!m_model->isUnfolded());
    spanRows();
    goTo(m_model->foldRow(), false);
    if (m_model->isUnfolded()) { // without this it may look as if nothing happened
        const int last = std::min(m_model->foldRow() + 2, m_model->rowCount() - 1);
        m_table->scrollTo(m_model->index(last, TargetsModel::Capacity));
    }
}

bool TargetsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress)
        return handleTableKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *press = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_table->indexAt(press->position().toPoint());
        if (index.isValid() && index.row() == m_model->foldRow() && press->button() == Qt::LeftButton) {
            toggleFold();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool TargetsPane::handleTableKey(int key)
{
    const int fold = m_model->foldRow();
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    const bool isOnFold = fold >= 0 && row == fold;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isOnFold && (isEnter || key == Qt::Key_Space)) {
        toggleFold();
        return true;
    }
    if (isEnter) {
        Q_EMIT enterPressed();
        return true;
    }
    const bool isDown = key == Qt::Key_Down;
    // Onto the row that unfolds; the chosen target stays chosen.
    if (fold >= 0 && !isOnFold && (key == Qt::Key_Tab || (isDown && row == fold - 1)) && row < fold) {
        if (row >= 0 && isDown && !m_table->selectionModel()->isRowSelected(row, {})) {
            goTo(row, true);
            return true;
        }
        goTo(fold, false);
        return true;
    }
    if (isOnFold && key == Qt::Key_Backtab && fold > 0) {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        goTo(rows.isEmpty() ? 0 : rows.first().row(), false);
        return true;
    }
    // A table that gets the focus has a current row but no selected one: the first arrow key selects that row
    // instead of stepping over it.
    const bool isArrow = isDown || key == Qt::Key_Up;
    if (isArrow && !isOnFold && row >= 0 && !m_table->selectionModel()->hasSelection()) {
        goTo(row, true);
        return true;
    }
    return false;
}

void TargetsPane::retranslateUi()
{
    m_table->setAccessibleName(tr("Targets"));
    m_prices->setVisible(m_model->hasPrices());
    //: Above the table of targets
    m_prices->setText(tr("Prices a month, × 730 h"));
    m_reasons->setText(m_kinds->reasons());
    m_model->retranslate();
}

} // namespace dcs
