// SPDX-License-Identifier: MIT
#include "ui/charts/RowParts.h"
#include "ui/theme/Paint.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs::charts {

namespace {

constexpr double MostBox = 208;
constexpr double LeastBox = 88;
constexpr double BoxHeight = 48;
constexpr double BoxGap = 24;
constexpr double DashWidth = 1.5;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// One line of text, cut at its end where it does not fit.
void line(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    painter->drawText(rect, static_cast<int>(alignment | Qt::TextSingleLine),
        painter->fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(rect.width())));
}

/// So many boxes are drawn; the last one stands for the rest if there are more.
qsizetype shownOf(qsizetype count, double width)
{
    const auto fitting = static_cast<qsizetype>((width + BoxGap) / (LeastBox + BoxGap));
    return std::min(count, std::max<qsizetype>(fitting, 1));
}

QList<NodeBox> fitting(const QList<NodeBox> &nodes, qsizetype shown)
{
    if (nodes.size() <= shown)
        return nodes;
    QList<NodeBox> result = nodes.first(shown - 1);
    NodeBox rest = nodes.last();
    rest.title = u"… "_s + QString::number(nodes.size() - shown + 1);
    if (rest.state != nodes.at(shown - 1).state)
        rest.state = NodeBox::State::Stays;
    result.append(rest);
    return result;
}

void drawBox(QPainter *painter, const QRectF &box, const NodeBox &node, const ThemeColours &colours)
{
    const bool stays = node.state == NodeBox::State::Stays;
    const bool comes = node.state == NodeBox::State::Comes;
    const Tone tone = comes ? Tone::Busy : Tone::Bad;
    const QRectF edge = box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setBrush(stays ? colours.window : colours.toneGround(tone));
    painter->setPen(
        stays ? QPen(colours.field, 1) : QPen(comes ? colours.accent : colours.bad, DashWidth, Qt::DashLine));
    painter->drawRoundedRect(edge, Spacing::corner, Spacing::corner);
    const QString sign = comes ? u"+ "_s : u"\u2212 "_s;
    QRectF text = box.adjusted(Spacing::control, 0, -Spacing::control, 0);
    const bool two = box.height() >= BoxHeight && !node.detail.isEmpty();
    if (two)
        text.setBottom(box.center().y());
    painter->setFont(bold(painter->font()));
    painter->setPen(stays ? colours.text : comes ? colours.accent : colours.bad);
    const Qt::Alignment upper = Qt::AlignLeft | (two ? Qt::AlignBottom : Qt::AlignVCenter);
    line(painter, text, upper, stays ? node.title : sign + node.title);
    if (!two)
        return;
    painter->setFont(Theme::smallFont());
    painter->setPen(colours.secondaryText);
    text.translate(0, text.height());
    line(painter, text, Qt::AlignLeft | Qt::AlignTop, node.detail);
}

void drawRow(QPainter *painter, const QRectF &row, const QList<NodeBox> &nodes, qsizetype shown,
    const ThemeColours &colours)
{
    const double width = std::min(
        (row.width() - static_cast<double>(shown - 1) * BoxGap) / static_cast<double>(shown), MostBox);
    const QFont font = painter->font();
    QRectF box(row.topLeft(), QSizeF(width, row.height()));
    bool isFirst = true;
    for (const NodeBox &node : fitting(nodes, shown)) {
        if (!isFirst) {
            painter->setPen(QPen(colours.field, 1));
            painter->drawLine(
                QPointF(box.left() - BoxGap, box.center().y()), QPointF(box.left(), box.center().y()));
        }
        isFirst = false;
        painter->setFont(font);
        drawBox(painter, box, node, colours);
        box.translate(width + BoxGap, 0);
    }
    painter->setFont(font);
}

} // namespace

void rowparts::words(QPainter *painter, const QRectF &rect, const QRectF &row, const RowWords &words,
    const ThemeColours &colours, bool roomy)
{
    const QFont font = painter->font();
    const QFont small = Theme::smallFont();
    const double half = QFontMetricsF(font).height();
    const double middle = row.center().y();
    QRectF left(rect.left(), middle - half, LeftRoom - Spacing::control, half);
    QRectF right(row.right() + Spacing::control + Spacing::half, middle - half, 0, half);
    right.setRight(std::max(rect.right(), right.left() + 1));
    const double shift = roomy ? 0 : half / 2;
    left.translate(0, shift);
    right.translate(0, shift);
    painter->setPen(colours.secondaryText);
    if (roomy) {
        painter->setFont(small);
        line(painter, left, Qt::AlignLeft | Qt::AlignBottom, words.caption);
        left.translate(0, half);
    }
    painter->setFont(bold(font));
    painter->setPen(colours.text);
    line(painter, left, Qt::AlignLeft | Qt::AlignVCenter,
        roomy ? words.size : words.caption + u" · "_s + words.size);
    painter->setPen(words.tone == Tone::Quiet ? colours.text : colours.tone(words.tone));
    line(painter, right, Qt::AlignLeft | Qt::AlignBottom, words.figure);
    if (roomy) {
        right.translate(0, half);
        painter->setFont(small);
        painter->setPen(colours.secondaryText);
        line(painter, right, Qt::AlignLeft | Qt::AlignTop, words.detail);
    }
    painter->setFont(font);
}

void nodeRows(QPainter *painter, const QRectF &rect, const QList<NodeBox> &before,
    const QList<NodeBox> &after, const RowWords &beforeWords, const RowWords &afterWords,
    const ThemeColours &colours)
{
    painter->save();
    const double width = std::max(rect.width() - rowparts::LeftRoom - rowparts::RightRoom, LeastBox);
    const qsizetype shown = shownOf(std::max({before.size(), after.size(), qsizetype(1)}), width);
    const double gap = Spacing::group;
    const double height = std::min((rect.height() - gap) / 2, BoxHeight);
    const bool roomy = height >= BoxHeight;
    const double left = rect.left() + rowparts::LeftRoom;
    const double top = roomy ? rect.top() + (rect.height() - 2 * BoxHeight - gap) / 2 : rect.top();
    QRectF row(left, top, width, roomy ? BoxHeight : (rect.height() - Spacing::control) / 2);
    rowparts::words(painter, rect, row, beforeWords, colours, roomy);
    drawRow(painter, row, before, shown, colours);
    row.moveTop(row.bottom() + (roomy ? gap : Spacing::control));
    rowparts::words(painter, rect, row, afterWords, colours, roomy);
    drawRow(painter, row, after, shown, colours);
    painter->restore();
}

} // namespace dcs::charts
