// SPDX-License-Identifier: MIT
#pragma once

#include "operations/Operation.h"

namespace dcs::samples {

/// From 4 GB to 8 GB, confirmed on 1 March 2024 at 8:00 UTC, in this state.
inline Operation operation(int id, OperationState state)
{
    Operation operation;
    operation.id = id;
    operation.uuid = QStringLiteral("uuid-%1").arg(id);
    operation.profileText = QStringLiteral("Demo, CN North-Beijing4");
    operation.projectId = QStringLiteral("0d1c9b7a");
    operation.request.instanceId =
        QStringLiteral("d6ab6f04-2ea3-4c4a-9f3d-%1").arg(id, 12, 10, QLatin1Char('0'));
    operation.request.instanceName = QStringLiteral("orders-%1").arg(id);
    operation.request.from = {
        Capacity::fromGigabytes(4), QStringLiteral("redis.ha.xu1.large.r2.4"), CacheMode::MasterStandby};
    operation.request.to = {
        Capacity::fromGigabytes(8), QStringLiteral("redis.ha.xu1.large.r2.8"), CacheMode::MasterStandby};
    operation.state = state;
    operation.startedAt = QDateTime(QDate(2024, 3, 1), QTime(8, 0), Qt::UTC);
    if (state >= OperationState::Accepted && state <= OperationState::Failed) {
        operation.httpStatus = 204;
        operation.requestId = QStringLiteral("8ed3c9f1e2a04b7d");
    }
    if (state >= OperationState::Submitting && state <= OperationState::Failed)
        operation.sentAt = operation.startedAt;
    if (operation.isSettled())
        operation.finishedAt = operation.startedAt.addSecs(200);
    return operation;
}

/// One that the service refused because the instance was not running.
inline Operation refused(int id)
{
    Operation refused = operation(id, OperationState::Failed);
    refused.failure = FailureReason::Refused;
    refused.httpStatus = 400;
    ApiError error;
    error.kind = ErrorKind::Http;
    error.httpStatus = 400;
    error.code = QStringLiteral("DCS.4026");
    error.serviceMessage = QStringLiteral("This operation is not allowed in the instance status.");
    error.requestId = refused.requestId;
    refused.error = error;
    return refused;
}

} // namespace dcs::samples
