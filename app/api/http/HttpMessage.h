// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

namespace dcs {

using HttpHeader = QPair<QByteArray, QByteArray>;

/// A request as it will be sent, without the headers that authenticate it.
struct HttpRequest {
    QByteArray method; ///< "GET" or "POST"
    QUrl url; ///< encoded query included
    QList<HttpHeader> headers; ///< Content-Type is added for requests with a body, see completeHeaders()
    QByteArray body;

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

/// A complete answer, whatever its status.
struct HttpResponse {
    int status = 0;
    QList<HttpHeader> headers; ///< names in lower case
    QByteArray body;

    /// The first header of this (lower-case) name, or an empty array.
    QByteArray header(QByteArrayView name) const;
    friend bool operator==(const HttpResponse &, const HttpResponse &) = default;
};

/// The first header of this name, compared without regard to case, or an empty array.
QByteArray headerValue(const QList<HttpHeader> &headers, QByteArrayView name);

/// The headers of the request, and Content-Type: application/json if it has a body and none was set. Signing
/// and sending both start from these, so that what is signed is what is sent.
QList<HttpHeader> completeHeaders(const HttpRequest &request);

/// What every request calls itself, "DCS-Scaler/1.0.0". Not signed.
QByteArray userAgent();

/// The value of the Host header: the host in ASCII form, with the port unless it is the one of the scheme.
QByteArray hostHeader(const QUrl &url);

/// The id under which the service knows the exchange (X-Request-Id, with IAM X-IAM-Trace-Id), at most 128
/// characters.
QString requestIdOf(const QList<HttpHeader> &headers);

/// The request as a command for a shell (POSIX quoting). Credentials never appear: placeholders stand for
/// them.
QString toCurl(const HttpRequest &request);

} // namespace dcs
