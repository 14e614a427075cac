// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dcs {

/// The two API versions of the DCS API, which answer the same data under the same host.
enum class ApiVersion { V1, V2 };

/// The first segment of the paths of a version.
inline QString pathSegment(ApiVersion version)
{
    return version == ApiVersion::V1 ? QStringLiteral("v1.0") : QStringLiteral("v2");
}

} // namespace dcs
