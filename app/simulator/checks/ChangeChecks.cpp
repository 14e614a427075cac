// SPDX-License-Identifier: MIT
#include "simulator/checks/ChangeChecks.h"

#include "simulator/world/SpecificationFigures.h"
#include "simulator/world/Zones.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

QString codeOfTask(const QJsonValue &task)
{
    struct TaskCode {
        QLatin1StringView task;
        QLatin1StringView code;
    };
    constexpr std::array codes{TaskCode{"BACKUPING"_L1, "DCS.4096"_L1},
        TaskCode{"RESTORING"_L1, "DCS.4097"_L1}, TaskCode{"RESTARTING"_L1, "DCS.4111"_L1},
        TaskCode{"EXTENDING"_L1, "DCS.4113"_L1}, TaskCode{"CONFIGURING"_L1, "DCS.4114"_L1},
        TaskCode{"CHANGING_PASSWORD"_L1, "DCS.4115"_L1}, TaskCode{"UPGRADING"_L1, "DCS.4116"_L1},
        TaskCode{"ROLLBACKING"_L1, "DCS.4117"_L1}, TaskCode{"CREATING"_L1, "DCS.4118"_L1},
        TaskCode{"FREEZING"_L1, "DCS.4120"_L1}};
    const auto *found = std::ranges::find(codes, task.toString(), &TaskCode::task);
    return found == codes.end() ? u"DCS.4017"_s : QString(found->code);
}

QString codeOfChange(const ChangeInProgress &change)
{
    if (change.byOrder)
        return u"DCS.4108"_s;
    return change.begun ? u"DCS.4113"_s : u"DCS.4017"_s;
}

/// Whether some code of the type, version and CPU architecture of the entry has this capacity.
bool isCapacitySold(Capacity capacity, const Specification &like, const SimulatedInstance &instance,
    const Catalogue &catalogue)
{
    return std::ranges::any_of(catalogue.specifications(), [&](const Specification &entry) {
        return entry.capacity == capacity && entry.cacheMode == like.cacheMode
            && entry.cpuType == like.cpuType && isSoldFor(entry, instance);
    });
}

bool fitsQuota(const Specification &target, const SimulatedInstance &instance, const WorldState &world)
{
    const Capacity present = instance.capacity();
    return target.capacity <= present
        || world.usedMemory() + (target.capacity - present) <= Capacity::fromGigabytes(world.memoryQuotaGb);
}

bool hasStock(const Specification &target, const QStringList &zoneCodes)
{
    const QList<SimulatedZone> stock = zonesInStock(target);
    return !stock.isEmpty() && std::ranges::none_of(zoneCodes, [&](const QString &code) {
        return isZoneCode(code) && std::ranges::find(stock, code, &SimulatedZone::code) == stock.end();
    });
}

} // namespace

OptionalFailure refusalOfState(const SimulatedInstance &instance)
{
    if (instance.change)
        return CheckFailure{codeOfChange(*instance.change)};
    if (instance.status() == "EXTENDING"_L1)
        return CheckFailure{u"DCS.4113"_s};
    if (instance.status() != "RUNNING"_L1)
        return CheckFailure{u"DCS.4026"_s};
    const QJsonValue task = instance.members.value("task"_L1);
    if (!task.isNull() && !task.isUndefined())
        return CheckFailure{codeOfTask(task)};
    return instance.order ? OptionalFailure(CheckFailure{u"DCS.4107"_s}) : std::nullopt;
}

const Specification *entryOf(const QString &specCode, const Catalogue &catalogue)
{
    const auto &all = catalogue.specifications();
    const auto found = std::ranges::find(all, specCode, &Specification::specCode);
    return found == all.end() ? nullptr : &*found;
}

bool isSoldFor(const Specification &entry, const SimulatedInstance &instance)
{
    return entry.engine == (instance.isMemcached() ? Engine::Memcached : Engine::Redis)
        && entry.fitsVersion(instance.version());
}

std::variant<Specification, CheckFailure> soldSpecification(const Specification &code, Capacity capacity,
    const SimulatedInstance &instance, const Catalogue &catalogue)
{
    const Specification *target = catalogue.find(code.specCode, capacity);
    if (!target) {
        const bool isSold = isCapacitySold(capacity, code, instance, catalogue);
        return CheckFailure{isSold ? u"DCS.4927"_s : u"DCS.4012"_s};
    }
    if (!instance.prepaid() && !isSoldPayPerUse(*target))
        return CheckFailure{u"DCS.4012"_s};
    return *target;
}

OptionalFailure refusalOfResources(const Specification &target, const SimulatedInstance &instance,
    const QStringList &zoneCodes, const WorldState &world)
{
    if (!fitsQuota(target, instance, world))
        return CheckFailure{u"DCS.4036"_s};
    if (!hasStock(target, zoneCodes))
        return CheckFailure{u"DCS.4054"_s};
    return std::nullopt;
}

} // namespace dcs
