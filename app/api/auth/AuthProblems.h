// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"
#include "api/auth/Credentials.h"

namespace dcs {

/// What a 401 to a request with these credentials is about (DCS API, "Text after APIGW.0301"): by the text of
/// the service, and for signatures by the clock offset (more than 15 minutes are refused). The answer to a
/// token request itself is always CredentialsRefused and not asked here.
AuthProblem authProblemOf(const ApiError &error, const Credentials &credentials);

} // namespace dcs
