// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/access/TokenStore.h"
#include "simulator/http/Call.h"
#include "simulator/http/HttpAnswer.h"

namespace dcs {

/// The part of IAM that a client needs: a project-scoped token for a user's password, and the projects of a
/// name.
class IamCalls {
public:
    /// The store must outlive it. Tokens are of the settings' project.
    IamCalls(TokenStore &tokens, const SimulatorSettings &settings);

    /// POST /v3/auth/tokens: 201 with the token in X-Subject-Token.
    HttpAnswer createToken(const Call &call);
    /// Whether the path is one that lists projects.
    static bool listsProjects(const Call &call);
    /// GET /v3/projects, with or without a name to filter by, and GET /v3/auth/projects.
    HttpAnswer projects(const Call &call) const;

private:
    bool isKnownProject(const QJsonObject &project) const;

    TokenStore &m_tokens;
    const QString m_projectId;
    const QString m_region;
    const QStringList m_sameNamed;
};

} // namespace dcs
