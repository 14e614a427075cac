// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace dcs {

/// One request as the server saw it.
struct ReceivedRequest {
    QByteArray method;
    QString path; ///< without query, percent-encoded as it was sent
    QString query; ///< percent-encoded as it was sent
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
};

} // namespace dcs
