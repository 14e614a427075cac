// SPDX-License-Identifier: MIT
#include "operations/check/BatchChecker.h"

#include "tests/account/SimulatedService.h"

#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace dcs;

using Served = SimulatorSettings::ApiVersions;
using Verdict = ResizeCheckResult::Verdict;
Q_DECLARE_METATYPE(Verdict)

/// The checks of several changes, over HTTP with the simulator.
class TestBatchChecker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();

    void outcomes_data();
    void outcomes();
    void nothingIsAskedOfAnEndpointWithoutIt();
    void fewAtOnce();
    void tellsHowFarItIs();
    void everyOneIsBounded();
    void cancelled_data();
    void cancelled();
    void clientGoesAway();

private:
    static constexpr int waitMs = 30'000;
    static constexpr int never = 3'600'000;
    static constexpr int count = 7;
    static constexpr ResizeCheckTimes quick{.firstPauseMs = 1, .maxPauseMs = 5, .maxReadings = 1'000'000};
    static constexpr auto checkPath = "/resize/check-job"_L1;

    void start(const SimulatorSettings &settings);
    static QString idOf(int index) { return u"11111111-0000-0000-0000-00000000000%1"_s.arg(index); }
    BatchChecker *begin(const ResizeCheckTimes &times = quick);
    /// All of them once it has ended, exactly once and by the event loop; nothing otherwise.
    std::optional<QList<ResizeCheckResult>> resultsOf(QPointer<BatchChecker> checker);
    static QList<Verdict> verdicts(const QList<ResizeCheckResult> &results);
    int checks() const { return m_service->simulator.countReceived("POST", checkPath); }
    int readings() const { return m_service->simulator.countReceived("GET", u"/jobs/"_s); }

    std::unique_ptr<SimulatedService> m_service;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<DcsClient> m_client;
};

void TestBatchChecker::start(const SimulatorSettings &settings)
{
    m_service = std::make_unique<SimulatedService>(settings);
    QVERIFY(m_service->simulator.start());
    for (int i = 0; i < count; ++i)
        m_service->addRedis(idOf(i), 4);
    m_authenticator = std::make_unique<Authenticator>(
        &m_service->http, m_service->endpoint(), SimulatedService::accessKey(), &SimulatedService::now);
    m_client = std::make_unique<DcsClient>(&m_service->http, m_authenticator.get(), m_service->settings);
}

void TestBatchChecker::cleanup()
{
    m_client.reset();
    m_authenticator.reset();
    m_service.reset();
}

BatchChecker *TestBatchChecker::begin(const ResizeCheckTimes &times)
{
    QList<ResizeRequest> requests;
    for (int i = 0; i < count; ++i) {
        ResizeRequest request;
        request.instanceId = idOf(i);
        request.to = {Capacity::fromGigabytes(8), SimulatedService::specCode(8), CacheMode::MasterStandby};
        requests.append(request);
    }
    return new BatchChecker(m_client.get(), requests, times, this);
}

std::optional<QList<ResizeCheckResult>> TestBatchChecker::resultsOf(QPointer<BatchChecker> checker)
{
    const QSignalSpy finished(checker, &BatchChecker::finished);
    std::optional<QList<ResizeCheckResult>> results;
    connect(checker, &BatchChecker::finished, checker, [&] { results = checker->results(); });
    if (results || !QTest::qWaitFor([&] { return checker.isNull(); }, waitMs) || finished.count() != 1)
        return std::nullopt;
    return results;
}

QList<Verdict> TestBatchChecker::verdicts(const QList<ResizeCheckResult> &results)
{
    QList<Verdict> verdicts;
    for (const ResizeCheckResult &each : results)
        verdicts.append(each.verdict);
    return verdicts;
}

void TestBatchChecker::outcomes_data()
{
    QTest::addColumn<Served>("served");
    QTest::addColumn<QList<int>>("withFindings");
    QTest::addColumn<QString>("faultPath"); ///< "": no fault
    QTest::addColumn<int>("faultStatus");
    QTest::addColumn<QByteArray>("faultBody");
    QTest::addColumn<QList<Verdict>>("expected");
    QTest::addColumn<int>("calls");

    const QList<Verdict> clean(count, Verdict::NothingFound);
    const QList<Verdict> notOffered(count, Verdict::NotOffered);
    QList<Verdict> some = clean;
    some[0] = some[3] = some[6] = Verdict::Findings;
    QList<Verdict> oneFails = clean;
    oneFails[2] = Verdict::NotChecked;
    QList<Verdict> firstFails = clean;
    firstFails[0] = Verdict::NotChecked;
    const QByteArray noSuchApi = R"({"error_code":"APIGW.0101","error_msg":"The API does not exist"})";
    const QByteArray busy = R"({"error_code":"DCS.4113","error_msg":"the instance is extending."})";
    const QByteArray forbidden = R"({"error_code":"DCS.2003","error_msg":"no permission"})";

    QTest::newRow("all clean") << Served::Both << QList<int>() << QString() << 0 << QByteArray() << clean
                               << count;
    QTest::newRow("all clean, v2 only")
        << Served::V2Only << QList<int>() << QString() << 0 << QByteArray() << clean << count;
    QTest::newRow("findings on some")
        << Served::Both << QList<int>{0, 3, 6} << QString() << 0 << QByteArray() << some << count;
    QTest::newRow("error on one") << Served::Both << QList<int>() << idOf(2) << 400 << busy << oneFails
                                  << count;
    QTest::newRow("error on the first")
        << Served::Both << QList<int>() << idOf(0) << 400 << busy << firstFails << count;
    QTest::newRow("v1.0 only") << Served::V1Only << QList<int>() << QString() << 0 << QByteArray()
                               << notOffered << 1;
    QTest::newRow("v2 without the check")
        << Served::Both << QList<int>() << QString(checkPath) << 404 << noSuchApi << notOffered << 1;
    QTest::newRow("not allowed") << Served::Both << QList<int>() << QString(checkPath) << 403 << forbidden
                                 << QList<Verdict>(count, Verdict::NotChecked) << 1;
}

void TestBatchChecker::outcomes()
{
    QFETCH(const Served, served);
    QFETCH(const QList<int>, withFindings);
    QFETCH(const QString, faultPath);
    QFETCH(const int, faultStatus);
    QFETCH(const QByteArray, faultBody);
    QFETCH(const QList<Verdict>, expected);
    QFETCH(const int, calls);
    start({.instanceCount = 0, .apiVersions = served, .checkMs = 20});
    for (const int index : withFindings)
        m_service->simulator.setCheckFinding(idOf(index), u"memory of %1"_s.arg(index));
    if (!faultPath.isEmpty()) {
        m_service->simulator.addFault({.kind = Fault::Kind::Status,
            .method = "POST",
            .pathContains = faultPath,
            .times = -1,
            .status = faultStatus,
            .body = faultBody});
    }

    const auto results = resultsOf(begin());
    QVERIFY(results);
    QCOMPARE(verdicts(*results), expected);
    for (const int index : withFindings) {
        const QList<ResizeFinding> findings{{RiskItem::Memory, u"memory of %1"_s.arg(index)}};
        QCOMPARE(results->at(index).findings, findings);
    }
    for (const ResizeCheckResult &each : *results)
        QCOMPARE(each.error.has_value(), each.verdict == Verdict::NotChecked);
    QCOMPARE(checks(), calls);
    QCOMPARE(m_service->simulator.countReceived("POST", u"/instances/"_s), calls); // no resize
}

void TestBatchChecker::nothingIsAskedOfAnEndpointWithoutIt()
{
    start({.instanceCount = 0, .apiVersions = Served::V1Only});
    QVERIFY(resultsOf(begin()));
    QVERIFY(!m_client->offersResizeCheck());
    const auto results = resultsOf(begin());
    QVERIFY(results);
    QCOMPARE(verdicts(*results), QList<Verdict>(count, Verdict::NotOffered));
    QCOMPARE(checks(), 1);
}

void TestBatchChecker::fewAtOnce()
{
    start({.instanceCount = 0, .checkMs = never});
    const std::unique_ptr<BatchChecker> checker(begin());
    QCOMPARE(checker->begun(), 1); // the first one alone
    QTRY_COMPARE(checks(), BatchChecker::maxAtOnce);
    const int before = readings();
    QTRY_VERIFY(readings() > before + 10);
    QCOMPARE(checker->begun(), BatchChecker::maxAtOnce);
    QCOMPARE(checks(), BatchChecker::maxAtOnce);
}

void TestBatchChecker::tellsHowFarItIs()
{
    start({.instanceCount = 0, .checkMs = 0});
    BatchChecker *checker = begin();
    QList<qsizetype> told;
    connect(checker, &BatchChecker::progressed, this, [&] { told.append(checker->begun()); });
    QVERIFY(resultsOf(checker));
    QCOMPARE(told.last(), count);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
}

void TestBatchChecker::everyOneIsBounded()
{
    start({.instanceCount = 0, .checkMs = never});
    const auto results = resultsOf(begin({.firstPauseMs = 1, .maxPauseMs = 2, .maxReadings = 3}));
    QVERIFY(results);
    QCOMPARE(*results, QList<ResizeCheckResult>(count));
    QCOMPARE(readings(), 3 * count);
}

void TestBatchChecker::cancelled_data()
{
    QTest::addColumn<int>("begun");
    QTest::newRow("while the first is started") << 0;
    QTest::newRow("while some are read") << BatchChecker::maxAtOnce;
}

void TestBatchChecker::cancelled()
{
    QFETCH(const int, begun);
    start({.instanceCount = 0, .checkMs = never});
    const QPointer<BatchChecker> checker = begin();
    QTRY_VERIFY(checks() >= begun);
    const QSignalSpy finished(checker, &BatchChecker::finished);
    checker->cancel();
    checker->cancel();
    QCOMPARE(finished.count(), 0); // not before the event loop
    const auto results = resultsOf(checker);
    QVERIFY(results);
    QCOMPARE(results->size(), count);
    for (const ResizeCheckResult &each : *results) {
        QCOMPARE(each.verdict, Verdict::NotChecked);
        QVERIFY(each.error && each.error->kind == ErrorKind::Cancelled);
    }
    QVERIFY(checks() <= BatchChecker::maxAtOnce);
}

void TestBatchChecker::clientGoesAway()
{
    start({.instanceCount = 0, .checkMs = never});
    QPointer<BatchChecker> checker = begin();
    QTRY_VERIFY(readings() > 0);
    m_client.reset();
    const auto results = resultsOf(checker);
    QVERIFY(results);
    QCOMPARE(verdicts(*results), QList<Verdict>(count, Verdict::NotChecked));
}

QTEST_GUILESS_MAIN(TestBatchChecker)
#include "tst_batchchecker.moc"
