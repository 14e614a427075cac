// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/world/SimulatorWorld.h"

namespace dcs {

/// EXTEND of v1.0: checks a change as the service documents it, and begins it.
class ExtendCall {
public:
    /// Both must outlive it.
    ExtendCall(const Catalogue &catalogue, SimulatorWorld &world) : m_catalogue(catalogue), m_world(world) { }

    /// 204, or the documented error.
    HttpAnswer answer(const Call &call, const QString &instanceId) const;

private:
    const Catalogue &m_catalogue;
    SimulatorWorld &m_world;
};

} // namespace dcs
