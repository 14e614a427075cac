// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/SimulatorWorld.h"

namespace dcs {

/// The calls that read instances.
class InstanceCalls {
public:
    explicit InstanceCalls(SimulatorWorld &world) : m_world(world) { }

    HttpAnswer list(const Call &call);
    HttpAnswer show(const QString &instanceId);
    HttpAnswer statistics();
    HttpAnswer statusCounts(const Call &call);

private:
    SimulatorWorld &m_world;
};

/// Why the id in a path names no instance: its form is wrong, or there is none.
HttpAnswer unknownInstanceError(const QString &instanceId);

} // namespace dcs
