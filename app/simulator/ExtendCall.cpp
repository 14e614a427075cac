// SPDX-License-Identifier: MIT
#include "simulator/ExtendCall.h"

#include "simulator/ExtendChecks.h"
#include "simulator/InstanceCalls.h"

using namespace Qt::StringLiterals;

namespace dcs {

HttpAnswer ExtendCall::answer(const Call &call, const QString &instanceId) const
{
    return m_world.access([&](WorldState &world) {
        SimulatedInstance *instance = world.find(instanceId);
        if (!instance)
            return unknownInstanceError(instanceId);
        const auto target = checkExtend(call.request.body, *instance, world, m_catalogue);
        if (const auto *code = std::get_if<QString>(&target))
            return dcsError(*code, instance->errorShape);
        instance->change = ChangeInProgress{std::get<Specification>(target), QDeadlineTimer(m_extendMs)};
        instance->members[u"status"_s] = u"EXTENDING"_s;
        HttpAnswer accepted;
        accepted.status = 204;
        return accepted;
    });
}

} // namespace dcs
