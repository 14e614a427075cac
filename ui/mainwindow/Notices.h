// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "ui/mainwindow/NoticePage.h"

#include <optional>

namespace dcs {

class InstancesView;
class SessionGroup;

/// What stands in place of the table when there is nothing to show; nothing if there are rows. sessions may
/// be null. signInProblem: why there are none, "" if nothing was tried.
std::optional<NoticePage::Content> noticeFor(const SessionGroup *sessions, const InstancesView &instances,
    const ErrorCatalogue &errors, const QString &signInProblem);

/// What stands above the table when the last refresh failed or was refused: what happened, and how old the
/// list is; of several places a line for each that failed. "" if all is well.
QString staleText(const SessionGroup &sessions, const ErrorCatalogue &errors);

/// What stands in the view of the advice while there are no metrics to advise from.
NoticePage::Content adviceNotice();

/// What stands in the view of the batches while there is none.
NoticePage::Content batchesNotice();

} // namespace dcs
