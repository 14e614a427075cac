// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/world/SimulatorWorld.h"

namespace dcs {

/// The calls of v1.0 that tell what there is to be had: products, quota, zones, maintenance windows.
class OfferCalls {
public:
    /// Both must outlive it.
    OfferCalls(const Catalogue &catalogue, SimulatorWorld &world) : m_catalogue(catalogue), m_world(world) { }

    HttpAnswer products() const;
    HttpAnswer quota() const;
    static HttpAnswer availableZones();
    static HttpAnswer maintainWindows(); ///< the same in v2

private:
    const Catalogue &m_catalogue;
    SimulatorWorld &m_world;
};

} // namespace dcs
