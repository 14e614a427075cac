// SPDX-License-Identifier: MIT
#include "ui/resize/change/PictureNodes.h"

#include "ui/language/Texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

using charts::NodeBox;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResizePicture)
};

QString joined(const QString &zone, const QString &more)
{
    QStringList parts{zone, more};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<NodeBox> shards(int from, int to, NodeBox::State state)
{
    QList<NodeBox> boxes;
    for (int i = from; i <= to; ++i) {
        //: One shard of a cluster; %1 is its number
        boxes.append({Words::tr("Shard %1").arg(Texts::number(i)), {}, state});
    }
    return boxes;
}

QList<NodeBox> copies(int count, const QString &detail)
{
    QList<NodeBox> boxes;
    for (int i = 0; i < count; ++i)
        boxes.append({i == 0 ? Words::tr("Master") : Words::tr("Replica"), detail, NodeBox::State::Stays});
    return boxes;
}

/// What an instance of a type consists of.
QList<NodeBox> parts(const InstanceSize &size)
{
    QList<NodeBox> boxes;
    if (size.cacheMode == CacheMode::Proxy || size.cacheMode == CacheMode::ReadWriteSplitting)
        boxes.append({Words::tr("Proxy"), {}, NodeBox::State::Stays});
    const bool sharded = size.cacheMode == CacheMode::Proxy || size.cacheMode == CacheMode::Cluster;
    if (sharded)
        return boxes + shards(1, size.shards.value_or(1), NodeBox::State::Stays);
    const int least = size.cacheMode == CacheMode::Single ? 1 : 2;
    return boxes + copies(std::max(size.replicas.value_or(least), least), {});
}

/// The boxes of one list that the other does not have, box for box by their titles.
QList<NodeBox> missing(const QList<NodeBox> &boxes, QList<NodeBox> others, NodeBox::State state)
{
    QList<NodeBox> result;
    for (NodeBox box : boxes) {
        const auto found = std::find_if(
            others.begin(), others.end(), [&box](const NodeBox &each) { return each.title == box.title; });
        if (found != others.end()) {
            others.erase(found);
        } else {
            box.state = state;
            result.append(box);
        }
    }
    return result;
}

PictureNodes ofTypes(const Candidate &change)
{
    PictureNodes nodes{parts(change.before), parts(change.after)};
    const QList<NodeBox> come = missing(nodes.then, nodes.now, NodeBox::State::Comes);
    const QList<NodeBox> go = missing(nodes.now, nodes.then, NodeBox::State::Goes);
    nodes.then = missing(nodes.then, come, NodeBox::State::Stays) + come + go;
    return nodes;
}

PictureNodes ofShards(const Candidate &change)
{
    const int before = change.before.shards.value_or(1);
    const int after = change.after.shards.value_or(1);
    PictureNodes nodes{
        shards(1, before, NodeBox::State::Stays), shards(1, std::min(before, after), NodeBox::State::Stays)};
    const NodeBox::State state = after > before ? NodeBox::State::Comes : NodeBox::State::Goes;
    nodes.then += shards(std::min(before, after) + 1, std::max(before, after), state);
    return nodes;
}

/// The nodes of the first shard, its master first; empty while they are not known.
QList<ShardNode> knownNodes(const std::optional<InstanceTopology> &topology)
{
    if (!topology || topology->shards.isEmpty())
        return {};
    QList<ShardNode> nodes = topology->shards.first().nodes;
    std::stable_partition(nodes.begin(), nodes.end(),
        [](const ShardNode &node) { return node.role.value == NodeRole::Master; });
    return nodes;
}

PictureNodes ofCopies(
    const Candidate &change, const std::optional<InstanceTopology> &topology, const ResizeOptions &options)
{
    const int before = change.before.replicas.value_or(1);
    const QString size = Texts::capacity(change.before.capacity);
    QList<ShardNode> known = knownNodes(topology);
    if (known.size() != before)
        known.clear();
    PictureNodes nodes;
    nodes.now = copies(before, size);
    for (qsizetype i = 0; i < known.size(); ++i)
        nodes.now[i].detail = joined(known.at(i).zone, size);
    nodes.then = nodes.now;
    if (change.kind == ChangeKind::AddReplica) {
        const QString zone = options.zones.value(0);
        nodes.then.append({Words::tr("New replica"), joined(zone, size), NodeBox::State::Comes});
        return nodes;
    }
    qsizetype leaving = nodes.then.size() - 1;
    for (qsizetype i = 0; i < known.size(); ++i) {
        if (!options.nodeId.isEmpty() && known.at(i).nodeId == options.nodeId)
            leaving = i;
    }
    if (leaving > 0)
        nodes.then[leaving].state = NodeBox::State::Goes;
    return nodes;
}

} // namespace

PictureNodes nodesOf(
    const Candidate &change, const std::optional<InstanceTopology> &topology, const ResizeOptions &options)
{
    switch (change.kind) {
    case ChangeKind::Type:
        return ofTypes(change);
    case ChangeKind::AddReplica:
    case ChangeKind::RemoveReplica:
        return ofCopies(change, topology, options);
    case ChangeKind::Size:
        return ofShards(change);
    }
    Q_UNREACHABLE();
}

} // namespace dcs
