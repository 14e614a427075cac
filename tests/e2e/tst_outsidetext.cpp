// SPDX-License-Identifier: MIT
#include "tests/support/DemoProgram.h"
#include "tests/support/WindowDriver.h"
#include "ui/language/OutsideText.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolTip>
#include <QWindow>
#include <QtTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

namespace {

/// A name that looks like markup, a mark of changes, places of arg(), keys of a menu, and turns the
/// direction.
const QString hostile = u"<img src=x><b>a</b>[*]%1 %2 %L2 & &b \u202Edone\u202C"_s;

/// The labels of the widget that would show some of their text as markup.
QStringList richLabels(const QWidget *widget)
{
    QStringList texts;
    const QList<QLabel *> labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            texts.append(label->text());
    }
    return texts;
}

bool hasLabelWith(const QWidget *widget, const QString &text)
{
    const QList<QLabel *> labels = widget->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

/// An instance with a hostile name and a hostile status, in every place of the window that shows them.
class TestOutsideText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void within_data();
    void within();
    void window();
    void toolTip();
    void dialogs();
    void escapes();
};

void TestOutsideText::within_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"a & <b> 缓存"_s << u"a & <b> 缓存"_s;
    QTest::newRow("right to left") << u"שלום"_s << u"\u2068שלום\u2069"_s;
    QTest::newRow("override") << u"\u202Ea"_s << u"\u2068\u202Ea\u2069"_s;
    QTest::newRow("isolate left open") << u"\u2067a"_s << u"\u2068\u2067a\u2069\u2069"_s;
    QTest::newRow("end of an isolate too many") << u"\u2069\u202Ea"_s << u"\u2068\u2068\u2069\u202Ea\u2069"_s;
}

void TestOutsideText::within()
{
    QFETCH(QString, text);
    QTEST(OutsideText::within(text), "expected");
}

void TestOutsideText::window()
{
    DemoProgram program;
    const QString id = program.simulator.instanceIds().first();
    program.simulator.setInstanceMember(id, u"name"_s, hostile);
    program.simulator.setInstanceMember(id, u"status"_s, u"<i>A&B</i>%2"_s);
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    driver.clickInstance(hostile);
    QCOMPARE(driver.selectedName(), hostile);
    QTRY_COMPARE(richLabels(program.window.get()), QStringList());
    const QList<QAbstractButton *> buttons = program.window->findChildren<QAbstractButton *>();
    const bool shown = std::any_of(buttons.begin(), buttons.end(),
        [](const QAbstractButton *button) { return button->text() == u"<i>A&&B</i>%2 1"_s; });
    QVERIFY(shown);
    auto *menu = program.window->findChild<QWidget *>(u"statusFilter"_s)->findChild<QMenu *>();
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    QVERIFY(std::any_of(actions.begin(), actions.end(),
        [](const QAction *action) { return action->text() == u"<i>A&&B</i>%2 (1)"_s; }));
}

void TestOutsideText::toolTip()
{
    Theme theme;
    theme.apply(ThemeMode::Light);
    QWidget window;
    window.show();
    QToolTip::showText(window.mapToGlobal(QPoint()), hostile, &window);
    const QWidgetList widgets = QApplication::topLevelWidgets();
    const auto tip = std::find_if(
        widgets.begin(), widgets.end(), [](const QWidget *widget) { return widget->inherits("QTipLabel"); });
    QVERIFY(tip != widgets.end());
    const auto *label = qobject_cast<QLabel *>(*tip);
    QCOMPARE(label->text(), hostile);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

void TestOutsideText::dialogs()
{
    DemoProgram program;
    const QString name = u"session-store-prod"_s;
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    const QString id = driver.instance(name).id;
    program.simulator.setInstanceMember(id, u"name"_s, hostile);
    driver.clickInstance(name);
    QDialog *dialog = driver.openResizeDialog();
    QVERIFY(dialog);
    const QString inSentence = OutsideText::within(hostile);
    QTRY_COMPARE(dialog->windowHandle()->title(), u"Resize “%1”"_s.arg(inSentence));
    driver.clickTarget(Capacity::fromGigabytes(16));
    QVERIFY(hasLabelWith(dialog, hostile));
    QCOMPARE(richLabels(dialog), QStringList());
    dialog->reject();
}

void TestOutsideText::escapes()
{
    QCOMPARE(OutsideText::label(u"a & b"_s), u"a && b"_s);
    QCOMPARE(OutsideText::title(u"a[*][*]b"_s), u"a[*][*][*][*]b"_s);
    QWidget window;
    window.setWindowTitle(OutsideText::title(hostile));
    window.show();
    QCOMPARE(window.windowHandle()->title(), hostile);
}

QTEST_MAIN(TestOutsideText)
#include "tst_outsidetext.moc"
