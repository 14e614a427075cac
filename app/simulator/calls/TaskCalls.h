// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/world/SimulatorWorld.h"

namespace dcs {

/// The calls of v2 that tell about work in the background.
class TaskCalls {
public:
    explicit TaskCalls(SimulatorWorld &world) : m_world(world) { }

    HttpAnswer tasksOf(const Call &call, const QString &instanceId) const;
    HttpAnswer allTasks(const Call &call) const;
    HttpAnswer progress(const QString &instanceId, const QString &taskId) const;
    HttpAnswer job(const QString &jobId) const;

private:
    SimulatorWorld &m_world;
};

} // namespace dcs
