// SPDX-License-Identifier: MIT
#include "simulator/world/Topology.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int firstHost = 10;
constexpr int hosts = 240; // of one network; the next one is eight further, since there are eight of them
constexpr int networks = 8;

QString memberIp(const SimulatedInstance &instance) { return instance.members.value("ip"_L1).toString(); }

bool isCluster(const Specification &specification) { return specification.cacheMode == CacheMode::Cluster; }

/// The address that comes so many after this one.
QString addressAfter(const QString &first, int count)
{
    const QStringList parts = first.split(u'.');
    const int host = parts.value(3).toInt() - firstHost + count;
    const int network = parts.value(2).toInt() + networks * (host / hosts);
    return u"%1.%2.%3.%4"_s.arg(parts.value(0), parts.value(1)).arg(network).arg(firstHost + host % hosts);
}

class Builder {
public:
    /// A cluster is reached at the addresses of its nodes, all others have one besides.
    Builder(SimulatedInstance &instance, bool cluster)
        : m_instance(instance), m_ownIp(cluster ? 0 : 1), m_zones(instance.zoneCodes())
    {
    }

    void addShard()
    {
        SimulatedShard shard;
        shard.groupId = uuidOf(m_instance.id + u"/group/"_s + QString::number(m_instance.nodesMade));
        shard.nodes.append(makeNode(true, zone(0)));
        m_instance.shards.append(shard);
    }

    void addReplica(SimulatedShard &shard, const QString &wantedZone = {}, bool isAdded = false)
    {
        SimulatedNode node = makeNode(false, wantedZone.isEmpty() ? zone(shard.nodes.size()) : wantedZone);
        node.isAdded = isAdded;
        shard.nodes.append(node);
    }

private:
    QString zone(qsizetype number) const
    {
        return m_zones.value(number % std::max(m_zones.size(), qsizetype(1)));
    }

    SimulatedNode makeNode(bool isMaster, const QString &zoneCode)
    {
        const int number = m_instance.nodesMade++;
        const QString seed = m_instance.id + u'/' + QString::number(number);
        SimulatedNode node;
        node.nodeId = hexOf(u"node "_s + seed);
        node.replicationId = uuidOf(u"replication "_s + seed);
        node.ip = addressAfter(m_instance.firstIp, number + m_ownIp);
        node.zoneCode = zoneCode;
        node.isMaster = isMaster;
        return node;
    }

    SimulatedInstance &m_instance;
    int m_ownIp;
    QStringList m_zones;
};

void setClusterIp(SimulatedInstance &instance, const QString &separator)
{
    QStringList masters;
    for (const SimulatedShard &shard : std::as_const(instance.shards))
        masters.append(shard.nodes.first().ip);
    instance.members[u"ip"_s] = masters.join(separator);
}

bool isReserved(const SimulatedNode &node, const QStringList &ips) { return ips.contains(node.ip); }

/// Keeps so many shards: those with a reserved node, then the first of the others.
void dropShards(SimulatedInstance &instance, int count, const QStringList &reservedIps)
{
    const auto isKept = [&](const SimulatedShard &shard) {
        return std::ranges::any_of(
            shard.nodes, [&](const SimulatedNode &node) { return isReserved(node, reservedIps); });
    };
    auto &shards = instance.shards;
    for (qsizetype index = shards.size() - 1; index >= 0 && shards.size() > count; --index) {
        if (!isKept(shards[index]))
            shards.removeAt(index);
    }
}

/// Removes the replica that was named, otherwise the last one that is not reserved.
void dropReplica(SimulatedShard &shard, const PlannedChange &change)
{
    const auto named = std::ranges::find(shard.nodes, change.removedNode, &SimulatedNode::nodeId);
    if (named != shard.nodes.end()) {
        shard.nodes.removeAt(named - shard.nodes.begin());
        return;
    }
    qsizetype index = shard.nodes.size() - 1;
    while (index > 1 && isReserved(shard.nodes[index], change.reservedIps))
        --index;
    shard.nodes.removeAt(index);
}

} // namespace

void makeTopology(SimulatedInstance &instance, const Specification &specification, const QString &ipSeparator)
{
    const QString ip = memberIp(instance);
    if (ip.isEmpty())
        return;
    instance.firstIp = ip;
    Builder builder(instance, isCluster(specification));
    for (int shard = 0; shard < shardsOf(specification); ++shard)
        builder.addShard();
    for (int copy = 1; copy < copiesOf(specification); ++copy) {
        for (SimulatedShard &shard : instance.shards)
            builder.addReplica(shard);
    }
    if (isCluster(specification))
        setClusterIp(instance, ipSeparator);
}

void changeTopology(SimulatedInstance &instance, const PlannedChange &change)
{
    if (instance.shards.isEmpty())
        return;
    const bool cluster = isCluster(change.target);
    const int copies = copiesOf(change.target);
    const QString separator = memberIp(instance).contains(u'，') ? u"，"_s : u","_s;
    Builder builder(instance, cluster);
    dropShards(instance, shardsOf(change.target), change.reservedIps);
    while (instance.shards.size() < shardsOf(change.target))
        builder.addShard();
    for (SimulatedShard &shard : instance.shards) {
        while (shard.nodes.size() > copies)
            dropReplica(shard, change);
        for (qsizetype added = 0; shard.nodes.size() < copies; ++added)
            builder.addReplica(shard, change.newZones.value(added), change.addsReplica);
    }
    if (cluster)
        setClusterIp(instance, separator);
}

qsizetype shardOfAddress(const SimulatedInstance &instance, const QString &ip)
{
    const auto found = std::ranges::find_if(instance.shards, [&](const SimulatedShard &shard) {
        return std::ranges::find(shard.nodes, ip, &SimulatedNode::ip) != shard.nodes.end();
    });
    return found == instance.shards.end() ? -1 : found - instance.shards.begin();
}

const SimulatedNode *findNode(const SimulatedInstance &instance, const QString &nodeId)
{
    for (const SimulatedShard &shard : instance.shards) {
        const auto node = std::ranges::find(shard.nodes, nodeId, &SimulatedNode::nodeId);
        if (node != shard.nodes.end())
            return &*node;
    }
    return nullptr;
}

QString hexOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

QString uuidOf(const QString &text)
{
    QString uuid = hexOf(text);
    for (const int position : {20, 16, 12, 8})
        uuid.insert(position, u'-');
    return uuid;
}

} // namespace dcs
