// SPDX-License-Identifier: MIT
#include "model/Csv.h"
#include "model/ErrorCatalogue.h"
#include "tests/e2e/FaultBench.h"
#include "ui/language/ResizeTexts.h"
#include "ui/operations/OperationTexts.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

/// The refusals of a change that are over by themselves: something else goes on with the instance.
bool isBusyCode(QString code)
{
    code.replace(u"111400"_s, u"DCS.4"_s);
    static const QStringList codes{u"DCS.4017"_s, u"DCS.4026"_s, u"DCS.4049"_s, u"DCS.4096"_s, u"DCS.4097"_s,
        u"DCS.4104"_s, u"DCS.4108"_s, u"DCS.4111"_s, u"DCS.4114"_s, u"DCS.4115"_s, u"DCS.4116"_s,
        u"DCS.4117"_s, u"DCS.4118"_s, u"DCS.4120"_s, u"DCS.4121"_s, u"DCS.4231"_s, u"DCS.4300"_s,
        u"DCS.4918"_s, u"DCS.4975"_s, u"CBC.99003651"_s};
    return codes.contains(code);
}

} // namespace

/// Refusals, of which each proves that nothing was taken: what is sent once more, what ends the operation,
/// and what stops a whole run. Over HTTP, in both API versions.
class TestRefusals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_bench.reset(); }

    void codesOfTheDocuments();
    void throttled();
    void tokenExpires();
    void stopsTheRun_data();
    void stopsTheBatch();
    void keyLockedWhileExtending();

private:
    /// What is wrong with the end of an operation that was refused with this record of the error codes; "":
    /// nothing.
    QString complaintAbout(const Operation &operation, const QStringList &record, qsizetype posts) const;

    std::unique_ptr<FaultBench> m_bench;
    const ErrorCatalogue m_errors = ErrorCatalogue::fromCsv(errorCodes());
};

void TestRefusals::initTestCase_data()
{
    QTest::addColumn<ResizeVersion>("apiVersion");
    QTest::newRow("v1.0 extend") << ResizeVersion::V1Extend;
    QTest::newRow("v2 resize") << ResizeVersion::V2Resize;
}

void TestRefusals::init()
{
    QFETCH_GLOBAL(const ResizeVersion, apiVersion);
    m_bench = std::make_unique<FaultBench>(apiVersion);
    QVERIFY(m_bench->journal.opening().isOpen());
}

void TestRefusals::codesOfTheDocuments()
{
    QList<QStringList> records = parseCsv(errorCodes());
    records.removeIf([](const QStringList &record) {
        return record.constFirst() != u"400"_s || record.at(1).startsWith(u"IAM."_s);
    });
    QVERIFY(records.size() > 200);
    const QStringList ids = m_bench->addInstances(int(records.size()));
    QList<ResizeRequest> requests;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QByteArray code = records.at(i).at(1).toUtf8();
        Fault refusal = m_bench->fault(Fault::Kind::Status, "POST", 1, 400);
        refusal.pathContains = ids.at(i);
        refusal.body = R"({"error_code":")" + code + R"(","error_msg":"words of the service"})";
        m_bench->strike(refusal);
        requests.append(m_bench->request(ids.at(i)));
    }
    m_bench->queue->submitBatch(
        m_bench->client.get(), m_bench->requester(), requests, {.maxRunning = 100, .stopAfterFailures = 0});
    QVERIFY(m_bench->endAll());
    const QStringList posted = m_bench->posted();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QStringList &record = records.at(i);
        const QString complaint =
            complaintAbout(m_bench->operation(int(i) + 1), record, posted.count(ids.at(i)));
        QVERIFY2(complaint.isEmpty(), qPrintable(record.at(1) + u": "_s + complaint));
    }
}

QString TestRefusals::complaintAbout(
    const Operation &operation, const QStringList &record, qsizetype posts) const
{
    const bool isBusy = isBusyCode(record.at(1));
    if (posts != (isBusy ? 2 : 1)) // the first was refused for certain
        return u"posted %1 times"_s.arg(posts);
    if (operation.state != (isBusy ? OperationState::Done : OperationState::Failed))
        return u"ended as "_s + Texts::operationState(operation.state);
    if (isBusy)
        return {};
    const OperationDetails details = OperationTexts::details(operation, m_errors);
    if (details.summary != u"The service refused the request: %1 (HTTP 400)"_s.arg(record.at(1)))
        return details.summary;
    const QStringList explanations{record.at(3), record.at(4)};
    if (details.explanations != explanations)
        return details.explanations.join(u' ');
    return details.technical.contains(u"words of the service"_s) ? QString() : details.technical;
}

/// Too many requests prove that nothing was taken: again after as long as the service asks for, so many
/// times.
void TestRefusals::throttled()
{
    Fault later = m_bench->fault(Fault::Kind::Status, "POST", -1, 429);
    later.retryAfterSeconds = 3600;
    m_bench->strike(later);
    const int id = m_bench->confirm();
    for (int post = 1; post <= FaultBench::quickVerdicts().maxBusyTries; ++post) {
        QTRY_COMPARE_WITH_TIMEOUT(
            m_bench->operation(id).waitReason, WaitReason::ServiceBusy, FaultBench::waitMs);
        QCOMPARE(m_bench->posts(), post);
        QCOMPARE(OperationTexts::outcome(m_bench->operation(id), m_errors),
            Texts::waitReason(WaitReason::ServiceBusy));
        m_bench->aheadMs += 3'601'000;
        QVERIFY(QTest::qWaitFor([&] { return m_bench->operation(id).waitReason != WaitReason::ServiceBusy; },
            FaultBench::waitMs));
    }
    QVERIFY(m_bench->waitForState(id, OperationState::Failed));
    QCOMPARE(m_bench->operation(id).failure, FailureReason::Refused);
    QCOMPARE(OperationTexts::outcome(m_bench->operation(id), m_errors),
        u"The service refused the request: APIGW.0308 (HTTP 429)"_s);
    QCOMPARE(m_bench->posts(), FaultBench::quickVerdicts().maxBusyTries + 1);
}

/// A token that was refused is proof that nothing was taken: once more, with a new one.
void TestRefusals::tokenExpires()
{
    m_bench->signIn(PasswordLogin{Simulator::userName(), Simulator::password(), Simulator::domainName()});
    m_bench->strike(Fault::Kind::ExpireToken);
    const int id = m_bench->confirm();
    QVERIFY(m_bench->endAll());
    QCOMPARE(m_bench->operation(id).state, OperationState::Done);
    QCOMPARE(m_bench->posts(), 2);

    m_bench->service.addRedis(m_bench->otherId, 4);
    Fault always = m_bench->fault(Fault::Kind::ExpireToken, "POST", -1);
    always.pathContains = m_bench->otherId;
    m_bench->strike(always);
    const int other = *m_bench->queue->submit(
        m_bench->client.get(), m_bench->requester(), m_bench->request(m_bench->otherId));
    QVERIFY(m_bench->endAll());
    QCOMPARE(m_bench->operation(other).failure, FailureReason::Refused);
    QCOMPARE(m_bench->service.simulator.countReceived("POST", m_bench->otherId), 2);
}

// Runs of many

void TestRefusals::stopsTheRun_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureReason>("failure");
    for (const int status : {401, 403}) {
        QTest::addRow("%d at the reading", status)
            << QByteArray("GET") << status << FailureReason::ReadFailed;
        QTest::addRow("%d at the post", status) << QByteArray("POST") << status << FailureReason::Refused;
    }
}

/// Whoever is refused once is refused always: the rest is not tried, whatever number of failures is allowed.
void TestRefusals::stopsTheBatch()
{
    QFETCH(const QByteArray, method);
    QFETCH(const int, status);
    QFETCH(const FailureReason, failure);
    const QStringList ids = m_bench->addInstances(4);
    QList<ResizeRequest> requests;
    for (const QString &id : ids)
        requests.append(m_bench->request(id));
    Fault refusal = m_bench->fault(Fault::Kind::Status, method, -1, status);
    refusal.pathContains = ids.at(1);
    m_bench->strike(refusal);
    const QString batchId = m_bench->queue->submitBatch(
        m_bench->client.get(), m_bench->requester(), requests, {.maxRunning = 1, .stopAfterFailures = 0});
    QVERIFY(QTest::qWaitFor(
        [&] {
            m_bench->service.simulator.finishChanges(Simulator::ChangeEnd::Done);
            return m_bench->operation(2).isSettled();
        },
        FaultBench::waitMs));
    QCOMPARE(m_bench->operation(1).state, OperationState::Done);
    QCOMPARE(m_bench->operation(2).failure, failure);
    QCOMPARE(m_bench->queue->batch(batchId)->pauseReason(), PauseReason::NotAllowed);
    for (const int id : {3, 4}) {
        QCOMPARE(m_bench->operation(id).state, OperationState::Waiting);
        QCOMPARE(OperationTexts::outcome(m_bench->operation(id), m_errors),
            Texts::waitReason(WaitReason::BatchPaused));
        QCOMPARE(m_bench->service.simulator.countReceived("POST", ids.at(id - 1)), 0);
    }
    const QStringList expected = method == "GET" ? ids.first(1) : ids.first(2);
    QCOMPARE(m_bench->posted(), expected);
}

/// What was sent is still followed once there are credentials again, and ends as Done.
void TestRefusals::keyLockedWhileExtending()
{
    const int id = m_bench->confirm();
    QVERIFY(m_bench->waitForState(id, OperationState::Extending));
    Fault locked = m_bench->fault(Fault::Kind::Status, "GET", -1, 401);
    locked.pathContains.clear();
    m_bench->strike(locked);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->operation(id).readError.has_value(), FaultBench::waitMs);
    QCOMPARE(OperationTexts::outcome(m_bench->operation(id), m_errors),
        u"The instance cannot be read at present. Watching goes on."_s);
    QCOMPARE(m_bench->operation(id).state, OperationState::Extending);
    m_bench->service.simulator.clearFaults();
    m_bench->connectClient();
    m_bench->queue->useClient(m_bench->client.get());
    QVERIFY(m_bench->endAll());
    QCOMPARE(m_bench->operation(id).state, OperationState::Done);
    QCOMPARE(m_bench->posts(), 1);
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
