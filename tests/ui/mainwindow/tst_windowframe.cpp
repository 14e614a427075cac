// SPDX-License-Identifier: MIT
#include "tests/support/DemoProgram.h"
#include "tests/support/WindowDriver.h"
#include "ui/instances/InstancesView.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

namespace {

/// The program with its list read and the window in front.
struct Shown {
    explicit Shown(const SimulatorSettings &settings = {.extendMs = 60'000}) : program(settings) { }

    bool start()
    {
        return program.start() && QTest::qWaitForWindowActive(program.window.get())
            && QTest::qWaitFor([this] { return program.window->session()->quota().memory.has_value(); });
    }
    template <typename T = QWidget> T *part(const QString &name)
    {
        return program.window->findChild<T *>(name);
    }
    WindowDriver driver() { return WindowDriver(program.window.get()); }
    void press(Qt::Key key, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        QTest::keyClick(program.window.get(), key, keys);
    }
    QWidget *paneWithKeyboard()
    {
        for (const QString &name :
            {u"toolBar"_s, u"overviewStrip"_s, u"tablePane"_s, u"operationsPane"_s, u"detailsPane"_s}) {
            if (part(name)->isAncestorOf(QApplication::focusWidget()))
                return part(name);
        }
        return nullptr;
    }

    DemoProgram program;
};

} // namespace

/// The frame of the main window: views, panes, keys, and what happens to them as the account changes.
class TestWindowFrame : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void barsFilterTheTable();
    void countLineCounts();
    void keysChooseViews();
    void keysRefreshAndResize();
    void keysGoFromPaneToPane();
    void tabGoesInTheOrderOfTheEye();
    void keysShowHelp();
    void startEndsInTheTable();
    void operationsOpenWithTheFirst();
    void operationsStayAsTheUserWants();
    void otherAccountBeginsAnew();
    void detailsKeepTheirWidth();
    void smallWindowPutsThingsAway();
    void emptyViewsSaySo();
};

void TestWindowFrame::barsFilterTheTable()
{
    Shown shown;
    QVERIFY(shown.start());
    auto *bar = shown.part<QAbstractButton>(u"memoryBar8"_s);
    QTest::mouseClick(bar, Qt::LeftButton);
    const auto *view = shown.program.window->findChild<InstancesView *>();
    QVERIFY(view->shownCount() > 0 && view->shownCount() < view->totalCount());
    QVERIFY(bar->accessibleName().contains(QString::number(view->shownCount())));
    for (const Instance &instance : view->shownInstances()) {
        const double percent = *memoryUse(instance) * 100;
        QVERIFY2(percent >= 80 && percent < 90, qPrintable(instance.name));
    }
    QVERIFY(bar->isChecked());
    shown.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view->shownCount(), view->totalCount());
    QVERIFY(!bar->isChecked());
}

void TestWindowFrame::countLineCounts()
{
    Shown shown;
    QVERIFY(shown.start());
    const auto *all = shown.part<QLabel>(u"shownCount"_s);
    const auto *selected = shown.part<QLabel>(u"selectedCount"_s);
    QVERIFY2(all->text().startsWith(u"40 instances · "_s), qPrintable(all->text()));
    QVERIFY(!selected->isVisible());
    shown.driver().clickInstance(u"session-store-prod"_s);
    QCOMPARE(selected->text(), u"1 selected · 8 GB"_s);
    shown.driver().search(u"session-store-prod"_s);
    QCOMPARE(all->text(), u"1 of 40 instances · 8 GB"_s);
}

void TestWindowFrame::keysChooseViews()
{
    Shown shown;
    QVERIFY(shown.start());
    const auto *views = shown.part<QStackedWidget>(u"viewStack"_s);
    shown.driver().clickInstance(u"session-store-prod"_s);
    shown.press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(views->currentIndex(), 2);
    QVERIFY(shown.part<QToolButton>(u"viewBatches"_s)->isChecked());
    // What is selected cannot be seen here, and cannot be resized from here.
    QVERIFY(!shown.part<QAction>(u"actionResize"_s)->isEnabled());
    shown.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(views->currentIndex(), 1);
    shown.press(Qt::Key_F, Qt::ControlModifier); // what is searched is in the first view
    QCOMPARE(views->currentIndex(), 0);
    QVERIFY(shown.part(u"searchBox"_s)->hasFocus());
    QTest::mouseClick(shown.part<QToolButton>(u"viewAdvice"_s), Qt::LeftButton);
    QCOMPARE(views->currentIndex(), 1);
    shown.press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(shown.part<QToolButton>(u"viewInstances"_s)->isChecked());
}

void TestWindowFrame::keysRefreshAndResize()
{
    Shown shown;
    QVERIFY(shown.start());
    QTRY_VERIFY(shown.part<QAction>(u"actionRefresh"_s)->isEnabled());
    shown.driver().clickInstance(u"session-store-prod"_s);
    QSignalSpy started(shown.program.window->sessions(), &SessionGroup::refreshStarted);
    shown.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(started.count(), 1);
    QTRY_VERIFY(shown.part<QAction>(u"actionRefresh"_s)->isEnabled());
    QVERIFY(!shown.driver().activeDialog());
    shown.press(Qt::Key_F5);
    QTRY_COMPARE(started.count(), 2);
    shown.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(shown.driver().activeDialog());
    shown.driver().activeDialog()->reject();
}

void TestWindowFrame::keysGoFromPaneToPane()
{
    Shown shown;
    QVERIFY(shown.start());
    shown.driver().clickInstance(u"session-store-prod"_s);
    shown.driver().instances()->setFocus();
    QStringList order;
    for (int step = 0; step < 5; ++step) {
        shown.press(Qt::Key_F6);
        QVERIFY(shown.paneWithKeyboard());
        order.append(shown.paneWithKeyboard()->objectName());
    }
    QCOMPARE(order,
        (QStringList{
            u"operationsPane"_s, u"detailsPane"_s, u"toolBar"_s, u"overviewStrip"_s, u"tablePane"_s}));
    QVERIFY(shown.driver().instances()->hasFocus());
    shown.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(shown.paneWithKeyboard()->objectName(), u"overviewStrip"_s);
}

void TestWindowFrame::tabGoesInTheOrderOfTheEye()
{
    Shown shown;
    QVERIFY(shown.start());
    shown.driver().clickInstance(u"session-store-prod"_s);
    QTRY_VERIFY(shown.part<QAction>(u"actionRefresh"_s)->isEnabled());
    shown.part(u"accountButton"_s)->setFocus();
    QStringList order;
    for (int stop = 0; stop < 100 && QApplication::focusWidget() != shown.driver().instances(); ++stop) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order.mid(0, 9),
        (QStringList{u"accountButton"_s, u"viewInstances"_s, u"searchBox"_s, u"refreshButton"_s,
            u"resizeButton"_s, u"exportButton"_s, u"languageButton"_s, u"cautionFigure"_s, u"memoryBar0"_s}));
    QVERIFY(shown.driver().instances()->hasFocus());
    QStringList after;
    for (int stop = 0; stop < 20 && !shown.part(u"toolBar"_s)->isAncestorOf(QApplication::focusWidget());
         ++stop) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString pane = shown.paneWithKeyboard() ? shown.paneWithKeyboard()->objectName() : QString();
        // The counts of the table are made anew with each list, and so come last.
        if (pane != u"tablePane"_s && (after.isEmpty() || after.last() != pane))
            after.append(pane);
    }
    QCOMPARE(after, (QStringList{u"operationsPane"_s, u"detailsPane"_s, u"toolBar"_s}));
}

void TestWindowFrame::keysShowHelp()
{
    Shown shown;
    QVERIFY(shown.start());
    shown.press(Qt::Key_F1);
    const auto *help = shown.part<QDialog>(u"shortcutsWindow"_s);
    QVERIFY(help && help->isVisible());
    const QList<QLabel *> labels = help->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().contains(u"Ctrl+J"_s); }));
}

void TestWindowFrame::startEndsInTheTable()
{
    Shown shown;
    QVERIFY(shown.start());
    QTRY_VERIFY(shown.driver().instances()->hasFocus());
}

void TestWindowFrame::operationsOpenWithTheFirst()
{
    Shown shown;
    QVERIFY(shown.start());
    QVERIFY(!shown.driver().operations()->isVisible());
    QVERIFY(!shown.part<QAction>(u"actionShowOperations"_s)->isChecked());
    shown.driver().clickInstance(u"session-store-prod"_s);
    QVERIFY(shown.driver().openResizeDialog());
    shown.driver().clickTarget(Capacity::fromGigabytes(16));
    shown.driver().submit();
    QVERIFY(shown.driver().operations()->isVisible());
    QVERIFY(shown.part<QAction>(u"actionShowOperations"_s)->isChecked());
    shown.program.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shown.program.window.get()));
    shown.press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!shown.driver().operations()->isVisible());
    QTRY_COMPARE(shown.part<QLabel>(u"lastOperation"_s)->text(), u"1 resize under way"_s);
}

void TestWindowFrame::operationsStayAsTheUserWants()
{
    Shown shown;
    QVERIFY(shown.start());
    shown.press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(shown.driver().operations()->isVisibleTo(shown.program.window.get())
        || shown.part(u"noOperations"_s)->isVisible());
    QTest::mouseClick(shown.part<QToolButton>(u"foldOperations"_s), Qt::LeftButton);
    QVERIFY(!shown.part(u"noOperations"_s)->isVisible());
    shown.driver().clickInstance(u"session-store-prod"_s);
    QVERIFY(shown.driver().openResizeDialog());
    shown.driver().clickTarget(Capacity::fromGigabytes(16));
    shown.driver().submit();
    QVERIFY(!shown.driver().operations()->isVisible()); // the user has folded it
}

void TestWindowFrame::otherAccountBeginsAnew()
{
    Shown shown;
    QVERIFY(shown.start());
    QTableView *table = shown.driver().instances();

    shown.driver().clickInstance(u"session-store-prod"_s);
    QSignalSpy rows(table->model(), &QAbstractItemModel::rowsInserted);
    // The same instances, read as another account.
    shown.program.window->signIn(shown.program.signIn());
    QCOMPARE(table->model()->rowCount(), 0);
    QTRY_VERIFY(rows.count() > 0);
    QVERIFY(!table->selectionModel()->hasSelection());
    QVERIFY(!shown.program.window->findChild<InstancesView *>()->currentInstance());
    QVERIFY(!shown.part<QAction>(u"actionResize"_s)->isEnabled());
}

void TestWindowFrame::detailsKeepTheirWidth()
{
    Shown shown;
    QVERIFY(shown.start());
    QCOMPARE(shown.part(u"detailsPane"_s)->width(), 368);
    shown.program.window->resize(1200, 900);
    QTRY_COMPARE(shown.part(u"detailsPane"_s)->width(), 320);
    shown.press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!shown.part(u"detailsPane"_s)->isVisible());
    shown.press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(shown.part(u"detailsPane"_s)->isVisible());
}

void TestWindowFrame::smallWindowPutsThingsAway()
{
    Shown shown;
    QVERIFY(shown.start());
    QCOMPARE(shown.part(u"overviewStrip"_s)->height(), 92);
    QVERIFY(shown.part(u"exportButton"_s)->isVisible());
    shown.program.window->resize(1024, 640);
    QTRY_COMPARE(shown.part(u"overviewStrip"_s)->height(), 48);
    QVERIFY(!shown.part(u"exportButton"_s)->isVisible());
    const auto *more = shown.part<QToolButton>(u"moreButton"_s);
    QVERIFY(more->isVisible());
    for (const char *name : {"actionExport", "actionEnglish", "actionChinese"})
        QVERIFY(more->menu()->actions().contains(shown.part<QAction>(QLatin1StringView(name))));
    QCOMPARE(shown.part<QLineEdit>(u"searchBox"_s)->placeholderText(), u"Search"_s);
}

void TestWindowFrame::emptyViewsSaySo()
{
    Shown shown;
    QVERIFY(shown.start());
    QVERIFY(shown.part(u"advicePage"_s) && shown.part(u"batchesPage"_s));
    shown.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(shown.part<QLabel>(u"batchesText"_s)->isVisible());
}

QTEST_MAIN(TestWindowFrame)
#include "tst_windowframe.moc"
