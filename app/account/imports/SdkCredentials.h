// SPDX-License-Identifier: MIT
#pragma once

#include "account/imports/FoundCredentials.h"

namespace dcs::SdkCredentials {

/// The credentials file of the Huawei Cloud SDKs (~/.huaweicloud/credentials), INI: [basic] with ak, sk,
/// security_token, project_id; [global] with the same and domain_id instead of project_id; iam_endpoint in
/// either. Names count without regard to case, other sections are passed over. [global] becomes part of
/// [basic] if it has the same key or none. Pure; content of any kind is borne.
Import parse(const QByteArray &content, const QString &file);

} // namespace dcs::SdkCredentials
