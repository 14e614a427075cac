// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/Call.h"
#include "simulator/HttpAnswer.h"
#include "simulator/TokenStore.h"

namespace dcs {

/// The part of IAM that a client needs: a project-scoped token for a user's password.
class IamCalls {
public:
    /// The store must outlive it. Tokens are of this project.
    IamCalls(TokenStore &tokens, const QString &projectId) : m_tokens(tokens), m_projectId(projectId) { }

    /// POST /v3/auth/tokens: 201 with the token in X-Subject-Token.
    HttpAnswer createToken(const Call &call);

private:
    TokenStore &m_tokens;
    QString m_projectId;
};

} // namespace dcs
