// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dcs {

/// A Redis server by which Cloud Eye measures.
struct MonitoredNode {
    QString dimension; ///< the name under which Cloud Eye finds it
    QString id; ///< neither the id of the node nor that of the replica
    bool isMaster = false; ///< as its name says
    friend bool operator==(const MonitoredNode &, const MonitoredNode &) = default;
};

} // namespace dcs
