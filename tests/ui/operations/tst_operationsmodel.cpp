// SPDX-License-Identifier: MIT
#include "tests/operations/JournalTestData.h"
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
    void unfinishedBatches();
    void pages();
    void filtered();
    void otherCopies();
    void onlyTheLastSearchCounts();
    void changedWhileItIsRead();
    void hiddenByTheFilter();
    void readsAgainWhatFailed();
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

    /// What the journal tells has come.
    static bool hasRead(const OperationsModel &model)
    {
        return QTest::qWaitFor([&] { return model.reading() == OperationsModel::Reading::None; }, 60'000);
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

/// The journal's operations come first; those of this process replace their rows and keep their places.
void TestOperationsModel::unfinishedBatches()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.db"_s));
    QVERIFY(!journal.append(samples::operation(1, OperationState::Done)));
    QVERIFY(!journal.append(samples::operation(2, OperationState::Extending)));
    QVERIFY(!journal.append(samples::operation(3, OperationState::Failed)));
    JournalReader reader(journal.opening());
    OperationsModel model(&m_errors, &m_theme, &reader);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({}, {samples::operation(2, OperationState::Done)});
    QVERIFY(hasRead(model));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOf(2), 1);
    QCOMPARE(text(model, 0, Column::State), u"Failed"_s);
    QCOMPARE(text(model, 1, Column::State), u"Done"_s);
    // What this run knows counts, not what the journal has.
    model.readNewest();
    QVERIFY(hasRead(model));
    QCOMPARE(text(model, 1, Column::State), u"Done"_s);
}

/// Every operation comes exactly once, though new ones are written between the pages.
void TestOperationsModel::pages()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.db"_s));
    const int count = 2 * OperationsModel::pageLength + 1;
    for (int id = 1; id <= count; ++id)
        QVERIFY(!journal.append(operationAt(id, OperationState::Done)));
    JournalReader reader(journal.opening());
    OperationsModel model(&m_errors, &m_theme, &reader);
    model.setFilter({}, {});
    QVERIFY(hasRead(model));
    QCOMPARE(model.rowCount(), OperationsModel::pageLength);
    QVERIFY(!journal.append(operationAt(count + 1, OperationState::Done)));
    model.readNewest();
    QVERIFY(hasRead(model));
    int fetches = 0;
    for (; model.canFetchMore({}); ++fetches) {
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(hasRead(model));
    }
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
    JournalReader reader(journal.opening());
    OperationsModel model(&m_errors, &m_theme, &reader);
    const Operation running = samples::operation(3, OperationState::Extending);
    model.setFilter({.states = {OperationState::Failed}}, {running});
    QVERIFY(hasRead(model));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, Column::Instance), u"orders-2"_s);
    // One that fails now belongs to the list; one that is in the list stays.
    model.put(samples::operation(3, OperationState::Failed));
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({.text = u"ORDERS-3"_s}, {running});
    QVERIFY(hasRead(model));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, Column::Instance), u"orders-3"_s);
    model.setFilter({.text = u"dcs.4026"_s}, {running, samples::refused(4)});
    QVERIFY(hasRead(model));
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
    JournalReader reader(journal.opening());
    OperationsModel model(&m_errors, &m_theme, &reader);
    model.setFilter({}, {});
    QVERIFY(hasRead(model));
    QVERIFY(!other.update(samples::operation(1, OperationState::Done)));
    QVERIFY(!other.append(samples::operation(2, OperationState::Extending)));
    model.readNewest();
    QVERIFY(hasRead(model));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, Column::State), u"Extending"_s);
    QCOMPARE(text(model, 1, Column::State), u"Done"_s);
    // Nothing new changes nothing: selection and scroll position are left alone.
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.readNewest();
    QVERIFY(hasRead(model));
    QCOMPARE(changes.count(), 0);
    QCOMPARE(resets.count(), 0);
}

/// Of searches that follow each other, and of a page asked for before, only the last one's answer is shown.
void TestOperationsModel::onlyTheLastSearchCounts()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.db"_s));
    const int count = 2 * OperationsModel::pageLength;
    for (int id = 1; id <= count; ++id)
        QVERIFY(!journal.append(operationAt(id, OperationState::Done)));
    QVERIFY(!journal.append(samples::refused(count + 1)));
    JournalReader reader(journal.opening());
    OperationsModel model(&m_errors, &m_theme, &reader);
    model.setFilter({}, {});
    QVERIFY(hasRead(model));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy rows(&model, &QAbstractItemModel::rowsInserted);
    model.fetchMore({});
    model.setFilter({.states = {OperationState::Done}}, {});
    model.setFilter({.text = u"nothing"_s}, {});
    model.setFilter({.text = u"dcs.4026"_s}, {});
    QCOMPARE(model.rowCount(), OperationsModel::pageLength); // the rows there were stay until then
    QVERIFY(hasRead(model));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(rows.count(), 0);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, Column::Instance), u"orders-201"_s);
    QVERIFY(!model.canFetchMore({}));
}

/// What this run knows is not undone by an older answer.
void TestOperationsModel::changedWhileItIsRead()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.db"_s));
    for (int id = 1; id <= 2; ++id)
        QVERIFY(!journal.append(operationAt(id, OperationState::Extending)));
    JournalReader reader(journal.opening());
    OperationsModel model(&m_errors, &m_theme, &reader);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({}, {operationAt(2, OperationState::Extending)});
    model.put(operationAt(2, OperationState::Done));
    model.put(operationAt(3, OperationState::Queued));
    QCOMPARE(text(model, 0, Column::State), u"Queued"_s); // seen at once
    QVERIFY(hasRead(model));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 0, Column::State), u"Queued"_s);
    QCOMPARE(text(model, 1, Column::State), u"Done"_s);
    QCOMPARE(text(model, 2, Column::State), u"Extending"_s);
    // One that no longer passes is not brought back by what the journal still has of it.
    model.setFilter({.states = {OperationState::Extending}}, {operationAt(2, OperationState::Done)});
    QVERIFY(hasRead(model));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.operationAt(0).uuid, u"uuid-1"_s);
}

void TestOperationsModel::hiddenByTheFilter()
{
    OperationsModel model(&m_errors, &m_theme);
    model.setFilter({.states = {OperationState::Failed}}, {samples::operation(1, OperationState::Done)});
    QCOMPARE(model.hiddenCount(), 0); // known to whoever set the filter
    model.put(samples::operation(2, OperationState::Queued));
    model.put(samples::operation(2, OperationState::Submitting));
    model.put(samples::operation(3, OperationState::Failed));
    model.put(samples::operation(1, OperationState::Done));
    QCOMPARE(model.hiddenCount(), 1);
    QCOMPARE(model.rowCount(), 1);
    model.put(samples::operation(2, OperationState::Failed));
    QCOMPARE(model.hiddenCount(), 0);
    QCOMPARE(model.rowCount(), 2);
    model.put(samples::operation(4, OperationState::Queued));
    QCOMPARE(model.hiddenCount(), 1);
    model.setFilter({}, {samples::operation(4, OperationState::Queued)});
    QCOMPARE(model.hiddenCount(), 0);
    QCOMPARE(model.rowCount(), 1);
}

void TestOperationsModel::readsAgainWhatFailed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    Journal journal(path);
    const int count = OperationsModel::pageLength + 1;
    for (int id = 1; id <= count; ++id)
        QVERIFY(!journal.append(operationAt(id, OperationState::Done)));
    JournalReader reader(journal.opening());
    OperationsModel model(&m_errors, &m_theme, &reader);
    const QStringList lose{u"ALTER TABLE operations RENAME TO lost"_s};
    const QStringList find{u"ALTER TABLE lost RENAME TO operations"_s};
    QVERIFY(runSql(path, lose));
    model.setFilter({}, {});
    QVERIFY(hasRead(model));
    QVERIFY(model.hasProblem());
    QVERIFY(!model.canFetchMore({}));
    QVERIFY(runSql(path, find));
    model.readNewest(); // as it does now and then
    QVERIFY(hasRead(model));
    QVERIFY(!model.hasProblem());
    QCOMPARE(model.rowCount(), OperationsModel::pageLength);

    QVERIFY(runSql(path, lose));
    model.fetchMore({});
    QVERIFY(hasRead(model));
    QVERIFY(model.hasProblem());
    QVERIFY(model.canFetchMore({})); // once it is scrolled again
    model.readNewest(); // fails as well, and is not what is to be read again
    QVERIFY(hasRead(model));
    QVERIFY(runSql(path, find));
    model.retry();
    QVERIFY(hasRead(model));
    QVERIFY(!model.hasProblem());
    QCOMPARE(model.rowCount(), count);
}

void TestOperationsModel::unreadable()
{
    const QTemporaryDir folder;
    const Journal journal(folder.path()); // a folder is no file
    QVERIFY(!journal.opening().isOpen());
    JournalReader reader(journal.opening());
    OperationsModel model(&m_errors, &m_theme, &reader);
    model.setFilter({}, {samples::operation(1, OperationState::Done)});
    QVERIFY(hasRead(model));
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
    QCOMPARE(text(model, 0, Column::Change), u"4 → 8 GB"_s);
    QCOMPARE(text(model, 0, Column::State), u"Accepted"_s);
    QCOMPARE(text(model, 0, Column::Outcome), u"The service accepted the request (204)."_s);
    for (int column = 0; column < OperationsModel::numberOfColumns; ++column) {
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
