// SPDX-License-Identifier: MIT
#include "simulator/world/SimulatedInstance.h"

#include "simulator/world/Zones.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dcs {

QString SimulatedInstance::status() const { return members.value("status"_L1).toString(); }

QString SimulatedInstance::specCode() const
{
    const QString older = members.value("resource_spec_code"_L1).toString();
    return older.isEmpty() ? members.value("spec_code"_L1).toString() : older;
}

Capacity SimulatedInstance::capacity() const
{
    const qint64 whole = members.value("capacity"_L1).toInteger();
    if (whole != 0)
        return Capacity::fromGigabytes(whole);
    return Capacity::parseGigabytes(members.value("capacity_minor"_L1).toString()).value_or(Capacity());
}

QString SimulatedInstance::version() const
{
    return majorMinorVersion(members.value("engine_version"_L1).toString());
}

bool SimulatedInstance::isMemcached() const { return members.value("engine"_L1) == "Memcached"_L1; }

bool SimulatedInstance::isFirstGeneration() const { return isMemcached() || version() == "3.0"_L1; }

int SimulatedInstance::copies() const
{
    const SpecCodeParts parts = partsOfSpecCode(specCode());
    return parts.replicas.value_or(parts.cacheMode == CacheMode::Single ? 1 : 2);
}

bool SimulatedInstance::prepaid() const { return members.value("charging_mode"_L1).toInt() == 1; }

QStringList SimulatedInstance::zoneCodes() const
{
    QStringList codes;
    const QJsonArray names = members.value("available_zones"_L1).toArray();
    for (const QJsonValue &name : names)
        codes.append(zoneCodeOf(name.toString()));
    return codes;
}

int copiesOf(const Specification &specification)
{
    const bool single = specification.cacheMode == CacheMode::Single;
    return specification.replicas.value_or(single ? 1 : 2);
}

int shardsOf(const Specification &specification) { return specification.shards.value_or(1); }

void setCapacity(QJsonObject &members, Capacity capacity)
{
    const auto whole = capacity.wholeGigabytes();
    members[u"capacity"_s] = whole.value_or(0);
    // ".125": without the zero before the point
    members[u"capacity_minor"_s] = whole ? QJsonValue() : QJsonValue(capacity.toGigabyteText().mid(1));
}

void setSpecification(QJsonObject &members, const Specification &specification)
{
    setCapacity(members, specification.capacity);
    members[u"max_memory"_s] = specification.usableMemoryMb.value_or(specification.capacity.megabytes());
    replaceMember(members, u"resource_spec_code"_s, specification.specCode);
    replaceMember(members, u"spec_code"_s, specification.specCode);
    replaceMember(members, u"inquery_spec_code"_s, specification.specCode);
    replaceMember(members, u"product_id"_s,
        specification.specCode + (members.value("charging_mode"_L1).toInt() == 1 ? "-m"_L1 : "-h"_L1));
    replaceMember(members, u"cache_mode"_s, word(specification.cacheMode).raw);
    replaceMember(members, u"cpu_type"_s, word(specification.cpuType).raw);
    const int shards = shardsOf(specification);
    replaceMember(members, u"sharding_count"_s, shards > 1 ? shards : 0);
}

void replaceMember(QJsonObject &members, const QString &name, const QJsonValue &value)
{
    const auto found = members.find(name);
    if (found != members.end())
        *found = value;
}

QString wireTime(const QDateTime &time) { return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"); }

} // namespace dcs
