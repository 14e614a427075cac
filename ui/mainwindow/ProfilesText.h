// SPDX-License-Identifier: MIT
#pragma once

#include "account/ProfileStore.h"

#include <QString>

namespace dcs {

/// What there is to tell about the file of the profiles, in the present language; "" if all is well.
QString profilesText(const ProfileStore &profiles);

} // namespace dcs
