// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/auth/Authenticator.h"

#include <optional>

namespace dcs {

/// POST {iam}/v3/auth/tokens: a token of project scope.
namespace TokenRequest {

struct Token {
    QByteArray value; ///< X-Subject-Token
    QString projectId;
    std::optional<qint64>
        lifetimeSeconds; ///< by the service's own two times, so that our clock does not matter

    friend bool operator==(const Token &, const Token &) = default;
};

/// Scope is the project id if it is known, else the project named like the region. Without the catalogue,
/// which keeps the answer and the token short.
HttpRequest make(const Endpoint &endpoint, const PasswordLogin &login);

/// The token of a 2xx answer; a Decode error names the header or member that is missing.
Result<Token> decode(const HttpResponse &response);

} // namespace TokenRequest

} // namespace dcs
