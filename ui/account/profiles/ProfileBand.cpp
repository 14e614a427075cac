// SPDX-License-Identifier: MIT
#include "ui/account/profiles/ProfileBand.h"

#include "ui/account/ProfileLook.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/LanguageChange.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dcs {

ProfileBand::ProfileBand(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"profileBand"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
    onLanguageChange(this, [this] { updateTexts(); });
}

void ProfileBand::setProfile(const std::optional<Profile> &profile)
{
    m_profile = profile;
    setVisible(profile.has_value());
    updateTexts();
}

QSize ProfileBand::sizeHint() const { return {Spacing::group, fontMetrics().height() + 2 * Spacing::half}; }

void ProfileBand::updateTexts()
{
    if (!m_profile) {
        return;
    }
    QStringList marks;
    if (m_profile->production) {
        marks += tr("Production");
    }
    if (m_profile->readOnly) {
        marks += tr("Read-only");
    }
    m_mark = marks.join(u" · "_s);
    m_text = ProfileLook::text(*m_profile);
    const QString all = m_mark.isEmpty() ? m_text : m_mark + u" · "_s + m_text;
    setAccessibleName(all);
    setToolTip(all);
    update();
}

void ProfileBand::paintEvent(QPaintEvent *)
{
    if (!m_profile) {
        return;
    }
    const ThemeColours &colours = m_theme->colours();
    const QColor shade = ProfileLook::colour(m_profile->colour, colours);
    QPainter painter(this);
    painter.fillRect(rect(),
        m_profile->production ? colours.toneGround(Tone::Bad) : paint::mix(shade, colours.surface, 0.1));
    painter.fillRect(QRect(0, 0, Spacing::control, height()), shade);
    QRect room = rect().adjusted(Spacing::group, 0, -Spacing::group, 0);
    if (!m_mark.isEmpty()) {
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(m_profile->production ? colours.bad : colours.text);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, m_mark);
        room.setLeft(room.left() + QFontMetrics(bold).horizontalAdvance(m_mark) + Spacing::group);
        painter.setFont(font());
    }
    painter.setPen(colours.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(m_text, Qt::ElideMiddle, room.width()));
}

} // namespace dcs
