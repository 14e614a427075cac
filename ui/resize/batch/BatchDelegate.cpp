// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchDelegate.h"

#include "ui/resize/batch/BatchModel.h"
#include "ui/resize/batch/BatchTexts.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

const PlanRow &rowOf(const QModelIndex &index)
{
    return static_cast<const BatchModel *>(index.model())->rowAt(index.row());
}

/// Where the chooser stands in its cell.
QRect chooserRect(const QRect &cell)
{
    const int height = std::min(cell.height() - Spacing::half, Spacing::compactRowHeight);
    QRect rect(cell.left() + Spacing::half, 0, cell.width() - Spacing::control, height);
    rect.moveTop(cell.center().y() - height / 2);
    return rect;
}

} // namespace

void BatchDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &styleOption, const QModelIndex &index) const
{
    if (index.column() != BatchModel::TargetColumn)
        return InstanceDelegate::paint(painter, styleOption, index);

    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    QStyleOptionComboBox box;
    box.rect = chooserRect(option.rect);
    box.direction = option.direction;
    box.palette = option.palette;
    box.fontMetrics = option.fontMetrics;
    box.state = option.state & (QStyle::State_Enabled | QStyle::State_Active);
    box.currentText = option.fontMetrics.elidedText(option.text, Qt::ElideRight,
        style->subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxEditField).width());
    painter->save();
    painter->setFont(option.font);
    style->drawComplexControl(QStyle::CC_ComboBox, &box, painter);
    style->drawControl(QStyle::CE_ComboBoxLabel, &box, painter);
    painter->restore();
}

QWidget *BatchDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const PlanRow &row = rowOf(index);
    auto *box = new QComboBox(parent);
    box->setObjectName(u"targetChooser"_s);
    //: Spoken: %1 is the name of an instance
    box->setAccessibleName(tr("Target of %1").arg(displayName(row.instance)));
    box->addItem(BatchTexts::target(nullptr));
    for (const Candidate &target : row.targets)
        box->addItem(BatchTexts::target(&target));
    auto *self = const_cast<BatchDelegate *>(this); // the signals of a delegate are not const
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection); // once it is in its place
    return box;
}

void BatchDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt() + 1);
}

void BatchDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = static_cast<QComboBox *>(editor);
    const QList<Candidate> &targets = rowOf(index).targets;
    // By what was read, not by its place: the targets may have changed while the list was open.
    const auto chosen = std::find_if(targets.begin(), targets.end(),
        [box](const Candidate &target) { return BatchTexts::target(&target) == box->currentText(); });
    if (chosen != targets.end() || box->currentIndex() == 0)
        model->setData(
            index, QVariant::fromValue(chosen == targets.end() ? qsizetype(-1) : chosen - targets.begin()));
}

void BatchDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(chooserRect(option.rect));
}

} // namespace dcs
