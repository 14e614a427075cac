// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/access/SignatureCheck.h"
#include "simulator/access/TokenStore.h"
#include "simulator/http/HttpAnswer.h"

#include <optional>

namespace dcs {

/// Lets a request in, by signature or by token, or says why not. Thread-safe.
class AccessCheck {
public:
    AccessCheck();

    /// The refusal, or nothing if the request may go on.
    std::optional<HttpAnswer> refusal(const Call &call);
    /// Ends the token that the request carries, if any, and answers as the gateway does when it has expired.
    HttpAnswer expireToken(const Call &call);

    TokenStore &tokens() { return m_tokens; }

private:
    std::optional<HttpAnswer> refusalOfSignature(const Call &call);
    std::optional<HttpAnswer> refusalOfToken(const Call &call) const;

    SignatureCheck m_signatures;
    TokenStore m_tokens;
};

} // namespace dcs
