// SPDX-License-Identifier: MIT
#include "model/resize/ResizeRules.h"

#include "tests/model/ModelTestData.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

class TestResizeRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheExtendBody_data();
    void writesTheExtendBody();
    void escapesTheCode_data();
    void escapesTheCode();
    void writesTheResizeBody_data();
    void writesTheResizeBody();
    void makesTheWholeRequest_data();
    void makesTheWholeRequest();
    void comparesByValue();
};

void TestResizeRequest::writesTheExtendBody_data()
{
    QTest::addColumn<qint64>("megabytes");
    QTest::addColumn<QString>("specCode");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("documented") << qint64(4096) << u"redis.single.au1.large.4"_s
                                << R"({"new_capacity":4,"spec_code":"redis.single.au1.large.4"})"_ba;
    QTest::newRow("large") << qint64(4'194'304) << u"redis.proxy.xu1.large.4096"_s
                           << R"({"new_capacity":4096,"spec_code":"redis.proxy.xu1.large.4096"})"_ba;
    QTest::newRow("without code") << qint64(8192) << u""_s << R"({"new_capacity":8})"_ba;
    QTest::newRow("half a GB") << qint64(512) << u"redis.single.xu1.tiny.512"_s << QByteArray();
    QTest::newRow("fraction") << qint64(1536) << u"redis.single.xu1.large.1"_s << QByteArray();
    QTest::newRow("none") << qint64(0) << u"redis.single.xu1.large.1"_s << QByteArray();
}

void TestResizeRequest::writesTheExtendBody()
{
    QFETCH(const qint64, megabytes);
    QFETCH(const QString, specCode);
    QFETCH(const QByteArray, body);
    QCOMPARE(extendBody(Capacity::fromMegabytes(megabytes), specCode), body);
}

void TestResizeRequest::escapesTheCode_data()
{
    QTest::addColumn<QString>("specCode");
    QTest::newRow("quote") << u"a\"b"_s;
    QTest::newRow("backslash") << u"a\\b"_s;
    QTest::newRow("control characters") << u"a\n\t\u0001"_s;
    QTest::newRow("injected member") << u"x\",\"new_capacity\":1024,\"y\":\""_s;
    QTest::newRow("Chinese") << u"规格"_s;
}

void TestResizeRequest::escapesTheCode()
{
    QFETCH(const QString, specCode);
    const QByteArray body = extendBody(Capacity::fromGigabytes(4), specCode);
    const QJsonObject readBack = QJsonDocument::fromJson(body).object();
    QCOMPARE(readBack, QJsonObject({{u"new_capacity"_s, 4}, {u"spec_code"_s, specCode}}));
}

namespace {

/// A request of v2 resize between two sizes of one type.
ResizeRequest resize(ChangeKind kind, CacheMode mode, qint64 fromMb, qint64 toMb, const QString &code,
    std::optional<int> shardsBefore = {}, std::optional<int> shardsAfter = {})
{
    ResizeRequest request;
    request.apiVersion = ResizeVersion::V2Resize;
    request.kind = kind;
    request.from = {Capacity::fromMegabytes(fromMb), u"before"_s, mode, shardsBefore, {}};
    request.to = {Capacity::fromMegabytes(toMb), code, mode, shardsAfter, {}};
    return request;
}

} // namespace

void TestResizeRequest::writesTheResizeBody_data()
{
    QTest::addColumn<ResizeRequest>("request");
    QTest::addColumn<ResizeOptions>("options");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const ResizeRequest &request, const ResizeOptions &options,
                         const QByteArray &body) { QTest::newRow(name) << request << options << body; };
    const CacheMode master = CacheMode::MasterStandby;
    const CacheMode cluster = CacheMode::Cluster;
    const QStringList zones{u"cn-north-4a"_s, u"cn-north-4b"_s};
    const QStringList ips{u"192.168.0.1"_s, u"192.168.0.2"_s};
    const QString node = u"8abfa7aa73291f15017329e1cdb0002e"_s;
    const ResizeOptions all{zones, node, ips, true, true};
    const ResizeRequest larger =
        resize(ChangeKind::Size, master, 4096, 8192, u"redis.ha.xu1.large.r2.8"_s, 1, 1);

    row("larger", larger, {}, R"({"new_capacity":8,"spec_code":"redis.ha.xu1.large.r2.8"})");
    row("what does not apply is ignored", larger, all,
        R"({"new_capacity":8,"spec_code":"redis.ha.xu1.large.r2.8"})");
    row("smaller", resize(ChangeKind::Size, master, 8192, 4096, u"x"_s, 1, 1), all,
        R"({"new_capacity":4,"spec_code":"x"})");
    row("128 MB", resize(ChangeKind::Size, master, 1024, 128, u"x"_s), {},
        R"({"new_capacity":0.125,"spec_code":"x"})");
    row("256 MB", resize(ChangeKind::Size, master, 1024, 256, u"x"_s), {},
        R"({"new_capacity":0.25,"spec_code":"x"})");
    row("512 MB", resize(ChangeKind::Size, master, 1024, 512, u"x"_s), {},
        R"({"new_capacity":0.5,"spec_code":"x"})");
    row("4 TB", resize(ChangeKind::Size, master, 1024, 4'194'304, u"x"_s), {},
        R"({"new_capacity":4096,"spec_code":"x"})");
    row("no capacity", resize(ChangeKind::Size, master, 1024, 0, u"x"_s), {}, {});
    row("no code", resize(ChangeKind::Size, master, 1024, 2048, {}), {}, {});
    row("type", resize(ChangeKind::Type, CacheMode::Proxy, 8192, 8192, u"redis.proxy.xu1.large.8"_s), all,
        R"({"change_type":"instanceType","new_capacity":8,"spec_code":"redis.proxy.xu1.large.8"})");
    row("type with shards", resize(ChangeKind::Type, CacheMode::Proxy, 8192, 8192, u"x"_s, 1, 3), all,
        R"({"change_type":"instanceType","new_capacity":8,"spec_code":"x"})");
    row("replica added", resize(ChangeKind::AddReplica, master, 8192, 8192, u"redis.ha.xu1.large.r3.8"_s),
        {{u"cn-north-4a"_s}, {}, {}, false, false},
        R"({"available_zones":["cn-north-4a"],"change_type":"createReplication","new_capacity":8,)"
        R"("spec_code":"redis.ha.xu1.large.r3.8"})");
    row("replica added to a cluster", resize(ChangeKind::AddReplica, cluster, 8192, 8192, u"x"_s), all,
        R"({"available_zones":["cn-north-4a","cn-north-4b"],"change_type":"createReplication",)"
        R"("new_capacity":8,"spec_code":"x"})");
    row("replica removed", resize(ChangeKind::RemoveReplica, master, 8192, 8192, u"x"_s), all,
        R"({"change_type":"deleteReplication","new_capacity":8,)"
        R"("node_list":["8abfa7aa73291f15017329e1cdb0002e"],"spec_code":"x"})");
    row("replica of splitting removed",
        resize(ChangeKind::RemoveReplica, CacheMode::ReadWriteSplitting, 8192, 8192, u"x"_s), all,
        R"({"change_type":"deleteReplication","new_capacity":8,)"
        R"("node_list":["8abfa7aa73291f15017329e1cdb0002e"],"spec_code":"x"})");
    row("replica of a cluster removed", resize(ChangeKind::RemoveReplica, cluster, 8192, 8192, u"x"_s), all,
        R"({"available_zones":["cn-north-4a","cn-north-4b"],"change_type":"deleteReplication",)"
        R"("new_capacity":8,"reserved_ip":["192.168.0.1","192.168.0.2"],"spec_code":"x"})");
    row("replica of a cluster removed, nothing told",
        resize(ChangeKind::RemoveReplica, cluster, 8192, 8192, u"x"_s), {},
        R"({"change_type":"deleteReplication","new_capacity":8,"spec_code":"x"})");
    row("more shards", resize(ChangeKind::Size, cluster, 24576, 49152, u"x"_s, 3, 6), all,
        R"({"change_type":"addSharding","new_capacity":48,"spec_code":"x"})");
    row("more shards of a proxy", resize(ChangeKind::Size, CacheMode::Proxy, 24576, 49152, u"x"_s, 3, 6), all,
        R"({"change_type":"addSharding","new_capacity":48,"spec_code":"x"})");
    row("larger shards", resize(ChangeKind::Size, cluster, 24576, 32768, u"x"_s, 3, 3), all,
        R"({"new_capacity":32,"spec_code":"x"})");
    row("shards not known", resize(ChangeKind::Size, cluster, 24576, 49152, u"x"_s, {}, 6), all,
        R"({"new_capacity":48,"spec_code":"x"})");
    row("fewer shards", resize(ChangeKind::Size, cluster, 49152, 24576, u"x"_s, 6, 3), all,
        R"({"new_capacity":24,"reserved_ip":["192.168.0.1","192.168.0.2"],"spec_code":"x"})");
    row("fewer shards, any", resize(ChangeKind::Size, cluster, 49152, 24576, u"x"_s, 6, 3), {},
        R"({"new_capacity":24,"spec_code":"x"})");
    row("fewer shards of a proxy", resize(ChangeKind::Size, CacheMode::Proxy, 49152, 24576, u"x"_s, 6, 3),
        all, R"({"new_capacity":24,"spec_code":"x"})");

    ResizeRequest waiting = resize(ChangeKind::Type, CacheMode::Proxy, 8192, 8192, u"x"_s);
    waiting.inMaintenanceWindow = true;
    row("in the window", waiting, {},
        R"({"change_type":"instanceType","execute_immediately":false,"new_capacity":8,"spec_code":"x"})");
    ResizeRequest prepaid = larger;
    prepaid.createsOrder = true;
    row("prepaid, paid by hand", prepaid, {},
        R"({"bss_param":{"is_auto_pay":"false"},"new_capacity":8,"spec_code":"redis.ha.xu1.large.r2.8"})");
    row("prepaid, paid automatically", prepaid, all,
        R"({"bss_param":{"is_auto_pay":"true"},"new_capacity":8,"spec_code":"redis.ha.xu1.large.r2.8"})");
}

void TestResizeRequest::writesTheResizeBody()
{
    QFETCH(const ResizeRequest, request);
    QFETCH(const ResizeOptions, options);
    QFETCH(const QByteArray, body);
    QCOMPARE(resizeBody(request, options), body);
}

void TestResizeRequest::makesTheWholeRequest_data()
{
    QTest::addColumn<QString>("targetCode");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("prepaid");
    QTest::addColumn<ResizeOptions>("options");
    QTest::addColumn<ResizeVersion>("apiVersion");
    QTest::addColumn<ChangeKind>("kind");
    QTest::addColumn<bool>("waits");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *targetCode, const char *target, bool prepaid,
                         const ResizeOptions &options, ResizeVersion apiVersion, ChangeKind kind, bool waits,
                         const QByteArray &body) {
        QTest::newRow(name) << QString::fromLatin1(targetCode) << QString::fromLatin1(target) << prepaid
                            << options << apiVersion << kind << waits << body;
    };
    const ResizeVersion v1 = ResizeVersion::V1Extend;
    const ResizeVersion v2 = ResizeVersion::V2Resize;
    const ResizeOptions atOnce;
    const ResizeOptions inWindow{{}, {}, {}, true, false};
    const ResizeOptions zoneInWindow{{u"zone-a"_s}, {}, {}, true, false};
    row("larger", "redis.ha.xu1.large.r2.8", "8", false, atOnce, v1, ChangeKind::Size, false,
        R"({"new_capacity":8,"spec_code":"redis.ha.xu1.large.r2.8"})");
    row("larger, in the window", "redis.ha.xu1.large.r2.8", "8", false, inWindow, v2, ChangeKind::Size, true,
        R"({"execute_immediately":false,"new_capacity":8,"spec_code":"redis.ha.xu1.large.r2.8"})");
    row("larger, prepaid", "redis.ha.xu1.large.r2.8", "8", true, atOnce, v2, ChangeKind::Size, false,
        R"({"bss_param":{"is_auto_pay":"false"},"new_capacity":8,"spec_code":"redis.ha.xu1.large.r2.8"})");
    row("smaller", "redis.ha.xu1.tiny.r2.512", "0.5", false, atOnce, v2, ChangeKind::Size, false,
        R"({"new_capacity":0.5,"spec_code":"redis.ha.xu1.tiny.r2.512"})");
    row("type", "redis.proxy.xu1.large.8", "8", false, atOnce, v2, ChangeKind::Type, false,
        R"({"change_type":"instanceType","new_capacity":8,"spec_code":"redis.proxy.xu1.large.8"})");
    row("replica does not wait", "redis.ha.xu1.large.r3.4", "4", false, zoneInWindow, v2,
        ChangeKind::AddReplica, false,
        R"({"available_zones":["zone-a"],"change_type":"createReplication","new_capacity":4,)"
        R"("spec_code":"redis.ha.xu1.large.r3.4"})");
}

void TestResizeRequest::makesTheWholeRequest()
{
    QFETCH(const QString, targetCode);
    QFETCH(const QString, target);
    QFETCH(const bool, prepaid);
    QFETCH(const ResizeOptions, options);
    Instance instance = test::masterOf4Gb();
    instance.name = u"orders"_s;
    if (prepaid)
        instance.chargingMode = word(ChargingMode::YearlyMonthly);
    const Catalogue catalogue = test::bundledCatalogue();
    const Candidate candidate =
        ResizeRules::evaluate(instance, test::published(catalogue, targetCode, target), catalogue, {});
    QVERIFY(candidate.isAllowed());
    const ResizeRequest request = ResizeRules::request(instance, candidate, options);
    QCOMPARE(request.instanceId, instance.id);
    QCOMPARE(request.instanceName, u"orders"_s);
    const InstanceSize before{
        instance.capacity, u"redis.ha.xu1.large.r2.4"_s, CacheMode::MasterStandby, 1, 2};
    QCOMPARE(request.from, before);
    QCOMPARE(request.to.specCode, targetCode);
    QCOMPARE(request.to.capacity, test::gigabytes(target));
    QTEST(request.apiVersion, "apiVersion");
    QTEST(request.kind, "kind");
    QTEST(request.inMaintenanceWindow, "waits");
    QCOMPARE(request.createsOrder, prepaid);
    QTEST(request.body, "body");
}

void TestResizeRequest::comparesByValue()
{
    const ResizeRequest request{u"id"_s, u"name"_s,
        {Capacity::fromGigabytes(2), u"dcs.single_node"_s, CacheMode::Single},
        {Capacity::fromGigabytes(4), u"dcs.single_node"_s, CacheMode::Single}, "{}"};
    ResizeRequest other = request;
    QVERIFY(other == request);
    other.to.capacity = Capacity::fromGigabytes(8);
    QVERIFY(other != request);
}

QTEST_GUILESS_MAIN(TestResizeRequest)
#include "tst_resizerequest.moc"
