// SPDX-License-Identifier: MIT
#pragma once

#include "model/Catalogue.h"
#include "simulator/http/ErrorAnswers.h"
#include "simulator/values/ChangeEnd.h"
#include "simulator/values/UsageKind.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace dcs {

/// A change that passed the checks: what the instance becomes, and how.
struct PlannedChange {
    Specification target;
    QStringList newZones = {}; ///< codes, for the copies that each shard gains; as many as it gains
    QString removedNode = {}; ///< the replica to remove; "": any
    QStringList reservedIps = {}; ///< addresses of nodes that stay when a cluster loses some
    bool addsReplica = false;
    bool interrupts = false; ///< connections break: it can wait for the maintenance window
};

/// A change that was accepted and is not done.
struct ChangeInProgress {
    PlannedChange plan;
    int durationMs = 0; ///< once it has begun
    bool byOrder = false; ///< of a prepaid instance, paid for
    bool begun = false; ///< false: it waits for the maintenance window
    QDeadlineTimer due; ///< end of the change once it has begun, of the wait before
    QString taskId;
};

/// A change of a prepaid instance whose order nobody has paid.
struct UnpaidOrder {
    QString id;
    PlannedChange plan;
    bool inWindow = false; ///< to be carried out inside the maintenance window
};

/// One copy of the data of a shard.
struct SimulatedNode {
    QString nodeId; ///< 32 hex digits
    QString replicationId; ///< UUID
    QString ip;
    QString zoneCode;
    bool isMaster = false;
    bool isAdded = false; ///< by a change of the number of replicas
};

struct SimulatedShard {
    QString groupId; ///< UUID
    QList<SimulatedNode> nodes; ///< the master first
};

/// An instance: what the service tells about it, and what it keeps to itself.
struct SimulatedInstance {
    QString id;
    QJsonObject members; ///< as show instance of v1.0 answers them; what v2 answers is made from them
    ErrorShape errorShape = ErrorShape::Flat; ///< of v1.0
    ChangeEnd changeEnd = ChangeEnd::Done; ///< how its changes end
    QList<SimulatedShard> shards; ///< none while it has no address
    QString firstIp; ///< the addresses of its nodes are counted from it
    int nodesMade = 0; ///< of all times, so that no id or address comes twice
    std::optional<UnpaidOrder> order;
    std::optional<ChangeInProgress> change;
    std::optional<QString> checkFinding; ///< fail reason of its resize checks ("": none); unset: by its load

    UsageKind usage = UsageKind::Waves;
    QList<PastResize> resizes; ///< the oldest first

    QString status() const;
    QString specCode() const;
    Capacity capacity() const; ///< capacity, or capacity_minor below 1 GB
    QString version() const; ///< major.minor; "" for Memcached
    bool isMemcached() const;
    bool isFirstGeneration() const; ///< Redis 3.0 or Memcached
    int copies() const; ///< of each shard, master included
    bool prepaid() const;
    QStringList zoneCodes() const; ///< of available_zones
};

/// Copies of each shard, master included.
int copiesOf(const Specification &specification);
int shardsOf(const Specification &specification);

/// capacity and capacity_minor of an instance of this size.
void setCapacity(QJsonObject &members, Capacity capacity);

/// Sets the members that tell the specification, of those that the instance has.
void setSpecification(QJsonObject &members, const Specification &specification);

/// Sets a member of those that the instance has: older answers lack some.
void replaceMember(QJsonObject &members, const QString &name, const QJsonValue &value);

/// Form of times on the wire, "2019-09-23T02:40:06.123Z".
QString wireTime(const QDateTime &time);

} // namespace dcs
