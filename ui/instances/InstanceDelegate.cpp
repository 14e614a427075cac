// SPDX-License-Identifier: MIT
#include "ui/instances/InstanceDelegate.h"

#include "ui/charts/Charts.h"
#include "ui/instances/InstanceTableModel.h"
#include "ui/theme/TableMetrics.h"

#include <QApplication>
#include <QPainter>

#include <optional>

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

/// Words that say how full the memory is, in the tone of the level.
const QColor &colourOf(MemoryLevel level, const ThemeColours &colours)
{
    switch (level) {
    case MemoryLevel::Caution:
        return colours.caution;
    case MemoryLevel::Full:
        return colours.bad;
    case MemoryLevel::Normal:
        break;
    }
    return colours.text;
}

} // namespace

/// One cell being painted.
struct InstanceDelegate::Cell {
    QPainter *painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
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

int InstanceDelegate::rowHeight(const QFont &font, bool compact)
{
    const int line = QFontMetrics(font).height();
    if (compact)
        return qMax(Spacing::compactRowHeight, line + Spacing::control);
    return qMax(Spacing::rowHeight, line + QFontMetrics(Theme::smallFont()).height() + Spacing::control);
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
    const Cell cell{painter, option, index, content, colours};
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
    // In one line only the reason why a row is found has its place beside the first.
    const bool isReason = cell.index.data(InstanceTableModel::MatchStartRole).isValid();
    if (m_compact && isReason) {
        const int taken = qMin(QFontMetrics(font).horizontalAdvance(first), area.width() / 2);
        const QRect left(area.left(), area.top(), taken, area.height());
        const QRect rest = area.adjusted(taken + Spacing::control, 0, 0, 0);
        cell.draw(QStyle::visualRect(cell.option.direction, area, left), font, cell.colours.text, first,
            cell.alignment());
        paintSecond(cell, QStyle::visualRect(cell.option.direction, area, rest), second);
        return;
    }
    if (m_compact || second.isEmpty()) {
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
    paintSecond(cell, lower, second);
}

/// The part that matches the search is bold.
void InstanceDelegate::paintSecond(const Cell &cell, const QRect &area, const QString &second) const
{
    const QFont small = Theme::smallFont();
    const QVariant start = cell.index.data(InstanceTableModel::MatchStartRole);
    if (!start.isValid()) {
        cell.draw(area, small, cell.colours.secondaryText, second, cell.alignment(), Qt::ElideMiddle);
        return;
    }
    const int from = start.toInt();
    const int length = cell.index.data(InstanceTableModel::MatchLengthRole).toInt();
    QFont bold = small;
    bold.setBold(true);
    QRect rest = area;
    const auto put = [&](const QString &part, const QFont &font) {
        if (rest.width() <= 0 || part.isEmpty())
            return;
        cell.draw(QStyle::visualRect(cell.option.direction, area, rest), font, cell.colours.secondaryText,
            part, cell.alignment());
        rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(part));
    };
    put(second.left(from), small);
    put(second.mid(from, length), bold);
    put(second.mid(from + length), small);
}

/// Per cent on the left, used and total on the right, the bar under both.
void InstanceDelegate::paintMemory(
    const Cell &cell, double share, const QString &first, const QString &second) const
{
    constexpr double hundred = 100;
    const double percent = share * hundred;
    const MemoryLevels levels;
    const MemoryLevel level = levels.levelOf(percent);
    QFont figure = cell.option.font;
    figure.setBold(level != MemoryLevel::Normal);
    const Qt::LayoutDirection direction = cell.option.direction;
    const Qt::Alignment left = QStyle::visualAlignment(direction, Qt::AlignLeft);
    const Qt::Alignment right = QStyle::visualAlignment(direction, Qt::AlignRight);
    QRect area = cell.content;
    area.setWidth(qMin(area.width(), InstanceTableMetrics::memoryBlock));
    const QColor &colour = cell.index.data(InstanceTableModel::StaleRole).toBool()
        ? cell.colours.text
        : colourOf(level, cell.colours);
    QRect bar;
    if (m_compact) {
        bar = QRect(area.right() + 1 - InstanceTableMetrics::compactMemoryBar, 0,
            InstanceTableMetrics::compactMemoryBar, InstanceTableMetrics::memoryBarHeight);
        bar.moveTop(area.center().y() - bar.height() / 2);
        const QRect words = area.adjusted(0, 0, -bar.width() - Spacing::control, 0);
        cell.draw(QStyle::visualRect(direction, cell.content, words), figure, colour, first, left);
    } else {
        const int height = QFontMetrics(figure).height();
        const QRect upper(
            area.left(), area.center().y() - (height + Spacing::control) / 2, area.width(), height);
        bar = QRect(area.left(), upper.bottom() + 1 + Spacing::half / 2, area.width(),
            InstanceTableMetrics::memoryBarHeight);
        const QRect place = QStyle::visualRect(direction, cell.content, upper);
        cell.draw(place, figure, colour, first, left);
        QRect rest = upper;
        rest.setLeft(rest.left() + QFontMetrics(figure).horizontalAdvance(first) + Spacing::control);
        cell.draw(QStyle::visualRect(direction, cell.content, rest), Theme::smallFont(),
            cell.colours.secondaryText, second, right);
    }
    cell.painter->setRenderHint(QPainter::Antialiasing);
    charts::usageBar(cell.painter, QRectF(QStyle::visualRect(direction, cell.content, bar)), percent,
        std::nullopt, cell.colours, levels);
}

QSize InstanceDelegate::sizeHint(const QStyleOptionViewItem &styleOption, const QModelIndex &index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const QString second = m_compact ? QString() : index.data(InstanceTableModel::SecondLineRole).toString();
    const int firstWidth = QFontMetrics(option.font).horizontalAdvance(option.text);
    const int secondWidth = QFontMetrics(Theme::smallFont()).horizontalAdvance(second);
    const bool sideBySide = index.data(InstanceTableModel::ShareRole).isValid();
    int width = sideBySide ? firstWidth + Spacing::control + secondWidth : qMax(firstWidth, secondWidth);
    if (!option.icon.isNull())
        width += option.decorationSize.width() + Spacing::control;
    return {width + 2 * marginOf(option), rowHeight(option.font, m_compact)};
}

} // namespace dcs
