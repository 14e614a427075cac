// SPDX-License-Identifier: MIT
#include "tests/support/DemoProgram.h"
#include "tests/support/WindowDriver.h"
#include "ui/mainwindow/RefreshStatus.h"
#include "ui/resize/batch/BatchDialog.h"
#include "ui/widgets/Banner.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// The whole program before a service that gives its list in pieces: all of it is shown, or it is said that
/// it is not.
class TestWholeList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fewRowsOnAPage_data();
    void fewRowsOnAPage();
    void rowsThatComeAndGo();
    void incompleteEverywhere();
    void endedTaskIsForgotten();
    void silence();
};

namespace {

const QLabel *extentOf(const DemoProgram &program)
{
    return program.window->findChild<QLabel *>(u"listExtent"_s);
}

void refresh(const DemoProgram &program)
{
    program.window->findChild<QAction *>(u"actionRefresh"_s)->trigger();
}

} // namespace

void TestWholeList::fewRowsOnAPage_data()
{
    QTest::addColumn<SimulatorSettings::ApiVersions>("apiVersions");
    QTest::newRow("v1.0") << SimulatorSettings::ApiVersions::V1Only;
    QTest::newRow("v2") << SimulatorSettings::ApiVersions::V2Only;
}

void TestWholeList::fewRowsOnAPage()
{
    QFETCH(const SimulatorSettings::ApiVersions, apiVersions);
    DemoProgram program({.instanceCount = 57, .apiVersions = apiVersions});
    program.simulator.setPageCap(10);
    QVERIFY(program.start());
    QTRY_COMPARE(WindowDriver(program.window.get()).rowCount(), int(program.simulator.instanceIds().size()));
    QVERIFY(extentOf(program)->isHidden());
}

void TestWholeList::rowsThatComeAndGo()
{
    DemoProgram program({.instanceCount = 57});
    program.simulator.setPageCap(10);
    program.simulator.setListChanges(2);
    QVERIFY(program.start());
    QTRY_COMPARE(WindowDriver(program.window.get()).rowCount(), 57);
    QVERIFY(extentOf(program)->isHidden());
}

/// A list that never stands still: window, plan and export say that it may not be whole. Once it stands still
/// they do not any more.
void TestWholeList::incompleteEverywhere()
{
    const QString says = u"may not be whole"_s;
    DemoProgram program({.instanceCount = 57});
    program.simulator.setPageCap(10);
    program.simulator.setListChanges(-1);
    QVERIFY(program.start());
    QTRY_VERIFY(extentOf(program)->isVisible());
    QVERIFY2(extentOf(program)->text().contains(says), qPrintable(extentOf(program)->text()));

    const QString path = program.folder.filePath(u"list.csv"_s);
    program.window->findChild<QAction *>(u"actionExport"_s)->trigger();
    auto *files = program.window->findChild<QFileDialog *>();
    QVERIFY(files);
    Q_EMIT files->fileSelected(path);
    files->close();
    const auto *banner = program.window->findChild<Banner *>(u"exportBanner"_s);
    QTRY_VERIFY(banner->text().contains(u"exported"_s));
    QVERIFY2(banner->text().contains(says), qPrintable(banner->text()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(says));

    WindowDriver driver(program.window.get());
    driver.selectInstances(program.simulator.instanceIds().mid(20, 2));
    BatchDialog *plan = driver.openBatchDialog();
    QVERIFY(plan);
    auto *note = plan->findChild<QWidget *>(u"listExtent"_s);
    QTRY_VERIFY(note->isVisible());
    program.simulator.setListChanges(0);
    refresh(program);
    QTRY_VERIFY(note->isHidden());
    QVERIFY(extentOf(program)->isHidden());
    plan->reject();
}

/// A backup that was seen in the details of an instance is over: the next list frees it for plans.
void TestWholeList::endedTaskIsForgotten()
{
    DemoProgram program;
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    const QString id = driver.instance(u"session-store-prod"_s).id;
    Instance busy = driver.instance(u"session-store-prod"_s);
    busy.task = u"BACKUPING"_s;
    Q_EMIT program.queue.instanceRead(Simulator::projectId(), busy);
    QTRY_COMPARE(driver.instance(u"session-store-prod"_s).task, u"BACKUPING"_s);
    QTRY_VERIFY(program.window->findChild<QAction *>(u"actionRefresh"_s)->isEnabled());
    refresh(program);
    QTRY_COMPARE(driver.instance(u"session-store-prod"_s).task, QString());
}

void TestWholeList::silence()
{
    DemoProgram program;
    QVERIFY(program.start());
    const auto *status = program.window->findChild<RefreshStatus *>(u"refreshStatus"_s);
    const auto shows = [status](const QString &part) {
        const QList<QLabel *> labels = status->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    };
    QTRY_VERIFY(program.window->findChild<QAction *>(u"actionRefresh"_s)->isEnabled());
    // The client of these tests gives a silent service two seconds a try; this one makes it wait for longer.
    program.simulator.addFault({.kind = Fault::Kind::Status,
        .pathContains = u"/instances"_s,
        .times = -1,
        .status = 503,
        .retryAfterSeconds = 50});
    refresh(program);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"no answer for "_s), RefreshStatus::NoAnswerMs + 30'000);
    auto *cancel = status->findChild<QToolButton *>();
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!shows(u"no answer for "_s) && !cancel->isVisible());
}

QTEST_MAIN(TestWholeList)
#include "tst_wholelist.moc"
