// SPDX-License-Identifier: MIT
#include "simulator/world/SimulatorWorld.h"

#include "simulator/world/Changes.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

SimulatedInstance *WorldState::find(const QString &id)
{
    const auto found = std::ranges::find(instances, id, &SimulatedInstance::id);
    return found == instances.end() ? nullptr : &*found;
}

int WorldState::rowsOnPage(int asked) const { return pageCap > 0 ? std::min(asked, pageCap) : asked; }

void WorldState::changeList()
{
    if (listChanges == 0)
        return;
    if (listChanges > 0)
        --listChanges;
    if (away.isEmpty())
        away.append(instances.takeFirst());
    else
        instances.prepend(away.takeLast());
}

SimulatedTask *WorldState::findTask(const QString &id)
{
    const auto found = std::ranges::find(tasks, id, &SimulatedTask::id);
    return found == tasks.end() ? nullptr : &*found;
}

Capacity WorldState::usedMemory() const
{
    Capacity sum;
    for (const SimulatedInstance &instance : instances)
        sum = sum + (instance.change ? instance.change->plan.target.capacity : instance.capacity());
    return sum;
}

qint64 WorldState::usedGigabytes() const { return (usedMemory().megabytes() + 1023) / 1024; }

SimulatorWorld::SimulatorWorld(WorldState state, const SimulatorSettings &settings)
    : m_settings(settings), m_begunAt(now()), m_state(std::move(state))
{
    for (SimulatedInstance &instance : m_state.instances) {
        if (instance.order)
            m_state.orders.append(
                {instance.order->id, instance.specCode(), instance.capacity(), instance.order->plan.target});
        if (instance.change) {
            addTask(m_state, instance, now());
            beginChange(m_state, instance, now());
        }
    }
}

QDateTime SimulatorWorld::now() const
{
    return QDateTime::currentDateTimeUtc().addSecs(m_settings.skewSeconds);
}

void SimulatorWorld::finishChanges(ChangeEnd end)
{
    access([&](WorldState &world) {
        for (SimulatedInstance &instance : world.instances) {
            if (instance.change && instance.change->begun)
                endChange(world, instance, end, now());
        }
    });
}

void SimulatorWorld::openMaintenanceWindow()
{
    access([&](WorldState &world) {
        for (SimulatedInstance &instance : world.instances) {
            if (instance.change && !instance.change->begun)
                beginChange(world, instance, now());
        }
    });
}

bool SimulatorWorld::payOrder(const QString &orderId)
{
    return access([&](WorldState &world) {
        const auto paid = std::ranges::find_if(world.instances, [&](const SimulatedInstance &instance) {
            return instance.order && instance.order->id == orderId;
        });
        if (paid == world.instances.end())
            return false;
        const UnpaidOrder order = *std::exchange(paid->order, std::nullopt);
        acceptChange(world, *paid, {.plan = order.plan, .inWindow = order.inWindow, .byOrder = true},
            m_settings, now());
        return true;
    });
}

void SimulatorWorld::advance()
{
    for (SimulatedInstance &instance : m_state.instances) {
        if (instance.change && !instance.change->begun && instance.change->due.hasExpired())
            beginChange(m_state, instance, now());
        else if (instance.change && instance.change->begun && instance.change->due.hasExpired())
            endChange(m_state, instance, instance.changeEnd, now());
    }
}

} // namespace dcs
