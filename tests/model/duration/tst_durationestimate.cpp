// SPDX-License-Identifier: MIT
#include "model/duration/DurationEstimate.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace dcs;
using namespace Qt::StringLiterals;

class TestDurationEstimate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classes();
    void documentedRanges();
    void quartilesOfPastChanges_data();
    void quartilesOfPastChanges();
    void otherClassesDoNotCount();
    void lanes_data();
    void lanes();
    void scheduleKeepsItsRules();
    void batches();
    void batchWithoutBound();
};

namespace {

InstanceSize size(qint64 gigabytes, CacheMode mode = CacheMode::MasterStandby)
{
    return {Capacity::fromGigabytes(gigabytes), u"code"_s, mode};
}

const ChangeClass growing{ChangeKind::Size, false, false, SizeClass::Below64Gb};

QList<PastChange> pastOf(const ChangeClass &changeClass, const QList<qint64> &seconds)
{
    QList<PastChange> past;
    for (const qint64 each : seconds)
        past.append({changeClass, each});
    return past;
}

} // namespace

void TestDurationEstimate::classes()
{
    QCOMPARE(changeClassOf(ChangeKind::Size, size(4), size(8)), growing);
    QCOMPARE(changeClassOf(ChangeKind::Size, size(8), size(4)),
        (ChangeClass{ChangeKind::Size, true, false, SizeClass::Below64Gb}));
    QCOMPARE(changeClassOf(ChangeKind::Size, size(64, CacheMode::Cluster), size(128, CacheMode::Cluster)),
        (ChangeClass{ChangeKind::Size, false, true, SizeClass::Below512Gb}));
    QCOMPARE(changeClassOf(ChangeKind::Type, size(4), size(4, CacheMode::Proxy)),
        (ChangeClass{ChangeKind::Type, false, true, SizeClass::Below8Gb}));
    QCOMPARE(sizeClassOf(Capacity::fromMegabytes(128)), SizeClass::Below8Gb);
    QCOMPARE(sizeClassOf(Capacity::fromGigabytes(512)), SizeClass::Larger);
}

void TestDurationEstimate::documentedRanges()
{
    // single-node and master/standby: 5 to 30 minutes
    QCOMPARE(durationEstimate(growing, MinuteRange{5, 30}, {}), (DurationEstimate{300, 1050, 1800, 0}));
    // clusters: longer, no bound given
    const DurationEstimate ofCluster = durationEstimate(growing, {}, {});
    QVERIFY(!ofCluster.toSeconds.has_value());
    QVERIFY(ofCluster.likelySeconds >= 1800);
}

void TestDurationEstimate::quartilesOfPastChanges_data()
{
    QTest::addColumn<QList<qint64>>("seconds");
    QTest::addColumn<DurationEstimate>("expected");
    const DurationEstimate documents{300, 1050, 1800, 0};
    QTest::newRow("four are too few") << QList<qint64>{10, 20, 30, 40} << documents;
    QTest::newRow("five") << QList<qint64>{50, 10, 40, 20, 30} << DurationEstimate{20, 30, 40, 5};
    QTest::newRow("even number") << QList<qint64>{10, 20, 30, 40, 50, 60} << DurationEstimate{23, 35, 48, 6};
    QTest::newRow("an outlier moves little")
        << QList<qint64>{100, 110, 120, 130, 86'400} << DurationEstimate{110, 120, 130, 5};
    QTest::newRow("all alike") << QList<qint64>(9, 60) << DurationEstimate{60, 60, 60, 9};
    QTest::newRow("below zero does not count") << QList<qint64>{-1, 10, 20, 30, 40} << documents;
}

void TestDurationEstimate::quartilesOfPastChanges()
{
    QFETCH(const QList<qint64>, seconds);
    QFETCH(const DurationEstimate, expected);
    QCOMPARE(durationEstimate(growing, MinuteRange{5, 30}, pastOf(growing, seconds)), expected);
}

void TestDurationEstimate::otherClassesDoNotCount()
{
    QList<PastChange> past;
    for (const ChangeClass &other : {ChangeClass{ChangeKind::Type, false, false, SizeClass::Below64Gb},
             ChangeClass{ChangeKind::Size, true, false, SizeClass::Below64Gb},
             ChangeClass{ChangeKind::Size, false, true, SizeClass::Below64Gb},
             ChangeClass{ChangeKind::Size, false, false, SizeClass::Below8Gb}})
        past += pastOf(other, QList<qint64>(9, 1));
    QCOMPARE(durationEstimate(growing, MinuteRange{5, 30}, past).pastChanges, 0);
}

void TestDurationEstimate::lanes_data()
{
    QTest::addColumn<QList<qint64>>("durations");
    QTest::addColumn<LaneSettings>("settings");
    QTest::addColumn<QList<qint64>>("starts");
    QTest::newRow("none") << QList<qint64>{} << LaneSettings{} << QList<qint64>{};
    QTest::newRow("one after the other")
        << QList<qint64>{5, 3, 2} << LaneSettings{.lanes = 1} << QList<qint64>{0, 5, 8};
    QTest::newRow("two lanes") << QList<qint64>{5, 3, 2, 4} << LaneSettings{.lanes = 2}
                               << QList<qint64>{0, 0, 3, 5};
    QTest::newRow("more lanes than changes")
        << QList<qint64>{5, 3} << LaneSettings{.lanes = 100} << QList<qint64>{0, 0};
    QTest::newRow("pause between") << QList<qint64>{5, 3} << LaneSettings{.lanes = 1, .pauseSeconds = 10}
                                   << QList<qint64>{0, 15};
    // The second ends at 3: a pause until 13; the first ends at 5 meanwhile: a pause until 15.
    QTest::newRow("an end within the pause")
        << QList<qint64>{5, 3, 2} << LaneSettings{.lanes = 2, .pauseSeconds = 10} << QList<qint64>{0, 0, 15};
    QTest::newRow("the first alone") << QList<qint64>{5, 3, 3, 2}
                                     << LaneSettings{.lanes = 2, .firstAlone = true}
                                     << QList<qint64>{0, 5, 5, 8};
    QTest::newRow("no lanes count as one")
        << QList<qint64>{1, 1} << LaneSettings{.lanes = 0} << QList<qint64>{0, 1};
}

void TestDurationEstimate::lanes()
{
    QFETCH(const QList<qint64>, durations);
    QFETCH(const LaneSettings, settings);
    QFETCH(const QList<qint64>, starts);
    const QList<LaneSlot> schedule = laneSchedule(durations, settings);
    QCOMPARE(schedule.size(), starts.size());
    for (qsizetype i = 0; i < starts.size(); ++i) {
        QCOMPARE(schedule[i].startSeconds, starts[i]);
        QCOMPARE(schedule[i].endSeconds, starts[i] + durations[i]);
    }
}

void TestDurationEstimate::scheduleKeepsItsRules()
{
    QRandomGenerator random(20261124);
    for (int round = 0; round < 200; ++round) {
        const LaneSettings settings{1 + random.bounded(5), random.bounded(3) * 30, random.bounded(2) == 0};
        QList<qint64> durations;
        for (int i = 0; i < 40; ++i)
            durations.append(1 + random.bounded(600));
        const QList<LaneSlot> schedule = laneSchedule(durations, settings);
        for (const LaneSlot &slot : schedule) {
            const auto runsThen = [&](const LaneSlot &other) {
                return other.startSeconds <= slot.startSeconds && other.endSeconds > slot.startSeconds;
            };
            QVERIFY(std::count_if(schedule.begin(), schedule.end(), runsThen) <= settings.lanes);
            const auto endedTooLate = [&](const LaneSlot &other) {
                return other.endSeconds <= slot.startSeconds
                    && other.endSeconds + settings.pauseSeconds > slot.startSeconds;
            };
            QVERIFY(std::none_of(schedule.begin(), schedule.end(), endedTooLate));
        }
        QVERIFY(!settings.firstAlone || schedule[1].startSeconds >= schedule[0].endSeconds);
    }
}

void TestDurationEstimate::batches()
{
    const QList<DurationEstimate> changes(6, DurationEstimate{300, 1050, 1800, 0});
    QCOMPARE(batchEstimate(changes, {.lanes = 3}), (BatchEstimate{600, 2100, 3600, 0}));
    QCOMPARE(
        batchEstimate(changes, {.lanes = 1, .pauseSeconds = 60}), (BatchEstimate{2100, 6600, 11'100, 0}));
    QCOMPARE(batchEstimate({}, {}), (BatchEstimate{0, 0, 0, 0}));
}

void TestDurationEstimate::batchWithoutBound()
{
    const QList<DurationEstimate> changes{{300, 1050, 1800, 0}, {300, 1800, std::nullopt, 0}};
    const BatchEstimate estimate = batchEstimate(changes, {.lanes = 1});
    QCOMPARE(estimate, (BatchEstimate{600, 2850, std::nullopt, 1}));
}

QTEST_GUILESS_MAIN(TestDurationEstimate)
#include "tst_durationestimate.moc"
