// SPDX-License-Identifier: MIT
#include "tests/support/DemoProgram.h"
#include "tests/support/WindowDriver.h"
#include "ui/operations/OperationTexts.h"
#include "ui/resize/targets/TargetsModel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

using Served = SimulatorSettings::ApiVersions;
Q_DECLARE_METATYPE(Served)

/// Each kind of change from the dialog to its verified end, on endpoints with one version of the API and with
/// both: what is posted, and what the instance is afterwards.
class TestEveryChange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriedOut_data();
    void carriedOut();
    void ordered_data();
    void ordered();
    void notOffered_data();
    void notOffered();

private:
    /// The capacity as the table shows it; several targets may have the same code.
    static void chooseTarget(const WindowDriver &driver, const QString &capacity, const QString &specCode);
    static void keepNodes(const WindowDriver &driver, int count);
    /// What was chosen: the replica to remove, or the addresses of the nodes to keep.
    static QStringList namedNodes(const WindowDriver &driver);
    /// The changes that were posted; checks beforehand are none.
    static QList<ReceivedRequest> changes(const DemoProgram &program);
};

void TestEveryChange::chooseTarget(
    const WindowDriver &driver, const QString &capacity, const QString &specCode)
{
    auto *table = driver.activeDialog()->findChild<QTableView *>(u"targets"_s);
    QModelIndexList found = table->model()->match(table->model()->index(0, TargetsModel::Specification),
        Qt::DisplayRole, specCode, -1, Qt::MatchExactly);
    found.removeIf(
        [&capacity](const QModelIndex &each) { return each.siblingAtColumn(0).data() != capacity; });
    QVERIFY2(!found.isEmpty(), qPrintable(specCode));
    table->scrollTo(found.first());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(found.first()).center());
}

void TestEveryChange::keepNodes(const WindowDriver &driver, int count)
{
    auto *nodes = driver.activeDialog()->findChild<QListWidget *>(u"nodesToKeep"_s);
    QTRY_VERIFY(nodes->count() >= count); // once they are read
    for (int i = 0; i < count; ++i)
        nodes->item(i)->setCheckState(Qt::Checked);
}

QStringList TestEveryChange::namedNodes(const WindowDriver &driver)
{
    const auto *replica = driver.activeDialog()->findChild<QComboBox *>(u"node"_s);
    if (replica->isVisible())
        return {replica->currentData().toString()};
    const auto *nodes = driver.activeDialog()->findChild<QListWidget *>(u"nodesToKeep"_s);
    QStringList ips;
    for (int i = 0; i < nodes->count(); ++i) {
        if (nodes->item(i)->checkState() == Qt::Checked)
            ips.append(nodes->item(i)->data(Qt::UserRole).toString());
    }
    return ips;
}

QList<ReceivedRequest> TestEveryChange::changes(const DemoProgram &program)
{
    QList<ReceivedRequest> posts = program.simulator.received();
    posts.removeIf([](const ReceivedRequest &request) {
        return request.method != "POST" || request.path.endsWith("/check-job"_L1);
    });
    return posts;
}

void TestEveryChange::carriedOut_data()
{
    QTest::addColumn<Served>("served");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("body"); ///< members whose value the service's own ids decide have none
    QTest::addColumn<QString>("specCode"); ///< chosen, and afterwards
    QTest::addColumn<int>("nodesToKeep"); ///< so many are ticked

    const auto larger = [](const char *name, Served served, const char *call, const char *body) {
        QTest::addRow("larger, %s", name)
            << served << u"session-store-prod"_s << QByteArray("kindLarger") << QString::fromLatin1(call)
            << QByteArray(body) << u"redis.ha.xu1.large.r2.16"_s << 0;
    };
    larger("v1.0 only", Served::V1Only, "/extend",
        R"({"new_capacity":16,"spec_code":"redis.ha.xu1.large.r2.16"})");
    larger("both", Served::Both, "/extend", R"({"new_capacity":16,"spec_code":"redis.ha.xu1.large.r2.16"})");
    larger("v2 only", Served::V2Only, "/resize",
        R"({"new_capacity":16,"spec_code":"redis.ha.xu1.large.r2.16"})");

    // v1.0 carries a change of type only together with a larger capacity.
    for (const auto &[name, served] :
        {std::pair("v1.0 only", Served::V1Only), std::pair("both", Served::Both)}) {
        QTest::addRow("single-node to master/standby, %s", name)
            << served << u"老会员缓存"_s << QByteArray("kindType") << u"/extend"_s
            << QByteArray(R"({"new_capacity":4,"spec_code":"dcs.master_standby"})") << u"dcs.master_standby"_s
            << 0;
    }

    // Shards come with a larger capacity, so v1.0 carries them where it is there.
    const auto moreShards = [](const char *name, Served served, const char *call, const char *body) {
        QTest::addRow("more shards, %s", name)
            << served << u"消息队列缓冲-生产"_s << QByteArray("kindShards") << QString::fromLatin1(call)
            << QByteArray(body) << u"redis.cluster.au1.large.r2.48"_s << 0;
    };
    moreShards("v1.0 only", Served::V1Only, "/extend",
        R"({"new_capacity":48,"spec_code":"redis.cluster.au1.large.r2.48"})");
    moreShards("both", Served::Both, "/extend",
        R"({"new_capacity":48,"spec_code":"redis.cluster.au1.large.r2.48"})");
    moreShards("v2 only", Served::V2Only, "/resize",
        R"({"new_capacity":48,"spec_code":"redis.cluster.au1.large.r2.48","change_type":"addSharding"})");

    for (const auto &[name, served] :
        {std::pair("both", Served::Both), std::pair("v2 only", Served::V2Only)}) {
        QTest::addRow("smaller, %s", name)
            << served << u"rate-limiter-gateway"_s << QByteArray("kindSmaller") << u"/resize"_s
            << QByteArray(R"({"new_capacity":0.5,"spec_code":"redis.ha.au1.tiny.r2.512"})")
            << u"redis.ha.au1.tiny.r2.512"_s << 0;
        QTest::addRow("type, %s", name)
            << served << u"session-store-prod"_s << QByteArray("kindType") << u"/resize"_s
            << QByteArray(
                   R"({"new_capacity":8,"spec_code":"redis.proxy.xu1.large.8","change_type":"instanceType"})")
            << u"redis.proxy.xu1.large.8"_s << 0;
        QTest::addRow("replica added, %s", name)
            << served << u"session-store-prod"_s << QByteArray("kindReplicas") << u"/resize"_s
            << QByteArray(
                   R"({"new_capacity":8,"spec_code":"redis.ha.xu1.large.r3.8","change_type":"createReplication","available_zones":null})")
            << u"redis.ha.xu1.large.r3.8"_s << 0;
        QTest::addRow("replica removed, %s", name)
            << served << u"leaderboard-season-12"_s << QByteArray("kindReplicas") << u"/resize"_s
            << QByteArray(
                   R"({"new_capacity":8,"spec_code":"redis.ha.xu1.large.r2.8","change_type":"deleteReplication","node_list":null})")
            << u"redis.ha.xu1.large.r2.8"_s << 0;
        QTest::addRow("fewer shards, %s", name)
            << served << u"商品详情缓存-生产"_s << QByteArray("kindShards") << u"/resize"_s
            << QByteArray(R"({"new_capacity":48,"spec_code":"redis.cluster.xu1.large.r2.48"})")
            << u"redis.cluster.xu1.large.r2.48"_s << 0;
        QTest::addRow("fewer shards, these nodes stay, %s", name)
            << served << u"商品详情缓存-生产"_s << QByteArray("kindShards") << u"/resize"_s
            << QByteArray(
                   R"({"new_capacity":48,"spec_code":"redis.cluster.xu1.large.r2.48","reserved_ip":null})")
            << u"redis.cluster.xu1.large.r2.48"_s << 6;
    }
}

void TestEveryChange::carriedOut()
{
    QFETCH(const Served, served);
    QFETCH(const QString, instance);
    QFETCH(const QByteArray, kind);
    QFETCH(const QString, call);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, specCode);
    QFETCH(const int, nodesToKeep);

    DemoProgram program({.extendMs = 300, .apiVersions = served, .checkMs = 100});
    for (const QString &id : program.simulator.instanceIds())
        program.simulator.setInstanceMember(id, u"used_memory"_s, 10);
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    driver.clickInstance(instance);
    QVERIFY(driver.openResizeDialog());
    QVERIFY(driver.chooseKind(kind.constData()));
    const QJsonObject expected = QJsonDocument::fromJson(body).object();
    chooseTarget(driver, u"%1 GB"_s.arg(expected.value(u"new_capacity"_s).toDouble()), specCode);
    driver.decideTheRest();
    keepNodes(driver, nodesToKeep);
    const QStringList named = namedNodes(driver);
    QVERIFY2(driver.submitButton()->isEnabled(), qPrintable(driver.submitButton()->text()));
    driver.submit();
    QTRY_COMPARE_WITH_TIMEOUT(program.queue.operations().last().state, OperationState::Done, 20'000);
    QTRY_COMPARE(driver.instance(instance).specCode, specCode);

    const QList<ReceivedRequest> posts = changes(program);
    QCOMPARE(posts.size(), 1);
    QVERIFY2(posts.first().path.endsWith(call), qPrintable(posts.first().path));
    QJsonObject sent = QJsonDocument::fromJson(posts.first().body).object();
    for (const auto member : {"node_list"_L1, "reserved_ip"_L1}) {
        if (expected.contains(member))
            QCOMPARE(sent.value(member), QJsonValue(QJsonArray::fromStringList(named)));
    }
    for (const QString &member : expected.keys()) {
        if (expected.value(member).isNull() && !sent.value(member).toArray().isEmpty())
            sent.insert(member, QJsonValue());
    }
    QCOMPARE(sent, expected);
}

void TestEveryChange::ordered_data()
{
    QTest::addColumn<Served>("served");
    QTest::addColumn<bool>("paysAutomatically");
    QTest::newRow("paid by hand, both") << Served::Both << false;
    QTest::newRow("paid by hand, v2 only") << Served::V2Only << false;
    QTest::newRow("paid automatically, both") << Served::Both << true;
    QTest::newRow("paid automatically, v2 only") << Served::V2Only << true;
}

/// A yearly/monthly instance: an order, which waits until it is paid.
void TestEveryChange::ordered()
{
    QFETCH(const Served, served);
    QFETCH(const bool, paysAutomatically);
    const QString specCode = u"redis.ha.xu1.large.r2.64"_s;
    DemoProgram program({.extendMs = 300, .apiVersions = served, .checkMs = 100});
    program.simulator.setMemoryQuotaGb(100'000);
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    driver.clickInstance(u"风控特征-包年"_s);
    QVERIFY(driver.openResizeDialog());
    QVERIFY(driver.chooseKind("kindLarger"));
    chooseTarget(driver, u"64 GB"_s, specCode);
    auto *pay = driver.activeDialog()->findChild<QAbstractButton *>(u"payAutomatically"_s);
    QVERIFY(pay->isVisible() && !pay->isChecked());
    pay->setChecked(paysAutomatically);
    driver.decideTheRest();
    QVERIFY(driver.submitButton()->isEnabled());
    driver.submit();

    const auto operation = [&program] { return program.queue.operations().last(); };
    QTRY_VERIFY(!operation().orderId.isEmpty());
    const QString orderId = operation().orderId;
    QTRY_VERIFY(
        program.window->findChild<QAbstractButton *>(u"openOrders"_s)->isVisible()); // to the billing center
    if (!paysAutomatically) {
        QTRY_COMPARE(operation().state, OperationState::WaitingForPayment);
        const int readings = program.simulator.countReceived("GET", operation().request.instanceId);
        QTRY_VERIFY(program.simulator.countReceived("GET", operation().request.instanceId) > readings + 5);
        QCOMPARE(operation().state, OperationState::WaitingForPayment); // however often it is read
        QVERIFY(program.simulator.payOrder(orderId));
    }
    QTRY_COMPARE_WITH_TIMEOUT(operation().state, OperationState::Done, 20'000);
    QTRY_COMPARE(driver.instance(u"风控特征-包年"_s).specCode, specCode);
    QCOMPARE(operation().orderId, orderId);
    const auto facts = OperationTexts::details(operation(), program.errors).facts;
    QVERIFY(
        std::any_of(facts.begin(), facts.end(), [&](const auto &fact) { return fact.second == orderId; }));

    const QList<ReceivedRequest> posts = changes(program);
    QCOMPARE(posts.size(), 1);
    QVERIFY2(posts.first().path.endsWith("/resize"_L1), qPrintable(posts.first().path));
    const QJsonObject expected{{u"new_capacity"_s, 64}, {u"spec_code"_s, specCode},
        {u"bss_param"_s, QJsonObject{{u"is_auto_pay"_s, paysAutomatically ? u"true"_s : u"false"_s}}}};
    QCOMPARE(QJsonDocument::fromJson(posts.first().body).object(), expected);
}

void TestEveryChange::notOffered_data()
{
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("smaller") << u"rate-limiter-gateway"_s << QByteArray("kindSmaller");
    QTest::newRow("replicas") << u"session-store-prod"_s << QByteArray("kindReplicas");
    QTest::newRow("type") << u"session-store-prod"_s << QByteArray("kindType");
}

void TestEveryChange::notOffered()
{
    QFETCH(const QString, instance);
    QFETCH(const QByteArray, kind);
    DemoProgram program({.apiVersions = Served::V1Only});
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    driver.clickInstance(instance);
    QVERIFY(driver.openResizeDialog());
    const QWidget *choice = driver.activeDialog()->findChild<QWidget *>(QLatin1StringView(kind));
    QTRY_VERIFY(!choice->isEnabled()); // once it is known what the endpoint has
    QVERIFY(!choice->toolTip().isEmpty());
}

QTEST_MAIN(TestEveryChange)
#include "tst_everychange.moc"
