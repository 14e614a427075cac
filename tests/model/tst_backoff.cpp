// SPDX-License-Identifier: MIT
#include "model/Backoff.h"

#include <QTest>

using namespace dcs;

class TestBackoff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pauses_data();
    void pauses();
};

void TestBackoff::pauses_data()
{
    QTest::addColumn<Backoff>("backoff");
    QTest::addColumn<QList<int>>("pauses"); // before the first try again, the second ...
    QTest::newRow("doubled") << Backoff{500, 2, 15'000}
                             << QList{500, 1'000, 2'000, 4'000, 8'000, 15'000, 15'000};
    QTest::newRow("by half") << Backoff{500, 1.5, 1'500} << QList{500, 750, 1'125, 1'500, 1'500};
    QTest::newRow("always the same") << Backoff{300, 1, 300} << QList{300, 300, 300};
    QTest::newRow("none") << Backoff{0, 2, 15'000} << QList{0, 0, 0};
}

void TestBackoff::pauses()
{
    QFETCH(const Backoff, backoff);
    QFETCH(const QList<int>, pauses);
    for (int before = 0; before < pauses.size(); ++before)
        QCOMPARE(backoff.pauseMs(before), pauses.at(before));
    for (const int before : {100, 2'000, 1'000'000})
        QCOMPARE(backoff.pauseMs(before), pauses.last());
}

QTEST_APPLESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
