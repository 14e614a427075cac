// SPDX-License-Identifier: MIT
#include "ui/operations/OperationDelegate.h"

#include "ui/charts/Charts.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationsModel.h"

#include <QPainter>

#include <array>

namespace dcs {

namespace {

constexpr int barWidth = 9 * Spacing::control;
constexpr int barHeight = Spacing::half + 2;
constexpr double full = 100;

} // namespace

OperationDelegate::OperationDelegate(const Theme *theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void OperationDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant progress = index.data(OperationsModel::ProgressRole);
    const ThemeColours &colours = m_theme->colours();
    const QString text = Texts::percent(progress.toInt() / full);
    const int numberWidth = option.fontMetrics.horizontalAdvance(Texts::percent(1));
    QRect number = option.rect.adjusted(0, 0, -Spacing::control, 0);
    number.setLeft(number.right() - numberWidth);
    const QRect bar(number.left() - Spacing::half - barWidth, option.rect.center().y() - barHeight / 2 + 1,
        barWidth, barHeight);
    const int wordEnd = option.rect.left() + option.decorationSize.width() + 3 * Spacing::control
        + option.fontMetrics.horizontalAdvance(index.data().toString());
    if (!progress.isValid() || number.left() < wordEnd)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (bar.left() >= wordEnd) {
        const std::array parts{charts::Part{static_cast<double>(progress.toInt()), colours.accent}};
        charts::partsBar(painter, bar, parts, full, colours);
    }
    painter->setPen(colours.secondaryText);
    painter->setFont(Theme::smallFont());
    painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter, text);
    painter->restore();
}

} // namespace dcs
