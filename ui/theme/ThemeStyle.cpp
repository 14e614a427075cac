// SPDX-License-Identifier: MIT
#include "ui/theme/ThemeStyle.h"

#include "ui/theme/IconEngine.h"
#include "ui/theme/Paint.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimerEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

template <typename Draws, typename Element>
constexpr auto found(const Draws &draws, Element element) -> decltype(draws.front().second)
{
    for (const auto &[candidate, draw] : draws) {
        if (candidate == element)
            return draw;
    }
    return nullptr;
}

} // namespace

ThemeStyle::ThemeStyle(const ThemeColours &colours)
    : QProxyStyle(u"fusion"_s), m_colours(colours),
      m_border(paint::mix(colours.secondaryText, colours.surface, 0.4)),
      m_mark(paint::mix(colours.secondaryText, colours.surface, 0.75)),
      m_hover(paint::mix(colours.text, colours.window, 0.07)),
      m_pressed(paint::mix(colours.text, colours.window, 0.13))
{
    m_busyClock.start();
}

std::optional<Tone> ThemeStyle::toneOf(const QObject *widget)
{
    const QString name = widget ? widget->property("tone").toString() : QString();
    static constexpr std::array names{QLatin1StringView("good"), QLatin1StringView("busy"),
        QLatin1StringView("caution"), QLatin1StringView("bad"), QLatin1StringView("quiet")};
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<Tone>(found - names.begin()));
}

/// Font and colour of widgets that are words: by their role and tone.
void ThemeStyle::applyWords(QWidget *widget) const
{
    const QString role = widget->property("role").toString();
    if (role == u"title"_s)
        widget->setFont(Theme::titleFont());
    else if (role == u"small"_s)
        widget->setFont(Theme::smallFont());

    QColor colour;
    if (const auto tone = toneOf(widget))
        colour = m_colours.tone(*tone);
    else if (role == u"secondary"_s || role == u"small"_s)
        colour = m_colours.secondaryText;
    if (!colour.isValid())
        return;
    QPalette palette;
    palette.setResolveMask(0);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::WindowText, colour);
        palette.setColor(group, QPalette::Text, colour);
        palette.setColor(group, QPalette::ButtonText, colour);
    }
    widget->setPalette(palette);
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget))
        applyWords(widget);
    if (auto *table = qobject_cast<QTableView *>(widget))
        table->setShowGrid(false); // the rows have hairlines, see drawItemRow
    // The delegate a combo box has at first knows no style: its rows would be cramped.
    if (auto *box = qobject_cast<QComboBox *>(widget);
        box && !qobject_cast<QStyledItemDelegate *>(box->itemDelegate()))
        box->setItemDelegate(new QStyledItemDelegate(box));
}

QIcon ThemeStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const auto own = [this](const QString &name, const QColor &colour) {
        return QIcon(new IconEngine(name, colour, m_colours.disabledText));
    };
    if (icon == SP_LineEditClearButton)
        return own(u"close"_s, m_colours.secondaryText);
    if (icon == SP_MessageBoxInformation || icon == SP_MessageBoxQuestion)
        return own(u"info"_s, m_colours.accent);
    if (icon == SP_MessageBoxWarning)
        return own(u"warning"_s, m_colours.caution);
    if (icon == SP_MessageBoxCritical)
        return own(u"error"_s, m_colours.bad);
    return QProxyStyle::standardIcon(icon, option, widget);
}

/// Which function paints an element; nothing for what Fusion paints well.
ThemeStyle::Draw ThemeStyle::drawOf(PrimitiveElement element)
{
    static constexpr std::array draws{
        std::pair{PE_FrameFocusRect, &ThemeStyle::drawFocusRect},
        std::pair{PE_PanelButtonTool, &ThemeStyle::drawToolButtonPanel},
        std::pair{PE_PanelLineEdit, &ThemeStyle::drawLineEdit},
        std::pair{PE_IndicatorCheckBox, &ThemeStyle::drawCheckBox},
        std::pair{PE_IndicatorItemViewItemCheck, &ThemeStyle::drawCheckBox},
        std::pair{PE_IndicatorRadioButton, &ThemeStyle::drawRadioButton},
        std::pair{PE_IndicatorArrowDown, &ThemeStyle::drawArrowDown},
        std::pair{PE_IndicatorArrowUp, &ThemeStyle::drawArrowUp},
        std::pair{PE_IndicatorArrowLeft, &ThemeStyle::drawArrowLeft},
        std::pair{PE_IndicatorArrowRight, &ThemeStyle::drawArrowRight},
        std::pair{PE_IndicatorToolBarSeparator, &ThemeStyle::drawSeparator},
        std::pair{PE_IndicatorDockWidgetResizeHandle, &ThemeStyle::drawSplitter},
        std::pair{PE_IndicatorHeaderArrow, &ThemeStyle::drawHeaderArrow},
        std::pair{PE_IndicatorBranch, &ThemeStyle::drawBranch},
        std::pair{PE_PanelItemViewRow, &ThemeStyle::drawItemRow},
        std::pair{PE_PanelItemViewItem, &ThemeStyle::drawItemPanel},
        std::pair{PE_Frame, &ThemeStyle::drawFrame},
        std::pair{PE_FrameGroupBox, &ThemeStyle::drawGroupFrame},
        std::pair{PE_FrameMenu, &ThemeStyle::drawPopup},
        std::pair{PE_PanelMenu, &ThemeStyle::drawPopup},
        std::pair{PE_PanelTipLabel, &ThemeStyle::drawPopup},
        std::pair{PE_PanelStatusBar, &ThemeStyle::drawStatusBar},
        std::pair{PE_FrameStatusBarItem, &ThemeStyle::drawNothing},
        std::pair{PE_FrameTabWidget, &ThemeStyle::drawNothing},
        std::pair{PE_FrameTabBarBase, &ThemeStyle::drawTabBase},
        std::pair{PE_PanelScrollAreaCorner, &ThemeStyle::drawNothing},
    };
    return found(draws, element);
}

ThemeStyle::Draw ThemeStyle::drawOf(ControlElement element)
{
    static constexpr std::array draws{
        std::pair{CE_PushButtonBevel, &ThemeStyle::drawPushButton},
        std::pair{CE_PushButtonLabel, &ThemeStyle::drawPushButtonLabel},
        std::pair{CE_MenuItem, &ThemeStyle::drawMenuItem},
        std::pair{CE_ShapedFrame, &ThemeStyle::drawShapedFrame},
        std::pair{CE_ToolBar, &ThemeStyle::drawToolBar},
        std::pair{CE_Splitter, &ThemeStyle::drawSplitter},
        std::pair{CE_SizeGrip, &ThemeStyle::drawNothing},
        std::pair{CE_DockWidgetTitle, &ThemeStyle::drawDockTitle},
        std::pair{CE_HeaderSection, &ThemeStyle::drawHeaderSection},
        std::pair{CE_HeaderEmptyArea, &ThemeStyle::drawHeaderSection},
        std::pair{CE_HeaderLabel, &ThemeStyle::drawHeaderLabel},
        std::pair{CE_TabBarTabShape, &ThemeStyle::drawTab},
        std::pair{CE_TabBarTabLabel, &ThemeStyle::drawTabLabel},
        std::pair{CE_ProgressBar, &ThemeStyle::drawProgressBar},
    };
    return found(draws, element);
}

ThemeStyle::Draw ThemeStyle::drawOf(ComplexControl control)
{
    static constexpr std::array draws{
        std::pair{CC_ToolButton, &ThemeStyle::drawToolButton},
        std::pair{CC_ComboBox, &ThemeStyle::drawComboBox},
        std::pair{CC_SpinBox, &ThemeStyle::drawSpinBox},
        std::pair{CC_GroupBox, &ThemeStyle::drawGroupBox},
        std::pair{CC_ScrollBar, &ThemeStyle::drawScrollBar},
    };
    return found(draws, control);
}

/// Paints with the function and leaves the painter as it was.
void ThemeStyle::paintWith(
    Draw draw, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    (this->*draw)(option, painter, widget);
    painter->restore();
}

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const Draw draw = drawOf(element))
        paintWith(draw, option, painter, widget);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const Draw draw = drawOf(element))
        paintWith(draw, option, painter, widget);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const Draw draw = drawOf(control))
        paintWith(draw, option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ThemeStyle::drawNothing(const QStyleOption *, QPainter *, const QWidget *) const { }

/// Where a busy bar stands now, 0 to 1; being asked keeps it moving.
double ThemeStyle::busyPhase(const QObject *bar) const
{
    static constexpr int stepMs = 33;
    static constexpr int roundMs = 1800;
    if (bar) {
        if (!m_busyTimer.isActive())
            m_busyTimer.start(stepMs, const_cast<ThemeStyle *>(this));
        if (const QPointer<QObject> busy(const_cast<QObject *>(bar)); !m_busyBars.contains(busy))
            m_busyBars.append(busy);
    }
    return static_cast<double>(m_busyClock.elapsed() % roundMs) / roundMs;
}

void ThemeStyle::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_busyTimer.timerId())
        return QProxyStyle::timerEvent(event);
    const auto bars = std::exchange(m_busyBars, {});
    if (bars.isEmpty())
        m_busyTimer.stop();
    for (const auto &bar : bars) {
        if (auto *widget = qobject_cast<QWidget *>(bar.data()))
            widget->update(); // its painting asks for the next step
    }
}

} // namespace dcs
