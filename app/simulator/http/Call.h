// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/Simulator.h"

#include <QDateTime>

namespace dcs {

/// One request on its way through the simulator.
struct Call {
    const ReceivedRequest &request;
    QByteArray requestId; ///< 32 hex digits
    QDateTime now; ///< UTC, the simulator's clock

    /// Value of the first header of this lower-case name, trimmed; empty if there is none.
    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : request.headers) {
            if (key == name)
                return value.trimmed();
        }
        return {};
    }
};

} // namespace dcs
