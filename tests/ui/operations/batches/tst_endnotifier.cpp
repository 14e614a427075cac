// SPDX-License-Identifier: MIT
#include "tests/operations/ResizeQueueFixture.h"
#include "ui/operations/batches/EndNotifier.h"

#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace dcs;

/// Ends of resizes are told once, and only while the window is not in front.
class TestEndNotifier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void single();
    void runOnceAtItsEnd();
    void nothingInFront();
    void nothingOnceDisabled();
};

void TestEndNotifier::single()
{
    ResizeQueueFixture fixture;
    QWidget window;
    QStringList told;
    const EndNotifier notifier(fixture.queue.get(), &window,
        [&](const QString &title, const QString &text) { told.append(title + u": "_s + text); });
    fixture.submit();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.count(OperationState::Extending), 1, fixture.waitMs);
    QVERIFY(told.isEmpty());
    QVERIFY(fixture.finishAll());
    QTRY_COMPARE(told, QStringList(u"Resize of “cache” has ended: Done"_s));
}

void TestEndNotifier::runOnceAtItsEnd()
{
    ResizeQueueFixture fixture;
    QWidget window;
    QStringList told;
    const EndNotifier notifier(
        fixture.queue.get(), &window, [&](const QString &, const QString &text) { told.append(text); });
    fixture.submitBatch(fixture.addInstances(3), {.maxRunning = 2});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.count(OperationState::Extending), 2, fixture.waitMs);
    fixture.service.simulator.finishChanges(Simulator::ChangeEnd::Done);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.count(OperationState::Done), 2, fixture.waitMs);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.count(OperationState::Extending), 1, fixture.waitMs);
    QVERIFY(told.isEmpty());
    QVERIFY(fixture.finishAll());
    QTRY_COMPARE(told, QStringList(u"3 done, 0 failed, 0 not sent"_s));
}

void TestEndNotifier::nothingInFront()
{
    ResizeQueueFixture fixture;
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    int told = 0;
    const EndNotifier notifier(
        fixture.queue.get(), &window, [&](const QString &, const QString &) { ++told; });
    fixture.submit();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.count(OperationState::Extending), 1, fixture.waitMs);
    QVERIFY(fixture.finishAll());
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
}

void TestEndNotifier::nothingOnceDisabled()
{
    ResizeQueueFixture fixture;
    QWidget window;
    QStringList told;
    EndNotifier notifier(
        fixture.queue.get(), &window, [&](const QString &title, const QString &) { told.append(title); });
    fixture.submit();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.count(OperationState::Extending), 1, fixture.waitMs);
    notifier.setEnabled(false);
    QVERIFY(fixture.finishAll());
    QCoreApplication::processEvents();
    notifier.setEnabled(true);
    QCoreApplication::processEvents();
    QCOMPARE(told, QStringList());
}

QTEST_MAIN(TestEndNotifier)
#include "tst_endnotifier.moc"
