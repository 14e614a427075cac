// SPDX-License-Identifier: MIT
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTableView>
#include <QTest>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

constexpr std::array tones{Tone::Good, Tone::Busy, Tone::Caution, Tone::Bad, Tone::Quiet};

/// Contrast by the Web Content Accessibility Guidelines, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    };
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor pixel(QWidget &widget, QPoint at) { return widget.grab().toImage().pixelColor(at); }

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastOfColours_data();
    void contrastOfColours();
    void contrastOfPalette_data();
    void contrastOfPalette();
    void modes();
    void followsDarkDesktop();
    void rolesOfLabels();
    void tonesFollowTheTheme();
    void primaryButtonIsFilled();
    void focusIsVisible();
    void tonedFrameIsTinted();
    void progressBarShowsItsTone();
    void tableIsFlat();

private:
    const QPalette m_desktop = QApplication::palette();
};

void TestTheme::contrastOfColours_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const ThemeColours c = Theme::colours(dark);
        const char *mode = dark ? "dark" : "light";
        QList<std::pair<QByteArray, QColor>> texts{
            {"text", c.text}, {"secondary", c.secondaryText}, {"accent", c.accent}};
        for (const Tone tone : tones) {
            const QByteArray number = QByteArray::number(static_cast<int>(tone));
            texts.append({"tone " + number, c.tone(tone)});
            QTest::addRow("%s: on button of tone %s", mode, number.data()) << c.onAccent << c.tone(tone);
            const QColor tinted = c.toneGround(tone);
            QTest::addRow("%s: text on ground of tone %s", mode, number.data()) << c.text << tinted;
            QTest::addRow("%s: secondary on ground of tone %s", mode, number.data())
                << c.secondaryText << tinted;
            QTest::addRow("%s: tone on its ground %s", mode, number.data()) << c.tone(tone) << tinted;
        }
        QTest::addRow("%s: on accent", mode) << c.onAccent << c.accent;
        const QList<std::pair<const char *, QColor>> grounds{
            {"window", c.window}, {"surface", c.surface}, {"raised", c.raised}, {"selection", c.selection}};
        for (const auto &[textName, text] : texts) {
            for (const auto &[groundName, ground] : grounds)
                QTest::addRow("%s: %s on %s", mode, textName.data(), groundName) << text << ground;
        }
    }
}

void TestTheme::contrastOfColours()
{
    QFETCH(const QColor, text);
    QFETCH(const QColor, ground);
    const double ratio = contrast(text, ground);
    QVERIFY2(ratio >= 4.5, QByteArray::number(ratio).constData());
}

void TestTheme::contrastOfPalette_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addRow("light") << false;
    QTest::addRow("dark") << true;
}

void TestTheme::contrastOfPalette()
{
    QFETCH(const bool, dark);
    Theme theme;
    theme.apply(dark ? ThemeMode::Dark : ThemeMode::Light);
    const std::array pairs{std::pair{QPalette::WindowText, QPalette::Window},
        std::pair{QPalette::Text, QPalette::Base}, std::pair{QPalette::Text, QPalette::AlternateBase},
        std::pair{QPalette::ButtonText, QPalette::Button},
        std::pair{QPalette::HighlightedText, QPalette::Highlight},
        std::pair{QPalette::ToolTipText, QPalette::ToolTipBase},
        std::pair{QPalette::PlaceholderText, QPalette::Base}, std::pair{QPalette::Link, QPalette::Base},
        std::pair{QPalette::Link, QPalette::Window}};
    for (const QPalette &palette : {QApplication::palette(), QToolTip::palette()}) {
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto &[text, ground] : pairs)
                QVERIFY2(contrast(palette.color(group, text), palette.color(group, ground)) >= 4.5,
                    QByteArray::number(text).constData());
        }
    }
    QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text), theme.colours().disabledText);
}

void TestTheme::modes()
{
    Theme theme;
    const QSignalSpy changed(&theme, &Theme::changed);
    theme.apply(ThemeMode::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::colours(true).window);
    theme.apply(ThemeMode::Light);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::colours(false).window);
    QCOMPARE(changed.count(), 2);
}

void TestTheme::followsDarkDesktop()
{
    QPalette desktop;
    desktop.setColor(QPalette::Window, Qt::black);
    desktop.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(desktop);
    Theme onDark;
    onDark.apply(ThemeMode::Light);
    onDark.apply(ThemeMode::System); // our own light palette must not be taken for the desktop's
    QVERIFY(onDark.isDark());

    QApplication::setPalette(m_desktop);
    Theme onLight;
    onLight.apply(ThemeMode::System);
    QVERIFY(!onLight.isDark());
}

void TestTheme::rolesOfLabels()
{
    Theme theme;
    theme.apply(ThemeMode::Light);
    QLabel title;
    QLabel secondary;
    QLabel small;
    setRole(&title, "title");
    setRole(&secondary, "secondary");
    setRole(&small, "small");
    const double size = QApplication::font().pointSizeF();
    QCOMPARE_GT(title.font().pointSizeF(), size);
    QCOMPARE_LT(small.font().pointSizeF(), size);
    QCOMPARE(secondary.font().pointSizeF(), size);
    QCOMPARE(title.palette().color(QPalette::WindowText), theme.colours().text);
    QCOMPARE(secondary.palette().color(QPalette::WindowText), theme.colours().secondaryText);
    QCOMPARE(small.palette().color(QPalette::WindowText), theme.colours().secondaryText);
}

void TestTheme::tonesFollowTheTheme()
{
    Theme theme;
    theme.apply(ThemeMode::Light);
    QLabel label(u"Faulty"_s);
    setRole(&label, "small");
    setTone(&label, Tone::Bad);
    label.show();
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::colours(false).bad);
    theme.apply(ThemeMode::Dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::colours(true).bad);
    setTone(&label, Tone::Good);
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::colours(true).good);
    clearTone(&label);
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::colours(true).secondaryText);
}

void TestTheme::primaryButtonIsFilled()
{
    Theme theme;
    theme.apply(ThemeMode::Light);
    QPushButton button(u"Sign in"_s);
    button.resize(button.sizeHint());
    const QPoint inside(6, button.height() / 2);
    QCOMPARE(pixel(button, inside), theme.colours().raised);
    setPrimary(&button);
    QCOMPARE(pixel(button, inside), theme.colours().accent);
    setTone(&button, Tone::Bad);
    QCOMPARE(pixel(button, inside), theme.colours().bad);
    button.setEnabled(false);
    QCOMPARE(pixel(button, inside), theme.colours().hairline);
}

void TestTheme::focusIsVisible()
{
    Theme theme;
    theme.apply(ThemeMode::Light);
    QWidget window;
    QLineEdit field(&window);
    QPushButton button(&window);
    field.setGeometry(0, 0, 100, 28);
    button.setGeometry(0, 40, 100, 28);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QPoint edge(0, 14);
    field.setFocus();
    QCOMPARE(pixel(field, edge), theme.colours().accent);
    QCOMPARE_NE(pixel(button, edge), theme.colours().accent);
    button.setFocus();
    QCOMPARE_NE(pixel(field, edge), theme.colours().accent);
    QCOMPARE(pixel(button, edge), theme.colours().accent);
}

void TestTheme::tonedFrameIsTinted()
{
    Theme theme;
    theme.apply(ThemeMode::Dark);
    QFrame frame;
    frame.setFrameShape(QFrame::StyledPanel);
    frame.resize(60, 40);
    QCOMPARE(pixel(frame, {30, 20}), theme.colours().raised);
    setTone(&frame, Tone::Caution);
    QCOMPARE(pixel(frame, {30, 20}), theme.colours().toneGround(Tone::Caution));
    clearTone(&frame);
    QCOMPARE(pixel(frame, {30, 20}), theme.colours().raised);
}

void TestTheme::progressBarShowsItsTone()
{
    Theme theme;
    theme.apply(ThemeMode::Light);
    QProgressBar bar;
    bar.setTextVisible(false);
    bar.setValue(50);
    bar.resize(100, 20);
    QCOMPARE(pixel(bar, {25, 10}), theme.colours().accent);
    QCOMPARE(pixel(bar, {75, 10}), theme.colours().hairline);
    QCOMPARE(pixel(bar, {25, 2}), theme.colours().window); // it is thin
    setTone(&bar, Tone::Caution);
    QCOMPARE(pixel(bar, {25, 10}), theme.colours().caution);
}

void TestTheme::tableIsFlat()
{
    Theme theme;
    theme.apply(ThemeMode::Light);
    QTableView table;
    table.show();
    QVERIFY(!table.showGrid());
    QCOMPARE(table.style()->pixelMetric(QStyle::PM_HeaderDefaultSectionSizeVertical, nullptr, &table),
        Spacing::compactRowHeight);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
