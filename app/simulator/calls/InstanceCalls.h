// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/world/SimulatorWorld.h"

namespace dcs {

/// The calls of both API versions that read instances.
class InstanceCalls {
public:
    explicit InstanceCalls(SimulatorWorld &world) : m_world(world) { }

    HttpAnswer list(const Call &call);
    HttpAnswer show(const QString &instanceId);
    HttpAnswer statusCounts(const Call &call);
    HttpAnswer v2List(const Call &call);
    HttpAnswer v2Show(const QString &instanceId);
    HttpAnswer v2StatusCounts(const Call &call);
    HttpAnswer groups(const QString &instanceId); ///< v2
    HttpAnswer monitoredObjects(const QString &instanceId); ///< v2: what Cloud Eye measures of it
    HttpAnswer statistics(); ///< of both API versions

private:
    /// Counters of these words, over all and by engine.
    HttpAnswer countedBy(bool withFailed, const QStringList &words);

    SimulatorWorld &m_world;
};

/// Why the id in a path names no instance: its form is wrong, or there is none.
HttpAnswer unknownInstanceError(const QString &instanceId);

} // namespace dcs
