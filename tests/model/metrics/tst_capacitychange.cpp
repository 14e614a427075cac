// SPDX-License-Identifier: MIT
#include "model/metrics/CapacityChange.h"

#include "SeriesTestData.h"

#include <QTest>

using namespace dcs;
using namespace dcs::test;

class TestCapacityChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scalesToThePresentCapacity_data();
    void scalesToThePresentCapacity();
};

void TestCapacityChange::scalesToThePresentCapacity_data()
{
    QTest::addColumn<QList<CapacityChange>>("changes");
    QTest::addColumn<QList<float>>("expected"); // of 80 on each of four days
    const auto gb = &Capacity::fromGigabytes;
    QTest::newRow("never changed") << QList<CapacityChange>() << QList<float>{80, 80, gap, 80};
    QTest::newRow("doubled on the third day")
        << QList<CapacityChange>{{utc(2026, 3, 3), gb(8), gb(16)}} << QList<float>{40, 40, gap, 80};
    QTest::newRow("halved in the middle of the second day")
        << QList<CapacityChange>{{utc(2026, 3, 2, 12), gb(16), gb(8)}} << QList<float>{160, 160, gap, 80};
    QTest::newRow("twice, the newer one first") << QList<CapacityChange>{{utc(2026, 3, 4), gb(8), gb(32)},
        {utc(2026, 3, 2), gb(4), gb(8)}} << QList<float>{10, 20, gap, 80};
    QTest::newRow("before all values")
        << QList<CapacityChange>{{utc(2026, 2, 1), gb(8), gb(16)}} << QList<float>{80, 80, gap, 80};
    QTest::newRow("after all values")
        << QList<CapacityChange>{{utc(2026, 3, 9), gb(8), gb(16)}} << QList<float>{40, 40, gap, 40};
    QTest::newRow("capacity not known")
        << QList<CapacityChange>{{utc(2026, 3, 4), Capacity(), gb(16)}, {utc(2026, 3, 4), gb(8), Capacity()}}
        << QList<float>{80, 80, gap, 80};
}

void TestCapacityChange::scalesToThePresentCapacity()
{
    QFETCH(const QList<CapacityChange>, changes);
    QFETCH(const QList<float>, expected);
    const UsageSeries series{.start = utc(2026, 3, 1), .values = {80, 80, gap, 80}};
    UsageSeries wanted = series;
    wanted.values = expected;
    QCOMPARE(scaledToPresent(series, changes), wanted);
}

QTEST_GUILESS_MAIN(TestCapacityChange)
#include "tst_capacitychange.moc"
