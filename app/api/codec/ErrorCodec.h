// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"
#include "api/Result.h"
#include "api/http/HttpMessage.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace dcs {

/// Answers that are no success, as values. Pure functions.
namespace ErrorCodec {

/// What an answer with a status that is not 2xx says, whichever of the documented body shapes it has (DCS
/// API, "Errors"), or an HTML page, or none. now is UTC: the reference for Retry-After and for the clock
/// offset of a 401. authProblem is not set: that depends on the credentials, see Authenticator::readError().
/// secrets are blanked wherever the answer repeats them.
ApiError fromAnswer(const HttpResponse &response, const QDateTime &now, const QStringList &secrets = {});

/// The service's clock minus ours, in seconds; nothing if the answer has no readable Date. now is UTC.
std::optional<qint64> clockOffsetSeconds(const HttpResponse &response, const QDateTime &now);

/// The error of a 2xx answer whose body is not what it claims; field is the path of the member at fault, if
/// it is one.
ApiError decodeError(const HttpResponse &response, const QString &field, const QString &detail);

/// The JSON object that a 2xx answer has to be. TooLarge if it is nested too deep.
Result<QJsonObject> readObject(const HttpResponse &response);

/// Whether an answer says that the endpoint has no such call: APIGW.0101 or APIG.0101, or 404 without a code
/// of DCS. A 404 with a code of DCS is about an instance (DCS API, "Requests in general" and "Errors").
bool saysNotServed(const ApiError &error);
/// Whether it names the reason itself (APIGW.0101, APIG.0101). A 404 without a code may come from anything
/// on the way, and does not prove by itself that the call will not be there the next time.
bool provesNotServed(const ApiError &error);
/// Such an answer, or the second in a row that only says so. hints: how many did so, 0 at first.
bool isProofNotServed(const ApiError &error, int &hints);

} // namespace ErrorCodec

} // namespace dcs
