// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchModel.h"

#include "tests/ui/resize/BatchDriver.h"
#include "ui/instances/InstanceTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestBatchModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatEachCellSays();
    void choosesTargets();
    void refusesOtherChoices_data();
    void refusesOtherChoices();
    void keepsRowsOfTheSameInstances();
    void namesEffects_data();
    void namesEffects();

private:
    QModelIndex at(int row, int column) const { return m_model->index(row, column); }
    QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return at(row, column).data(role).toString();
    }

    Theme m_theme;
    std::unique_ptr<BatchModel> m_model;
};

void TestBatchModel::init()
{
    const PlanGround ground = Samples::ground();
    m_model = std::make_unique<BatchModel>(&m_theme);
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_model->setPlan(ResizePlan(ground, Samples::ids(ground)));
}

void TestBatchModel::tellsWhatEachCellSays()
{
    constexpr int second = InstanceTableModel::SecondLineRole;
    QCOMPARE(m_model->rowCount(), 5);
    QVERIFY(m_model->canBeResized(3) && !m_model->canBeResized(4));
    QCOMPARE(text(0, BatchModel::InstanceColumn), u"orders"_s);
    QCOMPARE(text(0, BatchModel::InstanceColumn, second), u"id-of-orders"_s);
    QCOMPARE(text(0, BatchModel::NowColumn), u"4 GB"_s);
    QCOMPARE(text(0, BatchModel::NowColumn, second), u"Master/Standby"_s);
    QCOMPARE(text(0, BatchModel::MemoryColumn), u"82%"_s);
    QVERIFY(at(0, BatchModel::MemoryColumn).data(BatchModel::UseBeforeRole).toDouble() > 80);
    QVERIFY(!at(0, BatchModel::MemoryColumn).data(BatchModel::UseAfterRole).isValid());
    QCOMPARE(text(0, BatchModel::TargetColumn), u"No change"_s);
    QCOMPARE(text(0, BatchModel::EffectColumn), QString());
    QCOMPARE(text(0, BatchModel::EffectColumn, Qt::AccessibleTextRole), u"Effect: none"_s);
    QCOMPARE(
        text(0, BatchModel::InstanceColumn, Qt::AccessibleTextRole), u"Instance: orders, id-of-orders"_s);
    QCOMPARE(text(0, BatchModel::RemoveColumn, Qt::AccessibleTextRole), u"Remove orders from the plan"_s);
    for (int column = 0; column < BatchModel::RemoveColumn; ++column)
        QVERIFY(text(3, column, Qt::AccessibleTextRole)
                    .startsWith(m_model->headerData(column, Qt::Horizontal).toString() + u": "_s));
}

void TestBatchModel::choosesTargets()
{
    const QSignalSpy planChanged(m_model.get(), &BatchModel::planChanged);
    const QSignalSpy dataChanged(m_model.get(), &BatchModel::dataChanged);
    QVERIFY(m_model->setData(at(0, BatchModel::TargetColumn), QVariant::fromValue(qsizetype(0))));
    QCOMPARE(planChanged.count(), 1);
    QCOMPARE(dataChanged.count(), 1);
    QCOMPARE(m_model->plan().requests().size(), 1);
    QVERIFY(text(0, BatchModel::MemoryColumn).startsWith(u"82% → "_s));
    QCOMPARE(text(0, BatchModel::MinutesColumn), u"5–30"_s); // so the user guide
    QVERIFY(!text(0, BatchModel::EffectColumn, Qt::ToolTipRole).isEmpty());
    QVERIFY(m_model->setData(at(0, BatchModel::TargetColumn), QVariant::fromValue(qsizetype(0))));
    QCOMPARE(planChanged.count(), 1); // nothing has changed
    QVERIFY(m_model->setData(at(0, BatchModel::TargetColumn), QVariant::fromValue(qsizetype(-1))));
    QVERIFY(m_model->plan().requests().isEmpty());
}

void TestBatchModel::refusesOtherChoices_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("choice");
    QTest::newRow("another column") << int(BatchModel::NowColumn) << 0;
    QTest::newRow("beyond the targets") << int(BatchModel::TargetColumn) << 1000;
    QTest::newRow("below none") << int(BatchModel::TargetColumn) << -2;
}

void TestBatchModel::refusesOtherChoices()
{
    QFETCH(const int, column);
    QFETCH(const int, choice);
    QVERIFY(!m_model->setData(at(0, column), QVariant::fromValue(qsizetype(choice))));
    QVERIFY(m_model->plan().requests().isEmpty());
    QCOMPARE(at(0, column).flags().testFlag(Qt::ItemIsEditable), column == BatchModel::TargetColumn);
}

void TestBatchModel::keepsRowsOfTheSameInstances()
{
    const QSignalSpy reset(m_model.get(), &BatchModel::modelReset);
    const QSignalSpy planChanged(m_model.get(), &BatchModel::planChanged);
    ResizePlan plan = m_model->plan();
    m_model->setPlan(plan);
    QCOMPARE(planChanged.count(), 0);
    fill(plan, {});
    m_model->setPlan(plan);
    QCOMPARE(planChanged.count(), 1);
    QCOMPARE(reset.count(), 0);
    PlanGround ground = Samples::ground();
    m_model->setPlan(ResizePlan(ground, {ground.instances.first().id}));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(m_model->rowCount(), 1);
}

void TestBatchModel::namesEffects_data()
{
    QTest::addColumn<Candidate>("candidate");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Tone>("tone");
    const auto row = [](const char *name, const QString &text, Tone tone, auto &&change) {
        Candidate candidate;
        change(candidate);
        QTest::newRow(name) << candidate << text << tone;
    };
    row("nothing", u"no interruption"_s, Tone::Quiet, [](Candidate &) {});
    row("seconds, read-only", u"brief disconnection · read-only 5–30 min"_s, Tone::Caution, [](Candidate &c) {
        c.impact.interruption = Interruption::Seconds;
        c.impact.readOnly = MinuteRange{5, 30};
    });
    row("gravest first", u"data may be lost · order to be paid · type changes · 1 min disconnected"_s,
        Tone::Bad, [](Candidate &c) {
            c.impact.interruption = Interruption::AboutOneMinute;
            c.impact.dataMayBeLost = true;
            c.createsOrder = true;
            c.kind = ChangeKind::Type;
        });
    row("evicted", u"keys may be evicted · connections break"_s, Tone::Bad, [](Candidate &c) {
        c.impact.memoryNearlyFull = true;
        c.impact.keysMayBeEvicted = true;
        c.impact.interruption = Interruption::ConnectionsBreak;
    });
    row("cluster", u"slower while data moves · may fail: nearly full"_s, Tone::Caution, [](Candidate &c) {
        c.impact.slowerWhileMoving = true;
        c.impact.memoryNearlyFull = true;
    });
}

void TestBatchModel::namesEffects()
{
    QFETCH(const Candidate, candidate);
    const BatchTexts::Effect effect = BatchTexts::effect(candidate);
    QTEST(BatchTexts::listed(effect.parts), "text");
    QTEST(effect.tone, "tone");
}

QTEST_MAIN(TestBatchModel)
#include "tst_batchmodel.moc"
