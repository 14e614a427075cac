// SPDX-License-Identifier: MIT
#include "evidence/MetricsReader.h"

#include "tests/api/dcs/ServiceFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

constexpr int waitMs = 30'000;
const MetricRange days{
    QDateTime({2026, 3, 1}, {0, 0}, Qt::UTC), QDateTime({2026, 3, 31}, {0, 0}, Qt::UTC), 86400};

QList<SeriesKey> keysOf(int count)
{
    QList<SeriesKey> keys;
    for (int i = 0; i < count; ++i)
        keys.append({u"i%1"_s.arg(i), Metric::MemoryUsage});
    return keys;
}

QJsonArray pointsFrom(const QDateTime &begin)
{
    QJsonArray points;
    for (QDateTime at = begin; at < days.to; at = at.addDays(1))
        points.append(QJsonObject{{u"max"_s, 50}, {u"timestamp"_s, at.toMSecsSinceEpoch()}});
    return points;
}

/// How many series a request asks for.
int seriesIn(const RawRequest &request)
{
    return request.method == "GET"
        ? 1
        : int(QJsonDocument::fromJson(request.body)["metrics"_L1].toArray().size());
}

/// All series of the request, each with a value a day from begin on.
RawAnswer answerOf(const RawRequest &request, const QDateTime &begin = days.from)
{
    if (request.method == "GET")
        return ok(QJsonDocument(QJsonObject{{u"datapoints"_s, pointsFrom(begin)}}).toJson());
    QJsonArray metrics;
    const QJsonArray asked = QJsonDocument::fromJson(request.body)["metrics"_L1].toArray();
    for (const QJsonValue &metric : asked) {
        QJsonObject element = metric.toObject();
        element.insert(u"datapoints"_s, pointsFrom(begin));
        metrics.append(element);
    }
    return ok(QJsonDocument(QJsonObject{{u"metrics"_s, metrics}}).toJson());
}

RawAnswer refusal(int status) { return {RawHttpServer::answer(status, "{}")}; }

/// A reader before a scripted server, and what it says.
struct Reading {
    explicit Reading(RawHttpServer::Script script, MetricsReaderSettings settings = {})
        : fixture(std::move(script))
    {
        fixture.settings.retry.maxRetries = 0;
        client = std::make_unique<CesClient>(
            fixture.http.get(), fixture.authenticator.get(), fixture.server.url(), fixture.settings);
        settings.firstPauseMs = 1;
        reader = std::make_unique<MetricsReader>(client.get(), settings);
        QObject::connect(reader.get(), &MetricsReader::answered, &fixture.owner,
            [this](const SeriesByKey &series, const MetricRange &) {
                for (auto it = series.cbegin(); it != series.cend(); ++it) {
                    ++answers[it.key()];
                    measured += it->measuredDays();
                }
            });
        QObject::connect(reader.get(), &MetricsReader::lost, &fixture.owner,
            [this](const QList<SeriesKey> &keys, const MetricRange &) { lost += keys; });
        QObject::connect(reader.get(), &MetricsReader::stateChanged, &fixture.owner,
            [this] { wasThrottled = wasThrottled || reader->isThrottled(); });
    }

    bool read(const QList<SeriesKey> &keys)
    {
        reader->read(keys, days, MetricsReader::Urgency::WhenItsTurn);
        return QTest::qWaitFor([this] { return !reader->isReading(); }, waitMs);
    }
    qsizetype requests() const { return fixture.server.requests().size(); }

    ServiceFixture fixture;
    std::unique_ptr<CesClient> client;
    std::unique_ptr<MetricsReader> reader;
    QHash<SeriesKey, int> answers;
    QList<SeriesKey> lost;
    int measured = 0; ///< days of all series
    bool wasThrottled = false;
};

} // namespace

class TestMetricsReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksEachSeriesOnce();
    void learnsHowManyAreTaken_data();
    void learnsHowManyAreTaken();
    void findsTheOneThatIsRefused_data();
    void findsTheOneThatIsRefused();
    void halfAnAnswerIsHalfLost();
    void waitsWhenThrottled();
    void givesUpAfterSeveralTries();
    void stopsWhenRefused();
    void findsOutClipping();
    void takesALateBeginForTrue();
    void staysBelowTheCallsOfAMinute();
    void fewAtATime();
    void asksSinglyForDetails();
    void endsWithItsClient();
};

void TestMetricsReader::asksEachSeriesOnce()
{
    Reading reading([](const RawRequest &request) { return answerOf(request); });
    QVERIFY(reading.read(keysOf(200)));
    QCOMPARE(reading.requests(), 3); // 96, 96, 8
    QCOMPARE(reading.answers.size(), 200);
    QCOMPARE(std::ranges::max(reading.answers.values()), 1);
    QCOMPARE(reading.measured, 200 * 30);
    QVERIFY(reading.lost.isEmpty());
}

void TestMetricsReader::learnsHowManyAreTaken_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("most"); // requests, refused ones included
    QTest::newRow("10") << 10 << 20 + 12;
    QTest::newRow("50") << 50 << 5 + 3;
    QTest::newRow("2") << 2 << 100 + 20;
}

void TestMetricsReader::learnsHowManyAreTaken()
{
    QFETCH(const int, limit);
    QFETCH(const int, most);
    Reading reading([limit](const RawRequest &request) {
        return seriesIn(request) > limit ? refusal(400) : answerOf(request);
    });
    QVERIFY(reading.read(keysOf(200)));
    QCOMPARE(reading.answers.size(), 200);
    QCOMPARE(std::ranges::max(reading.answers.values()), 1);
    QVERIFY(reading.lost.isEmpty());
    QVERIFY2(reading.requests() <= most, qPrintable(QString::number(reading.requests())));
    QVERIFY(reading.reader->limits().maxSeries <= limit);
    const qsizetype before = reading.requests();
    QVERIFY(reading.read(keysOf(limit / 2 + 1))); // nothing is refused any more
    QVERIFY(reading.requests() - before <= 2);
}

void TestMetricsReader::findsTheOneThatIsRefused_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("atOnce");
    QTest::newRow("in the first request") << 17 << 3;
    QTest::newRow("first in the second request") << 96 << 1;
}

void TestMetricsReader::findsTheOneThatIsRefused()
{
    QFETCH(const int, number);
    QFETCH(const int, atOnce);
    const QByteArray bad = "i" + QByteArray::number(number);
    Reading reading(
        [&bad](const RawRequest &request) {
            const bool hasBad = request.body.contains('"' + bad + '"') || request.target.contains(bad + '&');
            return hasBad ? refusal(400) : answerOf(request);
        },
        {.mostAtOnce = atOnce});
    QVERIFY(reading.read(keysOf(500)));
    QCOMPARE(reading.answers.size(), 499);
    QCOMPARE(reading.lost, QList{keysOf(number + 1).last()});
    QVERIFY(!reading.reader->problem());
    QVERIFY(reading.reader->limits().maxSeries >= 20); // it was not their number
    QVERIFY2(reading.requests() <= 50, qPrintable(QString::number(reading.requests())));
}

void TestMetricsReader::halfAnAnswerIsHalfLost()
{
    Reading reading([](const RawRequest &request) {
        QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QJsonArray metrics = body.value("metrics"_L1).toArray();
        metrics.removeLast();
        RawRequest shorter = request;
        shorter.body = QJsonDocument(QJsonObject{{u"metrics"_s, metrics}}).toJson();
        return answerOf(shorter);
    });
    QVERIFY(reading.read(keysOf(3)));
    QCOMPARE(reading.answers.size(), 2);
    QCOMPARE(reading.lost, QList{keysOf(3).last()});
}

void TestMetricsReader::waitsWhenThrottled()
{
    int number = 0;
    Reading reading([&number](const RawRequest &request) {
        return ++number % 3 == 0 ? refusal(429) : answerOf(request);
    });
    QVERIFY(reading.read(keysOf(1000)));
    QCOMPARE(reading.answers.size(), 1000);
    QCOMPARE(std::ranges::max(reading.answers.values()), 1);
    QVERIFY(reading.wasThrottled);
    QVERIFY(!reading.reader->problem());
}

void TestMetricsReader::givesUpAfterSeveralTries()
{
    Reading reading([](const RawRequest &) { return refusal(503); }, {.mostAtOnce = 1, .maxTries = 4});
    QVERIFY(reading.read(keysOf(200)));
    QCOMPARE(reading.requests(), 5);
    QCOMPARE(reading.lost.size(), 200);
    QCOMPARE(reading.reader->problem()->httpStatus, 503);
}

void TestMetricsReader::stopsWhenRefused()
{
    bool isAllowed = false;
    Reading reading(
        [&isAllowed](const RawRequest &request) { return isAllowed ? answerOf(request) : refusal(403); });
    QVERIFY(reading.read(keysOf(1000)));
    QVERIFY(reading.requests() <= 3); // those that were under way
    QCOMPARE(reading.lost.size(), 1000);
    QCOMPARE(reading.reader->problem()->httpStatus, 403);

    const qsizetype before = reading.requests();
    QVERIFY(reading.read(keysOf(10)));
    QCOMPARE(reading.requests(), before); // nothing is sent
    isAllowed = true;
    reading.reader->tryAgain();
    QVERIFY(reading.read(keysOf(10)));
    QCOMPARE(reading.answers.size(), 10);
}

/// This service keeps to 1,500 points only, and says nothing.
void TestMetricsReader::findsOutClipping()
{
    Reading reading([](const RawRequest &request) {
        const int reach = std::min(30, 1500 / seriesIn(request));
        return answerOf(request, days.to.addDays(-reach));
    });
    QVERIFY(reading.read(keysOf(200)));
    QCOMPARE(reading.answers.size(), 200);
    QCOMPARE(reading.measured, 200 * 30);
    QVERIFY(reading.reader->limits().maxPoints <= 1550);
}

/// All instances are 12 days old: that is no clipping, and is not looked into again and again.
void TestMetricsReader::takesALateBeginForTrue()
{
    Reading reading(
        [](const RawRequest &request) { return answerOf(request, days.to.addDays(-12)); }, {.mostAtOnce = 1});
    QVERIFY(reading.read(keysOf(1000)));
    QCOMPARE(reading.answers.size(), 1000);
    QCOMPARE(reading.measured, 1000 * 12);
    QVERIFY2(reading.requests() <= 11 + 2, qPrintable(QString::number(reading.requests())));
    QCOMPARE(reading.reader->limits().maxPoints, 3000);
}

void TestMetricsReader::staysBelowTheCallsOfAMinute()
{
    Reading reading([](const RawRequest &request) { return answerOf(request); },
        {.mostCallsPerMinute = 5, .clockMs = [] { return qint64(1000); }});
    reading.reader->read(keysOf(1000), days, MetricsReader::Urgency::WhenItsTurn); // 11 requests
    QTRY_COMPARE_WITH_TIMEOUT(reading.answers.size(), 5 * 96, waitMs);
    QVERIFY(reading.fixture.roundTrip());
    QCOMPARE(reading.requests(), 5);
    QVERIFY(reading.reader->isReading());
}

void TestMetricsReader::fewAtATime()
{
    bool isFirst = true; // is answered: a key that was never accepted is tried alone
    Reading reading([&isFirst](const RawRequest &request) {
        return std::exchange(isFirst, false) ? answerOf(request) : RawAnswer();
    });
    reading.reader->read(keysOf(1000), days, MetricsReader::Urgency::WhenItsTurn);
    QTRY_COMPARE_WITH_TIMEOUT(reading.requests(), 1 + 3, waitMs);
    QVERIFY(reading.fixture.roundTrip());
    QCOMPARE(reading.requests(), 1 + 3);
}

void TestMetricsReader::asksSinglyForDetails()
{
    QByteArrayList targets;
    Reading reading(
        [&targets](const RawRequest &request) {
            targets.append(request.method + ' ' + (request.target.contains("i9&") ? "details" : "table"));
            return answerOf(request);
        },
        {.mostAtOnce = 1});
    reading.reader->read(keysOf(200), days, MetricsReader::Urgency::WhenItsTurn);
    reading.reader->readSingly({{u"i9"_s, Metric::CpuUsage}, {u"i9"_s, Metric::HitRate}}, days);
    QTRY_VERIFY_WITH_TIMEOUT(!reading.reader->isReading(), waitMs);
    QCOMPARE(targets.mid(0, 2), (QByteArrayList{"GET details", "GET details"})); // before the table
    QCOMPARE(targets.size(), 5);
}

void TestMetricsReader::endsWithItsClient()
{
    Reading reading([](const RawRequest &request) { return answerOf(request); });
    reading.client.reset();
    QVERIFY(reading.read(keysOf(5)));
    QCOMPARE(reading.lost.size(), 5);
    QVERIFY(reading.reader->problem());
}

QTEST_GUILESS_MAIN(TestMetricsReader)
#include "tst_metricsreader.moc"
