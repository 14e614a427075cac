// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dcs {

/// The service took the request: 204 by the documents, other 2xx are accepted as well. Nothing is known to be
/// done yet.
struct Acceptance {
    int httpStatus = 204;
    QString requestId;
    QString orderId = {}; ///< yearly/monthly instances: the change waits until this order is paid
    friend bool operator==(const Acceptance &, const Acceptance &) = default;
};

} // namespace dcs
