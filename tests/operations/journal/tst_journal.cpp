// SPDX-License-Identifier: MIT
#include "operations/journal/Journal.h"
#include "operations/journal/JournalNames.h"
#include "tests/operations/JournalTestData.h"

#include <QRegularExpression>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace dcs;
using namespace Qt::StringLiterals;

using Kind = JournalProblem::Kind;

namespace {

QStringList uuids(const QList<Operation> &operations)
{
    QStringList names;
    for (const Operation &operation : operations)
        names.append(operation.uuid);
    return names;
}

/// Every member has a value that it does not have by itself.
Operation fullOperation()
{
    Operation operation = journalOperation(1);
    operation.batchId = u"batch"_s;
    operation.state = OperationState::Failed;
    operation.failure = FailureReason::EndedOtherwise;
    operation.sentAt = operation.startedAt.addMSecs(10);
    operation.finishedAt = operation.startedAt.addMSecs(20);
    operation.httpStatus = 400;
    operation.requestId = u"request"_s;
    operation.orderId = u"order"_s;
    operation.request.from.shards = 3;
    operation.request.from.replicas = 2;
    operation.request.to.shards = 5;
    operation.request.to.replicas = 1;
    operation.request.apiVersion = ResizeVersion::V2Resize;
    operation.request.kind = ChangeKind::AddReplica;
    operation.request.inMaintenanceWindow = true;
    operation.request.createsOrder = true;
    operation.lastSeen = {Capacity::fromMegabytes(128), u"spec.seen"_s, CacheMode::Proxy, 7, 4};
    ApiError error;
    error.kind = ErrorKind::Http;
    error.httpStatus = 400;
    error.code = u"DCS.4026"_s;
    error.serviceMessage = u"The message."_s;
    error.requestId = u"request"_s;
    error.retryAfterSeconds = 30;
    error.authProblem = AuthProblem::ClockSkew;
    error.clockOffsetSeconds = -5'000'000'000;
    error.field = u"instances[3]"_s;
    error.detail = u"the detail"_s;
    error.mayHaveArrived = false;
    operation.error = error;
    return operation;
}

void compareOperations(const Operation &found, const Operation &expected)
{
    QCOMPARE(found.id, 0);
    QCOMPARE(found.uuid, expected.uuid);
    QCOMPARE(found.batchId, expected.batchId);
    QCOMPARE(found.who, expected.who);
    QCOMPARE(found.profileText, expected.profileText);
    QCOMPARE(found.region, expected.region);
    QCOMPARE(found.projectId, expected.projectId);
    QCOMPARE(found.state, expected.state);
    QCOMPARE(found.failure, expected.failure);
    QCOMPARE(found.startedAt, expected.startedAt);
    QCOMPARE(found.startedAt.timeSpec(), Qt::UTC);
    QCOMPARE(found.sentAt, expected.sentAt);
    QCOMPARE(found.finishedAt, expected.finishedAt);
    QCOMPARE(found.httpStatus, expected.httpStatus);
    QCOMPARE(found.requestId, expected.requestId);
    QCOMPARE(found.orderId, expected.orderId);
    QVERIFY(found.request == expected.request);
    QVERIFY(found.lastSeen == expected.lastSeen);
    QVERIFY(found.error == expected.error);
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsOperations_data();
    void keepsOperations();
    void keepsChanges();
    void namesEveryValue();
    void readsUnknownWords();
    void takesOneUnsettledOperationOfAnInstance();
    void writesTogetherOrNotAtAll();
    void filters_data();
    void filters();
    void readsPages();
    void staysRightWithManyRows();

private:
    QString path() const { return m_folder->filePath(u"folder/journal.db"_s); }
    void fill(int count);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJournal::keepsOperations_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::newRow("everything") << fullOperation();
    QTest::newRow("just confirmed") << journalOperation(1);
    Operation empty;
    empty.startedAt = journalOperation(1).startedAt;
    QTest::newRow("nearly nothing") << empty;

    const auto withText = [](const QString &text) {
        Operation operation = fullOperation();
        operation.request.instanceName = text;
        operation.error->serviceMessage = text;
        operation.request.body = text.toUtf8();
        return operation;
    };
    QTest::newRow("quotes") << withText(u"'; DROP TABLE operations; -- \" ` :uuid ?"_s);
    QTest::newRow("line breaks") << withText(u"a\r\nb\nc\td"_s);
    QTest::newRow("emoji, Chinese") << withText(u"\U0001F600 扩容助手 e\u0301"_s);
    QTest::newRow("NUL") << withText(u"a\0b"_s);
    QTest::newRow("very long") << withText(QString(1'000'000, u'长'));
    Operation binary = fullOperation();
    binary.request.body = QByteArray("\0\xFF\xFE\x80 {", 6);
    QTest::newRow("body that is no text") << binary;
}

void TestJournal::keepsOperations()
{
    QFETCH(const Operation, operation);
    {
        Journal journal(path());
        QVERIFY(!journal.append(operation));
    }
    const Journal journal(path());
    QCOMPARE(journal.opening().outcome, JournalOpening::Outcome::Opened);
    QCOMPARE(journal.count({}).value, 1);
    const auto page = journal.page({}, 0, 10);
    QVERIFY(!page.problem);
    QCOMPARE(page.value.size(), 1);
    compareOperations(page.value.first(), operation);
}

void TestJournal::keepsChanges()
{
    Journal journal(path());
    QVERIFY(!journal.append(journalOperation(1)));
    QVERIFY(!journal.append(journalOperation(2)));
    QVERIFY(!journal.update(fullOperation()));
    const auto page = journal.page({}, 0, 10);
    QCOMPARE(uuids(page.value), QStringList({u"uuid-2"_s, u"uuid-1"_s}));
    compareOperations(page.value[0], journalOperation(2));
    compareOperations(page.value[1], fullOperation());

    const auto problem = journal.update(journalOperation(3));
    QVERIFY(problem.has_value());
    QCOMPARE(problem->kind, Kind::WriteFailed);
    QCOMPARE(journal.count({}).value, 2);
}

void TestJournal::namesEveryValue()
{
    const auto names = [](auto first) {
        using E = decltype(first);
        QStringList result;
        for (int value = 0; !journalName(static_cast<E>(value)).isEmpty(); ++value) {
            result.append(journalName(static_cast<E>(value)));
            if (fromJournalName(result.last(), first) != static_cast<E>(value))
                result.append(u"read as another value"_s);
        }
        return result;
    };
    // What older files hold: words may be added here, never changed.
    QCOMPARE(names(OperationState::Queued),
        QStringList({u"queued"_s, u"waiting"_s, u"submitting"_s, u"unconfirmed"_s, u"accepted"_s,
            u"waiting-for-payment"_s, u"waiting-for-window"_s, u"extending"_s, u"done"_s, u"failed"_s,
            u"skipped"_s, u"cancelled"_s}));
    QCOMPARE(names(FailureReason::None),
        QStringList({u"none"_s, u"refused"_s, u"not-taken"_s, u"given-up"_s, u"ended-otherwise"_s,
            u"instance-faulty"_s, u"instance-frozen"_s, u"instance-gone"_s, u"not-recorded"_s,
            u"not-followed"_s, u"operation-unsettled"_s, u"status-changed"_s, u"still-busy"_s,
            u"capacity-changed"_s, u"specification-changed"_s, u"window-unknown"_s, u"read-failed"_s}));
    QCOMPARE(names(ResizeVersion::V1Extend), QStringList({u"v1-extend"_s, u"v2-resize"_s}));
    QCOMPARE(
        names(ChangeKind::Size), QStringList({u"size"_s, u"type"_s, u"add-replica"_s, u"remove-replica"_s}));
    QCOMPARE(names(ErrorKind::Network),
        QStringList({u"network"_s, u"proxy"_s, u"tls"_s, u"timeout"_s, u"cancelled"_s, u"http"_s,
            u"redirect"_s, u"decode"_s, u"too-large"_s, u"insecure-url"_s, u"authentication-stopped"_s,
            u"not-offered"_s}));
    QCOMPARE(names(AuthProblem::None),
        QStringList({u"none"_s, u"signature-refused"_s, u"key-locked"_s, u"key-unknown"_s, u"clock-skew"_s,
            u"temporary-key-expired"_s, u"token-refused"_s, u"credentials-refused"_s, u"other"_s}));
}

void TestJournal::readsUnknownWords()
{
    Journal journal(path());
    QVERIFY(!journal.append(fullOperation()));
    QVERIFY(runSql(path(), {u"UPDATE operations SET state = 'x', failure = 'x', error_kind = 'x'"_s}));
    const auto page = journal.page({}, 0, 1);
    QCOMPARE(page.value.first().state, OperationState::Unconfirmed);
    QCOMPARE(page.value.first().failure, FailureReason::None);
    QCOMPARE(page.value.first().error->kind, ErrorKind::Http);
}

void TestJournal::takesOneUnsettledOperationOfAnInstance()
{
    Journal journal(path());
    Journal otherCopy(path());
    Operation first = journalOperation(1);
    QVERIFY(!journal.append(first));

    Operation second = first;
    second.uuid = u"second"_s;
    for (Journal *each : {&journal, &otherCopy}) {
        const auto problem = each->append(second);
        QVERIFY(problem.has_value());
        QCOMPARE(problem->kind, Kind::AlreadyUnsettled);
    }
    Operation ofOtherProject = second;
    ofOtherProject.projectId = u"other"_s;
    ofOtherProject.uuid = u"third"_s;
    QVERIFY(!otherCopy.append(ofOtherProject));

    first.state = OperationState::Done;
    QVERIFY(!journal.update(first));
    QVERIFY(!otherCopy.append(second));

    Operation sameUuid = journalOperation(2);
    sameUuid.uuid = first.uuid;
    const auto problem = journal.append(sameUuid);
    QVERIFY(problem.has_value());
    QCOMPARE(problem->kind, Kind::WriteFailed);
    QVERIFY(!problem->detail.isEmpty());
    QCOMPARE(uuids(journal.page({}, 0, 10).value), QStringList({u"second"_s, u"third"_s, u"uuid-1"_s}));
}

void TestJournal::writesTogetherOrNotAtAll()
{
    Journal journal(path());
    const Journal other(path());
    const auto appendTwo = [&journal] {
        QVERIFY(!journal.append(journalOperation(1)));
        QVERIFY(!journal.append(journalOperation(2)));
    };
    const auto problem = journal.together([&]() -> std::optional<JournalProblem> {
        appendTwo();
        return JournalProblem{Kind::ReadFailed, u"why"_s};
    });
    QVERIFY(problem.has_value());
    QCOMPARE(problem->detail, u"why"_s);
    QCOMPARE(other.count({}).value, 0);

    QVERIFY(!journal.together([&]() -> std::optional<JournalProblem> {
        appendTwo();
        return std::nullopt;
    }));
    QCOMPARE(other.count({}).value, 2);

    Journal closed(m_folder->path()); // a folder
    bool wasAsked = false;
    QVERIFY(closed.together([&]() -> std::optional<JournalProblem> {
        wasAsked = true;
        return std::nullopt;
    }));
    QVERIFY(!wasAsked);
}

void TestJournal::filters_data()
{
    QTest::addColumn<JournalFilter>("filter");
    QTest::addColumn<QStringList>("found");
    // 0: queued, 1: done, 2: failed with an error, 3: accepted with a request id
    const QStringList all{u"uuid-3"_s, u"uuid-2"_s, u"uuid-1"_s, u"uuid-0"_s};
    const auto text = [](const QString &part) { return JournalFilter{.text = part}; };
    QTest::newRow("none") << JournalFilter() << all;
    QTest::newRow("name") << text(u"ACHE-2"_s) << QStringList{u"uuid-2"_s};
    QTest::newRow("instance id") << text(u"ID-1"_s) << QStringList{u"uuid-1"_s};
    QTest::newRow("request id") << text(u"req"_s) << QStringList{u"uuid-3"_s};
    QTest::newRow("error code") << text(u"dcs.4026"_s) << QStringList{u"uuid-2"_s};
    QTest::newRow("Chinese") << text(u"缓存"_s) << QStringList{u"uuid-0"_s};
    QTest::newRow("other columns") << text(u"project"_s) << QStringList();
    QTest::newRow("no wildcards") << text(u"%"_s) << QStringList{u"uuid-0"_s};
    QTest::newRow("no SQL") << text(u"' OR 1 --"_s) << QStringList();
    QTest::newRow("very long") << text(QString(100'000, u'x')) << QStringList();
    QTest::newRow("a state") << JournalFilter{.states = {OperationState::Done}} << QStringList{u"uuid-1"_s};
    QTest::newRow("states") << JournalFilter{.states = {OperationState::Queued, OperationState::Failed}}
                            << QStringList{u"uuid-2"_s, u"uuid-0"_s};
    QTest::newRow("older") << JournalFilter{.olderThan = u"uuid-2"_s}
                           << QStringList{u"uuid-1"_s, u"uuid-0"_s};
    QTest::newRow("everything at once") << JournalFilter{.text = u"cache"_s,
        .states = {OperationState::Done, OperationState::Failed, OperationState::Accepted},
        .olderThan = u"uuid-3"_s} << QStringList{u"uuid-2"_s, u"uuid-1"_s};
}

void TestJournal::filters()
{
    QFETCH(const JournalFilter, filter);
    QFETCH(const QStringList, found);
    Journal journal(path());
    QList<Operation> operations{
        journalOperation(0), journalOperation(1), journalOperation(2), journalOperation(3)};
    operations[0].request.instanceName = u"100% 缓存"_s;
    operations[1].state = OperationState::Done;
    operations[2].state = OperationState::Failed;
    operations[2].error.emplace().code = u"DCS.4026"_s;
    operations[3].state = OperationState::Accepted;
    operations[3].requestId = u"REQUEST"_s;
    for (const Operation &operation : operations)
        QVERIFY(!journal.append(operation));

    const auto count = journal.count(filter);
    QVERIFY(!count.problem);
    QCOMPARE(count.value, found.size());
    const auto page = journal.page(filter, 0, 10);
    QVERIFY(!page.problem);
    QCOMPARE(uuids(page.value), found);
}

void TestJournal::readsPages()
{
    Journal journal(path());
    for (int number = 0; number < 5; ++number)
        QVERIFY(!journal.append(journalOperation(number)));
    const auto page = [&](qint64 offset, qint64 limit) {
        return uuids(journal.page({}, offset, limit).value);
    };
    QCOMPARE(page(0, 2), QStringList({u"uuid-4"_s, u"uuid-3"_s}));
    QCOMPARE(page(3, 10), QStringList({u"uuid-1"_s, u"uuid-0"_s}));
    QCOMPARE(page(5, 10), QStringList());
    QCOMPARE(page(0, 0), QStringList());
}

/// Copies of the only operation: numbers 1 to count - 1, each a minute after the one before, done.
void TestJournal::fill(int count)
{
    QStringList columns;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"columns"_s);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QSqlQuery query(
            u"SELECT name FROM pragma_table_info('operations') WHERE name <> 'sequence'"_s, database);
        while (query.next())
            columns.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(u"columns"_s);
    QStringList values = columns;
    values.replaceInStrings(u"uuid"_s, u"'uuid-' || number"_s);
    values.replaceInStrings(u"instance_name"_s, u"'cache-' || number"_s);
    values.replaceInStrings(QRegularExpression(u"^state$"_s), u"'done'"_s);
    values.replaceInStrings(u"settled"_s, u"1"_s);
    values.replaceInStrings(
        u"started_at"_s, u"strftime('%Y-%m-%dT%H:%M:%fZ', started_at, '+' || number || ' minutes')"_s);
    QVERIFY(runSql(path(),
        {u"WITH RECURSIVE numbers(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers"
         " WHERE number < %1) INSERT INTO operations (%2) SELECT %3 FROM operations, numbers"_s.arg(count - 1)
                .arg(columns.join(u','), values.join(u','))}));
}

void TestJournal::staysRightWithManyRows()
{
    constexpr int count = 100'000;
    Journal journal(path());
    QVERIFY(!journal.append(journalOperation(0)));
    fill(count);
    QCOMPARE(journal.count({}).value, count);
    QCOMPARE(uuids(journal.page({}, 0, 2).value), QStringList({u"uuid-99999"_s, u"uuid-99998"_s}));
    QCOMPARE(uuids(journal.page({}, count - 2, 10).value), QStringList({u"uuid-1"_s, u"uuid-0"_s}));
    const JournalFilter text{.text = u"cache-777"_s};
    QCOMPARE(journal.count(text).value, 1 + 10 + 100);
    QCOMPARE(uuids(journal.page(text, 110, 10).value), QStringList{u"uuid-777"_s});
    QCOMPARE(journal.count({.states = {OperationState::Queued}}).value, 1);
    QVERIFY(!journal.append(journalOperation(count)));
    QCOMPARE(journal.count({}).value, count + 1);
}

Q_DECLARE_METATYPE(dcs::Operation)
Q_DECLARE_METATYPE(dcs::JournalFilter)

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
