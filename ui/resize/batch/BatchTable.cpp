// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchTable.h"

#include "ui/resize/batch/BatchDelegate.h"
#include "ui/resize/batch/BatchModel.h"
#include "ui/widgets/TableLook.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

BatchTable::BatchTable(BatchModel *model, const Theme *theme, QWidget *parent) : QTableView(parent)
{
    setObjectName(u"plan"_s);
    setModel(model);
    setItemDelegate(new BatchDelegate(theme, this));
    setTableLook(this);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == BatchModel::TargetColumn)
            choose(index.row());
    });
    connect(theme, &Theme::changed, this, &BatchTable::fitColumns);
    fitColumns();
}

/// The columns before the last one, which takes what is left, fit the smallest window.
void BatchTable::fitColumns()
{
    // Digits, in the order of the columns.
    constexpr std::array<int, BatchModel::numberOfColumns - 1> characters{19, 20, 22, 30};
    for (int column = 0; column < BatchModel::EffectColumn; ++column)
        setColumnWidth(column,
            characters[static_cast<std::size_t>(column)] * fontMetrics().horizontalAdvance(u'0')
                + 2 * Spacing::control);
    verticalHeader()->setDefaultSectionSize(InstanceDelegate::rowHeight(font()));
}

void BatchTable::choose(int row)
{
    const QModelIndex index = model()->index(row, BatchModel::TargetColumn);
    setCurrentIndex(index);
    scrollTo(index);
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
