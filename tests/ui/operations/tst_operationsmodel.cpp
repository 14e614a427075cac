// SPDX-License-Identifier: MIT
#include "tests/ui/operations/OperationSamples.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationsModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

using Column = OperationsModel::Column;

class TestOperationsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newestFirst();
    void newValues();
    void earlierRuns();
    void pages();
    void filtered();
    void otherCopies();
    void unreadable();
    void timePasses();
    void cells();
    void flat();

private:
    /// A second apart, as the journal's order is that of time.
    static Operation operationAt(int id, OperationState state)
    {
        Operation operation = samples::operation(id, state);
        operation.startedAt = operation.startedAt.addSecs(id);
        return operation;
    }

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
    model.setFilter(
        {}, {samples::operation(1, OperationState::Done), samples::operation(2, OperationState::Queued)});
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
    model.setFilter({}, {first, samples::operation(2, OperationState::Accepted)});
    QVERIFY(model.hasUnsettled());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.put(samples::operation(2, OperationState::Done));
    model.put(samples::operation(3, OperationState::Done));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.hasUnsettled());
    QCOMPARE(text(model, 1, Column::State), u"Done"_s);
    QVERIFY(changes.count() > 0);
}

/// The journal's operations come first; those of this run replace their rows and keep their places.
void TestOperationsModel::earlierRuns()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.db"_s));
    QVERIFY(!journal.append(samples::operation(1, OperationState::Done)));
    QVERIFY(!journal.append(samples::operation(2, OperationState::Extending)));
    QVERIFY(!journal.append(samples::operation(3, OperationState::Failed)));
    OperationsModel model(&m_errors, &m_theme, &journal);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({}, {samples::operation(2, OperationState::Done)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOf(2), 1);
    QCOMPARE(text(model, 0, Column::State), u"Failed"_s);
    QCOMPARE(text(model, 1, Column::State), u"Done"_s);
    // What this run knows counts, not what the journal has.
    model.readNewest();
    QCOMPARE(text(model, 1, Column::State), u"Done"_s);
}

/// Every operation comes exactly once, though new ones are written between the pages.
void TestOperationsModel::pages()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.db"_s));
    const int count = 2 * OperationsModel::PageSize + 1;
    for (int id = 1; id <= count; ++id)
        QVERIFY(!journal.append(operationAt(id, OperationState::Done)));
    OperationsModel model(&m_errors, &m_theme, &journal);
    model.setFilter({}, {});
    QCOMPARE(model.rowCount(), OperationsModel::PageSize);
    QVERIFY(!journal.append(operationAt(count + 1, OperationState::Done)));
    model.readNewest();
    int fetches = 0;
    for (; model.canFetchMore({}); ++fetches)
        model.fetchMore({});
    QCOMPARE(fetches, 2);
    QCOMPARE(model.rowCount(), count + 1);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.operationAt(row).uuid, u"uuid-%1"_s.arg(count + 1 - row));
}

void TestOperationsModel::filtered()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.db"_s));
    QVERIFY(!journal.append(samples::operation(1, OperationState::Done)));
    QVERIFY(!journal.append(samples::refused(2)));
    OperationsModel model(&m_errors, &m_theme, &journal);
    const Operation running = samples::operation(3, OperationState::Extending);
    model.setFilter({.states = {OperationState::Failed}}, {running});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, Column::Instance), u"orders-2"_s);
    // One that fails now belongs to the list; one that is in the list stays.
    model.put(samples::operation(3, OperationState::Failed));
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({.text = u"ORDERS-3"_s}, {running});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, Column::Instance), u"orders-3"_s);
    model.setFilter({.text = u"dcs.4026"_s}, {running, samples::refused(4)});
    QCOMPARE(model.rowCount(), 2);
    model.put(samples::operation(3, OperationState::Done));
    QCOMPARE(model.rowCount(), 2);
}

void TestOperationsModel::otherCopies()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.db"_s));
    Journal other(folder.filePath(u"journal.db"_s));
    QVERIFY(!other.append(samples::operation(1, OperationState::Extending)));
    OperationsModel model(&m_errors, &m_theme, &journal);
    model.setFilter({}, {});
    QVERIFY(!other.update(samples::operation(1, OperationState::Done)));
    QVERIFY(!other.append(samples::operation(2, OperationState::Extending)));
    model.readNewest();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, Column::State), u"Extending"_s);
    QCOMPARE(text(model, 1, Column::State), u"Done"_s);
    // Nothing new changes nothing: selection and scroll position are left alone.
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.readNewest();
    QCOMPARE(changes.count(), 0);
    QCOMPARE(resets.count(), 0);
}

void TestOperationsModel::unreadable()
{
    const QTemporaryDir folder;
    const Journal journal(folder.path()); // a folder is no file
    QVERIFY(!journal.opening().isOpen());
    OperationsModel model(&m_errors, &m_theme, &journal);
    model.setFilter({}, {samples::operation(1, OperationState::Done)});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.hasProblem());
}

/// Only the cells with a running time change, and only of the unsettled ones.
void TestOperationsModel::timePasses()
{
    OperationsModel model(&m_errors, &m_theme);
    const Operation running = samples::operation(2, OperationState::Extending);
    model.setFilter({}, {samples::operation(1, OperationState::Done), running});
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
    model.setFilter({}, {samples::operation(1, OperationState::Accepted)});
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
