// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"
#include "model/ResizeRequest.h"

#include <QDateTime>

#include <optional>

namespace dcs {

/// States of a resize, in the order they can be passed through.
enum class OperationState {
    Queued,
    Submitting,
    Unconfirmed, ///< sent, but there was no answer: being settled by reading the instance
    Accepted, ///< the service took the request; the instance does not show it yet
    Extending, ///< the instance says so (EXTENDING, or a background task is running)
    Done, ///< running at the new capacity and specification
    Failed
};

/// Why an operation ended as Failed.
enum class FailureReason {
    None,
    Refused, ///< the service, or our own check before sending, refused the request: error tells
    NotTaken, ///< no answer came, and the instance stayed idle at the old size
    GivenUp, ///< accepted, but running again at the old size
    EndedOtherwise, ///< running, but at another size or specification than asked for
    InstanceFaulty, ///< ERROR or CREATEFAILED
    InstanceFrozen,
    InstanceGone ///< deleted meanwhile
};

/// One resize from confirmation to its end.
struct Operation {
    int id = 0; ///< unique in this run of the program, from 1
    QString uuid; ///< names it for good, in every run of the program
    QString batchId; ///< of the operations confirmed together; "" if alone
    QString who; ///< access key id or user name
    QString region;
    QString profileText; ///< account and region, for display
    QString projectId;
    ResizeRequest request;
    OperationState state = OperationState::Queued;
    FailureReason failure = FailureReason::None;
    QDateTime startedAt; ///< UTC, when it was confirmed
    QDateTime sentAt; ///< UTC, invalid before its POST
    QDateTime finishedAt; ///< UTC, invalid until Done or Failed
    int httpStatus = 0; ///< of the extend call, 0: no answer
    QString orderId; ///< yearly/monthly: what is to be paid
    QString requestId; ///< of the extend call
    std::optional<ApiError> error; ///< of the extend call
    std::optional<ApiError> readError; ///< the last reading of the instance failed; watching goes on
    std::optional<InstanceSize> lastSeen; ///< size at the last reading

    bool isSettled() const { return state == OperationState::Done || state == OperationState::Failed; }
};

} // namespace dcs
