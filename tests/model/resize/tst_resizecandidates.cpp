// SPDX-License-Identifier: MIT
#include "model/resize/ResizeRules.h"

#include "tests/model/ModelTestData.h"

#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

using Refusals = QList<Refusal>;

/// Verdicts as the documents work them out, what they say besides reasons, and the order in which targets are
/// listed.
class TestResizeCandidates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verdictNamesKindAndDispute_data();
    void verdictNamesKindAndDispute();
    void workedChecksOfExtend_data();
    void workedChecksOfExtend();
    void listsAllowedTargetsFirst();
    void listsNearerTargetsBeforeFarther_data();
    void listsNearerTargetsBeforeFarther();
    void listsWhateverTheCatalogueHas();

private:
    Catalogue m_bundled;
};

void TestResizeCandidates::initTestCase()
{
    m_bundled = test::bundledCatalogue();
    QCOMPARE(m_bundled.specifications().size(), 282);
}

void TestResizeCandidates::verdictNamesKindAndDispute_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("presentCode");
    QTest::addColumn<QString>("targetCode");
    QTest::addColumn<ChangeKind>("kind");
    QTest::addColumn<bool>("sourcesDiffer");
    const auto row = [](const char *version, const char *present, const char *target, ChangeKind kind,
                         bool sourcesDiffer) {
        QTest::addRow("%s %s to %s", version, present, target)
            << QString::fromLatin1(version) << QString::fromLatin1(present) << QString::fromLatin1(target)
            << kind << sourcesDiffer;
    };
    row("3.0", "dcs.single_node", "dcs.master_standby", ChangeKind::Type, false);
    row("3.0", "dcs.single_node", "dcs.single_node", ChangeKind::Size, false);
    row("3.0", "dcs.master_standby", "dcs.master_standby", ChangeKind::Size, false);
    row("5.0", "redis.single.xu1.large.4", "redis.ha.xu1.large.r2.8", ChangeKind::Type, false);
    row("5.0", "redis.proxy.xu1.large.4", "redis.proxy.xu1.large.8", ChangeKind::Size, false);
    row("5.0", "redis.ha.xu1.large.p2.4", "redis.ha.xu1.large.p2.8", ChangeKind::Size, false);
    row("6.0", "redis.proxy.xu1.large.4", "redis.proxy.xu1.large.8", ChangeKind::Size, true);
    row("6.0.5", "redis.ha.xu1.large.p2.4", "redis.ha.xu1.large.p2.8", ChangeKind::Size, true);
    row("6.0", "redis.ha.xu1.large.r2.4", "redis.proxy.xu1.large.8", ChangeKind::Type, true);
    row("6.0", "redis.ha.xu1.large.r2.4", "redis.ha.xu1.large.r2.8", ChangeKind::Size, false);
    row("6.0", "redis.cluster.xu1.large.r2.4", "redis.cluster.xu1.large.r2.8", ChangeKind::Size, false);
    row("7.0", "redis.proxy.xu1.large.4", "redis.proxy.xu1.large.8", ChangeKind::Size, true);
    row("7.0", "redis.single.xu1.large.4", "redis.single.xu1.large.8", ChangeKind::Size, false);
    row("10.0", "redis.proxy.xu1.large.4", "redis.proxy.xu1.large.8", ChangeKind::Size, true);
}

void TestResizeCandidates::verdictNamesKindAndDispute()
{
    QFETCH(const QString, version);
    QFETCH(const QString, presentCode);
    QFETCH(const QString, targetCode);
    const Instance instance = test::listedInstance(Engine::Redis, version, presentCode, u"4"_s);
    const Candidate candidate =
        ResizeRules::evaluate(instance, test::published(m_bundled, targetCode, u"8"_s), m_bundled, {});
    QTEST(candidate.kind, "kind");
    QFETCH(const bool, sourcesDiffer);
    QCOMPARE(candidate.sourceDifference != SourceDifference::None, sourcesDiffer);
}

void TestResizeCandidates::workedChecksOfExtend_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("presentCode");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("targetCode");
    QTest::addColumn<QString>("target");
    QTest::addColumn<Refusals>("refusals");
    const auto row = [](const char *version, const char *presentCode, const char *present,
                         const char *targetCode, const char *target, const Refusals &refusals) {
        QTest::addRow("%s %s %s to %s %s", version, presentCode, present, targetCode, target)
            << QString::fromLatin1(version) << QString::fromLatin1(presentCode)
            << QString::fromLatin1(present) << QString::fromLatin1(targetCode) << QString::fromLatin1(target)
            << refusals;
    };
    row("5.0", "redis.single.xu1.tiny.256", "0.25", "redis.single.xu1.tiny.512", "0.5",
        {Refusal::NotWholeGigabytes});
    row("5.0", "redis.ha.xu1.large.r2.4", "4", "redis.ha.xu1.large.r2.8", "8", {});
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.r2.4", "4", {Refusal::NotLarger});
    row("3.0", "dcs.master_standby", "64", "dcs.cluster", "64", {Refusal::NotLarger, Refusal::NeedsV2});
    row("3.0", "dcs.cluster", "128", "dcs.cluster", "64", {Refusal::NotLarger});
    row("3.0", "dcs.cluster", "256", "dcs.cluster", "512", {Refusal::PrepaidOnly});
    row("5.0", "redis.cluster.xu1.large.r2.48", "48", "redis.cluster.xu1.large.r2.24", "24",
        {Refusal::NotLarger});
    row("5.0", "redis.single.xu1.large.4", "4", "redis.ha.xu1.large.r2.8", "8", {Refusal::TypeChange});
    row("5.0", "redis.cluster.xu1.large.r2.8", "8", "redis.proxy.xu1.large.16", "16", {Refusal::TypeChange});
    row("5.0", "redis.ha.xu1.large.r2.8", "8", "redis.ha.xu1.large.r3.16", "16", {Refusal::ReplicasChange});
    row("5.0", "redis.ha.xu1.large.r4.8", "8", "redis.ha.xu1.large.r2.8", "8",
        {Refusal::NotLarger, Refusal::ReplicasChange});
    row("6.0", "redis.single.xu1.large.4", "4", "redis.single.xu1.large.8", "8", {});
    row("6.0", "redis.ha.xu1.large.r2.4", "4", "redis.ha.xu1.large.r2.8", "8", {});
    row("6.0", "redis.cluster.xu1.large.r2.4", "4", "redis.cluster.xu1.large.r2.8", "8", {});
    row("6.0", "redis.ha.xu1.large.r2.4", "4", "redis.proxy.xu1.large.8", "8", {Refusal::NeedsV2});
}

void TestResizeCandidates::workedChecksOfExtend()
{
    QFETCH(const QString, version);
    QFETCH(const QString, presentCode);
    QFETCH(const QString, present);
    QFETCH(const QString, targetCode);
    QFETCH(const QString, target);
    const Instance instance = test::listedInstance(Engine::Redis, version, presentCode, present);
    QFETCH(const Refusals, refusals);
    QCOMPARE(ResizeRules::evaluate(
                 instance, test::published(m_bundled, targetCode, target), m_bundled, test::extendOnly())
                 .refusals,
        refusals);
}

void TestResizeCandidates::listsAllowedTargetsFirst()
{
    const Instance instance =
        test::listedInstance(Engine::Memcached, u""_s, u"dcs.memcached.single_node"_s, u"8"_s);
    const QList<Candidate> candidates = ResizeRules::candidates(instance, m_bundled, test::extendOnly());
    QCOMPARE(candidates.size(), 282);
    QStringList allowed;
    for (const Candidate &candidate : candidates) {
        if (candidate.isAllowed())
            allowed.append(candidate.specification.capacity.toGigabyteText() + u' '
                + word(candidate.specification.cacheMode).raw);
    }
    QCOMPARE(allowed,
        QStringList({u"16 single"_s, u"16 ha"_s, u"32 single"_s, u"32 ha"_s, u"64 single"_s, u"64 ha"_s}));
    for (qsizetype i = 0; i < candidates.size(); ++i)
        QCOMPARE(candidates[i].isAllowed(), i < allowed.size());
}

void TestResizeCandidates::listsNearerTargetsBeforeFarther_data()
{
    QTest::addColumn<QString>("nearerCode");
    QTest::addColumn<QString>("nearer");
    QTest::addColumn<QString>("fartherCode");
    QTest::addColumn<QString>("farther");
    const auto row = [](const char *reason, const char *nearerCode, const char *nearer,
                         const char *fartherCode, const char *farther) {
        QTest::newRow(reason) << QString::fromLatin1(nearerCode) << QString::fromLatin1(nearer)
                              << QString::fromLatin1(fartherCode) << QString::fromLatin1(farther);
    };
    row("fewer reasons", "redis.ha.xu1.large.r2.2", "2", "redis.ha.xu1.tiny.r2.512", "0.5");
    row("same type", "redis.ha.xu1.tiny.r5.128", "0.125", "redis.ha.xu1.large.p2.8", "8");
    row("same CPU type", "redis.cluster.xu1.large.r5.4", "4", "redis.ha.au1.large.r2.8", "8");
    row("same version", "redis.single.au1.tiny.128", "0.125", "dcs.master_standby", "8");
    row("same engine", "dcs.arm.single_node", "2", "dcs.memcached.master_standby", "8");
    row("smaller first", "redis.ha.xu1.large.r2.1", "1", "redis.ha.xu1.large.r2.2", "2");
    row("by type", "redis.proxy.xu1.large.8", "8", "redis.cluster.xu1.large.r2.8", "8");
    row("by code", "redis.ha.xu1.large.r3.8", "8", "redis.ha.xu1.large.r4.8", "8");
}

void TestResizeCandidates::listsNearerTargetsBeforeFarther()
{
    QFETCH(const QString, nearerCode);
    QFETCH(const QString, nearer);
    QFETCH(const QString, fartherCode);
    QFETCH(const QString, farther);
    QStringList order;
    for (const Candidate &candidate :
        ResizeRules::candidates(test::masterOf4Gb(), m_bundled, test::extendOnly()))
        order.append(
            candidate.specification.specCode + u' ' + candidate.specification.capacity.toGigabyteText());
    const qsizetype before = order.indexOf(nearerCode + u' ' + nearer);
    const qsizetype after = order.indexOf(fartherCode + u' ' + farther);
    QVERIFY(before >= 0);
    QVERIFY2(before < after, qPrintable(u"%1, %2"_s.arg(before).arg(after)));
}

void TestResizeCandidates::listsWhateverTheCatalogueHas()
{
    QVERIFY(ResizeRules::candidates(test::masterOf4Gb(), Catalogue(), {}).isEmpty());
    QCOMPARE(ResizeRules::instanceRefusals(test::masterOf4Gb(), Catalogue(), {}),
        Refusals{Refusal::VersionUnknown});

    // What only the service knows of its code is no guess: its entry tells type, CPU type and copies.
    Specification present = test::published(m_bundled, u"redis.ha.xu1.large.r3.4"_s, u"4"_s);
    present.specCode = u"some.new.code.4"_s;
    Specification target = test::published(m_bundled, u"redis.ha.xu1.large.r3.8"_s, u"8"_s);
    target.specCode = u"some.new.code.8"_s;
    const Catalogue service = Catalogue::fromService({present, target}, m_bundled);
    Instance instance = test::masterOf4Gb();
    instance.specCode = u"some.new.code.4"_s;
    const QList<Candidate> candidates = ResizeRules::candidates(instance, service, test::extendOnly());
    QCOMPARE(candidates.size(), 2);
    QCOMPARE(candidates[0].specification.specCode, u"some.new.code.8"_s);
    QVERIFY(candidates[0].isAllowed());
    QCOMPARE(candidates[1].refusals, Refusals{Refusal::NotLarger});
}

QTEST_GUILESS_MAIN(TestResizeCandidates)
#include "tst_resizecandidates.moc"
