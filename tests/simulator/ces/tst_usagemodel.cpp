// SPDX-License-Identifier: MIT
#include "simulator/ces/UsageModel.h"

#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

class TestUsageModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fallsInProportionAfterAResize();
    void aPeriodHasItsLargestValue();
};

namespace {

const QDateTime begun({2026, 3, 14}, {12, 0}, Qt::UTC);

SimulatedInstance redis()
{
    SimulatedInstance instance;
    instance.id = u"11111111-2222-3333-4444-555555555555"_s;
    instance.members = {{u"engine"_s, u"Redis"_s}, {u"used_memory"_s, 4000}, {u"max_memory"_s, 8000}};
    return instance;
}

} // namespace

void TestUsageModel::fallsInProportionAfterAResize()
{
    const QDateTime at = begun.addDays(-10);
    SimulatedInstance resized = redis();
    resized.members[u"max_memory"_s] = 16000;
    resized.resizes = {{at, 8000}};
    const UsageModel before(redis(), {}, begun);
    const UsageModel after(resized, {}, begun);
    for (const int hours : {-240, -24, -1, 0, 1, 24, 200}) {
        const QDateTime time = at.addSecs(hours * 3600);
        const double was = before.value(u"memory_usage"_s, u"max"_s, time, 3600, begun).value();
        const double is = after.value(u"memory_usage"_s, u"max"_s, time, 3600, begun).value();
        QVERIFY(was > 30 && was < 55);
        QVERIFY2(std::abs(is - (hours < 0 ? was : was / 2)) < 0.02, qPrintable(QString::number(hours)));
    }
}

void TestUsageModel::aPeriodHasItsLargestValue()
{
    const UsageModel model(redis(), {}, begun);
    const QDateTime day = begun.addSecs(-36 * 3600 - 86400);
    double most = 0;
    for (int hour = 0; hour < 24; ++hour)
        most = std::max(
            most, model.value(u"cpu_usage"_s, u"max"_s, day.addSecs(hour * 3600), 3600, begun).value());
    QCOMPARE(model.value(u"cpu_usage"_s, u"max"_s, day, 86400, begun).value(), most);
    QVERIFY(model.value(u"cpu_usage"_s, u"average"_s, day, 86400, begun).value() < most);
}

QTEST_GUILESS_MAIN(TestUsageModel)
#include "tst_usagemodel.moc"
