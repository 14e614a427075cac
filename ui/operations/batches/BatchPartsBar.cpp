// SPDX-License-Identifier: MIT
#include "ui/operations/batches/BatchPartsBar.h"

#include "ui/charts/Charts.h"

#include <QPainter>

#include <array>

namespace dcs {

BatchPartsBar::BatchPartsBar(const Theme *theme, int height, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    setFixedHeight(height);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BatchPartsBar::display(const BatchParts &parts, const QString &spoken)
{
    setAccessibleName(spoken);
    setToolTip(spoken);
    if (m_parts == parts)
        return;
    m_parts = parts;
    update();
}

void BatchPartsBar::paintParts(
    QPainter *painter, const QRectF &rect, const BatchParts &parts, const ThemeColours &colours)
{
    const int others = parts.ended - parts.done - parts.failed;
    const std::array shown{charts::Part{static_cast<double>(parts.done), colours.goodFill},
        charts::Part{static_cast<double>(parts.failed), colours.badFill},
        charts::Part{static_cast<double>(qMax(others, 0)), colours.quiet},
        charts::Part{static_cast<double>(parts.inProgress), colours.accent}};
    charts::partsBar(painter, rect, shown, parts.total, colours);
}

void BatchPartsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintParts(&painter, rect(), m_parts, m_theme->colours());
}

} // namespace dcs
