// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"
#include "operations/Operation.h"

namespace dcs {

/// Who asks for a resize, for the record.
struct Requester {
    QString profileText; ///< account and region, for display
    QString who; ///< access key id or user name
};

/// A random name for an operation or a run.
QString newUuid();

/// Confirmed now (UTC), for the account and the project of the client.
Operation newOperation(
    const DcsClient &client, const Requester &requester, const ResizeRequest &request, const QDateTime &now);

} // namespace dcs
