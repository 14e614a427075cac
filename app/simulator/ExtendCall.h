// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/SimulatorWorld.h"

namespace dcs {

/// EXTEND of v1.0: checks a change as the service documents it, and begins it.
class ExtendCall {
public:
    /// Both must outlive it. A change lasts extendMs.
    ExtendCall(const Catalogue &catalogue, SimulatorWorld &world, int extendMs)
        : m_catalogue(catalogue), m_world(world), m_extendMs(extendMs)
    {
    }

    /// 204, or the documented error.
    HttpAnswer answer(const Call &call, const QString &instanceId) const;

private:
    const Catalogue &m_catalogue;
    SimulatorWorld &m_world;
    const int m_extendMs;
};

} // namespace dcs
