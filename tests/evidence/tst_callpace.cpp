// SPDX-License-Identifier: MIT
#include "evidence/CallPace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dcs;

class TestCallPace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsCallsBeginUpToTheLimit();
    void neverPassesTheLimit();
};

void TestCallPace::letsCallsBeginUpToTheLimit()
{
    CallPace pace(3);
    for (const qint64 now : {1000, 1000, 11'000}) {
        QCOMPARE(pace.pauseAt(now), 0);
        pace.note(now);
    }
    QCOMPARE(pace.pauseAt(11'000), 50'000);
    QCOMPARE(pace.pauseAt(60'999), 1);
    QCOMPARE(pace.pauseAt(61'000), 0);
    pace.note(61'000);
    QCOMPARE(pace.pauseAt(61'000), 0); // the second one of then
    pace.note(61'000);
    QCOMPARE(pace.pauseAt(61'000), 10'000);
}

/// Callers that begin as soon as they may, or later: in no minute more than 500.
void TestCallPace::neverPassesTheLimit()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        CallPace pace(500);
        QList<qint64> begun;
        qint64 now = 0;
        while (begun.size() < 3000) {
            now += random.bounded(2) == 0 ? 0 : random.bounded(1, 200);
            now += pace.pauseAt(now);
            pace.note(now);
            begun.append(now);
        }
        for (qsizetype i = 500; i < begun.size(); ++i)
            QVERIFY(begun[i] - begun[i - 500] >= 60'000);
    }
}

QTEST_APPLESS_MAIN(TestCallPace)
#include "tst_callpace.moc"
