// SPDX-License-Identifier: MIT
#include "simulator/http/FaultPlan.h"

#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

class TestFaultPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matching_data();
    void matching();
    void strikesAsOftenAsAsked();
    void delaysComeBeforeTheNextFault();
    void clearEndsAll();
};

void TestFaultPlan::matching_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("pathContains");
    QTest::addColumn<bool>("strikes");
    QTest::newRow("any") << QByteArray() << QString() << true;
    QTest::newRow("method") << QByteArray("POST") << QString() << true;
    QTest::newRow("other method") << QByteArray("GET") << QString() << false;
    QTest::newRow("path") << QByteArray() << u"/extend"_s << true;
    QTest::newRow("other path") << QByteArray("POST") << u"/quota"_s << false;
}

void TestFaultPlan::matching()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, pathContains);
    QFETCH(bool, strikes);
    FaultPlan plan;
    plan.add({.method = method, .pathContains = pathContains});
    const ReceivedRequest request{"POST", u"/v1.0/p/instances/i/extend"_s, {}, {}, {}};
    QCOMPARE(plan.take(request).fault.has_value(), strikes);
}

void TestFaultPlan::strikesAsOftenAsAsked()
{
    FaultPlan plan;
    plan.add({.times = 2, .status = 500});
    plan.add({.times = -1, .status = 502});
    QList<int> statuses;
    for (int request = 0; request < 4; ++request)
        statuses.append(plan.take({}).fault->status);
    QCOMPARE(statuses, QList<int>({500, 500, 502, 502}));
}

void TestFaultPlan::delaysComeBeforeTheNextFault()
{
    FaultPlan plan;
    plan.add({.kind = Fault::Kind::Delay, .delayMs = 30});
    plan.add({.kind = Fault::Kind::Delay, .delayMs = 40});
    plan.add({.kind = Fault::Kind::HtmlPage});
    plan.add({.kind = Fault::Kind::Redirect});
    const FaultPlan::Strike first = plan.take({});
    QCOMPARE(first.delayMs, 70);
    QCOMPARE(first.fault->kind, Fault::Kind::HtmlPage);
    const FaultPlan::Strike second = plan.take({});
    QCOMPARE(second.delayMs, 0);
    QCOMPARE(second.fault->kind, Fault::Kind::Redirect);
    QVERIFY(!plan.take({}).fault);
}

void TestFaultPlan::clearEndsAll()
{
    FaultPlan plan;
    plan.add({.times = -1});
    plan.clear();
    QVERIFY(!plan.take({}).fault);
}

QTEST_GUILESS_MAIN(TestFaultPlan)
#include "tst_faultplan.moc"
