// SPDX-License-Identifier: MIT
#include "operations/journal/Journal.h"
#include "tests/operations/SchemaOne.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace dcs;
using namespace Qt::StringLiterals;

namespace {

QStringList uuids(const QList<Operation> &operations)
{
    QStringList names;
    for (const Operation &operation : operations)
        names.append(operation.uuid);
    return names;
}

int storedVersion(const QString &path)
{
    int version = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"version"_s);
        database.setDatabaseName(path);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (query.exec(u"PRAGMA user_version"_s) && query.next())
            version = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(u"version"_s);
    return version;
}

} // namespace

/// Runs in the journal: their settings, their operations, and journals of the time before there were any.
class TestJournalBatches : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void settingsAreKept_data();
    void settingsAreKept();
    void newSettingsTakeThePlace();
    void operationsOfABatch();
    void aResizeAlone();
    void allOrNothing();
    void migratesTheFirstSchema();
    void migratesAsAWhole();

private:
    QString path() const { return m_folder->filePath(u"journal.db"_s); }
    static Operation operation(int number, const QString &batch);

    std::unique_ptr<QTemporaryDir> m_folder;
};

Operation TestJournalBatches::operation(int number, const QString &batch)
{
    Operation operation = journalOperation(number);
    operation.batchId = batch;
    return operation;
}

void TestJournalBatches::settingsAreKept_data()
{
    QTest::addColumn<BatchSettings>("settings");
    const QDateTime time(QDate(2024, 5, 6), QTime(7, 8, 9, 123), Qt::UTC);
    QTest::newRow("as they are") << BatchSettings();
    QTest::newRow("at once") << BatchSettings{.maxRunning = 17};
    QTest::newRow("pause") << BatchSettings{.pauseMs = 86'400'000};
    QTest::newRow("failures") << BatchSettings{.stopAfterFailures = 0};
    QTest::newRow("canary") << BatchSettings{.canary = true};
    QTest::newRow("start time") << BatchSettings{.notBefore = time};
    QTest::newRow("own window") << BatchSettings{.inOwnWindow = true};
    QTest::newRow("all") << BatchSettings{2, 3, 4, true, time, true};
}

void TestJournalBatches::settingsAreKept()
{
    QFETCH(const BatchSettings, settings);
    {
        Journal journal(path());
        QVERIFY(!journal.putSettings(u"run"_s, settings));
    }
    const JournalAnswer<JournalBatch> answer = Journal(path()).batch(u"run"_s);
    QVERIFY(!answer.problem);
    QCOMPARE(answer.value.settings, std::optional(settings));
}

void TestJournalBatches::newSettingsTakeThePlace()
{
    Journal journal(path());
    QVERIFY(!journal.putSettings(u"run"_s, {.maxRunning = 2}));
    QVERIFY(!journal.putSettings(u"other"_s, {.maxRunning = 3}));
    QVERIFY(!journal.putSettings(u"run"_s, {.maxRunning = 4}));
    QCOMPARE(journal.batch(u"run"_s).value.settings->maxRunning, 4);
    QCOMPARE(journal.batch(u"other"_s).value.settings->maxRunning, 3);
    QVERIFY(!journal.batch(u"none"_s).value.settings);
}

/// Those of every copy of the program, settled or not, in the order of the run.
void TestJournalBatches::operationsOfABatch()
{
    Journal one(path());
    Operation ended = operation(3, u"run"_s);
    ended.state = OperationState::Done;
    QVERIFY(!one.append(ended));
    QVERIFY(!one.append(operation(2, u"other"_s)));
    QVERIFY(!one.append(operation(1, u"run"_s)));
    QVERIFY(!one.append(operation(4, {})));
    const Journal two(path());
    QCOMPARE(uuids(two.batch(u"run"_s).value.operations), (QStringList{u"uuid-3"_s, u"uuid-1"_s}));
    QCOMPARE(two.batch(u"run"_s).value.operations.first(), ended);
    QCOMPARE(uuids(two.batch(u"none"_s).value.operations), QStringList());
}

void TestJournalBatches::aResizeAlone()
{
    Journal journal(path());
    QVERIFY(!journal.append(operation(1, {})));
    QVERIFY(!journal.append(operation(2, {})));
    const JournalBatch batch = journal.batch(u"uuid-2"_s).value;
    QCOMPARE(uuids(batch.operations), QStringList(u"uuid-2"_s));
    QVERIFY(!batch.settings);
}

void TestJournalBatches::allOrNothing()
{
    Journal journal(path());
    const auto problem = journal.together([&]() -> std::optional<JournalProblem> {
        if (const auto unwritten = journal.putSettings(u"run"_s, {}))
            return unwritten;
        return JournalProblem{JournalProblem::Kind::WriteFailed, u"as if"_s};
    });
    QCOMPARE(problem->detail, u"as if"_s);
    QVERIFY(!journal.batch(u"run"_s).value.settings);
}

void TestJournalBatches::migratesTheFirstSchema()
{
    QVERIFY(makeSchemaOne(path(), 2));
    QCOMPARE(storedVersion(path()), 1);
    {
        Journal journal(path());
        QCOMPARE(journal.opening().outcome, JournalOpening::Outcome::Opened);
        QCOMPARE(storedVersion(path()), 2);
        const JournalBatch batch = journal.batch(u"batch"_s).value;
        QVERIFY(!batch.settings);
        QCOMPARE(uuids(batch.operations), (QStringList{u"uuid-1"_s, u"uuid-2"_s}));
        const Operation &first = batch.operations.first();
        QCOMPARE(first.state, OperationState::Waiting);
        QCOMPARE(first.request.instanceId, u"id-1"_s);
        QCOMPARE(first.request.to.capacity, Capacity::fromGigabytes(8));
        QCOMPARE(first.request.body, QByteArray("{}"));
        QCOMPARE(uuids(journal.adopt().value), (QStringList{u"uuid-1"_s, u"uuid-2"_s}));
        QVERIFY(!journal.putSettings(u"batch"_s, {.maxRunning = 5}));
    }
    const Journal again(path());
    QCOMPARE(again.opening().outcome, JournalOpening::Outcome::Opened);
    QCOMPARE(again.batch(u"batch"_s).value.settings->maxRunning, 5);
    QCOMPARE(again.count({}).value, 2);
}

/// A migration that cannot come to its end leaves the file as it was.
void TestJournalBatches::migratesAsAWhole()
{
    QVERIFY(makeSchemaOne(path(), 1, {u"CREATE INDEX operations_of_a_run ON operations (owner)"_s}));
    {
        const Journal journal(path());
        QCOMPARE(journal.opening().outcome, JournalOpening::Outcome::Unwritable);
        QVERIFY2(journal.opening().detail.contains(u"operations_of_a_run"_s),
            qPrintable(journal.opening().detail));
    }
    QCOMPARE(storedVersion(path()), 1);
    QVERIFY(runSql(path(),
        {u"CREATE TABLE runs (x)"_s, u"DROP TABLE runs"_s, // it was not made
            u"DROP INDEX operations_of_a_run"_s}));
    const Journal journal(path());
    QCOMPARE(journal.opening().outcome, JournalOpening::Outcome::Opened);
    QCOMPARE(journal.count({}).value, 1);
}

QTEST_GUILESS_MAIN(TestJournalBatches)
#include "tst_journalbatches.moc"
