// SPDX-License-Identifier: MIT
#include "ui/operations/OperationActions.h"

namespace dcs {

using namespace Qt::StringLiterals;

QList<OperationAction> OperationActions::all()
{
    using enum OperationAction;
    return {ResizeAgain, ShowInstance, ShowBatch, CopyRow, CopyDetails, CopyId, CopyRequestId, CopyAsCurl,
        OpenReport, Cancel, StopFollowing};
}

QString OperationActions::text(OperationAction action)
{
    switch (action) {
    case OperationAction::ResizeAgain:
        return tr("Resize again…");
    case OperationAction::ShowInstance:
        return tr("Show instance");
    case OperationAction::ShowBatch:
        return tr("Show batch");
    case OperationAction::CopyRow:
        return tr("Copy row");
    case OperationAction::CopyDetails:
        return tr("Copy details");
    case OperationAction::CopyId:
        return tr("Copy ID");
    case OperationAction::CopyRequestId:
        return tr("Copy request ID");
    case OperationAction::CopyAsCurl:
        return tr("Copy as curl");
    case OperationAction::OpenReport:
        return tr("Open report");
    case OperationAction::Cancel:
        //: context menu: the resize will not be sent
        return tr("Cancel this resize");
    case OperationAction::StopFollowing:
        //: context menu: the end of a request that was sent is not waited for any more
        return tr("Stop following…");
    }
    return {};
}

QString OperationActions::objectName(OperationAction action)
{
    switch (action) {
    case OperationAction::ResizeAgain:
        return u"resizeAgain"_s;
    case OperationAction::ShowInstance:
        return u"showOperationInstance"_s;
    case OperationAction::ShowBatch:
        return u"showOperationBatch"_s;
    case OperationAction::CopyRow:
        return u"copyOperationRow"_s;
    case OperationAction::CopyDetails:
        return u"copyOperationDetails"_s;
    case OperationAction::CopyId:
        return u"copyOperationId"_s;
    case OperationAction::CopyRequestId:
        return u"copyRequestId"_s;
    case OperationAction::CopyAsCurl:
        return u"copyOperationAsCurl"_s;
    case OperationAction::OpenReport:
        return u"openReport"_s;
    case OperationAction::Cancel:
        return u"cancelOperation"_s;
    case OperationAction::StopFollowing:
        return u"stopFollowing"_s;
    }
    return {};
}

bool OperationActions::isPossible(OperationAction action, const Operation &operation)
{
    switch (action) {
    case OperationAction::ResizeAgain:
        return operation.isSettled();
    case OperationAction::ShowBatch:
    case OperationAction::OpenReport:
        return !operation.batchId.isEmpty();
    case OperationAction::CopyRequestId:
        return !operation.requestId.isEmpty();
    case OperationAction::CopyAsCurl:
        return !operation.request.body.isEmpty();
    case OperationAction::Cancel:
        return operation.id > 0 && operation.isPending();
    case OperationAction::StopFollowing:
        return operation.id > 0 && operation.isWatched();
    case OperationAction::ShowInstance:
    case OperationAction::CopyRow:
    case OperationAction::CopyDetails:
    case OperationAction::CopyId:
        return true;
    }
    return false;
}

} // namespace dcs
