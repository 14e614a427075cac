// SPDX-License-Identifier: MIT
#pragma once

#include "model/Specification.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dcs {

/// What products call details and flavors attrs: capacity and max_memory in GB, connections, bandwidth in
/// Mbit/s, shards, databases. Null where the catalogue has no figure.
QJsonObject figuresOf(const Specification &specification);

/// Zones with stock of the specification: its capacity in GB with available_zones (ids) and az_codes.
QJsonObject stockOf(const Specification &specification);

/// Whether the specification is sold by the hour. The largest Redis 3.0 Proxy Cluster sizes are sold prepaid
/// only.
bool isSoldPayPerUse(const Specification &specification);

/// The specifications of each code, in the order of the catalogue.
QList<QList<Specification>> groupedByCode(const QList<Specification> &specifications);

} // namespace dcs
