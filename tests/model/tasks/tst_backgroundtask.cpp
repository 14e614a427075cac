// SPDX-License-Identifier: MIT
#include "model/tasks/BackgroundTask.h"

#include "model/InstanceTopology.h"
#include "model/tasks/TaskProgress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

/// The words of background work and of the nodes it runs on.
class TestBackgroundTask : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statuses_data();
    void statuses();
    void changes_data();
    void changes();
    void steps_data();
    void steps();
    void nodes();
};

void TestBackgroundTask::statuses_data()
{
    QTest::addColumn<TaskStatus>("status");
    QTest::newRow("SUCCESS") << TaskStatus::Success;
    QTest::newRow(" success ") << TaskStatus::Success;
    QTest::newRow("FAIL") << TaskStatus::Failed;
    QTest::newRow("FAILED") << TaskStatus::Failed;
    QTest::newRow("Error") << TaskStatus::Failed;
    QTest::newRow("EXECUTING") << TaskStatus::Running;
    QTest::newRow("RUNNING") << TaskStatus::Running;
    QTest::newRow("INIT") << TaskStatus::Running;
    QTest::newRow("SUCCESSFUL") << TaskStatus::Running;
    QTest::newRow("FAILING") << TaskStatus::Running;
    QTest::newRow("") << TaskStatus::Running;
}

void TestBackgroundTask::statuses()
{
    QTEST(taskStatusFromWire(QString::fromLatin1(QTest::currentDataTag())), "status");
}

void TestBackgroundTask::changes_data()
{
    QTest::addColumn<bool>("isChange");
    for (const char *name :
        {"EXTEND", "ChangeInstanceSpec", "changeinstancespec", "AddReplica", "DelReplica"})
        QTest::newRow(name) << true;
    for (const char *name : {"", "BindEip", "UnBindEip", "AddWhitelist", "UpdatePort", "RemoveIpFromDns",
             "masterStandbySwapJob", "modify", "EXTENDED"})
        QTest::newRow(name) << false;
}

void TestBackgroundTask::changes()
{
    BackgroundTask task;
    task.name = QString::fromLatin1(QTest::currentDataTag());
    QTEST(task.isChange(), "isChange");
}

void TestBackgroundTask::steps_data()
{
    QTest::addColumn<StepStatus>("status");
    QTest::newRow("WAITING") << StepStatus::Waiting;
    QTest::newRow("EXECUTING") << StepStatus::Executing;
    QTest::newRow("FINISH") << StepStatus::Finished;
    QTest::newRow("FAILED") << StepStatus::Failed;
    QTest::newRow(" finish ") << StepStatus::Finished;
    QTest::newRow("PAUSED") << StepStatus::Unknown;
    QTest::newRow("") << StepStatus::Unknown;
}

void TestBackgroundTask::steps()
{
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const Word<StepStatus> word = stepStatusFromWire(text);
    QTEST(word.value, "status");
    QCOMPARE(word.raw, text);
}

void TestBackgroundTask::nodes()
{
    QVERIFY(nodeRoleFromWire(u"Master"_s) == NodeRole::Master);
    QVERIFY(nodeRoleFromWire(u" slave"_s) == NodeRole::Replica);
    QCOMPARE(nodeRoleFromWire(u"proxy"_s), (Word<NodeRole>{NodeRole::Unknown, u"proxy"_s}));
    QVERIFY(nodeStatusFromWire(u"ACTIVE"_s) == NodeStatus::Active);
    QVERIFY(nodeStatusFromWire(u"Inactive"_s) == NodeStatus::Inactive);
    QCOMPARE(nodeStatusFromWire(u"lost"_s), (Word<NodeStatus>{NodeStatus::Unknown, u"lost"_s}));
}

QTEST_GUILESS_MAIN(TestBackgroundTask)
#include "tst_backgroundtask.moc"
