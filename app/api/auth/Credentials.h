// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <variant>

namespace dcs {

/// Access key (AK/SK), permanent or temporary. Held in memory only.
struct AccessKey {
    QString accessKey;
    QString secretKey;
    QString securityToken; ///< only with temporary keys
    friend bool operator==(const AccessKey &, const AccessKey &) = default;
};

/// IAM user, for a token of project scope. Held in memory only.
struct PasswordLogin {
    QString userName;
    QString password;
    QString domainName; ///< account name
    friend bool operator==(const PasswordLogin &, const PasswordLogin &) = default;
};

using Credentials = std::variant<AccessKey, PasswordLogin>;

} // namespace dcs
