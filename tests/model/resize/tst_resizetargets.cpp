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

/// The rules of v1.0 extend over the whole bundled catalogue: every specification as what an instance is now,
/// against a table of what may be offered that knows nothing of the code under test.
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
    const QList<Candidate> candidates = ResizeRules::candidates(instance, m_bundled, test::extendOnly());
    QCOMPARE(candidates.size(), 282);
    for (const Candidate &candidate : candidates) {
        const Specification &specification = candidate.specification;
        if (!candidate.isAllowed())
            continue;
        offered.insert(target(specification.specCode, specification.capacity.toGigabyteText()));
        QCOMPARE(candidate.kind == ChangeKind::Type, specification.specCode == ladder.masterCode);
        QVERIFY(candidate.apiVersion == ResizeVersion::V1Extend);
    }
    const QSet<QString> expected = expectedTargets(ladder, present);
    QVERIFY2(offered == expected,
        qPrintable(u"from %1 GB: not offered: %2; wrongly offered: %3"_s.arg(
            present, (expected - offered).values().join(u", "), (offered - expected).values().join(u", "))));
}

QTEST_GUILESS_MAIN(TestResizeTargets)
#include "tst_resizetargets.moc"
