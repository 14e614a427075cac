// SPDX-License-Identifier: MIT
#pragma once

#include "model/Capacity.h"
#include "model/Words.h"
#include "model/resize/ApiVersions.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

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

/// What the user chooses about a change besides its target. What does not apply to a change is ignored.
struct ResizeOptions {
    QStringList zones; ///< codes, not ids: of the new replica, or of what a cluster keeps
    QString nodeId; ///< the replica to drop (master/standby, read/write splitting)
    QStringList reservedIps; ///< addresses of the cluster nodes to keep; none: the service picks at random
    bool inMaintenanceWindow = false; ///< instead of at once
    bool payAutomatically = false; ///< yearly/monthly: from the cash balance; otherwise the order waits
    friend bool operator==(const ResizeOptions &, const ResizeOptions &) = default;
};

/// One confirmed change: what the user saw and agreed to. body is sent byte for byte.
struct ResizeRequest {
    QString instanceId;
    QString instanceName;
    InstanceSize from;
    InstanceSize to;
    QByteArray body; ///< JSON of the call: {"new_capacity":4,"spec_code":"..."}
    ResizeVersion apiVersion = ResizeVersion::V1Extend;
    ChangeKind kind = ChangeKind::Size;
    bool inMaintenanceWindow = false; ///< the service may wait for the window of the instance
    bool createsOrder = false; ///< yearly/monthly: nothing changes before an order is paid
    friend bool operator==(const ResizeRequest &, const ResizeRequest &) = default;
};

/// The body of the v1.0 extend call: new_capacity as an integer of GB; spec_code left out only if it is
/// empty. Empty if the capacity is none or not a whole number of GB, which the call cannot express.
QByteArray extendBody(Capacity newCapacity, const QString &specCode);

/// The body of the v2 resize call (DCS API, "RESIZE instance"). new_capacity is written without fraction
/// where it is whole. change_type appears where type, replicas or a larger number of shards make it
/// necessary, execute_immediately only as false, bss_param only for a request that creates an order. What of
/// body and API version the request holds already is not regarded. Empty if there is no capacity or no code.
QByteArray resizeBody(const ResizeRequest &request, const ResizeOptions &options);

} // namespace dcs
