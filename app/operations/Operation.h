// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"
#include "model/resize/ResizeRequest.h"

#include <QDateTime>

#include <optional>

namespace dcs {

/// States of a resize, in the order they can be passed through. Queued and Waiting can follow each other
/// several times, and follow Submitting once more if the service proved to have refused the request as busy.
enum class OperationState {
    Queued, ///< confirmed: the instance is being read once more before anything is sent
    Waiting, ///< not sent: waitReason tells for what
    Submitting,
    Unconfirmed, ///< sent, but there was no answer: being settled by reading the instance
    Accepted, ///< the service took the request; the instance does not show it yet
    WaitingForPayment, ///< taken as an order: nothing changes before it is paid
    WaitingForWindow, ///< taken for the maintenance window: the service waits for it
    Extending, ///< the instance says so (EXTENDING, or a background task is running)
    Done, ///< running at the new capacity and specification
    Failed,
    Skipped, ///< not sent, since something is not as it was when the change was planned
    Cancelled ///< not sent, by the user's wish
};

/// What an operation that is Waiting waits for. waitsUntil is known where a time is named.
enum class WaitReason {
    None,
    Turn, ///< others of its run come first
    StartTime, ///< of its run (time)
    PauseBetween, ///< after an operation of its run that has ended (time)
    OwnWindow, ///< the maintenance window of the instance (time)
    InstanceBusy, ///< another task of the instance runs; read again then (time)
    ServiceBusy, ///< the service took no more requests for the moment (429); tried again then (time)
    BatchPaused,
    UnfinishedBatch ///< confirmed in an earlier process: goes on only if the user says so
};

/// Why an operation ended as Failed or Skipped.
enum class FailureReason {
    None,
    Refused, ///< the service, or our own check before sending, refused the request: error tells
    NotTaken, ///< no answer came, and the instance stayed idle at the old size
    GivenUp, ///< accepted, but running again at the old size
    EndedOtherwise, ///< running, but at another size or specification than asked for
    InstanceFaulty, ///< ERROR or CREATEFAILED
    InstanceFrozen,
    InstanceGone, ///< deleted meanwhile; also of Skipped
    NotRecorded, ///< it could not be written to the journal, so nothing was sent: journalProblem tells
    NotFollowed, ///< the user ended the watch of an accepted request: its end is not known
    // of Skipped
    OperationUnsettled, ///< the instance has another one, here or in another copy of the program
    StatusChanged, ///< faulty or frozen
    StillBusy, ///< looked at as often as allowed
    CapacityChanged,
    SpecificationChanged, ///< specification code, type or number of replicas
    WindowUnknown, ///< to be sent in the instance's own maintenance window, which it does not tell
    ReadFailed ///< the reading before sending failed: error tells
};

/// One resize from confirmation to its end.
struct Operation {
    int id = 0; ///< unique in this process, from 1
    QString uuid; ///< names it for good, in every run of the program
    QString batchId; ///< of the operations confirmed together; "" if alone
    QString who; ///< access key id or user name
    QString region;
    QString profileText; ///< account and region, for display
    QString projectId;
    ResizeRequest request;
    OperationState state = OperationState::Queued;
    WaitReason waitReason = WaitReason::None; ///< of Waiting
    QDateTime waitsUntil; ///< UTC, of Waiting; invalid: not known
    FailureReason failure = FailureReason::None;
    QDateTime startedAt; ///< UTC, when it was confirmed
    QDateTime sentAt; ///< UTC, of the last POST; invalid before
    QDateTime finishedAt; ///< UTC, invalid until it is settled
    int httpStatus = 0; ///< of the answer to the change, 0: none
    QString orderId; ///< yearly/monthly: what is to be paid
    QString requestId; ///< of the answer to the change
    /// Of the change; of the reading before it if that failed. httpStatus and requestId are the error's then.
    std::optional<ApiError> error;
    std::optional<ApiError> readError; ///< the last reading of the instance failed; watching goes on
    std::optional<InstanceSize> lastSeen; ///< size at the last reading
    std::optional<int> progressPercent; ///< 0 to 100, of Extending where the service tells
    std::optional<int> remainingSeconds; ///< the service's guess, of Extending where it tells
    std::optional<QString> journalProblem; ///< the last state was not recorded: text of the database

    /// Its end is known, or nothing will be sent.
    bool isSettled() const { return state >= OperationState::Done; }
    /// Nothing has been sent that may have arrived: it can still be cancelled.
    bool isPending() const { return state == OperationState::Queued || state == OperationState::Waiting; }
    /// What ResizeQueue pauses and resumes it by: its batch, or itself if it is alone.
    const QString &batchKey() const { return batchId.isEmpty() ? uuid : batchId; }

    friend bool operator==(const Operation &, const Operation &) = default;
};

} // namespace dcs
