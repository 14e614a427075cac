// SPDX-License-Identifier: MIT
#include "simulator/calls/ResizeCall.h"

#include "simulator/calls/InstanceCalls.h"
#include "simulator/checks/ResizeChecks.h"
#include "simulator/world/Changes.h"
#include "simulator/world/Topology.h"

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

HttpAnswer errorOf(const CheckFailure &failure)
{
    return dcsError(failure.code, ErrorShape::Flat, failure.argument);
}

QString newOrderId(WorldState &world, const SimulatedInstance &instance, const QDateTime &now)
{
    const QString random = hexOf(u"order %1 of %2"_s.arg(++world.ordersMade).arg(instance.id));
    return u"CS"_s + now.toString(u"yyMMddHHmm"_s) + random.left(5).toUpper();
}

/// What a check finds if nothing else is wished: memory above 90 %, the limit of the risk check.
QString findingOf(const SimulatedInstance &instance)
{
    if (instance.checkFinding)
        return *instance.checkFinding;
    const qint64 used = instance.members.value("used_memory"_L1).toInteger();
    const qint64 usable = instance.members.value("max_memory"_L1).toInteger();
    return used * 10 > usable * 9 ? u"The memory usage of a node exceeds 90%."_s : QString();
}

} // namespace

HttpAnswer ResizeCall::resize(const Call &call, const QString &instanceId) const
{
    return m_world.access([&](WorldState &world) {
        SimulatedInstance *instance = world.find(instanceId);
        if (!instance)
            return unknownInstanceError(instanceId);
        const auto parsed = parseResizeBody(call.request.body);
        if (const auto *failure = std::get_if<CheckFailure>(&parsed))
            return errorOf(*failure);
        const auto &request = std::get<ResizeBody>(parsed);
        const auto verdict = checkResize(request, *instance, world, m_catalogue);
        if (const auto *failure = std::get_if<CheckFailure>(&verdict))
            return errorOf(*failure);
        const auto &plan = std::get<PlannedChange>(verdict);
        const bool inWindow = !request.executeImmediately;
        const bool prepaid = instance->prepaid();
        const QString orderId = prepaid ? newOrderId(world, *instance, call.now) : QString();
        if (prepaid)
            world.orders.append({orderId, instance->specCode(), instance->capacity(), plan.target});
        if (prepaid && !*request.autoPay)
            instance->order = UnpaidOrder{orderId, plan, inWindow};
        else
            acceptChange(world, *instance, {plan, inWindow, prepaid}, m_world.settings(), call.now);
        return prepaid ? jsonAnswer({{u"order_id"_s, orderId}}) : emptyAnswer(204);
    });
}

HttpAnswer ResizeCall::checkJob(const Call &call, const QString &instanceId) const
{
    return m_world.access([&](WorldState &world) {
        const SimulatedInstance *instance = world.find(instanceId);
        if (!instance)
            return unknownInstanceError(instanceId);
        const auto parsed = parseCheckBody(call.request.body);
        if (const auto *failure = std::get_if<CheckFailure>(&parsed))
            return errorOf(*failure);
        if (const OptionalFailure refusal = refusalOfState(*instance))
            return errorOf(*refusal);
        const auto named = namedSpecification(std::get<ResizeBody>(parsed), *instance, m_catalogue);
        if (const auto *failure = std::get_if<CheckFailure>(&named))
            return errorOf(*failure);
        SimulatedJob job;
        job.id = hexOf(u"job %1 of %2"_s.arg(world.jobs.size()).arg(instanceId));
        job.failReason = findingOf(*instance);
        job.begunAt = call.now;
        job.endsAt = call.now.addMSecs(m_world.settings().checkMs);
        job.due = QDeadlineTimer(m_world.settings().checkMs);
        world.jobs.append(job);
        return jsonAnswer({{u"job_id"_s, job.id}});
    });
}

} // namespace dcs
