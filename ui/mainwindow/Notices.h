// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "ui/mainwindow/NoticePage.h"

#include <optional>

namespace dcs {

class InstancesView;
class Session;

/// What stands in place of the table when there is nothing to show; nothing if there are rows. session may be
/// null.
std::optional<NoticePage::Content> noticeFor(
    const Session *session, const InstancesView &instances, const ErrorCatalogue &errors);

/// What stands above the table when the last refresh failed or was refused: what happened, and how old the
/// list is.
QString staleText(const Session &session, const ErrorCatalogue &errors);

} // namespace dcs
