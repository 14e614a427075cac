// SPDX-License-Identifier: MIT
#include "simulator/calls/ExtendCall.h"

#include "simulator/calls/InstanceCalls.h"
#include "simulator/checks/ExtendChecks.h"
#include "simulator/world/Changes.h"

namespace dcs {

HttpAnswer ExtendCall::answer(const Call &call, const QString &instanceId) const
{
    return m_world.access([&](WorldState &world) {
        SimulatedInstance *instance = world.find(instanceId);
        if (!instance)
            return unknownInstanceError(instanceId);
        const auto verdict = checkExtend(call.request.body, *instance, world, m_catalogue);
        if (const auto *failure = std::get_if<CheckFailure>(&verdict))
            return dcsError(failure->code, instance->errorShape, failure->argument);
        acceptChange(
            world, *instance, {.plan = std::get<PlannedChange>(verdict)}, m_world.settings(), call.now);
        return emptyAnswer(204);
    });
}

} // namespace dcs
