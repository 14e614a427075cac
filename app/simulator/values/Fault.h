// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace dcs {

/// Misbehaviour that tests switch on, for requests whose method and path match.
struct Fault {
    enum class Kind {
        Delay, ///< answers after delayMs
        Status, ///< answers status with body (a documented error body if body is empty), retryAfter as header
        DropBeforeHandling, ///< closes the connection without doing anything
        DropAfterHandling, ///< does what was asked, then closes the connection without an answer
        TruncateBody, ///< a Content-Length longer than what is sent, then the connection closes
        MalformedBody, ///< 200 with a body that is no JSON
        HtmlPage, ///< status with a proxy's HTML page
        ExpireToken, ///< 401 as for an expired token
        Redirect ///< 302 to location
    };
    Kind kind = Kind::Status;
    QByteArray method = {}; ///< "" matches any
    QString pathContains = {}; ///< "" matches any
    int times = 1; ///< how many matching requests it strikes; -1: all
    int delayMs = 0;
    int status = 503;
    QByteArray body = {};
    std::optional<int> retryAfterSeconds = {};
    QByteArray location = {};
};

} // namespace dcs
