// SPDX-License-Identifier: MIT
#include "tests/ui/operations/OperationSamples.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationsModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

using Column = OperationsModel::Column;

class TestOperationsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newestFirst();
    void newValues();
    void timePasses();
    void cells();
    void flat();

private:
    static QString text(const OperationsModel &model, int row, Column column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }

    Theme m_theme;
    ErrorCatalogue m_errors;
};

void TestOperationsModel::newestFirst()
{
    OperationsModel model(&m_errors, &m_theme);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOperations(
        {samples::operation(1, OperationState::Done), samples::operation(2, OperationState::Queued)});
    model.put(samples::operation(3, OperationState::Queued));
    QCOMPARE(model.rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(model.operationAt(row).id, 3 - row);
        QCOMPARE(model.rowOf(3 - row), row);
        QCOMPARE(model.index(row, 0).data(OperationsModel::OperationIdRole).toInt(), 3 - row);
    }
    QCOMPARE(model.rowOf(4), -1);
}

void TestOperationsModel::newValues()
{
    OperationsModel model(&m_errors, &m_theme);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Operation first = samples::operation(1, OperationState::Done);
    model.setOperations({first, samples::operation(2, OperationState::Accepted)});
    QVERIFY(model.hasUnsettled());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setOperations(
        {first, samples::operation(2, OperationState::Done), samples::operation(3, OperationState::Done)});
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.hasUnsettled());
    QCOMPARE(text(model, 1, Column::State), u"Done"_s);
    QVERIFY(changes.count() > 0);
}

/// Only the cells with a running time change, and only of the unsettled ones.
void TestOperationsModel::timePasses()
{
    OperationsModel model(&m_errors, &m_theme);
    const Operation running = samples::operation(2, OperationState::Extending);
    model.setOperations({samples::operation(1, OperationState::Done), running});
    QCOMPARE(text(model, 0, Column::Took), QString());
    QCOMPARE(text(model, 1, Column::Took), u"3 min 20 s"_s);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setNow(running.startedAt.addSecs(65));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), model.index(0, static_cast<int>(Column::Took)));
    QCOMPARE(changes[0][1].toModelIndex(), model.index(0, static_cast<int>(Column::Took)));
    QCOMPARE(text(model, 0, Column::Took), u"1 min 5 s"_s);
    QCOMPARE(text(model, 1, Column::Took), u"3 min 20 s"_s);
    model.setNow(running.startedAt.addSecs(-5));
    QCOMPARE(text(model, 0, Column::Took), Texts::duration(0));
}

void TestOperationsModel::cells()
{
    OperationsModel model(&m_errors, &m_theme);
    model.setOperations({samples::operation(1, OperationState::Accepted)});
    QCOMPARE(text(model, 0, Column::Instance), u"orders-1"_s);
    QCOMPARE(text(model, 0, Column::Change), u"4 GB → 8 GB"_s);
    QCOMPARE(text(model, 0, Column::State), u"Accepted"_s);
    QCOMPARE(text(model, 0, Column::Outcome), u"The service accepted the request (204)."_s);
    for (int column = 0; column < OperationsModel::ColumnCount; ++column) {
        const QString header = model.headerData(column, Qt::Horizontal).toString();
        QVERIFY(!header.isEmpty());
        QVERIFY(model.index(0, column).data(Qt::AccessibleTextRole).toString().startsWith(header + u": "_s));
        const auto state = static_cast<int>(Column::State);
        QCOMPARE(model.index(0, column).data(Qt::DecorationRole).isValid(), column == state);
    }
}

void TestOperationsModel::flat()
{
    OperationsModel model(&m_errors, &m_theme);
    model.put(samples::operation(1, OperationState::Queued));
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

QTEST_MAIN(TestOperationsModel)
#include "tst_operationsmodel.moc"
