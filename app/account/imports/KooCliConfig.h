// SPDX-License-Identifier: MIT
#pragma once

#include "account/imports/FoundCredentials.h"

namespace dcs::KooCliConfig {

/// The configuration of KooCLI (~/.hcloud/config.json): profiles[] with name, accessKeyId, secretAccessKey,
/// securityToken, region, projectId, domainId; the temporary key of a single sign-on in ssoAuth.stsToken.
/// Where authEncrypt is set, KooCLI's default today, keys are stored encrypted: each profile is reported as
/// Encrypted and nothing of it is used. A profile that acts through an agency is an UnsupportedKind: its key
/// stands for somebody else. Pure; content of any kind is borne.
Import parse(const QByteArray &content, const QString &file);

} // namespace dcs::KooCliConfig
