// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/SimulatorWorld.h"

namespace dcs {

/// The calls that tell what there is to be had: products, quota, zones, maintenance windows.
class OfferCalls {
public:
    /// Both must outlive it.
    OfferCalls(const Catalogue &catalogue, SimulatorWorld &world) : m_catalogue(catalogue), m_world(world) { }

    HttpAnswer products() const;
    HttpAnswer quota() const;
    static HttpAnswer availableZones();
    static HttpAnswer maintainWindows();

private:
    const Catalogue &m_catalogue;
    SimulatorWorld &m_world;
};

/// Whether the specification is sold by the hour. The largest Redis 3.0 Proxy Cluster sizes are sold prepaid
/// only.
bool isSoldPayPerUse(const Specification &specification);

} // namespace dcs
