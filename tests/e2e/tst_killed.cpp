// SPDX-License-Identifier: MIT
#include "operations/journal/Journal.h"
#include "tests/account/SimulatedService.h"
#include "tests/operations/ChildProgram.h"

#include <QHash>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

constexpr int instanceCount = 50;
constexpr int killsPerBatch = 12;

/// See BatchProgram.cpp.
struct Copy : ChildProgram {
    explicit Copy(const QStringList &arguments) : ChildProgram(QStringLiteral(DCS_BATCH_PROGRAM), arguments)
    {
    }

    /// What it says next of an operation; Cancelled if it says nothing any more.
    OperationState readState()
    {
        bool isNumber = false;
        const int state = readLine().section(u' ', 1).toInt(&isNumber);
        return isNumber ? OperationState(state) : OperationState::Cancelled;
    }
};

} // namespace

/// Copies of the program, window and all, that are killed at any point of a batch, or work on one journal at
/// once: at the end no operation is lost, every instance was posted to once at most, and what the journal
/// says is the truth. Over HTTP.
class TestKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void atAnyPoint_data();
    void atAnyPoint();
    void whileConfirming();
    void twoCopies_data();
    void twoCopies();
    void heirsOfOne();

private:
    QString path() const { return m_folder->filePath(u"journal.db"_s); }
    /// Of a copy that confirms the batch of instances first to first + count - 1.
    QStringList arguments(int first, int count, int running = 5) const;
    /// Compares the journal with what the service received and with its instances now.
    void compare(int operations) const;
    QHash<QString, Instance> instances() const;
    QHash<QString, int> posts() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Simulator> m_simulator;
};

/// The copies find the key where the program looks for one.
void TestKilled::initTestCase()
{
    qputenv("HUAWEICLOUD_SDK_AK", Simulator::accessKey().toUtf8());
    qputenv("HUAWEICLOUD_SDK_SK", Simulator::secretKey().toUtf8());
}

void TestKilled::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_simulator = std::make_unique<Simulator>(bundledCatalogue(),
        SimulatorSettings{
            .instanceCount = 0, .extendMs = 60, .apiVersions = SimulatorSettings::ApiVersions::V1Only});
    QVERIFY(m_simulator->start());
    m_simulator->setMemoryQuotaGb(10'000);
    for (int i = 0; i < instanceCount; ++i) {
        const QString id = u"22222222-0000-0000-0000-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
        m_simulator->addInstance(SimulatedService::redis(id, 4));
    }
}

void TestKilled::cleanup()
{
    m_simulator.reset();
    m_folder.reset();
}

QStringList TestKilled::arguments(int first, int count, int running) const
{
    return {path(), m_simulator->baseUrl(), QString::number(first), QString::number(count),
        QString::number(running)};
}

QHash<QString, int> TestKilled::posts() const
{
    QHash<QString, int> result;
    for (const ReceivedRequest &request : m_simulator->received()) {
        if (request.method == "POST" && request.path.endsWith(u"/extend"_s))
            ++result[request.path.section(u'/', -2, -2)];
    }
    return result;
}

QHash<QString, Instance> TestKilled::instances() const
{
    HttpClient http;
    const QUrl url(m_simulator->baseUrl());
    Authenticator authenticator(&http, {url, url, Simulator::region(), Simulator::projectId()},
        SimulatedService::accessKey(), &SimulatedService::now);
    DcsClient client(&http, &authenticator, {});
    QHash<QString, Instance> result;
    QObject owner;
    auto *job = client.listInstances(&owner);
    bool ended = false;
    connect(job, &ApiJobBase::finished, &owner, [&] {
        for (const Instance &instance : job->result() ? *job->result() : QList<Instance>())
            result.insert(instance.id, instance);
        ended = true;
    });
    return QTest::qWaitFor([&] { return ended; }, ChildProgram::waitMs) ? result : QHash<QString, Instance>();
}

void TestKilled::compare(int operations) const
{
    const Journal journal(path());
    const QList<Operation> all = journal.page({}, 0, 10'000).value;
    QCOMPARE(all.size(), operations);
    const QHash<QString, int> posted = posts();
    for (const int count : posted)
        QCOMPARE(count, 1);
    const QHash<QString, Instance> present = instances();
    QCOMPARE(present.size(), instanceCount);
    QHash<QString, int> changes; // operations that were not skipped, by instance
    for (const Operation &operation : all) {
        const QString &id = operation.request.instanceId;
        QVERIFY2(operation.isSettled(), qPrintable(id));
        if (operation.state == OperationState::Skipped)
            continue;
        ++changes[id];
        const bool isDone = operation.state == OperationState::Done;
        QVERIFY2(isDone || operation.failure == FailureReason::NotTaken, qPrintable(id));
        QCOMPARE(present.value(id).capacity,
            isDone ? operation.request.to.capacity : operation.request.from.capacity);
        if (isDone)
            QCOMPARE(posted.value(id), 1);
    }
    for (const int count : changes)
        QCOMPARE(count, 1);
    for (const Instance &instance : present)
        QCOMPARE(instance.status, Status::Running);
    QCOMPARE(changes.size(), instanceCount);
}

/// DCS_TEST_KILLS: how many kills there are to be at least (those of one batch by default), spread over whole
/// batches.
void TestKilled::atAnyPoint_data()
{
    QTest::addColumn<int>("batch");
    const int wanted = std::max(qEnvironmentVariableIntValue("DCS_TEST_KILLS"), killsPerBatch);
    for (int batch = 0; batch * killsPerBatch < wanted; ++batch)
        QTest::addRow("batch %d", batch + 1) << batch;
}

/// Some answers of the service are lost besides.
void TestKilled::atAnyPoint()
{
    QFETCH(const int, batch);
    QRandomGenerator random(quint32(20240506 + batch));
    for (const Fault::Kind kind :
        {Fault::Kind::Delay, Fault::Kind::DropBeforeHandling, Fault::Kind::DropAfterHandling}) {
        Fault fault{.kind = kind, .method = "POST", .pathContains = u"/extend"_s, .times = 4, .delayMs = 150};
        if (kind == Fault::Kind::Delay)
            fault.times = -1; // more of the kills fall between request and answer
        m_simulator->addFault(fault);
    }
    constexpr int leftAtTheLastKill = 20; // more than can end before it
    QMap<int, int> found; // how operations stood at the kills
    int settled = 0;
    for (int kills = 0; kills < killsPerBatch; ++kills) {
        Copy copy(arguments(0, instanceCount));
        QVERIFY(copy.isReady());
        copy.go();
        while (settled < (instanceCount - leftAtTheLastKill) * kills / killsPerBatch)
            settled += copy.readState() >= OperationState::Done ? 1 : 0;
        for (int more = random.bounded(8); more > 0; --more)
            settled += copy.readState() >= OperationState::Done ? 1 : 0;
        copy.letRun(random.bounded(200));
        QVERIFY(copy.kill());
        const Journal journal(path());
        settled = 0;
        const QList<Operation> all = journal.page({}, 0, instanceCount).value;
        for (const Operation &operation : all) {
            ++found[int(operation.state)];
            settled += operation.isSettled() ? 1 : 0;
        }
    }
    qInfo() << killsPerBatch << "kills; how operations stood:" << found;
    Copy last(arguments(0, instanceCount));
    QVERIFY(last.isReady());
    last.go();
    QVERIFY(last.finish());
    compare(instanceCount);
}

/// The batch is written down as a whole, or nothing of it.
void TestKilled::whileConfirming()
{
    const Journal journal(path());
    const auto rows = [&journal] { return journal.count({}).value; };
    Copy lost(arguments(0, instanceCount));
    QVERIFY(lost.isReady());
    lost.go();
    QVERIFY(QTest::qWaitFor([&rows] { return rows() > 0; }, ChildProgram::waitMs));
    QVERIFY(lost.kill());
    QCOMPARE(rows(), instanceCount);
}

void TestKilled::twoCopies_data()
{
    QTest::addColumn<int>("running");
    QTest::newRow("a few at once") << 3;
    QTest::newRow("many at once") << 20;
}

/// Each confirms a batch of its own, with instances that are in both.
void TestKilled::twoCopies()
{
    QFETCH(const int, running);
    Copy one(arguments(0, 35, running));
    Copy two(arguments(15, 35, running));
    QVERIFY(one.isReady());
    QVERIFY(two.isReady());
    one.go();
    two.go();
    QVERIFY(one.finish());
    QVERIFY(two.finish());
    compare(70);
    QCOMPARE(posts().size(), instanceCount);
}

/// Killed in the middle, and then started twice.
void TestKilled::heirsOfOne()
{
    Copy lost(arguments(0, instanceCount));
    QVERIFY(lost.isReady());
    lost.go();
    for (int lines = 0; lines < 100; ++lines)
        QVERIFY(!lost.readLine().isEmpty());
    QVERIFY(lost.kill());
    Copy one(arguments(0, instanceCount));
    Copy two(arguments(0, instanceCount));
    QVERIFY(one.isReady());
    QVERIFY(two.isReady());
    two.go();
    one.go();
    QVERIFY(two.finish());
    QVERIFY(one.finish());
    compare(instanceCount);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
