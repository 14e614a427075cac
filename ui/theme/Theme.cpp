// SPDX-License-Identifier: MIT
#include "ui/theme/Theme.h"

#include "ui/theme/IconEngine.h"
#include "ui/theme/Paint.h"
#include "ui/theme/ThemeStyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr double titleScale = 1.35;
constexpr double smallScale = 0.9;

ThemeColours lightColours()
{
    return {.window = 0xF5F6F8,
        .surface = 0xFFFFFF,
        .raised = 0xFFFFFF,
        .text = 0x1B1F24,
        .secondaryText = 0x59636E,
        .disabledText = 0x8B949E,
        .hairline = 0xDDE1E6,
        .accent = 0x1F5FD6,
        .onAccent = 0xFFFFFF,
        .good = 0x17702F,
        .busy = 0x1F5FD6,
        .caution = 0x8A5B00,
        .bad = 0xC4281C,
        .quiet = 0x606974,
        .purple = 0x7A3EB1,
        .selection = 0xE4ECFA};
}

ThemeColours darkColours()
{
    return {.window = 0x16181D,
        .surface = 0x1E2127,
        .raised = 0x262A31,
        .text = 0xE6E8EB,
        .secondaryText = 0xA2AAB4,
        .disabledText = 0x6B7480,
        .hairline = 0x343942,
        .accent = 0x6EA8FE,
        .onAccent = 0x10141B,
        .good = 0x57C26E,
        .busy = 0x6EA8FE,
        .caution = 0xE3B341,
        .bad = 0xFF7B72,
        .quiet = 0x99A2AD,
        .purple = 0xC9A3FF,
        .selection = 0x2B3749};
}

/// The desktop's font, helped out for Chinese by fonts with the Chinese shapes of the characters: left to
/// itself the font system may take the Japanese ones. Where no desktop names a font ("Sans Serif"), they
/// serve for all text.
QFont withChineseFonts(QFont font)
{
    QStringList families = font.families();
    for (const QString &family : {u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"Source Han Sans SC"_s,
             u"WenQuanYi Micro Hei"_s, u"PingFang SC"_s, u"Microsoft YaHei"_s}) {
        if (!families.contains(family) && QFontDatabase::hasFamily(family))
            families.append(family);
    }
    font.setFamilies(families);
    return font;
}

QPalette paletteOf(const ThemeColours &colours)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
             QPalette::HighlightedText, QPalette::BrightText})
        set(role, colours.text, colours.disabledText);
    set(QPalette::Link, colours.accent, colours.disabledText);
    set(QPalette::LinkVisited, colours.accent, colours.disabledText);
    set(QPalette::PlaceholderText, colours.secondaryText, colours.disabledText);
    set(QPalette::Window, colours.window, colours.window);
    set(QPalette::Base, colours.surface, colours.window);
    set(QPalette::AlternateBase, paint::mix(colours.window, colours.surface, 0.6), colours.window);
    set(QPalette::ToolTipBase, colours.raised, colours.raised);
    set(QPalette::Button, colours.raised, colours.window);
    set(QPalette::Highlight, colours.selection, paint::mix(colours.hairline, colours.window, 0.6));
    palette.setColor(
        QPalette::Inactive, QPalette::Highlight, paint::mix(colours.hairline, colours.surface, 0.6));
    // The shades Fusion draws its few remaining edges with.
    set(QPalette::Light, colours.raised, colours.raised);
    set(QPalette::Midlight, colours.hairline, colours.hairline);
    set(QPalette::Mid, colours.hairline, colours.hairline);
    set(QPalette::Dark, colours.disabledText, colours.disabledText);
    set(QPalette::Shadow, colours.text, colours.disabledText);
    return palette;
}

QFont scaled(double factor)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

/// Lets the style look at the changed property.
void restyle(QWidget *widget)
{
    widget->style()->polish(widget);
    widget->update();
}

} // namespace

QColor ThemeColours::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return good;
    case Tone::Busy:
        return busy;
    case Tone::Caution:
        return caution;
    case Tone::Bad:
        return bad;
    case Tone::Quiet:
        return quiet;
    }
    Q_UNREACHABLE();
}

QColor ThemeColours::toneGround(Tone tone) const { return paint::mix(this->tone(tone), surface, 0.1); }

Theme::Theme(QObject *parent) : QObject(parent)
{
    const QPalette desktop = QGuiApplication::palette();
    m_desktopIsDark =
        desktop.color(QPalette::WindowText).lightnessF() > desktop.color(QPalette::Window).lightnessF();
    m_dark = m_desktopIsDark;
    m_colours = colours(m_dark);
}

ThemeColours Theme::colours(bool dark) { return dark ? darkColours() : lightColours(); }

void Theme::apply(ThemeMode mode)
{
    m_dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && m_desktopIsDark);
    m_colours = colours(m_dark);
    const QPalette palette = paletteOf(m_colours);
    QApplication::setFont(withChineseFonts(QApplication::font()));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setStyle(new ThemeStyle(m_colours));
    Q_EMIT changed();
}

QIcon Theme::icon(const QString &name) const
{
    return QIcon(new IconEngine(name, m_colours.text, m_colours.disabledText));
}

QIcon Theme::icon(const QString &name, Tone tone) const
{
    return QIcon(new IconEngine(name, m_colours.tone(tone), m_colours.disabledText));
}

QFont Theme::titleFont()
{
    QFont font = scaled(titleScale);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::smallFont() { return scaled(smallScale); }

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    restyle(widget);
}

void setTone(QWidget *widget, Tone tone)
{
    static constexpr std::array names{"good", "busy", "caution", "bad", "quiet"};
    widget->setProperty("tone", QString::fromLatin1(names.at(static_cast<size_t>(tone))));
    restyle(widget);
}

void clearTone(QWidget *widget)
{
    widget->setProperty("tone", {});
    widget->setPalette({});
    restyle(widget);
}

void setPrimary(QWidget *button)
{
    button->setProperty("primary", true);
    restyle(button);
}

} // namespace dcs
