// SPDX-License-Identifier: MIT
#pragma once

#include "model/Capacity.h"
#include "model/Words.h"

#include <QByteArray>
#include <QString>

namespace dcs {

/// Size and specification of an instance at one moment.
struct InstanceSize {
    Capacity capacity;
    QString specCode;
    CacheMode cacheMode = CacheMode::Unknown;
    friend bool operator==(const InstanceSize &, const InstanceSize &) = default;
};

/// One confirmed change: what the user saw and agreed to. body is sent byte for byte.
struct ResizeRequest {
    QString instanceId;
    QString instanceName;
    InstanceSize from;
    InstanceSize to;
    QByteArray body; ///< JSON of the extend call: {"new_capacity":4,"spec_code":"..."}
    friend bool operator==(const ResizeRequest &, const ResizeRequest &) = default;
};

/// The body of the v1.0 extend call: new_capacity as an integer of GB; spec_code left out only if it is
/// empty. Empty if the capacity is none or not a whole number of GB, which the call cannot express.
QByteArray extendBody(Capacity newCapacity, const QString &specCode);

} // namespace dcs
