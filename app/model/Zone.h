// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dcs {

/// One availability zone of the region.
struct Zone {
    QString id; ///< what v1.0 names zones by, 32 hex digits; some clouds use the code. Never empty.
    QString code; ///< what v2 wants: "cn-north-4a"; the id where the service tells no code
    QString name; ///< "AZ1"
    bool hasResources = true; ///< false only if the service says so
    friend bool operator==(const Zone &, const Zone &) = default;
};

} // namespace dcs
