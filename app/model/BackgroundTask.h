// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRequest.h"

#include <QDateTime>
#include <QString>

namespace dcs {

/// How far work in the background is. The service publishes no list of words.
enum class TaskStatus { Running, Success, Failed };

/// SUCCESS is success; FAIL, FAILED and ERROR are failures; any other word means running (DCS API,
/// "Background tasks" and "Jobs"). Compared without regard to case and surrounding blanks.
TaskStatus taskStatusFromWire(const QString &word);

/// One background task of an instance (v2 tasks). Text fields are empty where the service said nothing.
struct BackgroundTask {
    QString id; ///< never empty
    QString name; ///< as received: "EXTEND", "ChangeInstanceSpec", "BindEip" ...
    TaskStatus status = TaskStatus::Running;
    QString statusWord; ///< as received: "EXECUTING"
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC; once finished the time of the end
    InstanceSize from; ///< old_... of the details, as far as told; a capacity of 0 was not told
    InstanceSize to; ///< new_... of the details
    QString errorCode;
    QString jobId;

    /// Whether it is a change that a ResizeRequest asks for: of the specification (EXTEND,
    /// ChangeInstanceSpec) or of the replicas (AddReplica, DelReplica).
    bool isChange() const;

    friend bool operator==(const BackgroundTask &, const BackgroundTask &) = default;
};

} // namespace dcs
