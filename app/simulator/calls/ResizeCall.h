// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/world/SimulatorWorld.h"

namespace dcs {

/// RESIZE of v2, and the check that can come before it.
class ResizeCall {
public:
    /// Both must outlive it.
    ResizeCall(const Catalogue &catalogue, SimulatorWorld &world) : m_catalogue(catalogue), m_world(world) { }

    /// 204; 200 with the order of a prepaid instance; or the documented error.
    HttpAnswer resize(const Call &call, const QString &instanceId) const;
    /// 200 with the job of the check, or the documented error.
    HttpAnswer checkJob(const Call &call, const QString &instanceId) const;

private:
    const Catalogue &m_catalogue;
    SimulatorWorld &m_world;
};

} // namespace dcs
