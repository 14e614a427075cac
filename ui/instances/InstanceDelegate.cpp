// SPDX-License-Identifier: MIT
#include "ui/instances/InstanceDelegate.h"

#include "ui/instances/InstanceTableModel.h"
#include "ui/instances/SizeSuggestion.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace dcs {

namespace {

QString elided(const QString &text, const QFont &font, int width, Qt::TextElideMode mode)
{
    return QFontMetrics(font).elidedText(text, mode, width);
}

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

/// Where the style puts the text of a cell, and the words of headers above it.
int marginOf(const QStyleOptionViewItem &option)
{
    return styleOf(option)->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
}

/// A slim bar filled to this share (cut to 0..1), in the tone of caution when memory is nearly full.
void paintBar(QPainter *painter, const QRect &rect, double share, const ThemeColours &colours,
    Qt::LayoutDirection direction)
{
    const QRectF track(rect);
    const double radius = track.height() / 2;
    QRectF fill = track;
    // Never narrower than its round ends: a small share is still to be seen.
    fill.setWidth(std::max(track.width() * std::clamp(share, 0.0, 1.0), track.height()));
    if (direction == Qt::RightToLeft)
        fill.moveRight(track.right());

    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.hairline);
    painter->drawRoundedRect(track, radius, radius);
    painter->setBrush(share >= nearlyFull ? colours.caution : colours.accent);
    if (share > 0)
        painter->drawRoundedRect(fill, radius, radius);
}

} // namespace

/// One cell being painted.
struct InstanceDelegate::Cell {
    QPainter *painter;
    const QStyleOptionViewItem &option;
    QRect content; ///< without the margins
    const ThemeColours &colours;

    Qt::Alignment alignment() const
    {
        return QStyle::visualAlignment(option.direction, option.displayAlignment);
    }

    void draw(const QRect &rect, const QFont &font, const QColor &colour, const QString &shown,
        Qt::Alignment side, Qt::TextElideMode mode = Qt::ElideRight) const
    {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(rect, static_cast<int>((side & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter),
            elided(shown, font, rect.width(), mode));
    }
};

InstanceDelegate::InstanceDelegate(const Theme *theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

int InstanceDelegate::rowHeight(const QFont &font)
{
    const int lines = QFontMetrics(font).height() + QFontMetrics(Theme::smallFont()).height();
    return qMax(Spacing::rowHeight, lines + Spacing::control);
}

void InstanceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &styleOption, const QModelIndex &index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const QStyle *style = styleOf(option);

    painter->save();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const int margin = marginOf(option);
    const QRect content = option.rect.adjusted(margin, 0, -margin, 0);
    ThemeColours colours = m_theme->colours();
    if (index.data(InstanceTableModel::StaleRole).toBool())
        colours.text = colours.secondaryText;
    const Cell cell{painter, option, content, colours};
    const QString second = index.data(InstanceTableModel::SecondLineRole).toString();
    if (const QVariant share = index.data(InstanceTableModel::ShareRole); share.isValid()) {
        paintMemory(cell, share.toDouble(), option.text, second);
    } else if (!option.icon.isNull()) {
        const int size = style->pixelMetric(QStyle::PM_SmallIconSize, &option, option.widget);
        QRect location(cell.content.left(), 0, size, size);
        location.moveTop(cell.content.center().y() - size / 2);
        option.icon.paint(painter, QStyle::visualRect(option.direction, cell.content, location));
        QRect words = cell.content;
        words.setLeft(location.right() + 1 + Spacing::control);
        paintLines(cell, QStyle::visualRect(option.direction, cell.content, words), option.text, second);
    } else {
        paintLines(cell, cell.content, option.text, second);
    }
    painter->restore();
}

void InstanceDelegate::paintLines(
    const Cell &cell, const QRect &area, const QString &first, const QString &second) const
{
    const QFont &font = cell.option.font;
    if (second.isEmpty()) {
        cell.draw(area, font, cell.colours.text, first, cell.alignment());
        return;
    }
    const QFont small = Theme::smallFont();
    const int firstHeight = QFontMetrics(font).height();
    const int secondHeight = QFontMetrics(small).height();
    const QRect upper(
        area.left(), area.center().y() - (firstHeight + secondHeight) / 2 + 1, area.width(), firstHeight);
    const QRect lower(area.left(), upper.bottom() + 1, area.width(), secondHeight);
    cell.draw(upper, font, cell.colours.text, first, cell.alignment());
    cell.draw(lower, small, cell.colours.secondaryText, second, cell.alignment(), Qt::ElideMiddle);
}

/// Per cent on the left, used and total on the right, the bar under both.
void InstanceDelegate::paintMemory(
    const Cell &cell, double share, const QString &first, const QString &second) const
{
    const QRect &area = cell.content;
    const QFont small = Theme::smallFont();
    const int height = QFontMetrics(cell.option.font).height();
    const QRect upper(area.left(), area.center().y() - (height + Spacing::control) / 2, area.width(), height);
    const QRect lower(area.left(), upper.bottom() + 1 + Spacing::half / 2, area.width(), Spacing::half);
    const Qt::Alignment left = QStyle::visualAlignment(cell.option.direction, Qt::AlignLeft);
    const Qt::Alignment right = QStyle::visualAlignment(cell.option.direction, Qt::AlignRight);
    cell.draw(upper, cell.option.font, cell.colours.text, first, left);
    const int taken = QFontMetrics(cell.option.font).horizontalAdvance(first) + Spacing::control;
    QRect rest = upper;
    rest.setLeft(rest.left() + taken);
    cell.draw(QStyle::visualRect(cell.option.direction, upper, rest), small, cell.colours.secondaryText,
        second, right);
    paintBar(cell.painter, lower, share, cell.colours, cell.option.direction);
}

QSize InstanceDelegate::sizeHint(const QStyleOptionViewItem &styleOption, const QModelIndex &index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const QString second = index.data(InstanceTableModel::SecondLineRole).toString();
    const int firstWidth = QFontMetrics(option.font).horizontalAdvance(option.text);
    const int secondWidth = QFontMetrics(Theme::smallFont()).horizontalAdvance(second);
    const bool sideBySide = index.data(InstanceTableModel::ShareRole).isValid();
    int width = sideBySide ? firstWidth + Spacing::control + secondWidth : qMax(firstWidth, secondWidth);
    if (!option.icon.isNull())
        width += option.decorationSize.width() + Spacing::control;
    return {width + 2 * marginOf(option), rowHeight(option.font)};
}

} // namespace dcs
