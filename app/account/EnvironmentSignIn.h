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
};

/// What environment and flags say about the sign-in, flags first. Variables: HUAWEICLOUD_SDK_AK, _SK,
/// _SECURITY_TOKEN, _PROJECT_ID; HW_ACCESS_KEY, HW_SECRET_KEY, HW_REGION_NAME, HW_PROJECT_ID where the first
/// are not set. Endpoints come from the flags, else from the region. If it is not complete
/// (isComplete), it is good to fill a dialog.
SignIn signInFromEnvironment(
    const QProcessEnvironment &environment, const SignInFlags &flags, const QList<Region> &regions);

} // namespace dcs
