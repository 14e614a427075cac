// SPDX-License-Identifier: MIT
#pragma once

#include "model/Words.h"

#include <QList>
#include <QString>

namespace dcs {

/// replication_role: master and slave on the wire.
enum class NodeRole { Unknown, Master, Replica };
/// Active and Inactive on the wire.
enum class NodeStatus { Unknown, Active, Inactive };

/// Compared without regard to case and surrounding blanks; Unknown keeps the raw text.
Word<NodeRole> nodeRoleFromWire(const QString &text);
Word<NodeStatus> nodeStatusFromWire(const QString &text);

/// One copy of the data of a shard. Text fields but nodeId are empty where the service said nothing.
struct ShardNode {
    QString nodeId; ///< what node_list of a resize names; never empty
    QString replicationId;
    QString ip;
    Word<NodeRole> role;
    Word<NodeStatus> status;
    QString zone; ///< code of its availability zone
    friend bool operator==(const ShardNode &, const ShardNode &) = default;
};

struct Shard {
    QString id;
    QString name; ///< "group-0"
    QList<ShardNode> nodes;
    friend bool operator==(const Shard &, const Shard &) = default;
};

/// Shards and replicas of an instance (v2 groups).
struct InstanceTopology {
    QList<Shard> shards;
    friend bool operator==(const InstanceTopology &, const InstanceTopology &) = default;
};

} // namespace dcs
