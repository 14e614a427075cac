// SPDX-License-Identifier: MIT
#include "api/ces/CesEndpoint.h"

using namespace Qt::StringLiterals;

namespace dcs {

QUrl cesEndpoint(const QUrl &dcsEndpoint)
{
    static constexpr QLatin1StringView dcs = "dcs."_L1;
    const QString host = dcsEndpoint.host();
    if (!host.startsWith(dcs) || host.size() == dcs.size())
        return {};
    QUrl result;
    result.setScheme(dcsEndpoint.scheme());
    result.setHost("ces."_L1 + host.mid(dcs.size()));
    result.setPort(dcsEndpoint.port());
    return result;
}

} // namespace dcs
