// SPDX-License-Identifier: MIT
#include "model/Quota.h"

#include <QTest>

using namespace dcs;

class TestQuota : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leftIsNeverNegative_data();
    void leftIsNeverNegative();
    void comparesByValue();
};

void TestQuota::leftIsNeverNegative_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("left");
    QTest::newRow("unused") << qint64(8192) << qint64(0) << qint64(8192);
    QTest::newRow("partly used") << qint64(8192) << qint64(128) << qint64(8064);
    QTest::newRow("full") << qint64(8192) << qint64(8192) << qint64(0);
    QTest::newRow("overdrawn") << qint64(8192) << qint64(9000) << qint64(0);
    QTest::newRow("none") << qint64(0) << qint64(0) << qint64(0);
}

void TestQuota::leftIsNeverNegative()
{
    QFETCH(const qint64, limit);
    QFETCH(const qint64, used);
    QFETCH(const qint64, left);
    const MemoryQuota quota{Capacity::fromMegabytes(limit), Capacity::fromMegabytes(used)};
    QCOMPARE(quota.left().megabytes(), left);
}

void TestQuota::comparesByValue()
{
    Quota quota;
    QVERIFY(quota == Quota());
    quota.instances = InstanceQuota{10, 2};
    QVERIFY(quota != Quota());
    QVERIFY(InstanceQuota({10, 2}) != InstanceQuota({10, 3}));
}

QTEST_GUILESS_MAIN(TestQuota)
#include "tst_quota.moc"
