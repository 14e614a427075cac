// SPDX-License-Identifier: MIT
#include "tests/ui/advice/AdviceBench.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace dcs;
using namespace dcs::test;

namespace {

AdviceModel *modelOf(const AdviceBench &bench, const QString &list)
{
    return qobject_cast<AdviceModel *>(bench.view.findChild<QTableView *>(list)->model());
}

QStringList namesIn(const AdviceModel *model)
{
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, AdviceModel::Name).data().toString());
    return names;
}

QString cell(const AdviceModel *model, int row, AdviceModel::Column column)
{
    return model->index(row, column).data().toString();
}

bool showsText(const QWidget &view, const QString &part)
{
    const QList<QLabel *> labels = view.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
        [&](const QLabel *label) { return label->isVisibleTo(&view) && label->text().contains(part); });
}

} // namespace

/// The view over HTTP: the real clients, and the simulator as DCS, Cloud Eye and the billing service.
class TestAdviceView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAppear();
    void pricesOfWhatIsProposed();
    void withoutPricesAllElseWorks();
    void withoutPermissionItSaysSoOnce();
    void planHasWhatIsTicked();
    void dismissedUntilRestored();
    void settingsAreKept();
    void signedOutIsEmpty();
};

void TestAdviceView::rowsAppear()
{
    AdviceBench bench;
    QVERIFY(bench.start());
    const AdviceModel *full = modelOf(bench, u"willBeFull"_s);
    const AdviceModel *large = modelOf(bench, u"largerThanNeeded"_s);
    QTRY_VERIFY(namesIn(full).contains(u"legacy-session-cache"_s)); // 88 % and growing
    QTRY_VERIFY(large->rowCount() > 0);
    for (int row = 0; row < large->rowCount(); ++row) {
        const AdviceItem &item = large->itemAt(row);
        QVERIFY(large->targetOf(item)->candidate.after.capacity < item.instance.capacity);
        QVERIFY(*large->targetOf(item)->peakThenPercent < bench.book.thresholds().aimPercent);
    }
    QTRY_COMPARE(bench.view.count(), int(bench.book.items().size()));
}

void TestAdviceView::pricesOfWhatIsProposed()
{
    AdviceBench bench;
    QVERIFY(bench.start());
    const AdviceModel *large = modelOf(bench, u"largerThanNeeded"_s);
    QTRY_VERIFY(large->rowCount() > 0);
    QTRY_VERIFY(cell(large, 0, AdviceModel::PriceMonth).startsWith(u"−"_s));
    const AdviceItem &item = large->itemAt(0);
    const PriceQuote now = bench.evidence.quote(item.instance, item.instance.specCode);
    const PriceQuote then =
        bench.evidence.quote(item.instance, large->targetOf(item)->candidate.specification.specCode);
    const qint64 expected =
        (then.price->own.micros() - now.price->own.micros()) * (item.isPrepaid() ? 1 : 730);
    QCOMPARE(bench.book.priceChange(item, large->targetOf(item)->candidate).perMonth->micros(), expected);
    QCOMPARE(large->headerData(AdviceModel::PriceMonth, Qt::Horizontal).toString(), u"CNY a month"_s);
}

void TestAdviceView::withoutPricesAllElseWorks()
{
    AdviceBench bench;
    bench.simulated.simulator.setBilling({.denied = true});
    QVERIFY(bench.start());
    AdviceModel *full = modelOf(bench, u"willBeFull"_s);
    QTRY_VERIFY(full->rowCount() > 0);
    QTRY_COMPARE(bench.evidence.priceAccess(), PriceService::Access::Refused);
    full->tickAll(true);
    QVERIFY(full->tickedCount() > 0);
    QTRY_COMPARE(cell(full, 0, AdviceModel::PriceMonth), u"no price"_s);
    QVERIFY(bench.view.findChild<QPushButton *>(u"planChanges"_s)->isEnabled());
}

void TestAdviceView::withoutPermissionItSaysSoOnce()
{
    AdviceBench bench({.mayRead = false});
    QVERIFY(bench.start());
    QTRY_VERIFY(showsText(bench.view, u"ces:metricData:list"_s));
    const qsizetype asked = bench.simulated.simulator.countReceived("POST", u"batch-query-metric-data"_s);
    bench.group->refresh();
    QSignalSpy ended(bench.group.get(), &SessionGroup::refreshEnded);
    QVERIFY(ended.wait(60'000));
    QCOMPARE(bench.simulated.simulator.countReceived("POST", u"batch-query-metric-data"_s), asked);
    QCOMPARE(modelOf(bench, u"largerThanNeeded"_s)->rowCount(), 0); // own samples miss peaks
    QVERIFY(!bench.group->lastError());
}

void TestAdviceView::planHasWhatIsTicked()
{
    AdviceBench bench;
    QVERIFY(bench.start());
    AdviceModel *large = modelOf(bench, u"largerThanNeeded"_s);
    QTRY_VERIFY(large->rowCount() > 1);
    auto *button = bench.view.findChild<QPushButton *>(u"planChanges"_s);
    QVERIFY(!button->isEnabled());
    large->setTicked(1, true);
    const AdviceItem item = large->itemAt(1);
    const Candidate last = item.advice.targets.last().candidate;
    large->choose(item.instance.id, last.specification);
    QList<AdviceChange> planned;
    connect(&bench.view, &AdviceView::planRequested, this,
        [&](const QList<AdviceChange> &changes) { planned = changes; });
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned.first().instance, item.instance);
    QCOMPARE(planned.first().target, last);
}

void TestAdviceView::dismissedUntilRestored()
{
    AdviceBench bench;
    QVERIFY(bench.start());
    const AdviceModel *full = modelOf(bench, u"willBeFull"_s);
    QTRY_VERIFY(full->rowCount() > 0);
    const Instance instance = full->itemAt(0).instance;
    bench.book.dismiss(instance, u"goes next month"_s);
    QTRY_COMPARE(full->rowOf(instance.id), -1);
    const QList<Dismissal> kept = AdviceSettings(&bench.file).dismissals();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().reason, u"goes next month"_s);
    QCOMPARE(kept.first().instanceId, instance.id);
    QVERIFY(kept.first().date.isValid());
    bench.book.restore(instance.id);
    QTRY_VERIFY(full->rowOf(instance.id) >= 0);
    QVERIFY(AdviceSettings(&bench.file).dismissals().isEmpty());
}

void TestAdviceView::settingsAreKept()
{
    AdviceBench bench;
    QVERIFY(bench.start());
    const AdviceModel *large = modelOf(bench, u"largerThanNeeded"_s);
    QTRY_VERIFY(large->rowCount() > 0);
    AdviceThresholds thresholds = bench.book.thresholds();
    thresholds.aimPercent = 1; // nothing is that idle
    bench.book.setThresholds(thresholds);
    QTRY_COMPARE(large->rowCount(), 0);
    QCOMPARE(AdviceSettings(&bench.file).thresholds(), thresholds);
}

void TestAdviceView::signedOutIsEmpty()
{
    AdviceBench bench;
    QVERIFY(bench.start());
    QTRY_VERIFY(bench.view.count() > 0);
    bench.evidence.setSessions(nullptr);
    QTRY_COMPARE(bench.view.count(), 0);
    QCOMPARE(bench.book.total(), 0);
}

QTEST_MAIN(TestAdviceView)
#include "tst_adviceview.moc"
