// SPDX-License-Identifier: MIT
#include "ui/resize/targets/TargetsModel.h"

#include "tests/ui/resize/Samples.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestTargetsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsToTheRulesOfModels();
    void showsAllowedTargetsOnly();
    void unfoldsRefusedTargets();
    void showsTheUseThen();
    void showsPricesThatAreKnown();
    void showsFiguresOfTheCatalogue();
    void writesADashForWhatIsNotKnown();
    void alignsNumbersRight();
    void everyCellHasAccessibleText();
    void unchangedCandidatesChangeNothing();
    void findsRefusedTargetsThatAreNotShown();

private:
    QList<Candidate> candidates(const Instance &instance) const
    {
        return ResizeRules::candidates(instance, m_catalogue, Samples::context());
    }
    static QString text(const TargetsModel &model, int row, TargetsModel::Column column)
    {
        return model.index(row, column).data().toString();
    }

    Theme m_theme;
    Catalogue m_catalogue = Samples::catalogue();
};

void TestTargetsModel::init() { QVERIFY(m_catalogue.source() == Catalogue::Source::Bundled); }

void TestTargetsModel::keepsToTheRulesOfModels()
{
    TargetsModel model(&m_theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCandidates(candidates(Samples::masterStandby()), {});
    model.setUnfolded(true);
    model.setUnfolded(false);
    model.setCandidates({}, {});
    model.setUnfolded(true);
    model.setCandidates(candidates(Samples::singleNode()), {});
    QCOMPARE(model.rowCount(), static_cast<int>(m_catalogue.specifications().size()) + 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void TestTargetsModel::showsAllowedTargetsOnly()
{
    TargetsModel model(&m_theme);
    model.setCandidates(candidates(Samples::masterStandby()), {});
    QVERIFY(model.allowedCount() > 0);
    QCOMPARE(model.rowCount(), model.allowedCount() + 1); // and the row that unfolds the others
    for (int row = 0; row < model.allowedCount(); ++row)
        QVERIFY(model.candidateAt(row)->isAllowed());
    QVERIFY(!model.candidateAt(model.foldRow()));
    QVERIFY(!(model.index(model.foldRow(), 0).flags() & Qt::ItemIsSelectable));
}

void TestTargetsModel::unfoldsRefusedTargets()
{
    const QList<Candidate> all = candidates(Samples::masterStandby());
    TargetsModel model(&m_theme);
    model.setCandidates(all, {});
    model.setUnfolded(true);
    QCOMPARE(model.rowCount(), static_cast<int>(all.size()) + 1);
    for (int row = model.foldRow() + 1; row < model.rowCount(); ++row) {
        const Candidate *candidate = model.candidateAt(row);
        QVERIFY(candidate && !candidate->isAllowed());
        QCOMPARE(model.rowOf(candidate->specification), row);
        QStringList reasons;
        for (const Refusal refusal : candidate->refusals)
            reasons.append(Texts::refusal(refusal));
        const QModelIndex cell = model.index(row, TargetsModel::Use);
        QCOMPARE(cell.data().toString(), candidate->specification.specCode + u" · "_s + reasons.join(u' '));
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), reasons.join(u'\n'));
    }
}

void TestTargetsModel::showsTheUseThen()
{
    TargetsModel model(&m_theme);
    model.setCandidates(candidates(Samples::masterStandby()), 3 * 1024);
    const int row = model.rowOf(*m_catalogue.find(u"redis.ha.xu1.large.r2.8"_s, Capacity::fromGigabytes(8)));
    QCOMPARE(model.index(row, TargetsModel::Use).data().toString(), u"38%"_s); // 3 of 8 GB
    QCOMPARE(model.headerData(TargetsModel::Use, Qt::Horizontal).toString(), u"Use then"_s);
    TargetEvidence evidence;
    evidence.peakMb = 6 * 1024;
    model.setEvidence(evidence, {});
    QCOMPARE(model.index(row, TargetsModel::Use).data().toString(), u"75%"_s);
    QCOMPARE(model.headerData(TargetsModel::Use, Qt::Horizontal).toString(), u"Peak use then"_s);
}

void TestTargetsModel::showsPricesThatAreKnown()
{
    TargetsModel model(&m_theme);
    model.setCandidates(candidates(Samples::masterStandby()), {});
    QVERIFY(!model.hasPrices());
    TargetEvidence evidence;
    evidence.monthlyPrice = [](const Specification &each) -> std::optional<Money> {
        if (each.capacity == Capacity::fromGigabytes(16))
            return std::nullopt;
        return Money::fromMicros(each.capacity.megabytes() * 30'300, u"CNY"_s);
    };
    const Specification *now = m_catalogue.find(u"redis.ha.xu1.large.r2.4"_s, Capacity::fromGigabytes(4));
    model.setEvidence(evidence, *now);
    QVERIFY(model.hasPrices());
    const int eight =
        model.rowOf(*m_catalogue.find(u"redis.ha.xu1.large.r2.8"_s, Capacity::fromGigabytes(8)));
    QCOMPARE(text(model, eight, TargetsModel::Price), u"248.22"_s); // 8192 x 0.0303
    QCOMPARE(text(model, eight, TargetsModel::Difference), u"+124.11"_s);
    const int sixteen =
        model.rowOf(*m_catalogue.find(u"redis.ha.xu1.large.r2.16"_s, Capacity::fromGigabytes(16)));
    QCOMPARE(text(model, sixteen, TargetsModel::Price), u"no price"_s);
    QCOMPARE(text(model, sixteen, TargetsModel::Difference), u"–"_s);
}

void TestTargetsModel::showsFiguresOfTheCatalogue()
{
    TargetsModel model(&m_theme);
    model.setCandidates(candidates(Samples::instance(u"dcs.single_node"_s, u"2"_s, u"3.0"_s)), {});
    const Specification *eight = m_catalogue.find(u"dcs.single_node"_s, Capacity::fromGigabytes(8));
    QVERIFY(eight);
    const int row = model.rowOf(*eight);
    QCOMPARE(text(model, row, TargetsModel::Capacity), Texts::capacity(Capacity::fromGigabytes(8)));
    QCOMPARE(text(model, row, TargetsModel::Specification), u"dcs.single_node"_s);
    QCOMPARE(text(model, row, TargetsModel::Connections), Texts::number(5000));
    // What has no column stands in the tool tip.
    const QString more = model.index(row, 0).data(Qt::ToolTipRole).toString();
    for (const QString &fact : {Texts::memory(6963), u"64–%1 Mbit/s"_s.arg(Texts::number(1536)),
             Texts::number(100000), Texts::cacheMode(CacheMode::Single)}) {
        QVERIFY2(more.contains(fact), qPrintable(fact));
    }
}

void TestTargetsModel::writesADashForWhatIsNotKnown()
{
    Candidate candidate;
    candidate.specification.specCode = u"redis.new"_s;
    candidate.specification.capacity = Capacity::fromGigabytes(8);
    TargetsModel model(&m_theme);
    model.setCandidates({candidate}, {});
    for (const auto column : {TargetsModel::Use, TargetsModel::Connections}) {
        QCOMPARE(text(model, 0, column), u"–"_s);
    }
}

void TestTargetsModel::alignsNumbersRight()
{
    TargetsModel model(&m_theme);
    model.setCandidates(candidates(Samples::masterStandby()), {});
    for (int column = 0; column < TargetsModel::ColumnCount; ++column) {
        const auto alignment = model.index(0, column).data(Qt::TextAlignmentRole).toInt();
        const bool isText = column == TargetsModel::Change || column == TargetsModel::Use
            || column == TargetsModel::Specification; // the use has a bar, from the left
        QCOMPARE((alignment & Qt::AlignRight) != 0, !isText);
    }
}

void TestTargetsModel::everyCellHasAccessibleText()
{
    TargetsModel model(&m_theme);
    model.setCandidates(candidates(Samples::masterStandby()), {});
    model.setUnfolded(true);
    for (int row = 0; row < model.rowCount(); ++row) {
        const Candidate *candidate = model.candidateAt(row);
        for (int column = 0; column < TargetsModel::ColumnCount; ++column) {
            const QString spoken = model.index(row, column).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(!spoken.isEmpty(), qPrintable(u"row %1 column %2"_s.arg(row).arg(column)));
            if (candidate && column != TargetsModel::Use)
                QCOMPARE(!candidate->isAllowed(), spoken.contains(u"not available"_s));
        }
    }
    QVERIFY(model.index(model.foldRow(), 0).data(Qt::AccessibleTextRole).toString().endsWith(u"unfolded"_s));
}

void TestTargetsModel::unchangedCandidatesChangeNothing()
{
    TargetsModel model(&m_theme);
    model.setCandidates(candidates(Samples::masterStandby()), {});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setCandidates(candidates(Samples::masterStandby()), {});
    QCOMPARE(reset.count(), 0);
    model.setCandidates(candidates(Samples::singleNode()), {});
    QCOMPARE(reset.count(), 1);
}

void TestTargetsModel::findsRefusedTargetsThatAreNotShown()
{
    const QList<Candidate> all = candidates(Samples::masterStandby());
    TargetsModel model(&m_theme);
    model.setCandidates(all, {});
    QVERIFY(!all.last().isAllowed());
    QVERIFY(model.find(all.last().specification));
    QCOMPARE(model.rowOf(all.last().specification), -1);
    QVERIFY(!model.find(Specification()));
}

QTEST_MAIN(TestTargetsModel)
#include "tst_targetsmodel.moc"
