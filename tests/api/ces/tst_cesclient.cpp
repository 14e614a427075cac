// SPDX-License-Identifier: MIT
#include "api/ces/CesClient.h"

#include "tests/api/dcs/ServiceFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestCesClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsASeries();
    void repeatsABatch();
    void tellsWhyNot_data();
    void tellsWhyNot();
    void readsNoEndlessAnswer();
    void endsWhenCancelled();
};

namespace {

const SeriesKey key{u"i"_s, Metric::MemoryUsage};
const MetricRange range{
    QDateTime({2025, 10, 25}, {0, 0}, Qt::UTC), QDateTime({2025, 10, 27}, {0, 0}, Qt::UTC), 86400};
const QByteArray batchAnswer =
    R"({"metrics":[{"metric_name":"memory_usage","dimensions":[{"name":"dcs_instance_id","value":"i"}],)"
    R"("datapoints":[{"max":71.2,"timestamp":1761436800000}]}]})";

std::unique_ptr<CesClient> clientOf(ServiceFixture &fixture)
{
    return std::make_unique<CesClient>(
        fixture.http.get(), fixture.authenticator.get(), fixture.server.url(), fixture.settings);
}

} // namespace

void TestCesClient::readsASeries()
{
    RawRequest received;
    ServiceFixture fixture([&](const RawRequest &request) {
        received = request;
        return ok(R"({"datapoints":[{"max":71.2,"timestamp":1761436800000}],"metric_name":"memory_usage"})");
    });
    const auto client = clientOf(fixture);
    Ending<UsageSeries> ending(client->readSeries(key, range, &fixture.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(ending.value(), (UsageSeries{.start = range.from, .values = {UsageSeries::Gap, 71.2F}}));
    QVERIFY(received.target.startsWith("/V1.0/p1/metric-data?dim.0=dcs_instance_id%2Ci&"));
    QVERIFY(received.header("authorization").startsWith("SDK-HMAC-SHA256 Access=AK"));
    QCOMPARE(received.header("x-project-id"), "p1");
}

/// It is a POST, but a read.
void TestCesClient::repeatsABatch()
{
    int requests = 0;
    ServiceFixture fixture([&](const RawRequest &) {
        return ++requests < 3 ? RawAnswer{RawHttpServer::answer(503, "{}")} : ok(batchAnswer);
    });
    const auto client = clientOf(fixture);
    Ending<SeriesByKey> ending(client->readBatch({{key}, range}, &fixture.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(ending.value().value(key).peak()->value, 71.2F);
    QCOMPARE(requests, 3);
}

/// Cloud Eye API, "Errors": the three shapes.
void TestCesClient::tellsWhyNot_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("throttled") << 429
                               << QByteArray(R"({"http_code":429,"message":{"details":)"
                                             R"("Too Many Requests.","code":"ces.0429"},)"
                                             R"("encoded_authorization_message":null})")
                               << u"ces.0429"_s << u"Too Many Requests."_s;
    QTest::newRow("no permission") << 403
                                   << QByteArray(R"({"http_code":"403","message":{"details":)"
                                                 R"("Policy doesn't allow [ces:alarms:get] to be )"
                                                 R"(performed","code":"403"}})")
                                   << QString() << u"Policy doesn't allow [ces:alarms:get] to be performed"_s;
    QTest::newRow("gateway") << 404
                             << QByteArray(R"({"error_msg":"The API does not exist","error_code":)"
                                           R"("APIGW.0101","request_id":"r1"})")
                             << u"APIGW.0101"_s << u"The API does not exist"_s;
}

void TestCesClient::tellsWhyNot()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    ServiceFixture fixture(
        [&](const RawRequest &) -> RawAnswer { return {RawHttpServer::answer(status, body)}; });
    fixture.settings.retry.maxRetries = 0;
    const auto client = clientOf(fixture);
    Ending<SeriesByKey> ending(client->readBatch({{key}, range}, &fixture.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Http);
    QCOMPARE(ending.error().httpStatus, status);
    QTEST(ending.error().code, "code");
    QTEST(ending.error().serviceMessage, "message");
}

/// Ten million points are not read to their end.
void TestCesClient::readsNoEndlessAnswer()
{
    const QByteArray points = QByteArray(R"({"max":5,"timestamp":1761350400000},)").repeated(130'000);
    ServiceFixture fixture([&](const RawRequest &) { return ok("{\"datapoints\":[" + points + "{}]}"); });
    fixture.settings.limits.maxBodyBytes = 1'000'000'000;
    const auto client = clientOf(fixture);
    Ending<UsageSeries> ending(client->readSeries(key, range, &fixture.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::TooLarge);
}

void TestCesClient::endsWhenCancelled()
{
    ServiceFixture fixture([](const RawRequest &) { return RawAnswer(); });
    const auto client = clientOf(fixture);
    auto *job = client->readBatch({{key}, range}, &fixture.owner);
    Ending<SeriesByKey> ending(job);
    job->cancel();
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestCesClient)
#include "tst_cesclient.moc"
