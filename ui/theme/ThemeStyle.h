// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPointer>
#include <QProxyStyle>

#include <optional>

namespace dcs {

/// The look of the widgets: Fusion with most of its painting replaced. Tables by element lead to one small
/// function each. ThemeStyle.cpp holds those tables, ThemeStyleMetrics.cpp sizes and places,
/// ThemeStyleControls.cpp what one clicks and types into, ThemeStyleViews.cpp what holds and shows things.
/// Dynamic properties: see Theme.h.
class ThemeStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit ThemeStyle(const ThemeColours &colours);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returnData = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
        const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    using Draw = void (ThemeStyle::*)(const QStyleOption *, QPainter *, const QWidget *) const;
    static Draw drawOf(PrimitiveElement element);
    static Draw drawOf(ControlElement element);
    static Draw drawOf(ComplexControl control);
    void paintWith(Draw draw, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;

    static std::optional<Tone> toneOf(const QObject *widget);
    void applyWords(QWidget *widget) const;
    double busyPhase(const QObject *bar) const;
    void drawNothing(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;

    // ThemeStyleMetrics.cpp
    QSize sizeOfMenuItem(const QStyleOption *option, const QSize &size, const QWidget *widget) const;
    QRect scrollBarPart(const QStyleOptionComplex *option, SubControl part) const;
    static QRect groupBoxFrame(const QStyleOptionComplex *option);
    QRect progressBarPart(SubElement element, const QStyleOption *option) const;

    // ThemeStyleControls.cpp
    void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawSolidButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawPushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawPushButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawToolButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawLineEdit(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawCheckBox(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawRadioButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawArrowDown(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawArrowUp(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawArrowLeft(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawArrowRight(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;

    // ThemeStyleViews.cpp
    void drawFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawShapedFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawGroupFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawGroupBox(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawPopup(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawToolBar(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawStatusBar(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawSeparator(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawSplitter(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawDockTitle(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawHeaderSection(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawHeaderLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawHeaderArrow(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawItemRow(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawItemPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawFocusRect(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawBranch(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawTab(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawTabLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawTabBase(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawProgressBar(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;

    ThemeColours m_colours;
    QColor m_border; ///< of fields and buttons
    QColor m_mark; ///< outline of check boxes, scroll bar handles: 3 to 1 on every ground
    QColor m_hover; ///< ground of flat things under the pointer
    QColor m_pressed;
    mutable QBasicTimer m_busyTimer; ///< moves busy progress bars; runs only while one is painted
    mutable QList<QPointer<QObject>> m_busyBars;
    QElapsedTimer m_busyClock;
};

} // namespace dcs
