// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace dcs {

/// Where and as whom requests are made.
struct Endpoint {
    QUrl dcs; ///< scheme and host (and port) of the service
    QUrl iam; ///< scheme and host (and port) of IAM
    QString region; ///< the project's name in token requests, "cn-north-4"
    QString projectId; ///< may be empty before a token told it
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

} // namespace dcs
