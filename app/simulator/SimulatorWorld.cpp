// SPDX-License-Identifier: MIT
#include "simulator/SimulatorWorld.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Only members that the instance has: older answers lack some.
void replaceMember(QJsonObject &members, const QString &name, const QJsonValue &value)
{
    const auto found = members.find(name);
    if (found != members.end())
        *found = value;
}

void endChange(SimulatedInstance &instance, Simulator::ChangeEnd end, const QDateTime &now)
{
    switch (end) {
    case Simulator::ChangeEnd::Done:
        setSpecification(instance.members, instance.change->target);
        instance.members[u"status"_s] = u"RUNNING"_s;
        break;
    case Simulator::ChangeEnd::GivenUp:
        instance.members[u"status"_s] = u"RUNNING"_s;
        break;
    case Simulator::ChangeEnd::Faulty:
        instance.members[u"status"_s] = u"ERROR"_s;
        instance.members[u"error_code"_s] = u"dcs.03.0017"_s;
        break;
    }
    replaceMember(instance.members, u"update_at"_s, wireTime(now));
    instance.change.reset();
}

} // namespace

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

bool SimulatedInstance::prepaid() const { return members.value("charging_mode"_L1).toInt() == 1; }

SimulatedInstance *WorldState::find(const QString &id)
{
    const auto found = std::ranges::find(instances, id, &SimulatedInstance::id);
    return found == instances.end() ? nullptr : &*found;
}

Capacity WorldState::usedMemory() const
{
    Capacity sum;
    for (const SimulatedInstance &instance : instances)
        sum = sum + (instance.change ? instance.change->target.capacity : instance.capacity());
    return sum;
}

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
    const int shards = specification.shards.value_or(1);
    replaceMember(members, u"sharding_count"_s, shards > 1 ? shards : 0);
}

QString wireTime(const QDateTime &time) { return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"); }

SimulatorWorld::SimulatorWorld(WorldState state, int skewSeconds)
    : m_skewSeconds(skewSeconds), m_state(std::move(state))
{
}

QDateTime SimulatorWorld::now() const { return QDateTime::currentDateTimeUtc().addSecs(m_skewSeconds); }

void SimulatorWorld::finishChanges(Simulator::ChangeEnd end)
{
    const QMutexLocker locker(&m_mutex);
    endChanges(end);
}

void SimulatorWorld::endChanges(std::optional<Simulator::ChangeEnd> forAll)
{
    for (SimulatedInstance &instance : m_state.instances) {
        if (instance.change && (forAll || instance.change->due.hasExpired()))
            endChange(instance, forAll.value_or(instance.changeEnd), now());
    }
}

} // namespace dcs
