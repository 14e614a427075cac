// SPDX-License-Identifier: MIT
#include "model/resize/Dialects.h"

#include <QTest>

using namespace dcs;

class TestDialects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accountsChoose_data();
    void accountsChoose();
    void changesPick_data();
    void changesPick();
};

void TestDialects::accountsChoose_data()
{
    QTest::addColumn<DialectChoice>("choice");
    QTest::addColumn<Dialects>("offered");
    QTest::addColumn<Dialects>("allowed");
    const Dialects none{false, false};
    const Dialects v1{true, false};
    const Dialects v2{false, true};
    const Dialects both{true, true};
    const auto row = [](const char *name, DialectChoice choice, const Dialects &offered,
                         const Dialects &allowed) { QTest::newRow(name) << choice << offered << allowed; };
    row("automatic, both", DialectChoice::Automatic, both, both);
    row("automatic, v1", DialectChoice::Automatic, v1, v1);
    row("automatic, v2", DialectChoice::Automatic, v2, v2);
    row("automatic, none", DialectChoice::Automatic, none, none);
    row("v1 only, both", DialectChoice::V1Only, both, v1);
    row("v1 only, v1", DialectChoice::V1Only, v1, v1);
    row("v1 only, v2", DialectChoice::V1Only, v2, none);
    row("v1 only, none", DialectChoice::V1Only, none, none);
    row("v2 only, both", DialectChoice::V2Only, both, v2);
    row("v2 only, v1", DialectChoice::V2Only, v1, none);
    row("v2 only, v2", DialectChoice::V2Only, v2, v2);
    row("v2 only, none", DialectChoice::V2Only, none, none);
}

void TestDialects::accountsChoose()
{
    QFETCH(const DialectChoice, choice);
    QFETCH(const Dialects, offered);
    QFETCH(const Dialects, allowed);
    QVERIFY(allowedBy(choice, offered) == allowed);
}

void TestDialects::changesPick_data()
{
    QTest::addColumn<ChangeTraits>("change");
    QTest::addColumn<bool>("extendSuffices");
    const auto row = [](const char *name, const ChangeTraits &change, bool extendSuffices) {
        QTest::newRow(name) << change << extendSuffices;
    };
    row("larger, whole GB, pay-per-use, at once", {}, true);
    row("not larger", {.larger = false}, false);
    row("fraction of a GB", {.wholeGigabytes = false}, false);
    row("prepaid", {.prepaid = true}, false);
    row("change of type", {.typeBeyondExtend = true}, false);
    row("replicas", {.otherReplicas = true}, false);
    row("in the maintenance window", {.inMaintenanceWindow = true}, false);
}

void TestDialects::changesPick()
{
    QFETCH(const ChangeTraits, change);
    QFETCH(const bool, extendSuffices);
    using Pick = std::optional<Dialect>;
    const Pick v1(Dialect::V1Extend);
    const Pick v2(Dialect::V2Resize);
    QVERIFY(dialectFor(change, {true, true}) == (extendSuffices ? v1 : v2));
    QVERIFY(dialectFor(change, {true, false}) == (extendSuffices ? v1 : Pick()));
    QVERIFY(dialectFor(change, {false, true}) == v2);
    QVERIFY(dialectFor(change, {false, false}) == Pick());
}

QTEST_GUILESS_MAIN(TestDialects)
#include "tst_dialectchoice.moc"
