// SPDX-License-Identifier: MIT
#include "operations/journal/JournalNames.h"

using namespace Qt::StringLiterals;

namespace dcs {

// Switches without default: the compiler asks for the word of every new value.

QString journalName(OperationState state)
{
    switch (state) {
    case OperationState::Queued:
        return u"queued"_s;
    case OperationState::Waiting:
        return u"waiting"_s;
    case OperationState::Submitting:
        return u"submitting"_s;
    case OperationState::Unconfirmed:
        return u"unconfirmed"_s;
    case OperationState::Accepted:
        return u"accepted"_s;
    case OperationState::WaitingForPayment:
        return u"waiting-for-payment"_s;
    case OperationState::WaitingForWindow:
        return u"waiting-for-window"_s;
    case OperationState::Extending:
        return u"extending"_s;
    case OperationState::Done:
        return u"done"_s;
    case OperationState::Failed:
        return u"failed"_s;
    case OperationState::Skipped:
        return u"skipped"_s;
    case OperationState::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

QString journalName(FailureReason failure)
{
    switch (failure) {
    case FailureReason::None:
        return u"none"_s;
    case FailureReason::Refused:
        return u"refused"_s;
    case FailureReason::NotTaken:
        return u"not-taken"_s;
    case FailureReason::GivenUp:
        return u"given-up"_s;
    case FailureReason::EndedOtherwise:
        return u"ended-otherwise"_s;
    case FailureReason::InstanceFaulty:
        return u"instance-faulty"_s;
    case FailureReason::InstanceFrozen:
        return u"instance-frozen"_s;
    case FailureReason::InstanceGone:
        return u"instance-gone"_s;
    case FailureReason::NotRecorded:
        return u"not-recorded"_s;
    case FailureReason::NotFollowed:
        return u"not-followed"_s;
    case FailureReason::OperationUnsettled:
        return u"operation-unsettled"_s;
    case FailureReason::StatusChanged:
        return u"status-changed"_s;
    case FailureReason::StillBusy:
        return u"still-busy"_s;
    case FailureReason::CapacityChanged:
        return u"capacity-changed"_s;
    case FailureReason::SpecificationChanged:
        return u"specification-changed"_s;
    case FailureReason::WindowUnknown:
        return u"window-unknown"_s;
    case FailureReason::ReadFailed:
        return u"read-failed"_s;
    }
    return {};
}

QString journalName(ResizeVersion apiVersion)
{
    switch (apiVersion) {
    case ResizeVersion::V1Extend:
        return u"v1-extend"_s;
    case ResizeVersion::V2Resize:
        return u"v2-resize"_s;
    }
    return {};
}

QString journalName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Size:
        return u"size"_s;
    case ChangeKind::Type:
        return u"type"_s;
    case ChangeKind::AddReplica:
        return u"add-replica"_s;
    case ChangeKind::RemoveReplica:
        return u"remove-replica"_s;
    }
    return {};
}

QString journalName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return u"network"_s;
    case ErrorKind::Proxy:
        return u"proxy"_s;
    case ErrorKind::Tls:
        return u"tls"_s;
    case ErrorKind::Timeout:
        return u"timeout"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Http:
        return u"http"_s;
    case ErrorKind::Redirect:
        return u"redirect"_s;
    case ErrorKind::Decode:
        return u"decode"_s;
    case ErrorKind::TooLarge:
        return u"too-large"_s;
    case ErrorKind::InsecureUrl:
        return u"insecure-url"_s;
    case ErrorKind::AuthenticationStopped:
        return u"authentication-stopped"_s;
    case ErrorKind::NotOffered:
        return u"not-offered"_s;
    }
    return {};
}

QString journalName(AuthProblem problem)
{
    switch (problem) {
    case AuthProblem::None:
        return u"none"_s;
    case AuthProblem::SignatureRefused:
        return u"signature-refused"_s;
    case AuthProblem::KeyLocked:
        return u"key-locked"_s;
    case AuthProblem::KeyUnknown:
        return u"key-unknown"_s;
    case AuthProblem::ClockSkew:
        return u"clock-skew"_s;
    case AuthProblem::TemporaryKeyExpired:
        return u"temporary-key-expired"_s;
    case AuthProblem::TokenRefused:
        return u"token-refused"_s;
    case AuthProblem::CredentialsRefused:
        return u"credentials-refused"_s;
    case AuthProblem::Other:
        return u"other"_s;
    }
    return {};
}

} // namespace dcs
