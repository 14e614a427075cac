// SPDX-License-Identifier: MIT
#include "operations/check/ResizeChecker.h"

#include "tests/account/SimulatedService.h"

#include <QSignalSpy>
#include <QtTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace dcs;

using Served = SimulatorSettings::ApiVersions;
using Verdict = ResizeCheckResult::Verdict;
Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(std::optional<ErrorKind>)

/// The check before a resize, over HTTP with the simulator.
class TestResizeChecker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();

    void outcomes_data();
    void outcomes();
    void asksWithTheTarget();
    void absenceIsRemembered_data();
    void absenceIsRemembered();
    void absenceSaysNothingAboutTheVersion();
    void bounded_data();
    void bounded();
    void cancelled_data();
    void cancelled();
    void clientGoesAway();

private:
    static constexpr int waitMs = 30'000;
    static constexpr ResizeCheckTimes quick{.firstPauseMs = 1, .maxPauseMs = 5, .maxReadings = 10'000};
    static constexpr auto checkPath = "/resize/check-job"_L1;

    void start(const SimulatorSettings &settings);
    ResizeRequest request() const;
    /// Ends once; nothing if it does not.
    std::optional<ResizeCheckResult> check(const ResizeCheckTimes &times = quick);
    void answer(const QByteArray &method, const QString &path, int status, const QByteArray &body);
    int checks() const { return m_service->simulator.countReceived("POST", checkPath); }
    int readings() const { return m_service->simulator.countReceived("GET", u"/jobs/"_s); }

    const QString m_instanceId = u"11111111-2222-3333-4444-555555555555"_s;
    std::unique_ptr<SimulatedService> m_service;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<DcsClient> m_client;
};

void TestResizeChecker::start(const SimulatorSettings &settings)
{
    m_service = std::make_unique<SimulatedService>(settings);
    QVERIFY(m_service->simulator.start());
    m_service->addRedis(m_instanceId, 4);
    m_authenticator = std::make_unique<Authenticator>(
        &m_service->http, m_service->endpoint(), SimulatedService::accessKey(), &SimulatedService::now);
    m_client = std::make_unique<DcsClient>(&m_service->http, m_authenticator.get(), m_service->settings);
}

void TestResizeChecker::cleanup()
{
    m_client.reset();
    m_authenticator.reset();
    m_service.reset();
}

ResizeRequest TestResizeChecker::request() const
{
    ResizeRequest request;
    request.instanceId = m_instanceId;
    request.to = {Capacity::fromGigabytes(8), SimulatedService::specCode(8), CacheMode::MasterStandby};
    return request;
}

std::optional<ResizeCheckResult> TestResizeChecker::check(const ResizeCheckTimes &times)
{
    QPointer<ResizeChecker> checker = new ResizeChecker(m_client.get(), request(), times, this);
    const QSignalSpy finished(checker, &ResizeChecker::finished);
    std::optional<ResizeCheckResult> result;
    connect(checker, &ResizeChecker::finished, checker, [&] { result = checker->result(); });
    if (result || !QTest::qWaitFor([&] { return checker.isNull(); }, waitMs) || finished.count() != 1)
        return std::nullopt;
    return result;
}

void TestResizeChecker::answer(
    const QByteArray &method, const QString &path, int status, const QByteArray &body)
{
    m_service->simulator.addFault({.kind = Fault::Kind::Status,
        .method = method,
        .pathContains = path,
        .times = -1,
        .status = status,
        .body = body});
}

void TestResizeChecker::outcomes_data()
{
    QTest::addColumn<Served>("served");
    QTest::addColumn<QString>("finding"); ///< of the simulator; "": none
    QTest::addColumn<QByteArray>("faultMethod"); ///< "": no fault
    QTest::addColumn<int>("faultStatus");
    QTest::addColumn<QByteArray>("faultBody");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QList<RiskItem>>("items");
    QTest::addColumn<QString>("code"); ///< of the error

    const QByteArray noSuchApi = R"({"error_code":"APIGW.0101","error_msg":"The API does not exist"})";
    const QByteArray noSuchApiOfPartners = R"({"error_code":"APIG.0101","error_msg":"no such API"})";
    const QByteArray forbidden = R"({"error_code":"DCS.2003","error_msg":"no permission"})";
    const QByteArray unknownInstance = R"({"error_code":"DCS.3022","error_msg":"not found"})";
    const QByteArray busy = R"({"error_code":"DCS.4113","error_msg":"the instance is extending."})";

    QTest::newRow("nothing found") << Served::Both << QString() << QByteArray() << 0 << QByteArray()
                                   << Verdict::NothingFound << QList<RiskItem>() << QString();
    QTest::newRow("nothing found, v2 only")
        << Served::V2Only << QString() << QByteArray() << 0 << QByteArray() << Verdict::NothingFound
        << QList<RiskItem>() << QString();
    QTest::newRow("one finding") << Served::Both << u"The memory usage of a node exceeds 90%."_s
                                 << QByteArray() << 0 << QByteArray() << Verdict::Findings
                                 << QList<RiskItem>{RiskItem::Memory} << QString();
    QTest::newRow("two findings") << Served::Both << u"CPU is busy. Traffic is heavy."_s << QByteArray() << 0
                                  << QByteArray() << Verdict::Findings
                                  << QList<RiskItem>{RiskItem::Cpu, RiskItem::NetworkInput} << QString();
    QTest::newRow("v1.0 only") << Served::V1Only << QString() << QByteArray() << 0 << QByteArray()
                               << Verdict::NotOffered << QList<RiskItem>() << QString();
    QTest::newRow("APIGW.0101") << Served::Both << QString() << QByteArray("POST") << 404 << noSuchApi
                                << Verdict::NotOffered << QList<RiskItem>() << QString();
    QTest::newRow("APIG.0101") << Served::Both << QString() << QByteArray("POST") << 404
                               << noSuchApiOfPartners << Verdict::NotOffered << QList<RiskItem>()
                               << QString();
    QTest::newRow("404 of a gateway")
        << Served::Both << QString() << QByteArray("POST") << 404 << QByteArray("<html>Not found</html>")
        << Verdict::NotOffered << QList<RiskItem>() << QString();
    QTest::newRow("404 about the instance")
        << Served::Both << QString() << QByteArray("POST") << 404 << unknownInstance << Verdict::NotChecked
        << QList<RiskItem>() << u"DCS.3022"_s;
    QTest::newRow("no permission") << Served::Both << QString() << QByteArray("POST") << 403 << forbidden
                                   << Verdict::NotChecked << QList<RiskItem>() << u"DCS.2003"_s;
    QTest::newRow("busy") << Served::Both << QString() << QByteArray("POST") << 400 << busy
                          << Verdict::NotChecked << QList<RiskItem>() << u"DCS.4113"_s;
    QTest::newRow("no job id") << Served::Both << QString() << QByteArray("POST") << 200 << QByteArray("{}")
                               << Verdict::NotChecked << QList<RiskItem>() << QString();
    QTest::newRow("the job cannot be read")
        << Served::Both << QString() << QByteArray("GET") << 403 << forbidden << Verdict::NotChecked
        << QList<RiskItem>() << u"DCS.2003"_s;
}

void TestResizeChecker::outcomes()
{
    QFETCH(const Served, served);
    QFETCH(const QString, finding);
    QFETCH(const QByteArray, faultMethod);
    QFETCH(const int, faultStatus);
    QFETCH(const QByteArray, faultBody);
    QFETCH(const Verdict, verdict);
    QFETCH(const QList<RiskItem>, items);
    QFETCH(const QString, code);
    start({.instanceCount = 0, .apiVersions = served, .checkMs = 30});
    m_service->simulator.setCheckFinding(m_instanceId, finding);
    if (!faultMethod.isEmpty())
        answer(faultMethod, faultMethod == "POST" ? checkPath : "/jobs/"_L1, faultStatus, faultBody);

    const auto result = check();
    QVERIFY(result);
    QCOMPARE(result->verdict, verdict);
    QList<RiskItem> found;
    for (const ResizeFinding &each : result->findings)
        found.append(each.item);
    QCOMPARE(found, items);
    QCOMPARE(result->error.has_value(), verdict == Verdict::NotChecked);
    if (result->error)
        QCOMPARE(result->error->code, code);
    QCOMPARE(checks(), 1);
    QCOMPARE(m_service->simulator.countReceived("POST", m_instanceId), 1); // no resize
}

void TestResizeChecker::asksWithTheTarget()
{
    start({.instanceCount = 0, .checkMs = 0});
    QVERIFY(check());
    const QList<ReceivedRequest> received = m_service->simulator.received();
    QCOMPARE(received.first().body, R"({"new_capacity":8,"spec_code":"redis.ha.xu1.large.r2.8"})");
    QCOMPARE(readings(), 1);
}

void TestResizeChecker::absenceIsRemembered_data()
{
    QTest::addColumn<Served>("served");
    QTest::newRow("v1.0 only") << Served::V1Only;
    QTest::newRow("v2 without the check") << Served::V2Only;
}

void TestResizeChecker::absenceIsRemembered()
{
    QFETCH(const Served, served);
    start({.instanceCount = 0, .apiVersions = served});
    if (served == Served::V2Only)
        answer("POST", checkPath, 404, R"({"error_code":"APIGW.0101","error_msg":"no such API"})");
    QVERIFY(m_client->offersResizeCheck());
    for (int i = 0; i < 3; ++i) {
        const auto result = check();
        QVERIFY(result);
        QCOMPARE(result->verdict, Verdict::NotOffered);
        QVERIFY(!m_client->offersResizeCheck());
    }
    QCOMPARE(checks(), 1);
}

/// An endpoint may have v2 without this call: changes are still sent that way.
void TestResizeChecker::absenceSaysNothingAboutTheVersion()
{
    start({.instanceCount = 0});
    answer("POST", checkPath, 404, R"({"error_code":"APIGW.0101","error_msg":"no such API"})");
    QVERIFY(check());
    QVERIFY(m_client->apiVersions().v2Resize);
    // Where the user allows v1.0 alone nothing is asked.
    m_client = std::make_unique<DcsClient>(&m_service->http, m_authenticator.get(), m_service->settings);
    m_client->setApiVersionChoice(ApiVersionChoice::V1Only);
    const auto result = check();
    QVERIFY(result);
    QCOMPARE(result->verdict, Verdict::NotOffered);
    QCOMPARE(checks(), 1);
}

void TestResizeChecker::bounded_data()
{
    QTest::addColumn<int>("maxReadings");
    QTest::addColumn<int>("maxMs");
    QTest::newRow("by readings") << 3 << 3'600'000;
    QTest::newRow("by time") << 1'000'000 << 50;
}

void TestResizeChecker::bounded()
{
    QFETCH(const int, maxReadings);
    QFETCH(const int, maxMs);
    start({.instanceCount = 0, .checkMs = 3'600'000});
    const auto result =
        check({.firstPauseMs = 1, .maxPauseMs = 2, .maxReadings = maxReadings, .maxMs = maxMs});
    QVERIFY(result);
    QCOMPARE(result->verdict, Verdict::NotChecked);
    QVERIFY(!result->error);
    QVERIFY(readings() <= maxReadings);
    QVERIFY(maxReadings > 3 || readings() == maxReadings);
}

void TestResizeChecker::cancelled_data()
{
    QTest::addColumn<bool>("whileStarting");
    QTest::addColumn<int>("pauseMs");
    QTest::newRow("while it is started") << true << 1;
    QTest::newRow("while it is read") << false << 1;
    QTest::newRow("in a pause") << false << 3'600'000;
}

void TestResizeChecker::cancelled()
{
    QFETCH(const bool, whileStarting);
    QFETCH(const int, pauseMs);
    start({.instanceCount = 0, .checkMs = 3'600'000});
    QPointer<ResizeChecker> checker = new ResizeChecker(m_client.get(), request(),
        {.firstPauseMs = pauseMs, .maxPauseMs = pauseMs, .maxReadings = 1'000'000}, this);
    const QSignalSpy finished(checker, &ResizeChecker::finished);
    std::optional<ErrorKind> kind;
    connect(checker, &ResizeChecker::finished, checker, [&] { kind = checker->result().error->kind; });
    if (!whileStarting)
        QTRY_COMPARE(checks(), 1);
    if (pauseMs == 1 && !whileStarting)
        QTRY_VERIFY(readings() > 1);
    checker->cancel();
    checker->cancel();
    QCOMPARE(finished.count(), 0); // not before the event loop
    QTRY_VERIFY(!checker);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(kind, std::optional(ErrorKind::Cancelled));
}

void TestResizeChecker::clientGoesAway()
{
    start({.instanceCount = 0, .checkMs = 3'600'000});
    QPointer<ResizeChecker> checker = new ResizeChecker(m_client.get(), request(), quick, this);
    const QSignalSpy finished(checker, &ResizeChecker::finished);
    QTRY_VERIFY(readings() > 0);
    m_client.reset();
    QTRY_VERIFY(!checker);
    QCOMPARE(finished.count(), 1);
}

QTEST_GUILESS_MAIN(TestResizeChecker)
#include "tst_resizechecker.moc"
