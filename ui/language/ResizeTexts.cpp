// SPDX-License-Identifier: MIT
#include "ui/language/ResizeTexts.h"

#include "ui/language/Words.h"

using namespace Qt::StringLiterals;

namespace dcs::Texts {

QString riskItem(RiskItem item)
{
    switch (item) {
    case RiskItem::Other:
        return {};
    case RiskItem::NodeStatus:
        return Words::tr("Nodes: all of them should be healthy.");
    case RiskItem::DataSpread:
        return Words::tr(
            "Spread of the data: nodes should differ by 512 MB at most. A larger difference points to a big "
            "key.");
    case RiskItem::Memory:
        return Words::tr("Memory: no node should use more than 90 %.");
    case RiskItem::NetworkInput:
        return Words::tr("Network: the input should not be too heavy.");
    case RiskItem::Cpu:
        return Words::tr("CPU: no node should have been above 90 % within the last 5 minutes.");
    }
    Q_UNREACHABLE();
}

QString operationState(OperationState state)
{
    switch (state) {
    case OperationState::Queued:
        //: State of an operation: about to be sent
        return Words::tr("Queued");
    case OperationState::Waiting:
        //: State of an operation: waits for its turn, a time, or a busy instance
        return Words::tr("Waiting");
    case OperationState::Submitting:
        //: State of an operation: the request is on its way
        return Words::tr("Submitting");
    case OperationState::Unconfirmed:
        //: State of an operation: sent, but there was no answer
        return Words::tr("Unconfirmed");
    case OperationState::Accepted:
        //: State of an operation: the service took the request
        return Words::tr("Accepted");
    case OperationState::WaitingForPayment:
        //: State of an operation: the service waits for an order to be paid
        return Words::tr("Waiting for payment");
    case OperationState::WaitingForWindow:
        //: State of an operation: the service waits for the maintenance window
        return Words::tr("Waiting for window");
    case OperationState::Extending:
        //: Status of an instance and of an operation: the size is being changed
        return Words::tr("Extending");
    case OperationState::Done:
        //: State of an operation
        return Words::tr("Done");
    case OperationState::Failed:
        //: State of an operation
        return Words::tr("Failed");
    case OperationState::Skipped:
        //: State of an operation: not sent, since something has changed
        return Words::tr("Skipped");
    case OperationState::Cancelled:
        //: State of an operation: not sent, by the user's wish
        return Words::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

Tone tone(OperationState state)
{
    switch (state) {
    case OperationState::Queued:
    case OperationState::Waiting:
    case OperationState::Skipped:
    case OperationState::Cancelled:
        return Tone::Quiet;
    case OperationState::Submitting:
    case OperationState::Accepted:
    case OperationState::Extending:
        return Tone::Busy;
    case OperationState::Unconfirmed:
    case OperationState::WaitingForPayment:
    case OperationState::WaitingForWindow:
        return Tone::Caution;
    case OperationState::Done:
        return Tone::Good;
    case OperationState::Failed:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString icon(OperationState state)
{
    switch (state) {
    case OperationState::Queued:
        return u"op-queued"_s;
    case OperationState::Waiting:
        return u"op-waiting"_s;
    case OperationState::Submitting:
        return u"op-submitting"_s;
    case OperationState::Unconfirmed:
        return u"op-unconfirmed"_s;
    case OperationState::Accepted:
        return u"op-accepted"_s;
    case OperationState::WaitingForPayment:
        return u"op-waiting-payment"_s;
    case OperationState::WaitingForWindow:
        return u"op-waiting-window"_s;
    case OperationState::Extending:
        return u"op-extending"_s;
    case OperationState::Done:
        return u"op-done"_s;
    case OperationState::Failed:
        return u"op-failed"_s;
    case OperationState::Skipped:
        return u"op-skipped"_s;
    case OperationState::Cancelled:
        return u"op-cancelled"_s;
    }
    Q_UNREACHABLE();
}

QString failure(FailureReason reason)
{
    switch (reason) {
    case FailureReason::None:
        return {};
    case FailureReason::Refused:
        return Words::tr("The request was refused. The instance was not changed.");
    case FailureReason::NotTaken:
        return Words::tr(
            "No sign that the request was taken. Check in the console before you send it again.");
    case FailureReason::GivenUp:
        return Words::tr(
            "The service accepted the request but gave the change up: the instance is running at its "
            "old size.");
    case FailureReason::EndedOtherwise:
        return Words::tr("The instance is running, but not at the size or specification that was requested.");
    case FailureReason::InstanceFaulty:
        return Words::tr("The instance became faulty during the change.");
    case FailureReason::InstanceFrozen:
        return Words::tr("The instance was frozen during the change.");
    case FailureReason::InstanceGone:
        return Words::tr("The instance does not exist any more.");
    case FailureReason::NotRecorded:
        return Words::tr("It could not be written to the journal, so nothing was sent.");
    case FailureReason::NotFollowed:
        return Words::tr("The request was sent, but it is not followed any more: its end is not known.");
    case FailureReason::OperationUnsettled:
        return Words::tr("Nothing was sent: an earlier resize of this instance has not ended yet.");
    case FailureReason::StatusChanged:
        return Words::tr("Nothing was sent: the instance is faulty or frozen by now.");
    case FailureReason::StillBusy:
        return Words::tr("Not sent in the end: the instance stayed busy for too long.");
    case FailureReason::CapacityChanged:
        return Words::tr("Nothing was sent: the instance has another capacity by now.");
    case FailureReason::SpecificationChanged:
        return Words::tr("Nothing was sent: the instance has another type or specification by now.");
    case FailureReason::WindowUnknown:
        return Words::tr("Nothing was sent: the instance does not tell its maintenance window.");
    case FailureReason::ReadFailed:
        return Words::tr("Nothing was sent: the instance could not be read beforehand.");
    }
    Q_UNREACHABLE();
}

QString waitReason(WaitReason reason)
{
    switch (reason) {
    case WaitReason::None:
        return {};
    case WaitReason::Turn:
        return Words::tr("Waiting for its turn.");
    case WaitReason::StartTime:
        return Words::tr("Waiting for the time at which the batch begins.");
    case WaitReason::PauseBetween:
        return Words::tr("The batch pauses before its next resize.");
    case WaitReason::OwnWindow:
        return Words::tr("Waiting for the maintenance window of the instance.");
    case WaitReason::InstanceBusy:
        return Words::tr("The instance is busy. It will be looked at again.");
    case WaitReason::ServiceBusy:
        return Words::tr("The service takes no more requests at the moment. It will be tried again.");
    case WaitReason::BatchPaused:
        return Words::tr("The batch is paused.");
    case WaitReason::UnfinishedBatch:
        return Words::tr("Confirmed before the program was last closed. It goes on only if you say so.");
    case WaitReason::SignedOut:
        return Words::tr(
            "Who confirmed it is not signed in. It goes on only if they sign in again and say so.");
    }
    Q_UNREACHABLE();
}

QString refusal(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotRunning:
        return Words::tr("The instance is not running. Only running instances can be resized.");
    case Refusal::TaskRunning:
        return Words::tr("A background task of the instance is still running. Wait until it has ended.");
    case Refusal::OperationUnsettled:
        return Words::tr("An earlier resize of this instance has not ended yet.");
    case Refusal::NoApiVersion:
        return Words::tr(
            "The account allows no version of the API that this endpoint offers. Choose another one in its "
            "settings.");
    case Refusal::PrepaidNotDocumented:
        return Words::tr(
            "The instance is billed yearly/monthly. The v1.0 API is documented for pay-per-use instances "
            "only.");
    case Refusal::NotLarger:
        return Words::tr("Not larger than the present capacity. The v1.0 API only enlarges.");
    case Refusal::NotWholeGigabytes:
        return Words::tr("Not a whole number of GB. The v1.0 API takes whole GB only.");
    case Refusal::NoSuchCapacity:
        return Words::tr("Not a capacity that the service can be asked for.");
    case Refusal::Unchanged:
        return Words::tr("This is the present size of the instance.");
    case Refusal::OtherEngine:
        return Words::tr("This specification is for another cache engine.");
    case Refusal::OtherVersion:
        return Words::tr(
            "Not sold for the engine version of this instance. A resize does not change the version.");
    case Refusal::OtherCpuType:
        return Words::tr(
            "This specification is for another CPU architecture, which a resize does not change.");
    case Refusal::TypeChange:
        return Words::tr("Another instance type. This change of type is not offered.");
    case Refusal::ReplicasChange:
        return Words::tr("Another number of replicas, which is not offered for this instance.");
    case Refusal::LastReplica:
        return Words::tr("The last replica cannot be removed.");
    case Refusal::OneAtATime:
        return Words::tr(
            "More than one thing would change. Capacity, type and each replica need a change of their own.");
    case Refusal::NeedsV2:
        return Words::tr(
            "Only the v2 API can make this change. The account does not use it, or the endpoint does not "
            "offer it.");
    case Refusal::ProxyNeverShrinks:
        return Words::tr("A Proxy Cluster of Redis 3.0 can only grow.");
    case Refusal::TooSmallForType:
        return Words::tr("A change to read/write splitting needs a capacity of at least 4 GB.");
    case Refusal::SslOn:
        return Words::tr("A Redis 6.0 instance with SSL cannot be changed to read/write splitting.");
    case Refusal::MemoryTooFull:
        return Words::tr(
            "The data does not fit: less than 70 % of the usable memory of the target may be in use.");
    case Refusal::SpecCodeMissing:
        return Words::tr("The specification has no code, but this engine version requires one.");
    case Refusal::PrepaidOnly:
        return Words::tr("Sold yearly/monthly only.");
    case Refusal::MemoryQuota:
        return Words::tr("The memory quota of the project is too small for this growth.");
    case Refusal::NoStock:
        return Words::tr("Sold out in an availability zone of this instance.");
    case Refusal::VersionUnknown:
        return Words::tr("The specifications of this engine version are not known, so nothing is offered.");
    case Refusal::PresentUnknown:
        return Words::tr(
            "The type or CPU architecture of this instance is not known, so nothing is offered.");
    }
    Q_UNREACHABLE();
}

QString condition(Condition condition)
{
    switch (condition) {
    case Condition::DataInDatabase0Only:
        //: What must hold before a change, stated as a fact; so are the following
        return Words::tr("Only database 0 holds data.");
    case Condition::MultiDbUnused:
        return Words::tr("No client uses a database other than 0.");
    case Condition::ReadOnlyAddressUnused:
        return Words::tr("No client uses the read-only address or domain name.");
    case Condition::NoAclAccounts:
        return Words::tr("The instance has no ACL accounts.");
    case Condition::SslOff:
        return Words::tr("SSL is switched off.");
    case Condition::MemoryBelow70Percent:
        return Words::tr("The used memory is below 70 % of the usable memory of the target.");
    case Condition::EveryNodeBelow70Percent:
        return Words::tr(
            "The used memory of every node, not just the average, is below 70 % of the usable memory of a "
            "node of the target.");
    case Condition::NoBigKeys:
        return Words::tr("No key is larger than 512 MB.");
    case Condition::NoBurstOfWrites:
        return Words::tr(
            "No burst of writes is to be expected meanwhile: a full node makes the change fail.");
    case Condition::ClientsReconnect:
        return Words::tr("The clients connect again by themselves.");
    case Condition::ClientsFollowTopology:
        return Words::tr("The clients follow MOVED and ASK and refresh their view of the cluster.");
    case Condition::RemovedNodesNotAddressed:
        return Words::tr("No client addresses nodes of the cluster directly that may be removed.");
    }
    Q_UNREACHABLE();
}

QString resizeFinding(const ResizeFinding &finding)
{
    const QString item = riskItem(finding.item);
    if (finding.text.isEmpty())
        return Words::tr("The service gave no reason.");
    if (item.isEmpty())
        return finding.text;
    //: What was looked at and its limit (a sentence), and the service's own words about it
    return Words::tr("%1 The service says: “%2”").arg(item, finding.text);
}

} // namespace dcs::Texts
