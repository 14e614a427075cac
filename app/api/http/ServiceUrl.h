// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringList>
#include <QUrl>

namespace dcs {

/// The URL of a REST call: scheme, host, port and path of base, then the segments, then the query. Segments
/// and query are percent-encoded as the signature demands (A-Z a-z 0-9 - _ . ~ stay, blank is %20), so that
/// what is signed is on the wire.
QUrl serviceUrl(
    const QUrl &base, const QStringList &segments, const QList<QPair<QString, QString>> &query = {});

/// Whether this is a name or address of this computer itself ("localhost", 127.0.0.0/8, ::1).
bool isLoopback(const QString &host);

} // namespace dcs
