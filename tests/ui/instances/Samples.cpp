// SPDX-License-Identifier: MIT
#include "tests/ui/instances/Samples.h"

#include <QFile>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace dcs::samples {

namespace {

struct Kind {
    CacheMode mode;
    const char *code;
    const char *version;
};

constexpr std::array kinds{Kind{CacheMode::MasterStandby, "redis.ha.xu1.large.r2.", "5.0"},
    Kind{CacheMode::Single, "redis.single.xu1.large.", "4.0"},
    Kind{CacheMode::Cluster, "redis.cluster.xu1.large.r2.", "6.0"},
    Kind{CacheMode::Proxy, "redis.proxy.xu1.large.", "5.0"},
    Kind{CacheMode::MasterStandby, "dcs.master_standby", "3.0.7"}};

constexpr std::array statuses{Status::Running, Status::Running, Status::Running, Status::Extending,
    Status::Running, Status::Running, Status::Frozen, Status::Running, Status::Error, Status::Running,
    Status::Creating, Status::Running, Status::Restarting};

const std::array names{u"orders-cache"_s, u"会话缓存-华北"_s, u"session-store"_s,
    u"catalogue-search-hot-keys-production"_s, u"风控特征"_s, u"rate-limiter"_s, u"cache"_s};

} // namespace

Instance redis(const QString &id, const QString &name)
{
    Instance instance;
    instance.id = id;
    instance.name = name;
    instance.status = word(Status::Running);
    instance.engine = {Engine::Redis, u"Redis"_s};
    instance.engineVersion = u"5.0"_s;
    instance.cacheMode = word(CacheMode::MasterStandby);
    instance.cpuType = word(CpuType::X86_64);
    instance.capacity = Capacity::fromGigabytes(8);
    instance.specCode = u"redis.ha.xu1.large.r2.8"_s;
    instance.maxMemoryMb = 8192;
    instance.usedMemoryMb = 4096;
    instance.ips = {u"192.168.0.10"_s};
    instance.port = 6379;
    instance.zones = {u"cn-north-4a"_s};
    instance.chargingMode = word(ChargingMode::PayPerUse);
    instance.maintainBegin = u"02:00:00"_s;
    instance.maintainEnd = u"06:00:00"_s;
    instance.createdAt = QDateTime(QDate(2024, 3, 1), QTime(8, 0), Qt::UTC);
    return instance;
}

QList<Instance> instances(int count)
{
    QList<Instance> list;
    for (int i = 0; i < count; ++i) {
        const auto number = static_cast<size_t>(i);
        const Kind &kind = kinds[number % kinds.size()];
        const qint64 gigabytes = qint64(1) << (i % 6);
        const QString name = u"%1-%2"_s.arg(names[number % names.size()]).arg(i);
        Instance instance = redis(u"%1-7c1e-4b0a-9f3d-5d2a6b8c9e10"_s.arg(i, 8, 16, QLatin1Char('0')), name);
        instance.status = word(statuses[number % statuses.size()]);
        instance.cacheMode = word(kind.mode);
        instance.engineVersion = QString::fromLatin1(kind.version);
        instance.capacity = i % 11 == 10 ? Capacity::fromMegabytes(128) : Capacity::fromGigabytes(gigabytes);
        instance.specCode = QString::fromLatin1(kind.code);
        if (instance.specCode.endsWith(u'.'))
            instance.specCode += instance.capacity.toGigabyteText();
        instance.maxMemoryMb = instance.capacity.megabytes();
        instance.usedMemoryMb = instance.capacity.megabytes() * (i * 37 % 100) / 100;
        instance.ips = {u"192.168.%1.%2"_s.arg(i / 200).arg(i % 200 + 10)};
        instance.domainName = u"redis-%1.dcs.example.com"_s.arg(instance.id.left(13));
        instance.zones = {i % 2 ? u"cn-north-4a"_s : u"cn-north-4b"_s};
        instance.chargingMode = word(i % 5 == 4 ? ChargingMode::YearlyMonthly : ChargingMode::PayPerUse);
        instance.createdAt = instance.createdAt.addDays(i * 13 % 400).addSecs(i * 977);
        if (i % 3 == 0)
            instance.tags = {{u"team"_s, u"payments"_s}};
        if (instance.status == Status::Error)
            instance.errorCode = u"dcs.03.0017"_s;
        if (i % 17 == 16) {
            instance.usedMemoryMb.reset();
            instance.ips.clear();
        }
        list.append(instance);
    }
    return list;
}

Instance complete()
{
    Instance instance = redis(u"d6ab6f04-2ea3-4c4a-9f3d-5d2a6b8c9e10"_s, u"orders"_s);
    instance.region = u"cn-north-4"_s;
    instance.projectId = u"0123456789abcdef0123456789abcdef"_s;
    instance.description = u"Open orders of all shops, kept for a day"_s;
    instance.status = word(Status::Error);
    instance.task = u"BACKUPING"_s;
    instance.errorCode = u"dcs.03.0017"_s;
    instance.usedMemoryMb = 7577;
    instance.ips = {u"192.168.0.10"_s, u"192.168.0.11"_s};
    instance.domainName = u"redis-d6ab6f04-2ea3-4c4a.cn-north-4.dcs.example.com"_s;
    instance.readonlyDomainName = u"redis-d6ab6f04-readonly.cn-north-4.dcs.example.com"_s;
    instance.orderId = u"CS2403011234ABCD"_s;
    instance.updatedAt = instance.createdAt.addDays(40);
    instance.vpcId = u"27d99e17-42f2-4751-818f-5c8c6c03ff15"_s;
    instance.vpcName = u"vpc-production"_s;
    instance.subnetId = u"ec2f34b9-20eb-4872-85bd-bea9fc943128"_s;
    instance.subnetName = u"subnet-cache"_s;
    instance.subnetCidr = u"192.168.0.0/24"_s;
    instance.securityGroupId = u"aeb7ea31-8ba8-4c54-8b7a-9b0b2e3f6a54"_s;
    instance.securityGroupName = u"sg-cache"_s;
    instance.publicIp = u"203.0.113.7"_s;
    instance.userName = u"operator"_s;
    instance.enterpriseProjectId = u"0c2e5f4a-1111-4a4a-8888-0123456789ab"_s;
    instance.enterpriseProjectName = u"shop"_s;
    instance.tags = {{u"team"_s, u"payments"_s}, {u"stage"_s, QString()}};
    instance.passwordFree = false;
    instance.sslEnabled = true;
    instance.shardCount = 3;
    instance.replicaCount = 2;
    instance.keyCount = 1'234'567;
    instance.usedCpu = u"12.5"_s;
    instance.inputKbps = u"880.3"_s;
    instance.outputKbps = u"1290.1"_s;
    return instance;
}

Catalogue catalogue()
{
    QFile file(u":/dcs/data/spec-catalogue.csv"_s);
    return file.open(QIODevice::ReadOnly) ? Catalogue::fromCsv(file.readAll()) : Catalogue();
}

} // namespace dcs::samples
