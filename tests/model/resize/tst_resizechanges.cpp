// SPDX-License-Identifier: MIT
#include "model/resize/ResizeRules.h"

#include "tests/model/Ladders.h"
#include "tests/model/ModelTestData.h"

#include <QSet>
#include <QTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

namespace {

/// A documented change of type. The number of copies stays, except that a single node becomes two copies and
/// a proxy always has two.
struct TypeChange {
    QString versions; ///< "-": Memcached
    QString from;
    QString to;
    bool sameCapacity; ///< and at least 4 GB
};

/// User guides, "Changes of type".
const QList<TypeChange> typeChanges{
    {u"3.0 -"_s, u"single"_s, u"ha"_s, false},
    {u"3.0"_s, u"ha"_s, u"proxy"_s, false},
    {u"4.0 5.0 6.0"_s, u"ha"_s, u"proxy"_s, false},
    {u"4.0 5.0 6.0"_s, u"ha_rw_split"_s, u"proxy"_s, false},
    {u"4.0 5.0 6.0"_s, u"proxy"_s, u"ha"_s, false},
    {u"4.0 5.0 6.0"_s, u"proxy"_s, u"ha_rw_split"_s, false},
    {u"4.0 5.0 6.0"_s, u"ha"_s, u"ha_rw_split"_s, true},
};

/// User guides, "Changes of size": every type of every version goes up and down, but 3.0 proxy up only.
bool isSizeOffered(const Ladder &ladder, const QString &version, const QString &from, const QString &to)
{
    const bool larger = to.toDouble() > from.toDouble();
    return from != to && (larger || !(version == u"3.0" && ladder.cacheMode == u"proxy"));
}

/// User guides, "Replicas": one more or one less at the same capacity, from 4.0 on, never the last one.
bool isReplicaOffered(const Ladder &before, const Ladder &after, const QString &version)
{
    const QStringList modes{u"ha"_s, u"ha_rw_split"_s, u"cluster"_s};
    const bool lastReplica = after.copies < 2 && after.copies < before.copies;
    return version >= u"4.0" && modes.contains(before.cacheMode) && !lastReplica
        && (after.copies == before.copies + 1 || after.copies == before.copies - 1);
}

bool isTypeOffered(
    const Ladder &before, const Ladder &after, const QString &version, const QString &from, const QString &to)
{
    for (const TypeChange &change : typeChanges) {
        const QString name = version.isEmpty() ? u"-"_s : version;
        if (!change.versions.split(u' ').contains(name) || change.from != before.cacheMode
            || change.to != after.cacheMode)
            continue;
        const bool copiesFit =
            change.from == u"single" || change.to == u"proxy" || after.copies == before.copies;
        return copiesFit && (!change.sameCapacity || (from == to && to.toDouble() >= 4));
    }
    return false;
}

enum class Billing { PayPerUse, Prepaid };

struct Situation {
    ApiVersions apiVersions;
    Billing billing = Billing::PayPerUse;
};

/// "redis.ha.xu1.large.r2.8 8 GB, Size, v1".
QString offer(const QString &target, ChangeKind kind, ResizeVersion apiVersion)
{
    const QString call = apiVersion == ResizeVersion::V1Extend ? u"v1"_s : u"v2"_s;
    QString change;
    switch (kind) {
    case ChangeKind::Size:
        change = u"Size"_s;
        break;
    case ChangeKind::Type:
        change = u"Type"_s;
        break;
    case ChangeKind::AddReplica:
        change = u"AddReplica"_s;
        break;
    case ChangeKind::RemoveReplica:
        change = u"RemoveReplica"_s;
        break;
    }
    return QStringList({target, change, call}).join(u", ");
}

/// Everything that may be offered from this capacity of this ladder.
QSet<QString> expectedOffers(
    const Ladder &before, const QString &version, const QString &from, const Situation &situation)
{
    QSet<QString> offers;
    const bool prepaid = situation.billing == Billing::Prepaid;
    for (const Ladder &after : firstGeneration() + laterVersions()) {
        if (after.engine != before.engine || after.cpuType != before.cpuType
            || !after.versions.contains(version))
            continue;
        for (const QString &to : after.capacities.split(u' ')) {
            if (!prepaid && after.notOffered.split(u' ').contains(to))
                continue;
            const bool larger = to.toDouble() > from.toDouble() && !to.contains(u'.');
            ChangeKind kind = ChangeKind::Size;
            bool offered = false;
            bool extend = false;
            if (after.cacheMode != before.cacheMode) {
                kind = ChangeKind::Type;
                offered = isTypeOffered(before, after, version, from, to);
                extend = larger && before.cacheMode == u"single";
            } else if (after.copies != before.copies) {
                kind = after.copies > before.copies ? ChangeKind::AddReplica : ChangeKind::RemoveReplica;
                offered = from == to && isReplicaOffered(before, after, version);
            } else {
                offered = isSizeOffered(before, version, from, to);
                extend = larger;
            }
            if (offered) {
                const bool byV1 = extend && !prepaid && situation.apiVersions.v1Extend;
                offers.insert(offer(target(codeOf(after, to), to), kind,
                    byV1 ? ResizeVersion::V1Extend : ResizeVersion::V2Resize));
            }
        }
    }
    return offers;
}

} // namespace

Q_DECLARE_METATYPE(Situation)

/// What v2 resize adds, over the whole bundled catalogue: every specification as what an instance is now,
/// against tables written down from the documents.
class TestResizeChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offersExactlyTheDocumentedChanges_data();
    void offersExactlyTheDocumentedChanges();
    void nothingWithoutACall();

private:
    Catalogue m_bundled;
};

void TestResizeChanges::initTestCase()
{
    m_bundled = bundledCatalogue();
    QCOMPARE(m_bundled.specifications().size(), 282);
}

void TestResizeChanges::offersExactlyTheDocumentedChanges_data()
{
    QTest::addColumn<Ladder>("ladder");
    QTest::addColumn<QString>("version");
    QTest::addColumn<Situation>("situation");
    const ApiVersions both;
    const ApiVersions v2Only{.v1Extend = false, .v2Resize = true};
    for (const Ladder &ladder : firstGeneration() + laterVersions()) {
        for (const QString &version : ladder.versions) {
            const auto row = [&](const char *name, const Situation &situation) {
                QTest::addRow("%s %s %s %s %d, %s", qPrintable(ladder.engine), qPrintable(version),
                    qPrintable(ladder.cacheMode), qPrintable(ladder.cpuType), ladder.copies, name)
                    << ladder << version << situation;
            };
            row("both calls", {both, Billing::PayPerUse});
            row("v2 only", {v2Only, Billing::PayPerUse});
            row("prepaid", {both, Billing::Prepaid});
        }
    }
}

void TestResizeChanges::offersExactlyTheDocumentedChanges()
{
    QFETCH(const Ladder, ladder);
    QFETCH(const QString, version);
    QFETCH(const Situation, situation);
    ResizeContext context;
    context.apiVersions = situation.apiVersions;
    const bool prepaid = situation.billing == Billing::Prepaid;
    for (const QString &present : ladder.capacities.split(u' ')) {
        Instance instance =
            listedInstance(engineFromWire(ladder.engine), version, codeOf(ladder, present), present);
        if (prepaid)
            instance.chargingMode = word(ChargingMode::YearlyMonthly);
        QSet<QString> offered;
        for (const Candidate &candidate : ResizeRules::candidates(instance, m_bundled, context)) {
            if (!candidate.isAllowed())
                continue;
            const Specification &specification = candidate.specification;
            offered.insert(offer(target(specification.specCode, specification.capacity.toGigabyteText()),
                candidate.kind, candidate.apiVersion));
            QCOMPARE(candidate.createsOrder, prepaid);
            QCOMPARE(candidate.shrinks(), specification.capacity < instance.capacity);
        }
        const QSet<QString> expected = expectedOffers(ladder, version, present, situation);
        QVERIFY2(offered == expected,
            qPrintable(u"from %1 GB: not offered: %2; wrongly offered: %3"_s.arg(present,
                (expected - offered).values().join(u"; "), (offered - expected).values().join(u"; "))));
    }
}

void TestResizeChanges::nothingWithoutACall()
{
    ResizeContext context;
    context.apiVersions = {.v1Extend = false, .v2Resize = false};
    QCOMPARE(ResizeRules::instanceRefusals(masterOf4Gb(), m_bundled, context), {Refusal::NoApiVersion});
    for (const Candidate &candidate : ResizeRules::candidates(masterOf4Gb(), m_bundled, context))
        QVERIFY(candidate.refusals.contains(Refusal::NoApiVersion));
}

QTEST_GUILESS_MAIN(TestResizeChanges)
#include "tst_resizechanges.moc"
