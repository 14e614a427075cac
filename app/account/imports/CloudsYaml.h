// SPDX-License-Identifier: MIT
#pragma once

#include "account/imports/FoundCredentials.h"

namespace dcs::CloudsYaml {

/// OpenStack's clouds.yaml: clouds, by name, with auth {auth_url, username and password and user_domain_name,
/// or token, or access_key and secret_key and security_token; project_id, project_name} and region_name;
/// access keys also as ak and sk, and beside auth. A cloud with several kinds of credentials yields each.
/// Anchors and merge keys (<<) are followed as far as a person would write them. Pure; content of any kind
/// is borne.
Import parse(const QByteArray &content, const QString &file);

} // namespace dcs::CloudsYaml
