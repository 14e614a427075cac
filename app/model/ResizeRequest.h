// SPDX-License-Identifier: MIT
#pragma once

#include "model/Capacity.h"
#include "model/Dialects.h"
#include "model/Words.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dcs {

/// What one request changes. The service takes one at a time; replicas and capacity apart.
enum class ChangeKind {
    Size, ///< capacity, and with it the number of shards where the specification has another one
    Type,
    AddReplica,
    RemoveReplica
};

/// Size and specification of an instance at one moment.
struct InstanceSize {
    Capacity capacity;
    QString specCode;
    CacheMode cacheMode = CacheMode::Unknown;
    std::optional<int> shards = {};
    std::optional<int> replicas = {}; ///< copies of each shard, master included
    friend bool operator==(const InstanceSize &, const InstanceSize &) = default;
};

/// One confirmed change: what the user saw and agreed to. body is sent byte for byte.
struct ResizeRequest {
    QString instanceId;
    QString instanceName;
    InstanceSize from;
    InstanceSize to;
    QByteArray body; ///< JSON of the call: {"new_capacity":4,"spec_code":"..."}
    Dialect dialect = Dialect::V1Extend;
    ChangeKind kind = ChangeKind::Size;
    bool inMaintenanceWindow = false; ///< the service may wait for the window of the instance
    bool createsOrder = false; ///< yearly/monthly: nothing changes before an order is paid
    friend bool operator==(const ResizeRequest &, const ResizeRequest &) = default;
};

/// The body of the v1.0 extend call: new_capacity as an integer of GB; spec_code left out only if it is
/// empty. Empty if the capacity is none or not a whole number of GB, which the call cannot express.
QByteArray extendBody(Capacity newCapacity, const QString &specCode);

} // namespace dcs
