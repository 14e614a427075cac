// SPDX-License-Identifier: MIT
#include "tests/ui/operations/OperationSamples.h"
#include "ui/operations/OperationFilterBar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

/// Days are local days.
class TestOperationFilterBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void days_data();
    void days();
    void batch();
};

void TestOperationFilterBar::days_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QList<int>>("passing"); ///< days before today, at noon
    QTest::newRow("all") << 0 << QList<int>{0, 1, 6, 7, 30};
    QTest::newRow("today") << 1 << QList<int>{0};
    QTest::newRow("yesterday") << 2 << QList<int>{1};
    QTest::newRow("7 days") << 3 << QList<int>{0, 1, 6};
    QTest::newRow("from-to") << 4 << QList<int>{1, 6};
}

void TestOperationFilterBar::days()
{
    QFETCH(const int, choice);
    QFETCH(const QList<int>, passing);
    const QDate today(2026, 11, 24);
    OperationFilterBar bar;
    bar.findChild<QDateEdit *>(u"operationsFrom"_s)->setDate(today.addDays(-6));
    bar.findChild<QDateEdit *>(u"operationsTo"_s)->setDate(today.addDays(-1));
    bar.findChild<QComboBox *>(u"operationDays"_s)->setCurrentIndex(choice);
    QList<int> passed;
    for (const int before : {0, 1, 6, 7, 30}) {
        Operation operation = samples::operation(1, OperationState::Done);
        operation.startedAt = today.addDays(-before).startOfDay().addSecs(12 * 3600).toUTC();
        if (passes(bar.filter(today), operation))
            passed.append(before);
    }
    QCOMPARE(passed, passing);
    bar.clear();
    QCOMPARE(bar.filter(today), JournalFilter());
}

void TestOperationFilterBar::batch()
{
    OperationFilterBar bar;
    bar.setBatch(u"batch"_s);
    Operation operation = samples::operation(1, OperationState::Done);
    QVERIFY(!passes(bar.filter({2026, 11, 24}), operation));
    operation.batchId = u"batch"_s;
    QVERIFY(passes(bar.filter({2026, 11, 24}), operation));
}

QTEST_MAIN(TestOperationFilterBar)
#include "tst_operationfilterbar.moc"
