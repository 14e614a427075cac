// SPDX-License-Identifier: MIT
#include "tests/ui/resize/DialogDriver.h"
#include "ui/language/Texts.h"
#include "ui/resize/targets/KindBar.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace dcs;

Q_DECLARE_METATYPE(dcs::Instance)
Q_DECLARE_METATYPE(dcs::ApiVersions)

/// What is decided about a change besides its target, and that the request follows it.
class TestChangeOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsWithATargetCanBeChosen_data();
    void kindsWithATargetCanBeChosen();
    void kindListsItsTargetsOnly();
    void conditionsMustBeTicked();
    void ticksGoWithAnotherTarget();
    void newReplicaNeedsAZone();
    void removalNeedsAReplica();
    void nodesThatCannotBeReadAreSaid();
    void keepsAsManyNodesAsShardsStay();
    void windowIsAChoiceOfV2();
    void orderIsPaidByHandUnlessTicked();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    static ResizeContext bothApiVersions()
    {
        ResizeContext context = Samples::context();
        context.apiVersions = {.v1Extend = true, .v2Resize = true};
        return context;
    }
    static Instance roomy(const QString &specCode, const QString &gigabytes, int shards = 0)
    {
        Instance instance = Samples::instance(specCode, gigabytes, u"5.0"_s);
        instance.usedMemoryMb = 10;
        if (shards > 0)
            instance.shardCount = shards;
        return instance;
    }
    static QJsonObject body(const DialogDriver &driver)
    {
        return QJsonDocument::fromJson(driver.requestText().section(u'\n', 2).toUtf8()).object();
    }
    static ShardNode node(const QString &id, const QString &ip, NodeRole role)
    {
        ShardNode node;
        node.nodeId = id;
        node.ip = ip;
        node.role.value = role;
        return node;
    }
    static int rowWithCode(const DialogDriver &driver, const QString &code)
    {
        for (int row = 0; row < driver.rows(); ++row) {
            if (driver.code(row) == code)
                return row;
        }
        return -1;
    }
};

void TestChangeOptions::kindsWithATargetCanBeChosen_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<ApiVersions>("apiVersions");
    QTest::addColumn<QStringList>("enabled");

    const ApiVersions v1{.v1Extend = true, .v2Resize = false};
    const ApiVersions both{.v1Extend = true, .v2Resize = true};
    const Instance standby = roomy(u"redis.ha.xu1.large.r2.4"_s, u"4"_s);
    const Instance cluster = roomy(u"redis.cluster.xu1.large.r2.24"_s, u"24"_s, 3);
    const Instance largest = roomy(u"redis.ha.xu1.large.r2.64"_s, u"64"_s);
    QTest::newRow("v1.0") << standby << v1 << QStringList{u"kindLarger"_s};
    QTest::newRow("both") << standby << both
                          << QStringList{u"kindLarger"_s, u"kindSmaller"_s, u"kindType"_s, u"kindReplicas"_s};
    QTest::newRow("cluster") << cluster << both
                             << QStringList{
                                    u"kindLarger"_s, u"kindSmaller"_s, u"kindReplicas"_s, u"kindShards"_s};
    QTest::newRow("largest, v1.0") << largest << v1 << QStringList();
}

void TestChangeOptions::kindsWithATargetCanBeChosen()
{
    QFETCH(Instance, instance);
    QFETCH(ApiVersions, apiVersions);
    QFETCH(QStringList, enabled);
    ResizeContext context = Samples::context();
    context.apiVersions = apiVersions;
    const DialogDriver driver(instance, context);
    for (const char *name : {"kindLarger", "kindSmaller", "kindType", "kindReplicas", "kindShards"}) {
        const auto *button = driver.child<QAbstractButton>(name);
        QCOMPARE(button->isEnabled(), enabled.contains(QLatin1StringView(name)));
        QCOMPARE(button->toolTip().isEmpty(), button->isEnabled());
    }
    QVERIFY(driver.child<QAbstractButton>("kindLarger")->isChecked());
}

void TestChangeOptions::kindListsItsTargetsOnly()
{
    const Instance instance = roomy(u"redis.ha.xu1.large.r2.8"_s, u"8"_s);
    DialogDriver driver(instance, bothApiVersions());
    QVERIFY(driver.isReady());
    QCOMPARE(driver.rowOf(u"4 GB"_s), -1);
    QVERIFY(driver.rowOf(u"16 GB"_s) >= 0);
    driver.clickRow(driver.rowOf(u"16 GB"_s));
    driver.chooseKind("kindSmaller");
    QVERIFY(!driver.dialog.request());
    QVERIFY(driver.rowOf(u"4 GB"_s) >= 0);
    QCOMPARE(driver.rowOf(u"16 GB"_s), -1);
    driver.chooseKind("kindType");
    for (int row = 0; row < driver.rows(); ++row)
        QVERIFY(driver.cell(row, 1) != Texts::cacheMode(CacheMode::MasterStandby));
}

void TestChangeOptions::conditionsMustBeTicked()
{
    DialogDriver driver(roomy(u"redis.ha.xu1.large.r2.8"_s, u"8"_s), bothApiVersions());
    QVERIFY(driver.isReady());
    const QSignalSpy confirmed(&driver.dialog, &ResizeDialog::confirmed);
    driver.chooseKind("kindSmaller");
    driver.clickRow(driver.rowOf(u"4 GB"_s));
    const auto boxes = driver.dialog.findChildren<QCheckBox *>(u"condition"_s);
    QCOMPARE(boxes.size(), 2); // no big keys, no burst of writes
    for (const QCheckBox *box : boxes) {
        QVERIFY(!box->isChecked());
        QVERIFY(!box->accessibleName().isEmpty());
    }
    boxes.first()->setChecked(true);
    QVERIFY(!driver.submit()->isEnabled());
    QVERIFY(!driver.blocker().isEmpty());
    boxes.last()->setChecked(true);
    QVERIFY(driver.submit()->isEnabled());
    QVERIFY(driver.blocker().isEmpty());
    QCOMPARE(driver.child<QLabel>("sentBy")->text(), u"Sent once by v2 resize."_s);
    QCOMPARE(
        body(driver), (QJsonObject{{u"new_capacity"_s, 4}, {u"spec_code"_s, u"redis.ha.xu1.large.r2.4"_s}}));
    driver.click(driver.submit());
    QCOMPARE(confirmed.count(), 1);
}

void TestChangeOptions::ticksGoWithAnotherTarget()
{
    const Instance instance = roomy(u"redis.ha.xu1.large.r2.8"_s, u"8"_s);
    DialogDriver driver(instance, bothApiVersions());
    QVERIFY(driver.isReady());
    driver.chooseKind("kindSmaller");
    driver.clickRow(driver.rowOf(u"4 GB"_s));
    driver.tickConditions();
    Instance newer = instance;
    newer.usedMemoryMb = 11;
    driver.dialog.setInstance(newer);
    QVERIFY(driver.submit()->isEnabled()); // the same change
    driver.clickRow(driver.rowOf(u"2 GB"_s));
    QVERIFY(!driver.submit()->isEnabled());
}

void TestChangeOptions::newReplicaNeedsAZone()
{
    DialogDriver driver(roomy(u"redis.ha.xu1.large.r2.8"_s, u"8"_s), bothApiVersions());
    QVERIFY(driver.isReady());
    driver.chooseKind("kindReplicas");
    driver.clickRow(rowWithCode(driver, u"redis.ha.xu1.large.r3.8"_s));
    QVERIFY(!driver.submit()->isEnabled());
    driver.dialog.setZones({{u"id-c"_s, u"cn-north-4c"_s, u"AZ3"_s, true},
        {u"id-b"_s, u"cn-north-4b"_s, u"AZ2"_s, true}, {u"id-d"_s, u"cn-north-4d"_s, u"AZ4"_s, false}});
    auto *zone = driver.child<QComboBox>("zone");
    QCOMPARE(zone->count(), 2); // not the one without resources
    QCOMPARE(zone->itemData(0).toString(), u"cn-north-4b"_s); // the instance's own first
    QCOMPARE(zone->currentIndex(), -1);
    zone->setCurrentIndex(1);
    driver.tickConditions();
    QVERIFY(driver.submit()->isEnabled());
    QCOMPARE(driver.submit()->text(), u"Add a replica"_s);
    QCOMPARE(body(driver).value("change_type"_L1).toString(), u"createReplication"_s);
    QCOMPARE(
        body(driver).value("available_zones"_L1).toVariant().toStringList(), QStringList{u"cn-north-4c"_s});
}

void TestChangeOptions::removalNeedsAReplica()
{
    DialogDriver driver(roomy(u"redis.ha.xu1.large.r3.8"_s, u"8"_s), bothApiVersions());
    QVERIFY(driver.isReady());
    const QSignalSpy wanted(&driver.dialog, &ResizeDialog::topologyWanted);
    driver.chooseKind("kindReplicas");
    QCOMPARE(wanted.count(), 0);
    driver.clickRow(rowWithCode(driver, u"redis.ha.xu1.large.r2.8"_s));
    QVERIFY(wanted.count() > 0);
    driver.tickConditions();
    QVERIFY(!driver.submit()->isEnabled());
    driver.dialog.setTopology({{Shard{u"g0"_s, u"group-0"_s,
        {node(u"n0"_s, u"10.0.0.1"_s, NodeRole::Master), node(u"n1"_s, u"10.0.0.2"_s, NodeRole::Replica),
            node(u"n2"_s, u"10.0.0.3"_s, NodeRole::Replica)}}}});
    auto *nodes = driver.child<QComboBox>("node");
    QCOMPARE(nodes->count(), 2); // never the master
    QVERIFY(!driver.submit()->isEnabled());
    nodes->setCurrentIndex(1);
    QVERIFY(driver.submit()->isEnabled());
    QCOMPARE(driver.submit()->text(), u"Remove a replica"_s);
    QCOMPARE(body(driver).value("node_list"_L1).toVariant().toStringList(), QStringList{u"n2"_s});
}

void TestChangeOptions::nodesThatCannotBeReadAreSaid()
{
    DialogDriver driver(roomy(u"redis.ha.xu1.large.r3.8"_s, u"8"_s), bothApiVersions());
    QVERIFY(driver.isReady());
    driver.chooseKind("kindReplicas");
    driver.clickRow(rowWithCode(driver, u"redis.ha.xu1.large.r2.8"_s));
    ApiError error;
    error.kind = ErrorKind::Timeout;
    driver.dialog.setTopologyFailed(error);
    driver.tickConditions();
    QVERIFY(driver.child<QLabel>("inputHint")->isVisible());
    QVERIFY(driver.child<QLabel>("inputHint")->text().startsWith(u"The nodes could not be read"_s));
    QVERIFY(!driver.submit()->isEnabled());
}

void TestChangeOptions::keepsAsManyNodesAsShardsStay()
{
    DialogDriver driver(roomy(u"redis.cluster.xu1.large.r2.48"_s, u"48"_s, 6), bothApiVersions());
    QVERIFY(driver.isReady());
    driver.chooseKind("kindShards");
    driver.clickRow(driver.rowOf(u"24 GB"_s));
    driver.tickConditions();
    QVERIFY(driver.submit()->isEnabled()); // none: the service picks
    QVERIFY(!body(driver).contains("reserved_ip"_L1));
    InstanceTopology topology;
    for (int i = 0; i < 6; ++i) {
        const QString number = QString::number(i);
        topology.shards.append(Shard{number, u"group-"_s + number,
            {node(u"m"_s + number, u"10.0.0."_s + number, NodeRole::Master),
                node(u"r"_s + number, u"10.0.1."_s + number, NodeRole::Replica)}});
    }
    driver.dialog.setTopology(topology);
    auto *keep = driver.child<QListWidget>("nodesToKeep");
    QCOMPARE(keep->count(), 6);
    keep->item(0)->setCheckState(Qt::Checked);
    QVERIFY(!driver.submit()->isEnabled());
    keep->item(2)->setCheckState(Qt::Checked);
    keep->item(5)->setCheckState(Qt::Checked);
    QVERIFY(driver.submit()->isEnabled());
    QCOMPARE(body(driver).value("reserved_ip"_L1).toVariant().toStringList(),
        (QStringList{u"10.0.0.0"_s, u"10.0.0.2"_s, u"10.0.0.5"_s}));
}

void TestChangeOptions::windowIsAChoiceOfV2()
{
    DialogDriver driver(Samples::masterStandby(), bothApiVersions());
    QVERIFY(driver.isReady());
    driver.clickRow(driver.rowOf(u"8 GB"_s));
    QCOMPARE(driver.child<QLabel>("sentBy")->text(), u"Sent once by v1.0 extend."_s);
    QVERIFY(driver.child<QRadioButton>("atOnce")->isChecked());
    QVERIFY(!body(driver).contains("execute_immediately"_L1));
    driver.child<QRadioButton>("inWindow")->click();
    QCOMPARE(driver.child<QLabel>("sentBy")->text(), u"Sent once by v2 resize."_s);
    QCOMPARE(body(driver).value("execute_immediately"_L1), QJsonValue(false));
    driver.clickRow(driver.rowOf(u"16 GB"_s));
    QVERIFY(driver.child<QRadioButton>("atOnce")->isChecked());

    DialogDriver old(Samples::masterStandby());
    QVERIFY(old.isReady());
    old.clickRow(old.rowOf(u"8 GB"_s));
    const auto *inWindow = old.child<QRadioButton>("inWindow");
    QVERIFY(!inWindow->isEnabled());
    QVERIFY(!inWindow->toolTip().isEmpty()); // says why
}

void TestChangeOptions::orderIsPaidByHandUnlessTicked()
{
    Instance prepaid = Samples::masterStandby();
    prepaid.chargingMode = word(ChargingMode::YearlyMonthly);
    DialogDriver driver(prepaid, bothApiVersions());
    QVERIFY(driver.isReady());
    driver.clickRow(driver.rowOf(u"8 GB"_s));
    QVERIFY(driver.note("orderNote").contains(u"order"_s));
    auto *pay = driver.child<QCheckBox>("payAutomatically");
    QVERIFY(pay->isVisible() && !pay->isChecked());
    const auto paid = [&] {
        return body(driver).value("bss_param"_L1).toObject().value("is_auto_pay"_L1).toString();
    };
    QCOMPARE(paid(), u"false"_s);
    pay->setChecked(true);
    QCOMPARE(paid(), u"true"_s);
    driver.clickRow(driver.rowOf(u"16 GB"_s));
    QCOMPARE(paid(), u"false"_s); // for that request only
}

void TestChangeOptions::nothingIsClipped_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"kindLarger", "kindSmaller", "kindType", "kindReplicas"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestChangeOptions::nothingIsClipped()
{
    QFETCH(QString, kind);
    Samples::LongLanguage language;
    QCoreApplication::installTranslator(&language);
    {
        Instance prepaid = roomy(u"redis.ha.xu1.large.r3.8"_s, u"8"_s);
        prepaid.chargingMode = word(ChargingMode::YearlyMonthly);
        DialogDriver driver(prepaid, bothApiVersions());
        driver.dialog.resize(1024, 640);
        QVERIFY(driver.isReady());
        driver.chooseKind(kind.toLatin1().constData());
        driver.clickRow(0);
        QTRY_COMPARE(Samples::clippedText(driver.dialog), QString());
    }
    QCoreApplication::removeTranslator(&language);
}

QTEST_MAIN(TestChangeOptions)
#include "tst_changeoptions.moc"
