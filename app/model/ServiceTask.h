// SPDX-License-Identifier: MIT
#pragma once

#include "model/BackgroundTask.h"

namespace dcs {

/// One job of the service (v2 jobs). Of a resize check it is the result: Success lets the change through,
/// failReason tells why not. Text fields are empty where the service said nothing.
struct ServiceTask {
    QString id; ///< never empty
    QString type; ///< as received, "masterStandbySwapJob"
    TaskStatus status = TaskStatus::Running; ///< INIT counts as running
    QDateTime beganAt; ///< UTC; invalid: not yet
    QDateTime endedAt; ///< UTC; invalid: not yet
    QString failReason; ///< the service's literal text
    friend bool operator==(const ServiceTask &, const ServiceTask &) = default;
};

} // namespace dcs
