// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

namespace dcs {

/// Where Cloud Eye is next to this DCS service: "ces." in place of the leading "dcs." of the host, so that
/// region and domain stay those of the cloud. Invalid if the host is named otherwise: then only the user can
/// know.
QUrl cesEndpoint(const QUrl &dcsEndpoint);

} // namespace dcs
