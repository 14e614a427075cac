// SPDX-License-Identifier: MIT
#include "ui/instances/details/TaskList.h"

#include "ui/language/TaskTexts.h"
#include "ui/language/Texts.h"
#include "ui/widgets/ValueText.h"

#include <QLabel>
#include <QProgressBar>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestTaskList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_list.reset(); }

    void names_data();
    void names();
    void states_data();
    void states();
    void nothingToTell();
    void tellsEachTask();
    void tellsTheError();
    void onlyTheNewest();

private:
    static BackgroundTask task(const QString &name, TaskStatus status, const QString &word)
    {
        BackgroundTask task;
        task.id = name;
        task.name = name;
        task.status = status;
        task.statusWord = word;
        task.createdAt = QDateTime({2024, 5, 6}, {8, 0}, Qt::UTC);
        task.updatedAt = QDateTime({2024, 5, 6}, {8, 5}, Qt::UTC);
        return task;
    }
    QStringList lines() const
    {
        QStringList lines;
        for (const ValueText *each : m_list->findChildren<ValueText *>(u"task"_s)) {
            if (!each->isHidden())
                lines.append(each->toPlainText());
        }
        return lines;
    }
    QList<int> shownPercents() const
    {
        QList<int> percents;
        for (const QProgressBar *each : m_list->findChildren<QProgressBar *>(u"taskProgress"_s)) {
            if (!each->isHidden())
                percents.append(each->value());
        }
        return percents;
    }

    Theme m_theme;
    std::unique_ptr<TaskList> m_list;
};

void TestTaskList::init()
{
    m_theme.apply(ThemeMode::Light);
    m_list = std::make_unique<TaskList>(&m_theme);
}

void TestTaskList::names_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("text");
    QTest::newRow("EXTEND") << u"EXTEND"_s << u"Change of the specification"_s;
    QTest::newRow("ChangeInstanceSpec") << u"ChangeInstanceSpec"_s << u"Change of the specification"_s;
    QTest::newRow("BindEip") << u"BindEip"_s << u"Public address bound"_s;
    QTest::newRow("UnBindEip") << u"UnBindEip"_s << u"Public address unbound"_s;
    QTest::newRow("AddReplica") << u"AddReplica"_s << u"Replica added"_s;
    QTest::newRow("DelReplica") << u"DelReplica"_s << u"Replica removed"_s;
    QTest::newRow("swap") << u"masterStandbySwapJob"_s << u"Switch of master and standby"_s;
    QTest::newRow("unknown") << u"QuantumLeap"_s << u"QuantumLeap"_s;
}

void TestTaskList::names()
{
    QFETCH(const QString, raw);
    QFETCH(const QString, text);
    QCOMPARE(Texts::taskName(task(raw, TaskStatus::Success, {})), text);
}

void TestTaskList::states_data()
{
    QTest::addColumn<TaskStatus>("status");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::newRow("done") << TaskStatus::Success << u"SUCCESS"_s << u"Done"_s;
    QTest::newRow("failed") << TaskStatus::Failed << u"ERROR"_s << u"Failed"_s;
    QTest::newRow("under way") << TaskStatus::Running << u"EXECUTING"_s << u"Under way"_s;
    QTest::newRow("waiting") << TaskStatus::Running << u"WAITING"_s << u"Waiting"_s;
    QTest::newRow("unknown") << TaskStatus::Running << u"PONDERING"_s << u"PONDERING"_s;
}

void TestTaskList::states()
{
    QFETCH(const TaskStatus, status);
    QFETCH(const QString, word);
    QFETCH(const QString, text);
    QCOMPARE(Texts::taskStatus(task(u"EXTEND"_s, status, word)), text);
}

void TestTaskList::nothingToTell()
{
    QVERIFY(m_list->isHidden());
    m_list->setReport({{task(u"EXTEND"_s, TaskStatus::Success, u"SUCCESS"_s)}});
    QVERIFY(!m_list->isHidden());
    m_list->setReport({});
    QVERIFY(m_list->isHidden());
}

void TestTaskList::tellsEachTask()
{
    BackgroundTask running = task(u"EXTEND"_s, TaskStatus::Running, u"EXECUTING"_s);
    running.from.capacity = Capacity::fromGigabytes(4);
    running.to.capacity = Capacity::fromGigabytes(8);
    BackgroundTask failed = task(u"BindEip"_s, TaskStatus::Failed, u"FAIL"_s);
    failed.errorCode = u"DCS.4842"_s;
    m_list->setReport({{running, failed}, {{running.id, TaskProgress{40, 120, {}}}}});
    QCOMPARE(lines(),
        (QStringList{u"Change of the specification: 4 GB → 8 GB\nUnder way · 40% · about 2 min left · "_s
                + Texts::dateTime(running.createdAt),
            u"Public address bound\nFailed · "_s + Texts::dateTime(failed.updatedAt) + u" · DCS.4842"_s}));
    QCOMPARE(shownPercents(), QList<int>{40});

    m_list->setReport({{failed}});
    QCOMPARE(lines().size(), 1);
    QVERIFY(shownPercents().isEmpty());
}

void TestTaskList::tellsTheError()
{
    const auto *error = m_list->findChild<QLabel *>(u"taskError"_s);
    ApiError refusal;
    refusal.kind = ErrorKind::Http;
    refusal.httpStatus = 403;
    refusal.code = u"DCS.2003"_s;
    m_list->setReport({{}, {}, refusal});
    QVERIFY(!m_list->isHidden());
    QVERIFY(!error->isHidden());
    QVERIFY2(error->text().contains(u"DCS.2003"_s), qPrintable(error->text()));
    m_list->setReport({});
    QVERIFY(error->isHidden());
}

void TestTaskList::onlyTheNewest()
{
    QList<BackgroundTask> tasks;
    for (int i = 0; i < 9; ++i)
        tasks.append(task(u"Task%1"_s.arg(i), TaskStatus::Success, u"SUCCESS"_s));
    m_list->setReport({tasks});
    QCOMPARE(lines().size(), qsizetype(TaskList::mostShown));
    QVERIFY(lines().first().startsWith(u"Task0"_s));
}

QTEST_MAIN(TestTaskList)
#include "tst_tasklist.moc"
