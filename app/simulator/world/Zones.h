// SPDX-License-Identifier: MIT
#pragma once

#include "model/Specification.h"

#include <QLatin1StringView>
#include <QList>

#include <array>

namespace dcs {

/// An availability zone of the simulated region.
struct SimulatedZone {
    QLatin1StringView id;
    QLatin1StringView code;
};

inline constexpr std::array zones{
    SimulatedZone{QLatin1StringView("f84448fd537f46078dd8bd776747f573"), QLatin1StringView("cn-north-4a")},
    SimulatedZone{QLatin1StringView("12c47a78666b4e438cd0c692b9860387"), QLatin1StringView("cn-north-4b")},
    SimulatedZone{QLatin1StringView("0725858e0d26434f9aa3dc5fc40d5697"), QLatin1StringView("cn-north-4c")},
};

/// Whether this is the code of a zone, as v2 wants it; an id is none.
bool isZoneCode(const QString &text);
/// The code of the zone with this id or code; the text itself if there is no such zone.
QString zoneCodeOf(const QString &idOrCode);

/// Where the specification can be had: almost everywhere. The catalogue's own word counts, if it has one.
QList<SimulatedZone> zonesInStock(const Specification &specification);

} // namespace dcs
