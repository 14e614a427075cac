// SPDX-License-Identifier: MIT
#include "ui/widgets/FlowLayout.h"

#include <QStyle>
#include <QWidget>

namespace dcs {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) { }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange({0, 0, width, 0}, Mode::Measure); }

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = margins.left() + margins.right();
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + qMax(0, spacing());
        height = qMax(height, item->sizeHint().height());
    }
    return {width, height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Mode::Location);
}

int FlowLayout::arrange(const QRect &rect, Mode mode) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    const int gap = qMax(0, spacing());
    const int lineHeight = sizeHint().height() - contentsMargins().top() - contentsMargins().bottom();
    int x = area.left();
    int y = area.top();
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(item->sizeHint().width(), lineHeight);
        if (x > area.left() && x + size.width() > area.right() + 1) {
            x = area.left();
            y += lineHeight + gap;
        }
        if (mode == Mode::Location)
            item->setGeometry(QStyle::visualRect(direction, area, {QPoint(x, y), size}));
        x += size.width() + gap;
    }
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace dcs
