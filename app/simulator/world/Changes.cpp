// SPDX-License-Identifier: MIT
#include "simulator/world/Changes.h"

#include "simulator/world/Topology.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// What a task tells about the two states of an instance: the capacities and types as text, copies as number.
QJsonObject detailsOf(const SimulatedInstance &instance, const Specification &target)
{
    const QString oldMode = word(partsOfSpecCode(instance.specCode()).cacheMode).raw;
    const QString newMode = word(target.cacheMode).raw;
    return {{u"old_capacity"_s, instance.capacity().toGigabyteText()},
        {u"new_capacity"_s, target.capacity.toGigabyteText()}, {u"old_cache_mode"_s, oldMode},
        {u"new_cache_mode"_s, newMode}, {u"old_cache_type"_s, oldMode}, {u"new_cache_type"_s, newMode},
        {u"old_resource_spec_code"_s, instance.specCode()}, {u"new_resource_spec_code"_s, target.specCode},
        {u"old_replica_num"_s, instance.copies()}, {u"new_replica_num"_s, copiesOf(target)},
        {u"is_only_adjust_charging"_s, false}};
}

} // namespace

void acceptChange(WorldState &world, SimulatedInstance &instance, const AcceptedChange &accepted,
    const SimulatorSettings &settings, const QDateTime &now)
{
    ChangeInProgress change;
    change.plan = accepted.plan;
    change.durationMs = settings.extendMs;
    change.byOrder = accepted.byOrder;
    change.due = QDeadlineTimer(settings.windowMs);
    instance.change = change;
    addTask(world, instance, now);
    if (!accepted.inWindow || !accepted.plan.interrupts)
        beginChange(world, instance, now);
}

void addTask(WorldState &world, SimulatedInstance &instance, const QDateTime &now)
{
    SimulatedTask task;
    task.id = hexOf(u"task %1 of %2"_s.arg(world.tasks.size()).arg(instance.id));
    task.instanceId = instance.id;
    task.details = detailsOf(instance, instance.change->plan.target);
    task.userId = instance.members.value("user_id"_L1).toString();
    task.userName = instance.members.value("user_name"_L1).toString();
    task.durationMs = instance.change->durationMs;
    task.createdAt = now;
    instance.change->taskId = task.id;
    world.tasks.append(task);
}

void beginChange(WorldState &world, SimulatedInstance &instance, const QDateTime &now)
{
    ChangeInProgress &change = *instance.change;
    change.begun = true;
    change.due = QDeadlineTimer(change.durationMs);
    instance.members[u"status"_s] = u"EXTENDING"_s;
    SimulatedTask *task = world.findTask(change.taskId);
    task->state = SimulatedTask::State::Executing;
    task->begunAt = now;
}

void endChange(WorldState &world, SimulatedInstance &instance, ChangeEnd end, const QDateTime &now)
{
    const bool done = end == ChangeEnd::Done;
    SimulatedTask *task = world.findTask(instance.change->taskId);
    task->state = done ? SimulatedTask::State::Success : SimulatedTask::State::Failed;
    task->endedAt = now;
    task->percentAtEnd = done ? 100 : percentDone(*instance.change);
    if (done) {
        instance.resizes.append({now, instance.members.value("max_memory"_L1).toInteger()});
        setSpecification(instance.members, instance.change->plan.target);
        changeTopology(instance, instance.change->plan);
    }
    const bool faulty = end == ChangeEnd::Faulty;
    instance.members[u"status"_s] = faulty ? u"ERROR"_s : u"RUNNING"_s;
    if (faulty)
        instance.members[u"error_code"_s] = u"dcs.03.0017"_s;
    replaceMember(instance.members, u"update_at"_s, wireTime(now));
    instance.change.reset();
}

int percentDone(const ChangeInProgress &change)
{
    if (!change.begun || change.durationMs <= 0)
        return 0;
    const qint64 elapsed = change.durationMs - change.due.remainingTime();
    return int(std::clamp(elapsed * 100 / change.durationMs, qint64(0), qint64(99)));
}

} // namespace dcs
