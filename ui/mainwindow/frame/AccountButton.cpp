// SPDX-License-Identifier: MIT
#include "ui/mainwindow/frame/AccountButton.h"

#include "ui/account/ProfileLook.h"
#include "ui/theme/Paint.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int widestName = 24; ///< in average characters
constexpr int widestNarrowName = 12;
constexpr int widestRegions = 16;
constexpr int arrowWidth = 24;
constexpr double tint = 0.1;

} // namespace

AccountButton::AccountButton(const Theme *theme, QWidget *parent) : QToolButton(parent), m_theme(theme)
{
    setObjectName(u"accountButton"_s);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    showProfile();
}

void AccountButton::setProfile(const std::optional<Profile> &profile)
{
    m_profile = profile;
    showProfile();
}

void AccountButton::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    showProfile();
}

QColor AccountButton::shade() const
{
    if (!m_profile)
        return {};
    if (m_profile->colour != ProfileColour::None)
        return ProfileLook::colour(m_profile->colour, m_theme->colours());
    if (m_profile->demo)
        return m_theme->colours().caution;
    return m_profile->production ? m_theme->colours().bad : QColor();
}

/// Production is said in the colour of danger, whatever colour the profile has.
QColor AccountButton::tagColour() const
{
    const ThemeColours &colours = m_theme->colours();
    if (m_profile->production)
        return colours.bad;
    return m_profile->demo ? colours.caution : colours.quiet;
}

void AccountButton::showProfile()
{
    QStringList marks;
    if (m_profile && m_profile->demo)
        //: tag of the simulated account
        marks += tr("Demo");
    if (m_profile && m_profile->production)
        marks += tr("Production");
    if (m_profile && m_profile->readOnly)
        marks += tr("Read-only");
    m_tag = marks.join(u" · "_s);

    const QFontMetrics metrics(nameFont());
    const auto cut = [&metrics](const QString &text, int characters) {
        return metrics.elidedText(text, Qt::ElideMiddle, metrics.averageCharWidth() * characters);
    };
    const QString account = m_profile ? ProfileLook::text(*m_profile) : QString();
    m_name = m_profile ? cut(ProfileLook::account(*m_profile), m_isNarrow ? widestNarrowName : widestName)
                       : tr("Not signed in");
    m_regions = m_profile ? cut(ProfileLook::locations(*m_profile), widestRegions) : QString();
    const QString all = m_tag.isEmpty() ? account : m_tag + u" · "_s + account;
    //: %1 is account and region in use
    setAccessibleName(m_profile ? tr("Account: %1").arg(all) : tr("Account"));
    setToolTip(m_profile && m_profile->demo
            ? tr("Demo: simulated instances. Nothing here is real, nothing costs money.")
            : all);
    updateGeometry();
    update();
}

QFont AccountButton::nameFont() const
{
    QFont bold = font();
    bold.setBold(m_profile.has_value());
    return bold;
}

int AccountButton::tagWidth() const
{
    QFont small = Theme::smallFont();
    small.setBold(true);
    return m_tag.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(m_tag) + 2 * Spacing::control;
}

QSize AccountButton::sizeHint() const
{
    int width = 2 * Spacing::control + QFontMetrics(nameFont()).horizontalAdvance(m_name) + arrowWidth;
    if (!m_tag.isEmpty())
        width += tagWidth() + Spacing::control;
    if (!m_regions.isEmpty())
        width += fontMetrics().horizontalAdvance(m_regions) + Spacing::control;
    return {width, qMax(int(Spacing::controlHeight), fontMetrics().height() + Spacing::control)};
}

void AccountButton::paintEvent(QPaintEvent *)
{
    const ThemeColours &colours = m_theme->colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor shade = this->shade();
    const double share = underMouse() || isDown() ? 2 * tint : tint;
    paint::box(&painter, rect(), paint::mix(shade.isValid() ? shade : colours.quiet, colours.window, share),
        {}, Spacing::corner);
    if (hasFocus())
        paint::focusRing(&painter, rect(), colours.accent, Spacing::corner - 1);
    QRect room = rect().adjusted(Spacing::control, 0, -arrowWidth, 0);
    if (!m_tag.isEmpty()) {
        const QRect tag(room.left(), (height() - Spacing::TagHeight) / 2, tagWidth(), Spacing::TagHeight);
        paint::box(&painter, tag, tagColour(), {}, Spacing::TagHeight / 2.0);
        QFont small = Theme::smallFont();
        small.setBold(true);
        painter.setFont(small);
        painter.setPen(colours.onBad);
        painter.drawText(tag, Qt::AlignCenter, m_tag);
        room.setLeft(tag.right() + 1 + Spacing::control);
    }
    painter.setFont(nameFont());
    painter.setPen(colours.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_name);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(m_name) + Spacing::control);
    painter.setFont(font());
    painter.setPen(colours.secondaryText);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_regions);
    paint::chevron(&painter, QRect(width() - arrowWidth, 0, arrowWidth - Spacing::half, height()),
        Qt::DownArrow, colours.text);
}

void AccountButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        showProfile();
    QToolButton::changeEvent(event);
}

} // namespace dcs
