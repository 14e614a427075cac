// SPDX-License-Identifier: MIT
#include "ui/widgets/WrapLabel.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <cmath>

namespace dcs {

namespace {

/// Widest that a label asks for by itself, in average characters; layouts may give more.
constexpr int preferredCharacters = 44;
constexpr int leastCharacters = 6;

QTextOption wrapping()
{
    QTextOption option(Qt::AlignLeft | Qt::AlignTop);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

WrapLabel::WrapLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true); // makes the height depend on the width
}

QSize WrapLabel::sizeHint() const
{
    return sizeWithin(fontMetrics().averageCharWidth() * preferredCharacters);
}

QSize WrapLabel::minimumSizeHint() const
{
    const int least = sizeWithin(fontMetrics().averageCharWidth() * leastCharacters).width();
    return {least, text().isEmpty() ? 0 : fontMetrics().height()};
}

int WrapLabel::heightForWidth(int width) const { return sizeWithin(width).height(); }

QSize WrapLabel::sizeWithin(int width) const
{
    if (text().isEmpty()) {
        return {0, 0};
    }
    QString lines = text();
    lines.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, font(), this);
    layout.setTextOption(wrapping());
    layout.beginLayout();
    qreal height = 0;
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {static_cast<int>(std::ceil(widest)), static_cast<int>(std::ceil(height))};
}

void WrapLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(QRectF(contentsRect()), text(), wrapping());
}

} // namespace dcs
