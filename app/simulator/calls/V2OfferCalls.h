// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/world/SimulatorWorld.h"

namespace dcs {

/// The calls of v2 that tell what there is to be had: flavors, quota, zones.
class V2OfferCalls {
public:
    /// Both must outlive it.
    V2OfferCalls(const Catalogue &catalogue, SimulatorWorld &world) : m_catalogue(catalogue), m_world(world)
    {
    }

    HttpAnswer flavors(const Call &call) const;
    HttpAnswer quota() const;
    static HttpAnswer availableZones();

private:
    const Catalogue &m_catalogue;
    SimulatorWorld &m_world;
};

} // namespace dcs
