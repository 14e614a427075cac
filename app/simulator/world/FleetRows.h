// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/Simulator.h"

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace dcs {

/// What is fixed about an instance of the simulated fleet; the rest comes from the seed.
struct FleetRow {
    QStringView name;
    QLatin1StringView specCode;
    QLatin1StringView version; ///< "" for Memcached
    int megabytes = 0;
    int usedPercent = 0; ///< of the usable memory
    QLatin1StringView status = QLatin1StringView("RUNNING");
    QLatin1StringView task = {}; ///< "" when idle
    QLatin1StringView errorCode = {};
    bool prepaid = false;
    bool unpaidOrder = false;
    Simulator::ChangeEnd changeEnd = Simulator::ChangeEnd::Done;
};

/// The rows of the first forty instances; later ones repeat them under numbered names.
std::span<const FleetRow> fleetRows();

} // namespace dcs
