// SPDX-License-Identifier: MIT
#pragma once

#include "model/ThemeMode.h"

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QWidget;

namespace dcs {

/// What a colour means; see the table of tokens in ARCHITECTURE.md. No colour stands anywhere else in the
/// program.
enum class Tone { Good, Busy, Caution, Bad, Quiet };

/// The colours of one appearance. Every text on its ground has a contrast of at least 4.5 to 1.
struct ThemeColours {
    QColor window, surface, raised;
    QColor text, secondaryText, disabledText;
    QColor hairline, accent, onAccent;
    QColor good, busy, caution, bad, quiet;
    QColor purple; ///< of a profile; means nothing else
    QColor selection; ///< ground of what is selected; texts keep their colours on it
    QColor track; ///< ground of bars, quota left, segmented controls
    QColor soft; ///< free memory, bars of a histogram: always with its number beside it, never under text
    QColor grid; ///< rules between rows, grid of charts
    QColor field; ///< edges of fields and buttons, base line of charts
    QColor segmentOn; ///< the chosen part of a segmented control
    QColor goodFill, cautionFill, badFill; ///< areas and bars, never text
    QColor zoneCaution, zoneBad; ///< from "caution" and from "full" on in a bar of memory, never under text
    QColor onBad; ///< text on a ground of `bad`
    QColor tone(Tone tone) const;
    /// The colour of an area or bar of this tone.
    QColor fill(Tone tone) const;
    /// Ground of a band or card of this tone; text and secondaryText stay readable on it.
    QColor toneGround(Tone tone) const;
};

/// Spacing, px at 100 % (Qt scales).
namespace Spacing {
inline constexpr int half = 4;
inline constexpr int control = 8; ///< between controls
inline constexpr int group = 16; ///< around groups
inline constexpr int corner = 6;
inline constexpr int PaneCorner = 8;
inline constexpr int controlHeight = 32;
inline constexpr int SmallControlHeight = 28; ///< of chips too
inline constexpr int TagHeight = 20;
inline constexpr int HeaderHeight = 32; ///< of tables, and of the lines under them
inline constexpr int rowHeight = 44;
inline constexpr int compactRowHeight = 28;
} // namespace Spacing

/// The window of the guide, px at 100 %.
namespace GuideMetrics {
inline constexpr int width = 960;
inline constexpr int height = 680;
inline constexpr int pages = 260; ///< width of the list of pages
} // namespace GuideMetrics

/// The one look of the program: Fusion under our own palette, light or dark. One object, made by Program and
/// handed on.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    static ThemeColours colours(bool dark);

    /// Sets style, palette and style sheet of the application; may be called again.
    void apply(ThemeMode mode);
    bool isDark() const { return m_dark; }
    const ThemeColours &colours() const { return m_colours; }

    /// A line icon of resources/icons by its file name without ".svg", in the text colour (or that of a
    /// tone), sharp at every scale, following later changes of theme when asked for again.
    QIcon icon(const QString &name) const;
    QIcon icon(const QString &name, Tone tone) const;

    /// The fonts of figures that matter, of titles and of second lines; text has the application's font.
    static QFont figureFont();
    static QFont titleFont();
    static QFont smallFont();

Q_SIGNALS:
    void changed();

private:
    ThemeColours m_colours;
    bool m_desktopIsDark = false; ///< when the theme was made: before our own palette replaced the desktop's
    bool m_dark = false;
};

/// A label of a widget says what it is by these dynamic properties, styled by the theme:
/// "role" = "figure" | "title" | "secondary" | "small"; "tone" = "good" | "busy" | "caution" | "bad" |
/// "quiet". A tone colours the text of labels and buttons, the ground of a QFrame with the shape StyledPanel,
/// the border of a field, the bar of a progress bar and the ground of the primary button.
void setRole(QWidget *widget, const char *role);
void setTone(QWidget *widget, Tone tone);
void clearTone(QWidget *widget);
/// The filled button of a dialog.
void setPrimary(QWidget *button);

} // namespace dcs
