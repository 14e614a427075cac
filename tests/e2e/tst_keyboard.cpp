// SPDX-License-Identifier: MIT
#include "tests/support/DemoProgram.h"
#include "tests/support/WindowDriver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTableView>
#include <QtTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// The main job with the keyboard alone, in both languages: every key goes to whatever has the focus.
class TestKeyboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mainJob_data();
    void mainJob();
};

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *window = QApplication::activeWindow();
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window;
    QTest::keyClick(target, key, modifiers);
}

/// Tab until the widget has the focus; false if it is never reached.
bool tabTo(const QWidget *widget)
{
    for (int i = 0; i < 60 && QApplication::focusWidget() != widget; ++i)
        press(Qt::Key_Tab);
    return QApplication::focusWidget() == widget;
}

} // namespace

void TestKeyboard::mainJob_data()
{
    QTest::addColumn<Language::Code>("language");
    QTest::newRow("English") << Language::Code::English;
    QTest::newRow("Chinese") << Language::Code::Chinese;
}

void TestKeyboard::mainJob()
{
    QFETCH(const Language::Code, language);
    DemoProgram program;
    program.language.set(language);
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    program.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(program.window.get()));

    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"session-store-prod"_s);
    QCOMPARE(driver.rowCount(), 1);
    QVERIFY(tabTo(driver.instances()));
    press(Qt::Key_Home);
    press(Qt::Key_Space);
    QCOMPARE(driver.selectedName(), u"session-store-prod"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(driver.activeDialog());
    QDialog *dialog = driver.activeDialog();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(dialog->findChild<QWidget *>(u"busy"_s)->isHidden());

    auto *targets = dialog->findChild<QTableView *>(u"targets"_s);
    QVERIFY(tabTo(targets));
    for (int i = 0; i < 20 && !driver.submitButton()->text().contains("16 GB"_L1); ++i)
        press(Qt::Key_Down);
    QVERIFY(driver.submitButton()->text().contains("16 GB"_L1));
    press(Qt::Key_Return); // starts nothing irreversible
    QVERIFY(dialog->isVisible());
    QVERIFY(tabTo(driver.submitButton()));
    press(Qt::Key_Space);
    QTRY_COMPARE(program.queue.operations().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(program.queue.operations().first().state, OperationState::Done, 20'000);
    QCOMPARE(program.simulator.countReceived("POST", u"/extend"_s), 1);
    QTRY_COMPARE(driver.instance(u"session-store-prod"_s).capacity, Capacity::fromGigabytes(16));
    program.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(program.window.get()));
    QVERIFY(tabTo(driver.operations()));
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
