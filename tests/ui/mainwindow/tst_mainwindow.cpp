// SPDX-License-Identifier: MIT
#include "tests/support/DemoProgram.h"
#include "tests/support/WindowDriver.h"
#include "ui/mainwindow/RefreshStatus.h"

#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QtTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheListAndSaysItIsADemo();
    void refreshKeepsWhatTheUserSees();
    void noMatchOffersToClearFilters();
    void unreachableServiceKeepsTheList();
    void emptyProject();
    void failedFirstReadingOffersTryAgain();
    void refusedCredentialsStopAndAsk();
    void resizeNeedsASelection();
    void confirmedBodyIsPosted();
    void refusalLeavesTheRow();
    void lostAnswerIsSettledByReading_data();
    void lostAnswerIsSettledByReading();
    void quittingAsksWhileSomethingRuns();
    void stateIsKept();
    void anAnswerIsShownOnce();
    void intervalIsChangedAtOnce();

private:
    static QWidget *visiblePage(const DemoProgram &program)
    {
        auto *page = program.window->findChild<QWidget *>(u"noticePage"_s);
        return page->isVisible() ? page : nullptr;
    }
    static bool pageSays(const DemoProgram &program, const QString &text)
    {
        const QWidget *page = visiblePage(program);
        if (!page)
            return false;
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
    }
    static QPushButton *buttonNamed(const QWidget *root, const QString &text)
    {
        const QList<QPushButton *> buttons = root->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
};

void TestMainWindow::showsTheListAndSaysItIsADemo()
{
    DemoProgram program;
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    QCOMPARE(driver.rowCount(), 40);
    QVERIFY(program.window->findChild<QWidget *>(u"demoBanner"_s)->isVisible());
    QVERIFY(program.window->windowTitle().startsWith(u"DCS Scaler — "_s));
    QVERIFY(program.window->windowTitle().contains(Simulator::region()));
}

void TestMainWindow::refreshKeepsWhatTheUserSees()
{
    DemoProgram program;
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    QTableView *table = driver.instances();
    table->sortByColumn(4, Qt::DescendingOrder);
    driver.clickInstance(u"session-store-prod"_s);
    // In the middle: Qt brings a row clicked at the edge into view again some time after the click.
    table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
    const QString first = table->model()->index(0, 0).data().toString();
    const int scrolled = table->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);

    const QString id = driver.instance(first).id;
    program.simulator.setInstanceMember(id, u"name"_s, u"renamed"_s);
    program.simulator.removeInstance(driver.instance(table->model()->index(39, 0).data().toString()).id);
    driver.trigger("actionRefresh");
    QTRY_COMPARE(driver.rowCount(), 39);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"renamed"_s);
    QCOMPARE(driver.selectedName(), u"session-store-prod"_s);
    QCOMPARE(table->verticalScrollBar()->value(), scrolled);
}

void TestMainWindow::noMatchOffersToClearFilters()
{
    DemoProgram program;
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    driver.search(u"nothing is called this"_s);
    QVERIFY(pageSays(program, u"No match"_s));
    QTest::mouseClick(buttonNamed(visiblePage(program), u"Clear filters"_s), Qt::LeftButton);
    QVERIFY(!visiblePage(program));
    QCOMPARE(driver.rowCount(), 40);
}

void TestMainWindow::unreachableServiceKeepsTheList()
{
    DemoProgram program;
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    program.simulator.addFault(
        {.kind = Fault::Kind::DropBeforeHandling, .pathContains = u"/instances"_s, .times = -1});
    driver.trigger("actionRefresh");
    auto *banner = program.window->findChild<QWidget *>(u"staleBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(driver.rowCount(), 40);
    program.simulator.clearFaults();
    QTest::mouseClick(buttonNamed(banner, u"Try again"_s), Qt::LeftButton);
    QTRY_VERIFY(!banner->isVisible());
}

void TestMainWindow::emptyProject()
{
    DemoProgram program({.instanceCount = 0});
    QVERIFY(program.start());
    QTRY_VERIFY(pageSays(program, u"No instances"_s));
}

void TestMainWindow::failedFirstReadingOffersTryAgain()
{
    DemoProgram program;
    QVERIFY(program.start());
    program.simulator.addFault(
        {.kind = Fault::Kind::HtmlPage, .pathContains = u"/instances"_s, .times = -1, .status = 502});
    program.window->signIn(program.signIn());
    QTRY_VERIFY(pageSays(program, u"502"_s));
    program.simulator.clearFaults();
    QTest::mouseClick(buttonNamed(visiblePage(program), u"Try again"_s), Qt::LeftButton);
    QTRY_VERIFY(!visiblePage(program));
}

void TestMainWindow::refusedCredentialsStopAndAsk()
{
    DemoProgram program;
    QVERIFY(program.start());
    SignIn wrong = program.signIn();
    wrong.credentials = AccessKey{Simulator::accessKey(), u"wrong"_s, {}};
    QTRY_COMPARE(program.window->session()->catalogue().source(), Catalogue::Source::Service);
    QTRY_VERIFY(program.window->session()->quota().memory);
    const qsizetype before = program.simulator.received().size();
    program.window->signIn(wrong);
    QTRY_VERIFY(visiblePage(program) && program.window->session()->isStopped());
    QVERIFY(buttonNamed(visiblePage(program), u"Sign in…"_s));
    QVERIFY(!buttonNamed(visiblePage(program), u"Try again"_s));
    QVERIFY(!program.window->findChild<QAction *>(u"actionRefresh"_s)->isEnabled());
    QCOMPARE(program.simulator.received().size(), before + 1);
}

void TestMainWindow::resizeNeedsASelection()
{
    DemoProgram program;
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    const auto *resize = program.window->findChild<QAction *>(u"actionResize"_s);
    driver.instances()->clearSelection();
    QVERIFY(!resize->isEnabled());
    driver.clickInstance(u"session-store-prod"_s);
    QVERIFY(resize->isEnabled());
    QTest::keyClick(driver.instances(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(resize->isEnabled());
}

void TestMainWindow::confirmedBodyIsPosted()
{
    DemoProgram program;
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    driver.clickInstance(u"session-store-prod"_s);
    QVERIFY(driver.openResizeDialog());
    driver.clickTarget(Capacity::fromGigabytes(16));
    driver.submit();
    QCOMPARE(program.queue.operations().size(), 1);
    QTRY_COMPARE(program.queue.operations().first().state, OperationState::Extending);
    QTRY_COMPARE(program.queue.operations().first().state, OperationState::Done);
    const QByteArray expected = R"({"new_capacity":16,"spec_code":"redis.ha.xu1.large.r2.16"})";
    for (const ReceivedRequest &request : program.simulator.received()) {
        if (request.method == "POST")
            QCOMPARE(request.body, expected);
    }
    QCOMPARE(program.simulator.countReceived("POST", u"/extend"_s), 1);
}

void TestMainWindow::refusalLeavesTheRow()
{
    DemoProgram program;
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    program.simulator.addFault({.kind = Fault::Kind::Status,
        .method = "POST",
        .pathContains = u"/extend"_s,
        .status = 400,
        .body = R"({"error_code":"DCS.4054","error_msg":"the selected available zone quota not enough."})"});
    driver.clickInstance(u"session-store-prod"_s);
    const Instance before = driver.instance(u"session-store-prod"_s);
    QVERIFY(driver.openResizeDialog());
    driver.clickTarget(Capacity::fromGigabytes(16));
    driver.submit();
    QTRY_COMPARE(program.queue.operations().first().state, OperationState::Failed);
    QCOMPARE(driver.instance(u"session-store-prod"_s).capacity, before.capacity);
    QCOMPARE(driver.instance(u"session-store-prod"_s).status, before.status);
    const QAbstractItemModel *operations = driver.operations()->model();
    QVERIFY(operations->index(0, operations->columnCount() - 1).data().toString().contains("DCS.4054"_L1));
}

void TestMainWindow::lostAnswerIsSettledByReading_data()
{
    QTest::addColumn<Fault::Kind>("fault");
    QTest::addColumn<OperationState>("end");
    QTest::newRow("after it was taken") << Fault::Kind::DropAfterHandling << OperationState::Done;
    QTest::newRow("before it was taken") << Fault::Kind::DropBeforeHandling << OperationState::Failed;
}

void TestMainWindow::lostAnswerIsSettledByReading()
{
    QFETCH(const Fault::Kind, fault);
    QFETCH(const OperationState, end);
    DemoProgram program;
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    program.simulator.addFault({.kind = fault, .method = "POST", .pathContains = u"/extend"_s});
    driver.clickInstance(u"session-store-prod"_s);
    QVERIFY(driver.openResizeDialog());
    driver.clickTarget(Capacity::fromGigabytes(16));
    driver.submit();
    QTRY_COMPARE_WITH_TIMEOUT(program.queue.operations().first().state, end, 15'000);
    QCOMPARE(program.simulator.countReceived("POST", u"/extend"_s), 1);
}

void TestMainWindow::quittingAsksWhileSomethingRuns()
{
    DemoProgram program({.extendMs = 60'000});
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    driver.clickInstance(u"session-store-prod"_s);
    QVERIFY(driver.openResizeDialog());
    driver.clickTarget(Capacity::fromGigabytes(16));
    driver.submit();
    QVERIFY(!program.window->close());
    auto *question = program.window->findChild<QMessageBox *>();
    QVERIFY(question && question->isVisible());
    QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(!program.window->findChild<QMessageBox *>());
    QVERIFY(program.window->isVisible());

    QVERIFY(!program.window->close());
    QTest::mouseClick(
        buttonNamed(program.window->findChild<QMessageBox *>(), u"Quit anyway"_s), Qt::LeftButton);
    QTRY_VERIFY(!program.window->isVisible());
}

void TestMainWindow::stateIsKept()
{
    DemoProgram program;
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    auto *details = program.window->findChild<QAction *>(u"actionShowDetails"_s);
    QVERIFY(details->isChecked());
    details->trigger();
    driver.instances()->sortByColumn(4, Qt::DescendingOrder);
    QVERIFY(program.window->close());
    program.simulator.stop();
    QVERIFY(program.start());
    QVERIFY(!program.window->findChild<QAction *>(u"actionShowDetails"_s)->isChecked());
    const WindowDriver again(program.window.get());
    QCOMPARE(again.instances()->horizontalHeader()->sortIndicatorSection(), 4);
}

void TestMainWindow::intervalIsChangedAtOnce()
{
    DemoProgram program;
    QVERIFY(program.start());
    auto *status = program.window->findChild<RefreshStatus *>(u"refreshStatus"_s);
    const auto says = [status](const QString &text) {
        const QList<QLabel *> labels = status->findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
    };
    QTRY_VERIFY(says(u"next in"_s));
    status->setInterval(0);
    QVERIFY(says(u"Last refreshed"_s));
    QVERIFY(!says(u"next in"_s));
    QSignalSpy refreshes(program.window->session(), &Session::refreshEnded);
    status->setInterval(1);
    QVERIFY(says(u"next in"_s));
    QTRY_VERIFY_WITH_TIMEOUT(refreshes.count() > 0, 30'000);
}

void TestMainWindow::anAnswerIsShownOnce()
{
    DemoProgram program;
    QVERIFY(program.start());
    const Session *session = program.window->session();
    QCoreApplication::sendPostedEvents(program.window.get(), QEvent::MetaCall); // what is due already
    QSignalSpy shown(program.window.get(), &MainWindow::instancesShown);
    QSignalSpy changed(session, &Session::changed);
    QSignalSpy ended(session, &Session::refreshEnded);
    program.window->findChild<QAction *>(u"actionRefresh"_s)->trigger();
    QTRY_VERIFY(ended.count() == 1 && shown.count() > 0);
    // The list, its statistics, quota and products are up to four answers, each of which changes something.
    QVERIFY2(shown.count() <= changed.count(), qPrintable(QString::number(shown.count())));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
