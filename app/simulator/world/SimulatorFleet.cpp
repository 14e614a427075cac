// SPDX-License-Identifier: MIT
#include "simulator/world/SimulatorFleet.h"

#include "simulator/values/FixedAccount.h"
#include "simulator/world/FleetRows.h"
#include "simulator/world/Topology.h"
#include "simulator/world/Zones.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr qsizetype longestName = 64;
constexpr int minutesOfRunningChange = 20; // a change takes 5 to 30 in real life

/// What the members of one instance are made from.
struct Maker {
    const FleetRow &row;
    int index;
    Specification specification;
    QRandomGenerator random;

    bool isOld() const { return row.version.isEmpty() || row.version.startsWith("3."_L1); }
    bool hasAddress() const { return row.status != "CREATING"_L1 && row.status != "CREATEFAILED"_L1; }
    QString hex(int digits)
    {
        QString text;
        while (text.size() < digits)
            text += QString::number(random.generate(), 16).rightJustified(8, u'0');
        return text.left(digits);
    }
    QString uuid()
    {
        QString text = hex(32);
        text[12] = u'4';
        text[16] = u'a';
        for (const int position : {20, 16, 12, 8})
            text.insert(position, u'-');
        return text;
    }
};

/// The catalogue's entry, or as much as the row tells where the catalogue does not know the code.
Specification specificationOf(const QString &specCode, Capacity capacity, const Catalogue &catalogue)
{
    for (const Specification &specification : catalogue.specifications()) {
        if (specification.specCode == specCode && specification.capacity == capacity)
            return specification;
    }
    const SpecCodeParts parts = partsOfSpecCode(specCode);
    Specification specification;
    specification.specCode = specCode;
    specification.capacity = capacity;
    specification.cacheMode = parts.cacheMode;
    specification.cpuType = parts.cpuType;
    specification.replicas = parts.replicas;
    return specification;
}

QString nameOf(const Maker &maker, int rowCount)
{
    if (maker.index < rowCount)
        return maker.row.name.toString();
    const QString number = u"-%1"_s.arg(maker.index);
    return maker.row.name.left(longestName - number.size()).toString() + number;
}

QDateTime createdAt(Maker &maker)
{
    struct Years {
        QLatin1StringView version;
        int first;
        int last;
    };
    constexpr std::array sold{Years{"4"_L1, 2019, 2022}, Years{"5"_L1, 2020, 2024}, Years{"6"_L1, 2022, 2025},
        Years{"7"_L1, 2024, 2025}};
    const auto *years = std::ranges::find_if(
        sold, [&](const Years &entry) { return maker.row.version.startsWith(entry.version); });
    const int first = years == sold.end() ? 2017 : years->first;
    const int last = years == sold.end() ? 2020 : years->last;
    const QDate day = QDate(maker.random.bounded(first, last + 1), 1, 1).addDays(maker.random.bounded(365));
    return QDateTime(day, QTime::fromMSecsSinceStartOfDay(maker.random.bounded(86'400'000)), Qt::UTC);
}

/// The Chinese edition of the API document writes the comma between addresses full width.
QString separatorOf(const Maker &maker) { return maker.index % 2 == 0 ? u","_s : u"，"_s; }

QJsonValue tags(Maker &maker)
{
    if (maker.index % 4 == 1)
        return QJsonValue::Null;
    if (maker.index % 4 == 3)
        return QJsonArray();
    constexpr std::array teams{u"checkout", u"交易", u"growth", u"推荐", u"platform"};
    constexpr std::array environments{u"prod", u"staging", u"dev"};
    const auto *team = teams[static_cast<size_t>(maker.random.bounded(int(teams.size())))];
    const auto *environment =
        environments[static_cast<size_t>(maker.random.bounded(int(environments.size())))];
    return QJsonArray{QJsonObject{{u"key"_s, u"team"_s}, {u"value"_s, QString::fromUtf16(team)}},
        QJsonObject{{u"key"_s, u"环境"_s}, {u"value"_s, QString::fromUtf16(environment)}}};
}

QList<SimulatedZone> zonesOf(Maker &maker)
{
    const auto count = int(zones.size());
    const int first = maker.random.bounded(count);
    QList<SimulatedZone> result{zones[static_cast<size_t>(first)]};
    const int step = maker.random.bounded(count);
    if (maker.specification.cacheMode != CacheMode::Single && step != 0)
        result.append(zones[static_cast<size_t>((first + step) % count)]);
    return result;
}

QJsonObject backupPolicy(Maker &maker, const QString &created)
{
    const QJsonObject plan{{u"timezone_offset"_s, QJsonValue()}, {u"backup_at"_s, QJsonArray{1, 3, 5, 7}},
        {u"period_type"_s, u"weekly"_s}, {u"begin_at"_s, u"00:00-01:00"_s}};
    const QJsonObject policy{
        {u"backup_type"_s, u"auto"_s}, {u"save_days"_s, 7}, {u"periodical_backup_plan"_s, plan}};
    return {{u"backup_policy_id"_s, maker.uuid()}, {u"created_at"_s, created}, {u"updated_at"_s, created},
        {u"tenant_id"_s, FixedAccount::projectId()}, {u"policy"_s, policy}};
}

QString fullHour(int hour) { return QString::number(hour % 24).rightJustified(2, u'0') + ":00:00"_L1; }

/// Twice the memory for the same type and copies.
PlannedChange planToDouble(const SimulatedInstance &instance, const Catalogue &catalogue)
{
    const Capacity twice = instance.capacity() + instance.capacity();
    const QString code = instance.specCode();
    const QString larger = code.left(code.lastIndexOf(u'.') + 1) + twice.toGigabyteText();
    return {.target = specificationOf(larger, twice, catalogue)};
}

/// Members that every edition of the document has, in list and show.
QJsonObject commonMembers(Maker &maker, const QString &id, int rowCount)
{
    const FleetRow &row = maker.row;
    const int window = maker.random.bounded(6) * 4 + 2;
    QJsonObject members{{u"instance_id"_s, id}, {u"name"_s, nameOf(maker, rowCount)},
        {u"engine"_s, row.version.isEmpty() ? u"Memcached"_s : u"Redis"_s},
        {u"engine_version"_s, row.version.isEmpty() ? QJsonValue() : QJsonValue(QString(row.version))},
        {u"internal_version"_s, QJsonValue()}, {u"status"_s, QString(row.status)},
        {u"error_code"_s, row.errorCode.isEmpty() ? QJsonValue() : QJsonValue(QString(row.errorCode))},
        {u"resource_spec_code"_s, u""_s}, {u"charging_mode"_s, row.prepaid ? 1 : 0},
        {u"user_id"_s, u"50a4156d334a4a82b8745dc730dc1e00"_s},
        {u"user_name"_s, maker.index % 3 == 0 ? u"ops_wang"_s : u"dcs_admin"_s},
        {u"maintain_begin"_s, fullHour(window)}, {u"maintain_end"_s, fullHour(window + 4)},
        {u"no_password_access"_s, maker.random.bounded(3) == 0 ? u"true"_s : u"false"_s},
        {u"access_user"_s, QJsonValue()}, {u"enable_ssl"_s, maker.random.bounded(5) == 0},
        {u"service_upgrade"_s, false}, {u"service_task_id"_s, u""_s}, {u"tags"_s, tags(maker)},
        {u"enterprise_project_id"_s, maker.index % 3 == 0 ? QJsonValue() : QJsonValue(u"0"_s)}};
    members[u"created_at"_s] = wireTime(createdAt(maker));
    return members;
}

void addNetwork(QJsonObject &members, Maker &maker)
{
    const int number = maker.random.bounded(8);
    const QString network = u"192.168.%1"_s.arg(number);
    const bool isPublic = maker.random.bounded(8) == 0;
    members[u"vpc_id"_s] = u"c71d9731-9b0c-43e9-ab2a-716af9d9fd5%1"_s.arg(number);
    members[u"vpc_name"_s] = number == 7 ? QJsonValue() : QJsonValue(u"vpc-prod-%1"_s.arg(number));
    members[u"subnet_id"_s] = u"9b32218f-6389-485a-912e-076fe9df6fa%1"_s.arg(number);
    members[u"subnet_name"_s] = u"subnet-%1"_s.arg(number);
    members[u"subnet_cidr"_s] = network + u".0/24"_s;
    members[u"security_group_id"_s] = u"0cc8fdb7-872a-49da-a062-88ccc39463b5"_s;
    members[u"security_group_name"_s] = u"sg-cache"_s;
    members[u"enable_publicip"_s] = isPublic;
    members[u"publicip_id"_s] = isPublic ? QJsonValue(maker.uuid()) : QJsonValue();
    members[u"publicip_address"_s] =
        isPublic ? QJsonValue(u"121.36.%1.7"_s.arg(maker.random.bounded(1, 250))) : QJsonValue();
    members[u"ip"_s] = maker.hasAddress()
        ? QJsonValue(u"%1.%2"_s.arg(network).arg(maker.random.bounded(10, 240)))
        : QJsonValue();
    members[u"port"_s] = !maker.hasAddress() ? 0 : maker.row.version.isEmpty() ? 11211 : 6379;
}

/// Members that only show instance has.
void addDetails(QJsonObject &members, Maker &maker)
{
    const FleetRow &row = maker.row;
    QJsonArray zoneIds;
    for (const SimulatedZone &zone : zonesOf(maker))
        zoneIds.append(QString(zone.id));
    const bool hasBackups = maker.specification.cacheMode != CacheMode::Single && maker.index % 2 == 0;
    constexpr std::array descriptions{u"", u"由交易平台团队维护", u"Owned by the platform team", u""};
    const QString description =
        QString::fromUtf16(descriptions[static_cast<size_t>(maker.random.bounded(4))]);
    members[u"description"_s] = description.isEmpty() ? QJsonValue() : QJsonValue(description);
    members[u"libos"_s] = false;
    members[u"is_free"_s] = QJsonValue();
    members[u"task"_s] = row.task.isEmpty() ? QJsonValue() : QJsonValue(QString(row.task));
    members[u"task_status"_s] = row.task.isEmpty() ? QJsonValue() : QJsonValue(u"RUNNING"_s);
    members[u"available_zones"_s] = zoneIds;
    members[u"backend_addrs"_s] = QJsonValue();
    members[u"product_id"_s] = u""_s;
    members[u"order_id"_s] = row.prepaid ? QJsonValue(u"CS%1"_s.arg(maker.hex(10).toUpper())) : QJsonValue();
    members[u"instance_backup_policy"_s] = hasBackups
        ? QJsonValue(backupPolicy(maker, members.value("created_at"_L1).toString()))
        : QJsonValue();
    members[u"enterprise_project_name"_s] = QJsonValue();
}

/// Members that newer answers have besides.
void addNewerMembers(QJsonObject &members, Maker &maker)
{
    const QJsonValue domain = maker.hasAddress()
        ? QJsonValue(u"redis-%1.dcs.huaweicloud.com"_s.arg(members.value("instance_id"_L1).toString()))
        : QJsonValue();
    const QJsonValue readonlyDomain =
        maker.specification.cacheMode == CacheMode::MasterStandby && maker.hasAddress()
        ? QJsonValue(domain.toString().replace(".dcs."_L1, "-readonly.dcs."_L1))
        : QJsonValue();
    QJsonArray codes;
    const QJsonArray zoneIds = members.value("available_zones"_L1).toArray();
    for (const QJsonValue &id : zoneIds) {
        const auto *zone = std::ranges::find(zones, id.toString(), &SimulatedZone::id);
        codes.append(QString(zone->code));
    }
    for (const QString &name : {u"domainName"_s, u"domain_name"_s})
        members[name] = domain;
    for (const QString &name : {u"readonlyDomainName"_s, u"readonly_domain_name"_s})
        members[name] = readonlyDomain;
    for (const QString &name : {u"spec_code"_s, u"inquery_spec_code"_s, u"cache_mode"_s, u"cpu_type"_s})
        members[name] = u""_s;
    members[u"freeze_scene"_s] = maker.row.status == "FROZEN"_L1 ? QJsonValue(u"ARREAR"_s) : QJsonValue();
    members[u"update_at"_s] = members.value("created_at"_L1);
    members[u"launched_at"_s] = members.value("created_at"_L1);
    members[u"product_type"_s] = u"generic"_s;
    members[u"storage_type"_s] = u"DRAM"_s;
    members[u"az_codes"_s] = codes;
    members[u"enable_ipv6"_s] = false;
    members[u"ipv6"_s] = QJsonValue();
    members[u"crr_role"_s] = QJsonValue();
    members[u"db_number"_s] = maker.specification.cacheMode == CacheMode::Cluster ? 1 : 256;
    members[u"features"_s] = QJsonObject{{u"support_acl"_s, !maker.isOld()}};
    members[u"support_slow_log_flag"_s] = QJsonValue();
    members[u"sharding_count"_s] = 0;
    members[u"cloud_service_type_code"_s] = u"hws.service.type.dcs"_s;
    members[u"cloud_resource_type_code"_s] = u"hws.resource.type.dcs3"_s;
}

/// What goes on from the start: an instance that is EXTENDING, and an order that nobody has paid.
void addOpenChanges(SimulatedInstance &instance, const FleetRow &row, const Catalogue &catalogue)
{
    using namespace std::chrono;
    if (instance.status() == "EXTENDING"_L1) {
        ChangeInProgress change;
        change.plan = planToDouble(instance, catalogue);
        change.durationMs = int(milliseconds(minutes(minutesOfRunningChange)).count());
        instance.change = change;
    }
    if (row.unpaidOrder) {
        const QString orderId = instance.members.value("order_id"_L1).toString();
        instance.order = UnpaidOrder{orderId, planToDouble(instance, catalogue)};
    }
}

/// Of each kind there are some among the first twenty.
UsageKind usageOf(const FleetRow &row, int index)
{
    switch (index % 20) {
    case 7:
        return UsageKind::New;
    case 12:
        return UsageKind::NoData;
    case 13:
        return UsageKind::Gap;
    default:
        break;
    }
    if (row.usedPercent >= 93)
        return UsageKind::Evicting;
    if (row.usedPercent >= 85)
        return UsageKind::Growing;
    if (row.usedPercent >= 75)
        return UsageKind::Leaking;
    return row.usedPercent <= 12 ? UsageKind::Idle : UsageKind::Waves;
}

SimulatedInstance makeInstance(quint32 seed, int index, const Catalogue &catalogue)
{
    const auto rows = fleetRows();
    const FleetRow &row = rows[static_cast<size_t>(index) % rows.size()];
    const std::array seeds{seed, static_cast<quint32>(index)};
    Maker maker{row, index, specificationOf(row.specCode, Capacity::fromMegabytes(row.megabytes), catalogue),
        QRandomGenerator(seeds.data(), qsizetype(seeds.size()))};

    SimulatedInstance instance;
    instance.id = maker.uuid();
    instance.members = commonMembers(maker, instance.id, int(rows.size()));
    addNetwork(instance.members, maker);
    addDetails(instance.members, maker);
    if (maker.isOld() || maker.random.bounded(5) == 0)
        instance.members[u"domainName"_s] = QJsonValue();
    else
        addNewerMembers(instance.members, maker);
    setSpecification(instance.members, maker.specification);
    const qint64 maxMemory = instance.members.value("max_memory"_L1).toInteger();
    instance.members[u"used_memory"_s] = maxMemory * row.usedPercent / 100;
    instance.errorShape = maker.isOld() ? ErrorShape::Nested : ErrorShape::Flat;
    instance.changeEnd = row.changeEnd;
    instance.usage = usageOf(row, index);
    makeTopology(instance, maker.specification, separatorOf(maker));
    addOpenChanges(instance, row, catalogue);
    return instance;
}

} // namespace

WorldState makeFleet(quint32 seed, int count, const Catalogue &catalogue)
{
    WorldState state;
    state.instances.reserve(count);
    for (int index = 0; index < count; ++index)
        state.instances.append(makeInstance(seed, index, catalogue));
    // Room for ordinary growth, not for a jump to the largest sizes.
    constexpr qint64 spare = 200;
    constexpr qint64 step = 50;
    const qint64 used = state.usedMemory().megabytes() / 1024;
    state.memoryQuotaGb = (used + spare) / step * step;
    state.instanceQuota = std::max(60, count + count / 2);
    return state;
}

} // namespace dcs
