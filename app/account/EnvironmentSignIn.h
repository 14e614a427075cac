// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"
#include "account/Region.h"

#include <QProcessEnvironment>

namespace dcs {

/// What the command line may give; never a secret.
struct SignInFlags {
    QString region;
    QString projectId;
    QString dcsEndpoint;
    QString iamEndpoint;
    friend bool operator==(const SignInFlags &, const SignInFlags &) = default;
};

/// What environment and flags say about the sign-in, flags first. Variables: HUAWEICLOUD_SDK_AK, _SK,
/// _SECURITY_TOKEN, _PROJECT_ID; HW_ACCESS_KEY, HW_SECRET_KEY, HW_SECURITY_TOKEN, HW_REGION_NAME,
/// HW_PROJECT_ID where the first are not set. HW_PROJECT_NAME gives the region where nothing else does: a
/// project is named after its region ("cn-north-4", "cn-north-4_team"). Endpoints come from the flags, IAM's
/// then from HW_AUTH_URL, else from the region. If it is not complete
/// (isComplete), it is good to fill a dialog.
SignIn signInFromEnvironment(
    const QProcessEnvironment &environment, const SignInFlags &flags, const QList<Region> &regions);

} // namespace dcs
