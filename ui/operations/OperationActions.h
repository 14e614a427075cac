// SPDX-License-Identifier: MIT
#pragma once

#include "operations/Operation.h"

#include <QCoreApplication>
#include <QList>

namespace dcs {

/// What can be done about one operation: entries of its menu, buttons of its details.
enum class OperationAction {
    ResizeAgain,
    ShowInstance,
    ShowBatch,
    CopyRow,
    CopyDetails,
    CopyId,
    CopyRequestId,
    CopyAsCurl,
    OpenReport,
    Cancel,
    StopFollowing
};

class OperationActions {
    Q_DECLARE_TR_FUNCTIONS(dcs::OperationActions)
public:
    /// All of them, in the order of the menu.
    static QList<OperationAction> all();
    static QString text(OperationAction action);
    /// Names the action in a menu or among buttons: "copyOperationDetails".
    static QString objectName(OperationAction action);
    /// Whether it can be done now. An operation that only the journal knows (id 0) cannot be cancelled here.
    static bool isPossible(OperationAction action, const Operation &operation);
};

} // namespace dcs
