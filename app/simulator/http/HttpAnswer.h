// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>

namespace dcs {

/// What the simulator answers to one request, as it goes over the wire.
struct HttpAnswer {
    enum class Ending {
        Complete,
        Truncated, ///< announces more bytes than it sends, then the connection closes
        Dropped ///< not a byte is sent, the connection closes
    };
    int status = 200;
    QByteArray contentType; ///< "" without a body
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers; ///< besides Content-Type and Content-Length
    Ending ending = Ending::Complete;
};

/// An answer without a body.
HttpAnswer emptyAnswer(int status);

/// An answer with a JSON body.
HttpAnswer jsonAnswer(const QJsonObject &body, int status = 200);

} // namespace dcs
