// SPDX-License-Identifier: MIT
#include "ui/resize/change/ImpactText.h"

#include "tests/ui/resize/Samples.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestImpactText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEachFact_data();
    void tellsEachFact();
    void gravestFirst();
    void tellsWhenSourcesDiffer();
    void warnsOfFullMemory();
    void tellsWhatFollows_data();
    void tellsWhatFollows();
    void quotaAfterTheChange();
};

namespace {

QString joined(const QList<ImpactLine> &lines)
{
    QString all;
    for (const ImpactLine &line : lines) {
        all += line.text + u'\n';
    }
    return all;
}

} // namespace

void TestImpactText::tellsEachFact_data()
{
    QTest::addColumn<QString>("specCode");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("targetGb");
    QTest::addColumn<QStringList>("expected"); // a part of a line each
    QTest::addColumn<QStringList>("absent");

    QTest::newRow("single-node 5.0") << u"redis.single.xu1.large.4"_s << u"5.0"_s
                                     << u"redis.single.xu1.large.8"_s << u"8"_s
                                     << QStringList{u"Data may be lost"_s, u"few seconds"_s,
                                            u"Read-only for about 1"_s, u"usually 5 to 30"_s,
                                            u"Only memory grows"_s}
                                     << QStringList{u"MOVED"_s, u"Slower"_s};
    QTest::newRow("master/standby 5.0")
        << u"redis.ha.xu1.large.r2.4"_s << u"5.0"_s << u"redis.ha.xu1.large.r2.8"_s << u"8"_s
        << QStringList{u"few seconds"_s, u"Read-only for about 1"_s, u"backups may no longer"_s,
               u"usually 5 to 30"_s, u"Only memory"_s}
        << QStringList{u"Data may be lost"_s, u"MOVED"_s};
    QTest::newRow("cluster 5.0") << u"redis.cluster.xu1.large.r2.4"_s << u"5.0"_s
                                 << u"redis.cluster.xu1.large.r2.8"_s << u"8"_s
                                 << QStringList{u"Slower"_s, u"MOVED and ASK"_s, u"no bound given"_s,
                                        u"can no longer be restored"_s}
                                 << QStringList{u"Data may be lost"_s, u"Only memory"_s, u"5 to 30"_s};
}

void TestImpactText::tellsEachFact()
{
    QFETCH(QString, specCode);
    QFETCH(QString, version);
    QFETCH(QString, target);
    QFETCH(QString, targetGb);
    QFETCH(QStringList, expected);
    QFETCH(QStringList, absent);

    const Catalogue catalogue = Samples::catalogue();
    const Specification *specification = catalogue.find(target, *Capacity::parseGigabytes(targetGb));
    QVERIFY(specification);
    const Candidate candidate =
        ResizeRules::evaluate(Samples::instance(specCode, u"4"_s, version), *specification, catalogue, {});
    const QString all = joined(impactLines(candidate.impact, SourceDifference::None));
    for (const QString &part : expected) {
        QVERIFY2(all.contains(part), qPrintable(part + u" is not in "_s + all));
    }
    for (const QString &part : absent) {
        QVERIFY2(!all.contains(part), qPrintable(part + u" is in "_s + all));
    }
}

void TestImpactText::gravestFirst()
{
    ResizeImpact impact;
    impact.interruption = Interruption::None;
    impact.dataMayBeLost = true;
    impact.slowerWhileMoving = true;
    impact.onlyMemoryGrows = true;
    impact.clientsMustFollowTopology = true;
    const QList<ImpactLine> lines = impactLines(impact, SourceDifference::DisputedVersion);
    QVERIFY(lines.first().tone == Tone::Bad);
    QVERIFY(std::is_partitioned(
        lines.cbegin(), lines.cend(), [](const ImpactLine &line) { return line.tone != Tone::Quiet; }));
}

void TestImpactText::tellsWhenSourcesDiffer()
{
    const QString lastWord = u"the service has the last word"_s;
    QVERIFY(!joined(impactLines({}, SourceDifference::None)).contains(lastWord));
    QSet<QString> texts;
    for (const SourceDifference difference :
        {SourceDifference::DisputedVersion, SourceDifference::OnlyNewerSources,
            SourceDifference::OnlyHelpPanel, SourceDifference::ClustersOnlyGrow}) {
        const QString text = joined(impactLines({}, difference));
        QCOMPARE(text.count(lastWord), 1);
        texts.insert(text);
    }
    QCOMPARE(texts.size(), 4);
}

void TestImpactText::warnsOfFullMemory()
{
    ResizeImpact impact;
    impact.memoryNearlyFull = true;
    QVERIFY(joined(impactLines(impact, {})).contains(u"The change may fail"_s));
    impact.keysMayBeEvicted = true;
    QCOMPARE(impactLines(impact, {}).first().tone, Tone::Bad);
    QVERIFY(joined(impactLines(impact, {})).contains(u"Keys may be evicted"_s));
}

void TestImpactText::tellsWhatFollows_data()
{
    QTest::addColumn<ResizeImpact>("impact");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *expected, const ResizeImpact &impact) {
        QTest::newRow(expected) << impact << QString::fromLatin1(expected);
    };
    row("Alarm rules", {.alarmRulesAreLost = true});
    row("multi-DB", {.proxyLimitsCommands = true});
    row("Starts at once.\n", {.start = ResizeStart::AtOnceOnly});
    row("Starts at once: no interruption", {.start = ResizeStart::AtOnceAnyway});
    row("can wait for the maintenance window", {.start = ResizeStart::WindowPossible});
    row("cannot be used", {.ifItFails = FailedState::Unavailable});
    row("stays usable at its old size", {.ifItFails = FailedState::UsableAtOldSize});
}

void TestImpactText::tellsWhatFollows()
{
    QFETCH(ResizeImpact, impact);
    QFETCH(QString, expected);
    QVERIFY(joined(impactLines(impact, SourceDifference::None)).contains(expected));
    const QString others =
        joined(impactLines({.start = impact.start == ResizeStart::AtOnceOnly ? ResizeStart::AtOnceAnyway
                                                                             : ResizeStart::AtOnceOnly},
            SourceDifference::None));
    QVERIFY(!others.contains(expected));
}

void TestImpactText::quotaAfterTheChange()
{
    const Capacity four = Capacity::fromGigabytes(4);
    const Capacity thirtyFour = Capacity::fromGigabytes(34);
    QCOMPARE(quotaLine(Samples::context(200, 800).quota, four, thirtyFour),
        u"Memory quota after the change: 230 GB of 800 GB"_s);
    QCOMPARE(quotaLine({}, four, thirtyFour), u"Memory quota: not known."_s);
}

QTEST_MAIN(TestImpactText)
#include "tst_impacttext.moc"
