// SPDX-License-Identifier: MIT
#include "ui/resize/targets/TargetsPane.h"

#include "ui/language/Texts.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/TableLook.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

QTableView *makeTable(TargetsModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(u"targets"_s);
    table->setModel(model);
    setTableLook(table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->setDefaultSectionSize(Spacing::compactRowHeight);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    // The reason stands before the figures, which matter less for what cannot be had; it is long, so that the
    // whole of it is in the tool tip and, once the row is selected, beside the buttons.
    table->horizontalHeader()->moveSection(
        TargetsModel::reasonColumn, static_cast<int>(SizeFact::Specification) + 1);
    table->horizontalHeader()->setSectionResizeMode(TargetsModel::reasonColumn, QHeaderView::Interactive);
    table->setColumnWidth(TargetsModel::reasonColumn, Spacing::group * 21);
    table->setColumnHidden(TargetsModel::reasonColumn, true);
    return table;
}

} // namespace

TargetsPane::TargetsPane(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_model(new TargetsModel(theme, this)), m_title(new QLabel(this)),
      m_showRefused(new QCheckBox(this)), m_table(makeTable(m_model, this))
{
    setRole(m_title, "title");
    m_title->setBuddy(m_table);
    m_showRefused->setObjectName(u"showUnavailable"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_showRefused);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::control);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);

    setFocusProxy(m_table);
    m_table->installEventFilter(this);
    connect(m_showRefused, &QCheckBox::toggled, this, &TargetsPane::showRefused);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring) {
            Q_EMIT selectionChanged();
        }
    });
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void TargetsPane::setCandidates(const QList<Candidate> &candidates)
{
    const QScopedValueRollback restoring(m_restoring, true);
    const std::optional<Specification> chosen =
        selected() ? std::optional(selected()->specification) : std::nullopt;
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model->setCandidates(candidates);
    m_showRefused->setEnabled(m_model->refusedCount() > 0);
    const int row = chosen ? m_model->rowOf(*chosen) : -1;
    if (row >= 0) {
        const QScopedValueRollback scrolling(m_restoring, true);
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_table->verticalScrollBar()->setValue(scrolled);
}

const Candidate *TargetsPane::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->candidateAt(rows.first().row());
}

void TargetsPane::clearSelection() { m_table->clearSelection(); }

void TargetsPane::showRefused(bool shown)
{
    m_model->setRefusedShown(shown);
    m_table->setColumnHidden(TargetsModel::reasonColumn, !shown);
    if (shown
        && m_model->refusedCount() > 0) { // they come last: without this it may look as if nothing happened
        m_table->scrollTo(m_model->index(m_model->allowedCount(), 0), QAbstractItemView::PositionAtCenter);
    }
}

bool TargetsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        return handleTableKey(static_cast<QKeyEvent *>(event)->key());
    }
    return QWidget::eventFilter(watched, event);
}

bool TargetsPane::handleTableKey(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT enterPressed();
        return true;
    }
    // A table that gets the focus has a current row but no selected one: the first arrow key selects that row
    // instead of stepping over it.
    const bool isArrow = key == Qt::Key_Down || key == Qt::Key_Up;
    if (isArrow && !m_table->selectionModel()->hasSelection() && m_table->currentIndex().isValid()) {
        m_table->selectRow(m_table->currentIndex().row());
        return true;
    }
    return false;
}

void TargetsPane::retranslateUi()
{
    m_title->setText(tr("&Targets"));
    m_table->setAccessibleName(tr("Targets"));
    //: Check box: show the targets that cannot be chosen, too
    m_showRefused->setText(tr("Show &unavailable"));
    m_model->retranslate();
}

} // namespace dcs
