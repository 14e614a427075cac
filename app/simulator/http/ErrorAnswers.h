// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/http/Call.h"
#include "simulator/http/HttpAnswer.h"

#include <QString>

namespace dcs {

/// Which of the two documented error bodies of DCS is used.
enum class ErrorShape {
    Flat, ///< {"error_code": "DCS.4026", "error_msg": …}
    Nested ///< {"error": {"code": "111400026", "message": …}}, the older one
};

/// The documented error of this code ("DCS.4026") with its status and message; argument replaces "{0}" in the
/// message.
HttpAnswer dcsError(const QString &code, ErrorShape shape = ErrorShape::Flat, const QString &argument = {});

/// An error of the API gateway, which repeats the request id in its body.
HttpAnswer gatewayError(const Call &call, int status, const QString &code, const QString &message);
/// 401 APIGW.0301, with the text that names the cause.
HttpAnswer authenticationError(const Call &call, const QString &cause);
/// 401 APIGW.0301 for a token that ended at this time.
HttpAnswer tokenExpiredError(const Call &call, const QDateTime &expiresAt);
/// The documented body for a status that nobody asked the reason of.
HttpAnswer errorOfStatus(const Call &call, int status);

/// An error of IAM /v3, whose code is the status.
HttpAnswer keystoneError(int status, const QString &message);

} // namespace dcs
