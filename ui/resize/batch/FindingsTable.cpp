// SPDX-License-Identifier: MIT
#include "ui/resize/batch/FindingsTable.h"

#include "ui/instances/InstanceDelegate.h"
#include "ui/resize/batch/BatchFindings.h"
#include "ui/widgets/TableLook.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Cells of two lines, and a box to tick.
class Delegate final : public InstanceDelegate {
public:
    using InstanceDelegate::InstanceDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &styleOption, const QModelIndex &index) const override
    {
        InstanceDelegate::paint(painter, styleOption, index);
        const QVariant state = index.data(Qt::CheckStateRole);
        if (!state.isValid())
            return;
        const QStyle *style = styleOption.widget->style();
        QStyleOptionViewItem box = styleOption;
        box.state |= state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        box.state &= ~QStyle::State_HasFocus;
        const QSize size(
            style->pixelMetric(QStyle::PM_IndicatorWidth), style->pixelMetric(QStyle::PM_IndicatorHeight));
        box.rect = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, styleOption.rect);
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, styleOption.widget);
    }
};

} // namespace

FindingsTable::FindingsTable(BatchFindings *model, const Theme *theme, QWidget *parent) : QTableView(parent)
{
    setObjectName(u"checkFindings"_s);
    setModel(model);
    setItemDelegate(new Delegate(theme, this));
    setTableLook(this);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->setDefaultSectionSize(InstanceDelegate::rowHeight(font()));
    setColumnWidth(BatchFindings::TickColumn, Spacing::group * 2);
    setColumnWidth(BatchFindings::InstanceColumn, Spacing::group * 13);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == BatchFindings::TickColumn)
            toggle(index);
    });
    connect(model, &BatchFindings::modelReset, this, &FindingsTable::updateGeometry);
}

QSize FindingsTable::sizeHint() const
{
    constexpr int mostRows = 4;
    const int rows = std::clamp(model()->rowCount(), 1, mostRows);
    return {QTableView::sizeHint().width(), rows * verticalHeader()->defaultSectionSize()};
}

QSize FindingsTable::minimumSizeHint() const { return {0, verticalHeader()->defaultSectionSize()}; }

void FindingsTable::toggle(const QModelIndex &index)
{
    const QModelIndex tick = index.siblingAtColumn(BatchFindings::TickColumn);
    const bool isTicked = tick.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(tick, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void FindingsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        toggle(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace dcs
