// SPDX-License-Identifier: MIT
#include "ui/theme/ThemeStyle.h"

#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int controlHeight = 28;
constexpr int arrowWidth = 24; ///< of combo boxes and tool buttons with a menu
constexpr int fieldPadding = 6; ///< added to the frame and Qt's own text margin of 2
constexpr int cellPadding = Spacing::control; ///< left and right in tables and their headers
constexpr int barHeight = 6; ///< of progress bars

struct Metric {
    QStyle::PixelMetric metric;
    int value;
};

constexpr std::array metrics{
    Metric{QStyle::PM_DefaultFrameWidth, 2},
    Metric{QStyle::PM_ComboBoxFrameWidth, 2},
    Metric{QStyle::PM_SpinBoxFrameWidth, 2},
    Metric{QStyle::PM_ButtonShiftHorizontal, 0},
    Metric{QStyle::PM_ButtonShiftVertical, 0},
    Metric{QStyle::PM_ButtonDefaultIndicator, 0},
    Metric{QStyle::PM_ButtonIconSize, 16},
    Metric{QStyle::PM_SmallIconSize, 16},
    Metric{QStyle::PM_ListViewIconSize, 16},
    Metric{QStyle::PM_TabBarIconSize, 16},
    Metric{QStyle::PM_ToolBarIconSize, 20},
    Metric{QStyle::PM_MenuButtonIndicator, arrowWidth},
    Metric{QStyle::PM_IndicatorWidth, 16},
    Metric{QStyle::PM_IndicatorHeight, 16},
    Metric{QStyle::PM_ExclusiveIndicatorWidth, 16},
    Metric{QStyle::PM_ExclusiveIndicatorHeight, 16},
    Metric{QStyle::PM_CheckBoxLabelSpacing, Spacing::control},
    Metric{QStyle::PM_RadioButtonLabelSpacing, Spacing::control},
    Metric{QStyle::PM_LayoutHorizontalSpacing, Spacing::control},
    Metric{QStyle::PM_LayoutVerticalSpacing, Spacing::control},
    Metric{QStyle::PM_FocusFrameHMargin, cellPadding - 1},
    Metric{QStyle::PM_FocusFrameVMargin, 2},
    Metric{QStyle::PM_HeaderMargin, cellPadding},
    Metric{QStyle::PM_HeaderGripMargin, Spacing::half},
    Metric{QStyle::PM_HeaderMarkSize, 10},
    Metric{QStyle::PM_HeaderDefaultSectionSizeVertical, Spacing::compactRowHeight},
    Metric{QStyle::PM_ScrollBarExtent, 12},
    Metric{QStyle::PM_ScrollBarSliderMin, 36},
    Metric{QStyle::PM_ScrollView_ScrollBarSpacing, 0},
    Metric{QStyle::PM_SplitterWidth, 5},
    Metric{QStyle::PM_DockWidgetSeparatorExtent, 5},
    Metric{QStyle::PM_DockWidgetFrameWidth, 0},
    Metric{QStyle::PM_ToolBarFrameWidth, 0},
    Metric{QStyle::PM_ToolBarItemMargin, Spacing::half + 2},
    Metric{QStyle::PM_ToolBarItemSpacing, Spacing::half},
    Metric{QStyle::PM_ToolBarSeparatorExtent, 9},
    Metric{QStyle::PM_ToolTipLabelFrameWidth, 7},
    Metric{QStyle::PM_MenuPanelWidth, 1},
    Metric{QStyle::PM_MenuHMargin, Spacing::half},
    Metric{QStyle::PM_MenuVMargin, Spacing::half},
    Metric{QStyle::PM_TabBarTabHSpace, 24},
    Metric{QStyle::PM_TabBarTabVSpace, 14},
    Metric{QStyle::PM_TabBarTabShiftVertical, 0},
    Metric{QStyle::PM_TabBarTabShiftHorizontal, 0},
    Metric{QStyle::PM_TabBarBaseOverlap, 0},
    Metric{QStyle::PM_TabBarTabOverlap, 0},
};

constexpr std::array layoutMargins{QStyle::PM_LayoutLeftMargin, QStyle::PM_LayoutTopMargin,
    QStyle::PM_LayoutRightMargin, QStyle::PM_LayoutBottomMargin};

struct Hint {
    QStyle::StyleHint hint;
    int value;
};

constexpr std::array hints{
    Hint{QStyle::SH_EtchDisabledText, 0},
    Hint{QStyle::SH_DitherDisabledText, 0},
    Hint{QStyle::SH_ComboBox_Popup, 0},
    Hint{QStyle::SH_ItemView_ShowDecorationSelected, 1},
    Hint{QStyle::SH_ItemView_PaintAlternatingRowColorsForEmptyArea, 0},
    Hint{QStyle::SH_DialogButtonBox_ButtonsHaveIcons, 0},
    Hint{QStyle::SH_ScrollView_FrameOnlyAroundContents, 0},
    Hint{QStyle::SH_ToolTipLabel_Opacity, 255},
    Hint{QStyle::SH_Menu_MouseTracking, 1},
    Hint{QStyle::SH_Widget_Animation_Duration, 0},
    Hint{QStyle::SH_FormLayoutFieldGrowthPolicy, 2}, // QFormLayout::AllNonFixedFieldsGrow
    Hint{QStyle::SH_FormLayoutFormAlignment, int(Qt::AlignLeft | Qt::AlignTop)},
    Hint{QStyle::SH_FormLayoutLabelAlignment, int(Qt::AlignLeft | Qt::AlignVCenter)},
};

} // namespace

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (std::find(layoutMargins.begin(), layoutMargins.end(), metric) != layoutMargins.end())
        return widget && widget->isWindow() ? Spacing::group : Spacing::control;
    const auto found = std::find_if(
        metrics.begin(), metrics.end(), [metric](const Metric &m) { return m.metric == metric; });
    return found != metrics.end() ? found->value : QProxyStyle::pixelMetric(metric, option, widget);
}

int ThemeStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    if (hint == SH_Table_GridLineColor)
        return static_cast<int>(m_colours.hairline.rgb());
    const auto found =
        std::find_if(hints.begin(), hints.end(), [hint](const Hint &h) { return h.hint == hint; });
    return found != hints.end() ? found->value : QProxyStyle::styleHint(hint, option, widget, returnData);
}

QSize ThemeStyle::sizeOfMenuItem(const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
        return {size.width(), 9};
    const QSize base = QProxyStyle::sizeFromContents(CT_MenuItem, option, size, widget);
    return {base.width() + 2 * Spacing::group, std::max(base.height(), controlHeight)};
}

QSize ThemeStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize padded = size + QSize(0, 10);
    if (type == CT_PushButton)
        return QSize(padded.width() + 2 * Spacing::group - 4, padded.height())
            .expandedTo({72, controlHeight});
    if (type == CT_LineEdit)
        return (padded + QSize(2 * fieldPadding, 0)).expandedTo({0, controlHeight});
    if (type == CT_ComboBox)
        return (padded + QSize(14 + arrowWidth, 0)).expandedTo({0, controlHeight});
    if (type == CT_SpinBox)
        return (QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(2 * fieldPadding, 0))
            .expandedTo({0, controlHeight});
    if (type == CT_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool arrow = button && button->features.testFlag(QStyleOptionToolButton::HasMenu)
            && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
        const bool words = button && button->toolButtonStyle != Qt::ToolButtonIconOnly;
        return (size + QSize((words ? 4 : 8) + (arrow ? arrowWidth - 6 : 0), 8))
            .expandedTo({controlHeight, controlHeight});
    }
    if (type == CT_MenuItem)
        return sizeOfMenuItem(option, size, widget);
    if (type == CT_ItemViewItem || type == CT_HeaderSection)
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            .expandedTo({0, Spacing::compactRowHeight});
    if (type == CT_ProgressBar)
        return {size.width(), std::max(barHeight, option->fontMetrics.height())};
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect ThemeStyle::progressBarPart(SubElement element, const QStyleOption *option) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    const int words = bar && bar->textVisible && !bar->text.isEmpty() ? Spacing::control
            + std::max(option->fontMetrics.horizontalAdvance(u"100%"_s),
                option->fontMetrics.horizontalAdvance(bar->text))
                                                                      : 0;
    QRect rect = option->rect;
    if (element == SE_ProgressBarLabel) {
        rect.setLeft(rect.right() - words + Spacing::control + 1);
    } else {
        rect.setWidth(rect.width() - words);
        rect.setTop(rect.top() + (rect.height() - barHeight) / 2);
        rect.setHeight(std::min(rect.height(), barHeight));
    }
    return visualRect(option->direction, option->rect, rect);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents
        || element == SE_ProgressBarLabel)
        return progressBarPart(element, option);
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_ItemViewItemText) {
        // Qt leaves the padding of both between icon and text.
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        const bool icon = item && item->features.testFlag(QStyleOptionViewItem::HasDecoration)
            && item->decorationPosition == QStyleOptionViewItem::Left;
        if (icon)
            return option->direction == Qt::LeftToRight ? rect.adjusted(-cellPadding, 0, 0, 0)
                                                        : rect.adjusted(0, 0, cellPadding, 0);
    }
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int padding = frame && frame->lineWidth > 0 ? fieldPadding - 2 : 0;
        return rect.adjusted(padding, 0, -padding, 0);
    }
    return rect;
}

/// The frame of a group stands below its title.
QRect ThemeStyle::groupBoxFrame(const QStyleOptionComplex *option)
{
    const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
    const bool titled = box && box->subControls.testAnyFlags(SC_GroupBoxLabel | SC_GroupBoxCheckBox);
    return option->rect.adjusted(0, titled ? option->fontMetrics.height() + 2 * Spacing::half : 0, 0, 0);
}

QRect ThemeStyle::scrollBarPart(const QStyleOptionComplex *option, SubControl part) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {};
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int handle = length;
    if (range > 0) {
        handle = static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep));
        handle = std::clamp(handle, std::min(length, pixelMetric(PM_ScrollBarSliderMin, option)), length);
    }
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto span = [&](int from, int to) {
        const QRect rect = flat ? QRect(from, 0, to - from, bar->rect.height())
                                : QRect(0, from, bar->rect.width(), to - from);
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    if (part == SC_ScrollBarSlider)
        return span(start, start + handle);
    if (part == SC_ScrollBarSubPage)
        return span(0, start);
    if (part == SC_ScrollBarAddPage)
        return span(start + handle, length);
    return span(0, length);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollBarPart(option, subControl);
    if (control == CC_ComboBox && (subControl == SC_ComboBoxEditField || subControl == SC_ComboBoxArrow)) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        QRect rect = option->rect.adjusted(box && box->editable ? fieldPadding : 10, 3, -arrowWidth, -3);
        if (subControl == SC_ComboBoxArrow)
            rect = QRect(
                option->rect.right() - arrowWidth + 1, option->rect.top(), arrowWidth, option->rect.height());
        return visualRect(option->direction, option->rect, rect);
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxListBoxPopup)
        return option->rect.translated(0, 2);
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control == CC_GroupBox && (subControl == SC_GroupBoxFrame || subControl == SC_GroupBoxContents))
        return groupBoxFrame(option);
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        return rect.adjusted(fieldPadding - 2, 1, 0, -1);
    return rect;
}

} // namespace dcs
