// SPDX-License-Identifier: MIT
#include "ui/theme/Paint.h"
#include "ui/theme/ThemeStyle.h"

#include <QPainter>
#include <QPixmap>
#include <QStyleOption>
#include <QWidget>

namespace dcs {

namespace {

constexpr int smallCorner = 4;
constexpr int menuInset = 8; ///< of an entry's words from the edge of its highlight
constexpr int menuColumn = 24; ///< width of the column of icons and check marks

bool isPrimary(const QWidget *widget) { return widget && widget->property("primary").toBool(); }

QIcon::Mode iconMode(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
}

} // namespace

/// Ground and border of what one types or chooses in.
void ThemeStyle::drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const auto tone = toneOf(widget);
    const QColor border = tone ? m_colours.tone(*tone) : enabled ? m_border : m_colours.hairline;
    paint::box(
        painter, option->rect, enabled ? m_colours.surface : m_colours.window, border, Spacing::corner);
    if (enabled && option->state.testFlag(State_HasFocus))
        paint::focusRing(painter, option->rect, m_colours.accent, Spacing::corner - 1);
}

void ThemeStyle::drawLineEdit(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    // Without a frame it is part of a combo or spin box, which has painted the field.
    if (!frame || frame->lineWidth > 0)
        drawField(option, painter, widget);
}

/// Ground, border and focus of a push button or a combo box.
void ThemeStyle::drawSolidButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool down = option->state.testFlag(State_Sunken);
    const bool hover = option->state.testFlag(State_MouseOver);
    QColor fill = m_colours.raised;
    QColor border = m_border;
    if (!enabled) {
        fill = isPrimary(widget) ? m_colours.hairline : m_colours.window;
        border = m_colours.hairline;
    } else if (isPrimary(widget)) {
        fill = m_colours.tone(toneOf(widget).value_or(Tone::Busy));
        if (down || hover)
            fill = paint::mix(m_colours.text, fill, down ? 0.22 : 0.1);
        border = fill;
    } else if (down || option->state.testFlag(State_On)) {
        fill = m_pressed;
    } else if (hover) {
        fill = m_hover;
    }
    paint::box(painter, option->rect, fill, border, Spacing::corner);
    if (!enabled || !option->state.testFlag(State_HasFocus))
        return;
    paint::focusRing(painter, option->rect, m_colours.accent, Spacing::corner - 1);
    if (isPrimary(widget)) // a ring inside the filled one, or it could not be seen
        paint::box(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), {}, m_colours.onAccent,
            Spacing::corner - 2);
}

void ThemeStyle::drawPushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const bool flat = button->features.testFlag(QStyleOptionButton::Flat);
    if (flat)
        drawToolButtonPanel(option, painter, widget);
    else
        drawSolidButton(option, painter, widget);
    if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect arrow(button->rect.right() - 22, button->rect.top(), 18, button->rect.height());
        paint::chevron(painter, visualRect(button->direction, button->rect, arrow), Qt::DownArrow,
            button->palette.color(QPalette::ButtonText));
    }
}

void ThemeStyle::drawPushButtonLabel(
    const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    if (!isPrimary(widget) || !button->state.testFlag(State_Enabled))
        return QProxyStyle::drawControl(CE_PushButtonLabel, option, painter, widget);
    QStyleOptionButton filled = *button;
    filled.palette.setColor(QPalette::ButtonText, m_colours.onAccent);
    if (!filled.icon.isNull()) {
        QPixmap picture = filled.icon.pixmap(filled.iconSize, painter->device()->devicePixelRatioF());
        QPainter recolour(&picture);
        recolour.setCompositionMode(QPainter::CompositionMode_SourceIn);
        recolour.fillRect(QRect(QPoint(), filled.iconSize), m_colours.onAccent);
        recolour.end();
        filled.icon = QIcon(picture);
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &filled, painter, widget);
}

/// Flat until it is touched, checked or focused.
void ThemeStyle::drawToolButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    if (option->state.testFlag(State_On))
        paint::box(
            painter, option->rect, enabled ? m_colours.selection : m_colours.hairline, {}, Spacing::corner);
    else if (enabled && option->state.testFlag(State_Sunken))
        paint::box(painter, option->rect, m_pressed, {}, Spacing::corner);
    else if (enabled && option->state.testFlag(State_MouseOver))
        paint::box(painter, option->rect, m_hover, {}, Spacing::corner);
    if (enabled && option->state.testFlag(State_HasFocus))
        paint::focusRing(painter, option->rect, m_colours.accent, Spacing::corner - 1);
}

void ThemeStyle::drawToolButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!button)
        return;
    if (button->state.testFlag(State_AutoRaise) || button->state.testFlag(State_On))
        drawToolButtonPanel(option, painter, widget);
    else
        drawSolidButton(option, painter, widget);

    const QColor words = button->palette.color(QPalette::ButtonText);
    QStyleOptionToolButton label = *button;
    label.rect = subControlRect(CC_ToolButton, button, SC_ToolButton, widget);
    if (button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
        paint::chevron(
            painter, subControlRect(CC_ToolButton, button, SC_ToolButtonMenu, widget), Qt::DownArrow, words);
    } else if (button->features.testFlag(QStyleOptionToolButton::HasMenu)) {
        QRect arrow(button->rect.right() - 22, button->rect.top(), 18, button->rect.height());
        arrow = visualRect(button->direction, button->rect, arrow);
        paint::chevron(painter, arrow, Qt::DownArrow, words);
        label.rect.setRight(label.rect.right() - 18);
        label.rect = visualRect(button->direction, button->rect, label.rect);
    }
    if (button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull())
        label.rect.adjust(button->direction == Qt::LeftToRight ? 4 : 0, 0,
            button->direction == Qt::LeftToRight ? 0 : -4, 0);
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
}

void ThemeStyle::drawComboBox(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!box)
        return;
    if (box->editable)
        drawField(option, painter, widget);
    else
        drawSolidButton(option, painter, widget);
    paint::chevron(painter, subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget), Qt::DownArrow,
        box->palette.color(QPalette::ButtonText));
}

void ThemeStyle::drawSpinBox(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!box)
        return;
    if (box->frame)
        drawField(option, painter, widget);
    if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const int shift = box->direction == Qt::LeftToRight ? -4 : 4; // off the corners
    const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, Qt::ArrowType direction) {
        const bool usable = box->state.testFlag(State_Enabled) && box->stepEnabled.testFlag(step);
        const QColor colour = !usable               ? m_colours.disabledText
            : box->activeSubControls.testFlag(part) ? m_colours.accent
                                                    : m_colours.secondaryText;
        paint::chevron(
            painter, subControlRect(CC_SpinBox, box, part, widget).translated(shift, 0), direction, colour);
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

void ThemeStyle::drawCheckBox(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool set = option->state.testFlag(State_On) || option->state.testFlag(State_NoChange);
    const QColor ground = enabled ? m_colours.surface : m_colours.window;
    const QColor outline = !enabled               ? m_colours.disabledText
        : option->state.testFlag(State_MouseOver) ? m_colours.accent
                                                  : m_mark;
    const QColor fill = enabled ? m_colours.accent : m_colours.disabledText;
    paint::box(painter, option->rect, set ? fill : ground, set ? fill : outline, smallCorner);
    const QColor mark = enabled ? m_colours.onAccent : m_colours.window;
    if (option->state.testFlag(State_NoChange)) {
        const QPointF middle = QRectF(option->rect).center();
        paint::box(painter, QRectF(middle.x() - 4, middle.y() - 1, 8, 2), mark, {}, 1);
    } else if (option->state.testFlag(State_On)) {
        paint::checkMark(painter, option->rect, mark);
    }
}

void ThemeStyle::drawRadioButton(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool set = option->state.testFlag(State_On);
    const double radius = option->rect.height() / 2.0;
    const QColor fill = enabled ? m_colours.accent : m_colours.disabledText;
    const QColor outline = !enabled               ? m_colours.disabledText
        : option->state.testFlag(State_MouseOver) ? m_colours.accent
                                                  : m_mark;
    const QColor ground = enabled ? m_colours.surface : m_colours.window;
    paint::box(painter, option->rect, set ? fill : ground, set ? fill : outline, radius);
    if (set)
        paint::box(painter, QRectF(option->rect).adjusted(5, 5, -5, -5),
            enabled ? m_colours.onAccent : ground, {}, radius);
}

void ThemeStyle::drawArrowDown(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    paint::chevron(painter, option->rect, Qt::DownArrow, option->palette.color(QPalette::ButtonText));
}

void ThemeStyle::drawArrowUp(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    paint::chevron(painter, option->rect, Qt::UpArrow, option->palette.color(QPalette::ButtonText));
}

void ThemeStyle::drawArrowLeft(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    paint::chevron(painter, option->rect, Qt::LeftArrow, option->palette.color(QPalette::ButtonText));
}

void ThemeStyle::drawArrowRight(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    paint::chevron(painter, option->rect, Qt::RightArrow, option->palette.color(QPalette::ButtonText));
}

void ThemeStyle::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const QRect rect = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), m_colours.hairline);
        return;
    }
    const bool enabled = item->state.testFlag(State_Enabled);
    if (enabled && item->state.testFlag(State_Selected))
        paint::box(painter, rect, m_colours.selection, {}, smallCorner);

    const QColor words = enabled ? m_colours.text : m_colours.disabledText;
    const auto mirrored = [&](const QRect &part) { return visualRect(item->direction, rect, part); };
    const bool marks = item->menuHasCheckableItems || item->maxIconWidth > 0;
    const QRect column = mirrored({rect.left() + menuInset, rect.top(), 16, rect.height()});
    if (item->checked)
        paint::checkMark(painter, column, enabled ? m_colours.accent : words);
    else if (!item->icon.isNull())
        item->icon.paint(painter, QRect(0, 0, 16, 16).translated(column.left(), column.center().y() - 7),
            Qt::AlignCenter, iconMode(item));

    const QStringList parts = item->text.split(u'\t');
    const int left = rect.left() + menuInset + (marks ? menuColumn : 0);
    const QRect text = mirrored({left, rect.top(), rect.right() - left - menuInset, rect.height()});
    painter->setFont(item->font);
    painter->setPen(words);
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, parts.first());
    if (parts.size() > 1) {
        painter->setPen(enabled ? m_colours.secondaryText : words);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, parts.last());
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool leftwards = item->direction == Qt::RightToLeft;
        paint::chevron(painter, mirrored({rect.right() - 20, rect.top(), 16, rect.height()}),
            leftwards ? Qt::LeftArrow : Qt::RightArrow, m_colours.secondaryText);
    }
}

} // namespace dcs
