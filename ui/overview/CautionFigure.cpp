// SPDX-License-Identifier: MIT
#include "ui/overview/CautionFigure.h"

#include "ui/language/Texts.h"
#include "ui/theme/Paint.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr double fullPercent = 100;

QFont boldSmall()
{
    QFont font = Theme::smallFont();
    font.setBold(true);
    return font;
}

} // namespace

CautionFigure::CautionFigure(const Theme *theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setObjectName(u"cautionFigure"_s);
    setFocusPolicy(Qt::StrongFocus);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    nameIt();
}

void CautionFigure::display(std::optional<int> count, const MemoryLevels &levels)
{
    m_count = count;
    m_levels = levels;
    setEnabled(count.has_value());
    nameIt();
    updateGeometry();
    update();
}

void CautionFigure::setRoom(WindowRoom room)
{
    m_room = room;
    nameIt();
    updateGeometry();
}

QString CautionFigure::number() const { return m_count ? Texts::number(*m_count) : u"–"_s; }

QString CautionFigure::lineText() const
{
    const QString line = Texts::percent(m_levels.caution / fullPercent);
    //: after a number of instances; %1 is a share of memory: "114 ≥ 80%"
    return m_room == WindowRoom::Small ? tr("≥ %1").arg(line)
                                       //: below a number of instances; %1 is a share of memory
                                       : tr("at %1 or more").arg(line);
}

void CautionFigure::nameIt()
{
    const QString name = tr("Memory use: %n instance(s) at %1 or more", nullptr, m_count.value_or(0))
                             .arg(Texts::percent(m_levels.caution / fullPercent));
    setAccessibleName(name);
    setToolTip(name);
}

QSize CautionFigure::sizeHint() const
{
    const QFontMetrics small(Theme::smallFont());
    if (m_room == WindowRoom::Small)
        return {QFontMetrics(boldSmall()).horizontalAdvance(number()) + small.horizontalAdvance(lineText())
                + 2 * Spacing::half + Spacing::control,
            small.height() + Spacing::control};
    const QFontMetrics figure(Theme::figureFont());
    const int width = std::max({small.horizontalAdvance(tr("Memory use")),
        small.horizontalAdvance(lineText()), figure.horizontalAdvance(number())});
    return {width + Spacing::control, 2 * small.height() + figure.height()};
}

void CautionFigure::paintEvent(QPaintEvent *)
{
    const ThemeColours &colours = m_theme->colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus())
        paint::focusRing(&painter, rect(), colours.accent, Spacing::half);
    QRect room = rect().adjusted(Spacing::half, 0, -Spacing::half, 0);
    const auto write = [&](const QFont &font, const QColor &colour, Qt::Alignment place,
                           const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(room, place, text);
        return painter.fontMetrics();
    };
    if (m_room == WindowRoom::Small) {
        const QFontMetrics used =
            write(boldSmall(), colours.text, Qt::AlignLeft | Qt::AlignVCenter, number());
        room.setLeft(room.left() + used.horizontalAdvance(number()) + Spacing::half);
        write(Theme::smallFont(), colours.secondaryText, Qt::AlignLeft | Qt::AlignVCenter, lineText());
        return;
    }
    write(Theme::smallFont(), colours.secondaryText, Qt::AlignLeft | Qt::AlignTop, tr("Memory use"));
    write(Theme::figureFont(), colours.text, Qt::AlignLeft | Qt::AlignVCenter, number());
    write(Theme::smallFont(), colours.secondaryText, Qt::AlignLeft | Qt::AlignBottom, lineText());
}

void CautionFigure::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        nameIt();
        updateGeometry();
        update();
    }
    QAbstractButton::changeEvent(event);
}

} // namespace dcs
