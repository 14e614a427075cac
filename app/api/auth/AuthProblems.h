// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"
#include "api/auth/Credentials.h"

namespace dcs {

/// A signature is refused if the clocks differ by more (DCS API, "Text after APIGW.0301").
inline constexpr qint64 toleratedClockOffsetSeconds = 15 * 60;

/// What a 401 to a request with these credentials is about (DCS API, "Text after APIGW.0301"): by the text of
/// the service, and for signatures by the clock offset. The answer to a
/// token request itself is always CredentialsRefused and not asked here.
AuthProblem authProblemOf(const ApiError &error, const Credentials &credentials);

} // namespace dcs
