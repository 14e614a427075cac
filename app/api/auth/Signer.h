// SPDX-License-Identifier: MIT
#pragma once

#include "api/auth/Credentials.h"
#include "api/http/HttpMessage.h"

#include <QByteArrayList>
#include <QDateTime>

namespace dcs {

/// SDK-HMAC-SHA256 request signing, step by step as the signing guide names the steps. Pure functions.
namespace Signer {

/// Percent-encoding of the signature: A-Z a-z 0-9 - _ . ~ stay, every other UTF-8 byte becomes %XX in upper
/// case.
QByteArray percentEncode(const QByteArray &utf8);

/// signedHeaders: lower-case names, in any order; each must be among the headers of the request (or be host).
QByteArray canonicalRequest(const HttpRequest &request, const QByteArrayList &signedHeaders);
QByteArray stringToSign(const QByteArray &canonicalRequest, const QByteArray &sdkDate);
QByteArray signature(const QByteArray &stringToSign, const QByteArray &secretKey);

/// The headers that authenticate the request: Host, X-Sdk-Date, X-Project-Id (if projectId is not empty),
/// X-Security-Token (temporary keys) and Authorization, which signs the others. now is UTC.
QList<HttpHeader> authenticationHeaders(
    const HttpRequest &request, const AccessKey &key, const QString &projectId, const QDateTime &now);

} // namespace Signer

} // namespace dcs
