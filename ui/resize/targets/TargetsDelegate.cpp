// SPDX-License-Identifier: MIT
#include "ui/resize/targets/TargetsDelegate.h"

#include "ui/charts/Charts.h"
#include "ui/resize/targets/TargetsModel.h"
#include "ui/theme/Paint.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int BarWidth = Spacing::group * 4 + Spacing::control;
constexpr int BarHeight = Spacing::control - 2;

} // namespace

TargetsDelegate::TargetsDelegate(const Theme *theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void TargetsDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isBar = index.column() == TargetsModel::Use && index.data(TargetsModel::UseRole).isValid();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (index.column() == TargetsModel::Capacity && !index.data(TargetsModel::FoldRole).toBool())
        item.font.setBold(true);
    if (isBar)
        item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (isBar)
        paintUse(painter, option, index);
    if (index.column() == TargetsModel::Capacity && index.data(TargetsModel::SuggestedRole).toBool())
        paintTag(painter, option, TargetsModel::tr("Suggested"));
}

void TargetsDelegate::paintTag(
    QPainter *painter, const QStyleOptionViewItem &option, const QString &text) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(Theme::smallFont());
    const int width = painter->fontMetrics().horizontalAdvance(text) + 2 * Spacing::control;
    const QRect tag(option.rect.left() + Spacing::group - Spacing::half,
        option.rect.center().y() - Spacing::TagHeight / 2, width, Spacing::TagHeight);
    const ThemeColours &colours = m_theme->colours();
    paint::box(painter, tag, colours.toneGround(Tone::Busy), {}, Spacing::TagHeight / 2.0);
    painter->setPen(colours.busy);
    painter->drawText(tag, Qt::AlignCenter, text);
    painter->restore();
}

void TargetsDelegate::paintUse(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TargetsModel *>(index.model());
    if (!model)
        return;
    const QVariant peak = index.data(TargetsModel::PeakRole);
    const QRect cell = option.rect.adjusted(Spacing::control, 0, -Spacing::control, 0);
    const QRectF bar(cell.left(), cell.center().y() - BarHeight / 2.0, BarWidth, BarHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    charts::usageBar(painter, bar, index.data(TargetsModel::UseRole).toDouble(),
        peak.isValid() ? std::optional(peak.toDouble()) : std::nullopt, m_theme->colours(), model->levels());
    painter->setPen(m_theme->colours().text);
    painter->setFont(option.font);
    painter->drawText(cell.adjusted(BarWidth + Spacing::control, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        index.data().toString());
    painter->restore();
}

QSize TargetsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(TargetsModel::FoldRole).toBool())
        size.setWidth(0); // it spans all columns
    else if (index.column() == TargetsModel::Use)
        size.setWidth(
            index.data(TargetsModel::UseRole).isValid() ? size.width() + BarWidth + Spacing::control : 0);
    else if (index.column() == TargetsModel::Capacity)
        size.rwidth() += Spacing::group * 6; // for the mark
    return size;
}

} // namespace dcs
