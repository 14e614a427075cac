// SPDX-License-Identifier: MIT
#include "simulator/checks/ExtendChecks.h"

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Why the instance cannot become an entry of this code, whatever the capacity.
OptionalFailure refusalOfCode(
    const Specification &entry, const Specification &present, const SimulatedInstance &instance)
{
    const CheckFailure invalidCode{u"DCS.4927"_s};
    if (!isSoldFor(entry, instance) || entry.cpuType != present.cpuType)
        return invalidCode;
    if (entry.cacheMode == present.cacheMode)
        return entry.replicas == present.replicas ? OptionalFailure() : invalidCode;
    const bool singleToPair =
        present.cacheMode == CacheMode::Single && entry.cacheMode == CacheMode::MasterStandby;
    return singleToPair && instance.isFirstGeneration() ? OptionalFailure() : CheckFailure{u"DCS.4200"_s};
}

std::variant<Specification, CheckFailure> targetOf(
    const ExtendBody &request, const SimulatedInstance &instance, const Catalogue &catalogue)
{
    const Specification *present = entryOf(instance.specCode(), catalogue);
    if (!present)
        return CheckFailure{u"DCS.4102"_s};
    if (request.specCode.isEmpty() && !instance.isFirstGeneration())
        return CheckFailure{u"DCS.4927"_s};
    const Specification *entry = request.specCode.isEmpty() ? present : entryOf(request.specCode, catalogue);
    if (!entry)
        return CheckFailure{u"DCS.4927"_s};
    if (const OptionalFailure refusal = refusalOfCode(*entry, *present, instance))
        return *refusal;
    return soldSpecification(*entry, request.newCapacity, instance, catalogue);
}

} // namespace

std::variant<PlannedChange, CheckFailure> checkExtend(const QByteArray &body,
    const SimulatedInstance &instance, const WorldState &world, const Catalogue &catalogue)
{
    const auto parsed = parseExtendBody(body);
    if (const auto *failure = std::get_if<CheckFailure>(&parsed))
        return *failure;
    const auto &request = std::get<ExtendBody>(parsed);
    if (const OptionalFailure refusal = refusalOfState(instance))
        return *refusal;
    if (instance.prepaid())
        return CheckFailure{u"DCS.4102"_s};
    if (request.newCapacity <= instance.capacity())
        return CheckFailure{u"DCS.4103"_s};
    const auto target = targetOf(request, instance, catalogue);
    if (const auto *failure = std::get_if<CheckFailure>(&target))
        return *failure;
    const auto &specification = std::get<Specification>(target);
    if (const OptionalFailure refusal =
            refusalOfResources(specification, instance, instance.zoneCodes(), world))
        return *refusal;
    return PlannedChange{.target = specification};
}

} // namespace dcs
