// SPDX-License-Identifier: MIT
#include "ui/overview/NamedValue.h"

#include "ui/theme/Paint.h"

#include <QPainter>

namespace dcs {

namespace {

constexpr int swatchCorner = 2;

} // namespace

NamedValue::NamedValue(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NamedValue::display(
    const QString &name, const QString &value, QColor ThemeColours::*swatch, std::optional<Tone> level)
{
    m_name = name;
    m_value = value;
    m_swatch = swatch;
    m_level = level;
    setAccessibleName(QStringList{name, value}.join(u' ').trimmed());
    updateGeometry();
    update();
}

QFont NamedValue::boldFont() const
{
    QFont bold = Theme::smallFont();
    bold.setBold(true);
    return bold;
}

QSize NamedValue::sizeHint() const
{
    const QFontMetrics plain(Theme::smallFont());
    int width = plain.horizontalAdvance(m_name) + QFontMetrics(boldFont()).horizontalAdvance(m_value);
    if (!m_name.isEmpty() && !m_value.isEmpty())
        width += Spacing::half;
    if (m_swatch)
        width += 2 * Spacing::control;
    return {width, plain.height()};
}

void NamedValue::paintEvent(QPaintEvent *)
{
    const ThemeColours &colours = m_theme->colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect room = rect();
    if (m_swatch) {
        const QRect square(0, (height() - Spacing::control) / 2, Spacing::control, Spacing::control);
        paint::box(&painter, square, colours.*m_swatch, {}, swatchCorner);
        room.setLeft(2 * Spacing::control);
    }
    painter.setFont(Theme::smallFont());
    painter.setPen(colours.secondaryText);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_name);
    if (!m_name.isEmpty())
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(m_name) + Spacing::half);
    painter.setFont(boldFont());
    painter.setPen(m_level ? colours.tone(*m_level) : colours.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_value);
}

} // namespace dcs
