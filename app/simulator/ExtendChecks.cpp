// SPDX-License-Identifier: MIT
#include "simulator/ExtendChecks.h"

#include "simulator/OfferCalls.h"
#include "simulator/Zones.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

struct ExtendRequest {
    Capacity newCapacity;
    QString specCode; ///< "" if it was left out
};

/// Any specification of this code; null if there is none.
const Specification *entryOf(const QString &specCode, const Catalogue &catalogue)
{
    const auto &all = catalogue.specifications();
    const auto found = std::ranges::find(all, specCode, &Specification::specCode);
    return found == all.end() ? nullptr : &*found;
}

const Specification *entryOf(const QString &specCode, Capacity capacity, const Catalogue &catalogue)
{
    const auto &all = catalogue.specifications();
    const auto found = std::ranges::find_if(all,
        [&](const Specification &entry) { return entry.specCode == specCode && entry.capacity == capacity; });
    return found == all.end() ? nullptr : &*found;
}

QString versionOf(const SimulatedInstance &instance)
{
    return majorMinorVersion(instance.members.value("engine_version"_L1).toString());
}

bool isOld(const SimulatedInstance &instance)
{
    return instance.members.value("engine"_L1) == "Memcached"_L1 || versionOf(instance) == "3.0"_L1;
}

bool isSoldFor(const Specification &entry, const SimulatedInstance &instance)
{
    const bool memcached = instance.members.value("engine"_L1) == "Memcached"_L1;
    return entry.engine == (memcached ? Engine::Memcached : Engine::Redis)
        && (memcached || entry.engineVersions.contains(versionOf(instance)));
}

std::variant<ExtendRequest, QString> parseBody(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return u"DCS.4004"_s;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue capacity = document.object().value("new_capacity"_L1);
    const QJsonValue specCode = document.object().value("spec_code"_L1);
    if (!document.isObject() || !capacity.isDouble() || !(specCode.isString() || specCode.isUndefined()))
        return u"DCS.4005"_s;
    const double gigabytes = capacity.toDouble();
    if (gigabytes != std::floor(gigabytes) || gigabytes < 1 || gigabytes > 65'536)
        return u"DCS.4012"_s;
    return ExtendRequest{Capacity::fromGigabytes(qint64(gigabytes)), specCode.toString()};
}

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

/// Why the instance takes no change at all; "" if it does.
QString refusalOfState(const SimulatedInstance &instance)
{
    if (instance.change || instance.status() == "EXTENDING"_L1)
        return u"DCS.4113"_s;
    if (instance.status() != "RUNNING"_L1)
        return u"DCS.4026"_s;
    const QJsonValue task = instance.members.value("task"_L1);
    if (!task.isNull() && !task.isUndefined())
        return codeOfTask(task);
    if (instance.unpaidOrder)
        return u"DCS.4107"_s;
    if (instance.prepaid())
        return u"DCS.4102"_s;
    return {};
}

/// Why the instance cannot become an entry of this code, whatever the capacity; "" if it can.
QString refusalOfCode(
    const Specification &entry, const Specification &present, const SimulatedInstance &instance)
{
    if (!isSoldFor(entry, instance) || entry.cpuType != present.cpuType)
        return u"DCS.4927"_s;
    if (entry.cacheMode == present.cacheMode)
        return entry.replicas == present.replicas ? QString() : u"DCS.4927"_s;
    const bool singleToPair =
        present.cacheMode == CacheMode::Single && entry.cacheMode == CacheMode::MasterStandby;
    return singleToPair && isOld(instance) ? QString() : u"DCS.4200"_s;
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

std::variant<Specification, QString> targetOf(
    const ExtendRequest &request, const SimulatedInstance &instance, const Catalogue &catalogue)
{
    const Specification *present = entryOf(instance.specCode(), catalogue);
    if (!present)
        return u"DCS.4102"_s;
    if (request.specCode.isEmpty() && !isOld(instance))
        return u"DCS.4927"_s;
    const QString specCode = request.specCode.isEmpty() ? present->specCode : request.specCode;
    const Specification *entry = entryOf(specCode, catalogue);
    if (!entry)
        return u"DCS.4927"_s;
    const QString refusal = refusalOfCode(*entry, *present, instance);
    if (!refusal.isEmpty())
        return refusal;
    const Specification *target = entryOf(specCode, request.newCapacity, catalogue);
    if (!target)
        return isCapacitySold(request.newCapacity, *entry, instance, catalogue) ? u"DCS.4927"_s
                                                                                : u"DCS.4012"_s;
    return isSoldPayPerUse(*target) ? std::variant<Specification, QString>(*target) : u"DCS.4012"_s;
}

bool fitsQuota(const Specification &target, const SimulatedInstance &instance, const WorldState &world)
{
    const Capacity growth = target.capacity - instance.capacity();
    return world.usedMemory() + growth <= Capacity::fromGigabytes(world.memoryQuotaGb);
}

/// Zones that are not of the simulated region have everything.
bool hasStock(const Specification &target, const SimulatedInstance &instance)
{
    const QList<Zone> stock = zonesInStock(target);
    const QJsonArray needed = instance.members.value("available_zones"_L1).toArray();
    return !stock.isEmpty() && std::ranges::none_of(zones, [&](const Zone &zone) {
        const bool isNeeded = needed.contains(QString(zone.id)) || needed.contains(QString(zone.code));
        return isNeeded && std::ranges::find(stock, zone.id, &Zone::id) == stock.end();
    });
}

} // namespace

std::variant<Specification, QString> checkExtend(const QByteArray &body, const SimulatedInstance &instance,
    const WorldState &world, const Catalogue &catalogue)
{
    const auto parsed = parseBody(body);
    if (const auto *code = std::get_if<QString>(&parsed))
        return *code;
    const auto &request = std::get<ExtendRequest>(parsed);
    const QString refusal = refusalOfState(instance);
    if (!refusal.isEmpty())
        return refusal;
    if (request.newCapacity <= instance.capacity())
        return u"DCS.4103"_s;
    const auto target = targetOf(request, instance, catalogue);
    if (std::holds_alternative<QString>(target))
        return target;
    const auto &specification = std::get<Specification>(target);
    if (!fitsQuota(specification, instance, world))
        return u"DCS.4036"_s;
    if (!hasStock(specification, instance))
        return u"DCS.4054"_s;
    return specification;
}

} // namespace dcs
