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
    void showsRefusedTargetsOnDemand();
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
    static QString text(const TargetsModel &model, int row, SizeFact fact)
    {
        return model.index(row, static_cast<int>(fact)).data().toString();
    }

    Theme m_theme;
    Catalogue m_catalogue = Samples::catalogue();
};

void TestTargetsModel::init() { QVERIFY(m_catalogue.source() == Catalogue::Source::Bundled); }

void TestTargetsModel::keepsToTheRulesOfModels()
{
    TargetsModel model(&m_theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCandidates(candidates(Samples::masterStandby()));
    model.setRefusedShown(true);
    model.setRefusedShown(false);
    model.setCandidates({});
    model.setRefusedShown(true);
    model.setCandidates(candidates(Samples::singleNode()));
    QCOMPARE(model.rowCount(), static_cast<int>(m_catalogue.specifications().size()));
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void TestTargetsModel::showsAllowedTargetsOnly()
{
    TargetsModel model(&m_theme);
    model.setCandidates(candidates(Samples::masterStandby()));
    QVERIFY(model.rowCount() > 0);
    QCOMPARE(model.rowCount(), model.allowedCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(model.candidateAt(row).isAllowed());
    }
}

void TestTargetsModel::showsRefusedTargetsOnDemand()
{
    const QList<Candidate> all = candidates(Samples::masterStandby());
    TargetsModel model(&m_theme);
    model.setCandidates(all);
    model.setRefusedShown(true);
    QCOMPARE(model.rowCount(), static_cast<int>(all.size()));
    QCOMPARE(model.refusedCount(), model.rowCount() - model.allowedCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList reasons;
        for (const Refusal refusal : all.at(row).refusals) {
            reasons.append(Texts::refusal(refusal));
        }
        const QModelIndex reason = model.index(row, TargetsModel::reasonColumn);
        QCOMPARE(reason.data().toString(), reasons.join(u' '));
        QCOMPARE(reason.data(Qt::ToolTipRole).toString(), reasons.join(u'\n'));
    }
}

void TestTargetsModel::showsFiguresOfTheCatalogue()
{
    TargetsModel model(&m_theme);
    model.setCandidates(candidates(Samples::instance(u"dcs.single_node"_s, u"2"_s, u"3.0"_s)));
    const Candidate *eight = nullptr;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Specification &specification = model.candidateAt(row).specification;
        if (specification.specCode == u"dcs.single_node"
            && specification.capacity == Capacity::fromGigabytes(8)) {
            eight = &model.candidateAt(row);
        }
    }
    QVERIFY(eight);
    const int row = model.rowOf(eight->specification);
    QCOMPARE(text(model, row, SizeFact::Capacity), Texts::capacity(Capacity::fromGigabytes(8)));
    QCOMPARE(text(model, row, SizeFact::Type), Texts::cacheMode(CacheMode::Single));
    QCOMPARE(text(model, row, SizeFact::Specification), u"dcs.single_node"_s);
    QCOMPARE(text(model, row, SizeFact::UsableMemory), Texts::memory(6963)); // 6.8 GB
    QCOMPARE(text(model, row, SizeFact::Connections), Texts::number(5000));
    QCOMPARE(text(model, row, SizeFact::Bandwidth), u"64–%1 Mbit/s"_s.arg(Texts::number(1536)));
    QCOMPARE(text(model, row, SizeFact::ReferenceQps), Texts::number(100000));
}

void TestTargetsModel::writesADashForWhatIsNotKnown()
{
    Candidate candidate;
    candidate.specification.specCode = u"redis.new"_s;
    candidate.specification.capacity = Capacity::fromGigabytes(8);
    TargetsModel model(&m_theme);
    model.setCandidates({candidate});
    for (const SizeFact fact : {SizeFact::Type, SizeFact::UsableMemory, SizeFact::Connections,
             SizeFact::Bandwidth, SizeFact::ReferenceQps}) {
        QCOMPARE(text(model, 0, fact), u"–"_s);
    }
}

void TestTargetsModel::alignsNumbersRight()
{
    TargetsModel model(&m_theme);
    model.setCandidates(candidates(Samples::masterStandby()));
    for (const SizeFact fact : allSizeFacts) {
        const auto alignment = model.index(0, static_cast<int>(fact)).data(Qt::TextAlignmentRole).toInt();
        const bool isText = fact == SizeFact::Type || fact == SizeFact::Specification;
        QCOMPARE((alignment & Qt::AlignRight) != 0, !isText);
    }
}

void TestTargetsModel::everyCellHasAccessibleText()
{
    TargetsModel model(&m_theme);
    model.setCandidates(candidates(Samples::masterStandby()));
    model.setRefusedShown(true);
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool allowed = model.candidateAt(row).isAllowed();
        for (int column = 0; column < TargetsModel::numberOfColumns; ++column) {
            const QString spoken = model.index(row, column).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(!spoken.isEmpty(), qPrintable(u"row %1 column %2"_s.arg(row).arg(column)));
            QCOMPARE(!allowed && column != TargetsModel::reasonColumn, spoken.contains(u"not available"_s));
        }
    }
}

void TestTargetsModel::unchangedCandidatesChangeNothing()
{
    TargetsModel model(&m_theme);
    model.setCandidates(candidates(Samples::masterStandby()));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setCandidates(candidates(Samples::masterStandby()));
    QCOMPARE(reset.count(), 0);
    model.setCandidates(candidates(Samples::singleNode()));
    QCOMPARE(reset.count(), 1);
}

void TestTargetsModel::findsRefusedTargetsThatAreNotShown()
{
    const QList<Candidate> all = candidates(Samples::masterStandby());
    TargetsModel model(&m_theme);
    model.setCandidates(all);
    QVERIFY(!all.last().isAllowed());
    QVERIFY(model.find(all.last().specification));
    QCOMPARE(model.rowOf(all.last().specification), -1);
    QVERIFY(!model.find(Specification()));
}

QTEST_MAIN(TestTargetsModel)
#include "tst_targetsmodel.moc"
