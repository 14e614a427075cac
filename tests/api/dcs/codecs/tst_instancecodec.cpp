// SPDX-License-Identifier: MIT
#include "api/dcs/codecs/InstanceCodec.h"

#include "tests/api/support/TestData.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

QString badField;

Instance decode(const QJsonObject &object)
{
    badField.clear();
    JsonReader reader(object, {}, badField);
    return InstanceCodec::decode(reader);
}

/// An instance with an id and these members.
Instance decodeMembers(const QByteArray &members)
{
    return decode(
        QJsonDocument::fromJson(R"({"instance_id":"i")" + (members.isEmpty() ? "" : "," + members) + "}")
            .object());
}

QJsonObject example(const QString &file)
{
    const QJsonObject body = QJsonDocument::fromJson(readTestData(file)).object();
    return body.contains("instances"_L1) ? body.value("instances"_L1)[0].toObject() : body;
}

QDateTime utc(const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs); }

} // namespace

class TestInstanceCodec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listExample();
    void listExampleOtc();
    void showExample();
    void showExampleOtc();
    void newerApiVersion();
    void newerDialect2021();
    void newerShow();
    void newerShow2021();
    void bothApiVersionsAnswerTheSame();
    void capacity_data();
    void capacity();
    void oddities_data();
    void oddities();
    void tasks_data();
    void tasks();
    void derivedFromSpecCode_data();
    void derivedFromSpecCode();
    void wrongTypes_data();
    void wrongTypes();
    void nullEverywhere();
    void wrongEverywhere();
};

void TestInstanceCodec::listExample()
{
    Instance expected;
    expected.id = u"a4d31cb6-3d72-4fdc-8ec9-6e3a41e47f71"_s;
    expected.name = u"dcs-a4d3"_s;
    expected.status = word(Status::Creating);
    expected.engine = engineFromWire(u"Redis"_s);
    expected.engineVersion = u"3.0"_s;
    expected.cacheMode = word(CacheMode::MasterStandby);
    expected.cpuType = word(partsOfSpecCode(u"dcs.master_standby"_s).cpuType);
    expected.replicaCount = partsOfSpecCode(u"dcs.master_standby"_s).replicas;
    expected.capacity = Capacity::fromGigabytes(4);
    expected.specCode = u"dcs.master_standby"_s;
    expected.maxMemoryMb = 3277;
    expected.usedMemoryMb = 0;
    expected.ips = {u"192.168.7.146"_s};
    expected.port = 6379;
    expected.chargingMode = chargingModeFromWire(u"0"_s);
    expected.maintainBegin = u"02:00:00"_s;
    expected.maintainEnd = u"06:00:00"_s;
    expected.createdAt = utc(u"2019-09-23T02:40:06.123Z"_s);
    expected.vpcId = u"c71d9731-9b0c-43e9-ab2a-716af9d9fd55"_s;
    expected.vpcName = u"vpc-7qvs"_s;
    expected.securityGroupId = u"0cc8fdb7-872a-49da-a062-88ccc39463b5"_s;
    expected.userName = u"dcs_user"_s;
    expected.enterpriseProjectId = u"0"_s;
    expected.tags = {{u"dcs001"_s, u"001"_s}, {u"dcs002"_s, u"002"_s}};
    expected.passwordFree = true;
    expected.sslEnabled = false;
    QCOMPARE(decode(example(u"v1-list-instances.json"_s)), expected);
    QCOMPARE(badField, QString());
}

void TestInstanceCodec::listExampleOtc()
{
    const Instance instance = decode(example(u"v1-list-instances-otc.json"_s));
    QCOMPARE(badField, QString());
    QCOMPARE(instance.specCode, u"redis.single.xu1.large.2"_s);
    QVERIFY(instance.cacheMode == CacheMode::Single);
    QVERIFY(instance.cpuType == CpuType::X86_64);
    QCOMPARE(instance.domainName, u"redis-add1eee3-eaad-4975-a8d7-8cf853460e3d.dcs.com"_s);
    QCOMPARE(instance.readonlyDomainName, QString());
    QCOMPARE(instance.updatedAt, utc(u"2021-04-18T13:37:10.575Z"_s));
    QCOMPARE(instance.subnetId, u"fd47ed9c-78a9-44c5-a712-06d251381e04"_s);
    QCOMPARE(instance.passwordFree, std::optional(false));
    QVERIFY(instance.tags.isEmpty());
    QCOMPARE(instance.vpcName, QString());
}

void TestInstanceCodec::showExample()
{
    const Instance instance = decode(example(u"v1-show-instance.json"_s));
    QCOMPARE(badField, QString());
    QCOMPARE(instance.capacity, Capacity::fromGigabytes(64));
    QVERIFY(instance.cacheMode == CacheMode::Proxy);
    QCOMPARE(instance.zoneIds, QStringList{u"f84448fd537f46078dd8bd776747f573"_s});
    QCOMPARE(instance.zones, instance.zoneIds);
    QCOMPARE(instance.task, QString());
    QCOMPARE(instance.subnetName, u"subnet-7e46"_s);
    QCOMPARE(instance.subnetCidr, u"192.168.1.0/24"_s);
    QCOMPARE(instance.securityGroupName, u"sg-8ea5"_s);
    QCOMPARE(instance.description, QString());
    QCOMPARE(instance.orderId, QString());
}

void TestInstanceCodec::showExampleOtc()
{
    const Instance instance = decode(example(u"v1-show-instance-otc.json"_s));
    QCOMPARE(badField, QString());
    QCOMPARE(instance.cacheMode, cacheModeFromWire(u"single"_s));
    QCOMPARE(instance.cpuType, cpuTypeFromWire(u"x86_64"_s));
    QCOMPARE(instance.zones, QStringList{u"eu-de-02"_s});
    QCOMPARE(instance.description, u"description"_s);
    QCOMPARE(instance.shardCount, std::nullopt); // 0 where it does not apply
    QCOMPARE(instance.enterpriseProjectId, QString());
}

void TestInstanceCodec::newerApiVersion()
{
    const Instance instance = decode(example(u"v2-list-instances.json"_s));
    QCOMPARE(badField, QString());
    QCOMPARE(instance.capacity, Capacity::fromMegabytes(128));
    QCOMPARE(instance.specCode, u"redis.ha.xu1.tiny.r2.128"_s);
    QVERIFY(instance.cacheMode == CacheMode::MasterStandby);
    QCOMPARE(instance.replicaCount, std::optional(2));
    QCOMPARE(instance.enterpriseProjectId, u"0"_s);
    QCOMPARE(instance.tags, (QList<Tag>{{u"1"_s, u"DCS"_s}}));
    QCOMPARE(instance.passwordFree, std::optional(true));
    QCOMPARE(instance.zones, (QStringList{u"region01"_s, u"region02"_s}));
    QCOMPARE(instance.updatedAt, utc(u"2022-08-29T09:00:34.335Z"_s));
    QCOMPARE(instance.publicIp, QString());
}

void TestInstanceCodec::newerDialect2021()
{
    const Instance instance = decode(example(u"v2-list-instances-2021.json"_s));
    QCOMPARE(badField, QString());
    QCOMPARE(instance.zones, QStringList{u"cn-north-4a"_s});
    QCOMPARE(instance.orderId, u"CS2005271528ZYJH2"_s);
    QVERIFY(instance.cacheMode == CacheMode::Single);
}

void TestInstanceCodec::newerShow()
{
    const Instance instance = decode(example(u"v2-show-instance.json"_s));
    QCOMPARE(badField, QString());
    QCOMPARE(instance.task, u"BACKUPING"_s);
    QCOMPARE(instance.zones, QStringList{u"xx-xxxxx-xx"_s});
    QCOMPARE(instance.zoneIds, QStringList{u"d539378ec1314c85b76fefa3f7071458"_s});
}

void TestInstanceCodec::newerShow2021()
{
    const Instance instance = decode(example(u"v2-show-instance-2021.json"_s));
    QCOMPARE(badField, QString());
    QCOMPARE(instance.engineVersion, u"3.0.7"_s);
    QCOMPARE(instance.enterpriseProjectName, u"default"_s);
}

/// The same instance in v1.0 and in v2, each with its own names and forms.
void TestInstanceCodec::bothApiVersionsAnswerTheSame()
{
    const QByteArray common =
        R"("name":"n","description":"d","engine":"Redis","engine_version":"5.0","status":"RUNNING",)"
        R"("max_memory":256,"used_memory":3,"port":6379,"charging_mode":1,"order_id":"CS1","user_name":"u",)"
        R"("created_at":"2022-08-29T08:53:47.319Z","maintain_begin":"18:00:00","maintain_end":"19:00:00",)"
        R"("vpc_id":"v","vpc_name":"vn","subnet_id":"s","subnet_name":"sn","subnet_cidr":"192.168.0.0/24",)"
        R"("security_group_id":"g","security_group_name":"gn","publicip_address":null,"enable_ssl":false,)"
        R"("available_zones":["id1"],"cache_mode":"ha","cpu_type":"x86_64","task":"BACKUPING",)"
        R"("sharding_count":1,"enterprise_project_name":"default",)";
    const Instance inV1 = decodeMembers(common
        + R"("capacity":0,"capacity_minor":".25","ip":"192.168.0.1,192.168.0.2","domainName":"dn",)"
          R"("domain_name":"dn","readonlyDomainName":"rn","resource_spec_code":"redis.ha.xu1.tiny.r2.256",)"
          R"("product_id":"redis.ha.xu1.tiny.r2.256-h","no_password_access":"true",)"
          R"("enterprise_project_id":"0","publicip_id":null,"az_codes":["z1"],)"
          R"("update_at":"2022-08-29T09:00:00Z","service_task_id":"","error_code":null,)"
          R"("tags":[{"key":"1","value":"DCS"}],"libos":false,"backend_addrs":["192.168.0.1:6379"])");
    QCOMPARE(badField, QString());
    const Instance inV2 = decodeMembers(common
        + R"("capacity":0.25,"capacity_minor":null,"ip":"192.168.0.1，192.168.0.2","domain_name":"dn",)"
          R"("readonly_domain_name":"rn","spec_code":"redis.ha.xu1.tiny.r2.256","replica_count":2,)"
          R"("no_password_access":true,"enterprise_project_id":0,"publicip_id":{},)"
          R"("az_codes":[{"az_code":"z1"}],"updated_at":"2022-08-29T09:00:00.000Z","service_task_id":null,)"
          R"("tags":[{"key":1,"value":"DCS"}],"sub_status":"normal","features":{"support_acl":true},)"
          R"("bandwidth_info":{"bandwidth":40},"transparent_client_ip_enable":true)");
    QCOMPARE(badField, QString());
    QCOMPARE(inV1, inV2);
    QCOMPARE(inV1.capacity, Capacity::fromMegabytes(256));
    QCOMPARE(inV1.zones, QStringList{u"z1"_s});
    QCOMPARE(inV1.ips.size(), 2);
    QVERIFY(inV1.updatedAt.isValid());
    QCOMPARE(inV1.readonlyDomainName, u"rn"_s);
}

void TestInstanceCodec::capacity_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<qint64>("megabytes");
    const auto row = [](const char *name, const QByteArray &members, qint64 megabytes) {
        QTest::newRow(name) << members << megabytes;
    };
    row("whole", R"("capacity":4,"capacity_minor":null)", 4096);
    row("as text", R"("capacity":"4")", 4096);
    row("fraction", R"("capacity":0.125)", 128);
    row("fraction as text", R"("capacity":"0.5")", 512);
    row("above 1 GB with a fraction", R"("capacity":1.5)", 1536);
    row("minor", R"("capacity":0,"capacity_minor":".125")", 128);
    row("minor with a zero", R"("capacity":0,"capacity_minor":"0.25")", 256);
    row("minor as number", R"("capacity":0,"capacity_minor":0.5)", 512);
    row("capacity null", R"("capacity":null,"capacity_minor":".5")", 512);
    row("capacity as text zero", R"("capacity":"0","capacity_minor":".5")", 512);
    row("whole wins", R"("capacity":2,"capacity_minor":".5")", 2048);
    row("neither", "", 0);
    row("both null", R"("capacity":null,"capacity_minor":null)", 0);
    row("zero and empty", R"("capacity":0,"capacity_minor":"")", 0);
}

void TestInstanceCodec::capacity()
{
    QFETCH(QByteArray, members);
    QFETCH(qint64, megabytes);
    QCOMPARE(decodeMembers(members).capacity.megabytes(), megabytes);
    QCOMPARE(badField, QString());
}

void TestInstanceCodec::oddities_data()
{
    using Check = std::function<bool(const Instance &)>;
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Check>("check");
    const auto row = [](const char *name, const QByteArray &members, Check check) {
        QTest::newRow(name) << members << std::move(check);
    };
    row("several addresses",
        "\"ip\":\"10.0.0.1, 10.0.0.2\xef\xbc\x8c"
        "10.0.0.3,\"",
        [](const Instance &i) {
            return i.ips == QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s, u"10.0.0.3"_s};
        });
    row("no address", R"("ip":"")", [](const Instance &i) { return i.ips.isEmpty(); });
    row("older domain name", R"("domainName":"a","domain_name":null)",
        [](const Instance &i) { return i.domainName == u"a"_s; });
    row("newer domain name", R"("domainName":"","domain_name":"b","readonly_domain_name":"r")",
        [](const Instance &i) { return i.domainName == u"b"_s && i.readonlyDomainName == u"r"_s; });
    row("older read-only name", R"("readonlyDomainName":"r")",
        [](const Instance &i) { return i.readonlyDomainName == u"r"_s; });
    row("older code name", R"("spec_code":"","resource_spec_code":"dcs.single_node")",
        [](const Instance &i) { return i.specCode == u"dcs.single_node"_s; });
    row("numbers as text", R"("max_memory":"128","used_memory":"2","port":"6379","charging_mode":"1")",
        [](const Instance &i) {
            return i.maxMemoryMb == 128 && i.usedMemoryMb == 2 && i.port == 6379
                && i.chargingMode == ChargingMode::YearlyMonthly;
        });
    row("port out of range", R"("port":700000)", [](const Instance &i) { return i.port == 0; });
    row("port zero", R"("port":0)", [](const Instance &i) { return i.port == 0; });
    row("public address id as object", R"("publicip_id":{},"publicip_address":{})",
        [](const Instance &i) { return i.publicIp.isEmpty(); });
    row("enterprise project as number", R"("enterprise_project_id":0)",
        [](const Instance &i) { return i.enterpriseProjectId == u"0"_s; });
    row("tags null", R"("tags":null)", [](const Instance &i) { return i.tags.isEmpty(); });
    row("tags odd", R"("tags":[null,1,{"value":"x"},{"key":"k"},{"key":2,"value":3}])",
        [](const Instance &i) {
            return i.tags == QList<Tag>{{u"k"_s, {}}, {u"2"_s, u"3"_s}};
        });
    row("zones odd", R"("az_codes":[null,{},"a",{"az_code":"b"}],"available_zones":"x")",
        [](const Instance &i) {
            return i.zones == QStringList{u"a"_s, u"b"_s} && i.zoneIds.isEmpty();
        });
    row("back ends as text", R"("backend_addrs":"10.0.0.1:6379")",
        [](const Instance &i) { return i.id == u"i"_s; });
    row("unknown status", R"("status":"MIGRATING")",
        [](const Instance &i) { return i.status == Status::Unknown && i.status.raw == u"MIGRATING"_s; });
    row("no status", "", [](const Instance &i) { return i.status == Status::Unknown; });
    row("lower case words", R"("status":"running","engine":"redis","cache_mode":"HA")",
        [](const Instance &i) {
            return i.status == Status::Running && i.engine == Engine::Redis
                && i.cacheMode == CacheMode::MasterStandby;
        });
    row("unknown mode", R"("cache_mode":"mesh","spec_code":"redis.ha.xu1.large.r2.8")",
        [](const Instance &i) { return i.cacheMode == CacheMode::Unknown && i.cacheMode.raw == u"mesh"_s; });
    row("engine version as number", R"("engine_version":5.0)",
        [](const Instance &i) { return i.engineVersion == u"5"_s; });
    row("counts", R"("sharding_count":3,"replica_count":"2")",
        [](const Instance &i) { return i.shardCount == 3 && i.replicaCount == 2; });
    row("counts absurd", R"("sharding_count":-1,"replica_count":1e12)",
        [](const Instance &i) { return !i.shardCount && !i.replicaCount; });
    row("times odd", R"("created_at":"soon","updated_at":null,"update_at":"2021-04-18T13:37:10Z")",
        [](const Instance &i) {
            return !i.createdAt.isValid() && i.updatedAt == utc(u"2021-04-18T13:37:10Z"_s);
        });
    row("fault code", R"("error_code":"dcs.03.0017")",
        [](const Instance &i) { return i.errorCode == u"dcs.03.0017"_s; });
    row("unknown members", R"("a":[[{}]],"b":1e300,"libos":"false","free":null)",
        [](const Instance &i) { return i.id == u"i"_s; });
}

void TestInstanceCodec::oddities()
{
    using Check = std::function<bool(const Instance &)>;
    QFETCH(QByteArray, members);
    QFETCH(Check, check);
    QVERIFY(check(decodeMembers(members)));
    QCOMPARE(badField, QString());
}

void TestInstanceCodec::tasks_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("task");
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("word") << QByteArray("\"BACKUPING\"") << u"BACKUPING"_s;
    QTest::newRow("object") << QByteArray(R"({"name":"EXTEND","id":1})") << u"EXTEND"_s;
    QTest::newRow("object without a name") << QByteArray(R"({"id":1})") << u"?"_s;
    QTest::newRow("number") << QByteArray("7") << u"7"_s;
    QTest::newRow("array") << QByteArray("[]") << u"?"_s;
}

void TestInstanceCodec::tasks()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, task);
    QCOMPARE(decodeMembers("\"task\":" + json).task, task);
}

void TestInstanceCodec::derivedFromSpecCode_data()
{
    QTest::addColumn<QString>("specCode");
    for (const char *code :
        {"redis.single.xu1.large.2", "redis.ha.au1.large.r2.8", "redis.proxy.xu1.large.16",
            "redis.cluster.xu1.large.r1.24", "redis.ha.xu1.large.p3.8", "dcs.single_node",
            "dcs.master_standby", "dcs.cluster", "dcs.memcached.master_standby", "something.else"}) {
        QTest::newRow(code) << QString::fromLatin1(code);
    }
}

void TestInstanceCodec::derivedFromSpecCode()
{
    QFETCH(QString, specCode);
    const SpecCodeParts parts = partsOfSpecCode(specCode);
    const Instance instance =
        decodeMembers("\"spec_code\":\"" + specCode.toLatin1() + "\",\"cache_mode\":null");
    QVERIFY(instance.cacheMode == parts.cacheMode);
    QVERIFY(instance.cpuType == parts.cpuType);
    QCOMPARE(instance.replicaCount, parts.replicas);
}

void TestInstanceCodec::wrongTypes_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("field");
    for (const char *name :
        {"name", "status", "engine", "engine_version", "capacity", "capacity_minor", "spec_code",
            "resource_spec_code", "cache_mode", "cpu_type", "charging_mode", "max_memory", "used_memory"}) {
        QTest::addRow("%s as object", name)
            << QByteArray("\"" + QByteArray(name) + "\":{}") << QString::fromLatin1(name);
        QTest::addRow("%s as array", name)
            << QByteArray("\"" + QByteArray(name) + "\":[1]") << QString::fromLatin1(name);
    }
    for (const char *name : {"capacity", "max_memory", "used_memory"})
        QTest::addRow("%s as word", name)
            << QByteArray("\"" + QByteArray(name) + "\":\"big\"") << QString::fromLatin1(name);
    QTest::newRow("negative capacity") << QByteArray("\"capacity\":-1") << u"capacity"_s;
    QTest::newRow("capacity out of bounds") << QByteArray("\"capacity\":1e300") << u"capacity"_s;
    QTest::newRow("capacity that is no whole MB") << QByteArray("\"capacity\":0.1") << u"capacity"_s;
    QTest::newRow("truth as capacity") << QByteArray("\"capacity\":true") << u"capacity"_s;
    QTest::newRow("second id wins, empty") << QByteArray("\"instance_id\":\"\"") << u"instance_id"_s;
    QTest::newRow("second id wins, null") << QByteArray("\"instance_id\":null") << u"instance_id"_s;
    QTest::newRow("second id wins, object") << QByteArray("\"instance_id\":{}") << u"instance_id"_s;
}

void TestInstanceCodec::wrongTypes()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, field);
    decodeMembers(members);
    QCOMPARE(badField, field);
}

/// Null is the same as absent for every member there is.
void TestInstanceCodec::nullEverywhere()
{
    QJsonObject object = example(u"v1-show-instance-otc.json"_s);
    const QStringList names = object.keys();
    for (const QString &name : names)
        object.insert(name, name == u"instance_id"_s ? QJsonValue(u"i"_s) : QJsonValue());
    Instance nothing = decodeMembers({});
    QCOMPARE(decode(object), nothing);
    QCOMPARE(badField, QString());
}

/// Whatever a member is, decoding comes to an end.
void TestInstanceCodec::wrongEverywhere()
{
    const QJsonObject good = example(u"v1-show-instance-otc.json"_s);
    const QJsonArray values{
        QJsonObject(), QJsonArray{1, QJsonValue(), QJsonArray()}, -1, 1e300, u"\u0000x"_s, true};
    const QStringList names = good.keys();
    for (const QString &name : names) {
        for (const QJsonValue &value : values) {
            QJsonObject object = good;
            object.insert(name, value);
            const Instance instance = decode(object);
            QVERIFY(!instance.id.isEmpty() || badField == u"instance_id"_s);
        }
    }
}

QTEST_GUILESS_MAIN(TestInstanceCodec)
#include "tst_instancecodec.moc"
