// SPDX-License-Identifier: MIT
#include "ui/theme/Paint.h"
#include "ui/theme/ThemeStyle.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace dcs {

namespace {

constexpr int smallCorner = 4;
constexpr int selectionBar = 3; ///< at the left end of a selected row
constexpr double busyPart = 0.3; ///< of a busy progress bar that is filled

bool selectsRows(const QWidget *widget)
{
    const auto *view = qobject_cast<const QTableView *>(widget);
    return view && view->selectionBehavior() == QAbstractItemView::SelectRows;
}

QColor selectionColour(const QStyleOption *option)
{
    const auto group = !option->state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled
        : option->state.testFlag(QStyle::State_Active)                ? QPalette::Active
                                                                      : QPalette::Inactive;
    return option->palette.color(group, QPalette::Highlight);
}

} // namespace

void ThemeStyle::drawFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (widget && widget->windowType() == Qt::Popup)
        return drawPopup(option, painter, widget); // the list of a combo box
    if (const auto tone = toneOf(widget)) {
        const QColor border = paint::mix(m_colours.tone(*tone), m_colours.surface, 0.35);
        return paint::box(painter, option->rect, m_colours.toneGround(*tone), border, Spacing::corner);
    }
    const bool scrolls = qobject_cast<const QAbstractScrollArea *>(widget);
    const QColor fill = scrolls ? option->palette.color(QPalette::Base) : m_colours.raised;
    paint::box(painter, option->rect, fill, scrolls ? m_border : m_colours.hairline, Spacing::corner);
    if (scrolls && option->state.testFlag(State_HasFocus) && option->state.testFlag(State_Enabled))
        paint::focusRing(painter, option->rect, m_colours.accent, Spacing::corner - 1);
}

void ThemeStyle::drawShapedFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const QRect rect = option->rect;
    if (frame && frame->frameShape == QFrame::HLine)
        painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), m_colours.hairline);
    else if (frame && frame->frameShape == QFrame::VLine)
        painter->fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), m_colours.hairline);
    else
        QProxyStyle::drawControl(CE_ShapedFrame, option, painter, widget);
}

void ThemeStyle::drawGroupFrame(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const QRect rect = option->rect;
    if (frame && frame->features.testFlag(QStyleOptionFrame::Flat))
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), m_colours.hairline);
    else
        paint::box(painter, rect, {}, m_colours.hairline, Spacing::corner);
}

void ThemeStyle::drawGroupBox(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
    if (!box)
        return;
    if (box->subControls.testFlag(SC_GroupBoxCheckBox))
        return QProxyStyle::drawComplexControl(CC_GroupBox, box, painter, widget);
    QStyleOptionFrame frame;
    frame.QStyleOption::operator=(*box);
    frame.rect = groupBoxFrame(box);
    frame.features = box->features;
    drawGroupFrame(&frame, painter, widget);
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    drawItemText(painter, box->rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextShowMnemonic, box->palette,
        box->state.testFlag(State_Enabled), box->text, QPalette::WindowText);
}

/// Menus, tool tips, lists of combo boxes: square, since a window's corners cannot be round everywhere.
void ThemeStyle::drawPopup(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    paint::box(painter, option->rect, m_colours.raised, m_border, 0);
}

void ThemeStyle::drawToolBar(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const QRect rect = option->rect;
    painter->fillRect(rect, m_colours.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_colours.hairline);
}

void ThemeStyle::drawStatusBar(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    painter->fillRect(
        QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), m_colours.hairline);
}

void ThemeStyle::drawSeparator(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const QRect rect = option->rect;
    if (option->state.testFlag(State_Horizontal))
        painter->fillRect(QRect(rect.center().x(), rect.top() + 4, 1, rect.height() - 8), m_colours.hairline);
    else
        painter->fillRect(QRect(rect.left() + 4, rect.center().y(), rect.width() - 8, 1), m_colours.hairline);
}

void ThemeStyle::drawSplitter(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const QRect rect = option->rect;
    const QColor colour = option->state.testFlag(State_MouseOver) ? m_colours.accent : m_colours.hairline;
    if (rect.height() > rect.width())
        painter->fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), colour);
    else
        painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), colour);
}

void ThemeStyle::drawDockTitle(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
    if (!dock)
        return;
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QRect text =
        subElementRect(SE_DockWidgetTitleBarText, option, widget).adjusted(Spacing::half, 0, 0, 0);
    drawItemText(painter, text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, dock->palette,
        dock->state.testFlag(State_Enabled), dock->title, QPalette::WindowText);
}

void ThemeStyle::drawHeaderSection(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const QRect rect = option->rect;
    const bool hover =
        header && option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
    painter->fillRect(rect, hover ? m_hover : m_colours.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_colours.hairline);
    if (header && header->orientation == Qt::Horizontal && header->position != QStyleOptionHeader::End
        && header->position != QStyleOptionHeader::OnlyOneSection)
        painter->fillRect(QRect(rect.right(), rect.top() + 7, 1, rect.height() - 14), m_colours.hairline);
}

void ThemeStyle::drawHeaderLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    QStyleOptionHeader label = *header;
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    label.palette.setColor(QPalette::ButtonText, sorted ? m_colours.text : m_colours.secondaryText);
    label.state.setFlag(State_On, false); // no bold for the columns of a selected row
    if (label.textAlignment.testFlag(Qt::AlignHCenter))
        label.textAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
}

void ThemeStyle::drawHeaderArrow(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    // Qt calls it SortDown when values grow downwards, which people expect to see as an arrow that points up.
    const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
    QRect rect = option->rect;
    if (widget && header->orientation == Qt::Horizontal) { // beside the word, not above it
        rect.setTop(0);
        rect.setBottom(widget->height() - 1);
    }
    paint::chevron(painter, rect, ascending ? Qt::UpArrow : Qt::DownArrow, m_colours.accent);
}

/// Ground of a cell of a table or of a row of a tree: selection, hairline below, and in tables that select
/// whole rows the mark of keyboard focus around the current row.
void ThemeStyle::drawItemRow(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const QRect rect = option->rect;
    const bool selected = option->state.testFlag(State_Selected);
    painter->setRenderHint(QPainter::Antialiasing, false); // no seams between cells at 150 %
    if (selected)
        painter->fillRect(rect, selectionColour(option));
    else if (item && item->features.testFlag(QStyleOptionViewItem::Alternate))
        painter->fillRect(rect, option->palette.color(QPalette::AlternateBase));
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (!table)
        return;

    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_colours.hairline);
    if (!selectsRows(table))
        return;
    const QHeaderView *header = table->horizontalHeader();
    const bool first = rect.left() + header->offset() == 0;
    const bool last = rect.right() + 1 + header->offset() == header->length();
    if (selected && first) {
        const QColor bar = option->state.testFlag(State_Active) ? m_colours.accent : m_border;
        painter->fillRect(QRect(rect.left(), rect.top(), selectionBar, rect.height()), bar);
    }
    if (!table->hasFocus() || table->rowAt(rect.center().y()) != table->currentIndex().row())
        return;
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), m_colours.accent);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_colours.accent);
    if (first)
        painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), m_colours.accent);
    if (last)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_colours.accent);
}

void ThemeStyle::drawItemPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    const bool selected = item->state.testFlag(State_Selected);
    if (!selected && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    if (qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget))
        return; // drawItemRow has painted the rest
    const QRectF rect = QRectF(item->rect).adjusted(2, 1, -2, -1);
    if (selected)
        paint::box(painter, rect, selectionColour(option), {}, smallCorner);
    else if (item->state.testFlag(State_MouseOver) && item->state.testFlag(State_Enabled))
        paint::box(painter, rect, m_hover, {}, smallCorner);
}

void ThemeStyle::drawFocusRect(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (selectsRows(widget) || qobject_cast<const QPushButton *>(widget))
        return; // marked already
    if (qobject_cast<const QAbstractItemView *>(widget) && option->state.testFlag(State_Selected))
        return;
    QRect rect = option->rect;
    if (qobject_cast<const QAbstractButton *>(widget)) // room around the words of check boxes
        rect = rect.adjusted(-3, -2, 4, 2) & widget->rect();
    paint::focusRing(painter, rect, m_colours.accent, smallCorner);
}

void ThemeStyle::drawBranch(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    if (option->state.testFlag(State_Children))
        paint::chevron(painter, option->rect,
            option->state.testFlag(State_Open) ? Qt::DownArrow : Qt::RightArrow, m_colours.secondaryText);
}

void ThemeStyle::drawTab(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const QRect rect = option->rect;
    if (option->state.testFlag(State_Selected))
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), m_colours.accent);
    else if (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled))
        paint::box(painter, QRectF(rect).adjusted(2, 3, -2, -4), m_hover, {}, smallCorner);
}

void ThemeStyle::drawTabLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    QStyleOptionTab label = *tab;
    if (tab->state.testFlag(State_Enabled) && !tab->state.testFlag(State_Selected))
        label.palette.setColor(QPalette::WindowText, m_colours.secondaryText);
    QProxyStyle::drawControl(CE_TabBarTabLabel, &label, painter, widget);
}

void ThemeStyle::drawTabBase(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    painter->fillRect(
        QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_colours.hairline);
}

void ThemeStyle::drawScrollBar(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const bool touched = bar->activeSubControls.testFlag(SC_ScrollBarSlider)
        && (bar->state.testFlag(State_MouseOver) || bar->state.testFlag(State_Sunken));
    const QRectF handle =
        QRectF(subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget)).adjusted(3, 3, -3, -3);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    paint::box(painter, handle, touched ? m_mark : m_border, {}, radius);
}

/// A thin bar in its tone, moving while there is no end to show; its text stands beside it.
void ThemeStyle::drawProgressBar(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const bool enabled = bar->state.testFlag(State_Enabled);
    const QColor colour =
        enabled ? m_colours.tone(toneOf(widget).value_or(Tone::Busy)) : m_colours.disabledText;
    const QRectF groove = subElementRect(SE_ProgressBarGroove, option, widget);
    const double radius = groove.height() / 2;
    paint::box(painter, groove, m_colours.hairline, {}, radius);
    if (bar->textVisible)
        drawItemText(painter, subElementRect(SE_ProgressBarLabel, option, widget),
            Qt::AlignRight | Qt::AlignVCenter, option->palette, enabled, bar->text, QPalette::WindowText);

    QRectF part = groove;
    if (bar->minimum == 0 && bar->maximum == 0) {
        QPainterPath clip;
        clip.addRoundedRect(groove, radius, radius);
        painter->setClipPath(clip);
        part.setWidth(groove.width() * busyPart);
        part.moveLeft(
            groove.left() - part.width() + busyPhase(bar->styleObject) * (groove.width() + part.width()));
    } else {
        const double range = std::max(1.0, double(bar->maximum) - bar->minimum);
        const double share = std::clamp((double(bar->progress) - bar->minimum) / range, 0.0, 1.0);
        if (share <= 0)
            return;
        part.setWidth(std::max(groove.height(), groove.width() * share));
        if ((bar->direction == Qt::RightToLeft) != bar->invertedAppearance)
            part.moveRight(groove.right());
    }
    paint::box(painter, part, colour, {}, radius);
}

} // namespace dcs
