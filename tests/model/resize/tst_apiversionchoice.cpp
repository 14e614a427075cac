// SPDX-License-Identifier: MIT
#include "model/resize/ApiVersions.h"

#include <QTest>

using namespace dcs;

class TestApiVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accountsChoose_data();
    void accountsChoose();
    void changesPick_data();
    void changesPick();
};

void TestApiVersions::accountsChoose_data()
{
    QTest::addColumn<ApiVersionChoice>("choice");
    QTest::addColumn<ApiVersions>("offered");
    QTest::addColumn<ApiVersions>("allowed");
    const ApiVersions none{false, false};
    const ApiVersions v1{true, false};
    const ApiVersions v2{false, true};
    const ApiVersions both{true, true};
    const auto row = [](const char *name, ApiVersionChoice choice, const ApiVersions &offered,
                         const ApiVersions &allowed) { QTest::newRow(name) << choice << offered << allowed; };
    row("automatic, both", ApiVersionChoice::Automatic, both, both);
    row("automatic, v1", ApiVersionChoice::Automatic, v1, v1);
    row("automatic, v2", ApiVersionChoice::Automatic, v2, v2);
    row("automatic, none", ApiVersionChoice::Automatic, none, none);
    row("v1 only, both", ApiVersionChoice::V1Only, both, v1);
    row("v1 only, v1", ApiVersionChoice::V1Only, v1, v1);
    row("v1 only, v2", ApiVersionChoice::V1Only, v2, none);
    row("v1 only, none", ApiVersionChoice::V1Only, none, none);
    row("v2 only, both", ApiVersionChoice::V2Only, both, v2);
    row("v2 only, v1", ApiVersionChoice::V2Only, v1, none);
    row("v2 only, v2", ApiVersionChoice::V2Only, v2, v2);
    row("v2 only, none", ApiVersionChoice::V2Only, none, none);
}

void TestApiVersions::accountsChoose()
{
    QFETCH(const ApiVersionChoice, choice);
    QFETCH(const ApiVersions, offered);
    QFETCH(const ApiVersions, allowed);
    QVERIFY(allowedBy(choice, offered) == allowed);
}

void TestApiVersions::changesPick_data()
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

void TestApiVersions::changesPick()
{
    QFETCH(const ChangeTraits, change);
    QFETCH(const bool, extendSuffices);
    using Pick = std::optional<ResizeVersion>;
    const Pick v1(ResizeVersion::V1Extend);
    const Pick v2(ResizeVersion::V2Resize);
    QVERIFY(resizeVersionFor(change, {true, true}) == (extendSuffices ? v1 : v2));
    QVERIFY(resizeVersionFor(change, {true, false}) == (extendSuffices ? v1 : Pick()));
    QVERIFY(resizeVersionFor(change, {false, true}) == v2);
    QVERIFY(resizeVersionFor(change, {false, false}) == Pick());
}

QTEST_GUILESS_MAIN(TestApiVersions)
#include "tst_apiversionchoice.moc"
