// SPDX-License-Identifier: MIT
#include "evidence/MetricsStore.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace dcs;
using namespace Qt::StringLiterals;

class TestMetricsStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsWhatWasMeasured();
    void tellsApartWhatIsDifferent();
    void belongsToItsOwner();
    void beginsADamagedFileAnew_data();
    void beginsADamagedFileAnew();
    void leavesANewerFileAlone();
    void goesOnWithoutAFile();
    void staysWithinItsSize();
    void ignoresWhatIsTooMuch();
    void ignoresDamagedRows();
    void samplesAreTheLargestOfAnHour();
    void answersNobodyWhoIsGone();

private:
    SeriesByKey read(MetricsStore &store, const QList<SeriesKey> &keys, int step = 86400,
        UsageSource source = UsageSource::CloudEye, const QString &project = u"p"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

const QDateTime start({2026, 3, 1}, {0, 0}, Qt::UTC);
const SeriesKey key{u"i"_s, Metric::MemoryUsage};
const QFileDevice::Permissions owners =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

UsageSeries seriesOf(const QList<float> &values) { return {.start = start, .values = values}; }

/// Runs statements on the file while no store has it open.
void change(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString &sql : statements)
            QVERIFY2(QSqlQuery(database).exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

} // namespace

void TestMetricsStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/metrics.db"_s);
}

SeriesByKey TestMetricsStore::read(
    MetricsStore &store, const QList<SeriesKey> &keys, int step, UsageSource source, const QString &project)
{
    std::optional<SeriesByKey> found;
    store.read(project, keys, step, source, this, [&found](const SeriesByKey &series) { found = series; });
    return QTest::qWaitFor([&found] { return found.has_value(); }, 30'000) ? *found : SeriesByKey();
}

void TestMetricsStore::keepsWhatWasMeasured()
{
    const UsageSeries series = seriesOf({50, UsageSeries::Gap, 61.25F});
    {
        MetricsStore store(m_path);
        store.write(u"p"_s, {{key, seriesOf({1, 2})}});
        store.write(u"p"_s, {{key, series}});
        QCOMPARE(read(store, {key}), (SeriesByKey{{key, series}}));
        QVERIFY(read(store, {{u"other"_s, Metric::MemoryUsage}}).isEmpty());
    }
    MetricsStore again(m_path);
    QCOMPARE(read(again, {key}), (SeriesByKey{{key, series}}));
}

void TestMetricsStore::tellsApartWhatIsDifferent()
{
    MetricsStore store(m_path);
    const SeriesKey node{u"i"_s, Metric::MemoryUsage, false, {u"dcs_cluster_redis_node"_s, u"n"_s}};
    const SeriesKey cpu{u"i"_s, Metric::CpuUsage};
    UsageSeries own = seriesOf({5});
    own.source = UsageSource::OwnSamples;
    UsageSeries hours = seriesOf({6});
    hours.stepSeconds = 3600;
    store.write(u"p"_s,
        {{key, seriesOf({1})}, {node, seriesOf({2})}, {cpu, seriesOf({3})}, {key, own}, {key, hours}});
    store.write(u"q"_s, {{key, seriesOf({4})}});
    QCOMPARE(read(store, {key, node, cpu}),
        (SeriesByKey{{key, seriesOf({1})}, {node, seriesOf({2})}, {cpu, seriesOf({3})}}));
    QCOMPARE(read(store, {key}, 86400, UsageSource::OwnSamples), (SeriesByKey{{key, own}}));
    QCOMPARE(read(store, {key}, 3600), (SeriesByKey{{key, hours}}));
    QCOMPARE(read(store, {key}, 86400, UsageSource::CloudEye, u"q"_s), (SeriesByKey{{key, seriesOf({4})}}));
}

void TestMetricsStore::belongsToItsOwner()
{
    MetricsStore store(m_path);
    store.write(u"p"_s, {{key, seriesOf({1})}});
    QCOMPARE(read(store, {key}).size(), 1);
    QCOMPARE(QFile::permissions(m_path), owners);
    QCOMPARE(QFile::permissions(m_path + u"-wal"_s), owners);
    QCOMPARE(QFile::permissions(QFileInfo(m_path).absolutePath()),
        owners | QFileDevice::ExeOwner | QFileDevice::ExeUser);
}

void TestMetricsStore::beginsADamagedFileAnew_data()
{
    QTest::addColumn<bool>("isHalf");
    QTest::newRow("no database at all") << false;
    QTest::newRow("the second half is overwritten") << true;
}

void TestMetricsStore::beginsADamagedFileAnew()
{
    QFETCH(const bool, isHalf);
    {
        MetricsStore store(m_path);
        QList<KeptSeries> many;
        for (int i = 0; i < 500; ++i)
            many.append({{u"i%1"_s.arg(i), Metric::MemoryUsage}, seriesOf(QList<float>(30, 50))});
        store.write(u"p"_s, many);
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 from = isHalf ? file.size() / 8 : 0;
    QVERIFY(file.seek(from));
    file.write(QByteArray(file.size() - from, 'x'));
    file.close();

    MetricsStore store(m_path);
    read(store,
        {{u"i499"_s, Metric::MemoryUsage}, {u"i1"_s, Metric::MemoryUsage}}); // notices it at the latest
    store.write(u"p"_s, {{key, seriesOf({7})}});
    store.write(u"p"_s, {{key, seriesOf({7})}});
    QCOMPARE(read(store, {key}), (SeriesByKey{{key, seriesOf({7})}}));
    QCOMPARE(QFile::permissions(m_path), owners);
}

void TestMetricsStore::leavesANewerFileAlone()
{
    {
        MetricsStore store(m_path);
        store.write(u"p"_s, {{key, seriesOf({1})}});
    }
    change(m_path, {u"PRAGMA user_version = 2"_s});
    {
        MetricsStore store(m_path);
        store.write(u"p"_s, {{key, seriesOf({9})}});
        QVERIFY(read(store, {key}).isEmpty());
    }
    change(m_path, {u"PRAGMA user_version = 1"_s});
    MetricsStore store(m_path);
    QCOMPARE(read(store, {key}), (SeriesByKey{{key, seriesOf({1})}}));
}

void TestMetricsStore::goesOnWithoutAFile()
{
    QFile inTheWay(m_folder->filePath(u"data"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    MetricsStore store(m_path);
    store.write(u"p"_s, {{key, seriesOf({1})}});
    store.addSamples(u"p"_s, {{key, start, 1}});
    QVERIFY(read(store, {key}).isEmpty());
}

void TestMetricsStore::staysWithinItsSize()
{
    constexpr qint64 most = 1024 * 1024;
    MetricsStore store(m_path, nullptr, most);
    const auto keyOf = [](int number) {
        return SeriesKey{u"instance-%1"_s.arg(number), Metric::MemoryUsage};
    };
    constexpr int writes = 60; // of 80 KB each
    for (int write = 0; write < writes; ++write) {
        QList<KeptSeries> series;
        for (int i = 0; i < 20; ++i)
            series.append({keyOf(write * 20 + i), seriesOf(QList<float>(1000, float(write)))});
        store.write(u"p"_s, series);
    }
    const SeriesKey newest = keyOf(writes * 20 - 1);
    QCOMPARE(read(store, {keyOf(0), newest}).keys(), QList{newest});
    QVERIFY2(QFileInfo(m_path).size() <= most, qPrintable(QString::number(QFileInfo(m_path).size())));
}

/// A single write that cannot fit leaves everything as it was.
void TestMetricsStore::ignoresWhatIsTooMuch()
{
    MetricsStore store(m_path, nullptr, 256 * 1024);
    store.write(u"p"_s, {{key, seriesOf({1})}});
    QList<KeptSeries> tooMuch;
    for (int i = 0; i < 20; ++i)
        tooMuch.append({{u"big-%1"_s.arg(i), Metric::MemoryUsage}, seriesOf(QList<float>(10'000, 5))});
    store.write(u"p"_s, tooMuch);
    QCOMPARE(read(store, {key, tooMuch.first().key}), (SeriesByKey{{key, seriesOf({1})}}));
    store.write(u"p"_s, {{key, seriesOf({2})}});
    QCOMPARE(read(store, {key}), (SeriesByKey{{key, seriesOf({2})}}));
}

void TestMetricsStore::ignoresDamagedRows()
{
    {
        MetricsStore store(m_path);
        store.write(u"p"_s, {{key, seriesOf({1, 2})}});
    }
    change(m_path, {u"UPDATE series SET data = x'0000803F0000'"_s});
    {
        MetricsStore store(m_path);
        QVERIFY(read(store, {key}).value(key).values.isEmpty());
    }
    change(m_path, {u"UPDATE series SET data = x'0000803F0000807F'"_s}); // 1 and infinite
    MetricsStore store(m_path);
    QCOMPARE(read(store, {key}).value(key), seriesOf({1, UsageSeries::Gap}));
}

void TestMetricsStore::samplesAreTheLargestOfAnHour()
{
    MetricsStore store(m_path);
    const QDateTime hour = start.addSecs(7 * 3600);
    store.addSamples(u"p"_s, {{key, hour.addSecs(60), 40}, {key, hour.addSecs(120), 55}});
    store.addSamples(u"p"_s, {{key, hour.addSecs(180), 50}, {key, hour.addSecs(2 * 3600), 70}});
    const UsageSeries samples =
        read(store, {key}, MetricsStore::sampleStep, UsageSource::OwnSamples).value(key);
    QCOMPARE(samples.source, UsageSource::OwnSamples);
    QCOMPARE(samples.end(), hour.addSecs(3 * 3600));
    QCOMPARE(samples.values.size(), 30 * 24);
    const UsageSeries last{.start = hour,
        .stepSeconds = 3600,
        .values = samples.values.last(3),
        .source = UsageSource::OwnSamples};
    QCOMPARE(last,
        (UsageSeries{.start = hour,
            .stepSeconds = 3600,
            .values = {55, UsageSeries::Gap, 70},
            .source = UsageSource::OwnSamples}));
    QVERIFY(read(store, {key}).isEmpty()); // Cloud Eye has said nothing
}

void TestMetricsStore::answersNobodyWhoIsGone()
{
    MetricsStore store(m_path);
    bool wasCalled = false;
    {
        QObject asker;
        store.read(u"p"_s, {key}, 86400, UsageSource::CloudEye, &asker,
            [&wasCalled](const SeriesByKey &) { wasCalled = true; });
    }
    read(store, {key}); // answered after that one
    QVERIFY(!wasCalled);
}

QTEST_GUILESS_MAIN(TestMetricsStore)
#include "tst_metricsstore.moc"
