// SPDX-License-Identifier: MIT
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/theme/IconEngine.h"
#include "ui/theme/Theme.h"

#include <QDir>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

/// The colour of the most opaque pixel; invalid if the picture is empty.
QColor inkOf(const QPixmap &picture)
{
    const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            if (here.alpha() > (ink.isValid() ? ink.alpha() : 0))
                ink = here;
        }
    }
    return ink;
}

bool isNear(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) < 6 && qAbs(a.green() - b.green()) < 6 && qAbs(a.blue() - b.blue()) < 6;
}

} // namespace

class TestIconEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void renders_data();
    void renders();
    void statusIconsDiffer();
    void disabled();
    void paintsSharp();
    void unknownNameIsNull();
};

void TestIconEngine::renders_data()
{
    QTest::addColumn<QString>("name");
    QSet<QString> names;
    const QStringList files = QDir(u":/dcs/icons"_s).entryList({u"*.svg"_s});
    for (const QString &file : files)
        names.insert(file.chopped(4));
    for (const Status status : allValues<Status>())
        names.insert(Texts::icon(status));
    for (int state = 0; state <= static_cast<int>(OperationState::Cancelled); ++state)
        names.insert(Texts::icon(static_cast<OperationState>(state)));
    for (const QString &name : std::as_const(names))
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestIconEngine::renders()
{
    QFETCH(const QString, name);
    const bool coloured = name == u"dcs-scaler"_s;
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme theme;
        theme.apply(mode);
        for (const double ratio : {1.0, 1.5, 2.0}) {
            const QPixmap plain = theme.icon(name).pixmap({16, 16}, ratio);
            QCOMPARE(plain.size(), QSize(16, 16) * ratio);
            QCOMPARE(plain.devicePixelRatio(), ratio);
            const QColor ink = inkOf(plain);
            QVERIFY(ink.isValid());
            QVERIFY(coloured || isNear(ink, theme.colours().text));
            QVERIFY(coloured
                || isNear(inkOf(theme.icon(name, Tone::Good).pixmap({16, 16}, ratio)), theme.colours().good));
        }
    }
}

void TestIconEngine::statusIconsDiffer()
{
    Theme theme;
    theme.apply(ThemeMode::Light);
    QList<QImage> seen;
    for (const Status status : allValues<Status>()) {
        const QImage image = theme.icon(Texts::icon(status)).pixmap(16, 16).toImage();
        QVERIFY2(!seen.contains(image), qPrintable(Texts::icon(status)));
        seen.append(image);
    }
}

void TestIconEngine::disabled()
{
    Theme theme;
    theme.apply(ThemeMode::Dark);
    const QPixmap picture = theme.icon(u"refresh"_s, Tone::Bad).pixmap({20, 20}, 1, QIcon::Disabled);
    QVERIFY(isNear(inkOf(picture), theme.colours().disabledText));
}

void TestIconEngine::paintsSharp()
{
    const QIcon icon(new IconEngine(u"search"_s, Qt::red, Qt::gray));
    QPixmap canvas(40, 40);
    canvas.setDevicePixelRatio(2);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    icon.paint(&painter, QRect(0, 0, 20, 20));
    painter.end();
    const auto argb = [](const QPixmap &picture) {
        return picture.toImage().convertToFormat(QImage::Format_ARGB32);
    };
    QPixmap expected = icon.pixmap({20, 20}, 2.0);
    QCOMPARE(argb(canvas), argb(expected));
}

void TestIconEngine::unknownNameIsNull()
{
    IconEngine missing(u"no such icon"_s, Qt::red, Qt::gray);
    QVERIFY(missing.isNull());
    QVERIFY(missing.pixmap({16, 16}, QIcon::Normal, QIcon::Off).isNull());
    QVERIFY(!IconEngine(u"search"_s, Qt::red, Qt::gray).isNull());
}

QTEST_MAIN(TestIconEngine)
#include "tst_iconengine.moc"
