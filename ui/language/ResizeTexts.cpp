// SPDX-License-Identifier: MIT
#include "ui/language/Texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dcs::Texts {

QString riskItem(RiskItem item)
{
    switch (item) {
    case RiskItem::Other:
        return {};
    case RiskItem::NodeStatus:
        return QCoreApplication::translate("Texts", "Nodes: all of them should be healthy.");
    case RiskItem::DataSpread:
        return QCoreApplication::translate("Texts",
            "Spread of the data: nodes should differ by 512 MB at most. A larger difference points to a big "
            "key.");
    case RiskItem::Memory:
        return QCoreApplication::translate("Texts", "Memory: no node should use more than 90 %.");
    case RiskItem::NetworkInput:
        return QCoreApplication::translate("Texts", "Network: the input should not be too heavy.");
    case RiskItem::Cpu:
        return QCoreApplication::translate(
            "Texts", "CPU: no node should have been above 90 % within the last 5 minutes.");
    }
    Q_UNREACHABLE();
}

QString operationState(OperationState state)
{
    switch (state) {
    case OperationState::Queued:
        //: State of an operation: about to be sent
        return QCoreApplication::translate("Texts", "Queued");
    case OperationState::Waiting:
        //: State of an operation: waits for its turn, a time, or a busy instance
        return QCoreApplication::translate("Texts", "Waiting");
    case OperationState::Submitting:
        //: State of an operation: the request is on its way
        return QCoreApplication::translate("Texts", "Submitting");
    case OperationState::Unconfirmed:
        //: State of an operation: sent, but there was no answer
        return QCoreApplication::translate("Texts", "Unconfirmed");
    case OperationState::Accepted:
        //: State of an operation: the service took the request
        return QCoreApplication::translate("Texts", "Accepted");
    case OperationState::WaitingForPayment:
        //: State of an operation: the service waits for an order to be paid
        return QCoreApplication::translate("Texts", "Waiting for payment");
    case OperationState::WaitingForWindow:
        //: State of an operation: the service waits for the maintenance window
        return QCoreApplication::translate("Texts", "Waiting for window");
    case OperationState::Extending:
        //: Status of an instance and of an operation: the size is being changed
        return QCoreApplication::translate("Texts", "Extending");
    case OperationState::Done:
        //: State of an operation
        return QCoreApplication::translate("Texts", "Done");
    case OperationState::Failed:
        //: State of an operation
        return QCoreApplication::translate("Texts", "Failed");
    case OperationState::Skipped:
        //: State of an operation: not sent, since something has changed
        return QCoreApplication::translate("Texts", "Skipped");
    case OperationState::Cancelled:
        //: State of an operation: not sent, by the user's wish
        return QCoreApplication::translate("Texts", "Cancelled");
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
        return QCoreApplication::translate("Texts", "The request was refused. The instance was not changed.");
    case FailureReason::NotTaken:
        return QCoreApplication::translate(
            "Texts", "No answer came, and the instance stayed at its old size: the request was not taken.");
    case FailureReason::GivenUp:
        return QCoreApplication::translate("Texts",
            "The service accepted the request but gave the change up: the instance is running at its "
            "old size.");
    case FailureReason::EndedOtherwise:
        return QCoreApplication::translate(
            "Texts", "The instance is running, but not at the size or specification that was requested.");
    case FailureReason::InstanceFaulty:
        return QCoreApplication::translate("Texts", "The instance became faulty during the change.");
    case FailureReason::InstanceFrozen:
        return QCoreApplication::translate("Texts", "The instance was frozen during the change.");
    case FailureReason::InstanceGone:
        return QCoreApplication::translate("Texts", "The instance does not exist any more.");
    case FailureReason::NotRecorded:
        return QCoreApplication::translate(
            "Texts", "It could not be written to the journal, so nothing was sent.");
    case FailureReason::NotFollowed:
        return QCoreApplication::translate("Texts",
            "The service accepted the request, but it is not followed any more: its end is not known.");
    case FailureReason::OperationUnsettled:
        return QCoreApplication::translate(
            "Texts", "Nothing was sent: an earlier resize of this instance has not ended yet.");
    case FailureReason::StatusChanged:
        return QCoreApplication::translate(
            "Texts", "Nothing was sent: the instance is faulty or frozen by now.");
    case FailureReason::StillBusy:
        return QCoreApplication::translate(
            "Texts", "Nothing was sent: the instance stayed busy for too long.");
    case FailureReason::CapacityChanged:
        return QCoreApplication::translate(
            "Texts", "Nothing was sent: the instance has another capacity by now.");
    case FailureReason::SpecificationChanged:
        return QCoreApplication::translate(
            "Texts", "Nothing was sent: the instance has another type or specification by now.");
    case FailureReason::WindowUnknown:
        return QCoreApplication::translate(
            "Texts", "Nothing was sent: the instance does not tell its maintenance window.");
    case FailureReason::ReadFailed:
        return QCoreApplication::translate(
            "Texts", "Nothing was sent: the instance could not be read beforehand.");
    }
    Q_UNREACHABLE();
}

QString waitReason(WaitReason reason)
{
    switch (reason) {
    case WaitReason::None:
        return {};
    case WaitReason::Turn:
        return QCoreApplication::translate("Texts", "Waiting for its turn.");
    case WaitReason::StartTime:
        return QCoreApplication::translate("Texts", "Waiting for the time at which the run begins.");
    case WaitReason::PauseBetween:
        return QCoreApplication::translate("Texts", "The run pauses before its next resize.");
    case WaitReason::OwnWindow:
        return QCoreApplication::translate("Texts", "Waiting for the maintenance window of the instance.");
    case WaitReason::InstanceBusy:
        return QCoreApplication::translate("Texts", "The instance is busy. It will be looked at again.");
    case WaitReason::ServiceBusy:
        return QCoreApplication::translate(
            "Texts", "The service takes no more requests at the moment. It will be tried again.");
    case WaitReason::BatchPaused:
        return QCoreApplication::translate("Texts", "The run is paused.");
    case WaitReason::UnfinishedBatch:
        return QCoreApplication::translate(
            "Texts", "Confirmed before the program was last closed. It goes on only if you say so.");
    }
    Q_UNREACHABLE();
}

QString refusal(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotRunning:
        return QCoreApplication::translate(
            "Texts", "The instance is not running. Only running instances can be resized.");
    case Refusal::TaskRunning:
        return QCoreApplication::translate(
            "Texts", "A background task of the instance is still running. Wait until it has ended.");
    case Refusal::OperationUnsettled:
        return QCoreApplication::translate("Texts", "An earlier resize of this instance has not ended yet.");
    case Refusal::NoApiVersion:
        return QCoreApplication::translate("Texts",
            "The account allows no version of the API that this endpoint offers. Choose another one in its "
            "settings.");
    case Refusal::PrepaidNotDocumented:
        return QCoreApplication::translate("Texts",
            "The instance is billed yearly/monthly. The v1.0 API is documented for pay-per-use instances "
            "only.");
    case Refusal::NotLarger:
        return QCoreApplication::translate(
            "Texts", "Not larger than the present capacity. The v1.0 API only enlarges.");
    case Refusal::NotWholeGigabytes:
        return QCoreApplication::translate(
            "Texts", "Not a whole number of GB. The v1.0 API takes whole GB only.");
    case Refusal::NoSuchCapacity:
        return QCoreApplication::translate("Texts", "Not a capacity that the service can be asked for.");
    case Refusal::Unchanged:
        return QCoreApplication::translate("Texts", "This is the present size of the instance.");
    case Refusal::OtherEngine:
        return QCoreApplication::translate("Texts", "This specification is for another cache engine.");
    case Refusal::OtherVersion:
        return QCoreApplication::translate("Texts",
            "Not sold for the engine version of this instance. A resize does not change the version.");
    case Refusal::OtherCpuType:
        return QCoreApplication::translate(
            "Texts", "This specification is for another CPU architecture, which a resize does not change.");
    case Refusal::TypeChange:
        return QCoreApplication::translate(
            "Texts", "Another instance type. This change of type is not offered.");
    case Refusal::ReplicasChange:
        return QCoreApplication::translate(
            "Texts", "Another number of replicas, which is not offered for this instance.");
    case Refusal::LastReplica:
        return QCoreApplication::translate("Texts", "The last replica cannot be removed.");
    case Refusal::OneAtATime:
        return QCoreApplication::translate("Texts",
            "More than one thing would change. Capacity, type and each replica need a change of their own.");
    case Refusal::NeedsV2:
        return QCoreApplication::translate("Texts",
            "Only the v2 API can make this change. The account does not use it, or the endpoint does not "
            "offer it.");
    case Refusal::ProxyNeverShrinks:
        return QCoreApplication::translate("Texts", "A Proxy Cluster of Redis 3.0 can only grow.");
    case Refusal::TooSmallForType:
        return QCoreApplication::translate(
            "Texts", "A change to read/write splitting needs a capacity of at least 4 GB.");
    case Refusal::SslOn:
        return QCoreApplication::translate(
            "Texts", "A Redis 6.0 instance with SSL cannot be changed to read/write splitting.");
    case Refusal::MemoryTooFull:
        return QCoreApplication::translate("Texts",
            "The data does not fit: less than 70 % of the usable memory of the target may be in use.");
    case Refusal::SpecCodeMissing:
        return QCoreApplication::translate(
            "Texts", "The specification has no code, but this engine version requires one.");
    case Refusal::PrepaidOnly:
        return QCoreApplication::translate("Texts", "Sold yearly/monthly only.");
    case Refusal::MemoryQuota:
        return QCoreApplication::translate(
            "Texts", "The memory quota of the project is too small for this growth.");
    case Refusal::NoStock:
        return QCoreApplication::translate("Texts", "Sold out in an availability zone of this instance.");
    case Refusal::VersionUnknown:
        return QCoreApplication::translate(
            "Texts", "The specifications of this engine version are not known, so nothing is offered.");
    case Refusal::PresentUnknown:
        return QCoreApplication::translate(
            "Texts", "The type or CPU architecture of this instance is not known, so nothing is offered.");
    }
    Q_UNREACHABLE();
}

QString condition(Condition condition)
{
    switch (condition) {
    case Condition::DataInDatabase0Only:
        //: What must hold before a change, stated as a fact; so are the following
        return QCoreApplication::translate("Texts", "Only database 0 holds data.");
    case Condition::MultiDbUnused:
        return QCoreApplication::translate("Texts", "No client uses a database other than 0.");
    case Condition::ReadOnlyAddressUnused:
        return QCoreApplication::translate("Texts", "No client uses the read-only address or domain name.");
    case Condition::NoAclAccounts:
        return QCoreApplication::translate("Texts", "The instance has no ACL accounts.");
    case Condition::SslOff:
        return QCoreApplication::translate("Texts", "SSL is switched off.");
    case Condition::MemoryBelow70Percent:
        return QCoreApplication::translate(
            "Texts", "The used memory is below 70 % of the usable memory of the target.");
    case Condition::EveryNodeBelow70Percent:
        return QCoreApplication::translate("Texts",
            "The used memory of every node, not just the average, is below 70 % of the usable memory of a "
            "node of the target.");
    case Condition::NoBigKeys:
        return QCoreApplication::translate("Texts", "No key is larger than 512 MB.");
    case Condition::NoBurstOfWrites:
        return QCoreApplication::translate(
            "Texts", "No burst of writes is to be expected meanwhile: a full node makes the change fail.");
    case Condition::ClientsReconnect:
        return QCoreApplication::translate("Texts", "The clients connect again by themselves.");
    case Condition::ClientsFollowTopology:
        return QCoreApplication::translate(
            "Texts", "The clients follow MOVED and ASK and refresh their view of the cluster.");
    case Condition::RemovedNodesNotAddressed:
        return QCoreApplication::translate(
            "Texts", "No client addresses nodes of the cluster directly that may be removed.");
    }
    Q_UNREACHABLE();
}

QString resizeFinding(const ResizeFinding &finding)
{
    const QString item = riskItem(finding.item);
    if (finding.text.isEmpty())
        return QCoreApplication::translate("Texts", "The service gave no reason.");
    if (item.isEmpty())
        return finding.text;
    //: What was looked at and its limit (a sentence), and the service's own words about it
    return QCoreApplication::translate("Texts", "%1 The service says: “%2”").arg(item, finding.text);
}

} // namespace dcs::Texts
