// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchTable.h"

#include "ui/resize/batch/BatchDelegate.h"
#include "ui/resize/batch/BatchFilterModel.h"
#include "ui/resize/batch/BatchModel.h"
#include "ui/widgets/TableLook.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

BatchTable::BatchTable(BatchFilterModel *model, const Theme *theme, QWidget *parent)
    : QTableView(parent), m_rows(model)
{
    setObjectName(u"plan"_s);
    setModel(model);
    setItemDelegate(new BatchDelegate(theme, this));
    setTableLook(this);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    horizontalHeader()->setSectionResizeMode(BatchModel::EffectColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(BatchModel::RemoveColumn, QHeaderView::Fixed);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the order of sending
    setSortingEnabled(true);
    connect(this, &QTableView::clicked, this, &BatchTable::press);
    connect(theme, &Theme::changed, this, &BatchTable::fitColumns);
    fitColumns();
}

/// The columns before the last one, which takes what is left, fit the smallest window.
void BatchTable::fitColumns()
{
    // Digits, in the order of the columns; the effect takes what is left.
    constexpr std::array<int, BatchModel::numberOfColumns> characters{20, 15, 23, 25, 0, 9, 3};
    for (int column = 0; column < BatchModel::numberOfColumns; ++column) {
        if (column != BatchModel::EffectColumn)
            setColumnWidth(column,
                characters[static_cast<std::size_t>(column)] * fontMetrics().horizontalAdvance(u'0')
                    + 2 * Spacing::control);
    }
    verticalHeader()->setDefaultSectionSize(InstanceDelegate::rowHeight(font()));
}

void BatchTable::press(const QModelIndex &index)
{
    if (index.column() == BatchModel::RemoveColumn)
        Q_EMIT removeAsked({m_rows->rowAt(index.row()).instance.id});
    else if (index.column() == BatchModel::TargetColumn)
        choose(index.row());
}

QSet<QString> BatchTable::selectedIds() const
{
    QSet<QString> ids;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        ids.insert(m_rows->rowAt(index.row()).instance.id);
    return ids;
}

void BatchTable::choose(int row)
{
    const QModelIndex index = model()->index(row, BatchModel::TargetColumn);
    setCurrentIndex(index);
    scrollTo(index);
    if (index.flags().testFlag(Qt::ItemIsEditable))
        edit(index);
}

void BatchTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F2:
    case Qt::Key_F4:
        if (currentIndex().isValid())
            choose(currentIndex().row());
        return;
    case Qt::Key_Delete:
        if (const QSet<QString> ids = selectedIds(); !ids.isEmpty())
            Q_EMIT removeAsked(ids);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void BatchTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitColumns();
    QTableView::changeEvent(event);
}

} // namespace dcs
