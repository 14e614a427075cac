// SPDX-License-Identifier: MIT
#include "BatchWindow.h"
#include "operations/journal/Journal.h"
#include "ui/mainwindow/JournalText.h"

#include <QLabel>
#include <QTableWidget>
#include <QtTest>

using namespace dcs;
using namespace Qt::StringLiterals;

using Served = SimulatorSettings::ApiVersions;
Q_DECLARE_METATYPE(Served)

class TestBatchFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsExactlyWhatIsShown();
    void readsTheListOnceAndKeepsChoices();
    void checksBeforeTheQuestion();
    void leavesOutWhatHasFindings();
    void goesOnWithAll();
    void saysThatThereIsNoCheck_data();
    void saysThatThereIsNoCheck();
    void canaryGoesFirst();
    void followsTheChoiceOfTheProfile();
    void escapeSendsNothing();
    void closesWithTheSession();
    void unwritableJournalIsTold();
};

void TestBatchFlow::sendsExactlyWhatIsShown()
{
    BatchWindow window;
    QVERIFY(window.start());
    const QStringList ids = window.growable(3);
    QCOMPARE(ids.size(), 3);
    window.select(ids + QStringList{window.notRunning()});
    BatchDialog *dialog = window.open();
    QVERIFY(dialog);
    QCOMPARE(dialog->plan().rows().size(), 3);
    QCOMPARE(dialog->plan().unavailable().size(), 1);
    QCOMPARE(dialog->plan().unavailable().first().instance.id, window.notRunning());
    window.click(u"applyRule"_s);
    const QList<ResizeRequest> shown = dialog->plan().requests();
    QCOMPARE(shown.size(), 3);
    window.resizeAll();
    QCOMPARE(window.program.queue.operations().size(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(window.count(OperationState::Done), 3, 20'000);

    QList<QByteArray> expected;
    QList<QByteArray> posted;
    for (const ResizeRequest &request : shown)
        expected.append(request.instanceId.toUtf8() + ' ' + request.body);
    for (const ReceivedRequest &request : window.program.simulator.received()) {
        if (request.method == "POST" && !request.path.endsWith(u"/check-job"_s))
            posted.append(request.path.section(u'/', -2, -2).toUtf8() + ' ' + request.body);
    }
    std::sort(expected.begin(), expected.end());
    std::sort(posted.begin(), posted.end());
    QCOMPARE(posted, expected);
    QVERIFY(!window.program.queue.operations().first().batchId.isEmpty());
    QCOMPARE(window.program.queue.operations().first().who, Simulator::accessKey());
}

void TestBatchFlow::readsTheListOnceAndKeepsChoices()
{
    BatchWindow window;
    QVERIFY(window.start());
    const QStringList ids = window.growable(3);
    window.select(ids);
    const auto lists = [&] {
        const QList<ReceivedRequest> received = window.program.simulator.received();
        return std::count_if(received.begin(), received.end(),
            [](const ReceivedRequest &each) { return each.path.endsWith(u"/instances"_s); });
    };
    const auto before = lists();
    BatchDialog *dialog = window.open();
    QVERIFY(dialog);
    QCOMPARE(lists(), before + 1);
    window.click(u"applyRule"_s);
    QCOMPARE(dialog->plan().totals().instances, 3);

    window.program.simulator.setInstanceMember(ids.first(), u"status"_s, u"RESTARTING"_s);
    window.find<QAction>(u"actionRefresh"_s)->trigger();
    QTRY_COMPARE(dialog->plan().unavailable().size(), 1);
    QCOMPARE(dialog->plan().totals().instances, 2);
    QVERIFY(dialog->isVisible());
}

void TestBatchFlow::checksBeforeTheQuestion()
{
    BatchWindow window;
    QVERIFY(window.start());
    window.select(window.growable(4));
    QVERIFY(window.open());
    window.click(u"applyRule"_s);
    window.click(u"submit"_s);
    QVERIFY(!window.find<QPushButton>(u"confirmResize"_s)->isVisible());
    QTRY_VERIFY(window.find<QPushButton>(u"confirmResize"_s)->isVisible());
    QCOMPARE(window.checks(), 4);
    QCOMPARE(window.changes(), 0);
    window.send();
    QTRY_COMPARE_WITH_TIMEOUT(window.count(OperationState::Done), 4, 20'000);
    QCOMPARE(window.changes(), 4);
    QCOMPARE(window.checks(), 4);
}

void TestBatchFlow::leavesOutWhatHasFindings()
{
    BatchWindow window;
    QVERIFY(window.start());
    const QStringList ids = window.growable(4);
    window.program.simulator.setCheckFinding(ids.at(1), u"CPU is busy. Memory is full."_s);
    window.select(ids);
    const BatchDialog *dialog = window.open();
    QVERIFY(dialog);
    window.click(u"applyRule"_s);
    window.click(u"submit"_s);
    QTRY_VERIFY(window.find<QTableView>(u"checkFindings"_s)->isVisible());
    QCOMPARE(window.find<QTableView>(u"checkFindings"_s)->model()->rowCount(), 2);
    QList<ResizeRequest> shown = dialog->plan().requests();
    shown.removeIf([&](const ResizeRequest &request) { return request.instanceId == ids.at(1); });
    QCOMPARE(shown.size(), 3);
    QCOMPARE(window.changes(), 0);
    window.send();
    QTRY_COMPARE_WITH_TIMEOUT(window.count(OperationState::Done), 3, 20'000);
    for (const ResizeRequest &request : shown)
        QVERIFY(request.instanceId != ids.at(1));
    QCOMPARE(window.changes(), 3);
    QCOMPARE(window.checks(), 4);
}

void TestBatchFlow::goesOnWithAll()
{
    BatchWindow window;
    QVERIFY(window.start());
    const QStringList ids = window.growable(2);
    window.program.simulator.setCheckFinding(ids.first(), u"CPU is busy."_s);
    window.select(ids);
    const QPointer<BatchDialog> dialog = window.open();
    QVERIFY(dialog);
    window.click(u"applyRule"_s);
    window.click(u"submit"_s);
    QTRY_VERIFY(window.find<QTableView>(u"checkFindings"_s)->isVisible());
    window.click(u"confirmCancel"_s);
    QVERIFY(window.find<QPushButton>(u"submit"_s)->isVisible());
    QCOMPARE(window.changes(), 0);
    window.click(u"submit"_s);
    auto *findings = window.find<QTableView>(u"checkFindings"_s);
    QTRY_VERIFY(findings->isVisible());
    findings->model()->setData(findings->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(window.changes(), 0);
    window.send();
    QTRY_COMPARE_WITH_TIMEOUT(window.count(OperationState::Done), 2, 20'000);
    QCOMPARE(window.changes(), 2);
    QCOMPARE(window.checks(), 4);
}

void TestBatchFlow::saysThatThereIsNoCheck_data()
{
    QTest::addColumn<Served>("served");
    QTest::newRow("v1.0 only") << Served::V1Only;
    QTest::newRow("v2 without the check") << Served::Both;
}

void TestBatchFlow::saysThatThereIsNoCheck()
{
    QFETCH(const Served, served);
    BatchWindow window({.extendMs = 300, .apiVersions = served});
    window.program.simulator.addFault({.kind = Fault::Kind::Status,
        .method = "POST",
        .pathContains = u"/resize/check-job"_s,
        .times = -1,
        .status = 404,
        .body = R"({"error_code":"APIGW.0101","error_msg":"The API does not exist"})"});
    QVERIFY(window.start());
    window.select(window.growable(4));
    QVERIFY(window.open());
    window.click(u"applyRule"_s);
    for (int i = 0; i < 2; ++i) {
        window.submit();
        QVERIFY(window.question().contains(u"There is no check beforehand here"_s));
        window.click(u"confirmCancel"_s);
    }
    window.resizeAll();
    QTRY_COMPARE_WITH_TIMEOUT(window.count(OperationState::Done), 4, 20'000);
    QVERIFY2(window.checks() <= 1, "that there is none is found out once");
    QCOMPARE(window.changes(), 4);
}

void TestBatchFlow::canaryGoesFirst()
{
    BatchWindow window({.extendMs = 60'000, .checkMs = 0});
    QVERIFY(window.start());
    window.select(window.growable(3));
    QVERIFY(window.open());
    window.find<QCheckBox>(u"canary"_s)->click();
    window.resizeAll();
    QTRY_COMPARE(window.count(OperationState::Extending), 1);
    QCOMPARE(window.count(OperationState::Waiting), 2);
    QCOMPARE(window.posts(), 1);
    window.program.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QTRY_COMPARE(window.count(OperationState::Extending), 2);
    QCOMPARE(window.posts(), 3);
    window.program.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QTRY_COMPARE(window.count(OperationState::Done), 3);
}

void TestBatchFlow::followsTheChoiceOfTheProfile()
{
    BatchWindow window;
    QVERIFY(window.start());
    SignIn signIn = window.program.signIn();
    signIn.profile.apiVersions = ApiVersionChoice::V2Only;
    window.program.window->signIn(signIn);
    QTRY_VERIFY(window.program.window->session()->quota().memory);
    window.select(window.growable(2));
    BatchDialog *dialog = window.open();
    QVERIFY(dialog);
    window.click(u"applyRule"_s);
    QVERIFY(!dialog->plan().requests().isEmpty());
    for (const ResizeRequest &request : dialog->plan().requests())
        QCOMPARE(request.apiVersion, ResizeVersion::V2Resize);
}

void TestBatchFlow::escapeSendsNothing()
{
    BatchWindow window;
    QVERIFY(window.start());
    window.select(window.growable(2));
    const QPointer<BatchDialog> dialog = window.open();
    QVERIFY(dialog);
    window.click(u"applyRule"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(window.program.queue.operations().isEmpty());
    QCOMPARE(window.posts(), 0);
}

void TestBatchFlow::closesWithTheSession()
{
    BatchWindow window;
    QVERIFY(window.start());
    window.select(window.growable(2));
    const QPointer<BatchDialog> dialog = window.open();
    QVERIFY(dialog);
    window.find<QAction>(u"actionSignOut"_s)->trigger();
    QTRY_VERIFY(!dialog);
    QCOMPARE(window.posts(), 0);
}

void TestBatchFlow::unwritableJournalIsTold()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Journal journal(file.fileName() + u"/journal.db"_s); // no folder can be made there
    QVERIFY(!journal.opening().isOpen());
    const QString text = journalText(journal.opening(), {});
    QVERIFY(text.contains(u"journal.db"_s));
    QVERIFY(text.startsWith(u"Nothing can be resized"_s));

    BatchWindow window;
    window.program.queue.useJournal(&journal);
    window.program.startProblems = [&] { return text; };
    QVERIFY(window.start());
    QVERIFY(window.find<QWidget>(u"journalBanner"_s)->isVisible());
    window.select(window.growable(2));
    QVERIFY(window.open());
    window.resizeAll();
    QTRY_COMPARE(window.count(OperationState::Failed), 2);
    QCOMPARE(window.posts(), 0);
}

QTEST_MAIN(TestBatchFlow)
#include "tst_batchflow.moc"
