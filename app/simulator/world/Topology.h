// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/world/SimulatedInstance.h"

namespace dcs {

/// Gives an instance that has an address the shards and nodes of its specification. Of a Redis Cluster the
/// member ip becomes the addresses of all masters, joined by this separator.
void makeTopology(
    SimulatedInstance &instance, const Specification &specification, const QString &ipSeparator);

/// Nodes come and go as the change wants it; what stays keeps ids and addresses. The member ip of a Redis
/// Cluster follows.
void changeTopology(SimulatedInstance &instance, const PlannedChange &change);

/// The shard that has a node of this address, or of this id; -1 if there is none.
qsizetype shardOfAddress(const SimulatedInstance &instance, const QString &ip);
const SimulatedNode *findNode(const SimulatedInstance &instance, const QString &nodeId);

/// Invented hex digits, the same for the same text.
QString hexOf(const QString &text);
/// An invented UUID, the same for the same text.
QString uuidOf(const QString &text);

} // namespace dcs
