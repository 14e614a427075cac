// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/world/SimulatorWorld.h"

namespace dcs {

/// A change that is to be carried out.
struct AcceptedChange {
    PlannedChange plan;
    bool inWindow = false; ///< to wait for the maintenance window, if it interrupts connections
    bool byOrder = false;
};

/// Begins the change, or lets it wait for the maintenance window, with a task that tells about it.
void acceptChange(WorldState &world, SimulatedInstance &instance, const AcceptedChange &accepted,
    const SimulatorSettings &settings, const QDateTime &now);

/// Gives the change of the instance a task that waits.
void addTask(WorldState &world, SimulatedInstance &instance, const QDateTime &now);
/// The change of the instance, which waits, begins.
void beginChange(WorldState &world, SimulatedInstance &instance, const QDateTime &now);
/// The change of the instance ends in this way.
void endChange(
    WorldState &world, SimulatedInstance &instance, Simulator::ChangeEnd end, const QDateTime &now);

/// How much of the change is done, 0 to 99.
int percentDone(const ChangeInProgress &change);

} // namespace dcs
