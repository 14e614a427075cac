// SPDX-License-Identifier: MIT
#include "model/ResizeRules.h"

#include "tests/model/ModelTestData.h"

#include <QSet>
#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

namespace {

/// What is sold of one engine, version, type, CPU type and number of copies, written down from the product
/// description and the rules of the extend call. Within a ladder an instance climbs to any larger whole GB.
struct Ladder {
    QString engine;
    QStringList versions;
    QString cacheMode;
    QString cpuType;
    int copies;
    QString code; ///< %1: size and number
    QString capacities; ///< GB
    QString notOffered; ///< capacities that are not sold pay-per-use
    QString masterCode; ///< code of the master/standby ladder that a single-node instance may change to
    QString masterCapacities;
};

const QString firstSizes = u"2 4 8 16 32 64"_s;
const QString smallSizes = u"0.125 0.25 0.5 1 2 4 8 16 24 32 48 64"_s;
const QString splittingSizes = u"1 2 4 8 16 32 64"_s;
const QString clusterSizes = u"4 8 16 24 32 48 64 96 128 192 256 384 512 768 1024"_s;

QList<Ladder> firstGeneration()
{
    const QString none;
    return {
        {u"Redis"_s, {u"3.0"_s}, u"single"_s, u"x86_64"_s, 1, u"dcs.single_node"_s, firstSizes, none,
            u"dcs.master_standby"_s, firstSizes},
        {u"Redis"_s, {u"3.0"_s}, u"ha"_s, u"x86_64"_s, 2, u"dcs.master_standby"_s, firstSizes, none, none,
            none},
        {u"Redis"_s, {u"3.0"_s}, u"proxy"_s, u"x86_64"_s, 2, u"dcs.cluster"_s, u"64 128 256 512 1024"_s,
            u"512 1024"_s, none, none},
        {u"Redis"_s, {u"3.0"_s}, u"single"_s, u"aarch64"_s, 1, u"dcs.arm.single_node"_s, firstSizes, none,
            u"dcs.arm.master_standby"_s, u"2 4"_s},
        {u"Redis"_s, {u"3.0"_s}, u"ha"_s, u"aarch64"_s, 2, u"dcs.arm.master_standby"_s, u"2 4"_s, none, none,
            none},
        {u"Memcached"_s, {u""_s}, u"single"_s, u"x86_64"_s, 1, u"dcs.memcached.single_node"_s, firstSizes,
            none, u"dcs.memcached.master_standby"_s, firstSizes},
        {u"Memcached"_s, {u""_s}, u"ha"_s, u"x86_64"_s, 2, u"dcs.memcached.master_standby"_s, firstSizes,
            none, none, none},
    };
}

QList<Ladder> laterVersions()
{
    const QStringList all{u"4.0"_s, u"5.0"_s, u"6.0"_s, u"7.0"_s};
    const QStringList upTo6{u"4.0"_s, u"5.0"_s, u"6.0"_s};
    QList<Ladder> ladders;
    const auto add = [&ladders](const QStringList &versions, const QString &mode, const QString &cpuType,
                         int copies, const QString &code, const QString &sizes) {
        ladders.append({u"Redis"_s, versions, mode, cpuType, copies, code, sizes, u""_s, u""_s, u""_s});
    };
    add(all, u"single"_s, u"x86_64"_s, 1, u"redis.single.xu1.%1"_s, smallSizes);
    add(all, u"single"_s, u"aarch64"_s, 1, u"redis.single.au1.%1"_s, smallSizes);
    for (const int copies : {2, 3, 4, 5})
        add(all, u"ha"_s, u"x86_64"_s, copies, u"redis.ha.xu1.%1"_s, smallSizes);
    add(all, u"ha"_s, u"aarch64"_s, 2, u"redis.ha.au1.%1"_s, smallSizes);
    for (const int copies : {2, 3, 4, 5, 6})
        add(upTo6, u"ha_rw_split"_s, u"x86_64"_s, copies, u"redis.ha.xu1.%1"_s, splittingSizes);
    add(upTo6, u"proxy"_s, u"x86_64"_s, 2, u"redis.proxy.xu1.%1"_s, clusterSizes + u" 2048 4096"_s);
    add(upTo6, u"proxy"_s, u"aarch64"_s, 2, u"redis.proxy.au1.%1"_s, clusterSizes + u" 2048 4096"_s);
    for (const int copies : {1, 3, 4, 5})
        add(all, u"cluster"_s, u"x86_64"_s, copies, u"redis.cluster.xu1.%1"_s, clusterSizes);
    add(all, u"cluster"_s, u"x86_64"_s, 2, u"redis.cluster.xu1.%1"_s, clusterSizes + u" 2048"_s);
    add(all, u"cluster"_s, u"aarch64"_s, 2, u"redis.cluster.au1.%1"_s, clusterSizes + u" 2048"_s);
    return ladders;
}

/// "redis.ha.xu1.large.r2.8" from "redis.ha.xu1.%1": a size word, the copies where the type has a choice, and
/// a number.
QString codeOf(const Ladder &ladder, const QString &capacity)
{
    if (!ladder.code.contains(u"%1"))
        return ladder.code;
    const bool tiny = capacity.startsWith(u"0.");
    const QString number = tiny ? QString::number(capacity.toDouble() * 1024) : capacity;
    QString copies;
    if (ladder.cacheMode == u"ha" || ladder.cacheMode == u"cluster")
        copies = u".r%1"_s.arg(ladder.copies);
    else if (ladder.cacheMode == u"ha_rw_split")
        copies = u".p%1"_s.arg(ladder.copies);
    return ladder.code.arg((tiny ? u"tiny"_s : u"large"_s) + copies + u'.' + number);
}

QString target(const QString &code, const QString &capacity) { return code + u' ' + capacity + u" GB"_s; }

bool isLargerWholeGigabytes(const QString &capacity, const QString &present)
{
    return capacity.toDouble() > present.toDouble() && !capacity.contains(u'.');
}

/// What extend may lead to from this capacity of the ladder.
QSet<QString> expectedTargets(const Ladder &ladder, const QString &present)
{
    QSet<QString> targets;
    const QStringList notOffered = ladder.notOffered.split(u' ');
    for (const QString &capacity : ladder.capacities.split(u' ')) {
        if (isLargerWholeGigabytes(capacity, present) && !notOffered.contains(capacity))
            targets.insert(target(codeOf(ladder, capacity), capacity));
    }
    for (const QString &capacity : ladder.masterCapacities.split(u' ')) {
        if (isLargerWholeGigabytes(capacity, present))
            targets.insert(target(ladder.masterCode, capacity));
    }
    return targets;
}

} // namespace

Q_DECLARE_METATYPE(Ladder)

/// The rules over the whole bundled catalogue: every specification as what an instance is now, against a
/// table of what may be offered that knows nothing of the code under test.
class TestResizeTargets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void laddersCoverTheCatalogue();
    void offersExactlyTheAllowedTargets_data();
    void offersExactlyTheAllowedTargets();

private:
    void compareTargets(const Instance &instance, const Ladder &ladder, const QString &present) const;

    Catalogue m_bundled;
};

void TestResizeTargets::initTestCase()
{
    m_bundled = test::bundledCatalogue();
    QCOMPARE(m_bundled.specifications().size(), 282);
}

void TestResizeTargets::laddersCoverTheCatalogue()
{
    QSet<QString> expected;
    for (const Ladder &ladder : firstGeneration() + laterVersions()) {
        for (const QString &capacity : ladder.capacities.split(u' ')) {
            expected.insert(
                QStringList({ladder.engine, ladder.versions.join(u';'), ladder.cacheMode, ladder.cpuType,
                                codeOf(ladder, capacity), capacity, QString::number(ladder.copies)})
                    .join(u','));
        }
    }
    QSet<QString> listed;
    const QString csv = QString::fromUtf8(test::bundledData(u"spec-catalogue.csv"_s)).remove(u'\r');
    for (const QString &line : csv.split(u'\n', Qt::SkipEmptyParts).sliced(1)) {
        const QStringList fields = line.split(u',');
        listed.insert((fields.first(6) + fields.last(1)).join(u','));
    }
    QCOMPARE(listed.size(), 282);
    QCOMPARE(QStringList((expected - listed).values()), QStringList());
    QCOMPARE(QStringList((listed - expected).values()), QStringList());
}

void TestResizeTargets::offersExactlyTheAllowedTargets_data()
{
    QTest::addColumn<Ladder>("ladder");
    QTest::addColumn<QString>("version");
    for (const Ladder &ladder : firstGeneration() + laterVersions()) {
        for (const QString &version : ladder.versions) {
            QTest::addRow("%s %s %s %s %d", qPrintable(ladder.engine), qPrintable(version),
                qPrintable(ladder.cacheMode), qPrintable(ladder.cpuType), ladder.copies)
                << ladder << version;
        }
    }
}

void TestResizeTargets::offersExactlyTheAllowedTargets()
{
    QFETCH(const Ladder, ladder);
    QFETCH(const QString, version);
    for (const QString &present : ladder.capacities.split(u' ')) {
        const Instance listed =
            test::listedInstance(engineFromWire(ladder.engine), version, codeOf(ladder, present), present);
        compareTargets(listed, ladder, present);

        Instance shown = listed;
        shown.cacheMode = cacheModeFromWire(ladder.cacheMode);
        shown.cpuType = cpuTypeFromWire(ladder.cpuType);
        shown.replicaCount = ladder.copies;
        compareTargets(shown, ladder, present);
        shown.specCode = u"unknown"_s;
        compareTargets(shown, ladder, present);
    }
}

void TestResizeTargets::compareTargets(
    const Instance &instance, const Ladder &ladder, const QString &present) const
{
    QSet<QString> offered;
    const QList<Candidate> candidates = ResizeRules::candidates(instance, m_bundled, {});
    QCOMPARE(candidates.size(), 282);
    for (const Candidate &candidate : candidates) {
        const Specification &specification = candidate.specification;
        if (!candidate.isAllowed())
            continue;
        offered.insert(target(specification.specCode, specification.capacity.toGigabyteText()));
        QCOMPARE(candidate.typeChange, specification.specCode == ladder.masterCode);
    }
    const QSet<QString> expected = expectedTargets(ladder, present);
    QVERIFY2(offered == expected,
        qPrintable(u"from %1 GB: not offered: %2; wrongly offered: %3"_s.arg(
            present, (expected - offered).values().join(u", "), (offered - expected).values().join(u", "))));
}

QTEST_GUILESS_MAIN(TestResizeTargets)
#include "tst_resizetargets.moc"
