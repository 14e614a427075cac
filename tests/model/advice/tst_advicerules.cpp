// SPDX-License-Identifier: MIT
#include "model/advice/Advice.h"
#include "tests/model/ModelTestData.h"
#include "tests/model/advice/UsageSamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// Advice against ResizeRules: over every specification of the catalogue as an instance, in many states and
/// with random measurements.
class TestAdviceRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverAgainstTheRules();
};

namespace {

Instance instanceOf(const Specification &specification, QRandomGenerator &random)
{
    const QStringList versions = specification.engineVersions;
    const QString version =
        versions.isEmpty() ? QString() : versions.at(random.bounded(int(versions.size()))) + u".1"_s;
    Instance instance = listedInstance(
        specification.engine, version, specification.specCode, specification.capacity.toGigabyteText());
    instance.status = word(random.bounded(10) == 0 ? Status::Extending : Status::Running);
    instance.task = random.bounded(15) == 0 ? u"backing up"_s : QString();
    instance.chargingMode =
        word(random.bounded(3) == 0 ? ChargingMode::YearlyMonthly : ChargingMode::PayPerUse);
    if (random.bounded(4) > 0) {
        const qint64 usable = specification.usableMemoryMb.value_or(specification.capacity.megabytes());
        instance.maxMemoryMb = usable;
        instance.usedMemoryMb = usable * random.bounded(101) / 100;
    }
    return instance;
}

template <typename T> std::optional<T> sometimes(QRandomGenerator &random, T value)
{
    return random.bounded(5) > 0 ? std::optional(value) : std::nullopt;
}

MeasuredUse useOf(QRandomGenerator &random)
{
    const bool idle = random.bounded(2) == 0;
    const double today = random.bounded(idle ? 25.0 : 110.0);
    const double perDay = random.bounded(3) == 0 ? random.bounded(2.0) : 0.0;
    MeasuredUse use;
    use.memory = dailySeries((idle ? 12 : 5) + random.bounded(19),
        [&](double ago) { return std::max(0.0, today - perDay * ago + random.bounded(3.0)); });
    if (random.bounded(10) == 0)
        use.memory.source = UsageSource::OwnSamples;
    use.everyShardMeasured = random.bounded(2) == 0;
    use.cpuPeakPercent = sometimes(random, random.bounded(idle ? 75.0 : 100.0));
    use.connectionsPeak = sometimes(random, double(random.bounded(idle ? 1'000 : 20'000)));
    use.bandwidthPeakPercent = sometimes(random, random.bounded(idle ? 60.0 : 120.0));
    use.evictedKeys = sometimes(random, qint64(!idle && random.bounded(4) == 0 ? 10 : 0));
    return use;
}

ResizeContext contextOf(QRandomGenerator &random)
{
    ResizeContext context;
    context.operationUnsettled = random.bounded(20) == 0;
    if (random.bounded(4) == 0)
        context.apiVersions = {.v1Extend = true, .v2Resize = false};
    if (random.bounded(3) == 0)
        context.quota.memory =
            MemoryQuota{Capacity::fromGigabytes(1000), Capacity::fromGigabytes(random.bounded(1001))};
    return context;
}

} // namespace

void TestAdviceRules::neverAgainstTheRules()
{
    const Catalogue catalogue = bundledCatalogue();
    QRandomGenerator random(20261124);
    int asked = 0;
    int targets = 0;
    QMap<Advice::Kind, int> counts;
    for (const Specification &specification : catalogue.specifications()) {
        for (int i = 0; i < 6; ++i) {
            const Instance instance = instanceOf(specification, random);
            const MeasuredUse use = useOf(random);
            const ResizeContext context = contextOf(random);
            const std::optional<Advice> advice = adviceFor(instance, use, catalogue, context, {}, now());
            ++asked;
            if (!advice)
                continue;
            ++counts[advice->kind];
            QVERIFY(advice->targets.size() <= Advice::mostTargets);
            const bool shrinks = advice->kind == Advice::Kind::LargerThanNeeded;
            QVERIFY(!shrinks || !advice->targets.isEmpty());
            for (const AdviceTarget &target : advice->targets) {
                ++targets;
                const Candidate judged =
                    ResizeRules::evaluate(instance, target.candidate.specification, catalogue, context);
                QVERIFY2(judged.isAllowed(), qPrintable(instance.specCode));
                QCOMPARE(judged, target.candidate);
                QCOMPARE(judged.kind, ChangeKind::Size);
                QCOMPARE(judged.after.cacheMode, judged.before.cacheMode);
                QCOMPARE(judged.after.replicas, judged.before.replicas);
                QCOMPARE(judged.shrinks(), shrinks);
                if (shrinks) {
                    QVERIFY(advice->measuredDays >= 14);
                    QVERIFY(target.underAim && target.peakThenPercent.value() < 70);
                    QCOMPARE(use.evictedKeys, std::optional<qint64>(0));
                    QVERIFY(use.cpuPeakPercent.value() < 70);
                    QVERIFY(use.connectionsPeak.has_value());
                }
            }
        }
    }
    const int full = counts[Advice::Kind::WillBeFull];
    const int larger = counts[Advice::Kind::LargerThanNeeded];
    const int other = counts[Advice::Kind::ShortOfSomethingElse];
    qInfo("%d asked: %d will be full, %d larger than needed, %d short of something else; %d targets", asked,
        full, larger, other, targets);
    QVERIFY(full > 200 && larger > 50 && other > 150 && targets > 500);
}

QTEST_GUILESS_MAIN(TestAdviceRules)
#include "tst_advicerules.moc"
